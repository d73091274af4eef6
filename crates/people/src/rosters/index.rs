//! The **index**: of everything that one sender named before, our id and what was said last. It is what a roster is
//! compared with, and small enough to hold for 200,000 persons.
//!
//! Deliberately absent: names. Whether two records are of the same person is seen from a hash.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use jiff::Timestamp;
use jiff::civil::Date;
use kit::Outcome;
use kit::db::{Row, Tx, sql};
use policy::{TenantId, ThingId};

use super::joined;
use super::sent::{Said, Sent};

/// Everything that a sender named.
#[derive(Debug, Default)]
pub struct Index {
    /// Schools.
    pub schools: Known,
    /// Persons.
    pub persons: Known,
    /// Groups.
    pub groups: Known,
    /// Persons of ours who were given a task, whatever sender names them.
    pub tasked: HashSet<u128>,
    /// Persons of ours whom this list is the first to name.
    pub joined: HashSet<u128>,
    /// Persons of ours whom no list named before this one, with their address in small letters.
    pub unnamed: Vec<(u128, String)>,
}

/// Records of one kind, by their id with the sender.
pub type Known = HashMap<Box<str>, Entry>;

/// One record.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Our id.
    pub id: u128,
    /// What was said last; none where the last roster did not name it.
    pub said: Option<Said>,
    /// When the relations that were made of it end by themselves.
    pub until: Timestamp,
    /// Of a group: how many memberships it has.
    pub members: u64,
    /// Of a person: who it is, whatever the id.
    pub who: Option<u64>,
}

/// Somebody as the same person is recognised under another id: by name, and by day of birth or address.
pub fn who(sorted: &str, born: Option<Date>, email: Option<&str>) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    sorted.hash(&mut hasher);
    match (born, email) {
        (Some(born), _) => born.hash(&mut hasher),
        (None, Some(email)) => email.to_lowercase().hash(&mut hasher),
        (None, None) => return None,
    }
    Some(hasher.finish())
}

/// Rows read at a time, so that a long list does not have to be in memory twice.
const PAGE: i64 = 5_000;

impl Index {
    /// Reads what is known of a sender before its list is compared: what it named before, and who of ours is in its list
    /// for the first time.
    pub async fn before(tx: &mut Tx, tenant: TenantId, source: &str, sent: &Sent) -> Outcome<Self> {
        let mut index = Self::load(tx, tenant, source).await?;
        joined::join(tx, tenant, sent, &mut index).await?;
        Ok(index)
    }

    async fn load(tx: &mut Tx, tenant: TenantId, source: &str) -> Outcome<Self> {
        Ok(Self {
            schools: records(tx, tenant, source, "school").await?,
            persons: persons(tx, tenant, source).await?,
            groups: records(tx, tenant, source, "group").await?,
            tasked: tasked(tx, tenant).await?,
            joined: HashSet::new(),
            unnamed: Vec::new(),
        })
    }
}

async fn tasked(tx: &mut Tx, tenant: TenantId) -> Outcome<HashSet<u128>> {
    let now = tx.now();
    let rows = sql(
        "select p.id from relation r join person p on p.tenant = r.tenant and r.subject = 'person:' || p.id \
         where r.tenant = $1 and r.basis = 'appointment' and r.revoked_at is null and r.valid_to > $2 order by p.id",
    )
    .bind(tenant)
    .bind(now)
    .all(tx)
    .await?;
    let id = |row: &Row| row.get("id").map(|id: ThingId| id.bits());
    rows.iter().map(id).collect()
}

async fn records(tx: &mut Tx, tenant: TenantId, source: &str, kind: &str) -> Outcome<Known> {
    let mut known = Known::new();
    let mut after = String::new();
    loop {
        let rows = sql("select sent, id, said, members, until from roster_key \
             where tenant = $1 and source = $2 and kind = $3 and sent > $4 order by sent limit $5")
        .bind(tenant)
        .bind(source)
        .bind(kind)
        .bind(after.as_str())
        .bind(PAGE)
        .all(tx)
        .await?;
        for row in &rows {
            after = row.get("sent")?;
            known.insert(after.as_str().into(), entry(row, None)?);
        }
        if rows.is_empty() {
            known.shrink_to_fit();
            return Ok(known);
        }
    }
}

async fn persons(tx: &mut Tx, tenant: TenantId, source: &str) -> Outcome<Known> {
    let mut known = Known::new();
    let mut after = String::new();
    loop {
        let rows = sql(
            "select k.sent, k.id, k.said, k.members, k.until, p.sorted, p.born, p.email \
             from roster_key k join person p on p.tenant = k.tenant and p.id = k.id \
             where k.tenant = $1 and k.source = $2 and k.kind = 'person' and k.sent > $3 order by k.sent limit $4",
        )
        .bind(tenant)
        .bind(source)
        .bind(after.as_str())
        .bind(PAGE)
        .all(tx)
        .await?;
        for row in &rows {
            after = row.get("sent")?;
            let sorted: String = row.get("sorted")?;
            let email: Option<String> = row.maybe("email")?;
            let who = who(&sorted, row.maybe("born")?, email.as_deref());
            known.insert(after.as_str().into(), entry(row, who)?);
        }
        if rows.is_empty() {
            known.shrink_to_fit();
            return Ok(known);
        }
    }
}

fn entry(row: &Row, who: Option<u64>) -> Outcome<Entry> {
    let id: ThingId = row.get("id")?;
    let said: String = row.get("said")?;
    let members: i64 = row.get("members")?;
    Ok(Entry {
        id: id.bits(),
        said: said.parse().ok(),
        until: row.get("until")?,
        members: u64::try_from(members).unwrap_or_default(),
        who,
    })
}
