//! `kansrijk doctor`: looks whether everything is in order, and changes nothing.
//!
//! A **finding** is good, worth a look, or wrong; one that is wrong makes the exit code 1. Deliberately absent: mending.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use kit::Clock;
use kit::db::Address;
use kit::facts::Knowledge;
use orientation::stock::{Shelf, Tried, offered, shelves};
use people::erasure::journal;

use super::import::age;
use super::place::{Place, runtime};
use super::{Failure, Outcome, ask, say};
use crate::backups::{State, ago};

/// Below this nothing is safe to write.
const LEAST_FREE: u64 = 512 * 1024 * 1024;

/// Kijk of alles in orde is: database, sleutels, reservekopie, schijf.
#[derive(Args)]
pub struct Doctor {
    #[command(flatten)]
    place: Place,
    /// Map met eigen feiten, als de website die heeft
    #[arg(long, value_name = "MAP")]
    facts: Option<PathBuf>,
}

enum Finding {
    Good(String),
    Look(String),
    Wrong(String),
}

use Finding::{Good, Look, Wrong};

impl Doctor {
    /// Looks, and tells.
    pub fn run(self) -> Outcome {
        let address = self.place.address()?;
        let knowledge = ask::knowledge(self.facts.as_deref())?;
        let data = &self.place.data;
        let mut findings = vec![
            Good(format!("Kansrijk {}", env!("CARGO_PKG_VERSION"))),
            Good(format!("Map met gegevens: {}", data.display())),
            Good(format!("Database: {address}")),
        ];
        if !data.is_dir() {
            findings.push(Wrong(format!("De map {} is er niet.", data.display())));
            return tell(&findings);
        }
        let keys = keys(data);
        let can_open = keys.iter().all(|finding| !matches!(finding, Wrong(_)));
        findings.extend(keys);
        if can_open {
            findings.push(runtime()?.block_on(self.database(&address)));
        }
        findings.extend(private(&address));
        findings.push(backup(data));
        findings.push(match journal::read(&data.join(journal::FILE)) {
            Ok(list) => Good(format!("Gewiste personen op de lijst: {}", list.len())),
            Err(problem) => Wrong(problem.to_string()),
        });
        findings.extend(brought_in(data, &knowledge));
        findings.extend(free(data, &address));
        tell(&findings)
    }

    async fn database(&self, address: &Address) -> Finding {
        if matches!(address, Address::File(path) if !path.is_file()) {
            return Look("Er is nog geen database. De deuren werken; er zijn geen personen.".to_owned());
        }
        match self.place.open_as_it_is().await {
            Ok((db, missing)) => {
                db.close().await;
                match missing {
                    0 => Good("De database is bereikbaar en bij".to_owned()),
                    steps => Look(format!(
                        "De database loopt {steps} stappen achter. Maak eerst een reservekopie; een start zet ze."
                    )),
                }
            }
            Err(Failure::Failed(why) | Failure::Asked(why) | Failure::Guarded(why)) => Wrong(why),
            Err(Failure::Told(_)) => Wrong("De database gaat niet open.".to_owned()),
        }
    }
}

fn tell(findings: &[Finding]) -> Outcome {
    let line = |finding: &Finding| match finding {
        Good(text) => format!("goed    {text}\n"),
        Look(text) => format!("let op  {text}\n"),
        Wrong(text) => format!("FOUT    {text}\n"),
    };
    say::report(&findings.iter().map(line).collect::<String>())?;
    if findings.iter().any(|finding| matches!(finding, Wrong(_))) {
        return Err(Failure::Told(1));
    }
    Ok(())
}

/// The keys that are there, and whether others can read them. None is made here.
fn keys(data: &Path) -> Vec<Finding> {
    let mut found = Vec::new();
    if !data.join("audit.key").is_file() {
        found.push(Wrong(
            "De sleutel audit.key is er niet. Zet de reservekopie van de sleutel terug, of start de website: dan komt er een nieuwe."
                .to_owned(),
        ));
    }
    let names = std::fs::read_dir(data).into_iter().flatten().flatten();
    let mut names: Vec<_> = names.map(|entry| entry.path()).collect();
    names.sort();
    for path in names
        .iter()
        .filter(|path| path.extension().is_some_and(|end| end == "key"))
    {
        found.push(if is_private(path) {
            Good(format!("De sleutel {} is er en is geheim", path.display()))
        } else {
            Wrong(format!(
                "Anderen kunnen {} lezen. Maak het geheim: chmod 600.",
                path.display()
            ))
        });
    }
    found
}

fn private(address: &Address) -> Option<Finding> {
    match address {
        Address::File(path) if path.is_file() && !is_private(path) => Some(Wrong(format!(
            "Anderen kunnen {} lezen. Maak het geheim: chmod 600.",
            path.display()
        ))),
        _ => None,
    }
}

#[cfg(unix)]
fn is_private(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|about| about.permissions().mode() & 0o077 == 0)
}

#[cfg(not(unix))]
fn is_private(_path: &Path) -> bool {
    true
}

fn backup(data: &Path) -> Finding {
    let Some(state) = State::read(data) else {
        return Look(
            "Kansrijk maakt hier zelf geen reservekopieën (serve --backup-to). Doet iets anders het?"
                .to_owned(),
        );
    };
    let now = Clock::System.now();
    if let Some(failed) = state.failed_at {
        return Wrong(format!(
            "De laatste reservekopie is mislukt, {}: {}",
            ago(now.duration_since(failed)),
            state.why.unwrap_or_default()
        ));
    }
    let Some(made) = state.made_at else {
        return Look("Er is nog geen reservekopie.".to_owned());
    };
    let since = now.duration_since(made);
    let told = format!(
        "Laatste reservekopie: {}, in {}",
        ago(since),
        state.folder.display()
    );
    // One that is being made, and a start that was a little late, are no reason to worry.
    if since.as_secs() > i64::try_from(state.every).unwrap_or(i64::MAX).saturating_mul(2) {
        Wrong(format!("{told}. Dat is te lang: draait de website?"))
    } else {
        Good(told)
    }
}

/// What was brought in about work: whether it can be read, whether fetching it failed, and whether it is old.
fn brought_in(data: &Path, knowledge: &Knowledge) -> Vec<Finding> {
    let offered = offered(data, knowledge.catalogue());
    let told = |shelf: Shelf| {
        let place = shelf.place();
        if let Some(Tried {
            at,
            failed: Some(why),
        }) = shelf.tried()
        {
            let since = ago(Clock::System.now().duration_since(at));
            return Some(Wrong(format!("Ophalen van {place} is mislukt, {since}: {why}")));
        }
        match shelf.active() {
            Err(problem) => Some(Wrong(format!("{place}: {problem}"))),
            Ok(None) => None,
            Ok(Some(active)) => {
                let days = age(&active.manifest);
                let mut told = format!("Over werk: {place}, {days} dagen oud");
                if let Some(tally) = offered.get(&place.to_string()) {
                    // Writing to a string cannot fail.
                    let _ = write!(
                        told,
                        ", bij een opleiding waarover wij zelf schrijven: {} van {}",
                        tally.used, tally.read
                    );
                }
                Some(match days > place.feed.good_for_days() {
                    true => Look(format!("{told}. Kijk of er iets nieuwers is.")),
                    false => Good(told),
                })
            }
        }
    };
    shelves(data).into_iter().filter_map(told).collect()
}

#[cfg(unix)]
fn free(data: &Path, address: &Address) -> Option<Finding> {
    let held = match address {
        Address::File(path) => std::fs::metadata(path).map_or(0, |about| about.len()),
        Address::Server(_) => 0,
    };
    let about = rustix::fs::statvfs(data).ok()?;
    let free = about.f_bavail.saturating_mul(about.f_frsize);
    let told = format!("Vrij op de schijf: {} MB", free / 1_000_000);
    Some(if free < LEAST_FREE.max(held.saturating_mul(2)) {
        Wrong(format!("{told}. Dat is te weinig."))
    } else {
        Good(told)
    })
}

#[cfg(not(unix))]
fn free(_data: &Path, _address: &Address) -> Option<Finding> {
    None
}
