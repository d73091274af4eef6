//! Figures made of the published files, read in place beside the checkout and never copied; skipped where they are absent.

use std::fs::File;
use std::path::Path;

use feeds::{Parcel, crosswalk, esco, onet};
use pathways::facts::Confidence;
use work::figures::{Builder, Edition, Figures, Source};

use crate::ground::REAL;

/// A parcel of these files; nothing where one is not there.
fn parcel(files: &[&str]) -> Option<Parcel<'static>> {
    let mut parcel = Parcel::empty();
    for file in files {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../../shared/data")
            .join(file);
        let Ok(opened) = File::open(path) else {
            println!("skipped: {file} is not beside the checkout");
            return None;
        };
        parcel.add(file, opened);
    }
    Some(parcel)
}

fn source(builder: &mut Builder, id: &str) -> work::figures::SourceAt {
    builder.source(Source {
        id: id.to_owned(),
        name: id.to_owned(),
        edition: Edition::Told(String::new()),
        licence: String::new(),
        attribution: None,
        url: None,
        confidence: Confidence::R,
    })
}

fn skills() -> Option<Figures> {
    let mut parcel = parcel(&[
        "esco/v1.2.0/occupations_nl.csv.gz",
        "esco/v1.2.0/ISCOGroups_nl.csv.gz",
        "esco/v1.1.1/skills_en.csv.gz",
        "esco/v1.1.1/occupationSkillRelations.csv.gz",
        "esco/v1.1.1-nl-collections/digitalSkillsCollection_nl.csv.gz",
    ])?;
    let mut builder = Builder::default();
    let from = source(&mut builder, "esco");
    esco::read(&mut parcel, |record| builder.esco(from, record));
    Some(builder.build())
}

#[test]
fn every_occupation_of_ours_has_its_skills_in_esco() {
    let Some(figures) = skills() else { return };
    for one in &REAL.occupations {
        // Relations of 1.1.1 do not know what came with 1.2.
        let Some(needs) = figures.needs(&one.esco) else {
            println!("{} came with 1.2", one.id);
            continue;
        };
        let (essential, optional) = (needs.essential("nl"), needs.optional("nl"));
        assert!(!essential.is_empty(), "{}", one.id);
        assert!(
            essential
                .iter()
                .chain(&optional)
                .all(|skill| ["nl", "en"].contains(&skill.language))
        );
        assert!(figures.group(&one.isco, "nl").is_some(), "{}", one.isco);
    }
    let known = REAL
        .occupations
        .iter()
        .filter(|one| figures.needs(&one.esco).is_some());
    assert!(known.count() + 5 >= REAL.occupations.len());
}

#[test]
fn the_letters_of_o_net_are_those_of_the_facts_where_the_crosswalk_is_sure() {
    let Some(mut ties) = parcel(&["esco-onet-crosswalk/esco_onet_crosswalk_Nov2020.csv"]) else {
        return;
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/onet/db_29_2");
    let Ok(listed) = std::fs::read_dir(&folder) else {
        println!("skipped: O*NET is not beside the checkout");
        return;
    };
    let names: Vec<String> = listed
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("Interests."))
        .map(|name| format!("onet/db_29_2/{name}"))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let Some(mut database) = parcel(&names) else {
        return;
    };
    let mut builder = Builder::default();
    let from = source(&mut builder, "onet");
    onet::read(&mut database, |record| builder.onet(from, &record));
    crosswalk::read(&mut ties, |found| builder.crosswalk(&found));
    let figures = builder.build();
    let both = REAL
        .occupations
        .iter()
        .filter_map(|one| Some((one, figures.letters(&one.esco)?)));
    let (alike, other): (Vec<_>, Vec<_>) =
        both.partition(|(one, letters)| one.riasec.as_ref() == Some(*letters));
    let other: Vec<&str> = other.iter().map(|(one, _)| one.id.as_str()).collect();
    assert!(other.is_empty(), "{other:?}");
    assert!(alike.len() >= 50);
}
