//! **Exporting** the chain of a tenant: everything that somebody needs to check it, without the database.
//!
//! Deliberately absent: secrets of persons. An export says that the chain is whole, not who is in it.

use std::io::Write;

use policy::TenantId;

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
    let begin = Entry::Begin {
        format: 1,
        tenant: tenant.to_string(),
    };
    write(out, &begin)?;
    let mut number = 0;
    while number < last.number {
        let page = lines(&mut tx, tenant, number, last.number).await?;
        let (Some(first), Some(end)) = (page.first(), page.last()) else {
            // Somebody removed lines. What is left is written, and whoever verifies it finds the gap.
            break;
        };
        let signed = checkpoints(&mut tx, tenant, first.number, end.number).await?;
        number = end.number;
        let mut signed = signed.into_iter().peekable();
        for line in page {
            let here = line.number;
            write(out, &Entry::Event(Box::new(line)))?;
            while let Some(checkpoint) = signed.next_if(|checkpoint| checkpoint.number <= here) {
                if checkpoint.number != last.number {
                    write(out, &Entry::Checkpoint(checkpoint))?;
                }
            }
        }
    }
    write(out, &Entry::Checkpoint(last.clone()))?;
    out.flush().map_err(Error::internal)?;
    Ok(last)
}

fn write(out: &mut impl Write, entry: &Entry) -> Outcome<()> {
    let text = serde_json::to_string(entry).map_err(Error::internal)?;
    writeln!(out, "{text}").map_err(Error::internal)
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
