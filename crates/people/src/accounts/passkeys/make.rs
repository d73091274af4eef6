//! **Making** a key, giving it a name, and taking it away: by its owner, who proved just now who they are.
//!
//! Whatever changes how one gets in ends every other session. Deliberately absent: a key for somebody else, and taking the
//! last second factor from who sees others.

use kit::{Error, Outcome, Refusal, SignedIn, Visitor};
use policy::{AccountState, ThingId};
use serde_json::Value;
use webauthn_rs::prelude::{PasskeyRegistration, RegisterPublicKeyCredential};

use super::kept::{self, Kept};
use super::{Keys, handle, is_inside_another};
use crate::accounts::Accounts;
use crate::accounts::ceremonies::{self, Kind, State};
use crate::accounts::enter::whose;
use crate::accounts::own::{Changed, mine, prove_freshly};
use crate::accounts::sessions::end_all;

/// The most keys of one person. More than anybody has devices.
const MOST: usize = 20;
/// The longest name of one.
pub const LONGEST_NAME: usize = 60;

/// Begins to make one: what the page carries, and what the device has to know.
pub async fn begin(
    accounts: &Accounts,
    keys: &Keys,
    me: &SignedIn,
    password: &str,
    visitor: Visitor,
) -> Outcome<Changed<(String, Value)>> {
    if let Some(fault) = prove_freshly(accounts, me, ("wachtwoord", password), visitor).await? {
        return Ok(Changed::Wrong(vec![fault]));
    }
    let actor = &me.actor;
    let begun = accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account = mine(&mut tx, actor).await?;
            if account.state != Some(AccountState::Active) {
                return Err(Refusal::new("accounts-refused-key-account").into());
            }
            let (tenant, person) = whose(&account);
            let there = kept::materials(&mut tx, tenant, person).await?;
            if there.len() >= MOST {
                return Err(Refusal::new("accounts-refused-key-many")
                    .with("most", i64::try_from(MOST).unwrap_or(i64::MAX))
                    .into());
            }
            let known = there.iter().map(|key| key.cred_id().clone()).collect();
            let name = account.login.clone().unwrap_or_else(|| account.name.whole());
            let called = format!("{} · {}", account.name.whole(), account.organisation);
            let handle = handle(&accounts.sealer, tenant, person)?;
            let started = keys
                .webauthn
                .start_passkey_registration(handle, &name, &called, Some(known));
            let (options, challenge) = started.map_err(Error::internal)?;
            let mut options = serde_json::to_value(options).map_err(Error::internal)?;
            // Without this a device may make a key that cannot say whose it is, and then a name has to be typed. The
            // library asks for it in no other way; what it checks afterwards stays the same.
            let wanted = &mut options["publicKey"]["authenticatorSelection"];
            wanted["residentKey"] = "required".into();
            wanted["requireResidentKey"] = true.into();
            let state = State {
                challenge: Some(serde_json::to_string(&challenge).map_err(Error::internal)?),
                ..State::default()
            };
            let who = (tenant, person);
            let token = ceremonies::begin(&mut tx, &accounts.cx.ids, Kind::MakeKey, who, &state).await?;
            tx.commit().await?;
            Ok((token, options))
        })
        .await?;
    Ok(Changed::Done(begun))
}

/// Keeps the key that a device made. What does not answer the challenge is refused, and the challenge is used up.
pub async fn finish(
    accounts: &Accounts,
    keys: &Keys,
    me: &SignedIn,
    (token, name): (&str, &str),
    answer: &RegisterPublicKeyCredential,
) -> Outcome<()> {
    let actor = &me.actor;
    let made = accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account = mine(&mut tx, actor).await?;
            let (tenant, person) = whose(&account);
            let waiting = ceremonies::find(&mut tx, token, Kind::MakeKey).await?;
            let Some(waiting) =
                waiting.filter(|waiting| (waiting.tenant, waiting.person) == (tenant, person))
            else {
                tx.commit().await?;
                return Ok(false);
            };
            ceremonies::end(&mut tx, tenant, waiting.id).await?;
            let text = waiting.state.challenge.as_deref().unwrap_or_default();
            let challenge: PasskeyRegistration = serde_json::from_str(text).map_err(Error::internal)?;
            let embedded = is_inside_another(&answer.response.client_data_json);
            let answered = keys.webauthn.finish_passkey_registration(answer, &challenge);
            let answered = answered.inspect_err(|reason| tracing::debug!(%reason, "a new key was refused"));
            let Some(passkey) = answered.ok().filter(|_| !embedded) else {
                tx.commit().await?;
                return Ok(false);
            };
            // A device that hands out what another has already, whoever owns that, is copying.
            let taken = kept::find(&mut tx, tenant, passkey.cred_id().as_ref()).await?;
            if taken.is_some() || kept::all_of(&mut tx, tenant, person).await?.len() >= MOST {
                tx.commit().await?;
                return Ok(false);
            }
            kept::keep(&mut tx, &accounts.cx.ids, (tenant, person), (name, &passkey)).await?;
            end_all(&mut tx, tenant, person, Some(me.session)).await?;
            tx.commit().await?;
            Ok(true)
        })
        .await?;
    if made {
        Ok(())
    } else {
        Err(Refusal::new("accounts-key-not-made").into())
    }
}

/// A name as it is kept: without signs that nobody sees, and not endless.
pub fn tidy_name(typed: &str) -> String {
    let plain: String = typed.chars().filter(|sign| !sign.is_control()).collect();
    plain.trim().chars().take(LONGEST_NAME).collect()
}

/// One key of one's own.
pub async fn see(accounts: &Accounts, me: &SignedIn, id: ThingId) -> Outcome<Kept> {
    let actor = &me.actor;
    accounts
        .db
        .read(actor.tenant, |mut tx| async move {
            let account = mine(&mut tx, actor).await?;
            let found = kept::one_of(&mut tx, whose(&account), id).await?;
            tx.commit().await?;
            found.ok_or(Error::NotFound)
        })
        .await
}

/// Gives a key another name.
pub async fn rename(accounts: &Accounts, me: &SignedIn, id: ThingId, name: &str) -> Outcome<()> {
    let actor = &me.actor;
    accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account = mine(&mut tx, actor).await?;
            if !kept::rename(&mut tx, whose(&account), id, name).await? {
                return Err(Error::NotFound);
            }
            tx.commit().await
        })
        .await
}

/// Takes a key away.
pub async fn take_away(
    accounts: &Accounts,
    me: &SignedIn,
    id: ThingId,
    password: &str,
    visitor: Visitor,
) -> Outcome<Changed> {
    if let Some(fault) = prove_freshly(accounts, me, ("wachtwoord", password), visitor).await? {
        return Ok(Changed::Wrong(vec![fault]));
    }
    let actor = &me.actor;
    accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account = mine(&mut tx, actor).await?;
            let who = whose(&account);
            let others = kept::all_of(&mut tx, who.0, who.1).await?;
            let is_last = others.iter().all(|key| key.id == id);
            if account.must_have_codes() && !account.has_codes && is_last {
                return Err(Refusal::new("accounts-refused-key-last").into());
            }
            if !kept::forget(&mut tx, who, id).await? {
                return Err(Error::NotFound);
            }
            end_all(&mut tx, who.0, who.1, Some(me.session)).await?;
            tx.commit().await
        })
        .await?;
    Ok(Changed::Done(()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_short_and_visible() {
        assert_eq!(tidy_name("  Telefoon\n van\u{7} mij "), "Telefoon van mij");
        assert_eq!(tidy_name(&"é".repeat(99)).chars().count(), LONGEST_NAME);
    }
}
