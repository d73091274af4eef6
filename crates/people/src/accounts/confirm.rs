//! **Coming in by a link**: an invitation makes an account one's own, a way back in replaces what was lost, and a look
//! begins at once.
//!
//! Pressing the button of an invitation or a way back in begins a ceremony; the link is used up together with the new
//! password, so whoever is called away can press again. Deliberately absent: a link that does two things.

use kit::{Outcome, Tx, Visitor, sql};
use policy::data::DataClass;
use policy::{AccountState, Actor, Permitted, PersonId, SignIn, TenantId, ThingId, Untrusted, may};

use super::attempts::Attempt;
use super::ceremonies::{self, Ceremony, Kind, State};
use super::enter::{Knock, Step, go_on, look, look_at};
use super::links::{self, Live, Purpose};
use super::passwords::About;
use super::record::{self, AccountRecord};
use super::sessions::{Entering, Way, begin, end_all};
use super::{Accounts, login, spare};

/// What a link leads to.
#[derive(Clone, Debug)]
pub enum Opened {
    /// Choosing a login and a password.
    Confirm(String),
    /// Choosing a new password.
    Recover(String),
    /// A look: in.
    In(String),
    /// It does not work, whatever the reason.
    Nothing,
}

/// What somebody comes with.
#[derive(Clone, Copy, Debug)]
enum Brought<'a> {
    Token(&'a str),
    Code(&'a str),
}

/// Presses the button on the page of a link.
pub async fn open(accounts: &Accounts, token: &str, knock: &Knock) -> Outcome<Opened> {
    match links::named(token) {
        Some((tenant, id)) => {
            let attempt = Attempt::at(&accounts.sealer, tenant, "link", &id.to_string(), knock.visitor)?;
            opened(accounts, tenant, &attempt, Brought::Token(token), knock).await
        }
        None => Ok(Opened::Nothing),
    }
}

/// Types the short code of an invitation.
pub async fn open_code(accounts: &Accounts, tenant: TenantId, typed: &str, knock: &Knock) -> Outcome<Opened> {
    let attempt = Attempt::at(
        &accounts.sealer,
        tenant,
        "link code",
        &spare::plain(typed),
        knock.visitor,
    )?;
    opened(accounts, tenant, &attempt, Brought::Code(typed), knock).await
}

async fn opened(
    accounts: &Accounts,
    tenant: TenantId,
    attempt: &Attempt,
    brought: Brought<'_>,
    knock: &Knock,
) -> Outcome<Opened> {
    attempt.count(&accounts.db).await?;
    accounts
        .db
        .act(tenant, |mut tx| async move {
            let live = match brought {
                Brought::Token(token) => links::find(&mut tx, token).await?,
                Brought::Code(typed) => links::find_code(&mut tx, &accounts.sealer, tenant, typed).await?,
            };
            let account = match &live {
                Some(live) => record::read(&mut tx, tenant, live.person, DataClass::Account).await?,
                None => None,
            };
            let both = live
                .zip(account)
                .filter(|(live, account)| fits(account, live.purpose));
            let Some((live, account)) = both else {
                tx.commit().await?;
                return Ok(Opened::Nothing);
            };
            attempt.succeed(&mut tx).await?;
            let opened = follow(accounts, &mut tx, &live, &account, knock).await?;
            tx.commit().await?;
            Ok(opened)
        })
        .await
}

/// Whether the account is as the link needs it.
fn fits(account: &AccountRecord, purpose: Purpose) -> bool {
    let has = |state| account.state == Some(state) && account.belongs();
    match purpose {
        Purpose::Invitation => has(AccountState::Unconfirmed),
        Purpose::Recovery => has(AccountState::Active),
        Purpose::Look => account.may_look(),
    }
}

async fn follow(
    accounts: &Accounts,
    tx: &mut Tx,
    live: &Live,
    account: &AccountRecord,
    knock: &Knock,
) -> Outcome<Opened> {
    let who = (live.tenant, live.person);
    let state = State {
        link: Some(live.id.to_string()),
        ..State::default()
    };
    let new = &accounts.cx.ids;
    match live.purpose {
        Purpose::Invitation => {
            let carried = ceremonies::begin(tx, new, Kind::Confirm, who, &state).await?;
            Ok(Opened::Confirm(carried))
        }
        Purpose::Recovery => {
            let carried = ceremonies::begin(tx, new, Kind::Recover, who, &state).await?;
            Ok(Opened::Recover(carried))
        }
        Purpose::Look => {
            if !links::spend(tx, live.tenant, live.id).await? {
                return Ok(Opened::Nothing);
            }
            let entering = Entering {
                tenant: who.0,
                person: account.person,
                way: Way::Link,
                factors: SignIn::OneFactor,
                device: knock.device.clone(),
            };
            begin(tx, new, &entering).await.map(Opened::In)
        }
    }
}

/// What is wrong with what somebody chose: the field, and the key of the text.
pub type Fault = (&'static str, &'static str);

/// What choosing came to.
#[derive(Clone, Debug)]
pub enum Chosen {
    /// Done; this follows.
    Done(Step),
    /// It cannot be so.
    Wrong(Vec<Fault>),
    /// There is nothing any more that waits for it.
    Over,
}

/// Makes an account one's own, with a login and a password.
pub async fn confirm(
    accounts: &Accounts,
    carried: &str,
    (typed, password): (&str, &str),
    knock: &Knock,
) -> Outcome<Chosen> {
    let Some(ceremony) = look(accounts, carried, Kind::Confirm).await? else {
        return Ok(Chosen::Over);
    };
    count(accounts, &ceremony, knock.visitor).await?;
    let who = (ceremony.tenant, ceremony.person);
    let account = look_at(accounts, who).await?;
    let folded: &str = &login::folded(typed);
    let mut faults: Vec<Fault> = login::fault(folded)
        .map(|key| ("login", key))
        .into_iter()
        .collect();
    let about = about(&account, folded);
    if let Some(key) = accounts.passwords.fault(password, &about).await? {
        faults.push(("wachtwoord", key));
    }
    if !faults.is_empty() {
        return Ok(Chosen::Wrong(faults));
    }
    let hash: &str = &accounts.passwords.hash(password).await?;
    let actor = &actor(who, AccountState::Unconfirmed);
    accounts
        .db
        .act(who.0, |mut tx| async move {
            let Some((ceremony, link)) = still(&mut tx, carried, Kind::Confirm).await? else {
                tx.commit().await?;
                return Ok(Chosen::Over);
            };
            if login::is_taken(&mut tx, who.0, folded, who.1).await? {
                tx.commit().await?;
                return Ok(Chosen::Wrong(vec![("login", "accounts-login-taken")]));
            }
            if !links::spend(&mut tx, who.0, link).await? {
                tx.commit().await?;
                return Ok(Chosen::Over);
            }
            let account: Permitted<AccountRecord, may::ConfirmAccount> = tx
                .permit(actor, Untrusted::new(who.1), async |tx: &mut Tx, person| {
                    record::find::<may::ConfirmAccount>(tx, who.0, person).await
                })
                .await?;
            make_own(&mut tx, &account, folded, hash).await?;
            links::revoke(&mut tx, who.0, who.1, None).await?;
            // Whoever else opened the same link finds nothing that waits any more.
            end_all(&mut tx, who.0, who.1, None).await?;
            let step = go_on(accounts, &mut tx, &account, ceremony.state, knock).await?;
            tx.commit().await?;
            Ok(Chosen::Done(step))
        })
        .await
}

/// Replaces what was lost: password, codes, keys, and every place where somebody is in.
pub async fn recover(accounts: &Accounts, carried: &str, password: &str, knock: &Knock) -> Outcome<Chosen> {
    let Some(ceremony) = look(accounts, carried, Kind::Recover).await? else {
        return Ok(Chosen::Over);
    };
    count(accounts, &ceremony, knock.visitor).await?;
    let who = (ceremony.tenant, ceremony.person);
    let account = look_at(accounts, who).await?;
    let about = about(&account, account.login.as_deref().unwrap_or_default());
    if let Some(key) = accounts.passwords.fault(password, &about).await? {
        return Ok(Chosen::Wrong(vec![("wachtwoord", key)]));
    }
    let hash: &str = &accounts.passwords.hash(password).await?;
    let actor = &actor(who, account.state.unwrap_or(AccountState::Ended));
    accounts
        .db
        .act(who.0, |mut tx| async move {
            let Some((_, link)) = still(&mut tx, carried, Kind::Recover).await? else {
                tx.commit().await?;
                return Ok(Chosen::Over);
            };
            if !links::spend(&mut tx, who.0, link).await? {
                tx.commit().await?;
                return Ok(Chosen::Over);
            }
            let account: Permitted<AccountRecord, may::ChangeAccount> = tx
                .permit(actor, Untrusted::new(who.1), async |tx: &mut Tx, person| {
                    record::find::<may::ChangeAccount>(tx, who.0, person).await
                })
                .await?;
            set_password(&mut tx, &account, hash).await?;
            throw_away(&mut tx, &account).await?;
            end_all(&mut tx, who.0, who.1, None).await?;
            links::revoke(&mut tx, who.0, who.1, None).await?;
            let login = account.login.clone().unwrap_or_default();
            let tried = Attempt::at(&accounts.sealer, who.0, "password", &login, knock.visitor)?;
            tried.forget(&mut tx).await?;
            // The account as it is now, without codes.
            let account = record::read(&mut tx, who.0, who.1, DataClass::Account).await?;
            let account = account.ok_or(kit::Error::NotFound)?;
            let step = go_on(accounts, &mut tx, &account, State::default(), knock).await?;
            tx.commit().await?;
            Ok(Chosen::Done(step))
        })
        .await
}

/// Choosing is counted as well: it takes work, and says whether a login is taken.
async fn count(accounts: &Accounts, ceremony: &Ceremony, visitor: Visitor) -> Outcome<()> {
    let who = ceremony.id.to_string();
    let attempt = Attempt::at(&accounts.sealer, ceremony.tenant, "choice", &who, visitor)?;
    attempt.count(&accounts.db).await
}

/// The ceremony with its link, when it still waits.
async fn still(tx: &mut Tx, carried: &str, kind: Kind) -> Outcome<Option<(Ceremony, ThingId)>> {
    let found = ceremonies::find(tx, carried, kind).await?;
    Ok(found.and_then(|ceremony| {
        let link = ceremony.state.link.as_deref()?.parse().ok()?;
        Some((ceremony, link))
    }))
}

/// Somebody who proved to have the link that is theirs alone.
fn actor((tenant, person): (TenantId, PersonId), account: AccountState) -> Actor {
    Actor {
        person,
        tenant,
        account,
        sign_in: SignIn::OneFactor,
    }
}

/// What a password of somebody may not be about.
pub(super) fn about(account: &AccountRecord, login: &str) -> About {
    let own = [
        account.name.whole(),
        login.to_owned(),
        account.organisation.clone(),
    ];
    About {
        part: account.part,
        own: own.into_iter().chain(account.email.clone()).collect(),
    }
}

async fn make_own(
    tx: &mut Tx,
    account: &Permitted<AccountRecord, may::ConfirmAccount>,
    login: &str,
    hash: &str,
) -> Outcome<()> {
    let (tenant, person) = super::enter::whose(account);
    sql(
        "update account set login = $3, password = $4, password_at = $5, state = 'active', confirmed_at = $5 \
         where tenant = $1 and person = $2",
    )
    .bind(tenant)
    .bind(person)
    .bind(login)
    .bind(hash)
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// Keeps a new password.
pub(super) async fn set_password(
    tx: &mut Tx,
    account: &Permitted<AccountRecord, may::ChangeAccount>,
    hash: &str,
) -> Outcome<()> {
    let (tenant, person) = super::enter::whose(account);
    sql("update account set password = $3, password_at = $4 where tenant = $1 and person = $2")
        .bind(tenant)
        .bind(person)
        .bind(hash)
        .bind(tx.now())
        .run(tx)
        .await
        .map(drop)
}

/// Throws away every other thing that somebody comes in with: codes, codes on paper, keys, and who vouches for them.
async fn throw_away(tx: &mut Tx, account: &Permitted<AccountRecord, may::ChangeAccount>) -> Outcome<()> {
    let (tenant, person) = super::enter::whose(account);
    for statement in [
        sql("update account set codes = null, codes_step = null where tenant = $1 and person = $2"),
        sql("delete from passkey where tenant = $1 and person = $2"),
        sql("delete from identity where tenant = $1 and person = $2"),
    ] {
        statement.bind(tenant).bind(person).run(tx).await?;
    }
    spare::forget(tx, tenant, person).await
}
