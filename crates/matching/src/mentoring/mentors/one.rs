//! One mentee: what helps in this phase, what is to come, the log, and the way to the goodbye.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::{Error, Outcome, SignedIn, Tx, Visit};
use policy::calendar::day_at;
use policy::{Actor, Object as _, Permitted, ThingId, Untrusted, may};

use super::MenteePage;
use crate::mentoring::forms::Fault;
use crate::mentoring::meetings::{self, Standing};
use crate::mentoring::methods::phase;
use crate::mentoring::pairings::{self, By, Pairing, ground};
use crate::mentoring::shown::{MeetingShown, PairingShown, called};
use crate::mentoring::{Mentoring, days};

const DONE: &[&str] = &[
    "gelogd", "gepland", "terug", "afgezegd", "bewaard", "afscheid", "gemeld",
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

pub(super) async fn page(here: &Mentoring, actor: &Actor, id: &str) -> Outcome<MenteePage> {
    let id: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let pairing: Permitted<Pairing, may::ReadMentoringLog> = tx
                .permit(actor, id, async |tx: &mut Tx, id| {
                    pairings::find::<may::ReadMentoringLog>(tx, actor.tenant, id).await
                })
                .await?;
            // The young person has a page of their own, and the coordinator one of theirs.
            if pairing.mentor != actor.person || !pairing.state.runs() {
                return Err(Error::NotFound);
            }
            let (mut shown, planned, today) = shown(&mut tx, here, &pairing).await?;
            shown.together = days::coming(&mut tx, actor.tenant, pairing.edition, today).await?;
            let kick_off = pairing.kick_off.unwrap_or(today);
            let phase = phase(kick_off, pairing.mid_term, pairing.goodbye, today);
            tx.commit().await?;
            Ok(MenteePage::of(shown, phase.word(), planned, today))
        })
        .await
}

/// A pairing that runs, with the meetings that are to come.
pub(super) async fn shown(
    tx: &mut Tx,
    here: &Mentoring,
    pairing: &Permitted<Pairing, may::ReadMentoringLog>,
) -> Outcome<(PairingShown, Vec<MeetingShown>, Date)> {
    let tenant = pairing.key().tenant;
    let today = day_at(tx.now());
    let meetings = meetings::of(tx, pairing).await?;
    let ground = ground(tx, tenant, pairing.young, pairing.mentor).await?;
    let edition = pairings::edition(tx, tenant, pairing.edition).await?;
    let method = edition.and_then(|edition| here.methods.of(&edition.method).cloned());
    let other = called(tx, tenant, pairing.young, true).await?;
    let mut shown = PairingShown::new(
        (pairing, &meetings),
        (&ground, method.as_ref()),
        (By::Mentor, other),
        today,
    );
    shown.unread = super::list::unseen(tx, pairing).await?;
    if let Some(asked) = pairings::looks_after(tx, pairing).await? {
        shown.coordinator = called(tx, tenant, asked, true).await?;
    }
    let to_come = meetings.iter().filter(|one| one.state == Standing::Planned);
    let planned = to_come.map(|one| MeetingShown::new(one, today)).collect();
    shown.meetings.retain(|one| one.state != Standing::Planned.word());
    Ok((shown, planned, today))
}

/// The page with what is wrong in one of its forms.
pub(super) async fn refused(
    (here, visit, actor): (&Mentoring, &Visit, &Actor),
    id: &str,
    errors: Vec<Fault>,
    change: impl FnOnce(&mut MenteePage),
) -> Outcome<Response> {
    let mut page = page(here, actor, id).await?;
    change(&mut page);
    page.errors = errors;
    visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}
