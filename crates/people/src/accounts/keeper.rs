//! The **keeper** of the gate: recognises whoever carries the secret of a session that is not over.
//!
//! Account, person and session are read anew for each request, so suspending somebody works at their next click.
//! Deliberately absent: remembering anybody.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use kit::actor::{Gate, Recognised};
use kit::db::Row;
use kit::{Db, Error, Outcome, SignedIn, sql};
use policy::{AccountState, Actor, PersonId, SignIn, TenantId, ThingId};

use super::sessions::{Way, carried, is_of, is_over};
use crate::persons::{Name, Part, Presence};

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
        let now = tx.now();
        let row = sql(
            "select s.secret, s.factors, s.way, s.seen_at, s.ends_at, s.ended_at, s.person, a.state, \
                 a.suspended_at, a.ended_at as over_at, \
                 p.given, p.prefix, p.family, p.part, p.state as presence, t.name as organisation, \
                 (select count(*) from relation r where r.tenant = s.tenant and r.subject = 'person:' || s.person \
                     and r.kind <> 'known-to' and r.revoked_at is null and r.valid_from <= $3 and r.valid_to > $3) \
                     as ties \
             from session s \
             left join account a on a.tenant = s.tenant and a.person = s.person \
             join person p on p.tenant = s.tenant and p.id = s.person \
             join tenant t on t.tenant = s.tenant \
             where s.tenant = $1 and s.id = $2",
        )
        .bind(tenant)
        .bind(session)
        .bind(now)
        .maybe(&mut tx)
        .await?;
        tx.roll_back().await?;
        let Some(row) = row else { return Ok(None) };
        let hash: String = row.get("secret")?;
        if !is_of(secret, &hash) || !counts(&row, now)? {
            return Ok(None);
        }
        let person = row.get("person")?;
        if now.duration_since(row.get("seen_at")?) >= SEEN_EVERY {
            match self.note(tenant, session).await {
                // Another page of theirs noted it at the same moment, or somebody is writing for long; nothing is lost.
                Ok(()) | Err(Error::Conflict | Error::Unavailable) => {}
                Err(other) => return Err(other),
            }
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
    let part = row.one_of("part", Part::ALL, Part::id)?;
    let presence = row.one_of("presence", Presence::ALL, Presence::id)?;
    let idle = if part == Part::Staff { IDLE_STAFF } else { IDLE };
    let over = is_over(now, row.get("seen_at")?, row.get("ends_at")?, idle);
    let belongs = belongs(part, presence, row.get("ties")?);
    Ok(belongs && !over && is_open(row)?)
}

/// Whether nobody ended it. Whoever stopped the account ended it too; then they are still told so, and can do nothing.
fn is_open(row: &Row) -> Outcome<bool> {
    let Some(ended) = row.maybe::<Timestamp>("ended_at")? else {
        return Ok(true);
    };
    let stopped = match state(row)? {
        AccountState::Suspended => row.maybe("suspended_at")?,
        AccountState::Ended => row.maybe("over_at")?,
        AccountState::Active | AccountState::Unconfirmed => None,
    };
    Ok(stopped == Some(ended))
}

/// How the account stands. Who comes by a link needs none.
fn state(row: &Row) -> Outcome<AccountState> {
    let way: String = row.get("way")?;
    match row.maybe::<String>("state")? {
        None if way == Way::Link.id() => Ok(AccountState::Active),
        None => Ok(AccountState::Ended),
        Some(_) => row.one_of("state", AccountState::ALL, AccountState::id),
    }
}

/// Whether somebody belongs here now. Who is at home of a young person, or comes from outside, does so as long as a
/// relation lasts; being known to a school is none.
pub(super) fn belongs(part: Part, presence: Presence, ties: i64) -> bool {
    let inside = matches!(part, Part::Young | Part::Staff);
    presence == Presence::Here && (inside || ties > 0)
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
            account: state(row)?,
            sign_in: row.one_of("factors", SignIn::ALL, SignIn::id)?,
        },
        session,
        name: name.whole(),
        organisation: row.get("organisation")?,
    })
}
