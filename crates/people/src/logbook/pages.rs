//! The page on which the privacy officer reads the logbook.

use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;
use kit::{Outcome, Page, SignedIn, Templates, Urls, Visit, templates};
use policy::Action;
use serde::Serialize;

use super::{Decision, Wanted, decisions};
use crate::People;

/// Lines on one page.
const PAGE: u32 = 50;

/// Addresses of this feature.
pub fn urls() -> Urls<People> {
    Urls::new().see("/beheer/logboek", show, Action::ReadAudit)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! { "logbook/logbook.html" => "logbook.html" }
}

/// A decision in words that a template can say.
#[derive(Clone, Debug, Serialize)]
struct Shown {
    number: i64,
    day: Date,
    time: String,
    #[serde(flatten)]
    words: Words,
}

/// What is the same in the log and on the page.
#[derive(Clone, Debug, Serialize)]
struct Words {
    by: Option<String>,
    changes: bool,
    class: String,
    about: Option<String>,
    role: Option<String>,
    denied: Option<String>,
    purpose: String,
    second: Option<String>,
    through_glass: bool,
}

/// The logbook.
#[derive(Debug, Serialize)]
pub struct LogbookPage {
    decisions: Vec<Shown>,
    /// Only what was denied.
    denied: bool,
    /// The line before which the next page goes on.
    older: Option<i64>,
    first: bool,
}

async fn show(State(people): State<People>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let wanted = Wanted {
        before: visit.asked("voor").and_then(|number| number.parse().ok()),
        denied: visit.asked("alleen") == Some("nee"),
    };
    let actor = &me.actor;
    let found = people
        .db
        .read(actor.tenant, |mut tx| async move {
            let found = decisions(&mut tx, actor, wanted, PAGE + 1).await?;
            tx.commit().await?;
            Ok(found)
        })
        .await?;
    visit.show(&people.cx, &LogbookPage::new(found, wanted))
}

impl LogbookPage {
    fn new(mut found: Vec<Decision>, wanted: Wanted) -> Self {
        let more = found.len() > PAGE as usize;
        found.truncate(PAGE as usize);
        Self {
            older: found.last().filter(|_| more).map(|last| last.number),
            decisions: found.into_iter().map(Shown::from).collect(),
            denied: wanted.denied,
            first: wanted.before.is_none(),
        }
    }
}

impl From<Decision> for Shown {
    fn from(decision: Decision) -> Self {
        let local = policy::calendar::local(decision.at);
        Self {
            number: decision.number,
            day: local.date(),
            time: format!("{:02}:{:02}", local.hour(), local.minute()),
            words: Words {
                by: decision.by,
                changes: decision.changes,
                class: decision.class,
                about: decision.about,
                role: decision.role,
                denied: decision.denied,
                purpose: decision.purpose,
                second: decision.second,
                through_glass: decision.through_glass,
            },
        }
    }
}

impl Page for LogbookPage {
    const TEMPLATE: &'static str = "logbook/logbook.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let decision = |class: &str, role: Option<&str>, denied: Option<&str>| Decision {
            number: 7,
            at: jiff::Timestamp::UNIX_EPOCH,
            by: role.map(|_| "Vera Voorbeeld".to_owned()),
            changes: denied.is_none(),
            class: class.to_owned(),
            about: denied.map(|_| "Noor Voorbeeld".to_owned()),
            role: role.map(str::to_owned),
            denied: denied.map(str::to_owned),
            purpose: "guidance".to_owned(),
            second: role.map(|_| "Bo Voorbeeld".to_owned()),
            through_glass: class == "journey" && denied.is_none(),
        };
        let classes = policy::data::DataClass::ALL.iter();
        let mut every: Vec<Decision> = classes
            .map(|class| decision(class.id(), Some("tutor"), None))
            .collect();
        let grounds = policy::Deny::ALL.iter().map(|deny| deny.id());
        every.truncate(16);
        every.push(decision("approval", Some("retention"), None));
        every.extend(
            grounds
                .chain(["not-there"])
                .map(|ground| decision("journey", None, Some(ground))),
        );
        let denied = Wanted {
            before: Some(60),
            denied: true,
        };
        vec![
            ("nothing", Self::new(Vec::new(), Wanted::default())),
            ("everything", Self::new(every, Wanted::default())),
            (
                "older",
                Self::new(vec![decision("export", None, Some("erased")); 51], denied),
            ),
            ("no-older", Self::new(Vec::new(), denied)),
        ]
    }
}
