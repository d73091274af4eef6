//! What is **kept no longer than its term**, while the website is open: once an hour, from the start on.
//!
//! Deliberately absent: the terms, which stand in one table of `people`; and stopping when it fails, because the next hour
//! does what this one could not.

use std::path::PathBuf;
use std::time::Duration;

use kit::Db;
use people::erasure::journal;
use people::retention::job;

const EVERY: Duration = Duration::from_secs(3_600);

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
