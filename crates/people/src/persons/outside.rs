//! Somebody from **outside** who becomes known: a mentor whom a programme accepted.
//!
//! Deliberately absent: an account. The administrator invites them, so that it takes two to let somebody from outside in.

use kit::{Error, Ids, Outcome, Tx, sql};
use policy::relation::{Basis, default_end};
use policy::{Changes, Entry, Kind, Object, Party, Permitted, PersonId, Relation};

use super::{Name, Part, Presence, drawn, house, insert_relation};

/// Makes somebody known to the organisation of the permit.
pub async fn welcome<T: Object, A: Changes>(
    tx: &mut Tx,
    ids: &Ids,
    because: &Permitted<T, A>,
    (name, email): (&Name, &str),
) -> Outcome<PersonId> {
    let tenant = because.key().tenant;
    let person: PersonId = drawn(ids)?;
    sql(
        "insert into person (tenant, id, given, prefix, family, sorted, email, part, state, since) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(tenant)
    .bind(person)
    .bind(name.given.as_deref())
    .bind(name.prefix.as_deref())
    .bind(name.family.as_deref())
    .bind(name.sorted())
    .bind(email)
    .bind(Part::Outside.id())
    .bind(Presence::Here.id())
    .bind(tx.now())
    .run(tx)
    .await?;
    let known = Relation::new(Entry {
        tenant,
        subject: Party::Person(person),
        kind: Kind::KnownTo,
        object: house(tenant),
        valid_from: tx.now(),
        valid_to: default_end(tx.now()),
        basis: Basis::Agreement,
        approved_by: None,
        revoked_at: None,
    });
    let known = known.map_err(|reason| Error::internal(reason.to_string()))?;
    insert_relation(tx, &ids.fresh(), &known).await?;
    Ok(person)
}
