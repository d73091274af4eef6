//! Founding an organisation on the command line: two people, two links, said once.

use std::fs;

use crate::program::{Ran, run_in};

const FOUND: [&str; 10] = [
    "school",
    "found",
    "--name",
    "Het Kompas",
    "--slug",
    "kompas",
    "--administrator",
    "Ada van der Beheer <ada@kompas.example>",
    "--privacy-officer",
    "Pim Zwijger <pim@kompas.example>",
];

#[test]
fn an_organisation_begins_with_two_people_and_their_links() {
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| run_in(folder.path(), words);
    let ran = run(&[&FOUND[..], &["--address", "https://kansrijk.example/"]].concat());
    assert_eq!((ran.code, ran.complained.as_str()), (Some(0), ""), "{ran:?}");
    assert!(ran.said.contains("Ada van der Beheer, beheerder"), "{}", ran.said);
    assert!(
        ran.said.contains("Pim Zwijger, waakt over privacy"),
        "{}",
        ran.said
    );
    let links: Vec<&str> = ran
        .said
        .split_whitespace()
        .filter(|word| word.contains("/link/"))
        .collect();
    assert_eq!(links.len(), 2, "{}", ran.said);
    assert!(
        links
            .iter()
            .all(|link| link.starts_with("https://kansrijk.example/link/") && link.len() > 150)
    );
    assert_ne!(links[0], links[1]);
    // The keys lie beside the database, for their owner alone.
    let data = folder.path().join("kansrijk-data");
    for file in ["audit.key", "seal.key", "kansrijk.db"] {
        assert!(data.join(file).is_file(), "{file}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let rights = fs::metadata(data.join("seal.key")).unwrap().permissions();
        assert_eq!(rights.mode() & 0o777, 0o600);
    }
    let listed = run(&["school", "list"]);
    assert_eq!(listed.code, Some(0), "{listed:?}");
    assert!(
        listed.said.contains("kompas") && listed.said.ends_with("Het Kompas\n"),
        "{}",
        listed.said
    );
    assert!(!listed.said.contains("Ada"), "who is in it, is not told");
    let again = run(&FOUND);
    assert_eq!(again.code, Some(2), "{again:?}");
    assert!(again.complained.contains("al van een andere school"), "{again:?}");
}

#[test]
fn what_is_typed_wrongly_is_said_and_nothing_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let with = |place: usize, word: &str| -> Ran {
        let mut words = FOUND;
        words[place] = word;
        run_in(folder.path(), &words)
    };
    for (place, word, said) in [
        (3, " ", "Geef een naam"),
        (7, "Ada", "Schrijf --administrator zo"),
        (9, "Pim <pim>", "Schrijf --privacy-officer zo"),
        (9, "Ada Twee <ADA@kompas.example>", "zijn twee mensen"),
    ] {
        let ran = with(place, word);
        assert_eq!(ran.code, Some(2), "{word}: {ran:?}");
        assert!(ran.complained.contains(said), "{word}: {ran:?}");
    }
    let address = run_in(folder.path(), &[&FOUND[..], &["--address", "kansrijk"]].concat());
    assert_eq!(address.code, Some(2), "{address:?}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    let nothing = run_in(folder.path(), &["school", "list"]);
    assert_eq!(nothing.code, Some(1), "{nothing:?}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    let slug = with(5, "Het Kompas");
    assert_eq!(slug.code, Some(2), "{slug:?}");
    assert!(slug.complained.contains("--slug"), "{slug:?}");
}
