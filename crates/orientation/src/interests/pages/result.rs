//! The result: something to talk about. What stands out in the answers, what nobody can say after so few, and a wide list of work.

use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;
use kit::{Outcome, Page, Visit};
use serde::Serialize;

use super::super::sitting::{Form, pages};
use super::super::view::{self, result};
use super::super::{Interests, PER_PAGE, Sitting};
use super::{at, query, read};

/// The result.
#[derive(Debug, Serialize)]
pub struct ResultPage {
    pub(in crate::interests) result: view::Result,
    /// Back to the questions.
    pub(in crate::interests) change: String,
    /// The same answers with other examples.
    pub(in crate::interests) others: String,
    /// On with thirty more.
    pub(in crate::interests) longer: Option<String>,
    /// Of whoever kept it: when they last answered.
    pub(in crate::interests) kept: Option<KeptOn>,
    pub(in crate::interests) attribution: String,
}

/// When somebody answered who kept it.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct KeptOn {
    /// The day.
    pub on: Date,
    /// So long ago that it asks to be looked at again.
    pub old: bool,
}

/// Shows it.
pub(super) async fn show(State(interests): State<Interests>, visit: Visit) -> Outcome<Response> {
    let sitting = read(&interests, &visit);
    let page = ResultPage {
        result: result(&interests.activities, &interests.ground, &sitting, &visit.lang),
        change: at(&visit, &sitting, 1),
        others: others(&visit, &sitting),
        longer: longer(&interests, &visit, &sitting),
        kept: None,
        attribution: interests.attribution.to_string(),
    };
    visit.show(&interests.cx, &page)
}

fn others(visit: &Visit, sitting: &Sitting) -> String {
    let next = Sitting {
        lot: (sitting.lot + 1) % u64::from(u32::MAX),
        ..sitting.clone()
    };
    visit.frame.link("/interesses/uitkomst", &query(&next))
}

fn longer(interests: &Interests, visit: &Visit, sitting: &Sitting) -> Option<String> {
    if sitting.form == Form::Long || sitting.answers.len() < PER_PAGE {
        return None;
    }
    let long = Sitting {
        form: Form::Long,
        ..sitting.clone()
    };
    let begins = pages(&interests.activities, Form::Short) + 1;
    Some(at(visit, &long, begins))
}

impl Page for ResultPage {
    const TEMPLATE: &'static str = "interests/result.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let (interests, lang) = super::samples::shared();
        let page = |sitting: Sitting, kept: Option<bool>| ResultPage {
            result: result(&interests.activities, &interests.ground, &sitting, &lang),
            change: "/interesses/vragen?blad=1".to_owned(),
            others: "/interesses/uitkomst?reeks=8".to_owned(),
            longer: (sitting.form == Form::Short).then(|| "/interesses/vragen?blad=6".to_owned()),
            kept: kept.map(|old| KeptOn {
                on: jiff::civil::date(2026, 10, 10),
                old,
            }),
            attribution: interests.attribution.to_string(),
        };
        vec![
            ("nothing answered", page(super::samples::nothing(), None)),
            (
                "somebody who likes to make things",
                page(super::samples::maker(Form::Short), None),
            ),
            ("kept", page(super::samples::maker(Form::Long), Some(false))),
            (
                "kept a year ago",
                page(super::samples::maker(Form::Long), Some(true)),
            ),
        ]
    }
}
