//! Packages and XML that no reader should meet: each gives a short list of problems, in bounded memory, and never a panic.

use std::io::{Cursor, Write};

use feeds::oneroster::{self, MAX_ENTRIES, MAX_RATIO};
use feeds::roster::{Roster, RosterReading};
use feeds::{MAX_PROBLEMS, Problem, edexml};
use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const MANIFEST: &[u8] = b"propertyName,value\noneroster.version,1.1\nfile.orgs,bulk\nfile.users,bulk\n";
const ORGS: &[u8] = b"sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\ns1,,,Kansrijk College,school,,\n";
const USERS: &str = "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName\n\
    noor,,,true,s1,student,noor,Noor,Kansrijk\n";

fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in files {
        sure(archive.start_file(*name, options));
        sure(archive.write_all(bytes));
    }
    sure(archive.finish()).into_inner()
}

/// Writing a zip to memory goes well.
fn sure<T, E: std::fmt::Display>(done: Result<T, E>) -> T {
    done.unwrap_or_else(|error| panic!("{error}"))
}

fn sound() -> Vec<u8> {
    packed(&[
        ("manifest.csv", MANIFEST),
        ("orgs.csv", ORGS),
        ("users.csv", USERS.as_bytes()),
    ])
}

fn told(reading: &RosterReading) -> Vec<String> {
    reading.problems.iter().map(Problem::to_string).collect()
}

#[track_caller]
fn refused(bytes: &[u8], part: &str) {
    let reading = oneroster::read_zip("r.zip", bytes);
    assert!(
        told(&reading).iter().any(|one| one.contains(part)),
        "{:?}",
        told(&reading)
    );
    assert_eq!(reading.roster, Roster::default());
}

#[test]
fn a_sound_zip_is_read_and_names_its_files_in_problems() {
    let reading = oneroster::read_zip("r.zip", &sound());
    assert_eq!((told(&reading).len(), reading.roster.persons.len()), (0, 1));
    let inside = packed(&[
        ("map/orgs.csv", ORGS),
        ("map/USERS.CSV", USERS.as_bytes()),
        ("map/leesmij.txt", b"x"),
    ]);
    let reading = oneroster::read_zip("r.zip", &inside);
    assert_eq!(reading.roster.persons.len(), 1);
    assert_eq!(
        told(&reading),
        ["r.zip/manifest.csv: dit bestand ontbreekt; elk ander bestand is gelezen alsof het compleet is"]
    );
}

#[test]
fn every_cut_of_a_zip_is_told() {
    let whole = sound();
    for length in 0..whole.len() {
        let reading = oneroster::read_zip("r.zip", &whole[..length]);
        assert!(!reading.problems.is_empty(), "{length}");
        assert_eq!(reading.roster, Roster::default(), "{length}");
    }
    refused(b"PK", "geen zip-bestand");
    refused(b"sourcedId,status\n", "geen zip-bestand");
}

#[test]
fn a_damaged_byte_is_told_or_harmless() {
    let whole = sound();
    let right = oneroster::read_zip("r.zip", &whole).roster;
    for at in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x55;
        let reading = oneroster::read_zip("r.zip", &damaged);
        assert!(
            reading.roster == right || !reading.problems.is_empty(),
            "byte {at} changed the roster in silence"
        );
    }
}

#[test]
fn a_zip_bomb_stops_by_its_ratio() {
    // 16 MB of empty lines, in some 16 kB.
    let mut users = USERS.as_bytes().to_vec();
    users.resize(16 << 20, b'\n');
    let bomb = packed(&[
        ("manifest.csv", MANIFEST),
        ("orgs.csv", ORGS),
        ("users.csv", &users),
    ]);
    assert!(
        bomb.len() as u64 * MAX_RATIO < 16 << 20,
        "{} is no bomb",
        bomb.len()
    );
    let reading = oneroster::read_zip("r.zip", &bomb);
    assert!(
        matches!(&told(&reading)[..], [one] if one.contains("zipbom")),
        "{:?}",
        told(&reading)
    );
}

#[test]
fn names_that_climb_out_and_doubles_are_not_read() {
    let climbing = packed(&[
        ("manifest.csv", MANIFEST),
        ("../../orgs.csv", ORGS),
        ("users.csv", USERS.as_bytes()),
    ]);
    let reading = oneroster::read_zip("r.zip", &climbing);
    assert_eq!(
        told(&reading)[0],
        "r.zip: '../../orgs.csv' is geen veilige bestandsnaam; overgeslagen"
    );
    assert!(reading.roster.schools.is_empty() && reading.roster.persons.is_empty());

    let twice = packed(&[
        ("orgs.csv", ORGS),
        ("a/orgs.csv", b"x"),
        ("users.csv", USERS.as_bytes()),
    ]);
    let reading = oneroster::read_zip("r.zip", &twice);
    assert_eq!(
        told(&reading)[0],
        "r.zip/a/orgs.csv: dit bestand zit er twee keer in; het eerste is gelezen"
    );
    assert_eq!(reading.roster.persons.len(), 1);

    // Two entries with one name: made with names of one length, renamed afterwards.
    let mut same = packed(&[("orgs.csv", ORGS), ("orgz.csv", b"x")]);
    let places: Vec<usize> = (0..same.len() - 8)
        .filter(|at| &same[*at..*at + 8] == b"orgz.csv")
        .collect();
    places.iter().for_each(|at| same[at + 3] = b's');
    assert_eq!(places.len(), 2, "once at the entry, once in the directory");
    refused(&same, "twee bestanden met dezelfde naam");

    let names: Vec<String> = (0..=MAX_ENTRIES).map(|at| format!("{at}.csv")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    refused(&packed(&many), "meer dan 100 bestanden");
}

#[test]
fn a_head_of_a_million_columns_and_other_text_is_told() {
    let read = |users: &[u8]| {
        oneroster::read(&[
            ("manifest.csv", MANIFEST),
            ("orgs.csv", ORGS),
            ("users.csv", users),
        ])
    };
    for (users, part) in [
        (&b",".repeat(1_000_000)[..], "kop is langer"),
        (&b"\xff\xfes\0o\0"[..], "UTF-16"),
        (&b"PK\x03\x04"[..], "zipbestand"),
        (&b"<html>"[..], "webpagina"),
        (&b""[..], "leeg"),
        (&b"\0\0\0"[..], "ontbreekt"),
    ] {
        let reading = read(users);
        assert!(
            told(&reading).iter().any(|one| one.contains(part)),
            "{part}: {:?}",
            told(&reading)
        );
        assert!(reading.roster.persons.is_empty());
    }
    let legacy = [USERS.as_bytes(), b"zo\xeb,,,true,s1,student,,Zo\xeb,A\n"].concat();
    let reading = read(&legacy);
    assert_eq!(reading.roster.persons[1].name.given(), Some("Zoë"));
    assert!(told(&reading)[0].contains("Windows-1252"));
}

#[test]
fn a_list_without_end_and_a_hundred_thousand_wrong_rows_stay_short() {
    let ids = "x,".repeat(10_000);
    let users = format!("{USERS}sam,,,true,\"{ids}\",student,,Sam,B\n");
    let reading = oneroster::read(&[("orgs.csv", ORGS), ("users.csv", users.as_bytes())]);
    assert!(
        told(&reading)
            .iter()
            .any(|one| one.contains("meer dan 100 delen"))
    );
    let wrong = format!("{USERS}{}", "sam,,,true,weg,student,,Sam,B\n".repeat(100_000));
    let reading = oneroster::read(&[("orgs.csv", ORGS), ("users.csv", wrong.as_bytes())]);
    assert!(
        reading.problems.len() <= MAX_PROBLEMS + 10,
        "{}",
        reading.problems.len()
    );
}

fn edex(bytes: &[u8]) -> RosterReading {
    edexml::read(bytes, "e.xml")
}

#[test]
fn a_billion_laughs_are_not_laughed() {
    let mut file = "<?xml version=\"1.0\"?>\n<!DOCTYPE EDEX [<!ENTITY a0 \"ha\">".to_owned();
    (1..10).for_each(|at| {
        file.push_str(&format!(
            "<!ENTITY a{at} \"{}\">",
            format!("&a{};", at - 1).repeat(10)
        ));
    });
    file.push_str("]>\n<EDEX><groepen><groep key=\"1\"><naam>&a9;</naam></groep></groepen></EDEX>");
    let reading = edex(file.as_bytes());
    assert!(
        matches!(&told(&reading)[..], [one] if one.contains("e.xml, regel 2: het bestand heeft een DOCTYPE"))
    );
    // And without a declaration the reference means nothing.
    let reading = edex(b"<EDEX><groepen><groep key=\"1\"><naam>A&a9;</naam></groep></groepen></EDEX>");
    assert_eq!(reading.roster.groups[0].name, "A");
    assert!(
        told(&reading)
            .iter()
            .any(|one| one.contains("de verwijzing 'a9' is hier niet bekend"))
    );
}

#[test]
fn nesting_and_size_have_an_end() {
    for outer in [
        "<EDEX>",
        "<EDEX><leerlingen>",
        "<EDEX><leerlingen><leerling key=\"1\">",
    ] {
        let deep = format!("{outer}{}", "<a>".repeat(1_000_000));
        let reading = edex(deep.as_bytes());
        assert!(
            matches!(&told(&reading)[..], [one] if one.contains("meer dan 32 elementen in elkaar")),
            "{outer}"
        );
    }
    let pupil = |inside: &str| {
        let file = format!(
            "<EDEX><school><brincode>99ZZ</brincode><schooljaar>2026</schooljaar></school><leerlingen>\n\
             <leerling key=\"1\"><roepnaam>Noor</roepnaam>{inside}</leerling>\n\
             <leerling key=\"2\"><roepnaam>Sam</roepnaam></leerling></leerlingen></EDEX>"
        );
        edex(file.as_bytes())
    };
    let long = "x".repeat(10_000_000);
    for inside in [
        long.clone(),
        format!("<![CDATA[{long}]]>"),
        format!("<a b=\"{long}\"/>"),
        "<a/>".repeat(100_000),
        "&#233;".repeat(100_000),
    ] {
        let reading = pupil(&inside);
        let first = inside.get(..12).unwrap_or_default();
        assert!(
            matches!(&told(&reading)[..], [one] if one.contains("regel 2: 'leerling' is te groot")),
            "{first}"
        );
        assert_eq!(reading.roster.persons.len(), 1, "{first}");
    }
    // Attributes without number: looked at are the first few, in a time that does not grow with their square.
    let attributes: String = (0..10_000).map(|at| format!(" a{at}=\"\"")).collect();
    assert!(
        pupil(&format!("<a{attributes}/>"))
            .roster
            .persons
            .iter()
            .any(|one| one.id.as_str() == "leerling/2")
    );
}

#[test]
fn what_is_no_edexml_is_called_by_its_name() {
    for (bytes, part) in [
        (&b""[..], "leeg"),
        (b"alleen tekst", "geen XML"),
        (b"<html><body/></html>", "geen EDEXML: het begint met 'html'"),
        (b"<EDEX><groepen>", "breekt hier af"),
        (b"<EDEX></groepen>", "ongeldig of afgebroken"),
        (b"<EDEX><groepen", "ongeldig of afgebroken"),
        (b"<EDEX/><EDEX/>", "geen EDEXML"),
        (b"\xff\xfe<\0", "UTF-16"),
        (b"\x1f\x8b", "afgebroken"),
    ] {
        let reading = edex(bytes);
        assert!(
            told(&reading).iter().any(|one| one.contains(part)),
            "{part}: {:?}",
            told(&reading)
        );
        assert_eq!(reading.roster, Roster::default());
    }
    let legacy = edex(b"<EDEX><groepen>\n<groep key=\"1\"><naam>Zo\xeb</naam></groep></groepen></EDEX>");
    assert_eq!(legacy.roster.groups[0].name, "Zoë");
    assert!(told(&legacy).iter().any(|one| one.contains("Windows-1252")));
}

const CELLS: [&str; 12] = [
    "",
    "noor",
    "s1",
    "student",
    "teacher",
    "true",
    "tobedeleted",
    "2026-08-01",
    "\"",
    ",",
    "\"s1,s2\"",
    "é",
];

const PIECES: [&str; 16] = [
    "<EDEX>",
    "</EDEX>",
    "<leerlingen>",
    "</leerlingen>",
    "<leerling key=\"1\">",
    "</leerling>",
    "<roepnaam>Noor",
    "</roepnaam>",
    "<groep key='2'/>",
    "&amp;",
    "&x;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "é",
];

proptest! {
    #[test]
    fn any_bytes_are_a_zip_or_told(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(!oneroster::read_zip("r.zip", &bytes).problems.is_empty());
        prop_assert!(!edex(&bytes).problems.is_empty());
    }

    #[test]
    fn any_cells_under_good_heads_are_read_or_told(
        rows in prop::collection::vec(prop::collection::vec(prop::sample::select(&CELLS[..]), 9), 0..20),
    ) {
        let rows: String = rows.iter().map(|row| row.join(",") + "\n").collect();
        let users = format!("{USERS}{rows}");
        let orgs = [ORGS, rows.as_bytes()].concat();
        let reading = oneroster::read(&[("orgs.csv", &orgs), ("users.csv", users.as_bytes()), ("roles.csv", rows.as_bytes())]);
        for person in &reading.roster.persons {
            prop_assert!(person.roles.iter().all(|role| reading.roster.schools.iter().any(|school| school.id == role.school)));
        }
    }

    #[test]
    fn any_pieces_of_xml_are_read_or_told(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40)) {
        let reading = edex(pieces.concat().as_bytes());
        let roster = &reading.roster;
        prop_assert!(roster.memberships.iter().all(|one| roster.persons.iter().any(|person| person.id == one.person)));
    }
}
