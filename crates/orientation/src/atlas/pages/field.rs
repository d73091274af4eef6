//! A field of work: its occupations by the level with which one can begin, and its courses.

use axum::extract::{Path, State};
use axum::response::Response;
use kit::{Error, Outcome, Page, Visit};
use serde::Serialize;

use super::around::Around;
use crate::atlas::Atlas;
use crate::atlas::view::{Brief, CourseBrief, Either, LevelView, Named, by_level, field, in_order};
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
    /// Courses of its mbo domains and those that its occupations name, in the order of the alphabet.
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
    let row = atlas.ground.field(id)?;
    let own = atlas.ground.occupations().iter();
    let own = own.filter(|one| one.fields.iter().any(|field| field == id));
    let occupations = in_order(desk, own.clone());
    let others = atlas.ground.fields().iter().filter(|other| other.id != id);
    Some(FieldPage {
        around: Around::read(atlas, visit, desk),
        count: occupations.len(),
        field: field(desk, id),
        levels: by_level(occupations),
        courses: courses(desk, &row.domains, own.flat_map(|one| &one.courses)),
        others: others.map(|other| field(desk, &other.id)).collect(),
    })
}

fn courses<'a>(
    desk: &Desk<'_>,
    domains: &[String],
    named: impl Iterator<Item = &'a String>,
) -> Vec<CourseBrief> {
    let catalogue = desk.catalogue();
    let belongs = |domain: &Option<String>| domain.as_ref().is_some_and(|one| domains.contains(one));
    let programmes = catalogue.programmes().iter();
    let programmes = programmes
        .filter(|one| belongs(&one.domain))
        .map(Either::Programme);
    let named = named.filter_map(|id| Either::of(catalogue, id));
    let mut courses: Vec<CourseBrief> = programmes.chain(named).map(|one| one.brief(desk)).collect();
    courses.sort_by_cached_key(|one| (one.name.to_lowercase(), one.id.clone()));
    courses.dedup_by(|a, b| a.id == b.id);
    courses
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
