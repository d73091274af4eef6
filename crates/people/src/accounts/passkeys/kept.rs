//! A key as it is **kept**: the half that may be known, its name, and when it was used last.
//!
//! A key is found by the hash of what a device calls it, which is of one length whatever the device chooses.

use jiff::Timestamp;
use kit::db::Row;
use kit::{Error, Ids, Outcome, Tx, sql};
use policy::{PersonId, TenantId, ThingId};
use sha2::{Digest as _, Sha256};
use webauthn_rs::prelude::Passkey;

use crate::accounts::sessions::hex;
use crate::persons::drawn;

/// A key as its owner knows it.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Which.
    pub id: ThingId,
    /// What its owner calls it.
    pub name: String,
    /// Since when.
    pub made_at: Timestamp,
    /// When somebody came in with it last.
    pub used_at: Option<Timestamp>,
}

/// A key with whom it lets in.
pub(super) struct Found {
    pub id: ThingId,
    pub person: PersonId,
    pub passkey: Passkey,
}

/// The hash by which a key is found.
pub(super) fn hash(credential: &[u8]) -> String {
    hex(&Sha256::digest(credential))
}

/// Every key of somebody, the oldest first.
pub async fn all_of(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<Vec<Kept>> {
    let rows = sql(
        "select id, name, made_at, used_at from passkey where tenant = $1 and person = $2 \
         order by made_at, id",
    );
    let rows = rows.bind(tenant).bind(person).all(tx).await?;
    rows.iter().map(kept).collect()
}

/// One key of somebody.
pub(super) async fn one_of(
    tx: &mut Tx,
    (tenant, person): (TenantId, PersonId),
    id: ThingId,
) -> Outcome<Option<Kept>> {
    let row =
        sql("select id, name, made_at, used_at from passkey where tenant = $1 and person = $2 and id = $3");
    let row = row.bind(tenant).bind(person).bind(id).maybe(tx).await?;
    row.as_ref().map(kept).transpose()
}

fn kept(row: &Row) -> Outcome<Kept> {
    Ok(Kept {
        id: row.get("id")?,
        name: row.get("name")?,
        made_at: row.get("made_at")?,
        used_at: row.maybe("used_at")?,
    })
}

/// What the devices of somebody know already.
pub(super) async fn materials(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<Vec<Passkey>> {
    let rows = sql("select material from passkey where tenant = $1 and person = $2");
    let rows = rows.bind(tenant).bind(person).all(tx).await?;
    rows.iter()
        .map(|row| read(&row.get::<String>("material")?))
        .collect()
}

/// The key that a device calls so, in one organisation.
pub(super) async fn find(tx: &mut Tx, tenant: TenantId, credential: &[u8]) -> Outcome<Option<Found>> {
    let row = sql("select id, person, material from passkey where tenant = $1 and credential = $2");
    let row = row.bind(tenant).bind(hash(credential)).maybe(tx).await?;
    let found = |row: Row| {
        Ok(Found {
            id: row.get("id")?,
            person: row.get("person")?,
            passkey: read(&row.get::<String>("material")?)?,
        })
    };
    row.map(found).transpose()
}

/// Keeps a new one.
pub(super) async fn keep(
    tx: &mut Tx,
    new: &Ids,
    (tenant, person): (TenantId, PersonId),
    (name, passkey): (&str, &Passkey),
) -> Outcome<()> {
    let id: ThingId = drawn(new)?;
    sql(
        "insert into passkey (tenant, id, person, credential, material, name, made_at) \
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(tenant)
    .bind(id)
    .bind(person)
    .bind(hash(passkey.cred_id().as_ref()))
    .bind(written(passkey)?)
    .bind(name)
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// Writes down that it was used, and how often its device says so.
pub(super) async fn used(tx: &mut Tx, tenant: TenantId, found: &Found) -> Outcome<()> {
    sql("update passkey set material = $3, used_at = $4 where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(found.id)
        .bind(written(&found.passkey)?)
        .bind(tx.now())
        .run(tx)
        .await
        .map(drop)
}

/// Gives it another name.
pub(super) async fn rename(
    tx: &mut Tx,
    (tenant, person): (TenantId, PersonId),
    id: ThingId,
    name: &str,
) -> Outcome<bool> {
    let touched = sql("update passkey set name = $4 where tenant = $1 and person = $2 and id = $3");
    Ok(touched
        .bind(tenant)
        .bind(person)
        .bind(id)
        .bind(name)
        .run(tx)
        .await?
        == 1)
}

/// Forgets it; the device may keep its half and can do nothing with it.
pub(super) async fn forget(
    tx: &mut Tx,
    (tenant, person): (TenantId, PersonId),
    id: ThingId,
) -> Outcome<bool> {
    let touched = sql("delete from passkey where tenant = $1 and person = $2 and id = $3");
    Ok(touched.bind(tenant).bind(person).bind(id).run(tx).await? == 1)
}

fn read(material: &str) -> Outcome<Passkey> {
    serde_json::from_str(material).map_err(Error::internal)
}

fn written(passkey: &Passkey) -> Outcome<String> {
    serde_json::to_string(passkey).map_err(Error::internal)
}
