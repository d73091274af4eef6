//! **Coming in** through a party: off to it with a question that is used once, and back with an answer that fits it.
//!
//! Whoever is signed in, or holds an open invitation, binds what the party says to their account. Anybody else comes in
//! when it is bound already, and otherwise hears what to do. Deliberately absent: finding an account by address or name.

use std::time::Duration;

use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as B64;
use kit::{Error, Outcome, Refusal, SignedIn, Tx, Visitor, ids, sql};
use policy::data::DataClass;
use policy::{AccountState, Actor, Permitted, PersonId, SignIn, TenantId, ThingId, Untrusted, may};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::ask::{Back, Going, Unvouched, way_in, who};
use super::kept;
use super::parties::{Parties, Party};
use crate::accounts::attempts::Attempt;
use crate::accounts::ceremonies::{self, Kind, State};
use crate::accounts::enter::{Knock, Step, go_on, whose};
use crate::accounts::own::{Changed, mine, prove_freshly};
use crate::accounts::record::{self, AccountRecord};
use crate::accounts::sessions::{Entering, Way, begin as begin_session, carried, end_all, hashed, is_of};
use crate::accounts::{Accounts, links, passkeys};

/// So many may be on their way at once in one organisation.
const MOST_WAITING: i64 = 5_000;
/// How long we wait for a party in all, so that there is time left to say so.
const PATIENCE: Duration = Duration::from_secs(8);

/// What was asked of a party.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Asked {
    /// Which party, by the short name of the organisation and its own.
    school: String,
    party: String,
    /// The hash of what comes back as it went.
    state: String,
    nonce: String,
    verifier: String,
    /// Whether somebody who is signed in binds it.
    binds: bool,
}

/// Who goes to a party.
pub enum Goer<'a> {
    /// Somebody who wants to come in.
    Unknown(TenantId),
    /// Somebody who is signed in.
    In(&'a SignedIn),
    /// Somebody with an open invitation.
    Invited(&'a ceremonies::Ceremony),
}

/// What coming back led to.
pub enum Came {
    /// In, or to the next step.
    On(Step),
    /// Bound to the account of who is signed in.
    Bound,
    /// Nobody here goes by this number.
    Unknown,
    /// It does not count, whatever the reason.
    Refused,
    /// The party does not answer.
    Down,
}

/// Sends somebody off: what the browser carries meanwhile, and where to. None when the party does not answer.
pub async fn go(
    accounts: &Accounts,
    (parties, party): (&Parties, &Party),
    goer: Goer<'_>,
    (back, visitor): (Option<&str>, Visitor),
) -> Outcome<Option<(String, String)>> {
    let (state, nonce, verifier) = (drawn()?, drawn()?, drawn()?);
    let (tenant, person, link) = match &goer {
        Goer::Unknown(tenant) => (*tenant, None, None),
        Goer::In(me) => (me.actor.tenant, Some(me.actor.person), None),
        Goer::Invited(ceremony) => (
            ceremony.tenant,
            Some(ceremony.person),
            ceremony.state.link.clone(),
        ),
    };
    // Each time costs a question to the party, so it counts until somebody comes back as they should.
    let attempt = Attempt::at(&accounts.sealer, tenant, "via", &state, visitor)?;
    attempt.count(&accounts.db).await?;
    let challenge = B64.encode(Sha256::digest(verifier.as_bytes()));
    let going = Going {
        state: &state,
        nonce: &nonce,
        challenge: &challenge,
    };
    let address = match tokio::time::timeout(PATIENCE, way_in(parties, party, &going)).await {
        Ok(Ok(address)) => address,
        Ok(Err(reason)) => return Ok(told(party, &reason)),
        Err(_) => return Ok(None),
    };
    let asked = Asked {
        school: party.school.clone(),
        party: party.id.clone(),
        state: hashed(&state),
        nonce,
        verifier,
        binds: matches!(goer, Goer::In(_)),
    };
    let state = &State {
        back: back.map(str::to_owned),
        link,
        asked: Some(asked),
        ..State::default()
    };
    let carried = accounts
        .db
        .act(tenant, |mut tx| async move {
            if ceremonies::waiting(&mut tx, tenant, Kind::Via).await? >= MOST_WAITING {
                return Err(Error::Http(StatusCode::TOO_MANY_REQUESTS));
            }
            let carried =
                ceremonies::begin(&mut tx, &accounts.cx.ids, Kind::Via, (tenant, person), state).await?;
            tx.commit().await?;
            Ok(carried)
        })
        .await?;
    Ok(Some((carried, address.into())))
}

fn told<T>(party: &Party, reason: &Unvouched) -> Option<T> {
    tracing::warn!(party = party.id, %reason, "a party cannot be reached");
    None
}

fn drawn() -> Outcome<String> {
    ids::secret()
        .map(|secret| B64.encode(secret))
        .map_err(Error::internal)
}

/// What a party sent back with somebody.
pub struct Answer<'a> {
    /// What went with them.
    pub state: &'a str,
    /// What we fetch the token with; none when somebody stopped there.
    pub code: Option<&'a str>,
    /// Who says so.
    pub issuer: Option<&'a str>,
}

/// Takes somebody back.
pub async fn come(
    accounts: &Accounts,
    parties: &Parties,
    (browser, me): (&str, Option<&SignedIn>),
    answer: &Answer<'_>,
    knock: &Knock,
) -> Outcome<Came> {
    let Some((tenant, ..)) = carried(browser) else {
        return Ok(Came::Refused);
    };
    // Used up before anything is looked at: an answer that comes twice finds nothing.
    let waiting = accounts
        .db
        .act(tenant, |mut tx| async move {
            let found = ceremonies::find_any(&mut tx, browser, Kind::Via).await?;
            if let Some(waiting) = &found {
                ceremonies::end(&mut tx, tenant, waiting.id).await?;
            }
            tx.commit().await?;
            Ok(found)
        })
        .await?;
    let Some((waiting, asked)) = waiting.and_then(|waiting| Some((waiting.clone(), waiting.state.asked?)))
    else {
        return Ok(Came::Refused);
    };
    let party = parties.find(&asked.school, &asked.party);
    let (Some(party), Some(code), true) = (party, answer.code, is_of(answer.state, &asked.state)) else {
        return Ok(Came::Refused);
    };
    let back = Back {
        code,
        issuer: answer.issuer,
        nonce: &asked.nonce,
        verifier: &asked.verifier,
        now: accounts.cx.clock.now(),
    };
    let claims = match tokio::time::timeout(PATIENCE, who(parties, party, &back)).await {
        Ok(Ok(claims)) => claims,
        Ok(Err(reason)) => {
            tracing::info!(party = party.id, %reason, "nobody was vouched for");
            let down = matches!(reason, Unvouched::Down(_));
            return Ok(if down { Came::Down } else { Came::Refused });
        }
        Err(_) => return Ok(Came::Down),
    };
    let number = (party.issuer.as_str(), claims.sub.as_str());
    let factors = party.factors(&claims);
    let came = match (waiting.person, &waiting.state.link) {
        (None, _) => enter(accounts, tenant, number, factors, waiting.state, knock).await,
        (Some(person), None) if asked.binds => match me {
            // The same person still has to be in, in the same browser.
            Some(me) if (me.actor.tenant, me.actor.person) == (tenant, person) => {
                bind(accounts, me, number).await
            }
            _ => Ok(Came::Refused),
        },
        (Some(person), Some(link)) => match link.parse() {
            Ok(link) => confirm(accounts, (tenant, person), link, number, (factors, knock)).await,
            Err(_) => Ok(Came::Refused),
        },
        _ => Ok(Came::Refused),
    }?;
    if matches!(came, Came::On(_) | Came::Bound) {
        let attempt = &Attempt::at(&accounts.sealer, tenant, "via", answer.state, knock.visitor)?;
        let taken_back = accounts.db.act(tenant, |mut tx| async move {
            attempt.succeed(&mut tx).await?;
            tx.commit().await
        });
        taken_back.await?;
    }
    Ok(came)
}

async fn enter(
    accounts: &Accounts,
    tenant: TenantId,
    number: (&str, &str),
    factors: SignIn,
    state: State,
    knock: &Knock,
) -> Outcome<Came> {
    let state = &state;
    accounts
        .db
        .act(tenant, |mut tx| async move {
            let Some(person) = kept::whose(&mut tx, tenant, number).await? else {
                tx.commit().await?;
                return Ok(Came::Unknown);
            };
            let account = record::read(&mut tx, tenant, person, DataClass::Account).await?;
            let Some(account) = account.filter(AccountRecord::may_enter) else {
                tx.commit().await?;
                return Ok(Came::Refused);
            };
            let step = let_in(accounts, &mut tx, &account, factors, state.back.clone(), knock).await?;
            tx.commit().await?;
            Ok(Came::On(step))
        })
        .await
}

/// With two factors somebody is in; with one, what they set up beside a password is asked here too.
async fn let_in(
    accounts: &Accounts,
    tx: &mut Tx,
    account: &AccountRecord,
    factors: SignIn,
    back: Option<String>,
    knock: &Knock,
) -> Outcome<Step> {
    if factors != SignIn::TwoFactors {
        let state = State {
            back,
            vouched: true,
            ..State::default()
        };
        return go_on(accounts, tx, account, state, knock).await;
    }
    let (tenant, person) = whose(account);
    let entering = Entering {
        tenant,
        person,
        way: Way::Vouched,
        factors,
        device: knock.device.clone(),
    };
    let carried = begin_session(tx, &accounts.cx.ids, &entering).await?;
    Ok(Step::In(carried, back))
}

async fn bind(accounts: &Accounts, me: &SignedIn, number: (&str, &str)) -> Outcome<Came> {
    let actor = &me.actor;
    accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account = mine(&mut tx, actor).await?;
            let who = whose(&account);
            let open = account.state == Some(AccountState::Active);
            let there = kept::whose(&mut tx, who.0, number).await?;
            let bound = open && (there == Some(who.1) || kept::bind(&mut tx, who, number).await?);
            if bound {
                end_all(&mut tx, who.0, who.1, Some(me.session)).await?;
            }
            tx.commit().await?;
            Ok(if bound { Came::Bound } else { Came::Refused })
        })
        .await
}

/// Makes an account one's own without a password, by an invitation that is still open.
async fn confirm(
    accounts: &Accounts,
    who: (TenantId, PersonId),
    link: ThingId,
    number: (&str, &str),
    (factors, knock): (SignIn, &Knock),
) -> Outcome<Came> {
    let actor = &Actor {
        person: who.1,
        tenant: who.0,
        account: AccountState::Unconfirmed,
        sign_in: SignIn::OneFactor,
    };
    accounts
        .db
        .act(who.0, |mut tx| async move {
            let there = kept::whose(&mut tx, who.0, number).await?;
            if there.is_some() || !links::spend(&mut tx, who.0, link).await? {
                tx.commit().await?;
                return Ok(Came::Refused);
            }
            let account: Permitted<AccountRecord, may::ConfirmAccount> = tx
                .permit(actor, Untrusted::new(who.1), async |tx: &mut Tx, person| {
                    record::find::<may::ConfirmAccount>(tx, who.0, person).await
                })
                .await?;
            sql("update account set state = 'active', confirmed_at = $3 where tenant = $1 and person = $2")
                .bind(who.0)
                .bind(who.1)
                .bind(tx.now())
                .run(&mut tx)
                .await?;
            if !kept::bind(&mut tx, who, number).await? {
                return Err(Error::Conflict);
            }
            links::revoke(&mut tx, who.0, who.1, None).await?;
            end_all(&mut tx, who.0, who.1, None).await?;
            let step = let_in(accounts, &mut tx, &account, factors, None, knock).await?;
            tx.commit().await?;
            Ok(Came::On(step))
        })
        .await
}

/// Lets go of a party, when something else is left to come in with.
pub async fn let_go(
    accounts: &Accounts,
    me: &SignedIn,
    issuer: &str,
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
            let left = account.password_at.is_some()
                || others.iter().any(|bound| bound.issuer != issuer)
                || !passkeys::all_of(&mut tx, who.0, who.1).await?.is_empty();
            if !left {
                return Err(Refusal::new("accounts-refused-party-last").into());
            }
            if !kept::forget(&mut tx, who, issuer).await? {
                return Err(Error::NotFound);
            }
            end_all(&mut tx, who.0, who.1, Some(me.session)).await?;
            tx.commit().await
        })
        .await?;
    Ok(Changed::Done(()))
}
