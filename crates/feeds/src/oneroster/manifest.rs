//! The **manifest** of a package: which version it follows, and of each file whether it is there and whole.

use super::layout::{File, Version};
use super::package::Package;
use crate::problem::{Problem, Problems, quoted};
use crate::table;

pub(super) struct Manifest {
    pub(super) version: Version,
    /// The files to read.
    bulk: Vec<File>,
}

impl Manifest {
    pub(super) fn reads(&self, file: File) -> bool {
        self.bulk.contains(&file)
    }

    /// Reads the manifest and compares it with what is there. Without a manifest everything that is there is read.
    pub(super) fn read(package: &mut Package, problems: &mut Vec<Problem>) -> Manifest {
        let mut told = Problems::of(&package.label(File::Manifest));
        if !package.holds(File::Manifest) {
            told.file("dit bestand ontbreekt; elk ander bestand is gelezen alsof het compleet is");
        }
        let mut lines = Vec::new();
        let opened = package.open(File::Manifest, |input| {
            let head = |_: &[String], _: &mut Problems| {};
            let (needed, bounds) = (File::Manifest.needed(), File::Manifest.bounds());
            table::each(input, &mut told, needed, bounds, head, |row, _| {
                // A real manifest has some thirty lines.
                if lines.len() < 200 {
                    let pair = (row.get("propertyName").to_owned(), row.get("value").to_owned());
                    lines.push((row.line, pair));
                }
            });
        });
        if let Err(reason) = opened {
            told.file(reason);
        }
        let manifest = Manifest {
            version: version(&lines, package, &mut told),
            bulk: bulk(&lines, package, &mut told),
        };
        problems.append(&mut told.finish());
        manifest
    }
}

type Line = (u64, (String, String));

fn version(lines: &[Line], package: &Package, told: &mut Problems) -> Version {
    let line = lines
        .iter()
        .find(|(_, (name, _))| name.eq_ignore_ascii_case("oneroster.version"));
    let guess = if package.holds(File::Roles) {
        Version::V1p2
    } else {
        Version::V1p1
    };
    match line {
        Some((_, (_, value))) if value == "1.1" || value.starts_with("1.1.") => Version::V1p1,
        Some((_, (_, value))) if value == "1.2" || value.starts_with("1.2.") => Version::V1p2,
        Some((line, (_, value))) => {
            let reason = format!(
                "OneRoster {} is hier niet bekend; gelezen als {}",
                quoted(value),
                guess.name()
            );
            told.cell(*line, "value", reason);
            guess
        }
        None => {
            if package.holds(File::Manifest) {
                told.file(format!(
                    "oneroster.version ontbreekt; gelezen als {}",
                    guess.name()
                ));
            }
            guess
        }
    }
}

impl Version {
    pub(super) fn name(self) -> &'static str {
        match self {
            Version::V1p1 => "1.1",
            Version::V1p2 => "1.2",
        }
    }
}

fn bulk(lines: &[Line], package: &Package, told: &mut Problems) -> Vec<File> {
    let mut bulk = Vec::new();
    for file in File::ALL.into_iter().filter(|file| *file != File::Manifest) {
        let (stem, here) = (file.stem(), package.holds(file));
        let of_file = |(_, (name, _)): &&Line| {
            let prefix = name
                .get(..5)
                .is_some_and(|start| start.eq_ignore_ascii_case("file."));
            prefix && name[5..].eq_ignore_ascii_case(stem)
        };
        match lines.iter().find(of_file) {
            Some((line, (_, value))) => match (value.to_ascii_lowercase().as_str(), here) {
                ("bulk", true) => bulk.push(file),
                ("bulk", false) => {
                    told.cell(
                        *line,
                        "value",
                        format!("{stem}.csv moet er zijn, maar zit er niet bij"),
                    );
                }
                ("absent", true) => {
                    let reason = format!("{stem}.csv zit erbij, maar staat hier als 'absent'; niet gelezen");
                    told.cell(*line, "value", reason);
                }
                ("absent", false) => {}
                ("delta", _) => {
                    let reason = format!(
                        "{stem}.csv bevat alleen wijzigingen (delta); hier wordt alleen een volledige levering (bulk) gelezen"
                    );
                    told.cell(*line, "value", reason);
                }
                _ => {
                    let reason = format!(
                        "{} is geen bulk, delta of absent; {stem}.csv is niet gelezen",
                        quoted(value)
                    );
                    told.cell(*line, "value", reason);
                }
            },
            None if here => {
                if package.holds(File::Manifest) {
                    told.file(format!(
                        "file.{stem} ontbreekt; {stem}.csv is gelezen alsof het compleet is"
                    ));
                }
                bulk.push(file);
            }
            None => {}
        }
    }
    bulk
}
