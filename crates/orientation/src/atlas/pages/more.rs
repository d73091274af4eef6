//! **More work and more courses**: what was brought in and has no page of our own, a hundred at a time, in the order of the alphabet.

use axum::extract::State;
use axum::response::Response;
use kit::{Outcome, Page, Visit};
use serde::Serialize;

use super::around::Around;
use super::sheet::{SHEET, Sheet};
use crate::atlas::Atlas;
use crate::atlas::view::{JobBrief, Lookup, StudyBrief, Teller, Told};
use crate::explore::answer::Desk;
use crate::figures::Brought;

/// A row of work: its name and its group.
#[derive(Clone, Debug, Serialize)]
struct Row {
    job: JobBrief,
    group: Option<Told>,
}

/// Occupations of ESCO.
#[derive(Serialize)]
pub struct MoreWorkPage {
    around: Around,
    rows: Vec<Row>,
    sheet: Sheet,
    source: Option<Teller>,
}

/// Courses of DUO.
#[derive(Serialize)]
pub struct MoreCoursesPage {
    around: Around,
    rows: Vec<StudyBrief>,
    sheet: Sheet,
    /// Who lists those of this sheet, each once.
    sources: Vec<Teller>,
}

/// So many rows on a sheet, which stays well under what a page may weigh.
const SIZE: usize = 100;
const WORK: &str = "/werk/meer";
const COURSES: &str = "/werk/meer/opleidingen";

/// Shows occupations of ESCO.
pub async fn work(State(atlas): State<Atlas>, visit: Visit) -> Outcome<Response> {
    let desk = atlas.explore.desk(&visit.lang);
    let page = work_page(&atlas, &atlas.figures.now(), &visit, &desk);
    visit.show(atlas.cx(), &page)
}

/// Shows courses of DUO.
pub async fn courses(State(atlas): State<Atlas>, visit: Visit) -> Outcome<Response> {
    let desk = atlas.explore.desk(&visit.lang);
    let page = courses_page(&atlas, &atlas.figures.now(), &visit, &desk);
    visit.show(atlas.cx(), &page)
}

fn work_page(atlas: &Atlas, brought: &Brought, visit: &Visit, desk: &Desk<'_>) -> MoreWorkPage {
    let around = Around::read(atlas, visit, desk);
    let tag = desk.words.lang.tag();
    let link = |number: &str| around.link(visit, WORK, &[(SHEET, number)]);
    let jobs: Vec<_> = brought.jobs(tag).collect();
    let (shown, sheet) = Sheet::cut(jobs.clone(), SIZE, visit, link);
    let names = jobs.iter().filter_map(|job| Some(job.said(tag)?.label));
    let sheet = sheet.with_letters(names, SIZE, link);
    let rows = shown.into_iter().map(|job| Row {
        job: JobBrief::new(desk, &atlas.ground, job),
        group: Told::of_group(brought, job.isco(), tag),
    });
    let lookup = Lookup {
        figures: brought,
        desk,
        region: None,
    };
    let source = brought.source_of_esco().filter(|_| sheet.all > 0);
    MoreWorkPage {
        rows: rows.collect(),
        source: source.map(|source| lookup.teller(source, None)),
        sheet,
        around,
    }
}

fn courses_page(atlas: &Atlas, brought: &Brought, visit: &Visit, desk: &Desk<'_>) -> MoreCoursesPage {
    let around = Around::read(atlas, visit, desk);
    let link = |number: &str| around.link(visit, COURSES, &[(SHEET, number)]);
    let studies: Vec<_> = brought.studies().collect();
    let (shown, sheet) = Sheet::cut(studies.clone(), SIZE, visit, link);
    let sheet = sheet.with_letters(studies.iter().map(|one| one.name), SIZE, link);
    let lookup = Lookup {
        figures: brought,
        desk,
        region: None,
    };
    let mut sources: Vec<Teller> = Vec::new();
    for one in &shown {
        let teller = lookup.teller(one.source, None);
        if !sources.contains(&teller) {
            sources.push(teller);
        }
    }
    MoreCoursesPage {
        rows: shown.iter().map(|one| StudyBrief::new(desk, one)).collect(),
        sources,
        sheet,
        around,
    }
}

impl Page for MoreWorkPage {
    const TEMPLATE: &'static str = "atlas/more-work.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |atlas: &Atlas, visit: &Visit, desk: &Desk<'_>| {
            work_page(atlas, &atlas.figures.now(), visit, desk)
        };
        vec![
            ("some", super::samples::told(WORK, page)),
            ("nothing was brought in", super::samples::with(WORK, page)),
        ]
    }
}

impl Page for MoreCoursesPage {
    const TEMPLATE: &'static str = "atlas/more-courses.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |atlas: &Atlas, visit: &Visit, desk: &Desk<'_>| {
            courses_page(atlas, &atlas.figures.now(), visit, desk)
        };
        vec![
            ("some", super::samples::told(COURSES, page)),
            ("nothing was brought in", super::samples::with(COURSES, page)),
        ]
    }
}
