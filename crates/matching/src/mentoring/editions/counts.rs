//! Queue and pool of a programme **in numbers**.
//!
//! Deliberately absent: who. A coordinator needs to know whether there are mentors enough, before anybody is named.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::{Outcome, Tx, sql};
use policy::calendar::day_at;
use policy::{Object as _, Permitted, may};

use super::Programme;
use crate::mentoring::recruits::pool::Pooled;
use crate::mentoring::recruits::{FileState, is_ready};

/// How many wait and how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Young people who wait for a mentor.
    pub waiting: u32,
    /// Of those, who wait after a pairing that ended early.
    pub again: u32,
    /// Since when the first of them waits.
    pub since: Option<Date>,
    /// Young people of whom somebody at home, or they themselves, have still to say yes.
    pub asking: u32,
    /// Mentors who can be asked today.
    pub ready: u32,
    /// Mentors who still need something.
    pub preparing: u32,
    /// Mentors who do not want to be asked for a while.
    pub paused: u32,
    /// Young people whom those who are ready can still have.
    pub places: u32,
}

/// Counts what waits, and what the pool of the programme has.
pub async fn counts(
    tx: &mut Tx,
    programme: &Permitted<Programme, may::ReadEdition>,
    pool: &[Pooled],
) -> Outcome<Counts> {
    let row = sql(
        "select coalesce(sum(case when state = 'waiting' then 1 else 0 end), 0) as waiting, \
         coalesce(sum(case when state = 'waiting' and earlier is not null then 1 else 0 end), 0) as again, \
         coalesce(sum(case when state = 'home' then 1 else 0 end), 0) as asking, \
         min(case when state = 'waiting' then since end) as first from wish where tenant = $1 and programme = $2",
    )
    .bind(programme.key().tenant)
    .bind(programme.id)
    .one(tx)
    .await?;
    let number = |column: &str| Ok::<u32, kit::Error>(u32::try_from(row.get::<i64>(column)?).unwrap_or(0));
    let first: Option<Timestamp> = row.maybe("first")?;
    let today = day_at(tx.now());
    let mut counts = Counts {
        waiting: number("waiting")?,
        again: number("again")?,
        asking: number("asking")?,
        since: first.map(day_at),
        ..Counts::default()
    };
    for one in pool {
        match one.file.state {
            FileState::Stopped => {}
            FileState::Paused => counts.paused += 1,
            FileState::Available if one.held.is_some() => counts.paused += 1,
            FileState::Available if is_ready(&one.ready, today) => {
                counts.ready += 1;
                counts.places += one.free(today);
            }
            FileState::Available => counts.preparing += 1,
        }
    }
    Ok(counts)
}
