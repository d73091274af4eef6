//! Who somebody is with a party, as it is **kept**: the party, its number for them, and whose account that is.

use jiff::Timestamp;
use kit::{Outcome, Tx, sql};
use policy::{PersonId, TenantId};

/// A party that vouches for somebody.
#[derive(Clone, Debug)]
pub struct Bound {
    /// Which.
    pub issuer: String,
    /// Since when.
    pub made_at: Timestamp,
}

/// Every party that vouches for somebody.
pub async fn all_of(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<Vec<Bound>> {
    let rows = sql(
        "select issuer, made_at from identity where tenant = $1 and person = $2 order by made_at, issuer",
    );
    let rows = rows.bind(tenant).bind(person).all(tx).await?;
    let bound = |row: &kit::db::Row| {
        Ok(Bound {
            issuer: row.get("issuer")?,
            made_at: row.get("made_at")?,
        })
    };
    rows.iter().map(bound).collect()
}

/// Whose number it is.
pub(super) async fn whose(
    tx: &mut Tx,
    tenant: TenantId,
    (issuer, subject): (&str, &str),
) -> Outcome<Option<PersonId>> {
    let row = sql("select person from identity where tenant = $1 and issuer = $2 and subject = $3");
    let row = row.bind(tenant).bind(issuer).bind(subject).maybe(tx).await?;
    row.map(|row| row.get("person")).transpose()
}

/// Binds a number to somebody. One that is bound already, to whomever, stays as it is: false.
pub(super) async fn bind(
    tx: &mut Tx,
    (tenant, person): (TenantId, PersonId),
    (issuer, subject): (&str, &str),
) -> Outcome<bool> {
    let touched = sql(
        "insert into identity (tenant, issuer, subject, person, made_at) values ($1, $2, $3, $4, $5) \
         on conflict (tenant, issuer, subject) do nothing",
    );
    let touched = touched
        .bind(tenant)
        .bind(issuer)
        .bind(subject)
        .bind(person)
        .bind(tx.now());
    Ok(touched.run(tx).await? == 1)
}

/// Lets go of a party.
pub(super) async fn forget(
    tx: &mut Tx,
    (tenant, person): (TenantId, PersonId),
    issuer: &str,
) -> Outcome<bool> {
    let touched = sql("delete from identity where tenant = $1 and person = $2 and issuer = $3");
    Ok(touched.bind(tenant).bind(person).bind(issuer).run(tx).await? > 0)
}
