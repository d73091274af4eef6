//! The door: what goes in comes out, a snapshot stays still, and who collides hears it or tries again.

use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::{Date, date};
use kit::db::{Db, Row};
use kit::{Error, sql};
use policy::{PersonId, TenantId};

use crate::ground::{places, rows, run};

async fn with_table(db: &Db) {
    let table = sql(
        "create table sample (name TEXT not null primary key, note TEXT, number BIGINT, size DOUBLE PRECISION, truth BOOLEAN)",
    );
    run(db, table).await.unwrap();
}

fn names(rows: &[Row]) -> Vec<String> {
    rows.iter().map(|row| row.get("name").unwrap()).collect()
}

#[tokio::test]
async fn what_goes_in_comes_out() {
    for place in places() {
        let db = place.open().await;
        with_table(&db).await;
        let insert =
            || sql("insert into sample (name, note, number, size, truth) values ($1, $2, $3, $4, $5)");
        let full = insert()
            .bind("é'\"; --")
            .bind("")
            .bind(i64::MIN)
            .bind(0.1)
            .bind(true);
        run(&db, full).await.unwrap();
        let empty = insert()
            .bind("leeg")
            .bind(None::<String>)
            .bind(None::<i64>)
            .bind(None::<f64>)
            .bind(None::<bool>);
        run(&db, empty).await.unwrap();
        let found = rows(&db, sql("select * from sample order by number is null")).await;
        let [full, empty] = found.as_slice() else {
            panic!("two rows went in")
        };
        assert_eq!(names(std::slice::from_ref(full)), ["é'\"; --"]);
        assert_eq!(full.get::<String>("note").unwrap(), "", "{}", place.kind);
        assert_eq!(full.get::<i64>("number").unwrap(), i64::MIN);
        assert!((full.get::<f64>("size").unwrap() - 0.1).abs() < f64::EPSILON);
        assert!(full.get::<bool>("truth").unwrap());
        assert_eq!(empty.maybe::<String>("note").unwrap(), None);
        assert_eq!(empty.maybe::<i64>("number").unwrap(), None);
        assert_eq!(empty.maybe::<bool>("truth").unwrap(), None);
        // Empty, absent or of another type: our own mistake, and no panic.
        for wrong in [empty.get::<i64>("number").err(), full.get::<i64>("absent").err()] {
            assert!(matches!(wrong, Some(Error::Internal(_))), "{}", place.kind);
        }
        assert!(
            matches!(full.get::<i64>("name"), Err(Error::Internal(_))),
            "{}",
            place.kind
        );
    }
}

#[tokio::test]
async fn ids_moments_days_and_bytes_are_kept_whole() {
    let (id, day) = (PersonId::from_bits(u128::MAX - 1), date(2028, 2, 29));
    let moment: Timestamp = "2026-11-26T12:00:00.000000001Z".parse().unwrap();
    for place in places() {
        let db = place.open().await;
        let insert = sql("insert into audit_person (tenant, person, secret, mark) values ($1, $2, $3, $4)")
            .bind(day)
            .bind(id)
            .bind(vec![0, 255, 39])
            .bind(moment);
        run(&db, insert).await.unwrap();
        let found = rows(&db, sql("select * from audit_person")).await;
        let row = &found[0];
        assert_eq!(row.get::<PersonId>("person").unwrap(), id);
        assert_eq!(row.get::<Date>("tenant").unwrap(), day);
        assert_eq!(row.get::<Timestamp>("mark").unwrap(), moment);
        assert_eq!(
            row.get::<Vec<u8>>("secret").unwrap(),
            [0, 255, 39],
            "{}",
            place.kind
        );
        assert!(row.get::<PersonId>("tenant").is_err());
    }
}

#[tokio::test]
async fn a_list_has_one_order_on_both() {
    for place in places() {
        let db = place.open().await;
        for name in ["b", "B", "a", "-a", "é", "z", "Z"] {
            let insert = sql("insert into audit_head (tenant, number, hash) values ($1, 0, '')");
            run(&db, insert.bind(name)).await.unwrap();
        }
        let found = rows(&db, sql("select tenant as name from audit_head order by tenant")).await;
        // By bytes. A server set up for Dutch would say -a, a, b, B, é, z, Z.
        assert_eq!(
            names(&found),
            ["-a", "B", "Z", "a", "b", "z", "é"],
            "{}",
            place.kind
        );
    }
}

#[tokio::test]
async fn only_what_was_committed_counts() {
    for place in places() {
        let db = place.open().await;
        with_table(&db).await;
        let insert = |name| sql("insert into sample (name) values ($1)").bind(name);
        let mut dropped = db.begin().await.unwrap();
        insert("weg").run(&mut dropped).await.unwrap();
        drop(dropped);
        let mut undone = db.begin().await.unwrap();
        insert("terug").run(&mut undone).await.unwrap();
        undone.roll_back().await.unwrap();
        run(&db, insert("blijft")).await.unwrap();
        db.close().await;
        let again = place.open().await;
        assert_eq!(
            names(&rows(&again, sql("select name from sample")).await),
            ["blijft"],
            "{}",
            place.kind
        );
    }
}

#[tokio::test]
async fn a_snapshot_stays_still() {
    for place in places() {
        let db = place.open().await;
        with_table(&db).await;
        let count = || sql("select count(*) as all_of_them from sample");
        let mut before = db.look().await.unwrap();
        let first: i64 = count()
            .one(&mut before)
            .await
            .unwrap()
            .get("all_of_them")
            .unwrap();
        run(&db, sql("insert into sample (name) values ('nieuw')"))
            .await
            .unwrap();
        let second: i64 = count()
            .one(&mut before)
            .await
            .unwrap()
            .get("all_of_them")
            .unwrap();
        assert_eq!((first, second), (0, 0), "{}", place.kind);
        let after: i64 = rows(&db, count()).await[0].get("all_of_them").unwrap();
        assert_eq!(after, 1, "{}", place.kind);
        // Whoever looks, writes nothing.
        let wrote = sql("insert into sample (name) values ('stiekem')")
            .run(&mut before)
            .await;
        assert!(wrote.is_err(), "{}", place.kind);
    }
}

#[tokio::test]
async fn a_contradiction_is_a_conflict_and_nothing_there_is_not_found() {
    for place in places() {
        let db = place.open().await;
        with_table(&db).await;
        let insert = || sql("insert into sample (name) values ('dubbel')");
        run(&db, insert()).await.unwrap();
        assert!(
            matches!(run(&db, insert()).await, Err(Error::Conflict)),
            "{}",
            place.kind
        );
        let mut tx = db.look().await.unwrap();
        let absent = sql("select name from sample where name = $1")
            .bind("geen")
            .one(&mut tx)
            .await;
        assert!(matches!(absent, Err(Error::NotFound)), "{}", place.kind);
        let wrong = run(&db, sql("insert into sample (name) values (null)")).await;
        assert!(matches!(wrong, Err(Error::Internal(_))), "{}", place.kind);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn actions_that_collide_are_done_again_and_none_is_lost() {
    const WRITERS: i64 = 8;
    const TIMES: i64 = 25;
    for place in places() {
        let db = place.open().await;
        with_table(&db).await;
        run(&db, sql("insert into sample (name, number) values ('teller', 0)"))
            .await
            .unwrap();
        let start = Instant::now();
        let mut writers = Vec::new();
        for writer in 0..WRITERS {
            let db = db.clone();
            // Each in a tenant of its own, so that taking turns does not keep them apart.
            let tenant = TenantId::from_bits(u128::try_from(writer).unwrap());
            writers.push(tokio::spawn(async move {
                let mut given_up = 0;
                for _ in 0..TIMES {
                    let add = |mut tx: kit::Tx| async move {
                        let row = sql("select number from sample").one(&mut tx).await?;
                        let number: i64 = row.get("number")?;
                        sql("update sample set number = $1")
                            .bind(number + 1)
                            .run(&mut tx)
                            .await?;
                        tx.commit().await
                    };
                    while let Err(error) = db.act(tenant, add).await {
                        assert!(matches!(error, Error::Unavailable), "{error}");
                        given_up += 1;
                    }
                }
                given_up
            }));
        }
        let mut given_up = 0;
        for writer in writers {
            given_up += writer.await.unwrap();
        }
        let counted: i64 = rows(&db, sql("select number from sample")).await[0]
            .get("number")
            .unwrap();
        assert_eq!(counted, WRITERS * TIMES, "{}", place.kind);
        println!(
            "{}: {counted} in {:?}, {given_up} given up",
            place.kind,
            start.elapsed()
        );
    }
}

#[tokio::test]
async fn whoever_comes_too_many_hears_so_and_not_for_long() {
    for place in places() {
        let db = place.open().await;
        let mut held = Vec::new();
        let start = Instant::now();
        let refused = loop {
            match db.begin().await {
                Ok(tx) => held.push(tx),
                Err(error) => break error,
            }
            assert!(held.len() < 100, "{} has no bound", place.kind);
        };
        assert!(matches!(refused, Error::Unavailable), "{}", place.kind);
        assert!(start.elapsed() < Duration::from_secs(10), "{}", place.kind);
        held.clear();
        assert!(db.begin().await.is_ok(), "{} recovers by itself", place.kind);
    }
}

#[tokio::test]
async fn an_action_that_does_not_commit_has_no_outcome() {
    for place in places() {
        let db = place.open().await;
        let forgotten = db
            .act(TenantId::from_bits(1), |tx| async move {
                drop(tx);
                Ok("zonder spoor")
            })
            .await;
        assert!(matches!(forgotten, Err(Error::Internal(_))), "{}", place.kind);
    }
}

#[tokio::test]
async fn who_begins_without_a_turn_and_loses_hears_of_a_conflict() {
    // On SQLite the second would wait for the first to end.
    for place in places().into_iter().filter(|place| place.kind == "PostgreSQL") {
        let db = place.open().await;
        with_table(&db).await;
        run(&db, sql("insert into sample (name, number) values ('teller', 0)"))
            .await
            .unwrap();
        let add = || sql("update sample set number = number + 1");
        let mut slow = db.begin().await.unwrap();
        // The snapshot is that of the first look.
        sql("select number from sample").one(&mut slow).await.unwrap();
        run(&db, add()).await.unwrap();
        assert!(matches!(add().run(&mut slow).await, Err(Error::Conflict)));
        drop(slow);
        run(&db, add()).await.unwrap();
        let counted: i64 = rows(&db, sql("select number from sample")).await[0]
            .get("number")
            .unwrap();
        assert_eq!(counted, 2);
    }
}
