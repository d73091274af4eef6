//! What mentors of the sample world **tell about their work**: two that everybody reads, and one that waits for the coordinator.
//!
//! Deliberately absent: anybody who exists.

use kit::{Ids, Outcome, Tx, sql};
use people::sample::Settled;

use super::{Ground, days_ago, drawn};

/// Handle, occupation, what they have to do with it, name, what is nice, what is hard, how they came there, state, days ago.
type Told = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    i64,
);

const VOICES: &[Told] = &[
    (
        "kees",
        "lasser",
        "does",
        "Kees",
        "Je naad houdt een heel schip bij elkaar. Dat zie je jaren later nog varen.",
        "Het is warm, en je knieën merken het als je vijftig bent. Draag je masker, ook bij één puntje.",
        "Ik kon niet stilzitten op school. De baas van de werf keek naar mijn handen en niet naar mijn cijfers.",
        "shown",
        40,
    ),
    (
        "soraya",
        "verpleegkundige",
        "learns",
        "Soraya",
        "Dat iemand na een slechte nacht jouw naam nog weet.",
        "Wisselende diensten. En leren loslaten als je naar huis fietst.",
        "Via vmbo, havo en een jaar mbo. Elke keer zei iemand dat het niet kon, en elke keer kon het.",
        "shown",
        12,
    ),
    (
        "dirk",
        "vrachtwagenchauffeur",
        "does",
        "",
        "Om vijf uur 's ochtends is de haven van jou.",
        "Je bent veel alleen, en soms sta je uren stil.",
        "Mijn oom reed. Ik haalde mijn rijbewijs bij mijn eerste baas.",
        "sent",
        3,
    ),
];

/// Writes down what they told.
pub(super) async fn settle(tx: &mut Tx, ids: &Ids, ground: &Ground, settled: &Settled) -> Outcome<()> {
    for (handle, occupation, side, called, nice, hard, came, state, days) in VOICES {
        let Some(person) = settled.person(handle) else {
            continue;
        };
        let at = days_ago(ground.now, *days)?;
        let by = (*state == "shown").then_some(ground.coordinator);
        sql(
            "insert into voice (tenant, id, person, programme, occupation, side, called, nice, hard, came, state, state_at, state_by, \
             reason, sent_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, '', $12)",
        )
        .bind(ground.tenant)
        .bind(drawn(ids)?)
        .bind(person)
        .bind(ground.programme)
        .bind(*occupation)
        .bind(*side)
        .bind(*called)
        .bind(*nice)
        .bind(*hard)
        .bind(*came)
        .bind(*state)
        .bind(at)
        .bind(by)
        .run(tx)
        .await?;
    }
    Ok(())
}
