//! **Formulas** in names: what a spreadsheet would carry out. A package for another program carries names letter for
//! letter, because a sign before a name would come back as a part of it; a list that a person opens in a spreadsheet is
//! not made anywhere, and whoever makes one has to come by here.

use std::fs;

use feeds::oneroster::write;

use crate::demo::demos;
use crate::program::run;
use crate::program::run_in;
use crate::rosters::{found, import};

#[tokio::test]
async fn formulas_in_names_come_back_letter_for_letter() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    found(here, &["saskia"]).await.unwrap();
    let hostile = world::World::new(2026).unwrap().schools.remove(1).roster();
    fs::write(here.join("lijst.zip"), write::zip(&hostile).unwrap()).unwrap();
    let brought = import(here, &["lijst.zip"]);
    assert_eq!(brought.code, Some(0), "{brought:?}");
    let taken = run_in(
        here,
        &["export", "roster", "--school", "kompas", "--to", "uit.zip"],
    );
    assert_eq!(taken.code, Some(0), "{taken:?}");
    // What came out goes in again, and nobody is called otherwise.
    let again = import(here, &["uit.zip", "--dry-run"]);
    assert!(
        again
            .said
            .contains("Mensen: 0 nieuw, 0 veranderd, 0 terug, 0 weg"),
        "{}",
        again.said
    );
}

#[test]
fn nothing_is_handed_out_that_a_spreadsheet_opens() {
    let map = run("site-map").said;
    let paths: Vec<&str> = map
        .lines()
        .filter_map(|line| line.strip_prefix("GET")?.split_whitespace().next())
        .filter(|path| !path.contains('{'))
        .collect();
    assert!(paths.len() > 25, "{paths:?}");
    let demo = demos().remove(0);
    let admin = demo.be("Joost Ketelaar");
    for path in paths {
        let answer = admin.get(path);
        let kind = answer.header("content-type").unwrap_or_default();
        for sheet in ["csv", "excel", "spreadsheet", "tab-separated"] {
            assert!(
                !kind.contains(sheet),
                "{path} is {kind}: escape what begins like a formula"
            );
        }
    }
    let own = admin.send("/mijn/alles", &[]);
    assert_eq!(own.header("content-type"), Some("application/zip"));
}
