//! **Signing in**: a password, and a code where one is asked.
//!
//! A wrong password, a login that nobody has and an account that is stopped are one answer, after the same work.
//! Deliberately absent: saying which of them it was, and a session before everything is proved.

use kit::{Error, Outcome, Tx, Visitor, sql};
use policy::data::DataClass;
use policy::{PersonId, SignIn, TenantId};

use super::attempts::Attempt;
use super::ceremonies::{self, Ceremony, Kind, State};
use super::record::{self, AccountRecord};
use super::sessions::{Entering, Way, begin};
use super::{Accounts, codes, login, spare};

/// What a step on the way in came to.
#[derive(Clone, Debug)]
pub enum Step {
    /// In: what the browser carries from now on, and where somebody wanted to go.
    In(String, Option<String>),
    /// A code is asked: what the browser carries until then.
    Code(String),
    /// Codes have to be set up first.
    SetUp(String),
}

/// Where somebody knocks, and with what.
#[derive(Clone, Debug)]
pub struct Knock {
    /// From where.
    pub visitor: Visitor,
    /// On which device.
    pub device: String,
}

/// Who says to be whom, with a password.
pub async fn with_password(
    accounts: &Accounts,
    tenant: TenantId,
    (typed, password): (&str, &str),
    back: Option<&str>,
    knock: &Knock,
) -> Outcome<Option<Step>> {
    let folded: &str = &login::folded(typed);
    let attempt = &Attempt::at(&accounts.sealer, tenant, "password", folded, knock.visitor)?;
    attempt.count(&accounts.db).await?;
    let mut tx = accounts.db.look().await?;
    let candidate = login::find(&mut tx, tenant, folded).await?;
    tx.roll_back().await?;
    let kept = candidate
        .as_ref()
        .and_then(|candidate| candidate.password.as_deref());
    let right = accounts.passwords.is(password, kept).await?;
    let Some(candidate) = candidate.as_ref().filter(|_| right) else {
        return Ok(None);
    };
    let who = (tenant, candidate.person);
    accounts
        .db
        .act(tenant, |mut tx| async move {
            let account = record::read(&mut tx, tenant, who.1, DataClass::Account).await?;
            // Between the look and now somebody may have changed the password or stopped the account.
            let same = login::password(&mut tx, tenant, who.1).await? == candidate.password;
            let Some(account) = account.filter(|account| same && account.may_enter()) else {
                tx.commit().await?;
                return Ok(None);
            };
            attempt.take_back(&mut tx).await?;
            let state = State {
                back: back.map(str::to_owned),
                ..State::default()
            };
            let step = go_on(accounts, &mut tx, &account, state, knock).await?;
            if let Step::In(..) = step {
                attempt.succeed(&mut tx).await?;
            }
            tx.commit().await?;
            Ok(Some(step))
        })
        .await
}

/// What follows once somebody proved one factor: a code, setting codes up, or being in.
pub(super) async fn go_on(
    accounts: &Accounts,
    tx: &mut Tx,
    account: &AccountRecord,
    state: State,
    knock: &Knock,
) -> Outcome<Step> {
    let who = whose(account);
    let new = &accounts.cx.ids;
    if account.has_codes {
        let carried = ceremonies::begin(tx, new, Kind::Code, who, &state).await?;
        return Ok(Step::Code(carried));
    }
    if account.must_have_codes() {
        let state = State {
            codes: Some(new_codes(accounts, who)?),
            ..state
        };
        let carried = ceremonies::begin(tx, new, Kind::SetUp, who, &state).await?;
        return Ok(Step::SetUp(carried));
    }
    enter(accounts, tx, who, SignIn::OneFactor, state.back, knock).await
}

/// Whose account it is.
pub(super) fn whose(account: &AccountRecord) -> (TenantId, PersonId) {
    (policy::Object::key(account).tenant, account.person)
}

/// A new secret for codes, sealed until the first code shows that a device has it.
pub(super) fn new_codes(accounts: &Accounts, who: (TenantId, PersonId)) -> Outcome<Vec<u8>> {
    accounts.sealer.seal(who.0, &sealed_for(who.1), &codes::drawn()?)
}

/// What codes are sealed for: one person, and nothing else.
pub(super) fn sealed_for(person: PersonId) -> String {
    format!("codes of {person}")
}

async fn enter(
    accounts: &Accounts,
    tx: &mut Tx,
    (tenant, person): (TenantId, PersonId),
    factors: SignIn,
    back: Option<String>,
    knock: &Knock,
) -> Outcome<Step> {
    let entering = Entering {
        tenant,
        person,
        way: Way::Password,
        factors,
        device: knock.device.clone(),
    };
    let carried = begin(tx, &accounts.cx.ids, &entering).await?;
    Ok(Step::In(carried, back))
}

/// What a typed code came to.
#[derive(Clone, Debug)]
pub enum Coded {
    /// It is right.
    In(Step),
    /// It is wrong, or was used before.
    Wrong,
    /// There is nothing any more that waits for a code.
    Over,
}

/// The second step: a code from a device, or one from paper.
pub async fn with_code(accounts: &Accounts, carried: &str, typed: &str, knock: &Knock) -> Outcome<Coded> {
    let Some(ceremony) = look(accounts, carried, Kind::Code).await? else {
        return Ok(Coded::Over);
    };
    let Ceremony { tenant, person, .. } = ceremony;
    let attempt = &Attempt::at(
        &accounts.sealer,
        tenant,
        "code",
        &person.to_string(),
        knock.visitor,
    )?;
    attempt.count(&accounts.db).await?;
    accounts
        .db
        .act(tenant, |mut tx| async move {
            let Some(ceremony) = ceremonies::find(&mut tx, carried, Kind::Code).await? else {
                tx.commit().await?;
                return Ok(Coded::Over);
            };
            let account = record::read(&mut tx, tenant, person, DataClass::Account).await?;
            let Some(account) = account.filter(AccountRecord::may_enter) else {
                tx.commit().await?;
                return Ok(Coded::Over);
            };
            if !is_right(accounts, &mut tx, (tenant, person), typed).await? {
                tx.commit().await?;
                return Ok(Coded::Wrong);
            }
            attempt.succeed(&mut tx).await?;
            // The password was right as well, so what was tried for it begins anew.
            let login = account.login.clone().unwrap_or_default();
            let tried = Attempt::at(&accounts.sealer, tenant, "password", &login, knock.visitor)?;
            tried.forget(&mut tx).await?;
            ceremonies::end(&mut tx, &ceremony).await?;
            let step = enter(
                accounts,
                &mut tx,
                (tenant, person),
                SignIn::TwoFactors,
                ceremony.state.back,
                knock,
            );
            let step = step.await?;
            tx.commit().await?;
            Ok(Coded::In(step))
        })
        .await
}

/// Whether a code is right, and uses it up.
pub(super) async fn is_right(
    accounts: &Accounts,
    tx: &mut Tx,
    (tenant, person): (TenantId, PersonId),
    typed: &str,
) -> Outcome<bool> {
    let row = sql("select codes, codes_step from account where tenant = $1 and person = $2")
        .bind(tenant)
        .bind(person)
        .one(tx)
        .await?;
    let Some(sealed) = row.maybe::<Vec<u8>>("codes")? else {
        return Ok(false);
    };
    let secret = accounts.sealer.open(tenant, &sealed_for(person), &sealed)?;
    let Some(step) = codes::step_of(&secret, typed, tx.now(), row.maybe("codes_step")?)? else {
        return spare::spend(tx, &accounts.sealer, tenant, person, typed).await;
    };
    let touched = sql(
        "update account set codes_step = $3 where tenant = $1 and person = $2 \
         and (codes_step is null or codes_step < $3)",
    )
    .bind(tenant)
    .bind(person)
    .bind(step)
    .run(tx)
    .await?;
    Ok(touched == 1)
}

/// The ceremony that a browser carries, looked up without changing anything.
pub(super) async fn look(accounts: &Accounts, carried: &str, kind: Kind) -> Outcome<Option<Ceremony>> {
    let mut tx = accounts.db.look().await?;
    let found = ceremonies::find(&mut tx, carried, kind).await?;
    tx.roll_back().await?;
    Ok(found)
}

/// The account of somebody, looked up without changing anything, for a page on the way in.
pub(super) async fn look_at(
    accounts: &Accounts,
    (tenant, person): (TenantId, PersonId),
) -> Outcome<AccountRecord> {
    let mut tx = accounts.db.look().await?;
    let found = record::read(&mut tx, tenant, person, DataClass::Account).await?;
    tx.roll_back().await?;
    found.ok_or(Error::NotFound)
}

/// What setting codes up came to.
#[derive(Clone, Debug)]
pub enum SetUp {
    /// Done: in, with codes for on paper.
    Done(Step, Vec<String>),
    /// The code is not the one that the device should show.
    Wrong,
    /// There is nothing any more that waits for it.
    Over,
}

/// Setting codes up on the way in: the first code shows that a device has the secret.
pub async fn set_up(accounts: &Accounts, carried: &str, typed: &str, knock: &Knock) -> Outcome<SetUp> {
    let Some(ceremony) = look(accounts, carried, Kind::SetUp).await? else {
        return Ok(SetUp::Over);
    };
    let who = (ceremony.tenant, ceremony.person);
    let attempt = &Attempt::at(&accounts.sealer, who.0, "code", &who.1.to_string(), knock.visitor)?;
    attempt.count(&accounts.db).await?;
    accounts
        .db
        .act(who.0, |mut tx| async move {
            let found = ceremonies::find(&mut tx, carried, Kind::SetUp).await?;
            let account = record::read(&mut tx, who.0, who.1, DataClass::Account).await?;
            // Who set codes up in the meantime, in another window, has them.
            let account = account.filter(|account| account.may_enter() && !account.has_codes);
            let (Some(ceremony), Some(_)) = (found, account) else {
                tx.commit().await?;
                return Ok(SetUp::Over);
            };
            if !keep_codes(accounts, &mut tx, &ceremony, typed).await? {
                tx.commit().await?;
                return Ok(SetUp::Wrong);
            }
            attempt.succeed(&mut tx).await?;
            let papers = spare::renew(&mut tx, &accounts.sealer, who.0, who.1).await?;
            ceremonies::end(&mut tx, &ceremony).await?;
            let step = enter(
                accounts,
                &mut tx,
                who,
                SignIn::TwoFactors,
                ceremony.state.back,
                knock,
            )
            .await?;
            tx.commit().await?;
            Ok(SetUp::Done(step, papers))
        })
        .await
}

/// Keeps the codes of a ceremony, when the first one is right.
pub(super) async fn keep_codes(
    accounts: &Accounts,
    tx: &mut Tx,
    ceremony: &Ceremony,
    typed: &str,
) -> Outcome<bool> {
    let Ceremony { tenant, person, .. } = *ceremony;
    let sealed = ceremony.state.codes.as_deref().unwrap_or_default();
    let secret = accounts.sealer.open(tenant, &sealed_for(person), sealed)?;
    let Some(step) = codes::step_of(&secret, typed, tx.now(), None)? else {
        return Ok(false);
    };
    sql("update account set codes = $3, codes_step = $4 where tenant = $1 and person = $2")
        .bind(tenant)
        .bind(person)
        .bind(sealed)
        .bind(step)
        .run(tx)
        .await?;
    Ok(true)
}
