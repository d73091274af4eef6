//! What a document says of what somebody **keeps for oneself**: dreams, and what they like to do.
//!
//! Deliberately absent: the examples of work that were shown. They follow from the answers, and nobody keeps what was looked at.

use jiff::Timestamp;
use kit::{Outcome, Tx, sql};

use super::document::Told;
use super::gather::{Who, rows};
use super::shows::{Shows as _, rows};

rows! {
    /// Something to come back to. "refers" is its id in the facts, where it stood there.
    Dream {
        kind: String,
        refers: String,
        name: String,
        note: String,
        kept_at: Timestamp,
        changed_at: Timestamp,
        removed_at: Option<Timestamp>,
    }
    /// What somebody said about activities, as a program reads it and in words.
    Interest { form: String, answers: String, in_words: String, begun_at: Timestamp, answered_at: Timestamp }
}

/// Reads them all.
pub(super) async fn fill(tx: &mut Tx, who: Who, told: &mut Told) -> Outcome<()> {
    told.dreams = rows(
        tx,
        who,
        sql(
            "select kind, refers, name, note, kept_at, changed_at, removed_at from dream \
             where tenant = $1 and person = $2 order by place, id",
        ),
        Dream::read,
    )
    .await?;
    told.interests = rows(
        tx,
        who,
        sql("select form, answers, in_words, begun_at, answered_at from interest where tenant = $1 and person = $2"),
        Interest::read,
    )
    .await?;
    Ok(())
}
