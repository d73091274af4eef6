//! The mentors of a programme, with what each still needs, who sees to it, and by when.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use jiff::civil::Date;
use kit::{Error, Outcome, Page, SignedIn, Visit};
use policy::calendar::day_at;
use policy::id::ProgrammeId;
use serde::Serialize;

use super::super::file::State as FileState;
use super::super::pool::{self, Pooled};
use super::super::rules::needs;
use super::super::store::open_of;
use crate::mentoring::Mentoring;
use crate::mentoring::recruits::{Recruit, by_day, is_ready};

/// One thing that is needed.
#[derive(Clone, Debug, Serialize)]
pub struct NeedShown {
    need: &'static str,
    owner: &'static str,
    by: Date,
    late: bool,
}

/// A mentor in the list.
#[derive(Clone, Debug, Serialize)]
pub struct MentorShown {
    person: String,
    name: String,
    kind: &'static str,
    state: &'static str,
    has: u32,
    capacity: u8,
    vetted_until: Option<Date>,
    /// By which day the safeguarding officer sees to a report about them.
    held: Option<Date>,
    needs: Vec<NeedShown>,
}

impl MentorShown {
    /// A mentor on a day.
    pub fn new(one: &Pooled, today: Date) -> Self {
        let state = match one.file.state {
            FileState::Available if one.held.is_some() => "held",
            FileState::Available if !is_ready(&one.ready, today) => "preparing",
            FileState::Available if one.running >= u32::from(one.file.capacity) => "full",
            state => state.word(),
        };
        let shown = |(need, by): (super::super::rules::Need, Date)| NeedShown {
            need: need.word(),
            owner: need.owner().word(),
            by,
            late: by < today,
        };
        Self {
            person: one.file.person.to_string(),
            name: one.name.clone(),
            kind: one.file.kind.word(),
            state,
            has: one.running,
            capacity: one.file.capacity,
            vetted_until: one.ready.vetted_until.filter(|until| *until >= today),
            held: one.held,
            needs: needs(&one.ready, today).into_iter().map(shown).collect(),
        }
    }

    /// Whether something is needed of them, or for them.
    pub fn needs_something(&self) -> bool {
        !self.needs.is_empty() && self.state != "stopped"
    }

    /// For samples.
    pub fn sample(state: &'static str) -> Self {
        let preparing = state == "preparing";
        Self {
            person: "0".repeat(32),
            name: "Kees <Hagenaars>".to_owned(),
            kind: "professional",
            state,
            has: 1,
            capacity: 2,
            vetted_until: (!preparing).then_some(jiff::civil::date(2027, 9, 9)),
            held: (state == "held").then_some(jiff::civil::date(2026, 11, 29)),
            needs: ["account", "vetting", "next-vetting", "training", "file", "back"]
                .into_iter()
                .filter(|_| preparing)
                .map(|need| NeedShown {
                    need,
                    owner: "coordinator",
                    by: jiff::civil::date(2026, 12, 13),
                    late: need == "vetting",
                })
                .collect(),
        }
    }
}

/// Somebody who signed up, in the list.
#[derive(Clone, Debug, Serialize)]
pub struct RecruitShown {
    id: String,
    name: String,
    kind: Option<&'static str>,
    state: &'static str,
    by: Option<Date>,
    late: bool,
}

impl RecruitShown {
    /// Somebody on a day.
    pub fn new(recruit: &Recruit, today: Date) -> Self {
        let by = by_day((recruit.state, recruit.talk_on), day_at(recruit.state_at));
        Self {
            id: recruit.id.to_string(),
            name: recruit.name().whole(),
            kind: recruit.typed.kind.map(crate::mentoring::MentorKind::word),
            state: recruit.state.word(),
            by,
            late: by.is_some_and(|by| by < today),
        }
    }

    /// For samples.
    pub fn sample(state: &'static str) -> Self {
        Self {
            id: "1".repeat(32),
            name: "Yusuf <Dalen>".to_owned(),
            kind: Some("student"),
            state,
            by: Some(jiff::civil::date(2026, 12, 4)),
            late: state == "held",
        }
    }
}

/// The pool.
#[derive(Debug, Serialize)]
pub struct PoolPage {
    programme: String,
    recruits: Vec<RecruitShown>,
    mentors: Vec<MentorShown>,
}

pub(super) async fn show(
    Ours(mentoring): Ours<Mentoring>,
    Path(programme): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let id: ProgrammeId = programme.parse().map_err(|_| Error::NotFound)?;
    let actor = &me.actor;
    let methods = &mentoring.methods;
    let page = mentoring
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let scope = pool::permitted(&mut tx, actor, id).await?;
            let modules = pool::modules_of(&mut tx, (actor.tenant, id), methods).await?;
            let today = day_at(tx.now());
            let mentors = pool::pool(&mut tx, &scope, &modules).await?;
            let recruits = open_of(&mut tx, &scope).await?;
            tx.commit().await?;
            Ok(PoolPage {
                programme: id.to_string(),
                recruits: recruits.iter().map(|one| RecruitShown::new(one, today)).collect(),
                mentors: mentors.iter().map(|one| MentorShown::new(one, today)).collect(),
            })
        })
        .await?;
    visit.show(&mentoring.journeys.cx, &page)
}

impl Page for PoolPage {
    const TEMPLATE: &'static str = "recruits/pool.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let states = ["available", "full", "preparing", "held", "paused", "stopped"];
        vec![
            (
                "filled",
                Self {
                    programme: "0".repeat(32),
                    recruits: ["signed-up", "planned", "held"]
                        .map(RecruitShown::sample)
                        .to_vec(),
                    mentors: states.map(MentorShown::sample).to_vec(),
                },
            ),
            (
                "empty",
                Self {
                    programme: "0".repeat(32),
                    recruits: Vec::new(),
                    mentors: Vec::new(),
                },
            ),
        ]
    }
}
