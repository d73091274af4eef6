//! The **part** of a long list that stands on one page.
//!
//! Deliberately absent: of which list. That is an order, and stands with the question.

use serde::Serialize;

/// From which to which, of how many; and the pages beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The first, counted from 1.
    pub from: i64,
    /// The last.
    pub to: i64,
    of: i64,
    /// The numbers of the page before and of the one after, where there is one.
    before: Option<i64>,
    after: Option<i64>,
}

impl Part {
    /// The page with this number, of so many in all with so many on each. One beyond the last is the last.
    pub fn of(all: i64, each: i64, number: u32) -> Self {
        let last = ((all + each - 1) / each).max(1);
        let number = i64::from(number).clamp(1, last);
        let from = (number - 1) * each + 1;
        Self {
            from,
            to: (number * each).min(all),
            of: all,
            before: (number > 1).then(|| number - 1),
            after: (number < last).then(|| number + 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(all: i64, number: u32, (from, to): (i64, i64), beside: (Option<i64>, Option<i64>)) {
        let part = Part::of(all, 100, number);
        assert_eq!((part.from, part.to, part.of), (from, to, all));
        assert_eq!((part.before, part.after), beside);
    }

    #[test]
    fn four_hundred_pairings_are_four_pages_and_each_stands_on_one() {
        check(400, 1, (1, 100), (None, Some(2)));
        check(400, 4, (301, 400), (Some(3), None));
        check(401, 5, (401, 401), (Some(4), None));
        // Nobody is sent to an empty page.
        check(400, 9, (301, 400), (Some(3), None));
        check(400, 0, (1, 100), (None, Some(2)));
        check(0, 1, (1, 0), (None, None));
    }
}
