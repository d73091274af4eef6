//! The tables of the database, by the names of their files, and their columns.

use crate::delivery::Known;

/// What a file holds, in the order in which the files are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Occupations,
    Suits,
    Basics,
    Activities,
    Zones,
    Tasks,
    Skills,
    Knowledge,
    Abilities,
    WorkActivities,
    WorkValues,
}

impl Kind {
    /// What a file of this name holds: `Job Zones.txt`, `Job_Zones.xlsx`, `Skills.IM-only.txt`.
    pub(super) fn of(stem: &str) -> Known<Kind> {
        let name = stem.split('.').next().unwrap_or_default();
        let words: Vec<String> = name
            .split([' ', '_', '-'])
            .filter(|word| !word.is_empty())
            .map(str::to_ascii_lowercase)
            .collect();
        Known::Read(match words.join(" ").as_str() {
            "occupation data" => Kind::Occupations,
            "interests" => Kind::Suits,
            "basic interests to riasec" => Kind::Basics,
            "interests illustrative activities" => Kind::Activities,
            "job zones" => Kind::Zones,
            "task statements" => Kind::Tasks,
            "skills" => Kind::Skills,
            "knowledge" => Kind::Knowledge,
            "abilities" => Kind::Abilities,
            "work activities" => Kind::WorkActivities,
            "work values" => Kind::WorkValues,
            // The database has some forty tables more, whose names change with each version.
            _ => return Known::Passed,
        })
    }

    /// The columns that have to be there, in both editions.
    pub(super) fn columns(self) -> &'static [&'static str] {
        match self {
            Kind::Occupations => &["O*NET-SOC Code", "Title", "Description"],
            Kind::Suits => &["O*NET-SOC Code", "Element ID", "Scale ID", "Data Value"],
            Kind::Basics => &[
                "Basic Interests Element ID",
                "Basic Interests Element Name",
                "RIASEC Element ID",
            ],
            Kind::Activities => &["Element ID", "Element Name", "Activity"],
            Kind::Zones => &["O*NET-SOC Code", "Job Zone"],
            Kind::Tasks => &["O*NET-SOC Code", "Task ID", "Task"],
            _ => &["O*NET-SOC Code", "Element ID", "Scale ID", "Data Value"],
        }
    }

    /// The columns that are read as well.
    pub(super) fn also(self) -> &'static [&'static str] {
        match self {
            Kind::Tasks => &["Task Type"],
            Kind::Skills | Kind::Knowledge | Kind::Abilities | Kind::WorkActivities => {
                &["Element Name", "Recommend Suppress", "Not Relevant"]
            }
            Kind::WorkValues => &["Element Name"],
            _ => &[],
        }
    }
}
