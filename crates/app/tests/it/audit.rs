//! The audit on the command line: somebody hands it over, and somebody else checks it who has no database.

use std::error::Error;
use std::fs;
use std::path::Path;

use kit::Clock;
use kit::audit::{Event, Ground, Signer, append};
use kit::db::{Address, Db};
use policy::data::DataClass;
use policy::{Action, Party, PersonId, TenantId, ThingId};

use crate::program::{Ran, run_in};

const SCHOOL: &str = "00000000000000000000000000000051";

/// A data folder in which so many decisions were taken.
async fn decide(folder: &Path, times: u32) -> Result<(), Box<dyn Error>> {
    let data = folder.join("kansrijk-data");
    let signer = Signer::in_folder(&data)?;
    let db = Db::open(&Address::in_folder(&data), Clock::System, signer).await?;
    let person = PersonId::from_bits(1);
    let event = &Event {
        tenant: SCHOOL.parse::<TenantId>()?,
        actor: person,
        action: Action::ReadJourney,
        about: Some(Party::Person(person)),
        class: DataClass::Journey,
        thing: ThingId::from_bits(2),
        answer: Err(Ground::NotThere),
    };
    for _ in 0..times {
        db.act(event.tenant, |mut tx| async move {
            append(&mut tx, event).await?;
            tx.commit().await
        })
        .await?;
    }
    db.close().await;
    Ok(())
}

fn exported(folder: &Path, to: &str) -> Ran {
    run_in(folder, &["audit", "export", "--tenant", SCHOOL, "--to", to])
}

#[tokio::test]
async fn what_was_exported_can_be_checked_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    decide(here, 3).await.unwrap();
    let ran = exported(here, "maart");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.said.contains("3 besluiten staan in maart"), "{}", ran.said);
    decide(here, 2).await.unwrap();
    exported(here, "april");
    // Somewhere else there is no database and no key.
    let elsewhere = tempfile::tempdir().unwrap();
    for file in ["maart", "april"] {
        fs::copy(here.join(file), elsewhere.path().join(file)).unwrap();
    }
    let verify = |words: &[&str]| run_in(elsewhere.path(), &[&["audit", "verify"], words].concat());
    let alone = verify(&["maart"]);
    assert!(alone.said.contains("is heel: 3 besluiten"), "{alone:?}");
    assert!(alone.said.contains("Is dit de goede sleutel?"), "{alone:?}");
    let later = verify(&["april", "--earlier", "maart"]);
    assert_eq!((later.code, later.complained.as_str()), (Some(0), ""));
    assert!(later.said.contains("is heel: 5 besluiten"), "{later:?}");
    let backwards = verify(&["maart", "--earlier", "april"]);
    assert_eq!(backwards.code, Some(3), "{backwards:?}");
    assert!(
        backwards.complained.contains("Er is een stuk af"),
        "{backwards:?}"
    );
    let strange = verify(&["maart", "--key", &"0".repeat(64)]);
    assert_eq!(strange.code, Some(3), "{strange:?}");
    let file = elsewhere.path().join("maart");
    let changed = fs::read_to_string(&file)
        .unwrap()
        .replacen("not-there", "no-relation", 1);
    fs::write(&file, changed).unwrap();
    let changed = verify(&["maart"]);
    assert_eq!(changed.code, Some(3));
    assert_eq!(
        changed.complained,
        "maart klopt niet. Regel 2: besluit 1 is veranderd, of iets ervoor.\n"
    );
    assert_eq!(
        fs::read_dir(elsewhere.path()).unwrap().count(),
        2,
        "verifying made something"
    );
}

#[tokio::test]
async fn an_export_goes_to_the_screen_when_nobody_says_where() {
    let folder = tempfile::tempdir().unwrap();
    decide(folder.path(), 1).await.unwrap();
    let ran = run_in(folder.path(), &["audit", "export", "--tenant", SCHOOL]);
    assert_eq!((ran.code, ran.said.lines().count()), (Some(0), 3), "{ran:?}");
}

#[test]
fn what_cannot_be_exported_is_said_and_nothing_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| run_in(folder.path(), words);
    let nothing = run(&["audit", "export", "--tenant", SCHOOL]);
    assert_eq!(nothing.code, Some(1), "{nothing:?}");
    assert!(nothing.complained.contains("Er is geen database"), "{nothing:?}");
    assert_eq!(run(&["audit", "export", "--tenant", "de school"]).code, Some(2));
    let address = run(&["audit", "export", "--tenant", SCHOOL, "--database", "mysql://x/y"]);
    assert_eq!(address.code, Some(2), "{address:?}");
    assert_eq!(run(&["audit", "verify", "nergens"]).code, Some(1));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
