//! The page on which somebody sees who looked at them.

use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;
use kit::{Outcome, Page, SignedIn, Templates, Tx, Urls, Visit, templates};
use policy::{Action, Permitted, Untrusted, may};
use serde::Serialize;

use super::{AccessLog, Look, find, looks};
use crate::People;

/// Lines on one page.
const PAGE: u32 = 50;

/// Addresses of this feature.
pub fn urls() -> Urls<People> {
    Urls::new().see("/mijn/wie-keek", show, Action::ReadAccessLog)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! { "access/looks.html" => "looks.html" }
}

/// A look in words that a template can say.
#[derive(Clone, Debug, Serialize)]
pub struct LookShown {
    /// The day in the Netherlands.
    pub day: Date,
    /// The time of day there, `14:05`.
    pub time: String,
    /// Who, if they are still known.
    pub by: Option<String>,
    role: String,
    changed: bool,
    class: String,
    purpose: String,
    listed: bool,
    through_glass: bool,
}

impl From<&Look> for LookShown {
    fn from(look: &Look) -> Self {
        let local = policy::calendar::local(look.at);
        Self {
            day: local.date(),
            time: format!("{:02}:{:02}", local.hour(), local.minute()),
            by: look.by.as_ref().map(crate::persons::Name::whole),
            role: look.role.clone(),
            changed: look.changed,
            class: look.class.clone(),
            purpose: look.purpose.clone(),
            listed: look.listed,
            through_glass: look.through_glass,
        }
    }
}

/// Who looked.
#[derive(Debug, Serialize)]
pub struct LooksPage {
    looks: Vec<LookShown>,
    /// The line before which the next page goes on.
    older: Option<i64>,
    first: bool,
}

async fn show(State(people): State<People>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let before = visit.asked("voor").and_then(|number| number.parse().ok());
    let actor = &me.actor;
    let found = people
        .db
        .read(actor.tenant, |mut tx| async move {
            let log: Permitted<AccessLog, may::ReadAccessLog> = tx
                .permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
                    find::<may::ReadAccessLog>(tx, actor.tenant, id).await
                })
                .await?;
            let found = looks(&mut tx, &log, before, PAGE + 1).await?;
            tx.commit().await?;
            Ok(found)
        })
        .await?;
    visit.show(&people.cx, &LooksPage::new(&found, before.is_none()))
}

impl LooksPage {
    fn new(found: &[Look], first: bool) -> Self {
        let most = PAGE as usize;
        Self {
            looks: found.iter().take(most).map(LookShown::from).collect(),
            older: found.get(most).and(found.get(most - 1)).map(|last| last.number),
            first,
        }
    }
}

impl Page for LooksPage {
    const TEMPLATE: &'static str = "access/looks.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let look = |role: &str, class: &str, listed: bool| Look {
            number: 7,
            at: jiff::Timestamp::UNIX_EPOCH,
            by: (!listed).then(|| crate::persons::Name {
                given: Some("Vera".to_owned()),
                prefix: None,
                family: Some("Voorbeeld".to_owned()),
            }),
            role: role.to_owned(),
            changed: false,
            class: class.to_owned(),
            purpose: "guidance".to_owned(),
            listed,
            through_glass: class == "journey" && !listed,
        };
        let classes = policy::data::DataClass::ALL.iter();
        let every = classes.map(|class| look("tutor", class.id(), false));
        let roles = policy::role::Role::ALL.iter();
        let every: Vec<Look> = every
            .chain(roles.map(|role| look(role.id(), "journey", true)))
            .chain([look("retention", "approval", true)])
            .collect();
        vec![
            ("nobody", Self::new(&[], true)),
            ("everybody", Self::new(&every, true)),
            (
                "older",
                Self::new(&vec![look("tutor", "journey", false); 51], false),
            ),
        ]
    }
}
