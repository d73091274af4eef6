//! The **chain** on paper: lines, the hash that links them, and checkpoints. An export is one of these entries a line.
//!
//! Deliberately absent: the database. Whoever wants to check a chain needs this file, SHA-256 and Ed25519.

use policy::TenantId;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::hex;

/// What stands on one line of an export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Entry {
    /// The first line.
    Begin {
        /// The version of the format: 1.
        format: u32,
        /// Whose chain it is.
        tenant: String,
    },
    /// One decision.
    Event(Box<Line>),
    /// A signature over everything before it.
    Checkpoint(Checkpoint),
}

/// One decision, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Counted from 1 within the tenant.
    pub number: i64,
    /// When, in UTC.
    pub at: String,
    /// The mark of who asked.
    pub actor: String,
    /// The id of the action.
    pub action: String,
    /// The mark of the person, or the id of the group, school, programme, pairing or seat; `-` where there was nothing.
    pub about: String,
    /// The id of the data class.
    pub class: String,
    /// The mark of the record; its id where it is not about a person.
    pub thing: String,
    /// `yes` or `no`.
    pub answer: String,
    /// In which role and to what extent; or the ground for no.
    pub reason: String,
    /// What for.
    pub purpose: String,
    /// Why that is lawful, for a yes.
    pub basis: Option<String>,
    /// The mark of the second person, where one was needed.
    pub second: Option<String>,
    /// The case in which a broken glass is reviewed.
    pub review: Option<String>,
    /// The hash of this line and the one before.
    pub hash: String,
}

/// A signature over the chain up to a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// The last line that it covers; 0 for a chain without lines.
    pub number: i64,
    /// When it was signed, in UTC.
    pub at: String,
    /// The hash of that line.
    pub hash: String,
    /// The public key, 64 hexadecimal digits.
    pub key: String,
    /// The Ed25519 signature over [`message`](Self::message), 128 hexadecimal digits.
    pub signature: String,
}

impl Checkpoint {
    /// What is signed. The tenant is in it, so that a signature does not count for the chain of another.
    pub fn message(tenant: &str, number: i64, at: &str, hash: &str) -> String {
        format!("kansrijk-audit-checkpoint-1\n{tenant}\n{number}\n{at}\n{hash}\n")
    }
}

/// What stands before the first line: the chain of one tenant cannot be shown as that of another.
pub fn begin_of(tenant: TenantId) -> String {
    hex(&Sha256::digest(format!("kansrijk-audit-begin-1\n{tenant}\n")))
}

/// The hash of a line that comes after a hash. Every field is written with its length, so that no two lines come to the
/// same text; what is absent is written as a dash.
pub fn link(before: &str, line: &Line) -> String {
    let mut text = format!("kansrijk-audit-event-1\n{before}\n{}\n", line.number);
    let mut add = |field: Option<&str>| match field {
        Some(field) => text.push_str(&format!("{}:{field}\n", field.len())),
        None => text.push_str("-\n"),
    };
    add(Some(&line.at));
    add(Some(&line.actor));
    add(Some(&line.action));
    add(Some(&line.about));
    add(Some(&line.class));
    add(Some(&line.thing));
    add(Some(&line.answer));
    add(Some(&line.reason));
    add(Some(&line.purpose));
    add(line.basis.as_deref());
    add(line.second.as_deref());
    add(line.review.as_deref());
    hex(&Sha256::digest(text))
}
