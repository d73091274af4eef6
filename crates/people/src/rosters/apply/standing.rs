//! Writes where young people **stand** in education, as far as the roster says so.
//!
//! Deliberately absent: positions of those to whom nothing happened; a roster that says the same does not speak again.

use std::collections::{BTreeSet, HashMap};

use feeds::roster::Kind;
use kit::Outcome;
use kit::db::{Bind as _, Tx, sql, sql_rows};
use policy::id::GroupId;

use super::members::Differences;
use super::{Permit, Work, by_id};
use crate::rosters::positions::{self, FromRoster};

pub async fn write(
    tx: &mut Tx,
    _permit: &Permit,
    work: &Work<'_>,
    classes: &[Option<u32>],
    differences: &Differences,
) -> Outcome<()> {
    let tracks = tracks(tx, work).await?;
    insert(tx, work, classes, &tracks).await?;
    let mut touched: BTreeSet<usize> = work.plan.persons.revisited().chain(differences.put()).collect();
    let groups = work.plan.groups.new.iter().chain(&work.plan.groups.changed);
    let members = groups.flat_map(|at| &work.sent.members[*at]);
    touched.extend(members.map(|member| member.person as usize));
    let ended = differences.ended();
    let left = work.ours.persons.iter().enumerate();
    touched.extend(
        left.filter(|(_, person)| ended.contains(person))
            .map(|(at, _)| at),
    );
    for at in &work.plan.persons.new {
        touched.remove(at);
    }
    for at in touched.into_iter().filter(|at| is_young(work, *at)) {
        let said = said(work, classes, &tracks, at);
        positions::keep(tx, work.tenant, work.ours.persons[at], &said).await?;
    }
    Ok(())
}

fn is_young(work: &Work<'_>, at: usize) -> bool {
    work.sent.persons[at].is(Kind::YoungPerson)
}

/// The programmes that the school gave its classes.
async fn tracks(tx: &mut Tx, work: &Work<'_>) -> Outcome<HashMap<GroupId, String>> {
    let rows = sql("select id, track from school_group where tenant = $1 and track is not null order by id")
        .bind(work.tenant)
        .all(tx)
        .await?;
    rows.iter()
        .map(|row| Ok((row.get("id")?, row.get("track")?)))
        .collect()
}

fn said(
    work: &Work<'_>,
    classes: &[Option<u32>],
    tracks: &HashMap<GroupId, String>,
    at: usize,
) -> FromRoster {
    let class = classes[at].map(|class| class as usize);
    let years = class.map_or(&[][..], |class| work.sent.groups[class].years.as_slice());
    let track = class.and_then(|class| tracks.get(&work.ours.groups[class]));
    positions::from_class(
        track.map(String::as_str),
        positions::year_of(&work.sent.persons[at], years),
    )
}

async fn insert(
    tx: &mut Tx,
    work: &Work<'_>,
    classes: &[Option<u32>],
    tracks: &HashMap<GroupId, String>,
) -> Outcome<()> {
    let mut rows = sql_rows("insert into position (tenant, person, node, year, said_by, said_at) values");
    for at in by_id(&work.plan.persons.new, &work.ours.persons) {
        let said = said(work, classes, tracks, at);
        if !is_young(work, at) || said == FromRoster::default() {
            continue;
        }
        let row = [
            work.tenant.value(),
            work.ours.persons[at].value(),
            said.node.value(),
            said.year.map(u32::from).value(),
            positions::BY_ROSTER.value(),
            work.now.value(),
        ];
        rows.add(tx, row).await?;
    }
    rows.end(tx).await
}
