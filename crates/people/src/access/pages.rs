//! The page on which somebody sees who looked at them.

use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;
use kit::{Outcome, Page, SignedIn, Templates, Tx, Urls, Visit, templates};
use policy::{Action, Permitted, Untrusted, may};
use serde::Serialize;

use super::rules::{Alike, fold};
use super::{AccessLog, Look, find, looks};
use crate::People;

/// Lines on one page that has each apart.
const PAGE: u32 = 50;
/// Lines that are read for a page that folds them.
const FOLDED: u32 = 400;

/// Addresses of this feature.
pub fn urls() -> Urls<People> {
    Urls::new().see("/mijn/wie-keek", show, Action::ReadAccessLog)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! { "access/looks.html" => "looks.html" }
}

/// A look in words that a template can say, or several that are one.
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
    /// What kinds of data.
    classes: Vec<String>,
    /// How often.
    times: usize,
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
            classes: vec![look.class.clone()],
            times: 1,
            purpose: look.purpose.clone(),
            listed: look.listed,
            through_glass: look.through_glass,
        }
    }
}

impl LookShown {
    /// Looks that say the same as one, the newest first; and how many of these are told. `goes_on` says that there are older ones.
    pub fn folded(looks: &[Look], goes_on: bool) -> (Vec<Self>, usize) {
        let alike: Vec<Alike<'_>> = looks.iter().map(alike).collect();
        let (folds, told) = fold(&alike, goes_on);
        let shown = folds.iter().filter_map(|fold| {
            let all: Vec<&Look> = fold.iter().filter_map(|at| looks.get(*at)).collect();
            let mut shown = Self::from(*all.first()?);
            shown.times = all.len();
            for look in &all {
                if !shown.classes.contains(&look.class) {
                    shown.classes.push(look.class.clone());
                }
            }
            Some(shown)
        });
        (shown.collect(), told)
    }
}

fn alike(look: &Look) -> Alike<'_> {
    Alike {
        mark: &look.mark,
        role: &look.role,
        purpose: &look.purpose,
        day: policy::calendar::day_at(look.at),
        changed: look.changed,
        listed: look.listed,
        through_glass: look.through_glass,
    }
}

/// Who looked.
#[derive(Debug, Serialize)]
pub struct LooksPage {
    looks: Vec<LookShown>,
    /// Each line stands apart.
    apart: bool,
    /// The line before which the next page goes on.
    older: Option<i64>,
    first: bool,
}

async fn show(State(people): State<People>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let before = visit.asked("voor").and_then(|number| number.parse().ok());
    let apart = visit.asked("alles").is_some();
    let most = if apart { PAGE } else { FOLDED };
    let actor = &me.actor;
    let found = people
        .db
        .read(actor.tenant, |mut tx| async move {
            let log: Permitted<AccessLog, may::ReadAccessLog> = tx
                .permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
                    find::<may::ReadAccessLog>(tx, actor.tenant, id).await
                })
                .await?;
            let found = looks(&mut tx, &log, before, most + 1).await?;
            tx.commit().await?;
            Ok(found)
        })
        .await?;
    visit.show(
        &people.cx,
        &LooksPage::new(&found, (most as usize, apart), before.is_none()),
    )
}

impl LooksPage {
    fn new(found: &[Look], (most, apart): (usize, bool), first: bool) -> Self {
        let goes_on = found.len() > most;
        let here = &found[..found.len().min(most)];
        let (looks, told) = match apart {
            true => (here.iter().map(LookShown::from).collect(), here.len()),
            false => LookShown::folded(here, goes_on),
        };
        let last = here.get(..told).and_then(<[Look]>::last);
        Self {
            looks,
            apart,
            older: last.filter(|_| goes_on).map(|last| last.number),
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
            mark: format!("{role} {class}"),
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
            ("nobody", Self::new(&[], (50, false), true)),
            ("everybody", Self::new(&every, (400, false), true)),
            (
                "folded",
                Self::new(&vec![look("tutor", "journey", false); 51], (50, false), true),
            ),
            (
                "older",
                Self::new(&vec![look("tutor", "journey", false); 51], (50, true), false),
            ),
        ]
    }
}
