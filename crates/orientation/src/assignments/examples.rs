//! **Examples** to start from: assignments that work in most classes, with a title and a reason in the texts.
//!
//! Deliberately absent: an example that narrows. Whoever compares sees different levels and fields side by side.

use policy::ThingId;

use super::pieces::Piece;
use super::rules::Kind;

/// An example: its words are `assignments-example-<id>` and `assignments-example-<id>-why`.
pub(super) struct Example {
    pub id: &'static str,
    pub minutes: u16,
    pieces: &'static [(Kind, &'static str)],
}

/// All of them.
pub(super) const EXAMPLES: [Example; 4] = [
    Example {
        id: "compare",
        minutes: 50,
        pieces: &[
            (
                Kind::Compare,
                "occupation:onderwijsassistent,occupation:elektricien,occupation:laborant",
            ),
            (Kind::Day, "occupation:luchtverkeersleider"),
        ],
    },
    Example {
        id: "interview",
        minutes: 60,
        pieces: &[(Kind::Interview, "")],
    },
    Example {
        id: "nearby",
        minutes: 50,
        pieces: &[(Kind::Employer, ""), (Kind::Day, "occupation:transportplanner")],
    },
    Example {
        id: "open-day",
        minutes: 120,
        pieces: &[(Kind::OpenDay, ""), (Kind::Interview, "")],
    },
];

impl Example {
    /// The example with this id.
    pub fn find(id: &str) -> Option<&'static Example> {
        EXAMPLES.iter().find(|one| one.id == id)
    }

    /// Its pieces; whoever keeps them gives each an id.
    pub fn pieces(&self, id: ThingId) -> Vec<Piece> {
        let piece = |((kind, refers), place): (&(Kind, &str), i64)| Piece {
            id,
            place,
            kind: *kind,
            refers: Piece::refers_of(refers),
            task: String::new(),
            questions: String::new(),
        };
        self.pieces.iter().zip(1..).map(piece).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assignments::rules;
    use crate::atlas::pages::samples::atlas;

    #[test]
    fn every_example_can_be_handed_out_and_names_what_the_atlas_has() {
        for example in &EXAMPLES {
            let pieces = example.pieces("0".repeat(32).parse().unwrap());
            let all: Vec<rules::Piece<'_>> = pieces.iter().map(Piece::rule).collect();
            let today = jiff::civil::date(2026, 10, 10);
            assert!(
                rules::not_ready(&all, Some(today), today).is_empty(),
                "{}",
                example.id
            );
            for what in pieces.iter().flat_map(|piece| &piece.refers) {
                assert!(
                    atlas().ground.occupation(&what.refers).is_some(),
                    "{}",
                    what.refers
                );
            }
        }
    }
}
