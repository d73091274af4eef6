//! A field of work: its occupations by the level with which one can begin, its courses, and the other fields.

use axum::extract::{Path, State};
use axum::response::Response;
use kit::{Error, Outcome, Page, Visit};
use serde::Serialize;

use super::around::Around;
use crate::atlas::Atlas;
use crate::atlas::view::{Brief, CourseBrief, FieldView, LevelView, Named, by_level, field};
use crate::explore::answer::Desk;

/// A field of work.
#[derive(Serialize)]
pub struct FieldPage {
    around: Around,
    field: Named,
    /// How many occupations.
    count: usize,
    /// By the first level with which one can begin.
    levels: Vec<(LevelView, Vec<Brief>)>,
    /// Its courses, in the order of the alphabet.
    courses: Vec<CourseBrief>,
    /// The other fields.
    others: Vec<Named>,
}

/// Shows a field.
pub async fn show(State(atlas): State<Atlas>, Path(id): Path<String>, visit: Visit) -> Outcome<Response> {
    let desk = atlas.explore.desk(&visit.lang);
    let page = page(&atlas, &visit, &desk, &id).ok_or(Error::NotFound)?;
    visit.show(atlas.cx(), &page)
}

fn page(atlas: &Atlas, visit: &Visit, desk: &Desk<'_>, id: &str) -> Option<FieldPage> {
    let own = FieldView::of(desk, &atlas.ground, id)?;
    let others = atlas.ground.fields().iter().filter(|other| other.id != id);
    Some(FieldPage {
        around: Around::read(atlas, visit, desk),
        count: own.occupations.len(),
        field: own.field,
        levels: by_level(own.occupations),
        courses: own.courses,
        others: others.map(|other| field(desk, &other.id)).collect(),
    })
}

impl Page for FieldPage {
    const TEMPLATE: &'static str = "atlas/field.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |id: &str, query: &str| {
            super::samples::with(&format!("/werk/veld/{id}{query}"), |atlas, visit, desk| {
                page(atlas, visit, desk, id)
            })
        };
        let all = [
            ("with mbo domains", sample("zorg", "")),
            ("without", sample("onderzoek", "?waar=havo-3")),
        ];
        all.into_iter()
            .filter_map(|(name, page)| Some((name, page?)))
            .collect()
    }
}
