//! **Figures** about work and courses, as somebody brought them in: pay, chances, crowding, who stops or switches, the occupations and skills
//! of ESCO, the letters of O*NET, the courses of DUO and where they are given. Each carries its [`Source`], its years, its region, of whom it
//! is and how sure it is.
//!
//! Everything lies in memory, is made once by a [`Builder`] out of what readers hand over, and is never changed after that: whoever
//! brings in something new makes new figures and swaps them. What nobody told is not there: `None`, never zero, and fewer than five
//! stays fewer than five.
//!
//! Deliberately absent: figures about persons and schools' own pupils; a mean over sources that do not count the same; an order of
//! occupations or courses by any figure; files and clocks; words for a screen, save those that the maker of a figure used.

mod bridge;
mod build;
mod days;
mod jobs;
mod kinds;
mod letters;
mod lines;
mod measured;
mod offers;
mod regions;
mod skills;

pub use bridge::Group;
pub use build::Builder;
pub use days::Open;
pub use jobs::{Job, Said};
pub use kinds::{
    About, AboutAt, Between, Codes, Edition, Figure, Key, Measure, Source, SourceAt, Unfit, Value,
};
pub use lines::Columns;
pub use offers::{Offer, Study, Tally};
pub use regions::COUNTRY;
pub use skills::{Needs, Skill};

use jiff::civil::Date;

use crate::Riasec;
use days::OpenDays;
use jobs::Jobs;
use letters::Letters;
use measured::Measured;
use offers::Offers;
use skills::Skills;

/// Everything that was brought in.
#[derive(Debug, Default)]
pub struct Figures {
    sources: Vec<Source>,
    measured: Measured,
    jobs: Jobs,
    skills: Skills,
    letters: Letters,
    offers: Offers,
    days: OpenDays,
}

impl Figures {
    /// Nothing was brought in.
    pub fn is_empty(&self) -> bool {
        self.sources.is_empty()
    }

    /// Where all of it comes from, in the order in which it was brought in.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The regions of which something is told, in the order of the alphabet; the whole country is not among them.
    pub fn regions(&self) -> impl Iterator<Item = &str> {
        self.measured.regions()
    }

    /// The region as the figures write it, where they know it.
    pub fn region(&self, written: &str) -> Option<&str> {
        self.measured.region(written)
    }

    /// The figure of the narrowest of these keys that has one: in the region where one is asked and told, else in the whole country.
    /// Of more years the last.
    ///
    /// The key comes before the region: what is told of nurses in the country says more of nurses than what is told of all care in a town.
    pub fn find(&self, measure: Measure, keys: &[Key<'_>], region: Option<&str>) -> Option<Figure<'_>> {
        self.measured
            .find(measure, keys, region)
            .map(|at| self.figure(at))
    }

    /// The last figure of each region of the narrowest of these keys that has any: the whole country first, then in the order of the
    /// alphabet.
    pub fn by_region(&self, measure: Measure, keys: &[Key<'_>]) -> Vec<Figure<'_>> {
        let found = self.measured.by_region(measure, keys);
        found.into_iter().map(|at| self.figure(at)).collect()
    }

    /// How many in this region over all of these courses, each with the keys under which it may be told: for each delivery and its years
    /// by itself, the last years first. Each says of how many of the courses something is told there, as the sum is of those alone.
    pub fn counts(&self, measure: Measure, courses: &[Vec<Key<'_>>], region: &str) -> Vec<Between<'_>> {
        let counts = self.measured.counts(measure, courses, region).into_iter();
        let between = counts.map(|(count, at)| Between {
            least: count.least,
            most: count.most,
            courses: count.courses,
            told: self.figure(at),
        });
        between.collect()
    }

    /// The occupations of ESCO, in an order that means nothing and stays the same.
    pub fn jobs(&self) -> impl Iterator<Item = Job<'_>> {
        self.jobs.all()
    }

    /// The occupation of ESCO at this place among [`Figures::jobs`].
    pub fn job_at(&self, at: usize) -> Option<Job<'_>> {
        self.jobs.at(at)
    }

    /// The occupation of ESCO by the last part of its address.
    pub fn job(&self, id: &str) -> Option<Job<'_>> {
        self.jobs.of(id)
    }

    /// What an occupation asks, by its address in ESCO.
    pub fn needs(&self, esco: &str) -> Option<Needs<'_>> {
        self.skills.needs(esco)
    }

    /// Where the occupations and skills of ESCO come from.
    pub fn source_of_esco(&self) -> Option<&Source> {
        self.at(self.skills.source)
    }

    /// The letters that the ratings of O*NET come to for an occupation of ESCO. Our own stand in the facts and are not replaced.
    pub fn letters(&self, esco: &str) -> Option<&Riasec> {
        self.letters.of(esco)
    }

    /// Where the letters come from.
    pub fn source_of_letters(&self) -> Option<&Source> {
        self.at(self.letters.source)
    }

    /// Where courses with these codes are given, in the order of the alphabet of towns.
    pub fn offers(&self, codes: &[u32]) -> Vec<Offer<'_>> {
        self.offers.of(codes, &self.sources)
    }

    /// Of each source that tells where courses are given: how many of its records stand at a course with such a code.
    pub fn offered(&self, is_course: impl Fn(u32) -> bool) -> Vec<(&Source, Tally)> {
        let tallies = self.offers.tallies(is_course).into_iter();
        tallies
            .filter_map(|(source, tally)| Some((self.at(Some(source))?, tally)))
            .collect()
    }

    /// The courses that lists of DUO name, in the order of their codes.
    pub fn studies(&self) -> impl Iterator<Item = Study<'_>> {
        self.offers.studies.all(&self.sources)
    }

    /// The course with this code.
    pub fn study(&self, code: u32) -> Option<Study<'_>> {
        self.offers.studies.of(code, &self.sources)
    }

    /// Open days from this day on, of courses with these codes or of whoever has one of these numbers in RIO; the first day first.
    pub fn open_days(&self, of: (&[u32], &[&str]), from: Date) -> Vec<Open<'_>> {
        self.days.of(of, from, &self.sources)
    }

    /// The codes under which courses of higher education with this official name are offered.
    pub fn codes_of(&self, name: &str) -> &[u32] {
        self.offers.codes_of(name)
    }

    /// The name of a group of occupations (ISCO) in a language, or in Dutch for want of it, with the language it is in.
    pub fn group(&self, isco: &str, language: &str) -> Option<(&str, &str)> {
        self.skills.group(isco, language)
    }

    /// A group of BRC, by its code.
    pub fn brc(&self, code: &str) -> Option<Group<'_>> {
        self.measured.bridge().group(code)
    }

    /// The groups of BRC that four digits of ISCO lie in, the narrowest first.
    pub fn brc_of(&self, isco: &str) -> impl Iterator<Item = Group<'_>> {
        let groups = self.measured.bridge().groups(isco).iter();
        groups.filter_map(|code| self.brc(code))
    }

    /// Where it comes from which occupation lies in which group of BRC.
    pub fn source_of_brc(&self) -> Option<&Source> {
        self.at(self.measured.bridge().source)
    }

    fn at(&self, at: Option<SourceAt>) -> Option<&Source> {
        at.and_then(|SourceAt(at)| self.sources.get(usize::from(at)))
    }

    fn figure<'a>(&'a self, at: measured::At<'a>) -> Figure<'a> {
        let SourceAt(source) = at.about.source;
        Figure {
            value: at.value,
            from: at.from,
            until: at.until,
            region: at.region,
            whole_country: at.whole_country,
            of: at.of,
            name: at.name,
            place: at.place,
            whose: at.whose,
            about: at.about,
            // A builder hands out only places that exist.
            source: &self.sources[usize::from(source)],
        }
    }
}
