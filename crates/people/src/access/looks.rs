//! **Looks**: the lines of the chain that are about one person, with the names behind their marks.
//!
//! Deliberately absent: names of those who were erased; their mark leads to nobody, and the line says "somebody".

use jiff::Timestamp;
use kit::db::Row;
use kit::guard::Found;
use kit::{Outcome, Tx, sql};
use policy::data::DataClass;
use policy::{Act, Key, Object, Permitted, PersonId, TenantId, may};

use crate::glass::{Unseen, unseen};
use crate::persons::{self, Name, key};

/// The access log of a person.
#[derive(Clone, Debug)]
pub struct AccessLog {
    key: Key,
    person: PersonId,
}

impl Object for AccessLog {
    fn key(&self) -> Key {
        self.key
    }
}

/// One look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The number of its line in the chain.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// The mark of who, which is theirs alone.
    pub mark: String,
    /// Who; absent for somebody who was erased.
    pub by: Option<Name>,
    /// In which role, by its id.
    pub role: String,
    /// Whether something was changed.
    pub changed: bool,
    /// What kind of data, by its id.
    pub class: String,
    /// What for, by its id.
    pub purpose: String,
    /// Whether it was a list of a group that this person is in.
    pub listed: bool,
    /// Whether it was through broken glass.
    pub through_glass: bool,
}

/// The log of somebody in a tenant.
pub async fn find<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
) -> Outcome<Option<Found<AccessLog>>> {
    let log = AccessLog {
        key: key(tenant, person, DataClass::AccessLog),
        person,
    };
    persons::about::<A, _>(tx, tenant, person, log).await
}

/// The last looks, the newest first, that come before a line; at most so many. Those through broken glass come along once they
/// [may be seen](crate::glass::unseen).
pub async fn looks(
    tx: &mut Tx,
    log: &Permitted<AccessLog, may::ReadAccessLog>,
    before: Option<i64>,
    most: u32,
) -> Outcome<Vec<Look>> {
    let unseen = unseen(tx, log.key().tenant, log.person).await?;
    let (mut found, mut before) = (Vec::new(), before);
    loop {
        let rows = lines(tx, log, before, most).await?;
        before = match rows.last() {
            Some(last) => Some(last.get("number")?),
            None => before,
        };
        let all_there = rows.len() < most as usize;
        for row in &rows {
            if found.len() < most as usize && !tells(row, &unseen)? {
                found.push(read(row)?);
            }
        }
        if all_there || found.len() == most as usize {
            return Ok(found);
        }
    }
}

/// Whether a line would tell of a glass that is not to be seen yet.
fn tells(row: &Row, unseen: &[Unseen]) -> Outcome<bool> {
    let review: Option<String> = row.maybe("review")?;
    let (by, at, class): (_, _, String) = (row.maybe("by")?, row.get("happened_at")?, row.get("class")?);
    let of_glass = class == DataClass::Glass.id();
    Ok(unseen
        .iter()
        .any(|glass| review == Some(glass.id.to_string()) || glass.tells(by, at, of_glass)))
}

async fn lines(
    tx: &mut Tx,
    log: &Permitted<AccessLog, may::ReadAccessLog>,
    before: Option<i64>,
    most: u32,
) -> Outcome<Vec<Row>> {
    let tenant = log.key().tenant;
    // A line about a group is about those who were in it then; memberships that have ended still count. The lines are found by
    // whom they are about: read backwards, the whole chain of the school would go by for whoever was looked at twice.
    sql(
        "select e.number, e.happened_at, e.actor, e.action, e.class, e.reason, e.purpose, e.about, e.review, k.person as by, \
             p.given, p.prefix, p.family \
         from audit_event e \
         left join audit_person k on k.tenant = e.tenant and k.mark = e.actor \
         left join person p on p.tenant = e.tenant and p.id = k.person \
         where e.tenant = $1 and e.answer = 'yes' and e.number < $3 \
             and (k.person is null or k.person <> $2) \
             and e.number in (select number from audit_event where tenant = $1 and about in \
                 (select 'person:' || mark from audit_person where tenant = $1 and person = $2 \
                  union all select 'group:' || school_group from membership \
                     where tenant = $1 and person = $2 and role = 'member')) \
         order by e.number desc limit $4",
    )
    .bind(tenant)
    .bind(log.person)
    .bind(before.unwrap_or(i64::MAX))
    .bind(most)
    .all(tx)
    .await
}

fn read(row: &Row) -> Outcome<Look> {
    let (reason, action, about): (String, String, String) =
        (row.get("reason")?, row.get("action")?, row.get("about")?);
    let (given, prefix, family) = (row.maybe("given")?, row.maybe("prefix")?, row.maybe("family")?);
    let named = given.is_some() || family.is_some();
    let changed = policy::Action::ALL
        .iter()
        .find(|known| known.id() == action)
        .is_some_and(|action| action.changes());
    Ok(Look {
        number: row.get("number")?,
        at: row.get("happened_at")?,
        mark: row.get("actor")?,
        by: named.then_some(Name {
            given,
            prefix,
            family,
        }),
        role: reason.split(':').next().unwrap_or_default().to_owned(),
        changed,
        class: row.get("class")?,
        purpose: row.get("purpose")?,
        listed: about.starts_with("group:"),
        through_glass: row.maybe::<String>("review")?.is_some(),
    })
}
