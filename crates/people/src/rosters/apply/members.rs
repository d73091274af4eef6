//! Writes **memberships**: of new groups all, of groups that were there what differs.
//!
//! Deliberately absent: relations that follow from them.

use std::collections::{HashMap, HashSet};

use kit::Outcome;
use kit::db::{Bind as _, Tx, sql, sql_rows};
use policy::PersonId;
use policy::id::GroupId;

use super::{Ours, Permit, Work, by_id};
use crate::rosters::plan::Plan;
use crate::rosters::sent::{Member, Sent};
use crate::rosters::words;

/// What differs in the groups that have to be looked at again, by their place.
#[derive(Debug, Default)]
pub struct Differences {
    groups: HashMap<usize, Difference>,
}

#[derive(Debug, Default)]
struct Difference {
    /// New, back, or from another day to another.
    put: Vec<Member>,
    /// No longer there.
    end: Vec<(PersonId, String)>,
}

impl Differences {
    /// Reads who is in these groups and compares.
    pub async fn read(
        tx: &mut Tx,
        tenant: policy::TenantId,
        sent: &Sent,
        plan: &Plan,
        ours: &Ours,
    ) -> Outcome<Self> {
        let mut groups = HashMap::new();
        for at in plan.groups.revisited() {
            let difference = difference(tx, tenant, ours, ours.groups[at], &sent.members[at]).await?;
            groups.insert(at, difference);
        }
        Ok(Self { groups })
    }

    /// Everybody to whom something happens: persons who change, and those in groups that are new or gone, or that come or
    /// leave. The members of a group that is gone are counted without looking whether they are counted already.
    pub fn persons_touched(&self, sent: &Sent, plan: &Plan, ours: &Ours) -> u32 {
        let mut touched: HashSet<PersonId> = HashSet::new();
        let new = plan.groups.new.iter().flat_map(|at| &sent.members[*at]);
        let put = self.groups.values().flat_map(|difference| &difference.put);
        touched.extend(new.chain(put).map(|member| ours.persons[member.person as usize]));
        let ended = self.groups.values().flat_map(|difference| &difference.end);
        touched.extend(ended.map(|(person, _)| *person));
        touched.extend(plan.persons.touched().map(|at| ours.persons[at]));
        touched.extend(plan.persons.gone.iter().map(|gone| PersonId::from_bits(gone.id)));
        let renewed = plan.groups.renewed.iter().flat_map(|at| &sent.members[*at]);
        touched.extend(renewed.map(|member| ours.persons[member.person as usize]));
        let of_gone: u64 = plan.groups.gone.iter().map(|gone| gone.members).sum();
        u32::try_from(touched.len() as u64 + of_gone).unwrap_or(u32::MAX)
    }

    /// Places of those who came into one of these groups, or got other days in it.
    pub fn put(&self) -> impl Iterator<Item = usize> {
        let put = self.groups.values().flat_map(|difference| &difference.put);
        put.map(|member| member.person as usize)
    }

    /// Who is no longer in one of these groups.
    pub fn ended(&self) -> HashSet<PersonId> {
        let ended = self.groups.values().flat_map(|difference| &difference.end);
        ended.map(|(person, _)| *person).collect()
    }
}

async fn difference(
    tx: &mut Tx,
    tenant: policy::TenantId,
    ours: &Ours,
    group: GroupId,
    members: &[Member],
) -> Outcome<Difference> {
    let rows = sql("select person, role, valid_from, valid_to from membership \
         where tenant = $1 and school_group = $2 and ended_at is null order by person, role")
    .bind(tenant)
    .bind(group)
    .all(tx)
    .await?;
    let mut held = HashMap::with_capacity(rows.len());
    for row in &rows {
        let key: (PersonId, String) = (row.get("person")?, row.get("role")?);
        let days: (Option<jiff::civil::Date>, _) = (row.maybe("valid_from")?, row.maybe("valid_to")?);
        held.insert(key, days);
    }
    let mut put = Vec::new();
    for member in members {
        let key = (
            ours.persons[member.person as usize],
            words::member(member.role).to_owned(),
        );
        if held.remove(&key) != Some((member.span.begin(), member.span.end())) {
            put.push(*member);
        }
    }
    let mut end: Vec<(PersonId, String)> = held.into_keys().collect();
    end.sort();
    Ok(Difference { put, end })
}

pub async fn write(
    tx: &mut Tx,
    _permit: &Permit,
    work: &mut Work<'_>,
    differences: &Differences,
) -> Outcome<()> {
    insert(tx, work).await?;
    for at in work.plan.groups.revisited() {
        if let Some(difference) = differences.groups.get(&at) {
            change(tx, work, work.ours.groups[at], difference).await?;
        }
    }
    Ok(())
}

async fn insert(tx: &mut Tx, work: &mut Work<'_>) -> Outcome<()> {
    let mut rows =
        sql_rows("insert into membership (tenant, school_group, person, role, valid_from, valid_to) values");
    for at in by_id(&work.plan.groups.new, &work.ours.groups) {
        let ours = &work.ours.persons;
        let mut members = work.sent.members[at].clone();
        members.sort_by_key(|member| (ours[member.person as usize], words::member(member.role)));
        for member in members {
            let row = [
                work.tenant.value(),
                work.ours.groups[at].value(),
                ours[member.person as usize].value(),
                words::member(member.role).value(),
                member.span.begin().value(),
                member.span.end().value(),
            ];
            rows.add(tx, row).await?;
            work.meter.step();
        }
    }
    rows.end(tx).await
}

async fn change(tx: &mut Tx, work: &Work<'_>, group: GroupId, difference: &Difference) -> Outcome<()> {
    for member in &difference.put {
        sql(
            "insert into membership (tenant, school_group, person, role, valid_from, valid_to) \
             values ($1, $2, $3, $4, $5, $6) on conflict (tenant, school_group, person, role) do update set \
             valid_from = excluded.valid_from, valid_to = excluded.valid_to, ended_at = null",
        )
        .bind(work.tenant)
        .bind(group)
        .bind(work.ours.persons[member.person as usize])
        .bind(words::member(member.role))
        .bind(member.span.begin())
        .bind(member.span.end())
        .run(tx)
        .await?;
    }
    for (person, role) in &difference.end {
        sql("update membership set ended_at = $5 \
             where tenant = $1 and school_group = $2 and person = $3 and role = $4 and ended_at is null")
        .bind(work.tenant)
        .bind(group)
        .bind(*person)
        .bind(role.as_str())
        .bind(work.now)
        .run(tx)
        .await?;
    }
    Ok(())
}
