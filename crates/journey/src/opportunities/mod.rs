//! An **opportunity**: an offer to one young person (a visit, a talk, a mentor, a placement), and what became of it.
//!
//! Silence and refusal are states, not absences: somebody owns each. Deliberately absent: who is to be offered what; a person
//! decides that. And no state says anything of the person, only of the offer.

pub(crate) mod actions;
mod came_of;
mod rules;
pub(crate) mod store;

use jiff::civil::Date;

use crate::coverage::{Record, What};
use crate::experiences::Experience;
use crate::words::words;
use crate::{Fields, Hand, Kind, Topics};

pub use actions::{Draft, LONGEST_ABOUT, LONGEST_TITLE, answer, offer, offer_to_some, settle};
pub use came_of::{Change, became_of, offer_of};
pub use rules::{ANSWER_DAYS, Refusal, next, settled};
pub use store::{Offer, find, of};

words! {
    /// What became of an offer.
    State {
        /// Waits for an answer.
        Offered = "offered",
        /// The young person comes.
        Accepted = "accepted",
        /// The young person said no.
        Declined = "declined",
        /// Wants to, and there is no place yet.
        Waiting = "waiting",
        /// Nobody answered in time.
        Expired = "expired",
        /// It took place.
        Done = "done",
        /// The young person did not come.
        Missed = "missed",
        /// Taken back by whoever offered it.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// What somebody does with an offer.
    Verb {
        /// Says yes.
        Accept = "accept",
        /// Says no, or no longer.
        Decline = "decline",
        /// Puts somebody on the waiting list, because it is full.
        Queue = "queue",
        /// Offers a place that came free to somebody who waits.
        Place = "place",
        /// Takes the offer back.
        Withdraw = "withdraw",
        /// The last day for an answer has passed.
        Expire = "expire",
        /// Says that it took place.
        Finish = "finish",
        /// Says that the young person did not come.
        Miss = "miss",
    }
}

/// An offer, as far as its rules look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opportunity {
    /// What it is.
    pub kind: Kind,
    /// What became of it.
    pub state: State,
    /// The day on which it was offered.
    pub offered_on: Date,
    /// The last day for an answer; none where it stays open.
    pub answer_by: Option<Date>,
    /// The day on which it takes place, or begins; none while that is not known.
    pub day: Option<Date>,
    /// The fields of work that it shows.
    pub fields: Fields,
    /// What it is about.
    pub topics: Topics,
    /// It is with a working adult.
    pub encounter: bool,
}

impl Opportunity {
    /// What it is in the coverage of its young person on a day. None once it took place: then the experience is the record, and
    /// it would count twice.
    pub fn record(&self, today: Date) -> Option<Record> {
        let what = match settled(self, today) {
            State::Offered => What::Offered,
            State::Accepted => What::Planned,
            State::Declined => What::Declined,
            State::Waiting => What::Waiting,
            State::Expired => What::Silent,
            State::Missed => What::Missed,
            State::Withdrawn => What::Withdrawn,
            State::Done => return None,
        };
        Some(Record {
            day: self.day.unwrap_or(self.offered_on).into(),
            kind: self.kind,
            fields: self.fields,
            topics: self.topics,
            encounter: self.encounter,
            what,
        })
    }

    /// The experience that it becomes when it took place, as `by` logs it; without a day of its own, on this day. Its young person
    /// can reflect on it later.
    pub fn took_place(&self, title: String, by: Hand, today: Date) -> Experience {
        Experience {
            kind: self.kind,
            day: self.day.unwrap_or(today),
            title,
            fields: self.fields,
            topics: self.topics,
            quarters: None,
            encounter: self.encounter,
            reflection: None,
            logged_by: by,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_took_place_is_one_record_and_not_two() {
        let today = date(2026, 11, 5);
        let mut offer = Opportunity {
            kind: Kind::Visit,
            state: State::Accepted,
            offered_on: date(2026, 10, 1),
            answer_by: None,
            day: Some(today),
            fields: Fields::at(2),
            topics: Topics::default(),
            encounter: true,
        };
        let planned = offer.record(today).map(|record| record.what);
        assert_eq!(planned, Some(What::Planned));
        offer.state = State::Done;
        assert_eq!(offer.record(today), None);
        let had = offer
            .took_place("De werf".to_owned(), Hand::Staff, today)
            .record();
        assert_eq!(had.what, What::Had { reflected: false });
        assert_eq!(
            (had.kind, had.day, had.fields),
            (Kind::Visit, today.into(), Fields::at(2))
        );
    }

    #[test]
    fn every_state_but_done_is_a_record_of_its_own() {
        let today = date(2026, 11, 5);
        let offer = |state| Opportunity {
            kind: Kind::Talk,
            state,
            offered_on: today,
            answer_by: None,
            day: None,
            fields: Fields::default(),
            topics: Topics::default(),
            encounter: false,
        };
        let found: std::collections::BTreeSet<What> = State::ALL
            .iter()
            .filter_map(|state| offer(*state).record(today))
            .map(|record| record.what)
            .collect();
        assert_eq!(found.len(), State::ALL.len() - 1);
    }
}
