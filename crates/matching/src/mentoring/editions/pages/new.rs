//! The form of a new edition.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use people::persons::drawn;
use policy::calendar::day_at;
use policy::id::ProgrammeId;
use policy::{Actor, ThingId, Untrusted, may};
use serde::Serialize;

use super::super::rules::{ANSWER_DAYS, LONGEST_NAME};
use super::super::store::{self, programme_of};
use super::super::{Draft, MOST_CASELOAD};
use crate::mentoring::Mentoring;
use crate::mentoring::forms::{Choice, Fault, choices, faults};

/// The form.
#[derive(Debug, Serialize)]
pub struct NewPage {
    programme: String,
    called: String,
    name: String,
    methods: Vec<Choice>,
    begins: String,
    ends: String,
    round: String,
    caseload: String,
    days: String,
    longest_name: usize,
    most: u16,
    few: u8,
    many: u8,
    /// The begin lies in the past: it takes a conscious choice.
    past: bool,
    meant: bool,
    errors: Vec<Fault>,
}

const FIELDS: [&str; 8] = [
    "naam", "methode", "begin", "eind", "ronde", "koppels", "dagen", "toch",
];

/// The form for whoever may make an edition, and nobody else.
async fn page(mentoring: &Mentoring, actor: &Actor, id: &str, sent: &Sent) -> Outcome<NewPage> {
    let id: Untrusted<ProgrammeId> = id.parse().map_err(|_| Error::NotFound)?;
    let programme = mentoring
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let programme = programme_of::<may::SetEdition>(&mut tx, actor, id).await?;
            let programme = (*programme).clone();
            tx.commit().await?;
            Ok(programme)
        })
        .await?;
    let today = mentoring.journeys.cx.clock.today();
    let chosen = sent.given("methode").unwrap_or("gewoon");
    let method = mentoring.methods.of(chosen);
    let term = method.and_then(|method| method.term(today));
    let or = |name: &str, other: Option<String>| {
        let typed = sent.given(name).map(str::to_owned);
        typed.or(other).unwrap_or_default()
    };
    Ok(NewPage {
        programme: programme.id.to_string(),
        name: or("naam", Some(format!("{} {}", programme.name, today.year()))),
        called: programme.name,
        methods: choices(
            mentoring.methods.all().iter().map(|one| one.id.as_str()),
            &[chosen],
        ),
        begins: or("begin", term.map(|term| term.begins.max(today).to_string())),
        ends: or("eind", term.map(|term| term.ends.to_string())),
        round: or("ronde", None),
        caseload: or("koppels", method.map(|method| method.caseload.to_string())),
        days: or("dagen", Some("7".to_owned())),
        longest_name: LONGEST_NAME,
        most: MOST_CASELOAD,
        few: ANSWER_DAYS.0,
        many: ANSWER_DAYS.1,
        past: or("begin", None).parse::<Date>().is_ok_and(|day| day < today),
        meant: sent.text("toch") == "ja",
        errors: Vec::new(),
    })
}

pub(super) async fn show(
    Ours(mentoring): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let page = page(&mentoring, &me.actor, &id, &Sent::default()).await?;
    visit.show(&mentoring.journeys.cx, &page)
}

pub(super) async fn send(
    Ours(mentoring): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&FIELDS)?;
    let today = mentoring.journeys.cx.clock.today();
    let wrong = match draft(&mentoring, &sent) {
        Err(told) => vec![told],
        Ok(draft) => {
            let mut wrong = draft.wrong(today);
            if wrong.is_empty() {
                let meant = sent.text("toch") == "ja";
                wrong = make(&mentoring, &me.actor, &id, (&draft, meant)).await?;
            }
            if wrong.is_empty() {
                return Ok(see_other(&format!("/programma/{id}?gedaan=gemaakt")));
            }
            wrong
        }
    };
    let mut page = page(&mentoring, &me.actor, &id, &sent).await?;
    page.errors = faults(&wrong, &visit.lang);
    visit.show_with(&mentoring.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// What was filled in; or the field that cannot be read, and why.
fn draft(mentoring: &Mentoring, sent: &Sent) -> Result<Draft, (&'static str, &'static str)> {
    let day = |name: &'static str, key| sent.text(name).parse::<Date>().map_err(|_| (name, key));
    let round = sent.given("ronde").map(str::parse::<Date>).transpose();
    let method = sent.text("methode");
    if !mentoring.methods.all().iter().any(|one| one.id == method) {
        return Err(("methode", "editions-no-method"));
    }
    Ok(Draft {
        method: method.to_owned(),
        name: sent.text("naam").to_owned(),
        begins: day("begin", "editions-no-day")?,
        ends: day("eind", "editions-no-day")?,
        next_round: round.map_err(|_| ("ronde", "editions-wrong-round"))?,
        caseload: sent.text("koppels").parse().unwrap_or(0),
        answer_days: sent.text("dagen").parse().unwrap_or(0),
    })
}

/// Makes it, or says what is in the way. The same name, method and first day twice is one edition.
async fn make(
    mentoring: &Mentoring,
    actor: &Actor,
    id: &str,
    (draft, meant): (&Draft, bool),
) -> Outcome<Vec<(&'static str, &'static str)>> {
    let id: Untrusted<ProgrammeId> = id.parse().map_err(|_| Error::NotFound)?;
    let ids = &mentoring.journeys.cx.ids;
    mentoring
        .journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let programme = programme_of::<may::SetEdition>(&mut tx, actor, id).await?;
            let mut wrong = Vec::new();
            if !store::is_there(&mut tx, &programme, draft).await? {
                let there = store::there(&mut tx, &programme).await?;
                wrong = draft.clashes(&there, meant, day_at(tx.now()));
                if wrong.is_empty() {
                    let edition: ThingId = drawn(ids)?;
                    store::insert(&mut tx, &programme, (edition, draft)).await?;
                }
            }
            tx.commit().await?;
            Ok(wrong)
        })
        .await
}

impl Page for NewPage {
    const TEMPLATE: &'static str = "editions/new.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |errors: Vec<Fault>| Self {
            programme: "0".repeat(32),
            called: "Verder <Kijken>".to_owned(),
            name: "Verder Kijken 2026".to_owned(),
            methods: choices(
                [
                    "perach",
                    "echo-mentor",
                    "vu-zuidas",
                    "ucla-cccp",
                    "mentoren-op-zuid",
                    "gewoon",
                ],
                &["gewoon"],
            ),
            begins: "2026-10-01".to_owned(),
            ends: "2027-06-30".to_owned(),
            round: String::new(),
            caseload: "40".to_owned(),
            days: "7".to_owned(),
            longest_name: LONGEST_NAME,
            most: MOST_CASELOAD,
            few: ANSWER_DAYS.0,
            many: ANSWER_DAYS.1,
            past: !errors.is_empty(),
            meant: false,
            errors,
        };
        let fault = Fault {
            field: "eind".to_owned(),
            text: "Het eind ligt voor het begin.".to_owned(),
        };
        vec![("new", page(Vec::new())), ("wrong", page(vec![fault]))]
    }
}
