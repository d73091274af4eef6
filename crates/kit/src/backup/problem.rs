//! Why a backup was not made or not restored, as a sentence for who runs the program.
//!
//! Deliberately absent: values of rows. A damaged line is named by its table and number.

use std::io;
use std::path::{Path, PathBuf};

use crate::audit::Flaw;
use crate::db::DbProblem;
use crate::errors::Error;

/// What went wrong. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum BackupProblem {
    /// The disk does not let us.
    #[error("{}: {reason}.", path.display())]
    Disk {
        /// Which file.
        path: PathBuf,
        /// What the disk says.
        reason: io::Error,
    },
    /// There is a file already.
    #[error("{} is er al. Kies een andere naam; er is niets overschreven.", .0.display())]
    There(PathBuf),
    /// It is no zip, or the end is missing.
    #[error("{} is geen reservekopie van Kansrijk, of het is afgebroken.", .0.display())]
    NoBackup(PathBuf),
    /// It was made by a newer program.
    #[error("De reservekopie is van een nieuwere Kansrijk ({0}). Gebruik die versie; er is niets veranderd.")]
    Newer(String),
    /// A step of the database was another one then.
    #[error(
        "Stap {0} van de database was bij deze reservekopie een andere dan in dit programma. Gebruik het programma waarmee zij gemaakt is."
    )]
    Changed(i64),
    /// A part is not what the manifest says.
    #[error("De reservekopie is beschadigd: {part} {what}.")]
    Damaged {
        /// Its path in the zip, or the name of a table.
        part: String,
        /// What is wrong with it.
        what: String,
    },
    /// It would unpack to far more than it can hold.
    #[error("De reservekopie pakt uit tot veel meer dan erin kan zitten. Ik lees haar niet.")]
    Bomb,
    /// The audit does not follow from what is in the tables.
    #[error("Het logboek van {tenant} klopt niet. {flaw}")]
    Audit {
        /// Whose.
        tenant: String,
        /// Where it breaks.
        flaw: Flaw,
    },
    /// The place to restore into cannot be used.
    #[error(transparent)]
    Place(#[from] DbProblem),
    /// The database does not let us.
    #[error("De database werkt niet mee: {0}.")]
    Database(#[from] Error),
}

impl BackupProblem {
    /// Whether going on would harm what is held, or trust what cannot be trusted.
    pub const fn is_guard(&self) -> bool {
        match self {
            Self::Disk { .. } | Self::Database(_) => false,
            Self::Place(problem) => matches!(
                problem,
                DbProblem::Filled | DbProblem::Newer { .. } | DbProblem::Changed { .. }
            ),
            _ => true,
        }
    }

    pub(super) fn disk(path: &Path) -> impl Fn(io::Error) -> Self {
        move |reason| Self::Disk {
            path: path.to_owned(),
            reason,
        }
    }

    pub(super) fn damaged(part: impl Into<String>, what: impl Into<String>) -> Self {
        Self::Damaged {
            part: part.into(),
            what: what.into(),
        }
    }
}
