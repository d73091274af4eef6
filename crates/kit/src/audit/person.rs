//! The **mark** of a person in the chain of a tenant: what a line says instead of who it was.
//!
//! It is made with a secret that is drawn for one person in one tenant. Deliberately absent: one secret for everybody,
//! which could not be thrown away for one.

use hmac::{Hmac, KeyInit as _, Mac as _};
use policy::{PersonId, TenantId, ThingId};
use sha2::Sha256;

use super::hex;
use crate::db::{Tx, sql};
use crate::errors::{Error, Outcome};
use crate::guard::Remembered;
use crate::ids;

/// A person as the chain knows them.
#[derive(Clone)]
pub struct Known {
    secret: Vec<u8>,
    /// What lines say.
    pub mark: String,
}

/// The mark of a person, with a secret drawn when there is none yet.
pub async fn known(
    tx: &mut Tx,
    remembered: &mut Remembered,
    tenant: TenantId,
    person: PersonId,
) -> Outcome<Known> {
    if let Some(known) = remembered.known.get(&(tenant, person)) {
        return Ok(known);
    }
    let known = kept(tx, tenant, person).await?;
    remembered.known.put((tenant, person), known.clone());
    Ok(known)
}

async fn kept(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<Known> {
    let there = sql("select secret, mark from audit_person where tenant = $1 and person = $2")
        .bind(tenant)
        .bind(person)
        .maybe(tx)
        .await?;
    if let Some(row) = there {
        return Ok(Known {
            secret: row.get("secret")?,
            mark: row.get("mark")?,
        });
    }
    let secret = ids::secret().map_err(Error::internal)?.to_vec();
    let mark = keyed(&secret, &format!("person {person}"))?;
    sql("insert into audit_person (tenant, person, secret, mark) values ($1, $2, $3, $4)")
        .bind(tenant)
        .bind(person)
        .bind(secret.as_slice())
        .bind(mark.as_str())
        .run(tx)
        .await?;
    Ok(Known { secret, mark })
}

impl std::fmt::Debug for Known {
    /// Without the secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.mark)
    }
}

impl Known {
    /// The mark of a record about this person.
    pub fn mark_of(&self, thing: ThingId) -> Outcome<String> {
        keyed(&self.secret, &format!("thing {thing}"))
    }
}

/// Throws the secret of a person away. Lines about them stay, and lead to nobody any more. For erasing a person, which
/// decides and writes its own line first.
pub async fn forget(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<()> {
    let forgotten = sql("delete from audit_person where tenant = $1 and person = $2")
        .bind(tenant)
        .bind(person);
    forgotten.run(tx).await.map(drop)
}

fn keyed(secret: &[u8], text: &str) -> Outcome<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).map_err(Error::internal)?;
    mac.update(text.as_bytes());
    Ok(hex(&mac.finalize().into_bytes()))
}
