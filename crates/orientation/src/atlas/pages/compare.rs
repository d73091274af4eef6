//! Up to four occupations or courses side by side. What is compared stands in the address, so it can be shared and printed.

use std::collections::BTreeSet;

use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;
use kit::{Outcome, Page, Visit};
use serde::Serialize;

use super::around::Around;
use crate::atlas::Atlas;
use crate::atlas::finder::{Kind, Thing};
use crate::atlas::view::{
    Brief, CodeFigures, CourseBrief, CourseFigures, CourseView, Either, Looking, Lookup, OccupationView,
    Teller, WorkFigures, course_brief, tellers,
};
use crate::explore::answer::Desk;

/// Something to compare.
#[derive(Clone, Debug, Serialize)]
struct Compared {
    href: String,
    name: String,
    in_dutch: bool,
    /// The same comparison without it.
    without: String,
    occupation: Option<OccupationView>,
    work: Option<WorkFigures>,
    course: Option<CourseView>,
    study: Option<CourseFigures>,
}

/// Something that was perhaps meant.
#[derive(Clone, Debug, Serialize)]
struct Meant {
    /// The comparison with it.
    href: String,
    name: String,
    in_dutch: bool,
    kind: &'static str,
}

/// Work and courses compared.
#[derive(Serialize)]
pub struct ComparePage {
    around: Around,
    /// What is compared, as hidden fields of the form that adds something.
    kept: Vec<String>,
    columns: Vec<Compared>,
    /// There are occupations, and courses, among them.
    work: bool,
    study: bool,
    typed: String,
    meant: Vec<Meant>,
    /// No more fit side by side.
    full: bool,
    /// Regions of which something is told of what is compared.
    regions: Vec<String>,
    /// Who told the figures, each once.
    tellers: Vec<Teller>,
}

/// So many fit side by side.
const MOST: usize = 4;
/// So many of each kind are shown that were perhaps meant.
const MEANT: usize = 6;

/// Shows the comparison.
pub async fn show(State(atlas): State<Atlas>, visit: Visit) -> Outcome<Response> {
    let desk = atlas.explore.desk(&visit.lang);
    let page = page(&atlas, &visit, &desk, atlas.cx().clock.today());
    visit.show(atlas.cx(), &page)
}

fn page(atlas: &Atlas, visit: &Visit, desk: &Desk<'_>, on: Date) -> ComparePage {
    let around = Around::read(atlas, visit, desk);
    let kept = kept(atlas, visit, desk);
    let link = |ids: &[&str]| {
        let pairs: Vec<(&str, &str)> = ids.iter().map(|id| ("a", *id)).collect();
        around.link(visit, "/werk/vergelijk", &pairs)
    };
    let held = atlas.figures.now();
    let lookup = Lookup {
        figures: &held,
        desk,
        region: around.region.as_deref(),
    };
    let columns: Vec<Compared> = kept
        .iter()
        .filter_map(|id| {
            let others: Vec<&str> = kept
                .iter()
                .filter(|other| *other != id)
                .map(String::as_str)
                .collect();
            column(atlas, &lookup, id, on).map(|column| Compared {
                href: around.link(visit, &column.href, &[]),
                without: link(&others),
                ..column
            })
        })
        .collect();
    let typed: String = visit
        .asked("erbij")
        .unwrap_or_default()
        .trim()
        .chars()
        .take(80)
        .collect();
    let full = columns.len() >= MOST;
    let meant = if full {
        Vec::new()
    } else {
        meant(atlas, desk, &typed, &kept)
    };
    let meant = meant.into_iter().map(|one| Meant {
        href: link(
            &kept
                .iter()
                .map(String::as_str)
                .chain([one.href.as_str()])
                .collect::<Vec<_>>(),
        ),
        ..one
    });
    ComparePage {
        work: columns.iter().any(|one| one.occupation.is_some()),
        study: columns.iter().any(|one| one.course.is_some()),
        regions: regions(&columns),
        tellers: told_by(&columns),
        meant: meant.collect(),
        columns,
        typed,
        full,
        kept,
        around,
    }
}

/// Regions of which something is told of any of them, in the order of the alphabet.
fn regions(columns: &[Compared]) -> Vec<String> {
    let work = columns.iter().filter_map(|one| Some(&one.work.as_ref()?.regions));
    let study = columns
        .iter()
        .filter_map(|one| Some(&one.study.as_ref()?.regions));
    let all: BTreeSet<&String> = work.chain(study).flatten().collect();
    all.into_iter().cloned().collect()
}

/// Who told the figures in the tables, each once.
fn told_by(columns: &[Compared]) -> Vec<Teller> {
    let work = columns.iter().filter_map(|one| one.work.as_ref());
    let work = work.flat_map(|one| [&one.pay, &one.now, &one.later]);
    let study = columns.iter().filter_map(|one| one.study.as_ref());
    let study = study.flat_map(|one| one.codes.iter().flat_map(CodeFigures::all));
    let mut told = tellers(work.chain(study));
    let grouped = columns
        .iter()
        .filter_map(|one| one.work.as_ref()?.grouped_by.clone());
    for teller in grouped {
        if !told.contains(&teller) {
            told.push(teller);
        }
    }
    told
}

/// What the address names and exists, each once, as many as fit.
fn kept(atlas: &Atlas, visit: &Visit, desk: &Desk<'_>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for (_, id) in visit.frame.query().iter().filter(|(name, _)| name == "a") {
        let exists = || atlas.ground.occupation(id).is_some() || Either::of(desk.catalogue(), id).is_some();
        if kept.len() < MOST && !kept.contains(id) && exists() {
            kept.push(id.clone());
        }
    }
    kept
}

/// One column; the links are the paths of its pages, which the caller completes.
fn column(atlas: &Atlas, lookup: &Lookup<'_>, id: &str, on: Date) -> Option<Compared> {
    let desk = lookup.desk;
    if let Some(one) = atlas.ground.occupation(id) {
        let view = OccupationView::new(desk, one);
        return Some(Compared {
            href: format!("/werk/{id}"),
            name: view.brief.name.clone(),
            in_dutch: false,
            without: String::new(),
            occupation: Some(view),
            work: Some(WorkFigures::new(lookup, &atlas.ground, one)),
            course: None,
            study: None,
        });
    }
    let view = CourseView::of(desk, &atlas.ground, id, on)?;
    Some(Compared {
        href: format!("/werk/opleiding/{id}"),
        name: view.brief.name.clone(),
        in_dutch: view.brief.in_dutch,
        without: String::new(),
        occupation: None,
        work: None,
        study: Some(CourseFigures::new(
            lookup,
            Either::of(desk.catalogue(), id)?,
            &Looking::anywhere(on, &atlas.explore.schools),
        )),
        course: Some(view),
    })
}

/// What was perhaps meant by what was typed; the link of each is its id, which the caller makes a comparison of.
fn meant(atlas: &Atlas, desk: &Desk<'_>, typed: &str, kept: &[String]) -> Vec<Meant> {
    if typed.is_empty() {
        return Vec::new();
    }
    let kinds = [(Kind::Occupations, MEANT), (Kind::Courses, MEANT)];
    let found = atlas.finder.find_each(&kinds, typed);
    let all = found
        .iter()
        .flat_map(|(_, hits)| hits)
        .filter_map(|hit| match hit.thing {
            Thing::Occupation(at) => {
                let Brief { id, name, .. } = Brief::new(desk, atlas.ground.occupations().get(at)?);
                Some(said(id, name, false, "occupation"))
            }
            Thing::Course(at) => study_of(desk, &desk.catalogue().courses().get(at)?.id),
            Thing::Programme(at) => study_of(desk, &desk.catalogue().programmes().get(at)?.id),
            _ => None,
        });
    all.filter(|one| !kept.contains(&one.href)).collect()
}

fn study_of(desk: &Desk<'_>, id: &str) -> Option<Meant> {
    let CourseBrief {
        id, name, in_dutch, ..
    } = course_brief(desk, id)?;
    Some(said(id, name, in_dutch, "course"))
}

fn said(href: String, name: String, in_dutch: bool, kind: &'static str) -> Meant {
    Meant {
        href,
        name,
        in_dutch,
        kind,
    }
}

impl Page for ComparePage {
    const TEMPLATE: &'static str = "atlas/compare.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let on = jiff::civil::date(2026, 11, 23);
        let sample =
            |address: &str| super::samples::with(address, |atlas, visit, desk| page(atlas, visit, desk, on));
        vec![
            ("nothing yet", sample("/werk/vergelijk")),
            (
                "two kinds of work",
                sample("/werk/vergelijk?a=kok&a=verpleegkundige"),
            ),
            (
                "work and a course",
                sample("/werk/vergelijk?a=kok&a=hbo-pabo&waar=havo-3"),
            ),
            (
                "with figures",
                super::samples::told(
                    "/werk/vergelijk?a=kok&a=mbo-kok&a=hbo-pabo&regio=Zeeland",
                    |atlas, visit, desk| page(atlas, visit, desk, on),
                ),
            ),
            ("something added", sample("/werk/vergelijk?a=kok&erbij=leraar")),
            ("nothing meant", sample("/werk/vergelijk?a=kok&erbij=%E2%98%83")),
        ]
    }
}
