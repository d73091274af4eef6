//! The guard from end to end: a record, its facts and the audit line in one snapshot; and one "not found" for all no's.

use std::time::Instant;

use kit::audit::{Trust, verify};
use kit::db::Db;
use kit::guard::Found;
use kit::{Clock, Error, Outcome, Tx, sql};
use policy::{Actor, Facts, Key, Order, Permitted, PersonId, ThingId, Untrusted, may};

use crate::audit::exported;
use crate::ground::{places, rows, run};
use crate::world::*;

/// Writes in the journey, as an action of a feature would.
async fn write(db: &Db, actor: &Actor, id: ThingId, text: &str) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let note: Permitted<Note, may::WriteJourney> = tx
            .permit(actor, Untrusted::new(id), find::<may::WriteJourney>)
            .await?;
        save(&mut tx, &note, text).await?;
        tx.commit().await
    })
    .await
}

/// Reads the log of the mentor.
async fn read_log(db: &Db, person: PersonId) -> Outcome<String> {
    let actor = &actor(person, SCHOOL);
    db.act(SCHOOL, |mut tx| async move {
        let note: Permitted<Note, may::ReadMentoringLog> = tx
            .permit(actor, Untrusted::new(LOG), find::<may::ReadMentoringLog>)
            .await?;
        tx.commit().await?;
        Ok(note.into_inner().text)
    })
    .await
}

/// Answer and reason of every line of the school.
pub async fn answers(db: &Db) -> Vec<String> {
    let lines = rows(db, sql("select answer, reason from audit_event where tenant = '00000000000000000000000000000051' order by number")).await;
    let told = |row: &kit::db::Row| {
        let (answer, reason): (String, String) = (row.get("answer").unwrap(), row.get("reason").unwrap());
        format!("{answer}, {reason}")
    };
    lines.iter().map(told).collect()
}

async fn text(db: &Db) -> String {
    let found = rows(
        db,
        sql("select text from note where id = '000000000000000000000000000000c0'"),
    )
    .await;
    found[0].get("text").unwrap()
}

#[tokio::test]
async fn a_yes_is_saved_together_with_its_line() {
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        write(&db, &actor(TUTOR, SCHOOL), JOURNEY, "nieuw").await.unwrap();
        assert_eq!(text(&db).await, "nieuw", "{}", place.kind);
        assert_eq!(answers(&db).await, ["yes, tutor: of own group"], "{}", place.kind);
        let file = exported(&db, SCHOOL).await;
        verify(file.as_bytes(), &Trust::default(), Clock::System.now()).unwrap();
    }
}

#[tokio::test]
async fn not_there_and_not_yours_are_the_same_and_both_leave_a_line() {
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        let tutor = actor(TUTOR, SCHOOL);
        let refusals = [
            write(&db, &actor(STRANGER, SCHOOL), JOURNEY, "x").await,
            write(&db, &tutor, ThingId::from_bits(0xdead), "x").await,
            write(&db, &tutor, FOREIGN, "x").await,
            // The right person, acting for another school.
            write(&db, &actor(TUTOR, OTHER_SCHOOL), JOURNEY, "x").await,
            // A record of another class than the action is about.
            write(&db, &tutor, LOG, "x").await,
        ];
        let told: Vec<String> = refusals.iter().map(|refusal| format!("{refusal:?}")).collect();
        assert!(
            told.iter().all(|told| *told == "Err(NotFound)"),
            "{}: {told:?}",
            place.kind
        );
        assert_eq!(text(&db).await, "oud", "{}", place.kind);
        let expected = [
            "no, no-relation",
            "no, not-there",
            "no, not-there",
            "no, other-class",
        ];
        assert_eq!(answers(&db).await, expected, "{}", place.kind);
        // Nothing of the other school came into the chain of this one.
        let file = exported(&db, SCHOOL).await;
        let secrets = rows(
            &db,
            sql("select person from audit_person where tenant = '00000000000000000000000000000051'"),
        )
        .await;
        for foreign in [FOREIGN.to_string(), FOREIGNER.to_string()] {
            assert!(!file.contains(&foreign), "{}", place.kind);
            assert!(
                secrets
                    .iter()
                    .all(|row| row.get::<String>("person").unwrap() != foreign)
            );
        }
    }
}

#[tokio::test]
async fn a_refusal_undoes_what_came_before_it_in_the_same_transaction() {
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        let mut tx = db.begin().await.unwrap();
        sql("update note set text = 'stiekem'")
            .run(&mut tx)
            .await
            .unwrap();
        let stranger = actor(STRANGER, SCHOOL);
        let denied: Outcome<Permitted<Note, may::WriteJourney>> = tx
            .permit(&stranger, Untrusted::new(JOURNEY), find::<may::WriteJourney>)
            .await;
        assert!(matches!(denied, Err(Error::NotFound)));
        // Whoever goes on regardless gets nowhere.
        assert!(sql("update note set text = 'toch'").run(&mut tx).await.is_err());
        assert!(tx.commit().await.is_err());
        assert_eq!(text(&db).await, "oud", "{}", place.kind);
        assert_eq!(answers(&db).await, ["no, no-relation"], "{}", place.kind);
    }
}

/// A store with a mistake: whatever is asked for, it brings the journey of Noor.
async fn find_another(tx: &mut Tx, _id: ThingId) -> Outcome<Option<Found<Note>>> {
    find::<may::WriteJourney>(tx, JOURNEY).await
}

#[tokio::test]
async fn a_record_that_was_not_asked_for_is_not_given() {
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        let tutor = actor(TUTOR, SCHOOL);
        let mut tx = db.begin().await.unwrap();
        let brought: Outcome<Permitted<Note, may::WriteJourney>> =
            tx.permit(&tutor, Untrusted::new(LOG), find_another).await;
        assert!(matches!(brought, Err(Error::NotFound)), "{}", place.kind);
        assert_eq!(answers(&db).await, ["no, facts-of-another"], "{}", place.kind);
    }
}

#[tokio::test]
async fn what_stands_in_the_tables_decides() {
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        let tutor = actor(TUTOR, SCHOOL);
        let forbid = sql(
            "insert into forbid (tenant, id, about, against, kind, valid_from) values \
             ('00000000000000000000000000000051', 'f', 'person:000000000000000000000000000000a0', \
             '000000000000000000000000000000a1', 'court-ban', '2026-11-01T00:00:00Z')",
        );
        run(&db, forbid).await.unwrap();
        write(&db, &tutor, JOURNEY, "x").await.unwrap_err();
        run(
            &db,
            sql("update forbid set lifted_at = '2026-11-26T12:00:00.000000000Z'"),
        )
        .await
        .unwrap();
        write(&db, &tutor, JOURNEY, "mag weer").await.unwrap();
        run(
            &db,
            sql("update relation set revoked_at = '2030-01-01T00:00:00Z' where id = 'tutor'"),
        )
        .await
        .unwrap();
        write(&db, &tutor, JOURNEY, "x").await.unwrap_err();
        // A row that is no whole relation opens nothing: here it lasts for ever.
        run(
            &db,
            sql(
                "update relation set revoked_at = null, valid_to = '2099-01-01T00:00:00Z' where id = 'tutor'",
            ),
        )
        .await
        .unwrap();
        write(&db, &tutor, JOURNEY, "x").await.unwrap_err();
        assert_eq!(text(&db).await, "mag weer", "{}", place.kind);
        let expected = [
            "no, court-ban",
            "yes, tutor: of own group",
            "no, relation-revoked",
            "no, no-relation",
        ];
        assert_eq!(answers(&db).await, expected, "{}", place.kind);
    }
}

/// What a transaction read for one decision stands for the next, until something is written in it.
#[tokio::test]
async fn a_second_decision_sees_what_was_written_since_the_first() {
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        let tutor = actor(TUTOR, SCHOOL);
        let mut tx = db.begin().await.unwrap();
        for _ in 0..3 {
            let journey: Permitted<Note, may::WriteJourney> = tx
                .permit(&tutor, Untrusted::new(JOURNEY), find::<may::WriteJourney>)
                .await
                .unwrap();
            save(&mut tx, &journey, "nieuw").await.unwrap();
        }
        tx.permit::<may::ReadJourney, Note, _>(&tutor, Untrusted::new(JOURNEY), find::<may::ReadJourney>)
            .await
            .unwrap();
        tx.permit::<may::ReadJourney, Note, _>(&tutor, Untrusted::new(JOURNEY), find::<may::ReadJourney>)
            .await
            .unwrap();
        sql("update relation set revoked_at = '2026-11-01T00:00:00.000000000Z' where id = 'tutor'")
            .run(&mut tx)
            .await
            .unwrap();
        let late = tx
            .permit::<may::ReadJourney, Note, _>(&tutor, Untrusted::new(JOURNEY), find::<may::ReadJourney>)
            .await;
        assert!(matches!(late, Err(Error::NotFound)), "{}", place.kind);
        // The refusal undid the rest, and its line is whole.
        assert_eq!(answers(&db).await, ["no, relation-revoked"], "{}", place.kind);

        let mut tx = db.begin().await.unwrap();
        for _ in 0..3 {
            tx.permit::<may::ReadJourney, Note, _>(&tutor, Untrusted::new(JOURNEY), find::<may::ReadJourney>)
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        let file = exported(&db, SCHOOL).await;
        verify(file.as_bytes(), &Trust::default(), Clock::System.now()).unwrap();
        assert_eq!(answers(&db).await.len(), 4, "{}", place.kind);
    }
}

#[tokio::test]
async fn a_mentor_needs_a_vetting_and_consent() {
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        read_log(&db, MENTOR).await.unwrap_err();
        let vetting = sql(
            "insert into vetting (tenant, id, person, seen_by, certificate, seen_on, until) values \
             ('00000000000000000000000000000051', 'v', '000000000000000000000000000000a2', \
             '000000000000000000000000000000a4', 'vog', '2026-09-01', '2027-09-01')",
        );
        run(&db, vetting).await.unwrap();
        read_log(&db, MENTOR).await.unwrap_err();
        let consent = sql(
            "insert into consent (tenant, id, about, given_by, purpose, answer, given_at, until) values \
             ('00000000000000000000000000000051', 'c', '000000000000000000000000000000a0', \
             '000000000000000000000000000000a0', 'mentoring', 'yes', '2026-09-01T00:00:00Z', '2027-09-01T00:00:00Z')",
        );
        run(&db, consent).await.unwrap();
        assert_eq!(read_log(&db, MENTOR).await.unwrap(), "oud", "{}", place.kind);
        let expected = [
            "no, not-vetted",
            "no, consent-missing",
            "yes, mentor: own pairing",
        ];
        assert_eq!(answers(&db).await, expected, "{}", place.kind);
    }
}

#[tokio::test]
async fn a_long_list_needs_a_second_person() {
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        let tutor = &actor(TUTOR, SCHOOL);
        let list = async |persons: u32| {
            db.act(SCHOOL, |mut tx| async move {
                let key = Key {
                    tenant: SCHOOL,
                    about: GROUP,
                    class: policy::data::DataClass::Journey,
                    id: ThingId::from_bits(0xe0),
                };
                let mut facts = Facts::about(key, policy::Action::ReadJourney.purpose());
                facts.persons = persons;
                let scope = tx
                    .permit_list::<may::ReadJourney>(tutor, facts, Order::Alphabet)
                    .await?;
                tx.commit().await?;
                Ok(scope)
            })
            .await
        };
        assert_eq!(list(200).await.unwrap().persons(), 200, "{}", place.kind);
        assert!(matches!(list(201).await, Err(Error::NotFound)));
        let approval = sql(
            "insert into approval (tenant, id, action, about, class, thing, asked_by, given_by, given_at, until) \
             values ('00000000000000000000000000000051', 'a', 'read-journey', 'group:000000000000000000000000000000b0', \
             'journey', '000000000000000000000000000000e0', '000000000000000000000000000000a1', \
             '000000000000000000000000000000a4', '2026-11-26T11:00:00Z', '2026-11-26T13:00:00Z')",
        );
        run(&db, approval).await.unwrap();
        let shut_out = sql(
            "insert into forbid (tenant, id, about, against, kind, valid_from) values \
             ('00000000000000000000000000000051', 'f', 'person:000000000000000000000000000000a0', \
             '000000000000000000000000000000a1', 'shut-out', '2026-11-01T00:00:00Z')",
        );
        run(&db, shut_out).await.unwrap();
        let scope = list(201).await.unwrap();
        assert!(scope.left_out().contains(&NOOR), "{}", place.kind);
        assert_eq!(answers(&db).await[1], "no, second-person-missing");
        let second = rows(&db, sql("select second from audit_event where number = 3")).await;
        let mark = rows(
            &db,
            sql("select mark from audit_person where person = '000000000000000000000000000000a4'"),
        )
        .await;
        let of_leader: String = mark[0].get("mark").unwrap();
        assert_eq!(
            second[0].get::<String>("second").unwrap(),
            of_leader,
            "{}",
            place.kind
        );
    }
}

#[tokio::test]
async fn without_a_line_there_is_no_act() {
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        let tutor = actor(TUTOR, SCHOOL);
        // Who only looks cannot write a line, and so sees nothing.
        let mut look = db.look().await.unwrap();
        let seen: Outcome<Permitted<Note, may::WriteJourney>> = look
            .permit(&tutor, Untrusted::new(JOURNEY), find::<may::WriteJourney>)
            .await;
        assert!(seen.is_err(), "{}", place.kind);
        drop(look);
        run(&db, sql("drop table audit_event")).await.unwrap();
        let failed = write(&db, &tutor, JOURNEY, "zonder spoor").await;
        assert!(
            matches!(failed, Err(Error::Internal(_))),
            "{}: {failed:?}",
            place.kind
        );
        assert_eq!(text(&db).await, "oud", "{}", place.kind);
        let refused = write(&db, &actor(STRANGER, SCHOOL), JOURNEY, "x").await;
        assert!(refused.is_err(), "{}", place.kind);
    }
}

#[tokio::test]
async fn on_a_full_disk_nothing_happens_and_nothing_breaks() {
    let place = &places()[0];
    let db = place.open().await;
    settle(&db).await;
    let tutor = actor(TUTOR, SCHOOL);
    // The writer is one connection, so the limit stays.
    run(&db, sql("pragma max_page_count = 1")).await.unwrap();
    let mut saved = 0;
    let refused = loop {
        match write(&db, &tutor, JOURNEY, &format!("{saved}")).await {
            Ok(()) => saved += 1,
            Err(error) => break error,
        }
        assert!(saved < 1000, "the disk never filled");
    };
    assert!(matches!(refused, Error::Unavailable), "{refused:?}");
    assert_eq!(answers(&db).await.len(), saved);
    run(&db, sql("pragma max_page_count = 100000")).await.unwrap();
    write(&db, &tutor, JOURNEY, "weer ruimte").await.unwrap();
    let file = exported(&db, SCHOOL).await;
    let report = verify(file.as_bytes(), &Trust::default(), Clock::System.now()).unwrap();
    assert_eq!(usize::try_from(report.lines).unwrap(), saved + 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_at_once_make_one_chain_without_gaps() {
    const WRITERS: usize = 8;
    const TIMES: usize = 25;
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        let start = Instant::now();
        // Two open the same database, as two processes would, so that taking turns does not keep them apart.
        let other = place.open().await;
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let db = if writer % 2 == 0 {
                    db.clone()
                } else {
                    other.clone()
                };
                let person = if writer < 6 { TUTOR } else { STRANGER };
                tokio::spawn(async move {
                    let mut given_up = 0;
                    for time in 0..TIMES {
                        loop {
                            match write(&db, &actor(person, SCHOOL), JOURNEY, &format!("{writer}-{time}"))
                                .await
                            {
                                Err(Error::Unavailable) => given_up += 1,
                                Ok(()) if person == TUTOR => break,
                                Err(Error::NotFound) if person == STRANGER => break,
                                other => panic!("{other:?}"),
                            }
                        }
                    }
                    given_up
                })
            })
            .collect();
        let mut given_up = 0;
        for writer in writers {
            given_up += writer.await.unwrap();
        }
        println!(
            "{}: {} decisions in {:?}, {given_up} given up",
            place.kind,
            WRITERS * TIMES,
            start.elapsed()
        );
        let file = exported(&db, SCHOOL).await;
        let report = verify(file.as_bytes(), &Trust::default(), Clock::System.now()).unwrap();
        assert_eq!(
            report.lines,
            i64::try_from(WRITERS * TIMES).unwrap(),
            "{}",
            place.kind
        );
    }
}
