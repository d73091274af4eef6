//! Who wants to **become a mentor** in the sample world: two who just signed up, one of whom took part as a young person, one whose talk
//! is planned, one whose talk was held. All of them are made up.
//!
//! Deliberately absent: anybody who has an account.

use jiff::ToSpan as _;
use kit::{Error, Ids, Outcome, Tx, sql};
use policy::calendar::day_at;

use super::{Ground, days_ago, drawn};

type Signed = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    i64,
    i64,
);

/// Who wants to become a mentor: given name, prefix, family name, kind, why, state, days ago, days until the talk.
const RECRUITS: &[Signed] = &[
    (
        "Yusuf",
        "van",
        "Dalen",
        "professional",
        "Ik werk op een tekenkamer en had op school niemand die me zei dat dat bestond.",
        "signed-up",
        3,
        0,
    ),
    (
        "Farida",
        "",
        "Kuiper",
        "former-participant",
        "Ik had hier zelf een mentor toen ik van het vmbo naar het mbo ging. Nu doe ik hbo.",
        "signed-up",
        1,
        0,
    ),
    (
        "Hanneke",
        "",
        "Brands",
        "student",
        "Ik ging zelf van vmbo naar hbo en wil laten zien dat het kan.",
        "planned",
        9,
        2,
    ),
    (
        "Obi",
        "",
        "Adeyemi",
        "professional",
        "Ik heb een bakkerij en tijd op woensdag.",
        "held",
        16,
        -1,
    ),
];

/// Writes down that they signed up.
pub(super) async fn settle(tx: &mut Tx, ids: &Ids, ground: &Ground) -> Outcome<()> {
    for recruit in RECRUITS {
        signed_up(tx, ids, ground, recruit).await?;
    }
    Ok(())
}

async fn signed_up(tx: &mut Tx, ids: &Ids, ground: &Ground, recruit: &Signed) -> Outcome<()> {
    let (given, prefix, family, kind, why, state, days, until) = *recruit;
    let at = days_ago(ground.now, days)?;
    let talk = day_at(ground.now)
        .checked_add(until.days())
        .map_err(Error::internal)?;
    let planned = state != "signed-up";
    sql(
        "insert into mentor_intake (tenant, id, programme, method, given, prefix, family, email, kind, why, knows_from, \
         state, state_at, intake_on, intake_how, noted, reason, signed_at) \
         values ($1, $2, $3, 'gewoon', $4, $5, $6, $7, $8, $9, '', $10, $11, $12, $13, '', '', $11)",
    )
    .bind(ground.tenant)
    .bind(drawn(ids)?)
    .bind(ground.programme)
    .bind(given)
    .bind(prefix)
    .bind(family)
    .bind(format!("{}@buiten.example", given.to_lowercase()))
    .bind(kind)
    .bind(why)
    .bind(state)
    .bind(at)
    .bind(planned.then_some(talk))
    .bind(if planned { "phone" } else { "" })
    .run(tx)
    .await
    .map(drop)
}
