//! **Open days** that are told: of a course by its code, and of everything that somebody gives by their number.
//!
//! Deliberately absent: a clock. Whoever asks says from which day on; what is over stays in the file and goes nowhere else.

use feeds::open_days::{Of, OpenDay};
use jiff::civil::Date;

use super::kinds::{Source, SourceAt};

/// An open day, and who tells it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Open<'a> {
    /// What is told.
    pub told: &'a OpenDay,
    /// Who tells it.
    pub source: &'a Source,
}

#[derive(Debug, Default)]
pub(super) struct OpenDays {
    /// In the order of days, then of towns and schools.
    all: Vec<(OpenDay, SourceAt)>,
}

#[derive(Debug, Default)]
pub(super) struct Gathered {
    all: Vec<(OpenDay, SourceAt)>,
}

impl Gathered {
    pub fn add(&mut self, source: SourceAt, one: OpenDay) {
        self.all.push((one, source));
    }

    pub fn done(self) -> OpenDays {
        let mut all = self.all;
        all.sort_by_cached_key(|(one, _)| (one.day, one.from, one.town.clone(), one.school.clone()));
        // The same day may stand in the list of a school and in that of a region.
        all.dedup_by(|(later, _), (first, _)| later == first);
        OpenDays { all }
    }
}

impl OpenDays {
    /// Those from this day on, of courses with these codes or of whoever has one of these numbers.
    pub fn of<'a>(
        &'a self,
        (codes, providers): (&[u32], &[&str]),
        from: Date,
        sources: &'a [Source],
    ) -> Vec<Open<'a>> {
        let first = self.all.partition_point(|(one, _)| one.day < from);
        let coming = self.all.iter().skip(first);
        let asked = coming.filter(|(one, _)| match &one.of {
            Of::Course(code) => codes.contains(code),
            Of::Provider(number) => providers.contains(&number.as_str()),
        });
        let told = asked.filter_map(|(told, SourceAt(source))| {
            let source = sources.get(usize::from(*source))?;
            Some(Open { told, source })
        });
        told.collect()
    }
}
