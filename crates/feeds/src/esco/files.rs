//! The files of a delivery, by their names: `occupations_nl.csv`, `occupationSkillRelations.csv`.

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
    /// What a file of this name holds, and its language; nothing where it is no part of ESCO, or not read.
    pub(super) fn of(stem: &str) -> Option<(Kind, String)> {
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
                None | Some("") => return None,
                Some(collection) => Kind::Collection(collection.to_owned()),
            },
        };
        Some((kind, language))
    }

    /// Whether a file of this name belongs to ESCO and is not read.
    pub(super) fn passed_over(stem: &str) -> bool {
        let name = stem.split('_').next().unwrap_or_default().to_ascii_lowercase();
        let known = ["dictionary", "conceptschemes", "greenshareocc"];
        known.contains(&name.as_str()) || name.ends_with("occupationscollection")
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
        let known = |kind: Kind, language: &str| Some((kind, language.to_owned()));
        assert_eq!(Kind::of("occupations_nl"), known(Kind::Occupations, "nl"));
        assert_eq!(Kind::of("skills_en-us"), known(Kind::Skills, "en-us"));
        assert_eq!(Kind::of("occupationSkillRelations"), known(Kind::Needs, ""));
        assert_eq!(Kind::of("occupationSkillRelations_en"), known(Kind::Needs, "en"));
        let digital = Kind::Collection("digcomp".to_owned());
        assert_eq!(Kind::of("digCompSkillsCollection_nl"), known(digital, "nl"));
        for other in [
            "skillsCollection_nl",
            "dictionary_en",
            "conceptSchemes_nl",
            "x",
            "",
        ] {
            assert_eq!(Kind::of(other), None, "{other}");
        }
    }
}
