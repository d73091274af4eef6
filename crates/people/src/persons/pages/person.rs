//! A **person** on a page, for whoever has a reason to look: each sees what the table opens to their role, and reads in
//! which role they are looking.
//!
//! Deliberately absent: a page that shows more to whoever asks twice. What is not theirs is not here, and not greyed out.

use axum::extract::{Path, State};
use axum::response::Response;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, SignedIn, Tx, Visit};
use policy::role::Role;
use policy::{Actor, Permitted, PersonId, Untrusted, may};
use serde::Serialize;

use crate::People;
use crate::persons::{BasicRecord, Part, find};
use crate::positions::{self, Standpoint};
use crate::relations::{self, Held, HeldShown, RelationList};

/// What somebody's position comes to on a page.
#[derive(Clone, Debug, Serialize)]
pub struct StandShown {
    /// The programme, by its id.
    pub node: Option<String>,
    /// The year.
    pub year: Option<u8>,
    /// Whether there is an extra subject, where it is known.
    pub extra_subject: Option<bool>,
    /// To the doors from there.
    pub doors: Option<String>,
    /// To the work there is, with the ways to it from there.
    pub work: Option<String>,
    /// Who said so.
    pub said_by: Option<String>,
}

impl StandShown {
    /// For a page, with its link in the language of the visit.
    pub fn new(known: &Standpoint, visit: &Visit) -> Self {
        Self {
            node: known.node.clone(),
            year: known.year,
            extra_subject: known.extra_subject,
            doors: known.fields().map(|fields| visit.frame.link("/deuren", &fields)),
            work: known.fields().map(|fields| visit.frame.link("/werk", &fields)),
            said_by: known.said_by.clone(),
        }
    }
}

/// What an administrator keeps right.
#[derive(Clone, Debug, Serialize)]
struct Kept {
    email: Option<String>,
    born: Option<jiff::civil::Date>,
    presence: &'static str,
    relations: Vec<HeldShown>,
}

/// The page of a person.
#[derive(Debug, Serialize)]
pub struct PersonPage {
    id: String,
    name: String,
    part: &'static str,
    role: &'static str,
    stand: Option<StandShown>,
    kept: Option<Kept>,
    done: Option<String>,
}

/// What was read of somebody.
struct Read {
    record: BasicRecord,
    role: Role,
    stand: Option<Standpoint>,
    relations: Option<Vec<Held>>,
}

pub(super) async fn show(
    State(people): State<People>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let id: PersonId = id.parse().map_err(|_| Error::NotFound)?;
    if id == me.actor.person {
        return Ok(see_other("/mijn"));
    }
    let read = read(&people, &me.actor, id).await?;
    let mut page = PersonPage::new(&read, &visit);
    page.done = visit.done(&["bewaard", "gevraagd", "beeindigd"]);
    visit.show(&people.cx, &page)
}

async fn read(people: &People, actor: &Actor, id: PersonId) -> Outcome<Read> {
    people
        .db
        .read(actor.tenant, |mut tx| async move {
            let record: Permitted<BasicRecord, may::ReadBasicRecord> = tx
                .permit(actor, Untrusted::new(id), async |tx: &mut Tx, id| {
                    find::<may::ReadBasicRecord>(tx, actor.tenant, id).await
                })
                .await?;
            let role = record.proof().reason().role;
            let mut read = Read {
                record: (*record).clone(),
                role,
                stand: None,
                relations: None,
            };
            // What comes now is asked for only where the table opens it to this role: asking in vain would undo all.
            if sees_journey(role) && read.record.part == Part::Young {
                read.stand = Some(stand(&mut tx, actor, id).await?);
            }
            if role == Role::Administrator {
                let list: Permitted<RelationList, may::ReadRelations> = tx
                    .permit(actor, Untrusted::new(id), async |tx: &mut Tx, id| {
                        relations::find::<may::ReadRelations>(tx, actor.tenant, id).await
                    })
                    .await?;
                read.relations = Some(relations::of(&mut tx, &list).await?);
            }
            tx.commit().await?;
            Ok(read)
        })
        .await
}

const fn sees_journey(role: Role) -> bool {
    matches!(
        role,
        Role::Tutor | Role::Counsellor | Role::GuardianWithAuthority | Role::GuardianInformed
    )
}

async fn stand(tx: &mut Tx, actor: &Actor, id: PersonId) -> Outcome<Standpoint> {
    let known: Permitted<Standpoint, may::SeeJourneySummary> = tx
        .permit(actor, Untrusted::new(id), async |tx: &mut Tx, id| {
            positions::find::<may::SeeJourneySummary>(tx, actor.tenant, id).await
        })
        .await?;
    Ok((*known).clone())
}

impl PersonPage {
    fn new(read: &Read, visit: &Visit) -> Self {
        let record = &read.record;
        Self {
            id: record.person.to_string(),
            name: record.name.whole(),
            part: record.part.id(),
            role: read.role.id(),
            stand: read.stand.as_ref().map(|known| StandShown::new(known, visit)),
            kept: read.relations.as_ref().map(|held| Kept {
                email: record.email.clone(),
                born: record.born,
                presence: record.presence.id(),
                relations: held.iter().map(HeldShown::new).collect(),
            }),
            done: None,
        }
    }
}

impl Page for PersonPage {
    const TEMPLATE: &'static str = "persons/person.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let stand = |node: Option<&str>| StandShown {
            node: node.map(str::to_owned),
            year: node.map(|_| 3),
            extra_subject: node.map(|_| true),
            doors: node.map(|_| "/deuren?waar=vmbo-tl-3".to_owned()),
            work: node.map(|_| "/werk?waar=vmbo-tl-3".to_owned()),
            said_by: node.map(|_| "roster".to_owned()),
        };
        let sample = |role: Role, part: Part, stand: Option<StandShown>| Self {
            id: "0".repeat(32),
            name: "Aya Voorbeeld".to_owned(),
            part: part.id(),
            role: role.id(),
            stand,
            kept: None,
            done: None,
        };
        let kept = |relations| Kept {
            email: Some("aya@voorbeeld.example".to_owned()),
            born: Some(jiff::civil::date(2011, 5, 1)),
            presence: "here",
            relations,
        };
        let mut administrator = sample(Role::Administrator, Part::Young, None);
        administrator.kept = Some(kept(HeldShown::samples()));
        administrator.done = Some("bewaard".to_owned());
        let mut nothing = sample(Role::Administrator, Part::Home, None);
        nothing.kept = Some(kept(Vec::new()));
        vec![
            (
                "tutor",
                sample(Role::Tutor, Part::Young, Some(stand(Some("vmbo-tl")))),
            ),
            (
                "guardian",
                sample(Role::GuardianInformed, Part::Young, Some(stand(None))),
            ),
            ("mentor", sample(Role::Mentor, Part::Young, None)),
            ("administrator", administrator),
            ("administrator, nothing", nothing),
        ]
    }
}
