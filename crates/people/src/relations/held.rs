//! The relations that are **held**: those of one person, as that person or whoever keeps them sees them.

use jiff::Timestamp;
use kit::guard::{Found, party, party_text, relation};
use kit::{Outcome, Tx, sql};
use policy::data::DataClass;
use policy::relation::{Basis, Standing};
use policy::{Act, Key, Kind, Object, Party, Permitted, PersonId, Relation, Sees, TenantId, ThingId};

use crate::persons::{self, Names, key};

/// All relations of one person.
#[derive(Clone, Debug)]
pub struct RelationList {
    key: Key,
    /// Whose.
    pub person: PersonId,
}

impl Object for RelationList {
    fn key(&self) -> Key {
        self.key
    }
}

/// At which end somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// They have the task: the tutor of a group.
    Has,
    /// Somebody has it for them: the young person of a guardian.
    For,
}

/// One relation, seen from one of its ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its id.
    pub id: ThingId,
    /// At which end.
    pub way: Way,
    /// What it is.
    pub kind: Kind,
    /// Who or what is at the other end.
    pub other: Party,
    /// What that is called.
    pub other_name: Option<String>,
    /// From when.
    pub from: Timestamp,
    /// Until when.
    pub to: Timestamp,
    /// Why it is there.
    pub basis: Basis,
    /// How it stands now.
    pub standing: Standing,
    /// Who approved it.
    pub approved_by: Option<String>,
}

/// The list of somebody in a tenant.
pub async fn find<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
) -> Outcome<Option<Found<RelationList>>> {
    let list = RelationList {
        key: key(tenant, person, DataClass::Relations),
        person,
    };
    persons::about::<A, _>(tx, tenant, person, list).await
}

/// Whom something keeps from whose list it is, whatever they are to each other: a decision of a court, or that somebody was shut out. A
/// relation with them opens nothing, so nothing should lead there.
pub async fn kept_apart<A: Sees>(tx: &mut Tx, list: &Permitted<RelationList, A>) -> Outcome<Vec<Party>> {
    let rows = sql(
        "select about from forbid where tenant = $1 and (against is null or against = $2) and valid_from <= $3 \
         and (lifted_at is null or lifted_at > $3) order by about, id",
    )
    .bind(list.key().tenant)
    .bind(list.person)
    .bind(tx.now())
    .all(tx)
    .await?;
    rows.iter().map(|row| party(row, "about")).collect()
}

/// What is in it: current relations, and those that ended within a year; the newest first.
pub async fn of<A: Sees>(tx: &mut Tx, list: &Permitted<RelationList, A>) -> Outcome<Vec<Held>> {
    let (tenant, me) = (list.key().tenant, Party::Person(list.person));
    let year_ago = tx.now().checked_sub(jiff::SignedDuration::from_hours(365 * 24));
    let rows = sql(
        "select * from relation where tenant = $1 and (subject = $2 or object = $2) and kind <> 'known-to' \
         and valid_to > $3 order by valid_from desc, kind, id",
    )
    .bind(tenant)
    .bind(party_text(me))
    .bind(year_ago.unwrap_or(Timestamp::MIN))
    .all(tx)
    .await?;
    let mut held = Vec::with_capacity(rows.len());
    let mut names = Names::default();
    for row in &rows {
        // A broken row opens nothing, so nobody is told that it does.
        let Ok(whole) = Relation::new(relation(row)?) else {
            continue;
        };
        let entry = whole.entry();
        let has = entry.subject == me;
        let other = party(row, if has { "object" } else { "subject" })?;
        let approved_by = match entry.approved_by {
            Some(person) => names.of(tx, tenant, Party::Person(person)).await?,
            None => None,
        };
        held.push(Held {
            id: row.get("id")?,
            way: if has { Way::Has } else { Way::For },
            kind: entry.kind,
            other,
            other_name: names.of(tx, tenant, other).await?,
            from: entry.valid_from,
            to: entry.valid_to,
            basis: entry.basis,
            standing: whole.standing(tx.now()),
            approved_by,
        });
    }
    Ok(held)
}
