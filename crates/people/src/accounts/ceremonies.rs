//! A **ceremony**: something with more than one step on the way in, of which one is done and the next is waited for. It
//! lasts minutes, and a browser carries its secret.
//!
//! Deliberately absent: being signed in halfway. Until the last step is done there is no session.

use jiff::{SignedDuration, Timestamp};
use kit::{Error, Ids, Outcome, Tx, ids, sql};
use policy::{PersonId, TenantId, ThingId};
use serde::{Deserialize, Serialize};

use super::sessions::{carried, hashed, hex, is_of};
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
}

impl Kind {
    const fn id(self) -> &'static str {
        match self {
            Kind::Code => "code",
            Kind::SetUp => "set-up",
            Kind::Confirm => "confirm",
            Kind::Recover => "recover",
            Kind::OwnCodes => "own-codes",
        }
    }

    /// Minutes in which the next step has to follow. Choosing a password with the family around takes longer than
    /// copying six digits.
    const fn minutes(self) -> i64 {
        match self {
            Kind::Code => 10,
            Kind::SetUp | Kind::OwnCodes => 20,
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
}

/// One that goes on.
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
    (tenant, person): (TenantId, PersonId),
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
        .bind(person)
        .bind(serde_json::to_string(state).map_err(Error::internal)?)
        .bind(until.map_err(Error::internal)?)
        .run(tx)
        .await?;
    Ok(format!("{tenant}.{id}.{secret}"))
}

/// The one that a browser carries, when it waits for this step.
pub async fn find(tx: &mut Tx, text: &str, kind: Kind) -> Outcome<Option<Ceremony>> {
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
    Ok(Some(Ceremony {
        tenant,
        id,
        person: row.get("person")?,
        state: serde_json::from_str(&state).map_err(Error::internal)?,
    }))
}

/// Ends it. False when it was over already.
pub async fn end(tx: &mut Tx, ceremony: &Ceremony) -> Outcome<bool> {
    let touched = sql("delete from ceremony where tenant = $1 and id = $2")
        .bind(ceremony.tenant)
        .bind(ceremony.id)
        .run(tx)
        .await?;
    Ok(touched == 1)
}
