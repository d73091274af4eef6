//! Answers: what somebody told about where they stand, as it stands in an address or on a command line, before it is a
//! position. Answers are kept as they were typed, so that a form comes back with them when something is wrong.
//!
//! Deliberately absent: names, postcodes and anything else about a person. An address with answers can be shared.

mod names;
mod reader;
mod refusals;

use jiff::civil::Date;
use kit::Refusal;
use pathways::Facts;
use pathways::courses::Catalogue;
use pathways::position::Position;

pub use names::{API, Names, PAGE};
pub use reader::ADVICE;
use reader::Reader;
use refusals::contradiction;
pub use refusals::{track_refusal, unknown_goal};

/// What was told, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Programme, with or without its year: `vmbo-tl`, `vmbo-tl-3`.
    pub at: Option<String>,
    /// Year, or the word `diploma`.
    pub year: Option<String>,
    /// Holds the diploma.
    pub diploma: Option<String>,
    /// Diplomas one holds besides.
    pub earlier: Vec<String>,
    /// Profile.
    pub profile: Option<String>,
    /// Exam subjects.
    pub subjects: Vec<String>,
    /// One extra subject.
    pub extra_subject: Option<String>,
    /// Age.
    pub age: Option<String>,
    /// mbo domain.
    pub domain: Option<String>,
    /// bol or bbl.
    pub route: Option<String>,
    /// Levels in the school advice.
    pub advice: Vec<String>,
    /// The day one looks from.
    pub on: Option<String>,
    /// The goal.
    pub to: Option<String>,
}
/// Something wrong with one answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Name of the answer in the address of a page.
    pub field: &'static str,
    /// What is wrong.
    pub refusal: Refusal,
}

/// Longest list of one answer that is read; the rest of a hostile address is not looked at.
const MOST: usize = 40;

impl Answers {
    /// Reads answers from a query. Empty answers count as not given; the last of several wins, lists excepted.
    pub fn read(query: &[(String, String)], names: &Names) -> Answers {
        let one = |name: &str| {
            let found = query
                .iter()
                .rev()
                .find(|(key, value)| key == name && !value.trim().is_empty());
            found.map(|(_, value)| value.trim().to_owned())
        };
        let list = |name: &str| -> Vec<String> {
            let found = query
                .iter()
                .filter(|(key, value)| key == name && !value.trim().is_empty());
            found
                .map(|(_, value)| value.trim().to_owned())
                .take(MOST)
                .collect()
        };
        Answers {
            at: one(names.at),
            year: one(names.year),
            diploma: one(names.diploma),
            earlier: list(names.earlier),
            profile: one(names.profile),
            subjects: list(names.subject),
            extra_subject: one(names.extra_subject),
            age: one(names.age),
            domain: one(names.domain),
            route: one(names.route),
            advice: list(names.advice),
            on: one(names.on),
            to: one(names.to),
        }
    }

    /// The answers of a program, which nobody asks back: whoever holds the diploma of a programme with an extra exam
    /// subject and does not tell of one did not take it. Before the diploma it stays open, because it can still be chosen.
    pub fn of_program(mut self, facts: &Facts) -> Answers {
        let track = self
            .at
            .as_deref()
            .and_then(|written| Position::parse_at(facts, written).ok());
        let regular = |node: &pathways::facts::Node| node.extra_subject && !node.parallel;
        let exists = track.is_some_and(|(node, _)| regular(facts.node(node)));
        let yes = |written: &String| ["ja", "yes", "true", "1"].contains(&written.to_lowercase().as_str());
        let holds = self.diploma.as_ref().is_some_and(yes) || self.year.as_deref() == Some("diploma");
        if exists && holds && self.extra_subject.is_none() {
            self.extra_subject = Some("nee".to_owned());
        }
        self
    }

    /// The answers as a query, in a fixed order, so that one position has one address.
    pub fn query(&self, names: &Names) -> Vec<(String, String)> {
        let mut query = Vec::new();
        let mut put = |name: &str, value: Option<&String>| {
            query.extend(value.map(|value| (name.to_owned(), value.clone())));
        };
        put(names.at, self.at.as_ref());
        put(names.year, self.year.as_ref());
        put(names.diploma, self.diploma.as_ref());
        self.earlier
            .iter()
            .for_each(|value| put(names.earlier, Some(value)));
        put(names.profile, self.profile.as_ref());
        self.subjects
            .iter()
            .for_each(|value| put(names.subject, Some(value)));
        put(names.extra_subject, self.extra_subject.as_ref());
        put(names.domain, self.domain.as_ref());
        put(names.route, self.route.as_ref());
        self.advice
            .iter()
            .for_each(|value| put(names.advice, Some(value)));
        put(names.age, self.age.as_ref());
        put(names.on, self.on.as_ref());
        put(names.to, self.to.as_ref());
        query
    }

    /// The position these answers tell, or everything that is wrong with them.
    pub fn position(
        &self,
        facts: &Facts,
        catalogue: &Catalogue,
        today: Date,
    ) -> Result<Position, Vec<Fault>> {
        let mut reader = Reader {
            facts,
            faults: Vec::new(),
        };
        let on = reader.day(self.on.as_deref()).unwrap_or(today);
        let Some((at, year)) = reader.at(self.at.as_deref()) else {
            return Err(reader.faults);
        };
        let mut position = Position::new(at, on);
        position.year = year;
        reader.year(self.year.as_deref(), &mut position);
        if let Some(diploma) = reader.yes_or_no(PAGE.diploma, self.diploma.as_deref()) {
            position.diploma |= diploma;
        }
        position.earlier = reader.nodes(PAGE.earlier, &self.earlier);
        position.advice = reader.advice(&self.advice);
        position.profile = reader.profile(self.profile.as_deref());
        self.subjects
            .iter()
            .for_each(|written| reader.subject(written, &mut position));
        position.extra_subject = reader.yes_or_no(PAGE.extra_subject, self.extra_subject.as_deref());
        position.age = reader.age(self.age.as_deref());
        position.route = reader.route(self.route.as_deref());
        position.domain = reader.domain(catalogue, self.domain.as_deref());
        if reader.faults.is_empty() {
            reader.faults = position
                .contradictions(facts)
                .into_iter()
                .map(contradiction)
                .collect();
        }
        if reader.faults.is_empty() {
            Ok(position)
        } else {
            Err(reader.faults)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use kit::facts::Knowledge;

    fn read(query: &str) -> Result<Position, Vec<Fault>> {
        let knowledge = Knowledge::embedded().unwrap();
        let answers = Answers::read(&kit::pages::read_query(query), &PAGE);
        answers.position(knowledge.facts(), knowledge.catalogue(), date(2026, 11, 23))
    }

    fn keys(query: &str) -> Vec<&'static str> {
        read(query)
            .unwrap_err()
            .into_iter()
            .map(|fault| fault.refusal.key)
            .collect()
    }

    #[test]
    fn a_position_is_read_from_an_address() {
        let position = read("waar=vmbo-tl&jaar=3&extra=nee&leeftijd=15").unwrap();
        assert_eq!(
            (position.year, position.extra_subject, position.age),
            (Some(3), Some(false), Some(15))
        );
        assert!(
            read("waar=havo&jaar=diploma&profiel=ng&vak=wib&dag=2027-04-02")
                .unwrap()
                .diploma
        );
    }

    #[test]
    fn what_is_wrong_is_told_per_answer() {
        assert_eq!(keys(""), ["explore-fault-no-track"]);
        assert_eq!(keys("waar=vmbo-t"), ["explore-fault-track-near"]);
        assert_eq!(keys("waar=quantum"), ["explore-fault-track"]);
        assert_eq!(keys("waar=havo-9"), ["explore-fault-no-year"]);
        assert_eq!(keys("waar=po-8&advies=hbo"), ["explore-fault-advice"]);
        assert_eq!(
            keys("waar=havo&leeftijd=200&dag=morgen"),
            ["explore-fault-day", "explore-fault-age"]
        );
    }

    #[test]
    fn answers_that_contradict_are_named() {
        assert_eq!(
            keys("waar=havo&jaar=2&diploma=ja"),
            ["explore-contradiction-year-and-diploma"]
        );
        assert_eq!(
            keys("waar=havo-4&profiel=v-zw"),
            ["explore-contradiction-profile-and-track"]
        );
        assert_eq!(keys("waar=vwo-6&leeftijd=9"), ["explore-contradiction-too-young"]);
    }

    #[test]
    fn an_address_comes_back_the_same() {
        let query =
            kit::pages::read_query("waar=havo&jaar=3&profiel=ng&vak=wib&vak=nat&leeftijd=15&naar=hbo-pabo");
        assert_eq!(Answers::read(&query, &PAGE).query(&PAGE), query);
    }
}
