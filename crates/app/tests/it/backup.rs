//! The drill: a backup is made, carried to another place and restored there; and what the doctor says of it all.

use std::fs;
use std::path::Path;

use kit::audit::Signer;
use kit::db::{Address, Db};
use kit::{Clock, Ids, sql};
use people::erasure::journal;
use people::persons::{Founder, Founding, Name, found};
use policy::{PersonId, TenantId};

use crate::program::{Ran, run_in};
use crate::server::Server;

const DATA: &str = "kansrijk-data";

/// An organisation with two people in the data folder.
async fn settle(folder: &Path) -> (TenantId, [PersonId; 2]) {
    let data = folder.join(DATA);
    let signer = Signer::in_folder(&data).unwrap();
    let db = Db::open(&Address::in_folder(&data), Clock::System, signer)
        .await
        .unwrap();
    let somebody = |given: &str| Founder {
        name: Name {
            given: Some(given.to_owned()),
            prefix: None,
            family: Some("Voorbeeld".to_owned()),
        },
        email: format!("{}@kansrijk.example", given.to_lowercase()),
    };
    let new = Founding {
        name: "Voorbeeldschool".to_owned(),
        slug: "voorbeeld".to_owned(),
        administrator: somebody("Aya"),
        privacy_officer: somebody("Bo"),
    };
    let mut tx = db.begin().await.unwrap();
    let (organisation, persons) = found(&mut tx, &Ids::default(), &new).await.unwrap();
    tx.commit().await.unwrap();
    db.close().await;
    (organisation.tenant, persons)
}

/// The given names of everybody who is there.
async fn names(folder: &Path) -> Vec<Option<String>> {
    let data = folder.join(DATA);
    let (db, missing) = Db::open_as_it_is(
        &Address::in_folder(&data),
        Clock::System,
        Signer::in_folder(&data).unwrap(),
    )
    .await
    .unwrap();
    assert_eq!(missing, 0);
    let mut tx = db.look().await.unwrap();
    let rows = sql("select given from person order by given")
        .all(&mut tx)
        .await
        .unwrap();
    rows.iter().map(|row| row.maybe("given").unwrap()).collect()
}

fn good(ran: &Ran) -> &str {
    assert_eq!(ran.code, Some(0), "{ran:?}");
    &ran.said
}

/// What the doctor said, who found nothing wrong. How full the disk is of the machine that runs the tests is told too, and
/// is not what is asked here.
fn well(ran: &Ran) -> &str {
    let mut wrong = ran.said.lines().filter(|line| line.starts_with("FOUT"));
    assert!(wrong.all(|line| line.contains("Vrij op de schijf")), "{ran:?}");
    assert!(matches!(ran.code, Some(0 | 1)), "{ran:?}");
    &ran.said
}

#[tokio::test]
async fn a_backup_is_restored_elsewhere_without_whoever_was_erased_since() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (tenant, [_, bo]) = settle(here.path()).await;
    let made = run_in(here.path(), &["backup", "--to", "a.zip"]);
    assert!(good(&made).contains("het is heel"), "{made:?}");
    assert!(made.said.contains("audit.key zit er NIET in"), "{made:?}");
    let again = run_in(here.path(), &["backup", "--to", "a.zip"]);
    assert_eq!(again.code, Some(3), "{again:?}");

    fs::copy(here.path().join("a.zip"), there.path().join("a.zip")).unwrap();
    let dry = run_in(there.path(), &["restore", "a.zip", "--dry-run"]);
    assert!(good(&dry).contains("Er is niets teruggezet"), "{dry:?}");
    assert_eq!(
        fs::read_dir(there.path()).unwrap().count(),
        1,
        "a dry run made something"
    );

    // Bo was erased after the backup; the list came along from the data folder.
    let list = format!("{tenant} {bo} 2026-11-26T12:00:00Z\n");
    fs::write(there.path().join("erased.log"), list).unwrap();
    let restored = run_in(there.path(), &["restore", "a.zip", "--erased", "erased.log"]);
    assert!(
        good(&restored).contains("van 1 stond er nog iets"),
        "{restored:?}"
    );
    assert!(
        restored.said.contains("De sleutel audit.key van toen is er niet"),
        "{restored:?}"
    );
    assert_eq!(names(there.path()).await, [None, Some("Aya".to_owned())]);
    // The new place knows it too, for the next time.
    let known = journal::read(&there.path().join(DATA).join(journal::FILE)).unwrap();
    assert_eq!(known.iter().map(|erased| erased.person).collect::<Vec<_>>(), [bo]);

    let over = run_in(there.path(), &["restore", "a.zip"]);
    assert_eq!(over.code, Some(3), "{over:?}");
    assert!(over.complained.contains("staat al iets"), "{over:?}");
    assert_eq!(names(there.path()).await.len(), 2);
}

#[tokio::test]
async fn keys_travel_only_when_they_are_asked_for() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    settle(here.path()).await;
    good(&run_in(here.path(), &["backup", "--with-keys", "--to", "a.zip"]));
    let file = here.path().join("a.zip");
    let words = ["restore", file.to_str().unwrap()];
    let restored = run_in(there.path(), &words);
    assert!(
        good(&restored).contains("De sleutel audit.key is teruggezet"),
        "{restored:?}"
    );
    let key = |folder: &Path| fs::read_to_string(folder.join(DATA).join("audit.key")).unwrap();
    assert_eq!(key(here.path()), key(there.path()));
    // Where another key lies, nothing is touched.
    let other = tempfile::tempdir().unwrap();
    Signer::in_folder(&other.path().join(DATA)).unwrap();
    let refused = run_in(other.path(), &words);
    assert_eq!(refused.code, Some(3), "{refused:?}");
    assert_eq!(fs::read_dir(other.path().join(DATA)).unwrap().count(), 1);
}

#[tokio::test]
async fn what_is_no_backup_is_refused_and_leaves_no_empty_school() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.zip"), "geen zip").unwrap();
    let ran = run_in(folder.path(), &["restore", "a.zip"]);
    assert_eq!(ran.code, Some(3), "{ran:?}");
    assert_eq!(run_in(folder.path(), &["restore", "nergens.zip"]).code, Some(1));
    assert_eq!(run_in(folder.path(), &["backup", "--to", "b.zip"]).code, Some(1));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[cfg(unix)]
#[tokio::test]
async fn the_website_makes_backups_and_the_doctor_sees_them() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    settle(folder.path()).await;
    let path = |name: &str| folder.path().join(name);
    let (data, to) = (path(DATA), path("backups"));
    let words = [
        "--data",
        data.to_str().unwrap(),
        "--backup-to",
        to.to_str().unwrap(),
    ];
    let server = Server::start_with(&words);
    let state = data.join("backup-state.json");
    while !state.is_file() {
        // Waiting for it is asking for pages: the website goes on meanwhile.
        assert_eq!(server.get("/begin").status, 200);
    }
    drop(server);
    let made: Vec<_> = fs::read_dir(&to)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    let [file] = made.as_slice() else {
        panic!("one backup, not {made:?}")
    };
    assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
    good(&run_in(
        folder.path(),
        &["restore", file.to_str().unwrap(), "--dry-run"],
    ));

    let healthy = run_in(folder.path(), &["doctor"]);
    assert!(
        well(&healthy).contains("goed    Laatste reservekopie: 0 minuten geleden"),
        "{healthy:?}"
    );
    assert!(
        healthy.said.contains("goed    De database is bereikbaar en bij"),
        "{healthy:?}"
    );
    let failed = fs::read_to_string(&state).unwrap().replace(
        "\"failed_at\":null,\"why\":null",
        "\"failed_at\":\"2026-11-26T12:00:00Z\",\"why\":\"de schijf is vol\"",
    );
    fs::write(&state, failed).unwrap();
    let ill = run_in(folder.path(), &["doctor"]);
    assert_eq!(ill.code, Some(1), "{ill:?}");
    assert!(
        ill.said.contains("FOUT    De laatste reservekopie is mislukt"),
        "{ill:?}"
    );
    fs::remove_file(&state).unwrap();
    well(&run_in(folder.path(), &["doctor"]));
    fs::set_permissions(data.join("audit.key"), fs::Permissions::from_mode(0o644)).unwrap();
    let open = run_in(folder.path(), &["doctor"]);
    assert_eq!(open.code, Some(1), "{open:?}");
    assert!(open.said.contains("chmod 600"), "{open:?}");
}
