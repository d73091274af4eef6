//! **Offers**: where a course is given and by whom, and under which codes courses of higher education are known.
//!
//! Deliberately absent: distance, and an order of institutions by anything but town and name.

use std::collections::BTreeMap;

use feeds::offered::{Form, Level, Offered};

use super::kinds::SourceAt;

/// A course at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Offer<'a> {
    /// Town or village.
    pub town: &'a str,
    /// Who gives it.
    pub provider: &'a str,
    /// How the institution calls it, where that differs.
    pub own_name: Option<&'a str>,
    /// Its form.
    pub form: Option<Form>,
    /// Its page.
    pub website: Option<&'a str>,
}

#[derive(Debug, Default)]
pub(super) struct Offers {
    by_code: BTreeMap<u32, Vec<Kept>>,
    by_name: BTreeMap<String, Vec<u32>>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Kept {
    town: Box<str>,
    provider: Box<str>,
    own_name: Option<Box<str>>,
    form: Option<Form>,
    website: Option<Box<str>>,
    source: SourceAt,
}

impl Offers {
    /// An offer without a code, a town or a provider cannot be shown as one.
    pub fn add(&mut self, source: SourceAt, offered: Offered) {
        let Some(code) = offered.recognised else { return };
        let higher = !matches!(offered.level, None | Some(Level::Mbo(_) | Level::Other));
        if let Some(name) = offered.name.as_deref().filter(|_| higher) {
            let codes = self.by_name.entry(fold(name)).or_default();
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        if let (Some(town), Some(provider)) = (offered.place.town, offered.provider_name) {
            // A link on a page leads to a page and nothing else.
            let website = offered.website.filter(|address| address.starts_with("https://"));
            self.by_code.entry(code).or_default().push(Kept {
                town: town.into(),
                provider: provider.into(),
                own_name: offered.own_name.map(Into::into),
                form: offered.form,
                website: website.map(Into::into),
                source,
            });
        }
    }

    pub fn done(mut self) -> Offers {
        for kept in self.by_code.values_mut() {
            kept.sort_unstable();
            kept.dedup();
            kept.shrink_to_fit();
        }
        self
    }

    pub fn of(&self, codes: &[u32]) -> Vec<Offer<'_>> {
        let all = codes.iter().filter_map(|code| self.by_code.get(code)).flatten();
        let mut all: Vec<Offer<'_>> = all
            .map(|kept| Offer {
                town: &kept.town,
                provider: &kept.provider,
                own_name: kept.own_name.as_deref(),
                form: kept.form,
                website: kept.website.as_deref(),
            })
            .collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    pub fn source_of(&self, codes: &[u32]) -> Option<SourceAt> {
        let mut all = codes.iter().filter_map(|code| self.by_code.get(code)?.first());
        all.next().map(|kept| kept.source)
    }

    pub fn codes_of(&self, name: &str) -> &[u32] {
        self.by_name.get(&fold(name)).map_or(&[], Vec::as_slice)
    }
}

fn fold(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").to_lowercase()
}
