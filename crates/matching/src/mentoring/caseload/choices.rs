//! What the form that proposes by hand can **choose**: editions, young people who wait, and mentors who can be asked.
//!
//! Deliberately absent: who would fit whom. A coordinator who proposes by hand knows why.

use jiff::civil::Date;
use kit::db::sql;
use kit::guard::{Found, party_text};
use kit::{Outcome, Tx};
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::{Act, Actor, Key, Object, Party, Permitted, PersonId, ThingId, may};

use super::read::Programme;
use super::{ChoiceShown, EditionShown};

/// The most who can be chosen from: who waits longest, and mentors.
const MOST: i64 = 150;

/// Every edition of a programme, the newest first.
pub(super) async fn editions(
    tx: &mut Tx,
    programme: &Permitted<Programme, may::ReadEdition>,
) -> Outcome<Vec<EditionShown>> {
    let rows = sql(
        "select e.id, e.name, e.caseload, e.ends, (select count(*) from pairing p where p.tenant = e.tenant and p.edition = e.id \
         and p.state in ('proposed', 'agreed', 'started', 'goodbye-planned')) as n \
         from edition e where e.tenant = $1 and e.programme = $2 order by e.begins desc, e.id",
    )
    .bind(programme.key().tenant)
    .bind(programme.id)
    .all(tx)
    .await?;
    let today = day_at(tx.now());
    let read = |row: &kit::db::Row| {
        let (id, ends): (ThingId, Date) = (row.get("id")?, row.get("ends")?);
        Ok(EditionShown {
            id: id.to_string(),
            name: row.get("name")?,
            open: row.get("n")?,
            caseload: row.get("caseload")?,
            over: ends < today,
        })
    };
    rows.iter().map(read).collect()
}

/// A wish or a file in a list to choose from: a record about one person.
struct Chosen {
    key: Key,
    since: Option<Date>,
}

impl Object for Chosen {
    fn key(&self) -> Key {
        self.key
    }
}

/// Young people who wait, the longest first.
pub(super) async fn wishes(
    tx: &mut Tx,
    actor: &Actor,
    programme: &Permitted<Programme, may::ReadEdition>,
) -> Outcome<Vec<ChoiceShown>> {
    let rows = sql(
        "select id, person, since from wish where tenant = $1 and programme = $2 and state = 'waiting' \
         order by case when earlier is null then 1 else 0 end, since, id limit $3",
    )
    .bind(actor.tenant)
    .bind(programme.id)
    .bind(MOST)
    .all(tx)
    .await?;
    let mut found = Vec::new();
    for row in &rows {
        let (id, person): (ThingId, PersonId) = (row.get("id")?, row.get("person")?);
        let since: jiff::Timestamp = row.get("since")?;
        let chosen = about(actor, (person, id), DataClass::MentoringLog, Some(day_at(since)));
        found.extend(
            people::persons::about::<may::ReadMentoringLog, _>(tx, actor.tenant, person, chosen).await?,
        );
    }
    named::<may::ReadMentoringLog>(tx, actor, found).await
}

/// Mentors of the programme who can be asked, by name.
pub(super) async fn mentors(
    tx: &mut Tx,
    actor: &Actor,
    programme: &Permitted<Programme, may::ReadEdition>,
) -> Outcome<Vec<ChoiceShown>> {
    let rows = sql(
        "select f.person from mentor_file f join relation r on r.tenant = f.tenant and r.subject = 'person:' || f.person \
         where f.tenant = $1 and f.state = 'available' and r.kind = 'participant-of' and r.object = $2 and r.revoked_at is null \
         and r.valid_from <= $3 and r.valid_to > $3 order by f.person limit $4",
    )
    .bind(actor.tenant)
    .bind(party_text(Party::Programme(programme.id)))
    .bind(tx.now())
    .bind(MOST)
    .all(tx)
    .await?;
    let mut found = Vec::new();
    for row in &rows {
        let person: PersonId = row.get("person")?;
        let chosen = about(actor, (person, person.as_thing()), DataClass::MentorFile, None);
        found.extend(
            people::persons::about::<may::ReadMentorFile, _>(tx, actor.tenant, person, chosen).await?,
        );
    }
    let mut all = named::<may::ReadMentorFile>(tx, actor, found).await?;
    all.sort_by(|one, other| (&one.name, &one.id).cmp(&(&other.name, &other.id)));
    all.dedup_by(|one, other| one.id == other.id);
    Ok(all)
}

fn about(actor: &Actor, (person, id): (PersonId, ThingId), class: DataClass, since: Option<Date>) -> Chosen {
    let key = Key {
        tenant: actor.tenant,
        about: Party::Person(person),
        class,
        id,
    };
    Chosen { key, since }
}

async fn named<A: Act>(tx: &mut Tx, actor: &Actor, found: Vec<Found<Chosen>>) -> Outcome<Vec<ChoiceShown>> {
    let permitted: Vec<Permitted<Chosen, A>> = tx.permit_each(actor, found).await?;
    let mut all = Vec::with_capacity(permitted.len());
    for one in &permitted {
        all.push(ChoiceShown {
            id: one.key().id.to_string(),
            name: people::persons::party_name(tx, actor.tenant, one.key().about).await?,
            since: one.since,
        });
    }
    Ok(all)
}
