//! A **plan**: what a delivery would change in the one that is active. It decides nothing and keeps nothing.
//!
//! Of each record a mark of who it is and a mark of what it says are held, sixteen bytes; of what changes some names, to show.

use std::collections::{BTreeMap, HashMap};
use std::fmt::{self, Debug, Write as _};
use std::hash::{DefaultHasher, Hasher as _};

use serde::{Deserialize, Serialize};

/// How many names of a kind are shown.
pub const SHOWN: usize = 5;

/// What a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An occupation.
    Occupation,
    /// A skill.
    Skill,
    /// A group of either.
    Group,
    /// What is tied to what.
    Tie,
    /// How an occupation suits a kind of interest.
    Interest,
    /// Something one may like to do.
    Activity,
    /// How an occupation is rated.
    Rating,
    /// How much preparation it asks.
    Zone,
    /// Something people in it do.
    Task,
    /// An occupation of one list with one of another.
    Match,
    /// A course.
    Course,
    /// A course as it is offered.
    Offer,
    /// Who offers courses.
    Provider,
    /// A location of a school.
    Location,
    /// An open day.
    OpenDay,
    /// A cell of a table.
    Cell,
    /// A figure.
    Figure,
}

/// A record, as far as a plan needs it.
pub struct Entry {
    /// What it is.
    pub kind: Kind,
    /// Who it is, in its own feed.
    pub who: u64,
    /// What it says.
    pub says: u64,
}

/// What would change in one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// How many are held.
    pub held: usize,
    /// How many are not held yet.
    pub new: usize,
    /// How many are held otherwise.
    pub changed: usize,
    /// How many go.
    pub gone: usize,
    /// How many stay as they are.
    pub same: usize,
    /// Some names of new ones.
    pub new_names: Vec<String>,
    /// Some names of changed ones.
    pub changed_names: Vec<String>,
    /// Some names of those that go.
    pub gone_names: Vec<String>,
}

/// What would change.
#[derive(Debug, Default)]
pub struct Plan {
    /// By kind.
    pub kinds: BTreeMap<Kind, Change>,
    /// What is held and was not met in the new delivery so far: by who it is, its kind and what it says.
    left: HashMap<u64, (Kind, u64)>,
}

impl Plan {
    /// A record of the delivery that is active. All of them come before any of the new one.
    pub fn held(&mut self, entry: &Entry) {
        if self.left.insert(entry.who, (entry.kind, entry.says)).is_none() {
            self.kinds.entry(entry.kind).or_default().held += 1;
        }
    }

    /// A record of the new delivery.
    pub fn comes(&mut self, entry: &Entry, name: impl FnOnce() -> String) {
        let change = self.kinds.entry(entry.kind).or_default();
        let (count, names) = match self.left.remove(&entry.who) {
            None => (&mut change.new, Some(&mut change.new_names)),
            Some((_, says)) if says == entry.says => (&mut change.same, None),
            Some(_) => (&mut change.changed, Some(&mut change.changed_names)),
        };
        *count += 1;
        if let Some(names) = names.filter(|names| names.len() < SHOWN) {
            names.push(name());
        }
    }

    /// The new delivery is read: what is left goes.
    pub fn counted(&mut self) {
        for (kind, _) in self.left.values() {
            self.kinds.entry(*kind).or_default().gone += 1;
        }
    }

    /// Whether anything goes of which the names are to be found.
    pub fn loses(&self) -> bool {
        !self.left.is_empty()
    }

    /// A record of the active delivery once more, to find names of those that go.
    pub fn went(&mut self, entry: &Entry, name: impl FnOnce() -> String) {
        if self.left.contains_key(&entry.who) {
            let names = &mut self.kinds.entry(entry.kind).or_default().gone_names;
            if names.len() < SHOWN {
                names.push(name());
            }
        }
    }

    /// More than a third of one kind would vanish.
    pub fn loses_too_much(&self) -> bool {
        self.kinds.values().any(|change| change.gone * 3 > change.held)
    }

    /// How many records of each kind the new delivery has.
    pub fn counts(&self) -> BTreeMap<Kind, u64> {
        let counted = |change: &Change| (change.new + change.changed + change.same) as u64;
        let counts = self.kinds.iter().map(|(kind, change)| (*kind, counted(change)));
        counts.filter(|(_, count)| *count > 0).collect()
    }
}

/// A mark of what something says, without making a text of it.
pub fn mark(what: &impl Debug) -> u64 {
    let mut mark = Mark(DefaultHasher::new());
    // The writer below takes everything.
    let _ = write!(mark, "{what:?}");
    mark.0.finish()
}

struct Mark(DefaultHasher);

impl fmt::Write for Mark {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write(text.as_bytes());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(who: u64, says: u64) -> Entry {
        Entry {
            kind: Kind::Skill,
            who,
            says,
        }
    }

    fn plan(held: &[(u64, u64)], comes: &[(u64, u64)]) -> Plan {
        let mut plan = Plan::default();
        held.iter().for_each(|(who, says)| plan.held(&entry(*who, *says)));
        for (who, says) in comes {
            plan.comes(&entry(*who, *says), || who.to_string());
        }
        plan.counted();
        for (who, says) in held {
            plan.went(&entry(*who, *says), || who.to_string());
        }
        plan
    }

    #[test]
    fn a_plan_counts_what_is_new_changed_and_gone() {
        let plan = plan(&[(1, 10), (2, 20), (3, 30)], &[(1, 10), (2, 21), (4, 40)]);
        let change = &plan.kinds[&Kind::Skill];
        assert_eq!((change.held, change.same), (3, 1));
        assert_eq!((change.new, change.changed, change.gone), (1, 1, 1));
        assert_eq!(change.new_names, ["4"]);
        assert_eq!(change.changed_names, ["2"]);
        assert_eq!(change.gone_names, ["3"]);
        assert_eq!(plan.counts(), BTreeMap::from([(Kind::Skill, 3)]));
        // One of three is a third, and not more.
        assert!(!plan.loses_too_much());
    }

    #[test]
    fn more_than_a_third_of_a_kind_is_too_much_and_the_first_never_is() {
        assert!(plan(&[(1, 1), (2, 2), (3, 3)], &[(1, 1)]).loses_too_much());
        assert!(!plan(&[], &[(1, 1)]).loses_too_much());
    }

    #[test]
    fn the_names_that_are_shown_are_few() {
        let many: Vec<(u64, u64)> = (0..1000).map(|at| (at, at)).collect();
        assert_eq!(plan(&[], &many).kinds[&Kind::Skill].new_names.len(), SHOWN);
    }
}
