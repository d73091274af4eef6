//! What **stopped**: programmes that an administrator lets stand still, or that are over. What somebody has through one of them opens
//! nothing from the commit on, whatever its own days say.
//!
//! Deliberately absent: ending those relations. A programme that goes on has them back as they were.

use std::collections::HashSet;

use jiff::Timestamp;
use policy::id::ProgrammeId;
use policy::{Party, Relation, TenantId};

use super::facts::party;
use crate::db::{Tx, sql};
use crate::errors::Outcome;

/// Programmes that stopped and the pairings in them, and when the last of them did. Empty nearly always.
#[derive(Clone, Debug, Default)]
pub(super) struct Stopped {
    parties: HashSet<Party>,
    at: Timestamp,
}

impl Stopped {
    /// Of an organisation, as the transaction sees it.
    pub async fn read(tx: &mut Tx, tenant: TenantId) -> Outcome<Self> {
        if let Some(answer) = tx.remembered.stopped.get(&tenant) {
            return Ok(answer);
        }
        let rows = sql(
            "select id, suspended_at, ended_at from programme where tenant = $1 \
             and (suspended_at is not null or ended_at is not null) order by id",
        )
        .bind(tenant)
        .all(tx)
        .await?;
        let mut found = Self::default();
        for row in &rows {
            let id: ProgrammeId = row.get("id")?;
            let suspended: Option<Timestamp> = row.maybe("suspended_at")?;
            let ended: Option<Timestamp> = row.maybe("ended_at")?;
            found.parties.insert(Party::Programme(id));
            found.at = found.at.max(suspended.or(ended).unwrap_or_default());
        }
        if !found.parties.is_empty() {
            found.parties.extend(pairings(tx, tenant).await?);
        }
        tx.remembered.stopped.put(tenant, found.clone());
        Ok(found)
    }

    /// The relation, called off where it is of something that stopped.
    pub fn apply(&self, relation: Relation) -> Relation {
        if self.parties.contains(&relation.entry().object) {
            relation.revoked(self.at)
        } else {
            relation
        }
    }
}

/// The pairings of programmes that stopped.
async fn pairings(tx: &mut Tx, tenant: TenantId) -> Outcome<Vec<Party>> {
    let rows = sql(
        "select r.subject from programme p join relation r on r.tenant = p.tenant and r.object = 'programme:' || p.id \
         and r.kind = 'pairing-of' where p.tenant = $1 and (p.suspended_at is not null or p.ended_at is not null) order by r.id",
    )
    .bind(tenant)
    .all(tx)
    .await?;
    rows.iter().map(|row| party(row, "subject")).collect()
}
