//! What was **brought in** about work, in memory while the website is open: read in the background at the start, and again when
//! something else is active, so that whoever brings something in need not start anything anew.
//!
//! Deliberately absent: telling pages that something is on its way. Until it is there they say that we do not know.

use std::path::PathBuf;
use std::time::Duration;

use orientation::figures::Held;
use orientation::stock::{figures, marks};
use tokio::task::spawn_blocking;

/// How often is looked whether something else is active: a few small files.
const EVERY: Duration = Duration::from_secs(20);

/// Keeps the figures those of what is active, until it is dropped.
pub async fn keep(held: Held, data: PathBuf) {
    let mut known = Vec::new();
    loop {
        let folder = data.clone();
        let before = known.clone();
        let read = spawn_blocking(move || {
            let now = marks(&folder);
            (now != before).then(|| (now, figures(&folder)))
        });
        match read.await {
            Ok(None) => {}
            Ok(Some((now, (figures, told)))) => {
                for why in told {
                    tracing::error!(%why, "what was brought in about work cannot be shown");
                }
                held.swap(figures);
                known = now;
            }
            Err(error) => tracing::error!(%error, "what was brought in about work cannot be read"),
        }
        tokio::time::sleep(EVERY).await;
    }
}
