//! Rosters that **others** made, read in place beside the checkout and never copied; skipped where they are absent.

use std::path::{Path, PathBuf};

use people::rosters::{Stop, delivery};

use super::held::held_now;
use super::school::{AUTUMN, LATER, founded, later};
use crate::ground::places;

/// The files in a place beside the checkout.
fn beside(name: &str) -> Option<Vec<(String, Vec<u8>)>> {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data")
        .join(name);
    let read = |path: &Path| {
        let name = path.file_name()?.to_string_lossy().into_owned();
        Some((name, std::fs::read(path).ok()?))
    };
    if path.is_file() {
        return Some(vec![read(&path)?]);
    }
    let Ok(entries) = std::fs::read_dir(&path) else {
        println!("skipped: {name} is not beside the checkout");
        return None;
    };
    let mut files: Vec<(String, Vec<u8>)> = entries.filter_map(|entry| read(&entry.ok()?.path())).collect();
    files.sort();
    Some(files)
}

#[tokio::test]
async fn whatever_the_format_it_comes_in_and_changes_nothing_the_second_time() {
    for name in [
        "oneroster/v1p1-generated",
        "oneroster/v1p2-sample-nl",
        "oneroster/v1p2-broken-nl",
        "edexml/v2.0/EDEXML.Voorbeeld.2.0.xml",
        "edexml/v2.1/EDEXML.Voorbeeld.2.1.xml",
        "edexml/v2.1/EDEXML.Voorbeeld.2.1-Vla.xml",
    ] {
        let Some(files) = beside(name) else { continue };
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
            .collect();
        let roster = delivery::read_files(&files).roster;
        for place in places() {
            let (db, school) = founded(&place).await;
            let planned = school.plan(&db, roster.clone()).await;
            if roster.persons.is_empty() {
                assert_eq!(planned.plan.stops, [Stop::Empty], "{name}");
                continue;
            }
            let counted = planned.sent.persons.len();
            school.apply(&db, &planned, Some(school.officer)).await.unwrap();
            let held = held_now(&db, school.tenant, AUTUMN).await;
            assert_eq!(held.persons.len(), counted + 2, "{name} on {}", place.kind);
            let db = later(&place, db, LATER).await;
            assert!(
                school.plan(&db, roster.clone()).await.plan.changes_nothing(),
                "{name}"
            );
            db.close().await;
        }
    }
}

#[tokio::test]
async fn a_package_of_1p1_gives_its_four_tutors_their_classes() {
    let Some(files) = beside("oneroster/v1p1-generated") else {
        return;
    };
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    let roster = delivery::read_files(&files).roster;
    for place in places() {
        let (db, school) = founded(&place).await;
        let report = school.import(&db, roster.clone()).await;
        let held = held_now(&db, school.tenant, AUTUMN).await;
        let kind = |kind: &str| {
            held.relations
                .iter()
                .filter(|line| line.contains(&format!("| {kind} |")))
                .count()
        };
        // 48 students, each in one of four classes with one teacher; one administrator, whose rights a person decides on.
        assert_eq!(
            (kind("member-of"), kind("tutor-of"), report.wait_for_a_decision),
            (48, 4, 1)
        );
        // The year ends on 10 June, and so do they: a day later at midnight in Amsterdam.
        let tutors = held.relations.iter().filter(|line| line.contains("| tutor-of |"));
        assert!(
            tutors
                .into_iter()
                .all(|line| line.ends_with("2027-06-10T22:00:00.000000000Z"))
        );
        db.close().await;
    }
}
