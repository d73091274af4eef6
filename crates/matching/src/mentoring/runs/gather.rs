//! What goes into a division, as numbers: who waits with what they need and wish, and who is ready with what they have.
//!
//! Near is within ten kilometres where the postcode of who wishes it is on the list of places, and the same first two figures where it
//! is not. Deliberately absent: names, and anything about a young person but age, times and
//! what they ask of a mentor.

use allocation::pairs::{Input, Mentee, Mentor, Point, Things, Wish};
use serde::{Deserialize, Serialize};

use crate::mentoring::Topic;
use crate::mentoring::languages::Spoken;
use crate::mentoring::places::NEAR;
use crate::mentoring::recruits::WAYS;
use crate::mentoring::wishes::{Draft, Sort};

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
            band: 1 << (young.age.clamp(12, 27) - 12),
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
        let (from, to) = (grown.ages.0.clamp(12, 27), grown.ages.1.clamp(12, 27));
        Mentor {
            id: grown.person.clone(),
            slots: u64::try_from(grown.slots).unwrap_or(0),
            bands: (from..=to).fold(0, |bands, age| bands | 1 << (age - 12)),
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
mod tests {
    use allocation::hands::OneByOne;
    use allocation::lottery::Seed;
    use allocation::pairs::{Rules, pair};

    use super::*;

    fn young(wish: &str, wants: &[&str]) -> Young {
        Young {
            wish: wish.to_owned(),
            age: 15,
            slots: 4,
            topics: vec!["choice".to_owned()],
            wants: wants.iter().map(|want| (*want).to_owned()).collect(),
            region: "30".to_owned(),
            at: None,
            waiting: 10,
            first: false,
            earlier: None,
            not: Vec::new(),
        }
    }

    fn grown(person: &str, has: &[&str]) -> Grown {
        Grown {
            person: person.to_owned(),
            slots: 6,
            ages: (12, 18),
            has: has.iter().map(|word| (*word).to_owned()).collect(),
            room: 1,
            ready: true,
            at: None,
            within: None,
        }
    }

    fn mates(gathered: &Gathered) -> Vec<Option<u32>> {
        pair(&gathered.input(), Rules::default(), &Seed([7; 32]), &OneByOne)
            .unwrap()
            .mate
    }

    fn of(young: Vec<Young>, grown: Vec<Grown>) -> Gathered {
        Gathered {
            fields: vec!["zorg".to_owned(), "ict".to_owned()],
            young,
            grown,
        }
    }

    #[test]
    fn who_wishes_care_gets_the_nurse_and_a_must_keeps_others_out() {
        let nurse = grown("soraya", &["topic=choice", "field=zorg", "language=nl"]);
        let turkish = grown("emre", &["topic=choice", "field=ict", "language=tr"]);
        let both = of(
            vec![young("noor", &["field=zorg"]), young("sem", &["language=tr!"])],
            vec![turkish, nurse.clone()],
        );
        assert_eq!(mates(&both), [Some(1), Some(0)]);
        // Nobody speaks Turkish: the must leaves nobody.
        assert_eq!(
            mates(&of(vec![young("sem", &["language=tr!"])], vec![nurse])),
            [None]
        );
    }

    #[test]
    fn age_times_topic_and_readiness_are_conditions() {
        let fits = grown("kees", &["topic=choice"]);
        let with = |change: fn(&mut Grown)| {
            let mut one = fits.clone();
            change(&mut one);
            mates(&of(vec![young("noor", &[])], vec![one]))
        };
        assert_eq!(with(|_| ()), [Some(0)]);
        assert_eq!(with(|one| one.ready = false), [None]);
        assert_eq!(with(|one| one.slots = 2), [None]);
        assert_eq!(with(|one| one.ages = (16, 18)), [None]);
        assert_eq!(with(|one| one.has.clear()), [None]);
        assert_eq!(with(|one| one.room = 0), [None]);
        // With whom it ended early it is not tried again.
        let mut again = young("noor", &[]);
        again.not = vec!["kees".to_owned()];
        assert_eq!(mates(&of(vec![again], vec![fits])), [None]);
    }

    #[test]
    fn near_is_the_same_region_and_the_mentor_of_before_is_a_wish() {
        let near = grown("kees", &["topic=choice", "region=30"]);
        let far = grown("ruth", &["topic=choice", "region=97"]);
        let wish = |wants: &[&str]| of(vec![young("noor", wants)], vec![far.clone(), near.clone()]);
        assert_eq!(mates(&wish(&["near"])), [Some(1)]);
        assert_eq!(mates(&wish(&["near!"])), [Some(1)]);
        // Wished and not a must, the other one comes where there is nobody near.
        let only_far = |wants: &[&str]| mates(&of(vec![young("noor", wants)], vec![far.clone()]));
        assert_eq!(
            (only_far(&["near"]), only_far(&["near!"])),
            (vec![Some(0)], vec![None])
        );
        let mut before = wish(&["earlier"]);
        before.young[0].earlier = Some("ruth".to_owned());
        assert_eq!(mates(&before), [Some(0)]);
    }

    /// Noor lives at the origin; ten kilometres away is 6 to the east and 8 to the north.
    #[test]
    fn near_is_ten_kilometres_and_a_mentor_comes_as_far_as_they_say() {
        let mentor = |at: [i32; 2], within: Option<u32>| Grown {
            at: Some(at),
            within,
            ..grown("kees", &["topic=choice", "region=97"])
        };
        let with = |wants: &[&str], mentor: Grown| {
            let noor = Young {
                at: Some([0, 0]),
                ..young("noor", wants)
            };
            mates(&of(vec![noor], vec![mentor]))[0].is_some()
        };
        // A must is measured, whatever the figures of the postcode say.
        assert!(with(&["near!"], mentor([6_000, 8_000], None)));
        assert!(!with(&["near!"], mentor([6_000, 8_001], None)));
        // Somebody on a screen as well has no reach; somebody else comes so far and no further.
        assert!(with(&[], mentor([60_000, 80_000], None)));
        assert!(with(&[], mentor([3_000, 4_000], Some(5_000))));
        assert!(!with(&[], mentor([3_000, 4_001], Some(5_000))));
        // Where a place is not known, nobody is kept away by it.
        let nowhere = Grown {
            at: None,
            ..mentor([0, 0], Some(5_000))
        };
        assert!(with(&[], nowhere));
        let unknown = of(
            vec![young("noor", &[])],
            vec![mentor([60_000, 80_000], Some(5_000))],
        );
        assert_eq!(mates(&unknown), [Some(0)]);
    }

    #[test]
    fn of_two_mentors_the_one_nearby_is_wished_and_runs_of_before_read_as_they_were() {
        let at = |person: &str, at: [i32; 2]| Grown {
            at: Some(at),
            ..grown(person, &["topic=choice"])
        };
        let noor = Young {
            at: Some([0, 0]),
            ..young("noor", &["near"])
        };
        let both = of(vec![noor], vec![at("ruth", [0, 10_001]), at("kees", [0, 9_999])]);
        assert_eq!(mates(&both), [Some(1)]);
        let before = of(
            vec![young("noor", &["near"])],
            vec![grown("kees", &["topic=choice"])],
        );
        let kept = serde_json::to_string(&before).unwrap();
        assert!(!kept.contains("\"at\"") && !kept.contains("within"), "{kept}");
        assert_eq!(serde_json::from_str::<Gathered>(&kept).unwrap(), before);
    }
}
