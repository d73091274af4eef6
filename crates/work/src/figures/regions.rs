//! Names of regions, each once however it is written, and the whole country as one of them.

use std::collections::BTreeMap;

/// The whole country, as figures write it.
pub const COUNTRY: &str = "Nederland";
/// How makers write the whole country, in small letters.
const WRITTEN: [&str; 6] = ["nederland", "nl", "nl01", "nl00", "landelijk", "heel nederland"];

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
        let mut first: BTreeMap<String, &str> = BTreeMap::new();
        for name in written.filter(|name| !is_country(&fold(name))) {
            first.entry(fold(name)).or_insert(name.trim());
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
        if is_country(&folded) {
            return Some(WHOLE);
        }
        self.by_name.get(&folded).copied()
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

fn fold(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").to_lowercase()
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
}
