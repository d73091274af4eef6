//! One occupation.

use axum::extract::{Path, State};
use axum::response::Response;
use jiff::civil::Date;
use kit::{Error, Outcome, Page, Visit};
use serde::Serialize;

use super::around::Around;
use crate::atlas::Atlas;
use crate::atlas::view::{Ask, OccupationView, Pay, Related, UNKNOWN, far, near};
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
    /// What nobody told us yet, and whom to ask.
    unknown: Vec<Ask>,
    /// What one earns; none until a source is imported.
    pay: Option<Pay>,
    /// To compare it with other work.
    compare: String,
}

/// Shows an occupation.
pub async fn show(State(atlas): State<Atlas>, Path(id): Path<String>, visit: Visit) -> Outcome<Response> {
    let desk = atlas.explore.desk(&visit.lang);
    let page = page(&atlas, &visit, &desk, &id, atlas.cx().clock.today()).ok_or(Error::NotFound)?;
    visit.show(atlas.cx(), &page)
}

fn page(atlas: &Atlas, visit: &Visit, desk: &Desk<'_>, id: &str, on: Date) -> Option<OccupationPage> {
    let one = atlas.ground.occupation(id)?;
    let around = Around::read(atlas, visit, desk);
    let ways = one.courses.iter();
    Some(OccupationPage {
        ways: ways
            .map(|course| (course.clone(), around.way_to(visit, course)))
            .collect(),
        occupation: OccupationView::new(desk, one),
        near: near(desk, &atlas.ground, one),
        far: far(desk, &atlas.ground, one, on),
        unknown: UNKNOWN.to_vec(),
        pay: None,
        compare: around.link(visit, "/werk/vergelijk", &[("a", id)]),
        around,
    })
}

/// A page as it would be with a source of pay.
fn with_pay(page: OccupationPage) -> OccupationPage {
    let unknown = page.unknown.into_iter().filter(|one| one.id != "pay");
    OccupationPage {
        pay: Some(Pay::sample()),
        unknown: unknown.collect(),
        ..page
    }
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
        let all = [
            (
                "regulated",
                sample("verpleegkundige", "?waar=vmbo-tl-4&extra=nee"),
            ),
            ("many levels", sample("kok", "")),
            ("one level", sample("huisarts", "")),
            ("with pay", sample("kok", "").map(with_pay)),
        ];
        all.into_iter()
            .filter_map(|(name, page)| Some((name, page?)))
            .collect()
    }
}
