//! Looking further: occupations that resemble one, and occupations that do not.
//!
//! Those near share a field, or at least two skills with work of another field: two of these where there are. Of too many those with most
//! skills in common are kept. Those far are drawn by
//! [`work::widen`], another draw each day, so that no list freezes what is shown. Both are told in the order of the alphabet.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;
use work::Occupation;
use work::widen::{Because, mix};

use super::brief::{Brief, Named, field};
use crate::explore::answer::Desk;
use crate::ground::Ground;

/// So many of each are shown.
const MOST: usize = 4;
/// With so many skills in common work resembles work of another field.
const SHARED: usize = 2;

/// An occupation to look at next, and why.
#[derive(Clone, Debug, Serialize)]
pub struct Related {
    /// Which.
    pub brief: Brief,
    /// The field: shared where it is near, other where it is far.
    pub field: Option<Named>,
    /// Skills in common, in Dutch.
    pub skills: Vec<String>,
}

/// Occupations that resemble this one.
pub fn near(desk: &Desk<'_>, ground: &Ground, one: &Occupation) -> Vec<Related> {
    let others = ground.occupations().iter().filter(|other| other.id != one.id);
    let mut found: Vec<(Vec<String>, &Occupation)> = others
        .map(|other| (shared(&one.nl.skills, &other.nl.skills), other))
        .collect();
    found.sort_by_key(|(skills, other)| (usize::MAX - skills.len(), &other.id));
    let (same, other): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|(_, other)| in_common(one, other).is_some());
    let by_skills: Vec<_> = other
        .into_iter()
        .filter(|(skills, _)| skills.len() >= SHARED)
        .take(MOST / 2)
        .collect();
    let room = MOST - by_skills.len();
    let found = same.into_iter().take(room).chain(by_skills);
    let related = found.map(|(skills, other)| Related {
        brief: Brief::new(desk, other),
        field: in_common(one, other).map(|id| field(desk, id)),
        skills,
    });
    in_order(related.collect())
}

/// Occupations that do not, on this day.
pub fn far(desk: &Desk<'_>, ground: &Ground, one: &Occupation, on: Date) -> Vec<Related> {
    let fields: BTreeSet<String> = one.fields.iter().cloned().collect();
    let picks = mix(&fields, &[], ground.occupations(), seed(&one.id, on), 2 * MOST);
    let far = picks
        .into_iter()
        .filter(|pick| pick.because == Because::Different);
    let related = far.map(|pick| Related {
        field: Some(field(desk, pick.occupation.first_field())),
        brief: Brief::new(desk, pick.occupation),
        skills: Vec::new(),
    });
    in_order(related.collect())
}

pub(super) fn in_order(mut related: Vec<Related>) -> Vec<Related> {
    related.sort_by_cached_key(|one| (one.brief.name.to_lowercase(), one.brief.id.clone()));
    related
}

fn in_common<'a>(one: &'a Occupation, other: &Occupation) -> Option<&'a str> {
    let shared = one.fields.iter().find(|field| other.fields.contains(field));
    shared.map(String::as_str)
}

fn shared(one: &[String], other: &[String]) -> Vec<String> {
    one.iter()
        .filter(|skill| other.contains(skill))
        .cloned()
        .collect()
}

/// Another number for each occupation and each day, and the same on every machine.
fn seed(id: &str, on: Date) -> u64 {
    let day = u64::from(on.day_of_year().unsigned_abs()) + 1000 * u64::from(on.year().unsigned_abs());
    id.bytes().fold(day, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(u64::from(byte))
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn skills_in_common_are_told_in_the_order_of_the_first() {
        let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let (one, other) = (
            own(&["geduld", "rekenen", "luisteren"]),
            own(&["luisteren", "geduld"]),
        );
        assert_eq!(shared(&one, &other), ["geduld", "luisteren"]);
        assert!(shared(&one, &[]).is_empty());
    }

    #[test]
    fn another_day_and_another_occupation_draw_another_lot() {
        let (monday, tuesday) = (date(2026, 11, 23), date(2026, 11, 24));
        assert_eq!(seed("kok", monday), seed("kok", monday));
        assert_ne!(seed("kok", monday), seed("kok", tuesday));
        assert_ne!(seed("kok", monday), seed("bakker", monday));
    }
}
