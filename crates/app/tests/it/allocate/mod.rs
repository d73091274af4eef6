//! Dividing from the command line, as a programme with spreadsheets does it: lists in, a run folder out, and anybody can check it.

mod bad;
mod checked;
mod killed;
mod lists;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::program::{Ran, run_in};

/// A seed that a story can name.
pub const SEED: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/// J2 needs Turkish, which M1 alone speaks; J1 wishes it and can go to M2 as well; J3 can only when nobody can.
pub const YOUNG: &str = "\
id,leeftijd,tijden,talen,wens1,wacht_dagen
J1,14,ma-middag,,taal:Turks,30
J2,14,ma-middag di-avond,turks,,10
J3,16,wo-avond,,,5
";

/// Two mentors with room for one each.
pub const GROWN: &str = "\
id,tijden,talen,plekken,geldig_tot,training
M1,ma-middag,\"Turks, Engels\",1,2027-12-31,ja
M2,ma-middag,,1,31-12-2027,ja
";

/// Everybody wants the harbour first, where there is one seat; there are two at the court.
pub const APPLICANTS: &str = "id;keuze1;keuze2\nA1;haven;\nA2;haven;rechtbank\nA3;haven;rechtbank\n";

pub const OFFERS: &str = "id;plekken\nhaven;1\nrechtbank;2\n";

/// Divides mentors in a folder, on a day and with a seed that a story can name.
pub fn pairs(folder: &Path, young: &str, grown: &str, more: &[&str]) -> Ran {
    fs::write(folder.join("jongeren.csv"), young).unwrap();
    fs::write(folder.join("mentoren.csv"), grown).unwrap();
    let words = [
        "allocate",
        "pairs",
        "jongeren.csv",
        "mentoren.csv",
        "--on",
        "2026-11-01",
        "--out",
        "run",
    ];
    run_in(folder, &[&words[..], more].concat())
}

/// Divides places in a folder.
pub fn places(folder: &Path, applicants: &str, offers: &str, more: &[&str]) -> Ran {
    fs::write(folder.join("jongeren.csv"), applicants).unwrap();
    fs::write(folder.join("aanbod.csv"), offers).unwrap();
    let words = ["allocate", "places", "jongeren.csv", "aanbod.csv", "--out", "run"];
    run_in(folder, &[&words[..], more].concat())
}

/// A file of the run.
pub fn file(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join("run").join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Every file of a run folder.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let names = fs::read_dir(folder).unwrap().map(|one| one.unwrap());
    names
        .map(|one| {
            (
                one.file_name().to_string_lossy().into_owned(),
                fs::read(one.path()).unwrap(),
            )
        })
        .collect()
}

/// What stands beside the two lists: the run folder, or nothing. No half of one.
pub fn beside(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = files_and_folders(folder);
    names.retain(|name| !name.ends_with(".csv") && !name.ends_with(".xlsx"));
    names.sort();
    names
}

fn files_and_folders(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|one| one.unwrap());
    names
        .map(|one| one.file_name().to_string_lossy().into_owned())
        .collect()
}

/// The sentence about one person in `reasons.csv`.
pub fn reason(folder: &Path, id: &str) -> String {
    let all = file(folder, "reasons.csv");
    let line = all.lines().find(|line| line.starts_with(&format!("{id};")));
    line.unwrap_or_else(|| panic!("no {id}: {all}")).to_owned()
}
