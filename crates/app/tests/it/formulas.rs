//! **Formulas** in names: what a spreadsheet would carry out. A package for another program carries names letter for
//! letter, because a sign before a name would come back as a part of it. The one list that a person opens in a spreadsheet
//! escapes them, and whoever makes another has to come by here.

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

/// The numbers of a counsellor, in the school where everybody and everything is called like an attack.
#[test]
fn lists_for_a_spreadsheet_have_no_formula_in_them() {
    for demo in demos() {
        let counsellor = demo.be("Marieke van der Laan");
        let years = counsellor.page("/jaren");
        let place = years
            .split("/jaren/")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let of_a_year = format!("/jaren/{}/cijfers.csv", place.unwrap());
        for path in [of_a_year.as_str(), "/breedte/cijfers.csv"] {
            let file = counsellor.get(path);
            assert_eq!(file.status, 200, "{path} {}", demo.kind);
            assert!(file.body.lines().count() > 2, "{}", file.body);
            for cell in file.body.lines().flat_map(|line| line.split(';')) {
                let inside = cell.trim_start_matches(['\u{feff}', '"']);
                assert!(!inside.starts_with(['=', '+', '-', '@', '\t']), "{cell}");
            }
        }
    }
}

#[test]
fn nothing_else_is_handed_out_that_a_spreadsheet_opens() {
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
