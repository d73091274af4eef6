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

#[cfg(test)]
mod tests {
    use crate::explore::pages::samples;

    fn told(query: &str) -> Vec<(String, String)> {
        samples::with(query, |_, desk, read| {
            let costs = desk.moments(&read.position).costs;
            costs
                .into_iter()
                .map(|cost| (cost.what, cost.source.period))
                .collect()
        })
    }

    #[test]
    fn amounts_in_force_are_told_as_such_and_each_says_for_whom() {
        let costs = told("waar=havo-5&dag=2026-11-23");
        let grants: Vec<_> = costs
            .iter()
            .filter(|(what, _)| what.starts_with("Basisbeurs hbo"))
            .collect();
        let whom = grants
            .iter()
            .map(|(what, _)| what.split_once(", ").map_or("", |(_, whom)| whom));
        assert_eq!(
            whom.collect::<Vec<_>>(),
            [
                "als je niet meer bij je ouders woont",
                "als je bij je ouders woont"
            ]
        );
        // The period of the file includes the day.
        assert!(
            grants
                .iter()
                .all(|(_, period)| period == "geldt van 1 januari 2026 tot en met 31 december 2026"),
            "{grants:?}"
        );
        assert!(
            costs.iter().all(|(_, period)| !period.starts_with("gold")),
            "{costs:?}"
        );
    }

    #[test]
    fn a_moment_without_a_date_says_whom_to_ask() {
        samples::with("waar=havo-3&dag=2026-11-23", |_, desk, read| {
            let first = desk.moments(&read.position).moments.into_iter().next();
            let told = first.map(|moment| (moment.id, moment.when));
            assert_eq!(
                told,
                Some((
                    "d05".to_owned(),
                    Some("Vraag je school wanneer dit is.".to_owned())
                ))
            );
        });
    }
}
