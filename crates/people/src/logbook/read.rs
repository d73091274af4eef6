//! **Decisions** of the log as they are read: the lines of the chain with the names behind their marks.

use jiff::Timestamp;
use kit::db::Row;
use kit::{Outcome, Tx, sql};
use policy::data::DataClass;
use policy::{Action, Actor, Facts, Key, Order, Party, PermittedScope, TenantId, may};

use crate::persons::{Name, house, party_name};

/// One line of the chain, with the names behind its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The number of the line.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// Who asked; absent for somebody who was erased, and for the clock of the house.
    pub by: Option<String>,
    /// Whether something would be changed, rather than seen.
    pub changes: bool,
    /// What kind of data, by its id.
    pub class: String,
    /// About whom or what: a person, a group, the organisation; absent when nobody knows that name any more.
    pub about: Option<String>,
    /// In which role, by its id, for a yes.
    pub role: Option<String>,
    /// The ground for a no, by its id.
    pub denied: Option<String>,
    /// What for, by its id.
    pub purpose: String,
    /// The second person, where one was needed.
    pub second: Option<String>,
    /// Whether it was read through broken glass.
    pub through_glass: bool,
}

/// What of the log is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Only what comes before this line.
    pub before: Option<i64>,
    /// Only what was denied.
    pub denied: bool,
}

/// The newest decisions that are asked for, at most so many.
///
/// # Errors
///
/// Not found for anybody but the privacy officer of the organisation.
pub async fn decisions(tx: &mut Tx, actor: &Actor, wanted: Wanted, most: u32) -> Outcome<Vec<Decision>> {
    let tenant = actor.tenant;
    let key = Key {
        tenant,
        about: house(tenant),
        class: DataClass::Audit,
        id: tenant.as_thing(),
    };
    let mut facts = Facts::about(key, Action::ReadAudit.purpose());
    facts.persons = 1;
    let scope: PermittedScope<may::ReadAudit> =
        tx.permit_list(actor, facts, Order::WaitingLongestFirst).await?;
    let rows = sql(
        "select e.number, e.happened_at, e.action, e.class, e.answer, e.reason, e.purpose, e.about, e.review, \
             a.given as a_given, a.prefix as a_prefix, a.family as a_family, \
             w.given as w_given, w.prefix as w_prefix, w.family as w_family, \
             s.given as s_given, s.prefix as s_prefix, s.family as s_family \
         from audit_event e \
         left join audit_person ka on ka.tenant = e.tenant and ka.mark = e.actor \
         left join person a on a.tenant = e.tenant and a.id = ka.person \
         left join audit_person kw on kw.tenant = e.tenant and 'person:' || kw.mark = e.about \
         left join person w on w.tenant = e.tenant and w.id = kw.person \
         left join audit_person ks on ks.tenant = e.tenant and ks.mark = e.second \
         left join person s on s.tenant = e.tenant and s.id = ks.person \
         where e.tenant = $1 and e.number < $2 and (e.answer = 'no' or $3 = false) \
         order by e.number desc limit $4",
    )
    .bind(scope.within().tenant)
    .bind(wanted.before.unwrap_or(i64::MAX))
    .bind(wanted.denied)
    .bind(most)
    .all(tx)
    .await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        found.push(read(tx, tenant, row).await?);
    }
    Ok(found)
}

async fn read(tx: &mut Tx, tenant: TenantId, row: &Row) -> Outcome<Decision> {
    let (action, about, reason): (String, String, String) =
        (row.get("action")?, row.get("about")?, row.get("reason")?);
    let yes = row.get::<String>("answer")? == "yes";
    let changes = Action::ALL
        .iter()
        .any(|known| known.id() == action && known.changes());
    let about = match kit::guard::read_party(&about) {
        // In the chain a person stands as a mark, which is no id.
        None | Some(Party::Person(_)) => name(row, "w")?,
        Some(party) => party_name(tx, tenant, party).await?,
    };
    Ok(Decision {
        number: row.get("number")?,
        at: row.get("happened_at")?,
        by: name(row, "a")?,
        changes,
        class: row.get("class")?,
        about,
        role: yes.then(|| reason.split(':').next().unwrap_or_default().to_owned()),
        denied: (!yes).then(|| reason.clone()),
        purpose: row.get("purpose")?,
        second: name(row, "s")?,
        through_glass: row.maybe::<String>("review")?.is_some(),
    })
}

/// The whole name in three columns that begin with a letter.
fn name(row: &Row, whose: &str) -> Outcome<Option<String>> {
    let part = |column: &str| row.maybe::<String>(&format!("{whose}_{column}"));
    let name = Name {
        given: part("given")?,
        prefix: part("prefix")?,
        family: part("family")?,
    };
    Ok((name.given.is_some() || name.family.is_some()).then(|| name.whole()))
}
