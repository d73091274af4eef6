//! A backup is whole or it is refused, and it goes into either database.

mod refused;
mod whole;

use std::collections::BTreeMap;
use std::path::Path;

use kit::backup::{Archive, BackupProblem, Manifest, Order, Restoring, make, restore, unseen};
use kit::db::{Address, Db};
use kit::{Clock, sql};

use crate::audit::add;
use crate::ground::{run, signer};
use crate::world::SCHOOL;

const NOW: &str = "2026-11-26T12:00:00Z";

async fn backup(db: &Db, to: &Path) -> Result<Manifest, BackupProblem> {
    make(&Order {
        db,
        to,
        program: "test",
        beside: &[],
        progress: unseen(),
    })
    .await
    .map(|made| made.manifest)
}

fn to(address: &Address, clock: Clock) -> Restoring<'_> {
    Restoring {
        address,
        clock,
        signer: signer(),
        accept_broken: false,
        progress: unseen(),
    }
}

async fn restored(file: &Path, address: &Address) -> Result<Db, BackupProblem> {
    let clock = Clock::Fixed(NOW.parse().unwrap());
    let mut archive = Archive::open(file)?;
    archive.verify(&unseen())?;
    let nothing = async |_: &mut kit::Tx| Ok(());
    let restored = restore(&mut archive, to(address, clock), nothing).await?;
    Ok(restored.db)
}

/// Rows with everything that could get lost between two databases.
async fn settle(db: &Db) {
    for (name, born, barred) in [("é'\"; --\n", Some("2010-05-01"), true), ("", None, false)] {
        let insert = sql(
            "insert into person (tenant, id, given, sorted, born, part, state, barred, since) \
             values ($1, $2, $3, $3, $4, 'young', 'here', $5, $6)",
        );
        let id = if barred { "a0" } else { "a1" };
        let insert = insert.bind(SCHOOL).bind(id).bind(name).bind(born).bind(barred);
        run(db, insert.bind(NOW)).await.unwrap();
    }
    for (number, codes) in [(i64::MAX, Some(vec![0_u8, 255, 39])), (-1, None)] {
        let insert = sql(
            "insert into account (tenant, person, state, codes, codes_step, made_at) values ($1, $2, 'x', $3, $4, 'x')",
        );
        let insert = insert.bind(SCHOOL).bind(number.to_string()).bind(codes);
        run(db, insert.bind(number)).await.unwrap();
    }
    let session = sql(
        "insert into session (tenant, id, person, secret, way, factors, device, begun_at, seen_at, ends_at) \
         values ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j')",
    );
    run(db, session).await.unwrap();
    add(db, 3).await;
}

fn sums(manifest: &Manifest) -> BTreeMap<&str, (u64, &str)> {
    let tables = manifest.tables.iter();
    tables
        .map(|table| (table.name.as_str(), (table.rows, table.part.sha256.as_str())))
        .collect()
}
