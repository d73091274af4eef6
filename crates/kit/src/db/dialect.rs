//! The **dialect**: everything in which SQLite and PostgreSQL differ and the rest of the program does not notice.
//!
//! Deliberately absent: SQL of features. A statement that only one of the two understands is written differently.

use std::fs::{DirBuilder, OpenOptions};
use std::path::Path;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use super::turn::Turns;
use super::{Address, DbProblem, LONGEST_WAIT, Pools};

/// Takes the place of the one writer at once: whoever began by reading could find it taken halfway.
pub const SQLITE_WRITE: &str = "BEGIN IMMEDIATE";
/// The snapshot is that of the first thing read.
pub const SQLITE_READ: &str = "BEGIN DEFERRED";
/// Repeatable read is one snapshot in PostgreSQL. Limits are set for this transaction alone, so that a pool of
/// connections in front of the server may hand the connection to somebody else afterwards.
pub const POSTGRES_WRITE: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ; \
     SET LOCAL lock_timeout = '5s'; SET LOCAL statement_timeout = '30s'";
/// The same, without writing.
pub const POSTGRES_READ: &str =
    "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = '30s'";
/// Migrations read what another process has just committed, and building an index may last.
pub const POSTGRES_MIGRATE: &str = "BEGIN ISOLATION LEVEL READ COMMITTED";

/// The shape of the database: a row for each column, with its place in the key or 0.
pub const SQLITE_SHAPE: &str = "select m.name as table_name, p.name as column_name, upper(p.type) as sort, \
     p.pk as place from sqlite_master m join pragma_table_info(m.name) p \
     where m.type = 'table' and m.name not like 'sqlite\\_%' escape '\\' order by m.name, p.cid";
/// The same. What is spread over parts is one table.
pub const POSTGRES_SHAPE: &str = "select c.relname::text as table_name, a.attname::text as column_name, \
     upper(format_type(a.atttypid, a.atttypmod)) as sort, \
     coalesce(array_position(i.indkey::int2[], a.attnum) + 1, 0)::bigint as place \
     from pg_class c \
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped \
     left join pg_index i on i.indrelid = c.oid and i.indisprimary \
     where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = current_schema()::regnamespace \
     order by c.relname collate \"C\", a.attnum";

/// The columns of every index, in their order.
pub const SQLITE_INDEXES: &str = "select m.tbl_name as table_name, m.name as index_name, l.\"unique\" as is_unique, \
     i.name as column_name from sqlite_master m join pragma_index_list(m.tbl_name) l on l.name = m.name \
     join pragma_index_info(m.name) i where m.type = 'index' order by m.name, i.seqno";
/// Whether anybody told what to expect.
pub const SQLITE_IS_TOLD: &str = "select name from sqlite_master where name = 'sqlite_stat1'";
/// What to expect, as it was told.
pub const SQLITE_TOLD: &str = "select tbl, idx, stat from sqlite_stat1 order by idx";

/// The oldest PostgreSQL that is tested.
const OLDEST_POSTGRES: i32 = 150_000;
const READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 16;
/// Rows that SQLite hands over at a time; each time costs a change of threads.
const ROWS_AT_ONCE: usize = 500;
/// Memory for pages of the one writer while it writes many rows, in kilobytes, as SQLite counts it. A roster of 200,000
/// persons touches an index of a hundred megabytes in no order; what does not fit is written again and again.
pub const SQLITE_WIDE: &str = "PRAGMA cache_size = -131072";
/// The same at all other times: eight megabytes.
pub const SQLITE_NARROW: &str = "PRAGMA cache_size = -8192; PRAGMA shrink_memory";

/// Opens the connections. They are few: whoever comes too many waits, and after a while hears that it is too busy.
pub async fn open(address: &Address) -> Result<Pools, DbProblem> {
    match address {
        Address::File(path) => open_file(path).await,
        Address::Server(options) => open_server(options).await,
    }
    .map_err(|reason| match reason {
        Opening::Old => DbProblem::Old,
        Opening::Failed(reason) => DbProblem::Closed {
            place: address.to_string(),
            reason,
        },
    })
}

enum Opening {
    Old,
    Failed(String),
}

impl From<sqlx::Error> for Opening {
    fn from(error: sqlx::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

impl From<std::io::Error> for Opening {
    fn from(error: std::io::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

async fn open_file(path: &Path) -> Result<Pools, Opening> {
    make_private(path)?;
    let options = SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        // What was acknowledged is on the disk, also when the power fails a moment later.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .row_buffer_size(ROWS_AT_ONCE)
        .pragma("cache_size", "-8192")
        .busy_timeout(LONGEST_WAIT);
    let pool = || SqlitePoolOptions::new().acquire_timeout(LONGEST_WAIT);
    let writer = pool().max_connections(1).connect_with(options.clone()).await?;
    let readers = pool()
        .max_connections(READERS)
        .connect_lazy_with(options.pragma("query_only", "on"));
    Ok(Pools::Sqlite { writer, readers })
}

async fn open_server(options: &PgConnectOptions) -> Result<Pools, Opening> {
    let options = options.clone().application_name("kansrijk");
    let connections = || {
        PgPoolOptions::new()
            .max_connections(POSTGRES_CONNECTIONS)
            .acquire_timeout(LONGEST_WAIT)
            .idle_timeout(Duration::from_secs(600))
    };
    let pool = connections().connect_with(options.clone()).await?;
    let version: String = sqlx::query_scalar("SHOW server_version_num")
        .fetch_one(&pool)
        .await?;
    if version
        .parse::<i32>()
        .is_ok_and(|version| version < OLDEST_POSTGRES)
    {
        return Err(Opening::Old);
    }
    let turns = Turns::new(connections().connect_lazy_with(options));
    Ok(Pools::Postgres { pool, turns })
}

/// Makes the file, for nobody's eyes but those of who runs the program. SQLite gives its other files the same rights.
fn make_private(path: &Path) -> std::io::Result<()> {
    let (mut folder, mut file) = (DirBuilder::new(), OpenOptions::new());
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        folder.mode(0o700);
        file.mode(0o600);
    }
    if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        folder.recursive(true).create(parent)?;
    }
    file.append(true).create(true).open(path).map(drop)
}

/// The text of a migration for PostgreSQL. Texts compare by their bytes, as SQLite compares them, whatever language
/// the server was set up for; so a list has one order on both.
pub fn for_postgres(migration: &str) -> String {
    migration
        .replace(" TEXT", " TEXT COLLATE \"C\"")
        .replace(" BLOB", " BYTEA")
}

/// What an error of the database comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Another transaction was first; the same one can succeed when it is done again.
    LostRace,
    /// It contradicts what is there.
    Conflict,
    /// Not now: too busy, a full disk, a server that stops.
    Unavailable,
    /// Our own mistake.
    Ours,
}

/// Reads the code of an error: five letters or digits of PostgreSQL, or a number of SQLite.
pub fn meaning(error: &dyn sqlx::error::DatabaseError) -> Meaning {
    use sqlx::error::ErrorKind;
    if let ErrorKind::UniqueViolation | ErrorKind::ForeignKeyViolation = error.kind() {
        return Meaning::Conflict;
    }
    let code = error.code().unwrap_or_default();
    if code.len() == 5 {
        return match &*code {
            // A serialization failure, a deadlock.
            "40001" | "40P01" => Meaning::LostRace,
            // A lock or a statement took too long, the server stops or is full.
            "55P03" | "57014" | "57P01" | "57P02" | "57P03" => Meaning::Unavailable,
            code if code.starts_with("53") || code.starts_with("08") => Meaning::Unavailable,
            _ => Meaning::Ours,
        };
    }
    // The lowest eight bits are the code; the others say more about it.
    match code.parse::<i32>().map(|code| code & 0xff) {
        // Busy, locked, an error of the disk, a full disk, a file that cannot be opened.
        Ok(5 | 6 | 10 | 13 | 14) => Meaning::Unavailable,
        // The foreign key of a deferred check fails with the general code for constraints.
        Ok(19) if error.message().contains("FOREIGN KEY") => Meaning::Conflict,
        _ => Meaning::Ours,
    }
}
