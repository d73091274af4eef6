//! A **migration**: one numbered step of the shape of the database, forward only, applied once.
//!
//! Each start brings the database up to date, and checks that what was applied before is what this program has. All
//! steps that are missing go into one transaction, so that a start which fails changes nothing; two processes that
//! start together wait for each other. Deliberately absent: going back. Restoring a back-up goes back.

use sha2::{Digest as _, Sha256};

use super::statement::sql;
use super::tx::Inner;
use super::{Address, Db, DbProblem, Pools, Tx, dialect, problem};
use crate::audit::Signer;
use crate::clock::Clock;
use crate::errors::{Error, Outcome};

/// One step.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Counted from 1, without gaps.
    pub number: i64,
    /// Its file in `migrations`.
    pub file: &'static str,
    /// What it says, for SQLite.
    pub text: &'static str,
}

/// All steps, in order.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        number: 1,
        file: "0001-audit-and-guard.sql",
        text: include_str!("../../../../migrations/0001-audit-and-guard.sql"),
    },
    Migration {
        number: 2,
        file: "0002-people.sql",
        text: include_str!("../../../../migrations/0002-people.sql"),
    },
    Migration {
        number: 3,
        file: "0003-accounts.sql",
        text: include_str!("../../../../migrations/0003-accounts.sql"),
    },
    Migration {
        number: 4,
        file: "0004-life.sql",
        text: include_str!("../../../../migrations/0004-life.sql"),
    },
    Migration {
        number: 5,
        file: "0005-journey.sql",
        text: include_str!("../../../../migrations/0005-journey.sql"),
    },
    Migration {
        number: 6,
        file: "0006-glass.sql",
        text: include_str!("../../../../migrations/0006-glass.sql"),
    },
    Migration {
        number: 7,
        file: "0007-letters.sql",
        text: include_str!("../../../../migrations/0007-letters.sql"),
    },
    Migration {
        number: 8,
        file: "0008-numbers.sql",
        text: include_str!("../../../../migrations/0008-numbers.sql"),
    },
    Migration {
        number: 9,
        file: "0009-asked-talks.sql",
        text: include_str!("../../../../migrations/0009-asked-talks.sql"),
    },
    Migration {
        number: 10,
        file: "0010-special-primary.sql",
        text: include_str!("../../../../migrations/0010-special-primary.sql"),
    },
    Migration {
        number: 11,
        file: "0011-glass-holds.sql",
        text: include_str!("../../../../migrations/0011-glass-holds.sql"),
    },
    Migration {
        number: 12,
        file: "0012-mentoring.sql",
        text: include_str!("../../../../migrations/0012-mentoring.sql"),
    },
    Migration {
        number: 13,
        file: "0013-mentoring-together.sql",
        text: include_str!("../../../../migrations/0013-mentoring-together.sql"),
    },
    Migration {
        number: 14,
        file: "0014-many-at-once.sql",
        text: include_str!("../../../../migrations/0014-many-at-once.sql"),
    },
    Migration {
        number: 15,
        file: "0015-mentoring-told.sql",
        text: include_str!("../../../../migrations/0015-mentoring-told.sql"),
    },
    Migration {
        number: 16,
        file: "0016-portfolio.sql",
        text: include_str!("../../../../migrations/0016-portfolio.sql"),
    },
    Migration {
        number: 17,
        file: "0017-assignments.sql",
        text: include_str!("../../../../migrations/0017-assignments.sql"),
    },
    Migration {
        number: 18,
        file: "0018-mentoring-rounds.sql",
        text: include_str!("../../../../migrations/0018-mentoring-rounds.sql"),
    },
    Migration {
        number: 19,
        file: "0019-voices.sql",
        text: include_str!("../../../../migrations/0019-voices.sql"),
    },
    Migration {
        number: 20,
        file: "0020-mentoring-coordinator.sql",
        text: include_str!("../../../../migrations/0020-mentoring-coordinator.sql"),
    },
    Migration {
        number: 21,
        file: "0021-programmes.sql",
        text: include_str!("../../../../migrations/0021-programmes.sql"),
    },
    Migration {
        number: 22,
        file: "0022-group-messages.sql",
        text: include_str!("../../../../migrations/0022-group-messages.sql"),
    },
];

/// The list of what was applied. Written here and not as a migration, because it is asked before the first.
const LIST: &str = "create table if not exists migration (
    number BIGINT not null primary key,
    file TEXT not null,
    checksum TEXT not null,
    applied_at TEXT not null
)";

/// Any number will do, as long as it is the same in every process.
const LOCK: &str = "select pg_advisory_xact_lock(5207302693)";

impl Migration {
    /// What the text comes to. A checkout on Windows ends its lines otherwise; that changes nothing.
    pub fn checksum(&self) -> String {
        let text = self.text.replace("\r\n", "\n");
        let digest = Sha256::digest(text.as_bytes());
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Checks what was applied, and applies what was not.
pub(super) async fn run(db: &Db, migrations: &[Migration]) -> Result<(), DbProblem> {
    let mut tx = begin(db).await.map_err(|reason| failed(0, reason))?;
    let applied = applied(&mut tx).await.map_err(|reason| failed(0, reason))?;
    check(&applied, migrations)?;
    let missing = migrations
        .iter()
        .filter(|migration| applied.iter().all(|(number, _)| *number != migration.number));
    for migration in missing {
        let done = apply(&mut tx, migration).await;
        done.map_err(|reason| failed(migration.number, reason))?;
    }
    tx.commit().await.map_err(|reason| failed(0, reason))
}

/// What was applied has to be what this program has.
fn check(applied: &[(i64, String)], migrations: &[Migration]) -> Result<(), DbProblem> {
    for (number, checksum) in applied {
        match migrations.iter().find(|migration| migration.number == *number) {
            None => return Err(DbProblem::Newer { number: *number }),
            Some(known) if known.checksum() != *checksum => {
                return Err(DbProblem::Changed { number: *number });
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// Checks what was applied, and how many steps are still missing. Applies none.
pub(super) async fn missing(db: &Db) -> Result<usize, DbProblem> {
    let mut tx = db.look().await.map_err(|reason| failed(0, reason))?;
    let tables = tx.tables().await.map_err(|reason| failed(0, reason))?;
    if tables.iter().all(|table| table.name != "migration") {
        return Err(DbProblem::Empty);
    }
    let applied = listed(&mut tx).await.map_err(|reason| failed(0, reason))?;
    check(&applied, MIGRATIONS)?;
    Ok(MIGRATIONS.len().saturating_sub(applied.len()))
}

/// Opens a place in which a backup is to be laid, and begins the one transaction in which that happens. Whoever starts
/// the program on it meanwhile waits, and never sees half of it.
pub(crate) async fn open_empty(
    address: &Address,
    clock: Clock,
    signer: Signer,
) -> Result<(Db, Tx), DbProblem> {
    let pools = dialect::open(address).await?;
    let db = Db::of(pools, clock, signer);
    let mut tx = begin(&db).await.map_err(|reason| failed(0, reason))?;
    let tables = tx.tables().await.map_err(|reason| failed(0, reason))?;
    if tables.is_empty() {
        Ok((db, tx))
    } else {
        Err(DbProblem::Filled)
    }
}

impl Tx {
    /// Applies these steps here. For a place that was opened empty.
    pub(crate) async fn migrate(&mut self, steps: &[Migration]) -> Outcome<()> {
        let list = for_here(self, LIST);
        self.script(&list).await.map_err(problem::told)?;
        for step in steps {
            apply(self, step).await?;
        }
        Ok(())
    }
}

fn failed(number: i64, reason: Error) -> DbProblem {
    DbProblem::Failed {
        number,
        reason: reason.to_string(),
    }
}

/// Begins, and keeps every other process that migrates waiting.
async fn begin(db: &Db) -> Outcome<Tx> {
    match &db.pools {
        // The one writer of SQLite is the lock.
        Pools::Sqlite { .. } => db.begin().await,
        Pools::Postgres { pool, .. } => {
            let begun = pool.begin_with(dialect::POSTGRES_MIGRATE).await;
            let inner = Inner::Postgres(begun.map_err(problem::told)?);
            let mut tx = Tx::new(inner, db.clone(), db.clock.now());
            tx.script(LOCK).await.map_err(problem::told)?;
            Ok(tx)
        }
    }
}

async fn applied(tx: &mut Tx) -> Outcome<Vec<(i64, String)>> {
    let list = for_here(tx, LIST);
    tx.script(&list).await.map_err(problem::told)?;
    listed(tx).await
}

async fn listed(tx: &mut Tx) -> Outcome<Vec<(i64, String)>> {
    let rows = sql("select number, checksum from migration order by number")
        .all(tx)
        .await?;
    rows.iter()
        .map(|row| Ok((row.get("number")?, row.get("checksum")?)))
        .collect()
}

async fn apply(tx: &mut Tx, migration: &Migration) -> Outcome<()> {
    let text = for_here(tx, migration.text);
    // What goes wrong here is told to who runs the program, so the reason stays.
    tx.script(&text).await.map_err(Error::internal)?;
    sql("insert into migration (number, file, checksum, applied_at) values ($1, $2, $3, $4)")
        .bind(migration.number)
        .bind(migration.file)
        .bind(migration.checksum())
        .bind(tx.now())
        .run(tx)
        .await?;
    Ok(())
}

fn for_here(tx: &Tx, text: &str) -> String {
    match tx.db().pools {
        Pools::Sqlite { .. } => text.to_owned(),
        Pools::Postgres { .. } => dialect::for_postgres(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::db::Address;

    fn step(number: i64, text: &'static str) -> Migration {
        Migration {
            number,
            file: "test",
            text,
        }
    }

    #[tokio::test]
    async fn a_step_that_fails_takes_the_others_of_that_start_back() {
        let folder = tempfile::tempdir().unwrap();
        let signer = crate::audit::Signer::of([7; 32]);
        let db = Db::open(&Address::in_folder(folder.path()), Clock::System, signer)
            .await
            .unwrap();
        let next = MIGRATIONS.len() as i64 + 1;
        let good = "create table second (name TEXT); create table third (name TEXT);";
        let bad = step(next + 1, "create table second (name TEXT);");
        let mut steps = [MIGRATIONS, &[step(next, good), bad]].concat();
        let problem = run(&db, &steps).await.unwrap_err();
        assert!(
            matches!(problem, DbProblem::Failed { number, .. } if number == next + 1),
            "{problem}"
        );
        // The good step succeeds afterwards, so nothing of it was left behind.
        steps.pop();
        assert!(run(&db, &steps).await.is_ok());
    }
}
