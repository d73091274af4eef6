//! Migrations: applied once, by whoever comes first, and never on a database that is not ours.

use kit::Clock;
use kit::db::{Db, DbProblem, MIGRATIONS};
use kit::sql;

use crate::ground::{Place, places, rows, run, signer};

#[test]
fn every_file_is_embedded_and_numbered() {
    let mut files: Vec<String> = std::fs::read_dir("../../migrations")
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    let embedded: Vec<&str> = MIGRATIONS.iter().map(|migration| migration.file).collect();
    assert_eq!(embedded, files);
    for (number, migration) in (1..).zip(MIGRATIONS) {
        assert_eq!(migration.number, number);
        assert!(
            migration.file.starts_with(&format!("{number:04}-")),
            "{}",
            migration.file
        );
    }
}

async fn applied(db: &Db) -> Vec<i64> {
    let list = rows(db, sql("select number from migration order by number")).await;
    list.iter().map(|row| row.get("number").unwrap()).collect()
}

fn all() -> Vec<i64> {
    MIGRATIONS.iter().map(|migration| migration.number).collect()
}

#[tokio::test]
async fn a_second_start_changes_nothing() {
    for place in places() {
        place.open().await.close().await;
        let db = place.open_at("2027-01-01T00:00:00Z").await;
        assert_eq!(applied(&db).await, all(), "{}", place.kind);
        let when = rows(&db, sql("select applied_at from migration where number = 1")).await;
        let when: String = when[0].get("applied_at").unwrap();
        assert_eq!(when, "2026-11-26T12:00:00.000000000Z", "{}", place.kind);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_starts_at_once_apply_each_step_once() {
    for place in places() {
        let starts: Vec<_> = (0..4)
            .map(|_| {
                let address = place.address.clone();
                tokio::spawn(async move { Db::open(&address, Clock::System, signer()).await.map(drop) })
            })
            .collect();
        for start in starts {
            start
                .await
                .unwrap()
                .unwrap_or_else(|problem| panic!("{}: {problem}", place.kind));
        }
        assert_eq!(applied(&place.open().await).await, all(), "{}", place.kind);
    }
}

async fn refused(place: &Place) -> DbProblem {
    match Db::open(&place.address, Clock::System, signer()).await {
        Ok(_) => panic!("{} starts", place.kind),
        Err(problem) => problem,
    }
}

#[tokio::test]
async fn a_newer_or_changed_database_is_refused_in_one_sentence() {
    for place in places() {
        let db = place.open().await;
        let newer =
            sql("insert into migration (number, file, checksum, applied_at) values (99, 'x', 'x', 'x')");
        run(&db, newer).await.unwrap();
        let problem = refused(&place).await;
        assert!(matches!(problem, DbProblem::Newer { number: 99 }), "{problem}");
        assert!(!problem.to_string().contains('\n'));
        run(&db, sql("delete from migration where number = 99"))
            .await
            .unwrap();
        run(
            &db,
            sql("update migration set checksum = 'anders' where number = 1"),
        )
        .await
        .unwrap();
        let problem = refused(&place).await;
        assert!(matches!(problem, DbProblem::Changed { number: 1 }), "{problem}");
    }
}

#[tokio::test]
async fn a_place_that_is_no_database_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kansrijk.db");
    std::fs::write(&file, "dit is een brief en geen database, ".repeat(100)).unwrap();
    let address = kit::db::Address::read(file.to_str().unwrap()).unwrap();
    let problem = Db::open(&address, Clock::System, signer()).await.err().unwrap();
    assert!(matches!(problem, DbProblem::Closed { .. }), "{problem}");
    let absent = kit::db::Address::read("postgres://x@localhost:1/x").unwrap();
    let problem = Db::open(&absent, Clock::System, signer()).await.err().unwrap();
    assert!(matches!(problem, DbProblem::Closed { .. }), "{problem}");
}

#[cfg(unix)]
#[tokio::test]
async fn the_file_is_for_nobody_else() {
    use std::os::unix::fs::PermissionsExt;
    let place = &places()[0];
    let db = place.open().await;
    run(&db, sql("delete from relation")).await.unwrap();
    for file in std::fs::read_dir(place.folder.path()).unwrap() {
        let file = file.unwrap();
        let rights = file.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(rights, 0o600, "{}", file.path().display());
    }
}
