//! The **builder**: takes what readers hand over, record by record and in any order, and makes figures of it.

use feeds::crosswalk::Match;
use feeds::forecast::Forecast;
use feeds::offered::Offered;
use feeds::open_days::OpenDay;
use feeds::{brc, duo, esco, onet, ooapi, rio};

use super::Figures;
use super::kinds::{About, AboutAt, Source, SourceAt, Unfit};
use super::{days, jobs, letters, measured, offers, skills};

/// Figures being gathered.
#[derive(Debug, Default)]
pub struct Builder {
    sources: Vec<Source>,
    measured: measured::Gathered,
    jobs: jobs::Gathered,
    skills: skills::Gathered,
    letters: letters::Gathered,
    offers: offers::Gathered,
    days: days::Gathered,
}

impl Builder {
    /// Where records come from; the same source again is the same one.
    pub fn source(&mut self, source: Source) -> SourceAt {
        let known = self.sources.iter().position(|one| *one == source);
        let at = known.unwrap_or_else(|| {
            self.sources.push(source);
            self.sources.len() - 1
        });
        SourceAt(u16::try_from(at).unwrap_or(u16::MAX))
    }

    /// What the lines of a delivery are about. They follow with [`Builder::line`].
    pub fn about(&mut self, about: About) -> AboutAt {
        self.measured.about(about)
    }

    /// A line of forecasts or other figures, also of a table of CBS ([`super::Columns`]).
    ///
    /// # Errors
    ///
    /// It is no figure, and why; what is not known stays unknown.
    pub fn line(&mut self, about: AboutAt, line: Forecast) -> Result<(), Unfit> {
        self.measured.line(about, line)
    }

    /// Four digits of ISCO lie in a group of BRC 2014.
    pub fn bridge(&mut self, source: SourceAt, one: brc::Bridge) {
        self.measured.bridge(source, one);
    }

    /// Something of ESCO: occupations, skills, what occupations ask, and names of groups.
    pub fn esco(&mut self, source: SourceAt, record: esco::Record) {
        self.skills.of(source);
        match record {
            esco::Record::Occupation(one) => self.jobs.add(one),
            other => self.skills.add(other),
        }
    }

    /// Something of O*NET: how occupations are rated on the six interests.
    pub fn onet(&mut self, source: SourceAt, record: &onet::Record) {
        self.letters.rate(source, record);
    }

    /// A tie between ESCO and O*NET.
    pub fn crosswalk(&mut self, found: &Match) {
        self.letters.tie(found);
    }

    /// A course as a list of DUO offers it.
    pub fn offered(&mut self, source: SourceAt, offered: Offered) {
        self.offers.offered(source, offered);
    }

    /// Something of RIO.
    pub fn rio(&mut self, source: SourceAt, record: rio::Record) {
        self.offers.rio(source, record);
    }

    /// Something of the Open Education API, of an institution that somebody may have named.
    pub fn ooapi(&mut self, source: SourceAt, record: &ooapi::Record, named: Option<&str>) {
        self.offers.ooapi(source, record, named);
    }

    /// An open day.
    pub fn open_day(&mut self, source: SourceAt, one: OpenDay) {
        self.days.add(source, one);
    }

    /// A location of a school.
    pub fn location(&mut self, source: SourceAt, one: &duo::Location) {
        self.offers.location(source, one);
    }

    /// The figures.
    pub fn build(self) -> Figures {
        Figures {
            sources: self.sources,
            measured: self.measured.done(),
            jobs: self.jobs.done(),
            skills: self.skills.done(),
            letters: self.letters.done(),
            offers: self.offers.done(),
            days: self.days.done(),
        }
    }
}
