//! Something that a **school asks of its own**, beside our norm: what it is called and what counts, from what somebody chose on a
//! page to what is kept and back.
//!
//! It is asked in years of tracks, before one day of each school year. Deliberately absent: one that prepares a decision, and one
//! that is due at an age. Those are of the norm, where somebody checks them beside the facts.

use std::collections::BTreeMap;

use jiff::civil::Date;
use pathways::{Facts, Point};
use serde::{Deserialize, Serialize};

use super::{Ask, Due};
use crate::{Kind, Topics};

/// The longest name, in characters: it stands above a narrow column.
pub const LONGEST_TITLE: usize = 60;

/// What each thing that a school asks of its own is called, by id, in the language of the school.
pub type Titles = BTreeMap<String, String>;

/// What a school wants to ask. It is kept as it stands here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Own {
    /// What it is called.
    pub title: String,
    /// Which kinds of records count; empty where any does, which takes a working adult.
    pub kinds: Vec<Kind>,
    /// Only with a working adult.
    pub encounter: bool,
    /// How many, 1 to [`Ask::MOST`].
    pub count: u8,
    /// In how many different fields of work; 0 where it does not matter.
    pub fields: u8,
    /// Only with a reflection.
    pub reflection: bool,
    /// In which years it is asked, such as `havo-4`.
    pub places: Vec<String>,
    /// Month and day before which it is due, in each school year.
    pub by: (i8, i8),
    /// Only what took place in the school year itself counts.
    pub this_year: bool,
}

impl Own {
    /// The key of what is wrong with it, the first thing first; nothing where it can be asked.
    pub fn wrong(&self, facts: &Facts) -> Option<&'static str> {
        let title = self.title.trim();
        let (month, day) = self.by;
        let all = [
            (title.is_empty(), "journey-own-no-title"),
            (title.chars().count() > LONGEST_TITLE, "journey-own-long-title"),
            (self.kinds.is_empty() && !self.encounter, "journey-own-no-kind"),
            (!(1..=Ask::MOST).contains(&self.count), "journey-plan-number"),
            (self.fields > self.count, "journey-own-fields"),
            (self.places.is_empty(), "journey-own-no-place"),
            (
                self.places.iter().any(|place| point(facts, place).is_none()),
                "journey-own-no-place",
            ),
            // 2027 is no leap year, so this is a day of every year.
            (Date::new(2027, month, day).is_err(), "journey-own-no-day"),
        ];
        all.into_iter().find_map(|(wrong, key)| wrong.then_some(key))
    }

    /// What is asked; none where the facts do not know it any more.
    pub fn ask(&self, facts: &Facts) -> Option<Ask> {
        if self.wrong(facts).is_some() {
            return None;
        }
        Some(Ask {
            kinds: match self.kinds.as_slice() {
                [] => crate::Kinds::all(),
                kinds => kinds.iter().copied().collect(),
            },
            encounter: self.encounter,
            count: self.count,
            fields: self.fields,
            reflection: self.reflection,
            about: Topics::default(),
            at: self
                .places
                .iter()
                .filter_map(|place| point(facts, place))
                .collect(),
            before: Vec::new(),
            due: Due::Each(self.by.0, self.by.1),
            years: self.this_year.then_some(1),
            under: None,
        })
    }
}

/// `havo-4` as the fourth year of havo; none where there is no such year.
fn point(facts: &Facts, place: &str) -> Option<Point> {
    let (node, year) = place.rsplit_once('-')?;
    let (node, year) = (facts.node_id(node)?, year.parse::<u8>().ok()?);
    let there = (1..=facts.node(node).years()).contains(&year);
    there.then_some(Point::Passed(node, year))
}

#[cfg(test)]
mod tests {
    use kit::facts::Knowledge;

    use super::*;

    fn own() -> Own {
        Own {
            title: "Havenweek".to_owned(),
            kinds: vec![Kind::Visit],
            encounter: false,
            count: 2,
            fields: 1,
            reflection: false,
            places: vec!["havo-4".to_owned(), "vmbo-tl-3".to_owned()],
            by: (3, 1),
            this_year: true,
        }
    }

    #[test]
    fn what_a_school_chose_becomes_what_is_asked() {
        let knowledge = Knowledge::embedded().unwrap();
        let facts = knowledge.facts();
        let ask = own().ask(facts).unwrap();
        let at = |node: &str, year| Point::Passed(facts.node_id(node).unwrap(), year);
        assert_eq!(ask.at, [at("havo", 4), at("vmbo-tl", 3)]);
        assert_eq!(
            (ask.count, ask.fields, ask.due, ask.years),
            (2, 1, Due::Each(3, 1), Some(1))
        );
        assert!(ask.kinds.contains(Kind::Visit) && !ask.kinds.contains(Kind::Talk));
    }

    #[test]
    fn what_cannot_be_asked_is_told_by_what_is_wrong() {
        let knowledge = Knowledge::embedded().unwrap();
        let facts = knowledge.facts();
        type Change = fn(&mut Own);
        let wrong = |change: Change| {
            let mut own = own();
            change(&mut own);
            (own.wrong(facts), own.ask(facts).is_none())
        };
        assert_eq!(wrong(|_| ()), (None, false));
        let cases: [(Change, &str); 8] = [
            (|own| own.title = "  ".to_owned(), "journey-own-no-title"),
            (|own| own.title = "x".repeat(61), "journey-own-long-title"),
            (|own| own.kinds.clear(), "journey-own-no-kind"),
            (|own| own.count = 21, "journey-plan-number"),
            (|own| own.fields = 3, "journey-own-fields"),
            (|own| own.places.clear(), "journey-own-no-place"),
            // Havo has five years.
            (|own| own.places.push("havo-6".to_owned()), "journey-own-no-place"),
            (|own| own.by = (2, 29), "journey-own-no-day"),
        ];
        for (change, key) in cases {
            assert_eq!(wrong(change), (Some(key), true));
        }
        // With a working adult any kind will do.
        assert_eq!(
            wrong(|own| {
                own.kinds.clear();
                own.encounter = true;
            }),
            (None, false)
        );
    }
}
