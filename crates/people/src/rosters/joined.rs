//! Who was here **before any list named them**: the two people an organisation began with, and whoever came with a file of
//! their own. When a list names them they stay the same person, instead of standing here twice.
//!
//! They are recognised by name and day of birth, or where that is not known by name and address, and only where on both
//! sides nobody else answers to that. Deliberately absent: joining two persons whom lists named; a school settles that in
//! its own system.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use kit::Outcome;
use kit::db::{Tx, sql};
use policy::{TenantId, ThingId};

use super::index::{Entry, Index, who};
use super::sent::Sent;
use super::words;
use crate::persons::Name;

/// Puts them into the index, as if the list had named them once before.
pub async fn join(tx: &mut Tx, tenant: TenantId, sent: &Sent, index: &mut Index) -> Outcome<()> {
    let ours = unnamed(tx, tenant, index).await?;
    if ours.is_empty() {
        return Ok(());
    }
    let mut theirs: HashMap<Who, Vec<&str>> = HashMap::new();
    let new = sent
        .persons
        .iter()
        .filter(|person| !index.persons.contains_key(person.id.as_str()));
    for person in new {
        let sorted = Name::from(&person.name).sorted();
        if let Some(who) = who(&sorted, person.born, person.email.as_deref()) {
            let part = words::part(person.kind()).to_owned();
            theirs.entry((who, part)).or_default().push(person.id.as_str());
        }
    }
    index.joined = pairs(&ours, &theirs, &mut index.persons);
    Ok(())
}

/// A person as recognised, and what that one is here: a parent is never taken for a teacher.
type Who = (u64, String);

fn pairs(
    ours: &HashMap<Who, Vec<u128>>,
    theirs: &HashMap<Who, Vec<&str>>,
    known: &mut super::index::Known,
) -> HashSet<u128> {
    let mut joined = HashSet::new();
    for (who, ours) in ours {
        let ([ours], Some([theirs])) = (ours.as_slice(), theirs.get(who).map(Vec::as_slice)) else {
            continue;
        };
        let entry = Entry {
            id: *ours,
            said: None,
            until: Timestamp::MIN,
            members: 0,
            who: Some(who.0),
        };
        known.insert((*theirs).into(), entry);
        joined.insert(*ours);
    }
    joined
}

/// Everybody of ours whom no list ever named; their addresses go into the index.
async fn unnamed(tx: &mut Tx, tenant: TenantId, index: &mut Index) -> Outcome<HashMap<Who, Vec<u128>>> {
    let rows = sql(
        "select p.id, p.sorted, p.born, p.email, p.part from person p where p.tenant = $1 and p.state = 'here' \
         and not exists (select 1 from roster_key k where k.tenant = p.tenant and k.id = p.id) order by p.id",
    )
    .bind(tenant)
    .all(tx)
    .await?;
    let mut ours: HashMap<Who, Vec<u128>> = HashMap::new();
    for row in &rows {
        let sorted: String = row.get("sorted")?;
        let email: Option<String> = row.maybe("email")?;
        let id: ThingId = row.get("id")?;
        if let Some(who) = who(&sorted, row.maybe("born")?, email.as_deref()) {
            ours.entry((who, row.get("part")?)).or_default().push(id.bits());
        }
        if let Some(email) = email {
            index.unnamed.push((id.bits(), email.to_lowercase()));
        }
    }
    Ok(ours)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rosters::index::Known;

    fn joined(ours: &[(u64, &str, u128)], theirs: &[(u64, &str, &'static str)]) -> (HashSet<u128>, usize) {
        let (mut left, mut right, mut known) = (HashMap::new(), HashMap::new(), Known::new());
        for (who, part, id) in ours {
            let held: &mut Vec<u128> = left.entry((*who, (*part).to_owned())).or_default();
            held.push(*id);
        }
        for (who, part, id) in theirs {
            let sent: &mut Vec<&str> = right.entry((*who, (*part).to_owned())).or_default();
            sent.push(*id);
        }
        let joined = pairs(&left, &right, &mut known);
        (joined, known.len())
    }

    #[test]
    fn one_here_and_one_in_the_list_are_one() {
        assert_eq!(joined(&[(1, "staff", 7)], &[(1, "staff", "t1")]), ([7].into(), 1));
    }

    #[test]
    fn nobody_is_joined_where_it_could_be_somebody_else() {
        let nobody = (HashSet::new(), 0);
        assert_eq!(joined(&[(1, "staff", 7)], &[(2, "staff", "t1")]), nobody);
        assert_eq!(joined(&[(1, "staff", 7)], &[(1, "guardian", "t1")]), nobody);
        assert_eq!(
            joined(&[(1, "staff", 7)], &[(1, "staff", "t1"), (1, "staff", "t2")]),
            nobody
        );
        assert_eq!(
            joined(&[(1, "staff", 7), (1, "staff", 8)], &[(1, "staff", "t1")]),
            nobody
        );
    }
}
