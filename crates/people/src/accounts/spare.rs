//! **Spare codes**: ten codes on paper, for whoever lost the device with the others. Each works once.
//!
//! What is kept of them is a keyed hash. Deliberately absent: showing them again.

use kit::{Error, Outcome, Sealer, Tx, ids, sql};
use policy::{PersonId, TenantId};

/// How many there are.
const MANY: usize = 10;
/// Digits and letters that are not mistaken for another when they are read from paper.
const SIGNS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Twelve signs that nobody can guess: 60 bits, to be tried a few times only. Written in threes of four.
pub fn drawn() -> Outcome<String> {
    Ok(written(&ids::secret().map_err(Error::internal)?))
}

/// Chance as twelve signs.
pub fn written(chance: &[u8]) -> String {
    let signs: Vec<u8> = chance
        .iter()
        .take(12)
        .map(|byte| SIGNS[usize::from(byte % 32)])
        .collect();
    let parts: Vec<String> = signs
        .chunks(4)
        .map(|part| part.iter().copied().map(char::from).collect())
        .collect();
    parts.join("-")
}

/// As it is compared: without signs between, and with letters that look like digits read as those.
pub fn plain(typed: &str) -> String {
    let signs = typed.chars().filter(char::is_ascii_alphanumeric);
    let read = signs.map(|sign| match sign.to_ascii_lowercase() {
        'o' => '0',
        'i' | 'l' => '1',
        'u' => 'v',
        other => other,
    });
    read.collect()
}

/// New codes in place of those that were there.
pub async fn renew(tx: &mut Tx, sealer: &Sealer, tenant: TenantId, person: PersonId) -> Outcome<Vec<String>> {
    forget(tx, tenant, person).await?;
    let mut codes = Vec::with_capacity(MANY);
    for _ in 0..MANY {
        let code = drawn()?;
        sql("insert into spare_code (tenant, person, hash, made_at) values ($1, $2, $3, $4)")
            .bind(tenant)
            .bind(person)
            .bind(mark(sealer, tenant, person, &code)?)
            .bind(tx.now())
            .run(tx)
            .await?;
        codes.push(code);
    }
    Ok(codes)
}

/// Uses a code up. False when it is none, or was used before.
pub async fn spend(
    tx: &mut Tx,
    sealer: &Sealer,
    tenant: TenantId,
    person: PersonId,
    typed: &str,
) -> Outcome<bool> {
    let touched = sql(
        "update spare_code set used_at = $4 where tenant = $1 and person = $2 and hash = $3 and used_at is null",
    )
    .bind(tenant)
    .bind(person)
    .bind(mark(sealer, tenant, person, typed)?)
    .bind(tx.now())
    .run(tx)
    .await?;
    Ok(touched == 1)
}

/// Throws all codes of somebody away.
pub async fn forget(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<()> {
    sql("delete from spare_code where tenant = $1 and person = $2")
        .bind(tenant)
        .bind(person)
        .run(tx)
        .await
        .map(drop)
}

fn mark(sealer: &Sealer, tenant: TenantId, person: PersonId, code: &str) -> Outcome<String> {
    sealer.mark(Some(tenant), "spare code", &format!("{person} {}", plain(code)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = drawn().unwrap();
        assert_eq!(code.len(), 14);
        assert_eq!(plain(&code.to_uppercase().replace('-', " ")), plain(&code));
        assert_eq!(plain(" OIL-u "), "011v");
        assert_ne!(drawn().unwrap(), code);
    }
}
