//! Doors compared in words: per option how many courses stay open, and the closed ones by name.

use pathways::compare::{Comparison, CourseDoor, Standing};
use pathways::courses::Catalogue;
use serde::Serialize;

use super::{OriginView, Words};

/// One option with its counts.
#[derive(Clone, Debug, Serialize)]
pub struct OptionView {
    /// Id of the option, as it stands in the address.
    pub id: String,
    /// In words.
    pub name: String,
    /// Courses open by right.
    pub right: usize,
    /// Open by right with subjects one still chooses.
    pub right_if: usize,
    /// Open with somebody's favour.
    pub discretion: usize,
    /// Limited places.
    pub selection: usize,
    /// Closed by this option.
    pub closed: usize,
    /// Of the closed: half-years it takes to reopen, with how many courses; none stays closed.
    pub reopen: Vec<(Option<u16>, usize)>,
    /// Of those by favour: half-years until they are open by right, with how many courses; none never is.
    pub right_later: Vec<(Option<u16>, usize)>,
}

/// One course under every option.
#[derive(Clone, Debug, Serialize)]
pub struct CourseView {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Sector.
    pub sector: String,
    /// In words.
    pub sector_words: String,
    /// `hbo-ba` or `wo-ba`.
    pub node: String,
    /// Under each option, in order.
    pub options: Vec<CourseUnder>,
    /// Where its demands come from.
    pub source: OriginView,
}

/// One course under one option.
#[derive(Clone, Debug, Serialize)]
pub struct CourseUnder {
    /// `right`, `right_if`, `discretion`, `selection`, `closed`.
    pub kind: &'static str,
    /// Half-years until it can begin, counted from the coming summer: by right where it is a right, else as soon as may be.
    pub half_years: Option<u16>,
    /// Extra years against the best option; none when it stays closed.
    pub extra_years: Option<f32>,
    /// Years that the right comes later than by the option with the soonest right; none where no right leads there.
    pub right_later_years: Option<f32>,
    /// The programme by whose diploma it is reached.
    pub via: Option<String>,
    /// Subjects still to be chosen.
    pub subjects: Vec<&'static str>,
    /// The same in words.
    pub subjects_words: Option<String>,
}

/// The whole comparison.
#[derive(Clone, Debug, Serialize)]
pub struct ComparisonView {
    /// Options.
    pub options: Vec<OptionView>,
    /// Courses, in the order of the catalogue.
    pub courses: Vec<CourseView>,
}

impl ComparisonView {
    /// A comparison in words. `options` are ids and names, in the order compared.
    pub fn new(
        words: &Words<'_>,
        catalogue: &Catalogue,
        options: &[(String, String)],
        compared: &Comparison,
    ) -> ComparisonView {
        let courses = catalogue
            .courses()
            .iter()
            .enumerate()
            .map(|(index, course)| CourseView {
                id: course.id.clone(),
                name: course
                    .name_en
                    .as_ref()
                    .filter(|_| words.lang.tag() == "en")
                    .unwrap_or(&course.name)
                    .clone(),
                sector: catalogue.sectors()[usize::from(course.sector)].clone(),
                sector_words: words.text(&format!(
                    "explore-sector-{}",
                    catalogue.sectors()[usize::from(course.sector)]
                )),
                node: words.line(course.node),
                options: compared
                    .options
                    .iter()
                    .map(|doors| under(words, &doors[index]))
                    .collect(),
                source: OriginView::new(words, &course.provenance, None),
            });
        let courses = courses.collect();
        let options = options
            .iter()
            .enumerate()
            .map(|(index, (id, name))| OptionView {
                id: id.clone(),
                name: name.clone(),
                right: compared.count(index, Standing::Right),
                right_if: compared.count(index, Standing::RightIf),
                discretion: compared.count(index, Standing::Favour),
                selection: compared.count(index, Standing::Selection),
                closed: compared.count(index, Standing::Closed),
                reopen: later(&compared.options[index], Standing::Closed, |door| door.extra),
                right_later: later(&compared.options[index], Standing::Favour, |door| {
                    door.right_later
                }),
            })
            .collect();
        ComparisonView { options, courses }
    }
}

fn under(words: &Words<'_>, door: &CourseDoor) -> CourseUnder {
    let soonest = door.by_right.into_iter().chain(door.by_favour).min();
    let years = |half_years| f32::from(half_years) / 2.0;
    CourseUnder {
        kind: door.standing.word(),
        half_years: match door.standing {
            Standing::Right | Standing::RightIf => door.by_right,
            _ => soonest,
        },
        extra_years: door.extra.map(years),
        right_later_years: door.right_later.map(years),
        via: door.via.map(|node| words.line(node)),
        subjects: door.subjects.iter().map(|subject| subject.id()).collect(),
        subjects_words: (!door.subjects.is_empty()).then(|| words.subjects(door.subjects)),
    }
}

/// Courses of one standing by how much later they are open after all, soonest first; those that never are last.
fn later(
    doors: &[CourseDoor],
    standing: Standing,
    by: fn(&CourseDoor) -> Option<u16>,
) -> Vec<(Option<u16>, usize)> {
    let mut found: Vec<(Option<u16>, usize)> = Vec::new();
    for door in doors.iter().filter(|door| door.standing == standing) {
        match found.iter_mut().find(|(extra, _)| *extra == by(door)) {
            Some((_, count)) => *count += 1,
            None => found.push((by(door), 1)),
        }
    }
    found.sort_by_key(|(extra, _)| extra.unwrap_or(u16::MAX));
    found
}
