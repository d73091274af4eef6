//! What is not whole, not ours or not for here is refused, and nothing of it is left.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use kit::Clock;
use kit::backup::{Archive, BackupProblem, restore};
use kit::db::{Db, DbProblem};
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::{NOW, backup, restored, settle, to};
use crate::ground::{places, signer};
use crate::world::SCHOOL;

/// Makes a backup anew, with one of its files changed or left out, and the manifest adapted where that is asked.
pub fn forged(file: &Path, path: &str, adapt: bool, change: impl Fn(&str) -> Option<String>) -> PathBuf {
    let to = file.with_file_name("forged.zip");
    let mut from = ZipArchive::new(File::open(file).unwrap()).unwrap();
    let mut parts = Vec::new();
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        parts.push((part.name().unwrap().into_owned(), text));
    }
    let mut news = None;
    parts.retain_mut(|(name, text)| {
        if name != path {
            return true;
        }
        let changed = change(text);
        if let Some(changed) = &changed {
            news = Some((text.clone(), changed.clone()));
            text.clone_from(changed);
        }
        changed.is_some()
    });
    if let (true, Some((was, is))) = (adapt, news) {
        let manifest = &mut parts
            .iter_mut()
            .find(|(name, _)| name == "manifest.json")
            .unwrap()
            .1;
        *manifest = manifest.replace(&sum(&was), &sum(&is)).replace(
            &format!("\"bytes\": {},\n        \"sha256\": \"{}", was.len(), sum(&is)),
            &format!("\"bytes\": {},\n        \"sha256\": \"{}", is.len(), sum(&is)),
        );
    }
    let mut zip = ZipWriter::new(File::create(&to).unwrap());
    for (name, text) in parts {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    to
}

fn sum(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// What is said about a file, with the database that it was to go into shown to be as empty as before.
async fn refused(file: &Path) -> BackupProblem {
    let into = &places()[0];
    let problem = match restored(file, &into.address).await {
        Ok(_) => panic!("{} was restored", file.display()),
        Err(problem) => problem,
    };
    let (db, _) = match Db::open_as_it_is(&into.address, Clock::System, signer()).await {
        Err(DbProblem::Empty) => return problem,
        Err(other) => panic!("{other}"),
        Ok(opened) => opened,
    };
    db.close().await;
    panic!("{problem}, and something was left behind");
}

#[tokio::test]
async fn what_is_not_whole_is_refused_and_leaves_nothing() {
    let place = &places()[0];
    let db = place.open().await;
    settle(&db).await;
    let file = place.folder.path().join("good.zip");
    backup(&db, &file).await.unwrap();
    let whole = fs::read(&file).unwrap();
    let cut = place.folder.path().join("cut.zip");
    for length in [0, 1, whole.len() / 2, whole.len() - 1] {
        fs::write(&cut, &whole[..length]).unwrap();
        assert!(
            matches!(refused(&cut).await, BackupProblem::NoBackup(_)),
            "{length}"
        );
    }
    // One bit, in the middle of what was packed first.
    let mut bent = whole.clone();
    bent[120] ^= 1;
    fs::write(&cut, bent).unwrap();
    assert!(matches!(
        refused(&cut).await,
        BackupProblem::Damaged { .. } | BackupProblem::NoBackup(_)
    ));
    let person = "tables/person.jsonl";
    let other = |text: &str| Some(text.replace("young", "staff"));
    let problem = refused(&forged(&file, person, false, other)).await;
    assert!(matches!(problem, BackupProblem::Damaged { .. }), "{problem}");
    let problem = refused(&forged(&file, person, false, |_| None)).await;
    assert_eq!(
        problem.to_string(),
        "De reservekopie is beschadigd: tables/person.jsonl ontbreekt."
    );
    let half = |text: &str| Some(text.lines().next().unwrap().to_owned() + "\n");
    let problem = refused(&forged(&file, person, true, half)).await;
    assert!(
        problem.to_string().contains("te veel of te weinig regels"),
        "{problem}"
    );
    let odd = |text: &str| Some(text.replace("true", "\"ja\""));
    let problem = refused(&forged(&file, person, true, odd)).await;
    assert!(
        problem.to_string().contains("niet te lezen op regel 1"),
        "{problem}"
    );
    assert!(problem.is_guard());
}

#[tokio::test]
async fn what_was_told_otherwise_with_fitting_sums_breaks_the_audit() {
    let place = &places()[0];
    let db = place.open().await;
    settle(&db).await;
    let file = place.folder.path().join("good.zip");
    backup(&db, &file).await.unwrap();
    // Somebody hides that they looked, and makes all sums fit.
    let hide = |text: &str| Some(text.replacen("no-relation", "not-there", 1)).filter(|new| new != text);
    let problem = refused(&forged(&file, "tables/audit_event.jsonl", true, hide)).await;
    assert!(matches!(problem, BackupProblem::Audit { .. }), "{problem}");
    let path = format!("audit/{SCHOOL}.jsonl");
    let problem = refused(&forged(&file, &path, true, hide)).await;
    assert!(matches!(problem, BackupProblem::Audit { .. }), "{problem}");
}

#[tokio::test]
async fn another_version_is_refused_in_one_sentence() {
    let place = &places()[0];
    let db = place.open().await;
    let file = place.folder.path().join("good.zip");
    backup(&db, &file).await.unwrap();
    let manifest = |was: &'static str, is: &'static str| {
        forged(&file, "manifest.json", false, move |text| {
            assert!(text.contains(was), "{was} is not in {text}");
            Some(text.replacen(was, is, 1))
        })
    };
    let newer = refused(&manifest("\"format\": 1", "\"strange\": true, \"format\": 2")).await;
    assert!(matches!(newer, BackupProblem::Newer(_)), "{newer}");
    let step = refused(&manifest("\"number\": 3", "\"number\": 99")).await;
    assert!(matches!(step, BackupProblem::Newer(_)), "{step}");
    let first = refused(&manifest("\"number\": 2", "\"number\": 1")).await;
    assert!(matches!(first, BackupProblem::Changed(1)), "{first}");
    let column = refused(&manifest("\"eck_id\"", "\"bsn\"")).await;
    assert!(
        column.to_string().contains("person heeft andere kolommen"),
        "{column}"
    );
    for problem in [newer, step, first, column] {
        assert!(
            problem.is_guard() && !problem.to_string().contains('\n'),
            "{problem}"
        );
    }
}

#[tokio::test]
async fn a_bomb_is_not_unpacked() {
    let folder = tempfile::tempdir().unwrap();
    let bomb = folder.path().join("bomb.zip");
    // Ten million bytes that pack to ten thousand, which the manifest says are a thousand; or admits.
    let text = "\n".repeat(32 * 1024 * 1024);
    let (honest, lying) = (text.len(), 1000);
    for said in [honest, lying] {
        let manifest = format!(
            "{{\"format\":1,\"program\":\"x\",\"made_at\":\"{NOW}\",\"migrations\":[],\"audits\":[],\"keys\":[],\"files\":{{}},\
             \"tables\":[{{\"name\":\"seat\",\"columns\":[],\"rows\":1,\"part\":{{\"path\":\"a\",\"bytes\":{said},\"sha256\":\"x\"}}}}]}}"
        );
        let mut zip = ZipWriter::new(File::create(&bomb).unwrap());
        zip.start_file("a", SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
        zip.start_file("manifest.json", SimpleFileOptions::default())
            .unwrap();
        zip.write_all(manifest.as_bytes()).unwrap();
        zip.finish().unwrap();
        let problem = refused(&bomb).await;
        if said == honest {
            assert!(matches!(problem, BackupProblem::Bomb), "{problem}");
        } else {
            assert!(matches!(problem, BackupProblem::Damaged { .. }), "{problem}");
        }
    }
}

#[tokio::test]
async fn a_backup_never_goes_over_what_is_there() {
    for place in places() {
        let db = place.open().await;
        let file = place.folder.path().join("a.zip");
        backup(&db, &file).await.unwrap();
        let problem = restored(&file, &place.address).await.err().unwrap();
        assert!(
            matches!(problem, BackupProblem::Place(DbProblem::Filled)),
            "{problem}"
        );
        assert!(problem.is_guard());
    }
}

#[tokio::test]
async fn what_fails_at_the_end_of_a_restore_leaves_nothing() {
    for (from, into) in places().into_iter().zip(places()) {
        let db = from.open().await;
        settle(&db).await;
        let file = from.folder.path().join("a.zip");
        backup(&db, &file).await.unwrap();
        let mut archive = Archive::open(&file).unwrap();
        let fails = async |_: &mut kit::Tx| Err::<(), _>(kit::Error::Unavailable);
        let done = restore(&mut archive, to(&into.address, Clock::System), fails).await;
        assert!(matches!(done, Err(BackupProblem::Database(_))));
        let there = Db::open_as_it_is(&into.address, Clock::System, signer()).await;
        assert!(matches!(there, Err(DbProblem::Empty)), "{}", into.kind);
        // And it can be done again.
        restored(&file, &into.address).await.unwrap();
    }
}
