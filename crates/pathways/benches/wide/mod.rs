//! A **wide catalogue**: the real facts with ten thousand courses, about four times what the country has. Each course draws
//! its demands for each profile from forms the law uses, so that hardly two ask the same and nothing can be judged twice.
//!
//! Deliberately absent: likeness to real courses. What counts is that there are many and that they differ.

use std::path::Path;

use pathways::courses::{Catalogue, LawRow, SectorCell};
use pathways::demand::{Demand, parse};
use pathways::facts::{Admission, Confidence, Provenance};
use pathways::{Facts, SourceText};

use super::j3::Stream;

/// How many courses.
pub const COURSES: u64 = 10_000;

/// Forms of a demand, as the regulation writes them.
const FORMS: [&str; 16] = [
    "*",
    "#",
    "wisB",
    "wisA of wisB",
    "nat",
    "nat of nlt",
    "nat + wisB",
    "schk",
    "biol",
    "biol + schk",
    "econ",
    "econ of m&o",
    "(econ of m&o) + (wisA of wisB)",
    "nat + schk + wisB",
    "gs",
    "2emvt",
];

/// The real facts.
pub fn facts() -> Result<Facts, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../facts");
    let mut texts: Vec<(String, String)> = Vec::new();
    let listed = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in listed.flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let text =
                std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            texts.push((entry.file_name().to_string_lossy().into_owned(), text));
        }
    }
    let files: Vec<SourceText<'_>> = texts
        .iter()
        .map(|(name, text)| SourceText { name, text })
        .collect();
    let (facts, problems) = Facts::parse(&files);
    if problems.is_empty() {
        Ok(facts)
    } else {
        Err(format!("{problems:?}"))
    }
}

/// The catalogue: seven of ten courses in hbo with a row for havo and one for vwo, the others in wo.
pub fn catalogue(facts: &Facts) -> Result<Catalogue, String> {
    let hbo = facts.node_id("hbo-ba").ok_or("no hbo-ba")?;
    let wo = facts.node_id("wo-ba").ok_or("no wo-ba")?;
    let draw = Stream::new(300);
    let mut rows = Vec::new();
    for course in 0..COURSES {
        let sector = format!("sector-{}", draw.below(16 * course, 8));
        let (node, admissions) = if draw.below(16 * course + 1, 10) < 7 {
            (hbo, vec![Admission::Havo, Admission::Vwo])
        } else {
            (wo, vec![Admission::Vwo])
        };
        for (place, admission) in (0..).zip(admissions) {
            let mut demands: Vec<Demand> = Vec::new();
            for profile in 0..4 {
                let form = draw.below(16 * course + 2 + 4 * place + profile, FORMS.len() as u64);
                demands.push(parse(FORMS[form as usize]).map_err(|error| format!("{error:?}"))?);
            }
            rows.push(LawRow {
                admission,
                node,
                sector: sector.clone(),
                name: format!("opleiding {course}"),
                demands: demands.try_into().map_err(|_| "four profiles")?,
                extra: draw.below(16 * course + 10, 20) == 0,
                provenance: provenance(),
            });
        }
    }
    let domains = facts.domains().iter();
    let cells: Vec<SectorCell> = domains
        .enumerate()
        .flat_map(|(domain, known)| {
            let id = known.id.clone();
            (0..8).map(move |sector| SectorCell {
                sector: format!("sector-{sector}"),
                domain: id.clone(),
                direct: (domain + sector) % 3 != 0,
            })
        })
        .collect();
    let imported = Catalogue::from_rows(facts, &rows, &cells);
    match imported.problems.first() {
        Some(problem) => Err(problem.clone()),
        None => Ok(imported.catalogue),
    }
}

fn provenance() -> Provenance {
    Provenance {
        file: "generated".to_owned(),
        line: 1,
        source: vec!["ratho".to_owned()],
        locator: None,
        valid_from: jiff::civil::date(2014, 9, 1),
        valid_to: None,
        confidence: Confidence::L,
        check_with: None,
        as_of: None,
    }
}
