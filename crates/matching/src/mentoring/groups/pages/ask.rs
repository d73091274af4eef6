//! Asking a class of the organisation.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Became, Error, Outcome, Page, Sent, SignedIn, Visit};
use policy::id::GroupId;
use policy::{Actor, ThingId, may};
use serde::Serialize;

use super::super::store::{self, Group};
use crate::mentoring::Mentoring;
use crate::mentoring::days::opened;
use crate::mentoring::forms::{Fault, faults};

/// A class that was asked.
#[derive(Clone, Debug, Serialize)]
struct AskedShown {
    id: String,
    name: String,
    answer_by: Date,
}

/// A class that can be asked.
#[derive(Clone, Debug, Serialize)]
struct ClassShown {
    id: String,
    name: String,
    school: String,
    members: i64,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct AskPage {
    programme: String,
    edition: String,
    called: String,
    days: u8,
    /// The method is meant for whole classes.
    meant: bool,
    asked: Vec<AskedShown>,
    classes: Vec<ClassShown>,
    /// The class that was chosen, before it is asked.
    sure: Option<ClassShown>,
    /// The last day for an answer, should it be asked today.
    answer_by: Date,
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
    if let Some(class) = visit.asked("klas") {
        page.sure = page.classes.iter().find(|one| one.id == class).cloned();
        if page.sure.is_none() {
            page.errors = faults(&[("klas", "groups-no-class")], &visit.lang);
        }
    }
    page.done = visit.done(&["ingetrokken"]);
    visit.show(&here.journeys.cx, &page)
}

async fn page(here: &Mentoring, actor: &Actor, (programme, edition): &Asked) -> Outcome<AskPage> {
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let edition = opened::<may::ReadEdition>(&mut tx, actor, (programme, edition)).await?;
            let asked = store::of_edition(&mut tx, actor.tenant, edition.id).await?;
            let classes = store::classes(&mut tx, actor.tenant).await?;
            tx.commit().await?;
            let still = |id: &GroupId| !asked.iter().any(|group| group.class == *id);
            let method = here.methods.of(&edition.what.method);
            Ok(AskPage {
                programme: programme.clone(),
                edition: edition.id.to_string(),
                called: edition.what.name.clone(),
                days: edition.what.answer_days,
                meant: method.is_some_and(|method| method.group),
                classes: classes
                    .iter()
                    .filter(|(id, ..)| still(id))
                    .map(|(id, name, school, members)| ClassShown {
                        id: id.to_string(),
                        name: name.clone(),
                        school: school.clone(),
                        members: *members,
                    })
                    .collect(),
                asked: asked.iter().map(AskedShown::new).collect(),
                sure: None,
                answer_by: super::super::answer_by(&edition.what, here.journeys.cx.clock.today()),
                errors: Vec::new(),
                done: None,
            })
        })
        .await
}

pub(super) async fn send(
    Ours(here): Ours<Mentoring>,
    Path(asked): Path<Asked>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["klas", "weg"])?;
    if let Some(group) = sent.given("weg") {
        return withdrawn((&here, &visit, &me), &asked, group).await;
    }
    let made = match sent.text("klas").parse::<GroupId>() {
        Ok(class) => made(&here, &me.actor, &asked, class).await,
        Err(_) => Err(kit::Refusal::new("groups-no-class").into()),
    };
    match made {
        Ok((id, became)) => Ok(became.leads(&format!("/programma/{}/klassen/{id}", asked.0), "gevraagd")),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page(&here, &me.actor, &asked).await?;
            page.errors = faults(&[("klas", refusal.key)], &visit.lang);
            visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

/// Takes the question to a class back.
async fn withdrawn(
    (here, visit, me): (&Mentoring, &Visit, &SignedIn),
    asked: &Asked,
    group: &str,
) -> Outcome<Response> {
    let group: ThingId = group.parse().map_err(|_| Error::NotFound)?;
    let actor = &me.actor;
    let (programme, edition) = asked;
    let done = here
        .journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let edition = opened::<may::SetEdition>(&mut tx, actor, (programme, edition)).await?;
            super::super::withdraw(&mut tx, &edition, group).await?;
            tx.commit().await
        })
        .await;
    match done {
        Ok(()) => Ok(see_other(&format!(
            "/programma/{programme}/edities/{edition}/klassen?gedaan=ingetrokken"
        ))),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page(here, actor, asked).await?;
            page.errors = faults(&[("klas", refusal.key)], &visit.lang);
            visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

async fn made(
    here: &Mentoring,
    actor: &Actor,
    (programme, edition): &Asked,
    class: GroupId,
) -> Outcome<(ThingId, Became)> {
    here.journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let edition = opened::<may::SetEdition>(&mut tx, actor, (programme, edition)).await?;
            let made = super::super::ask(&mut tx, &here.journeys, &edition, class).await?;
            tx.commit().await?;
            Ok(made)
        })
        .await
}

impl AskedShown {
    fn new(group: &Group) -> Self {
        Self {
            id: group.id.to_string(),
            name: group.name.clone(),
            answer_by: group.answer_by,
        }
    }
}

impl Page for AskPage {
    const TEMPLATE: &'static str = "groups/ask.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |meant, errors: Vec<Fault>| Self {
            programme: "6".repeat(32),
            edition: "7".repeat(32),
            called: "Verder Kijken <2026>".to_owned(),
            days: 7,
            meant,
            asked: if meant {
                vec![AskedShown {
                    id: "9".repeat(32),
                    name: "b4 <a>".to_owned(),
                    answer_by: jiff::civil::date(2026, 10, 17),
                }]
            } else {
                Vec::new()
            },
            classes: vec![ClassShown {
                id: "8".repeat(32),
                name: "k4".to_owned(),
                school: "Het <Kompas>".to_owned(),
                members: 21,
            }],
            sure: None,
            answer_by: jiff::civil::date(2026, 10, 17),
            errors,
            done: None,
        };
        let fault = Fault {
            field: "klas".to_owned(),
            text: "Kies een klas.".to_owned(),
        };
        let mut sure = page(true, Vec::new());
        sure.sure = sure.classes.first().cloned();
        sure.done = Some("ingetrokken".to_owned());
        let none = Self {
            classes: Vec::new(),
            ..page(true, Vec::new())
        };
        vec![
            ("some", page(true, Vec::new())),
            ("before it is asked", sure),
            ("not meant for it, wrong", page(false, vec![fault])),
            ("all were asked", none),
        ]
    }
}
