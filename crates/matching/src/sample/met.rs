//! What pairings of the sample world **lived** so far: Noor and Kees meet every week and write each other, the group of Thijs met once,
//! and of Quinten and Soraya nobody logged anything.
//!
//! Deliberately absent: a pairing that the sample world does not name.

use jiff::civil::Date;
use jiff::{SignedDuration, ToSpan as _};
use kit::{Error, Ids, Outcome, Tx, sql};
use people::sample::Settled;
use policy::{PersonId, ThingId};

use super::{Ground, afternoon, days_after, drawn};

/// Who meets whom: the first time after so many days, again after so many, minutes, and how often at most; nothing more is planned
/// once they came to that.
type Meets = (&'static str, &'static str, i64, i64, i64, usize);

const MEET: &[Meets] = &[
    ("noor", "kees", 5, 7, 60, 52),
    ("aya", "jacob", 5, 7, 75, 52),
    ("emir", "kees", 3, 14, 60, 52),
    ("thijs", "jacob", 6, 7, 60, 1),
    ("idris", "kees", 6, 28, 90, 52),
    ("mare", "jacob", 7, 28, 90, 52),
];

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

/// When the coordinator asked how it goes: of whom, days after the beginning, how, what was agreed.
const ASKED: &[(&str, i64, &str, &str)] = &[
    ("idris", 35, "well", "Ze gaan door met een uur na school."),
    ("mare", 30, "well", "In april een keer samen naar haar stage."),
    (
        "emir",
        28,
        "well",
        "Hij wil bij twee keukens meekijken. Kees belt de eerste.",
    ),
    (
        "noor",
        22,
        "well",
        "Ze gaan samen naar de open dag van de scheepvaartschool.",
    ),
    (
        "aya",
        24,
        "seeking",
        "Zaterdag komt slecht uit. Ze proberen woensdag.",
    ),
];

/// Writes it down.
pub(super) async fn settle(tx: &mut Tx, ids: &Ids, ground: &Ground, settled: &Settled) -> Outcome<()> {
    for (at, meets) in MEET.iter().enumerate() {
        let (Some(young), Some(mentor)) = (settled.person(meets.0), settled.person(meets.1)) else {
            continue;
        };
        let together = of(tx, ground, (young, mentor)).await?;
        met(tx, ids, ground, (&together, meets)).await?;
        if let (0, Some(pair)) = (at, together.first()) {
            wrote(tx, ids, ground, pair).await?;
        }
    }
    for asked in ASKED {
        if let Some(young) = settled.person(asked.0) {
            goes(tx, ids, ground, (young, asked)).await?;
        }
    }
    Ok(())
}

/// A pairing that began.
struct Pair {
    id: ThingId,
    young: PersonId,
    mentor: PersonId,
    from: Date,
    to: Date,
    over: bool,
}

/// The pairing of these two, and of who has it together with them.
async fn of(tx: &mut Tx, ground: &Ground, (young, mentor): (PersonId, PersonId)) -> Outcome<Vec<Pair>> {
    let rows = sql(
        "select p.id, p.young, p.state, p.kickoff_on, p.ends_on from pairing p join pairing q on q.tenant = p.tenant \
         and (q.id = p.id or q.together = p.together) where q.tenant = $1 and q.young = $2 and q.mentor = $3 \
         and p.mentor = $3 and p.state in ('started', 'goodbye-planned', 'ended') order by p.id",
    )
    .bind(ground.tenant)
    .bind(young)
    .bind(mentor)
    .all(tx)
    .await?;
    let read = |row: &kit::db::Row| {
        Ok(Pair {
            id: row.get("id")?,
            young: row.get("young")?,
            mentor,
            from: row.get("kickoff_on")?,
            to: row.get("ends_on")?,
            over: row.get::<String>("state")? == "ended",
        })
    };
    rows.iter().map(read).collect()
}

/// As they do until today, and the next one. Who has a meeting together has one that counts once.
async fn met(tx: &mut Tx, ids: &Ids, ground: &Ground, (all, meets): (&[Pair], &Meets)) -> Outcome<()> {
    let Some(first) = all.first() else { return Ok(()) };
    let (_, _, after, every, minutes, most) = *meets;
    for number in 0..most {
        let times = i64::try_from(number).unwrap_or(0);
        let day = days_after(first.from, after + times * every)?;
        if day > first.to || first.over && day >= ground.today {
            break;
        }
        let held = (day < ground.today).then(|| STEPS[number % STEPS.len()]);
        let together = (all.len() > 1).then(|| drawn(ids)).transpose()?;
        for pair in all {
            insert(tx, ids, ground, (pair, day, minutes, together), held).await?;
        }
        if held.is_none() {
            break;
        }
    }
    Ok(())
}

async fn insert(
    tx: &mut Tx,
    ids: &Ids,
    ground: &Ground,
    (pair, day, minutes, together): (&Pair, Date, i64, Option<ThingId>),
    held: Option<(&str, &str)>,
) -> Outcome<()> {
    let (topics, step) = held.unwrap_or_default();
    let logged = held.map(|_| afternoon(day)).transpose()?;
    sql(
        "insert into meeting (tenant, id, pairing, young, mentor, day, begins, minutes, place, topics, next_step, state, logged_by, \
         logged_at, made_at, sequence, together) \
         values ($1, $2, $3, $4, $5, $6, '15:30', $7, 'De bibliotheek', $8, $9, $10, $11, $12, $13, 0, $14)",
    )
    .bind(ground.tenant)
    .bind(drawn(ids)?)
    .bind(pair.id)
    .bind(pair.young)
    .bind(pair.mentor)
    .bind(day)
    .bind(minutes)
    .bind(topics)
    .bind(step)
    .bind(if held.is_some() { "held" } else { "planned" })
    .bind(held.map(|_| pair.mentor))
    .bind(logged)
    .bind(logged.unwrap_or(ground.now))
    .bind(together)
    .run(tx)
    .await
    .map(drop)
}

async fn wrote(tx: &mut Tx, ids: &Ids, ground: &Ground, pair: &Pair) -> Outcome<()> {
    for (by_mentor, hours, said) in SAID {
        let sent = ground
            .now
            .checked_sub(SignedDuration::from_hours(*hours))
            .map_err(Error::internal)?;
        sql(
            "insert into message (tenant, id, pairing, young, mentor, written_by, said, sent_at, due_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $8)",
        )
        .bind(ground.tenant)
        .bind(drawn(ids)?)
        .bind(pair.id)
        .bind(pair.young)
        .bind(pair.mentor)
        .bind(if *by_mentor { pair.mentor } else { pair.young })
        .bind(*said)
        .bind(sent)
        .run(tx)
        .await?;
    }
    Ok(())
}

async fn goes(
    tx: &mut Tx,
    ids: &Ids,
    ground: &Ground,
    (young, asked): (PersonId, &(&str, i64, &str, &str)),
) -> Outcome<()> {
    let (_, days, how, agreed) = *asked;
    let row = sql(
        "select id, mentor, kickoff_on from pairing where tenant = $1 and young = $2 and kickoff_on is not null order by id limit 1",
    )
    .bind(ground.tenant)
    .bind(young)
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(()) };
    let day = days_after(row.get("kickoff_on")?, days)?;
    if day >= ground.today {
        return Ok(());
    }
    sql(
        "insert into checkin (tenant, id, pairing, young, mentor, day, how, agreed, next_on, made_by, made_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(ground.tenant)
    .bind(drawn(ids)?)
    .bind(row.get::<ThingId>("id")?)
    .bind(young)
    .bind(row.get::<PersonId>("mentor")?)
    .bind(day)
    .bind(how)
    .bind(agreed)
    .bind(day.checked_add(1.month()).map_err(Error::internal)?)
    .bind(ground.coordinator)
    .bind(afternoon(day)?)
    .run(tx)
    .await
    .map(drop)
}
