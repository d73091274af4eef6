//! How everybody stands, from the rows; and what was told in a month.
//!
//! Deliberately absent: a count on paper. What is kept is the steps that were told.

use std::collections::{HashMap, HashSet};

use disclosure::Count;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::sql;
use kit::{Outcome, Tx};
use policy::calendar::day_at;
use policy::id::SchoolId;
use policy::{PermittedScope, PersonId, TenantId, may};

use super::Told;
use super::rules::{Stand, Standing};
use crate::mentoring::pairings::{How, State};
use crate::mentoring::{listed, said};

/// A school, and the first day of a month.
pub(super) type Month = (TenantId, SchoolId, Date);

/// How each of these people stands who has anything to do with mentoring.
pub(super) async fn standings(
    tx: &mut Tx,
    _: &PermittedScope<may::CountMentoring>,
    tenant: TenantId,
    people: &[PersonId],
) -> Outcome<Vec<Standing>> {
    let people: HashSet<&PersonId> = people.iter().collect();
    let mut all: HashMap<PersonId, Standing> = HashMap::new();
    let waiting = sql(
        "select person, since from wish where tenant = $1 and state in ('home', 'waiting', 'proposed') order by since, id",
    );
    for row in waiting.bind(tenant).all(tx).await? {
        let since: Timestamp = row.get("since")?;
        // The longest of two is how long somebody waits.
        let one = all.entry(row.get("person")?).or_default();
        one.since = one.since.or(Some(day_at(since)));
    }
    let pairings = sql(
        "select young, state, ended_how, ended_at from pairing where tenant = $1 \
         and state in ('started', 'goodbye-planned', 'ended') order by ended_at, id",
    );
    for row in pairings.bind(tenant).all(tx).await? {
        let one = all.entry(row.get("young")?).or_default();
        let state: State = row.one_of("state", State::ALL, State::word)?;
        one.has |= state.runs();
        let (how, at): (String, Option<Timestamp>) = (row.get("ended_how")?, row.maybe("ended_at")?);
        one.ended = How::from_word(&how).zip(at.map(day_at)).or(one.ended);
    }
    all.retain(|person, _| people.contains(person));
    Ok(all.into_values().collect())
}

/// What was told before in this month.
pub(super) async fn kept(tx: &mut Tx, (tenant, school, month): Month) -> Outcome<Option<Told>> {
    let row =
        sql("select made_at, told from month_mentoring where tenant = $1 and school = $2 and month = $3")
            .bind(tenant)
            .bind(school)
            .bind(month)
            .maybe(tx)
            .await?;
    let Some(row) = row else { return Ok(None) };
    let told: String = row.get("told")?;
    Ok(Some(Told {
        on: day_at(row.get("made_at")?),
        counts: read(&told),
    }))
}

/// Keeps what is told now for the rest of the month.
pub(super) async fn keep(tx: &mut Tx, (tenant, school, month): Month, told: &Told) -> Outcome<()> {
    sql("insert into month_mentoring (tenant, school, month, made_at, told) values ($1, $2, $3, $4, $5)")
        .bind(tenant)
        .bind(school)
        .bind(month)
        .bind(tx.now())
        .bind(written(told.counts.as_deref()))
        .run(tx)
        .await
        .map(drop)
}

/// As "has=15,short=0"; an empty text where nothing was told.
fn written(counts: Option<&[(Stand, Count)]>) -> String {
    let one = |(stand, count): &(Stand, Count)| format!("{}={}", stand.word(), count.ends().0);
    let all: Vec<String> = counts.unwrap_or_default().iter().map(one).collect();
    said(all.iter().map(String::as_str))
}

fn read(text: &str) -> Option<Vec<(Stand, Count)>> {
    // A word that this version does not know tells nothing.
    let one = |word: &str| {
        let (stand, low) = word.split_once('=')?;
        Some((Stand::from_word(stand)?, Count::from_low(low.parse().ok()?)?))
    };
    let all: Vec<(Stand, Count)> = listed(text).filter_map(one).collect();
    (!all.is_empty()).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_told_is_told_again_and_the_counts_are_not_on_it() {
        let told = vec![(Stand::Has, Count::of(17)), (Stand::Long, Count::of(3))];
        let paper = written(Some(&told));
        assert_eq!(paper, "has=15,long=0");
        assert_eq!(read(&paper), Some(told));
        assert_eq!(read(&written(None)), None);
        assert_eq!(read("has=16,other=5"), None);
    }
}
