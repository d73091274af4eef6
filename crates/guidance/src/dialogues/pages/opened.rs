//! One talk as an address names it, read with its permit for a page that shows all of it, or for something to take along.

use journey::Journeys;
use kit::{Error, Outcome};
use policy::{Actor, ThingId, Untrusted};

use super::super::{Opening, opening};

/// The talk of this id; not found for a text that is none.
pub async fn opened(journeys: &Journeys, actor: &Actor, id: &str) -> Outcome<Opening> {
    let id: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let known = &journeys.known;
    journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let opening = opening(&mut tx, known, actor, id).await?;
            tx.commit().await?;
            Ok(opening)
        })
        .await
}

/// The same, for a sheet of paper or a file. What is read through broken glass is not taken along.
pub async fn to_take_along(journeys: &Journeys, actor: &Actor, id: &str) -> Outcome<Opening> {
    let opening = opened(journeys, actor, id).await?;
    match opening.glass {
        None => Ok(opening),
        Some(_) => Err(Error::NotFound),
    }
}
