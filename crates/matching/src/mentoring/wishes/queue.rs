//! The **queue**: where a wish stands among those that wait for the same programme.
//!
//! Who waits longest comes first; who had a pairing that ended early goes before. Whoever named no time comes along with a class and
//! stands in nobody's way. Deliberately absent: a promise. What is told is how many wait before, and how many places there are today; a
//! round looks first at how many can have a mentor, and the page says so.

use jiff::civil::Date;
use kit::{Outcome, Tx, sql};
use policy::TenantId;

use super::rules::State;
use super::store::Wish;
use crate::mentoring::methods::Methods;
use crate::mentoring::recruits::pool;

/// Where somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The first is 1.
    pub number: u32,
    /// How many wait.
    pub of: u32,
    /// How many young people the mentors who are ready can still have.
    pub places: u32,
    /// When mentors are divided next, where that is known.
    pub round: Option<Date>,
}

/// The place of a wish; none for one that does not wait for a mentor.
pub async fn place(tx: &mut Tx, tenant: TenantId, wish: &Wish, methods: &Methods) -> Outcome<Option<Place>> {
    if wish.state != State::Waiting {
        return Ok(None);
    }
    let row = sql(
        "select count(*) as waiting, coalesce(sum(case when $3 = 1 and earlier is null then 0 \
             when $3 = 0 and earlier is not null then 1 \
             when since < $4 or since = $4 and id < $5 then 1 else 0 end), 0) as before \
         from wish where tenant = $1 and programme = $2 and state = 'waiting' and (slots <> 0 or id = $5)",
    )
    .bind(tenant)
    .bind(wish.programme)
    .bind(i64::from(wish.earlier.is_some()))
    .bind(wish.since)
    .bind(wish.id)
    .one(tx)
    .await?;
    let number = |column: &str| Ok::<u32, kit::Error>(u32::try_from(row.get::<i64>(column)?).unwrap_or(0));
    let modules = pool::modules_of(tx, (tenant, wish.programme), methods).await?;
    let round = sql(
        "select min(next_round) as round from edition where tenant = $1 and programme = $2 and state = 'open' \
         and next_round >= $3",
    )
    .bind(tenant)
    .bind(wish.programme)
    .bind(policy::calendar::day_at(tx.now()))
    .one(tx)
    .await?;
    Ok(Some(Place {
        number: number("before")? + 1,
        of: number("waiting")?,
        places: pool::places(tx, (tenant, wish.programme), &modules).await?,
        round: round.maybe("round")?,
    }))
}
