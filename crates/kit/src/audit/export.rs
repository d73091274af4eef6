//! **Exporting** the chain of a tenant: everything that somebody needs to check it, without the database.
//!
//! Deliberately absent: secrets of persons. An export says that the chain is whole, not who is in it.

use std::io::Write;

use policy::TenantId;

use super::append::signature;
use super::{Checkpoint, Entry, Line, checkpoint};
use crate::db::{Db, Row, Tx, sql};
use crate::errors::{Error, Outcome};

/// How many lines are in memory at once.
const PAGE: i64 = 500;

/// Signs the chain as it is now, and writes it up to there. Gives that last checkpoint.
pub async fn export(db: &Db, tenant: TenantId, out: &mut impl Write) -> Outcome<Checkpoint> {
    let sign = |mut tx: Tx| async move {
        let signed = checkpoint(&mut tx, tenant).await?;
        tx.commit().await.map(|()| signed)
    };
    let last = db.act(tenant, sign).await?;
    let mut tx = db.look().await?;
    let mut pages = Pages::up_to(tenant, last.clone());
    while let Some(page) = pages.next(&mut tx).await? {
        out.write_all(&page).map_err(Error::internal)?;
    }
    out.flush().map_err(Error::internal)?;
    Ok(last)
}

/// An export, a page at a time.
pub(crate) struct Pages {
    tenant: TenantId,
    last: Checkpoint,
    number: i64,
    begun: bool,
    over: bool,
}

impl Pages {
    /// The chain as one snapshot shows it. Its signature goes into the export alone, so nothing is written.
    pub async fn of(tx: &mut Tx, tenant: TenantId) -> Outcome<Self> {
        Ok(Self::up_to(tenant, signature(tx, tenant).await?))
    }

    fn up_to(tenant: TenantId, last: Checkpoint) -> Self {
        Self {
            tenant,
            last,
            number: 0,
            begun: false,
            over: false,
        }
    }

    /// The checkpoint at its end.
    pub const fn last(&self) -> &Checkpoint {
        &self.last
    }

    /// The next entries, or none when that was all.
    pub async fn next(&mut self, tx: &mut Tx) -> Outcome<Option<Vec<u8>>> {
        if self.over {
            return Ok(None);
        }
        let mut text = Vec::new();
        if !self.begun {
            self.begun = true;
            let tenant = self.tenant.to_string();
            write(&mut text, &Entry::Begin { format: 1, tenant })?;
        }
        self.lines(tx, &mut text).await?;
        if self.number >= self.last.number {
            write(&mut text, &Entry::Checkpoint(self.last.clone()))?;
            self.over = true;
        }
        Ok(Some(text))
    }

    async fn lines(&mut self, tx: &mut Tx, text: &mut Vec<u8>) -> Outcome<()> {
        let page = lines(tx, self.tenant, self.number, self.last.number).await?;
        let (Some(first), Some(end)) = (page.first(), page.last()) else {
            // Nothing is left, or somebody removed lines: then whoever verifies it finds the gap.
            self.number = self.last.number;
            return Ok(());
        };
        let signed = checkpoints(tx, self.tenant, first.number, end.number).await?;
        self.number = end.number;
        let mut signed = signed.into_iter().peekable();
        for line in page {
            let here = line.number;
            write(text, &Entry::Event(Box::new(line)))?;
            while let Some(checkpoint) = signed.next_if(|checkpoint| checkpoint.number <= here) {
                if checkpoint.number != self.last.number {
                    write(text, &Entry::Checkpoint(checkpoint))?;
                }
            }
        }
        Ok(())
    }
}

fn write(out: &mut Vec<u8>, entry: &Entry) -> Outcome<()> {
    serde_json::to_writer(&mut *out, entry).map_err(Error::internal)?;
    out.push(b'\n');
    Ok(())
}

async fn lines(tx: &mut Tx, tenant: TenantId, after: i64, last: i64) -> Outcome<Vec<Line>> {
    let rows = sql("select * from audit_event where tenant = $1 and number > $2 and number <= $3 order by number limit $4")
        .bind(tenant)
        .bind(after)
        .bind(last)
        .bind(PAGE)
        .all(tx)
        .await?;
    rows.iter().map(line).collect()
}

fn line(row: &Row) -> Outcome<Line> {
    Ok(Line {
        number: row.get("number")?,
        at: row.get("happened_at")?,
        actor: row.get("actor")?,
        action: row.get("action")?,
        about: row.get("about")?,
        class: row.get("class")?,
        thing: row.get("thing")?,
        answer: row.get("answer")?,
        reason: row.get("reason")?,
        purpose: row.get("purpose")?,
        basis: row.maybe("basis")?,
        second: row.maybe("second")?,
        review: row.maybe("review")?,
        hash: row.get("hash")?,
    })
}

async fn checkpoints(tx: &mut Tx, tenant: TenantId, from: i64, to: i64) -> Outcome<Vec<Checkpoint>> {
    let rows = sql(
        "select * from audit_checkpoint where tenant = $1 and number >= $2 and number <= $3 order by number",
    )
    .bind(tenant)
    .bind(from)
    .bind(to)
    .all(tx)
    .await?;
    let read = |row: &Row| {
        Ok(Checkpoint {
            number: row.get("number")?,
            at: row.get("signed_at")?,
            hash: row.get("hash")?,
            key: row.get("public_key")?,
            signature: row.get("signature")?,
        })
    };
    rows.iter().map(read).collect()
}
