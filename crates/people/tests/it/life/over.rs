//! What is removed by time: at its moment and not a second before, once, with a line in the log that nobody stands in.

use kit::audit::{self, Trust};
use kit::db::{Db, sql};
use people::retention::Sort;
use people::retention::job::{Removed, look, run as remove};
use people::sample::Settled;

use super::ground::kompas;
use crate::ground::{Place, places, rows, run};

/// Left on 10 October 2026; that day two years later is over at midnight, which is 22:00 in UTC.
const BEFORE: &str = "2028-10-10T21:59:59Z";
const AT: &str = "2028-10-10T22:00:00Z";

async fn at(place: &Place, db: Db, moment: &str) -> Db {
    db.close().await;
    place.open_at(moment).await
}

async fn leave(db: &Db, settled: &Settled, handle: &str) {
    let person = settled.person(handle).unwrap();
    let now: jiff::Timestamp = "2026-10-10T12:00:00Z".parse().unwrap();
    for statement in [
        sql("update person set state = 'left', left_at = $2 where id = $1"),
        sql("update guardianship set ended_at = $2 where young = $1"),
        sql("update relation set revoked_at = $2 where subject = 'person:' || $1"),
    ] {
        run(db, statement.bind(person).bind(now)).await.unwrap();
    }
}

async fn state(db: &Db, settled: &Settled, handle: &str) -> String {
    let asked = sql("select state from person where id = $1").bind(settled.person(handle).unwrap());
    rows(db, asked).await[0].get("state").unwrap()
}

fn many(removed: &[Removed], sort: Sort) -> u64 {
    removed
        .iter()
        .find(|one| one.sort == sort)
        .map_or(0, |one| one.many)
}

#[tokio::test]
async fn who_left_is_erased_after_two_years_and_not_a_second_before() {
    for place in places() {
        let (db, settled) = kompas(&place).await;
        leave(&db, &settled, "noor").await;
        leave(&db, &settled, "gijs").await;
        let db = at(&place, db, BEFORE).await;
        assert_eq!(
            many(&remove(&db).await.unwrap(), Sort::Person),
            0,
            "{}",
            place.kind
        );
        assert_eq!(state(&db, &settled, "noor").await, "left");
        let db = at(&place, db, AT).await;
        assert_eq!(many(&look(&db).await.unwrap(), Sort::Person), 2);
        assert_eq!(
            state(&db, &settled, "noor").await,
            "left",
            "looking removes nothing"
        );
        // Two programs at once do it once.
        let (one, other) = tokio::join!(remove(&db), remove(&db));
        let both = many(&one.unwrap(), Sort::Person) + many(&other.unwrap(), Sort::Person);
        assert_eq!(both, 2, "{}", place.kind);
        for handle in ["noor", "gijs"] {
            assert_eq!(state(&db, &settled, handle).await, "erased");
        }
        assert_eq!(state(&db, &settled, "vera").await, "here");
        assert_eq!(
            many(&remove(&db).await.unwrap(), Sort::Person),
            0,
            "twice is once"
        );
        let lines = sql(
            "select actor, action, reason from audit_event where actor = 'clock' and class = 'basic-record' \
             order by number",
        );
        let lines = rows(&db, lines).await;
        let erased = rows(&db, sql("select person from erased order by person"))
            .await
            .len();
        assert_eq!(lines.len(), erased, "each has a line of its own");
        assert_eq!(lines[0].get::<String>("action").unwrap(), "erase-record");
        assert_eq!(lines[0].get::<String>("reason").unwrap(), "retention: person");
        // The chain with these lines is whole.
        let mut file = Vec::new();
        audit::export(&db, settled.organisation.tenant, &mut file)
            .await
            .unwrap();
        let report = audit::verify(file.as_slice(), &Trust::default(), AT.parse().unwrap());
        assert!(report.is_ok(), "{report:?}");
    }
}

#[tokio::test]
async fn who_is_at_home_goes_with_the_last_young_person() {
    for place in places() {
        let (db, settled) = kompas(&place).await;
        let guardians = sql("select guardian from guardianship where young = $1 order by guardian")
            .bind(settled.person("noor").unwrap());
        let guardians: Vec<String> = rows(&db, guardians)
            .await
            .iter()
            .map(|row| row.get("guardian").unwrap())
            .collect();
        assert!(!guardians.is_empty());
        leave(&db, &settled, "noor").await;
        for guardian in &guardians {
            let others = sql("delete from guardianship where guardian = $1 and young <> $2")
                .bind(guardian.as_str())
                .bind(settled.person("noor").unwrap());
            run(&db, others).await.unwrap();
            let ties = sql("delete from relation where subject = 'person:' || $1").bind(guardian.as_str());
            run(&db, ties).await.unwrap();
        }
        let states = async |db: &Db| {
            let mut states = Vec::new();
            for guardian in &guardians {
                let asked = sql("select state from person where id = $1").bind(guardian.as_str());
                states.push(rows(db, asked).await[0].get::<String>("state").unwrap());
            }
            states
        };
        let db = at(&place, db, BEFORE).await;
        remove(&db).await.unwrap();
        assert!(
            states(&db).await.iter().all(|state| state == "here"),
            "{}",
            place.kind
        );
        let db = at(&place, db, AT).await;
        remove(&db).await.unwrap();
        assert!(
            states(&db).await.iter().all(|state| state == "erased"),
            "{}",
            place.kind
        );
    }
}

#[tokio::test]
async fn every_other_sort_goes_at_its_moment() {
    // Each began on 1 January 2026 at noon; over at midnight after the last day of the term.
    let from: jiff::Timestamp = "2026-01-01T12:00:00Z".parse().unwrap();
    for (sort, over, insert, count) in [
        (
            Sort::Session,
            "2026-04-01T22:00:00Z",
            sql(
                "insert into session (tenant, id, person, secret, way, factors, device, begun_at, seen_at, ends_at) \
                 values ($1, $2, $2, 's', 'demo', 'one-factor', 'd', $3, $3, $3)",
            ),
            sql("select count(*) as n from session where id = $1"),
        ),
        (
            Sort::Link,
            "2026-01-31T23:00:00Z",
            sql(
                "insert into one_time_link (tenant, id, secret, purpose, person, made_by, made_at, until) \
                 values ($1, $2, 's', 'look', $2, $2, $3, $3)",
            ),
            sql("select count(*) as n from one_time_link where id = $1"),
        ),
        (
            Sort::Ceremony,
            "2026-01-02T23:00:00Z",
            sql(
                "insert into ceremony (tenant, id, secret, kind, state, until) values ($1, $2, 's', 'k', 's', $3)",
            ),
            sql("select count(*) as n from ceremony where id = $1"),
        ),
        (
            Sort::Attempt,
            "2026-01-02T23:00:00Z",
            sql("insert into attempt_count (scope, begun_at, tries) select $2, $3, 1 where $1 <> ''"),
            sql("select count(*) as n from attempt_count where scope = $1"),
        ),
        (
            Sort::Request,
            "2027-01-01T23:00:00Z",
            sql(
                "insert into relation_request (tenant, id, subject, kind, object, valid_from, valid_to, basis, why, \
                 asked_by, asked_at, answer, answered_at) \
                 values ($1, $2, 's', 'k', 'o', 'f', 't', 'b', 'w', 'a', 'x', 'granted', $3)",
            ),
            sql("select count(*) as n from relation_request where id = $1"),
        ),
        (
            Sort::Import,
            "2027-01-01T23:00:00Z",
            sql(
                "insert into roster_import (tenant, id, source, file, fingerprint, persons, report, state, made_by, \
                 made_at) values ($1, $2, 's', 'f', 'p', 1, '{}', 'x', 'm', $3)",
            ),
            sql("select count(*) as n from roster_import where id = $1"),
        ),
        (
            Sort::Mentoring,
            "2026-07-01T22:00:00Z",
            sql(
                "insert into wish (tenant, id, person, programme, topics, wants, left_open, slots, postcode, online, said, \
                 since, state, state_at, changed_at) \
                 values ($1, $2, 'p', 'g', '', '', true, 0, '', true, '', 'x', 'withdrawn', $3, 'x')",
            ),
            sql("select count(*) as n from wish where id = $1"),
        ),
        (
            Sort::Mentoring,
            "2026-07-01T22:00:00Z",
            sql(
                "insert into message (tenant, id, pairing, young, mentor, written_by, said, sent_at, due_at) \
                 values ($1, $2, 'gone', 'y', 'm', 'y', 's', $3, $3)",
            ),
            sql("select count(*) as n from message where id = $1"),
        ),
        (
            Sort::Intake,
            "2026-01-29T23:00:00Z",
            sql(
                "insert into mentor_intake (tenant, id, programme, method, given, prefix, family, email, kind, why, knows_from, \
                 state, state_at, intake_how, noted, reason, signed_at) values ($1, $2, 'g', 'm', 'a', '', 'b', 'c', 'k', 'w', \
                 '', 'refused', $3, '', '', 'r', 'x')",
            ),
            sql("select count(*) as n from mentor_intake where id = $1"),
        ),
        (
            Sort::Voice,
            "2028-01-01T23:00:00Z",
            sql(
                "insert into voice (tenant, id, person, programme, occupation, side, called, nice, hard, came, state, state_at, \
                 reason, sent_at) values ($1, $2, 'p', 'g', 'kok', 'does', '', 'n', 'h', 'c', 'shown', $3, '', 'x')",
            ),
            sql("select count(*) as n from voice where id = $1"),
        ),
        (
            Sort::Report,
            "2027-01-01T23:00:00Z",
            sql(
                "insert into message_report (tenant, id, pairing, young, mentor, sort, said, around, reported_by, reported_at, \
                 handled_at, outcome) values ($1, $2, 'p', 'y', 'm', 's', 's', '', 'y', 'x', $3, 'done')",
            ),
            sql("select count(*) as n from message_report where id = $1"),
        ),
    ] {
        for place in places() {
            let over: jiff::Timestamp = over.parse().unwrap();
            let db = place
                .open_at(&(over - jiff::SignedDuration::from_secs(1)).to_string())
                .await;
            let tenant = policy::TenantId::from_bits(1);
            let made = sql("insert into tenant (tenant, name, slug, created_at) values ($1, 'a', 'a', 'x')")
                .bind(tenant);
            run(&db, made).await.unwrap();
            run(&db, insert.clone().bind(tenant).bind("0a").bind(from))
                .await
                .unwrap();
            let there = async |db: &Db| {
                rows(db, count.clone().bind("0a")).await[0]
                    .get::<i64>("n")
                    .unwrap()
            };
            remove(&db).await.unwrap();
            assert_eq!(there(&db).await, 1, "{sort:?} {}: a second before", place.kind);
            let db = at(&place, db, &over.to_string()).await;
            assert_eq!(
                many(&remove(&db).await.unwrap(), sort),
                1,
                "{sort:?} {}",
                place.kind
            );
            assert_eq!(there(&db).await, 0, "{sort:?} {}", place.kind);
        }
    }
}

#[tokio::test]
async fn what_somebody_wrote_to_a_group_stays_while_they_have_a_pairing_in_it() {
    for place in places() {
        // Written in October, and half a year is long over.
        let db = place.open_at("2027-09-01T12:00:00Z").await;
        let tenant = policy::TenantId::from_bits(1);
        run(
            &db,
            sql("insert into tenant (tenant, name, slug, created_at) values ($1, 'a', 'a', 'x')")
                .bind(tenant),
        )
        .await
        .unwrap();
        run(
            &db,
            sql("insert into pairing (tenant, id, edition, programme, mentor, young, together, state, state_at, proposed_by, \
                 proposed_at, answer_by, young_said, mentor_said, learns_young, learns_mentor, midterm_young, midterm_mentor, \
                 goodbye_young, goodbye_mentor, again_young, again_mentor, ended_how, ended_why, version) \
                 values ($1, 'p', 'e', 'g', 'kees', 'noor', 'klas', 'started', '2026-10-10T12:00:00.000Z', 'b', 'x', 'x', \
                 'yes', 'yes', '', '', '', '', '', '', '', '', '', '', 1)")
            .bind(tenant),
        )
        .await
        .unwrap();
        // Noor and Kees are in it still; whatever Thijs had in it is gone, and so was a pairing of its own.
        for (id, thread, by) in [
            ("1", "klas", "noor"),
            ("2", "klas", "kees"),
            ("3", "klas", "thijs"),
            ("4", "gone", "noor"),
        ] {
            run(
                &db,
                sql("insert into message (tenant, id, pairing, young, mentor, written_by, said, sent_at, due_at) \
                     values ($1, $2, $3, $4, $4, $4, 's', '2026-10-12T12:00:00.000Z', '2026-10-12T12:00:00.000Z')")
                .bind(tenant)
                .bind(id)
                .bind(thread)
                .bind(by),
            )
            .await
            .unwrap();
        }
        assert_eq!(
            many(&remove(&db).await.unwrap(), Sort::Mentoring),
            2,
            "{}",
            place.kind
        );
        let left = rows(&db, sql("select id from message order by id")).await;
        let left: Vec<String> = left.iter().map(|row| row.get("id").unwrap()).collect();
        assert_eq!(left, ["1", "2"], "{}", place.kind);
    }
}
