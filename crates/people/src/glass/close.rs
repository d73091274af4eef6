//! Who is **too close** to a young person to have a part in a glass about them: who is or was at home with them, and whom somebody
//! keeps from them. A parent who leads the school would otherwise read that somebody fears for their own child, and say no.
//!
//! Deliberately absent: friends and colleagues, of whom the school holds nothing. The answer and the looking back are by others, and
//! the young person reads all of it.

use std::collections::BTreeSet;

use kit::{Outcome, Tx, sql};
use policy::{Party, PersonId, TenantId};

/// The young people to whom somebody is too close.
pub(super) async fn close_to(
    tx: &mut Tx,
    tenant: TenantId,
    somebody: PersonId,
) -> Outcome<BTreeSet<PersonId>> {
    let rows = sql(
        "select object as young from relation where tenant = $1 and subject = $2 and kind in \
             ('guardian-with-authority', 'guardian-informed', 'guardian-by-grant') \
         union select about as young from forbid where tenant = $1 and against = $3 and valid_from <= $4 \
             and (lifted_at is null or lifted_at > $4) order by young",
    )
    .bind(tenant)
    .bind(kit::guard::party_text(Party::Person(somebody)))
    .bind(somebody)
    .bind(tx.now())
    .all(tx)
    .await?;
    let mut young = BTreeSet::new();
    for row in &rows {
        if let Party::Person(person) = kit::guard::party(row, "young")? {
            young.insert(person);
        }
    }
    Ok(young)
}
