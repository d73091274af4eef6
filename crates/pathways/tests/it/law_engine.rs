//! The engine against the whole regulation, read in place: every cell of its 579 rows and of its matrix, for somebody with
//! no subjects, with each smallest set that is missing, and with one subject of it taken away.

use std::collections::BTreeSet;

use feeds::ratho::Annex;
use jiff::civil::date;
use pathways::courses::{Admit, Catalogue, Course, Holding, Imported, LawRow, SectorCell};
use pathways::demand::{Subject, SubjectSet, parse};
use pathways::facts::{Admission, Confidence, Provenance};

use crate::ground::real;
use crate::law;

const DEMANDS: &str = "ratho_vooropleidingseisen_vo_ho.csv";
const MATRIX: &str = "ratho_mbo_domein_hbo_sector.csv";
const QUALIFICATIONS: &str = "crebo_kwalificaties_2015.csv";

fn provenance(file: &str) -> Provenance {
    Provenance {
        file: file.to_owned(),
        line: 1,
        source: vec!["ratho".to_owned()],
        locator: None,
        valid_from: date(2014, 9, 1),
        valid_to: None,
        confidence: Confidence::L,
        check_with: None,
        as_of: Some(date(2017, 5, 10)),
    }
}

/// The catalogue of the regulation.
fn imported(demands: &[u8], matrix: &[u8]) -> Imported {
    let ground = real();
    let rows = feeds::ratho::read(demands, DEMANDS, parse);
    let cells = feeds::matrix::read(matrix, MATRIX);
    assert_eq!((rows.problems, cells.problems), (Vec::new(), Vec::new()));
    assert_eq!((rows.records.len(), cells.records.len()), (579, 112));
    let rows: Vec<LawRow> = rows
        .records
        .into_iter()
        .map(|row| LawRow {
            admission: if row.annex == Annex::B1 {
                Admission::Havo
            } else {
                Admission::Vwo
            },
            node: ground.node(if row.annex == Annex::A { "wo-ba" } else { "hbo-ba" }),
            sector: feeds::id_of(&row.sector),
            extra: row.footnotes.contains(&feeds::ratho::Footnote::ExtraDemands),
            name: row.name,
            demands: row.demands,
            provenance: provenance(DEMANDS),
        })
        .collect();
    let cells: Vec<SectorCell> = cells
        .records
        .into_iter()
        .map(|cell| SectorCell {
            sector: feeds::id_of(&cell.sector),
            domain: feeds::id_of(&cell.domain),
            direct: cell.direct,
        })
        .collect();
    let imported = Catalogue::from_rows(&ground.facts, &rows, &cells);
    assert_eq!(imported.problems, Vec::<String>::new());
    assert_eq!(imported.courses.len(), 579);
    imported
}

/// Whether subjects fulfil a cell, by its text alone: "en" binds weakest, brackets strongest, and `+` and `of` never stand
/// side by side without them.
fn holds(cell: &str, have: &BTreeSet<String>) -> bool {
    let cell = cell.trim();
    if let Some((count, list)) = cell.split_once(" uit ") {
        let of = list.replace(" en ", ",");
        return of.split(',').filter(|part| holds(part, have)).count() >= count.parse::<usize>().unwrap();
    }
    for (word, all) in [(" en ", true), ("+", true), (" of ", false)] {
        let parts = outside_brackets(cell, word);
        if parts.len() > 1 {
            return if all {
                parts.iter().all(|part| holds(part, have))
            } else {
                parts.iter().any(|part| holds(part, have))
            };
        }
    }
    match cell.strip_prefix('(') {
        Some(inner) => holds(inner.strip_suffix(')').unwrap(), have),
        None => {
            have.contains(cell)
                || (cell == "2emvt" && ["fatl", "dutl"].iter().any(|language| have.contains(*language)))
        }
    }
}

fn outside_brackets<'a>(text: &'a str, word: &str) -> Vec<&'a str> {
    let (mut parts, mut from, mut depth) = (Vec::new(), 0, 0);
    for (at, sign) in text.char_indices() {
        match sign {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0 && at >= from && text[at..].starts_with(word) => {
                parts.push(&text[from..at]);
                from = at + word.len();
            }
            _ => {}
        }
    }
    parts.push(&text[from..]);
    parts
}

/// The slips of the law, written as it writes the same elsewhere.
fn spelled(cell: &str) -> String {
    let cell = cell.to_lowercase();
    let slips = [
        ("wis a", "wisa"),
        ("wis b", "wisb"),
        ("wiskb", "wisb"),
        ("wisa a ", "wisa "),
        ("m&o", "beco"),
        ("wisa", "wia"),
        ("wisb", "wib"),
    ];
    slips
        .iter()
        .fold(cell, |cell, (slip, right)| cell.replace(slip, right))
}

/// Every smallest set of the subjects that a cell names with which it is fulfilled.
fn smallest(cell: &str) -> BTreeSet<BTreeSet<String>> {
    let words = cell.split(|sign: char| !sign.is_alphanumeric());
    let named: BTreeSet<String> = words
        .filter(|word| Subject::from_id(word).is_some())
        .map(str::to_owned)
        .collect();
    let named: Vec<&String> = named.iter().collect();
    let sets = (0u32..1 << named.len()).map(|bits| {
        let chosen = named.iter().enumerate().filter(|(at, _)| bits & (1 << at) != 0);
        chosen
            .map(|(_, subject)| (*subject).clone())
            .collect::<BTreeSet<String>>()
    });
    let enough: Vec<BTreeSet<String>> = sets.filter(|set| holds(cell, set)).collect();
    let least = |set: &&BTreeSet<String>| !enough.iter().any(|other| other != *set && other.is_subset(set));
    enough.iter().filter(least).cloned().collect()
}

fn ids(set: SubjectSet) -> BTreeSet<String> {
    set.iter().map(|subject| subject.id().to_owned()).collect()
}

fn check_cell(catalogue: &Catalogue, course: &Course, admission: Admission, profile: usize, cell: &str) {
    let admit = |subjects| {
        let holding = Holding {
            profile: Some(profile),
            subjects,
            domain: None,
        };
        catalogue.admit(course, admission, &holding)
    };
    let bare = admit(SubjectSet::EMPTY);
    let Admit::Subjects(missing) = &bare else {
        let expected = match cell {
            "*" => Admit::Direct,
            "#" => Admit::NotAdmitted,
            "" => Admit::Unstated,
            _ => panic!("{}: {cell} is {bare:?}", course.name),
        };
        assert_eq!(bare, expected, "{}", course.name);
        return;
    };
    let told: BTreeSet<BTreeSet<String>> = missing.iter().map(|set| ids(*set)).collect();
    assert_eq!(told, smallest(&spelled(cell)), "{}: {cell}", course.name);
    assert_eq!(told.len(), missing.len(), "no set stands there twice");
    for set in missing {
        assert_eq!(admit(*set), Admit::Direct, "{}: {cell} with {set:?}", course.name);
        for subject in set.iter() {
            let without = set.difference(SubjectSet::from(subject));
            let Admit::Subjects(left) = admit(without) else {
                panic!("{}: {cell} without {subject}", course.name)
            };
            assert!(
                left.contains(&SubjectSet::from(subject)),
                "{}: {subject} is what is missing",
                course.name
            );
        }
    }
}

#[test]
fn the_engine_reproduces_every_row() {
    let (Some(rows), Some(demands), Some(matrix)) =
        (law::rows(DEMANDS), law::bytes(DEMANDS), law::bytes(MATRIX))
    else {
        return;
    };
    let imported = imported(&demands, &matrix);
    let mut cells = 0;
    for (row, index) in rows.iter().zip(&imported.courses) {
        let course = &imported.catalogue.courses()[*index];
        let (admission, node) = match (row[1].as_str(), row[2].as_str()) {
            ("havo", "hbo") => (Admission::Havo, "hbo-ba"),
            ("vwo", "hbo") => (Admission::Vwo, "hbo-ba"),
            ("vwo", "wo") => (Admission::Vwo, "wo-ba"),
            other => panic!("{other:?}"),
        };
        assert_eq!(course.node, real().node(node));
        assert_eq!(
            imported.catalogue.sectors()[usize::from(course.sector)],
            feeds::id_of(&row[3])
        );
        for (profile, cell) in row[5..9].iter().enumerate() {
            check_cell(&imported.catalogue, course, admission, profile, cell.trim());
            cells += 1;
        }
    }
    assert_eq!((rows.len(), cells), (579, 4 * 579));
    // Annex B1 and B2 have 198 courses each, and three names of each find no like in the other; annex A has 183.
    assert_eq!(imported.catalogue.courses().len(), 198 + 3 + 183);
}

#[test]
fn the_engine_reproduces_every_cell_of_the_matrix() {
    let (Some(rows), Some(demands), Some(matrix)) =
        (law::rows(MATRIX), law::bytes(DEMANDS), law::bytes(MATRIX))
    else {
        return;
    };
    let catalogue = imported(&demands, &matrix).catalogue;
    let mut cells = 0;
    for row in &rows {
        let domain = catalogue
            .domains()
            .iter()
            .position(|id| *id == feeds::id_of(&row[0]))
            .unwrap();
        for (sector, cell) in law::SECTORS.iter().zip(&row[1..]) {
            let index = catalogue.sectors().iter().position(|id| id == sector).unwrap();
            let in_sector = |course: &&Course| {
                usize::from(course.sector) == index && course.node == real().node("hbo-ba")
            };
            let holding = Holding {
                domain: Some(domain),
                ..Holding::default()
            };
            let expected = if cell == "1" {
                Admit::Direct
            } else {
                Admit::Statement
            };
            for course in catalogue.courses().iter().filter(in_sector) {
                assert_eq!(
                    catalogue.admit(course, Admission::Mbo, &holding),
                    expected,
                    "{} to {}",
                    row[0],
                    course.name
                );
            }
            assert!(catalogue.courses().iter().any(|course| in_sector(&course)));
            cells += 1;
        }
    }
    assert_eq!(cells, 112);
    // Of a sector that the matrix does not have, nothing is known.
    let across = catalogue
        .sectors()
        .iter()
        .position(|id| id == "sectoroverstijgend")
        .unwrap();
    let course = catalogue
        .courses()
        .iter()
        .find(|course| usize::from(course.sector) == across)
        .unwrap();
    assert_eq!(
        catalogue.admit(course, Admission::Mbo, &Holding::default()),
        Admit::Unstated
    );
}

/// The 470 qualifications: level and domain of every programme in the facts, by its codes.
#[test]
fn programmes_stand_at_the_level_and_in_the_domain_of_their_codes() {
    let Some(bytes) = law::bytes(QUALIFICATIONS) else {
        return;
    };
    let listed = feeds::crebo::read(&bytes[..], QUALIFICATIONS);
    assert_eq!((listed.records.len(), listed.problems), (470, Vec::new()));
    let ground = real();
    for programme in ground.catalogue.programmes() {
        let of_code = |code: &u32| listed.records.iter().find(|listed| listed.crebo == *code);
        let own: Vec<_> = programme
            .crebo
            .iter()
            .map(|code| of_code(code).unwrap_or_else(|| panic!("no code {code}")))
            .collect();
        let levels: BTreeSet<u8> = own.iter().map(|listed| listed.kind.level()).collect();
        assert_eq!(
            programme.levels,
            levels.into_iter().collect::<Vec<_>>(),
            "{}",
            programme.id
        );
        for listed in own {
            assert_eq!(
                listed.domain.as_deref().map(feeds::id_of),
                programme.domain,
                "{}",
                programme.id
            );
            let node = if listed.kind == feeds::crebo::Kind::Specialist {
                "mbo-4s".to_owned()
            } else {
                format!("mbo-{}", listed.kind.level())
            };
            assert!(
                programme.is_at(ground.facts.node(ground.node(&node))),
                "{}: {node}",
                programme.id
            );
        }
    }
}
