//! Het Kompas comes in, and is counted by hand; the same file again changes nothing.

use kit::db::sql;

use super::held::{count, everything, held_now, ours};
use super::school::{AUTUMN, LATER, founded, kompas, later};
use crate::ground::{places, rows};

#[tokio::test]
async fn het_kompas_comes_in_as_it_stands_in_its_files() {
    for place in places() {
        let (db, school) = founded(&place).await;
        let roster = kompas();
        let report = school.import(&db, kompas()).await;
        let held = held_now(&db, school.tenant, AUTUMN).await;
        // Everybody in the roster, and the two who founded it.
        assert_eq!(held.persons.len(), roster.persons.len() + 2);
        // A board, a school, and the organisation.
        assert_eq!(held.schools.len(), 3);
        assert_eq!(held.groups.len(), roster.groups.len());
        // Nova has no class.
        assert_eq!(report.waiting, 1);
        assert_eq!(held.memberships.len(), roster.memberships.len() + 1);
        assert_eq!(held.guardianships.len(), roster.guardianships.len());
        // Hanneke and Joost: a rector and an administrator.
        assert_eq!(report.wait_for_a_decision, 2);
        assert_eq!(report.broken, []);
        let kind = |kind: &str| {
            held.relations
                .iter()
                .filter(|line| line.contains(&format!("| {kind} |")))
                .count()
        };
        // 1,202 young people, of whom one waits; and one of them moves to another class before Christmas.
        assert_eq!(kind("member-of"), 68 + 88 + 84 + 208 + 54 + 387 + 312 + 1 + 1);
        assert_eq!(kind("counsellor-of"), 2);
        // Every group, and the one of those who wait, belongs to the school and to the organisation.
        assert_eq!(kind("group-of"), (roster.groups.len() + 1) * 2);
        assert_eq!(
            kind("guardian-with-authority") + kind("administrator-of") + kind("school-leader-of"),
            0
        );
        let grown = roster
            .persons
            .iter()
            .filter(|person| !person.is(feeds::roster::Kind::YoungPerson))
            .count();
        assert_eq!(kind("known-to"), grown);
        assert_positions(&db, school.tenant, place.kind).await;
        db.close().await;
    }
}

/// Everybody of whom a year is readable, or whose class has one; Nova has no class, and Lev is in two years at once.
async fn assert_positions(db: &kit::Db, tenant: policy::TenantId, kind: &str) {
    let all = sql(
        "select count(*) as many from position where tenant = $1 and said_by = 'roster' and year is not null",
    )
    .bind(tenant);
    let nodes =
        sql("select count(*) as many from position where tenant = $1 and node is not null").bind(tenant);
    assert_eq!(
        count(db, all).await,
        68 + 88 + 84 + 208 + 54 + 387 + 312 - 1,
        "{kind}"
    );
    assert_eq!(count(db, nodes).await, 0);
}

#[tokio::test]
async fn a_relation_ends_with_the_class_and_not_later() {
    for place in places() {
        let (db, school) = founded(&place).await;
        school.import(&db, kompas()).await;
        let held = held_now(&db, school.tenant, AUTUMN).await;
        let noor: Vec<&String> = held
            .relations
            .iter()
            .filter(|line| line.starts_with("person:<kompas-noor> |"))
            .collect();
        // The class lasts until 31 July; the day after begins at midnight in Amsterdam, in summer two hours before UTC.
        let end = "2027-07-31T22:00:00.000000000Z";
        assert!(
            noor.iter()
                .any(|line| line.contains("member-of") && line.ends_with(end)),
            "{noor:?}"
        );
        let parents = held
            .relations
            .iter()
            .filter(|line| line.contains("guardian-informed | person:<kompas-noor>"));
        // Nobody says how long; so until a month after the school year.
        assert!(parents.clone().count() > 0);
        assert!(
            parents
                .into_iter()
                .all(|line| line.ends_with("2027-08-31T22:00:00.000000000Z"))
        );
        db.close().await;
    }
}

#[tokio::test]
async fn the_same_file_twice_changes_nothing() {
    for place in places() {
        let (db, school) = founded(&place).await;
        school.import(&db, kompas()).await;
        let before = everything(&db, school.tenant).await;
        let db = later(&place, db, LATER).await;
        let planned = school.plan(&db, kompas()).await;
        assert!(planned.plan.changes_nothing());
        // Nobody has to say yes to nothing, and it is written down all the same.
        let report = school.apply(&db, &planned, None).await.unwrap();
        assert_eq!((report.relations_made, report.relations_ended), (0, 0));
        assert_eq!(everything(&db, school.tenant).await, before, "{}", place.kind);
        let imports = rows(
            &db,
            sql("select state, second from roster_import order by made_at, id"),
        )
        .await;
        let states: Vec<String> = imports.iter().map(|row| row.get("state").unwrap()).collect();
        assert_eq!(states, ["applied", "applied"]);
        db.close().await;
    }
}

#[tokio::test]
async fn the_guard_knows_what_came_in() {
    for place in places() {
        let (db, school) = founded(&place).await;
        school.import(&db, kompas()).await;
        let vera = ours(&db, school.tenant, "person", "kompas-vera").await;
        // Vera is tutor of t3a, known to the organisation, and approved by the second person.
        let relation = sql(
            "select count(*) as many from relation where tenant = $1 and subject = $2 and kind = 'tutor-of' \
                            and approved_by = $3",
        )
        .bind(school.tenant)
        .bind(format!("person:{vera}"))
        .bind(school.officer);
        assert_eq!(count(&db, relation).await, 1);
        let audit = rows(
            &db,
            sql("select action, answer, second from audit_event order by number"),
        )
        .await;
        let said: Vec<(String, String, bool)> = audit
            .iter()
            .map(|row| {
                let second: Option<String> = row.maybe("second").unwrap();
                (
                    row.get("action").unwrap(),
                    row.get("answer").unwrap(),
                    second.is_some(),
                )
            })
            .collect();
        assert_eq!(said, [("apply-import".to_owned(), "yes".to_owned(), true)]);
        db.close().await;
    }
}
