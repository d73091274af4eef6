//! Writes **schools**. They are few, so each has its own statement.
//!
//! Deliberately absent: the organisation itself, which is made when it is founded and stays.

use feeds::roster::School;
use kit::Outcome;
use kit::db::{Tx, sql};
use policy::id::SchoolId;

use super::related;
use super::{Permit, Work};
use crate::rosters::words;

pub async fn write(tx: &mut Tx, permit: &Permit, work: &mut Work<'_>) -> Outcome<()> {
    for at in work.plan.schools.touched() {
        put(tx, work, &work.sent.schools[at], work.ours.schools[at]).await?;
    }
    for gone in &work.plan.schools.gone {
        let id = SchoolId::from_bits(gone.id);
        sql("update school set ended_at = $3 where tenant = $1 and id = $2 and ended_at is null")
            .bind(work.tenant)
            .bind(id)
            .bind(work.now)
            .run(tx)
            .await?;
        related::end_all(tx, permit, work, policy::Party::School(id)).await?;
    }
    Ok(())
}

async fn put(tx: &mut Tx, work: &Work<'_>, school: &School, id: SchoolId) -> Outcome<()> {
    let above = school
        .parent
        .as_ref()
        .and_then(|parent| work.sent.school(parent.as_str()));
    sql("insert into school (tenant, id, name, kind, code, parent) values ($1, $2, $3, $4, $5, $6) \
         on conflict (tenant, id) do update set name = excluded.name, kind = excluded.kind, code = excluded.code, \
         parent = excluded.parent, ended_at = null")
        .bind(work.tenant)
        .bind(id)
        .bind(school.name.as_str())
        .bind(words::school(school.kind))
        .bind(school.code.as_deref())
        .bind(above.map_or(work.home, |above| work.ours.schools[above]))
        .run(tx)
        .await
        .map(drop)
}
