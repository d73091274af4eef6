//! The files of a delivery, by their names: `occupations_nl.csv`, `occupationSkillRelations.csv`.

use crate::delivery::Known;

/// What a file holds, in the order in which the files are read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    IscoGroups,
    SkillGroups,
    Occupations,
    Skills,
    Collection(String),
    Hierarchy,
    Above,
    Needs,
    Helps,
}

impl Kind {
    /// What a file of this name holds, and its language.
    pub(super) fn of(stem: &str) -> Known<(Kind, String)> {
        let (name, language) = match stem.rsplit_once('_') {
            Some((name, language)) if is_language(language) => (name, language.to_ascii_lowercase()),
            _ => (stem, String::new()),
        };
        let name = name.to_ascii_lowercase();
        let kind = match name.as_str() {
            "iscogroups" => Kind::IscoGroups,
            "skillgroups" => Kind::SkillGroups,
            "occupations" => Kind::Occupations,
            "skills" => Kind::Skills,
            "skillshierarchy" => Kind::Hierarchy,
            "broaderrelationsoccpillar" | "broaderrelationsskillpillar" => Kind::Above,
            "occupationskillrelations" => Kind::Needs,
            "skillskillrelations" => Kind::Helps,
            other => match other.strip_suffix("skillscollection") {
                _ if passed_over(other) => return Known::Passed,
                None | Some("") => return Known::Strange,
                Some(collection) => Kind::Collection(collection.to_owned()),
            },
        };
        Known::Read((kind, language))
    }

    /// The columns that have to be there.
    pub(super) fn columns(&self) -> &'static [&'static str] {
        match self {
            Kind::IscoGroups => &["conceptUri", "preferredLabel", "code"],
            Kind::SkillGroups => &["conceptUri", "preferredLabel"],
            Kind::Occupations => &["conceptUri", "iscoGroup", "preferredLabel"],
            Kind::Skills | Kind::Collection(_) => {
                &["conceptUri", "preferredLabel", "skillType", "reuseLevel"]
            }
            Kind::Hierarchy => &["Level 0 URI", "Level 1 URI", "Level 2 URI", "Level 3 URI"],
            Kind::Above => &["conceptUri", "broaderUri"],
            Kind::Needs => &["occupationUri", "relationType", "skillUri"],
            Kind::Helps => &["originalSkillUri", "relationType", "relatedSkillUri"],
        }
    }

    /// The columns that are read as well.
    pub(super) fn also(&self) -> &'static [&'static str] {
        match self {
            Kind::IscoGroups | Kind::Skills | Kind::Collection(_) => &["status", "altLabels", "description"],
            Kind::SkillGroups | Kind::Occupations => &["status", "altLabels", "description", "code"],
            _ => &[],
        }
    }
}

/// Files of ESCO that are not read.
fn passed_over(name: &str) -> bool {
    let known = ["dictionary", "conceptschemes", "greenshareocc"];
    known.contains(&name) || name.ends_with("occupationscollection")
}

fn is_language(text: &str) -> bool {
    let main = text.split('-').next().unwrap_or_default();
    let letters = |sign: u8| sign.is_ascii_alphabetic() || sign == b'-';
    (2..=3).contains(&main.len()) && text.len() <= 8 && text.bytes().all(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_their_official_names() {
        let known = |stem: &str| match Kind::of(stem) {
            Known::Read((kind, language)) => format!("{kind:?} {language}"),
            Known::Passed => "passed".to_owned(),
            Known::Strange => "strange".to_owned(),
        };
        for (stem, expected) in [
            ("occupations_nl", "Occupations nl"),
            ("skills_en-us", "Skills en-us"),
            ("occupationSkillRelations", "Needs "),
            ("occupationSkillRelations_en", "Needs en"),
            ("digCompSkillsCollection_nl", "Collection(\"digcomp\") nl"),
            ("dictionary_en", "passed"),
            ("conceptSchemes_nl", "passed"),
            ("researchOccupationsCollection_en", "passed"),
            ("skillsCollection_nl", "strange"),
            ("x", "strange"),
            ("", "strange"),
        ] {
            assert_eq!(known(stem), expected, "{stem}");
        }
    }
}
