//! Gathering what lists say of offers, and laying together what is surely of one: by the number of an offer, of a place and of who gives
//! it in RIO, and by an address, which is a postcode with a number.
//!
//! Deliberately absent: names that resemble each other.

use std::collections::{BTreeMap, HashMap};

use feeds::duo::Location;
use feeds::offered::{Level, Offered, Place};
use feeds::{Coordinate, ooapi, rio};
use jiff::civil::Date;

use super::super::kinds::SourceAt;
use super::{Kept, Offers, fold, studies};

/// What is being gathered.
#[derive(Debug, Default)]
pub(in super::super) struct Gathered {
    offers: Vec<Waiting>,
    /// By number of an offer: what the register says more of it.
    more: HashMap<String, (Mark, Offered)>,
    /// By number of a place: where that is.
    places: HashMap<String, (Mark, rio::Location)>,
    /// By number of who offers: its name.
    providers: HashMap<String, (Mark, String)>,
    /// By address: where that stands.
    addresses: HashMap<(String, String), (Mark, Coordinate)>,
    /// By id of a programme: days on which it begins.
    starts: HashMap<String, Vec<(Mark, Date)>>,
    by_name: BTreeMap<String, Vec<u32>>,
    studies: studies::Gathered,
    read: BTreeMap<SourceAt, u64>,
}

/// A record of a source.
type Mark = (SourceAt, u32);

#[derive(Debug)]
struct Waiting {
    source: SourceAt,
    offered: Offered,
    at: Option<Coordinate>,
    /// Who offers it, where the delivery is of one institution that somebody named.
    named: Option<String>,
}

impl Gathered {
    /// A course as a list of DUO offers it.
    pub fn offered(&mut self, source: SourceAt, offered: Offered) {
        self.mark(source);
        self.studies.add(source, &offered);
        let higher = !matches!(offered.level, None | Some(Level::Mbo(_) | Level::Other));
        if let (Some(name), Some(code)) = (offered.name.as_deref().filter(|_| higher), offered.recognised) {
            let codes = self.by_name.entry(fold(name)).or_default();
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        self.offers.push(Waiting {
            source,
            offered,
            at: None,
            named: None,
        });
    }

    /// Something of RIO.
    pub fn rio(&mut self, source: SourceAt, record: rio::Record) {
        let mark = self.mark(source);
        match record {
            rio::Record::Offered(more) => {
                self.more.insert(more.id.clone(), (mark, more));
            }
            rio::Record::Location(one) => {
                let code = one.place.code.clone();
                self.places.extend(code.map(|code| (code, (mark, one))));
            }
            rio::Record::Provider(one) => {
                self.providers.insert(one.code, (mark, one.name));
            }
            // A course in the register has no code of the government in it.
            rio::Record::Course(_) => {}
        }
    }

    /// Something of the Open Education API, of an institution that somebody may have named.
    pub fn ooapi(&mut self, source: SourceAt, record: &ooapi::Record, named: Option<&str>) {
        let mark = self.mark(source);
        match record {
            ooapi::Record::Programme(study) => {
                let offered = study.offered();
                self.offers.extend(offered.map(|(offered, at)| Waiting {
                    source,
                    offered,
                    at,
                    named: named.map(str::to_owned),
                }));
            }
            ooapi::Record::Offering(one) => {
                if let (Some(of), Some(start)) = (&one.of, one.start) {
                    self.starts.entry(of.clone()).or_default().push((mark, start));
                }
            }
            ooapi::Record::Course(_) => {}
        }
    }

    /// A location of a school.
    pub fn location(&mut self, source: SourceAt, one: &Location) {
        let mark = self.mark(source);
        let address = key(one.postcode.as_deref(), one.address.as_deref());
        if let (Some(address), Some(at)) = (address, one.at) {
            self.addresses.entry(address).or_insert((mark, at));
        }
    }

    fn mark(&mut self, source: SourceAt) -> Mark {
        let read = self.read.entry(source).or_default();
        *read += 1;
        (source, u32::try_from(*read).unwrap_or(u32::MAX))
    }

    pub fn done(mut self) -> Offers {
        let mut by_code: BTreeMap<u32, Vec<Kept>> = BTreeMap::new();
        for waiting in std::mem::take(&mut self.offers) {
            if let Some((code, kept)) = self.kept(waiting) {
                by_code.entry(code).or_default().push(kept);
            }
        }
        by_code.values_mut().for_each(Vec::shrink_to_fit);
        Offers {
            by_code,
            by_name: self.by_name,
            studies: self.studies.done(),
            read: self.read,
        }
    }

    /// An offer with everything that is said of it. Without a code, a town or who gives it, it cannot be shown as one.
    fn kept(&self, waiting: Waiting) -> Option<(u32, Kept)> {
        let Waiting {
            source,
            mut offered,
            mut at,
            named,
        } = waiting;
        let code = offered.recognised?;
        let mut helped = Vec::new();
        if let Some((mark, more)) = self.more.get(&offered.id) {
            helped.push(*mark);
            fill(&mut offered, more);
        }
        let starts = self.starts.get(&offered.id);
        let starts = starts.into_iter().flatten();
        helped.extend(starts.clone().map(|(mark, _)| *mark));
        let mut starts: Vec<Date> = starts.map(|(_, day)| *day).collect();
        starts.sort_unstable();
        starts.dedup();
        if let Some((mark, known)) = offered.place.code.as_ref().and_then(|code| self.places.get(code)) {
            helped.push(*mark);
            settle(&mut offered.place, &known.place);
            at = known.at.or(at);
        }
        let address = key(
            offered.place.postcode.as_deref(),
            offered.place.address.as_deref(),
        );
        if let Some((mark, known)) = address
            .and_then(|address| self.addresses.get(&address))
            .filter(|_| at.is_none())
        {
            helped.push(*mark);
            at = Some(*known);
        }
        let provider = offered.provider_name.or_else(|| {
            let (mark, name) = self.providers.get(offered.provider.as_ref()?)?;
            helped.push(*mark);
            Some(name.clone())
        });
        let kept = Kept {
            town: offered.place.town?.into(),
            provider: provider.or(named)?.into(),
            number: offered.provider.map(Into::into),
            own_name: offered.own_name.map(Into::into),
            address: offered.place.address.map(Into::into),
            postcode: offered.place.postcode.map(Into::into),
            at,
            form: offered.form,
            languages: offered.languages.into(),
            starts: starts.into(),
            from: offered.from,
            until: offered.until,
            // A link on a page leads to a page and nothing else.
            website: offered
                .website
                .filter(|address| address.starts_with("https://"))
                .map(Into::into),
            source,
            helped,
        };
        Some((code, kept))
    }
}

/// What the register says, where the list says nothing.
fn fill(offered: &mut Offered, more: &Offered) {
    let Offered {
        own_name,
        form,
        languages,
        from,
        until,
        website,
        ..
    } = more.clone();
    offered.own_name = offered.own_name.take().or(own_name);
    offered.form = offered.form.or(form);
    offered.from = offered.from.or(from);
    offered.until = offered.until.or(until);
    offered.website = offered.website.take().or(website);
    if offered.languages.is_empty() {
        offered.languages = languages;
    }
}

/// Of a place what is not told yet.
fn settle(place: &mut Place, known: &Place) {
    if place.postcode.is_none() {
        // A street without a number is less than the address of the register.
        place.address = known.address.clone().or(place.address.take());
        place.postcode.clone_from(&known.postcode);
    }
    place.town = place.town.take().or_else(|| known.town.clone());
}

/// An address that is one in the whole country: its postcode and what stands behind the street, `12b`.
fn key(postcode: Option<&str>, address: Option<&str>) -> Option<(String, String)> {
    let postcode: String = postcode?.chars().filter(|sign| !sign.is_whitespace()).collect();
    let number = address?.rsplit(' ').next()?;
    let number: String = number
        .chars()
        .filter(|sign| sign.is_ascii_alphanumeric())
        .collect();
    let sound = postcode.len() == 6 && number.starts_with(|sign: char| sign.is_ascii_digit());
    sound.then(|| (postcode.to_ascii_uppercase(), number.to_ascii_uppercase()))
}
