//! **Restoring**: a backup becomes a database, all of it or nothing.
//!
//! Deliberately absent: restoring into a database that holds something, and a part of a backup. Whoever wants one row
//! back restores beside the running product and looks there.

use super::read::ANY_TIME;
use super::tables::carried;
use super::{Archive, BackupProblem, Broken, Carried, Manifest, Progress, TablePart, line};
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
    /// The audits that are not, where that was accepted.
    pub broken: Vec<Broken>,
    /// What `last` found.
    pub last: T,
}

/// Where a backup goes.
pub struct Restoring<'a> {
    /// The database, which has to be empty.
    pub address: &'a Address,
    /// What time it is.
    pub clock: Clock,
    /// Who signs there from now on.
    pub signer: Signer,
    /// Whether an audit that is broken is accepted. Without that it stops the restore.
    pub accept_broken: bool,
    /// Told how far it is, in rows.
    pub progress: Progress,
}

/// Restores a backup that was verified. `last` is done at the end of the one transaction, before anybody can see what was
/// restored: there who was erased is erased again.
pub async fn restore<T>(
    archive: &mut Archive,
    to: Restoring<'_>,
    last: impl AsyncFnOnce(&mut Tx) -> Outcome<T>,
) -> Result<Restored<T>, BackupProblem> {
    let (db, mut tx) = open_empty(to.address, to.clock, to.signer.clone()).await?;
    let filled = fill(archive, &to, &mut tx).await;
    let done = match filled {
        Ok(chains) => last(&mut tx).await.map(|last| (chains, last)).map_err(Into::into),
        Err(problem) => Err(problem),
    };
    match done {
        Ok(((audits, broken), last)) => {
            tx.commit().await?;
            Ok(Restored {
                db,
                audits,
                broken,
                last,
            })
        }
        Err(problem) => {
            // Nothing of it stays; why it failed is what counts.
            let _ = tx.roll_back().await;
            db.close().await;
            Err(problem)
        }
    }
}

async fn fill(
    archive: &mut Archive,
    to: &Restoring<'_>,
    tx: &mut Tx,
) -> Result<(Vec<Report>, Vec<Broken>), BackupProblem> {
    let manifest = archive.manifest().clone();
    // First as the database was then, and then the steps that came since: those may change what is in the tables.
    let was = |step: &&Migration| manifest.migrations.iter().any(|then| then.number == step.number);
    let (then, since): (Vec<&Migration>, Vec<&Migration>) = MIGRATIONS.iter().partition(was);
    let owned = |steps: Vec<&Migration>| steps.into_iter().copied().collect::<Vec<_>>();
    tx.migrate(&owned(then)).await?;
    let tables = tx.tables().await?;
    check_complete(&manifest, &tables)?;
    let mut done = 0;
    for part in &manifest.tables {
        let table = tables.iter().find(|table| table.name == part.name);
        let fits = table.filter(|table| table.columns == part.columns);
        let table = fits.ok_or_else(|| BackupProblem::damaged(&part.name, "heeft andere kolommen"))?;
        load(archive, table, part, tx, |rows| {
            (to.progress)(done + rows, manifest.rows());
        })
        .await?;
        done += part.rows;
    }
    tx.migrate(&owned(since)).await?;
    let (mut audits, mut broken) = (Vec::new(), Vec::new());
    for chain in &manifest.audits {
        match follow(archive, chain, tx).await {
            Ok(report) => audits.push(report),
            Err(BackupProblem::Audit { tenant, flaw }) if to.accept_broken => {
                broken.push(Broken { tenant, flaw });
            }
            Err(problem) => return Err(problem),
        }
    }
    Ok((audits, broken))
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
async fn follow(archive: &mut Archive, chain: &super::Chain, tx: &mut Tx) -> Result<Report, BackupProblem> {
    let wrong = |flaw| BackupProblem::Audit {
        tenant: chain.tenant.clone(),
        flaw,
    };
    let earlier = Earlier::read(archive.lines(&chain.part)?.into_inner(), ANY_TIME).map_err(wrong)?;
    let tenant = chain.tenant.parse();
    let tenant = tenant.map_err(|_| BackupProblem::damaged(&chain.part.path, "is van niemand"))?;
    // The place may have another key than the one it came from, and then the last signature is of that.
    let trust = Trust {
        keys: earlier.keys_and(tx.db().signer().public()),
        earlier: Some(earlier),
    };
    let mut following = Piecewise::new(&trust, ANY_TIME);
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
