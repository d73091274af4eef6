//! A relation that **follows** from another act, whose permit stands for it: whoever asks for a mentor takes part in the programme
//! from then on, and a pairing that begins relates the two who are in it.
//!
//! Deliberately absent: a way to get one without a permit that changes something, and a longer term than policy allows.

use kit::guard::party_text;
use kit::{Error, Ids, Outcome, Tx, sql};
use policy::{Changes, Entry, Kind, Party, Permitted, Relation, TenantId, ThingId};

use crate::persons::{drawn, insert_relation};

/// Lets a relation begin. One that counts already until then or later is left as it is; one that counts for less long ends where this one
/// begins, so that no two say the same.
pub async fn begin<T, A: Changes>(
    tx: &mut Tx,
    ids: &Ids,
    because: &Permitted<T, A>,
    entry: Entry,
) -> Outcome<ThingId> {
    let there = sql(
        "select id from relation where tenant = $1 and subject = $2 and kind = $3 and object = $4 and revoked_at is null \
         and valid_from <= $5 and valid_to >= $6 order by valid_to desc, id",
    )
    .bind(entry.tenant)
    .bind(party_text(entry.subject))
    .bind(entry.kind.id())
    .bind(party_text(entry.object))
    .bind(entry.valid_from)
    .bind(entry.valid_to)
    .maybe(tx)
    .await?;
    if let Some(there) = there {
        return there.get("id");
    }
    let tie = (entry.subject, entry.kind, entry.object);
    end(tx, because, entry.tenant, tie).await?;
    let relation = Relation::new(entry).map_err(|reason| Error::internal(reason.to_string()))?;
    let id: ThingId = drawn(ids)?;
    insert_relation(tx, &id.to_string(), &relation).await?;
    Ok(id)
}

/// Ends what counts, or would count, between two parties. What never began is called off.
pub async fn end<T, A: Changes>(
    tx: &mut Tx,
    _because: &Permitted<T, A>,
    tenant: TenantId,
    (subject, kind, object): (Party, Kind, Party),
) -> Outcome<()> {
    let statements = [
        sql(
            "update relation set revoked_at = $5 where tenant = $1 and subject = $2 and kind = $3 and object = $4 \
             and valid_from >= $5 and revoked_at is null",
        ),
        sql(
            "update relation set valid_to = $5 where tenant = $1 and subject = $2 and kind = $3 and object = $4 \
             and valid_to > $5 and revoked_at is null",
        ),
    ];
    for statement in statements {
        statement
            .bind(tenant)
            .bind(party_text(subject))
            .bind(kind.id())
            .bind(party_text(object))
            .bind(tx.now())
            .run(tx)
            .await?;
    }
    Ok(())
}
