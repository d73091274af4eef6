//! A **piece** of an assignment as it is kept: what it asks, and which occupations and courses it names.
//!
//! Deliberately absent: the words of the kind, which stand in the texts, so that each reads them in their own language as long as
//! nobody wrote others.

use policy::ThingId;

use super::rules::{self, Kind, MOST_COMPARED};
use crate::dreams::{self, What};

/// One piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its id.
    pub id: ThingId,
    /// Its place among the pieces.
    pub place: i64,
    /// What it asks.
    pub kind: Kind,
    /// The occupations and courses that it names.
    pub refers: Vec<What>,
    /// The words of its maker; empty for those of the kind.
    pub task: String,
    /// One question a line; empty for those of the kind.
    pub questions: String,
}

impl Piece {
    /// What was written as occupations and courses; what is neither is left out.
    pub fn refers_of(written: &str) -> Vec<What> {
        let all = written.split(',').filter_map(What::parse);
        all.filter(|what| matches!(what.kind, dreams::Kind::Occupation | dreams::Kind::Course))
            .take(MOST_COMPARED)
            .collect()
    }

    /// The same, written.
    pub fn refers_text(&self) -> String {
        let all: Vec<String> = self.refers.iter().map(What::written).collect();
        all.join(",")
    }

    /// As its rules look at it.
    pub fn rule(&self) -> rules::Piece<'_> {
        rules::Piece {
            kind: self.kind,
            named: self.refers.len(),
            task: &self.task,
            questions: &self.questions,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_piece_names_is_read_and_written_the_same_and_nothing_else_is_taken() {
        let written = "occupation:kok,course:hbo-pabo";
        let refers = Piece::refers_of(written);
        assert_eq!(refers.len(), 2);
        assert_eq!(Piece::refers_of("field:zorg,own,person:1,occupation:../x,"), []);
        let many = "occupation:a,occupation:b,occupation:c,occupation:d,occupation:e";
        assert_eq!(Piece::refers_of(many).len(), 4);
    }
}
