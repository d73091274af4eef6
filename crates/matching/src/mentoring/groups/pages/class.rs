//! A class that was asked, in numbers until there is consent; and spreading mentors over it.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::db::sql;
use kit::{Args, Error, Outcome, Page, Refusal, Sent, SignedIn, Tx, Visit};
use policy::calendar::day_at;
use policy::id::ProgrammeId;
use policy::{Actor, Party, Permitted, PersonId, ThingId, Untrusted, may};
use serde::Serialize;

use super::super::actions::free;
use super::super::store::{self, Group};
use super::super::{Counts, Standing, count};
use crate::mentoring::Mentoring;
use crate::mentoring::editions::{Programme, programme_of};
use crate::mentoring::forms::{Fault, faults};
use crate::mentoring::pairings::{Pairing, record};

/// A mentor who can be asked.
#[derive(Clone, Debug, Serialize)]
struct MentorShown {
    id: String,
    name: String,
    places: u32,
    chosen: bool,
}

/// A pairing of the group.
#[derive(Clone, Debug, Serialize)]
struct PairShown {
    id: String,
    who: Option<String>,
    with: Option<String>,
    state: &'static str,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct ClassPage {
    programme: String,
    called: String,
    id: String,
    edition: String,
    name: String,
    answer_by: Date,
    asking: bool,
    /// Nobody answered, so that the question can be taken back.
    may_withdraw: bool,
    counts: Counts,
    mentors: Vec<MentorShown>,
    pairs: Vec<PairShown>,
    closed: usize,
    errors: Vec<Fault>,
    done: Option<String>,
}

type Asked = (String, String);

pub(super) async fn show(
    Ours(here): Ours<Mentoring>,
    Path(asked): Path<Asked>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = page(&here, &me.actor, &asked).await?;
    page.done = visit.done(&["gevraagd", "verdeeld"]);
    visit.show(&here.journeys.cx, &page)
}

/// The programme and the group of an address, for its coordinator.
async fn opened(
    tx: &mut Tx,
    actor: &Actor,
    (programme, group): &Asked,
) -> Outcome<(Permitted<Programme, may::ReadEdition>, Group)> {
    let id: Untrusted<ProgrammeId> = programme.parse().map_err(|_| Error::NotFound)?;
    let group: ThingId = group.parse().map_err(|_| Error::NotFound)?;
    let programme = programme_of::<may::ReadEdition>(tx, actor, id).await?;
    let group = store::find(tx, actor.tenant, group).await?;
    let group = group.filter(|group| group.programme == programme.id);
    Ok((programme, group.ok_or(Error::NotFound)?))
}

async fn page(here: &Mentoring, actor: &Actor, asked: &Asked) -> Outcome<ClassPage> {
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let (programme, group) = opened(&mut tx, actor, asked).await?;
            let members = store::members(&mut tx, actor.tenant, &group).await?;
            let answers = store::answers(&mut tx, actor.tenant, &group).await?;
            let standings: Vec<Standing> = members.iter().map(|one| one.standing).collect();
            let mentors = free(&mut tx, &here.methods, actor, &group).await?;
            let (pairs, closed) = pairs(&mut tx, actor, group.id).await?;
            let today = day_at(tx.now());
            tx.commit().await?;
            let mentor = |(id, name, places): (PersonId, String, u32)| MentorShown {
                id: id.to_string(),
                name,
                places,
                chosen: false,
            };
            Ok(ClassPage {
                programme: programme.id.to_string(),
                called: programme.name.clone(),
                id: group.id.to_string(),
                edition: group.edition.to_string(),
                name: group.name.clone(),
                answer_by: group.answer_by,
                asking: today <= group.answer_by,
                may_withdraw: answers == 0 && pairs.is_empty(),
                counts: count(&standings),
                mentors: mentors.into_iter().map(mentor).collect(),
                pairs,
                closed,
                errors: Vec::new(),
                done: None,
            })
        })
        .await
}

/// The pairings of a group, each by its own permit; and how many are closed.
async fn pairs(tx: &mut Tx, actor: &Actor, group: ThingId) -> Outcome<(Vec<PairShown>, usize)> {
    let rows =
        sql("select * from pairing where tenant = $1 and together = $2 order by mentor, proposed_at, id")
            .bind(actor.tenant)
            .bind(group)
            .all(tx)
            .await?;
    let all: Outcome<Vec<Pairing>> = rows.iter().map(|row| record::read(row, actor.tenant)).collect();
    let (permitted, closed) = record::read_each(tx, actor, all?).await?;
    let mut shown = Vec::with_capacity(permitted.len());
    for one in &permitted {
        shown.push(PairShown {
            id: one.id.to_string(),
            who: people::persons::party_name(tx, actor.tenant, Party::Person(one.young)).await?,
            with: people::persons::party_name(tx, actor.tenant, Party::Person(one.mentor)).await?,
            state: one.state.word(),
        });
    }
    shown.sort_by(|one, other| (&one.with, &one.who).cmp(&(&other.with, &other.who)));
    Ok((shown, closed))
}

pub(super) async fn divide(
    Ours(here): Ours<Mentoring>,
    Path(asked): Path<Asked>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["mentor"])?;
    let chosen = sent
        .all("mentor")
        .map(|id| id.parse().map_err(|_| Error::NotFound));
    let chosen: Vec<PersonId> = chosen.collect::<Outcome<_>>()?;
    let divided = match chosen.is_empty() {
        true => Err(Refusal::new("groups-no-mentor").into()),
        false => divided(&here, &me.actor, &visit, (&asked, &chosen)).await,
    };
    match divided {
        Ok(()) => Ok(see_other(&format!(
            "/programma/{}/klassen/{}?gedaan=verdeeld",
            asked.0, asked.1
        ))),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page(&here, &me.actor, &asked).await?;
            for one in &mut page.mentors {
                one.chosen = chosen.iter().any(|id| id.to_string() == one.id);
            }
            page.errors = faults(&[("mentor", refusal.key)], &visit.lang);
            visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

async fn divided(
    here: &Mentoring,
    actor: &Actor,
    visit: &Visit,
    (asked, chosen): (&Asked, &[PersonId]),
) -> Outcome<()> {
    let say = |key: &str| visit.lang.get(key, &Args::NONE).into_owned();
    let (title, about) = (say("caseload-offer-title"), say("groups-offer-about"));
    let words = (title.as_str(), about.as_str());
    here.journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let (_, group) = opened(&mut tx, actor, asked).await?;
            let tools = (&here.journeys, &here.methods);
            super::super::divide(&mut tx, tools, actor, (&group, chosen), words).await?;
            tx.commit().await
        })
        .await
}

impl Page for ClassPage {
    const TEMPLATE: &'static str = "groups/class.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let name = |name: &str| Some(name.to_owned());
        let page = |waiting, pairs: Vec<PairShown>| Self {
            programme: "6".repeat(32),
            called: "Verder <Kijken>".to_owned(),
            id: "9".repeat(32),
            edition: "7".repeat(32),
            name: "b4 <a>".to_owned(),
            answer_by: jiff::civil::date(2026, 10, 17),
            asking: pairs.is_empty(),
            may_withdraw: waiting == 0 && pairs.is_empty(),
            counts: Counts {
                members: 18,
                silent: 12,
                no: 2,
                home: 1,
                waiting,
                paired: u32::try_from(pairs.len()).unwrap_or(0),
            },
            mentors: vec![MentorShown {
                id: "2".repeat(32),
                name: "Soraya <Voorbeeld>".to_owned(),
                places: 2,
                chosen: waiting > 2,
            }],
            pairs,
            closed: 0,
            errors: Vec::new(),
            done: None,
        };
        let pair = |state| PairShown {
            id: "1".repeat(32),
            who: name("Noor <Voorbeeld>"),
            with: name("Kees Voorbeeld"),
            state,
        };
        let done = |word: &str, page: Self| Self {
            done: Some(word.to_owned()),
            ..page
        };
        let wrong = Self {
            errors: vec![Fault {
                field: "mentor".to_owned(),
                text: "Kies een mentor.".to_owned(),
            }],
            ..page(3, Vec::new())
        };
        let divided = Self {
            closed: 1,
            mentors: Vec::new(),
            ..done("verdeeld", page(0, vec![pair("proposed"), pair("started")]))
        };
        vec![
            ("asked", done("gevraagd", page(0, Vec::new()))),
            ("some wait", page(2, Vec::new())),
            ("wrong", wrong),
            ("divided", divided),
        ]
    }
}
