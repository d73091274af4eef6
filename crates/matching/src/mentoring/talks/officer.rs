//! What the **safeguarding officer** does with reports: reads them, keeps a note while it goes on, and closes them; and what whoever
//! reported something learns of that.
//!
//! Deliberately absent: the note in the eyes of anybody else. Whoever reported reads how far it is, and not what was found.

use jiff::civil::Date;
use kit::db::sql;
use kit::{Became, Db, Outcome, Refusal, Tx};
use people::persons::house;
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::{Act, Action, Actor, Facts, Key, Object as _, Order, Permitted, ThingId, Untrusted, may};

use super::report::{LONGEST_REPORT, Report, find, read};
use crate::words::words;

words! {
    /// How far a report is, for who reported it.
    Stage {
        /// Nobody opened it yet.
        Sent = "sent",
        /// The safeguarding officer read it.
        Read = "read",
        /// They work on it.
        Working = "working",
        /// It is closed.
        Closed = "closed",
    }
}

/// How far a report is.
pub fn stage(report: &Report) -> Stage {
    match (report.handled_at, report.owner) {
        (Some(_), _) => Stage::Closed,
        (None, Some(_)) if !report.outcome.is_empty() => Stage::Working,
        (None, Some(_)) => Stage::Read,
        (None, None) => Stage::Sent,
    }
}

/// Lets the officer alone pass. Whoever is none finds nothing, whether there are reports or not.
pub async fn permitted(tx: &mut Tx, actor: &Actor) -> Outcome<()> {
    let key = Key {
        tenant: actor.tenant,
        about: house(actor.tenant),
        class: DataClass::Concern,
        id: actor.tenant.as_thing(),
    };
    let mut facts = Facts::about(key, Action::ReadConcern.purpose());
    facts.persons = 1;
    tx.permit_list::<may::ReadConcern>(actor, facts, Order::WaitingLongestFirst)
        .await
        .map(drop)
}

/// How many reports wait for the officer, and by which day the first of them is read. Numbers, which name nobody.
pub async fn open(tx: &mut Tx, actor: &Actor) -> Outcome<(usize, Option<Date>)> {
    permitted(tx, actor).await?;
    let row = sql("select count(*) as n, min(by_day) as first from message_report where tenant = $1 and handled_at is null")
        .bind(actor.tenant)
        .one(tx)
        .await?;
    let many: i64 = row.get("n")?;
    Ok((usize::try_from(many).unwrap_or(0), row.maybe("first")?))
}

/// Every report that the actor may read: those that wait first, and of those the oldest.
pub async fn reports(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<Permitted<Report, may::ReadConcern>>> {
    let rows = sql(
        "select * from message_report where tenant = $1 order by handled_at is not null, reported_at, id limit 100",
    )
    .bind(actor.tenant)
    .all(tx)
    .await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let report = read(row, actor.tenant)?;
        found.extend(
            people::persons::about::<may::ReadConcern, _>(tx, actor.tenant, report.young, report).await?,
        );
    }
    tx.permit_each(actor, found).await
}

/// What the actor reported themselves, the newest first.
pub async fn own(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<Permitted<Report, may::ReadConcern>>> {
    let rows = sql(
        "select * from message_report where tenant = $1 and reported_by = $2 order by reported_at desc, id limit 20",
    )
    .bind(actor.tenant)
    .bind(actor.person)
    .all(tx)
    .await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let report = read(row, actor.tenant)?;
        let young = report.young;
        let one = people::persons::about::<may::ReadConcern, _>(tx, actor.tenant, young, report).await?;
        found.extend(one.map(|mut one| {
            one.facts.reported_by = Some(actor.person);
            one
        }));
    }
    tx.permit_each(actor, found).await
}

/// The officer opened a report: from then on it is theirs, and who reported it can see that it was read. The first who opens it stays.
///
/// # Errors
///
/// Not found for anybody else.
pub async fn opened(db: &Db, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let report = to_handle(&mut tx, actor, Untrusted::new(*id.for_lookup())).await?;
        sql("update message_report set owner = $3 where tenant = $1 and id = $2 and owner is null")
            .bind(report.key().tenant)
            .bind(report.id)
            .bind(actor.person)
            .run(&mut tx)
            .await?;
        tx.commit().await
    })
    .await
}

/// The safeguarding officer says what was done with a report, and closes it, or keeps it open. The same twice is once.
///
/// # Errors
///
/// Not found for anybody else; a refusal without words.
pub async fn handle(
    db: &Db,
    actor: &Actor,
    id: Untrusted<ThingId>,
    (outcome, closes): (&str, bool),
) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let report = to_handle(&mut tx, actor, Untrusted::new(*id.for_lookup())).await?;
        let outcome = outcome.trim();
        if outcome.is_empty() || outcome.chars().count() > LONGEST_REPORT {
            return Err(Refusal::new("talks-report-outcome-empty").into());
        }
        if report.handled_at.is_some() {
            let already = Became::already(report.outcome == outcome)?;
            tx.commit().await?;
            return Ok(already);
        }
        let now = tx.now();
        sql("update message_report set outcome = $3, owner = $4, handled_by = $5, handled_at = $6 where tenant = $1 and id = $2")
            .bind(report.key().tenant)
            .bind(report.id)
            .bind(outcome)
            .bind(actor.person)
            .bind(closes.then_some(actor.person))
            .bind(closes.then_some(now))
            .run(&mut tx)
            .await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}

async fn to_handle(
    tx: &mut Tx,
    actor: &Actor,
    id: Untrusted<ThingId>,
) -> Outcome<Permitted<Report, may::HandleConcern>> {
    tx.permit(actor, id, async |tx: &mut Tx, id| {
        find::<may::HandleConcern>(tx, actor.tenant, id).await
    })
    .await
}

/// How many reports of a pairing wait: for its coordinator, who learns no more than that.
pub async fn waiting<A: Act>(
    tx: &mut Tx,
    pairing: &Permitted<crate::mentoring::pairings::Pairing, A>,
) -> Outcome<i64> {
    let row = sql(
        "select count(*) as n from message_report where tenant = $1 and pairing = $2 and handled_at is null",
    )
    .bind(pairing.key().tenant)
    .bind(pairing.id)
    .one(tx)
    .await?;
    row.get("n")
}

/// A report, as who reported it finds it back.
#[derive(Clone, Debug, serde::Serialize)]
pub struct OwnShown {
    sort: &'static str,
    day: Date,
    stage: &'static str,
    closed: Option<Date>,
}

impl OwnShown {
    /// Everything that the actor reported.
    pub async fn all(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<Self>> {
        let shown = |report: &Permitted<Report, may::ReadConcern>| Self {
            sort: report.sort.word(),
            day: day_at(report.at),
            stage: stage(report).word(),
            closed: report.handled_at.map(day_at),
        };
        Ok(own(tx, actor).await?.iter().map(shown).collect())
    }

    /// One in every stage.
    pub fn samples() -> Vec<Self> {
        let sample = |stage: &Stage| Self {
            sort: "other",
            day: jiff::civil::date(2026, 11, 26),
            stage: stage.word(),
            closed: (*stage == Stage::Closed).then(|| jiff::civil::date(2026, 11, 27)),
        };
        Stage::ALL.iter().map(sample).collect()
    }
}
