//! How far something **reaches** that shows only where it fits: what tells where courses are given, and a bridge to groups of
//! occupations. For whoever brings it in, and for the doctor.
//!
//! Deliberately absent: names of what fits nothing. A list of the country has thousands that are no course here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use pathways::courses::Catalogue;
use work::figures::{Builder, Figures, Tally};

use super::bring::Ready;
use super::feed::Feed;
use super::figures::add;
use super::read::Delivery;
use super::shelf::shelves;
use crate::ground::Ground;

/// Whether it tells where courses are given.
fn tells(feed: Feed) -> bool {
    matches!(
        feed,
        Feed::DuoMbo | Feed::DuoHo | Feed::DuoLocations | Feed::Rio | Feed::Ooapi
    )
}

/// By shelf: how many of its records stand at a course of this catalogue, or say more of what stands there.
pub fn offered(data: &Path, catalogue: &Catalogue) -> BTreeMap<String, Tally> {
    counted(active(data), catalogue)
}

impl Ready {
    /// The same of what waits to be kept, beside everything else that is active. None where it is of another kind.
    pub fn offered(&self, data: &Path, catalogue: &Catalogue) -> Option<Tally> {
        let place = self.manifest.place();
        if !tells(place.feed) || !self.outcome.whole {
            return None;
        }
        let mut all = active(data);
        all.retain(|one| one.manifest.place() != place);
        all.push(self.delivery());
        counted(all, catalogue).remove(&place.to_string())
    }

    /// How many occupations of this world of work lie in a group that it names. None where it names no groups.
    pub fn grouped(&self, ground: &Ground) -> Option<usize> {
        if self.manifest.feed != Feed::Brc || !self.outcome.whole {
            return None;
        }
        let mut builder = Builder::default();
        add(&mut builder, &self.delivery())?;
        let figures = builder.build();
        let all = ground.occupations().iter();
        Some(
            all.filter(|one| figures.brc_of(&one.isco).next().is_some())
                .count(),
        )
    }
}

fn active(data: &Path) -> Vec<Delivery> {
    let shelves = shelves(data)
        .into_iter()
        .filter(|shelf| tells(shelf.place().feed));
    // What is damaged tells nothing; the doctor says so of itself.
    shelves
        .filter_map(|shelf| shelf.active().ok().flatten())
        .collect()
}

fn counted(deliveries: Vec<Delivery>, catalogue: &Catalogue) -> BTreeMap<String, Tally> {
    let mut builder = Builder::default();
    for one in &deliveries {
        // One that is no longer whole is told where it is read for pages.
        let _fit = add(&mut builder, one);
    }
    let figures = builder.build();
    let codes = codes(catalogue, &figures);
    let told = figures.offered(|code| codes.contains(&code)).into_iter();
    told.map(|(source, tally)| (source.id.clone(), tally)).collect()
}

/// The codes of all courses: those of mbo stand in the facts, those of higher education go by the name in the law.
fn codes(catalogue: &Catalogue, figures: &Figures) -> BTreeSet<u32> {
    let mbo = catalogue
        .programmes()
        .iter()
        .flat_map(|one| one.crebo.iter().copied());
    let names = catalogue
        .courses()
        .iter()
        .filter_map(|one| one.law_name.as_deref());
    mbo.chain(names.flat_map(|name| figures.codes_of(name).iter().copied()))
        .collect()
}
