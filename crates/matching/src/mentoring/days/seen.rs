//! **Who was there** on a day: read as a list by the alphabet, and kept name by name.
//!
//! Each name is asked for apart: a young person by their pairing, on consent to mentoring, and a mentor by their file. Deliberately
//! absent: a name that the coordinator may not read; of those the list says how many there are.

use std::collections::BTreeMap;

use jiff::civil::Date;
use journey::experiences::{self, Experience, Logged};
use journey::{Fields, Hand, Kind, Known, Topics};
use kit::guard::Found;
use kit::{Error, Ids, Outcome, Refusal, Tx, sql};
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::{Act, Actor, Changes, Key, Object, Party, Permitted, PersonId, TenantId, ThingId, may};

use super::{Day, is_expected};
use crate::mentoring::meetings::quarters;
use crate::mentoring::pairings::record;

crate::words::words! {
    /// On which side of a pairing somebody comes.
    Side {
        /// A young person.
        Young = "young",
        /// A mentor.
        Mentor = "mentor",
    }
}

/// Somebody who is expected on a day, or was there: a record about that person.
#[derive(Clone, Debug)]
pub struct Guest {
    key: Key,
    /// Who.
    pub person: PersonId,
    /// On which side.
    pub side: Side,
    /// What came of being there; none where they were not seen.
    seen: Option<Option<ThingId>>,
    /// Where the name stands in the alphabet.
    sorted: String,
    /// How they are called.
    pub name: String,
}

impl Object for Guest {
    fn key(&self) -> Key {
        self.key
    }
}

impl Guest {
    /// Whether somebody said that they were there.
    pub fn is_seen(&self) -> bool {
        self.seen.is_some()
    }
}

/// The list of a day.
#[derive(Debug)]
pub struct Attendance<A: Act, B: Act> {
    /// Young people, by the alphabet.
    pub young: Vec<Permitted<Guest, A>>,
    /// Mentors, by the alphabet.
    pub mentors: Vec<Permitted<Guest, B>>,
    /// How many more are expected whose names this reader may not see.
    pub closed: usize,
}

/// The list of a day of an edition, each name by its own permit: `A` about young people, `B` about mentors.
pub async fn attendance<A: Act, B: Act>(
    tx: &mut Tx,
    actor: &Actor,
    (edition, day): (ThingId, &Day),
) -> Outcome<Attendance<A, B>> {
    let seen = marks(tx, actor.tenant, (edition, day.number)).await?;
    let (young, mentors) = expected(tx, actor.tenant, (edition, day.day), &seen).await?;
    let all = young.len() + mentors.len();
    let young = guests::<A>(tx, actor, (young, Side::Young), &seen).await?;
    let mentors = guests::<B>(tx, actor, (mentors, Side::Mentor), &seen).await?;
    Ok(Attendance {
        closed: all - young.len() - mentors.len(),
        young,
        mentors,
    })
}

type Marks = BTreeMap<PersonId, Option<ThingId>>;

async fn marks(tx: &mut Tx, tenant: TenantId, (edition, number): (ThingId, u16)) -> Outcome<Marks> {
    let rows = sql(
        "select person, experience from edition_day_seen where tenant = $1 and edition = $2 and number = $3 order by person",
    )
    .bind(tenant)
    .bind(edition)
    .bind(i64::from(number))
    .all(tx)
    .await?;
    rows.iter()
        .map(|row| Ok((row.get("person")?, row.maybe("experience")?)))
        .collect()
}

/// Both sides of the pairings that are expected on a day, and whoever was seen on it.
async fn expected(
    tx: &mut Tx,
    tenant: TenantId,
    (edition, day): (ThingId, Date),
    seen: &Marks,
) -> Outcome<(Vec<PersonId>, Vec<PersonId>)> {
    let rows = sql("select * from pairing where tenant = $1 and edition = $2 order by id")
        .bind(tenant)
        .bind(edition)
        .all(tx)
        .await?;
    let (mut young, mut mentors) = (Vec::new(), Vec::new());
    for row in &rows {
        let pairing = record::read(row, tenant)?;
        let comes = is_expected(pairing.state, pairing.ended_at.map(day_at), day);
        for (person, all) in [(pairing.young, &mut young), (pairing.mentor, &mut mentors)] {
            if (comes || seen.contains_key(&person)) && !all.contains(&person) {
                all.push(person);
            }
        }
    }
    Ok((young, mentors))
}

async fn guests<A: Act>(
    tx: &mut Tx,
    actor: &Actor,
    (persons, side): (Vec<PersonId>, Side),
    seen: &Marks,
) -> Outcome<Vec<Permitted<Guest, A>>> {
    let mut found: Vec<Found<Guest>> = Vec::with_capacity(persons.len());
    for person in persons {
        let mark = seen.get(&person).copied();
        found.extend(guest::<A>(tx, actor.tenant, (person, side), mark).await?);
    }
    let mut permitted: Vec<Permitted<Guest, A>> = tx.permit_each(actor, found).await?;
    permitted.sort_by(|one, other| (&one.sorted, one.person).cmp(&(&other.sorted, other.person)));
    Ok(permitted)
}

async fn guest<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    (person, side): (PersonId, Side),
    seen: Option<Option<ThingId>>,
) -> Outcome<Option<Found<Guest>>> {
    let row = sql("select sorted from person where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(person)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let name = people::persons::party_name(tx, tenant, Party::Person(person)).await?;
    let class = match side {
        Side::Young => DataClass::MentoringLog,
        Side::Mentor => DataClass::MentorFile,
    };
    let guest = Guest {
        key: people::persons::key(tenant, person, class),
        person,
        side,
        seen,
        sorted: row.get("sorted")?,
        name: name.unwrap_or_default(),
    };
    people::persons::about::<A, _>(tx, tenant, person, guest).await
}

/// Keeps who was there, of those whom the list showed: who is not `there` any more is taken back, with what came of it.
///
/// # Errors
///
/// Not found for who does not coordinate them; a refusal before the day has come.
pub async fn keep(
    tx: &mut Tx,
    (ids, known): (&Ids, &Known),
    actor: &Actor,
    (edition, day): (ThingId, &Day),
    (shown, there, title): (&[PersonId], &[PersonId], &str),
) -> Outcome<()> {
    if day.called_off || day.day > day_at(tx.now()) {
        return Err(Refusal::new("days-no-future").into());
    }
    let list = attendance::<may::ArrangeMentoring, may::JudgeMentor>(tx, actor, (edition, day)).await?;
    let readable = list.young.iter().map(|one| one.person);
    let readable: Vec<PersonId> = readable
        .chain(list.mentors.iter().map(|one| one.person))
        .collect();
    if !shown.iter().chain(there).all(|person| readable.contains(person)) {
        return Err(Error::NotFound);
    }
    let at = (edition, day);
    for guest in list.young.iter().filter(|one| shown.contains(&one.person)) {
        match (guest.seen, there.contains(&guest.person)) {
            (None, true) => {
                let came = came_of(tx, (ids, known), guest, (day, title)).await?;
                mark(tx, guest, at, came).await?;
            }
            (Some(came), false) => {
                if let Some(experience) = came {
                    experiences::take_back_of(tx, guest, experience, true).await?;
                }
                unmark(tx, guest, at).await?;
            }
            _ => {}
        }
    }
    for guest in list.mentors.iter().filter(|one| shown.contains(&one.person)) {
        match (guest.is_seen(), there.contains(&guest.person)) {
            (false, true) => mark(tx, guest, at, None).await?,
            (true, false) => unmark(tx, guest, at).await?,
            _ => {}
        }
    }
    Ok(())
}

/// Being there is an experience with people who work, as a meeting with one's own mentor is.
async fn came_of(
    tx: &mut Tx,
    (ids, known): (&Ids, &Known),
    guest: &Permitted<Guest, may::ArrangeMentoring>,
    (day, title): (&Day, &str),
) -> Outcome<Option<ThingId>> {
    let time = day
        .minutes()
        .and_then(|minutes| u16::try_from(quarters(u32::from(minutes) + 7)).ok());
    let what = Experience {
        kind: Kind::Mentor,
        day: day.day,
        title: title.to_owned(),
        fields: Fields::default(),
        topics: Topics::default(),
        quarters: time.map(|time| time.max(1)),
        encounter: true,
        reflection: None,
        logged_by: Hand::Staff,
    };
    match experiences::insert_of(tx, (ids, known), guest, &what).await? {
        Logged::Kept(id) => Ok(Some(id)),
        Logged::There(_) => Ok(None),
    }
}

async fn mark<A: Changes>(
    tx: &mut Tx,
    guest: &Permitted<Guest, A>,
    (edition, day): (ThingId, &Day),
    came: Option<ThingId>,
) -> Outcome<()> {
    sql(
        "insert into edition_day_seen (tenant, edition, number, person, seen_by, seen_at, experience) \
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (tenant, edition, number, person) do nothing",
    )
    .bind(guest.key().tenant)
    .bind(edition)
    .bind(i64::from(day.number))
    .bind(guest.person)
    .bind(guest.proof().by())
    .bind(tx.now())
    .bind(came)
    .run(tx)
    .await
    .map(drop)
}

async fn unmark<A: Changes>(
    tx: &mut Tx,
    guest: &Permitted<Guest, A>,
    (edition, day): (ThingId, &Day),
) -> Outcome<()> {
    sql("delete from edition_day_seen where tenant = $1 and edition = $2 and number = $3 and person = $4")
        .bind(guest.key().tenant)
        .bind(edition)
        .bind(i64::from(day.number))
        .bind(guest.person)
        .run(tx)
        .await
        .map(drop)
}
