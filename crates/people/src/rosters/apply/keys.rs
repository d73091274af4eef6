//! Writes the **keys**: which id of the sender is which of ours, and what was said of it last.
//!
//! Deliberately absent: forgetting. A sender that names somebody again means the same person.

use kit::Outcome;
use kit::db::{Bind as _, Rows, Tx, sql, sql_rows};
use policy::id::Id;
use policy::relation::default_end;

use super::{Permit, Work};
use crate::rosters::plan::{Changes, Gone};
use crate::rosters::sent::Said;

/// One kind of record, as its keys need it.
struct Kind<'a, Of> {
    word: &'static str,
    changes: &'a Changes,
    said: &'a [Said],
    ours: &'a [Id<Of>],
}

pub async fn write(tx: &mut Tx, _permit: &Permit, work: &Work<'_>) -> Outcome<()> {
    let (plan, sent, ours) = (work.plan, work.sent, work.ours);
    let groups = Kind {
        word: "group",
        changes: &plan.groups,
        said: &sent.said_of_groups,
        ours: &ours.groups,
    };
    let members = |at: usize| sent.members[at].len();
    keep(tx, work, &groups, |at| sent.groups[at].id.as_str(), members).await?;
    let persons = Kind {
        word: "person",
        changes: &plan.persons,
        said: &sent.said_of_persons,
        ours: &ours.persons,
    };
    keep(tx, work, &persons, |at| sent.persons[at].id.as_str(), |_| 0).await?;
    let schools = Kind {
        word: "school",
        changes: &plan.schools,
        said: &sent.said_of_schools,
        ours: &ours.schools,
    };
    keep(tx, work, &schools, |at| sent.schools[at].id.as_str(), |_| 0).await
}

async fn keep<'a, Of>(
    tx: &mut Tx,
    work: &Work<'_>,
    kind: &Kind<'_, Of>,
    name: impl Fn(usize) -> &'a str,
    members: impl Fn(usize) -> usize,
) -> Outcome<()> {
    let mut new: Vec<usize> = kind.changes.new.clone();
    new.sort_by_key(|at| name(*at));
    let mut rows: Rows =
        sql_rows("insert into roster_key (tenant, source, kind, sent, id, said, members, until) values");
    for at in new {
        let row = [
            work.tenant.value(),
            work.source.value(),
            kind.word.value(),
            name(at).value(),
            kind.ours[at].value(),
            kind.said[at].to_string().value(),
            (members(at) as u64).cast_signed().value(),
            default_end(work.now).value(),
        ];
        rows.add(tx, row).await?;
    }
    rows.end(tx).await?;
    for at in kind.changes.revisited() {
        // Who was here before any list named them gets a key now.
        sql(
            "insert into roster_key (tenant, source, kind, sent, id, said, members, until) \
             values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (tenant, source, kind, sent) do update set \
             said = excluded.said, members = excluded.members, until = excluded.until",
        )
        .bind(work.tenant)
        .bind(work.source)
        .bind(kind.word)
        .bind(name(at))
        .bind(kind.ours[at])
        .bind(kind.said[at].to_string())
        .bind((members(at) as u64).cast_signed())
        .bind(default_end(work.now))
        .run(tx)
        .await?;
    }
    for gone in &kind.changes.gone {
        forget_said(tx, work, kind.word, gone).await?;
    }
    Ok(())
}

async fn forget_said(tx: &mut Tx, work: &Work<'_>, kind: &str, gone: &Gone) -> Outcome<()> {
    sql("update roster_key set said = '', members = 0 \
         where tenant = $1 and source = $2 and kind = $3 and sent = $4")
    .bind(work.tenant)
    .bind(work.source)
    .bind(kind)
    .bind(&*gone.sent)
    .run(tx)
    .await
    .map(drop)
}
