//! What was **earned** in the sample world: hours that were approved, and the certificates of last year. The hours of the month before
//! this one still wait.
//!
//! Deliberately absent: a certificate for who misses a day. Mare does, and can read what it takes.

use jiff::civil::Date;
use kit::{Ids, Outcome, Tx, sql};
use policy::{PersonId, ThingId};

use super::{Ground, afternoon, days_after, drawn};
use crate::mentoring::certificates::{counted, number};
use crate::mentoring::days::Side;
use crate::mentoring::meetings::{Month, hours};

/// Days with everybody that a certificate of last year takes, as the method says.
const DAYS: u32 = 2;

/// What Idris chose to have on his.
const WORDS: &str = "Ik leerde hulp vragen voor het te laat is.";

/// Writes it down.
pub(super) async fn settle(tx: &mut Tx, ids: &Ids, ground: &Ground) -> Outcome<()> {
    for edition in [ground.edition, ground.earlier] {
        approved(tx, ground, edition).await?;
    }
    given(tx, ids, ground).await
}

/// The coordinator approves a month once the next one is over.
async fn approved(tx: &mut Tx, ground: &Ground, edition: ThingId) -> Outcome<()> {
    let rows = sql("select distinct mentor from pairing where tenant = $1 and edition = $2 order by mentor")
        .bind(ground.tenant)
        .bind(edition)
        .all(tx)
        .await?;
    for row in &rows {
        let mentor: PersonId = row.get("mentor")?;
        for line in hours::lines(tx, ground.tenant, (edition, mentor)).await? {
            let Some(at) = approved_on(line.month, ground.today)? else {
                continue;
            };
            sql(
                "insert into hours_approval (tenant, edition, mentor, month, quarters, noted, approved_by, approved_at) \
                 values ($1, $2, $3, $4, $5, '', $6, $7)",
            )
            .bind(ground.tenant)
            .bind(edition)
            .bind(mentor)
            .bind(line.month.word())
            .bind(i64::from(line.quarters))
            .bind(ground.coordinator)
            .bind(afternoon(at)?)
            .run(tx)
            .await?;
        }
    }
    Ok(())
}

/// The fifth day of the second month after it, where that was.
fn approved_on(month: Month, today: Date) -> Outcome<Option<Date>> {
    let Some(first) = month.first_day() else {
        return Ok(None);
    };
    let next = days_after(first, 31)?.last_of_month();
    let on = days_after(next, 5)?;
    Ok((on < today).then_some(on))
}

async fn given(tx: &mut Tx, ids: &Ids, ground: &Ground) -> Outcome<()> {
    let rows = sql(
        "select young, mentor, ends_on from pairing where tenant = $1 and edition = $2 and ended_how = 'full' order by id",
    )
    .bind(ground.tenant)
    .bind(ground.earlier)
    .all(tx)
    .await?;
    for row in &rows {
        let on: Date = row.get("ends_on")?;
        for (person, side) in [
            (row.get("young")?, Side::Young),
            (row.get("mentor")?, Side::Mentor),
        ] {
            let done = counted(tx, ground.tenant, (ground.earlier, person, side)).await?;
            if done.days < DAYS {
                continue;
            }
            let id = drawn(ids)?;
            sql(
                "insert into certificate (tenant, id, number, edition, person, side, meetings, quarters, days, words, given_on) \
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            )
            .bind(ground.tenant)
            .bind(id)
            .bind(number(id.bits()))
            .bind(ground.earlier)
            .bind(person)
            .bind(side.word())
            .bind(i64::from(done.meetings))
            .bind(i64::from(done.quarters))
            .bind(i64::from(done.days))
            .bind(if side == Side::Young { WORDS } else { "" })
            .bind(on)
            .run(tx)
            .await?;
        }
    }
    Ok(())
}
