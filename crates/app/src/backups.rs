//! **Backups** that are made by themselves while the website is open: where they go, which ones are kept, and how one sees
//! that the last one succeeded.
//!
//! Deliberately absent: carrying them to another machine. That is for whoever runs the product, and the doctor reminds them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use kit::backup::{Beside, Order, make, unseen};
use kit::{Clock, Db};
use orientation::explore::schools;
use people::erasure::journal;
use serde::{Deserialize, Serialize};

/// In the data folder: how it went last time.
const STATE: &str = "backup-state.json";
/// The newest ones are all kept.
const NEWEST: usize = 24;
/// And one of each of so many days.
const DAYS: i64 = 14;
/// After a failure it is tried again sooner.
const SOON: Duration = Duration::from_secs(300);

/// Where backups go, and how often.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// The folder.
    pub folder: PathBuf,
    /// Time between two.
    pub every: Duration,
    /// The data folder.
    pub data: PathBuf,
}

/// How it went last time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Where they go.
    pub folder: PathBuf,
    /// Seconds between two.
    pub every: u64,
    /// When the last one succeeded.
    pub made_at: Option<Timestamp>,
    /// When the last one failed, if none succeeded since.
    pub failed_at: Option<Timestamp>,
    /// Why it did.
    pub why: Option<String>,
}

/// What goes along of a data folder: its keys, and the lists that were imported.
pub fn beside(data: &Path, with_keys: bool) -> io::Result<Vec<Beside>> {
    let mut names: Vec<PathBuf> = fs::read_dir(data)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<_>>()?;
    names.sort();
    let is = |path: &Path, end: &str| path.extension().is_some_and(|found| found == end);
    let keys = names
        .iter()
        .filter(|path| is(path, "key"))
        .map(|path| Beside::Key {
            path: path.clone(),
            inside: with_keys,
        });
    let lists = names
        .iter()
        .filter(|path| path.file_name().is_some_and(|name| name == schools::FILE));
    Ok(keys.chain(lists.cloned().map(Beside::File)).collect())
}

/// What cannot be done without a key.
pub fn without(key: &str) -> &'static str {
    match key {
        "audit.key" => {
            "het logboek is heel te lezen, maar wat erbij komt is met een nieuwe sleutel ondertekend"
        }
        "seal.key" => {
            "de codes van tweede stappen zijn niet te openen; wie zich daarmee aanmeldt, moet opnieuw worden toegelaten"
        }
        _ => "wat ermee verzegeld is, is niet te openen",
    }
}

/// The name of a file that goes into the data folder: one of ours, and never a path to elsewhere.
pub fn check_name(name: &str) -> Result<(), String> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let known = name == schools::FILE
        || name
            .strip_suffix(".key")
            .is_some_and(|stem| !stem.is_empty() && stem.chars().all(plain));
    if known {
        Ok(())
    } else {
        Err("De reservekopie noemt een bestand dat niet van Kansrijk is. Er is niets teruggezet.".to_owned())
    }
}

impl State {
    /// How it went last time, if backups are made here.
    pub fn read(data: &Path) -> Option<Self> {
        serde_json::from_slice(&fs::read(data.join(STATE)).ok()?).ok()
    }

    fn keep(&self, data: &Path) -> io::Result<()> {
        let aside = data.join(format!("{STATE}.new"));
        fs::write(&aside, serde_json::to_vec(self)?)?;
        fs::rename(aside, data.join(STATE))
    }
}

impl Schedule {
    /// Makes backups until it is dropped.
    pub async fn run(self, db: Db) {
        let mut state = State::read(&self.data).unwrap_or(State {
            folder: PathBuf::new(),
            every: 0,
            made_at: None,
            failed_at: None,
            why: None,
        });
        state.folder.clone_from(&self.folder);
        state.every = self.every.as_secs();
        let mut wait = self.until_due(&state, Clock::System.now());
        loop {
            tokio::time::sleep(wait).await;
            let now = Clock::System.now();
            match self.make(&db, now).await {
                Ok(()) => {
                    (state.made_at, state.failed_at, state.why) = (Some(now), None, None);
                    wait = self.every;
                }
                Err(why) => {
                    tracing::error!(%why, "the backup failed");
                    (state.failed_at, state.why) = (Some(now), Some(why));
                    wait = self.every.min(SOON);
                }
            }
            if let Err(reason) = state.keep(&self.data) {
                tracing::error!(%reason, "the state of the backups cannot be kept");
            }
        }
    }

    fn until_due(&self, state: &State, now: Timestamp) -> Duration {
        let since = state.made_at.map(|made| now.duration_since(made));
        // A clock that was put back must not keep a backup waiting.
        match since.map(Duration::try_from) {
            Some(Ok(since)) => self.every.saturating_sub(since),
            _ => Duration::ZERO,
        }
    }

    async fn make(&self, db: &Db, now: Timestamp) -> Result<(), String> {
        let said = |reason: io::Error| format!("{}: {reason}", self.folder.display());
        fs::create_dir_all(&self.folder).map_err(said)?;
        self.clear_drafts().map_err(said)?;
        journal::catch_up(db, &self.data)
            .await
            .map_err(|error| error.to_string())?;
        let beside = beside(&self.data, false).map_err(|reason| reason.to_string())?;
        let made = make(&Order {
            db,
            to: &self.folder.join(name(now)),
            program: env!("CARGO_PKG_VERSION"),
            beside: &beside,
            progress: unseen(),
        })
        .await;
        let made = made.map_err(|problem| problem.to_string())?;
        for broken in &made.broken {
            tracing::error!(tenant = %broken.tenant, flaw = %broken.flaw, "an audit chain is broken; it was kept as it is");
        }
        self.clear(now).map_err(said)
    }

    /// Removes what a backup left that was killed halfway. One program writes into one folder.
    fn clear_drafts(&self) -> io::Result<()> {
        for name in names(&self.folder)? {
            let whole = name
                .strip_prefix('.')
                .and_then(|name| name.strip_suffix(".part"))
                .and_then(|name| name.rsplit_once('.'));
            if whole.is_some_and(|(name, _)| moment(name).is_some()) {
                fs::remove_file(self.folder.join(name))?;
            }
        }
        Ok(())
    }

    fn clear(&self, now: Timestamp) -> io::Result<()> {
        for name in too_old(names(&self.folder)?, now) {
            fs::remove_file(self.folder.join(name))?;
        }
        Ok(())
    }
}

fn names(folder: &Path) -> io::Result<Vec<String>> {
    fs::read_dir(folder)?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect()
}

fn name(now: Timestamp) -> String {
    now.strftime("kansrijk-%Y%m%dT%H%M%SZ.zip").to_string()
}

/// The moment in a name of ours. Other files in the folder are left alone.
fn moment(name: &str) -> Option<Timestamp> {
    let text = name.strip_prefix("kansrijk-")?.strip_suffix(".zip")?;
    text.parse().ok().filter(|moment| self::name(*moment) == name)
}

/// Which backups go: all but the newest, and the last one of each of the last days.
fn too_old(names: Vec<String>, now: Timestamp) -> Vec<String> {
    let mut ours: Vec<(Timestamp, String)> = names
        .into_iter()
        .filter_map(|name| Some((moment(&name)?, name)))
        .collect();
    ours.sort();
    ours.reverse();
    let day = |moment: Timestamp| moment.as_second().div_euclid(86_400);
    let mut last_day = None;
    let mut gone = Vec::new();
    for (place, (moment, name)) in ours.into_iter().enumerate() {
        let day_here = day(moment);
        let last_of_day = last_day != Some(day_here);
        last_day = Some(day_here);
        let kept_as_day = last_of_day && day(now) - day_here < DAYS;
        if place >= NEWEST && !kept_as_day {
            gone.push(name);
        }
    }
    gone
}

/// Reads how often: `90s`, `30m`, `1h`, `1d`.
pub fn every(typed: &str) -> Result<Duration, String> {
    let wrong = || "zo: 30m, 1h of 1d, en niet korter dan een minuut".to_owned();
    let (number, unit) = typed
        .split_at_checked(typed.len().saturating_sub(1))
        .ok_or_else(wrong)?;
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        _ => return Err(wrong()),
    };
    let number: u64 = number.parse().map_err(|_| wrong())?;
    let every = number.checked_mul(seconds).filter(|every| *every >= 60);
    every.map(Duration::from_secs).ok_or_else(wrong)
}

/// How long ago, in words.
pub fn ago(since: SignedDuration) -> String {
    let minutes = since.as_mins().max(0);
    match minutes {
        0..120 => format!("{minutes} minuten geleden"),
        120..2880 => format!("{} uur geleden", minutes / 60),
        _ => format!("{} dagen geleden", minutes / 1440),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_are_kept_and_one_of_each_day() {
        // An hourly backup for thirty days, up to and including this moment: 721 of them.
        let now: Timestamp = "2026-11-30T12:00:00Z".parse().unwrap();
        let hours = (0..=720).map(|hours| name(now - SignedDuration::from_hours(hours)));
        let strange = [
            "brief.zip",
            "kansrijk-morgen.zip",
            "kansrijk-20261130T120000Z.zip.oud",
        ];
        let all: Vec<String> = hours.chain(strange.map(str::to_owned)).collect();
        let gone = too_old(all.clone(), now);
        let kept: Vec<&String> = all.iter().filter(|name| !gone.contains(name)).collect();
        // The 24 newest reach from 13:00 on the 29th until now. Fourteen days are the 17th to the 30th; of the twelve
        // that the newest do not reach, the 17th to the 28th, the last one of the day is kept.
        assert_eq!(kept.len(), 24 + 12 + 3);
        assert!(kept.iter().any(|name| *name == "kansrijk-20261117T230000Z.zip"));
        assert!(kept.iter().all(|name| *name != "kansrijk-20261116T230000Z.zip"));
        assert!(kept.iter().all(|name| *name != "kansrijk-20261128T220000Z.zip"));
        for name in strange {
            assert!(
                kept.iter().any(|kept| *kept == name),
                "{name} is not ours to remove"
            );
        }
    }

    #[test]
    fn how_often_is_read_as_people_type_it() {
        assert_eq!(every("1h"), Ok(Duration::from_secs(3600)));
        assert_eq!(every("90s"), Ok(Duration::from_secs(90)));
        assert_eq!(every("2d"), Ok(Duration::from_secs(172_800)));
        for wrong in [
            "",
            "h",
            "1",
            "1u",
            "0h",
            "59s",
            "-1h",
            "1é",
            "99999999999999999999d",
        ] {
            assert!(every(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_name_of_a_backup_cannot_lead_elsewhere() {
        assert!(check_name("audit.key").is_ok());
        assert!(check_name("schools.json").is_ok());
        for wrong in [
            "../audit.key",
            "/etc/a.key",
            ".key",
            "kansrijk.db",
            "a/b.key",
            "A.key",
        ] {
            assert!(check_name(wrong).is_err(), "{wrong}");
        }
    }
}
