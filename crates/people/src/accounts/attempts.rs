//! **Attempts**: how often somebody tried a secret, counted by account, by where they come from, and by organisation.
//!
//! The count stands in the database, so that several programs share it. A try is written down before the secret is looked
//! at, and taken back when it was right: a class that signs in together is no attack. Deliberately absent: shutting an
//! account for good, which would be a way to keep somebody out.

use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use kit::{Db, Error, Outcome, Sealer, Tx, Visitor, sql};
use policy::TenantId;

/// How long a count goes on before it begins anew, in seconds.
const WINDOW: i64 = 15 * 60;
/// Tries in that time for one account.
pub const OF_ACCOUNT: i64 = 10;
/// From one place.
pub const OF_PLACE: i64 = 50;
/// In one organisation.
pub const OF_TENANT: i64 = 2_000;
/// After so long nobody needs a count any more.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// What a try is counted by.
#[derive(Clone, Debug)]
pub struct Attempt {
    tenant: TenantId,
    account: String,
    place: String,
    all: String,
}

impl Attempt {
    /// A try for what somebody says they are: a login, or the id of a person. Whether it exists makes no difference.
    pub fn at(sealer: &Sealer, tenant: TenantId, what: &str, who: &str, visitor: Visitor) -> Outcome<Self> {
        let mark = |text: &str| sealer.mark(Some(tenant), "attempt", text);
        Ok(Self {
            tenant,
            account: mark(&format!("{what} {who}"))?,
            // A place is counted over all organisations.
            place: sealer.mark(None, "attempt", &visitor.counted())?,
            all: mark("all")?,
        })
    }

    /// Writes the try down, or refuses it when there were too many. A try that is refused does not count further: nobody
    /// can shut out a whole organisation from one place, or through one account.
    pub async fn count(&self, db: &Db) -> Outcome<()> {
        let may = db
            .act(self.tenant, |mut tx| async move {
                let begun = window(tx.now());
                let limits = [
                    (&self.place, OF_PLACE),
                    (&self.account, OF_ACCOUNT),
                    (&self.all, OF_TENANT),
                ];
                for (scope, most) in limits {
                    if tries(&mut tx, scope, begun).await? >= most {
                        tx.commit().await?;
                        return Ok(false);
                    }
                }
                for (scope, _) in limits {
                    add(&mut tx, scope, begun).await?;
                }
                tidy(&mut tx).await?;
                tx.commit().await?;
                Ok(true)
            })
            .await?;
        if may {
            Ok(())
        } else {
            Err(Error::Http(StatusCode::TOO_MANY_REQUESTS))
        }
    }

    /// The secret was right: the account begins anew, and the try is taken back elsewhere.
    pub async fn succeed(&self, tx: &mut Tx) -> Outcome<()> {
        self.forget(tx).await?;
        self.take_back(tx).await
    }

    /// What was tried for the account begins anew.
    pub async fn forget(&self, tx: &mut Tx) -> Outcome<()> {
        sql("delete from attempt_count where scope = $1")
            .bind(self.account.as_str())
            .run(tx)
            .await
            .map(drop)
    }

    /// The secret was right, and there is another to come: only what others share is taken back.
    pub async fn take_back(&self, tx: &mut Tx) -> Outcome<()> {
        let begun = window(tx.now());
        for scope in [&self.place, &self.all] {
            sql(
                "update attempt_count set tries = tries - 1 where scope = $1 and begun_at = $2 and tries > 0",
            )
            .bind(scope.as_str())
            .bind(begun)
            .run(tx)
            .await?;
        }
        Ok(())
    }
}

async fn tries(tx: &mut Tx, scope: &str, begun: Timestamp) -> Outcome<i64> {
    let row = sql("select tries from attempt_count where scope = $1 and begun_at = $2")
        .bind(scope)
        .bind(begun)
        .maybe(tx)
        .await?;
    row.map_or(Ok(0), |row| row.get("tries"))
}

async fn add(tx: &mut Tx, scope: &str, begun: Timestamp) -> Outcome<()> {
    sql(
        "insert into attempt_count (scope, begun_at, tries) values ($1, $2, 1) \
         on conflict (scope, begun_at) do update set tries = attempt_count.tries + 1",
    )
    .bind(scope)
    .bind(begun)
    .run(tx)
    .await
    .map(drop)
}

async fn tidy(tx: &mut Tx) -> Outcome<()> {
    let before = tx.now().checked_sub(KEPT).map_err(Error::internal)?;
    sql("delete from attempt_count where begun_at < $1")
        .bind(before)
        .run(tx)
        .await
        .map(drop)
}

/// The moment at which the running count began.
fn window(now: Timestamp) -> Timestamp {
    let second = now.as_second();
    Timestamp::from_second(second - second.rem_euclid(WINDOW)).unwrap_or(Timestamp::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_begins_anew_every_quarter() {
        let at = |text: &str| window(text.parse().unwrap()).to_string();
        assert_eq!(at("2026-11-26T12:14:59.9Z"), "2026-11-26T12:00:00Z");
        assert_eq!(at("2026-11-26T12:15:00Z"), "2026-11-26T12:15:00Z");
        assert_eq!(at("1969-12-31T23:59:59Z"), "1969-12-31T23:45:00Z");
    }
}
