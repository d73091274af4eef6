//! What the website does by itself while it is open: what is **kept no longer than its term** is removed once an hour, from the
//! start on, letters by mail are brought away, and what people say of their work is read again.
//!
//! Deliberately absent: the terms, which stand in one table of `people`; and stopping when it fails: the next hour tries again, and
//! where it fails in one organisation the others are done all the same.

use std::path::PathBuf;
use std::time::Duration;

use guidance::letters::{self, Post};
use kit::Db;
use matching::mentoring::voices::heard;
use people::erasure::journal;
use people::retention::job;
use work::voices::Voices;

const EVERY: Duration = Duration::from_secs(3_600);
/// How often is looked whether a letter has to leave.
const POST: Duration = Duration::from_secs(20);
/// How often is read again what people say of their work.
const HEAR: Duration = Duration::from_secs(60);

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

/// Hears what people say of their work until it is dropped. Whoever shows or takes back one is heard at once; this is for what another
/// program changed, and for who stops, is reported or is gone.
pub async fn hear(db: Db, held: kit::Held<Voices>) {
    loop {
        tokio::time::sleep(HEAR).await;
        hear_once(&db, &held).await;
    }
}

/// The same once, for before the first visitor.
pub async fn hear_once(db: &Db, held: &kit::Held<Voices>) {
    match heard(db).await {
        Ok(voices) => held.swap(voices),
        Err(error) => tracing::error!(%error, "what people say of their work cannot be read"),
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
