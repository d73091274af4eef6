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
    /// Half-years until it can begin, counted from the coming summer.
    pub half_years: Option<u16>,
    /// Extra years against the best option; none when it stays closed.
    pub extra_years: Option<f32>,
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
                reopen: reopen(&compared.options[index]),
            })
            .collect();
        ComparisonView { options, courses }
    }
}

fn under(words: &Words<'_>, door: &CourseDoor) -> CourseUnder {
    CourseUnder {
        kind: door.standing.word(),
        half_years: door.by_right.into_iter().chain(door.by_favour).min(),
        extra_years: door.extra.map(|half_years| f32::from(half_years) / 2.0),
        via: door.via.map(|node| words.line(node)),
        subjects: door.subjects.iter().map(|subject| subject.id()).collect(),
        subjects_words: (!door.subjects.is_empty()).then(|| words.subjects(door.subjects)),
    }
}

/// Closed courses by what reopening takes, soonest first; those that stay closed last.
fn reopen(doors: &[CourseDoor]) -> Vec<(Option<u16>, usize)> {
    let mut found: Vec<(Option<u16>, usize)> = Vec::new();
    for door in doors.iter().filter(|door| door.standing == Standing::Closed) {
        match found.iter_mut().find(|(extra, _)| *extra == door.extra) {
            Some((_, count)) => *count += 1,
            None => found.push((door.extra, 1)),
        }
    }
    found.sort_by_key(|(extra, _)| extra.unwrap_or(u16::MAX));
    found
}
