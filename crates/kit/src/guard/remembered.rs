//! What a transaction has **read for its decisions**: the same question in the same snapshot has the same answer, until something is
//! written. A page that decides four times reads who somebody is once.
//!
//! Deliberately absent: remembering longer than one transaction. The next one reads anew, so a revocation works from its commit on.

use policy::consent::Consent;
use policy::glass::BreakGlass;
use policy::vetting::Vetting;
use policy::{Forbid, Party, PersonId, Relation, TenantId};

use super::stopped::Stopped;
use crate::audit::{Head, Known};

/// What is forbidden, and about whom.
type Forbids = Vec<(Party, Forbid)>;

/// Answers of this transaction, each with its question. There are few, so they stand in lists. Whatever is written through
/// [`Tx`](crate::Tx) empties it; a line of the audit alone does not, because nothing that a decision reads is in it.
#[derive(Debug, Default)]
pub struct Remembered {
    pub(super) relations: Answers<(TenantId, Party, Party), Vec<Relation>>,
    pub(super) consents: Answers<(TenantId, PersonId), Vec<Consent>>,
    pub(super) vettings: Answers<(TenantId, [PersonId; 2]), Vec<Vetting>>,
    pub(super) stopped: Answers<TenantId, Stopped>,
    pub(super) forbids: Answers<(TenantId, PersonId, Option<PersonId>), Forbids>,
    pub(super) glass: Answers<(TenantId, PersonId, PersonId), Option<BreakGlass>>,
    pub(crate) known: Answers<(TenantId, PersonId), Known>,
    pub(crate) heads: Answers<TenantId, Head>,
}

/// Answers to one sort of question.
#[derive(Debug)]
pub struct Answers<Q, A>(Vec<(Q, A)>);

impl<Q, A> Default for Answers<Q, A> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<Q: PartialEq, A: Clone> Answers<Q, A> {
    /// The answer, if this was asked before.
    pub fn get(&self, question: &Q) -> Option<A> {
        let found = self.0.iter().find(|(known, _)| known == question);
        found.map(|(_, answer)| answer.clone())
    }

    /// Remembers an answer, instead of an earlier one.
    pub fn put(&mut self, question: Q, answer: A) {
        self.0.retain(|(known, _)| *known != question);
        self.0.push((question, answer));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_answer_to_a_question_is_given() {
        let mut answers = Answers::default();
        assert_eq!(answers.get(&1), None);
        answers.put(1, "a");
        answers.put(2, "b");
        answers.put(1, "c");
        assert_eq!(answers.get(&1), Some("c"));
        assert_eq!(answers.get(&2), Some("b"));
    }
}
