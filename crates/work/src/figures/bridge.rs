//! The **bridge** between occupations and the groups of BRC 2014 by which CBS and ROA tell figures.
//!
//! Deliberately absent: a group that nobody named, also where its code is the beginning of another.

use std::collections::BTreeMap;

use feeds::brc;

use super::kinds::SourceAt;

/// A group of BRC, as the bridge has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group<'a> {
    /// Two to four digits.
    pub code: &'a str,
    /// What it is called, in Dutch.
    pub name: Option<&'a str>,
    /// Four digits of ISCO for each group of occupations in it, in the order of the codes.
    pub isco: &'a [String],
}

#[derive(Debug, Default)]
pub(super) struct Bridge {
    /// By four digits of ISCO: the groups that it lies in, the narrowest first.
    of: BTreeMap<String, Vec<String>>,
    groups: BTreeMap<String, Held>,
    pub source: Option<SourceAt>,
}

#[derive(Debug, Default)]
struct Held {
    name: Option<String>,
    isco: Vec<String>,
}

impl Bridge {
    pub fn add(&mut self, source: SourceAt, one: brc::Bridge) {
        self.source.get_or_insert(source);
        let held = self.groups.entry(one.brc.clone()).or_default();
        held.name = held.name.take().or(one.brc_name);
        held.isco.push(one.isco.clone());
        self.of.entry(one.isco).or_default().push(one.brc);
    }

    pub fn done(mut self) -> Bridge {
        for groups in self.of.values_mut() {
            groups.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
            groups.dedup();
        }
        for held in self.groups.values_mut() {
            held.isco.sort();
            held.isco.dedup();
        }
        self
    }

    pub fn groups(&self, isco: &str) -> &[String] {
        self.of.get(isco).map_or(&[], Vec::as_slice)
    }

    pub fn group(&self, brc: &str) -> Option<Group<'_>> {
        let (code, held) = self.groups.get_key_value(brc)?;
        Some(Group {
            code,
            name: held.name.as_deref(),
            isco: &held.isco,
        })
    }
}
