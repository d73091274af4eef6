//! Mentoring for the **sample world**: what its programme did since last year, so that each desk shows what it shows in real life.
//!
//! | file | what |
//! |---|---|
//! | `mentors` | what mentors say about themselves |
//! | `voices` | what mentors tell about their work |
//! | `recruits` | who wants to become one |
//! | `wishes` | what those wish who still wait |
//! | `editions` | the edition of this year and of last year, their days, and who was there |
//! | `classes` | a class that got mentors together, and one that is asked now |
//! | `pairings` | records of the pairings that the world names |
//! | `met` | meetings, messages, and that the coordinator asked how it goes |
//! | `earned` | hours that were approved, and certificates |
//!
//! The same day gives the same world, and nothing lies ahead of that day but what somebody planned. A programme that is in the world
//! under another name gets nothing. Deliberately absent: anybody who exists.

mod classes;
mod earned;
mod editions;
mod mentors;
mod met;
mod pairings;
mod recruits;
mod voices;
mod wishes;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use kit::{Error, Ids, Outcome, Tx, sql};
use people::sample::Settled;
use policy::calendar::{SchoolYear, begin_of, day_at};
use policy::id::ProgrammeId;
use policy::relation::default_end;
use policy::{PersonId, TenantId, ThingId};

/// The programme with its editions, as what belongs to them is settled.
struct Ground {
    tenant: TenantId,
    programme: ProgrammeId,
    /// Of this school year.
    edition: ThingId,
    /// Of last year. Its pairings came to their goodbye in August.
    earlier: ThingId,
    coordinator: PersonId,
    now: Timestamp,
    today: Date,
    /// The calendar year in which this school year begins.
    year: i16,
}

impl Ground {
    /// A day of the calendar year in which the school year begins, or of one so many years later.
    fn day(&self, later: i16, (month, day): (i8, i8)) -> Outcome<Date> {
        Date::new(self.year + later, month, day).map_err(Error::internal)
    }
}

/// Settles all of it.
pub async fn settle(tx: &mut Tx, ids: &Ids, settled: &Settled) -> Outcome<()> {
    let Some(ground) = ground(tx, ids, settled).await? else {
        return Ok(());
    };
    editions::settle(tx, &ground).await?;
    mentors::settle(tx, ids, &ground, settled).await?;
    voices::settle(tx, ids, &ground, settled).await?;
    recruits::settle(tx, ids, &ground).await?;
    wishes::settle(tx, ids, &ground, settled).await?;
    let class = classes::settle(tx, ids, &ground, settled).await?;
    pairings::settle(tx, &ground).await?;
    classes::join(tx, ids, &ground, class.as_ref()).await?;
    met::settle(tx, ids, &ground, settled).await?;
    editions::seen(tx, &ground, settled).await?;
    earned::settle(tx, ids, &ground).await
}

async fn ground(tx: &mut Tx, ids: &Ids, settled: &Settled) -> Outcome<Option<Ground>> {
    let tenant = settled.organisation.tenant;
    let Some(coordinator) = settled.person("ravi") else {
        return Ok(None);
    };
    let row =
        sql("select id from programme where tenant = $1 and name = 'Verder Kijken' order by id limit 1")
            .bind(tenant)
            .maybe(tx)
            .await?;
    let Some(row) = row else { return Ok(None) };
    let today = day_at(tx.now());
    Ok(Some(Ground {
        tenant,
        programme: row.get("id")?,
        edition: drawn(ids)?,
        earlier: drawn(ids)?,
        coordinator,
        now: tx.now(),
        today,
        year: SchoolYear::of(today).last_day().year() - 1,
    }))
}

fn drawn(ids: &Ids) -> Outcome<ThingId> {
    ids.fresh().parse().map_err(Error::internal)
}

fn days_ago(now: Timestamp, days: i64) -> Outcome<Timestamp> {
    now.checked_sub(SignedDuration::from_hours(24 * days))
        .map_err(Error::internal)
}

fn days_after(day: Date, days: i64) -> Outcome<Date> {
    day.checked_add(days.days()).map_err(Error::internal)
}

/// The afternoon of a day: three o'clock, in winter time.
fn afternoon(day: Date) -> Outcome<Timestamp> {
    let begin = begin_of(day).ok_or_else(|| Error::internal("a day beyond all days"))?;
    begin
        .checked_add(SignedDuration::from_hours(15))
        .map_err(Error::internal)
}

/// Whoever has a pairing takes part in the programme; so does whoever waits for one.
async fn takes_part(tx: &mut Tx, ids: &Ids, ground: &Ground, person: PersonId) -> Outcome<()> {
    sql(
        "insert into relation (tenant, id, subject, kind, object, valid_from, valid_to, basis) \
         select $1, $2, $3, 'participant-of', $4, $5, $6, 'agreement' where not exists (select 1 from relation \
             where tenant = $1 and subject = $3 and kind = 'participant-of' and object = $4 and valid_to >= $5)",
    )
    .bind(ground.tenant)
    .bind(drawn(ids)?)
    .bind(format!("person:{person}"))
    .bind(format!("programme:{}", ground.programme))
    .bind(ground.now)
    .bind(default_end(ground.now))
    .run(tx)
    .await
    .map(drop)
}
