//! The **keeper** of the gate: recognises whoever carries the secret of a session that is not over.
//!
//! Account, person and session are read anew for each request, so suspending somebody works at their next click.
//! Deliberately absent: remembering anybody.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use kit::actor::{Gate, Recognised};
use kit::db::Row;
use kit::{Db, Outcome, SignedIn, sql};
use policy::{AccountState, Actor, PersonId, SignIn, TenantId, ThingId};

use super::sessions::{carried, is_of, is_over};
use crate::persons::Name;

/// After so long without a click a session is over. Staff see others, so for them it is shorter.
const IDLE: Duration = Duration::from_secs(2 * 60 * 60);
const IDLE_STAFF: Duration = Duration::from_secs(45 * 60);
/// How often it is written down that somebody is still there.
const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(5);

/// Recognises people by what is in the database.
#[derive(Clone, Debug)]
pub struct Keeper {
    db: Db,
}

impl Keeper {
    /// The keeper over a database.
    pub fn new(db: Db) -> Self {
        Self { db }
    }

    async fn look(&self, text: &str) -> Outcome<Option<SignedIn>> {
        let Some((tenant, session, secret)) = carried(text) else {
            return Ok(None);
        };
        let mut tx = self.db.look().await?;
        let row = sql(
            "select s.secret, s.factors, s.seen_at, s.ends_at, s.ended_at, s.person, a.state, \
                 p.given, p.prefix, p.family, p.part, p.state as presence, t.name as organisation \
             from session s \
             join account a on a.tenant = s.tenant and a.person = s.person \
             join person p on p.tenant = s.tenant and p.id = s.person \
             join tenant t on t.tenant = s.tenant \
             where s.tenant = $1 and s.id = $2",
        )
        .bind(tenant)
        .bind(session)
        .maybe(&mut tx)
        .await?;
        let now = tx.now();
        tx.roll_back().await?;
        let Some(row) = row else { return Ok(None) };
        let hash: String = row.get("secret")?;
        if !is_of(secret, &hash) || !counts(&row, now)? {
            return Ok(None);
        }
        let person = row.get("person")?;
        if now.duration_since(row.get("seen_at")?) >= SEEN_EVERY {
            self.note(tenant, session).await?;
        }
        signed_in(&row, tenant, person, session).map(Some)
    }

    /// Writes down that somebody is still there.
    async fn note(&self, tenant: TenantId, session: ThingId) -> Outcome<()> {
        let mut tx = self.db.begin().await?;
        let now = tx.now();
        sql("update session set seen_at = $3 where tenant = $1 and id = $2")
            .bind(tenant)
            .bind(session)
            .bind(now)
            .run(&mut tx)
            .await?;
        tx.commit().await
    }
}

impl Gate for Keeper {
    fn who<'a>(&'a self, carried: &'a str) -> Recognised<'a> {
        Box::pin(self.look(carried))
    }
}

/// Whether the session counts, and the person is here.
fn counts(row: &Row, now: Timestamp) -> Outcome<bool> {
    let ended: Option<Timestamp> = row.maybe("ended_at")?;
    let (part, presence): (String, String) = (row.get("part")?, row.get("presence")?);
    let idle = if part == "staff" { IDLE_STAFF } else { IDLE };
    let over = is_over(now, row.get("seen_at")?, row.get("ends_at")?, idle);
    Ok(ended.is_none() && !over && presence == "here")
}

fn signed_in(row: &Row, tenant: TenantId, person: PersonId, session: ThingId) -> Outcome<SignedIn> {
    let name = Name {
        given: row.maybe("given")?,
        prefix: row.maybe("prefix")?,
        family: row.maybe("family")?,
    };
    Ok(SignedIn {
        actor: Actor {
            person,
            tenant,
            account: row.one_of("state", AccountState::ALL, AccountState::id)?,
            sign_in: row.one_of("factors", SignIn::ALL, SignIn::id)?,
        },
        session,
        name: name.whole(),
        organisation: row.get("organisation")?,
    })
}
