//! When a message arrives, and what is wrong with one.
//!
//! From 21:00 to 07:00 on the clock in Amsterdam nobody is disturbed: what is written then arrives at 07:00. Deliberately absent:
//! an exception for who is in a hurry. Whoever is in danger calls, and the page says whom.

use jiff::civil::{Date, Time, time};
use jiff::{SignedDuration, Timestamp};
use policy::calendar::{begin_of, local};

use super::contact::{Contact, contacts};

/// The longest message, in characters.
pub const LONGEST_MESSAGE: usize = 2_000;
/// The night begins.
const EVENING: Time = time(21, 0, 0, 0);
/// The night is over.
const MORNING: Time = time(7, 0, 0, 0);

/// Whether a message of this moment waits for the morning.
pub fn is_night(sent: Timestamp) -> bool {
    let clock = local(sent).time();
    clock >= EVENING || clock < MORNING
}

/// When a message of this moment arrives.
pub fn arrives(sent: Timestamp) -> Timestamp {
    let clock = local(sent);
    if !is_night(sent) {
        return sent;
    }
    let day = match clock.time() >= EVENING {
        true => clock.date().tomorrow().unwrap_or(clock.date()),
        false => clock.date(),
    };
    morning(day).unwrap_or(sent)
}

/// 07:00 on a day. In the night in which the clock is moved that is six or eight hours after midnight, and not seven.
fn morning(day: Date) -> Option<Timestamp> {
    let midnight = begin_of(day)?;
    let after = |hours| midnight.checked_add(SignedDuration::from_hours(hours)).ok();
    [7, 6, 8]
        .into_iter()
        .filter_map(after)
        .find(|moment| local(*moment).time() == MORNING)
}

/// The key of what is wrong with a message; none where it can be sent.
pub fn wrong(text: &str) -> Option<&'static str> {
    if text.trim().is_empty() {
        return Some("talks-wrong-empty");
    }
    if text.chars().count() > LONGEST_MESSAGE {
        return Some("talks-wrong-long");
    }
    contacts(text).first().map(|contact| match contact {
        Contact::Phone | Contact::SpelledOut => "talks-wrong-phone",
        Contact::Mail => "talks-wrong-mail",
        Contact::Link => "talks-wrong-link",
        Contact::Handle | Contact::Elsewhere => "talks-wrong-elsewhere",
        Contact::House => "talks-wrong-house",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sent: &str, expected: &str) {
        let sent: Timestamp = sent.parse().unwrap();
        assert_eq!(arrives(sent), expected.parse().unwrap());
    }

    #[test]
    fn the_night_is_from_nine_to_seven_in_amsterdam() {
        // In November Amsterdam is an hour ahead of UTC.
        check("2026-11-27T19:59:59Z", "2026-11-27T19:59:59Z");
        check("2026-11-27T20:00:00Z", "2026-11-28T06:00:00Z");
        check("2026-11-27T23:30:00Z", "2026-11-28T06:00:00Z"); // half past midnight, on the 28th
        check("2026-11-28T05:59:59Z", "2026-11-28T06:00:00Z");
        check("2026-11-28T06:00:00Z", "2026-11-28T06:00:00Z");
        // In June two hours.
        check("2026-06-15T19:00:00Z", "2026-06-16T05:00:00Z");
        check("2026-06-15T18:59:59Z", "2026-06-15T18:59:59Z");
    }

    #[test]
    fn in_the_nights_in_which_the_clock_moves_seven_is_seven() {
        // 29 March 2026: from 2:00 to 3:00. The night has nine hours; 07:00 is 05:00 UTC.
        check("2026-03-28T20:00:00Z", "2026-03-29T05:00:00Z");
        check("2026-03-29T00:30:00Z", "2026-03-29T05:00:00Z");
        check("2026-03-29T05:00:00Z", "2026-03-29T05:00:00Z");
        // 25 October 2026: from 3:00 back to 2:00. The night has eleven hours; 07:00 is 06:00 UTC.
        check("2026-10-24T19:00:00Z", "2026-10-25T06:00:00Z");
        check("2026-10-25T00:30:00Z", "2026-10-25T06:00:00Z");
        check("2026-10-25T01:30:00Z", "2026-10-25T06:00:00Z");
        check("2026-10-25T05:30:00Z", "2026-10-25T06:00:00Z");
    }

    #[test]
    fn a_message_says_something_and_not_too_much() {
        assert_eq!(wrong(" \n"), Some("talks-wrong-empty"));
        assert_eq!(wrong(&"é".repeat(LONGEST_MESSAGE)), None);
        assert_eq!(wrong(&"é".repeat(LONGEST_MESSAGE + 1)), Some("talks-wrong-long"));
        assert_eq!(wrong("Bel me op 06 12345678"), Some("talks-wrong-phone"));
        assert_eq!(wrong("Kom zaterdag bij mij thuis"), Some("talks-wrong-house"));
        assert_eq!(wrong("Tot dinsdag om 15.30 uur bij de bieb!"), None);
    }
}
