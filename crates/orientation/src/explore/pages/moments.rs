//! The moments ahead: a time line with dates, rights and who decides; and what it costs.

use axum::extract::State;
use axum::response::Response;
use kit::{Outcome, Page, Visit};
use serde::Serialize;

use super::here::{Here, read};
use crate::explore::Explore;
use crate::explore::answer::MomentsAnswer;
use crate::explore::answers::PAGE;

/// The moments of a position.
#[derive(Serialize)]
pub struct MomentsPage {
    here: Here,
    answer: MomentsAnswer,
    calendar: String,
}

/// Shows the moments.
pub async fn show(State(explore): State<Explore>, visit: Visit) -> Outcome<Response> {
    let desk = explore.desk(&visit.lang);
    let read = match read(&explore, &visit, &desk) {
        Ok(read) => read,
        Err(other) => return *other,
    };
    let page = MomentsPage {
        here: Here::new(&visit, &desk, &read),
        answer: desk.moments(&read.position),
        calendar: visit.frame.link("/momenten.ics", &read.answers.query(&PAGE)),
    };
    visit.show(&explore.cx, &page)
}

impl Page for MomentsPage {
    const TEMPLATE: &'static str = "explore/moments.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |query: &str| {
            super::samples::with(query, |visit, desk, read| MomentsPage {
                here: Here::new(visit, desk, read),
                answer: desk.moments(&read.position),
                calendar: "/momenten.ics".to_owned(),
            })
        };
        vec![
            ("last year of vmbo", page("waar=vmbo-tl-4")),
            ("primary school", page("waar=po-8")),
            ("nothing ahead", page("waar=phd")),
        ]
    }
}
