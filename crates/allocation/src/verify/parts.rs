//! Work in **parts**, done by the hands of the caller and put together in order.

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use crate::hands::Hands;

/// So many persons are one part of the work.
const PART: usize = 1_024;

/// Makes a list out of each part of so many persons, and one list of all. A part that the hands left out is done here: what nobody
/// looked at would look sound.
pub(super) fn in_parts<T: Send>(
    hands: &dyn Hands,
    many: usize,
    make: impl Fn(Range<usize>) -> Vec<T> + Sync,
) -> Vec<T> {
    let parts = many.div_ceil(PART);
    let range = |part: usize| part * PART..((part + 1) * PART).min(many);
    let done: Mutex<Vec<Option<Vec<T>>>> = Mutex::new((0..parts).map(|_| None).collect());
    hands.each(parts, &|part| {
        if part < parts {
            let made = make(range(part));
            let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
            done[part] = Some(made);
        }
    });
    let done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut all = Vec::with_capacity(many);
    for (part, made) in done.into_iter().enumerate() {
        all.extend(made.unwrap_or_else(|| make(range(part))));
    }
    all
}
