//! One occupation: as our facts tell it, or else as ESCO does ([`job`]).

use axum::extract::{Path, State};
use axum::response::Response;
use jiff::civil::Date;
use kit::{Error, Outcome, Page, Visit};
use serde::Serialize;

use super::around::Around;
use super::job;
use crate::atlas::Atlas;
use crate::atlas::view::{Ask, Lookup, OccupationView, Related, UNKNOWN, VoiceView, WorkFigures, far, near};
use crate::explore::answer::Desk;

/// An occupation.
#[derive(Serialize)]
pub struct OccupationPage {
    around: Around,
    occupation: OccupationView,
    /// What resembles it.
    near: Vec<Related>,
    /// What does not.
    far: Vec<Related>,
    /// By course: the address of the pathways there from where one stands.
    ways: Vec<(String, String)>,
    /// What people who know it from inside say, the newest first.
    voices: Vec<VoiceView>,
    /// What nobody told us yet, and whom to ask.
    unknown: Vec<Ask>,
    /// What was brought in about it.
    figures: WorkFigures,
    /// This page, for the form that chooses a region.
    path: String,
    /// To compare it with other work.
    compare: String,
}

/// Shows an occupation.
pub async fn show(State(atlas): State<Atlas>, Path(id): Path<String>, visit: Visit) -> Outcome<Response> {
    let desk = atlas.explore.desk(&visit.lang);
    let brought = atlas.figures.now();
    // The last part of an address in ESCO leads to what our facts say of it, where they hold it.
    let own = brought.job(&id).and_then(|job| atlas.ground.of_esco(&job.esco()));
    let own = own.map_or(id.as_str(), |one| &one.id);
    if let Some(page) = page(&atlas, &visit, &desk, own, atlas.cx().clock.today()) {
        return visit.show(atlas.cx(), &page);
    }
    let page = job::page(&atlas, &brought, &visit, &desk, &id).ok_or(Error::NotFound)?;
    visit.show(atlas.cx(), &page)
}

fn page(atlas: &Atlas, visit: &Visit, desk: &Desk<'_>, id: &str, on: Date) -> Option<OccupationPage> {
    let one = atlas.ground.occupation(id)?;
    let around = Around::read(atlas, visit, desk);
    let held = atlas.figures.now();
    let lookup = Lookup {
        figures: &held,
        desk,
        region: around.region.as_deref(),
    };
    let figures = WorkFigures::new(&lookup, &atlas.ground, one);
    let voices: Vec<VoiceView> = atlas.voices.now().of(id).iter().map(VoiceView::from).collect();
    let told = |ask: &Ask| match ask.id {
        // Whoever speaks of it can be met by young people of that programme.
        "voices" | "people" => !voices.is_empty(),
        "pay" => figures.pay.is_some(),
        "chance" => figures.now.is_some() || figures.later.is_some(),
        _ => false,
    };
    let ways = one.courses.iter();
    Some(OccupationPage {
        ways: ways
            .map(|course| (course.clone(), around.way_to(visit, course)))
            .collect(),
        occupation: OccupationView::new(desk, one),
        near: near(desk, &atlas.ground, one),
        far: far(desk, &atlas.ground, one, on),
        unknown: UNKNOWN.into_iter().filter(|ask| !told(ask)).collect(),
        path: format!("/werk/{id}"),
        figures,
        voices,
        compare: around.link(visit, "/werk/vergelijk", &[("a", id)]),
        around,
    })
}

impl Page for OccupationPage {
    const TEMPLATE: &'static str = "atlas/occupation.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let on = jiff::civil::date(2026, 11, 23);
        let sample = |id: &str, query: &str| {
            super::samples::with(&format!("/werk/{id}{query}"), |atlas, visit, desk| {
                page(atlas, visit, desk, id, on)
            })
        };
        let told = |id: &str, query: &str| {
            super::samples::told(&format!("/werk/{id}{query}"), |atlas, visit, desk| {
                page(atlas, visit, desk, id, on)
            })
        };
        let all = [
            (
                "regulated",
                sample("verpleegkundige", "?waar=vmbo-tl-4&extra=nee"),
            ),
            ("many levels", sample("kok", "")),
            ("one level", sample("huisarts", "")),
            ("with figures", told("kok", "?regio=Zeeland")),
            (
                "with figures of no region that was asked",
                told("kok", "?regio=Achterhoek"),
            ),
        ];
        all.into_iter()
            .filter_map(|(name, page)| Some((name, page?)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;

    fn cook(atlas: &Atlas, visit: &Visit, desk: &Desk<'_>) -> OccupationPage {
        page(atlas, visit, desk, "kok", jiff::civil::date(2026, 11, 23)).unwrap()
    }

    fn asked(page: &OccupationPage) -> Vec<&str> {
        page.unknown.iter().map(|ask| ask.id).collect()
    }

    #[test]
    fn without_figures_the_page_asks_and_with_them_it_tells() {
        let without = samples::with("/werk/kok?regio=Zeeland", cook);
        assert_eq!(asked(&without), ["pay", "chance", "who", "voices", "people"]);
        // A region that no figure knows is no region, and does not go along.
        assert_eq!(
            (without.around.region.as_deref(), without.around.keep.as_str()),
            (None, "")
        );
        let with = samples::told("/werk/kok?regio=zeeland", cook);
        // The cook has a voice in the samples, and so somebody who does it; who all of them are, no source tells us yet.
        assert_eq!(asked(&with), ["who"]);
        assert_eq!(with.voices.len(), 2);
        assert_eq!(with.around.keep, "?regio=Zeeland");
        let now = with.figures.now.unwrap();
        assert_eq!(
            (now.shown.as_str(), now.region.as_str(), now.elsewhere),
            ("matig", "Zeeland", false)
        );
        // Pay is told of the country only, and says so.
        let pay = with.figures.pay.unwrap();
        assert_eq!(
            (pay.low, pay.high, pay.region.as_str(), pay.elsewhere),
            (Some(2400.0), Some(3900.0), "Nederland", true)
        );
        assert!((with.figures.pay_end - 4000.0).abs() < 0.1);
        assert_eq!(pay.group.as_deref(), Some("Voorbeeldgroep"));
    }

    #[test]
    fn the_position_goes_to_the_pathways_and_the_region_stays_in_the_atlas() {
        let page = samples::told("/werk/kok?regio=Zeeland&waar=havo-3", cook);
        assert!(
            page.around.keep.contains("waar=havo-3&regio=Zeeland"),
            "{}",
            page.around.keep
        );
        assert!(page.compare.contains("regio=Zeeland"));
        assert!(
            page.ways
                .iter()
                .all(|(_, way)| way.contains("havo") && !way.contains("regio"))
        );
        assert!(!page.around.ask.contains("regio"));
    }
}
