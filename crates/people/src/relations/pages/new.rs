//! **Asking** for a relation: for whom, which task, with whom or what, until when and why.
//!
//! Deliberately absent: choosing yourself as the one who gains and approving it. Somebody else looks at it first.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Visit};
use policy::calendar::{SchoolYear, begin_of, day_at};
use policy::id::{GroupId, ProgrammeId};
use policy::relation::Basis;
use policy::{Actor, Kind, Party, PersonId, may};
use serde::Serialize;

use crate::People;
use crate::persons::{Part, find, groups_of, house};
use crate::programmes::{self, of_house};
use crate::relations::{self, AskedFor, BY_HAND};

/// Something to choose from.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Choice {
    value: String,
    text: String,
}

/// What is wrong with a field.
#[derive(Clone, Debug, Serialize)]
struct Fault {
    field: &'static str,
    text: String,
}

/// The form.
#[derive(Debug, Serialize)]
pub struct NewPage {
    person: String,
    name: String,
    kinds: Vec<&'static str>,
    groups: Vec<Choice>,
    programmes: Vec<Choice>,
    kind: String,
    object: String,
    programme: String,
    young: String,
    until: String,
    why: String,
    latest: Date,
    errors: Vec<Fault>,
}

pub(super) async fn show(State(people): State<People>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let person = visit
        .asked("voor")
        .and_then(|id| id.parse().ok())
        .ok_or(Error::NotFound)?;
    let page = form(&people, &me.actor, person, &Sent::default()).await?;
    visit.show(&people.cx, &page)
}

pub(super) async fn send(
    State(people): State<People>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["voor", "kind", "object", "programme", "young", "until", "why"])?;
    let person: PersonId = sent.text("voor").parse().map_err(|_| Error::NotFound)?;
    let asked = match wanted(&me.actor, person, &sent, people.cx.clock.now()) {
        Ok(wanted) => relations::ask(&people.db, &people.cx.ids, &me.actor, &wanted)
            .await
            .map_err(|error| (error, "object")),
        Err(fault) => Err((Error::from(fault.0), fault.1)),
    };
    match asked {
        Ok(_) => Ok(see_other(&format!("/mensen/{person}?gedaan=gevraagd"))),
        Err((Error::Unprocessable(refusal), field)) => {
            let mut page = form(&people, &me.actor, person, &sent).await?;
            let text = visit.lang.get(refusal.key, &refusal.args).into_owned();
            page.errors = vec![Fault { field, text }];
            visit.show_with(&people.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err((error, _)) => Err(error),
    }
}

/// What was typed, as a relation that could be; or what is wrong, and in which field.
fn wanted(
    actor: &Actor,
    person: PersonId,
    sent: &Sent,
    now: Timestamp,
) -> Result<AskedFor, (Refusal, &'static str)> {
    let no = |key, field| (Refusal::new(key), field);
    let kind = BY_HAND.iter().find(|kind| kind.id() == sent.text("kind"));
    let kind = *kind.ok_or_else(|| no("relations-kind-missing", "kind"))?;
    let object = match kind {
        Kind::TutorOf => {
            let group: Option<GroupId> = sent.text("object").parse().ok();
            Party::Group(group.ok_or_else(|| no("relations-group-missing", "object"))?)
        }
        Kind::CoordinatorOf => {
            let programme: Option<ProgrammeId> = sent.text("programme").parse().ok();
            Party::Programme(programme.ok_or_else(|| no("relations-programme-missing", "programme"))?)
        }
        Kind::GuardianWithAuthority | Kind::GuardianInformed => {
            let young = sent
                .text("young")
                .rsplit('/')
                .next()
                .and_then(|id| id.parse().ok());
            Party::Person(young.ok_or_else(|| no("relations-young-missing", "young"))?)
        }
        _ => house(actor.tenant),
    };
    let to = match sent.given("until") {
        None => policy::relation::default_end(now),
        Some(day) => {
            let day: Date = day.parse().map_err(|_| no("relations-day", "until"))?;
            // The day that was typed is the last one that counts.
            let after = day.tomorrow().ok().and_then(begin_of);
            after.ok_or_else(|| no("relations-day", "until"))?
        }
    };
    if sent.given("why").is_none() {
        return Err(no("relations-why", "why"));
    }
    let basis = match kind {
        Kind::GuardianWithAuthority | Kind::GuardianInformed => Basis::Authority,
        _ => Basis::Appointment,
    };
    Ok(AskedFor {
        subject: Party::Person(person),
        kind,
        object,
        from: now,
        to,
        basis,
        why: sent.text("why").to_owned(),
    })
}

async fn form(people: &People, actor: &Actor, person: PersonId, sent: &Sent) -> Outcome<NewPage> {
    let (record, groups, programmes) = people
        .db
        .read(actor.tenant, |mut tx| async move {
            let record = tx
                .permit::<may::ReadBasicRecord, _, _>(
                    actor,
                    policy::Untrusted::new(person),
                    async |tx: &mut kit::Tx, id| find::<may::ReadBasicRecord>(tx, actor.tenant, id).await,
                )
                .await?;
            let record = (*record).clone();
            let groups = groups_of(&mut tx, actor.tenant, house(actor.tenant)).await?;
            let programmes = of_house(&mut tx, actor.tenant).await?;
            tx.commit().await?;
            Ok((record, groups, programmes))
        })
        .await?;
    let year = SchoolYear::of(day_at(people.cx.clock.now()));
    let programmes: Vec<Choice> = programmes
        .iter()
        .filter(|one| one.state != programmes::State::Ended)
        .map(|one| Choice {
            value: one.id.to_string(),
            text: one.name.clone(),
        })
        .collect();
    let own = |kind: &&Kind| match record.part {
        Part::Staff if programmes.is_empty() && **kind == Kind::CoordinatorOf => false,
        Part::Staff => !matches!(kind, Kind::GuardianWithAuthority | Kind::GuardianInformed),
        Part::Home => matches!(kind, Kind::GuardianWithAuthority | Kind::GuardianInformed),
        // Whoever a partner sends may coordinate, and gets no other task of the school.
        Part::Outside => **kind == Kind::CoordinatorOf && !programmes.is_empty(),
        Part::Young => false,
    };
    Ok(NewPage {
        person: person.to_string(),
        name: record.name.whole(),
        kinds: BY_HAND.iter().filter(own).map(|kind| kind.id()).collect(),
        groups: groups
            .iter()
            .map(|group| Choice {
                value: group.id.to_string(),
                text: format!("{} ({})", group.name, group.school),
            })
            .collect(),
        programmes,
        kind: sent.text("kind").to_owned(),
        object: sent.text("object").to_owned(),
        programme: sent.text("programme").to_owned(),
        young: sent.text("young").to_owned(),
        until: sent.text("until").to_owned(),
        why: sent.text("why").to_owned(),
        latest: year.next().default_end(),
        errors: Vec::new(),
    })
}

impl Page for NewPage {
    const TEMPLATE: &'static str = "relations/new.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |kinds: &[Kind], errors: Vec<Fault>| Self {
            person: "0".repeat(32),
            name: "Bo Voorbeeld".to_owned(),
            kinds: kinds.iter().map(|kind| kind.id()).collect(),
            groups: vec![Choice {
                value: "1".repeat(32),
                text: "t3a (Voorbeeldschool)".to_owned(),
            }],
            programmes: vec![Choice {
                value: "2".repeat(32),
                text: "Verder <Kijken>".to_owned(),
            }],
            kind: "tutor-of".to_owned(),
            object: String::new(),
            programme: String::new(),
            young: String::new(),
            until: "2027-07-31".to_owned(),
            why: "Neemt de klas over.".to_owned(),
            latest: jiff::civil::date(2028, 8, 31),
            errors,
        };
        let fault = |field| Fault {
            field,
            text: "Dit klopt niet.".to_owned(),
        };
        vec![
            ("staff", sample(&BY_HAND[2..], Vec::new())),
            ("home", sample(&BY_HAND[..2], Vec::new())),
            (
                "wrong",
                sample(
                    BY_HAND,
                    ["kind", "object", "programme", "young", "until", "why"]
                        .map(fault)
                        .to_vec(),
                ),
            ),
            ("nothing to ask", sample(&[], Vec::new())),
        ]
    }
}

#[cfg(test)]
mod tests {
    use policy::{AccountState, SignIn, TenantId};

    use super::*;

    #[test]
    fn what_was_typed_becomes_a_relation_or_a_fault_at_its_field() {
        let actor = Actor {
            person: PersonId::from_bits(1),
            tenant: TenantId::from_bits(2),
            account: AccountState::Active,
            sign_in: SignIn::TwoFactors,
        };
        let now: Timestamp = "2026-11-26T12:00:00Z".parse().unwrap();
        let ask = |fields: &[(&str, &str)]| wanted(&actor, PersonId::from_bits(3), &Sent::of(fields), now);
        let field = |fields: &[(&str, &str)]| ask(fields).map_err(|(_, field)| field).err();
        assert_eq!(field(&[]), Some("kind"));
        assert_eq!(field(&[("kind", "member-of"), ("why", "x")]), Some("kind"));
        assert_eq!(field(&[("kind", "tutor-of"), ("why", "x")]), Some("object"));
        assert_eq!(
            field(&[("kind", "guardian-informed"), ("why", "x")]),
            Some("young")
        );
        assert_eq!(
            field(&[("kind", "counsellor-of"), ("until", "morgen"), ("why", "x")]),
            Some("until")
        );
        assert_eq!(field(&[("kind", "counsellor-of")]), Some("why"));
        let whole = ask(&[
            ("kind", "counsellor-of"),
            ("until", "2027-07-31"),
            ("why", "Nieuw"),
        ])
        .unwrap();
        // The last day counts whole: it ends when 1 August begins in Amsterdam, which is 22:00 in UTC.
        assert_eq!(whole.to.to_string(), "2027-07-31T22:00:00Z");
        assert_eq!(whole.object, house(actor.tenant));
    }
}
