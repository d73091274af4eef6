//! A round **as a file**: what went in, what came out, the seed and the code that was shown before. Whoever has it makes the round again
//! without this website (`kansrijk allocate replay ronde.json`), and sees for themselves that nobody was favoured.
//!
//! It has ids and no names, and of young people what the round went by: age, times, wishes, and where they live as a postcode says.
//! Deliberately absent: a file of a draft, whose seed is a secret yet.

use axum::extract::{Path, State as Ours};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use kit::{Error, Outcome, Refusal, SignedIn, Tx, sql};
use policy::{Object as _, Permitted, ThingId, Untrusted, may};
use serde::{Deserialize, Serialize};

use super::actions::permitted_in;
use super::replay::{Replayed, again};
use super::store::{self, State};
use super::waiting::{self, Waiting};
use crate::mentoring::Mentoring;

/// What such a file says that it is.
const FORMAT: &str = "kansrijk-round-1";

/// A round.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Kept {
    format: String,
    commitment: String,
    seed: String,
    /// As text, byte for byte what the hash in the result is of.
    input: String,
    /// As text, byte for byte what has to come out again.
    result: String,
}

/// Makes the round of a file again; a refusal where it is no such file.
///
/// # Errors
///
/// What dividing refuses.
pub fn replay_file(text: &str) -> Outcome<Replayed> {
    let kept: Kept = serde_json::from_str(text).map_err(|_| Refusal::new("runs-kept-other"))?;
    if kept.format != FORMAT {
        return Err(Refusal::new("runs-kept-other").into());
    }
    again(&kept.seed, &kept.commitment, (&kept.input, &kept.result))
}

/// Gives the file of a round that was confirmed, to who may read everybody in it today.
pub(super) async fn send(
    Ours(here): Ours<Mentoring>,
    Path((programme, id)): Path<(String, String)>,
    me: SignedIn,
) -> Outcome<Response> {
    let id: ThingId = id.parse().map_err(|_| Error::NotFound)?;
    let (actor, programme) = (&me.actor, programme.as_str());
    let kept = here
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let run = store::find(&mut tx, actor.tenant, id).await?;
            let of = run.as_ref().map_or(id, |run| run.edition);
            let edition = permitted_in(&mut tx, actor, (programme, Untrusted::new(of))).await?;
            let run = run
                .filter(|run| run.state == State::Confirmed)
                .ok_or(Error::NotFound)?;
            let wishes: Vec<&str> = run.result.wishes().collect();
            let found = waiting::settled(&mut tx, &edition, |wish| wishes.contains(&wish)).await?;
            let known: Vec<Permitted<Waiting, may::ReadMentoringLog>> =
                waiting::each(&mut tx, actor, found).await?;
            if known.len() < wishes.len() {
                return Err(Refusal::new("runs-kept-some").into());
            }
            let input = input_of(&mut tx, &edition, id).await?;
            tx.commit().await?;
            Ok(Kept {
                format: FORMAT.to_owned(),
                result: serde_json::to_string(&run.result).map_err(Error::internal)?,
                commitment: run.commitment,
                seed: run.seed,
                input,
            })
        })
        .await?;
    let headers = [
        (CONTENT_TYPE, "application/json"),
        (CONTENT_DISPOSITION, "attachment; filename=\"ronde.json\""),
    ];
    let text = serde_json::to_string_pretty(&kept).map_err(Error::internal)?;
    Ok((headers, text).into_response())
}

async fn input_of(
    tx: &mut Tx,
    edition: &Permitted<crate::mentoring::editions::Edition, may::SetEdition>,
    id: ThingId,
) -> Outcome<String> {
    let row = sql("select input from mentoring_run where tenant = $1 and id = $2")
        .bind(edition.key().tenant)
        .bind(id)
        .one(tx)
        .await?;
    row.get("input")
}
