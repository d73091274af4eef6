//! An **approval** as it is written down: the yes of a second person, under which policy lets the first one act.
//!
//! Deliberately absent: deciding who may say yes. Whoever calls this has the permit for that.

use kit::guard::party_text;
use kit::{Ids, Outcome, Tx, sql};
use policy::second::Approval;
use policy::{Key, PersonId, ThingId};

use super::drawn;

/// Writes it down.
pub(crate) async fn insert_approval(tx: &mut Tx, ids: &Ids, approval: &Approval) -> Outcome<()> {
    let id: ThingId = drawn(ids)?;
    sql(
        "insert into approval (tenant, id, action, about, class, thing, asked_by, given_by, given_at, until) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(approval.key.tenant)
    .bind(id)
    .bind(approval.action.id())
    .bind(party_text(approval.key.about))
    .bind(approval.key.class.id())
    .bind(approval.key.id)
    .bind(approval.asked_by)
    .bind(approval.by)
    .bind(approval.given_at)
    .bind(approval.until)
    .run(tx)
    .await
    .map(drop)
}

/// Whether this person said yes to it already, and that counts now.
pub(crate) async fn approved_by(tx: &mut Tx, key: Key, person: PersonId) -> Outcome<bool> {
    let found = sql(
        "select id from approval where tenant = $1 and class = $2 and thing = $3 and given_by = $4 and until > $5 \
         order by given_at, id",
    )
    .bind(key.tenant)
    .bind(key.class.id())
    .bind(key.id)
    .bind(person)
    .bind(tx.now())
    .maybe(tx)
    .await?;
    Ok(found.is_some())
}
