//! Nothing in the files records, or tells in a story, where somebody comes from, what they believe, or how healthy they are; and
//! what they say about education exists.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};
use world::{Track, World};

/// From the folder of this crate, in which its tests run.
const ROOT: &str = "../..";

fn files() -> Vec<PathBuf> {
    let mut open = vec![Path::new(ROOT).join("world")];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn table(path: &Path) -> Table {
    fs::read_to_string(path).unwrap().parse().unwrap()
}

/// Every field name, and every text, of a value.
fn gather(value: &Value, keys: &mut BTreeSet<String>, texts: &mut Vec<String>) {
    match value {
        Value::Table(table) => {
            for (key, value) in table {
                keys.insert(key.clone());
                gather(value, keys, texts);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| gather(value, keys, texts)),
        Value::String(text) => texts.push(text.clone()),
        _ => {}
    }
}

/// Beginnings of words that name origin, belief, health or a diagnosis, and the number nobody may hold.
const FORBIDDEN: &[&str] = &[
    "afkomst",
    "allochto",
    "autochto",
    "nationalit",
    "migrant",
    "migratie",
    "vlucht",
    "asiel",
    "immigra",
    "buitenland",
    "moedertaal",
    "thuistaal",
    "turk",
    "marok",
    "surina",
    "antil",
    "pools",
    "syri",
    "islam",
    "moslim",
    "christ",
    "joods",
    "hindoe",
    "kerk",
    "moskee",
    "synagoge",
    "geloof",
    "religie",
    "religi",
    "hoofddoek",
    "ramadan",
    "ziek",
    "diagnose",
    "autis",
    "adhd",
    "dyslex",
    "dyscalc",
    "depress",
    "handicap",
    "beperking",
    "medicijn",
    "therap",
    "allergi",
    "zwanger",
    "bsn",
    "burgerservice",
];

/// Words that begin so and say nothing of the kind.
const INNOCENT: &[&str] = &["dierenasiel", "ziekenhuis"];

#[test]
fn no_field_and_no_story_tells_what_is_nobodys_business() {
    let (mut keys, mut texts) = (BTreeSet::new(), Vec::new());
    for path in files()
        .iter()
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
    {
        gather(&Value::Table(table(path)), &mut keys, &mut texts);
    }
    assert!(
        keys.contains("handle") && texts.len() > 500,
        "the files were not read"
    );
    for text in keys.iter().chain(texts.iter()) {
        let text = text.to_lowercase();
        let words = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !INNOCENT.contains(word));
        for word in words {
            let bad = FORBIDDEN.iter().find(|bad| word.starts_with(**bad));
            assert_eq!(bad, None, "`{word}` in: {text}");
        }
    }
    for field in [
        "sex",
        "gender",
        "geslacht",
        "origin",
        "language",
        "taal",
        "religion",
        "health",
        "birthplace",
        "phone",
    ] {
        assert!(!keys.contains(field), "{field}");
    }
}

#[test]
fn every_file_says_that_its_people_are_made_up() {
    for path in files() {
        let text = fs::read_to_string(&path).unwrap();
        let said = ["made up", "verzonnen"].iter().any(|words| text.contains(words));
        assert!(said || path.ends_with("classes.toml"), "{}", path.display());
    }
}

#[test]
fn the_introduction_names_everybody_with_a_story() {
    let readme = fs::read_to_string(Path::new(ROOT).join("world/README.md")).unwrap();
    for named in World::new(2026).unwrap().schools[0].named() {
        assert!(
            readme.contains(&format!("`{}`", named.handle)),
            "{}",
            named.handle
        );
    }
}

#[test]
fn every_track_year_and_profile_exists_in_the_facts() {
    let facts = |name: &str| table(&Path::new(ROOT).join("facts").join(name));
    let (nodes, profiles) = (facts("nodes.toml"), facts("profiles.toml"));
    let rows = |table: &Table, kind: &str| table[kind].as_array().unwrap().clone();
    let text = |row: &Value, field: &str| row[field].as_str().unwrap().to_owned();
    let years = |track: Track| {
        let nodes = rows(&nodes, "node");
        let node = nodes.iter().find(|row| text(row, "id") == track.id()).unwrap();
        node["years"].as_integer().unwrap()
    };
    let has = |track: Track, profile: &str| {
        let profiles = rows(&profiles, "profile");
        let row = profiles.iter().find(|row| text(row, "id") == profile);
        row.is_some_and(|row| {
            row["tracks"]
                .as_array()
                .unwrap()
                .iter()
                .any(|id| id.as_str() == Some(track.id()))
        })
    };
    let mut seen = BTreeSet::new();
    for position in &World::new(2026).unwrap().schools[0].positions {
        seen.extend(
            position
                .track
                .map(|track| (track, position.year, position.profile.clone())),
        );
        if position.extra_subject.is_some() {
            let track = position.track.unwrap();
            // Amir took it to the exam before he went on to havo.
            assert!(
                matches!(track, Track::VmboGl | Track::VmboTl | Track::Havo),
                "{:?}",
                position.person
            );
        }
    }
    for (track, year, profile) in &seen {
        assert!(
            year.is_none_or(|year| (1..=years(*track)).contains(&i64::from(year))),
            "{track:?} {year:?}"
        );
        if let Some(profile) = profile {
            assert!(has(*track, profile.as_str()), "{track:?} {profile:?}");
        }
    }
    let tracks: BTreeSet<Track> = seen.iter().map(|(track, _, _)| *track).collect();
    assert_eq!(tracks, BTreeSet::from(Track::ALL));
}
