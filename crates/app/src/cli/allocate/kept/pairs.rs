//! A division of mentors as it is kept.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use allocation::pairs::{self, Pairs, Point, Rules, Stake, Things, Wish};
use serde::{Deserialize, Serialize};

use super::{Draw, Kind};
use crate::cli::allocate::read::week;

/// Everybody who took part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Who waits.
    pub mentees: Vec<Mentee>,
    /// Who could help.
    pub mentors: Vec<Mentor>,
}

/// A young person: what is needed and wished.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mentee {
    pub id: String,
    /// Metres to the east and the north.
    pub at: Option<[i32; 2]>,
    /// Metres.
    pub within: Option<u32>,
    pub online: bool,
    pub slots: Vec<String>,
    pub age: Option<String>,
    pub languages: Vec<String>,
    pub topics: Vec<String>,
    pub needs: Vec<String>,
    pub wishes: Vec<String>,
    /// Days.
    pub waiting: u32,
    pub first: bool,
    pub not: Vec<String>,
}

/// A mentor: what there is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mentor {
    pub id: String,
    pub at: Option<[i32; 2]>,
    pub within: Option<u32>,
    pub online: bool,
    pub slots: Vec<String>,
    pub ages: Vec<String>,
    pub has: Vec<String>,
    pub room: u32,
    pub cleared: bool,
}

/// What came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Result {
    pub kind: Kind,
    pub engine: String,
    pub draw: Draw,
    pub rules: KeptRules,
    /// How many parts a unit of price has.
    pub scale: i64,
    pub mentees: Vec<Placed>,
    pub mentors: Vec<Priced>,
}

/// The rules that counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptRules {
    pub few: u32,
    pub step: u32,
    pub kept: usize,
    pub held: usize,
    pub thorough: bool,
}

/// What one young person got.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placed {
    pub id: String,
    pub mentor: Option<String>,
    pub class: u32,
    pub options: u32,
    pub lot: u32,
    pub stake: KeptStake,
}

/// What being without would mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeptStake {
    Must,
    May(u32),
    Out,
}

/// The price of one mentor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Priced {
    pub id: String,
    pub price: i64,
}

impl From<Rules> for KeptRules {
    fn from(rules: Rules) -> KeptRules {
        KeptRules {
            few: rules.few,
            step: rules.step,
            kept: rules.kept,
            held: rules.held,
            thorough: rules.thorough,
        }
    }
}

impl From<KeptRules> for Rules {
    fn from(rules: KeptRules) -> Rules {
        Rules {
            few: rules.few,
            step: rules.step,
            kept: rules.kept,
            held: rules.held,
            thorough: rules.thorough,
        }
    }
}

impl Input {
    /// As the engine takes it. An error is a sentence.
    pub fn built(&self) -> std::result::Result<pairs::Input, String> {
        let number: HashMap<&str, u32> = self
            .mentors
            .iter()
            .map(|mentor| mentor.id.as_str())
            .zip(0..)
            .collect();
        let words = self.words()?;
        let bands = self.bands()?;
        let things = |all: &[String]| {
            let known = all.iter().filter_map(|word| words.get(word.as_str()));
            known.fold(Things::NONE, |things, thing| things.with(*thing))
        };
        let point = |at: Option<[i32; 2]>| at.map(|[x, y]| Point { x, y });
        let mentee = |one: &Mentee| {
            let wish = |wish: &String| match wish.split_once(':') {
                Some(("dichtbij", metres)) => {
                    metres.parse().map(Wish::Near).map_err(|_| format!("wens {wish}"))
                }
                Some(("mentor", id)) => Ok(Wish::Is(number.get(id).copied().unwrap_or(u32::MAX))),
                _ => Ok(Wish::Has(things(std::slice::from_ref(wish)))),
            };
            Ok(pairs::Mentee {
                id: one.id.clone(),
                at: point(one.at),
                within: one.within,
                online: one.online,
                slots: slots(&one.slots)?,
                band: one.age.as_ref().map_or(u32::MAX, |age| bands.of(age)),
                languages: things(&one.languages),
                topics: things(&one.topics),
                needs: things(&one.needs),
                wishes: one
                    .wishes
                    .iter()
                    .map(wish)
                    .collect::<std::result::Result<_, String>>()?,
                waiting: one.waiting,
                first: one.first,
                not: one
                    .not
                    .iter()
                    .filter_map(|id| number.get(id.as_str()).copied())
                    .collect(),
            })
        };
        let mentor = |one: &Mentor| {
            Ok(pairs::Mentor {
                id: one.id.clone(),
                at: point(one.at),
                within: one.within,
                online: one.online,
                slots: slots(&one.slots)?,
                bands: bands.wanted(&one.ages),
                has: things(&one.has),
                room: one.room,
                cleared: one.cleared,
            })
        };
        Ok(pairs::Input {
            mentees: self
                .mentees
                .iter()
                .map(mentee)
                .collect::<std::result::Result<_, String>>()?,
            mentors: self
                .mentors
                .iter()
                .map(mentor)
                .collect::<std::result::Result<_, String>>()?,
        })
    }

    /// A number for every word that is asked; what nobody asks needs none.
    fn words(&self) -> std::result::Result<BTreeMap<&str, usize>, String> {
        let asked = self.mentees.iter().flat_map(|one| {
            let all = [&one.languages, &one.topics, &one.needs, &one.wishes];
            all.into_iter().flatten().map(String::as_str)
        });
        let other = |word: &&str| !word.starts_with("dichtbij:") && !word.starts_with("mentor:");
        let all: BTreeSet<&str> = asked.filter(other).collect();
        if all.len() > Things::MOST {
            return Err(format!(
                "Samen vragen de jongeren {} verschillende dingen; er kunnen er {} zijn. Gebruik minder verschillende woorden.",
                all.len(),
                Things::MOST
            ));
        }
        Ok(all.into_iter().zip(0..).collect())
    }

    /// Ages that every mentor treats alike are one band.
    fn bands(&self) -> std::result::Result<Bands, String> {
        let wanted: BTreeSet<&[String]> = self.mentors.iter().map(|mentor| mentor.ages.as_slice()).collect();
        let ages: BTreeSet<&str> = self.mentees.iter().filter_map(|one| one.age.as_deref()).collect();
        let mut kinds: BTreeMap<Vec<bool>, u32> = BTreeMap::new();
        let mut of = BTreeMap::new();
        for age in ages {
            let next = kinds.len() as u32;
            let kind = wanted.iter().map(|words| suits(words, age)).collect();
            of.insert(age.to_owned(), *kinds.entry(kind).or_insert(next));
        }
        if kinds.len() > 32 {
            return Err(
                "Mentoren noemen te veel verschillende leeftijden. Gebruik groepen, zoals 10-12 en 13-15."
                    .to_owned(),
            );
        }
        Ok(Bands { of })
    }
}

struct Bands {
    of: BTreeMap<String, u32>,
}

impl Bands {
    fn of(&self, age: &str) -> u32 {
        self.of.get(age).map_or(0, |bit| 1 << bit)
    }

    fn wanted(&self, words: &[String]) -> u32 {
        // Where nobody told an age, no age is asked.
        if words.is_empty() || self.of.is_empty() {
            return u32::MAX;
        }
        let suit = self.of.iter().filter(|(age, _)| suits(words, age));
        suit.fold(0, |bits, (_, bit)| bits | 1 << bit)
    }
}

/// Does an age, or the name of a group, suit a mentor who said this?
fn suits(words: &[String], age: &str) -> bool {
    let years = age.parse::<f64>().ok();
    words.is_empty()
        || words.iter().any(|word| {
            let range = word.split_once('-').and_then(|(from, to)| {
                let (from, to) = (from.parse::<f64>().ok()?, to.parse::<f64>().ok()?);
                Some((from, to + 1.0))
            });
            match (range, years) {
                (Some((from, to)), Some(years)) => from <= years && years < to,
                _ => word == age,
            }
        })
}

fn slots(words: &[String]) -> std::result::Result<u64, String> {
    words.iter().try_fold(0, |bits, word| {
        let more = week::bits(word).map_err(|_| format!("'{word}' is geen tijd in de week"))?;
        Ok(bits | more)
    })
}

/// A division as it is kept.
pub fn result(input: &Input, rules: Rules, draw: Draw, pairs: &Pairs) -> Result {
    let placed = input.mentees.iter().enumerate().map(|(at, mentee)| Placed {
        id: mentee.id.clone(),
        mentor: pairs.mate[at].map(|mentor| input.mentors[mentor as usize].id.clone()),
        class: pairs.class[at],
        options: pairs.options[at],
        lot: pairs.lot[at],
        stake: match pairs.stake[at] {
            Stake::Must => KeptStake::Must,
            Stake::May(units) => KeptStake::May(units),
            Stake::Out => KeptStake::Out,
        },
    });
    let priced = input
        .mentors
        .iter()
        .zip(&pairs.price)
        .map(|(mentor, price)| Priced {
            id: mentor.id.clone(),
            price: *price,
        });
    Result {
        kind: Kind::Pairs,
        engine: super::ENGINE.to_owned(),
        draw,
        rules: rules.into(),
        scale: pairs.scale,
        mentees: placed.collect(),
        mentors: priced.collect(),
    }
}

impl Result {
    /// The division again, to be verified. An error is a sentence.
    pub fn pairs(&self, input: &Input) -> std::result::Result<Pairs, String> {
        let ids = self
            .mentees
            .iter()
            .map(|one| &one.id)
            .eq(input.mentees.iter().map(|one| &one.id))
            && self
                .mentors
                .iter()
                .map(|one| &one.id)
                .eq(input.mentors.iter().map(|one| &one.id));
        if !ids {
            return Err("In result.json staan andere mensen dan in input.json.".to_owned());
        }
        let number: HashMap<&str, u32> = input
            .mentors
            .iter()
            .map(|mentor| mentor.id.as_str())
            .zip(0..)
            .collect();
        let mate = |one: &Placed| {
            // A mentor who is not there stays one who is not there, for the verification to find.
            one.mentor
                .as_ref()
                .map(|id| number.get(id.as_str()).copied().unwrap_or(u32::MAX - 1))
        };
        let stake = |one: &Placed| match one.stake {
            KeptStake::Must => Stake::Must,
            KeptStake::May(units) => Stake::May(units),
            KeptStake::Out => Stake::Out,
        };
        Ok(Pairs {
            mate: self.mentees.iter().map(mate).collect(),
            class: self.mentees.iter().map(|one| one.class).collect(),
            options: self.mentees.iter().map(|one| one.options).collect(),
            lot: self.mentees.iter().map(|one| one.lot).collect(),
            stake: self.mentees.iter().map(stake).collect(),
            price: self.mentors.iter().map(|one| one.price).collect(),
            scale: self.scale,
        })
    }
}
