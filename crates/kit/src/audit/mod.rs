//! The **audit**: who decided what about whose data, when and why, as one chain per tenant.
//!
//! - A **line** is one decision of the guard, yes or no, reading included. It is written in the transaction of the act, so
//!   without the line there is no act. An action that only reads hands its lines to a **scribe**, and nothing of it is
//!   shown before they are on the disk.
//! - Lines are numbered from 1 without gaps, and each holds the **hash** of itself and the one before: whoever changes,
//!   removes, adds or swaps one breaks all links after it.
//! - A **checkpoint** signs the hash at a number. Whoever holds the database and not the key cannot make the chain anew;
//!   whoever kept an earlier export notices a chain that was cut off or told differently.
//! - A person stands in a line as a **mark**, made with a secret of that person. Without the secret the mark leads to
//!   nobody, and the chain is as whole as before: that is how somebody is forgotten.
//!
//! Deliberately absent: what was read or written, names, addresses of visitors, and changing a line.

mod append;
mod chain;
mod event;
mod export;
mod person;
mod scribe;
mod signer;
mod verify;

pub use crate::keys::KeyProblem;
pub(crate) use append::Head;
pub use append::{append, append_elapsed, checkpoint};
pub use chain::{Checkpoint, Entry, Line, begin_of, link};
pub use event::{Elapsed, Event, Ground};
pub(crate) use export::Pages;
pub use export::export;
pub(crate) use person::Known;
pub use person::forget;
pub(crate) use scribe::Scribe;
pub use signer::Signer;
pub(crate) use verify::Piecewise;
pub use verify::{Earlier, Flaw, Report, Trust, verify};

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    if text.len() != 2 * N || !text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
        return None;
    }
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * place..2 * place + 2)?, 16).ok()?;
    }
    Some(bytes)
}
