//! What a coordinator **does** with a run: makes a draft, confirms it, or lets go of it.
//!
//! Deliberately absent: half of a run. All its pairs are proposed in one transaction, or none.

use std::collections::HashMap;

use allocation::lottery::Seed;
use kit::{Became, Error, Outcome, Refusal, Tx, sql};
use people::many as requests;
use people::persons::drawn;
use policy::{Actor, Permitted, PersonId, ThingId, Untrusted, may};

use super::divide::divided;
use super::gather::Gathered;
use super::many;
use super::store::{self, Divided, Run, State};
use super::told::Told;
use super::waiting::{self, Waiting};
use crate::mentoring::Mentoring;
use crate::mentoring::editions::{self, Edition};
use crate::mentoring::pairings;

/// What came of wanting a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// A draft.
    Draft(ThingId),
    /// A request that waits for a second person.
    Asked,
}

/// Makes a draft of an edition, or gives the one that there is of it as it stands now. For more people than one may see alone it asks a
/// second person first. It is divided between two transactions: meanwhile nobody waits for the database.
///
/// # Errors
///
/// Not found for whoever may not; a refusal where nobody waits, where the division does not stand up to the verification, or where the
/// edition changed while it was made.
pub async fn make(here: &Mentoring, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<Made> {
    let edition = *id.for_lookup();
    let ready = match gathered(here, actor, id).await? {
        Gathering::Made(made) => return Ok(made),
        Gathering::Ready(ready) => *ready,
    };
    let ready = tokio::task::spawn_blocking(move || ready.divided())
        .await
        .map_err(Error::internal)??;
    keep_draft(here, actor, Untrusted::new(edition), ready).await
}

/// Everybody in a round, its lots, and the edition as it was.
struct Ready {
    gathered: Gathered,
    seed: Seed,
    version: i64,
}

/// A round that is ready, or what came of it already.
enum Gathering {
    Made(Made),
    Ready(Box<Ready>),
}

impl Ready {
    fn divided(self) -> Outcome<(Self, Divided)> {
        let result = divided(&self.gathered, &self.seed)?;
        Ok((self, result))
    }
}

/// Everybody who takes part now.
async fn gathered(here: &Mentoring, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<Gathering> {
    let ids = &here.journeys.cx.ids;
    here.journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let edition = permitted(&mut tx, actor, id).await?;
            if let (Some(draft), _) = there(&mut tx, &edition).await? {
                tx.commit().await?;
                return Ok(Gathering::Made(Made::Draft(draft)));
            }
            let waiting = waiting::found(&mut tx, &edition, |_| true).await?;
            if waiting.is_empty() {
                return Err(Refusal::new("runs-nobody").into());
            }
            let Some(round) = many::cleared(&mut tx, ids, &edition, waiting).await? else {
                tx.commit().await?;
                return Ok(Gathering::Made(Made::Asked));
            };
            let gathered = waiting::gather(&mut tx, here, actor, (&edition, round)).await?;
            if gathered.young.is_empty() {
                return Err(Refusal::new("runs-nobody").into());
            }
            let again = store::seed_again(&mut tx, &edition).await?;
            let seed: Seed = again
                .unwrap_or_else(|| format!("{}{}", ids.fresh(), ids.fresh()))
                .parse()
                .map_err(|_| Error::internal("an id is no hexadecimal number"))?;
            let version = edition.version;
            tx.commit().await?;
            Ok(Gathering::Ready(Box::new(Ready {
                gathered,
                seed,
                version,
            })))
        })
        .await
}

/// The draft that there is of an edition as it stands now, for which a yes still counts, and the number of the next one. A draft for which no
/// yes counts is of no use: it is asked again, for those who wait now.
async fn there(
    tx: &mut Tx,
    edition: &Permitted<Edition, may::SetEdition>,
) -> Outcome<(Option<ThingId>, i64)> {
    let (draft, number) = store::draft_of(tx, edition).await?;
    let Some(draft) = draft else {
        return Ok((None, number));
    };
    match many::counting(tx, edition, draft.result.wishes().count()).await {
        Ok(_) => Ok((Some(draft.id), number)),
        Err(Error::Unprocessable(_)) => Ok((None, number)),
        Err(error) => Err(error),
    }
}

/// Keeps what was divided, unless another coordinator was earlier with the same.
async fn keep_draft(
    here: &Mentoring,
    actor: &Actor,
    id: Untrusted<ThingId>,
    (ready, result): (Ready, Divided),
) -> Outcome<Made> {
    let ids = &here.journeys.cx.ids;
    let (ready, result) = (&ready, &result);
    here.journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let edition = permitted(&mut tx, actor, id).await?;
            if edition.version != ready.version {
                return Err(Refusal::new("runs-changed").into());
            }
            let (draft, number) = there(&mut tx, &edition).await?;
            if let Some(draft) = draft {
                tx.commit().await?;
                return Ok(Made::Draft(draft));
            }
            let run = Run {
                id: drawn(ids)?,
                edition: edition.id,
                edition_version: edition.version,
                number,
                commitment: ready.seed.commitment().to_string(),
                seed: ready.seed.to_string(),
                result: result.clone(),
                state: State::Draft,
            };
            store::insert(&mut tx, &edition, &run, &ready.gathered).await?;
            tx.commit().await?;
            Ok(Made::Draft(run.id))
        })
        .await
}

/// The permit of a coordinator for an edition.
async fn permitted(
    tx: &mut Tx,
    actor: &Actor,
    id: Untrusted<ThingId>,
) -> Outcome<Permitted<Edition, may::SetEdition>> {
    tx.permit(actor, id, async |tx: &mut Tx, id| {
        editions::find::<may::SetEdition>(tx, actor.tenant, id).await
    })
    .await
}

/// The same for an edition that an address says is of a programme.
pub async fn permitted_in(
    tx: &mut Tx,
    actor: &Actor,
    (programme, id): (&str, Untrusted<ThingId>),
) -> Outcome<Permitted<Edition, may::SetEdition>> {
    tx.permit(actor, id, async |tx: &mut Tx, id| {
        let found = editions::find::<may::SetEdition>(tx, actor.tenant, id).await?;
        Ok(found.filter(|found| found.object.programme.to_string() == programme))
    })
    .await
}

/// Proposes every pair of a draft, or lets go of it.
///
/// # Errors
///
/// Not found for whoever may not; a refusal where the edition changed since the draft was made, or where a pair cannot be any more.
pub async fn settle(
    here: &Mentoring,
    actor: &Actor,
    (id, confirm): (ThingId, bool),
    words: (&str, &str),
) -> Outcome<Became> {
    let journeys = &here.journeys;
    journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let run = store::find(&mut tx, actor.tenant, id).await?;
            let run = run.ok_or(Error::NotFound)?;
            let edition = permitted(&mut tx, actor, Untrusted::new(run.edition)).await?;
            let wanted = if confirm { State::Confirmed } else { State::Dropped };
            if run.state != State::Draft {
                let became = Became::already(run.state == wanted)?;
                tx.commit().await?;
                return Ok(became);
            }
            if confirm {
                if edition.version != run.edition_version {
                    return Err(Refusal::new("runs-changed").into());
                }
                let asked = many::counting(&mut tx, &edition, run.result.wishes().count()).await?;
                propose(&mut tx, here, actor, &run, words).await?;
                tell(&mut tx, actor, (&run, &edition)).await?;
                if let Some(asked) = asked {
                    requests::end(&mut tx, &edition, &asked).await?;
                }
            }
            store::settle(&mut tx, &edition, &run, wanted).await?;
            tx.commit().await?;
            Ok(Became::Now)
        })
        .await
}

async fn propose(
    tx: &mut Tx,
    here: &Mentoring,
    actor: &Actor,
    run: &Run,
    words: (&str, &str),
) -> Outcome<()> {
    let edition = pairings::edition(tx, actor.tenant, run.edition).await?;
    let edition = edition.ok_or(Error::NotFound)?;
    let mut pairs = Vec::with_capacity(run.result.pairs.len());
    for pair in &run.result.pairs {
        let wish: ThingId = pair.wish.parse().map_err(Error::internal)?;
        let mentor: PersonId = pair.mentor.parse().map_err(Error::internal)?;
        pairs.push((wish, mentor));
    }
    let tools = (&here.journeys.cx.ids, &here.journeys.known);
    pairings::propose(tx, tools, actor, (&edition, None), &pairs, words).await?;
    sql("update pairing set run = $3 where tenant = $1 and edition = $2 and state = 'proposed' and run is null \
         and proposed_at = $4")
    .bind(actor.tenant)
    .bind(run.edition)
    .bind(run.id)
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// Lays beside each wish what its young person is told: those with a mentor, whose wishes were just arranged, and those who still wait
/// and may be arranged for today.
async fn tell(
    tx: &mut Tx,
    actor: &Actor,
    (run, edition): (&Run, &Permitted<Edition, may::SetEdition>),
) -> Outcome<()> {
    for pair in &run.result.pairs {
        let wish: ThingId = pair.wish.parse().map_err(Error::internal)?;
        keep(tx, actor, wish, &pair.told).await?;
    }
    let left = run.result.left.iter();
    let left: HashMap<String, &Told> = left.map(|left| (left.wish.clone(), &left.told)).collect();
    let still = waiting::found(tx, edition, |wish| left.contains_key(wish)).await?;
    let still: Vec<Permitted<Waiting, may::ArrangeMentoring>> = waiting::each(tx, actor, still).await?;
    for one in &still {
        if let Some(told) = left.get(&one.wish.id.to_string()) {
            keep(tx, actor, one.wish.id, told).await?;
        }
    }
    Ok(())
}

async fn keep(tx: &mut Tx, actor: &Actor, wish: ThingId, told: &Told) -> Outcome<()> {
    let text = serde_json::to_string(told).map_err(Error::internal)?;
    sql("update wish set told = $3, told_at = $4 where tenant = $1 and id = $2")
        .bind(actor.tenant)
        .bind(wish)
        .bind(text)
        .bind(tx.now())
        .run(tx)
        .await
        .map(drop)
}
