//! An **address**: where the database is. A file in the data folder, or a PostgreSQL server.
//!
//! Deliberately absent: passwords in what is shown.

use std::fmt;
use std::path::{Path, PathBuf};

use sqlx::postgres::PgConnectOptions;

use super::DbProblem;

/// The name of the file in the data folder.
const FILE: &str = "kansrijk.db";

/// Where the database is.
#[derive(Clone, Debug)]
pub enum Address {
    /// A file of SQLite.
    File(PathBuf),
    /// A server with PostgreSQL 15 or newer.
    Server(Box<PgConnectOptions>),
}

impl Address {
    /// The file that the database is in when nobody says otherwise.
    pub fn in_folder(data: &Path) -> Self {
        Self::File(data.join(FILE))
    }

    /// Reads what somebody typed: `postgres://…`, or the path of a file.
    pub fn read(typed: &str) -> Result<Self, DbProblem> {
        if typed.starts_with("postgres://") || typed.starts_with("postgresql://") {
            let options = typed.parse().map_err(|_| DbProblem::Address)?;
            return Ok(Self::Server(Box::new(options)));
        }
        if typed.is_empty() || typed.contains("://") {
            return Err(DbProblem::Address);
        }
        Ok(Self::File(PathBuf::from(typed)))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Server(options) => {
                let name = options.get_database().unwrap_or_default();
                write!(f, "{name} op {}", options.get_host())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_server_or_a_file_and_never_shows_a_password() {
        let shown = |typed: &str| Address::read(typed).map(|address| address.to_string()).ok();
        let server = "postgres://kansrijk:geheim@db.example.org/school";
        assert_eq!(shown(server).as_deref(), Some("school op db.example.org"));
        assert_eq!(shown("data/x.db").as_deref(), Some("data/x.db"));
        assert_eq!(shown("mysql://localhost/x"), None);
        assert_eq!(shown(""), None);
    }
}
