//! Broken glass in the **database**, and what policy has to know of it.
//!
//! Deliberately absent: the opening itself. The guard reads it for each question, from the same row.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::Row;
use kit::guard::Found;
use kit::{Error, Outcome, Tx, sql};
use policy::glass::Danger;
use policy::second::Request;
use policy::{Act, Action, Actor, Key, Object, Party, Permitted, PersonId, TenantId, ThingId, may};

use super::close::close_to;
use super::rules::{Answer, Course, Finding, State};
use crate::persons::{self, Name, house, party_name};

/// One broken glass, or a question for one.
#[derive(Clone, Debug)]
pub struct Glass {
    pub(super) key: Key,
    /// Its id, which is that of the case in which somebody looks back.
    pub id: ThingId,
    /// Whose record.
    pub person: PersonId,
    /// How they are called.
    pub name: Name,
    /// What made it necessary.
    pub danger: Danger,
    /// Why, in the words of who asked.
    pub why: String,
    /// Who asked.
    pub asked_by: PersonId,
    /// How that one is called.
    pub asked_by_name: Option<String>,
    /// How far it is.
    pub course: Course,
    /// Who answered.
    pub answered_by: Option<PersonId>,
    /// How that one is called.
    pub answered_by_name: Option<String>,
    /// The last day for whoever looks back.
    pub review_by: Option<Date>,
    /// Who looked back on it.
    pub reviewed_by: Option<PersonId>,
    /// What was found.
    pub finding: Option<(Finding, String)>,
}

impl Glass {
    /// Whether somebody has to answer it or look back on it.
    pub fn waits(&self, now: Timestamp) -> bool {
        matches!(self.course.state(now), State::Asked | State::Ended)
    }
}

impl Object for Glass {
    fn key(&self) -> Key {
        self.key
    }
}

/// A question that nobody has answered.
pub(super) struct New<'a> {
    pub id: ThingId,
    pub person: PersonId,
    pub danger: Danger,
    pub why: &'a str,
    pub until: Timestamp,
}

/// The record of somebody as the guard knows it when glass is asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct ToAsk(Key);

impl Object for ToAsk {
    fn key(&self) -> Key {
        self.0
    }
}

/// The key of a glass: about the young person for who reads, so that they see it in who looked; about the organisation for
/// whoever answers and looks back, because a school leader has no path to a person.
fn key_of(action: Action, tenant: TenantId, person: PersonId, id: ThingId) -> Key {
    let of_person = matches!(
        action,
        Action::AskForGlass | Action::BreakGlass | Action::CloseGlass
    );
    Key {
        tenant,
        about: match of_person {
            true => Party::Person(person),
            false => house(tenant),
        },
        class: action.class(),
        id,
    }
}

/// What is to be asked about somebody, with an id of its own.
pub(super) async fn to_ask(
    tx: &mut Tx,
    actor: &Actor,
    person: PersonId,
    id: ThingId,
) -> Outcome<Option<Found<ToAsk>>> {
    if close_to(tx, actor.tenant, actor.person).await?.contains(&person) {
        return Ok(None);
    }
    let object = ToAsk(key_of(Action::AskForGlass, actor.tenant, person, id));
    let found = persons::about::<may::AskForGlass, _>(tx, actor.tenant, person, object).await?;
    Ok(found.map(|mut found| {
        found.facts.reported_by = Some(actor.person);
        found
    }))
}

/// The glass with this id, with what policy has to know of it; as good as absent for whoever is too close.
pub(super) async fn find<A: Act>(tx: &mut Tx, actor: &Actor, id: ThingId) -> Outcome<Option<Found<Glass>>> {
    let tenant = actor.tenant;
    let row = sql("select g.*, p.given, p.prefix, p.family from glass g \
         join person p on p.tenant = g.tenant and p.id = g.person where g.tenant = $1 and g.id = $2")
    .bind(tenant)
    .bind(id)
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let glass = read(tx, &row, A::ACTION).await?;
    let (person, asked_by) = (glass.person, glass.asked_by);
    // Ending the hour is never too close.
    if A::ACTION != Action::CloseGlass && close_to(tx, tenant, actor.person).await?.contains(&person) {
        return Ok(None);
    }
    // Who looks back had no part in it: neither asked nor answered.
    let gains = match A::ACTION {
        Action::AnswerGlass => person,
        _ => glass.answered_by.unwrap_or(asked_by),
    };
    let found = match glass.key.about {
        Party::Person(person) => persons::about::<A, _>(tx, tenant, person, glass).await?,
        _ => Some(Found::of::<A>(glass)),
    };
    Ok(found.map(|mut found| {
        found.facts.reported_by = Some(asked_by);
        found.facts.request = Some(Request {
            asked_by,
            gains: match A::ACTION {
                // The second person's yes stands in an approval, and the one who gains by it is the one who asked.
                Action::BreakGlass => asked_by,
                _ => gains,
            },
            kind: None,
        });
        found
    }))
}

pub(super) async fn read(tx: &mut Tx, row: &Row, action: Action) -> Outcome<Glass> {
    let (tenant, id, person): (TenantId, ThingId, PersonId) =
        (row.get("tenant")?, row.get("id")?, row.get("person")?);
    let asked_by: PersonId = row.get("asked_by")?;
    let answered_by: Option<PersonId> = row.maybe("answered_by")?;
    let answered_by_name = match answered_by {
        Some(by) => party_name(tx, tenant, Party::Person(by)).await?,
        None => None,
    };
    let found: Option<String> = row.maybe("finding")?;
    let finding = match found {
        Some(words) => Some((row.one_of("outcome", Finding::ALL, |one| one.id())?, words)),
        None => None,
    };
    Ok(Glass {
        key: key_of(action, tenant, person, id),
        id,
        person,
        name: Name {
            given: row.maybe("given")?,
            prefix: row.maybe("prefix")?,
            family: row.maybe("family")?,
        },
        danger: row.one_of("danger", Danger::ALL, Danger::id)?,
        why: row.get("why")?,
        asked_by,
        asked_by_name: party_name(tx, tenant, Party::Person(asked_by)).await?,
        course: course(row)?,
        answered_by,
        answered_by_name,
        review_by: row.maybe("review_by")?,
        reviewed_by: row.maybe("reviewed_by")?,
        finding,
    })
}

pub(super) fn course(row: &Row) -> Outcome<Course> {
    let answer: Option<String> = row.maybe("answer")?;
    let answer = answer.map(|_| row.one_of("answer", Answer::ALL, |one| one.id()));
    Ok(Course {
        asked_at: row.get("asked_at")?,
        until: row.get("until")?,
        answer: answer.transpose()?,
        opened_at: row.maybe("opened_at")?,
        closed_at: row.maybe("closed_at")?,
        reviewed_at: row.maybe("reviewed_at")?,
    })
}

pub(super) async fn insert(
    tx: &mut Tx,
    asked: &Permitted<ToAsk, may::AskForGlass>,
    new: &New<'_>,
) -> Outcome<()> {
    sql(
        "insert into glass (tenant, id, person, danger, why, asked_by, asked_at, until) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(asked.key().tenant)
    .bind(new.id)
    .bind(new.person)
    .bind(new.danger.id())
    .bind(new.why)
    .bind(asked.proof().by())
    .bind(tx.now())
    .bind(new.until)
    .run(tx)
    .await
    .map(drop)
}

pub(super) async fn save_answer(
    tx: &mut Tx,
    glass: &Permitted<Glass, may::AnswerGlass>,
    answer: Answer,
) -> Outcome<()> {
    let touched = sql(
        "update glass set answer = $3, answered_by = $4, answered_as = $5, answered_at = $6 \
         where tenant = $1 and id = $2 and answer is null",
    )
    .bind(glass.key.tenant)
    .bind(glass.id)
    .bind(answer.id())
    .bind(glass.proof().by())
    .bind(glass.proof().reason().role.id())
    .bind(tx.now())
    .run(tx)
    .await?;
    once(touched)
}

pub(super) async fn save_opened(
    tx: &mut Tx,
    glass: &Permitted<Glass, may::BreakGlass>,
    review_by: Date,
) -> Outcome<()> {
    let touched = sql(
        "update glass set opened_at = $3, review_by = $4 where tenant = $1 and id = $2 and opened_at is null",
    )
    .bind(glass.key.tenant)
    .bind(glass.id)
    .bind(tx.now())
    .bind(review_by)
    .run(tx)
    .await?;
    once(touched)
}

pub(super) async fn save_closed(tx: &mut Tx, glass: &Permitted<Glass, may::CloseGlass>) -> Outcome<()> {
    let touched = sql("update glass set closed_at = $3 where tenant = $1 and id = $2 and closed_at is null")
        .bind(glass.key.tenant)
        .bind(glass.id)
        .bind(tx.now())
        .run(tx)
        .await?;
    once(touched)
}

pub(super) async fn save_withdrawn(tx: &mut Tx, glass: &Permitted<Glass, may::CloseGlass>) -> Outcome<()> {
    let touched = sql(
        "update glass set answer = $3, answered_by = $4, answered_as = $5, answered_at = $6 where tenant = $1 and id = $2 \
         and opened_at is null and coalesce(answer, 'approved') = 'approved'",
    )
    .bind(glass.key.tenant)
    .bind(glass.id)
    .bind(Answer::Withdrawn.id())
    .bind(glass.proof().by())
    .bind(glass.proof().reason().role.id())
    .bind(tx.now())
    .run(tx)
    .await?;
    once(touched)
}

pub(super) async fn save_review(
    tx: &mut Tx,
    glass: &Permitted<Glass, may::ReviewGlass>,
    (finding, words): (Finding, &str),
) -> Outcome<()> {
    let touched = sql(
        "update glass set outcome = $3, finding = $4, reviewed_by = $5, reviewed_at = $6 \
         where tenant = $1 and id = $2 and reviewed_at is null",
    )
    .bind(glass.key.tenant)
    .bind(glass.id)
    .bind(finding.id())
    .bind(words)
    .bind(glass.proof().by())
    .bind(tx.now())
    .run(tx)
    .await?;
    once(touched)
}

fn once(touched: u64) -> Outcome<()> {
    if touched == 1 {
        Ok(())
    } else {
        Err(Error::Conflict)
    }
}

/// The key under which a yes to a glass is written down: the one that the officer will have who opens it.
pub(super) fn opening_key(glass: &Glass) -> Key {
    key_of(Action::BreakGlass, glass.key.tenant, glass.person, glass.id)
}

#[cfg(test)]
mod tests {
    use policy::data::DataClass;

    use super::*;

    #[test]
    fn a_young_person_sees_who_asked_and_opened_and_a_leader_reaches_what_is_to_be_answered() {
        let (tenant, person, id) = (
            TenantId::from_bits(1),
            PersonId::from_bits(2),
            ThingId::from_bits(3),
        );
        for action in [Action::AskForGlass, Action::BreakGlass, Action::CloseGlass] {
            let key = key_of(action, tenant, person, id);
            assert_eq!(key.about, Party::Person(person), "{action}");
        }
        for action in [Action::AnswerGlass, Action::ReviewGlass, Action::ReadAudit] {
            assert_eq!(
                key_of(action, tenant, person, id).about,
                house(tenant),
                "{action}"
            );
        }
        assert_eq!(
            key_of(Action::ReadAudit, tenant, person, id).class,
            DataClass::Audit
        );
    }
}
