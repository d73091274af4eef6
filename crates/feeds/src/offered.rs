//! A course as it is **offered**: by whom, where, in which form, and from when. DUO publishes it as lists and RIO as JSON,
//! with the same words in both.
//!
//! Deliberately absent: what the course asks and costs.

use jiff::civil::Date;

/// A course that an institution offers at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offered {
    /// Its number in RIO.
    pub id: String,
    /// The number of the course itself in RIO: `1000O1234`.
    pub course: Option<String>,
    /// The code under which the government knows the course: a crebo, or a code of higher education.
    pub recognised: Option<u32>,
    /// The name of the course.
    pub name: Option<String>,
    /// How the institution calls it, where that differs.
    pub own_name: Option<String>,
    /// Its level.
    pub level: Option<Level>,
    /// Its form.
    pub form: Option<Form>,
    /// The number of who offers it in RIO.
    pub provider: Option<String>,
    /// The name of who offers it.
    pub provider_name: Option<String>,
    /// Where.
    pub place: Place,
    /// The languages it is given in, in three letters.
    pub languages: Vec<String>,
    /// The first day on which somebody can begin.
    pub from: Option<Date>,
    /// The last day on which somebody can begin.
    pub until: Option<Date>,
    /// Its page.
    pub website: Option<String>,
}

/// Where a course is given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Its number in RIO: `100X123`.
    pub code: Option<String>,
    /// Street and number.
    pub address: Option<String>,
    /// Postcode with letters.
    pub postcode: Option<String>,
    /// Town or village.
    pub town: Option<String>,
}

/// The level of a course, as RIO codes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Mbo, with its level from 1 to 4.
    Mbo(u8),
    /// Associate degree.
    HboAd,
    /// Bachelor in hbo.
    HboBachelor,
    /// Master in hbo.
    HboMaster,
    /// Bachelor in wo.
    WoBachelor,
    /// Master in wo.
    WoMaster,
    /// After a master, or without one of the degrees.
    HigherOther,
    /// Below mbo, or of no level.
    Other,
}

impl Level {
    /// A code of RIO, or the bare number of an mbo level.
    pub fn parse(code: &str) -> Option<Level> {
        Some(
            match code.to_ascii_uppercase().replace(['_', ' '], "-").as_str() {
                "MBO-1" | "1" => Level::Mbo(1),
                "MBO-2" | "2" => Level::Mbo(2),
                "MBO-3" | "3" => Level::Mbo(3),
                "MBO-4" | "4" => Level::Mbo(4),
                "HBO-AD" => Level::HboAd,
                "HBO-BA" => Level::HboBachelor,
                "HBO-MA" => Level::HboMaster,
                "WO-BA" => Level::WoBachelor,
                "WO-MA" => Level::WoMaster,
                "HBO-PM" | "HBO-O" | "WO-PM" | "WO-O" => Level::HigherOther,
                "MBO" | "EDUCATIE" | "NT2-I" | "NT2-II" | "ONBEPAALD" => Level::Other,
                other if other.starts_with("PO-") || other.starts_with("VO-") => Level::Other,
                _ => return None,
            },
        )
    }
}

/// How a course is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Form {
    /// Mbo at school.
    Bol,
    /// Mbo at work.
    Bbl,
    /// Full time.
    FullTime,
    /// Part time.
    PartTime,
    /// Learning and working by turns.
    Dual,
    /// One of the rare forms.
    Other,
}

impl Form {
    /// A code of RIO.
    pub fn parse(code: &str) -> Option<Form> {
        Some(match code.to_ascii_uppercase().as_str() {
            "BOL" | "BOL_DT" => Form::Bol,
            "BBL" => Form::Bbl,
            "VOLTIJD" => Form::FullTime,
            "DEELTIJD" => Form::PartTime,
            "DUAAL" => Form::Dual,
            "CBL" | "CBL_DT" | "COL" | "COL_DT" | "EX" | "LBD" | "LBL" | "LBV" | "ODT" | "OVO" => Form::Other,
            _ => return None,
        })
    }
}

/// A number of RIO for a course: four digits, the letter, four digits.
pub(crate) fn is_course(code: &str) -> bool {
    patterned(code, "9999O9999")
}

/// A number of RIO for a place.
pub(crate) fn is_place(code: &str) -> bool {
    patterned(code, "999X999")
}

/// A number of RIO for who offers it.
pub(crate) fn is_provider(code: &str) -> bool {
    let sign = |(at, sign): (usize, u8)| match at {
        3 => sign.is_ascii_uppercase(),
        _ => sign.is_ascii_digit(),
    };
    code.len() == 7 && code.bytes().enumerate().all(sign)
}

/// A number of RIO for what is offered.
pub(crate) fn is_offer(code: &str) -> bool {
    let hex = |(at, sign): (usize, u8)| match at {
        8 | 13 | 18 | 23 => sign == b'-',
        _ => sign.is_ascii_hexdigit(),
    };
    code.len() == 36 && code.bytes().enumerate().all(hex)
}

fn patterned(code: &str, pattern: &str) -> bool {
    let fits = |(sign, form): (u8, u8)| {
        if form == b'9' {
            sign.is_ascii_digit()
        } else {
            sign == form
        }
    };
    code.len() == pattern.len() && code.bytes().zip(pattern.bytes()).all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_rio_are_read() {
        assert_eq!(Level::parse("MBO-4"), Some(Level::Mbo(4)));
        assert_eq!(Level::parse("hbo_ad"), Some(Level::HboAd));
        assert_eq!(Level::parse("VO-HAVO"), Some(Level::Other));
        assert_eq!(Level::parse("MBO-5"), None);
        assert_eq!(Form::parse("bbl"), Some(Form::Bbl));
        assert_eq!(Form::parse("soms"), None);
        assert!(is_course("1000O1234") && !is_course("1000X1234") && !is_course("1000O123"));
        assert!(is_provider("100A123") && !is_provider("100a123") && !is_provider("1000123"));
        assert!(is_place("100X123") && !is_place("100A123"));
        assert!(is_offer("0a0b0c0d-0000-4000-8000-00000000000F") && !is_offer("0a0b0c0d"));
    }
}
