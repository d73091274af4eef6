//! The letter: where you stand and which rights you have, on one sheet to print and hand over, with a code to scan that
//! leads back to this position.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use jiff::civil::Date;
use kit::pages::square;
use kit::{Outcome, Page, Visit};
use serde::Serialize;

use super::here::{Here, read};
use crate::explore::Explore;
use crate::explore::answers::PAGE;
use crate::explore::view::{DatedView, DoorView, MomentView};

/// The letter.
#[derive(Serialize)]
pub struct LetterPage {
    here: Here,
    today: Date,
    /// Doors that may not be refused, with or without a condition.
    doors: Vec<DoorView>,
    /// The next dates.
    moments: Vec<DatedView>,
    /// The code as SVG.
    code: String,
    /// The address in it.
    address: String,
    back: String,
}

/// Shows the letter.
pub async fn show(State(explore): State<Explore>, visit: Visit, headers: HeaderMap) -> Outcome<Response> {
    let desk = explore.desk(&visit.lang);
    let read = match read(&explore, &visit, &desk) {
        Ok(read) => read,
        Err(other) => return *other,
    };
    let path = visit.frame.link("/deuren", &read.answers.query(&PAGE));
    let address = format!("{}{path}", explore.cx.origin(&headers));
    let page = LetterPage {
        here: Here::new(&visit, &desk, &read),
        today: read.today,
        doors: rights(desk.doors(&read.position).doors),
        moments: next(desk.moments(&read.position).moments),
        code: square(&address)?,
        address,
        back: path,
    };
    visit.show(&explore.cx, &page)
}

fn rights(doors: Vec<DoorView>) -> Vec<DoorView> {
    // Who has no diploma yet but is on the way to one gets that diploma's doors on the sheet, not those for going without.
    let (with, without): (Vec<DoorView>, Vec<DoorView>) = doors
        .into_iter()
        .filter(|door| ["right", "right_if"].contains(&door.kind))
        .partition(|door| !door.without_diploma);
    let chosen = if with.is_empty() { without } else { with };
    chosen.into_iter().take(6).collect()
}

/// The next dates, each once, in order.
fn next(moments: Vec<MomentView>) -> Vec<DatedView> {
    let ahead = moments
        .into_iter()
        .flat_map(|moment| moment.dates)
        .filter(|dated| !dated.passed);
    let mut dates: Vec<DatedView> = ahead.collect();
    dates.sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
    dates.dedup_by(|a, b| (a.date, &a.id) == (b.date, &b.id));
    dates.truncate(6);
    dates
}

impl Page for LetterPage {
    const TEMPLATE: &'static str = "explore/letter.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |query: &str| {
            super::samples::with(query, |visit, desk, read| LetterPage {
                here: Here::new(visit, desk, read),
                today: read.today,
                doors: rights(desk.doors(&read.position).doors),
                moments: next(desk.moments(&read.position).moments),
                code: square("https://kansrijk.example/deuren").unwrap_or_default(),
                address: "https://kansrijk.example/deuren".to_owned(),
                back: "/deuren".to_owned(),
            })
        };
        vec![
            ("vmbo-tl", page("waar=vmbo-tl-4&extra=nee")),
            ("without rights", page("waar=phd")),
        ]
    }
}
