//! Who may move an offer from which state to which, and until when.
//!
//! | verb | who | from | to | when |
//! |---|---|---|---|---|
//! | accept | young person, guardian | offered, declined | accepted | until the last day for an answer |
//! | decline | young person, guardian | offered, waiting, accepted | declined | until the day itself |
//! | queue | staff, host | offered | waiting | always |
//! | place | staff, host | waiting | offered | until the day itself |
//! | withdraw | staff, host | offered, waiting, accepted | withdrawn | until the day itself |
//! | expire | the clock | offered, waiting | expired | after the last day |
//! | finish | staff, host, young person | offered, accepted; by staff and host also expired, missed | done | from the day on |
//! | miss | staff, host | accepted, done | missed | from the day on |
//!
//! Saying again what was said already changes nothing and is no mistake: a page that is sent twice says it once.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Opportunity, State, Verb};
use crate::Hand;

/// Days after its day in which somebody should say whether it took place; after that the silence is counted.
pub const ANSWER_DAYS: i8 = 14;

/// A lawful "no", which the caller puts into words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is for somebody else to say this.
    NotYours,
    /// Whoever offered it took it back.
    TakenBack,
    /// The last day has passed.
    TooLate(Date),
    /// That cannot be said before this day.
    TooEarly(Date),
    /// There is no day on which this can happen by itself.
    NoDate,
    /// From this state that is not possible.
    NotFrom(State),
}

impl Refusal {
    /// The word for texts.
    pub fn word(self) -> &'static str {
        match self {
            Refusal::NotYours => "not-yours",
            Refusal::TakenBack => "taken-back",
            Refusal::TooLate(_) => "too-late",
            Refusal::TooEarly(_) => "too-early",
            Refusal::NoDate => "no-date",
            Refusal::NotFrom(_) => "not-from",
        }
    }
}

/// The state after `verb` by `hand`, on a day. The state that is stored counts, not what it would settle to: who answers on a late
/// day is refused by the date, and is told so.
pub fn next(offer: &Opportunity, verb: Verb, hand: Hand, today: Date) -> Result<State, Refusal> {
    use super::State::{Accepted, Declined, Done, Expired, Missed, Offered, Waiting, Withdrawn};
    if !may(verb, hand) {
        return Err(Refusal::NotYours);
    }
    let to = outcome(verb);
    if offer.state == to && verb != Verb::Place {
        return Ok(to);
    }
    let from = offer.state;
    match (verb, from) {
        // Whoever took an offer back and whoever accepts it may do so in one minute: the first that is saved counts.
        (Verb::Accept | Verb::Decline, Withdrawn) => Err(Refusal::TakenBack),
        (Verb::Accept, Offered | Declined) => until(last_answer(offer), today, to),
        (Verb::Accept, Expired) => Err(last_answer(offer).map_or(Refusal::NotFrom(from), Refusal::TooLate)),
        (Verb::Decline, Offered | Waiting | Accepted) => until(offer.day, today, to),
        (Verb::Queue, Offered) => Ok(to),
        (Verb::Place, Waiting) => until(offer.day, today, to),
        (Verb::Withdraw, Offered | Waiting | Accepted) => until(offer.day, today, to),
        (Verb::Expire, Offered) => after(last_answer(offer), today, to),
        (Verb::Expire, Waiting) => after(offer.day, today, to),
        (Verb::Finish, Offered | Accepted) => since(offer.day, today, to),
        // It was thought missed, or nobody had answered, and it took place all the same.
        (Verb::Finish, Expired | Missed) if hand != Hand::Young => since(offer.day, today, to),
        (Verb::Miss, Accepted | Done) => since(offer.day, today, to),
        _ => Err(Refusal::NotFrom(from)),
    }
}

/// What the state comes to on a day, when the clock has not been there yet: an offer without an answer has expired the day after
/// its last day, and so has a place on a waiting list. Where nobody said for [`ANSWER_DAYS`] after its day whether it took place,
/// that is a silence too, and no longer a plan.
pub fn settled(offer: &Opportunity, today: Date) -> State {
    let passed = |day: Option<Date>| day.is_some_and(|day| today > day);
    match offer.state {
        State::Offered if passed(last_answer(offer)) => State::Expired,
        State::Waiting if passed(offer.day) => State::Expired,
        State::Accepted if passed(offer.day.and_then(|day| day.checked_add(ANSWER_DAYS.days()).ok())) => {
            State::Expired
        }
        state => state,
    }
}

fn may(verb: Verb, hand: Hand) -> bool {
    match verb {
        Verb::Accept | Verb::Decline => matches!(hand, Hand::Young | Hand::Guardian),
        Verb::Queue | Verb::Place | Verb::Withdraw | Verb::Miss => matches!(hand, Hand::Staff | Hand::Host),
        Verb::Expire => hand == Hand::Clock,
        Verb::Finish => matches!(hand, Hand::Young | Hand::Staff | Hand::Host),
    }
}

fn outcome(verb: Verb) -> State {
    match verb {
        Verb::Accept => State::Accepted,
        Verb::Decline => State::Declined,
        Verb::Queue => State::Waiting,
        Verb::Place => State::Offered,
        Verb::Withdraw => State::Withdrawn,
        Verb::Expire => State::Expired,
        Verb::Finish => State::Done,
        Verb::Miss => State::Missed,
    }
}

/// The last day for an answer: as the offer says, but never after its own day.
fn last_answer(offer: &Opportunity) -> Option<Date> {
    match (offer.answer_by, offer.day) {
        (Some(by), Some(day)) => Some(by.min(day)),
        (by, day) => by.or(day),
    }
}

fn until(last: Option<Date>, today: Date, to: State) -> Result<State, Refusal> {
    match last {
        Some(last) if today > last => Err(Refusal::TooLate(last)),
        _ => Ok(to),
    }
}

fn after(last: Option<Date>, today: Date, to: State) -> Result<State, Refusal> {
    match last {
        Some(last) if today > last => Ok(to),
        Some(last) => Err(Refusal::TooEarly(last)),
        None => Err(Refusal::NoDate),
    }
}

fn since(first: Option<Date>, today: Date, to: State) -> Result<State, Refusal> {
    match first {
        Some(first) if today < first => Err(Refusal::TooEarly(first)),
        _ => Ok(to),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Fields, Kind, Topics};
    use jiff::civil::date;

    const OFFERED: Date = date(2026, 10, 1);
    const ANSWER_BY: Date = date(2026, 10, 15);
    const DAY: Date = date(2026, 11, 5);

    fn offer(state: State) -> Opportunity {
        Opportunity {
            kind: Kind::Visit,
            state,
            offered_on: OFFERED,
            answer_by: Some(ANSWER_BY),
            day: Some(DAY),
            fields: Fields::default(),
            topics: Topics::default(),
            encounter: true,
        }
    }

    #[track_caller]
    fn check(from: State, verb: Verb, hand: Hand, today: Date, expected: Result<State, Refusal>) {
        assert_eq!(next(&offer(from), verb, hand, today), expected);
    }

    #[test]
    fn the_last_day_for_an_answer_is_still_in_time() {
        let late = ANSWER_BY.tomorrow().unwrap();
        check(
            State::Offered,
            Verb::Accept,
            Hand::Young,
            ANSWER_BY,
            Ok(State::Accepted),
        );
        check(
            State::Offered,
            Verb::Accept,
            Hand::Young,
            late,
            Err(Refusal::TooLate(ANSWER_BY)),
        );
        check(
            State::Offered,
            Verb::Expire,
            Hand::Clock,
            ANSWER_BY,
            Err(Refusal::TooEarly(ANSWER_BY)),
        );
        check(
            State::Offered,
            Verb::Expire,
            Hand::Clock,
            late,
            Ok(State::Expired),
        );
        assert_eq!(settled(&offer(State::Offered), late), State::Expired);
    }

    #[test]
    fn an_offer_withdrawn_while_it_is_accepted_ends_withdrawn_in_both_orders() {
        // The school first: the young person is told that it was taken back.
        check(
            State::Withdrawn,
            Verb::Accept,
            Hand::Young,
            OFFERED,
            Err(Refusal::TakenBack),
        );
        // The young person first: the school can still take it back, and the yes does not get lost in a silence.
        check(
            State::Accepted,
            Verb::Withdraw,
            Hand::Staff,
            OFFERED,
            Ok(State::Withdrawn),
        );
        check(
            State::Accepted,
            Verb::Withdraw,
            Hand::Staff,
            DAY.tomorrow().unwrap(),
            Err(Refusal::TooLate(DAY)),
        );
    }

    #[test]
    fn a_mind_can_be_changed_while_there_is_time() {
        check(
            State::Declined,
            Verb::Accept,
            Hand::Young,
            ANSWER_BY,
            Ok(State::Accepted),
        );
        check(
            State::Accepted,
            Verb::Decline,
            Hand::Young,
            DAY,
            Ok(State::Declined),
        );
        check(
            State::Done,
            Verb::Decline,
            Hand::Young,
            DAY,
            Err(Refusal::NotFrom(State::Done)),
        );
    }

    #[test]
    fn nobody_says_for_another_what_is_theirs_to_say() {
        check(
            State::Offered,
            Verb::Accept,
            Hand::Staff,
            OFFERED,
            Err(Refusal::NotYours),
        );
        check(
            State::Offered,
            Verb::Withdraw,
            Hand::Young,
            OFFERED,
            Err(Refusal::NotYours),
        );
        check(
            State::Accepted,
            Verb::Miss,
            Hand::Young,
            DAY,
            Err(Refusal::NotYours),
        );
        check(
            State::Offered,
            Verb::Expire,
            Hand::Staff,
            DAY,
            Err(Refusal::NotYours),
        );
    }

    #[test]
    fn who_waits_gets_an_offer_again_and_has_to_answer_it() {
        check(
            State::Offered,
            Verb::Queue,
            Hand::Staff,
            OFFERED,
            Ok(State::Waiting),
        );
        check(
            State::Waiting,
            Verb::Accept,
            Hand::Young,
            OFFERED,
            Err(Refusal::NotFrom(State::Waiting)),
        );
        check(State::Waiting, Verb::Place, Hand::Host, DAY, Ok(State::Offered));
        check(
            State::Offered,
            Verb::Place,
            Hand::Host,
            DAY,
            Err(Refusal::NotFrom(State::Offered)),
        );
        assert_eq!(
            settled(&offer(State::Waiting), DAY.tomorrow().unwrap()),
            State::Expired
        );
    }

    #[test]
    fn what_took_place_is_said_from_its_day_on_and_can_be_put_right() {
        let eve = DAY.yesterday().unwrap();
        check(
            State::Accepted,
            Verb::Finish,
            Hand::Young,
            eve,
            Err(Refusal::TooEarly(DAY)),
        );
        check(State::Accepted, Verb::Finish, Hand::Young, DAY, Ok(State::Done));
        check(State::Expired, Verb::Finish, Hand::Staff, DAY, Ok(State::Done));
        check(
            State::Missed,
            Verb::Finish,
            Hand::Young,
            DAY,
            Err(Refusal::NotFrom(State::Missed)),
        );
        check(State::Missed, Verb::Finish, Hand::Host, DAY, Ok(State::Done));
        check(State::Done, Verb::Miss, Hand::Staff, DAY, Ok(State::Missed));
    }

    #[test]
    fn a_plan_that_nobody_speaks_of_becomes_a_silence() {
        let last = DAY.checked_add(ANSWER_DAYS.days()).unwrap();
        assert_eq!(settled(&offer(State::Accepted), last), State::Accepted);
        assert_eq!(
            settled(&offer(State::Accepted), last.tomorrow().unwrap()),
            State::Expired
        );
        let open = Opportunity {
            day: None,
            answer_by: None,
            ..offer(State::Offered)
        };
        assert_eq!(settled(&open, date(2030, 1, 1)), State::Offered);
        assert_eq!(
            next(&open, Verb::Expire, Hand::Clock, date(2030, 1, 1)),
            Err(Refusal::NoDate)
        );
    }

    #[test]
    fn saying_it_twice_says_it_once() {
        for verb in Verb::ALL.iter().filter(|verb| **verb != Verb::Place) {
            let hand = Hand::ALL.iter().find(|hand| may(*verb, **hand)).copied().unwrap();
            let to = outcome(*verb);
            // Even long after: it changes nothing.
            check(to, *verb, hand, date(2027, 10, 1), Ok(to));
        }
    }

    #[test]
    fn nothing_leads_out_of_withdrawn() {
        for verb in Verb::ALL {
            for hand in Hand::ALL {
                let outcome = next(&offer(State::Withdrawn), *verb, *hand, DAY);
                assert!(
                    outcome.is_err() || outcome == Ok(State::Withdrawn),
                    "{verb:?} {hand:?}"
                );
            }
        }
    }
}
