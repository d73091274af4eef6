//! The **protocol** of a talk: seven parts, from one real event to a step that the next talk comes back to.
//!
//! It is practice first, a dialogue, and the young person has a say. Deliberately absent: a part that may not be skipped.

use journey::Competency;

use super::words::words;

words! {
    /// A part of the protocol: the seven steps of a talk. In code a part, because a step is what comes of it.
    Part {
        /// Bring one real event.
        Experience = "experience",
        /// What did you do, and with whom.
        Retell = "retell",
        /// Which strength or motive is in it.
        Meaning = "meaning",
        /// Where else would that be of use.
        Widen = "widen",
        /// Something small, with a day, and who helps.
        Step = "step",
        /// The young person writes first, the adult adds.
        Record = "record",
        /// The next talk opens with the step.
        Return = "return",
    }
}

impl Part {
    /// The competency that a question of this part is about; none where there is nothing to ask.
    pub fn competency(self) -> Option<Competency> {
        match self {
            Part::Experience => Some(Competency::Work),
            Part::Retell => Some(Competency::Strengths),
            Part::Meaning => Some(Competency::Motives),
            Part::Widen => Some(Competency::Network),
            Part::Step => Some(Competency::Steering),
            Part::Record | Part::Return => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_that_asks_has_a_competency_of_its_own() {
        let mut asked: Vec<_> = Part::ALL.iter().filter_map(|part| part.competency()).collect();
        asked.sort_unstable();
        assert_eq!(asked, Competency::ALL);
    }
}
