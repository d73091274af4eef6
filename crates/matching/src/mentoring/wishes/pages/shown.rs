//! What the page of a wish is **made of**: everything that can be wished, where somebody stands, and what was filled in.
//!
//! Deliberately absent: reading and keeping, which the page does.

use jiff::civil::Date;
use kit::Sent;
use policy::calendar::day_at;
use serde::Serialize;

use super::super::queue::Place;
use super::super::rules::{Draft, Sort, State, Want, yes_by};
use super::super::store;
use crate::mentoring::languages::Spoken;
use crate::mentoring::recruits::WAYS;
use crate::mentoring::slots::Slots;
use crate::mentoring::{Mentoring, Topic};

/// Something that can be wished.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Wishable {
    pub(super) value: String,
    /// The key of its words.
    pub(super) key: String,
    pub(super) chosen: bool,
}

/// Wishes of one sort.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Group {
    pub(super) sort: &'static str,
    pub(super) options: Vec<Wishable>,
}

/// The first wish, the second, and so on.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Row {
    pub(super) number: usize,
    pub(super) groups: Vec<Group>,
    pub(super) must: bool,
}

/// A programme that takes young people in.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ProgrammeShown {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) method: String,
    pub(super) begins: Date,
    pub(super) ends: Date,
    pub(super) chosen: bool,
}

/// Where they stand.
#[derive(Clone, Debug, Serialize)]
pub struct Standing {
    pub(super) state: &'static str,
    pub(super) since: Date,
    pub(super) number: Option<u32>,
    pub(super) of: u32,
    pub(super) places: u32,
    pub(super) round: Option<Date>,
    pub(super) first: bool,
    /// By which day a yes is there, or is asked for once more.
    pub(super) yes_by: Option<Date>,
}

impl Standing {
    /// For samples: in the queue, or before a yes.
    pub(in crate::mentoring) fn sample(waits: bool) -> Self {
        Self {
            state: if waits { "waiting" } else { "home" },
            since: jiff::civil::date(2026, 10, 10),
            number: waits.then_some(7),
            of: 12,
            places: 9,
            round: waits.then_some(jiff::civil::date(2026, 12, 7)),
            first: waits,
            yes_by: (!waits).then_some(jiff::civil::date(2026, 10, 24)),
        }
    }

    pub(in crate::mentoring) fn new(wish: &store::Wish, place: Option<Place>) -> Self {
        Self {
            state: wish.state.word(),
            since: day_at(wish.since),
            number: place.map(|place| place.number),
            of: place.map_or(0, |place| place.of),
            places: place.map_or(0, |place| place.places),
            round: place.and_then(|place| place.round),
            first: wish.earlier.is_some(),
            yes_by: (wish.state == State::Home).then(|| yes_by(day_at(wish.since))),
        }
    }
}

/// Sorts of work, by id, in the order of the facts.
pub(super) fn fields(mentoring: &Mentoring) -> Vec<String> {
    let known = mentoring.journeys.known.standard.fields().iter();
    known.map(|field| field.id.to_string()).collect()
}

/// What was filled in. A wish that means nothing is somebody trying something.
pub(super) fn drafted(sent: &Sent, fields: &[String]) -> (Draft, Vec<(&'static str, &'static str)>) {
    let musts: Vec<&str> = sent.all("moet").collect();
    let mut wrong = Vec::new();
    let mut draft = Draft {
        topics: sent.all("onderwerp").filter_map(Topic::from_word).collect(),
        left_open: sent.text("open") == "ja",
        slots: Slots::from_words(sent.all("tijd")),
        postcode: sent.text("postcode").to_owned(),
        said: sent.text("zeg").to_owned(),
        ..Draft::default()
    };
    draft.topics.sort();
    draft.topics.dedup();
    if draft.left_open {
        return (draft, wrong);
    }
    for (at, word) in sent.all("wens").enumerate().filter(|(_, word)| !word.is_empty()) {
        let number = (at + 1).to_string();
        let want = Want::from_word(word).filter(|want| match want.sort {
            Sort::Field => fields.contains(&want.value),
            Sort::Way => WAYS.contains(&want.value.as_str()),
            _ => true,
        });
        let Some(mut want) = want else {
            wrong.push(("wens-1", "kit-unknown-field"));
            continue;
        };
        if musts.contains(&number.as_str()) {
            want.must = want.sort.can_be_must();
            draft.must_not |= !want.must;
        }
        draft.wants.push(want);
    }
    (draft, wrong)
}

/// Everything that can be wished, by sort.
pub(super) fn groups(want: Option<&Want>, fields: &[String], had_mentor: bool) -> Vec<Group> {
    let chosen = want.map(Want::choice).unwrap_or_default();
    let option = |sort: Sort, value: &str, key: String| {
        let value = Want {
            sort,
            value: value.to_owned(),
            must: false,
        };
        let value = value.choice();
        Wishable {
            chosen: value == chosen,
            value,
            key,
        }
    };
    let of = |sort: Sort, keys: &str, all: &mut dyn Iterator<Item = &str>| Group {
        sort: sort.word(),
        options: all
            .map(|value| option(sort, value, format!("{keys}{value}")))
            .collect(),
    };
    let bare = [Sort::Near, Sort::Online, Sort::Earlier];
    let bare = bare
        .into_iter()
        .filter(|sort| had_mentor || *sort != Sort::Earlier);
    vec![
        of(Sort::Field, "field-", &mut fields.iter().map(String::as_str)),
        of(Sort::Way, "node-", &mut WAYS.into_iter()),
        of(
            Sort::Language,
            "mentoring-language-",
            &mut Spoken::ALL.iter().map(|one| one.word()),
        ),
        of(
            Sort::Gender,
            "mentoring-gender-",
            &mut ["woman", "man"].into_iter(),
        ),
        Group {
            sort: "other",
            options: bare
                .map(|sort| option(sort, "", format!("wishes-want-{}", sort.word())))
                .collect(),
        },
    ]
}
