//! What young people of a region **rarely choose**: courses by their field of work, counted as they were brought in, and work of the fields
//! that stand out as rare.
//!
//! Mbo and higher education are counted apart, as the people who choose are others and so are those who count them. A course counts in each
//! field that it belongs to. A field of which less than half of the courses are told is left out: it would look rare and only be unknown. Fewer
//! than five is from none to four, so that a field is only called rare when it is surely so.
//!
//! Deliberately absent: schools and persons, and a reason for it.

use std::collections::BTreeSet;

use jiff::civil::Date;
use kit::Args;
use kit::texts::format::format_range;
use pathways::courses::Catalogue;
use serde::Serialize;
use utoipa::ToSchema;
use work::figures::{Between, Key, Measure};
use work::widen::{Because, mix, rarely_seen_between};

use super::brief::{Brief, Either, Named, field};
use super::figure::{Figure, Lookup};
use super::figures::keys_of;
use super::near::{Related, in_order};
use crate::ground::{Field, Ground};

/// So much work of rare fields is shown.
const MOST: usize = 4;

/// Fields as they are chosen in a region.
#[derive(Clone, Debug, Serialize)]
pub struct Seen {
    /// The region.
    pub region: String,
    /// `mbo` or `higher`.
    pub kind: &'static str,
    /// Fields of which something is told, in the order of the facts.
    pub fields: Vec<FieldSeen>,
    /// One of the figures that were counted: its years, population and source are those of all of them.
    pub told: Figure,
}

/// How many choose a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldSeen {
    /// The field.
    pub field: Named,
    /// At least so many.
    pub least: u32,
    /// At most so many.
    pub most: u32,
    /// Both in words.
    pub shown: String,
    /// Fewer than half as many as of the field in the middle.
    pub rarely: bool,
}

/// A kind of education that is counted by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Mbo,
    Higher,
}

/// What is chosen in the region of this lookup, for mbo and for higher education; nothing where no region was chosen or nothing of it is told.
pub fn seen(lookup: &Lookup<'_>, ground: &Ground) -> Vec<Seen> {
    let kinds = [Kind::Mbo, Kind::Higher];
    kinds
        .into_iter()
        .filter_map(|kind| one(lookup, ground, kind))
        .collect()
}

fn one(lookup: &Lookup<'_>, ground: &Ground, kind: Kind) -> Option<Seen> {
    let region = lookup.region?;
    let counted = counted(lookup, ground, region, kind);
    let years = |sum: &Between<'_>| (sum.told.until, sum.told.from);
    let all = || counted.iter().flat_map(|(_, sums)| sums);
    let last = all().map(years).max()?;
    let told = all().find(|sum| years(sum) == last)?.told;
    // Only what one source told of the same years can be laid side by side.
    let alike = |sum: &Between<'_>| sum.told.about == told.about && years(sum) == last;
    let counted: Vec<(&Field, Between<'_>)> = counted
        .iter()
        .filter_map(|(field, sums)| Some((*field, sums.iter().copied().find(alike)?)))
        .collect();
    let counts: Vec<(String, Option<(u32, u32)>)> = counted
        .iter()
        .map(|(field, sum)| (field.id.clone(), Some((sum.least, sum.most))))
        .collect();
    let rare = rarely_seen_between(&counts);
    let fields = counted.iter().map(|(one, sum)| FieldSeen {
        field: field(lookup.desk, &one.id),
        least: sum.least,
        most: sum.most,
        shown: shown(lookup, sum),
        rarely: rare.contains(&one.id),
    });
    Some(Seen {
        region: region.to_owned(),
        kind: match kind {
            Kind::Mbo => "mbo",
            Kind::Higher => "higher",
        },
        fields: fields.collect(),
        told: lookup.told(&told, &[]),
    })
}

/// Of each field what was told of at least half of its courses, by delivery and years. Courses that another source told, or of another year,
/// fill no gap: a field of which one course was told this year would look rare beside others.
fn counted<'a>(
    lookup: &Lookup<'a>,
    ground: &'a Ground,
    region: &str,
    kind: Kind,
) -> Vec<(&'a Field, Vec<Between<'a>>)> {
    let catalogue = lookup.desk.catalogue();
    let summed = ground.fields().iter().map(|field| {
        let courses: Vec<Vec<Key<'_>>> = courses(catalogue, ground, field, kind)
            .map(|course| keys_of(lookup, course))
            .collect();
        let mut sums = lookup.figures.counts(Measure::Choose, &courses, region);
        sums.retain(|sum| 2 * sum.courses >= courses.len());
        (field, sums)
    });
    summed.collect()
}

/// Courses of a field: in mbo those of its domains, in higher education those that lead to work of which it is the first field.
fn courses<'a>(
    catalogue: &'a Catalogue,
    ground: &'a Ground,
    field: &'a Field,
    kind: Kind,
) -> impl Iterator<Item = Either<'a>> {
    let belongs = |domain: &Option<String>| domain.as_ref().is_some_and(|own| field.domains.contains(own));
    let leads = |id: &str| ground.led_to(id).any(|one| one.first_field() == field.id);
    let mbo = catalogue.programmes().iter();
    let mbo = mbo.filter(move |one| kind == Kind::Mbo && belongs(&one.domain));
    let higher = catalogue.courses().iter();
    let higher = higher.filter(move |one| kind == Kind::Higher && leads(&one.id));
    mbo.map(Either::Programme).chain(higher.map(Either::Course))
}

fn shown(lookup: &Lookup<'_>, sum: &Between<'_>) -> String {
    let words = &lookup.desk.words;
    let number = |number: u32| kit::texts::format::format_number(words.lang, f64::from(number), 0);
    match (sum.least, sum.most) {
        (0, most) if most > 0 => words.with("atlas-at-most", Args::NONE.with("most", number(most))),
        (least, most) => format_range(words.lang, &number(least), &number(most)),
    }
}

/// Work of fields that are rarely chosen here, others each day.
pub fn look(lookup: &Lookup<'_>, ground: &Ground, seen: &[Seen], on: Date) -> Vec<Related> {
    let fields = seen.iter().flat_map(|seen| &seen.fields);
    let rare: Vec<String> = fields
        .filter(|one| one.rarely)
        .map(|one| one.field.id.clone())
        .collect();
    if rare.is_empty() {
        return Vec::new();
    }
    let day = u64::from(on.day_of_year().unsigned_abs()) + 1000 * u64::from(on.year().unsigned_abs());
    // Each fourth place is for what is rare; with nothing near, the places between are wide.
    let picks = mix(&BTreeSet::new(), &rare, ground.occupations(), day, 4 * MOST);
    let picks = picks.into_iter().filter_map(|pick| match pick.because {
        Because::RarelySeen(id) => Some(Related {
            brief: Brief::new(lookup.desk, pick.occupation),
            field: Some(field(lookup.desk, &id)),
            skills: Vec::new(),
        }),
        _ => None,
    });
    in_order(picks.take(MOST).collect())
}
