//! What goes into a division, as numbers: who waits with what they need and wish, and who is ready with what they have.
//!
//! Near is within ten kilometres where the postcode of who wishes it is on the list of places, and the same first two figures where it
//! is not. Deliberately absent: names, and anything about a young person but age, times and
//! what they ask of a mentor.

use allocation::pairs::fit::{Condition, unmet};
use allocation::pairs::{Input, Mentee, Mentor, Point, Things, Wish};
use serde::{Deserialize, Serialize};

use crate::mentoring::Topic;
use crate::mentoring::languages::Spoken;
use crate::mentoring::places::NEAR;
use crate::mentoring::recruits::{AGES, WAYS};
use crate::mentoring::wishes::{Draft, MOST_WANTS, Sort};

/// A young person who waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Young {
    /// The wish.
    pub wish: String,
    /// Their age.
    pub age: u8,
    /// When they can, as bits.
    pub slots: i64,
    /// What they want a mentor for.
    pub topics: Vec<String>,
    /// What they wish, in their order.
    pub wants: Vec<String>,
    /// Two figures.
    pub region: String,
    /// Metres to the east and to the north, where the postcode is on the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<[i32; 2]>,
    /// Days of waiting.
    pub waiting: u32,
    /// Goes first, after a pairing that ended early.
    pub first: bool,
    /// The mentor of before.
    pub earlier: Option<String>,
    /// Mentors with whom it is not tried again.
    pub not: Vec<String>,
}

/// A mentor who can be asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grown {
    /// Who.
    pub person: String,
    /// When they can, as bits.
    pub slots: i64,
    /// From and up to which age.
    pub ages: (u8, u8),
    /// What they have, as words such as `field=zorg`.
    pub has: Vec<String>,
    /// For how many more.
    pub room: u32,
    /// With certificate, training, account and file.
    pub ready: bool,
    /// Metres to the east and to the north, where the postcode is on the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<[i32; 2]>,
    /// How far they come, in metres; nothing for who meets on a screen as well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<u32>,
}

/// Everybody in a run, with the words that things have a number by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gathered {
    /// Sorts of work.
    pub fields: Vec<String>,
    /// Who waits.
    pub young: Vec<Young>,
    /// Who could help.
    pub grown: Vec<Grown>,
    /// For how many pairings more the coordinators have time; nothing in what was gathered before that was counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<u32>,
}

/// The word of what a wish asks of a mentor, where that is a thing they have.
fn thing_word(sort: Sort, value: &str, region: &str) -> Option<String> {
    match sort {
        Sort::Field | Sort::Way | Sort::Language | Sort::Gender => Some(format!("{}={value}", sort.word())),
        Sort::Online => Some("online".to_owned()),
        Sort::Near => Some(format!("region={region}")).filter(|_| !region.is_empty()),
        Sort::Earlier => None,
    }
}

/// As the division has it.
fn point([x, y]: [i32; 2]) -> Point {
    Point { x, y }
}

/// The place of an age among the bits of a band: all that a mentor can choose have one of their own. Who is younger or older than that is
/// taken for the nearest.
fn bit(age: u8) -> u8 {
    age.clamp(AGES.0, AGES.1) - AGES.0
}

/// The two figures that say where somebody is.
pub fn region(postcode: &str) -> String {
    postcode.get(..2).unwrap_or_default().to_owned()
}

impl Gathered {
    /// The number of a thing; none for a word that nobody knows.
    fn number(&self, word: &str) -> Option<usize> {
        let (sort, value) = word.split_once('=').unwrap_or((word, ""));
        match sort {
            "field" => self
                .fields
                .iter()
                .position(|one| one == value)
                .filter(|at| *at < 40),
            "way" => WAYS.iter().position(|one| *one == value).map(|at| 40 + at),
            "language" => Spoken::ALL
                .iter()
                .position(|one| one.word() == value)
                .map(|at| 60 + at),
            "gender" => ["woman", "man"]
                .iter()
                .position(|one| *one == value)
                .map(|at| 90 + at),
            "online" => Some(95),
            "topic" => Topic::ALL
                .iter()
                .position(|one| one.word() == value)
                .map(|at| 100 + at),
            "region" => value
                .parse::<usize>()
                .ok()
                .filter(|at| *at < 100)
                .map(|at| 120 + at),
            _ => None,
        }
    }

    fn things<'a>(&self, words: impl Iterator<Item = &'a str>) -> Things {
        words
            .filter_map(|word| self.number(word))
            .fold(Things::NONE, Things::with)
    }

    /// As the division takes it.
    pub fn input(&self) -> Input {
        Input {
            mentees: self.young.iter().map(|young| self.mentee(young)).collect(),
            mentors: self.grown.iter().map(|grown| self.mentor(grown)).collect(),
        }
    }

    /// What the first young person asks that the first mentor is not. That it was tried before is no wish of theirs.
    pub fn unmet(&self) -> Vec<Condition> {
        let input = self.input();
        match (input.mentees.first(), input.mentors.first()) {
            (Some(mentee), Some(mentor)) => unmet(mentee, 0, mentor)
                .without(Condition::Again)
                .each()
                .collect(),
            _ => Vec::new(),
        }
    }

    fn mentee(&self, young: &Young) -> Mentee {
        let at = |person: &String| {
            let found = self.grown.iter().position(|grown| grown.person == *person);
            found.and_then(|at| u32::try_from(at).ok())
        };
        let wants = young
            .wants
            .iter()
            .filter_map(|word| crate::mentoring::wishes::Want::from_word(word));
        let wants: Vec<_> = wants.collect();
        let word = |want: &crate::mentoring::wishes::Want| thing_word(want.sort, &want.value, &young.region);
        let measured = |want: &crate::mentoring::wishes::Want| want.sort == Sort::Near && young.at.is_some();
        let musts = |of: fn(Sort) -> bool| {
            let words: Vec<String> = wants
                .iter()
                .filter(|want| want.must && of(want.sort) && !measured(want))
                .filter_map(word)
                .collect();
            self.things(words.iter().map(String::as_str))
        };
        let wish = |want: &crate::mentoring::wishes::Want| match (want.sort, word(want)) {
            (Sort::Earlier, _) => young.earlier.as_ref().and_then(at).map(Wish::Is),
            _ if measured(want) => Some(Wish::Near(NEAR)),
            (_, word) => Some(Wish::Has(self.things(word.iter().map(String::as_str)))),
        };
        let topics: Vec<String> = young
            .topics
            .iter()
            .map(|topic| format!("topic={topic}"))
            .collect();
        let open = young.topics.iter().any(|topic| topic == Topic::Else.word());
        Mentee {
            id: young.wish.clone(),
            slots: u64::try_from(young.slots).unwrap_or(0),
            band: 1 << bit(young.age),
            at: young.at.map(point),
            within: wants
                .iter()
                .any(|want| want.must && measured(want))
                .then_some(NEAR),
            // A mentor comes so far and no further only to who says where that is.
            online: young.at.is_none(),
            languages: musts(|sort| sort == Sort::Language),
            topics: if open {
                Things::NONE
            } else {
                self.things(topics.iter().map(String::as_str))
            },
            needs: musts(|sort| sort != Sort::Language),
            wishes: wants.iter().filter_map(wish).collect(),
            waiting: young.waiting,
            first: young.first,
            not: young.not.iter().filter_map(at).collect(),
        }
    }

    fn mentor(&self, grown: &Grown) -> Mentor {
        Mentor {
            id: grown.person.clone(),
            slots: u64::try_from(grown.slots).unwrap_or(0),
            bands: (grown.ages.0..=grown.ages.1).fold(0, |bands, age| bands | 1 << bit(age)),
            at: grown.at.map(point),
            within: grown.within.filter(|_| grown.at.is_some()),
            online: true,
            has: self.things(grown.has.iter().map(String::as_str)),
            room: grown.room,
            cleared: grown.ready,
        }
    }
}

impl Young {
    /// Reckons with a pairing of before, the latest of a mentor first: in full or not, and with the yes of both to another time or not.
    /// Both wanting it is a first wish, whatever else was wished; one wanting it is theirs to wish. What did not go well is not tried again.
    pub fn was_with(&mut self, mentor: &str, (full, both): (bool, bool)) {
        let told = self.earlier.as_deref() == Some(mentor) || self.not.iter().any(|one| one == mentor);
        if told {
            return;
        }
        if !(full || both) {
            self.not.push(mentor.to_owned());
            return;
        }
        if self.earlier.is_some() {
            return;
        }
        self.earlier = Some(mentor.to_owned());
        let earlier = Sort::Earlier.word();
        if !both || self.wants.iter().any(|want| want == earlier) {
            return;
        }
        if self.wants.len() == MOST_WANTS {
            let Some(last) = self.wants.iter().rposition(|want| !want.ends_with('!')) else {
                return;
            };
            self.wants.remove(last);
        }
        self.wants.insert(0, earlier.to_owned());
    }

    /// Of a wish.
    pub fn new(wish: String, what: &Draft) -> Self {
        Self {
            wish,
            age: 12,
            slots: what.slots.bits(),
            topics: what.topics.iter().map(|topic| topic.word().to_owned()).collect(),
            wants: what
                .wants
                .iter()
                .map(crate::mentoring::wishes::Want::word)
                .collect(),
            region: region(&what.postcode),
            at: None,
            waiting: 0,
            first: false,
            earlier: None,
            not: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
