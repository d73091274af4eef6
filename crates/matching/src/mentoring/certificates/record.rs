//! Certificates in rows, and what somebody did, counted.
//!
//! Deliberately absent: counting again when it is read. Meetings go half a year after the end, and the certificate stays.

use jiff::civil::Date;
use kit::db::Row;
use kit::{Outcome, Tx, sql};
use policy::{Act, Object, Permitted, PersonId, TenantId, ThingId};

use super::{Done, number};
use crate::mentoring::days::{self, Side};
use crate::mentoring::meetings::{self, hours};

/// A certificate as it is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Its id.
    pub id: ThingId,
    /// What stands on the paper.
    pub number: String,
    /// In which edition.
    pub edition: ThingId,
    /// Whose.
    pub person: PersonId,
    /// As what.
    pub side: Side,
    /// Meetings that were held.
    pub meetings: u32,
    /// Whole quarters of an hour.
    pub quarters: u32,
    /// Days with everybody.
    pub days: u32,
    /// Their own words; empty unless they chose to have them on it.
    pub words: String,
    /// The day on which it was given.
    pub given_on: Date,
}

impl Certificate {
    /// What stands on it.
    pub(super) fn done(&self) -> Done {
        Done {
            full: true,
            meetings: self.meetings,
            quarters: self.quarters,
            days: self.days,
        }
    }
}

fn read(row: &Row) -> Outcome<Certificate> {
    let number = |column: &str| Ok::<_, kit::Error>(u32::try_from(row.get::<i64>(column)?).unwrap_or(0));
    Ok(Certificate {
        id: row.get("id")?,
        number: row.get("number")?,
        edition: row.get("edition")?,
        person: row.get("person")?,
        side: row.one_of("side", Side::ALL, Side::word)?,
        meetings: number("meetings")?,
        quarters: number("quarters")?,
        days: number("days")?,
        words: row.get("words")?,
        given_on: row.get("given_on")?,
    })
}

/// The certificate of somebody in an edition, for whoever holds a permit about them.
pub(super) async fn of(
    tx: &mut Tx,
    tenant: TenantId,
    (edition, person, side): (ThingId, PersonId, Side),
) -> Outcome<Option<Certificate>> {
    let row = sql(
        "select * from certificate where tenant = $1 and edition = $2 and person = $3 and side = $4 order by id limit 1",
    )
    .bind(tenant)
    .bind(edition)
    .bind(person)
    .bind(side.word())
    .maybe(tx)
    .await?;
    row.as_ref().map(read).transpose()
}

/// What somebody has of what a certificate takes; none where it was given. For whoever holds a permit about them.
pub async fn missing(
    tx: &mut Tx,
    tenant: TenantId,
    whose: (ThingId, PersonId, Side),
) -> Outcome<Option<Done>> {
    match of(tx, tenant, whose).await? {
        Some(_) => Ok(None),
        None => counted(tx, tenant, whose).await.map(Some),
    }
}

/// Every certificate of an edition, in no order; what it says of somebody is for the permit of each.
pub(super) async fn of_edition(tx: &mut Tx, tenant: TenantId, edition: ThingId) -> Outcome<Vec<Certificate>> {
    let rows = sql("select * from certificate where tenant = $1 and edition = $2 order by id")
        .bind(tenant)
        .bind(edition)
        .all(tx)
        .await?;
    rows.iter().map(read).collect()
}

/// The certificate with this number; what it says of somebody is for the permit about them.
pub(super) async fn with_number(tx: &mut Tx, tenant: TenantId, number: &str) -> Outcome<Option<Certificate>> {
    let row = sql("select * from certificate where tenant = $1 and number = $2")
        .bind(tenant)
        .bind(number)
        .maybe(tx)
        .await?;
    row.as_ref().map(read).transpose()
}

/// What somebody did in an edition, as it stands in the rows: the meetings that are in their log, and the days on which they were seen.
pub(crate) async fn counted(
    tx: &mut Tx,
    tenant: TenantId,
    (edition, person, side): (ThingId, PersonId, Side),
) -> Outcome<Done> {
    let held = hours::held(tx, tenant, (edition, person, side)).await?;
    let sum = meetings::sum(&meetings::months(&held, &[]), None);
    let full = sql(
        "select id from pairing where tenant = $1 and edition = $2 and ended_how = 'full' \
         and case when $4 = 'young' then young else mentor end = $3 order by id limit 1",
    )
    .bind(tenant)
    .bind(edition)
    .bind(person)
    .bind(side.word())
    .maybe(tx)
    .await?;
    let row = sql(
        "select count(*) as n from edition_day_seen s join edition_day d on d.tenant = s.tenant and d.edition = s.edition \
         and d.number = s.number where s.tenant = $1 and s.edition = $2 and s.person = $3 and not d.called_off",
    )
    .bind(tenant)
    .bind(edition)
    .bind(person)
    .one(tx)
    .await?;
    Ok(Done {
        full: full.is_some(),
        meetings: sum.meetings,
        quarters: sum.quarters,
        days: u32::try_from(row.get::<i64>("n")?).unwrap_or(0),
    })
}

/// Keeps a certificate of somebody, on the permit of the act that it follows from; one that is there keeps its number, its day and its
/// words.
pub(super) async fn keep<T: Object, A: policy::Changes>(
    tx: &mut Tx,
    act: &Permitted<T, A>,
    (id, edition, person, side): (ThingId, ThingId, PersonId, Side),
    done: Done,
) -> Outcome<()> {
    let today = policy::calendar::day_at(tx.now());
    sql(
        "insert into certificate (tenant, id, number, edition, person, side, meetings, quarters, days, words, given_on) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', $10) on conflict (tenant, edition, person, side) do update set \
         meetings = excluded.meetings, quarters = excluded.quarters, days = excluded.days",
    )
    .bind(act.key().tenant)
    .bind(id)
    .bind(number(id.bits()))
    .bind(edition)
    .bind(person)
    .bind(side.word())
    .bind(i64::from(done.meetings))
    .bind(i64::from(done.quarters))
    .bind(i64::from(done.days))
    .bind(today)
    .run(tx)
    .await
    .map(drop)
}

/// Keeps the words that somebody chose for their own certificate.
pub(super) async fn keep_words<T: Object, A: policy::Changes>(
    tx: &mut Tx,
    act: &Permitted<T, A>,
    certificate: &Certificate,
    words: &str,
) -> Outcome<()> {
    sql("update certificate set words = $3 where tenant = $1 and id = $2")
        .bind(act.key().tenant)
        .bind(certificate.id)
        .bind(words)
        .run(tx)
        .await
        .map(drop)
}

/// What stands around the certificates of an edition. It is about nobody.
#[derive(Clone, Debug)]
pub(super) struct Around {
    pub organisation: String,
    pub programme: String,
    pub edition: String,
    pub begins: Date,
    pub ends: Date,
    /// Days with everybody, those that were called off left out.
    days: Vec<Date>,
}

impl Around {
    /// How many days with everybody there were until a day.
    pub fn days_until(&self, until: Date) -> u32 {
        u32::try_from(self.days.iter().filter(|day| **day <= until).count()).unwrap_or(0)
    }
}

/// What stands around the certificates of an edition.
pub(super) async fn around(tx: &mut Tx, tenant: TenantId, edition: ThingId) -> Outcome<Option<Around>> {
    let row = sql(
        "select t.name as organisation, p.name as programme, e.name, e.begins, e.ends from edition e \
         join programme p on p.tenant = e.tenant and p.id = e.programme join tenant t on t.tenant = e.tenant \
         where e.tenant = $1 and e.id = $2",
    )
    .bind(tenant)
    .bind(edition)
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Around {
        organisation: row.get("organisation")?,
        programme: row.get("programme")?,
        edition: row.get("name")?,
        begins: row.get("begins")?,
        ends: row.get("ends")?,
        days: days::of(tx, tenant, edition)
            .await?
            .iter()
            .filter(|day| !day.called_off)
            .map(|day| day.day)
            .collect(),
    }))
}

/// The sides of all pairings of an edition, each person once on each side.
pub(super) async fn sides(tx: &mut Tx, tenant: TenantId, edition: ThingId) -> Outcome<Vec<(PersonId, Side)>> {
    let rows = sql(
        "select distinct young, mentor from pairing where tenant = $1 and edition = $2 and ended_how = 'full' order by young, mentor",
    )
    .bind(tenant)
    .bind(edition)
    .all(tx)
    .await?;
    let mut all = Vec::new();
    for row in &rows {
        for one in [
            (row.get("young")?, Side::Young),
            (row.get("mentor")?, Side::Mentor),
        ] {
            if !all.contains(&one) {
                all.push(one);
            }
        }
    }
    Ok(all)
}

/// The certificate of somebody, as a record about that person with the name.
#[derive(Clone, Debug)]
pub(super) struct Held {
    key: policy::Key,
    pub person: PersonId,
    pub side: Side,
    pub name: String,
    pub sorted: String,
    /// None where it was not given yet.
    pub certificate: Option<Certificate>,
}

impl Object for Held {
    fn key(&self) -> policy::Key {
        self.key
    }
}

/// Somebody of an edition with what they have, as policy has to know of them: a young person by mentoring, a mentor by the file.
pub(super) async fn held<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    (person, side): (PersonId, Side),
    certificate: Option<Certificate>,
) -> Outcome<Option<kit::guard::Found<Held>>> {
    let row = sql("select sorted from person where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(person)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let name = people::persons::party_name(tx, tenant, policy::Party::Person(person)).await?;
    let class = match side {
        Side::Young => policy::data::DataClass::MentoringLog,
        Side::Mentor => policy::data::DataClass::MentorFile,
    };
    let held = Held {
        key: people::persons::key(tenant, person, class),
        person,
        side,
        name: name.unwrap_or_default(),
        sorted: row.get("sorted")?,
        certificate,
    };
    people::persons::about::<A, _>(tx, tenant, person, held).await
}
