//! The meetings of a pairing, and the days with everybody of its edition, for a calendar program.

use axum::extract::{Path, State as Ours};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use kit::{Args, Error, Outcome, SignedIn, Tx, Visit};
use policy::calendar::day_at;
use policy::{Permitted, ThingId, Untrusted, may};

use crate::mentoring::Mentoring;
use crate::mentoring::calendar::{Invitation, calendar};
use crate::mentoring::days;
use crate::mentoring::meetings::{self, Standing};
use crate::mentoring::pairings::{self, Pairing};

/// For either of the two: the file is the same.
pub(in crate::mentoring) async fn show(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let id: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let actor = &me.actor;
    let say = |key: &str| visit.lang.get(key, &Args::NONE).into_owned();
    let (name, what) = (say("young-agenda-name"), say("young-agenda-what"));
    let text = here
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let pairing: Permitted<Pairing, may::ReadMentoringLog> = tx
                .permit(actor, id, async |tx: &mut Tx, id| {
                    pairings::find::<may::ReadMentoringLog>(tx, actor.tenant, id).await
                })
                .await?;
            let meetings = meetings::of(&mut tx, &pairing).await?;
            let ended = pairing.ended_at.map(day_at);
            let expected = |day| days::is_expected(pairing.state, ended, day);
            let days = days::invitations(&mut tx, (actor.tenant, pairing.edition), expected).await?;
            let now = tx.now();
            tx.commit().await?;
            let invitation = |one: &meetings::Meeting| Invitation {
                uid: one.id.to_string(),
                sequence: one.sequence,
                day: one.day,
                begins: one.begins,
                minutes: one.minutes,
                place: one.place.clone(),
                what: what.clone(),
                cancelled: matches!(one.state, Standing::Cancelled | Standing::Missed),
            };
            let all: Vec<Invitation> = meetings.iter().map(invitation).chain(days).collect();
            Ok(calendar(&name, &all, now))
        })
        .await?;
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"mentor.ics\""),
    ];
    Ok((headers, text).into_response())
}
