//! The program is **killed** while it divides: then there is the whole run folder or none, and the next run cleans up and begins anew.

use std::fmt::Write as _;
use std::fs;
use std::process::{Command, Stdio};

use super::{GROWN, SEED, YOUNG, beside, files, pairs};
use crate::kills::{after, close_in, takes};
use crate::program::run_in;

/// So many young people, and a mentor for every third of them.
fn lists(many: usize) -> (String, String) {
    let mut young = "id,leeftijd,tijden,talen,wens1,wacht_dagen\n".to_owned();
    let mut grown = "id,tijden,talen,plekken,geldig_tot,training\n".to_owned();
    for number in 0..many {
        let (language, days) = (["", "taal:Turks"][number % 2], number % 70);
        // Writing to a string cannot fail.
        let _ = writeln!(young, "J{number},14,ma-middag,,{language},{days}");
        if number % 3 == 0 {
            let _ = writeln!(
                grown,
                "M{number},ma-middag,{},1,2027-12-31,ja",
                ["", "Turks"][number % 2]
            );
        }
    }
    (young, grown)
}

#[test]
fn a_division_that_is_killed_left_a_whole_run_or_none_and_the_next_begins_anew() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let (young, grown) = lists(3_000);
    let mut first = None;
    let whole = takes(|| first = Some(pairs(here, &young, &grown, &["--seed", SEED])));
    assert_eq!(first.and_then(|ran| ran.code), Some(0));
    let undisturbed = files(&here.join("run"));
    fs::remove_dir_all(here.join("run")).unwrap();
    let divide = [
        "allocate",
        "pairs",
        "jongeren.csv",
        "mentoren.csv",
        "--on",
        "2026-11-01",
    ];
    let divide = [&divide[..], &["--out", "run", "--seed", SEED]].concat();
    close_in(whole, |delay| {
        let mut running = Command::new(env!("CARGO_BIN_EXE_kansrijk"))
            .args(&divide)
            .current_dir(here)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        after(delay);
        // It may have ended by itself just before.
        let _ = running.kill();
        let ended = running.wait().unwrap();
        let all = here.join("run").exists();
        assert!(!ended.success() || all, "what was acknowledged is there");
        if !all {
            // Nothing stands in the way, and what was half written goes.
            let again = run_in(here, &divide);
            assert_eq!(again.code, Some(0), "{again:?}");
        }
        // Killed just after the end it may have left an empty folder, which goes with the next run.
        assert!(!all || beside(here).contains(&"run".to_owned()));
        assert!(all || beside(here) == ["run"], "killed after {delay:?}");
        assert!(
            files(&here.join("run")) == undisturbed,
            "killed after {delay:?} it is not the same"
        );
        assert_eq!(run_in(here, &["allocate", "verify", "run"]).code, Some(0));
        fs::remove_dir_all(here.join("run")).unwrap();
        all
    });
    assert_eq!(run_in(here, &divide).code, Some(0));
    assert_eq!(beside(here), ["run"]);
}

/// Killed at the very beginning and at the very end: a folder that nobody has locked yet, and one in which nothing was put aside.
#[test]
fn what_a_killed_run_left_goes_with_the_next_and_nothing_of_another_run() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    for left in [
        ".verdeling-begin",
        ".verdeling-oud-leeg",
        ".verdeling-oud-ander/elders",
    ] {
        fs::create_dir_all(here.join(left)).unwrap();
    }
    fs::write(here.join(".verdeling-begin/input.json"), "{").unwrap();
    assert_eq!(pairs(here, YOUNG, GROWN, &["--seed", SEED]).code, Some(0));
    assert_eq!(beside(here), [".verdeling-oud-ander", "run"]);
    assert!(here.join(".verdeling-oud-ander/elders").is_dir());
}
