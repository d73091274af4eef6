//! ESCO.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use feeds::esco::{self, Reach, Record, SkillKind, Weight};
use feeds::{Outcome, Parcel, Progress};
use proptest::prelude::*;

use crate::damage::{Given, any_damage, check, texts};
use crate::support::{Run, gz, gz_tight, own, own_folder, parcel, published, sound, told, zip_of};

fn read(parcel: &mut Parcel) -> (Vec<Record>, Outcome) {
    let mut records = Vec::new();
    let outcome = esco::read(parcel, |record| records.push(record));
    (records, outcome)
}

fn given(files: &[(String, Vec<u8>)]) -> Given {
    texts(read(&mut parcel(files)))
}

/// How many of each kind.
fn count(records: &[Record]) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for record in records {
        let kind = match record {
            Record::Occupation(_) => "occupation",
            Record::Skill(_) => "skill",
            Record::Collected { .. } => "collected",
            Record::IscoGroup(_) => "isco",
            Record::SkillGroup(_) => "skill group",
            Record::Broader(_) => "broader",
            Record::Needs(_) => "needs",
            Record::Helps(_) => "helps",
        };
        *counts.entry(kind).or_default() += 1;
    }
    counts
}

#[test]
fn a_delivery_of_our_own_is_read_whole() {
    let (records, outcome) = read(&mut parcel(&own_folder("esco")));
    sound(&outcome);
    assert_eq!(outcome.records, records.len() as u64);
    // Three occupations in two languages; the step from S6 up stands in two files and comes once.
    let expected = [
        ("broader", 5),
        ("collected", 1),
        ("helps", 1),
        ("isco", 2),
        ("needs", 3),
        ("occupation", 6),
        ("skill", 3),
        ("skill group", 2),
    ];
    assert_eq!(count(&records), BTreeMap::from(expected));
    let keeper = records.iter().find_map(|record| match record {
        Record::Occupation(it) if it.words.label == "dierenverzorger" => Some(it),
        _ => None,
    });
    let keeper = keeper.unwrap();
    assert_eq!(
        (keeper.isco.as_str(), keeper.code.as_deref()),
        ("5164", Some("5164.1"))
    );
    assert_eq!(keeper.words.language, "nl");
    assert_eq!(keeper.words.also, ["verzorger dieren", "dierenverzorgster"]);
    let text = "Een dierenverzorger geeft dieren eten, en houdt hun hok schoon.";
    assert_eq!(keeper.words.description.as_deref(), Some(text));
}

#[test]
fn skills_have_kinds_and_relations_have_weights() {
    let (records, _) = read(&mut parcel(&own_folder("esco")));
    let skills: Vec<_> = records
        .iter()
        .filter_map(|record| match record {
            Record::Skill(it) => Some((it.words.label.as_str(), it.kind, it.reach)),
            _ => None,
        })
        .collect();
    let expected = [
        ("dieren voeren", Some(SkillKind::Skill), Some(Reach::Sector)),
        ("biologie", Some(SkillKind::Knowledge), Some(Reach::CrossSector)),
        ("kalm blijven", None, None),
    ];
    assert_eq!(skills, expected);
    let weights: Vec<_> = records
        .iter()
        .filter_map(|record| match record {
            Record::Needs(it) => Some(it.weight),
            _ => None,
        })
        .collect();
    assert_eq!(weights, [Weight::Essential, Weight::Optional, Weight::Essential]);
    let collected = records.iter().find_map(|record| match record {
        Record::Collected { collection, skill } => Some((collection.as_str(), &skill.words.also[..])),
        _ => None,
    });
    let also = ["dieren eten geven".to_owned(), "voer verdelen".to_owned()];
    assert_eq!(collected, Some(("green", &also[..])));
}

#[test]
fn loose_packed_zipped_and_in_a_folder_are_the_same_delivery() {
    let files = own_folder("esco");
    let plain = given(&files);
    let packed: Vec<_> = files
        .iter()
        .map(|(name, bytes)| (format!("{name}.gz"), gz(bytes)))
        .collect();
    assert_eq!(given(&packed), plain);
    let folder: Vec<_> = files
        .iter()
        .map(|(name, bytes)| (format!("ESCO dataset - v1.2.0 - nl - csv/{name}"), bytes.clone()))
        .collect();
    assert_eq!(given(&[("esco.zip".to_owned(), zip_of(&folder))]), plain);
}

#[test]
fn progress_goes_up_to_all_of_it() {
    let mut steps: Vec<Progress> = Vec::new();
    let files = own_folder("esco");
    let zip = zip_of(&files);
    let mut parcel = Parcel::of("esco.zip", Cursor::new(&zip));
    parcel.watch(|step| steps.push(step));
    esco::read(&mut parcel, |_| {});
    drop(parcel);
    let read: usize = files
        .iter()
        .filter(|(name, _)| name != "dictionary_nl.csv")
        .map(|(_, bytes)| bytes.len())
        .sum();
    assert!(steps.is_sorted_by_key(|step| step.read));
    let last = steps.last().unwrap();
    assert_eq!((last.read, last.of), (read as u64, read as u64));
}

#[test]
fn slips_are_told_by_line_and_column() {
    let base = "http://data.europa.eu/esco";
    let occupations = format!(
        "conceptUri,iscoGroup,preferredLabel,status\n\
         {base}/occupation/1,5164,een,released\n\
         {base}/occupation/1,5164,weer,released\n\
         http://elders/occupation/2,5164,twee,released\n\
         {base}/occupation/3,51,drie,released\n\
         {base}/occupation/4,5164,,released\n\
         {base}/occupation/5,5164,vijf,obsolete\n\
         {base}/occupation/6,5164\n"
    );
    let relations = format!(
        "occupationUri,relationType,skillType,skillUri\n\
         {base}/occupation/1,essential,knowledge,{base}/skill/1\n\
         {base}/occupation/1,optional,knowledge,{base}/skill/1\n\
         {base}/occupation/9,optional,knowledge,{base}/skill/1\n\
         {base}/occupation/1,misschien,knowledge,{base}/skill/2\n"
    );
    let files = [
        ("occupations_nl.csv", occupations.into_bytes()),
        ("occupationSkillRelations.csv", relations.into_bytes()),
        ("vreemd.csv", b"a,b\n".to_vec()),
    ];
    let (records, outcome) = read(&mut parcel(&files));
    assert_eq!((records.len(), outcome.whole), (2, true));
    let (one, two) = ("occupations_nl.csv", "occupationSkillRelations.csv");
    assert_eq!(
        told(&outcome.problems),
        [
            "vreemd.csv: dit bestand is geen bekend deel van ESCO; niet gelezen".to_owned(),
            format!("{one}, regel 3, kolom 'conceptUri': '1' staat er twee keer in; de eerste telt"),
            format!(
                "{one}, regel 4, kolom 'conceptUri': 'http://elders/occupation/2' is geen adres in ESCO; overgeslagen"
            ),
            format!(
                "{one}, regel 5, kolom 'iscoGroup': '51' is geen ISCO-code van vier cijfers; overgeslagen"
            ),
            format!("{one}, regel 6, kolom 'preferredLabel': is leeg; overgeslagen"),
            format!("{one}, regel 7, kolom 'status': 'obsolete' is niet 'released'; overgeslagen"),
            format!("{one}, regel 8: deze regel heeft 2 velden en de kop 4; overgeslagen"),
            format!("{one}: kolom 'altLabels' ontbreekt; heeft hij een andere naam gekregen?"),
            format!("{one}: kolom 'description' ontbreekt; heeft hij een andere naam gekregen?"),
            format!("{one}: kolom 'code' ontbreekt; heeft hij een andere naam gekregen?"),
            format!(
                "{two}, regel 3, kolom 'relationType': deze relatie staat er twee keer in; de eerste telt"
            ),
            format!("{two}, regel 4, kolom 'occupationUri': '9' zit niet in deze levering; overgeslagen"),
            format!(
                "{two}, regel 5, kolom 'relationType': 'misschien' is geen essential of optional; overgeslagen"
            ),
        ]
    );
}

/// What may not be loaded in part says so.
fn refused(name: &str, input: impl feeds::Input, reason: &str) -> usize {
    let mut parcel = Parcel::of(name, input);
    let (records, outcome) = read(&mut parcel);
    let told = told(&outcome.problems);
    assert!(!outcome.whole, "{name}: {told:?}");
    assert!(told.iter().any(|told| told.contains(reason)), "{name}: {told:?}");
    records.len()
}

#[test]
fn what_is_no_delivery_is_refused() {
    let name = "occupations_nl.csv";
    for (bytes, reason) in [
        (&b""[..], "leeg"),
        (b"\xff\xfea\0", "UTF-16"),
        (b"<html>", "webpagina"),
        (b"conceptUri,isco,label\n", "kolom 'iscoGroup' ontbreekt"),
        (b"\x1f\x8b\x08\x00rest", "afgebroken"),
        (b"PK\x03\x04rest", "zip-bestand is afgebroken"),
    ] {
        assert_eq!(refused(name, Cursor::new(bytes), reason), 0);
    }
    assert_eq!(
        refused("x.csv", Cursor::new(b"a,b\n"), "geen bestand van ESCO"),
        0
    );
    let file = own("esco/occupations_nl.csv");
    let packed = gz(&file);
    refused(name, Cursor::new(&packed[..packed.len() / 2]), "afgebroken");
    refused(
        name,
        Cursor::new(&file[..file.len() - 200]),
        "midden in een regel",
    );
    let zip = zip_of(&own_folder("esco"));
    refused(
        "esco.zip",
        Cursor::new(&zip[..zip.len() - 30]),
        "zip-bestand is afgebroken",
    );
    // The list at the end of a zip says that a file is another one.
    let mut renamed = zip_of(&[("occupations_nl.csv", file.clone())]);
    let last = renamed
        .windows(14)
        .rposition(|name| name == b"occupations_nl")
        .unwrap();
    renamed[last + 12] = b'p';
    refused("esco.zip", Cursor::new(renamed), "beschadigd");
    let climbs = zip_of(&[("../occupations_nl.csv", file)]);
    refused("esco.zip", Cursor::new(climbs), "geen veilige bestandsnaam");
}

#[test]
fn an_older_encoding_is_read_and_told() {
    let base = "http://data.europa.eu/esco";
    let mut file =
        format!("conceptUri,iscoGroup,preferredLabel\n{base}/occupation/1,2265,di\u{eb}tist\n").into_bytes();
    let at = file.windows(2).position(|pair| pair == "ë".as_bytes()).unwrap();
    file.splice(at..at + 2, [0xeb]);
    let (records, outcome) = read(&mut Parcel::of("occupations_nl.csv", Cursor::new(file)));
    assert!(matches!(&records[..], [Record::Occupation(it)] if it.words.label == "diëtist"));
    assert!(outcome.problems[0].reason.contains("geen UTF-8"));
}

#[test]
fn a_bomb_a_long_line_and_a_huge_cell_stop_in_bounded_memory() {
    let head = "conceptUri,iscoGroup,preferredLabel\n";
    let commas = Run::of(head, b',', 1_000_000, "\n");
    assert_eq!(refused("occupations_nl.csv", commas, "te lang"), 0);
    let columns = Run::of("conceptUri", b',', 1_000_000, "\n");
    assert_eq!(refused("occupations_nl.csv", columns, "kop is langer"), 0);
    let cell = Run::of(head, b'x', 100_000_000, "\n");
    assert_eq!(refused("occupations_nl.csv", cell, "te lang"), 0);
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("occupations_nl.csv", zip::write::SimpleFileOptions::default())
        .unwrap();
    zip.write_all(head.as_bytes()).unwrap();
    (0..20_000).for_each(|_| zip.write_all(&[b'\n'; 4_096]).unwrap());
    let bomb = zip.finish().unwrap().into_inner();
    assert!(bomb.len() < 200_000, "{}", bomb.len());
    assert_eq!(refused("esco.zip", Cursor::new(bomb), "zipbom"), 0);
    let packed = gz_tight(&[head.as_bytes(), &vec![b'\n'; 4_000_000]].concat());
    assert_eq!(refused("occupations_nl.csv.gz", Cursor::new(packed), "zipbom"), 0);
}

proptest! {
    #![proptest_config(crate::damage::some())]
    #[test]
    fn damage_is_told(which in 0_usize..20, damage in any_damage()) {
        check(&own_folder("esco"), which, damage, given);
    }
}

#[test]
fn the_published_delivery() {
    let names = [
        "v1.2.0/occupations_nl",
        "v1.2.0/occupations_en",
        "v1.2.0/ISCOGroups_nl",
        "v1.2.0/skillGroups_nl",
        "v1.2.0/skillsHierarchy_nl",
        "v1.2.0/broaderRelationsOccPillar_en",
        "v1.2.0/broaderRelationsSkillPillar_en",
        "v1.1.1/skills_en",
        "v1.1.1-nl-collections/digitalSkillsCollection_nl",
    ];
    let files: Option<Vec<_>> = names
        .iter()
        .map(|name| {
            Some((
                format!("{name}.csv.gz"),
                published(&format!("esco/{name}.csv.gz"))?,
            ))
        })
        .collect();
    let Some(files) = files else { return };
    let (records, outcome) = read(&mut parcel(&files));
    sound(&outcome);
    // Counted in the published files: 3,039 occupations twice, 619 and 640 groups, 13,896 skills of 1.1.1, 1,201 of the
    // collection. Of the steps up, 3,652 and 20,822 stand in the two lists; the 636 of the hierarchy are among them.
    let expected = [
        ("broader", 3_652 + 20_822),
        ("collected", 1_201),
        ("isco", 619),
        ("occupation", 2 * 3_039),
        ("skill", 13_896),
        ("skill group", 640),
    ];
    assert_eq!(count(&records), BTreeMap::from(expected));
}

#[test]
fn the_published_relations() {
    let name = "occupationSkillRelations";
    let Some(relations) = published(&format!("esco/v1.1.1/{name}.csv.gz")) else {
        return;
    };
    let (records, outcome) = read(&mut parcel(&[(format!("{name}.csv.gz"), relations)]));
    sound(&outcome);
    let essential = |record: &&Record| matches!(record, Record::Needs(it) if it.weight == Weight::Essential);
    // 49,847 skills, 15,098 pieces of knowledge and 1 without a kind.
    assert_eq!(records.len(), 123_855);
    assert_eq!(records.iter().filter(essential).count(), 64_946);
    // Made from other files beside the official ones: 1,897 rows have no skill, and 16 pairs of the others
    // stand twice.
    let Some(derived) = published("esco/v1.2.0/derived_occupationSkillRelations.csv.gz") else {
        return;
    };
    let (records, outcome) = read(&mut parcel(&[(format!("{name}_en.csv.gz"), derived)]));
    assert_eq!((records.len(), outcome.whole), (129_004 - 1_897 - 16, true));
}
