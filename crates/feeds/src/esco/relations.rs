//! What ties concepts: one step up, and the skills that something asks.

use super::concepts::short;
use super::{Broader, Reader, Relation, Uri, Weight};
use crate::once::Once;
use crate::problem::quoted;
use crate::table::Row;

/// The columns of the levels of the hierarchy of skills, from the top.
const LEVELS: [&str; 4] = ["Level 0 URI", "Level 1 URI", "Level 2 URI", "Level 3 URI"];

impl Reader<'_> {
    /// A row of the hierarchy names a group last, and everything above it before. A group of the top has nothing above.
    pub(super) fn step(&mut self, row: &Row) -> Option<Broader> {
        let filled = LEVELS.iter().take_while(|level| !row.get(level).is_empty());
        let [.., above, own] = filled.collect::<Vec<_>>()[..] else {
            return None;
        };
        let (narrow, broad) = (self.uri(row, own)?, self.uri(row, above)?);
        self.up(narrow, broad)
    }

    pub(super) fn above(&mut self, row: &Row) -> Option<Broader> {
        let (narrow, broad) = (self.uri(row, "conceptUri")?, self.uri(row, "broaderUri")?);
        if narrow == broad {
            let reason = "staat boven zichzelf; overgeslagen";
            self.problems.cell(row.line, "broaderUri", reason);
            return None;
        }
        self.up(narrow, broad)
    }

    /// Steps up stand in the hierarchy and in the list of what is above, and in a second language again: no word of that.
    fn up(&mut self, narrow: Uri, broad: Uri) -> Option<Broader> {
        let new = self.seen.ties.add(("up", narrow.as_str(), broad.as_str()));
        new.then_some(Broader { narrow, broad })
    }

    pub(super) fn needs(&mut self, row: &Row) -> Option<Relation> {
        let (of, skill) = (self.uri(row, "occupationUri")?, self.uri(row, "skillUri")?);
        let weight = self.weight(row)?;
        let known = delivered(&self.seen.occupations, &of);
        self.told(known, row, "occupationUri", &of)?;
        let known = delivered(&self.seen.skills, &skill);
        self.told(known, row, "skillUri", &skill)?;
        self.tie("needs", row, Relation { of, skill, weight })
    }

    pub(super) fn helps(&mut self, row: &Row) -> Option<Relation> {
        let (own, other) = ("originalSkillUri", "relatedSkillUri");
        let (of, skill) = (self.uri(row, own)?, self.uri(row, other)?);
        let weight = self.weight(row)?;
        for (column, uri) in [(own, &of), (other, &skill)] {
            let known = delivered(&self.seen.skills, uri);
            self.told(known, row, column, uri)?;
        }
        self.tie("helps", row, Relation { of, skill, weight })
    }

    fn weight(&mut self, row: &Row) -> Option<Weight> {
        match row.get("relationType") {
            "essential" => Some(Weight::Essential),
            "optional" => Some(Weight::Optional),
            other => {
                let reason = format!("{} is geen essential of optional; overgeslagen", quoted(other));
                self.problems.cell(row.line, "relationType", reason);
                None
            }
        }
    }

    fn told(&mut self, known: bool, row: &Row, column: &str, uri: &Uri) -> Option<()> {
        if !known {
            let reason = format!("{} zit niet in deze levering; overgeslagen", short(uri));
            self.problems.cell(row.line, column, reason);
        }
        known.then_some(())
    }

    /// A relation that comes twice in one language is told; in another language it is the same one.
    fn tie(&mut self, kind: &str, row: &Row, relation: Relation) -> Option<Relation> {
        let (of, skill) = (relation.of.as_str(), relation.skill.as_str());
        let new_here = self.seen.ties.add((kind, self.language, of, skill));
        if !new_here {
            let reason = "deze relatie staat er twee keer in; de eerste telt";
            self.problems.cell(row.line, "relationType", reason);
        }
        let new = self.seen.ties.add((kind, of, skill));
        new.then_some(relation)
    }
}

/// Whether a concept was delivered, or none of its kind was, so that it cannot be said.
fn delivered(seen: &Once, uri: &Uri) -> bool {
    seen.is_empty() || seen.has(uri.as_str())
}
