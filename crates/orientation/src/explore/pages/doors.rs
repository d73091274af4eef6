//! The doors: rights first, each with its condition, its date and its source, and what to do when a school refuses anyway.

use axum::extract::State;
use axum::response::Response;
use kit::{Outcome, Page, Visit};
use serde::Serialize;

use super::here::{Here, read};
use crate::explore::Explore;
use crate::explore::answer::DoorsAnswer;
use crate::explore::view::{DoorView, RefusedView, SupportView};

/// Doors of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// `right`, `right_if`, `discretion`, `selection`.
    kind: &'static str,
    doors: Vec<DoorView>,
}

/// The doors of a position.
#[derive(Serialize)]
pub struct DoorsPage {
    here: Here,
    rights: usize,
    open: usize,
    groups: Vec<Group>,
    closed: Vec<DoorView>,
    /// Help that must be given.
    supports: Vec<SupportView>,
    /// Help that may be given.
    offers: Vec<SupportView>,
    /// What to do when refused anyway, once for all doors that share it.
    refused: Vec<RefusedView>,
    sources: String,
}

const KINDS: [&str; 4] = ["right", "right_if", "discretion", "selection"];

/// Shows the doors.
pub async fn show(State(explore): State<Explore>, visit: Visit) -> Outcome<Response> {
    let desk = explore.desk(&visit.lang);
    let read = match read(&explore, &visit, &desk) {
        Ok(read) => read,
        Err(other) => return *other,
    };
    let here = Here::new(&visit, &desk, &read);
    visit.show(
        &explore.cx,
        &page(
            here,
            desk.doors(&read.position),
            visit.frame.link("/bronnen", &[]),
        ),
    )
}

fn page(here: Here, answer: DoorsAnswer, sources: String) -> DoorsPage {
    let (closed, open): (Vec<DoorView>, Vec<DoorView>) =
        answer.doors.into_iter().partition(|door| door.kind == "closed");
    let (supports, offers) = answer
        .supports
        .into_iter()
        .partition(|support| support.kind == "right");
    let of = |kind: &&'static str| {
        open.iter()
            .filter(|door| door.kind == *kind)
            .cloned()
            .collect::<Vec<_>>()
    };
    let mut refused: Vec<RefusedView> = open.iter().filter_map(|door| door.refused.clone()).collect();
    refused.sort_by(|a, b| a.id.cmp(&b.id));
    refused.dedup_by(|a, b| a.id == b.id);
    DoorsPage {
        refused,
        here,
        rights: open.iter().filter(|door| door.kind == "right").count(),
        open: open.len(),
        groups: KINDS
            .iter()
            .map(|kind| Group {
                kind,
                doors: of(kind),
            })
            .filter(|group| !group.doors.is_empty())
            .collect(),
        closed,
        supports,
        offers,
        sources,
    }
}

impl Page for DoorsPage {
    const TEMPLATE: &'static str = "explore/doors.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |query: &str| {
            super::samples::with(query, |visit, desk, read| {
                page(
                    Here::new(visit, desk, read),
                    desk.doors(&read.position),
                    "/bronnen".to_owned(),
                )
            })
        };
        vec![
            ("rights", page("waar=vmbo-tl&jaar=diploma&extra=ja")),
            ("late", page("waar=vmbo-tl&jaar=diploma&extra=nee&dag=2027-04-02")),
            ("advice", page("waar=po-8&advies=havo")),
            ("help", page("waar=mbo-2&jaar=diploma")),
            ("nothing further", page("waar=phd")),
        ]
    }
}
