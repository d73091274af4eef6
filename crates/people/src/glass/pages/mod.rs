//! Pages about broken glass: the officer asks, opens and closes; a second person answers; a privacy officer looks back.

mod ask;
mod review;
mod waiting;

use jiff::Timestamp;
use jiff::civil::Date;
use kit::texts::Args;
use kit::{Templates, Urls, Visit, templates};
use policy::Action;
use policy::calendar::local;
use serde::Serialize;

use super::lists::Opened;
use crate::People;
use crate::second::thing;

pub use ask::AskPage;
pub use review::ReviewPage;
pub use waiting::WaitingPage;

/// Addresses of this feature.
pub fn urls() -> Urls<People> {
    Urls::new()
        .see("/noodtoegang", ask::show, Action::PrepareGlass)
        .act("/noodtoegang", ask::send, Action::AskForGlass)
        .act("/noodtoegang/{id}/begin", ask::open, Action::BreakGlass)
        .act("/noodtoegang/{id}/einde", ask::close, Action::CloseGlass)
        .act("/noodtoegang/{id}/intrekking", ask::withdraw, Action::CloseGlass)
        .see("/beheer/noodtoegang", waiting::show, Action::ReadGlass)
        .act(
            "/beheer/noodtoegang/{id}/goedkeuring",
            waiting::approve,
            Action::AnswerGlass,
        )
        .on("/beheer/noodtoegang")
        .act(
            "/beheer/noodtoegang/{id}/weigering",
            waiting::refuse,
            Action::AnswerGlass,
        )
        .on("/beheer/noodtoegang")
        .see("/beheer/noodtoegang/{id}", review::show, Action::ReadAudit)
        .act(
            "/beheer/noodtoegang/{id}/oordeel",
            review::send,
            Action::ReviewGlass,
        )
        .act(
            "/beheer/noodtoegang/{id}/tonen",
            review::hold,
            Action::ReviewGlass,
        )
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "glass/ask.html" => "ask.html",
        "glass/waiting.html" => "waiting.html",
        "glass/review.html" => "review.html",
        "glass/parts.html" => "parts.html",
    }
}

/// A moment in the Netherlands, for a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Moment {
    day: Date,
    /// The time of day, `14:05`.
    time: String,
}

impl From<Timestamp> for Moment {
    fn from(at: Timestamp) -> Self {
        let there = local(at);
        Self {
            day: there.date(),
            time: format!("{:02}:{:02}", there.hour(), there.minute()),
        }
    }
}

/// The glass through which a page is read, at the top of that page: until when, and a way to close it.
#[derive(Clone, Debug, Serialize)]
pub struct OpenShown {
    id: String,
    until: Moment,
}

impl From<Opened> for OpenShown {
    fn from(opened: Opened) -> Self {
        Self {
            id: opened.id.to_string(),
            until: opened.until.into(),
        }
    }
}

impl OpenShown {
    /// For samples.
    pub fn sample() -> Self {
        Self {
            id: "0".repeat(32),
            until: Timestamp::UNIX_EPOCH.into(),
        }
    }
}

/// What is wrong with a field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Fault {
    field: &'static str,
    text: String,
}

/// Faults by their keys, in the language of who looks.
fn faults(visit: &Visit, keys: &[(&'static str, &str)]) -> Vec<Fault> {
    let fault = |(field, key): &(&'static str, &str)| Fault {
        field,
        text: visit.lang.get(key, &Args::NONE).into_owned(),
    };
    keys.iter().map(fault).collect()
}
