//! What a **restore** must not bring back to life: links that were used or taken back after the backup was made.
//!
//! The backup cannot know which those are, so all that were open then are closed. Deliberately absent: sessions and
//! challenges, which no backup holds; and passwords, because nobody can say which of two is the right one.

use kit::{Outcome, Tx, sql};

/// Takes every open link back, and says how many. Whoever still needs one is given a new one.
pub async fn close_links(tx: &mut Tx) -> Outcome<u64> {
    sql("update one_time_link set revoked_at = $1 where used_at is null and revoked_at is null and until > $1")
        .bind(tx.now())
        .run(tx)
        .await
}
