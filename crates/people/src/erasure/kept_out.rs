//! Who is **kept out**: the roster of a school goes on naming somebody who was erased on request, and must not bring them
//! back without anybody noticing.
//!
//! What stands here is a hash of how the sender calls them. Whoever has the sender's list finds out whom it means, and
//! nobody else. Deliberately absent: those whose time was over. The sender no longer names them; when it does, they are
//! at school again, as somebody new.

use std::collections::HashSet;

use feeds::roster::Roster;
use kit::{Outcome, Tx, sql};
use policy::{PersonId, TenantId};
use sha2::{Digest as _, Sha256};

/// Keeps out whoever a sender calls somebody who is about to be erased.
pub(super) async fn keep_out(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<()> {
    let rows = sql(
        "select source, sent from roster_key where tenant = $1 and kind = 'person' and id = $2 \
         order by source, sent",
    )
    .bind(tenant)
    .bind(person)
    .all(tx)
    .await?;
    for row in &rows {
        let (source, sent): (String, String) = (row.get("source")?, row.get("sent")?);
        sql("insert into kept_out (tenant, hash, since) values ($1, $2, $3) on conflict do nothing")
            .bind(tenant)
            .bind(hash(tenant, &source, &sent))
            .bind(tx.now())
            .run(tx)
            .await?;
    }
    Ok(())
}

/// The hash under which somebody is kept out whom a sender of this organisation calls so.
pub(super) async fn called(tx: &mut Tx, tenant: TenantId, sent: &str) -> Outcome<Option<String>> {
    let senders = sql(
        "select source from roster_key where tenant = $1 union select source from roster_import where tenant = $1 \
         order by source",
    )
    .bind(tenant)
    .all(tx)
    .await?;
    for sender in &senders {
        let source: String = sender.get("source")?;
        let hash = hash(tenant, &source, sent);
        let row = sql("select hash from kept_out where tenant = $1 and hash = $2")
            .bind(tenant)
            .bind(hash.as_str())
            .maybe(tx)
            .await?;
        if row.is_some() {
            return Ok(Some(hash));
        }
    }
    Ok(None)
}

/// Keeps somebody out no longer.
pub(super) async fn let_in(tx: &mut Tx, tenant: TenantId, hash: &str) -> Outcome<()> {
    sql("delete from kept_out where tenant = $1 and hash = $2")
        .bind(tenant)
        .bind(hash)
        .run(tx)
        .await
        .map(drop)
}

/// Takes those who are kept out from a roster, with everything it says of them, and counts them.
pub async fn without(tx: &mut Tx, tenant: TenantId, source: &str, roster: &mut Roster) -> Outcome<u64> {
    let rows = sql("select hash from kept_out where tenant = $1 order by hash")
        .bind(tenant)
        .all(tx)
        .await?;
    if rows.is_empty() {
        return Ok(0);
    }
    let hashes: HashSet<String> = rows.iter().map(|row| row.get("hash")).collect::<Outcome<_>>()?;
    let mut out = HashSet::new();
    roster.persons.retain(|person| {
        let keep = !hashes.contains(&hash(tenant, source, person.id.as_str()));
        if !keep {
            out.insert(person.id.clone());
        }
        keep
    });
    roster.memberships.retain(|one| !out.contains(&one.person));
    roster
        .guardianships
        .retain(|pair| !out.contains(&pair.guardian) && !out.contains(&pair.young_person));
    Ok(out.len() as u64)
}

fn hash(tenant: TenantId, source: &str, sent: &str) -> String {
    let text = format!(
        "kansrijk-kept-out-1\n{tenant}\n{}\n{source}\n{sent}",
        source.len()
    );
    Sha256::digest(text)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
