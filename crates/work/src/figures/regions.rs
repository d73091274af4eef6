//! Names of regions, each once however it is written, and the whole country as one of them.
//!
//! CBS writes behind a name what kind of region it is: `Zeeland (PV)`. That is the province which others call Zeeland. Where one name is
//! written of two kinds, as Utrecht is a province and a municipality, each keeps what stands behind it.
//!
//! Deliberately absent: which region lies in which, and people whom their maker could place in none.

use std::collections::{BTreeMap, BTreeSet};

/// The whole country, as figures write it.
pub const COUNTRY: &str = "Nederland";
/// How makers write the whole country, in small letters.
const WRITTEN: [&str; 6] = ["nederland", "nl", "nl01", "nl00", "landelijk", "heel nederland"];
/// How CBS writes a part of the country, a province, an area of COROP and a municipality, in small letters.
const KINDS: [&str; 4] = [" (ld)", " (pv)", " (cr)", " (gm)"];
/// Other names of a region, and the official one of today, in small letters: CBS and DUO write the official name, UWV and ROA often the other.
const SAME: [(&str, &str); 4] = [
    ("friesland", "fryslân"),
    ("den haag", "'s-gravenhage"),
    ("den bosch", "'s-hertogenbosch"),
    ("noordoost-friesland", "noordoost-fryslân"),
];
/// How CBS begins the name of what lies in no region, in small letters.
const NOWHERE: &str = "niet in te delen";

/// A region by its number. The whole country is 0, so that it comes first.
pub(super) type RegionAt = u16;
pub(super) const WHOLE: RegionAt = 0;

/// Regions in the order of the alphabet, after the country.
#[derive(Debug, Default)]
pub(super) struct Regions {
    names: Vec<String>,
    by_name: BTreeMap<String, RegionAt>,
}

impl Regions {
    /// These names and the country, sorted.
    pub fn of<'a>(written: impl Iterator<Item = &'a str> + Clone) -> Regions {
        let shared = shared(written.clone());
        let mut first: BTreeMap<String, &str> = BTreeMap::new();
        for name in written {
            let folded = fold(name);
            let plain = bare(&folded);
            if is_country(plain) || plain.starts_with(NOWHERE) {
                continue;
            }
            // A sign of a kind is as long in small letters as in capitals.
            let (key, shown) = match shared.contains(plain) {
                true => (folded.clone(), name.trim()),
                false => (plain.to_owned(), bare_of(name, folded.len() - plain.len())),
            };
            first.entry(key).or_insert(shown);
        }
        let mut regions = Regions {
            names: vec![COUNTRY.to_owned()],
            by_name: BTreeMap::new(),
        };
        for (folded, name) in first {
            // More regions than this number can tell apart are no regions; what is over is not told.
            if let Ok(at) = RegionAt::try_from(regions.names.len()) {
                regions.names.push(name.to_owned());
                regions.by_name.insert(folded, at);
            }
        }
        regions
    }

    pub fn at(&self, written: &str) -> Option<RegionAt> {
        let folded = fold(written);
        let plain = bare(&folded);
        if is_country(plain) {
            return Some(WHOLE);
        }
        let own = self.by_name.get(&folded);
        own.or_else(|| self.by_name.get(plain)).copied()
    }

    pub fn name(&self, at: RegionAt) -> &str {
        self.names.get(usize::from(at)).map_or("", String::as_str)
    }

    /// All but the country.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().skip(1).map(String::as_str)
    }
}

fn is_country(folded: &str) -> bool {
    WRITTEN.contains(&folded)
}

/// A name in small letters, an older or everyday one as the name of today, with the kind of region behind it as it was written.
fn fold(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let folded = words.join(" ").to_lowercase();
    let plain = bare(&folded);
    match SAME.iter().find(|(other, _)| *other == plain) {
        Some((_, today)) => format!("{today}{}", folded.get(plain.len()..).unwrap_or_default()),
        None => folded,
    }
}

/// A folded name without the kind of region behind it.
fn bare(folded: &str) -> &str {
    let without = KINDS.iter().find_map(|kind| folded.strip_suffix(kind));
    without.unwrap_or(folded)
}

/// A name as it was written, without so much at its end.
fn bare_of(name: &str, less: usize) -> &str {
    let name = name.trim();
    let end = name.len().saturating_sub(less);
    name.get(..end).map_or(name, str::trim_end)
}

/// Names that are written of two kinds of regions.
fn shared<'a>(written: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    let mut kinds: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for name in written {
        let folded = fold(name);
        let plain = bare(&folded);
        if plain.len() < folded.len() {
            let kind = folded[plain.len()..].to_owned();
            kinds.entry(plain.to_owned()).or_default().insert(kind);
        }
    }
    let twice = kinds.into_iter().filter(|(_, kinds)| kinds.len() > 1);
    twice.map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_one_however_it_is_written_and_the_country_is_no_region() {
        let written = ["Zwolle", "Landelijk", "achterhoek", " Achterhoek ", "Nederland"];
        let regions = Regions::of(written.into_iter());
        let at = written.map(|name| regions.at(name).unwrap());
        assert_eq!(at, [2, 0, 1, 1, 0]);
        assert_eq!(regions.names().collect::<Vec<_>>(), ["achterhoek", "Zwolle"]);
        assert_eq!(regions.at("ZWOLLE"), Some(2));
        assert_eq!(regions.at("NL01"), Some(WHOLE));
        assert_eq!(regions.at("Atlantis"), None);
        assert_eq!(regions.name(WHOLE), "Nederland");
    }
    /// Names as table 85702NED of CBS writes them.
    #[test]
    fn the_kind_of_region_that_cbs_writes_behind_a_name_makes_no_second_region() {
        let written = [
            "Nederland",
            "Zeeland",
            "Zeeland (PV)",
            "Noord-Nederland (LD)",
            "Delfzijl en omgeving (CR)",
            "Niet in te delen (PV)",
        ];
        let regions = Regions::of(written.into_iter());
        assert_eq!(
            regions.names().collect::<Vec<_>>(),
            ["Delfzijl en omgeving", "Noord-Nederland", "Zeeland"]
        );
        let at = written.map(|name| regions.at(name));
        assert_eq!(at, [Some(0), Some(3), Some(3), Some(2), Some(1), None]);
        assert_eq!(regions.at("delfzijl en  omgeving (cr)"), Some(1));
        // The first way of writing may be either.
        let turned = Regions::of(["Zeeland (PV)", "zeeland"].into_iter());
        assert_eq!(turned.names().collect::<Vec<_>>(), ["Zeeland"]);
    }

    #[test]
    fn two_names_of_one_region_are_one_region() {
        let regions = Regions::of(["Friesland (PV)", "Fryslân", "Den Haag", "'s-Gravenhage"].into_iter());
        assert_eq!(regions.names().collect::<Vec<_>>(), ["Den Haag", "Friesland"]);
        assert_eq!(regions.at("Fryslân (PV)"), Some(2));
        assert_eq!(regions.at("'s-gravenhage"), Some(1));
    }

    #[test]
    fn a_province_and_a_municipality_of_one_name_stay_two() {
        let written = ["Utrecht (PV)", "Utrecht (GM)", "Zeeland (PV)"];
        let regions = Regions::of(written.into_iter());
        let at = written.map(|name| regions.at(name));
        assert_eq!(at, [Some(2), Some(1), Some(3)]);
        assert_eq!(
            regions.names().collect::<Vec<_>>(),
            ["Utrecht (GM)", "Utrecht (PV)", "Zeeland"]
        );
        // Which of them is meant nobody says.
        assert_eq!(regions.at("Utrecht"), None);
    }
}
