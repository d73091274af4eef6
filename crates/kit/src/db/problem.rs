//! What goes wrong at the door, in two kinds: a [`DbProblem`] stops a start and is a sentence for who runs the program;
//! everything later is an [`Error`] of kit, in which a visitor finds no SQL.
//!
//! Deliberately absent: values. What was bound to a statement never comes into a message.

use super::dialect::{Meaning, meaning};
use crate::errors::Error;

/// Why the database cannot be used. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum DbProblem {
    /// What was typed is no address of a database.
    #[error(
        "Dat is geen adres van een database. Geef postgres://gebruiker@machine/naam, of het pad van een bestand."
    )]
    Address,
    /// It cannot be opened.
    #[error("De database {place} gaat niet open: {reason}.")]
    Closed {
        /// Where it is.
        place: String,
        /// What the database or the disk says.
        reason: String,
    },
    /// The server is too old.
    #[error("Deze PostgreSQL is te oud. Kansrijk heeft versie 15 of nieuwer nodig.")]
    Old,
    /// There is nothing of ours in it.
    #[error("In deze database staat niets van Kansrijk.")]
    Empty,
    /// There is something in it, where nothing may be.
    #[error("In de database staat al iets. Een reservekopie gaat alleen in een lege; er is niets veranderd.")]
    Filled,
    /// It was used by a newer version of the program.
    #[error(
        "De database is van een nieuwere Kansrijk: stap {number} ken ik niet. Start de nieuwere versie; er is niets veranderd."
    )]
    Newer {
        /// The first migration that this program does not know.
        number: i64,
    },
    /// A migration was changed after it had been applied.
    #[error(
        "Stap {number} van de database is een andere dan die in dit programma. Gebruik het programma dat bij de database hoort; er is niets veranderd."
    )]
    Changed {
        /// Its number.
        number: i64,
    },
    /// A migration fails.
    #[error("Stap {number} van de database is niet gelukt: {reason}. Er is niets veranderd.")]
    Failed {
        /// Its number; 0 is the list of migrations itself.
        number: i64,
        /// What the database says.
        reason: String,
    },
}

/// An error that says nothing of SQL, with the rest in the log.
pub fn told(error: sqlx::Error) -> Error {
    error_and_race(error).0
}

/// The error, and whether a transaction lost a race in which it can try again.
pub fn error_and_race(error: sqlx::Error) -> (Error, bool) {
    let meaning = match &error {
        sqlx::Error::RowNotFound => return (Error::NotFound, false),
        sqlx::Error::Database(said) => meaning(said.as_ref()),
        sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) => Meaning::Unavailable,
        _ => Meaning::Ours,
    };
    match meaning {
        Meaning::LostRace => (Error::Conflict, true),
        Meaning::Conflict => (Error::Conflict, false),
        Meaning::Unavailable => {
            // The visitor hears "not now"; who runs the program needs the reason.
            tracing::warn!(reason = %error, "the database is unavailable");
            (Error::Unavailable, false)
        }
        Meaning::Ours => (Error::internal(error), false),
    }
}
