//! The **mentors** of the sample world: what each says about oneself, and the training.
//!
//! Deliberately absent: whom they are paired with, which the world says.

use kit::{Ids, Outcome, Tx, sql};
use people::sample::Settled;
use policy::PersonId;

use super::{Ground, days_ago, takes_part};

/// A mentor: handle, kind, fields, ways, languages, gender, topics, what they say, slots, how many, postcode, parts of the training.
type Mentor = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    i64,
    i64,
    &'static str,
    &'static [&'static str],
);

const MENTORS: &[Mentor] = &[
    (
        "kees",
        "professional",
        "techniek,bouw",
        "vmbo-bb,mbo-3",
        "nl,de",
        "man",
        "work,choice,confidence",
        "Ik bouwde veertig jaar schepen en begon als jongste bediende. Met mij kun je dingen maken en uit elkaar halen.",
        0b001_010_010_001_001,
        3,
        "3081",
        &["start", "borders", "listen"],
    ),
    (
        "soraya",
        "student",
        "zorg",
        "vmbo-tl,havo,mbo-4,hbo-ba",
        "nl,srn",
        "woman",
        "switch,school,choice",
        "Ik studeer verpleegkunde en wisselde twee keer van opleiding. Van elke wissel bewaarde ik iets.",
        0b100_100_000_100_100,
        3,
        "3031",
        &["start", "borders", "listen"],
    ),
    (
        "dirk",
        "professional",
        "vervoer",
        "vmbo-kb,mbo-2",
        "nl",
        "",
        "work,apply",
        "Ik rijd met containers door de haven. Ik weet wie er mensen zoekt.",
        0b010_000_010_000_010,
        1,
        "3089",
        &["start"],
    ),
    (
        "jacob",
        "professional",
        "media-en-kunst",
        "havo,hbo-ba",
        "nl,fr,ar",
        "man",
        "work,network,confidence",
        "Ik ben geluidsman bij films. Ik neem je graag mee naar een leeg theater.",
        0b001_000_000_010_001,
        5,
        "3014",
        &["start", "borders", "listen"],
    ),
];

/// Writes the file of each of them.
pub(super) async fn settle(tx: &mut Tx, ids: &Ids, ground: &Ground, settled: &Settled) -> Outcome<()> {
    for mentor in MENTORS {
        if let Some(person) = settled.person(mentor.0) {
            file(tx, ids, ground, (person, mentor)).await?;
        }
    }
    Ok(())
}

async fn file(tx: &mut Tx, ids: &Ids, ground: &Ground, (person, mentor): (PersonId, &Mentor)) -> Outcome<()> {
    let (_, kind, fields, ways, languages, gender, topics, about, slots, capacity, postcode, modules) =
        *mentor;
    sql(
        "insert into mentor_file (tenant, person, kind, fields, ways, languages, gender, topics, about, slots, capacity, \
         postcode, reach_km, online, ages_from, ages_to, state, state_at, changed_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 12, true, 12, 20, 'available', $13, $13)",
    )
    .bind(ground.tenant)
    .bind(person)
    .bind(kind)
    .bind(fields)
    .bind(ways)
    .bind(languages)
    .bind(gender)
    .bind(topics)
    .bind(about)
    .bind(slots)
    .bind(capacity)
    .bind(postcode)
    .bind(days_ago(ground.now, 30)?)
    .run(tx)
    .await?;
    for module in modules {
        sql("insert into training_done (tenant, person, module, done_at) values ($1, $2, $3, $4)")
            .bind(ground.tenant)
            .bind(person)
            .bind(*module)
            .bind(days_ago(ground.now, 20)?)
            .run(tx)
            .await?;
    }
    takes_part(tx, ids, ground, person).await
}
