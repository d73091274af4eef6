//! The audit chain: whatever is done to an export, or to the database behind it, somebody notices. Row 32 of the list of
//! abuse: edit, delete, insert, reorder, truncate, fork, a date in the future.

use jiff::Timestamp;
use kit::audit::{
    Earlier, Entry, Event, Flaw, Ground, Report, Signer, Trust, append, begin_of, export, forget, link,
    verify,
};
use kit::db::Db;
use kit::sql;
use policy::data::DataClass;
use policy::{Action, Deny, Party, TenantId, ThingId};

use crate::ground::{places, rows, run, signer};
use crate::world::{NOOR, OTHER_SCHOOL, SCHOOL, TUTOR};

/// The export of a tenant as text.
pub async fn exported(db: &Db, tenant: TenantId) -> String {
    let mut file = Vec::new();
    export(db, tenant, &mut file).await.unwrap();
    String::from_utf8(file).unwrap()
}

/// Adds so many lines about Noor, each about another record of hers.
pub async fn add(db: &Db, lines: u32) {
    let mut tx = db.begin().await.unwrap();
    for line in 0..lines {
        let event = Event {
            tenant: SCHOOL,
            actor: TUTOR,
            action: Action::ReadJourney,
            about: Some(Party::Person(NOOR)),
            class: DataClass::Journey,
            thing: ThingId::from_bits(0xc0 + u128::from(line)),
            answer: Err(Ground::Denied(Deny::NoRelation)),
        };
        append(&mut tx, &event).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// Removes the chain, as somebody could who holds the database.
async fn wipe(db: &Db) {
    for statement in [
        sql("delete from audit_event"),
        sql("delete from audit_head"),
        sql("delete from audit_checkpoint"),
    ] {
        run(db, statement).await.unwrap();
    }
}

fn now() -> Timestamp {
    "2026-11-26T12:00:00Z".parse().unwrap()
}

fn check(lines: &[String]) -> Result<Report, Flaw> {
    verify(lines.join("\n").as_bytes(), &Trust::default(), now())
}

fn against(file: &str, earlier: &str) -> Result<Report, Flaw> {
    let trust = Trust {
        earlier: Some(Earlier::read(earlier.as_bytes(), now()).unwrap()),
        ..Trust::default()
    };
    verify(file.as_bytes(), &trust, now())
}

/// What somebody does who knows how the chain is made, and has no key: all hashes made anew.
fn linked_anew(lines: &[String]) -> Vec<String> {
    let (mut hash, mut number) = (begin_of(SCHOOL), 0);
    let anew = |text: &String| {
        let mut entry: Entry = serde_json::from_str(text).unwrap();
        match &mut entry {
            Entry::Begin { .. } => {}
            Entry::Event(line) => {
                number += 1;
                line.number = number;
                line.hash = link(&hash, line);
                hash.clone_from(&line.hash);
            }
            Entry::Checkpoint(checkpoint) => {
                checkpoint.number = number;
                checkpoint.hash.clone_from(&hash);
            }
        }
        serde_json::to_string(&entry).unwrap()
    };
    lines.iter().map(anew).collect()
}

#[tokio::test]
async fn a_whole_chain_is_found_whole() {
    for place in places() {
        let db = place.open().await;
        let empty = exported(&db, SCHOOL).await;
        assert_eq!(
            verify(empty.as_bytes(), &Trust::default(), now()).unwrap().lines,
            0
        );
        add(&db, 205).await;
        let file = exported(&db, SCHOOL).await;
        let report = verify(file.as_bytes(), &Trust::default(), now()).unwrap();
        // At 100, at 200, and at the end.
        assert_eq!((report.lines, report.checkpoints), (205, 3), "{}", place.kind);
        assert!(report.keys.contains(signer().public()));
        against(&file, &empty).unwrap();
        // Names of persons and records are not in it.
        for secret in [
            NOOR.to_string(),
            TUTOR.to_string(),
            ThingId::from_bits(0xc0).to_string(),
        ] {
            assert!(!file.contains(&secret), "{}", place.kind);
        }
    }
}

#[tokio::test]
async fn every_way_of_tampering_is_noticed() {
    for place in places() {
        let db = place.open().await;
        add(&db, 103).await;
        let whole: Vec<String> = exported(&db, SCHOOL).await.lines().map(str::to_owned).collect();
        check(&whole).unwrap();
        type Change = fn(&mut Vec<String>);
        let tampering: [(&str, Change); 9] = [
            ("edit", |lines| lines[50] = lines[50].replace("\"no\"", "\"yes\"")),
            ("edit of the last", |lines| {
                lines[104] = lines[104].replace("read-journey", "read-concern");
            }),
            ("edit of a moment", |lines| {
                lines[7] = lines[7].replace("2026-11-26T12", "2026-11-26T11");
            }),
            ("delete", |lines| drop(lines.remove(50))),
            ("delete of the first", |lines| drop(lines.remove(1))),
            ("insert", |lines| lines.insert(50, lines[49].clone())),
            ("reorder", |lines| lines.swap(50, 51)),
            ("move", |lines| {
                let line = lines.remove(20);
                lines.insert(60, line);
            }),
            ("end cut off", |lines| lines.truncate(104)),
        ];
        for (name, change) in tampering {
            let mut lines = whole.clone();
            change(&mut lines);
            assert_ne!(lines, whole, "{name} changed nothing");
            assert!(check(&lines).is_err(), "{}: {name} was not noticed", place.kind);
            // Made to fit again, only the signature is left to say so; and of an end cut off, the missing one.
            let again = linked_anew(&lines);
            assert!(
                check(&again).is_err(),
                "{}: {name} with new links was not noticed",
                place.kind
            );
        }
        // Half a line, a line of nobody, an empty file.
        let mut half = whole.clone();
        half[105].truncate(40);
        assert!(check(&half).is_err());
        assert!(check(&[]).is_err());
        assert!(check(&["{\"event\":{}}".to_owned()]).is_err());
    }
}

#[tokio::test]
async fn what_was_exported_earlier_cannot_be_taken_back() {
    for place in places() {
        let db = place.open().await;
        add(&db, 150).await;
        let earlier = exported(&db, SCHOOL).await;
        add(&db, 10).await;
        let later = exported(&db, SCHOOL).await;
        assert_eq!(against(&later, &earlier).unwrap().lines, 160, "{}", place.kind);
        // The end cut off up to a signature that is real.
        let cut: Vec<&str> = earlier.lines().take(1 + 100 + 1).collect();
        let cut = cut.join("\n");
        assert_eq!(
            verify(cut.as_bytes(), &Trust::default(), now()).unwrap().lines,
            100
        );
        let flaw = against(&cut, &earlier).unwrap_err();
        assert!(flaw.to_string().contains("Er is een stuk af"), "{flaw}");
        // The one who holds database and key tells it anew, and the file itself is as whole as can be.
        let told_anew = place.open_at("2026-11-26T11:59:00Z").await;
        wipe(&told_anew).await;
        add(&told_anew, 160).await;
        let fork = exported(&told_anew, SCHOOL).await;
        verify(fork.as_bytes(), &Trust::default(), now()).unwrap();
        let flaw = against(&fork, &earlier).unwrap_err();
        assert!(flaw.to_string().contains("twee verhalen"), "{flaw}");
        // And the chain of another tenant is not this one.
        let other = exported(&db, OTHER_SCHOOL).await;
        assert!(against(&other, &earlier).is_err());
    }
}

#[tokio::test]
async fn changes_in_the_database_show_in_its_export() {
    for place in places() {
        for change in [
            sql("update audit_event set answer = 'yes' where number = 5"),
            sql("delete from audit_event where number = 5"),
            sql("delete from audit_event where number > 5"),
            sql("delete from audit_event where number = 12"),
        ] {
            let db = place.open().await;
            wipe(&db).await;
            add(&db, 12).await;
            run(&db, change.clone()).await.unwrap();
            let file = exported(&db, SCHOOL).await;
            let found = verify(file.as_bytes(), &Trust::default(), now());
            assert!(found.is_err(), "{}: {change:?} was not noticed", place.kind);
        }
    }
}

#[tokio::test]
async fn a_date_in_the_future_is_noticed() {
    for place in places() {
        let db = place.open_at("2026-11-26T12:06:00Z").await;
        add(&db, 3).await;
        let file = exported(&db, SCHOOL).await;
        let flaw = verify(file.as_bytes(), &Trust::default(), now()).unwrap_err();
        assert!(flaw.to_string().contains("dat kan nog niet"), "{flaw}");
        // Clocks of machines may differ by some minutes.
        let soon: Timestamp = "2026-11-26T12:02:00Z".parse().unwrap();
        verify(file.as_bytes(), &Trust::default(), soon).unwrap();
        // A line that says it came after the signature over it, read long afterwards.
        let before = place.open_at("2026-11-26T09:00:00Z").await;
        let file = exported(&before, OTHER_SCHOOL).await;
        verify(file.as_bytes(), &Trust::default(), now()).unwrap();
        run(&before, sql("delete from audit_checkpoint")).await.unwrap();
        let file = exported(&before, SCHOOL).await;
        let later: Timestamp = "2027-11-26T12:00:00Z".parse().unwrap();
        let flaw = verify(file.as_bytes(), &Trust::default(), later).unwrap_err();
        assert!(flaw.to_string().contains("dat kan nog niet"), "{flaw}");
    }
}

#[tokio::test]
async fn only_keys_that_count_count() {
    for place in places() {
        let db = place.open().await;
        add(&db, 2).await;
        let file = exported(&db, SCHOOL).await;
        let with = |key: &str| Trust {
            keys: [key.to_owned()].into(),
            earlier: None,
        };
        verify(file.as_bytes(), &with(signer().public()), now()).unwrap();
        let stranger = Signer::of([8; 32]);
        assert!(verify(file.as_bytes(), &with(stranger.public()), now()).is_err());
        // The whole chain told anew and signed with a key of one's own.
        let mut entries: Vec<Entry> = file
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        let Some(Entry::Checkpoint(last)) = entries.pop() else {
            panic!("the last line signs")
        };
        entries.push(Entry::Checkpoint(stranger.sign(
            &SCHOOL.to_string(),
            last.number,
            last.at,
            last.hash,
        )));
        let forged: Vec<String> = entries
            .iter()
            .map(|entry| serde_json::to_string(entry).unwrap())
            .collect();
        let forged = forged.join("\n");
        assert!(verify(forged.as_bytes(), &with(signer().public()), now()).is_err());
        assert!(against(&forged, &file).is_err());
    }
}

#[tokio::test]
async fn who_is_forgotten_leaves_a_whole_chain_and_no_trace() {
    for place in places() {
        let db = place.open().await;
        add(&db, 3).await;
        let before = exported(&db, SCHOOL).await;
        let mark = || sql("select mark from audit_person where person = $1").bind(NOOR);
        let mark_of_noor: String = rows(&db, mark()).await[0].get("mark").unwrap();
        assert!(before.contains(&mark_of_noor));
        let mut tx = db.begin().await.unwrap();
        forget(&mut tx, SCHOOL, NOOR).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(rows(&db, mark()).await.len(), 0, "{}", place.kind);
        let after = exported(&db, SCHOOL).await;
        against(&after, &before).unwrap();
        // The same person gets another mark: nothing leads from her to the lines that were.
        add(&db, 1).await;
        let new_mark: String = rows(&db, mark()).await[0].get("mark").unwrap();
        assert_ne!(new_mark, mark_of_noor, "{}", place.kind);
    }
}
