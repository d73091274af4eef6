//! What those **wish** who still wait for a mentor in the sample world.
//!
//! Deliberately absent: a wish of who has a mentor; of a class that got mentors, those stand with the class.

use kit::{Ids, Outcome, Tx, sql};
use people::consents::weighed;
use people::sample::Settled;
use policy::PersonId;
use policy::consent::Consented;
use policy::purpose::Purpose;

use super::{Ground, days_ago, drawn, takes_part};

type Wished = (
    &'static str,
    &'static str,
    &'static str,
    bool,
    i64,
    &'static str,
    i64,
);

/// What those wish who wait: handle, topics, wants, whether it is left open, slots, postcode, days ago.
const WISHES: &[Wished] = &[
    (
        "samuel",
        "switch,choice",
        "field=ict,language=ti,near",
        false,
        0b100_100_000_100_100,
        "3026",
        12,
    ),
    (
        "merel",
        "confidence,network",
        "",
        true,
        0b010_010_010_010_010,
        "",
        6,
    ),
    (
        "tess",
        "work,choice",
        "field=media-en-kunst,way=mbo-4",
        false,
        0b001_001_001_001_001,
        "",
        20,
    ),
];

/// Writes down what each of them wishes.
pub(super) async fn settle(tx: &mut Tx, ids: &Ids, ground: &Ground, settled: &Settled) -> Outcome<()> {
    for wish in WISHES {
        if let Some(person) = settled.person(wish.0) {
            wished(tx, ids, ground, (person, wish)).await?;
        }
    }
    Ok(())
}

async fn wished(tx: &mut Tx, ids: &Ids, ground: &Ground, (person, wish): (PersonId, &Wished)) -> Outcome<()> {
    let (_, topics, wants, left_open, slots, postcode, days) = *wish;
    let consented = weighed(tx, ground.tenant, person, Purpose::Mentoring).await?;
    let state = if consented == Consented::Given {
        "waiting"
    } else {
        "home"
    };
    sql(
        "insert into wish (tenant, id, person, programme, topics, wants, left_open, slots, postcode, online, said, since, \
         state, state_at, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, false, '', $10, $11, $10, $10)",
    )
    .bind(ground.tenant)
    .bind(drawn(ids)?)
    .bind(person)
    .bind(ground.programme)
    .bind(topics)
    .bind(wants)
    .bind(left_open)
    .bind(slots)
    .bind(postcode)
    .bind(days_ago(ground.now, days)?)
    .bind(state)
    .run(tx)
    .await?;
    takes_part(tx, ids, ground, person).await
}
