//! **Widening**: a list of occupations that mixes what is near with what is far, and the fields that young people here rarely see.
//!
//! The rule, as a page can print it: every second place is something that you did not come for. What is near shares a field with what
//! you looked at just now; what is rare is of a field that young people in this region hardly see; what is far shares no field with
//! what you looked at. In each place comes the occupation whose field is least in the list so far, rather not with a first letter that is
//! there three times, and then a lot decides. Groups of levels go round. Nothing is taken away: a dream stays where it is.
//!
//! Deliberately absent: a memory. What somebody looked at is handed in for one page and kept by nobody here; counts of a region come
//! as they may be told, which `disclosure` decides, and a count that may not be told says nothing.

use std::collections::BTreeSet;

use crate::level::Group;
use crate::occupation::Occupation;
use crate::spread::Spread;

/// What a place asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A field that was looked at.
    Near,
    /// A field that young people here rarely see.
    Rare,
    /// Another field.
    Far,
}

/// The places, again and again: every second one is not near, and of those every second one is rare.
pub const RULE: [Place; 4] = [Place::Near, Place::Far, Place::Near, Place::Rare];

/// With fewer fields whose counts may be told, none is called rarely seen: there is no middle to speak of.
pub const FIELDS: usize = 5;

/// Why an occupation is in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// You looked at this field.
    YouLooked(String),
    /// Young people here rarely see this field.
    RarelySeen(String),
    /// Because it is different.
    Different,
    /// Nothing was looked at yet, so the list is wide.
    Wide,
}

/// An occupation to look at.
#[derive(Clone, Debug)]
pub struct Pick<'a> {
    /// Which.
    pub occupation: &'a Occupation,
    /// Why.
    pub because: Because,
}

/// Mixes near and far, at most so many. `near` are the fields looked at just now, `rare` those of [`rarely_seen`].
pub fn mix<'a>(
    near: &BTreeSet<String>,
    rare: &[String],
    occupations: &'a [Occupation],
    seed: u64,
    most: usize,
) -> Vec<Pick<'a>> {
    let mut spread = Spread::of(occupations, seed);
    let first = (seed % 4) as usize;
    let mut list = Vec::new();
    for (at, place) in RULE.iter().cycle().take(most).enumerate() {
        // One further in each round, so that a group does not always get the same place.
        let group = Group::ALL[(first + at + at / RULE.len()) % Group::ALL.len()];
        let Some(occupation) = take(&mut spread, *place, group, near, rare) else {
            break;
        };
        list.push(Pick {
            occupation,
            because: because(occupation, near, rare),
        });
    }
    list
}

fn take<'a>(
    spread: &mut Spread<'a>,
    place: Place,
    group: Group,
    near: &BTreeSet<String>,
    rare: &[String],
) -> Option<&'a Occupation> {
    let is_near = |one: &Occupation| one.fields.iter().any(|field| near.contains(field));
    let is_rare = |one: &Occupation| one.fields.iter().any(|field| rare.contains(field));
    let fits = |one: &Occupation| match place {
        Place::Near => near.is_empty() || is_near(one),
        Place::Rare => !is_near(one) && (rare.is_empty() || is_rare(one)),
        Place::Far => !is_near(one),
    };
    spread
        .take(|one| fits(one) && one.is_in(group))
        .or_else(|| spread.take(fits))
        .or_else(|| spread.take(|_| true))
}

fn because(one: &Occupation, near: &BTreeSet<String>, rare: &[String]) -> Because {
    let shared = |in_it: &dyn Fn(&String) -> bool| one.fields.iter().find(|field| in_it(field)).cloned();
    if let Some(field) = shared(&|field| near.contains(field)) {
        Because::YouLooked(field)
    } else if let Some(field) = shared(&|field| rare.contains(field)) {
        Because::RarelySeen(field)
    } else if near.is_empty() {
        Because::Wide
    } else {
        Because::Different
    }
}

/// The fields of which fewer than half as many young people here saw something as of the field in the middle, in the order in which
/// they come. A count that may not be told is none: such a field is never called rarely seen, and does not move the middle.
///
/// ```
/// let seen = [("bouw", Some(80)), ("ict", Some(60)), ("zorg", Some(40)), ("onderzoek", Some(19)), ("vervoer", None), ("handel", Some(20))];
/// let seen = seen.map(|(field, count)| (field.to_owned(), count));
/// assert_eq!(work::widen::rarely_seen(&seen), ["onderzoek"]);
/// ```
pub fn rarely_seen(seen: &[(String, Option<u32>)]) -> Vec<String> {
    let between = seen
        .iter()
        .map(|(field, count)| (field.clone(), count.map(|count| (count, count))));
    rarely_seen_between(&between.collect::<Vec<_>>())
}

/// The same where a count is only known to lie between a least and a most, as fewer than five is from none to four: a field is called
/// rarely seen when even its most is less than half of the middle of the least.
pub fn rarely_seen_between(seen: &[(String, Option<(u32, u32)>)]) -> Vec<String> {
    let mut told: Vec<u32> = seen.iter().filter_map(|(_, count)| Some((*count)?.0)).collect();
    if told.len() < FIELDS {
        return Vec::new();
    }
    told.sort_unstable();
    // Of an even number the lower of the two in the middle: rather one field too few than one too many.
    let middle = told[(told.len() - 1) / 2];
    seen.iter()
        .filter(|(_, count)| count.is_some_and(|(_, most)| u64::from(most) * 2 < u64::from(middle)))
        .map(|(field, _)| field.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_that_may_be_seen_enough_is_not_called_rarely_seen() {
        let seen = |most| {
            let told = [
                ("bouw", (80, 80)),
                ("ict", (60, 64)),
                ("zorg", (40, 40)),
                ("onderzoek", (12, most)),
            ];
            let told = told.map(|(field, count)| (field.to_owned(), Some(count)));
            let handel = ("handel".to_owned(), Some((40, 44)));
            rarely_seen_between(&told.into_iter().chain([handel]).collect::<Vec<_>>())
        };
        // In the middle of 12, 40, 40, 60, 80 lies 40, and half of that is 20.
        assert_eq!(seen(19), ["onderzoek"]);
        assert!(seen(20).is_empty());
    }
}
