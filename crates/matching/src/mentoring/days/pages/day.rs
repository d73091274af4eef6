//! One day: changing it, calling it off, and who was there.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Args, Error, Outcome, Page, Refusal, Sent, SignedIn, Visit};
use policy::calendar::day_at;
use policy::{Actor, Permitted, PersonId, may};
use serde::Serialize;

use super::super::store::{self, Day};
use super::super::{Draft, Guest, LONGEST_PLACE, LONGEST_TITLE, attendance};
use super::{AskedDay, FIELDS, Typed, day_of, opened, term};
use crate::mentoring::Mentoring;
use crate::mentoring::forms::{Fault, faults};

/// Somebody in the list.
#[derive(Clone, Debug, Serialize)]
pub(super) struct GuestShown {
    id: String,
    name: String,
    seen: bool,
}

impl GuestShown {
    pub(super) fn new<A: policy::Act>(guest: &Permitted<Guest, A>) -> Self {
        Self {
            id: guest.person.to_string(),
            name: guest.name.clone(),
            seen: guest.is_seen(),
        }
    }

    pub(super) fn sample(name: &str, seen: bool) -> Self {
        Self {
            id: "2".repeat(32),
            name: name.to_owned(),
            seen,
        }
    }
}

/// The page.
#[derive(Debug, Serialize)]
pub struct DayPage {
    programme: String,
    edition: String,
    called: String,
    number: u16,
    title: String,
    day: Date,
    has_been: bool,
    /// Somebody was there, so that it cannot be called off any more, nor moved to another date.
    kept: bool,
    young: Vec<GuestShown>,
    mentors: Vec<GuestShown>,
    closed: usize,
    form: Typed,
    longest: (usize, usize),
    errors: Vec<Fault>,
    done: Option<String>,
}

pub(super) async fn show(
    Ours(here): Ours<Mentoring>,
    Path(asked): Path<AskedDay>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = page(&here, &me.actor, &asked).await?;
    page.done = visit.done(&["dag", "aanwezig"]);
    visit.show(&here.journeys.cx, &page)
}

async fn page(here: &Mentoring, actor: &Actor, (programme, edition, number): &AskedDay) -> Outcome<DayPage> {
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let edition = opened::<may::ReadEdition>(&mut tx, actor, (programme, edition)).await?;
            let (day, _) = day_of(&mut tx, actor, &edition, number).await?;
            let list =
                attendance::<may::ReadMentoringLog, may::ReadMentorFile>(&mut tx, actor, (edition.id, &day))
                    .await?;
            let today = day_at(tx.now());
            tx.commit().await?;
            Ok(DayPage {
                programme: programme.clone(),
                edition: edition.id.to_string(),
                called: edition.what.name.clone(),
                number: day.number,
                title: day.title.clone(),
                day: day.day,
                has_been: day.day <= today,
                kept: day.seen > 0,
                young: list.young.iter().map(GuestShown::new).collect(),
                mentors: list.mentors.iter().map(GuestShown::new).collect(),
                closed: list.closed,
                form: Typed::of(&day),
                longest: (LONGEST_TITLE, LONGEST_PLACE),
                errors: Vec::new(),
                done: None,
            })
        })
        .await
}

fn at((programme, edition, number): &AskedDay) -> String {
    format!("/programma/{programme}/edities/{edition}/dagen/{number}")
}

pub(super) async fn change(
    Ours(here): Ours<Mentoring>,
    Path(asked): Path<AskedDay>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&FIELDS)?;
    let typed = Typed::sent(&sent);
    let changed = match typed.draft() {
        Ok(draft) => changed(&here, &me.actor, &asked, &draft).await?,
        Err(wrong) => vec![wrong],
    };
    if changed.is_empty() {
        return Ok(see_other(&format!("{}?gedaan=dag", at(&asked))));
    }
    let mut page = page(&here, &me.actor, &asked).await?;
    page.form = typed;
    page.errors = faults(&changed, &visit.lang);
    visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn changed(
    here: &Mentoring,
    actor: &Actor,
    (programme, edition, number): &AskedDay,
    draft: &Draft,
) -> Outcome<Vec<(&'static str, &'static str)>> {
    here.journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let edition = opened::<may::SetEdition>(&mut tx, actor, (programme, edition)).await?;
            let (day, others) = day_of(&mut tx, actor, &edition, number).await?;
            let mut wrong = draft.wrong(term(&edition), &others);
            // Who was there was there on that date: it stands on their way.
            if wrong.is_empty() && day.seen > 0 && draft.day != Some(day.day) {
                wrong.push(("dag", "days-no-move"));
            }
            if wrong.is_empty() {
                let new = Day {
                    sequence: day.sequence,
                    seen: day.seen,
                    ..Day::new(day.number, draft)?
                };
                let sequence = day.sequence + u32::from(new != day);
                store::save(&mut tx, &edition, &Day { sequence, ..new }).await?;
            }
            tx.commit().await?;
            Ok(wrong)
        })
        .await
}

pub(super) async fn call_off(
    Ours(here): Ours<Mentoring>,
    Path(asked): Path<AskedDay>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    match off(&here, &me.actor, &asked).await {
        Ok(()) => Ok(see_other(&format!(
            "/programma/{}/edities/{}?gedaan=weg",
            asked.0, asked.1
        ))),
        Err(error) => refused((&here, &visit, &me), &asked, "weg", error).await,
    }
}

async fn off(here: &Mentoring, actor: &Actor, (programme, edition, number): &AskedDay) -> Outcome<()> {
    here.journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let edition = opened::<may::SetEdition>(&mut tx, actor, (programme, edition)).await?;
            let (day, _) = day_of(&mut tx, actor, &edition, number).await?;
            if day.seen > 0 {
                return Err(Refusal::new("days-no-seen").into());
            }
            let off = Day {
                called_off: true,
                sequence: day.sequence + 1,
                ..day
            };
            store::save(&mut tx, &edition, &off).await?;
            tx.commit().await
        })
        .await
}

pub(super) async fn keep(
    Ours(here): Ours<Mentoring>,
    Path(asked): Path<AskedDay>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["lijst", "er"])?;
    let persons = |name: &'static str| {
        let all = sent.all(name).map(|id| id.parse().map_err(|_| Error::NotFound));
        all.collect::<Outcome<Vec<PersonId>>>()
    };
    let both = (persons("lijst")?, persons("er")?);
    match kept(&here, &me.actor, &visit, &asked, (&both.0, &both.1)).await {
        Ok(()) => Ok(see_other(&format!("{}?gedaan=aanwezig", at(&asked)))),
        Err(error) => refused((&here, &visit, &me), &asked, "aanwezig", error).await,
    }
}

async fn kept(
    here: &Mentoring,
    actor: &Actor,
    visit: &Visit,
    (programme, edition, number): &AskedDay,
    (shown, there): (&[PersonId], &[PersonId]),
) -> Outcome<()> {
    let journeys = &here.journeys;
    journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let edition = opened::<may::ReadEdition>(&mut tx, actor, (programme, edition)).await?;
            let (day, _) = day_of(&mut tx, actor, &edition, number).await?;
            let args = Args::NONE.with("title", day.title.as_str());
            let title = visit.lang.get("days-experience", &args).into_owned();
            let tools = (&journeys.cx.ids, &journeys.known);
            super::super::keep(&mut tx, tools, actor, (edition.id, &day), (shown, there, &title)).await?;
            tx.commit().await
        })
        .await
}

async fn refused(
    (here, visit, me): (&Mentoring, &Visit, &SignedIn),
    asked: &AskedDay,
    field: &str,
    error: Error,
) -> Outcome<Response> {
    let Error::Unprocessable(refusal) = error else {
        return Err(error);
    };
    let mut page = page(here, &me.actor, asked).await?;
    page.errors = vec![Fault::of(field, &refusal, &visit.lang)];
    visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

impl Page for DayPage {
    const TEMPLATE: &'static str = "days/day.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |has_been, seen| Self {
            programme: "6".repeat(32),
            edition: "7".repeat(32),
            called: "Verder Kijken <2026>".to_owned(),
            number: 2,
            title: "Halverwege <samen>".to_owned(),
            day: jiff::civil::date(2027, 1, 16),
            has_been,
            kept: seen,
            young: vec![
                GuestShown::sample("Noor <Voorbeeld>", seen),
                GuestShown::sample("Samuel Tesfaye", false),
            ],
            mentors: vec![GuestShown::sample("Kees Voorbeeld", seen)],
            closed: usize::from(seen) * 2,
            form: Typed::sample(),
            longest: (LONGEST_TITLE, LONGEST_PLACE),
            errors: Vec::new(),
            done: None,
        };
        let nobody = Self {
            young: Vec::new(),
            mentors: Vec::new(),
            done: Some("dag".to_owned()),
            ..page(false, false)
        };
        let wrong = Self {
            errors: ["dag", "weg", "aanwezig"]
                .map(|field| Fault {
                    field: field.to_owned(),
                    text: "Dat kan niet.".to_owned(),
                })
                .to_vec(),
            ..page(true, false)
        };
        let seen = Self {
            done: Some("aanwezig".to_owned()),
            ..page(true, true)
        };
        vec![
            ("to come", page(false, false)),
            ("nobody yet", nobody),
            ("seen", seen),
            ("wrong", wrong),
        ]
    }
}
