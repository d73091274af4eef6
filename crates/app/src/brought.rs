//! What was **brought in** about work, in memory while the website is open: read in the background at the start, and again when
//! something else is active, so that whoever brings something in or takes it back need not start anything anew.
//!
//! Deliberately absent: telling pages that something is on its way. Until it is there they say that we do not know.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use kit::facts::Knowledge;
use orientation::figures::{Brought, Held, OwnPages};
use orientation::ground::Ground;
use orientation::stock::{figures, marks};
use tokio::task::spawn_blocking;

/// How often is looked whether something else is active: a few small files.
const EVERY: Duration = Duration::from_secs(20);

/// Keeps the figures those of what is active, until it is dropped.
pub async fn keep(held: Held, knowledge: Knowledge, data: PathBuf) {
    let mut known = Vec::new();
    loop {
        let (folder, knowledge) = (data.clone(), knowledge.clone());
        let before = known.clone();
        let read = spawn_blocking(move || {
            let now = marks(&folder);
            (now != before).then(|| (now, read(&folder, &knowledge)))
        });
        match read.await {
            Ok(None) => {}
            Ok(Some((now, (brought, told)))) => {
                for why in told {
                    tracing::error!(%why, "what was brought in about work cannot be shown");
                }
                held.swap(brought);
                known = now;
            }
            Err(error) => tracing::error!(%error, "what was brought in about work cannot be read"),
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Reads all that is active and puts it in an index, and says how long that took.
fn read(folder: &Path, knowledge: &Knowledge) -> (Brought, Vec<String>) {
    let begin = Instant::now();
    let (figures, told) = figures(folder);
    let read = begin.elapsed();
    // The website does not start with a mistake in its facts, so this one is never empty for that.
    let own = Ground::new(knowledge).map(|ground| OwnPages::of(&ground, knowledge.catalogue()));
    let brought = Brought::new(figures, &own.unwrap_or_default());
    let (occupations, courses) = brought.counts();
    let (read, indexed) = (read.as_millis(), (begin.elapsed() - read).as_millis());
    tracing::info!(
        occupations,
        courses,
        read,
        indexed,
        "what was brought in is on the pages, in milliseconds"
    );
    (brought, told)
}
