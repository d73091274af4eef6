//! A **mark** shows in a name what answers the question: bytes of the name as it came, not of what it was folded to.

use std::ops::Range;

use crate::best::{By, Hit};
use crate::fold::Fold;
use crate::index::Index;
use crate::levels::shown;
use crate::readings::Reading;

/// The places in the text of a hit, in order and apart from each other.
pub fn places(index: &Index, readings: &[Reading], hit: &Hit) -> Vec<Range<usize>> {
    let fold = Fold::of(index.text(&index.entries[hit.entry as usize]));
    let mut places: Vec<Range<usize>> = match hit.by {
        By::Whole => fold.place(0..fold.letters.len()).into_iter().collect(),
        By::Start(letters) => fold
            .place(0..with_spaces(&fold.letters, letters.into()))
            .into_iter()
            .collect(),
        By::Words(reading) => {
            let tokens = index.words.tokens(hit.entry);
            let words = readings
                .get(usize::from(reading))
                .map_or(&[][..], |reading| &reading.words);
            let tokens = words.iter().filter_map(|word| {
                let (_, token) = word.best(tokens)?;
                fold.place(shown(word, token))
            });
            tokens.collect()
        }
    };
    places.sort_unstable_by_key(|place| (place.start, place.end));
    places.dedup_by(|next, last| {
        let within = next.start <= last.end;
        if within {
            last.end = last.end.max(next.end);
        }
        within
    });
    places
}

/// How many letters a name has up to the so-manieth that is no space.
fn with_spaces(letters: &[u8], without: usize) -> usize {
    let mut counted = letters.iter().enumerate().filter(|&(_, &letter)| letter != b' ');
    counted
        .nth(without.saturating_sub(1))
        .map_or(letters.len(), |(at, _)| at + 1)
}
