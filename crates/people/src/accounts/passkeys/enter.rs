//! **Coming in with a key**: a device answers a challenge, and says itself whose key it is, so nobody types a name.
//!
//! A key that nobody has, one of somebody else, one of an account that is stopped, a challenge that was answered before
//! and an answer that is wrong are one answer. Deliberately absent: a second try for the same challenge.

use axum::http::StatusCode;
use kit::{Error, Outcome, Sealer, Tx};
use policy::data::DataClass;
use policy::{PersonId, SignIn, TenantId};
use webauthn_rs::prelude::{DiscoverableAuthentication, PublicKeyCredential, RequestChallengeResponse};

use super::kept::{self, Found};
use super::{Keys, handle, is_inside_another};
use crate::accounts::Accounts;
use crate::accounts::attempts::Attempt;
use crate::accounts::ceremonies::{self, Kind, State};
use crate::accounts::enter::{Knock, Step};
use crate::accounts::record::{self, AccountRecord};
use crate::accounts::sessions::{Entering, Way, begin as begin_session, carried};

/// So many challenges may wait in one organisation. Each costs a row, and asking for one proves nothing.
const MOST_WAITING: i64 = 5_000;

/// Asks for a challenge: what the page carries until it is answered, and what the device has to know.
pub async fn begin(
    accounts: &Accounts,
    keys: &Keys,
    tenant: TenantId,
    back: Option<&str>,
) -> Outcome<(String, RequestChallengeResponse)> {
    let started = keys.webauthn.start_discoverable_authentication();
    let (options, challenge) = started.map_err(Error::internal)?;
    let state = &State {
        back: back.map(str::to_owned),
        challenge: Some(serde_json::to_string(&challenge).map_err(Error::internal)?),
        ..State::default()
    };
    let token = accounts
        .db
        .act(tenant, |mut tx| async move {
            if ceremonies::waiting(&mut tx, tenant, Kind::UseKey).await? >= MOST_WAITING {
                return Err(Error::Http(StatusCode::TOO_MANY_REQUESTS));
            }
            let token =
                ceremonies::begin(&mut tx, &accounts.cx.ids, Kind::UseKey, (tenant, None), state).await?;
            tx.commit().await?;
            Ok(token)
        })
        .await?;
    Ok((token, options))
}

/// The answer of a device. None when it does not let anybody in, whatever the reason.
pub async fn finish(
    accounts: &Accounts,
    keys: &Keys,
    token: &str,
    answer: &PublicKeyCredential,
    knock: &Knock,
) -> Outcome<Option<Step>> {
    let Some((tenant, ..)) = carried(token) else {
        return Ok(None);
    };
    let named = kept::hash(&answer.raw_id);
    let attempt = &Attempt::at(&accounts.sealer, tenant, "passkey", &named, knock.visitor)?;
    attempt.count(&accounts.db).await?;
    accounts
        .db
        .act(tenant, |mut tx| async move {
            let Some(waiting) = ceremonies::find_any(&mut tx, token, Kind::UseKey).await? else {
                tx.commit().await?;
                return Ok(None);
            };
            // Used up before it is looked at: what was answered once, wrong or right, is answered.
            ceremonies::end(&mut tx, tenant, waiting.id).await?;
            let found = kept::find(&mut tx, tenant, &answer.raw_id).await?;
            let account = match &found {
                Some(found) => record::read(&mut tx, tenant, found.person, DataClass::Account).await?,
                None => None,
            };
            let account = account.filter(AccountRecord::may_enter);
            let both = found.zip(account);
            let Some((found, account)) = both else {
                tx.commit().await?;
                return Ok(None);
            };
            let Some(found) = checked(keys, &accounts.sealer, tenant, &waiting.state, answer, found)? else {
                tx.commit().await?;
                return Ok(None);
            };
            kept::used(&mut tx, tenant, &found).await?;
            attempt.succeed(&mut tx).await?;
            let step = enter(
                accounts,
                &mut tx,
                (tenant, account.person),
                waiting.state.back,
                knock,
            )
            .await?;
            tx.commit().await?;
            Ok(Some(step))
        })
        .await
}

/// The key with what its device said of itself, when the answer is right.
fn checked(
    keys: &Keys,
    sealer: &Sealer,
    tenant: TenantId,
    state: &State,
    answer: &PublicKeyCredential,
    mut found: Found,
) -> Outcome<Option<Found>> {
    let text = state.challenge.as_deref().unwrap_or_default();
    let challenge: DiscoverableAuthentication = serde_json::from_str(text).map_err(Error::internal)?;
    let whose = handle(sealer, tenant, found.person)?;
    let named = answer.get_user_unique_id() == Some(whose.as_bytes().as_slice());
    if !named || is_inside_another(&answer.response.client_data_json) {
        return Ok(None);
    }
    // Type, challenge, address, name of the site, signature, presence, and that the count of the device went up.
    let result = keys
        .webauthn
        .finish_discoverable_authentication_v2(answer, challenge, &found.passkey);
    match result {
        Ok(result) if result.user_verified() => {
            found.passkey.update_credential(&result);
            Ok(Some(found))
        }
        Ok(_) => Ok(None),
        Err(reason) => {
            tracing::debug!(%reason, "a key was refused");
            Ok(None)
        }
    }
}

async fn enter(
    accounts: &Accounts,
    tx: &mut Tx,
    (tenant, person): (TenantId, PersonId),
    back: Option<String>,
    knock: &Knock,
) -> Outcome<Step> {
    let entering = Entering {
        tenant,
        person,
        way: Way::Passkey,
        // The device asked who is there before it used what only it has.
        factors: SignIn::TwoFactors,
        device: knock.device.clone(),
    };
    let carried = begin_session(tx, &accounts.cx.ids, &entering).await?;
    Ok(Step::In(carried, back))
}
