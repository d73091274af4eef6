//! What is **fetched** by schedule while the website is open: feeds about work, once a night, each from where the settings say.
//!
//! Deliberately absent: trying again the same night. What fails is logged and told by the doctor, and what was there stays.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use kit::Clock;
use orientation::stock::{Asked, Brought, Nightly, Settings, Shelf, ShelfProblem, Stop, Tried};
use policy::calendar::day_at;
use tokio::sync::oneshot;

/// How often is looked whether something is due.
const EVERY: Duration = Duration::from_secs(300);

/// What became of one.
#[derive(Debug, PartialEq, Eq)]
enum Fetched {
    /// It is in force now.
    New,
    /// It was already.
    Same,
    /// Somebody undid this very delivery, and a schedule knows no better.
    Undone,
}

/// Fetches until it is dropped.
pub async fn run(settings: Settings, data: PathBuf) {
    let settings = Arc::new(settings);
    loop {
        for at in 0..settings.nightly.len() {
            let (settings, data) = (Arc::clone(&settings), data.clone());
            let (done, wait) = oneshot::channel();
            // A thread of its own: the program does not wait for it when it stops.
            std::thread::spawn(move || {
                if let Some(one) = settings.nightly.get(at) {
                    one_night(one, &settings, &data, Clock::System.now());
                }
                // Nobody waits any more when the website is closed.
                let _ = done.send(());
            });
            // A thread that stopped halfway has told why.
            let _ = wait.await;
        }
        tokio::time::sleep(EVERY).await;
    }
}

fn one_night(one: &Nightly, settings: &Settings, data: &Path, now: Timestamp) {
    let shelf = Shelf::at(data, one.place.clone());
    let before = shelf.tried().map(|tried| tried.at);
    if !is_due(before, now, settings.hour) {
        return;
    }
    let failed = match fetch(one, &shelf, settings, now) {
        Ok(fetched) => {
            tracing::info!(place = %one.place, ?fetched, "fetched");
            None
        }
        // Somebody is bringing it in by hand; it is looked at again a little later.
        Err(Stop::Shelf(ShelfProblem::Busy(_))) => return,
        Err(stop) => Some(stop.to_string()),
    };
    if let Some(why) = &failed {
        tracing::error!(place = %one.place, %why, "what is fetched by schedule failed");
    }
    if let Err(problem) = shelf.note(&Tried { at: now, failed }) {
        tracing::error!(place = %one.place, %problem, "how it went cannot be noted");
    }
}

fn fetch(one: &Nightly, shelf: &Shelf, settings: &Settings, now: Timestamp) -> Result<Fetched, Stop> {
    let asked = Asked {
        shelf,
        from: one.from.clone(),
        told: one.told.clone(),
        settings,
        now,
        aside: None,
    };
    let ready = asked.look(&mut |_| {})?;
    if ready.same {
        return Ok(Fetched::Same);
    }
    if ready.undone {
        return Ok(Fetched::Undone);
    }
    match ready.judged(one.accept_problems, false) {
        Brought::Fine => {
            ready.keep(shelf)?;
            Ok(Fetched::New)
        }
        not => Err(Stop::Judged(not)),
    }
}

/// Whether the hour struck since it was tried. What was never tried is due at once, so that a new website need not wait for a night.
fn is_due(tried: Option<Timestamp>, now: Timestamp, hour: i8) -> bool {
    let Some(tried) = tried else { return true };
    // A night that is not the same one: also when a clock was put back, which must not keep it waiting for months.
    night(tried, hour) != night(now, hour)
}

/// The day on which the hour last struck. On the two nights on which the clock changes it may strike an hour off.
fn night(moment: Timestamp, hour: i8) -> Date {
    day_at(moment - SignedDuration::from_hours(hour.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_night_comes_once_at_its_hour_in_the_netherlands() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        // Three in the night is 02:00 UTC in winter and 01:00 UTC in summer.
        for (tried, now, due) in [
            ("2026-11-26T02:00:30Z", "2026-11-27T01:59:00Z", false),
            ("2026-11-26T02:00:30Z", "2026-11-27T02:01:00Z", true),
            ("2026-11-27T02:01:00Z", "2026-11-27T23:00:00Z", false),
            ("2026-07-01T00:30:00Z", "2026-07-01T01:01:00Z", true),
            ("2026-07-01T01:01:00Z", "2026-07-01T02:01:00Z", false),
            // It was off for a week.
            ("2026-11-20T02:01:00Z", "2026-11-27T12:00:00Z", true),
            // The clock was put back.
            ("2027-01-01T02:01:00Z", "2026-11-27T12:00:00Z", true),
        ] {
            assert_eq!(is_due(Some(at(tried)), at(now), 3), due, "{tried} {now}");
        }
        assert!(is_due(None, at("2026-11-27T12:00:00Z"), 3));
    }
}
