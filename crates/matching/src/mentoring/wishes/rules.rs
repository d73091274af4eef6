//! What can be wished, and what has to be.
//!
//! A wish is ranked by the young person. Only a few sorts can be a *must*: a language, a man or a woman, near, by video. The rest
//! weighs, and keeps nobody out. Deliberately absent: weights. The order is the young person's own.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::mentoring::languages::Spoken;
use crate::mentoring::recruits::is_postcode;
use crate::mentoring::slots::Slots;
use crate::mentoring::talks::contacts;
use crate::mentoring::{Gender, Topic};
use crate::words::words;

/// How many wishes there can be.
pub const MOST_WANTS: usize = 5;
/// The longest text beside it.
pub const LONGEST_SAID: usize = 300;

words! {
    /// What a wish is about.
    Sort {
        /// Does this work.
        Field = "field",
        /// Went this way.
        Way = "way",
        /// Speaks this language.
        Language = "language",
        /// Is a woman, or a man.
        Gender = "gender",
        /// Lives near.
        Near = "near",
        /// By video.
        Online = "online",
        /// The mentor of before.
        Earlier = "earlier",
    }
}

impl Sort {
    /// Whether it can be asked that nobody else comes.
    pub fn can_be_must(self) -> bool {
        matches!(self, Sort::Language | Sort::Gender | Sort::Near | Sort::Online)
    }
}

words! {
    /// How far a wish is.
    State {
        /// Waits for a yes: of somebody at home, or of the young person.
        Home = "home",
        /// Waits for a mentor.
        Waiting = "waiting",
        /// Somebody was proposed.
        Proposed = "proposed",
        /// They have a mentor.
        Paired = "paired",
        /// It is over.
        Ended = "ended",
        /// The young person took it back.
        Withdrawn = "withdrawn",
    }
}

impl State {
    /// Whether it still waits, so that it can be changed.
    pub fn waits(self) -> bool {
        matches!(self, State::Home | State::Waiting)
    }

    /// Whether it is not over.
    pub fn is_open(self) -> bool {
        !matches!(self, State::Ended | State::Withdrawn)
    }
}

/// One wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Want {
    /// About what.
    pub sort: Sort,
    /// Which work, way, language or gender; empty for the others.
    pub value: String,
    /// Nobody else.
    pub must: bool,
}

impl Want {
    /// From a word such as `language=tr!`; none for one that means nothing.
    pub fn from_word(word: &str) -> Option<Self> {
        let (word, must) = word.strip_suffix('!').map_or((word, false), |rest| (rest, true));
        let (sort, value) = word.split_once('=').unwrap_or((word, ""));
        let sort = Sort::from_word(sort)?;
        let fits = match sort {
            Sort::Language => Spoken::from_word(value).is_some(),
            Sort::Gender => matches!(Gender::from_word(value), Some(Gender::Woman | Gender::Man)),
            Sort::Field | Sort::Way => {
                let plain = |sign: char| sign.is_ascii_alphanumeric() || sign == '-';
                !value.is_empty() && value.len() <= 40 && value.chars().all(plain)
            }
            Sort::Near | Sort::Online | Sort::Earlier => value.is_empty(),
        };
        fits.then(|| Self {
            sort,
            value: value.to_owned(),
            must: must && sort.can_be_must(),
        })
    }

    /// Without whether it must be.
    pub fn choice(&self) -> String {
        match self.value.as_str() {
            "" => self.sort.word().to_owned(),
            value => format!("{}={value}", self.sort.word()),
        }
    }

    /// As a row and a form have it.
    pub fn word(&self) -> String {
        format!("{}{}", self.choice(), if self.must { "!" } else { "" })
    }
}

/// A wish as somebody fills it in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What for.
    pub topics: Vec<Topic>,
    /// What matters, the most important first.
    pub wants: Vec<Want>,
    /// The programme may choose.
    pub left_open: bool,
    /// When they can.
    pub slots: Slots,
    /// Four digits, where near matters.
    pub postcode: String,
    /// What they want to say beside it.
    pub said: String,
    /// That somebody was asked to be a must who cannot be.
    pub must_not: bool,
}

impl Draft {
    /// A wish that leaves everything to the programme.
    pub fn left_open() -> Self {
        Self {
            topics: Vec::new(),
            wants: Vec::new(),
            left_open: true,
            slots: Slots::default(),
            postcode: String::new(),
            said: String::new(),
            must_not: false,
        }
    }

    /// What is wrong with it, each with the field of the form it is about.
    pub fn wrong(&self) -> Vec<(&'static str, &'static str)> {
        let mut wrong = Vec::new();
        let mut require = |holds: bool, field, key| {
            if !holds {
                wrong.push((field, key));
            }
        };
        require(!self.topics.is_empty(), "onderwerp", "wishes-no-topic");
        require(
            self.left_open || !self.wants.is_empty(),
            "wens-1",
            "wishes-no-want",
        );
        require(self.wants.len() <= MOST_WANTS, "wens-1", "wishes-many-wants");
        let twice = |(at, want): (usize, &Want)| {
            self.wants
                .iter()
                .take(at)
                .any(|other| other.choice() == want.choice())
        };
        require(
            !self.wants.iter().enumerate().any(twice),
            "wens-1",
            "wishes-twice",
        );
        require(!self.must_not, "wens-1", "wishes-no-must");
        require(!self.slots.is_empty(), "tijd", "wishes-no-slot");
        let near = self.wants.iter().any(|want| want.sort == Sort::Near);
        require(
            self.postcode.is_empty() || is_postcode(&self.postcode),
            "postcode",
            "wishes-wrong-postcode",
        );
        require(
            !near || !self.postcode.is_empty(),
            "postcode",
            "wishes-near-where",
        );
        require(self.said.chars().count() <= LONGEST_SAID, "zeg", "wishes-long");
        require(contacts(&self.said).is_empty(), "zeg", "wishes-contact");
        wrong
    }
}

/// Why nothing can be asked in a programme; none where it can. `there` is the wish that is not over, and `paired` says that they have a
/// mentor in the programme, or that one is proposed to them. After an end it can be asked again.
pub fn stands_in_the_way(there: Option<State>, paired: bool) -> Option<&'static str> {
    if paired {
        Some("wishes-has-one")
    } else {
        there.filter(|state| !state.waits()).map(|_| "wishes-found")
    }
}

/// Days within which somebody at home, or the young person, says yes or no; after that the young person asks again, with help of school.
pub const DAYS_FOR_A_YES: i32 = 14;

/// By which day a yes is there, or is asked for once more.
pub fn yes_by(since: Date) -> Date {
    since.saturating_add(DAYS_FOR_A_YES.days())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wants(words: &[&str]) -> Vec<Want> {
        words.iter().filter_map(|word| Want::from_word(word)).collect()
    }

    #[track_caller]
    fn check(change: impl FnOnce(&mut Draft), expected: &[&str]) {
        let mut draft = Draft {
            topics: vec![Topic::Choice],
            wants: wants(&["field=zorg", "language=tr!"]),
            slots: Slots::from_bits(4),
            ..Draft::default()
        };
        change(&mut draft);
        let keys: Vec<&str> = draft.wrong().into_iter().map(|(_, key)| key).collect();
        assert_eq!(keys, expected);
    }

    #[test]
    fn a_want_is_read_back_and_only_some_can_be_a_must() {
        for word in [
            "field=zorg",
            "way=havo",
            "language=tr",
            "language=tr!",
            "gender=woman!",
            "near!",
            "online",
            "earlier",
        ] {
            assert_eq!(
                Want::from_word(word).map(|want| want.word()).as_deref(),
                Some(word)
            );
        }
        for (word, kept) in [
            ("field=zorg!", "field=zorg"),
            ("way=havo!", "way=havo"),
            ("earlier!", "earlier"),
        ] {
            assert_eq!(
                Want::from_word(word).map(|want| want.word()).as_deref(),
                Some(kept)
            );
        }
        for bad in [
            "",
            "!",
            "field",
            "field=",
            "language=xx",
            "gender=otherwise",
            "near=3011",
            "origin=nl",
            "field=a,b",
            "=zorg",
        ] {
            assert_eq!(Want::from_word(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_wish_says_what_for_what_matters_and_when() {
        check(|_| (), &[]);
        check(|draft| draft.topics.clear(), &["wishes-no-topic"]);
        check(|draft| draft.wants.clear(), &["wishes-no-want"]);
        // Who leaves it open needs no wish.
        check(
            |draft| {
                draft.wants.clear();
                draft.left_open = true;
            },
            &[],
        );
        check(
            |draft| draft.wants = wants(&["field=zorg", "way=havo", "field=zorg"]),
            &["wishes-twice"],
        );
        // The same language as a wish and as a must is the same.
        check(
            |draft| draft.wants = wants(&["language=tr", "language=tr!"]),
            &["wishes-twice"],
        );
        let six = [
            "field=zorg",
            "field=ict",
            "field=bouw",
            "way=havo",
            "near",
            "online",
        ];
        check(
            |draft| {
                draft.wants = wants(&six);
                draft.postcode = "3011".to_owned();
            },
            &["wishes-many-wants"],
        );
        check(|draft| draft.slots = Slots::default(), &["wishes-no-slot"]);
        check(|draft| draft.wants = wants(&["near"]), &["wishes-near-where"]);
        check(
            |draft| {
                draft.wants = wants(&["near"]);
                draft.postcode = "30".to_owned();
            },
            &["wishes-wrong-postcode"],
        );
        check(|draft| draft.must_not = true, &["wishes-no-must"]);
        check(|draft| draft.said = "a".repeat(301), &["wishes-long"]);
        check(
            |draft| draft.said = "app me op 06 12345678".to_owned(),
            &["wishes-contact"],
        );
    }

    #[test]
    fn what_waits_can_be_changed_and_what_is_over_is_over() {
        let waits: Vec<&State> = State::ALL.iter().filter(|state| state.waits()).collect();
        assert_eq!(waits, [&State::Home, &State::Waiting]);
        let over: Vec<&State> = State::ALL.iter().filter(|state| !state.is_open()).collect();
        assert_eq!(over, [&State::Ended, &State::Withdrawn]);
    }

    #[test]
    fn who_has_a_mentor_asks_for_none_in_that_programme() {
        assert_eq!(stands_in_the_way(None, false), None);
        assert_eq!(stands_in_the_way(Some(State::Waiting), false), None);
        assert_eq!(stands_in_the_way(Some(State::Home), false), None);
        assert_eq!(
            stands_in_the_way(Some(State::Paired), false),
            Some("wishes-found")
        );
        for there in [None, Some(State::Waiting), Some(State::Paired)] {
            assert_eq!(
                stands_in_the_way(there, true),
                Some("wishes-has-one"),
                "{there:?}"
            );
        }
    }
}
