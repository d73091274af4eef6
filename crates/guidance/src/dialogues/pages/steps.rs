//! Saying what became of a **step**: done, another day, not any more, or after all.
//!
//! Deliberately absent: a page of its own. One reads on where the step stood; what is wrong is said in the list of steps.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use journey::Journeys;
use kit::actor::see_other;
use kit::{Error, Outcome, Sent, SignedIn, Tx, Visit};
use policy::{Actor, Permitted, PersonId, ThingId, Untrusted, may};

use super::super::{Agreed, Move, change, steps::find};
use super::forms::{faults, refused};
use super::shown::after;
use super::{own, person};

pub(super) async fn send(
    Ours(journeys): Ours<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["wat", "dag", "na"])?;
    let step: ThingId = id.parse().map_err(|_| Error::NotFound)?;
    let field = format!("dag-{step}");
    let moved = match read(&sent) {
        Ok(to) => change(&journeys.db, &me.actor, Untrusted::new(step), to).await,
        Err(key) => Err(kit::Refusal::new(key).into()),
    };
    match moved {
        Ok(whose) => {
            let talk = sent.given("na").and_then(|talk| talk.parse().ok());
            let address = after(whose, me.actor.person, talk);
            Ok(see_other(&format!("{address}?gedaan=stap")))
        }
        Err(Error::Unprocessable(refusal)) => {
            let whose = whose(&journeys, &me.actor, step).await?;
            let mut errors = refused(&field, &refusal, &visit.lang);
            if refusal.key == "dialogues-step-what" {
                errors = faults(&[("stappen", refusal.key)], &visit.lang);
            }
            let typed = (id.as_str(), sent.text("dag"));
            if whose == me.actor.person {
                own::with_fault(&journeys, &visit, &me.actor, typed, errors).await
            } else {
                person::with_fault(&journeys, &visit, (&me.actor, whose), typed, errors).await
            }
        }
        Err(error) => Err(error),
    }
}

/// Leads to where a step stands: one's own page, or that of whose it is.
pub(super) async fn lead(
    Ours(journeys): Ours<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let step: ThingId = id.parse().map_err(|_| Error::NotFound)?;
    let whose = whose(&journeys, &me.actor, step).await?;
    let page = after(whose, me.actor.person, None);
    Ok(kit::lead::to(&visit.frame.link(&page, &[])))
}

fn read(sent: &Sent) -> Result<Move, &'static str> {
    match sent.text("wat") {
        "gedaan" => Ok(Move::Done),
        "niet-meer" => Ok(Move::Dropped),
        "toch" => Ok(Move::Again),
        "later" => match sent.given("dag").map(str::parse) {
            None => Ok(Move::Later(None)),
            Some(Ok(day)) => Ok(Move::Later(Some(day))),
            Some(Err(_)) => Err("dialogues-day-unreadable"),
        },
        _ => Err("dialogues-step-what"),
    }
}

/// Whose step it is, for whoever may change it.
async fn whose(journeys: &Journeys, actor: &Actor, step: ThingId) -> Outcome<PersonId> {
    journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let step: Permitted<Agreed, may::WriteDialogue> = tx
                .permit(actor, Untrusted::new(step), async |tx: &mut Tx, id| {
                    find::<may::WriteDialogue>(tx, actor.tenant, id).await
                })
                .await?;
            tx.commit().await?;
            Ok(step.person)
        })
        .await
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_was_pressed_becomes_a_move_or_a_reason() {
        let read = |fields: &[(&str, &str)]| read(&Sent::of(fields));
        assert_eq!(read(&[("wat", "gedaan")]), Ok(Move::Done));
        assert_eq!(read(&[("wat", "niet-meer")]), Ok(Move::Dropped));
        assert_eq!(read(&[("wat", "toch")]), Ok(Move::Again));
        assert_eq!(read(&[("wat", "later")]), Ok(Move::Later(None)));
        let day = Move::Later(Some(date(2026, 12, 1)));
        assert_eq!(read(&[("wat", "later"), ("dag", "2026-12-01")]), Ok(day));
        let odd = read(&[("wat", "later"), ("dag", "morgen")]);
        assert_eq!(odd, Err("dialogues-day-unreadable"));
        assert_eq!(read(&[]), Err("dialogues-step-what"));
    }
}
