//! **Consent**: a yes or a no to one purpose, by one person, about one young person, until a moment.
//!
//! Under 16 guardians with authority answer, from 16 the young person does. One yes is enough as long as nobody who
//! answered says no; one no stops. A no needs no relation: when the one who said it loses authority, that must not open
//! anything. Deliberately absent: consent for everything, and consent without an end.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::age::AgeBand;
use crate::closed::closed;
use crate::id::PersonId;
use crate::purpose::Purpose;

closed! {
    /// What was answered.
    Answer {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Consent {
    /// The young person it is about.
    pub about: PersonId,
    /// Who answered: a guardian, or the young person.
    pub by: PersonId,
    /// To what.
    pub purpose: Purpose,
    /// What.
    pub answer: Answer,
    /// When.
    pub given_at: Timestamp,
    /// Up to this moment; after it, the question is open again.
    pub until: Timestamp,
    /// A yes that was withdrawn is a no.
    pub withdrawn_at: Option<Timestamp>,
}

closed! {
    /// What all answers together come to.
    Consented {
        /// Nobody who may said yes.
        Missing = "consent-missing",
        /// Somebody says no.
        Opposed = "consent-opposed",
        /// Yes, and nobody says no.
        Given = "consent-given",
    }
}

/// Weighs the answers about a young person who was born on a day. `has_authority` says who has parental authority now.
pub fn weigh(
    answers: &[Consent],
    question: (PersonId, Purpose),
    born: Date,
    now: Timestamp,
    has_authority: impl Fn(PersonId) -> bool,
) -> Consented {
    let band = AgeBand::at(born, now);
    let (about, _) = question;
    let mut result = Consented::Missing;
    for answer in answers.iter().filter(|answer| answer.stands(question, now)) {
        let own = answer.by == about;
        // From 16 guardians are not heard any more, neither their yes nor their no.
        if !own && band != AgeBand::Under16 || superseded(answer, answers, question, now) {
            continue;
        }
        if answer.is_no() {
            return Consented::Opposed;
        }
        let of_age = AgeBand::at(born, answer.given_at) != AgeBand::Under16;
        if (own && of_age) || (!own && has_authority(answer.by)) {
            result = Consented::Given;
        }
    }
    result
}

/// Did the same person answer again later? Of two answers at one moment, the no counts.
fn superseded(answer: &Consent, answers: &[Consent], question: (PersonId, Purpose), now: Timestamp) -> bool {
    answers.iter().any(|other| {
        other.answers(question, now) && other.by == answer.by && other.given_at > answer.given_at
    })
}

impl Consent {
    fn answers(&self, (about, purpose): (PersonId, Purpose), now: Timestamp) -> bool {
        self.about == about && self.purpose == purpose && self.given_at <= now
    }

    fn stands(&self, question: (PersonId, Purpose), now: Timestamp) -> bool {
        self.answers(question, now) && now < self.until
    }

    fn is_no(&self) -> bool {
        self.answer == Answer::No || self.withdrawn_at.is_some()
    }
}
