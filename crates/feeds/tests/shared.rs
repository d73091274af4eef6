//! The published files themselves, read in place beside the checkout and never copied; skipped where they are absent.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::Path;

use feeds::ratho::{Annex, Footnote};
use feeds::schools::Offer;
use feeds::{Coordinate, Reading, crebo, extra, id_of, matrix, postcodes, ratho, schools};
use pathways::demand::{self, Demand};

fn open(file: &str) -> Option<File> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data")
        .join(file);
    let opened = File::open(path).ok();
    if opened.is_none() {
        println!("skipped: {file} is not beside the checkout");
    }
    opened
}

fn sound<T>(reading: Reading<T>) -> Vec<T> {
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    reading.records
}

#[test]
fn every_row_of_the_subject_demands() {
    let Some(file) = open("routes-law/ratho_vooropleidingseisen_vo_ho.csv") else {
        return;
    };
    let rows = sound(ratho::read(file, "ratho.csv", demand::parse));
    let of = |annex: Annex| rows.iter().filter(|row| row.annex == annex).count();
    // Counted in the published file per annex.
    assert_eq!(
        (rows.len(), of(Annex::A), of(Annex::B1), of(Annex::B2)),
        (579, 183, 198, 198)
    );
    let blank = rows
        .iter()
        .flat_map(|row| &row.demands)
        .filter(|demand| **demand == Demand::Unstated)
        .count();
    assert_eq!(blank, 2);
    let noted = |footnote: Footnote| {
        rows.iter()
            .filter(|row| row.footnotes.contains(&footnote))
            .count()
    };
    assert_eq!(noted(Footnote::ExtraDemands), 52);
    assert_eq!(noted(Footnote::AlsoAssociateDegree), 110);
    assert_eq!(noted(Footnote::ChosenLanguage), 2);
    // Civil and mechanical engineering, art. 2.2.
    assert_eq!(noted(Footnote::MayRepairInFirstYear), 2);
    assert_eq!(noted(Footnote::TeacherSecondDegree), 74);
}

#[test]
fn every_cell_of_the_matrix() {
    let Some(file) = open("routes-law/ratho_mbo_domein_hbo_sector.csv") else {
        return;
    };
    let cells = sound(matrix::read(file, "matrix.csv"));
    let domains: BTreeSet<String> = cells.iter().map(|cell| id_of(&cell.domain)).collect();
    let sectors: BTreeSet<String> = cells.iter().map(|cell| id_of(&cell.sector)).collect();
    assert_eq!((cells.len(), domains.len(), sectors.len()), (112, 16, 7));
    // Annex C leaves seven cells empty.
    assert_eq!(cells.iter().filter(|cell| !cell.direct).count(), 7);
    assert!(
        domains.contains("afbouw-hout-en-onderhoud") && sectors.contains("landbouw-en-natuurlijke-omgeving")
    );
}

#[test]
fn every_extra_demand() {
    let Some(file) = open("routes-law/ratho_aanvullende_eisen.csv") else {
        return;
    };
    let demands = sound(extra::read(file, "extra.csv"));
    assert_eq!(demands.len(), 26);
    assert!(
        demands
            .iter()
            .any(|demand| demand.course == "B Maritiem Officier" && demand.text.contains("medisch"))
    );
}

#[test]
fn every_qualification() {
    let Some(file) = open("routes-law/crebo_kwalificaties_2015.csv") else {
        return;
    };
    let Some(long) = open("routes-law/crebo_vierjarig_2015.csv") else {
        return;
    };
    let qualifications = sound(crebo::read(file, "crebo.csv"));
    assert_eq!(qualifications.len(), 470);
    let domains: BTreeSet<String> = qualifications
        .iter()
        .filter_map(|q| q.domain.as_deref())
        .map(id_of)
        .collect();
    let files: BTreeSet<&str> = qualifications.iter().map(|q| q.file.as_str()).collect();
    // 168 files and 16 domains, says the provenance of the data. One domain and four files stand there once per ministry.
    assert_eq!((domains.len(), files.len()), (16, 168));
    let codes: BTreeSet<u32> = qualifications.iter().map(|q| q.file_code).collect();
    assert_eq!(codes.len(), 168 + 4);
    assert_eq!(qualifications.iter().filter(|q| q.domain.is_none()).count(), 12);
    let four_years = sound(crebo::read_four_year(long, "vierjarig.csv"));
    assert_eq!(four_years.len(), 61);
    let known: BTreeSet<u32> = qualifications
        .iter()
        .filter(|q| q.kind.level() == 4)
        .map(|q| q.crebo)
        .collect();
    assert!(
        four_years.iter().all(|four| known.contains(&four.crebo)),
        "only level 4 takes four years"
    );
}

#[test]
fn every_school() {
    let Some(file) = open("scholen-nl/scholen_2024-11.csv.gz") else {
        return;
    };
    let schools = sound(schools::read(file, "scholen.csv.gz"));
    assert_eq!(schools.len(), 8_622);
    assert_eq!(schools.iter().map(|school| school.rows).sum::<u32>(), 8_717);
    let mut rows: BTreeMap<Offer, u32> = BTreeMap::new();
    for school in &schools {
        school
            .offers
            .iter()
            .for_each(|offer| *rows.entry(offer).or_default() += school.rows);
    }
    // The provenance of the data: 6,182 rows of primary schools, 92 of bridge years only, 895 of special education
    // (432 of both kinds, 268 and 111 primary, 84 secondary). VBO: 424+378+142+61+23+12+4+2+2 of the labels that hold it.
    assert_eq!(rows[&Offer::Primary], 6_182);
    assert_eq!(rows[&Offer::Bridge], 92);
    assert_eq!(
        (rows[&Offer::SpecialPrimary], rows[&Offer::SpecialSecondary]),
        (432 + 268 + 111, 432 + 84)
    );
    assert_eq!((rows[&Offer::VmboBb], rows[&Offer::VmboKb]), (1_048, 1_048));
    // VWO: 378+142+125+57+12+2.
    assert_eq!(rows[&Offer::Vwo], 716);
}

#[test]
fn every_postcode_and_the_schools_near_one() {
    let Some(file) = open("postcode-pc4/4pp.csv") else {
        return;
    };
    let areas = sound(postcodes::read(file, "4pp.csv"));
    assert_eq!(areas.len(), 4_699);
    let Some(file) = open("scholen-nl/scholen_2024-11.csv.gz") else {
        return;
    };
    let schools = sound(schools::read(file, "scholen.csv.gz"));
    let at: BTreeMap<u16, Coordinate> = areas
        .iter()
        .map(|area| (area.postcode.number(), area.at))
        .collect();
    // Two files of different makers agree: a school stands near the middle of its own postcode.
    let distances: Vec<f64> = schools
        .iter()
        .filter_map(|school| {
            let postcode = postcodes::Postcode4::parse(&school.postcode)?;
            Some(school.at.distance_km(*at.get(&postcode.number())?))
        })
        .collect();
    assert!(distances.len() > 8_500, "{}", distances.len());
    let near = distances.iter().filter(|km| **km < 5.0).count();
    assert!(near * 100 > distances.len() * 97, "{near} of {}", distances.len());
}
