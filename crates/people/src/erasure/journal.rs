//! The **journal** of erasures: `erased.log` in the data folder, so that the restore of a backup still knows who was
//! erased after it was made.
//!
//! A line is an organisation, an id and a moment; no name. It is brought up to date from the list in the database: after
//! each erasure, at each start and with each backup, so that a line which a crash kept out comes in later. Lines are only
//! ever added. Deliberately absent: taking a line out, because nobody is erased by halves.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use kit::{Db, Error, Outcome};

use super::{Erased, all};

/// The file in the data folder.
pub const FILE: &str = "erased.log";

/// Why a journal cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum JournalProblem {
    /// The disk does not let us.
    #[error("De lijst {} van wie gewist is, is niet te lezen of te schrijven: {reason}.", path.display())]
    Disk {
        /// Which file.
        path: PathBuf,
        /// What the disk says.
        reason: io::Error,
    },
    /// A line is something else.
    #[error("Regel {line} van {} is niet te lezen. Wie daar stond, zou niet gewist worden. Er is niets veranderd.", path.display())]
    Line {
        /// Which file.
        path: PathBuf,
        /// Counted from 1.
        line: usize,
    },
}

/// Reads a journal. One that is not there is empty.
pub fn read(path: &Path) -> Result<Vec<Erased>, JournalProblem> {
    let text = match fs::read_to_string(path) {
        Err(reason) if reason.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        text => text.map_err(|reason| JournalProblem::Disk {
            path: path.to_owned(),
            reason,
        })?,
    };
    let mut list = Vec::new();
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        match erased(line.trim_end()) {
            Some(erased) => list.push(erased),
            None if line.trim().is_empty() => {}
            // The program was killed in the middle of the last line; it came again after that, or will.
            None if !line.ends_with('\n') => {}
            None => {
                return Err(JournalProblem::Line {
                    path: path.to_owned(),
                    line: number,
                });
            }
        }
    }
    Ok(list)
}

/// Adds whoever stands in the list of the database and not yet in the journal, and says how many. They are on the disk
/// when it comes back.
pub async fn catch_up(db: &Db, data: &Path) -> Outcome<usize> {
    let mut tx = db.look().await?;
    let list = all(&mut tx).await?;
    tx.roll_back().await?;
    let path = data.join(FILE);
    let known = read(&path).map_err(Error::internal)?;
    let known: BTreeSet<_> = known
        .iter()
        .map(|erased| (erased.tenant, erased.person))
        .collect();
    let new: Vec<Erased> = list
        .into_iter()
        .filter(|erased| !known.contains(&(erased.tenant, erased.person)))
        .collect();
    if !new.is_empty() {
        add(&path, &new).map_err(Error::internal)?;
    }
    Ok(new.len())
}

fn add(path: &Path, new: &[Erased]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    // Half a line that a crash left is no line; whoever it was is among the new ones.
    let held = fs::read(path)?;
    let whole = held
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |end| end + 1);
    if whole < held.len() {
        file.set_len(whole as u64)?;
    }
    let mut text = String::new();
    for erased in new {
        text.push_str(&format!("{} {} {}\n", erased.tenant, erased.person, erased.at));
    }
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn erased(line: &str) -> Option<Erased> {
    let words: Vec<&str> = line.split(' ').collect();
    let [tenant, person, at] = words.as_slice() else {
        return None;
    };
    Some(Erased {
        tenant: tenant.parse().ok()?,
        person: person.parse().ok()?,
        at: at.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use policy::{PersonId, TenantId};

    use super::*;

    fn somebody(bits: u128) -> Erased {
        Erased {
            tenant: TenantId::from_bits(1),
            person: PersonId::from_bits(bits),
            at: "2026-11-26T12:00:00Z".parse().unwrap(),
        }
    }

    #[test]
    fn half_a_line_at_the_end_is_passed_over_and_one_in_the_middle_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        assert_eq!(read(&path).unwrap(), []);
        add(&path, &[somebody(2), somebody(3)]).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains("\n\n"), "{text}");
        fs::write(&path, &text[..text.len() - 9]).unwrap();
        assert_eq!(read(&path).unwrap(), [somebody(2)]);
        add(&path, &[somebody(3)]).unwrap();
        assert_eq!(read(&path).unwrap(), [somebody(2), somebody(3)]);
        fs::write(&path, format!("weg\n{text}")).unwrap();
        assert!(matches!(read(&path), Err(JournalProblem::Line { line: 1, .. })));
    }
}
