//! What cannot be read, and what is killed: clear problems, nothing half in force, and what was there stays.

use std::io::{Cursor, Write as _};
use std::process::{Child, Command, Stdio};

use super::files::occupations;
use super::{Desk, own};

/// A shelf with a good delivery on it.
fn desk() -> (Desk, String) {
    let desk = Desk::new();
    let good = desk.import(&["esco", &own("esco"), "--edition", "1.2.0"]);
    assert_eq!(good.code, Some(0), "{good:?}");
    let shelf = desk.shelf("esco");
    (desk, shelf)
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default())
            .unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn what_is_broken_is_told_and_changes_nothing() {
    let (desk, shelf) = desk();
    let list = occupations(&[(1, "bakker"), (2, "kok")]);
    let whole = zip(&[("occupations_nl.csv", list.as_bytes())]);
    let utf16: Vec<u8> = list.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let wide = format!(
        "{}{}\n",
        list.lines().next().unwrap_or_default(),
        "x,".repeat(1_000_000)
    );
    let long = format!("{list}Occupation,{}\n", "x".repeat(30_000_000));
    for (name, bytes, why) in [
        ("occupations_nl.csv", b"%PDF-1.7\n\x00\x01".to_vec(), "ontbreekt"),
        ("occupations_nl.csv", Vec::new(), "leeg"),
        (
            "occupations_nl.csv",
            [b"\xff\xfe".as_slice(), &utf16].concat(),
            "UTF-16",
        ),
        (
            "occupations_nl.csv",
            list.replace("iscoGroup", "isco").into_bytes(),
            "'iscoGroup' ontbreekt",
        ),
        ("occupations_nl.csv", wide.into_bytes(), "kolommen"),
        ("occupations_nl.csv", long.into_bytes(), "deze regel is te lang"),
        (
            "esco.zip",
            whole[..whole.len() / 2].to_vec(),
            "afgebroken of beschadigd",
        ),
        (
            "esco.zip",
            zip(&[("occupations_nl.csv", &vec![b' '; 80_000_000])]),
            "zipbom",
        ),
        (
            "esco.zip",
            zip(&[("../occupations_nl.csv", list.as_bytes())]),
            "veilige",
        ),
        ("lijst.csv", b"a,b\n1,2\n".to_vec(), "geen bekend deel van ESCO"),
    ] {
        desk.write(name, bytes);
        let stopped = desk.import(&["esco", name, "--accept-problems", "--force"]);
        assert_eq!(stopped.code, Some(1), "{name} {why}: {stopped:?}");
        assert!(stopped.said.contains(why), "{name} {why}: {}", stopped.said);
        assert!(stopped.said.len() < 20_000, "{name} {why}");
        assert!(
            stopped.complained.contains("niet heel te lezen"),
            "{name}: {}",
            stopped.complained
        );
        assert_eq!(
            (desk.shelf("esco"), desk.deliveries("esco").len()),
            (shelf.clone(), 1),
            "{name} {why}"
        );
    }
}

#[test]
fn a_wrong_one_is_undone_also_where_the_one_before_is_damaged() {
    let desk = Desk::new();
    for edition in ["1", "2", "3"] {
        desk.write(
            "lijst/occupations_nl.csv",
            occupations(&[(1, edition), (2, "kok")]),
        );
        assert_eq!(
            desk.import(&["esco", "lijst", "--edition", edition]).code,
            Some(0)
        );
    }
    let shelf = desk.shelf("esco");
    let line: serde_json::Value = serde_json::from_str(&shelf).unwrap();
    let second = line["line"][1].as_str().unwrap();
    let file = desk
        .data()
        .join("feeds/esco")
        .join(second)
        .join("files/occupations_nl.csv");
    std::fs::write(file, "").unwrap();
    let undone = desk.import(&["undo", "esco"]);
    assert_eq!(undone.code, Some(0), "{undone:?}");
    for part in [
        "(esco 3) geldt niet meer.",
        "was beschadigd",
        "Nu geldt weer European Commission, ESCO (esco 1).",
    ] {
        assert!(undone.said.contains(part), "{part}: {}", undone.said);
    }
    assert_eq!(desk.deliveries("esco").len(), 1);
}

#[test]
fn what_is_no_file_is_one_sentence() {
    let (desk, shelf) = desk();
    std::fs::create_dir(desk.path().join("leeg")).unwrap();
    for (words, code) in [
        (&["esco", "nergens.csv"][..], 1),
        (&["esco", "leeg"], 1),
        (&["esco", "nergens.csv", "https://duo.nl/x"], 2),
        (&["esco", "nergens.csv", "--as", "tweede"], 2),
        (&["forecast", "nergens.csv", "--as", "../x"], 2),
        (&["cbs", "../x"], 2),
        (&["undo", "esko"], 2),
        (&["undo", "onet"], 1),
    ] {
        let stopped = desk.import(words);
        assert_eq!(stopped.code, Some(code), "{words:?}: {stopped:?}");
        assert_eq!(
            stopped.complained.lines().count(),
            1,
            "{words:?}: {}",
            stopped.complained
        );
    }
    assert_eq!(desk.shelf("esco"), shelf);
}

#[test]
fn what_is_wrong_on_disk_network_and_in_settings_is_told_in_english_to_whoever_asks_it() {
    let (desk, _) = desk();
    desk.write("feeds.toml", "hour = 24\n");
    std::fs::write(desk.data().join("feeds/esco/shelf.json"), "{").unwrap();
    for (words, part) in [
        (&["esco", "nergens.csv"][..], "I cannot read nergens.csv"),
        (&["undo", "esco"], "is damaged (EOF while parsing"),
        (&["undo", "onet"], "Nothing of onet was brought in."),
        (&["undo", "esko"], "I do not know esko."),
        (
            &["esco", "https://kwaad.example/x"],
            "kwaad.example is not on the list of addresses",
        ),
        (
            &["esco", "a.csv", "https://duo.nl/x"],
            "Give files or addresses, and not both.",
        ),
        (&["esco", "a.csv", "--as", "b"], "Of esco there is one."),
        (&["cbs", "../x"], "../x is no number of a table"),
        (
            &["esco", "a.csv", "--feeds", "feeds.toml"],
            "an hour is from 0 to 23",
        ),
        (
            &["forecast", "a.csv", "--about", "geen.toml"],
            "I cannot read geen.toml",
        ),
    ] {
        let told = desk.import(&[words, &["--lang", "en"]].concat());
        assert!(told.complained.contains(part), "{words:?}: {}", told.complained);
    }
}

#[test]
fn whoever_is_killed_leaves_what_was_there_and_the_next_one_clears_up() {
    let (desk, shelf) = desk();
    // Enough to be killed while it is laid down and read.
    let many: Vec<(u32, String)> = (0..150_000).map(|at| (at, format!("beroep {at}"))).collect();
    let many: Vec<(u32, &str)> = many.iter().map(|(at, name)| (*at, name.as_str())).collect();
    desk.write("nieuw/occupations_nl.csv", occupations(&many));
    let new = desk.data().join("feeds/esco/new");
    let whole = std::fs::metadata(desk.path().join("nieuw/occupations_nl.csv"))
        .unwrap()
        .len();
    let laid = || std::fs::metadata(new.join("files/occupations_nl.csv")).map_or(0, |about| about.len());
    let moments: [&dyn Fn() -> bool; 3] = [&|| new.exists(), &|| laid() > 0, &|| laid() == whole];
    for moment in moments {
        let mut child = begin(&desk);
        while !moment() {
            assert!(
                child.try_wait().unwrap().is_none(),
                "it ended before it was killed"
            );
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(desk.shelf("esco"), shelf);
        let list = desk.import(&[]);
        assert!(list.said.contains("(esco 1.2.0)"), "{}", list.said);
    }
    assert!(new.exists(), "nothing was left to clear up");
    let done = desk.import(&["esco", "nieuw", "--force"]);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(!new.exists() && desk.deliveries("esco").len() == 2);
    // And while one is busy another waits outside.
    desk.write("nieuw/occupations_nl.csv", occupations(&many[1..]));
    let mut child = begin(&desk);
    while !new.exists() {
        std::thread::yield_now();
    }
    let busy = desk.import(&["esco", &own("esco"), "--force"]);
    assert!(
        busy.code == Some(1) && busy.complained.contains("Iets anders haalt nu esco binnen"),
        "{busy:?}"
    );
    child.kill().unwrap();
    child.wait().unwrap();
}

fn begin(desk: &Desk) -> Child {
    Command::new(env!("CARGO_BIN_EXE_kansrijk"))
        .args(["import", "esco", "nieuw", "--force", "--data", "bewaard"])
        .current_dir(desk.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}
