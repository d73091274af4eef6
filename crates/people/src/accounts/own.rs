//! What somebody does with their **own account**: see where they are in, end that, and change what they prove themselves
//! with. Whatever changes how one gets in asks for the password first, so that an open screen is not enough.
//!
//! Deliberately absent: taking codes away from who sees others.

use jiff::{SignedDuration, Timestamp};
use kit::guard::Found;
use kit::{Error, Outcome, Refusal, SignedIn, Tx, Visitor, sql};
use policy::data::DataClass;
use policy::{Act, Actor, Key, Object, Permitted, PersonId, ThingId, Untrusted, may};

use super::attempts::Attempt;
use super::ceremonies::{self, Kind, State};
use super::confirm::{Fault, about, set_password};
use super::enter::{keep_codes, look, new_codes, whose};
use super::passkeys::{self, Kept};
use super::record::{self, AccountRecord};
use super::sessions::{Way, end, end_all};
use super::vouched::{self, Bound};
use super::{Accounts, login, spare};
use crate::persons::key;

/// For so long after coming in nobody is asked again who they are.
const FRESH: SignedDuration = SignedDuration::from_mins(10);

/// A place where somebody is in.
#[derive(Clone, Debug)]
pub struct Place {
    /// Which session.
    pub id: ThingId,
    /// How they came in.
    pub way: Way,
    /// On what.
    pub device: String,
    /// Since when.
    pub begun_at: Timestamp,
    /// When they were last seen.
    pub seen_at: Timestamp,
}

/// The sessions of one person, as policy knows them: one record.
#[derive(Clone, Copy, Debug)]
pub struct Sessions {
    key: Key,
}

impl Object for Sessions {
    fn key(&self) -> Key {
        self.key
    }
}

/// What somebody sees of their own account.
#[derive(Clone, Debug)]
pub struct Own {
    /// The account.
    pub account: AccountRecord,
    /// Where they are in, the latest first.
    pub places: Vec<Place>,
    /// Their keys, the oldest first.
    pub keys: Vec<Kept>,
    /// The parties that vouch for them, in the order in which they came.
    pub bound: Vec<Bound>,
}

/// Looks at one's own account.
pub async fn see(accounts: &Accounts, me: &SignedIn) -> Outcome<Own> {
    let actor = &me.actor;
    accounts
        .db
        .read(actor.tenant, |mut tx| async move {
            let account: Permitted<AccountRecord, may::ReadAccount> = tx
                .permit(
                    actor,
                    Untrusted::new(actor.person),
                    async |tx: &mut Tx, person| {
                        record::find::<may::ReadAccount>(tx, actor.tenant, person).await
                    },
                )
                .await?;
            let sessions: Permitted<Sessions, may::ReadSessions> = tx
                .permit(actor, Untrusted::new(actor.person), async |_: &mut Tx, person| {
                    Ok(Some(sessions::<may::ReadSessions>(actor, person)))
                })
                .await?;
            let places = places(&mut tx, &sessions).await?;
            let (tenant, person) = whose(&account);
            let keys = passkeys::all_of(&mut tx, tenant, person).await?;
            let bound = vouched::all_of(&mut tx, tenant, person).await?;
            tx.commit().await?;
            Ok(Own {
                account: account.into_inner(),
                places,
                keys,
                bound,
            })
        })
        .await
}

fn sessions<A: Act>(actor: &Actor, person: PersonId) -> Found<Sessions> {
    Found::of::<A>(Sessions {
        key: key(actor.tenant, person, DataClass::Session),
    })
}

async fn places(tx: &mut Tx, sessions: &Permitted<Sessions, may::ReadSessions>) -> Outcome<Vec<Place>> {
    let rows = sql(
        "select id, way, device, begun_at, seen_at from session where tenant = $1 and person = $2 \
         and ended_at is null and ends_at > $3 order by seen_at desc, id",
    )
    .bind(sessions.key.tenant)
    .bind(sessions.key.id)
    .bind(tx.now())
    .all(tx)
    .await?;
    let place = |row: &kit::db::Row| {
        Ok(Place {
            id: row.get("id")?,
            way: row.one_of("way", Way::ALL, Way::id)?,
            device: row.get("device")?,
            begun_at: row.get("begun_at")?,
            seen_at: row.get("seen_at")?,
        })
    };
    rows.iter().map(place).collect()
}

/// Which sessions to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// This one.
    One(ThingId),
    /// All but the one that asks.
    Others,
}

/// Ends sessions of one's own.
pub async fn end_sessions(accounts: &Accounts, me: &SignedIn, ending: Ending) -> Outcome<()> {
    let actor = &me.actor;
    accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let own: Permitted<Sessions, may::EndSession> = tx
                .permit(actor, Untrusted::new(actor.person), async |_: &mut Tx, person| {
                    Ok(Some(sessions::<may::EndSession>(actor, person)))
                })
                .await?;
            let tenant = own.key.tenant;
            match ending {
                Ending::One(session) => end(&mut tx, tenant, actor.person, session).await?,
                Ending::Others => end_all(&mut tx, tenant, actor.person, Some(me.session)).await?,
            }
            tx.commit().await
        })
        .await
}

/// What a change came to.
#[derive(Clone, Debug)]
pub enum Changed<T = ()> {
    /// Done.
    Done(T),
    /// It cannot be so.
    Wrong(Vec<Fault>),
}

/// Another password. Everywhere else one is out.
pub async fn change_password(
    accounts: &Accounts,
    me: &SignedIn,
    (old, new): (&str, &str),
    visitor: Visitor,
) -> Outcome<Changed> {
    let actor = &me.actor;
    if let Some(fault) = prove(accounts, me, ("oud", old), visitor).await? {
        return Ok(Changed::Wrong(vec![fault]));
    }
    let account = super::enter::look_at(accounts, (actor.tenant, actor.person)).await?;
    let about = about(&account, account.login.as_deref().unwrap_or_default());
    if let Some(key) = accounts.passwords.fault(new, &about).await? {
        return Ok(Changed::Wrong(vec![("nieuw", key)]));
    }
    if old == new {
        return Ok(Changed::Wrong(vec![("nieuw", "accounts-password-same")]));
    }
    let hash: &str = &accounts.passwords.hash(new).await?;
    accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account = mine(&mut tx, actor).await?;
            set_password(&mut tx, &account, hash).await?;
            end_all(&mut tx, actor.tenant, actor.person, Some(me.session)).await?;
            tx.commit().await
        })
        .await?;
    Ok(Changed::Done(()))
}

/// Begins to set codes up; what the browser carries until the first code.
pub async fn begin_codes(
    accounts: &Accounts,
    me: &SignedIn,
    password: &str,
    visitor: Visitor,
) -> Outcome<Changed<String>> {
    if let Some(fault) = prove(accounts, me, ("wachtwoord", password), visitor).await? {
        return Ok(Changed::Wrong(vec![fault]));
    }
    let actor = &me.actor;
    let carried = accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account = mine(&mut tx, actor).await?;
            let state = State {
                codes: Some(new_codes(accounts, whose(&account))?),
                ..State::default()
            };
            let begun = ceremonies::begin(&mut tx, &accounts.cx.ids, Kind::OwnCodes, whose(&account), &state);
            let carried = begun.await?;
            tx.commit().await?;
            Ok(carried)
        })
        .await?;
    Ok(Changed::Done(carried))
}

/// Sets codes up, in place of those there were, and gives new ones for on paper.
pub async fn finish_codes(
    accounts: &Accounts,
    me: &SignedIn,
    carried: &str,
    typed: &str,
    visitor: Visitor,
) -> Outcome<Option<Changed<Vec<String>>>> {
    let actor = &me.actor;
    let own = look(accounts, carried, Kind::OwnCodes).await?;
    if own.is_none_or(|own| (own.tenant, own.person) != (actor.tenant, actor.person)) {
        return Ok(None);
    }
    let attempt = &Attempt::at(
        &accounts.sealer,
        actor.tenant,
        "code",
        &actor.person.to_string(),
        visitor,
    )?;
    attempt.count(&accounts.db).await?;
    accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account = mine(&mut tx, actor).await?;
            let Some(ceremony) = ceremonies::find(&mut tx, carried, Kind::OwnCodes).await? else {
                return Err(Error::Conflict);
            };
            if !keep_codes(accounts, &mut tx, &ceremony, typed).await? {
                tx.commit().await?;
                return Ok(Some(Changed::Wrong(vec![("code", "accounts-code-wrong")])));
            }
            attempt.succeed(&mut tx).await?;
            let (tenant, person) = whose(&account);
            let papers = spare::renew(&mut tx, &accounts.sealer, tenant, person).await?;
            end_all(&mut tx, tenant, person, Some(me.session)).await?;
            tx.commit().await?;
            Ok(Some(Changed::Done(papers)))
        })
        .await
}

/// Takes codes away, for who need not have them.
pub async fn take_codes_away(
    accounts: &Accounts,
    me: &SignedIn,
    password: &str,
    visitor: Visitor,
) -> Outcome<Changed> {
    if let Some(fault) = prove(accounts, me, ("wachtwoord", password), visitor).await? {
        return Ok(Changed::Wrong(vec![fault]));
    }
    let actor = &me.actor;
    accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account = mine(&mut tx, actor).await?;
            if account.must_have_codes() {
                return Err(Refusal::new("accounts-refused-staff-codes").into());
            }
            let (tenant, person) = whose(&account);
            sql("update account set codes = null, codes_step = null where tenant = $1 and person = $2")
                .bind(tenant)
                .bind(person)
                .run(&mut tx)
                .await?;
            spare::forget(&mut tx, tenant, person).await?;
            end_all(&mut tx, tenant, person, Some(me.session)).await?;
            tx.commit().await
        })
        .await?;
    Ok(Changed::Done(()))
}

/// New codes for on paper; the old ones work no more.
pub async fn renew_spare(
    accounts: &Accounts,
    me: &SignedIn,
    password: &str,
    visitor: Visitor,
) -> Outcome<Changed<Vec<String>>> {
    if let Some(fault) = prove(accounts, me, ("wachtwoord", password), visitor).await? {
        return Ok(Changed::Wrong(vec![fault]));
    }
    let actor = &me.actor;
    let papers = accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account = mine(&mut tx, actor).await?;
            if !account.has_codes {
                return Err(Refusal::new("accounts-refused-no-codes").into());
            }
            let (tenant, person) = whose(&account);
            let papers = spare::renew(&mut tx, &accounts.sealer, tenant, person).await?;
            tx.commit().await?;
            Ok(papers)
        })
        .await?;
    Ok(Changed::Done(papers))
}

/// One's own account, to change it.
pub(super) async fn mine(
    tx: &mut Tx,
    actor: &Actor,
) -> Outcome<Permitted<AccountRecord, may::ChangeAccount>> {
    tx.permit(
        actor,
        Untrusted::new(actor.person),
        async |tx: &mut Tx, person| record::find::<may::ChangeAccount>(tx, actor.tenant, person).await,
    )
    .await
}

/// Whether somebody proved only just now who they are: by coming in.
pub(super) async fn is_fresh(accounts: &Accounts, me: &SignedIn) -> Outcome<bool> {
    let mut tx = accounts.db.look().await?;
    let now = tx.now();
    let row = sql("select begun_at from session where tenant = $1 and id = $2 and person = $3")
        .bind(me.actor.tenant)
        .bind(me.session)
        .bind(me.actor.person)
        .maybe(&mut tx)
        .await?;
    tx.roll_back().await?;
    let begun: Option<Timestamp> = row.map(|row| row.get("begun_at")).transpose()?;
    Ok(begun.is_some_and(|begun| now.duration_since(begun) < FRESH))
}

/// Asks for a fresh proof: having come in just now, or the password.
pub(super) async fn prove_freshly(
    accounts: &Accounts,
    me: &SignedIn,
    (field, typed): (&'static str, &str),
    visitor: Visitor,
) -> Outcome<Option<Fault>> {
    if is_fresh(accounts, me).await? {
        return Ok(None);
    }
    prove(accounts, me, (field, typed), visitor).await
}

/// Asks for the password that somebody has, as often as at the door.
async fn prove(
    accounts: &Accounts,
    me: &SignedIn,
    (field, typed): (&'static str, &str),
    visitor: Visitor,
) -> Outcome<Option<Fault>> {
    let (tenant, person) = (me.actor.tenant, me.actor.person);
    let attempt = &Attempt::at(
        &accounts.sealer,
        tenant,
        "own password",
        &person.to_string(),
        visitor,
    )?;
    attempt.count(&accounts.db).await?;
    let mut tx = accounts.db.look().await?;
    let kept = login::password(&mut tx, tenant, person).await?;
    tx.roll_back().await?;
    if !accounts.passwords.is(typed, kept.as_deref()).await? {
        return Ok(Some((field, "accounts-password-wrong")));
    }
    accounts
        .db
        .act(tenant, |mut tx| async move {
            attempt.succeed(&mut tx).await?;
            tx.commit().await
        })
        .await?;
    Ok(None)
}
