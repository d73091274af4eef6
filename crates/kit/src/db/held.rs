//! A connection to SQLite that is **held** for one transaction.
//!
//! After some errors, such as a full disk, SQLite has rolled back by itself, and the transactions of sqlx lose count of
//! that: the one writer would be stuck for good. Here the connection goes back only when it is known to be free, and is
//! closed otherwise. Deliberately absent: waiting for that in a drop; it happens right after.

use sqlx::pool::PoolConnection;
use sqlx::{Executor as _, Sqlite, SqliteConnection, SqlitePool};
use tokio::runtime::Handle;

use super::dialect;

/// The connection, from BEGIN to COMMIT or ROLLBACK.
pub struct Held {
    connection: Option<PoolConnection<Sqlite>>,
    /// Whether it was given memory for many rows.
    wide: bool,
}

impl Held {
    /// Begins a transaction with a statement of the dialect.
    pub async fn begin(pool: &SqlitePool, statement: &'static str) -> Result<Self, sqlx::Error> {
        let mut held = Self {
            connection: Some(pool.acquire().await?),
            wide: false,
        };
        held.connection()?.execute(statement).await?;
        Ok(held)
    }

    /// The connection, for a statement.
    pub fn connection(&mut self) -> Result<&mut SqliteConnection, sqlx::Error> {
        self.connection.as_deref_mut().ok_or(sqlx::Error::PoolClosed)
    }

    /// Gives it memory for many rows, until it ends.
    pub async fn widen(&mut self) -> Result<(), sqlx::Error> {
        if !self.wide {
            self.wide = true;
            self.connection()?.execute(dialect::SQLITE_WIDE).await?;
        }
        Ok(())
    }

    /// Makes it count.
    pub async fn commit(self) -> Result<(), sqlx::Error> {
        self.end("COMMIT").await
    }

    /// Undoes it.
    pub async fn roll_back(self) -> Result<(), sqlx::Error> {
        self.end("ROLLBACK").await
    }

    /// A failure leaves the connection here, and dropping finds out what to do with it.
    async fn end(mut self, statement: &'static str) -> Result<(), sqlx::Error> {
        self.connection()?.execute(statement).await?;
        if self.wide {
            // It has ended already; a connection that keeps its memory is no reason to say otherwise.
            let _ = self.connection()?.execute(dialect::SQLITE_NARROW).await;
        }
        drop(self.connection.take());
        Ok(())
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let Some(mut connection) = self.connection.take() else {
            return;
        };
        let wide = self.wide;
        let Ok(runtime) = Handle::try_current() else {
            connection.close_on_drop();
            return;
        };
        runtime.spawn(async move {
            if connection.execute("ROLLBACK").await.is_err() || wide {
                connection.close_on_drop();
            }
        });
    }
}
