//! The **job** that does what the rules say: once an hour, tenant by tenant, in small transactions.
//!
//! Each transaction looks again before it removes, and takes the turn of its tenant, so that two programs that do this at
//! once do it once. What was removed stands in the log: a line for each person, and one for each batch of the rest.
//! Deliberately absent: an actor. Nobody asked for it, so nobody stands in the line, and no permit is made.

use kit::audit::{self, Elapsed};
use kit::db::Db;
use kit::{Outcome, Tx, sql};
use policy::data::DataClass;
use policy::{Party, PersonId, TenantId};

use super::rows::{ROWS, Rows};
use super::rules::{Sort, Stay, over};
use crate::erasure;
use crate::persons::{Part, house};

/// Rows that are removed in one transaction.
const BATCH: u32 = 500;

/// How many of a sort were removed, or would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Removed {
    /// What.
    pub sort: Sort,
    /// How many.
    pub many: u64,
}

/// Removes everything whose term is over, in every organisation. One in which it fails holds up no other: all are done, and then
/// the first error is given.
pub async fn run(db: &Db) -> Outcome<Vec<Removed>> {
    let mut removed = Vec::new();
    let mut failed = None;
    for tenant in tenants(db).await? {
        if let Err(error) = run_in(db, tenant, &mut removed).await {
            tracing::error!(%error, "what is over could not be removed in one organisation");
            failed.get_or_insert(error);
        }
    }
    let mut tx = db.begin().await?;
    note(&mut removed, Sort::Attempt, clear_attempts(&mut tx).await?);
    tx.commit().await?;
    failed.map_or(Ok(removed), Err)
}

async fn run_in(db: &Db, tenant: TenantId, removed: &mut Vec<Removed>) -> Outcome<()> {
    for sort in PERSONS {
        let mut tx = db.look().await?;
        let persons = candidates(&mut tx, tenant, sort).await?;
        tx.roll_back().await?;
        for person in persons {
            let gone = db.act(tenant, |mut tx| async move {
                let gone = erase(&mut tx, tenant, person).await?;
                tx.commit().await?;
                Ok(gone)
            });
            note(removed, sort, u64::from(gone.await?));
        }
    }
    for rows in ROWS {
        loop {
            let batch = db.act(tenant, |mut tx| async move {
                let many = clear(&mut tx, tenant, rows, BATCH).await?;
                tx.commit().await?;
                Ok(many)
            });
            let many = batch.await?;
            note(removed, rows.sort, many);
            if many < u64::from(BATCH) {
                break;
            }
        }
    }
    Ok(())
}

/// What would be removed now: the same, and then undone.
pub async fn look(db: &Db) -> Outcome<Vec<Removed>> {
    let mut would = Vec::new();
    for tenant in tenants(db).await? {
        let mut tx = db.begin().await?;
        for sort in PERSONS {
            for person in candidates(&mut tx, tenant, sort).await? {
                note(&mut would, sort, u64::from(erase(&mut tx, tenant, person).await?));
            }
        }
        for rows in ROWS {
            note(
                &mut would,
                rows.sort,
                clear(&mut tx, tenant, rows, u32::MAX).await?,
            );
        }
        tx.roll_back().await?;
    }
    let mut tx = db.begin().await?;
    note(&mut would, Sort::Attempt, clear_attempts(&mut tx).await?);
    tx.roll_back().await?;
    Ok(would)
}

/// Who is at home goes with the last young person, so they come after.
const PERSONS: [Sort; 2] = [Sort::Person, Sort::AtHome];

fn note(removed: &mut Vec<Removed>, sort: Sort, many: u64) {
    match removed.iter_mut().find(|one| one.sort == sort) {
        Some(one) => one.many += many,
        None if many > 0 => removed.push(Removed { sort, many }),
        None => {}
    }
}

async fn tenants(db: &Db) -> Outcome<Vec<TenantId>> {
    let mut tx = db.look().await?;
    let rows = sql("select tenant from tenant order by tenant")
        .all(&mut tx)
        .await?;
    tx.roll_back().await?;
    rows.iter().map(|row| row.get("tenant")).collect()
}

/// Persons whose time may be over; the rule decides.
async fn candidates(tx: &mut Tx, tenant: TenantId, sort: Sort) -> Outcome<Vec<PersonId>> {
    let Some(cutoff) = sort.term().cutoff(tx.now()) else {
        return Ok(Vec::new());
    };
    let found = match sort {
        Sort::AtHome => sql(
            "select p.id from person p where p.tenant = $1 and p.part = 'home' \
             and (p.state = 'left' and p.left_at < $2 or p.state = 'here' and p.since < $2 \
             and not exists (select 1 from guardianship g join person y on y.tenant = g.tenant and y.id = g.young \
                 where g.tenant = p.tenant and g.guardian = p.id \
                 and (coalesce(g.ended_at, y.left_at) is null or coalesce(g.ended_at, y.left_at) >= $2))) \
             order by p.id",
        ),
        _ => sql(
            "select id from person where tenant = $1 and part <> 'home' and state = 'left' and left_at < $2 \
             order by id",
        ),
    };
    let rows = found.bind(tenant).bind(cutoff).all(tx).await?;
    rows.iter().map(|row| row.get("id")).collect()
}

/// Erases somebody if their time is over, with a line of their own.
async fn erase(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<bool> {
    let Some(stay) = stay(tx, tenant, person).await? else {
        return Ok(false);
    };
    let Some(over) = over(&stay, tx.now()) else {
        return Ok(false);
    };
    let line = Elapsed {
        tenant,
        about: Party::Person(person),
        class: DataClass::BasicRecord,
        thing: person.as_thing(),
        rule: over.sort().id(),
    };
    audit::append_elapsed(tx, &line).await?;
    erasure::erase_over(tx, over).await?;
    Ok(true)
}

/// How somebody stands now. None for who is not there, or was erased already.
async fn stay(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<Option<Stay>> {
    let row = sql("select part, since, left_at, (select count(*) from relation r where r.tenant = p.tenant \
             and r.subject = 'person:' || p.id and r.kind <> 'known-to' and r.revoked_at is null and r.valid_to > $3) \
             as ties \
         from person p where p.tenant = $1 and p.id = $2 and p.state <> 'erased'")
    .bind(tenant)
    .bind(person)
    .bind(tx.now())
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let young = sql(
        "select coalesce(g.ended_at, y.left_at) as gone from guardianship g \
         join person y on y.tenant = g.tenant and y.id = g.young \
         where g.tenant = $1 and g.guardian = $2 order by g.young",
    )
    .bind(tenant)
    .bind(person)
    .all(tx)
    .await?;
    let ties: i64 = row.get("ties")?;
    Ok(Some(Stay {
        tenant,
        person,
        part: row.one_of("part", Part::ALL, Part::id)?,
        since: row.get("since")?,
        left_at: row.maybe("left_at")?,
        young: young
            .iter()
            .map(|row| row.maybe("gone"))
            .collect::<Outcome<_>>()?,
        has_ties: ties > 0,
    }))
}

/// Removes some of them, with one line in the log if there were any.
async fn clear(tx: &mut Tx, tenant: TenantId, rows: &Rows, most: u32) -> Outcome<u64> {
    let Some(cutoff) = rows.sort.term().cutoff(tx.now()) else {
        return Ok(0);
    };
    let many = rows
        .delete
        .clone()
        .bind(tenant)
        .bind(cutoff)
        .bind(most)
        .run(tx)
        .await?;
    if many > 0 {
        let line = Elapsed {
            tenant,
            about: house(tenant),
            class: rows.class,
            thing: tenant.as_thing(),
            rule: rows.sort.id(),
        };
        audit::append_elapsed(tx, &line).await?;
    }
    Ok(many)
}

/// Counts stand under a hash, in no organisation, and so in no log.
async fn clear_attempts(tx: &mut Tx) -> Outcome<u64> {
    match Sort::Attempt.term().cutoff(tx.now()) {
        Some(cutoff) => {
            sql("delete from attempt_count where begun_at < $1")
                .bind(cutoff)
                .run(tx)
                .await
        }
        None => Ok(0),
    }
}
