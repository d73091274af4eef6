//! A **login**: what somebody types to say who they are: an address for mail, or a name. It is unique in one
//! organisation, whatever its capitals.
//!
//! Deliberately absent: logins over organisations. Another school may know the same address as somebody else.

use kit::{Outcome, Tx, sql};
use policy::{PersonId, TenantId};

/// The most characters: the longest address for mail that there can be.
pub const LONGEST: usize = 254;

/// As it is kept and compared.
pub fn folded(typed: &str) -> String {
    typed.trim().to_lowercase()
}

/// The key of the text that says what is wrong with one that somebody chose.
pub fn fault(login: &str) -> Option<&'static str> {
    let length = login.chars().count();
    if !(3..=LONGEST).contains(&length) {
        return Some("accounts-login-length");
    }
    let plain = |sign: char| sign.is_alphanumeric() || matches!(sign, '.' | '-' | '_' | '+' | '@' | '\'');
    (!login.chars().all(plain)).then_some("accounts-login-signs")
}

/// Somebody who might be who they say.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// Who it would be.
    pub person: PersonId,
    /// The hash of their password.
    pub password: Option<String>,
}

/// Who has this login.
pub(super) async fn find(tx: &mut Tx, tenant: TenantId, login: &str) -> Outcome<Option<Candidate>> {
    let row = sql("select person, password from account where tenant = $1 and login = $2")
        .bind(tenant)
        .bind(login)
        .maybe(tx)
        .await?;
    let candidate = |row: kit::db::Row| {
        Ok(Candidate {
            person: row.get("person")?,
            password: row.maybe("password")?,
        })
    };
    row.map(candidate).transpose()
}

/// The hash of somebody's password.
pub(super) async fn password(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<Option<String>> {
    let row = sql("select password from account where tenant = $1 and person = $2")
        .bind(tenant)
        .bind(person)
        .maybe(tx)
        .await?;
    row.map_or(Ok(None), |row| row.maybe("password"))
}

/// Whether somebody else has it.
pub(super) async fn is_taken(tx: &mut Tx, tenant: TenantId, login: &str, person: PersonId) -> Outcome<bool> {
    let found = find(tx, tenant, login).await?;
    Ok(found.is_some_and(|found| found.person != person))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_is_one_whatever_its_capitals() {
        assert_eq!(folded("  Noor@Kompas.Example "), "noor@kompas.example");
        for good in ["noor.de.wit", "noor@kompas.example", "çelik", "o'neill"] {
            assert_eq!(fault(good), None, "{good}");
        }
        for bad in ["", "ab", "noor de wit", "a\nb", "<b>x</b>", "=cmd|x"] {
            assert!(fault(bad).is_some(), "{bad}");
        }
    }
}
