//! One pairing, as its coordinator looks after it.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use kit::{Error, Outcome, Refusal, SignedIn, Tx, Visit};
use policy::calendar::day_at;
use policy::{Actor, Object as _, Party, Permitted, ThingId, Untrusted, may};

use super::care::coordinators;
use super::read::talks;
use super::{CasePage, CheckInShown, is_waiting, reasons};
use crate::mentoring::Mentoring;
use crate::mentoring::editions::team_of;
use crate::mentoring::forms::Fault;
use crate::mentoring::home::{self, CaseHome};
use crate::mentoring::meetings::{self, Goes, Standing, check_in_due, check_ins, silence};
use crate::mentoring::pairings::{self, How, Pairing, Reason, State, ground, longest_gap, told, waits_for};
use crate::mentoring::shown::{MeetingShown, WaitShown};
use crate::mentoring::talks::officer;

/// What the page says of what was done.
pub(super) const DONE: &[&str] = &[
    "navraag",
    "ingetrokken",
    "gestopt",
    "verteld",
    "niet-verteld",
    "uitgesteld",
    "overgedragen",
];

pub(super) async fn show(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = page(&here, &me.actor, &id).await?;
    page.done = visit.done(DONE);
    visit.show(&here.journeys.cx, &page)
}

/// The page with what is wrong in one of its forms.
pub(super) async fn refused(
    (here, visit, actor): (&Mentoring, &Visit, &Actor),
    (id, field): (&str, &str),
    refusal: &Refusal,
    form: [String; 3],
) -> Outcome<Response> {
    let mut page = page(here, actor, id).await?;
    page.form = form;
    page.errors = vec![Fault::of(field, refusal, &visit.lang)];
    visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// The page of one pairing, for whoever looks after it.
pub(in crate::mentoring) async fn page(here: &Mentoring, actor: &Actor, id: &str) -> Outcome<CasePage> {
    let id: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let pairing: Permitted<Pairing, may::ReadMentoringLog> = tx
                .permit(actor, id, async |tx: &mut Tx, id| {
                    pairings::find::<may::ReadMentoringLog>(tx, actor.tenant, id).await
                })
                .await?;
            // The two of them have pages of their own.
            if actor.person == pairing.young || actor.person == pairing.mentor {
                return Err(Error::NotFound);
            }
            let page = read(&mut tx, here, (actor, &pairing)).await?;
            tx.commit().await?;
            Ok(page)
        })
        .await
}

async fn read(
    tx: &mut Tx,
    here: &Mentoring,
    (actor, pairing): (&Actor, &Permitted<Pairing, may::ReadMentoringLog>),
) -> Outcome<CasePage> {
    let (tenant, today) = (pairing.key().tenant, day_at(tx.now()));
    let ground = ground(tx, tenant, pairing.young, pairing.mentor).await?;
    let stands = pairing.stands(&ground);
    let meetings = meetings::of(tx, pairing).await?;
    let asked = check_ins(tx, pairing).await?;
    let edition = pairings::edition(tx, tenant, pairing.edition).await?;
    let gap = edition.and_then(|edition| {
        here.methods
            .of(&edition.method)
            .map(|method| longest_gap(&method.rhythm))
    });
    let last = meetings
        .iter()
        .filter(|one| one.state == Standing::Held)
        .map(|one| one.day)
        .max();
    let begun = pairing.kick_off.filter(|_| pairing.state.runs());
    let silent = begun.and_then(|day| silence(last, day, gap.unwrap_or(0), today));
    let waits = waits_for(&stands, today);
    let home = home::of(tx, pairing).await?;
    let team = team_of(tx, (tenant, pairing.programme)).await?;
    let by = pairing.coordinator.filter(|one| team.desk(*one).is_some());
    Ok(CasePage {
        id: pairing.id.to_string(),
        programme: pairing.programme.to_string(),
        who: people::persons::party_name(tx, tenant, Party::Person(pairing.young)).await?,
        with: people::persons::party_name(tx, tenant, Party::Person(pairing.mentor)).await?,
        state: pairing.state.word(),
        how: pairing.how.map_or("", How::word),
        why: told(pairing.why, true).map_or("", Reason::word),
        waits: waits
            .iter()
            .map(|one| WaitShown {
                what: one.what.word(),
                who: one.who.word(),
                by: one.by,
                late: one.by < today,
            })
            .collect(),
        silent: silent.map(|silent| silent.days),
        ask_by: begun.map(|day| check_in_due(asked.first().map(|one| one.day), day)),
        kick_off: pairing.kick_off,
        mid_term: pairing.mid_term,
        goodbye: pairing.goodbye,
        ends: pairing.ends,
        answer_by: pairing.answer_by,
        meetings: meetings
            .iter()
            .rev()
            .map(|one| MeetingShown::new(one, today))
            .collect(),
        check_ins: asked
            .iter()
            .map(|one| CheckInShown {
                day: one.day,
                goes: one.goes.word(),
                agreed: one.agreed.clone(),
            })
            .collect(),
        halfway: [
            pairing.halfway.young.text.clone(),
            pairing.halfway.mentor.text.clone(),
        ],
        farewell: [
            pairing.farewell.young.text.clone(),
            pairing.farewell.mentor.text.clone(),
        ],
        reported: officer::waiting(tx, pairing).await? > 0,
        team: coordinators(tx, actor, &team).await?,
        by: by.map(|one| one.to_string()),
        home: CaseHome::new(&home, today),
        runs: pairing.state.runs(),
        asks: pairing.state.runs() || talks(pairing, asked.first().map(|one| one.day), today).is_some(),
        waiting: is_waiting(pairing.state),
        lapsed: pairing.state == State::Proposed && today > pairing.answer_by,
        may_end: pairing.state == State::GoodbyePlanned && pairing.goodbye.is_some_and(|day| day <= today),
        goes: Goes::ALL.iter().map(|one| one.word()).collect(),
        reasons: reasons(),
        form: [today.to_string(), String::new(), String::new()],
        errors: Vec::new(),
        done: None,
    })
}
