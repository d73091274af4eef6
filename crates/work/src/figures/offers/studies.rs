//! **Studies**: courses by the code under which the government knows them, as the lists of DUO name them.
//!
//! A course has one code and many offers. Its name is the one that most offers give it. Deliberately absent: how long it takes and what it
//! asks, which the lists do not tell, and what is below mbo or of no level.

use std::collections::{BTreeMap, BTreeSet};

use feeds::offered::{Level, Offered};

use super::super::kinds::{Source, SourceAt};

/// A course as DUO lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Study<'a> {
    /// Its code: a crebo, or a code of higher education.
    pub code: u32,
    /// Its name, in Dutch or in the language that it is given in.
    pub name: &'a str,
    /// Its levels, in the order of the education system; none where the list did not tell.
    pub levels: &'a [Level],
    /// Who lists it.
    pub source: &'a Source,
}

#[derive(Debug, Default)]
pub(in super::super) struct Studies {
    /// In the order of their codes.
    all: Vec<Kept>,
}

#[derive(Debug)]
struct Kept {
    code: u32,
    name: Box<str>,
    levels: Box<[Level]>,
    source: SourceAt,
}

#[derive(Debug, Default)]
pub(super) struct Gathered {
    by_code: BTreeMap<u32, Named>,
}

#[derive(Debug)]
struct Named {
    names: BTreeMap<String, u32>,
    levels: BTreeSet<Level>,
    source: SourceAt,
}

impl Gathered {
    pub fn add(&mut self, source: SourceAt, offered: &Offered) {
        let (Some(code), Some(name)) = (offered.recognised, &offered.name) else {
            return;
        };
        if offered.level == Some(Level::Other) {
            return;
        }
        let named = self.by_code.entry(code).or_insert_with(|| Named {
            names: BTreeMap::new(),
            levels: BTreeSet::new(),
            source,
        });
        *named.names.entry(name.clone()).or_default() += 1;
        named.levels.extend(offered.level);
    }

    pub fn done(self) -> Studies {
        let kept = |(code, named): (u32, Named)| {
            let Named {
                names,
                levels,
                source,
            } = named;
            // Of names that are given equally often the first of the alphabet.
            let (name, _) = names.into_iter().rev().max_by_key(|(_, often)| *often)?;
            Some(Kept {
                code,
                name: name.into(),
                levels: levels.into_iter().collect(),
                source,
            })
        };
        Studies {
            all: self.by_code.into_iter().filter_map(kept).collect(),
        }
    }
}

impl Studies {
    pub fn of<'a>(&'a self, code: u32, sources: &'a [Source]) -> Option<Study<'a>> {
        let at = self.all.binary_search_by_key(&code, |kept| kept.code).ok()?;
        self.all.get(at)?.told(sources)
    }

    pub fn all<'a>(&'a self, sources: &'a [Source]) -> impl Iterator<Item = Study<'a>> {
        self.all.iter().filter_map(|kept| kept.told(sources))
    }
}

impl Kept {
    fn told<'a>(&'a self, sources: &'a [Source]) -> Option<Study<'a>> {
        let SourceAt(source) = self.source;
        Some(Study {
            code: self.code,
            name: &self.name,
            levels: &self.levels,
            source: sources.get(usize::from(source))?,
        })
    }
}

impl Study<'_> {
    /// It is one of mbo.
    pub fn is_mbo(&self) -> bool {
        self.levels.iter().any(|level| matches!(level, Level::Mbo(_)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_course_has_the_name_that_most_offers_give_it_and_every_level_once() {
        let mut gathered = Gathered::default();
        let mut offer = |code: u32, name: &str, level: Option<Level>| {
            let offered = Offered {
                recognised: Some(code),
                name: Some(name.to_owned()),
                level,
                ..Offered::default()
            };
            gathered.add(SourceAt(0), &offered);
        };
        offer(25_078, "Betonboorder", Some(Level::Mbo(3)));
        offer(25_078, "Beton boren", Some(Level::Mbo(3)));
        offer(25_078, "Betonboorder", Some(Level::Mbo(2)));
        // Equally often: the first of the alphabet.
        offer(34_808, "B", None);
        offer(34_808, "A", None);
        // Below mbo.
        offer(10_000, "Taal", Some(Level::Other));
        let studies = gathered.done();
        let told: Vec<(u32, &str, usize)> = studies
            .all
            .iter()
            .map(|one| (one.code, &*one.name, one.levels.len()))
            .collect();
        assert_eq!(told, [(25_078, "Betonboorder", 2), (34_808, "A", 0)]);
        assert_eq!(*studies.all[0].levels, [Level::Mbo(2), Level::Mbo(3)]);
    }
}
