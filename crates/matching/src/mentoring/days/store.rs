//! Days of an edition in rows. They are about nobody.
//!
//! Deliberately absent: taking a row away. A day that was called off stays for the calendars that know it.

use jiff::civil::{Date, Time};
use kit::db::Row;
use kit::{Error, Outcome, Tx, sql};
use policy::{Object as _, Permitted, TenantId, ThingId, may};
use serde::Serialize;

use super::{Draft, minutes};
use crate::mentoring::calendar::Invitation;
use crate::mentoring::editions::Edition;
use crate::mentoring::meetings::clock;

/// A day as it is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Its number in the edition, in the order in which days were added.
    pub number: u16,
    /// The date.
    pub day: Date,
    /// From when.
    pub begins: Option<Time>,
    /// Until when.
    pub until: Option<Time>,
    /// What it is called.
    pub title: String,
    /// Where; may be empty.
    pub place: String,
    /// Counts up with each change, for calendars.
    pub sequence: u32,
    /// It does not take place.
    pub called_off: bool,
    /// How many were there, as far as somebody said.
    pub seen: u32,
}

impl Day {
    /// A new day with this number.
    pub(super) fn new(number: u16, draft: &Draft) -> Outcome<Self> {
        Ok(Self {
            number,
            day: draft.day.ok_or(Error::NotFound)?,
            begins: draft.begins,
            until: draft.until,
            title: draft.title.clone(),
            place: draft.place.clone(),
            sequence: 0,
            called_off: false,
            seen: 0,
        })
    }

    /// What its times say.
    pub fn minutes(&self) -> Option<u16> {
        minutes(self.begins, self.until)
    }
}

/// A time on the clock as it is kept and typed; empty for none.
pub(super) fn said(time: Option<Time>) -> String {
    time.map_or_else(String::new, |time| time.strftime("%H:%M").to_string())
}

/// Every day of an edition, the first one first, those that were called off among them.
pub async fn of(tx: &mut Tx, tenant: TenantId, edition: ThingId) -> Outcome<Vec<Day>> {
    let rows = sql(
        "select d.*, (select count(*) from edition_day_seen s where s.tenant = d.tenant and s.edition = d.edition \
         and s.number = d.number) as seen from edition_day d where d.tenant = $1 and d.edition = $2 order by d.day, d.number",
    )
    .bind(tenant)
    .bind(edition)
    .all(tx)
    .await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Outcome<Day> {
    let time = |column: &str| Ok::<_, Error>(clock(&row.get::<String>(column)?));
    let number = |column: &str| row.get::<i64>(column);
    Ok(Day {
        number: u16::try_from(number("number")?).unwrap_or(0),
        day: row.get("day")?,
        begins: time("begins")?,
        until: time("until")?,
        title: row.get("title")?,
        place: row.get("place")?,
        sequence: u32::try_from(number("sequence")?).unwrap_or(0),
        called_off: row.get("called_off")?,
        seen: u32::try_from(number("seen")?).unwrap_or(0),
    })
}

/// Keeps a day of the edition of the permit, new or changed.
pub(super) async fn save(
    tx: &mut Tx,
    edition: &Permitted<Edition, may::SetEdition>,
    day: &Day,
) -> Outcome<()> {
    sql(
        "insert into edition_day (tenant, edition, number, day, begins, until, title, place, sequence, called_off) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (tenant, edition, number) do update set \
         day = excluded.day, begins = excluded.begins, until = excluded.until, title = excluded.title, \
         place = excluded.place, sequence = excluded.sequence, called_off = excluded.called_off",
    )
    .bind(edition.key().tenant)
    .bind(edition.id)
    .bind(i64::from(day.number))
    .bind(day.day)
    .bind(said(day.begins))
    .bind(said(day.until))
    .bind(day.title.as_str())
    .bind(day.place.as_str())
    .bind(i64::from(day.sequence))
    .bind(day.called_off)
    .run(tx)
    .await
    .map(drop)
}

/// A day that is to come, as the young person and the mentor read it.
#[derive(Clone, Debug, Serialize)]
pub struct Coming {
    /// The date.
    pub day: Date,
    /// From when; empty where that is not known.
    pub begins: String,
    /// Until when.
    pub until: String,
    /// What it is called.
    pub title: String,
    /// Where.
    pub place: String,
}

impl Coming {
    /// One, for pages that show how it looks.
    pub fn sample() -> Self {
        Self {
            day: jiff::civil::date(2027, 1, 16),
            begins: "13:00".to_owned(),
            until: "17:00".to_owned(),
            title: "Halverwege <samen>".to_owned(),
            place: "De aula".to_owned(),
        }
    }
}

/// Days of an edition from today on, the first one first.
pub async fn coming(tx: &mut Tx, tenant: TenantId, edition: ThingId, today: Date) -> Outcome<Vec<Coming>> {
    let all = of(tx, tenant, edition).await?;
    let to_come = all.into_iter().filter(|day| !day.called_off && day.day >= today);
    let shown = |day: Day| Coming {
        day: day.day,
        begins: said(day.begins),
        until: said(day.until),
        title: day.title,
        place: day.place,
    };
    Ok(to_come.map(shown).collect())
}

/// Minutes that a day takes in a calendar where only its begin is known.
const USUAL: u16 = 120;

/// Days of an edition for a calendar program. Those that were called off, and those on which somebody is not expected, are in it as such:
/// a calendar may know them from before.
pub async fn invitations(
    tx: &mut Tx,
    (tenant, edition): (TenantId, ThingId),
    expected: impl Fn(Date) -> bool,
) -> Outcome<Vec<Invitation>> {
    let invitation = |day: &Day| Invitation {
        uid: format!("{edition}-{}", day.number),
        sequence: day.sequence,
        day: day.day,
        begins: day.begins,
        minutes: day.minutes().unwrap_or(USUAL),
        place: day.place.clone(),
        what: day.title.clone(),
        cancelled: day.called_off || !expected(day.day),
    };
    Ok(of(tx, tenant, edition).await?.iter().map(invitation).collect())
}
