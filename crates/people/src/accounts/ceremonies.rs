//! A **ceremony**: something with more than one step on the way in, of which one is done and the next is waited for. It
//! lasts minutes, and a browser carries its secret.
//!
//! Deliberately absent: being signed in halfway. Until the last step is done there is no session.

use jiff::{SignedDuration, Timestamp};
use kit::{Error, Ids, Outcome, Tx, ids, sql};
use policy::{PersonId, TenantId, ThingId};
use serde::{Deserialize, Serialize};

use super::sessions::{carried, hashed, hex, is_of};
use super::vouched::Asked;
use crate::persons::drawn;

/// Which step is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The password was right; a code is to come.
    Code,
    /// Codes have to be set up before anything else.
    SetUp,
    /// An invitation was opened; login and password are to come.
    Confirm,
    /// A way back in was opened; a new password is to come.
    Recover,
    /// Somebody who is signed in sets up codes.
    OwnCodes,
    /// Somebody who is signed in makes a key on their device.
    MakeKey,
    /// Somebody comes in with a key; who it is, the key will say.
    UseKey,
    /// Somebody went to a party that vouches for them, and is to come back.
    Via,
}

impl Kind {
    const fn id(self) -> &'static str {
        match self {
            Kind::Code => "code",
            Kind::SetUp => "set-up",
            Kind::Confirm => "confirm",
            Kind::Recover => "recover",
            Kind::OwnCodes => "own-codes",
            Kind::MakeKey => "make-key",
            Kind::UseKey => "use-key",
            Kind::Via => "via",
        }
    }

    /// Minutes in which the next step has to follow. Choosing a password with the family around takes longer than
    /// copying six digits.
    const fn minutes(self) -> i64 {
        match self {
            Kind::MakeKey => 5,
            Kind::Code | Kind::UseKey => 10,
            Kind::SetUp | Kind::OwnCodes | Kind::Via => 20,
            Kind::Confirm | Kind::Recover => 45,
        }
    }
}

/// What is known of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct State {
    /// Where somebody wanted to go.
    #[serde(default)]
    pub back: Option<String>,
    /// The link they came with.
    #[serde(default)]
    pub link: Option<String>,
    /// The secret of codes that are being set up, sealed.
    #[serde(default)]
    pub codes: Option<Vec<u8>>,
    /// The challenge that a key has to answer.
    #[serde(default)]
    pub challenge: Option<String>,
    /// What was asked of a party.
    #[serde(default)]
    pub asked: Option<Asked>,
    /// Whether a party vouched for them, instead of a password.
    #[serde(default)]
    pub vouched: bool,
}

/// One that goes on, of somebody who may be unknown yet.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// In which tenant.
    pub tenant: TenantId,
    /// Which.
    pub id: ThingId,
    /// Whose, where that is known.
    pub person: Option<PersonId>,
    /// What is known.
    pub state: State,
}

/// One of somebody who is known.
#[derive(Clone, Debug)]
pub struct Ceremony {
    /// In which tenant.
    pub tenant: TenantId,
    /// Which.
    pub id: ThingId,
    /// Whose.
    pub person: PersonId,
    /// What is known.
    pub state: State,
}

/// Begins one, and gives what the browser has to carry.
pub async fn begin(
    tx: &mut Tx,
    new: &Ids,
    kind: Kind,
    (tenant, person): (TenantId, impl Into<Option<PersonId>>),
    state: &State,
) -> Outcome<String> {
    sql("delete from ceremony where tenant = $1 and until < $2")
        .bind(tenant)
        .bind(tx.now())
        .run(tx)
        .await?;
    let id: ThingId = drawn(new)?;
    let secret = hex(&ids::secret().map_err(Error::internal)?);
    let until = tx.now().checked_add(SignedDuration::from_mins(kind.minutes()));
    sql("insert into ceremony (tenant, id, secret, kind, person, state, until) values ($1, $2, $3, $4, $5, $6, $7)")
        .bind(tenant)
        .bind(id)
        .bind(hashed(&secret))
        .bind(kind.id())
        .bind(person.into())
        .bind(serde_json::to_string(state).map_err(Error::internal)?)
        .bind(until.map_err(Error::internal)?)
        .run(tx)
        .await?;
    Ok(format!("{tenant}.{id}.{secret}"))
}

/// The one that a browser carries, when it waits for this step and it is known whose it is.
pub async fn find(tx: &mut Tx, text: &str, kind: Kind) -> Outcome<Option<Ceremony>> {
    let found = find_any(tx, text, kind).await?;
    Ok(found.and_then(|waiting| {
        Some(Ceremony {
            tenant: waiting.tenant,
            id: waiting.id,
            person: waiting.person?,
            state: waiting.state,
        })
    }))
}

/// The same, whoever it is of.
pub async fn find_any(tx: &mut Tx, text: &str, kind: Kind) -> Outcome<Option<Waiting>> {
    let Some((tenant, id, secret)) = carried(text) else {
        return Ok(None);
    };
    let row =
        sql("select secret, person, state, until from ceremony where tenant = $1 and id = $2 and kind = $3")
            .bind(tenant)
            .bind(id)
            .bind(kind.id())
            .maybe(tx)
            .await?;
    let Some(row) = row else { return Ok(None) };
    let (hash, until): (String, Timestamp) = (row.get("secret")?, row.get("until")?);
    if !is_of(secret, &hash) || tx.now() >= until {
        return Ok(None);
    }
    let state: String = row.get("state")?;
    Ok(Some(Waiting {
        tenant,
        id,
        person: row.maybe("person")?,
        state: serde_json::from_str(&state).map_err(Error::internal)?,
    }))
}

/// How many of a kind wait in a tenant.
pub async fn waiting(tx: &mut Tx, tenant: TenantId, kind: Kind) -> Outcome<i64> {
    let row = sql("select count(*) as waiting from ceremony where tenant = $1 and kind = $2 and until > $3")
        .bind(tenant)
        .bind(kind.id())
        .bind(tx.now())
        .one(tx)
        .await?;
    row.get("waiting")
}

/// Ends it. False when it was over already.
pub async fn end(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<bool> {
    let touched = sql("delete from ceremony where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .run(tx)
        .await?;
    Ok(touched == 1)
}
