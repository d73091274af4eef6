//! A **roster** is what a school says about who belongs to it: schools, persons, groups, and who is in which group until
//! when. These records are our own and borrowed from no format; [`crate::oneroster`] and [`crate::edexml`] fill them.
//!
//! Every reference in a roster holds: a membership names a person and a group that are in it, a role names a school that
//! is in it. What did not hold became a [`Problem`].
//!
//! Deliberately absent: any field for origin, nationality, birthplace, home language, religion, health, sex, and the
//! citizen service number (BSN). A reader does not hold such cells at all; it counts them as [`Dropped`], and where the keys
//! of persons turn out to be such numbers it holds no person. Absent too are
//! telephone numbers, passwords, marks, and every decision on what to do with a roster: that is the plan of an import.

use crate::Problem;

mod date;
mod group;
mod id;
mod number;
mod person;

pub(crate) use date::{End, date, period, span};
pub use date::{Period, Span};
pub use group::{Group, GroupKind, Membership, MembershipRole};
pub use id::{EckId, GroupId, MAX_ID, PersonId, SchoolId};
pub(crate) use person::email_is_sound;
pub use person::{Bond, Guardianship, Kind, Name, Person, Role, Standing, Year};

/// Everything that one delivery holds. Two rosters are equal when they say the same in the same order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster {
    /// Schools, locations and boards.
    pub schools: Vec<School>,
    /// Persons, each once.
    pub persons: Vec<Person>,
    /// Groups, each once.
    pub groups: Vec<Group>,
    /// Who is in which group.
    pub memberships: Vec<Membership>,
    /// Which guardian belongs to which young person.
    pub guardianships: Vec<Guardianship>,
}

/// A school, one location of it, or what stands above it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct School {
    /// Its id with the sender.
    pub id: SchoolId,
    /// Its name; its code where the format has no name (EDEXML).
    pub name: String,
    /// What it is.
    pub kind: SchoolKind,
    /// The code of the institution or location, such as `99ZZ00`.
    pub code: Option<String>,
    /// What it is a part of, always in the same roster.
    pub parent: Option<SchoolId>,
}

/// What a [`School`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SchoolKind {
    /// A school.
    School,
    /// A location or department of a school.
    Location,
    /// A school board; `district` in OneRoster.
    Board,
    /// An authority above boards.
    Authority,
}

/// What came out of a delivery.
#[derive(Clone, Debug, PartialEq)]
pub struct RosterReading {
    /// What is sound.
    pub roster: Roster,
    /// What was in the files and is not held, in the order of the files.
    pub dropped: Vec<Dropped>,
    /// What could not be read, or was read with a remark.
    pub problems: Vec<Problem>,
}

/// A column or element that is not held, so that a school can stop sending it. Its cells are counted, never quoted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// The file it stood in.
    pub file: String,
    /// The column, or the element as `leerling/geslacht`.
    pub name: String,
    /// In how many records it was filled; at least one.
    pub filled: u64,
}

/// Counts what is dropped from one file.
pub(crate) struct Drops {
    file: String,
    counts: Vec<(String, u64)>,
    untold: u64,
}

/// Names kept per file; a file with more, which no format has, gets the rest counted under one name.
const MAX_DROPPED: usize = 256;

impl Drops {
    pub(crate) fn of(file: &str) -> Drops {
        Drops {
            file: file.to_owned(),
            counts: Vec::new(),
            untold: 0,
        }
    }

    /// One more filled cell under this name.
    pub(crate) fn count(&mut self, name: &str) {
        self.add(name, 1);
    }

    /// So many more filled cells under this name.
    pub(crate) fn add(&mut self, name: &str, filled: u64) {
        let short = name.chars().take(80);
        let short: String = short
            .map(|c| if c.is_control() { '\u{fffd}' } else { c })
            .collect();
        match self.counts.iter().position(|(known, _)| *known == short) {
            _ if filled == 0 => {}
            Some(at) => self.counts[at].1 += filled,
            None if self.counts.len() < MAX_DROPPED => self.counts.push((short, filled)),
            None => self.untold += filled,
        }
    }

    pub(crate) fn finish(self) -> impl Iterator<Item = Dropped> {
        let file = self.file;
        let rest = (self.untold > 0).then(|| ("…".to_owned(), self.untold));
        let all = self.counts.into_iter().chain(rest);
        all.map(move |(name, filled)| Dropped {
            file: file.clone(),
            name,
            filled,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_dropped_is_counted_by_name_and_bounded() {
        let mut drops = Drops::of("users.csv");
        drops.count("phone");
        drops.count("pronouns");
        drops.count("phone");
        (0..1_000).for_each(|at| drops.count(&format!("metadata.{at}")));
        (0..2).for_each(|_| drops.count(&"x".repeat(1_000)));
        let told: Vec<Dropped> = drops.finish().collect();
        assert_eq!((told[0].name.as_str(), told[0].filled), ("phone", 2));
        assert_eq!((told[1].name.as_str(), told[1].filled), ("pronouns", 1));
        // 1,000 and 2 that came when 2 of 256 names were taken.
        assert_eq!(told.len(), MAX_DROPPED + 1);
        assert_eq!(told[MAX_DROPPED].filled, 1_002 - (MAX_DROPPED as u64 - 2));
    }
}
