//! Here: the position that an address tells, and the links from it to every page about it.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::Date;
use kit::{Outcome, Visit};
use pathways::Position;
use serde::Serialize;

use super::ask;
use crate::explore::Explore;
use crate::explore::answer::Desk;
use crate::explore::answers::{Answers, Fault, PAGE};

/// A link to another page about this position.
#[derive(Clone, Debug, Serialize)]
pub struct Tab {
    /// Address.
    pub href: String,
    /// Key of its words.
    pub key: &'static str,
    /// This page.
    pub current: bool,
}

/// What every page about a position shows of it.
#[derive(Clone, Debug, Serialize)]
pub struct Here {
    /// Where one stands, in a sentence.
    pub sentence: String,
    /// To the questions, with the answers kept.
    pub change: String,
    /// To the other pages.
    pub tabs: Vec<Tab>,
    /// The day one looks from, where it is not today.
    pub on: Option<Date>,
    /// The answers as hidden fields of a form, the goal left out.
    pub fields: Vec<(String, String)>,
    /// To the letter.
    pub letter: String,
    /// The line of the map one is on.
    pub line: &'static str,
}

/// A position read from an address.
pub struct Read {
    /// What was told.
    pub answers: Answers,
    /// What it comes to.
    pub position: Position,
    /// Today, or the day the address names.
    pub today: Date,
}

const TABS: [(&str, &str); 6] = [
    ("/deuren", "explore-tab-doors"),
    ("/wegen", "explore-tab-pathways"),
    ("/lijnenkaart", "explore-tab-map"),
    ("/vergelijk", "explore-tab-compare"),
    ("/momenten", "explore-tab-moments"),
    ("/scholen", "explore-tab-schools"),
];

/// Reads the position from an address. Without answers one is brought to the questions; with wrong ones the question comes
/// back with what is wrong.
pub fn read(explore: &Explore, visit: &Visit, desk: &Desk<'_>) -> Result<Read, Box<Outcome<Response>>> {
    let answers = Answers::read(visit.frame.query(), &PAGE);
    let today = explore.cx.clock.today();
    if answers.at.is_none() {
        let to = visit.frame.link("/begin", &answers.query(&PAGE));
        return Err(Box::new(Ok(Redirect::to(&to).into_response())));
    }
    match desk.read(&answers, today) {
        Ok(position) => Ok(Read {
            answers,
            position,
            today,
        }),
        Err(faults) => Err(Box::new(ask::again(explore, visit, &answers, &faults))),
    }
}

impl Here {
    /// What to show of a position.
    pub fn new(visit: &Visit, desk: &Desk<'_>, read: &Read) -> Here {
        let query = read.answers.query(&PAGE);
        let link = |path: &str| visit.frame.link(path, &query);
        let hidden = visit
            .frame
            .chosen()
            .map(|tag| ("taal".to_owned(), tag.to_owned()));
        let goal_aside = Answers {
            to: None,
            ..read.answers.clone()
        };
        Here {
            sentence: desk.position(&read.position).words,
            change: link("/begin"),
            tabs: TABS
                .iter()
                .map(|(path, key)| Tab {
                    href: link(path),
                    key,
                    current: visit.frame.path() == *path,
                })
                .collect(),
            on: (read.position.on != read.today).then_some(read.position.on),
            fields: goal_aside.query(&PAGE).into_iter().chain(hidden).collect(),
            letter: link("/brief"),
            line: desk.words.track(read.position.at),
        }
    }
}

/// A fault in the words of the page.
pub fn words(visit: &Visit, fault: &Fault) -> String {
    visit
        .lang
        .get(fault.refusal.key, &fault.refusal.args)
        .into_owned()
}

/// The status of a page that shows what is wrong.
pub const WRONG: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
