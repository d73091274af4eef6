//! What a document says of what somebody **keeps for oneself**: dreams, what they like to do, and what they found out for an assignment.
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
    /// An assignment that somebody wrote with.
    Assignment { title: String, begun_at: Timestamp, saved_at: Timestamp, done_at: Option<Timestamp>, shared_at: Option<Timestamp> }
    /// What somebody found with a piece of one. "task" is what its maker asked; empty for the words of the kind.
    Finding { title: String, kind: String, task: String, words: String, shared: bool, saved_at: Timestamp }
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
    told.assignments = rows(
        tx,
        who,
        sql(
            "select a.title, w.begun_at, w.saved_at, w.done_at, w.shared_at from assignment_work w \
             join assignment a on a.tenant = w.tenant and a.id = w.assignment \
             where w.tenant = $1 and w.person = $2 order by w.begun_at, w.id",
        ),
        Assignment::read,
    )
    .await?;
    told.findings = rows(
        tx,
        who,
        sql(
            "select a.title, p.kind, p.task, f.words, f.shared, f.saved_at from assignment_found f \
             join assignment a on a.tenant = f.tenant and a.id = f.assignment \
             join assignment_piece p on p.tenant = f.tenant and p.id = f.piece \
             where f.tenant = $1 and f.person = $2 order by f.assignment, p.place, f.piece",
        ),
        Finding::read,
    )
    .await?;
    Ok(())
}
