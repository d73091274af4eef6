//! Where a course is given: by whom, at which address, in which form and language, from when, and how far away that is from a postcode.
//!
//! Deliberately absent: how good a place is, and an order by anything but distance and name.

use std::collections::BTreeSet;

use feeds::offered::Form;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;
use work::figures::Offer;

use super::figure::{Lookup, Teller};
use crate::explore::schools::{AreaKept, Schools};

/// A place where a course is given.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OfferView {
    /// Town or village.
    pub town: String,
    /// Who gives it.
    pub provider: String,
    /// Forms in which it is given there: `bol`, `bbl`, `fulltime`, `parttime`, `dual`.
    pub forms: Vec<String>,
    /// Its page.
    pub website: Option<String>,
    /// Street and number.
    pub address: Option<String>,
    /// Languages it is given in, in three letters (ISO 639-2); empty where nobody told.
    pub languages: Vec<String>,
    /// The next day on which it begins, or the first on which it can be begun, where that is still to come.
    #[schema(format = Date)]
    pub starts: Option<String>,
    /// The last day on which it can be begun.
    #[schema(format = Date)]
    pub last_start: Option<String>,
    /// How far away as the crow flies from the postcode that was asked, in kilometres, where both are known.
    pub km: Option<f64>,
    /// The codes that it was found by: those of the course in the register of the government.
    pub codes: Vec<u32>,
    /// Ids of who tells it.
    pub sources: Vec<String>,
}

/// Looking when and from where somebody looks.
#[derive(Clone, Copy, Debug)]
pub struct Looking<'a> {
    /// The day.
    pub on: Date,
    /// Where postcodes are.
    pub schools: &'a Schools,
    /// The area of the postcode that somebody gave.
    pub area: Option<&'a AreaKept>,
}

impl<'a> Looking<'a> {
    /// Looking nowhere in particular.
    pub fn anywhere(on: Date, schools: &'a Schools) -> Looking<'a> {
        Looking {
            on,
            schools,
            area: None,
        }
    }

    fn km(&self, offer: &Offer<'_>) -> Option<f64> {
        let here = self.area?;
        let there = offer.at.map(|at| (at.lat, at.lon)).or_else(|| {
            let (_, area) = self.schools.area(offer.postcode?.get(..4)?)?;
            Some(area.at)
        });
        Some(here.km(there?))
    }
}

/// Where courses with these codes are given, the nearest first where somebody said from where, and who tells it. What can no longer be begun is left out.
pub fn offers(lookup: &Lookup<'_>, codes: &[u32], looking: &Looking<'_>) -> (Vec<OfferView>, Vec<Teller>) {
    let mut told: Vec<OfferView> = Vec::new();
    let mut tellers: Vec<Teller> = Vec::new();
    for offer in lookup.figures.offers(codes) {
        if offer.until.is_some_and(|until| until < looking.on) {
            continue;
        }
        for source in &offer.sources {
            let teller = lookup.teller(source, None);
            if !tellers.contains(&teller) {
                tellers.push(teller);
            }
        }
        match told.last_mut().filter(|last| last.is_there(&offer)) {
            Some(last) => last.add(&offer, looking),
            None => told.push(OfferView::new(&offer, looking)),
        }
    }
    if looking.area.is_some() {
        // What is equally far, or nobody knows how far, stays in the order of towns.
        told.sort_by(|a, b| a.km.unwrap_or(f64::MAX).total_cmp(&b.km.unwrap_or(f64::MAX)));
    }
    (told, tellers)
}

impl OfferView {
    fn new(offer: &Offer<'_>, looking: &Looking<'_>) -> OfferView {
        let mut view = OfferView {
            town: offer.town.to_owned(),
            provider: offer.provider.to_owned(),
            forms: Vec::new(),
            website: None,
            address: offer.address.map(str::to_owned),
            languages: Vec::new(),
            starts: None,
            last_start: offer.until.map(|day| day.to_string()),
            km: None,
            codes: Vec::new(),
            sources: Vec::new(),
        };
        view.add(offer, looking);
        view
    }

    /// The same place, of the same institution.
    fn is_there(&self, offer: &Offer<'_>) -> bool {
        self.town == offer.town && self.provider == offer.provider && self.address.as_deref() == offer.address
    }

    /// What another offer at this place adds.
    fn add(&mut self, offer: &Offer<'_>, looking: &Looking<'_>) {
        let put = |list: &mut Vec<String>, word: &str| {
            if !list.iter().any(|known| known == word) {
                list.push(word.to_owned());
            }
        };
        if let Some(word) = offer.form.and_then(form) {
            put(&mut self.forms, word);
        }
        offer
            .languages
            .iter()
            .for_each(|language| put(&mut self.languages, language));
        offer
            .sources
            .iter()
            .for_each(|source| put(&mut self.sources, &source.id));
        if !self.codes.contains(&offer.code) {
            self.codes.push(offer.code);
        }
        self.website = self.website.take().or(offer.website.map(str::to_owned));
        self.km = self.km.or(looking.km(offer));
        let next = offer.starts.iter().copied().chain(offer.from);
        let next: BTreeSet<String> = next
            .filter(|day| *day >= looking.on)
            .map(|day| day.to_string())
            .chain(self.starts.take())
            .collect();
        self.starts = next.into_iter().next();
        // Where it is not told of one of them, there may be no end to it.
        let until = offer.until.map(|day| day.to_string());
        self.last_start = self
            .last_start
            .take()
            .zip(until)
            .map(|(one, other)| one.max(other));
    }
}

/// The word of a form in texts and in the interface; a rare form has none.
fn form(form: Form) -> Option<&'static str> {
    match form {
        Form::Bol => Some("bol"),
        Form::Bbl => Some("bbl"),
        Form::FullTime => Some("fulltime"),
        Form::PartTime => Some("parttime"),
        Form::Dual => Some("dual"),
        Form::Other => None,
    }
}
