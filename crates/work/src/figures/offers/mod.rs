//! **Offers**: where a course is given and by whom, and under which codes courses of higher education are known.
//!
//! A course is known by its code and never by a name that looks alike. Other lists say more of an offer by its number, of a place by its
//! number or address, and of who offers it by its number ([`gather`]).
//!
//! Deliberately absent: distance, and an order of institutions by anything but town and name.

mod gather;
mod studies;

use std::collections::{BTreeMap, HashSet};

use feeds::Coordinate;
use feeds::offered::Form;
use jiff::civil::Date;

use super::kinds::{Source, SourceAt};

pub(super) use gather::Gathered;
use studies::Studies;
pub use studies::Study;

/// A course at a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer<'a> {
    /// Town or village.
    pub town: &'a str,
    /// Who gives it.
    pub provider: &'a str,
    /// Their number in RIO.
    pub number: Option<&'a str>,
    /// How the institution calls it, where that differs.
    pub own_name: Option<&'a str>,
    /// Street and number.
    pub address: Option<&'a str>,
    /// Postcode with letters.
    pub postcode: Option<&'a str>,
    /// Where that stands.
    pub at: Option<Coordinate>,
    /// Its form.
    pub form: Option<Form>,
    /// The languages it is given in, in three letters.
    pub languages: &'a [String],
    /// Days on which it begins, in their order.
    pub starts: &'a [Date],
    /// The first day on which somebody can begin.
    pub from: Option<Date>,
    /// The last.
    pub until: Option<Date>,
    /// Its page.
    pub website: Option<&'a str>,
    /// The code that it was found by.
    pub code: u32,
    /// Who tells it: first who says that it is given, then who says more of it.
    pub sources: Vec<&'a Source>,
}

/// What became of the records of a source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// So many came.
    pub read: u64,
    /// So many of them stand at a course, or say more of what stands there.
    pub used: u64,
}

#[derive(Debug, Default)]
pub(super) struct Offers {
    by_code: BTreeMap<u32, Vec<Kept>>,
    by_name: BTreeMap<String, Vec<u32>>,
    pub(super) studies: Studies,
    read: BTreeMap<SourceAt, u64>,
}

#[derive(Debug, PartialEq)]
struct Kept {
    town: Box<str>,
    provider: Box<str>,
    number: Option<Box<str>>,
    own_name: Option<Box<str>>,
    address: Option<Box<str>>,
    postcode: Option<Box<str>>,
    at: Option<Coordinate>,
    form: Option<Form>,
    languages: Box<[String]>,
    starts: Box<[Date]>,
    from: Option<Date>,
    until: Option<Date>,
    website: Option<Box<str>>,
    source: SourceAt,
    /// Records of other lists that say more of it: of which source, and which of it.
    helped: Vec<(SourceAt, u32)>,
}

impl Offers {
    pub fn of<'a>(&'a self, codes: &[u32], sources: &'a [Source]) -> Vec<Offer<'a>> {
        let all = codes.iter().filter_map(|code| self.by_code.get_key_value(code));
        let all = all.flat_map(|(code, kept)| kept.iter().map(|one| one.told(*code, sources)));
        let mut all: Vec<Offer<'a>> = all.collect();
        all.sort_by(|a, b| order(a).cmp(&order(b)));
        all.dedup();
        all
    }

    pub fn codes_of(&self, name: &str) -> &[u32] {
        self.by_name.get(&fold(name)).map_or(&[], Vec::as_slice)
    }

    /// Of each source what became of its records, where these codes are those of courses.
    pub fn tallies(&self, is_course: impl Fn(u32) -> bool) -> BTreeMap<SourceAt, Tally> {
        let read = self.read.iter();
        let mut found: BTreeMap<SourceAt, Tally> = read
            .map(|(source, read)| (*source, Tally { read: *read, used: 0 }))
            .collect();
        let mut helped = HashSet::new();
        let shown = self.by_code.iter().filter(|(code, _)| is_course(**code));
        for kept in shown.flat_map(|(_, kept)| kept) {
            found.entry(kept.source).or_default().used += 1;
            helped.extend(kept.helped.iter().copied());
        }
        for (source, _) in helped {
            found.entry(source).or_default().used += 1;
        }
        found
    }
}

impl Kept {
    fn told<'a>(&'a self, code: u32, sources: &'a [Source]) -> Offer<'a> {
        let mut told: Vec<SourceAt> = vec![self.source];
        for (source, _) in &self.helped {
            if !told.contains(source) {
                told.push(*source);
            }
        }
        let source = |SourceAt(at): SourceAt| sources.get(usize::from(at));
        Offer {
            town: &self.town,
            provider: &self.provider,
            number: self.number.as_deref(),
            own_name: self.own_name.as_deref(),
            address: self.address.as_deref(),
            postcode: self.postcode.as_deref(),
            at: self.at,
            form: self.form,
            languages: &self.languages,
            starts: &self.starts,
            from: self.from,
            until: self.until,
            website: self.website.as_deref(),
            code,
            sources: told.into_iter().filter_map(source).collect(),
        }
    }
}

/// Town, who gives it, street, then what is left, so that the order is always the same.
fn order<'a>(
    one: &Offer<'a>,
) -> (
    &'a str,
    &'a str,
    Option<&'a str>,
    Option<Form>,
    u32,
    Option<&'a str>,
) {
    (
        one.town,
        one.provider,
        one.address,
        one.form,
        one.code,
        one.own_name,
    )
}

fn fold(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").to_lowercase()
}
