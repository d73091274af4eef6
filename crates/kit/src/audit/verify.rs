//! **Verifying** an export: is the chain whole, signed, and the same one that was exported earlier?
//!
//! A file alone shows that nothing was changed, removed, added, swapped or cut off after it was signed. That the one who
//! signs did not tell it anew, only an earlier export shows. Deliberately absent: the database and the secrets.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, Read as _};

use jiff::{SignedDuration, Timestamp};

use super::signer::is_signed;
use super::{Checkpoint, Entry, Line, begin_of, link};

/// Clocks of machines differ; beyond this it is a date in the future.
const CLOCKS_DIFFER: SignedDuration = SignedDuration::from_mins(5);
/// No line of ours is nearly as long, so a hostile file cannot fill the memory.
const LONGEST_LINE: u64 = 64 * 1024;

/// What is known beforehand. Without anything, only the file itself is looked at.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    /// The public keys that count. When there are none, any key does, and the report names it.
    pub keys: BTreeSet<String>,
    /// What an earlier export said.
    pub earlier: Option<Earlier>,
}

/// The checkpoints of an earlier export of the same chain.
#[derive(Clone, Debug)]
pub struct Earlier {
    tenant: String,
    hashes: BTreeMap<i64, String>,
    keys: BTreeSet<String>,
}

/// A whole chain.
#[derive(Clone, Debug)]
pub struct Report {
    /// Whose chain.
    pub tenant: String,
    /// How many decisions.
    pub lines: i64,
    /// How many checkpoints.
    pub checkpoints: usize,
    /// The last checkpoint.
    pub last: Checkpoint,
    /// Who signed.
    pub keys: BTreeSet<String>,
}

/// What is wrong with a chain, and on which line of the file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Regel {line}: {what}")]
pub struct Flaw {
    /// Counted from 1.
    pub line: u64,
    /// What.
    pub what: What,
}

/// The ways in which a chain can be broken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum What {
    /// It is no line of an export.
    #[error("dit is niet te lezen als regel van een logboek.")]
    Unreadable,
    /// A number is missing, double, or in another place.
    #[error("hier hoort besluit {expected}, maar er staat {found}. Er is iets weg, erbij of verwisseld.")]
    Number {
        /// Which number comes here.
        expected: i64,
        /// Which is there.
        found: i64,
    },
    /// The hash does not fit the line and the one before.
    #[error("besluit {0} is veranderd, of iets ervoor.")]
    Changed(i64),
    /// A checkpoint says something else than the lines before it.
    #[error("de handtekening hoort bij andere besluiten dan hierboven staan.")]
    Elsewhere,
    /// The signature is not of the key that it names.
    #[error("de handtekening klopt niet.")]
    Signature,
    /// The signature is of a key that does not count.
    #[error("getekend met sleutel {0}, en die ken je niet.")]
    StrangeKey(String),
    /// It says that it happened later than it can have.
    #[error("dit zou gebeurd zijn op {0}, en dat kan nog niet.")]
    Future(String),
    /// The end is missing.
    #[error("het logboek houdt op zonder handtekening. Het einde ontbreekt.")]
    NoEnd,
    /// An earlier export went on for longer.
    #[error("een eerdere uitvoer ging tot besluit {earlier}, deze tot {here}. Er is een stuk af.")]
    Shortened {
        /// The last number of the earlier export.
        earlier: i64,
        /// The last number here.
        here: i64,
    },
    /// An earlier export had other lines.
    #[error("tot besluit {0} staat hier iets anders dan in de eerdere uitvoer. Er zijn twee verhalen.")]
    Fork(i64),
    /// It is the chain of another tenant.
    #[error("dit is een ander logboek dan dat van de eerdere uitvoer.")]
    OtherTenant,
}

/// Reads an export from begin to end. `now` is the latest moment that anything in it can have happened.
pub fn verify(file: impl BufRead, trust: &Trust, now: Timestamp) -> Result<Report, Flaw> {
    let mut reading = Reading::new(trust, now);
    let mut entries = Entries { file, line: 0 };
    while let Some(entry) = entries.next()? {
        reading.take(entry).map_err(|what| entries.flaw(what))?;
    }
    reading.end().map_err(|what| entries.flaw(what))
}

/// An export that comes in pieces, for who makes it and checks it at the same time.
pub(crate) struct Piecewise<'a> {
    reading: Reading<'a>,
    rest: Vec<u8>,
    line: u64,
}

impl<'a> Piecewise<'a> {
    /// Nothing has come yet.
    pub fn new(trust: &'a Trust, now: Timestamp) -> Self {
        Self {
            reading: Reading::new(trust, now),
            rest: Vec::new(),
            line: 0,
        }
    }

    /// The next piece.
    pub fn take(&mut self, piece: &[u8]) -> Result<(), Flaw> {
        self.rest.extend_from_slice(piece);
        while let Some(end) = self.rest.iter().position(|byte| *byte == b'\n') {
            let text: Vec<u8> = self.rest.drain(..=end).collect();
            self.line += 1;
            let line = self.line;
            let entry = serde_json::from_slice(&text).map_err(|_| What::Unreadable);
            entry
                .and_then(|entry| self.reading.take(entry))
                .map_err(|what| Flaw { line, what })?;
        }
        Ok(())
    }

    /// That was all.
    pub fn end(self) -> Result<Report, Flaw> {
        let line = self.line;
        self.reading.end().map_err(|what| Flaw { line, what })
    }
}

impl Earlier {
    /// Reads the checkpoints of an export that was whole when it was made.
    pub fn read(file: impl BufRead, now: Timestamp) -> Result<Self, Flaw> {
        let trust = Trust::default();
        let mut reading = Reading::new(&trust, now);
        let mut entries = Entries { file, line: 0 };
        while let Some(entry) = entries.next()? {
            reading.take(entry).map_err(|what| entries.flaw(what))?;
        }
        let hashes = std::mem::take(&mut reading.signed);
        let report = reading.end().map_err(|what| entries.flaw(what))?;
        Ok(Self {
            tenant: report.tenant,
            hashes,
            keys: report.keys,
        })
    }
}

impl Earlier {
    /// The keys that signed it, and one more.
    pub(crate) fn keys_and(&self, key: &str) -> BTreeSet<String> {
        let mut keys = self.keys.clone();
        keys.insert(key.to_owned());
        keys
    }
}

struct Entries<F> {
    file: F,
    line: u64,
}

impl<F: BufRead> Entries<F> {
    fn next(&mut self) -> Result<Option<Entry>, Flaw> {
        let mut text = Vec::new();
        self.line += 1;
        let read = (&mut self.file).take(LONGEST_LINE).read_until(b'\n', &mut text);
        match read {
            Ok(0) => Ok(None),
            Ok(_) => serde_json::from_slice(&text)
                .map(Some)
                .map_err(|_| self.flaw(What::Unreadable)),
            Err(_) => Err(self.flaw(What::Unreadable)),
        }
    }

    fn flaw(&self, what: What) -> Flaw {
        Flaw {
            line: self.line,
            what,
        }
    }
}

/// How far the file has been read.
struct Reading<'a> {
    trust: &'a Trust,
    now: Timestamp,
    tenant: Option<String>,
    number: i64,
    hash: String,
    /// The latest moment since the last checkpoint, which cannot have been signed before.
    latest: Timestamp,
    signed: BTreeMap<i64, String>,
    checkpoints: usize,
    last: Option<Checkpoint>,
    keys: BTreeSet<String>,
}

impl<'a> Reading<'a> {
    fn new(trust: &'a Trust, now: Timestamp) -> Self {
        Self {
            trust,
            now,
            tenant: None,
            number: 0,
            hash: String::new(),
            latest: Timestamp::MIN,
            signed: BTreeMap::new(),
            checkpoints: 0,
            last: None,
            keys: BTreeSet::new(),
        }
    }

    fn take(&mut self, entry: Entry) -> Result<(), What> {
        match (entry, self.tenant.clone()) {
            (Entry::Begin { format: 1, tenant }, None) => self.begin(tenant),
            (Entry::Event(line), Some(_)) => self.event(&line),
            (Entry::Checkpoint(checkpoint), Some(tenant)) => self.checkpoint(&tenant, checkpoint),
            _ => Err(What::Unreadable),
        }
    }

    fn begin(&mut self, tenant: String) -> Result<(), What> {
        if self
            .trust
            .earlier
            .as_ref()
            .is_some_and(|earlier| earlier.tenant != tenant)
        {
            return Err(What::OtherTenant);
        }
        self.hash = begin_of(tenant.parse().map_err(|_| What::Unreadable)?);
        self.tenant = Some(tenant);
        Ok(())
    }

    fn event(&mut self, line: &Line) -> Result<(), What> {
        let expected = self.number + 1;
        if line.number != expected {
            return Err(What::Number {
                expected,
                found: line.number,
            });
        }
        if link(&self.hash, line) != line.hash {
            return Err(What::Changed(line.number));
        }
        self.latest = self.latest.max(self.happened(&line.at)?);
        self.number = line.number;
        self.hash.clone_from(&line.hash);
        self.last = None;
        self.compare()
    }

    /// Is it what an earlier export said at this number?
    fn compare(&self) -> Result<(), What> {
        let earlier = self.trust.earlier.as_ref();
        match earlier.and_then(|earlier| earlier.hashes.get(&self.number)) {
            Some(hash) if *hash != self.hash => Err(What::Fork(self.number)),
            _ => Ok(()),
        }
    }

    fn checkpoint(&mut self, tenant: &str, checkpoint: Checkpoint) -> Result<(), What> {
        if checkpoint.number != self.number || checkpoint.hash != self.hash {
            return Err(What::Elsewhere);
        }
        if !is_signed(tenant, &checkpoint) {
            return Err(What::Signature);
        }
        let earlier = self.trust.earlier.as_ref();
        let counts = |keys: &BTreeSet<String>| keys.is_empty() || keys.contains(&checkpoint.key);
        // Keys that somebody wrote down go before those of an earlier export.
        let known = match earlier {
            Some(earlier) if self.trust.keys.is_empty() => counts(&earlier.keys),
            _ => counts(&self.trust.keys),
        };
        if !known {
            return Err(What::StrangeKey(checkpoint.key));
        }
        let signed_at = self.happened(&checkpoint.at)?;
        if self.latest.duration_since(signed_at) > CLOCKS_DIFFER {
            return Err(What::Future(self.latest.to_string()));
        }
        self.latest = Timestamp::MIN;
        self.checkpoints += 1;
        self.keys.insert(checkpoint.key.clone());
        self.signed.insert(self.number, self.hash.clone());
        self.last = Some(checkpoint);
        Ok(())
    }

    fn happened(&self, at: &str) -> Result<Timestamp, What> {
        let moment: Timestamp = at.parse().map_err(|_| What::Unreadable)?;
        if moment.duration_since(self.now) > CLOCKS_DIFFER {
            return Err(What::Future(at.to_owned()));
        }
        Ok(moment)
    }

    fn end(self) -> Result<Report, What> {
        let (Some(tenant), Some(last)) = (self.tenant, self.last) else {
            return Err(What::NoEnd);
        };
        let earlier = self.trust.earlier.as_ref();
        if let Some((&earlier, _)) = earlier.and_then(|earlier| earlier.hashes.last_key_value())
            && earlier > self.number
        {
            return Err(What::Shortened {
                earlier,
                here: self.number,
            });
        }
        Ok(Report {
            tenant,
            lines: self.number,
            checkpoints: self.checkpoints,
            last,
            keys: self.keys,
        })
    }
}
