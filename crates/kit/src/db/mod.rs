//! The one **door** to the database: [`Db`], [`Tx`], [`sql`] and rows. One SQL text serves SQLite and PostgreSQL.
//!
//! - SQLite is what there is without any set-up: one file in the data folder, with one writer and a few readers.
//!   PostgreSQL serves many processes at once. The few differences stand in `dialect.rs`.
//! - A [`Tx`] is one action of one person, in one snapshot, at one moment ([`Tx::now`]). It counts from
//!   [`Tx::commit`] on and not before; a transaction that is dropped has not happened.
//! - Types are TEXT, BIGINT, DOUBLE PRECISION, BOOLEAN and BLOB. Times, days and ids are made in Rust and kept as TEXT
//!   that sorts as they do, so that no SQL function differs; NULLs carry their type.
//!
//! Deliberately absent: SQL that is put together at run time, mapping of objects, caches, and a second way in.

mod address;
mod copy;
mod dialect;
mod expected;
mod held;
mod migrate;
mod problem;
mod row;
mod rows;
mod shape;
mod statement;
mod turn;
mod tx;

use std::time::Duration;

use policy::TenantId;
use sqlx::{PgPool, SqlitePool};

pub use address::Address;
pub(crate) use copy::{Filling, Reading};
pub(crate) use migrate::open_empty;
pub use migrate::{MIGRATIONS, Migration};
pub use problem::DbProblem;
pub use row::{Cell, Row};
pub use rows::{Rows, sql_rows};
pub use shape::{Column, Sort, Table};
pub(crate) use statement::sortable;
pub use statement::{Bind, Sql, Value, sql};
pub use tx::Tx;

use crate::audit::{Scribe, Signer};
use crate::clock::Clock;
use crate::errors::{Error, Outcome};
use held::Held;
use turn::Turns;
use tx::Inner;

/// How long somebody waits for a connection or a turn before hearing that it is too busy.
const LONGEST_WAIT: Duration = Duration::from_secs(5);
/// How often an action that lost a race is done again before it is given up.
const MOST_ATTEMPTS: u32 = 10;

/// The database, open and on the latest migration. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Db {
    pools: Pools,
    clock: Clock,
    signer: Signer,
    scribe: Scribe,
}

#[derive(Clone, Debug)]
enum Pools {
    /// SQLite has one writer whatever one does; with one connection for it nobody waits in a loop.
    Sqlite {
        writer: SqlitePool,
        readers: SqlitePool,
    },
    Postgres {
        pool: PgPool,
        turns: Turns,
    },
}

/// An action came to its end and left its transaction open.
#[derive(Debug, thiserror::Error)]
#[error("the action did not commit")]
struct NotCommitted;

impl Db {
    /// Opens the database, makes it where it is a file that is not there, and brings it to the latest migration.
    /// Refuses a database that is newer than this program, or whose migrations are others.
    ///
    /// `signer` signs checkpoints of the audit; its key is deliberately not in the database.
    pub async fn open(address: &Address, clock: Clock, signer: Signer) -> Result<Self, DbProblem> {
        let pools = dialect::open(address).await?;
        let db = Self::of(pools, clock, signer);
        migrate::run(&db, MIGRATIONS).await?;
        expected::tell(&db).await?;
        Ok(db)
    }

    /// Opens a database as it is, and says how many steps it is behind. For who only reads, such as a backup before a
    /// new version is started.
    pub async fn open_as_it_is(
        address: &Address,
        clock: Clock,
        signer: Signer,
    ) -> Result<(Self, usize), DbProblem> {
        let pools = dialect::open(address).await?;
        let db = Self::of(pools, clock, signer);
        let missing = migrate::missing(&db).await?;
        Ok((db, missing))
    }

    fn of(pools: Pools, clock: Clock, signer: Signer) -> Self {
        let scribe = Scribe::default();
        Self {
            pools,
            clock,
            signer,
            scribe,
        }
    }

    /// Begins a transaction that may write. What it reads is one snapshot.
    ///
    /// On SQLite there is one at a time. On PostgreSQL two can collide, and then the later one ends with
    /// [`Error::Conflict`]; [`act`](Self::act) does it again by itself.
    pub async fn begin(&self) -> Outcome<Tx> {
        let inner = match &self.pools {
            Pools::Sqlite { writer, .. } => {
                let begun = Held::begin(writer, dialect::SQLITE_WRITE).await;
                Inner::Sqlite(begun.map_err(problem::told)?)
            }
            Pools::Postgres { pool, .. } => {
                let begun = pool.begin_with(dialect::POSTGRES_WRITE).await;
                Inner::Postgres(begun.map_err(problem::told)?)
            }
        };
        Ok(Tx::new(inner, self.clone(), self.clock.now()))
    }

    /// Begins a transaction that only reads, in one snapshot, beside whoever writes. Only for what is not about
    /// persons: reading about a person is an action that has an audit line, and so it goes by [`read`](Self::read).
    pub async fn look(&self) -> Outcome<Tx> {
        let inner = match &self.pools {
            Pools::Sqlite { readers, .. } => {
                let begun = Held::begin(readers, dialect::SQLITE_READ).await;
                Inner::Sqlite(begun.map_err(problem::told)?)
            }
            Pools::Postgres { pool, .. } => {
                let begun = pool.begin_with(dialect::POSTGRES_READ).await;
                Inner::Postgres(begun.map_err(problem::told)?)
            }
        };
        Ok(Tx::new(inner, self.clone(), self.clock.now()))
    }

    /// Does an action of one tenant, and does it again from the beginning when it collides with another. `work` gets a
    /// new transaction each time and commits it. So it must be repeatable: what it does outside the transaction happens
    /// each time. Its outcome counts only if it did commit: nothing is told that has no audit line.
    ///
    /// Every action on personal data adds to the audit chain of its tenant, so two actions of one tenant always
    /// collide, and one of them sees what the other did. That makes actions of one tenant as good as one after
    /// another, on both databases. They take turns, so that only who comes by [`begin`](Self::begin) still collides.
    /// An action inside an action would wait for the turn that it has itself, so there are none.
    pub async fn act<T, W>(&self, tenant: TenantId, work: impl Fn(Tx) -> W) -> Outcome<T>
    where
        W: Future<Output = Outcome<T>>,
    {
        // The one writer of SQLite gives turns by itself.
        let Pools::Postgres { turns, .. } = &self.pools else {
            return self.again(work).await;
        };
        let turn = turns.take(tenant).await?;
        let outcome = self.again(work).await;
        turn.end().await;
        outcome
    }

    /// Does an action of one tenant that **only reads**, in one snapshot, beside whoever writes. The guard decides as in
    /// [`act`](Self::act); the lines of its decisions are written together with those of others when `work` commits, and
    /// that ends when they are on the disk. So here too nothing is told that has no audit line, and whoever waits for
    /// somebody else waits for the lines alone.
    ///
    /// The database refuses what `work` tries to write. A line is written after the snapshot was taken; what was revoked in
    /// between was there when it was read.
    pub async fn read<T, W>(&self, tenant: TenantId, work: impl FnOnce(Tx) -> W) -> Outcome<T>
    where
        W: Future<Output = Outcome<T>>,
    {
        let tx = self.look().await?.that_reads(tenant);
        let course = tx.course();
        let told = work(tx).await?;
        match course.is_committed() {
            true => Ok(told),
            false => Err(Error::internal(NotCommitted)),
        }
    }

    /// The same as [`act`](Self::act), for who has the turn.
    pub(crate) async fn again<T, W>(&self, work: impl Fn(Tx) -> W) -> Outcome<T>
    where
        W: Future<Output = Outcome<T>>,
    {
        for attempt in 1..=MOST_ATTEMPTS {
            let tx = self.begin().await?;
            let course = tx.course();
            match work(tx).await {
                Ok(_) if !course.is_committed() => return Err(Error::internal(NotCommitted)),
                Err(_) if course.lost_race() => {
                    tokio::time::sleep(Duration::from_millis(u64::from(attempt))).await;
                }
                outcome => return outcome,
            }
        }
        Err(Error::Unavailable)
    }

    /// Whether the database understands a statement. For the test that asks it about every statement there is.
    pub async fn understands(&self, statement: &Sql) -> Outcome<()> {
        self.begin().await?.prepare(statement.text()).await
    }

    /// Waits until nobody uses it any more, and closes it.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres { pool, turns } => {
                pool.close().await;
                turns.close().await;
            }
        }
    }

    /// Whether everything is written by one, whoever it is of.
    pub(crate) const fn has_one_writer(&self) -> bool {
        matches!(self.pools, Pools::Sqlite { .. })
    }

    pub(crate) const fn scribe(&self) -> &Scribe {
        &self.scribe
    }

    pub(crate) const fn signer(&self) -> &Signer {
        &self.signer
    }
}
