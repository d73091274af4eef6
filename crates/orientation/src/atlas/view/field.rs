//! A field of work: its occupations, and its courses.

use super::brief::{Brief, CourseBrief, Either, Named, field, in_order};
use crate::explore::answer::Desk;
use crate::ground::Ground;

/// A field of work.
#[derive(Clone, Debug)]
pub struct FieldView {
    /// Which.
    pub field: Named,
    /// Its occupations, in the order of the alphabet.
    pub occupations: Vec<Brief>,
    /// Courses of its mbo domains and those that its occupations name, in the order of the alphabet.
    pub courses: Vec<CourseBrief>,
}

impl FieldView {
    /// The field with this id.
    pub fn of(desk: &Desk<'_>, ground: &Ground, id: &str) -> Option<FieldView> {
        let row = ground.field(id)?;
        let own = ground.occupations().iter();
        let own = own.filter(|one| one.fields.iter().any(|field| field == id));
        Some(FieldView {
            field: field(desk, id),
            occupations: in_order(desk, own.clone()),
            courses: courses(desk, &row.domains, own.flat_map(|one| &one.courses)),
        })
    }
}

fn courses<'a>(
    desk: &Desk<'_>,
    domains: &[String],
    named: impl Iterator<Item = &'a String>,
) -> Vec<CourseBrief> {
    let catalogue = desk.catalogue();
    let belongs = |domain: &Option<String>| domain.as_ref().is_some_and(|one| domains.contains(one));
    let programmes = catalogue.programmes().iter();
    let programmes = programmes
        .filter(|one| belongs(&one.domain))
        .map(Either::Programme);
    let named = named.filter_map(|id| Either::of(catalogue, id));
    let mut courses: Vec<CourseBrief> = programmes.chain(named).map(|one| one.brief(desk)).collect();
    courses.sort_by_cached_key(|one| (one.name.to_lowercase(), one.id.clone()));
    courses.dedup_by(|a, b| a.id == b.id);
    courses
}
