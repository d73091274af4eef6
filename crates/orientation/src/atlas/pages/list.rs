//! All work as a plain table, or that of one level: the order is that of the alphabet.

use axum::extract::State;
use axum::response::Response;
use kit::{Outcome, Page, Visit};
use serde::Serialize;
use work::Level;

use super::around::Around;
use crate::atlas::Atlas;
use crate::atlas::view::{Brief, LevelView, in_order, level};
use crate::explore::answer::Desk;

/// A level to choose, with its address.
#[derive(Clone, Debug, Serialize)]
struct Choice {
    level: LevelView,
    href: String,
    current: bool,
}

/// The table.
#[derive(Serialize)]
pub struct ListPage {
    around: Around,
    levels: Vec<Choice>,
    /// The whole list.
    all: String,
    /// The level that was asked for.
    chosen: Option<LevelView>,
    occupations: Vec<Brief>,
    /// How many occupations and courses were brought in beside these.
    more: (usize, usize),
}

/// Shows the table.
pub async fn show(State(atlas): State<Atlas>, visit: Visit) -> Outcome<Response> {
    let desk = atlas.explore.desk(&visit.lang);
    let page = page(&atlas, &visit, &desk);
    visit.show(atlas.cx(), &page)
}

fn page(atlas: &Atlas, visit: &Visit, desk: &Desk<'_>) -> ListPage {
    let around = Around::read(atlas, visit, desk);
    let asked = visit.asked("niveau").unwrap_or_default();
    let chosen = Level::ALL.into_iter().find(|one| one.node() == asked);
    let levels = Level::ALL.into_iter().map(|one| Choice {
        level: level(desk, one),
        href: around.link(visit, "/werk/lijst", &[("niveau", one.node())]),
        current: chosen == Some(one),
    });
    let shown = atlas.ground.occupations().iter();
    let shown = shown.filter(|one| chosen.is_none_or(|level| one.levels.contains(&level)));
    ListPage {
        levels: levels.collect(),
        all: around.link(visit, "/werk/lijst", &[]),
        chosen: chosen.map(|one| level(desk, one)),
        occupations: in_order(desk, shown),
        more: atlas.figures.now().counts(),
        around,
    }
}

impl Page for ListPage {
    const TEMPLATE: &'static str = "atlas/list.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |address: &str| super::samples::with(address, page);
        vec![
            ("all", sample("/werk/lijst")),
            ("more brought in", super::samples::told("/werk/lijst", page)),
            ("one level", sample("/werk/lijst?niveau=mbo-2&waar=vmbo-kb-3")),
        ]
    }
}
