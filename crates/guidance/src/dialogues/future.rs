//! How much of a talk was about the **future**, in tenths, as whoever held it says; the rest was about grades and how school goes.
//! It is a mirror for one adult, over all talks, without the names of those they talked with.
//!
//! Deliberately absent: anybody else who reads it, a norm, and a comparison between adults.

use jiff::civil::Date;
use journey::way::{self, Way};
use kit::db::sql;
use kit::{Error, Outcome, Tx};
use policy::{Actor, Changes, Object, Permitted, ThingId, Untrusted, may};

use super::percent;

/// Talks of one month, or of all months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The first day of the month; none for all months together.
    pub month: Option<Date>,
    /// How many talks.
    pub talks: usize,
    /// How much of them was about the future, in percent.
    pub percent: u8,
}

/// Keeps what whoever acts says of a talk. With nothing, what they said is gone.
pub async fn say<T: Object, A: Changes>(
    tx: &mut Tx,
    thing: &Permitted<T, A>,
    dialogue: ThingId,
    tenths: Option<u8>,
) -> Outcome<()> {
    let (tenant, by) = (thing.key().tenant, thing.proof().by());
    sql("delete from talk_on_future where tenant = $1 and person = $2 and dialogue = $3")
        .bind(tenant)
        .bind(by)
        .bind(dialogue)
        .run(tx)
        .await?;
    let Some(tenths) = tenths else { return Ok(()) };
    sql("insert into talk_on_future (tenant, person, dialogue, tenths, said_at) values ($1, $2, $3, $4, $5)")
        .bind(tenant)
        .bind(by)
        .bind(dialogue)
        .bind(i64::from(tenths.min(10)))
        .bind(tx.now())
        .run(tx)
        .await
        .map(drop)
}

/// What whoever asks said of their own talks: all together, and by month, the newest first. Talks that were taken back do not
/// count; a talk of somebody who was erased still does, since nothing leads to them.
///
/// # Errors
///
/// Not found for whoever asks about somebody else.
pub async fn shares(tx: &mut Tx, actor: &Actor) -> Outcome<(Option<Share>, Vec<Share>)> {
    let own: Permitted<Way, may::ReadJourney> = tx
        .permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
            way::find::<may::ReadJourney>(tx, actor.tenant, id).await
        })
        .await?;
    if own.person != actor.person {
        return Err(Error::NotFound);
    }
    let rows = sql(
        "select f.tenths, coalesce(d.day, substr(f.said_at, 1, 10)) as on_day from talk_on_future f \
         left join dialogue d on d.tenant = f.tenant and d.id = f.dialogue \
         where f.tenant = $1 and f.person = $2 and coalesce(d.state, 'closed') <> 'taken-back' \
         order by coalesce(d.day, substr(f.said_at, 1, 10)) desc, f.dialogue",
    )
    .bind(own.key().tenant)
    .bind(own.person)
    .all(tx)
    .await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        let (tenths, day): (i64, Date) = (row.get("tenths")?, row.get("on_day")?);
        all.push((day.first_of_month(), u8::try_from(tenths).unwrap_or(0).min(10)));
    }
    let months = all.chunk_by(|one, other| one.0 == other.0).filter_map(|month| {
        let first = month.first()?.0;
        share(Some(first), month)
    });
    Ok((share(None, &all), months.collect()))
}

fn share(month: Option<Date>, talks: &[(Date, u8)]) -> Option<Share> {
    let tenths: Vec<u8> = talks.iter().map(|(_, tenths)| *tenths).collect();
    percent(&tenths).map(|percent| Share {
        month,
        talks: talks.len(),
        percent,
    })
}

/// What whoever asks said of one talk.
pub(super) async fn said<T: Object, A: policy::Act>(
    tx: &mut Tx,
    thing: &Permitted<T, A>,
    dialogue: ThingId,
) -> Outcome<Option<u8>> {
    let row = sql("select tenths from talk_on_future where tenant = $1 and person = $2 and dialogue = $3")
        .bind(thing.key().tenant)
        .bind(thing.proof().by())
        .bind(dialogue)
        .maybe(tx)
        .await?;
    let tenths: Option<i64> = row.map(|row| row.get("tenths")).transpose()?;
    Ok(tenths.and_then(|tenths| u8::try_from(tenths).ok()))
}
