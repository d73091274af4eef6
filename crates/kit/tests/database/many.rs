//! Many rows at once: all of them or none, on both databases.

use kit::db::{Bind as _, Db, sql, sql_rows};
use kit::{Error, Outcome};

use crate::ground::{Place, places, rows, run};

async fn open(place: &Place) -> Db {
    let db = place.open().await;
    let table = sql("create table many (name TEXT not null primary key, number BIGINT, note TEXT)");
    run(&db, table).await.unwrap();
    db
}

/// Adds so many rows, of which one has the name of another.
async fn add(db: &Db, many: u32, double: Option<u32>) -> Outcome<()> {
    let mut tx = db.begin().await?;
    let mut rows = sql_rows("insert into many (name, number, note) values");
    for number in 0..many {
        let name = if double == Some(number) { 0 } else { number };
        let row = [
            format!("{name:06}").value(),
            number.value(),
            None::<String>.value(),
        ];
        rows.add(&mut tx, row).await?;
    }
    rows.end(&mut tx).await?;
    tx.commit().await
}

async fn count(db: &Db) -> i64 {
    let counted = rows(db, sql("select count(*) as many from many")).await;
    counted[0].get("many").unwrap()
}

#[tokio::test]
async fn every_row_arrives_whatever_their_number() {
    for place in places() {
        // Full statements hold 666 rows of three values.
        for many in [0, 1, 665, 666, 667, 5_000] {
            let db = open(&place).await;
            add(&db, many, None).await.unwrap();
            assert_eq!(count(&db).await, i64::from(many), "{}", place.kind);
            let last = rows(
                &db,
                sql("select name, number, note from many order by name desc limit 1"),
            )
            .await;
            if let Some(last) = last.first() {
                assert_eq!(last.get::<i64>("number").unwrap(), i64::from(many) - 1);
                assert_eq!(last.maybe::<String>("note").unwrap(), None);
            }
            run(&db, sql("drop table many")).await.unwrap();
            db.close().await;
        }
    }
}

#[tokio::test]
async fn where_one_row_fails_none_is_there() {
    for place in places() {
        let db = open(&place).await;
        // In the first statement, in a later one, and in the last, which is not full.
        for double in [5, 700, 1_490] {
            let failed = add(&db, 1_500, Some(double)).await;
            assert!(
                matches!(failed, Err(Error::Conflict)),
                "{}: {failed:?}",
                place.kind
            );
            assert_eq!(count(&db).await, 0, "{}", place.kind);
        }
        add(&db, 1_500, None).await.unwrap();
        assert_eq!(count(&db).await, 1_500);
        db.close().await;
    }
}

#[tokio::test]
async fn after_a_row_that_failed_nothing_can_be_done_in_the_transaction() {
    for place in places() {
        let db = open(&place).await;
        let mut tx = db.begin().await.unwrap();
        let mut twice = sql_rows("insert into many (name, number) values");
        for number in [1_u32, 2] {
            twice.add(&mut tx, ["x".value(), number.value()]).await.unwrap();
        }
        assert!(twice.end(&mut tx).await.is_err());
        // Whoever overlooks the mistake cannot keep half of it.
        let later = sql("insert into many (name) values ('later')").run(&mut tx).await;
        assert!(later.is_err(), "{}", place.kind);
        assert!(tx.commit().await.is_err());
        assert_eq!(count(&db).await, 0);
        db.close().await;
    }
}

#[tokio::test]
async fn a_row_of_another_length_is_our_own_mistake() {
    for place in places() {
        let db = open(&place).await;
        let mut tx = db.begin().await.unwrap();
        let mut wrong = sql_rows("insert into many (name, number) values");
        let added = wrong.add(&mut tx, ["x".value()]).await;
        assert!(matches!(added, Err(Error::Internal(_))), "{added:?}");
        tx.roll_back().await.unwrap();
        db.close().await;
    }
}
