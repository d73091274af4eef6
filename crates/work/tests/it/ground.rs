//! The real facts, read once.

use std::path::Path;
use std::sync::LazyLock;

use pathways::courses::Catalogue;
use pathways::facts::read;
use pathways::{Facts, Problem, SourceText};
use serde::Deserialize;
use work::interests::{self, Activity};
use work::{Known, Occupation};

/// What the facts of this repository say, with what is wrong with it.
pub struct Ground {
    pub known: Known,
    pub texts: Vec<(String, String)>,
    pub occupations: Vec<Occupation>,
    pub activities: Vec<Activity>,
    pub problems: Vec<Problem>,
}

/// The facts of this repository.
pub static REAL: LazyLock<Ground> = LazyLock::new(ground);

#[derive(Deserialize)]
struct FieldRow {
    id: String,
    #[serde(rename = "domains")]
    _domains: Vec<String>,
}

fn ground() -> Ground {
    let others = texts("");
    let files = sources(&others);
    let (facts, mut problems) = Facts::parse(&files);
    let (catalogue, more) = Catalogue::parse(&facts, &files);
    problems.extend(more);
    let fields = files.iter().find(|file| file.name == "fields.toml").unwrap();
    let fields = read::rows::<FieldRow>(fields, "field", &mut problems);
    let known = Known::of(&facts, &catalogue, fields.into_iter().map(|row| row.value.id));
    let texts = texts("occupations/");
    let (occupations, more) = work::read(&sources(&texts), &known);
    problems.extend(more);
    let (activities, more) = interests::read(&files, &known);
    problems.extend(more);
    Ground {
        known,
        texts,
        occupations,
        activities,
        problems,
    }
}

/// Name and text of every facts file in a folder, in the order of their names.
fn texts(folder: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../facts")
        .join(folder);
    let mut found: Vec<(String, String)> = std::fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy();
            (format!("{folder}{name}"), std::fs::read_to_string(&path).unwrap())
        })
        .collect();
    found.sort();
    found
}

/// Texts as the readers take them.
pub fn sources(texts: &[(String, String)]) -> Vec<SourceText<'_>> {
    texts
        .iter()
        .map(|(name, text)| SourceText { name, text })
        .collect()
}
