//! The **manifest** of a backup: what is in it, of which moment, and how one sees that it is whole.
//!
//! Deliberately absent: a signature. Whoever can replace the file can replace the manifest; what was signed is the audit
//! inside, and a restore follows it line by line.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::db::Column;

/// The version of the format. A program reads its own and refuses a newer one.
pub const FORMAT: u32 = 1;

/// What is in a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of the format.
    pub format: u32,
    /// The version of the program that made it.
    pub program: String,
    /// The moment of the snapshot.
    pub made_at: String,
    /// The steps of the database that it was made from.
    pub migrations: Vec<Step>,
    /// The tables, in order.
    pub tables: Vec<TablePart>,
    /// The audit of each tenant.
    pub audits: Vec<Chain>,
    /// Files of the data folder, by name.
    pub files: BTreeMap<String, Part>,
    /// Keys of the data folder.
    pub keys: Vec<Key>,
}

/// A step of the database.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its number.
    pub number: i64,
    /// Its file.
    pub file: String,
    /// The SHA-256 of what it says.
    pub sha256: String,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TablePart {
    /// What it is called.
    pub name: String,
    /// Its columns, in the order in which each line has their values.
    pub columns: Vec<Column>,
    /// How many lines.
    pub rows: u64,
    /// Its part of the file.
    pub part: Part,
}

/// The audit of a tenant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chain {
    /// Whose.
    pub tenant: String,
    /// How many decisions.
    pub lines: i64,
    /// Its part of the file.
    pub part: Part,
}

/// A key of the data folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// The name of its file.
    pub name: String,
    /// By which one knows it again without seeing it.
    pub fingerprint: String,
    /// Where it is in the backup, if it is.
    pub part: Option<Part>,
}

/// One file in the zip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its path in the zip.
    pub path: String,
    /// How long it is, unpacked.
    pub bytes: u64,
    /// Its SHA-256.
    pub sha256: String,
}

impl Manifest {
    /// Every part that the manifest names, with itself left out.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        let tables = self.tables.iter().map(|table| &table.part);
        let audits = self.audits.iter().map(|chain| &chain.part);
        let keys = self.keys.iter().filter_map(|key| key.part.as_ref());
        tables.chain(audits).chain(self.files.values()).chain(keys)
    }

    /// How many rows there are in all tables together.
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|table| table.rows).sum()
    }
}
