//! A **transaction**: one action, in one snapshot, at one moment. It counts from its commit on.
//!
//! Deliberately absent: transactions inside transactions. An action that is half right is not right.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;
use policy::TenantId;
use sqlx::postgres::PgArguments;
use sqlx::sqlite::SqliteArguments;
use sqlx::{Arguments as _, AssertSqlSafe, Executor as _, Postgres, SqlSafeStr};

use super::held::Held;
use super::row::Kept;
use super::statement::Value;
use super::{Db, Row, problem};
use crate::audit::Event;
use crate::errors::{Error, Outcome};
use crate::guard::Remembered;

/// One transaction. Dropped without [`commit`](Self::commit), it has not happened.
#[must_use = "what is not committed has not happened"]
pub struct Tx {
    inner: Inner,
    db: Db,
    now: Timestamp,
    course: Arc<Course>,
    /// What was read for decisions since something was last written.
    pub(crate) remembered: Remembered,
    /// The lines of an action that only reads, until it commits.
    lines: Option<(TenantId, Vec<Event>)>,
}

/// How a transaction goes, for who gave it away and wants to know.
#[derive(Debug, Default)]
pub(super) struct Course {
    committed: AtomicBool,
    lost_race: AtomicBool,
}

impl Course {
    pub(super) fn is_committed(&self) -> bool {
        self.committed.load(Ordering::Relaxed)
    }

    /// Another transaction was first; the same action can succeed when it is done again.
    pub(super) fn lost_race(&self) -> bool {
        self.lost_race.load(Ordering::Relaxed)
    }
}

pub(super) enum Inner {
    Sqlite(Held),
    Postgres(sqlx::Transaction<'static, Postgres>),
    /// It was rolled back before its time, and nothing can be done in it any more.
    Over,
}

/// Something was asked of a transaction that was over.
#[derive(Debug, thiserror::Error)]
#[error("the transaction is over")]
struct Over;

macro_rules! arguments {
    ($arguments:ty, $values:expr) => {{
        let mut arguments = <$arguments>::default();
        for value in $values {
            match value {
                Value::Text(value) => arguments.add(value),
                Value::Whole(value) => arguments.add(value),
                Value::Real(value) => arguments.add(value),
                Value::Truth(value) => arguments.add(value),
                Value::Bytes(value) => arguments.add(value),
            }
            .map_err(sqlx::Error::Encode)?;
        }
        arguments
    }};
}

impl Tx {
    pub(super) fn new(inner: Inner, db: Db, now: Timestamp) -> Self {
        Self {
            inner,
            db,
            now,
            course: Arc::default(),
            remembered: Remembered::default(),
            lines: None,
        }
    }

    /// The same, of an action of one tenant that only reads.
    pub(super) fn that_reads(mut self, tenant: TenantId) -> Self {
        self.lines = Some((tenant, Vec::new()));
        self
    }

    /// Whether it is of an action that only reads.
    pub(crate) const fn only_reads(&self) -> bool {
        self.lines.is_some()
    }

    /// Keeps a line, where this only reads.
    pub(crate) fn keeps(&mut self, event: &Event) -> bool {
        let Some((_, lines)) = &mut self.lines else {
            return false;
        };
        lines.push(event.clone());
        true
    }

    /// The moment of this action. Everything in it happens then.
    pub const fn now(&self) -> Timestamp {
        self.now
    }

    /// Makes it count. Whoever heard no error may say "saved". What only reads counts when its lines are on the disk.
    pub async fn commit(mut self) -> Outcome<()> {
        match self.lines.take() {
            Some((tenant, lines)) if !matches!(self.inner, Inner::Over) => {
                let (db, course) = (self.db.clone(), self.course());
                self.roll_back().await?;
                db.scribe().write(&db, tenant, lines).await?;
                course.committed.store(true, Ordering::Relaxed);
                Ok(())
            }
            _ => self.end().await,
        }
    }

    /// Makes what was written count.
    pub(crate) async fn end(mut self) -> Outcome<()> {
        let result = match std::mem::replace(&mut self.inner, Inner::Over) {
            Inner::Sqlite(tx) => tx.commit().await,
            Inner::Postgres(tx) => tx.commit().await,
            Inner::Over => return Err(Error::internal(Over)),
        };
        self.note(result)?;
        self.course.committed.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// Undoes it. Dropping does the same, only later.
    pub async fn roll_back(mut self) -> Outcome<()> {
        self.cut_short().await
    }

    /// The database that it happens in.
    pub(crate) const fn db(&self) -> &Db {
        &self.db
    }

    /// Rolls back and leaves nothing to be done.
    pub(crate) async fn cut_short(&mut self) -> Outcome<()> {
        match std::mem::replace(&mut self.inner, Inner::Over) {
            Inner::Sqlite(tx) => tx.roll_back().await,
            Inner::Postgres(tx) => tx.rollback().await,
            Inner::Over => Ok(()),
        }
        .map_err(problem::told)
    }

    /// Says that another transaction was first, where the database said it in other words.
    pub(crate) fn lose_race(&self) {
        self.course.lost_race.store(true, Ordering::Relaxed);
    }

    pub(super) fn course(&self) -> Arc<Course> {
        Arc::clone(&self.course)
    }

    pub(super) async fn execute(&mut self, text: &'static str, values: Vec<Value>) -> Outcome<u64> {
        self.remembered = Remembered::default();
        let result = self.try_execute(text, values).await;
        self.note(result)
    }

    /// Whether places for values are numbered here.
    pub(super) const fn numbers_places(&self) -> bool {
        matches!(self.inner, Inner::Postgres(_))
    }

    /// Executes a statement of [`Rows`](super::Rows), which is a literal with places for values behind it. Where it
    /// fails, some of its rows may be there, so the transaction is over.
    pub(super) async fn execute_rows(&mut self, text: Arc<str>, values: Vec<Value>) -> Outcome<()> {
        self.remembered = Remembered::default();
        if let Inner::Sqlite(held) = &mut self.inner {
            let widened = held.widen().await;
            self.note(widened)?;
        }
        let result = self.try_execute(AssertSqlSafe(text), values).await;
        let outcome = self.note(result).map(drop);
        if outcome.is_err() {
            self.cut_short().await?;
        }
        outcome
    }

    pub(super) async fn fetch(&mut self, text: &'static str, values: Vec<Value>) -> Outcome<Vec<Row>> {
        let result = self.try_fetch(text, values).await;
        self.note(result)
    }

    /// Reads with a statement of [`copy`](super::copy), which is made of the shape of the database.
    pub(super) async fn fetch_copy(&mut self, text: Arc<str>, values: Vec<Value>) -> Outcome<Vec<Row>> {
        let result = self.try_fetch(AssertSqlSafe(text), values).await;
        self.note(result)
    }

    pub(super) async fn prepare(&mut self, text: &'static str) -> Outcome<()> {
        let result = match &mut self.inner {
            Inner::Sqlite(tx) => prepared(tx, text).await,
            Inner::Postgres(tx) => tx.prepare(text.into_sql_str()).await.map(drop),
            Inner::Over => Ok(()),
        };
        self.note(result)
    }

    /// Runs the text of a migration, which may hold many statements.
    pub(super) async fn script(&mut self, text: &str) -> Result<(), sqlx::Error> {
        // Migrations are embedded in the program and take no values.
        let script = sqlx::raw_sql(AssertSqlSafe(text.to_owned()));
        match &mut self.inner {
            Inner::Sqlite(tx) => script.execute(tx.connection()?).await.map(drop),
            Inner::Postgres(tx) => script.execute(&mut **tx).await.map(drop),
            Inner::Over => Ok(()),
        }
    }

    async fn try_execute(&mut self, text: impl SqlSafeStr, values: Vec<Value>) -> Result<u64, sqlx::Error> {
        match &mut self.inner {
            Inner::Sqlite(tx) => {
                let query = sqlx::query_with(text, arguments!(SqliteArguments, values));
                query
                    .execute(tx.connection()?)
                    .await
                    .map(|done| done.rows_affected())
            }
            Inner::Postgres(tx) => {
                let query = sqlx::query_with(text, arguments!(PgArguments, values));
                query.execute(&mut **tx).await.map(|done| done.rows_affected())
            }
            Inner::Over => Err(sqlx::Error::Encode(Over.into())),
        }
    }

    async fn try_fetch(
        &mut self,
        text: impl SqlSafeStr,
        values: Vec<Value>,
    ) -> Result<Vec<Row>, sqlx::Error> {
        match &mut self.inner {
            Inner::Sqlite(tx) => {
                let query = sqlx::query_with(text, arguments!(SqliteArguments, values));
                let rows = query.fetch_all(tx.connection()?).await?;
                Ok(rows.into_iter().map(|row| Row(Kept::Sqlite(row))).collect())
            }
            Inner::Postgres(tx) => {
                let query = sqlx::query_with(text, arguments!(PgArguments, values));
                let rows = query.fetch_all(&mut **tx).await?;
                Ok(rows.into_iter().map(|row| Row(Kept::Postgres(row))).collect())
            }
            Inner::Over => Err(sqlx::Error::Encode(Over.into())),
        }
    }

    /// Turns an error into one of kit, and remembers a lost race.
    fn note<T>(&self, result: Result<T, sqlx::Error>) -> Outcome<T> {
        result.map_err(|error| {
            let (error, lost) = problem::error_and_race(error);
            if lost {
                self.lose_race();
            }
            error
        })
    }
}

async fn prepared(tx: &mut Held, text: &'static str) -> Result<(), sqlx::Error> {
    tx.connection()?.prepare(text.into_sql_str()).await.map(drop)
}
