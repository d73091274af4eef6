//! Passwords that **leaked** elsewhere: a file that the operator named, with SHA-1 hashes in order, one a line, as such
//! lists are published. What stands behind a hash on its line, such as a number, is left aside.
//!
//! The file stays on the disk and is searched by halves. Deliberately absent: asking anybody on the network.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use sha1::{Digest as _, Sha1};

use crate::accounts::sessions::hex;

/// A list of hashes.
#[derive(Debug)]
pub struct Breached {
    path: PathBuf,
}

/// The list cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BreachedProblem {
    /// The disk does not let us.
    #[error("De lijst met gelekte wachtwoorden {} is niet te lezen: {reason}.", path.display())]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the disk says.
        reason: io::Error,
    },
    /// It is something else.
    #[error("{} is geen lijst van SHA-1-hashes op volgorde.", .0.display())]
    NoList(PathBuf),
}

impl Breached {
    /// The list in a file. Its first line shows whether it is one.
    pub fn open(path: &Path) -> Result<Self, BreachedProblem> {
        let disk = |reason| BreachedProblem::Disk {
            path: path.to_owned(),
            reason,
        };
        let mut first = String::new();
        let file = File::open(path).map_err(disk)?;
        BufReader::new(file.take(1024))
            .read_line(&mut first)
            .map_err(disk)?;
        let plain = first.len() >= 40 && first.bytes().take(40).all(|byte| byte.is_ascii_hexdigit());
        if !plain {
            return Err(BreachedProblem::NoList(path.to_owned()));
        }
        Ok(Self {
            path: path.to_owned(),
        })
    }

    /// Whether a password is in it.
    pub fn has(&self, password: &str) -> io::Result<bool> {
        let wanted = hex(&Sha1::digest(password.as_bytes())).to_ascii_uppercase();
        let mut file = BufReader::new(File::open(&self.path)?);
        let (mut low, mut high) = (0, file.get_ref().metadata()?.len());
        while low < high {
            let middle = low.midpoint(high);
            let (begin, line) = line_at(&mut file, middle)?;
            let hash = line.get(..40).unwrap_or_default().to_ascii_uppercase();
            match hash.cmp(&wanted) {
                std::cmp::Ordering::Equal => return Ok(true),
                std::cmp::Ordering::Less => low = (begin + line.len() as u64).max(middle + 1),
                std::cmp::Ordering::Greater => high = begin.min(middle),
            }
        }
        Ok(false)
    }
}

/// The line in which a byte lies, and where it begins.
fn line_at(file: &mut BufReader<File>, place: u64) -> io::Result<(u64, String)> {
    /// No line of such a list is longer.
    const LONGEST: u64 = 80;
    let from = place.saturating_sub(LONGEST);
    file.seek(SeekFrom::Start(from))?;
    let mut before = vec![0; usize::try_from(place - from).unwrap_or_default()];
    file.read_exact(&mut before)?;
    let back = before.iter().rposition(|byte| *byte == b'\n');
    let begin = back.map_or(from, |at| from + at as u64 + 1);
    file.seek(SeekFrom::Start(begin))?;
    let mut line = String::new();
    file.read_line(&mut line)?;
    Ok((begin, line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_a_list_is_found_and_nothing_else() {
        let words: Vec<String> = (0..500).map(|number| format!("woord {number}")).collect();
        let hash = |word: &String| hex(&Sha1::digest(word.as_bytes())).to_ascii_uppercase();
        let mut lines: Vec<String> = words
            .iter()
            .map(|word| format!("{}:{}", hash(word), word.len()))
            .collect();
        lines.sort();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list");
        for end in ["", "\n"] {
            std::fs::write(&path, lines.join("\n") + end).unwrap();
            let list = Breached::open(&path).unwrap();
            assert!(words.iter().all(|word| list.has(word).unwrap()));
            assert!((500..1000).all(|number| !list.has(&format!("woord {number}")).unwrap()));
        }
        std::fs::write(&path, "geen lijst\n").unwrap();
        assert!(matches!(Breached::open(&path), Err(BreachedProblem::NoList(_))));
    }
}
