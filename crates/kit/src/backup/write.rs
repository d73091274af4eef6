//! **Making** a backup, while others go on working.
//!
//! Deliberately absent: when it is made, and which ones are kept.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use policy::TenantId;
use sha2::{Digest as _, Sha256};

use super::manifest::FORMAT;
use super::pack::{Draft, Packing};
use super::tables::carried;
use super::{
    Archive, BackupProblem, Broken, Carried, Chain, Key, Manifest, Part, Progress, Step, TablePart, line,
};
use crate::audit::{Pages, hex};
use crate::db::{Db, Reading, Table, Tx, sortable, sql};
use crate::errors::{Error, Outcome};

/// Where the manifest is in the zip.
pub const MANIFEST: &str = "manifest.json";

/// A backup that somebody wants.
pub struct Order<'a> {
    /// Of which database.
    pub db: &'a Db,
    /// Where it goes. Nothing may be there.
    pub to: &'a Path,
    /// Which program makes it: its version.
    pub program: &'a str,
    /// What goes along of the data folder.
    pub beside: &'a [Beside],
    /// Told how far it is, in rows.
    pub progress: Progress,
}

/// A file of the data folder.
#[derive(Clone, Debug)]
pub enum Beside {
    /// Goes along.
    File(PathBuf),
    /// A key, of which only the fingerprint goes along unless it is asked for.
    Key {
        /// Where it is.
        path: PathBuf,
        /// Whether it goes along.
        inside: bool,
    },
}

/// A backup that was made.
#[derive(Clone, Debug)]
pub struct Made {
    /// What is in it.
    pub manifest: Manifest,
    /// The audits that were broken already. The backup holds them as they are.
    pub broken: Vec<Broken>,
}

/// The disk gave something else back than it was given.
#[derive(Debug, thiserror::Error)]
#[error("what was read back is not what was written")]
struct ReadBack;

/// Makes a backup of one moment, reads it back, and only then gives it its name.
pub async fn make(order: &Order<'_>) -> Result<Made, BackupProblem> {
    if order.to.exists() {
        return Err(BackupProblem::There(order.to.to_owned()));
    }
    let (draft, file) = Draft::beside(order.to)?;
    let mut packing = Packing::begin(file, order.to);
    let written = write(order, &mut packing).await;
    // When the disk stopped the thread, that is the reason to tell.
    packing.end().await?;
    let manifest = written?;
    let path = draft.path().to_owned();
    let read = tokio::task::spawn_blocking(move || read_back(&path)).await;
    let (read, broken) = read.map_err(Error::internal)??;
    if read != manifest {
        return Err(Error::internal(ReadBack).into());
    }
    draft.name(order.to)?;
    Ok(Made { manifest, broken })
}

fn read_back(path: &Path) -> Result<(Manifest, Vec<Broken>), BackupProblem> {
    let mut archive = Archive::open(path)?;
    let broken = archive.verify(&super::unseen())?;
    Ok((archive.manifest().clone(), broken))
}

async fn write(order: &Order<'_>, packing: &mut Packing) -> Result<Manifest, BackupProblem> {
    let mut tx = order.db.look().await?;
    let tables: Vec<Table> = tx
        .tables()
        .await?
        .into_iter()
        .filter(|table| carried(&table.name) == Some(Carried::Whole))
        .collect();
    let mut all = 0;
    for table in &tables {
        all += tx.count(table).await?;
    }
    let mut manifest = Manifest {
        format: FORMAT,
        program: order.program.to_owned(),
        made_at: sortable(tx.now()),
        migrations: steps(&mut tx).await?,
        tables: Vec::new(),
        audits: Vec::new(),
        files: BTreeMap::new(),
        keys: Vec::new(),
    };
    let mut done = 0;
    for table in &tables {
        let told = |rows| (order.progress)(done + rows, all);
        let part = copy(&mut tx, table, packing, told).await?;
        done += part.rows;
        manifest.tables.push(part);
    }
    for tenant in tenants(&mut tx).await? {
        manifest.audits.push(chain(&mut tx, tenant, packing).await?);
    }
    tx.roll_back().await?;
    for beside in order.beside {
        add_beside(beside, packing, &mut manifest).await?;
    }
    packing.part(MANIFEST).await;
    packing
        .add(serde_json::to_vec_pretty(&manifest).map_err(Error::internal)?)
        .await;
    packing.end_part();
    Ok(manifest)
}

async fn steps(tx: &mut Tx) -> Outcome<Vec<Step>> {
    let rows = sql("select number, file, checksum from migration order by number")
        .all(tx)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Step {
                number: row.get("number")?,
                file: row.get("file")?,
                sha256: row.get("checksum")?,
            })
        })
        .collect()
}

async fn copy(
    tx: &mut Tx,
    table: &Table,
    packing: &mut Packing,
    told: impl Fn(u64),
) -> Result<TablePart, BackupProblem> {
    packing.part(&format!("tables/{}.jsonl", table.name)).await;
    let (mut reading, mut rows) = (Reading::of(table)?, 0);
    while let Some(page) = reading.page(tx).await? {
        let mut text = Vec::new();
        for row in &page {
            line::write(&mut text, row).map_err(Error::internal)?;
        }
        packing.add(text).await;
        rows += page.len() as u64;
        told(rows);
        if !packing.goes_on() {
            break;
        }
    }
    Ok(TablePart {
        name: table.name.clone(),
        columns: table.columns.clone(),
        rows,
        part: packing.end_part(),
    })
}

/// Those that have a chain, also when they are gone from the list of organisations.
async fn tenants(tx: &mut Tx) -> Outcome<Vec<TenantId>> {
    let rows = sql("select tenant from audit_head order by tenant")
        .all(tx)
        .await?;
    rows.iter().map(|row| row.get("tenant")).collect()
}

async fn chain(tx: &mut Tx, tenant: TenantId, packing: &mut Packing) -> Outcome<Chain> {
    packing.part(&format!("audit/{tenant}.jsonl")).await;
    let mut pages = Pages::of(tx, tenant).await?;
    while let Some(page) = pages.next(tx).await? {
        packing.add(page).await;
    }
    Ok(Chain {
        tenant: tenant.to_string(),
        lines: pages.last().number,
        part: packing.end_part(),
    })
}

async fn add_beside(
    beside: &Beside,
    packing: &mut Packing,
    manifest: &mut Manifest,
) -> Result<(), BackupProblem> {
    let (Beside::File(path) | Beside::Key { path, .. }) = beside;
    let bytes = std::fs::read(path).map_err(BackupProblem::disk(path))?;
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    match beside {
        Beside::File(_) => {
            packing.part(&format!("files/{name}")).await;
            packing.add(bytes).await;
            manifest.files.insert(name, packing.end_part());
        }
        Beside::Key { inside, .. } => {
            let fingerprint = fingerprint(&bytes);
            let part = if *inside {
                Some(key_part(packing, &name, bytes).await)
            } else {
                None
            };
            manifest.keys.push(Key {
                name,
                fingerprint,
                part,
            });
        }
    }
    Ok(())
}

async fn key_part(packing: &mut Packing, name: &str, bytes: Vec<u8>) -> Part {
    packing.part(&format!("keys/{name}")).await;
    packing.add(bytes).await;
    packing.end_part()
}

/// By which one knows a key again. A key has 256 bits that nobody guesses, so a hash does not give it away.
pub fn fingerprint(key: &[u8]) -> String {
    let mut sum = Sha256::new();
    sum.update(b"kansrijk-key-fingerprint-1\n");
    sum.update(key.trim_ascii());
    hex(&sum.finalize()).chars().take(16).collect()
}
