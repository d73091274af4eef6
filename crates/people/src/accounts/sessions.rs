//! **Sessions**: one time that somebody is in, with its beginning, its device and its end.
//!
//! A browser carries the tenant, the id of the session and a secret. Of the secret only the hash is kept, so whoever
//! reads the database cannot come in with it. Deliberately absent: sessions without an end, and renewing one.

use std::time::Duration;

use jiff::Timestamp;
use kit::{Ids, Outcome, Tx, ids, sql};
use policy::{PersonId, SignIn, TenantId, ThingId};
use sha2::{Digest as _, Sha256};

use crate::persons::drawn;

/// A day at school. Who comes in the morning is out in the evening, also on a computer that everybody uses.
const LONGEST: Duration = Duration::from_secs(12 * 60 * 60);

/// After a link: long enough to look, short enough for a phone that goes round.
const LONGEST_LINK: Duration = Duration::from_secs(2 * 60 * 60);

/// How somebody came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// With a key on their device.
    Passkey,
    /// With a password, and a code where one is asked.
    Password,
    /// Through another party that vouches for them.
    Vouched,
    /// With a link that was handed to them.
    Link,
    /// In the demo, where everybody may be everybody.
    Demo,
}

impl Way {
    /// Every way.
    pub const ALL: &'static [Way] = &[Way::Passkey, Way::Password, Way::Vouched, Way::Link, Way::Demo];

    /// The id by which the database and texts know it.
    pub const fn id(self) -> &'static str {
        match self {
            Way::Passkey => "passkey",
            Way::Password => "password",
            Way::Vouched => "vouched",
            Way::Link => "link",
            Way::Demo => "demo",
        }
    }
}

/// Somebody who proved who they are.
#[derive(Clone, Debug)]
pub struct Entering {
    /// In which tenant.
    pub tenant: TenantId,
    /// Who.
    pub person: PersonId,
    /// How.
    pub way: Way,
    /// With how many factors.
    pub factors: SignIn,
    /// What their browser says it is, shortened; for themselves, to recognise it by.
    pub device: String,
}

/// Begins a session, and gives what the browser has to carry.
pub async fn begin(tx: &mut Tx, new: &Ids, entering: &Entering) -> Outcome<String> {
    let id: ThingId = drawn(new)?;
    let secret = hex(&ids::secret().map_err(kit::Error::internal)?);
    let longest = if entering.way == Way::Link {
        LONGEST_LINK
    } else {
        LONGEST
    };
    let ends = tx.now().checked_add(longest).map_err(kit::Error::internal)?;
    sql(
        "insert into session (tenant, id, person, secret, way, factors, device, begun_at, seen_at, ends_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)",
    )
    .bind(entering.tenant)
    .bind(id)
    .bind(entering.person)
    .bind(hashed(&secret))
    .bind(entering.way.id())
    .bind(entering.factors.id())
    .bind(entering.device.chars().take(200).collect::<String>())
    .bind(tx.now())
    .bind(ends)
    .run(tx)
    .await?;
    Ok(format!("{}.{id}.{secret}", entering.tenant))
}

/// Ends a session of somebody. One that is over stays over.
pub async fn end(tx: &mut Tx, tenant: TenantId, person: PersonId, session: ThingId) -> Outcome<()> {
    sql("update session set ended_at = $4 where tenant = $1 and person = $2 and id = $3 and ended_at is null")
        .bind(tenant)
        .bind(person)
        .bind(session)
        .bind(tx.now())
        .run(tx)
        .await
        .map(drop)
}

/// Ends every session of somebody, but for one if it is given; and what they had begun on the way in.
pub async fn end_all(tx: &mut Tx, tenant: TenantId, person: PersonId, but: Option<ThingId>) -> Outcome<()> {
    sql(
        "update session set ended_at = $4 where tenant = $1 and person = $2 and ended_at is null \
         and id <> $3",
    )
    .bind(tenant)
    .bind(person)
    .bind(but.map(|session| session.to_string()).unwrap_or_default())
    .bind(tx.now())
    .run(tx)
    .await?;
    sql("delete from ceremony where tenant = $1 and person = $2")
        .bind(tenant)
        .bind(person)
        .run(tx)
        .await
        .map(drop)
}

/// What a browser carries, taken apart. None where it is nothing of ours.
pub(crate) fn carried(text: &str) -> Option<(TenantId, ThingId, &str)> {
    let mut parts = text.split('.');
    let (tenant, id, secret) = (parts.next()?, parts.next()?, parts.next()?);
    let whole = parts.next().is_none() && secret.len() == 64;
    whole.then_some((tenant.parse().ok()?, id.parse().ok()?, secret))
}

/// Whether a secret is the one of which this is the hash. Hashes of secrets that nobody can guess may be compared as
/// they are: how far two of them agree says nothing about a third.
pub(crate) fn is_of(secret: &str, hash: &str) -> bool {
    hashed(secret) == hash
}

/// Whether a session has come to its end by itself.
pub(super) fn is_over(now: Timestamp, seen: Timestamp, ends: Timestamp, idle: Duration) -> bool {
    let idle_end = seen.checked_add(idle).unwrap_or(Timestamp::MIN);
    now >= ends || now >= idle_end
}

pub(crate) fn hashed(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_browser_carries_is_ours_or_nothing() {
        let (id, secret) = ("0".repeat(32), "a".repeat(64));
        let good = format!("{id}.{id}.{secret}");
        assert!(carried(&good).is_some());
        for bad in [
            "",
            ".",
            "a.b.c",
            &format!("{good}.x"),
            &format!("{id}.{id}.{secret}0"),
            &good[1..],
        ] {
            assert!(carried(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_session_ends_by_itself() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let (seen, ends) = (at("2026-11-26T09:00:00Z"), at("2026-11-26T20:00:00Z"));
        let hour = Duration::from_secs(60 * 60);
        assert!(!is_over(at("2026-11-26T09:59:59Z"), seen, ends, hour));
        assert!(is_over(at("2026-11-26T10:00:00Z"), seen, ends, hour));
        assert!(is_over(
            at("2026-11-26T20:00:00Z"),
            at("2026-11-26T19:59:00Z"),
            ends,
            hour
        ));
    }
}
