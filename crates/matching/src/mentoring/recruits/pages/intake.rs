//! Somebody who signed up, and what the coordinator does with that.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::{Error, Outcome, Page, Sent, SignedIn, Tx, Visit};
use policy::calendar::day_at;
use policy::id::ProgrammeId;
use policy::{Actor, Permitted, ThingId, Untrusted, may};
use serde::Serialize;

use super::super::actions::{self, Judging, LONGEST_NOTE};
use super::super::rules::{Reason, State, Talk, by_day};
use super::super::store::{self, Recruit};
use crate::mentoring::forms::{Choice, Fault, choices, faults};
use crate::mentoring::{MentorKind, Mentoring};

/// Somebody who signed up.
#[derive(Debug, Serialize)]
pub struct IntakePage {
    programme: String,
    id: String,
    name: String,
    email: String,
    kind: &'static str,
    why: String,
    from: String,
    signed_on: Date,
    state: &'static str,
    open: bool,
    by_day: Option<Date>,
    talk_on: Option<Date>,
    talk: Option<&'static str>,
    noted: String,
    reason: Option<&'static str>,
    person: Option<String>,
    /// What stands in the fields.
    day: String,
    talks: Vec<Choice>,
    reasons: Vec<Choice>,
    longest_note: usize,
    errors: Vec<Fault>,
    done: Option<String>,
}

async fn read(
    mentoring: &Mentoring,
    actor: &Actor,
    (programme, id): (&str, &str),
    sent: &Sent,
) -> Outcome<IntakePage> {
    let of: ProgrammeId = programme.parse().map_err(|_| Error::NotFound)?;
    let id: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    mentoring
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let recruit: Permitted<Recruit, may::ReadMentorFile> = tx
                .permit(actor, id, async |tx: &mut Tx, id| {
                    let found = store::find::<may::ReadMentorFile>(tx, actor.tenant, id).await?;
                    Ok(found.filter(|found| found.object.programme == of))
                })
                .await?;
            let page = IntakePage::new(&recruit, sent);
            tx.commit().await?;
            Ok(page)
        })
        .await
}

pub(super) async fn show(
    Ours(mentoring): Ours<Mentoring>,
    Path((programme, id)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = read(&mentoring, &me.actor, (&programme, &id), &Sent::default()).await?;
    page.done = visit.done(&["gepland", "geweest", "aangenomen", "geweigerd", "ingetrokken"]);
    visit.show(&mentoring.journeys.cx, &page)
}

pub(super) async fn send(
    Ours(mentoring): Ours<Mentoring>,
    Path((programme, id)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["wat", "dag", "hoe", "notitie", "reden"])?;
    let thing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let told = match judging(&sent) {
        Err(told) => told,
        Ok((judging, done)) => {
            let with = (&mentoring.journeys.db, &mentoring.journeys.cx.ids);
            match actions::judge(with.0, with.1, &me.actor, thing, &judging).await {
                Ok(became) => {
                    return Ok(became.leads(&format!("/programma/{programme}/aanmeldingen/{id}"), done));
                }
                Err(Error::Unprocessable(refusal)) => ("dag", refusal.key),
                Err(error) => return Err(error),
            }
        }
    };
    let mut page = read(&mentoring, &me.actor, (&programme, &id), &sent).await?;
    page.errors = faults(&[told], &visit.lang);
    visit.show_with(&mentoring.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// What is to be done, and the word for it when it was; or the field that cannot be read, and why.
fn judging(sent: &Sent) -> Result<(Judging, &'static str), (&'static str, &'static str)> {
    match sent.text("wat") {
        "plannen" => {
            let day = sent.text("dag").parse().map_err(|_| ("dag", "recruits-no-day"))?;
            let talk = Talk::from_word(sent.text("hoe")).ok_or(("hoe", "recruits-no-how"))?;
            Ok((Judging::Plan(day, talk), "gepland"))
        }
        "geweest" => {
            let noted = sent.text("notitie").to_owned();
            if noted.chars().count() > LONGEST_NOTE {
                return Err(("notitie", "recruits-long-note"));
            }
            Ok((Judging::Hold(noted), "geweest"))
        }
        "aannemen" => Ok((Judging::Accept, "aangenomen")),
        "weigeren" => {
            let reason = Reason::from_word(sent.text("reden")).ok_or(("reden", "recruits-no-reason"))?;
            Ok((Judging::Refuse(reason), "geweigerd"))
        }
        "intrekken" => Ok((Judging::Withdraw, "ingetrokken")),
        _ => Err(("wat", "kit-unknown-field")),
    }
}

impl IntakePage {
    fn new(recruit: &Recruit, sent: &Sent) -> Self {
        let since = day_at(recruit.state_at);
        let words = |name: &str, kept: &str| sent.given(name).unwrap_or(kept).to_owned();
        let kept = recruit.talk_on.map_or_else(String::new, |day| day.to_string());
        let how = words("hoe", recruit.talk.map_or("", Talk::word));
        Self {
            programme: recruit.programme.to_string(),
            id: recruit.id.to_string(),
            name: recruit.name().whole(),
            email: recruit.typed.email.clone(),
            kind: recruit.typed.kind.map_or("professional", MentorKind::word),
            why: recruit.typed.why.clone(),
            from: recruit.typed.knows_from.clone(),
            signed_on: day_at(recruit.signed_at),
            state: recruit.state.word(),
            open: recruit.state.is_open(),
            by_day: by_day((recruit.state, recruit.talk_on), since),
            talk_on: recruit.talk_on,
            talk: recruit.talk.map(Talk::word),
            noted: words("notitie", &recruit.noted),
            reason: recruit.reason.map(Reason::word),
            person: recruit.person.map(|person| person.to_string()),
            day: words("dag", &kept),
            talks: choices(Talk::ALL.iter().map(|talk| talk.word()), &[how.as_str()]),
            reasons: choices(Reason::ALL.iter().map(|one| one.word()), &[sent.text("reden")]),
            longest_note: LONGEST_NOTE,
            errors: Vec::new(),
            done: None,
        }
    }
}

impl Page for IntakePage {
    const TEMPLATE: &'static str = "recruits/intake.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |state: State, done: Option<&str>| Self {
            programme: "0".repeat(32),
            id: "1".repeat(32),
            name: "Yusuf <van> Dalen".to_owned(),
            email: "yusuf@haven.example".to_owned(),
            kind: "professional",
            why: "Ik had zelf niemand.".to_owned(),
            from: "Een buurman".to_owned(),
            signed_on: jiff::civil::date(2026, 11, 20),
            state: state.word(),
            open: state.is_open(),
            by_day: state.is_open().then_some(jiff::civil::date(2026, 12, 4)),
            talk_on: (state != State::SignedUp).then_some(jiff::civil::date(2026, 11, 26)),
            talk: (state != State::SignedUp).then_some("phone"),
            noted: if state == State::Held {
                "Rustig, wil luisteren."
            } else {
                ""
            }
            .to_owned(),
            reason: (state == State::Refused).then_some("full"),
            person: (state == State::Accepted).then(|| "2".repeat(32)),
            day: String::new(),
            talks: choices(Talk::ALL.iter().map(|talk| talk.word()), &["phone"]),
            reasons: choices(Reason::ALL.iter().map(|one| one.word()), &[]),
            longest_note: LONGEST_NOTE,
            errors: Vec::new(),
            done: done.map(str::to_owned),
        };
        let wrong = Self {
            errors: vec![Fault {
                field: "dag".to_owned(),
                text: "Kies een dag.".to_owned(),
            }],
            ..page(State::SignedUp, None)
        };
        vec![
            ("signed up", page(State::SignedUp, None)),
            ("wrong", wrong),
            ("planned", page(State::Planned, Some("gepland"))),
            ("held", page(State::Held, Some("geweest"))),
            ("accepted", page(State::Accepted, Some("aangenomen"))),
            ("refused", page(State::Refused, Some("geweigerd"))),
            ("withdrawn", page(State::Withdrawn, Some("ingetrokken"))),
        ]
    }
}
