//! The **basic record** of a person: name, part, group. It is what a list shows, and what everything else about somebody
//! hangs on.
//!
//! Deliberately absent: what is only for some. The day of birth decides what others may see, and is shown to nobody but
//! the person and the administrator.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::guard::Found;
use kit::{Outcome, Tx, sql};
use policy::data::DataClass;
use policy::{Act, Key, Object, ObjectState, Party, PersonId, TenantId};

use super::Name;

/// What somebody is here in the first place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Pupil or student.
    Young,
    /// Works at a school.
    Staff,
    /// At home of a young person.
    Home,
    /// From outside: a mentor, a coordinator, a contact of an employer.
    Outside,
}

impl Part {
    /// Every part.
    pub const ALL: &'static [Part] = &[Part::Young, Part::Staff, Part::Home, Part::Outside];

    /// The id by which the database and texts know it.
    pub const fn id(self) -> &'static str {
        match self {
            Part::Young => "young",
            Part::Staff => "staff",
            Part::Home => "home",
            Part::Outside => "outside",
        }
    }
}

/// Whether somebody is still here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Presence {
    /// Yes.
    Here,
    /// No; what has to be kept is kept for a while.
    Left,
    /// Nothing is left but the id.
    Erased,
}

impl Presence {
    /// Every presence.
    pub const ALL: &'static [Presence] = &[Presence::Here, Presence::Left, Presence::Erased];

    /// The id by which the database knows it.
    pub const fn id(self) -> &'static str {
        match self {
            Presence::Here => "here",
            Presence::Left => "left",
            Presence::Erased => "erased",
        }
    }
}

/// One person.
#[derive(Clone, Debug)]
pub struct BasicRecord {
    key: Key,
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: Name,
    /// The address for mail.
    pub email: Option<String>,
    /// The day of birth, of a young person.
    pub born: Option<Date>,
    /// What they are here.
    pub part: Part,
    /// Whether they are here.
    pub presence: Presence,
    /// Since when they are known.
    pub since: Timestamp,
}

impl Object for BasicRecord {
    fn key(&self) -> Key {
        self.key
    }
}

/// The key under which policy knows the basic record of a person, or another record there is one of each.
pub fn key(tenant: TenantId, person: PersonId, class: DataClass) -> Key {
    Key {
        tenant,
        about: Party::Person(person),
        class,
        id: person.as_thing(),
    }
}

/// The record of somebody in a tenant, with what policy has to know of them.
pub async fn find<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
) -> Outcome<Option<Found<BasicRecord>>> {
    let Some(record) = read(tx, tenant, person, A::ACTION.class()).await? else {
        return Ok(None);
    };
    let (born, presence) = (record.born, record.presence);
    let mut found = Found::of::<A>(record);
    found.facts.born = born;
    if presence == Presence::Erased {
        found.facts.state = ObjectState::Erased;
    }
    Ok(Some(found))
}

/// Another record about somebody, with what policy has to know of whom it is about: how old they are, and whether anything of
/// them is left. None where there is nobody.
pub async fn about<A: Act, T: Object>(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
    object: T,
) -> Outcome<Option<Found<T>>> {
    let whose = find::<A>(tx, tenant, person).await?;
    Ok(whose.map(|whose| beside::<A, T>(&whose, object)))
}

/// The same, where the record of the person was read already.
pub fn beside<A: Act, T: Object>(whose: &Found<BasicRecord>, object: T) -> Found<T> {
    let mut found = Found::of::<A>(object);
    found.facts.born = whose.facts.born;
    found.facts.state = whose.facts.state;
    found
}

async fn read(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
    class: DataClass,
) -> Outcome<Option<BasicRecord>> {
    let row = sql(
        "select given, prefix, family, email, born, part, state, since from person where tenant = $1 and id = $2",
    )
    .bind(tenant)
    .bind(person)
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(BasicRecord {
        key: key(tenant, person, class),
        person,
        name: Name {
            given: row.maybe("given")?,
            prefix: row.maybe("prefix")?,
            family: row.maybe("family")?,
        },
        email: row.maybe("email")?,
        born: row.maybe("born")?,
        part: row.one_of("part", Part::ALL, |part| part.id())?,
        presence: row.one_of("state", Presence::ALL, |presence| presence.id())?,
        since: row.get("since")?,
    }))
}
