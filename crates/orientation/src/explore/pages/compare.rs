//! Doors compared: for the options of one decision, which courses stay open, and which close, by name.

use axum::extract::State;
use axum::response::Response;
use kit::{Outcome, Page, Visit};
use serde::Serialize;

use super::here::{Here, Read, WRONG, read, words};
use crate::explore::Explore;
use crate::explore::answer::{CompareAnswer, Desk};
use crate::explore::answers::{Answers, Fault, PAGE};
use crate::explore::options::{Choice, positions, usual};
use crate::explore::picture::{Compared, Form};
use crate::explore::view::{CourseUnder, CourseView};

/// An option in the form.
#[derive(Clone, Debug, Serialize)]
struct Offered {
    value: String,
    text: String,
}

/// A sector with courses that differ between the options. Only the one that is looked at shows them, so that the page
/// stays small on a phone.
#[derive(Clone, Debug, Serialize)]
struct Sector {
    name: String,
    count: usize,
    href: String,
    current: bool,
    courses: Vec<CourseView>,
}

/// A course that an option closes, and the extra years that reopening it takes.
#[derive(Clone, Debug, Serialize)]
struct Shut {
    name: String,
    extra_years: Option<f32>,
}

/// The comparison.
#[derive(Serialize)]
pub struct ComparePage {
    here: Here,
    offered: Vec<Offered>,
    chosen: Vec<String>,
    error: Option<String>,
    answer: Option<Summary>,
    sectors: Vec<Sector>,
    /// Per option, the courses it closes.
    shut: Vec<(String, Vec<Shut>)>,
    /// The picture for a screen, and for a phone.
    pictures: Option<(String, String)>,
}

/// Counts per option, without the courses.
#[derive(Clone, Debug, Serialize)]
struct Summary {
    options: Vec<crate::explore::view::OptionView>,
    total: usize,
    differing: usize,
}

/// Most options side by side.
const MOST: usize = 4;

/// Shows the comparison.
pub async fn show(State(explore): State<Explore>, visit: Visit) -> Outcome<Response> {
    let desk = explore.desk(&visit.lang);
    let read = match read(&explore, &visit, &desk) {
        Ok(read) => read,
        Err(other) => return *other,
    };
    let page = page(&visit, &desk, &read);
    if page.error.is_some() {
        visit.show_with(&explore.cx, WRONG, &page)
    } else {
        visit.show(&explore.cx, &page)
    }
}

fn page(visit: &Visit, desk: &Desk<'_>, read: &Read) -> ComparePage {
    let usual = usual(desk.facts(), &read.position);
    let asked: Vec<&str> = visit
        .frame
        .query()
        .iter()
        .filter(|(name, value)| name == PAGE.option_name() && !value.is_empty())
        .map(|(_, value)| value.as_str())
        .take(MOST)
        .collect();
    let (choices, mut error) = choices(visit, &asked, &usual);
    let mut page = ComparePage {
        here: Here::new(visit, desk, read),
        offered: usual
            .iter()
            .map(|choice| Offered {
                value: choice.id(),
                text: choice.name(&desk.words),
            })
            .collect(),
        chosen: choices.iter().map(Choice::id).collect(),
        error: None,
        answer: None,
        sectors: Vec::new(),
        shut: Vec::new(),
        pictures: None,
    };
    if choices.len() >= 2 {
        let answers = Answers {
            profile: None,
            extra_subject: None,
            domain: None,
            ..read.answers.clone()
        };
        match positions(desk, &answers, &choices, read.today) {
            Ok(options) => fill(desk, &mut page, &desk.compare(&read.position, &options), visit),
            Err(faults) => error = faults.first().map(|fault| words(visit, fault)),
        }
    } else if !asked.is_empty() && error.is_none() {
        let fault = Fault {
            field: PAGE.option_name(),
            refusal: kit::Refusal::new("explore-fault-too-few-options"),
        };
        error = Some(words(visit, &fault));
    }
    page.error = error;
    page
}

/// The options asked for; without any, those that come up here.
fn choices(visit: &Visit, asked: &[&str], usual: &[Choice]) -> (Vec<Choice>, Option<String>) {
    if asked.is_empty() {
        return (usual.to_vec(), None);
    }
    let mut found = Vec::new();
    for written in asked {
        match Choice::read(written) {
            Ok(choice) if !found.contains(&choice) => found.push(choice),
            Ok(_) => {}
            Err(fault) => return (found, Some(words(visit, &fault))),
        }
    }
    (found, None)
}

fn fill(desk: &Desk<'_>, page: &mut ComparePage, answer: &CompareAnswer, visit: &Visit) {
    let comparison = &answer.comparison;
    let said = |under: &CourseUnder| (under.kind, under.right_later_years);
    let differs = |course: &&CourseView| {
        course
            .options
            .iter()
            .any(|under| said(under) != said(&course.options[0]))
    };
    let differing: Vec<CourseView> = comparison.courses.iter().filter(differs).cloned().collect();
    page.answer = Some(Summary {
        options: comparison.options.clone(),
        total: comparison.courses.len(),
        differing: differing.len(),
    });
    page.sectors = sectors(visit, differing);
    for (index, option) in comparison.options.iter().enumerate() {
        let closed = comparison
            .courses
            .iter()
            .filter(|course| course.options[index].kind == "closed");
        let shut = closed.map(|course| Shut {
            name: course.name.clone(),
            extra_years: course.options[index].extra_years,
        });
        page.shut.push((option.name.clone(), shut.collect()));
    }
    let draw = |form, id| {
        let compared = Compared {
            options: &comparison.options,
            words: &desk.words,
            id,
        };
        compared.draw(form)
    };
    page.pictures = Some((
        draw(Form::Wide, "compared-wide"),
        draw(Form::Tall, "compared-tall"),
    ));
}

/// Name of the sector to look at in an address.
const SECTOR: &str = "sector";

/// The courses by sector; those of the sector that is looked at, or else of the first.
fn sectors(visit: &Visit, differing: Vec<CourseView>) -> Vec<Sector> {
    let asked = visit
        .frame
        .query()
        .iter()
        .rev()
        .find(|(name, _)| name == SECTOR)
        .map(|(_, value)| value.clone());
    let first = differing.first().map(|course| course.sector.clone());
    let shown = asked
        .filter(|id| differing.iter().any(|course| course.sector == *id))
        .or(first);
    let mut sectors: Vec<Sector> = Vec::new();
    for course in differing {
        let current = shown.as_ref() == Some(&course.sector);
        let place = sectors
            .iter()
            .position(|sector| sector.name == course.sector_words)
            .unwrap_or_else(|| {
                let href = visit
                    .frame
                    .link_with(&[(SECTOR.to_owned(), vec![course.sector.clone()])]);
                let href = format!("{href}#per-sector");
                sectors.push(Sector {
                    name: course.sector_words.clone(),
                    count: 0,
                    href,
                    current,
                    courses: Vec::new(),
                });
                sectors.len() - 1
            });
        sectors[place].count += 1;
        if current {
            sectors[place].courses.push(course);
        }
    }
    sectors
}

impl Page for ComparePage {
    const TEMPLATE: &'static str = "explore/compare.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |query: &str| super::samples::with(query, page);
        vec![
            ("profiles", sample("waar=havo-3&leeftijd=15")),
            ("extra subject", sample("waar=vmbo-tl-3")),
            ("nothing to compare", sample("waar=phd")),
            ("too few", sample("waar=havo-3&optie=profile:ng")),
            ("unknown", sample("waar=havo-3&optie=quantum")),
        ]
    }
}
