//! Runs in rows: what went in and what came out, with ids and nothing else of anybody.
//!
//! Deliberately absent: changing a run. It is confirmed or dropped, and another is made.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::Row;
use kit::{Error, Outcome, Tx, sql};
use policy::calendar::day_at;
use policy::{Object as _, Permitted, PersonId, TenantId, ThingId, may};
use serde::{Deserialize, Serialize};

use super::gather::Gathered;
use super::told::Told;
use crate::mentoring::editions::Edition;
use crate::words::words;

words! {
    /// How far a run is.
    State {
        /// Made, and changing nothing.
        Draft = "draft",
        /// Its pairs were proposed.
        Confirmed = "confirmed",
        /// Let go of.
        Dropped = "dropped",
    }
}

/// A pair that came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paired {
    /// The wish.
    pub wish: IdText,
    /// The mentor.
    pub mentor: IdText,
    /// For each wish in its order, whether it is met.
    pub met: Vec<bool>,
    /// What the young person is told.
    #[serde(default)]
    pub told: Told,
}

/// An id as the row has it.
pub type IdText = String;

/// Who stays without, and the condition that left nobody, or that all were full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// The wish.
    pub wish: IdText,
    /// The end of the key of why.
    pub why: String,
    /// What the young person is told.
    #[serde(default)]
    pub told: Told,
}

words! {
    /// A way to divide.
    Way {
        /// The rule of the programme.
        Rule = "rule",
        /// Who waits longest chooses first.
        FirstCome = "first-come",
        /// The rule, without a place in front for who has few options.
        NotFewest = "not-fewest",
    }
}

/// What a way would do with the same people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tried {
    /// Which.
    pub way: Way,
    /// Young people with a mentor.
    pub paired: u32,
    /// Of those, whose first wish is met.
    pub first: u32,
    /// Of whose first three wishes one is met.
    pub top_three: u32,
    /// Of whose wishes none is met.
    pub none_met: u32,
    /// Without a mentor.
    pub without: u32,
    /// How many days the one of these waits who waits longest.
    pub longest: u32,
}

/// What came out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Divided {
    /// A hash of what went in, as it is kept.
    #[serde(default)]
    pub input: String,
    /// Who gets whom.
    pub pairs: Vec<Paired>,
    /// Who stays without.
    pub left: Vec<Left>,
    /// What other ways to divide would have done, beside this one.
    #[serde(default)]
    pub tried: Vec<Tried>,
}

impl Divided {
    /// Every wish that was in it.
    pub fn wishes(&self) -> impl Iterator<Item = &str> {
        let pairs = self.pairs.iter().map(|pair| pair.wish.as_str());
        pairs.chain(self.left.iter().map(|left| left.wish.as_str()))
    }
}

/// A run as it is held.
#[derive(Clone, Debug)]
pub struct Run {
    /// Which.
    pub id: ThingId,
    /// Of which edition.
    pub edition: ThingId,
    /// The state of the edition that it was made from.
    pub edition_version: i64,
    /// The first of an edition is 1.
    pub number: i64,
    /// What is known of the seed before it is revealed.
    pub commitment: String,
    /// The seed.
    pub seed: String,
    /// What came out.
    pub result: Divided,
    /// How far it is.
    pub state: State,
}

fn read(row: &Row) -> Outcome<Run> {
    let result: String = row.get("result")?;
    Ok(Run {
        id: row.get("id")?,
        edition: row.get("edition")?,
        edition_version: row.get("edition_version")?,
        number: row.get("number")?,
        commitment: row.get("commitment")?,
        seed: row.get("seed")?,
        result: serde_json::from_str(&result).map_err(Error::internal)?,
        state: State::from_word(&row.get::<String>("state")?).unwrap_or(State::Dropped),
    })
}

/// The run with this id.
pub async fn find(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Run>> {
    let row = sql("select * from mentoring_run where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    row.as_ref().map(read).transpose()
}

/// The seed of the last run of an edition, when that was not confirmed: whoever lets go of a draft gets the same draw again, so that
/// nobody goes on until the lots suit.
pub async fn seed_again(
    tx: &mut Tx,
    edition: &Permitted<Edition, may::SetEdition>,
) -> Outcome<Option<String>> {
    let row = sql(
        "select state, seed from mentoring_run where tenant = $1 and edition = $2 order by number desc limit 1",
    )
    .bind(edition.key().tenant)
    .bind(edition.id)
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let confirmed = row.get::<String>("state")? == State::Confirmed.word();
    Ok(if confirmed { None } else { Some(row.get("seed")?) })
}

/// The draft of an edition as it stands now, and the number of the next run.
pub async fn draft_of(
    tx: &mut Tx,
    edition: &Permitted<Edition, may::SetEdition>,
) -> Outcome<(Option<Run>, i64)> {
    let tenant = edition.key().tenant;
    let row = sql(
        "select * from mentoring_run where tenant = $1 and edition = $2 and edition_version = $3 and state = 'draft' \
         order by number desc limit 1",
    )
    .bind(tenant)
    .bind(edition.id)
    .bind(edition.version)
    .maybe(tx)
    .await?;
    let last =
        sql("select coalesce(max(number), 0) as last from mentoring_run where tenant = $1 and edition = $2")
            .bind(tenant)
            .bind(edition.id)
            .one(tx)
            .await?;
    Ok((row.as_ref().map(read).transpose()?, last.get::<i64>("last")? + 1))
}

/// A run as a list shows it.
#[derive(Clone, Copy, Debug)]
pub struct Listed {
    /// Which.
    pub id: ThingId,
    /// The first of an edition is 1.
    pub number: i64,
    /// How far it is.
    pub state: State,
    /// Since which day.
    pub on: Date,
    /// Young people who got a mentor in it.
    pub paired: i64,
    /// Young people who were in it.
    pub asked: i64,
}

/// The last hundred runs of an edition, the newest first. What came out of each stays where it is: that of a city is megabytes.
pub async fn of_edition(tx: &mut Tx, edition: &Permitted<Edition, may::SetEdition>) -> Outcome<Vec<Listed>> {
    let rows = sql(
        "select id, number, state, state_at, paired, asked, case when paired is null then result end as result \
         from mentoring_run where tenant = $1 and edition = $2 order by number desc limit 100",
    )
    .bind(edition.key().tenant)
    .bind(edition.id)
    .all(tx)
    .await?;
    rows.iter().map(listed).collect()
}

fn listed(row: &Row) -> Outcome<Listed> {
    let kept: (Option<i64>, Option<i64>) = (row.maybe("paired")?, row.maybe("asked")?);
    let (paired, asked) = match (kept, row.maybe::<String>("result")?) {
        ((Some(paired), Some(asked)), _) => (paired, asked),
        // One of before the counts were kept.
        (_, Some(result)) => counts(&serde_json::from_str(&result).map_err(Error::internal)?),
        (_, None) => (0, 0),
    };
    Ok(Listed {
        id: row.get("id")?,
        number: row.get("number")?,
        state: State::from_word(&row.get::<String>("state")?).unwrap_or(State::Dropped),
        on: day_at(row.get::<Timestamp>("state_at")?),
        paired,
        asked,
    })
}

/// How many got a mentor, and how many were in it.
fn counts(result: &Divided) -> (i64, i64) {
    let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    (count(result.pairs.len()), count(result.wishes().count()))
}

/// Keeps a new draft.
pub async fn insert(
    tx: &mut Tx,
    edition: &Permitted<Edition, may::SetEdition>,
    run: &Run,
    gathered: &Gathered,
) -> Outcome<()> {
    let text = |value: serde_json::Result<String>| value.map_err(Error::internal);
    let (paired, asked) = counts(&run.result);
    sql(
        "insert into mentoring_run (tenant, id, edition, edition_version, number, commitment, seed, engine, input, result, \
         state, state_at, state_by, made_by, made_at, paired, asked) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $12, $14, $15)",
    )
    .bind(edition.key().tenant)
    .bind(run.id)
    .bind(run.edition)
    .bind(run.edition_version)
    .bind(run.number)
    .bind(run.commitment.as_str())
    .bind(run.seed.as_str())
    .bind(concat!("allocation ", env!("CARGO_PKG_VERSION")))
    .bind(text(serde_json::to_string(gathered))?)
    .bind(text(serde_json::to_string(&run.result))?)
    .bind(run.state.word())
    .bind(tx.now())
    .bind(edition.proof().by())
    .bind(paired)
    .bind(asked)
    .run(tx)
    .await
    .map(drop)
}

/// Says how far it is now; a confirmation counts the edition up, so that no other draft of it can be confirmed.
pub async fn settle(
    tx: &mut Tx,
    edition: &Permitted<Edition, may::SetEdition>,
    run: &Run,
    state: State,
) -> Outcome<()> {
    let (tenant, by): (TenantId, PersonId) = (edition.key().tenant, edition.proof().by());
    sql("update mentoring_run set state = $3, state_at = $4, state_by = $5 where tenant = $1 and id = $2 and state = 'draft'")
        .bind(tenant)
        .bind(run.id)
        .bind(state.word())
        .bind(tx.now())
        .bind(by)
        .run(tx)
        .await?;
    if state == State::Confirmed {
        sql("update edition set version = version + 1 where tenant = $1 and id = $2")
            .bind(tenant)
            .bind(edition.id)
            .run(tx)
            .await?;
    }
    Ok(())
}
