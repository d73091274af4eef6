//! The hostile school **beside** the other: the same ids, names and addresses, in one database, and nothing mixes.

use kit::db::{Db, sql};

use super::held::{count, everything, held_now, ours};
use super::school::{AUTUMN, LATER, School, andere, founded, kompas, later};
use crate::ground::{places, rows};
use people::rosters::Stop;

#[tokio::test]
async fn two_schools_with_the_same_ids_never_meet() {
    for place in places() {
        let (db, first) = founded(&place).await;
        first.import(&db, kompas()).await;
        let alone = everything(&db, first.tenant).await;
        let second = School::new(2);
        second.found(&db, "andere", AUTUMN.parse().unwrap()).await;
        second.import(&db, andere()).await;
        assert_eq!(everything(&db, first.tenant).await, alone, "{}", place.kind);
        for id in ["kompas-noor", "kompas-vera", "kompas-anja"] {
            let one = ours(&db, first.tenant, "person", id).await;
            assert_ne!(one, ours(&db, second.tenant, "person", id).await);
        }
        assert_apart(&db, first, second).await;
        // What the first sends again is the first's.
        let db = later(&place, db, LATER).await;
        assert!(first.plan(&db, kompas()).await.plan.changes_nothing());
        assert!(second.plan(&db, andere()).await.plan.changes_nothing());
        db.close().await;
    }
}

/// No id of one tenant stands in a row of the other.
async fn assert_apart(db: &Db, first: School, second: School) {
    let other = everything(db, second.tenant).await;
    let ids: Vec<String> = other["key"]
        .iter()
        .map(|line| line.split(" | ").nth(2).unwrap().to_owned())
        .collect();
    assert!(ids.len() > 20);
    for (table, lines) in everything(db, first.tenant).await {
        for line in lines {
            assert!(
                ids.iter().all(|id| !line.contains(id.as_str())),
                "{table}: {line}"
            );
        }
    }
    let strays = sql(
        "select count(*) as many from relation r join person p on r.subject = 'person:' || p.id where r.tenant <> p.tenant",
    );
    assert_eq!(count(db, strays).await, 0);
}

#[tokio::test]
async fn names_are_kept_as_text_letter_for_letter() {
    for place in places() {
        let (db, school) = founded(&place).await;
        let roster = andere();
        school.import(&db, andere()).await;
        for person in &roster.persons {
            let id = ours(&db, school.tenant, "person", person.id.as_str()).await;
            let row = &rows(
                &db,
                sql("select given, prefix, family, email from person where id = $1").bind(id),
            )
            .await[0];
            let cell = |column: &str| row.maybe::<String>(column).unwrap();
            assert_eq!(cell("given").as_deref(), person.name.given());
            assert_eq!(cell("prefix").as_deref(), person.name.prefix());
            assert_eq!(cell("family").as_deref(), person.name.family());
            assert_eq!(cell("email"), person.email);
        }
        assert_eq!(
            held_now(&db, school.tenant, AUTUMN).await.persons.len(),
            roster.persons.len() + 2
        );
        db.close().await;
    }
}

#[tokio::test]
async fn the_file_of_another_school_is_stopped() {
    for place in places() {
        let (db, school) = founded(&place).await;
        school.import(&db, kompas()).await;
        // Its ids are those of the first, so that it is seen by whom it lacks.
        let planned = school.plan(&db, andere()).await;
        assert!(
            planned
                .plan
                .stops
                .iter()
                .any(|stop| matches!(stop, Stop::PersonsVanish { .. }))
        );
        db.close().await;
    }
}
