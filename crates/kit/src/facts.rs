//! The facts as the product holds them: read once at the start, from the binary or from a folder, checked, then shared.
//!
//! *Knowledge* is all facts together with the catalogue of courses. The product never starts with a mistake in its facts:
//! a wrong right is worse than no page.
//!
//! Deliberately absent: changing facts while the product runs, and what a feature makes of them.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use pathways::courses::Catalogue;
use pathways::{Facts, Problem, SourceText};

use crate::texts::{Args, Language, Marked, TextSource};

macro_rules! embedded {
    ($($name:literal),+ $(,)?) => {
        [$(SourceText { name: $name, text: include_str!(concat!("../../../facts/", $name)) }),+]
    };
}

/// The facts files in the binary.
pub const EMBEDDED: [SourceText<'static>; 15] = embedded![
    "sources.toml",
    "nodes.toml",
    "edges.toml",
    "supports.toml",
    "profiles.toml",
    "subjects.toml",
    "domains.toml",
    "refusals.toml",
    "moments.toml",
    "calendar.toml",
    "costs.toml",
    "rates.toml",
    "courses.toml",
    "mbo.toml",
    "admission.toml",
];

/// The files about the world of work in the binary. A floor above reads them, with the crate that knows occupations.
pub const WORK: [SourceText<'static>; 16] = embedded![
    "fields.toml",
    "occupations/bouw.toml",
    "occupations/gastvrijheid.toml",
    "occupations/groen-en-voedsel.toml",
    "occupations/handel.toml",
    "occupations/ict.toml",
    "occupations/kantoor-en-geld.toml",
    "occupations/media-en-kunst.toml",
    "occupations/onderwijs.toml",
    "occupations/onderzoek.toml",
    "occupations/recht-en-overheid.toml",
    "occupations/techniek.toml",
    "occupations/uiterlijke-verzorging.toml",
    "occupations/veiligheid-en-sport.toml",
    "occupations/vervoer.toml",
    "occupations/zorg.toml",
];

/// The folder of the occupations, as the names of its files begin.
const OCCUPATIONS: &str = "occupations/";

/// The words for the facts.
pub const TEXTS: &[TextSource] = &[
    TextSource {
        lang: "nl",
        name: "facts/texts/nl.ftl",
        ftl: include_str!("../../../facts/texts/nl.ftl"),
    },
    TextSource {
        lang: "en",
        name: "facts/texts/en.ftl",
        ftl: include_str!("../../../facts/texts/en.ftl"),
    },
    TextSource {
        lang: "tr",
        name: "facts/texts/tr.ftl",
        ftl: include_str!("../../../facts/texts/tr.ftl"),
    },
    TextSource {
        lang: "ar",
        name: "facts/texts/ar.ftl",
        ftl: include_str!("../../../facts/texts/ar.ftl"),
    },
    TextSource {
        lang: "pl",
        name: "facts/texts/pl.ftl",
        ftl: include_str!("../../../facts/texts/pl.ftl"),
    },
];

/// What happens on a day of the calendar, by the id of its rule or event, and the language that it is in where that is Dutch
/// for want of another. Nothing where no text knows it.
pub fn date_words<'a>(lang: &'a Language, id: &str) -> Option<Marked<'a>> {
    let keys = [format!("rule-{id}"), format!("event-{id}")];
    keys.iter().find_map(|key| lang.get_marked(key, &Args::NONE))
}

/// All facts and all courses. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Knowledge {
    inner: Arc<(Facts, Catalogue)>,
    /// The files of somebody's own folder: what is above this floor reads more from them. None for the facts in the binary.
    own: Option<Arc<[(String, String)]>>,
}

/// Why the facts cannot be used.
#[derive(Debug)]
pub enum FactsProblem {
    /// A folder or file cannot be read.
    Unreadable {
        /// Which.
        path: PathBuf,
        /// What the system says.
        cause: std::io::Error,
    },
    /// There are mistakes in the facts, each with file and line.
    Mistakes(Vec<Problem>),
}

impl fmt::Display for FactsProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FactsProblem::Unreadable { path, cause } => {
                write!(f, "{} kan ik niet lezen: {cause}", path.display())
            }
            FactsProblem::Mistakes(problems) => {
                for problem in problems {
                    writeln!(f, "{problem}")?;
                }
                write!(f, "{} fout(en) in de feiten; er is niets gestart", problems.len())
            }
        }
    }
}

impl std::error::Error for FactsProblem {}

impl Knowledge {
    /// The facts in the binary.
    pub fn embedded() -> Result<Knowledge, FactsProblem> {
        Self::from_texts(&EMBEDDED)
    }

    /// The facts in a folder, for whoever keeps their own. Every `.toml` file in it is read, and those of its occupations.
    pub fn from_folder(folder: &Path) -> Result<Knowledge, FactsProblem> {
        let mut files = toml_files(folder, "")?;
        let occupations = folder.join(OCCUPATIONS);
        if occupations.is_dir() {
            files.extend(toml_files(&occupations, OCCUPATIONS)?);
        }
        files.sort();
        if files.is_empty() {
            let cause = std::io::Error::new(std::io::ErrorKind::NotFound, "er staan geen feiten (.toml) in");
            return Err(FactsProblem::Unreadable {
                path: folder.to_owned(),
                cause,
            });
        }
        let texts: Vec<SourceText<'_>> = files
            .iter()
            .filter(|(name, _)| !name.starts_with(OCCUPATIONS))
            .map(|(name, text)| SourceText { name, text })
            .collect();
        let read = Self::from_texts(&texts)?;
        Ok(Knowledge {
            own: Some(files.into()),
            ..read
        })
    }

    /// The files of somebody's own folder by name, for what another floor reads from them; empty for the facts in the binary.
    pub fn own_files(&self) -> Vec<SourceText<'_>> {
        let own = self.own.as_deref().unwrap_or_default();
        own.iter().map(|(name, text)| SourceText { name, text }).collect()
    }

    /// The files about the world of work: somebody's own where they have them, else those in the binary. Occupations are one set:
    /// whoever keeps some of their own keeps them all.
    pub fn work_files(&self) -> Vec<SourceText<'_>> {
        let own = self.own_files();
        let has = |name: &str| match name.strip_prefix(OCCUPATIONS) {
            Some(_) => own.iter().any(|file| file.name.starts_with(OCCUPATIONS)),
            None => own.iter().any(|file| file.name == name),
        };
        let about_work =
            |name: &str| name.starts_with(OCCUPATIONS) || WORK.iter().any(|file| file.name == name);
        let kept = own.iter().filter(|file| about_work(file.name)).copied();
        let ours = WORK.iter().filter(|file| !has(file.name)).copied();
        kept.chain(ours).collect()
    }

    /// The facts in these texts.
    pub fn from_texts(files: &[SourceText<'_>]) -> Result<Knowledge, FactsProblem> {
        let (facts, mut problems) = Facts::parse(files);
        let (catalogue, more) = Catalogue::parse(&facts, files);
        problems.extend(more);
        if problems.is_empty() {
            Ok(Knowledge {
                inner: Arc::new((facts, catalogue)),
                own: None,
            })
        } else {
            problems.sort();
            problems.dedup();
            Err(FactsProblem::Mistakes(problems))
        }
    }

    /// The facts.
    pub fn facts(&self) -> &Facts {
        &self.inner.0
    }

    /// The courses.
    pub fn catalogue(&self) -> &Catalogue {
        &self.inner.1
    }
}

/// The `.toml` files that lie in a folder, each with what its name begins with.
fn toml_files(folder: &Path, begins: &str) -> Result<Vec<(String, String)>, FactsProblem> {
    let unreadable = |path: &Path, cause| FactsProblem::Unreadable {
        path: path.to_owned(),
        cause,
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|cause| unreadable(folder, cause))? {
        let path = entry.map_err(|cause| unreadable(folder, cause))?.path();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let text = std::fs::read_to_string(&path).map_err(|cause| unreadable(&path, cause))?;
            files.push((format!("{begins}{name}"), text));
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_facts_in_the_binary_are_sound() {
        if let Err(problem) = Knowledge::embedded() {
            panic!("{problem}");
        }
    }

    #[test]
    fn every_file_of_occupations_is_in_the_binary_and_a_folder_of_ones_own_takes_its_place() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../facts");
        let names = |knowledge: &Knowledge| -> Vec<String> {
            let files = knowledge.work_files();
            let mut names: Vec<String> = files.iter().map(|file| file.name.to_owned()).collect();
            names.sort();
            names
        };
        let own = Knowledge::from_folder(&folder).unwrap();
        assert_eq!(names(&own), names(&Knowledge::embedded().unwrap()));
    }

    #[test]
    fn a_mistake_is_told_with_file_and_line() {
        let text = "[[node]]\nid = \"x\"\n";
        let problem = Knowledge::from_texts(&[SourceText {
            name: "nodes.toml",
            text,
        }])
        .unwrap_err()
        .to_string();
        assert!(problem.starts_with("nodes.toml:1: "), "{problem}");
        assert!(problem.contains("niets gestart"));
    }
}
