//! **Suggestions**: occupations to look at after answers about activities. A conversation starter, and wide by rule.
//!
//! The rule, as a page can print it. There are sixteen places, four for each group of levels, in the order of [`PLACES`]; with which group
//! the row begins is drawn. Eight places are *near*: work in which an activity of a kind that you like stands first or second. Four are
//! *against*: work of a kind that you liked least. Four are *far*: a field of which nothing is in the list yet. In each place comes the
//! occupation whose field is least in the list so far, rather not with a first letter that is there three times, and then a lot
//! decides. Where nothing stands out, near means anything.
//!
//! Deliberately absent: how well something fits. Each suggestion says why it is there, in the person's own answers or because it is
//! different; the order of the list is that of the places and not of liking. Nothing but answers and a seed goes in.

use std::collections::BTreeSet;

use super::{Answers, Picture, Standing};
use crate::level::Group;
use crate::occupation::Occupation;
use crate::riasec::Letter;
use crate::spread::Spread;

/// So many suggestions at least, where there are so many occupations.
pub const LEAST: usize = 12;

/// What a place asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Work with activities that stand out.
    Near,
    /// Work of a kind that was liked least.
    Against,
    /// A field that is not in the list yet.
    Far,
}

/// The places in their order: what each asks for. The groups of levels go round, one further in each row.
pub const PLACES: [[Kind; 4]; 4] = [[Kind::Near, Kind::Against, Kind::Near, Kind::Far]; 4];

/// Why an occupation is in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// You said that you like these activities, and this work has such things in it. Ids of activities, by id.
    Liked(Vec<String>),
    /// Because it is different from what you like.
    Different,
    /// Nothing stands out yet, so the list is wide.
    Wide,
}

/// An occupation to look at.
#[derive(Clone, Debug)]
pub struct Suggestion<'a> {
    /// Which.
    pub occupation: &'a Occupation,
    /// Why.
    pub why: Why,
}

/// Occupations to look at after these answers. The same answers and seed give the same list, in whatever order the occupations come.
pub fn suggest<'a>(answers: &Answers<'_>, occupations: &'a [Occupation], seed: u64) -> Vec<Suggestion<'a>> {
    let pattern = Pattern::of(answers);
    let mut spread = Spread::of(occupations, seed);
    let first = (seed % 4) as usize;
    let mut list = Vec::new();
    for (row, kinds) in PLACES.iter().enumerate() {
        for (place, kind) in kinds.iter().enumerate() {
            let group = Group::ALL[(first + row + place) % 4];
            let Some(occupation) = pattern.take(&mut spread, *kind, group) else {
                continue;
            };
            let why = pattern.why(occupation, answers);
            list.push(Suggestion { occupation, why });
        }
    }
    list
}

/// The kinds of activity that stand out and those that are liked least. Either may be empty.
struct Pattern {
    near: BTreeSet<Letter>,
    least: BTreeSet<Letter>,
}

impl Pattern {
    fn of(answers: &Answers<'_>) -> Pattern {
        let picture = Picture::of(answers);
        let near: BTreeSet<Letter> = picture.all(Standing::StandsOut).into_iter().collect();
        let mut least: BTreeSet<Letter> = picture.all(Standing::StandsBack).into_iter().collect();
        if least.is_empty() {
            least = lowest(answers);
        }
        least.retain(|letter| !near.contains(letter));
        Pattern { near, least }
    }

    /// The next occupation for a place. Where none is of the kind, another of the group comes, so that no group goes missing.
    fn take<'a>(&self, spread: &mut Spread<'a>, kind: Kind, group: Group) -> Option<&'a Occupation> {
        let shown = spread.fields();
        let fits = |one: &Occupation| match kind {
            Kind::Near => self.near.is_empty() || self.is_near(one),
            Kind::Against => !self.is_near(one) && (self.least.is_empty() || self.is_least(one)),
            Kind::Far => !self.is_near(one) && !shown.contains(one.first_field()),
        };
        let in_group = |one: &Occupation| one.is_in(group);
        spread
            .take(|one| in_group(one) && fits(one))
            .or_else(|| spread.take(|one| in_group(one) && (kind == Kind::Near || !self.is_near(one))))
            .or_else(|| spread.take(in_group))
            .or_else(|| spread.take(|_| true))
    }

    /// An activity that stands out is among its first two letters.
    fn is_near(&self, one: &Occupation) -> bool {
        one.letters()
            .iter()
            .take(2)
            .any(|letter| self.near.contains(letter))
    }

    /// Its first letter is of the kinds that were liked least.
    fn is_least(&self, one: &Occupation) -> bool {
        one.letters()
            .first()
            .is_some_and(|letter| self.least.contains(letter))
    }

    fn why(&self, one: &Occupation, answers: &Answers<'_>) -> Why {
        let nothing_known = self.near.is_empty() && self.least.is_empty();
        let counts = |letter: &&Letter| match self.near.is_empty() {
            true => !self.is_least(one),
            false => self.is_near(one) && self.near.contains(letter),
        };
        let mut liked: Vec<String> = one
            .letters()
            .iter()
            .take(2)
            .filter(counts)
            .flat_map(|letter| answers.liked(*letter))
            .map(str::to_owned)
            .collect();
        liked.sort_unstable();
        match (liked.is_empty(), nothing_known) {
            (false, _) => Why::Liked(liked),
            (true, true) => Why::Wide,
            (true, false) => Why::Different,
        }
    }
}

/// The letters with the lowest share. None where all that was answered has the same share: then nothing is liked least.
fn lowest(answers: &Answers<'_>) -> BTreeSet<Letter> {
    let shares: Vec<(Letter, f64)> = Letter::ALL
        .into_iter()
        .filter_map(|letter| Some((letter, answers.tally(letter).share()?)))
        .collect();
    let low = shares
        .iter()
        .map(|(_, share)| *share)
        .fold(f64::INFINITY, f64::min);
    let high = shares
        .iter()
        .map(|(_, share)| *share)
        .fold(f64::NEG_INFINITY, f64::max);
    shares
        .into_iter()
        .filter(|(_, share)| *share == low && low < high)
        .map(|(letter, _)| letter)
        .collect()
}
