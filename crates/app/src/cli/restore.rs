//! `kansrijk restore`: a backup becomes a database again, in a place where nothing is. Whoever was erased since stays so.
//!
//! Deliberately absent: restoring over what is there, and taking part of a backup.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use kit::audit::{Report, Signer};
use kit::backup::{Archive, Broken, Chain, Manifest, Part, Restored, Restoring, restore};
use kit::db::Address;
use kit::{Clock, Tx};
use people::accounts::close_links;
use people::erasure::{self, Erased, journal};

use super::place::{Place, runtime};
use super::{Failure, Outcome, progress, say};
use crate::backups;

/// Zet een reservekopie terug, in een lege database.
#[derive(Args)]
pub struct Restore {
    /// De reservekopie
    #[arg(value_name = "BESTAND")]
    file: PathBuf,
    #[command(flatten)]
    place: Place,
    /// Lees en controleer alles, en zet niets terug
    #[arg(long)]
    dry_run: bool,
    /// Zet ook terug als een logboek niet heel is
    #[arg(long)]
    accept_broken_audit: bool,
    /// Een lijst van wie gewist is (erased.log), naast die in de map; mag vaker
    #[arg(long = "erased", value_name = "BESTAND")]
    lists: Vec<PathBuf>,
}

/// What was done before anybody could open the database.
struct Found {
    erased: usize,
    again: usize,
    links: u64,
}

impl Restore {
    /// Restores, or only checks.
    pub fn run(self) -> Outcome {
        let mut archive = Archive::open(&self.file)?;
        let broken = archive.verify(&progress::counted())?;
        let lists = self.erased()?;
        say::report(&whole(archive.manifest(), &broken, lists.len()))?;
        if !broken.is_empty() && !self.accept_broken_audit {
            let sentence = "Een logboek is niet heel. Er is niets teruggezet. Zoek uit wat er is gebeurd. \
                            Met --accept-broken-audit zet je alles toch terug.";
            return Err(Failure::Guarded(sentence.to_owned()));
        }
        if self.dry_run {
            return say::report("Er is niets teruggezet (--dry-run).\n");
        }
        runtime()?.block_on(self.restore(&mut archive, &lists))
    }

    /// Everybody who was erased, as far as is known outside the backup.
    fn erased(&self) -> Outcome<Vec<Erased>> {
        let mut all = BTreeSet::new();
        for list in &self.lists {
            if !list.is_file() {
                return Err(Failure::Failed(format!(
                    "De lijst {} is er niet.",
                    list.display()
                )));
            }
        }
        let own = self.place.data.join(journal::FILE);
        for list in self.lists.iter().chain([&own]) {
            let read = journal::read(list).map_err(|problem| Failure::Guarded(problem.to_string()))?;
            all.extend(read);
        }
        Ok(all.into_iter().collect())
    }

    async fn restore(&self, archive: &mut Archive, lists: &[Erased]) -> Outcome {
        let address = self.place.address()?;
        let new = matches!(&address, Address::File(path) if !path.exists());
        let keys = lay_keys(archive, &self.place.data)?;
        let finish = async |tx: &mut Tx| finish(tx, lists).await;
        let to = Restoring {
            address: &address,
            clock: Clock::System,
            signer: Signer::in_folder(&self.place.data)?,
            accept_broken: self.accept_broken_audit,
            progress: progress::counted(),
        };
        let restored = match restore(archive, to, finish).await {
            Ok(restored) => restored,
            Err(problem) => {
                if let Address::File(path) = &address
                    && new
                {
                    remove(path);
                }
                return Err(problem.into());
            }
        };
        let noted = journal::catch_up(&restored.db, &self.place.data).await;
        restored.db.close().await;
        noted.map_err(|error| {
            Failure::Failed(format!(
                "Alles staat er, maar de lijst van wie gewist is kan niet naast de database: {error}."
            ))
        })?;
        let files = lay_files(archive, &self.place.data)?;
        say::report(&told(&address, &restored, &keys, &files))
    }
}

/// The last of the one transaction: who was erased goes, and what was open then is closed.
async fn finish(tx: &mut Tx, lists: &[Erased]) -> kit::Outcome<Found> {
    let mut all: BTreeSet<Erased> = erasure::all(tx).await?.into_iter().collect();
    let known: BTreeSet<_> = all.iter().map(|erased| (erased.tenant, erased.person)).collect();
    let others = lists
        .iter()
        .filter(|erased| !known.contains(&(erased.tenant, erased.person)));
    all.extend(others.cloned());
    let all: Vec<Erased> = all.into_iter().collect();
    let again = erasure::replay(tx, &all).await?;
    let links = close_links(tx).await?;
    guidance::letters::close(tx).await?;
    Ok(Found {
        erased: all.len(),
        again,
        links,
    })
}

/// A database that was made for a restore which failed would look like an empty school.
fn remove(path: &Path) {
    for end in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        // What is not there needs no removing.
        let _ = std::fs::remove_file(name);
    }
}

/// Puts the keys of the backup into the folder, or says what it means that they are not there.
fn lay_keys(archive: &mut Archive, data: &Path) -> Outcome<Vec<String>> {
    let mut told = Vec::new();
    for key in archive.manifest().keys.clone() {
        let path = data.join(&key.name);
        backups::check_name(&key.name).map_err(Failure::Guarded)?;
        let there = std::fs::read(&path).ok();
        let fingerprint = there.as_deref().map(kit::backup::fingerprint);
        match (&key.part, fingerprint) {
            (_, Some(there)) if there == key.fingerprint => {
                told.push(format!("De sleutel {} is die van toen.", key.name));
            }
            (Some(_), Some(_)) => {
                return Err(Failure::Guarded(format!(
                    "In {} staat een andere sleutel dan in de reservekopie. Er is niets teruggezet.",
                    path.display()
                )));
            }
            (Some(part), None) => {
                lay(archive, part, &path)?;
                told.push(format!("De sleutel {} is teruggezet.", key.name));
            }
            (None, there) => told.push(format!(
                "De sleutel {} van toen {}. Zet hem terug, of aanvaard dit: {}.",
                key.name,
                if there.is_some() {
                    "is een andere"
                } else {
                    "is er niet"
                },
                backups::without(&key.name)
            )),
        }
    }
    Ok(told)
}

/// Puts the lists of the backup into the folder. What is there stays.
fn lay_files(archive: &mut Archive, data: &Path) -> Outcome<Vec<String>> {
    let mut told = Vec::new();
    for (name, part) in archive.manifest().files.clone() {
        backups::check_name(&name).map_err(Failure::Guarded)?;
        let path = data.join(&name);
        if path.exists() {
            told.push(format!("{} was er al en is niet veranderd.", path.display()));
        } else {
            lay(archive, &part, &path)?;
            told.push(format!("{} is teruggezet.", path.display()));
        }
    }
    Ok(told)
}

fn lay(archive: &mut Archive, part: &Part, path: &Path) -> Outcome {
    let bytes = archive.bytes(part)?;
    let write = || {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        file.write_all(&bytes)?;
        file.sync_all()
    };
    write().map_err(|reason: std::io::Error| {
        Failure::Failed(format!("Ik kan {} niet schrijven: {reason}.", path.display()))
    })
}

fn whole(manifest: &Manifest, broken: &[Broken], erased: usize) -> String {
    let mut text = format!(
        "De reservekopie van {} is heel: {} regels uit {} tabellen.\n",
        manifest.made_at,
        manifest.rows(),
        manifest.tables.len()
    );
    let is_whole = |chain: &&Chain| broken.iter().all(|broken| broken.tenant != chain.tenant);
    for chain in manifest.audits.iter().filter(is_whole) {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "Het logboek van {} is heel: {} besluiten.",
            chain.tenant, chain.lines
        );
    }
    for broken in broken {
        let _ = writeln!(text, "{}", super::backup::broken_chain(broken));
    }
    if erased > 0 {
        let _ = writeln!(
            text,
            "Buiten de reservekopie om ken ik {erased} gewiste personen."
        );
    }
    text
}

fn told(address: &Address, restored: &Restored<Found>, keys: &[String], files: &[String]) -> String {
    let Found { erased, again, links } = restored.last;
    let mut text = format!("Alles is teruggezet in {address}.\n");
    for Report {
        tenant, lines, last, ..
    } in &restored.audits
    {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "Het logboek van {tenant} klopt met de reservekopie: {lines} besluiten, tot {}.",
            last.hash
        );
    }
    let _ = writeln!(
        text,
        "Gewist zijn {erased} personen; van {again} stond er nog iets in de reservekopie, en dat is weg."
    );
    let _ = writeln!(
        text,
        "Van {links} uitnodigingen en links is de geldigheid gestopt. Geef nieuwe."
    );
    text.push_str("Iedereen meldt zich opnieuw aan. Een wachtwoord is dat van toen.\n");
    for line in keys.iter().chain(files) {
        let _ = writeln!(text, "{line}");
    }
    text
}
