//! What pairings of the **sample world** lived so far: Noor and Kees met every week and write each other, Aya and Jacob met as well, and
//! of Quinten and Soraya nobody logged anything. For the demo and for tests; the same day gives the same meetings.
//!
//! Deliberately absent: anybody who exists, and a pairing that the sample world does not name.

use jiff::civil::Date;
use jiff::{SignedDuration, ToSpan as _};
use kit::{Error, Ids, Outcome, Tx, sql};
use people::sample::Settled;
use policy::calendar::day_at;
use policy::{PersonId, TenantId, ThingId};

/// Who meets whom, in minutes.
const MEET: &[(&str, &str, i64)] = &[("noor", "kees", 60), ("aya", "jacob", 75)];

/// What meetings were about, and what came next.
const STEPS: &[(&str, &str)] = &[
    ("confidence", "Neem iets mee dat je zelf maakte"),
    ("work", "Vraag op de werf hoe iemand daar begon"),
    ("choice", "Kies twee open dagen"),
    ("school", "Maak een plan voor de toetsweek"),
];

/// What the first two write: whether the mentor does, hours ago, what.
const SAID: &[(bool, i64, &str)] = &[
    (
        true,
        50,
        "Ik heb een oude zender gevonden. Zullen we die dinsdag openmaken?",
    ),
    (false, 48, "Ja! Ik neem mijn soldeerbout mee."),
    (true, 26, "Heb je al gekeken welke open dag je wilt?"),
];

/// The most meetings that are told of.
const MOST: usize = 6;

/// Writes it down.
pub async fn settle(tx: &mut Tx, ids: &Ids, settled: &Settled) -> Outcome<()> {
    let tenant = settled.organisation.tenant;
    for (at, (young, mentor, minutes)) in MEET.iter().enumerate() {
        let (Some(young), Some(mentor)) = (settled.person(young), settled.person(mentor)) else {
            continue;
        };
        let row = sql(
            "select id, kickoff_on, ends_on from pairing where tenant = $1 and young = $2 and mentor = $3 and state = 'started' \
             order by id limit 1",
        )
        .bind(tenant)
        .bind(young)
        .bind(mentor)
        .maybe(tx)
        .await?;
        let Some(row) = row else { continue };
        let pairing: ThingId = row.get("id")?;
        let (from, to): (Date, Date) = (row.get("kickoff_on")?, row.get("ends_on")?);
        let both = (tenant, pairing, young, mentor);
        met(tx, ids, both, (from, to), *minutes).await?;
        if at == 0 {
            wrote(tx, ids, both).await?;
        }
    }
    Ok(())
}

type Both = (TenantId, ThingId, PersonId, PersonId);

/// Once a week until today, and the next one.
async fn met(tx: &mut Tx, ids: &Ids, both: Both, (from, to): (Date, Date), minutes: i64) -> Outcome<()> {
    let today = day_at(tx.now());
    let week = |number: i64| from.checked_add((number * 7 + 5).days()).map_err(Error::internal);
    let mut held = Vec::new();
    let mut number = 0;
    let next = loop {
        let day = week(number)?;
        if day >= today {
            break day;
        }
        held.push((day, number));
        number += 1;
    };
    for (day, number) in held.iter().rev().take(MOST) {
        let about = STEPS[usize::try_from(*number).unwrap_or(0) % STEPS.len()];
        insert(tx, ids, both, (*day, minutes), Some(about)).await?;
    }
    match next <= to {
        true => insert(tx, ids, both, (next, minutes), None).await,
        false => Ok(()),
    }
}

async fn insert(
    tx: &mut Tx,
    ids: &Ids,
    (tenant, pairing, young, mentor): Both,
    (day, minutes): (Date, i64),
    held: Option<(&str, &str)>,
) -> Outcome<()> {
    let id: ThingId = ids.fresh().parse().map_err(Error::internal)?;
    let (topics, step) = held.unwrap_or_default();
    sql(
        "insert into meeting (tenant, id, pairing, young, mentor, day, begins, minutes, place, topics, next_step, state, logged_by, \
         logged_at, made_at, sequence) values ($1, $2, $3, $4, $5, $6, '15:30', $7, 'De bibliotheek', $8, $9, $10, $11, $12, $13, 0)",
    )
    .bind(tenant)
    .bind(id)
    .bind(pairing)
    .bind(young)
    .bind(mentor)
    .bind(day)
    .bind(minutes)
    .bind(topics)
    .bind(step)
    .bind(if held.is_some() { "held" } else { "planned" })
    .bind(held.map(|_| mentor))
    .bind(held.map(|_| tx.now()))
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

async fn wrote(tx: &mut Tx, ids: &Ids, (tenant, pairing, young, mentor): Both) -> Outcome<()> {
    for (by_mentor, hours, said) in SAID {
        let id: ThingId = ids.fresh().parse().map_err(Error::internal)?;
        let sent = tx
            .now()
            .checked_sub(SignedDuration::from_hours(*hours))
            .map_err(Error::internal)?;
        sql(
            "insert into message (tenant, id, pairing, young, mentor, written_by, said, sent_at, due_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $8)",
        )
        .bind(tenant)
        .bind(id)
        .bind(pairing)
        .bind(young)
        .bind(mentor)
        .bind(if *by_mentor { mentor } else { young })
        .bind(*said)
        .bind(sent)
        .run(tx)
        .await?;
    }
    Ok(())
}
