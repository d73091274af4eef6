//! A roster that was **handed in** on a page and waits: somebody looks at what it would change, a second person says yes
//! where many are touched, and only then it is applied.
//!
//! What waits is the roster as it was understood, without the cells that may not be held. Deliberately absent: the file
//! itself.

use jiff::{SignedDuration, Timestamp};
use kit::db::Row;
use kit::guard::Found;
use kit::{Became, Error, Outcome, Refusal, Tx, sql};
use policy::data::DataClass;
use policy::second::{Approval, MOST_ALONE, Request};
use policy::{
    Act, Action, Actor, Facts, Key, Object, Order, Party, Permitted, PersonId, TenantId, ThingId, Untrusted,
    may,
};
use serde::{Deserialize, Serialize};

use super::actions::{self, Handed, Planned, Report};
use super::{delivery, unseen};
use crate::People;
use crate::persons::{drawn, house, insert_approval, party_name};

/// How long a yes counts.
const APPROVED: SignedDuration = SignedDuration::from_hours(7 * 24);
/// The sender of what is handed in on a page.
const SOURCE: &str = "roster";
/// Lines of problems that are kept.
const MOST_LINES: usize = 200;

/// What the reader said of a file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Told {
    /// Rows that could not be read: file, line, column, reason.
    pub problems: Vec<String>,
    /// How many there are; the list may be shorter.
    pub problem_count: usize,
    /// Columns that are not held, with how often they were filled.
    pub dropped: Vec<(String, u64)>,
}

/// An import, whatever became of it.
#[derive(Clone, Debug)]
pub struct Import {
    key: Key,
    /// Its id.
    pub id: ThingId,
    /// What the file was called.
    pub file: String,
    /// How many persons it touches, as was seen when it was handed in.
    pub persons: u32,
    /// `planned`, `applied` or `withdrawn`.
    pub state: String,
    /// Who handed it in.
    pub made_by: PersonId,
    /// How that one is called.
    pub made_by_name: Option<String>,
    /// When.
    pub made_at: Timestamp,
    /// Who said yes, if that counts now.
    pub approved_by: Option<String>,
    /// What was done, once it was applied.
    pub report: Option<Report>,
}

impl Object for Import {
    fn key(&self) -> Key {
        self.key
    }
}

impl Import {
    /// Whether a second person has to say yes.
    pub const fn takes_two(&self) -> bool {
        self.persons > MOST_ALONE
    }
}

/// Takes a roster in, and changes nothing yet.
pub async fn hand_in(people: &People, actor: &Actor, file: String, bytes: Vec<u8>) -> Outcome<ThingId> {
    let name = file.clone();
    // Reading a large file takes seconds of a processor, and others are waiting for an answer.
    let reading = tokio::task::spawn_blocking(move || delivery::read(&name, &bytes)).await;
    let reading = reading.map_err(Error::internal)?;
    let told = Told {
        problem_count: reading.problems.len(),
        problems: reading
            .problems
            .iter()
            .take(MOST_LINES)
            .map(ToString::to_string)
            .collect(),
        dropped: reading
            .dropped
            .iter()
            .map(|dropped| (format!("{}, {}", dropped.file, dropped.name), dropped.filled))
            .collect(),
    };
    if reading.roster.persons.is_empty() {
        let why = told.problems.first().cloned().unwrap_or_default();
        return Err(Refusal::new("rosters-unread").with("why", why).into());
    }
    let packed = feeds::oneroster::write::zip(&reading.roster).map_err(Error::internal)?;
    let planned = actions::plan(&people.db, actor.tenant, SOURCE, reading.roster).await?;
    let kept = (&packed, serde_json::to_string(&told).map_err(Error::internal)?);
    let touched = planned.plan.persons.touched().count() + planned.plan.persons.gone.len();
    let touched = u32::try_from(touched).unwrap_or(u32::MAX);
    let (file, planned, kept) = (&file, &planned, &kept);
    people
        .db
        .act(actor.tenant, |mut tx| async move {
            let id: ThingId = drawn(&people.cx.ids)?;
            let new: Permitted<Import, may::ApplyImport> = tx
                .permit(actor, Untrusted::new(id), async |tx: &mut Tx, id| {
                    let import = Import::new(actor, id, file, touched, tx.now());
                    Ok(Some(Found::of::<may::ApplyImport>(import)))
                })
                .await?;
            write_down(&mut tx, &new, &planned.sent.fingerprint().to_string()).await?;
            sql("insert into roster_file (tenant, import, bytes, told) values ($1, $2, $3, $4)")
                .bind(actor.tenant)
                .bind(id)
                .bind(kept.0.as_slice())
                .bind(kept.1.as_str())
                .run(&mut tx)
                .await?;
            tx.commit().await?;
            Ok(id)
        })
        .await
}

impl Import {
    fn new(actor: &Actor, id: ThingId, file: &str, persons: u32, now: Timestamp) -> Self {
        Self {
            key: key(actor.tenant, id, DataClass::Import),
            id,
            file: file.chars().take(120).collect(),
            persons,
            state: "planned".to_owned(),
            made_by: actor.person,
            made_by_name: None,
            made_at: now,
            approved_by: None,
            report: None,
        }
    }
}

fn key(tenant: TenantId, id: ThingId, class: DataClass) -> Key {
    Key {
        tenant,
        about: house(tenant),
        class,
        id,
    }
}

async fn write_down(
    tx: &mut Tx,
    import: &Permitted<Import, may::ApplyImport>,
    fingerprint: &str,
) -> Outcome<()> {
    sql("insert into roster_import (tenant, id, source, file, fingerprint, persons, report, state, made_by, made_at) \
         values ($1, $2, $3, $4, $5, $6, '', 'planned', $7, $8)")
        .bind(import.key().tenant)
        .bind(import.id)
        .bind(SOURCE)
        .bind(import.file.as_str())
        .bind(fingerprint)
        .bind(import.persons)
        .bind(import.made_by)
        .bind(import.made_at)
        .run(tx)
        .await
        .map(drop)
}

/// All imports of the organisation, the newest first.
pub async fn imports(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<Import>> {
    let key = key(actor.tenant, actor.tenant.as_thing(), DataClass::Import);
    let facts = Facts::about(key, Action::ReadImport.purpose());
    tx.permit_list::<may::ReadImport>(actor, facts, Order::WaitingLongestFirst)
        .await?;
    list(tx, actor.tenant, "").await
}

/// Imports that wait for a second person, for whoever may say yes; the oldest last.
pub async fn asking(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<Import>> {
    let key = key(actor.tenant, actor.tenant.as_thing(), DataClass::Approval);
    let facts = Facts::about(key, Action::ReadApprovals.purpose());
    tx.permit_list::<may::ReadApprovals>(actor, facts, Order::WaitingLongestFirst)
        .await?;
    let all = list(tx, actor.tenant, "planned").await?;
    Ok(all.into_iter().filter(Import::takes_two).collect())
}

async fn list(tx: &mut Tx, tenant: TenantId, state: &str) -> Outcome<Vec<Import>> {
    let rows = sql(
        "select id, file, persons, state, report, made_by, made_at from roster_import \
         where tenant = $1 and ($2 = '' or state = $2) order by made_at desc, id limit 50",
    )
    .bind(tenant)
    .bind(state)
    .all(tx)
    .await?;
    let mut imports = Vec::with_capacity(rows.len());
    for row in &rows {
        imports.push(read(tx, row, tenant, DataClass::Import).await?);
    }
    Ok(imports)
}

async fn read(tx: &mut Tx, row: &Row, tenant: TenantId, class: DataClass) -> Outcome<Import> {
    let (id, made_by, persons): (ThingId, PersonId, i64) =
        (row.get("id")?, row.get("made_by")?, row.get("persons")?);
    let approved = sql(
        "select given_by from approval where tenant = $1 and thing = $2 and action = 'apply-import' and until > $3 \
         order by given_at, id",
    )
    .bind(tenant)
    .bind(id)
    .bind(tx.now())
    .maybe(tx)
    .await?;
    let approved_by = match approved {
        Some(row) => party_name(tx, tenant, Party::Person(row.get("given_by")?)).await?,
        None => None,
    };
    Ok(Import {
        key: key(tenant, id, class),
        id,
        file: row.get("file")?,
        persons: u32::try_from(persons).unwrap_or(u32::MAX),
        state: row.get("state")?,
        made_by,
        made_by_name: party_name(tx, tenant, Party::Person(made_by)).await?,
        made_at: row.get("made_at")?,
        approved_by,
        report: serde_json::from_str(&row.get::<String>("report")?).ok(),
    })
}

async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Import>>> {
    let row = sql(
        "select id, file, persons, state, report, made_by, made_at from roster_import where tenant = $1 and id = $2",
    )
    .bind(tenant)
    .bind(id)
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let import = read(tx, &row, tenant, A::ACTION.class()).await?;
    let asked_by = import.made_by;
    let mut found = Found::of::<A>(import);
    found.facts.request = Some(Request {
        asked_by,
        gains: asked_by,
        kind: None,
    });
    Ok(Some(found))
}

/// What an import that waits would change now.
pub async fn look(
    people: &People,
    actor: &Actor,
    id: Untrusted<ThingId>,
) -> Outcome<(Import, Option<(Told, Planned)>)> {
    let (import, kept) = people
        .db
        .read(actor.tenant, |mut tx| async move {
            let import: Permitted<Import, may::ReadImport> = tx
                .permit(actor, id, async |tx: &mut Tx, id| {
                    find::<may::ReadImport>(tx, actor.tenant, id).await
                })
                .await?;
            let kept = kept(&mut tx, actor.tenant, import.id).await?;
            let import = (*import).clone();
            tx.commit().await?;
            Ok((import, kept))
        })
        .await?;
    let Some((bytes, told)) = kept.filter(|_| import.state == "planned") else {
        return Ok((import, None));
    };
    let planned = planned(people, actor.tenant, &import.file, bytes).await?;
    Ok((import, Some((told, planned))))
}

async fn kept(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<(Vec<u8>, Told)>> {
    let row = sql("select bytes, told from roster_file where tenant = $1 and import = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let told: String = row.get("told")?;
    Ok(Some((
        row.get("bytes")?,
        serde_json::from_str(&told).map_err(Error::internal)?,
    )))
}

async fn planned(people: &People, tenant: TenantId, file: &str, bytes: Vec<u8>) -> Outcome<Planned> {
    let name = file.to_owned();
    let reading = tokio::task::spawn_blocking(move || delivery::read(&name, &bytes)).await;
    let roster = reading.map_err(Error::internal)?.roster;
    actions::plan(&people.db, tenant, SOURCE, roster).await
}

/// A second person says yes.
pub async fn approve(people: &People, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<()> {
    people
        .db
        .act(actor.tenant, |mut tx| async move {
            let import: Permitted<Import, may::Approve> = tx
                .permit(actor, id, async |tx: &mut Tx, id| {
                    find::<may::Approve>(tx, actor.tenant, id).await
                })
                .await?;
            if import.state != "planned" {
                return Err(Error::Conflict);
            }
            let approval = Approval {
                action: Action::ApplyImport,
                key: key(actor.tenant, import.id, DataClass::Import),
                asked_by: import.made_by,
                by: actor.person,
                given_at: tx.now(),
                until: tx.now().checked_add(APPROVED).map_err(Error::internal)?,
            };
            insert_approval(&mut tx, &people.cx.ids, &approval).await?;
            tx.commit().await
        })
        .await
}

/// Applies what was looked at. `forced` goes on although there are reasons to stop.
pub async fn apply(people: &People, actor: &Actor, id: Untrusted<ThingId>, forced: bool) -> Outcome<Report> {
    let (import, waiting) = look(people, actor, id).await?;
    let Some((_, planned)) = waiting else {
        return Err(Error::Conflict);
    };
    if !planned.plan.may_go_on(forced) {
        return Err(Refusal::new("rosters-stopped").into());
    }
    let handed = Handed {
        actor,
        second: None,
        source: SOURCE,
        file: &import.file,
        sent: &planned.sent,
        plan: &planned.plan,
        forced,
        import: Some(import.id),
    };
    actions::apply(&people.db, &people.cx.ids, &handed, &unseen).await
}

/// Takes back what was handed in.
pub async fn withdraw(people: &People, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<Became> {
    people
        .db
        .act(actor.tenant, |mut tx| async move {
            let import: Permitted<Import, may::ApplyImport> = tx
                .permit(actor, id, async |tx: &mut Tx, id| find::<may::ApplyImport>(tx, actor.tenant, id).await)
                .await?;
            let touched = sql(
                "update roster_import set state = 'withdrawn' where tenant = $1 and id = $2 and state = 'planned'",
            )
            .bind(actor.tenant)
            .bind(import.id)
            .run(&mut tx)
            .await?;
            if touched == 0 {
                let already = Became::already(import.state == "withdrawn" && import.made_by == actor.person)?;
                tx.commit().await?;
                return Ok(already);
            }
            sql("delete from roster_file where tenant = $1 and import = $2")
                .bind(actor.tenant)
                .bind(import.id)
                .run(&mut tx)
                .await?;
            tx.commit().await?;
            Ok(Became::Now)
        })
        .await
}
