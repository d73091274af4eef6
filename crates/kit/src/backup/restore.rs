//! **Restoring**: a backup becomes a database, all of it or nothing.
//!
//! Deliberately absent: restoring into a database that holds something, and a part of a backup. Whoever wants one row
//! back restores beside the running product and looks there.

use super::tables::carried;
use super::{Archive, BackupProblem, Carried, Manifest, Progress, TablePart, line};
use crate::audit::{Earlier, Pages, Piecewise, Report, Signer, Trust};
use crate::clock::Clock;
use crate::db::{Address, Db, Filling, MIGRATIONS, Migration, Table, Tx, open_empty};
use crate::errors::Outcome;

/// What a restore came to.
pub struct Restored<T> {
    /// The database, open.
    pub db: Db,
    /// The audit of each tenant as it is there now. It is the one in the backup, and whole.
    pub audits: Vec<Report>,
    /// What `last` found.
    pub last: T,
}

/// Restores a backup that was verified. `last` is done at the end of the one transaction, before anybody can see what was
/// restored: there who was erased is erased again.
pub async fn restore<T>(
    archive: &mut Archive,
    address: &Address,
    clock: Clock,
    signer: Signer,
    last: impl AsyncFnOnce(&mut Tx) -> Outcome<T>,
    progress: &Progress,
) -> Result<Restored<T>, BackupProblem> {
    let manifest = archive.manifest().clone();
    let (db, mut tx) = open_empty(address, clock, signer).await?;
    let filled = fill(archive, &manifest, &mut tx, clock, last, progress).await;
    match filled {
        Ok((audits, last)) => {
            tx.commit().await?;
            Ok(Restored { db, audits, last })
        }
        Err(problem) => {
            // Nothing of it stays; why it failed is what counts.
            let _ = tx.roll_back().await;
            db.close().await;
            Err(problem)
        }
    }
}

async fn fill<T>(
    archive: &mut Archive,
    manifest: &Manifest,
    tx: &mut Tx,
    clock: Clock,
    last: impl AsyncFnOnce(&mut Tx) -> Outcome<T>,
    progress: &Progress,
) -> Result<(Vec<Report>, T), BackupProblem> {
    // First as the database was then, and then the steps that came since: those may change what is in the tables.
    let was = |step: &&Migration| manifest.migrations.iter().any(|then| then.number == step.number);
    let (then, since): (Vec<&Migration>, Vec<&Migration>) = MIGRATIONS.iter().partition(was);
    let owned = |steps: Vec<&Migration>| steps.into_iter().copied().collect::<Vec<_>>();
    tx.migrate(&owned(then)).await?;
    let tables = tx.tables().await?;
    check_complete(manifest, &tables)?;
    let mut done = 0;
    for part in &manifest.tables {
        let table = tables.iter().find(|table| table.name == part.name);
        let fits = table.filter(|table| table.columns == part.columns);
        let table = fits.ok_or_else(|| BackupProblem::damaged(&part.name, "heeft andere kolommen"))?;
        load(archive, table, part, tx, |rows| {
            progress(done + rows, manifest.rows());
        })
        .await?;
        done += part.rows;
    }
    tx.migrate(&owned(since)).await?;
    let mut audits = Vec::new();
    for chain in &manifest.audits {
        audits.push(follow(archive, chain, tx, clock).await?);
    }
    Ok((audits, last(tx).await?))
}

/// A table that is carried and was there then, is in the backup.
fn check_complete(manifest: &Manifest, tables: &[Table]) -> Result<(), BackupProblem> {
    let whole = tables
        .iter()
        .filter(|table| carried(&table.name) == Some(Carried::Whole));
    for table in whole {
        if manifest.tables.iter().all(|part| part.name != table.name) {
            return Err(BackupProblem::damaged(&table.name, "ontbreekt"));
        }
    }
    Ok(())
}

async fn load(
    archive: &mut Archive,
    table: &Table,
    part: &TablePart,
    tx: &mut Tx,
    told: impl Fn(u64),
) -> Result<(), BackupProblem> {
    let (mut lines, mut rows) = (archive.lines(&part.part)?, 0);
    let mut filling = Filling::of(table);
    while let Some(text) = lines.next()? {
        let row = line::read(&text, &part.columns).ok_or_else(|| lines.unreadable())?;
        filling.add(tx, row).await?;
        rows += 1;
        if rows % 500 == 0 {
            told(rows);
        }
    }
    filling.end(tx).await?;
    told(rows);
    if rows == part.rows {
        Ok(())
    } else {
        Err(BackupProblem::damaged(
            &part.name,
            "heeft te veel of te weinig regels",
        ))
    }
}

/// Makes the audit anew of what is in the tables now, and lays it beside the one in the backup.
async fn follow(
    archive: &mut Archive,
    chain: &super::Chain,
    tx: &mut Tx,
    clock: Clock,
) -> Result<Report, BackupProblem> {
    let wrong = |flaw| BackupProblem::Audit {
        tenant: chain.tenant.clone(),
        flaw,
    };
    let now = clock.now();
    let earlier = Earlier::read(archive.lines(&chain.part)?.into_inner(), now).map_err(wrong)?;
    let tenant = chain.tenant.parse();
    let tenant = tenant.map_err(|_| BackupProblem::damaged(&chain.part.path, "is van niemand"))?;
    // The place may have another key than the one it came from, and then the last signature is of that.
    let trust = Trust {
        keys: earlier.keys_and(tx.db().signer().public()),
        earlier: Some(earlier),
    };
    let mut following = Piecewise::new(&trust, now);
    let mut pages = Pages::of(tx, tenant).await?;
    while let Some(page) = pages.next(tx).await? {
        following.take(&page).map_err(wrong)?;
    }
    let report = following.end().map_err(wrong)?;
    if report.lines == chain.lines {
        Ok(report)
    } else {
        Err(BackupProblem::damaged(&chain.part.path, "is korter dan de tabel"))
    }
}
