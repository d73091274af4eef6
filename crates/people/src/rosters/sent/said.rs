//! What a sender **said** of one record, as a hash of it in one form.
//!
//! Deliberately absent: the words themselves. The tables hold those that are kept, and two are compared here by hash.

use std::fmt;
use std::str::FromStr;

use feeds::roster::{Group, Person, School, Span, Standing};
use sha2::{Digest as _, Sha256};

use super::Member;
use crate::rosters::words;

/// The first 128 bits of the SHA-256 of what was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Said(u128);

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl FromStr for Said {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        u128::from_str_radix(text, 16).map(Self)
    }
}

/// Parts one after another, each with its length, so that no two rows of parts run together into one text.
#[derive(Default)]
pub struct Text(Sha256);

impl Text {
    pub fn part(&mut self, part: &str) -> &mut Self {
        self.0
            .update(u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes());
        self.0.update(part);
        self
    }

    fn maybe(&mut self, part: Option<&str>) -> &mut Self {
        match part {
            Some(part) => self.part("+").part(part),
            None => self.part("-"),
        }
    }

    fn span(&mut self, span: Span) -> &mut Self {
        let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
        self.maybe(day(span.begin()).as_deref())
            .maybe(day(span.end()).as_deref())
    }

    pub fn said(self) -> Said {
        let digest = self.0.finalize();
        let bits = digest.iter().take(16);
        Said(bits.fold(0, |sum, byte| (sum << 8) | u128::from(*byte)))
    }
}

pub fn of_school(school: &School) -> Said {
    let mut text = Text::default();
    text.part(&school.name)
        .part(words::school(school.kind))
        .maybe(school.code.as_deref())
        .maybe(school.parent.as_ref().map(|parent| parent.as_str()));
    text.said()
}

pub fn of_person<'a>(person: &Person, wards: impl Iterator<Item = &'a str>) -> Said {
    let mut text = Text::default();
    text.maybe(person.name.given())
        .maybe(person.name.prefix())
        .maybe(person.name.family())
        .maybe(person.email.as_deref())
        .maybe(person.eck_id.as_ref().map(|id| id.as_str()))
        .maybe(person.born.map(|born| born.to_string()).as_deref())
        .part(&words::years(&person.years))
        .part(if person.standing == Standing::Barred {
            "barred"
        } else {
            ""
        })
        .part("roles");
    for role in &person.roles {
        text.part(words::role(role.kind)).part(role.school.as_str());
        text.span(role.span);
    }
    text.part("wards");
    wards.for_each(|ward| {
        text.part(ward);
    });
    text.said()
}

pub fn of_group(group: &Group, members: &[Member], persons: &[Person]) -> Said {
    let mut text = Text::default();
    let period = group.period;
    text.part(&group.name)
        .maybe(group.code.as_deref())
        .part(words::group(group.kind))
        .part(group.school.as_str())
        .part(&words::years(&group.years))
        .part(&words::listed(&group.subjects))
        .maybe(period.map(|period| period.begin().to_string()).as_deref())
        .maybe(period.map(|period| period.end().to_string()).as_deref())
        .part("members");
    for member in members {
        text.part(persons[member.person as usize].id.as_str())
            .part(words::member(member.role))
            .span(member.span);
    }
    text.said()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_run_together_and_a_hash_comes_back_from_its_text() {
        let said = |parts: &[&str]| {
            let mut text = Text::default();
            parts.iter().for_each(|part| {
                text.part(part);
            });
            text.said()
        };
        assert_ne!(said(&["ab", "c"]), said(&["a", "bc"]));
        assert_eq!(said(&["ab"]).to_string().parse(), Ok(said(&["ab"])));
    }
}
