//! Days and the time between them, as rosters write them.

use jiff::civil::Date;

/// From a first day to a last day, both in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    begin: Date,
    end: Date,
}

impl Period {
    /// Nothing comes back where the end lies before the beginning.
    pub fn new(begin: Date, end: Date) -> Option<Period> {
        (begin <= end).then_some(Period { begin, end })
    }

    /// The school year that begins in this calendar year: 1 August to 31 July.
    pub fn school_year(begins_in: i16) -> Option<Period> {
        let begin = Date::new(begins_in, 8, 1).ok()?;
        let end = Date::new(begins_in.checked_add(1)?, 7, 31).ok()?;
        Period::new(begin, end)
    }

    /// The first day.
    pub fn begin(self) -> Date {
        self.begin
    }

    /// The last day.
    pub fn end(self) -> Date {
        self.end
    }

    /// From the earlier beginning to the later end.
    pub(crate) fn join(self, other: Period) -> Period {
        Period {
            begin: self.begin.min(other.begin),
            end: self.end.max(other.end),
        }
    }
}

/// From a first day to a last day, where either may be unsaid. An unsaid end is no promise that something lasts: the
/// caller decides how long it counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    begin: Option<Date>,
    end: Option<Date>,
}

impl Span {
    /// Nothing comes back where the end lies before the beginning.
    pub fn new(begin: Option<Date>, end: Option<Date>) -> Option<Span> {
        let backwards = begin.zip(end).is_some_and(|(begin, end)| end < begin);
        (!backwards).then_some(Span { begin, end })
    }

    /// The first day, where it is said.
    pub fn begin(self) -> Option<Date> {
        self.begin
    }

    /// The last day, where it is said.
    pub fn end(self) -> Option<Date> {
        self.end
    }
}

/// Reads `2026-08-01`, and the day of `2026-08-01T14:33:33` or `2026-08-01+02:00`. The error is for a person.
pub(crate) fn date(text: &str) -> Result<Date, String> {
    let wrong = || format!("{} is geen datum als 2026-08-01", crate::problem::quoted(text));
    let (day, rest) = text.split_at_checked(10).ok_or_else(wrong)?;
    let bytes = day.as_bytes();
    let number = |from: usize, to: usize| -> Option<i16> {
        let digits = &bytes[from..to];
        let whole = digits.iter().all(u8::is_ascii_digit);
        whole.then(|| {
            digits
                .iter()
                .fold(0, |sum, digit| sum * 10 + i16::from(digit - b'0'))
        })
    };
    let dashes = bytes[4] == b'-' && bytes[7] == b'-';
    let ended = rest.is_empty() || rest.starts_with(['T', 'Z', '+', '-']);
    let parts = number(0, 4).zip(number(5, 7)).zip(number(8, 10));
    match parts {
        Some(((year, month), day)) if dashes && ended => {
            // Two digits always fit.
            let (month, day) = (i8::try_from(month).unwrap_or(0), i8::try_from(day).unwrap_or(0));
            Date::new(year, month, day).map_err(|_| wrong())
        }
        _ => Err(wrong()),
    }
}

/// Reads a date that may be absent.
fn maybe(text: &str) -> Result<Option<Date>, String> {
    if text.is_empty() {
        Ok(None)
    } else {
        date(text).map(Some)
    }
}

/// Reads two dates that may be absent. The error says which of the two is wrong, and why.
pub(crate) fn span(begin: &str, end: &str) -> Result<Span, (End, String)> {
    let begin = maybe(begin).map_err(|reason| (End::First, reason))?;
    let end = maybe(end).map_err(|reason| (End::Last, reason))?;
    Span::new(begin, end).ok_or_else(|| (End::Last, "ligt voor de begindatum".to_owned()))
}

/// Reads two dates. The error says which of the two is wrong, and why.
pub(crate) fn period(begin: &str, end: &str) -> Result<Period, (End, String)> {
    let begin = date(begin).map_err(|reason| (End::First, reason))?;
    let end = date(end).map_err(|reason| (End::Last, reason))?;
    Period::new(begin, end).ok_or_else(|| (End::Last, "ligt voor de begindatum".to_owned()))
}

/// Which of two dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    First,
    Last,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_with_or_without_time_and_nothing_else_is() {
        for text in [
            "2026-08-01",
            "2026-08-01T23:59:59Z",
            "2026-08-01+02:00",
            "2026-08-01Z",
        ] {
            assert_eq!(
                date(text).map(|date| date.to_string()),
                Ok("2026-08-01".to_owned()),
                "{text}"
            );
        }
        for text in [
            "",
            "2026-8-1",
            "01-08-2026",
            "2026-02-30",
            "2026-13-01",
            "2026-08-01 x",
            "2026-08-0é",
            "+026-08-01",
        ] {
            assert!(date(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_school_year_has_its_law() {
        let year = Period::school_year(2026).map(|year| (year.begin().to_string(), year.end().to_string()));
        assert_eq!(year, Some(("2026-08-01".to_owned(), "2027-07-31".to_owned())));
        assert_eq!(Period::school_year(i16::MAX), None);
    }

    #[test]
    fn time_does_not_run_backwards() {
        assert!(span("2026-08-01", "2026-08-01").is_ok());
        assert!(span("", "2026-08-01").is_ok());
        assert_eq!(
            span("2026-08-02", "2026-08-01").map_err(|(end, _)| end),
            Err(End::Last)
        );
        assert_eq!(period("x", "2026-08-01").map_err(|(end, _)| end), Err(End::First));
    }
}
