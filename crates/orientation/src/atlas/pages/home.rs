//! The first page of the atlas: look for something, or begin with a subject, a field of work, a level, or something unknown.

use std::collections::BTreeSet;

use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;
use kit::{Outcome, Page, Visit};
use serde::Serialize;
use work::Level;
use work::widen::mix;

use super::around::Around;
use crate::atlas::Atlas;
use crate::atlas::finder::SUBJECTS;
use crate::atlas::view::{Brief, LevelView, Named, field, level};
use crate::explore::answer::Desk;

/// The first page.
#[derive(Serialize)]
pub struct HomePage {
    around: Around,
    /// Subjects to begin with: words and address.
    subjects: Vec<(String, String)>,
    fields: Vec<Named>,
    /// Levels, each with the address of its list.
    levels: Vec<(LevelView, String)>,
    /// Some occupations of many fields and levels, drawn by lot for this day.
    drawn: Vec<Brief>,
    /// How many occupations and courses there are.
    occupations: usize,
    courses: usize,
    /// How many of each were brought in beside these.
    more: (usize, usize),
}

/// So many occupations are drawn each day: two of each group of levels, no two of one field.
const DRAWN: usize = 8;

/// Shows the first page.
pub async fn show(State(atlas): State<Atlas>, visit: Visit) -> Outcome<Response> {
    let desk = atlas.explore.desk(&visit.lang);
    let page = page(&atlas, &visit, &desk, atlas.cx().clock.today());
    visit.show(atlas.cx(), &page)
}

fn page(atlas: &Atlas, visit: &Visit, desk: &Desk<'_>, on: Date) -> HomePage {
    let around = Around::read(atlas, visit, desk);
    let catalogue = desk.catalogue();
    let subjects = SUBJECTS.iter().map(|(id, _)| {
        let words = desk.words.text(&format!("atlas-subject-{id}"));
        let address = around.link(visit, "/werk/zoek", &[("q", &words)]);
        (words, address)
    });
    let levels = Level::ALL.iter().map(|one| {
        let address = around.link(visit, "/werk/lijst", &[("niveau", one.node())]);
        (level(desk, *one), address)
    });
    HomePage {
        subjects: subjects.collect(),
        levels: levels.collect(),
        fields: atlas
            .ground
            .fields()
            .iter()
            .map(|one| field(desk, &one.id))
            .collect(),
        drawn: drawn(atlas, desk, on),
        occupations: atlas.ground.occupations().len(),
        courses: catalogue.courses().len() + catalogue.programmes().len(),
        more: atlas.figures.now().counts(),
        around,
    }
}

fn drawn(atlas: &Atlas, desk: &Desk<'_>, on: Date) -> Vec<Brief> {
    let seed = u64::from(on.day_of_year().unsigned_abs()) + 1000 * u64::from(on.year().unsigned_abs());
    let picks = mix(&BTreeSet::new(), &[], atlas.ground.occupations(), seed, DRAWN);
    let occupations = picks.into_iter().map(|pick| pick.occupation);
    crate::atlas::view::in_order(desk, occupations)
}

impl Page for HomePage {
    const TEMPLATE: &'static str = "atlas/home.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let on = jiff::civil::date(2026, 11, 23);
        let sample =
            |address: &str| super::samples::with(address, |atlas, visit, desk| page(atlas, visit, desk, on));
        vec![
            ("nothing told", sample("/werk")),
            ("with a position", sample("/werk?waar=vmbo-tl-4&extra=nee")),
        ]
    }
}
