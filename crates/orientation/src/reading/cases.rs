//! The **terms** that a page explains and the **cases** to practise on, each by the ids of its words.
//!
//! Deliberately absent: points. An answer is followed by what the figure says, whichever it was.

/// What a figure can say, in the order in which one asks after it: `reading-term-<id>`, `-text` and `-ask` in the texts.
pub const TERMS: [&str; 8] = [
    "range",
    "median",
    "year",
    "region",
    "population",
    "small",
    "sure",
    "forecast",
];

/// What nobody may conclude: `reading-not-<number>`.
pub const NOTS: [u8; 5] = [1, 2, 3, 4, 5];

/// What one does with a figure in a talk: `reading-talk-<number>`.
pub const TALKS: [u8; 4] = [1, 2, 3, 4];

/// A case: its words are `reading-case-<id>` with `-figure`, `-ask`, `-a`, `-b`, `-c` and `-why`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case {
    /// Id.
    pub id: &'static str,
    /// The field of its answer in the address.
    pub field: &'static str,
    /// The answer that says what the figure says.
    pub says: &'static str,
}

/// The answers that one can give.
pub const ANSWERS: [&str; 3] = ["a", "b", "c"];

/// All cases.
pub const CASES: [Case; 5] = [
    Case {
        id: "pay",
        field: "z1",
        says: "b",
    },
    Case {
        id: "forecast",
        field: "z2",
        says: "c",
    },
    Case {
        id: "small",
        field: "z3",
        says: "a",
    },
    Case {
        id: "population",
        field: "z4",
        says: "b",
    },
    Case {
        id: "person",
        field: "z5",
        says: "c",
    },
];

impl Case {
    /// The answer that was given, where it is one.
    pub fn given(&self, said: Option<&str>) -> Option<&'static str> {
        ANSWERS.into_iter().find(|answer| Some(*answer) == said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_case_has_a_field_of_its_own_and_takes_no_other_answer() {
        let mut fields: Vec<&str> = CASES.iter().map(|case| case.field).collect();
        fields.dedup();
        assert_eq!(fields.len(), 5);
        for case in CASES {
            assert!(ANSWERS.contains(&case.says));
            assert_eq!(case.given(Some("d")), None);
            assert_eq!(case.given(Some("")), None);
            assert_eq!(case.given(None), None);
            assert_eq!(case.given(Some("a")), Some("a"));
        }
        // Who always ticks the same is not always right.
        for answer in ANSWERS {
            assert!(CASES.iter().any(|case| case.says != answer));
        }
    }
}
