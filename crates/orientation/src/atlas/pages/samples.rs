//! The atlas as the binary holds it, and visits to show pages with, for the samples of each page.

use kit::facts::{Knowledge, TEXTS};
use kit::texts::negotiate::Negotiated;
use kit::{Cx, Frame, Visit};

use super::made_up;
use crate::atlas::Atlas;
use crate::explore::Explore;
use crate::explore::answer::Desk;
use crate::explore::schools::{AreaKept, Location, Schools};
use crate::figures::Held;

/// The feature with the facts in the binary and one made-up school. A mistake in them stops here, as it stops the product.
pub fn atlas() -> &'static Atlas {
    static SHARED: std::sync::OnceLock<Atlas> = std::sync::OnceLock::new();
    SHARED.get_or_init(|| {
        let texts: Vec<_> = TEXTS
            .iter()
            .chain(crate::explore::TEXTS)
            .chain(&crate::atlas::TEXTS)
            .copied()
            .collect();
        let templates = crate::explore::pages::templates().and(super::templates());
        let cx = Cx::new(&texts, templates).unwrap_or_else(|problem| panic!("{problem}"));
        let knowledge = Knowledge::embedded().unwrap_or_else(|problem| panic!("{problem}"));
        let explore = Explore::new(cx, knowledge, schools());
        Atlas::new(explore).unwrap_or_else(|problems| panic!("{problems:?}"))
    })
}

fn schools() -> Schools {
    let area = AreaKept {
        place: "Utrecht".to_owned(),
        at: (52.1, 5.1),
    };
    Schools {
        source: "voorbeeld".to_owned(),
        locations: vec![Location {
            code: "00XX00".to_owned(),
            name: "Voorbeeldschool".to_owned(),
            offers: vec!["havo".to_owned()],
            address: "Voorbeeldstraat 1".to_owned(),
            postcode: "3511AA".to_owned(),
            place: "Utrecht".to_owned(),
            website: None,
            at: (52.09, 5.12),
        }],
        areas: [(3511, area)].into(),
    }
}

/// The same feature with figures that are made up.
fn brought_in() -> &'static Atlas {
    static SHARED: std::sync::OnceLock<Atlas> = std::sync::OnceLock::new();
    SHARED.get_or_init(|| {
        let atlas = atlas().clone();
        let catalogue = atlas.explore.knowledge.catalogue();
        let cook = atlas.ground.occupation("kok");
        let figures = cook
            .map(|cook| made_up::figures(catalogue, cook))
            .unwrap_or_default();
        let voices = kit::Held::of(made_up::voices());
        let brought = atlas.brought(figures);
        atlas.with(Held::of(brought)).hearing(voices)
    })
}

/// What a page makes of this address, on a fixed day, in Dutch.
pub fn with<T>(address: &str, make: impl FnOnce(&Atlas, &Visit, &Desk<'_>) -> T) -> T {
    show(atlas(), address, make)
}

/// The same where figures were brought in and people told of their work.
pub fn told<T>(address: &str, make: impl FnOnce(&Atlas, &Visit, &Desk<'_>) -> T) -> T {
    show(brought_in(), address, make)
}

fn show<T>(atlas: &Atlas, address: &str, make: impl FnOnce(&Atlas, &Visit, &Desk<'_>) -> T) -> T {
    let today = jiff::civil::date(2026, 11, 23);
    let cx = atlas.cx();
    let lang = cx.texts.language("nl").clone();
    let negotiated = Negotiated {
        tag: "nl",
        chosen: false,
    };
    let uri = address.parse().unwrap_or_default();
    let visit = Visit {
        frame: Frame::new(&uri, &cx.texts, negotiated, &cx.shell, today),
        lang,
        signed_in: None,
        sign_in: "/inloggen",
        request_id: String::new(),
    };
    let desk = atlas.explore.desk(&visit.lang).on(today);
    make(atlas, &visit, &desk)
}
