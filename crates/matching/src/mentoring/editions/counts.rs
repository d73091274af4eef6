//! Queue and pool of a programme **in numbers**.
//!
//! Deliberately absent: who. A coordinator needs to know whether there are mentors enough, before anybody is named.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use kit::{Outcome, Tx, sql};
use policy::calendar::{begin_of, day_at};
use policy::{Object as _, Permitted, may};

use super::Programme;
use crate::mentoring::recruits::pool::Pooled;
use crate::mentoring::recruits::{FileState, is_ready};
use crate::mentoring::wishes::DAYS_FOR_A_YES;

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
    /// Of those, who ask for longer than a yes or no should take.
    pub asking_long: u32,
    /// By which day the coordinator chooses when mentors are divided next, where somebody waits and no day stands.
    pub round_by: Option<Date>,
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
    let today = day_at(tx.now());
    let row = sql(
        "select coalesce(sum(case when state = 'waiting' then 1 else 0 end), 0) as waiting, \
         coalesce(sum(case when state = 'waiting' and earlier is not null then 1 else 0 end), 0) as again, \
         coalesce(sum(case when state = 'home' then 1 else 0 end), 0) as asking, \
         coalesce(sum(case when state = 'home' and since < $3 then 1 else 0 end), 0) as asks_long, \
         min(case when state = 'waiting' then since end) as first, \
         (select min(e.next_round) from edition e where e.tenant = $1 and e.programme = $2 and e.state = 'open' \
             and e.next_round >= $4) as round from wish where tenant = $1 and programme = $2",
    )
    .bind(programme.key().tenant)
    .bind(programme.id)
    .bind(begin_of(today.saturating_sub(DAYS_FOR_A_YES.days())).unwrap_or(Timestamp::MIN))
    .bind(today)
    .one(tx)
    .await?;
    let number = |column: &str| Ok::<u32, kit::Error>(u32::try_from(row.get::<i64>(column)?).unwrap_or(0));
    let first: Option<Timestamp> = row.maybe("first")?;
    let since = first.map(day_at);
    let mut counts = Counts {
        waiting: number("waiting")?,
        again: number("again")?,
        asking: number("asking")?,
        asking_long: number("asks_long")?,
        round_by: round_by(since, row.maybe("round")?),
        since,
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

/// Days in which a coordinator chooses a day for a round after somebody began to wait.
const CHOOSE_WITHIN: i32 = 14;

/// By which day the day of the next round is chosen: two weeks after the first who waits asked. None where nobody waits or a day stands.
fn round_by(first: Option<Date>, next: Option<Date>) -> Option<Date> {
    let first = first.filter(|_| next.is_none())?;
    Some(first.saturating_add(CHOOSE_WITHIN.days()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_round_gets_its_day_within_two_weeks_of_the_first_who_waits() {
        let first = Some(date(2026, 10, 1));
        assert_eq!(round_by(first, None), Some(date(2026, 10, 15)));
        assert_eq!(round_by(first, Some(date(2026, 12, 7))), None);
        assert_eq!(round_by(None, None), None);
    }
}
