//! Concepts: occupations, skills and groups, each with its words in one language.

use super::files::Kind;
use super::{Group, Occupation, Reach, Reader, Record, Skill, SkillKind, Uri, Words};
use crate::problem::quoted;
use crate::table::Row;

impl Reader<'_> {
    /// What a row says; problems for what it does not.
    pub(super) fn record(&mut self, row: &Row) -> Option<Record> {
        match self.kind {
            Kind::IscoGroups => self.isco_group(row).map(Record::IscoGroup),
            Kind::SkillGroups => self.skill_group(row).map(Record::SkillGroup),
            Kind::Occupations => self.occupation(row).map(Record::Occupation),
            Kind::Skills => self.skill(row).map(Record::Skill),
            Kind::Collection(name) => {
                let (collection, skill) = (name.clone(), self.skill(row)?);
                Some(Record::Collected { collection, skill })
            }
            Kind::Hierarchy => self.step(row).map(Record::Broader),
            Kind::Above => self.above(row).map(Record::Broader),
            Kind::Needs => self.needs(row).map(Record::Needs),
            Kind::Helps => self.helps(row).map(Record::Helps),
        }
    }

    fn isco_group(&mut self, row: &Row) -> Option<Group> {
        let code = row.some("code").filter(|code| is_isco(code));
        if code.is_none() {
            let reason = format!("{} is geen ISCO-code; overgeslagen", quoted(row.get("code")));
            self.problems.cell(row.line, "code", reason);
        }
        let (code, (uri, words)) = (code?, self.concept(row)?);
        Some(Group {
            uri,
            words,
            code: Some(code),
        })
    }

    fn skill_group(&mut self, row: &Row) -> Option<Group> {
        let (uri, words) = self.concept(row)?;
        let code = row.some("code");
        Some(Group { uri, words, code })
    }

    fn occupation(&mut self, row: &Row) -> Option<Occupation> {
        let isco = row.get("iscoGroup");
        // Some versions write the letter of the address in front of the digits.
        let isco = isco.strip_prefix('C').unwrap_or(isco);
        if isco.len() != 4 || !is_isco(isco) {
            let reason = format!(
                "{} is geen ISCO-code van vier cijfers; overgeslagen",
                quoted(isco)
            );
            self.problems.cell(row.line, "iscoGroup", reason);
            return None;
        }
        let (uri, words) = self.concept(row)?;
        self.seen.occupations.add(uri.as_str());
        Some(Occupation {
            uri,
            words,
            isco: isco.to_owned(),
            code: row.some("code"),
        })
    }

    fn skill(&mut self, row: &Row) -> Option<Skill> {
        let (uri, words) = self.concept(row)?;
        let kind = self.word(row, "skillType", |word| match word {
            "skill/competence" => Some(SkillKind::Skill),
            "knowledge" => Some(SkillKind::Knowledge),
            _ => None,
        });
        let reach = self.word(row, "reuseLevel", |word| match word {
            "transversal" => Some(Reach::Transversal),
            "cross-sector" => Some(Reach::CrossSector),
            "sector-specific" => Some(Reach::Sector),
            "occupation-specific" => Some(Reach::Occupation),
            _ => None,
        });
        // A collection is no list of all skills: what is not in it may still be named.
        if *self.kind == Kind::Skills {
            self.seen.skills.add(uri.as_str());
        }
        Some(Skill {
            uri,
            words,
            kind,
            reach,
        })
    }

    /// A word of a fixed list, where there is one.
    fn word<T>(&mut self, row: &Row, column: &str, parse: fn(&str) -> Option<T>) -> Option<T> {
        let word = row.get(column);
        let known = parse(word);
        if known.is_none() && !word.is_empty() {
            let reason = format!("{} is hier niet bekend; weggelaten", quoted(word));
            self.problems.cell(row.line, column, reason);
        }
        known
    }

    /// What all concepts have: an address of their own, a label, and that they are in force.
    fn concept(&mut self, row: &Row) -> Option<(Uri, Words)> {
        let uri = self.uri(row, "conceptUri")?;
        let status = row.get("status");
        if !(status.is_empty() || status.eq_ignore_ascii_case("released")) {
            let reason = format!("{} is niet 'released'; overgeslagen", quoted(status));
            self.problems.cell(row.line, "status", reason);
            return None;
        }
        let Some(label) = row.some("preferredLabel") else {
            let reason = "is leeg; overgeslagen";
            self.problems.cell(row.line, "preferredLabel", reason);
            return None;
        };
        let key = (format!("{:?}", self.kind), self.language, uri.as_str());
        if !self.seen.named.add(key) {
            let reason = format!("{} staat er twee keer in; de eerste telt", short(&uri));
            self.problems.cell(row.line, "conceptUri", reason);
            return None;
        }
        let words = Words {
            language: self.language.to_owned(),
            also: labels(row.get("altLabels"), &label),
            label,
            description: row.some("description"),
        };
        Some((uri, words))
    }

    pub(super) fn uri(&mut self, row: &Row, column: &str) -> Option<Uri> {
        let uri = Uri::parse(row.get(column));
        if uri.is_none() {
            let reason = format!("{} is geen adres in ESCO; overgeslagen", quoted(row.get(column)));
            self.problems.cell(row.line, column, reason);
        }
        uri
    }
}

/// The part of an address that differs, as a problem may quote it.
pub(super) fn short(uri: &Uri) -> String {
    let rest = uri.as_str().rsplit('/').next().unwrap_or_default();
    quoted(rest)
}

fn is_isco(code: &str) -> bool {
    (1..=4).contains(&code.len()) && code.bytes().all(|sign| sign.is_ascii_digit())
}

/// Labels, one a line or with upright bars between; each once, and without the main one.
fn labels(cell: &str, main: &str) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    let parts = cell.split(['\n', '\r']).flat_map(|line| line.split(" | "));
    // A cell is at most a row long, but a row of nothing but labels of one letter would be slow to compare.
    for label in parts.map(str::trim).take(2_000) {
        let known = label == main || labels.iter().any(|known| known == label);
        if !label.is_empty() && !known {
            labels.push(label.to_owned());
        }
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_on_lines_or_between_bars() {
        assert_eq!(labels("a\nb\r\n a \n\nc", "c"), ["a", "b"]);
        assert_eq!(labels("a | b|c |  | a", "m"), ["a", "b|c"]);
        assert_eq!(labels("", "m"), [""; 0]);
    }
}
