//! A **full disk**: what cannot be written has not happened, whoever asked hears that it does not work now, reading goes
//! on, and when there is room again it works again without anybody doing anything.
//!
//! On SQLite the file may not grow any more, which is the same error as a full disk; the program itself is put on a disk
//! that is really full in the tests of `app`.

use std::time::{Duration, Instant};

use kit::audit::{Trust, verify};
use kit::db::Db;
use kit::{Error, sql};
use policy::may;

use crate::audit::exported;
use crate::ground::{places, rows, run};
use crate::world::{JOURNEY, SCHOOL, TUTOR, actor, find, save, settle};

/// Keeps the file from growing: less than there is counts as what there is. The one connection that writes keeps that to
/// itself, and after an error of the disk it is replaced by another, which finds room again.
async fn fill(db: &Db) {
    let mut tx = db.begin().await.unwrap();
    sql("pragma max_page_count = 1").all(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// An act that needs room: the journey becomes a long text.
async fn write_long(db: &Db, text: &str) -> Result<(), Error> {
    let actor = &actor(TUTOR, SCHOOL);
    db.act(SCHOOL, |mut tx| async move {
        let id = policy::Untrusted::new(JOURNEY);
        let note: policy::Permitted<_, may::WriteJourney> =
            tx.permit(actor, id, find::<may::WriteJourney>).await?;
        save(&mut tx, &note, text).await?;
        tx.commit().await
    })
    .await
}

async fn text_of(db: &Db) -> String {
    let note = rows(db, sql("select text from note where id = $1").bind(JOURNEY)).await;
    note[0].get("text").unwrap()
}

#[tokio::test]
async fn a_full_disk_is_heard_of_and_changes_nothing_and_passes() {
    let place = &places()[0];
    let db = place.open().await;
    settle(&db).await;
    write_long(&db, "vol te schrijven").await.unwrap();
    let lines = exported(&db, SCHOOL).await.lines().count();
    let long = "x".repeat(200_000);
    for _ in 0..5 {
        fill(&db).await;
        let heard = write_long(&db, &long).await;
        assert!(matches!(heard, Err(Error::Unavailable)), "{heard:?}");
        // Reading goes on, also while nothing can be written.
        assert_eq!(text_of(&db).await, "vol te schrijven");
    }
    assert_eq!(
        exported(&db, SCHOOL).await.lines().count(),
        lines,
        "a line of an act that was not"
    );
    write_long(&db, &long).await.unwrap();
    assert_eq!(text_of(&db).await.len(), 200_000);
    let checked = rows(&db, sql("pragma integrity_check")).await;
    assert_eq!(checked[0].get::<String>("integrity_check").unwrap(), "ok");
}

#[tokio::test]
async fn without_its_audit_line_there_is_no_act() {
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        write_long(&db, "voor").await.unwrap();
        // The log cannot take a line more: its table is not there.
        run(&db, sql("alter table audit_event rename to elsewhere"))
            .await
            .unwrap();
        let heard = write_long(&db, "na").await;
        assert!(heard.is_err(), "{}", place.kind);
        assert_eq!(
            text_of(&db).await,
            "voor",
            "{}: an act without a line",
            place.kind
        );
        // Reading about a person is an act too.
        let read = db
            .act(SCHOOL, |mut tx| async move {
                let id = policy::Untrusted::new(JOURNEY);
                let note: policy::Permitted<_, may::ReadJourney> = tx
                    .permit(&actor(TUTOR, SCHOOL), id, find::<may::ReadJourney>)
                    .await?;
                let text = note.text.clone();
                tx.commit().await.map(|()| text)
            })
            .await;
        assert!(read.is_err(), "{}: read without a line", place.kind);
        run(&db, sql("alter table elsewhere rename to audit_event"))
            .await
            .unwrap();
        write_long(&db, "na").await.unwrap();
        assert_eq!(text_of(&db).await, "na", "{}", place.kind);
    }
}

#[tokio::test]
async fn a_clock_that_jumps_back_breaks_no_chain_and_blocks_nobody() {
    for place in places() {
        let db = place.open_at("2026-11-26T12:00:00Z").await;
        settle(&db).await;
        write_long(&db, "twaalf uur").await.unwrap();
        db.close().await;
        let db = place.open_at("2026-11-26T11:00:00Z").await;
        let start = Instant::now();
        write_long(&db, "elf uur").await.unwrap();
        assert!(start.elapsed() < Duration::from_secs(5), "{}", place.kind);
        assert_eq!(text_of(&db).await, "elf uur");
        let file = exported(&db, SCHOOL).await;
        // Numbers go on, moments say what the clock said, and the signature does not claim to be older than a line.
        let check = |now: &str| verify(file.as_bytes(), &Trust::default(), now.parse().unwrap());
        assert_eq!(check("2026-11-26T12:00:00Z").unwrap().lines, 2, "{}", place.kind);
        // Until the clock is there again, somebody who looks sees a moment that cannot have been yet.
        assert!(check("2026-11-26T11:00:00Z").is_err(), "{}", place.kind);
        let shown: Vec<&str> = file
            .lines()
            .filter_map(|line| line.split("\"at\":\"").nth(1))
            .map(|at| &at[..16])
            .collect();
        assert_eq!(
            shown,
            ["2026-11-26T12:00", "2026-11-26T11:00", "2026-11-26T12:00"]
        );
    }
}
