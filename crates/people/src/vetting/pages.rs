//! The page on which an administrator or coordinator writes down which certificate they saw.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Templates, Tx, Urls, Visit, templates};
use policy::role::Role;
use policy::vetting::Certificate;
use policy::{Action, Permitted, PersonId, ThingId, Untrusted, may};
use serde::Serialize;

use super::seen::{Saying, Seen, VettingList, find, of, record, withdraw};
use crate::People;

/// Addresses of this feature.
pub fn urls() -> Urls<People> {
    Urls::new()
        .see("/mensen/{person}/vog", show, Action::ReadVetting)
        .act("/mensen/{person}/vog", send, Action::RecordVetting)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! { "vetting/page.html" => "page.html" }
}

/// One vetting on the page.
#[derive(Clone, Debug, Serialize)]
struct SeenShown {
    id: String,
    certificate: &'static str,
    seen_on: Date,
    until: Date,
    seen_by: Option<String>,
    counts: bool,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct VettingPage {
    person: String,
    /// Whether the reader has a page of this person. A coordinator knows of a mentor what the programme knows, and no more.
    card: bool,
    name: String,
    seen: Vec<SeenShown>,
    certificates: Vec<&'static str>,
    certificate: String,
    given: String,
    until: String,
    fault: Option<(&'static str, String)>,
    saved: bool,
}

async fn show(
    State(people): State<People>,
    Path(person): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = page(&people, &me, &person).await?;
    page.saved = visit.done(&["bewaard", "ingetrokken"]).is_some();
    visit.show(&people.cx, &page)
}

async fn page(people: &People, me: &SignedIn, person: &str) -> Outcome<VettingPage> {
    let person: Untrusted<PersonId> = person.parse().map_err(|_| Error::NotFound)?;
    let actor = &me.actor;
    people
        .db
        .act(actor.tenant, |mut tx| async move {
            let list: Permitted<VettingList, may::ReadVetting> = tx
                .permit(actor, person, async |tx: &mut Tx, person| {
                    find::<may::ReadVetting>(tx, actor.tenant, person).await
                })
                .await?;
            let seen = of(&mut tx, &list).await?;
            tx.commit().await?;
            Ok(VettingPage::new(&list, &seen))
        })
        .await
}

async fn send(
    State(people): State<People>,
    Path(person): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["certificate", "given", "until", "niet"])?;
    let who: Untrusted<PersonId> = person.parse().map_err(|_| Error::NotFound)?;
    if let Some(id) = sent.given("niet") {
        let id: ThingId = id.parse().map_err(|_| Error::NotFound)?;
        let became = withdraw(&people.db, &me.actor, (who, id)).await?;
        return Ok(became.leads(&format!("/mensen/{person}/vog"), "ingetrokken"));
    }
    let outcome = match saying(&sent, people.cx.clock.today()) {
        Ok(saying) => record(&people.db, &people.cx.ids, &me.actor, who, saying)
            .await
            .map_err(|error| ("certificate", error)),
        Err((field, key)) => Err((field, Refusal::new(key).into())),
    };
    match outcome {
        Ok(()) => Ok(see_other(&format!("/mensen/{person}/vog?gedaan=bewaard"))),
        Err((field, Error::Unprocessable(refusal))) => {
            let mut page = page(&people, &me, &person).await?;
            page.certificate = sent.text("certificate").to_owned();
            page.given = sent.text("given").to_owned();
            page.until = sent.text("until").to_owned();
            page.fault = Some((field, visit.lang.get(refusal.key, &refusal.args).into_owned()));
            visit.show_with(&people.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err((_, error)) => Err(error),
    }
}

fn saying(sent: &Sent, today: Date) -> Result<Saying, (&'static str, &'static str)> {
    let certificate = Certificate::ALL
        .iter()
        .find(|known| known.id() == sent.text("certificate"));
    let certificate = *certificate.ok_or(("certificate", "vetting-which"))?;
    let given_on = sent.text("given").parse().map_err(|_| ("given", "vetting-day"))?;
    let until = sent.text("until").parse().map_err(|_| ("until", "vetting-day"))?;
    let saying = Saying {
        certificate,
        given_on,
        until,
    };
    saying.check(today)?;
    Ok(saying)
}

impl VettingPage {
    fn new(list: &Permitted<VettingList, may::ReadVetting>, seen: &[Seen]) -> Self {
        let shown = |seen: &Seen| SeenShown {
            id: seen.id.to_string(),
            certificate: seen.certificate.id(),
            seen_on: seen.seen_on,
            until: seen.until,
            seen_by: seen.seen_by.clone(),
            counts: seen.counts,
        };
        Self {
            person: list.person.to_string(),
            card: list.proof().reason().role != Role::Coordinator,
            name: list.name.clone(),
            seen: seen.iter().map(shown).collect(),
            certificates: Certificate::ALL.iter().map(|one| one.id()).collect(),
            certificate: String::new(),
            given: String::new(),
            until: String::new(),
            fault: None,
            saved: false,
        }
    }
}

impl Page for VettingPage {
    const TEMPLATE: &'static str = "vetting/page.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let day = |year| jiff::civil::date(year, 11, 26);
        let seen = |certificate: Certificate, counts| SeenShown {
            id: "1".repeat(32),
            certificate: certificate.id(),
            seen_on: day(2026),
            until: day(2027),
            seen_by: Some("Joost Voorbeeld".to_owned()),
            counts,
        };
        let page = |seen, fault, saved| Self {
            person: "0".repeat(32),
            card: saved,
            name: "Kees Voorbeeld".to_owned(),
            seen,
            certificates: Certificate::ALL.iter().map(|one| one.id()).collect(),
            certificate: "vog".to_owned(),
            given: "2026-11-01".to_owned(),
            until: String::new(),
            fault,
            saved,
        };
        let every = Certificate::ALL
            .iter()
            .flat_map(|one| [seen(*one, true), seen(*one, false)]);
        vec![
            ("nothing seen", page(Vec::new(), None, false)),
            ("seen", page(every.collect(), None, true)),
            (
                "wrong",
                page(
                    Vec::new(),
                    Some(("until", "Kies een latere dag.".to_owned())),
                    false,
                ),
            ),
        ]
    }
}
