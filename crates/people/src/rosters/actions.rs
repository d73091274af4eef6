//! What one **does** with a roster: look at what it would change, and apply it.
//!
//! The command line and the page call the same two actions. Applying makes the plan again in its own transaction, and
//! goes on only if it is the one that was shown. Deliberately absent: a yes of one person to the data of more than two
//! hundred; policy asks for a second.

use std::borrow::Cow;
use std::collections::HashSet;

use feeds::roster::Roster;
use kit::db::{Db, Tx, sql};
use kit::guard::Found;
use kit::{Error, Ids, Outcome};
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::second::Approval;
use policy::{
    Act, Action, Actor, Key, Object, Party, Permitted, PersonId, TenantId, ThingId, Untrusted, may,
};
use serde::{Deserialize, Serialize};

use super::Progress;
use super::apply::{self, Differences, Meter, Ours, Work};
use super::hands::{check_second, organisation};
use super::index::Index;
use super::plan::{Changes, Plan};
use super::relations::Approvers;
use super::sent::Sent;
use crate::erasure::kept_out;
use crate::persons::insert_approval;

/// A roster as it was handed in.
#[derive(Clone, Copy)]
pub struct Handed<'a> {
    /// On whose behalf.
    pub actor: &'a Actor,
    /// Who said yes beside the actor, on the word of who runs the server. On a page the second person says so oneself,
    /// and then nobody stands here.
    pub second: Option<PersonId>,
    /// Whose words these are; each sender has ids of its own.
    pub source: &'a str,
    /// What the file is called.
    pub file: &'a str,
    /// What was sent.
    pub sent: &'a Sent,
    /// What was shown.
    pub plan: &'a Plan,
    /// Whether to go on although the plan says stop.
    pub forced: bool,
    /// The import, where it was written down before; a new one otherwise.
    pub import: Option<ThingId>,
}

/// What a roster would change, read in one snapshot.
#[derive(Debug)]
pub struct Planned {
    /// What was sent.
    pub sent: Sent,
    /// What it would change.
    pub plan: Plan,
    /// Persons of ours from elsewhere who have the address of somebody in the roster. They stay two persons.
    pub twins: u64,
    /// Persons in the roster who were erased here, and stay out.
    pub erased: u64,
}

/// What was done. It is kept with the import, and names nobody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The import.
    pub import: String,
    /// In schools.
    pub schools: Count,
    /// In persons.
    pub persons: Count,
    /// In groups.
    pub groups: Count,
    /// Relations that were made.
    pub relations_made: u64,
    /// Relations that ended, or that will not begin.
    pub relations_ended: u64,
    /// Relations that somebody called off and that the roster would have.
    pub stay_revoked: u64,
    /// Relations that could not be made.
    pub broken: Vec<Broken>,
    /// Young people without a class.
    pub waiting: u64,
    /// Leaders and administrators, whose rights a person decides on.
    pub wait_for_a_decision: u64,
}

/// A relation that could not be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Broken {
    /// Its kind.
    pub kind: Cow<'static, str>,
    /// Why.
    pub reason: Cow<'static, str>,
}

/// How many of one kind of record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// Were not there.
    pub new: usize,
    /// Are otherwise, or were looked at again.
    pub changed: usize,
    /// Are there again.
    pub back: usize,
    /// Stay as they are.
    pub same: usize,
    /// Are no longer named.
    pub gone: usize,
}

impl From<&Changes> for Count {
    fn from(changes: &Changes) -> Self {
        Self {
            new: changes.new.len(),
            changed: changes.changed.len() + changes.renewed.len(),
            back: changes.back.len(),
            same: changes.same,
            gone: changes.gone.len(),
        }
    }
}

/// An import: the record that the permit is for.
#[derive(Debug)]
pub struct RosterImport {
    key: Key,
}

impl Object for RosterImport {
    fn key(&self) -> Key {
        self.key
    }
}

/// Looks at what a roster would change. Nothing is written, and nobody of ours is shown.
pub async fn plan(db: &Db, tenant: TenantId, source: &str, mut roster: Roster) -> Outcome<Planned> {
    let mut tx = db.look().await?;
    let erased = kept_out::without(&mut tx, tenant, source, &mut roster).await?;
    let sent = Sent::new(roster);
    let index = Index::before(&mut tx, tenant, source, &sent).await?;
    let plan = Plan::new(&index, &sent, tx.now());
    let twins = twins(&sent, &index);
    tx.roll_back().await?;
    Ok(Planned {
        sent,
        plan,
        twins,
        erased,
    })
}

/// Persons whom no roster named and this one does not name either, with the address of somebody in it.
fn twins(sent: &Sent, index: &Index) -> u64 {
    let sent = sent.persons.iter().filter_map(|person| person.email.as_deref());
    let sent: HashSet<String> = sent.map(str::to_lowercase).collect();
    let apart = index.unnamed.iter().filter(|(id, _)| !index.joined.contains(id));
    apart.filter(|(_, email)| sent.contains(email)).count() as u64
}

/// Writes down that a roster was handed in, so that a second person can say yes to it before it is applied. Only who may
/// read imports hands one in.
pub async fn hand_in(db: &Db, ids: &Ids, handed: &Handed<'_>) -> Outcome<ThingId> {
    db.act(handed.actor.tenant, |tx| hand_in_in(tx, ids, handed))
        .await
}

async fn hand_in_in(mut tx: Tx, ids: &Ids, handed: &Handed<'_>) -> Outcome<ThingId> {
    let touched = handed.plan.persons.touched().count() + handed.plan.persons.gone.len();
    let persons = u32::try_from(touched).unwrap_or(u32::MAX);
    let import = write_down(&mut tx, ids, handed, persons).await?;
    // One record is looked at: what is shown of it are numbers, and names that stand in the file.
    let _: Permitted<RosterImport, may::ReadImport> = permit(&mut tx, handed, import, 1).await?;
    tx.commit().await?;
    Ok(import)
}

/// Applies what was shown, in one transaction. [`Error::Conflict`] says that the plan is another one by now, or that it
/// says stop; [`Error::NotFound`], that this actor may not. In either case nothing was changed.
pub async fn apply(db: &Db, ids: &Ids, handed: &Handed<'_>, progress: Progress<'_>) -> Outcome<Report> {
    let work = |tx| apply_in(tx, ids, handed, progress);
    db.act(handed.actor.tenant, work).await
}

async fn apply_in(mut tx: Tx, ids: &Ids, handed: &Handed<'_>, progress: Progress<'_>) -> Outcome<Report> {
    let report = write(&mut tx, ids, handed, progress).await?;
    tx.commit().await?;
    Ok(report)
}

/// Applies in a transaction that is open and stays open; it counts only once that is committed.
pub async fn write(tx: &mut Tx, ids: &Ids, handed: &Handed<'_>, progress: Progress<'_>) -> Outcome<Report> {
    let (tenant, sent) = (handed.actor.tenant, handed.sent);
    let index = Index::before(tx, tenant, handed.source, sent).await?;
    let plan = Plan::new(&index, sent, tx.now());
    if plan != *handed.plan || !plan.may_go_on(handed.forced) {
        return Err(Error::Conflict);
    }
    let ours = Ours::new(&index, sent, ids)?;
    drop(index);
    let differences = Differences::read(tx, tenant, sent, &plan, &ours).await?;
    let persons = differences.persons_touched(sent, &plan, &ours);
    let import = match handed.import {
        Some(import) => import,
        None => write_down(tx, ids, handed, persons).await?,
    };
    if let Some(second) = handed.second {
        check_second(tx, tenant, second).await?;
        approve(tx, ids, handed.actor, key(tenant, import), second).await?;
    }
    let permit: apply::Permit = permit(tx, handed, import, persons).await?;
    let second = permit.proof().reason().second.or(handed.second);
    let now = tx.now();
    let mut work = Work {
        tenant,
        home: organisation(tenant),
        source: handed.source,
        now,
        today: day_at(now),
        sent,
        plan: &plan,
        ours: &ours,
        ids,
        approvers: Approvers {
            applies: handed.actor.person,
            second,
        },
        report: Report {
            import: import.to_string(),
            schools: Count::from(&plan.schools),
            persons: Count::from(&plan.persons),
            groups: Count::from(&plan.groups),
            ..Report::default()
        },
        meter: Meter::new(progress, steps(sent, &plan)),
    };
    apply::apply(tx, &permit, &mut work, &differences).await?;
    finish(tx, &permit, &work.report, second).await?;
    Ok(work.report)
}

fn steps(sent: &Sent, plan: &Plan) -> u64 {
    let members: usize = plan.groups.new.iter().map(|at| sent.members[*at].len()).sum();
    (members + plan.persons.touched().count()) as u64
}

fn key(tenant: TenantId, import: ThingId) -> Key {
    Key {
        tenant,
        about: Party::School(organisation(tenant)),
        class: DataClass::Import,
        id: import,
    }
}

/// Writes down that a roster was handed in.
async fn write_down(tx: &mut Tx, ids: &Ids, handed: &Handed<'_>, persons: u32) -> Outcome<ThingId> {
    let import: ThingId = apply::fresh(ids)?;
    let now = tx.now();
    sql("insert into roster_import (tenant, id, source, file, fingerprint, persons, report, state, made_by, made_at) \
         values ($1, $2, $3, $4, $5, $6, '', 'planned', $7, $8)")
        .bind(handed.actor.tenant)
        .bind(import)
        .bind(handed.source)
        .bind(handed.file)
        .bind(handed.sent.fingerprint().to_string())
        .bind(persons)
        .bind(handed.actor.person)
        .bind(now)
        .run(tx)
        .await?;
    Ok(import)
}

/// Writes down what the second person said, on the word of who runs the server. It counts for an hour.
pub(super) async fn approve(
    tx: &mut Tx,
    ids: &Ids,
    actor: &Actor,
    key: Key,
    second: PersonId,
) -> Outcome<()> {
    let action = match key.class {
        DataClass::Import => Action::ApplyImport,
        _ => Action::ReadBasicRecord,
    };
    let now = tx.now();
    let approval = Approval {
        action,
        key,
        asked_by: actor.person,
        by: second,
        given_at: now,
        until: now + jiff::SignedDuration::from_hours(1),
    };
    insert_approval(tx, ids, &approval).await
}

/// The permit for an import that waits. What is applied has to be what was handed in, word for word: to something else
/// nobody said yes.
async fn permit<A: Act>(
    tx: &mut Tx,
    handed: &Handed<'_>,
    import: ThingId,
    persons: u32,
) -> Outcome<Permitted<RosterImport, A>> {
    let tenant = handed.actor.tenant;
    let find = async |tx: &mut Tx, import: ThingId| {
        let row = sql(
            "select id from roster_import where tenant = $1 and id = $2 and source = $3 and fingerprint = $4 \
             and state = 'planned'",
        )
        .bind(tenant)
        .bind(import)
        .bind(handed.source)
        .bind(handed.sent.fingerprint().to_string())
        .maybe(tx)
        .await?;
        Ok(row.map(|_| {
            let mut found = Found::of::<A>(RosterImport {
                key: key(tenant, import),
            });
            found.facts.persons = persons;
            found
        }))
    };
    tx.permit(handed.actor, Untrusted::new(import), find).await
}

async fn finish(
    tx: &mut Tx,
    permit: &Permitted<RosterImport, may::ApplyImport>,
    report: &Report,
    second: Option<PersonId>,
) -> Outcome<()> {
    let key = permit.key();
    let told = serde_json::to_string(report).map_err(Error::internal)?;
    sql("update roster_import set state = 'applied', report = $3, second = $4, applied_by = $5, applied_at = $6 \
         where tenant = $1 and id = $2")
        .bind(key.tenant)
        .bind(key.id)
        .bind(told)
        .bind(second)
        .bind(permit.proof().by())
        .bind(permit.proof().at())
        .run(tx)
        .await?;
    // What waited for this goes; what was done with it stands in the report.
    sql("delete from roster_file where tenant = $1 and import = $2")
        .bind(key.tenant)
        .bind(key.id)
        .run(tx)
        .await
        .map(drop)
}
