//! What goes in comes out, on either database, while others go on working.

use std::fs::{self, File};
use std::io::Read as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use kit::audit::Trust;
use kit::backup::{BackupProblem, Beside, Carried, Order, TABLES, make, unseen};
use kit::{Clock, Db, sql};
use policy::TenantId;
use zip::ZipArchive;

use super::refused::forged;
use super::{NOW, backup, restored, settle, sums};
use crate::audit::{add, exported};
use crate::ground::{places, rows, signer};
use crate::world::SCHOOL;

#[tokio::test]
async fn every_table_of_the_migrations_is_decided_about() {
    let known: Vec<&str> = TABLES.iter().map(|(name, _)| *name).collect();
    assert!(known.is_sorted(), "{known:?}");
    for place in places() {
        let db = place.open().await;
        let mut tx = db.look().await.unwrap();
        let tables = tx.tables().await.unwrap();
        let there: Vec<&str> = tables.iter().map(|table| table.name.as_str()).collect();
        assert_eq!(there, known, "{}", place.kind);
        for table in &tables {
            assert!(!table.key.is_empty(), "{} has no key to read it by", table.name);
        }
        // By hand, from the first migration.
        let head = tables.iter().find(|table| table.name == "audit_head").unwrap();
        let names: Vec<&str> = head.columns.iter().map(|column| column.name.as_str()).collect();
        assert_eq!(names, ["hash", "number", "tenant"]);
        let event = tables.iter().find(|table| table.name == "audit_event").unwrap();
        let key: Vec<&str> = event.key.iter().map(|column| column.name.as_str()).collect();
        assert_eq!(key, ["tenant", "number"], "{}", place.kind);
    }
}

#[tokio::test]
async fn a_backup_goes_into_either_database_and_back_and_nothing_changes() {
    for number in 0..places().len() {
        for into in places() {
            let from = &places()[number];
            let what = format!("{} into {}", from.kind, into.kind);
            let db = from.open().await;
            settle(&db).await;
            let first = from.folder.path().join("first.zip");
            let made = backup(&db, &first).await.unwrap();
            let there = restored(&first, &into.address)
                .await
                .unwrap_or_else(|problem| panic!("{what}: {problem}"));
            // Counted by hand: two persons, two accounts, three decisions of one about another in one chain.
            let expected = [
                ("account", 2),
                ("audit_event", 3),
                ("audit_head", 1),
                ("audit_person", 2),
                ("person", 2),
            ];
            let full: Vec<(&str, u64)> = sums(&made)
                .into_iter()
                .filter(|(_, (rows, _))| *rows > 0)
                .map(|(name, (rows, _))| (name, rows))
                .collect();
            assert_eq!(full, expected, "{what}");
            let persons = rows(&there, sql("select * from person order by id")).await;
            assert_eq!(persons[0].get::<String>("given").unwrap(), "é'\"; --\n", "{what}");
            assert!(persons[0].get::<bool>("barred").unwrap(), "{what}");
            assert_eq!(persons[1].get::<String>("given").unwrap(), "", "{what}");
            assert_eq!(persons[1].maybe::<String>("born").unwrap(), None, "{what}");
            let accounts = rows(&there, sql("select * from account order by codes_step")).await;
            assert_eq!(accounts[0].maybe::<Vec<u8>>("codes").unwrap(), None, "{what}");
            assert_eq!(
                accounts[1].get::<Vec<u8>>("codes").unwrap(),
                [0, 255, 39],
                "{what}"
            );
            assert_eq!(accounts[1].get::<i64>("codes_step").unwrap(), i64::MAX, "{what}");
            let sessions = rows(&there, sql("select id from session")).await;
            assert!(sessions.is_empty(), "{what}: a session came back to life");
            // The chain goes on where it was.
            add(&there, 1).await;
            let file = exported(&there, SCHOOL).await;
            let report =
                kit::audit::verify(file.as_bytes(), &Trust::default(), NOW.parse().unwrap()).unwrap();
            assert_eq!(report.lines, 4, "{what}");
            let second = into.folder.path().join("second.zip");
            let again = backup(&db, &second).await.unwrap();
            assert_eq!(sums(&again), sums(&made), "{what}");
        }
    }
}

#[tokio::test]
async fn a_backup_of_what_was_restored_is_the_same_backup() {
    let all = places();
    let db = all[0].open().await;
    settle(&db).await;
    let mut file = all[0].folder.path().join("0.zip");
    let made = backup(&db, &file).await.unwrap();
    // Through every kind of database, and then through the first kind once more.
    for (number, into) in (1..).zip(places().into_iter().chain(places())) {
        let there = restored(&file, &into.address).await.unwrap();
        file = all[0].folder.path().join(format!("{number}.zip"));
        let again = backup(&there, &file).await.unwrap();
        assert_eq!(sums(&again), sums(&made), "{} {number}", into.kind);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_backup_is_private_and_leaves_nothing_else_behind() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = &places()[0];
    let db = place.open().await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.zip");
    backup(&db, &file).await.unwrap();
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let taken = backup(&db, &file).await;
    assert!(matches!(taken, Err(BackupProblem::There(_))));
    let missing = backup(&db, &folder.path().join("nergens/a.zip")).await;
    assert!(matches!(missing, Err(BackupProblem::Disk { .. })));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn others_go_on_writing_while_one_moment_is_kept() {
    for place in places() {
        let db = place.open_at(NOW).await;
        // Each act writes two rows that belong together, so that half an act would be seen.
        let (stop, written) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicI64::new(0)));
        let writers: Vec<_> = (0..4_u32)
            .map(|writer| {
                let (db, stop, written) = (db.clone(), Arc::clone(&stop), Arc::clone(&written));
                tokio::spawn(async move {
                    let mut number = 0_i64;
                    while !stop.load(Ordering::Relaxed) {
                        number += 1;
                        let id = &format!("{writer}-{number:06}");
                        let pair = |mut tx: kit::Tx| async move {
                            for table in 0..2 {
                                let insert = if table == 0 {
                                    sql("insert into seat (tenant, id, name) values ($1, $2, '')")
                                } else {
                                    sql("insert into programme (tenant, id, name) values ($1, $2, '')")
                                };
                                insert.bind(SCHOOL).bind(id.as_str()).run(&mut tx).await?;
                            }
                            tx.commit().await
                        };
                        db.act(TenantId::from_bits(u128::from(writer)), pair)
                            .await
                            .unwrap();
                        written.fetch_add(1, Ordering::Relaxed);
                    }
                })
            })
            .collect();
        while written.load(Ordering::Relaxed) < 200 {
            tokio::task::yield_now().await;
        }
        let before = written.load(Ordering::Relaxed);
        let file = place.folder.path().join("busy.zip");
        let made = backup(&db, &file).await.unwrap();
        let during = written.load(Ordering::Relaxed) - before;
        stop.store(true, Ordering::Relaxed);
        for writer in writers {
            writer.await.unwrap();
        }
        assert!(
            during > 0,
            "{}: nobody wrote meanwhile, so nothing was shown",
            place.kind
        );
        let count = |name: &str| made.tables.iter().find(|table| table.name == name).unwrap().rows;
        assert_eq!(count("seat"), count("programme"), "{}: half an act", place.kind);
        assert!(i64::try_from(count("seat")).unwrap() >= before, "{}", place.kind);
        println!("{}: {during} acts while the backup was made", place.kind);
    }
}

#[tokio::test]
async fn an_older_backup_gets_the_steps_that_came_since() {
    let place = &places()[0];
    let db = place.open().await;
    settle(&db).await;
    let file = place.folder.path().join("a.zip");
    backup(&db, &file).await.unwrap();
    // As the second step left it: without accounts. The table of accounts comes with the third.
    let older = forged(&file, "manifest.json", false, |text| {
        let mut manifest: serde_json::Value = serde_json::from_str(text).unwrap();
        manifest["migrations"].as_array_mut().unwrap().truncate(2);
        let first = [
            "approval",
            "audit_checkpoint",
            "audit_event",
            "audit_head",
            "audit_person",
            "consent",
            "erased",
        ];
        let second = [
            "forbid",
            "guardianship",
            "membership",
            "person",
            "person_role",
            "position",
            "programme",
        ];
        let third = [
            "relation",
            "relation_request",
            "roster_import",
            "roster_key",
            "school",
            "school_group",
            "seat",
        ];
        let then = [&first[..], &second, &third, &["tenant", "vetting"]].concat();
        manifest["tables"]
            .as_array_mut()
            .unwrap()
            .retain(|table| then.contains(&table["name"].as_str().unwrap()));
        // Columns that a later step added to one of these. Nobody has a row in it here.
        for table in manifest["tables"].as_array_mut().unwrap() {
            let added = |column: &serde_json::Value| {
                let name = column["name"].as_str().unwrap();
                table["name"] == "programme" && name.starts_with("suspended_")
            };
            let columns = table["columns"].as_array().unwrap();
            let kept: Vec<_> = columns.iter().filter(|one| !added(one)).cloned().collect();
            table["columns"] = kept.into();
        }
        Some(manifest.to_string())
    });
    let mut strip = older;
    for table in [
        "account",
        "done_once",
        "identity",
        "one_time_link",
        "passkey",
        "recovery_request",
        "spare_code",
        "erasure_request",
        "kept_out",
        "travelled",
        "dialogue",
        "duty",
        "experience",
        "guidance_plan",
        "home_letter",
        "month_mentoring",
        "month_numbers",
        "opportunity",
        "position_before",
        "step",
        "talk_on_future",
        "glass",
        "glass_hold",
        "kept_out_request",
        "certificate",
        "checkin",
        "edition",
        "edition_day",
        "edition_day_seen",
        "hours_approval",
        "many_request",
        "meeting",
        "mentor_file",
        "mentor_intake",
        "mentoring_group",
        "mentoring_group_answer",
        "mentoring_run",
        "message",
        "message_report",
        "pairing",
        "training_done",
        "voice",
        "wish",
        "dream",
        "interest",
        "assignment",
        "assignment_class",
        "assignment_found",
        "assignment_piece",
        "assignment_work",
    ] {
        let renamed = strip.with_file_name(format!("without-{table}.zip"));
        fs::rename(
            forged(&strip, &format!("tables/{table}.jsonl"), false, |_| None),
            &renamed,
        )
        .unwrap();
        strip = renamed;
    }
    for into in places() {
        let there = restored(&strip, &into.address).await.unwrap();
        assert_eq!(
            rows(&there, sql("select id from person order by id")).await.len(),
            2
        );
        assert!(rows(&there, sql("select person from account")).await.is_empty());
        // It is on the latest step: opening it changes nothing.
        there.close().await;
        let (_, missing) = Db::open_as_it_is(&into.address, Clock::System, signer())
            .await
            .unwrap();
        assert_eq!(missing, 0, "{}", into.kind);
    }
}

#[tokio::test]
async fn a_key_stays_out_unless_it_is_asked_for() {
    let place = &places()[0];
    let db = place.open().await;
    let key = place.folder.path().join("audit.key");
    let secret = "5e".repeat(32);
    fs::write(&key, &secret).unwrap();
    for inside in [false, true] {
        let file = place.folder.path().join(format!("{inside}.zip"));
        let beside = [Beside::Key {
            path: key.clone(),
            inside,
        }];
        let order = Order {
            db: &db,
            to: &file,
            program: "test",
            beside: &beside,
            progress: unseen(),
        };
        let made = make(&order).await.unwrap().manifest;
        let mut found = false;
        let mut zip = ZipArchive::new(File::open(&file).unwrap()).unwrap();
        for index in 0..zip.len() {
            let mut text = String::new();
            zip.by_index(index).unwrap().read_to_string(&mut text).unwrap();
            found |= text.contains(&secret);
        }
        assert_eq!(found, inside);
        assert_eq!(made.keys[0].name, "audit.key");
        // By another program: sha256 of "kansrijk-key-fingerprint-1", a newline and the 64 digits; its first 16.
        assert_eq!(made.keys[0].fingerprint, "c489fb71d3f0d9d5");
    }
    assert_eq!(
        TABLES
            .iter()
            .filter(|(_, carried)| *carried != Carried::Whole)
            .count(),
        // Tries, ceremonies, sessions, the list of migrations, and rosters that wait.
        5
    );
}
