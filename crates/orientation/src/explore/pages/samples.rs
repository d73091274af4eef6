//! Positions to show pages with, for the samples of each page.

use kit::facts::{Knowledge, TEXTS};
use kit::pages::read_query;
use kit::texts::negotiate::Negotiated;
use kit::{Cx, Frame, Visit};

use super::here::Read;
use crate::explore::Explore;
use crate::explore::answer::Desk;
use crate::explore::answers::{Answers, PAGE};
use crate::explore::schools::Schools;

/// The feature as the binary holds it. A mistake in the facts or texts stops here, as it stops the product.
pub fn explore() -> Explore {
    let texts: Vec<_> = TEXTS.iter().chain(crate::explore::TEXTS).copied().collect();
    let cx = Cx::new(&texts, super::templates()).unwrap_or_else(|problem| panic!("{problem}"));
    let knowledge = Knowledge::embedded().unwrap_or_else(|problem| panic!("{problem}"));
    Explore::new(cx, knowledge, Schools::default())
}

/// What a page makes of the position in this query, on a fixed day, in Dutch.
pub fn with<T>(query: &str, make: impl FnOnce(&Visit, &Desk<'_>, &Read) -> T) -> T {
    with_schools(Schools::default(), query, |visit, desk, read, _| {
        make(visit, desk, read)
    })
}

/// The same, with schools imported.
pub fn with_schools<T>(
    schools: Schools,
    query: &str,
    make: impl FnOnce(&Visit, &Desk<'_>, &Read, &Explore) -> T,
) -> T {
    let explore = Explore {
        schools: schools.into(),
        ..shared().clone()
    };
    let today = jiff::civil::date(2026, 11, 23);
    let lang = explore.cx.texts.language("nl").clone();
    let uri = format!("/deuren?{query}").parse().unwrap_or_default();
    let negotiated = Negotiated {
        tag: "nl",
        chosen: false,
    };
    let frame = Frame::new(&uri, &explore.cx.texts, negotiated, &explore.cx.shell, today);
    let visit = Visit {
        lang,
        frame,
        signed_in: None,
        sign_in: "/inloggen",
        request_id: String::new(),
    };
    let desk = explore.desk(&visit.lang);
    let answers = Answers::read(&read_query(query), &PAGE);
    let position = desk
        .read(&answers, today)
        .unwrap_or_else(|faults| panic!("{query}: {faults:?}"));
    make(
        &visit,
        &desk,
        &Read {
            answers,
            position,
            today,
        },
        &explore,
    )
}

/// Facts are read once for all samples.
fn shared() -> &'static Explore {
    static SHARED: std::sync::OnceLock<Explore> = std::sync::OnceLock::new();
    SHARED.get_or_init(explore)
}
