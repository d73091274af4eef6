//! A **link** that is handed to one person and works once: an invitation, a way back in, a look without an account.
//!
//! Its address carries 256 bits of which only the hash is kept. What is handed by hand is made of a key in the data folder and
//! the number of the link, so that whoever made it can see it once more within an hour: a page that is loaded again, or in
//! another language, is no reason for a new letter. An invitation on paper has a short code beside it, for
//! whoever has no camera: 60 bits, tried a few times only, and it opens an account that holds nothing yet. Opening the
//! address changes nothing, because programs that check mail open addresses too; the button on the page does.
//! Deliberately absent: a link that works twice, or for whoever finds it after its day.

use jiff::{SignedDuration, Timestamp};
use kit::actor::LINK;
use kit::db::Row;
use kit::{Error, Ids, Outcome, Sealer, Tx, ids, sql};
use policy::{PersonId, TenantId, ThingId};

use super::sessions::{carried, hashed, hex, is_of};
use super::spare;
use crate::persons::drawn;

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To make an account one's own.
    Invitation,
    /// To get in again.
    Recovery,
    /// To look, without an account: for people at home and employers.
    Look,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: &'static [Purpose] = &[Purpose::Invitation, Purpose::Recovery, Purpose::Look];

    /// The id by which the database knows it.
    pub const fn id(self) -> &'static str {
        match self {
            Purpose::Invitation => "invitation",
            Purpose::Recovery => "recovery",
            Purpose::Look => "look",
        }
    }

    /// How long it works.
    const fn lasts(self) -> SignedDuration {
        SignedDuration::from_hours(match self {
            Purpose::Invitation => 14 * 24,
            Purpose::Recovery => 24,
            Purpose::Look => 7 * 24,
        })
    }
}

/// How long whoever made a link can see it again.
const SEEN_AGAIN: SignedDuration = SignedDuration::from_hours(1);

/// A link as it is handed over: the only moments at which its secret can be read.
#[derive(Clone, Debug)]
pub struct Handed {
    /// Its path, `/link/…`.
    pub path: String,
    /// The short code, of an invitation.
    pub code: Option<String>,
    /// Until when it works.
    pub until: Timestamp,
}

/// A link that somebody came with and that works.
#[derive(Clone, Debug)]
pub struct Live {
    /// In which tenant.
    pub tenant: TenantId,
    /// Which.
    pub id: ThingId,
    /// What for.
    pub purpose: Purpose,
    /// For whom.
    pub person: PersonId,
}

/// Makes a link for a person, in place of those with the same purpose.
pub async fn hand(
    tx: &mut Tx,
    (new, sealer): (&Ids, &Sealer),
    (tenant, person): (TenantId, PersonId),
    purpose: Purpose,
    made_by: PersonId,
) -> Outcome<Handed> {
    revoke(tx, tenant, person, Some(purpose)).await?;
    let id: ThingId = drawn(new)?;
    let (secret, code) = made_of(sealer, tenant, id, purpose)?;
    let mark = code
        .as_deref()
        .map(|code| code_mark(sealer, tenant, code))
        .transpose()?;
    let mut handed = make(tx, (id, &secret), (tenant, person), (purpose, mark), made_by).await?;
    handed.code = code;
    Ok(handed)
}

/// What a link carries, and its short code: the same each time for the same number.
fn made_of(
    sealer: &Sealer,
    tenant: TenantId,
    id: ThingId,
    purpose: Purpose,
) -> Outcome<(String, Option<String>)> {
    let secret = sealer.mark(Some(tenant), "link", &id.to_string())?;
    let code = match purpose {
        Purpose::Invitation => {
            let chance = sealer.mark(Some(tenant), "code of a link", &id.to_string())?;
            // Two digits are one byte, of which five bits are a sign.
            let bytes = (0..chance.len()).step_by(2).map(|at| &chance[at..at + 2]);
            let bytes: Result<Vec<u8>, _> = bytes.map(|two| u8::from_str_radix(two, 16)).collect();
            Some(spare::written(&bytes.map_err(Error::internal)?))
        }
        _ => None,
    };
    Ok((secret, code))
}

/// The link that this person made for somebody within the hour, when it still works.
pub async fn seen_again(
    tx: &mut Tx,
    sealer: &Sealer,
    (tenant, person): (TenantId, PersonId),
    purpose: Purpose,
    made_by: PersonId,
) -> Outcome<Option<Handed>> {
    let since = tx.now().checked_sub(SEEN_AGAIN).map_err(Error::internal)?;
    let row = sql(
        "select id, secret, until from one_time_link where tenant = $1 and person = $2 and purpose = $3 and made_by = $4 \
         and made_at > $5 and used_at is null and revoked_at is null and until > $6 order by made_at desc, id limit 1",
    )
    .bind(tenant)
    .bind(person)
    .bind(purpose.id())
    .bind(made_by)
    .bind(since)
    .bind(tx.now())
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let id: ThingId = row.get("id")?;
    let (secret, code) = made_of(sealer, tenant, id, purpose)?;
    // A link that was made of another key cannot be told again.
    if !is_of(&secret, &row.get::<String>("secret")?) {
        return Ok(None);
    }
    Ok(Some(Handed {
        path: format!("{LINK}{tenant}.{id}.{secret}"),
        code,
        until: row.get("until")?,
    }))
}

/// Makes a link to look for somebody at home, beside those that were handed before: of two letters that came by mail both work.
pub async fn hand_home(
    tx: &mut Tx,
    new: &Ids,
    (tenant, person): (TenantId, PersonId),
    made_by: PersonId,
) -> Outcome<Handed> {
    let id: ThingId = drawn(new)?;
    let secret = hex(&ids::secret().map_err(Error::internal)?);
    make(
        tx,
        (id, &secret),
        (tenant, person),
        (Purpose::Look, None),
        made_by,
    )
    .await
}

async fn make(
    tx: &mut Tx,
    (id, secret): (ThingId, &str),
    (tenant, person): (TenantId, PersonId),
    (purpose, mark): (Purpose, Option<String>),
    made_by: PersonId,
) -> Outcome<Handed> {
    let until = tx.now().checked_add(purpose.lasts()).map_err(Error::internal)?;
    sql(
        "insert into one_time_link (tenant, id, secret, code, purpose, person, made_by, made_at, until) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(tenant)
    .bind(id)
    .bind(hashed(secret))
    .bind(mark)
    .bind(purpose.id())
    .bind(person)
    .bind(made_by)
    .bind(tx.now())
    .bind(until)
    .run(tx)
    .await?;
    Ok(Handed {
        path: format!("{LINK}{tenant}.{id}.{secret}"),
        code: None,
        until,
    })
}

/// Takes links of somebody back, of one purpose or all.
pub async fn revoke(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
    purpose: Option<Purpose>,
) -> Outcome<()> {
    sql(
        "update one_time_link set revoked_at = $4 where tenant = $1 and person = $2 \
         and (purpose = $3 or $3 = '') and used_at is null and revoked_at is null",
    )
    .bind(tenant)
    .bind(person)
    .bind(purpose.map_or("", Purpose::id))
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// Which link a text names, before anybody looked whether there is one.
pub fn named(token: &str) -> Option<(TenantId, ThingId)> {
    carried(token).map(|(tenant, id, _)| (tenant, id))
}

/// The link behind a text, when it works now. Wrong, used, taken back and too late are all none.
pub async fn find(tx: &mut Tx, token: &str) -> Outcome<Option<Live>> {
    let Some((tenant, id, secret)) = carried(token) else {
        return Ok(None);
    };
    let row = sql("select * from one_time_link where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let hash: Option<String> = row.as_ref().map(|row| row.get("secret")).transpose()?;
    match (row, hash) {
        (Some(row), Some(hash)) if is_of(secret, &hash) => live(&row, tx.now()),
        _ => Ok(None),
    }
}

/// The invitation with a short code.
pub async fn find_code(tx: &mut Tx, sealer: &Sealer, tenant: TenantId, typed: &str) -> Outcome<Option<Live>> {
    let row = sql("select * from one_time_link where tenant = $1 and code = $2")
        .bind(tenant)
        .bind(code_mark(sealer, tenant, typed)?)
        .maybe(tx)
        .await?;
    row.map_or(Ok(None), |row| live(&row, tx.now()))
}

/// Uses a link up. False when somebody else was first, or it works no more.
pub async fn spend(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<bool> {
    let touched = sql(
        "update one_time_link set used_at = $3 where tenant = $1 and id = $2 \
         and used_at is null and revoked_at is null and until > $3",
    )
    .bind(tenant)
    .bind(id)
    .bind(tx.now())
    .run(tx)
    .await?;
    Ok(touched == 1)
}

fn live(row: &Row, now: Timestamp) -> Outcome<Option<Live>> {
    let (used, revoked): (Option<Timestamp>, Option<Timestamp>) =
        (row.maybe("used_at")?, row.maybe("revoked_at")?);
    let until: Timestamp = row.get("until")?;
    if used.is_some() || revoked.is_some() || now >= until {
        return Ok(None);
    }
    Ok(Some(Live {
        tenant: row.get("tenant")?,
        id: row.get("id")?,
        purpose: row.one_of("purpose", Purpose::ALL, Purpose::id)?,
        person: row.get("person")?,
    }))
}

fn code_mark(sealer: &Sealer, tenant: TenantId, code: &str) -> Outcome<String> {
    sealer.mark(Some(tenant), "link code", &spare::plain(code))
}
