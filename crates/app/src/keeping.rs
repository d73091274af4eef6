//! What the website does by itself while it is open: what is **kept no longer than its term** is removed once an hour, from the
//! start on, and letters by mail are brought away.
//!
//! Deliberately absent: the terms, which stand in one table of `people`; and stopping when it fails: the next hour tries again, and
//! where it fails in one organisation the others are done all the same.

use std::path::PathBuf;
use std::time::Duration;

use guidance::letters::{self, Post};
use kit::Db;
use people::erasure::journal;
use people::retention::job;

const EVERY: Duration = Duration::from_secs(3_600);
/// How often is looked whether a letter has to leave.
const POST: Duration = Duration::from_secs(20);

/// Removes what is over until it is dropped.
pub async fn keep(db: Db, data: PathBuf) {
    loop {
        match job::run(&db).await {
            Ok(removed) => {
                for one in removed {
                    tracing::info!(sort = one.sort.id(), many = one.many, "removed after its term");
                }
            }
            Err(error) => tracing::error!(%error, "what is over could not be removed"),
        }
        if let Err(error) = journal::catch_up(&db, &data).await {
            tracing::error!(%error, "the journal of erasures is behind");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Brings letters away until it is dropped.
pub async fn bring(post: Post) {
    loop {
        match letters::run(&post).await {
            Ok(0) => {}
            Ok(many) => tracing::info!(many, "letters left"),
            Err(error) => tracing::error!(%error, "letters could not be brought away"),
        }
        tokio::time::sleep(POST).await;
    }
}
