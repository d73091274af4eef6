//! Lists that are brought in: shown first, kept only when nothing is lost by it, and the same twice changes nothing.

use std::path::Path;

use crate::program::{Ran, run_in};

const HEAD: &str = "type,vestigingscode,naam,straat,huisnummer,huisletter,huisnummertoevoeging,postcode,plaats,gemeente,\
                    provincie,internetadres,leerlingen,lat,lon\n";

/// A list of schools with these codes.
pub fn list(codes: &[&str]) -> String {
    let row = |code: &&str| {
        format!("HAVO/VWO,{code},School {code},Laan,1,,,3511AA,Utrecht,UTRECHT,Utrecht,,,52.09,5.12\n")
    };
    format!("{HEAD}{}", codes.iter().map(row).collect::<String>())
}

const POSTCODES: &str =
    "postcode,woonplaats,gemeente,provincie,latitude,longitude\n3511,Utrecht,Utrecht,Utrecht,52.09,5.11\n";

fn import(folder: &Path, list: &str, more: &[&str]) -> Ran {
    std::fs::write(folder.join("lijst.csv"), list).unwrap_or_else(|error| panic!("no list: {error}"));
    let words = [&["import", "schools", "lijst.csv", "--data", "bewaard"], more].concat();
    run_in(folder, &words)
}

fn kept(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("bewaard/schools.json")).unwrap_or_default()
}

#[test]
fn a_list_is_shown_then_kept_and_a_second_time_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    std::fs::write(folder.join("postcodes.csv"), POSTCODES).unwrap();
    let first = list(&["00AA00", "00AA01", "00AA02"]);
    let with_postcodes = ["--postcodes", "postcodes.csv", "--name", "voorbeeld 2026"];

    let dry = import(folder, &first, &[&with_postcodes[..], &["--dry-run"]].concat());
    assert_eq!(dry.code, Some(0), "{dry:?}");
    assert!(
        dry.said.contains("Nieuw: 3") && kept(folder).is_empty(),
        "{}",
        dry.said
    );

    let done = import(folder, &first, &with_postcodes);
    assert_eq!(done.code, Some(0), "{done:?}");
    let held = kept(folder);
    assert!(
        held.contains("voorbeeld 2026") && held.contains("00AA02") && held.contains("3511"),
        "{held}"
    );

    let again = import(folder, &first, &with_postcodes);
    assert!(again.said.ends_with("Er verandert niets.\n"), "{}", again.said);
    assert_eq!(kept(folder), held);

    // One of three goes, one comes: shown as such. The postcodes stay without being given again.
    let next = import(folder, &list(&["00AA00", "00AA01", "00AA09"]), &[]);
    assert!(
        next.said.contains("Nieuw: 1") && next.said.contains("Weg: 1") && next.said.contains("Gelijk: 2"),
        "{}",
        next.said
    );
    assert!(kept(folder).contains("3511"));
}

#[test]
fn what_would_vanish_is_guarded() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    import(folder, &list(&["00AA00", "00AA01", "00AA02"]), &[]);
    let held = kept(folder);
    // Two of three is more than a third.
    let stopped = import(folder, &list(&["00AA00"]), &[]);
    assert_eq!(
        (stopped.code, kept(folder) == held),
        (Some(3), true),
        "{stopped:?}"
    );
    let forced = import(folder, &list(&["00AA00"]), &["--force"]);
    assert_eq!(
        (forced.code, kept(folder).contains("00AA02")),
        (Some(0), false),
        "{forced:?}"
    );
}

#[test]
fn a_bad_row_is_told_with_its_place_and_good_rows_wait_for_a_yes() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let bad = format!(
        "{}HAVO,00AA09,School,Laan,1,,,3511AA,Utrecht,UTRECHT,Utrecht,,,hier,5.12\n",
        list(&["00AA00"])
    );
    let stopped = import(folder, &bad, &[]);
    assert_eq!(
        (stopped.code, kept(folder).as_str()),
        (Some(3), ""),
        "{stopped:?}"
    );
    // The head is line 1, the good row line 2.
    assert!(
        stopped.said.contains("lijst.csv, regel 3, kolom 'lat': "),
        "{}",
        stopped.said
    );
    let accepted = import(folder, &bad, &["--accept-problems"]);
    assert_eq!(
        (accepted.code, kept(folder).contains("00AA00")),
        (Some(0), true),
        "{accepted:?}"
    );
}

#[test]
fn a_file_that_is_no_list_and_a_folder_that_cannot_be_written_are_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let other = import(folder, "a,b\n1,2\n", &[]);
    assert_eq!(other.code, Some(1), "{other:?}");
    assert!(
        other.complained.contains("kolom 'type' ontbreekt") && kept(folder).is_empty(),
        "{}",
        other.complained
    );
    // A file where the folder should be: nothing can be written below it, whoever runs this.
    std::fs::write(folder.join("vol"), "").unwrap();
    std::fs::write(folder.join("lijst.csv"), list(&["00AA00"])).unwrap();
    let full = run_in(folder, &["import", "schools", "lijst.csv", "--data", "vol/map"]);
    assert_eq!(full.code, Some(1), "{full:?}");
    assert_eq!(full.complained.lines().count(), 1, "{}", full.complained);
}
