//! The page on which somebody at home says yes or no to a mentor for a child under 16, or takes a yes back.
//!
//! Deliberately absent: what the child wishes. That is for the mentor and the coordinator; at home one hears that they asked.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Tx, Visit, sql};
use people::consents::{self, Question};
use policy::calendar::day_at;
use policy::consent::{Answer, Consented};
use policy::purpose::Purpose;
use policy::{Actor, Object as _, Permitted, PersonId, Untrusted, may};
use serde::Serialize;

use super::super::actions;
use crate::mentoring::Mentoring;

/// The page.
#[derive(Debug, Serialize)]
pub struct HomePage {
    person: String,
    name: String,
    /// Since when the child asks for a mentor.
    asked: Option<Date>,
    /// What this guardian answered, and since when.
    answer: Option<&'static str>,
    since: Option<Date>,
    /// Another guardian says no.
    opposed: bool,
    done: Option<String>,
}

async fn read(mentoring: &Mentoring, actor: &Actor, person: Untrusted<PersonId>) -> Outcome<HomePage> {
    mentoring
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let question: Permitted<Question, may::ReadConsent> = tx
                .permit(actor, person, async |tx: &mut Tx, id| {
                    // One's own answer has a page of its own.
                    if id == actor.person {
                        return Ok(None);
                    }
                    consents::find::<may::ReadConsent>(tx, actor.tenant, id, Purpose::Mentoring).await
                })
                .await?;
            let own = consents::answered(&mut tx, &question, actor.person).await?;
            let weighed = consents::weighed(&mut tx, actor.tenant, question.about, Purpose::Mentoring).await?;
            // The question itself: since when it is asked, and nothing of what is wished.
            let row = sql(
                "select min(since) as since from wish where tenant = $1 and person = $2 and state in ('home', 'waiting')",
            )
            .bind(question.key().tenant)
            .bind(question.about)
            .one(&mut tx)
            .await?;
            let asked: Option<jiff::Timestamp> = row.maybe("since")?;
            let yes = own.is_some_and(|(answer, _)| answer == Answer::Yes);
            let page = HomePage {
                person: question.about.to_string(),
                name: question.name.whole(),
                asked: asked.map(day_at),
                answer: own.map(|(answer, _)| answer.id()),
                since: own.map(|(_, since)| since),
                opposed: yes && weighed == Consented::Opposed,
                done: None,
            };
            tx.commit().await?;
            Ok(page)
        })
        .await
}

pub(super) async fn show(
    Ours(mentoring): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let person = id.parse().map_err(|_| Error::NotFound)?;
    let mut page = read(&mentoring, &me.actor, person).await?;
    page.done = visit.done(&["ja", "nee"]);
    visit.show(&mentoring.journeys.cx, &page)
}

pub(super) async fn send(
    Ours(mentoring): Ours<Mentoring>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["antwoord"])?;
    let person: Untrusted<PersonId> = id.parse().map_err(|_| Error::NotFound)?;
    let yes = match sent.text("antwoord") {
        "ja" => true,
        "nee" => false,
        _ => return Err(Error::NotFound),
    };
    let with = (&mentoring.journeys.db, &mentoring.journeys.cx.ids);
    actions::answer(with.0, with.1, &me.actor, person, yes).await?;
    let done = if yes { "ja" } else { "nee" };
    Ok(see_other(&format!("/thuis/{id}/mentor?gedaan={done}")))
}

impl Page for HomePage {
    const TEMPLATE: &'static str = "wishes/home.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |asked: bool, answer: Option<&'static str>, opposed, done: Option<&str>| Self {
            person: "0".repeat(32),
            name: "Noor <de> Wit".to_owned(),
            asked: asked.then_some(jiff::civil::date(2026, 11, 20)),
            answer,
            since: answer.map(|_| jiff::civil::date(2026, 11, 22)),
            opposed,
            done: done.map(str::to_owned),
        };
        vec![
            ("asked", page(true, None, false, None)),
            ("not asked", page(false, None, false, None)),
            ("yes", page(true, Some("yes"), false, Some("ja"))),
            ("yes, and another no", page(true, Some("yes"), true, None)),
            ("no", page(true, Some("no"), false, Some("nee"))),
        ]
    }
}
