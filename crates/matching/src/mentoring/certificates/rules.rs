//! Who gets a certificate, and the number that stands on it.
//!
//! Deliberately absent: how well it went. Who came to the goodbye did it.

use crate::mentoring::days::Side;
use crate::mentoring::methods::{Certificate as ForWhom, Earned};

/// The longest words of one's own on a certificate, in characters.
pub const LONGEST_WORDS: usize = 300;

/// What somebody did in an edition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// A pairing of theirs came to its goodbye.
    pub full: bool,
    /// Meetings that were held.
    pub meetings: u32,
    /// Whole quarters of an hour that they came to.
    pub quarters: u32,
    /// Days with everybody on which they were there.
    pub days: u32,
}

impl Done {
    /// What stands on a certificate that was given, when it is made again: of each the higher. What is counted later can be less, because
    /// meetings and days go half a year after the end; and what somebody did stays done. A day that was ticked later makes it more.
    #[must_use]
    pub fn or_more(self, counted: Done) -> Done {
        Done {
            full: self.full || counted.full,
            meetings: self.meetings.max(counted.meetings),
            quarters: self.quarters.max(counted.quarters),
            days: self.days.max(counted.days),
        }
    }
}

/// Whether there is a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// There is one.
    Given,
    /// The method has none for this side.
    NotFor,
    /// No pairing came to its goodbye yet.
    NotOver,
    /// So many meetings and days are missing.
    Short {
        /// Meetings.
        meetings: u32,
        /// Days.
        days: u32,
    },
}

/// Whether somebody on this side gets a certificate for what they did.
pub fn verdict(for_whom: ForWhom, takes: Earned, side: Side, done: Done) -> Verdict {
    let meetings = u32::from(takes.meetings).saturating_sub(done.meetings);
    let days = u32::from(takes.days).saturating_sub(done.days);
    match () {
        () if !for_whom.is_for(side) => Verdict::NotFor,
        () if !done.full => Verdict::NotOver,
        () if meetings + days > 0 => Verdict::Short { meetings, days },
        () => Verdict::Given,
    }
}

/// Signs of a number: no letter that looks like a digit or like another letter.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Signs in a number.
const LENGTH: u32 = 10;

/// The number of a certificate, from the bits of its id: `7K2M9-4QXDA`.
pub fn number(bits: u128) -> String {
    let sign = |at: u32| {
        let five = usize::try_from((bits >> (5 * at)) & 31).unwrap_or(0);
        SIGNS.get(five).copied().map_or('0', char::from)
    };
    let half = |from: u32, to: u32| (from..to).map(sign).collect::<String>();
    format!("{}-{}", half(0, LENGTH / 2), half(LENGTH / 2, LENGTH))
}

/// A number as somebody typed it from paper, in the one way in which it is kept; none for anything else.
pub fn read_number(typed: &str) -> Option<String> {
    let read = |sign: char| match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        sign => sign,
    };
    let signs = typed.chars().filter(|sign| !sign.is_whitespace() && *sign != '-');
    let signs: String = signs.map(read).collect();
    let known = signs.bytes().all(|sign| SIGNS.contains(&sign));
    let (half, rest) = signs.split_at_checked(5)?;
    (known && rest.len() == 5).then(|| format!("{half}-{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ECHO: Earned = Earned { meetings: 3, days: 2 };

    fn done(meetings: u32, days: u32) -> Done {
        Done {
            full: true,
            meetings,
            quarters: meetings * 6,
            days,
        }
    }

    #[track_caller]
    fn check(for_whom: ForWhom, side: Side, done: Done, expected: Verdict) {
        assert_eq!(verdict(for_whom, ECHO, side, done), expected);
    }

    #[test]
    fn a_certificate_takes_the_goodbye_and_what_the_method_asks() {
        check(ForWhom::Both, Side::Young, done(3, 2), Verdict::Given);
        check(ForWhom::Both, Side::Mentor, done(9, 3), Verdict::Given);
        let short = |meetings, days| Verdict::Short { meetings, days };
        check(ForWhom::Both, Side::Young, done(2, 2), short(1, 0));
        check(ForWhom::Both, Side::Young, done(9, 0), short(0, 2));
        let runs = Done {
            full: false,
            ..done(9, 3)
        };
        check(ForWhom::Both, Side::Young, runs, Verdict::NotOver);
    }

    #[test]
    fn it_is_there_for_whom_the_method_says() {
        check(ForWhom::Mentor, Side::Mentor, done(3, 2), Verdict::Given);
        check(ForWhom::Mentor, Side::Young, done(3, 2), Verdict::NotFor);
        check(ForWhom::Nobody, Side::Mentor, done(3, 2), Verdict::NotFor);
    }

    #[test]
    fn what_was_given_is_made_more_and_never_less() {
        let given = done(9, 2);
        assert_eq!(given.or_more(done(0, 0)), given, "the rows are gone");
        assert_eq!(given.or_more(done(9, 3)), done(9, 3), "a day was ticked later");
        let fewer = Done {
            quarters: 60,
            ..done(4, 3)
        };
        let both = Done {
            quarters: 60,
            ..done(9, 3)
        };
        assert_eq!(given.or_more(fewer), both, "each by itself");
    }

    #[test]
    fn a_number_is_read_as_people_type_it() {
        // Five bits a sign, the lowest first: 1 is '1', 31 is 'Z'.
        assert_eq!(number(0), "00000-00000");
        assert_eq!(number(1 | 31 << 5 | 10 << 25), "1Z000-A0000");
        assert_eq!(read_number("1z000-a0000").as_deref(), Some("1Z000-A0000"));
        assert_eq!(read_number(" lzOOO aoooo ").as_deref(), Some("1Z000-A0000"));
        for typed in [
            "",
            "1Z000",
            "1Z000-A00000",
            "1Z000-A000U",
            "é0000-00000",
            "<script>!",
        ] {
            assert_eq!(read_number(typed), None, "{typed}");
        }
    }
}
