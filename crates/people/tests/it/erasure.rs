//! Who was erased is gone from every table, and stays gone when an older moment is brought back.

use std::collections::BTreeSet;

use kit::backup::{Archive, Order, Restoring, TABLES, make, restore, unseen};
use kit::db::{Db, Sort, sql};
use kit::{Clock, Ids, Tx};
use people::erasure::{ABOUT_NOBODY, ABOUT_PERSONS, Erased, all, journal, replay};
use people::sample::{Resident, Settled, settle};
use policy::{PersonId, TenantId};
use world::{Part, World};

use crate::ground::{Place, places, rows, signer};

const NOW: &str = "2026-11-26T12:00:00Z";
/// Where the bare id of somebody may stand in a row about somebody else: who said, asked, approved or handed in.
const WHO_ACTED: &[(&str, &str)] = &[
    ("approval", "asked_by"),
    ("approval", "given_by"),
    ("consent", "given_by"),
    ("glass", "answered_by"),
    ("glass", "asked_by"),
    ("glass", "reviewed_by"),
    ("kept_out_request", "answered_by"),
    ("kept_out_request", "asked_by"),
    ("one_time_link", "made_by"),
    ("relation", "approved_by"),
    ("relation_request", "answered_by"),
    ("relation_request", "asked_by"),
    ("roster_import", "applied_by"),
    ("roster_import", "made_by"),
    ("roster_import", "second"),
    ("vetting", "seen_by"),
];

async fn settled(place: &Place) -> (Db, Settled) {
    let db = place.open_at(NOW).await;
    let world = World::new(2026).unwrap();
    let school = settle(&db, &Ids::default(), world.school("kompas").unwrap())
        .await
        .unwrap();
    (db, school)
}

/// The columns of all tables in which a text can be found.
async fn places_of(db: &Db, text: &str) -> BTreeSet<(String, String)> {
    let mut tx = db.look().await.unwrap();
    let mut found = BTreeSet::new();
    for table in tx.tables().await.unwrap() {
        let texts = || table.columns.iter().filter(|column| column.sort == Sort::Text);
        let holds: Vec<String> = texts()
            .map(|column| format!("\"{}\" like '%' || $1 || '%'", column.name))
            .collect();
        if !hits(&mut tx, &table.name, &holds.join(" or "), text).await {
            continue;
        }
        for (column, holds) in texts().zip(&holds) {
            if hits(&mut tx, &table.name, holds, text).await {
                found.insert((table.name.clone(), column.name.clone()));
            }
        }
    }
    found
}

async fn hits(tx: &mut Tx, table: &str, holds: &str, text: &str) -> bool {
    let ask = format!("select count(*) as hits from \"{table}\" where {holds}");
    let row = sql(Box::leak(ask.into_boxed_str()))
        .bind(text)
        .one(tx)
        .await
        .unwrap();
    row.get::<i64>("hits").unwrap() > 0
}

/// Two of each sort, because looking through every table takes a while.
fn some_of(school: &Settled) -> Vec<&Resident> {
    let sorts = [Part::Young, Part::Staff, Part::Home, Part::Outside];
    let of = |sort| {
        school
            .people
            .iter()
            .filter(move |resident| resident.part == sort)
            .take(2)
    };
    sorts.into_iter().flat_map(of).collect()
}

fn erased(tenant: TenantId, person: PersonId) -> Erased {
    Erased {
        tenant,
        person,
        at: "2026-11-27T09:00:00Z".parse().unwrap(),
    }
}

#[test]
fn every_table_is_decided_about() {
    let mut known: Vec<&str> = ABOUT_NOBODY.iter().map(|(name, _)| *name).collect();
    known.extend(ABOUT_PERSONS);
    known.sort_unstable();
    let tables: Vec<&str> = TABLES.iter().map(|(name, _)| *name).collect();
    assert_eq!(known, tables, "a table is in no list of erasure, or in two");
}

#[tokio::test]
async fn of_whom_was_erased_nothing_is_left_but_an_id() {
    for place in places() {
        let (db, school) = settled(&place).await;
        let tenant = school.organisation.tenant;
        let mut touched = BTreeSet::new();
        for resident in some_of(&school) {
            let mail = rows(
                &db,
                sql("select email from person where id = $1").bind(resident.person),
            )
            .await;
            let mail: Option<String> = mail[0].maybe("email").unwrap();
            touched.extend(places_of(&db, &resident.person.to_string()).await);
            let mut tx = db.begin().await.unwrap();
            assert_eq!(
                replay(&mut tx, &[erased(tenant, resident.person)]).await.unwrap(),
                1
            );
            tx.commit().await.unwrap();
            let mut left = places_of(&db, &resident.person.to_string()).await;
            assert!(left.remove(&("person".to_owned(), "id".to_owned())));
            assert!(left.remove(&("erased".to_owned(), "person".to_owned())));
            for (table, column) in WHO_ACTED {
                left.remove(&((*table).to_owned(), (*column).to_owned()));
            }
            assert_eq!(left, BTreeSet::new(), "{} of {}", place.kind, resident.handle);
            if let Some(mail) = mail {
                assert_eq!(
                    places_of(&db, &mail).await,
                    BTreeSet::new(),
                    "{}",
                    resident.handle
                );
            }
            let row = rows(
                &db,
                sql("select * from person where id = $1").bind(resident.person),
            )
            .await;
            for column in ["given", "prefix", "family", "email", "eck_id", "born"] {
                assert_eq!(row[0].maybe::<String>(column).unwrap(), None, "{column}");
            }
            assert_eq!(row[0].get::<String>("state").unwrap(), "erased");
        }
        // The sample world really had something to erase in these.
        for table in [
            "relation",
            "membership",
            "account",
            "roster_key",
            "guardianship",
            "consent",
            "vetting",
            "forbid",
        ] {
            assert!(
                touched.iter().any(|(name, _)| name == table),
                "{table} was empty all along"
            );
        }
        // Twice changes nothing.
        let mut tx = db.begin().await.unwrap();
        let list = all(&mut tx).await.unwrap();
        assert_eq!(list.len(), some_of(&school).len());
        assert_eq!(replay(&mut tx, &list).await.unwrap(), 0);
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn an_older_backup_does_not_bring_back_who_was_erased_since() {
    for number in 0..places().len() {
        for into in places() {
            let from = &places()[number];
            let (db, school) = settled(from).await;
            let tenant = school.organisation.tenant;
            let [early, late] = [&school.people[0], &school.people[1]].map(|resident| resident.person);
            let folder = tempfile::tempdir().unwrap();
            let erase = async |person| {
                let mut tx = db.begin().await.unwrap();
                replay(&mut tx, &[erased(tenant, person)]).await.unwrap();
                tx.commit().await.unwrap();
                journal::catch_up(&db, folder.path()).await.unwrap()
            };
            assert_eq!(erase(early).await, 1);
            let file = folder.path().join("a.zip");
            let order = Order {
                db: &db,
                to: &file,
                program: "test",
                beside: &[],
                progress: unseen(),
            };
            make(&order).await.unwrap();
            assert_eq!(erase(late).await, 1);
            let list = journal::read(&folder.path().join(journal::FILE)).unwrap();
            assert_eq!(list.len(), 2);
            let mut archive = Archive::open(&file).unwrap();
            archive.verify(&unseen()).unwrap();
            let clock = Clock::Fixed(NOW.parse().unwrap());
            let finish = async |tx: &mut Tx| replay(tx, &list).await;
            let to = Restoring {
                address: &into.address,
                clock,
                signer: signer(),
                accept_broken: false,
                progress: unseen(),
            };
            let restored = restore(&mut archive, to, finish).await.unwrap();
            assert_eq!(
                restored.last, 1,
                "{} into {}: only the later one was there",
                from.kind, into.kind
            );
            for person in [early, late] {
                let mut left = places_of(&restored.db, &person.to_string()).await;
                left.retain(|(table, column)| {
                    !WHO_ACTED.contains(&(table.as_str(), column.as_str()))
                        && (table.as_str(), column.as_str()) != ("person", "id")
                        && (table.as_str(), column.as_str()) != ("erased", "person")
                });
                assert_eq!(left, BTreeSet::new(), "{} into {}", from.kind, into.kind);
            }
            // The audit was followed line by line after the restore, and it is the one of the backup.
            assert_eq!(restored.audits.len(), 1);
            assert!(restored.audits[0].lines > 0);
        }
    }
}
