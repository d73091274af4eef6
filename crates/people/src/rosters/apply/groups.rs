//! Writes **groups**. Who is in them is written beside this.
//!
//! Deliberately absent: the programme of a class, which the school says and a roster leaves alone.

use feeds::roster::{Group, Year};
use kit::Outcome;
use kit::db::{Bind as _, Tx, sql, sql_rows};
use policy::Party;
use policy::id::{GroupId, SchoolId};

use super::related;
use super::{Permit, Work, by_id};
use crate::rosters::{positions, words};

pub async fn write(tx: &mut Tx, permit: &Permit, work: &mut Work<'_>) -> Outcome<()> {
    insert(tx, work).await?;
    for at in work.plan.groups.revisited() {
        update(tx, work, &work.sent.groups[at], work.ours.groups[at]).await?;
    }
    for gone in &work.plan.groups.gone {
        end(tx, permit, work, GroupId::from_bits(gone.id)).await?;
    }
    Ok(())
}

async fn insert(tx: &mut Tx, work: &Work<'_>) -> Outcome<()> {
    let mut rows = sql_rows(
        "insert into school_group (tenant, id, school, name, code, kind, years, subjects, year, valid_from, valid_to) \
         values",
    );
    for at in by_id(&work.plan.groups.new, &work.ours.groups) {
        let group = &work.sent.groups[at];
        let row = [
            work.tenant.value(),
            work.ours.groups[at].value(),
            school_of(work, group).value(),
            group.name.as_str().value(),
            group.code.as_deref().value(),
            words::group(group.kind).value(),
            words::years(&group.years).value(),
            words::listed(&group.subjects).value(),
            year_of(group).value(),
            group.period.map(|period| period.begin()).value(),
            group.period.map(|period| period.end()).value(),
        ];
        rows.add(tx, row).await?;
    }
    rows.end(tx).await
}

/// The school of a group; a roster in which it is missing does not come out of a reader.
pub fn school_of(work: &Work<'_>, group: &Group) -> SchoolId {
    let school = work.sent.school(group.school.as_str());
    school.map_or(work.home, |school| work.ours.schools[school])
}

/// The one year of a group.
fn year_of(group: &Group) -> Option<u32> {
    match positions::one_year(&group.years) {
        Some(Year::Primary(year) | Year::Secondary(year)) => Some(u32::from(*year)),
        _ => None,
    }
}

async fn update(tx: &mut Tx, work: &Work<'_>, group: &Group, id: GroupId) -> Outcome<()> {
    sql(
        "update school_group set school = $3, name = $4, code = $5, kind = $6, subjects = $7, valid_from = $8, \
         valid_to = $9, ended_at = null where tenant = $1 and id = $2",
    )
    .bind(work.tenant)
    .bind(id)
    .bind(school_of(work, group))
    .bind(group.name.as_str())
    .bind(group.code.as_deref())
    .bind(words::group(group.kind))
    .bind(words::listed(&group.subjects))
    .bind(group.period.map(|period| period.begin()))
    .bind(group.period.map(|period| period.end()))
    .run(tx)
    .await?;
    // A year that the school corrected stays, as long as the sender says nothing new.
    sql("update school_group set years = $3, year = $4 where tenant = $1 and id = $2 and years <> $3")
        .bind(work.tenant)
        .bind(id)
        .bind(words::years(&group.years))
        .bind(year_of(group))
        .run(tx)
        .await
        .map(drop)
}

async fn end(tx: &mut Tx, permit: &Permit, work: &mut Work<'_>, group: GroupId) -> Outcome<()> {
    let statements = [
        sql("update school_group set ended_at = $3 where tenant = $1 and id = $2 and ended_at is null"),
        sql(
            "update membership set ended_at = $3 where tenant = $1 and school_group = $2 and ended_at is null",
        ),
    ];
    for statement in statements {
        let statement = statement.bind(work.tenant).bind(group).bind(work.now);
        statement.run(tx).await?;
    }
    related::end_all(tx, permit, work, Party::Group(group)).await
}
