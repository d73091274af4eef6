//! **Arriving**: an administrator brings somebody in with what they took along from elsewhere.
//!
//! The person is new here, under an id of this organisation. Deliberately absent: relations, tasks, vettings and accounts
//! of the old organisation; they come along as history, and only this organisation gives rights in it. Absent too: a link
//! to somebody who is here already, because a file does not prove who somebody is.

use kit::guard::Found;
use kit::{Db, Error, Ids, Outcome, Refusal, Tx, sql};
use policy::data::DataClass;
use policy::relation::{Basis, default_end};
use policy::{
    Actor, Entry, Key, Kind, Object, Party, Permitted, PersonId, Relation, ThingId, Untrusted, may,
};

use super::document::{Stand, Takeaway};
use crate::persons::{Name, Presence, drawn, house, insert_relation};

/// Somebody who arrives, as policy knows it: a file that is brought in.
struct Arrival {
    key: Key,
}

impl Object for Arrival {
    fn key(&self) -> Key {
        self.key
    }
}

/// Brings somebody in, and says who they are here. A refusal says that they are here already, by the code that travels
/// with them; then nothing was written.
pub async fn arrive(db: &Db, ids: &Ids, actor: &Actor, takeaway: &Takeaway) -> Outcome<PersonId> {
    db.act(actor.tenant, |mut tx| async move {
        let id: ThingId = drawn(ids)?;
        let key = Key {
            tenant: actor.tenant,
            about: house(actor.tenant),
            class: DataClass::Import,
            id,
        };
        let arrival: Permitted<Arrival, may::ApplyImport> = tx
            .permit(actor, Untrusted::new(id), async |_: &mut Tx, _| {
                Ok(Some(Found::of::<may::ApplyImport>(Arrival { key })))
            })
            .await?;
        let person = write(&mut tx, ids, &arrival, takeaway).await?;
        tx.commit().await?;
        Ok(person)
    })
    .await
}

async fn write(
    tx: &mut Tx,
    ids: &Ids,
    arrival: &Permitted<Arrival, may::ApplyImport>,
    takeaway: &Takeaway,
) -> Outcome<PersonId> {
    let tenant = arrival.key().tenant;
    let here = sql("select person from travelled where tenant = $1 and code = $2")
        .bind(tenant)
        .bind(takeaway.code.as_str());
    if here.maybe(tx).await?.is_some() {
        return Err(Refusal::new("takeaway-here-already").into());
    }
    let person: PersonId = drawn(ids)?;
    let basics = &takeaway.person;
    let name = Name {
        given: basics.given.clone(),
        prefix: basics.prefix.clone(),
        family: basics.family.clone(),
    };
    sql(
        "insert into person (tenant, id, given, prefix, family, sorted, email, eck_id, born, years, part, state, since) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(tenant)
    .bind(person)
    .bind(name.given.as_deref())
    .bind(name.prefix.as_deref())
    .bind(name.family.as_deref())
    .bind(name.sorted())
    .bind(basics.email.as_deref())
    .bind(basics.eck_id.as_deref())
    .bind(basics.born)
    .bind(basics.years.as_str())
    .bind(basics.part.as_str())
    .bind(Presence::Here.id())
    .bind(tx.now())
    .run(tx)
    .await?;
    sql("insert into travelled (tenant, person, code, arrived_at, told) values ($1, $2, $3, $4, $5)")
        .bind(tenant)
        .bind(person)
        .bind(takeaway.code.as_str())
        .bind(tx.now())
        .bind(serde_json::to_string(&takeaway.organisations).map_err(Error::internal)?)
        .run(tx)
        .await?;
    if let Some(stand) = &takeaway.position {
        write_stand(tx, tenant, person, stand).await?;
    }
    known_here(tx, ids, tenant, person).await?;
    Ok(person)
}

async fn write_stand(tx: &mut Tx, tenant: policy::TenantId, person: PersonId, stand: &Stand) -> Outcome<()> {
    sql(
        "insert into position (tenant, person, node, year, profile, extra_subject, said_by, said_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(tenant)
    .bind(person)
    .bind(stand.node.as_deref())
    .bind(stand.year)
    .bind(stand.profile.as_deref())
    .bind(stand.extra_subject)
    .bind(stand.said_by.as_str())
    .bind(stand.said_at)
    .run(tx)
    .await
    .map(drop)
}

/// So that the administrator finds them. It gives nothing to who has it.
async fn known_here(tx: &mut Tx, ids: &Ids, tenant: policy::TenantId, person: PersonId) -> Outcome<()> {
    let id: ThingId = drawn(ids)?;
    let known = Relation::new(Entry {
        tenant,
        subject: Party::Person(person),
        kind: Kind::KnownTo,
        object: house(tenant),
        valid_from: tx.now(),
        valid_to: default_end(tx.now()),
        basis: Basis::Appointment,
        approved_by: None,
        revoked_at: None,
    })
    .map_err(|reason| Error::internal(reason.to_string()))?;
    insert_relation(tx, &id.to_string(), &known).await
}
