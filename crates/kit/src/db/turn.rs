//! A **turn**: on PostgreSQL the actions of one tenant wait for each other, within a process and between processes.
//!
//! Two actions of one tenant collide in any case, in the head of its audit chain, and the one that loses has worked for
//! nothing. A lock inside the transaction comes too late: waiting for it, the transaction already has its snapshot. So
//! the lock is held by a small transaction of its own, on a connection apart. Deliberately absent: locks that outlive
//! a transaction; a pool of connections in front of the server would hand them to somebody else.

use std::sync::Arc;

use policy::TenantId;
use sqlx::{AssertSqlSafe, PgPool, Postgres};
use tokio::sync::{Mutex, MutexGuard};

use super::{LONGEST_WAIT, problem};
use crate::errors::{Error, Outcome};

/// How many tenants can act at the same time in one process.
const PLACES: u128 = 64;

/// Where turns are taken.
#[derive(Clone, Debug)]
pub struct Turns {
    here: Arc<[Mutex<()>]>,
    between: PgPool,
}

/// Somebody's turn, until [`end`](Self::end) or until it is dropped.
pub struct Turn<'a> {
    _here: MutexGuard<'a, ()>,
    between: sqlx::Transaction<'static, Postgres>,
}

impl Turns {
    /// Turns that are kept by the server behind these connections. They are used for nothing else, so that whoever has
    /// a turn never waits for a connection that is taken by who waits for a turn.
    pub fn new(between: PgPool) -> Self {
        Self {
            here: (0..PLACES).map(|_| Mutex::new(())).collect(),
            between,
        }
    }

    /// Waits for the turn of a tenant, but not for long.
    pub async fn take(&self, tenant: TenantId) -> Outcome<Turn<'_>> {
        let place = usize::try_from(tenant.bits() % PLACES).unwrap_or_default();
        let here = self.here.get(place).ok_or(Error::Unavailable)?;
        // First within the process, so that few connections wait on the server.
        let here = tokio::time::timeout(LONGEST_WAIT, here.lock())
            .await
            .map_err(|_| Error::Unavailable)?;
        // The transaction begins apart. A wait that fails within the same text would leave the connection in a transaction
        // that nobody knows of, and whoever gets it next would hear of an error that is not theirs.
        let mut between = self.between.begin().await.map_err(problem::told)?;
        // Nothing in the text comes from outside but a number.
        let wait = format!(
            "SET LOCAL lock_timeout = '5s'; SELECT pg_advisory_xact_lock({})",
            lock(tenant)
        );
        sqlx::raw_sql(AssertSqlSafe(wait))
            .execute(&mut *between)
            .await
            .map_err(problem::told)?;
        Ok(Turn { _here: here, between })
    }

    /// Closes the connections.
    pub async fn close(&self) {
        self.between.close().await;
    }
}

impl Turn<'_> {
    /// Lets the next one go. What was done stands already, so a failure here changes nothing.
    pub async fn end(self) {
        let _ = self.between.commit().await;
    }
}

/// A lock has 64 bits. Two tenants that share one wait for each other, and that is all.
fn lock(tenant: TenantId) -> i64 {
    let bits = tenant.bits();
    let folded = u64::try_from((bits >> 64) ^ (bits & u128::from(u64::MAX))).unwrap_or_default();
    folded.cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_comes_of_all_the_bits_of_a_tenant() {
        assert_eq!(lock(TenantId::from_bits(5)), 5);
        assert_eq!(lock(TenantId::from_bits(5 << 64)), 5);
        assert_eq!(lock(TenantId::from_bits(u128::from(u64::MAX))), -1);
    }
}
