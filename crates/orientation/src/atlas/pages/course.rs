//! One course: what it asks, what it costs, where it leads.

use axum::extract::{Path, State};
use axum::response::Response;
use jiff::civil::Date;
use kit::{Error, Outcome, Page, Visit};
use serde::Serialize;

use super::around::Around;
use crate::atlas::Atlas;
use crate::atlas::view::{CourseView, Crowding};
use crate::explore::answer::Desk;

/// A course.
#[derive(Serialize)]
pub struct CoursePage {
    around: Around,
    course: CourseView,
    /// The pathways there from where one stands.
    way: String,
    /// How full it is; none until a source is imported.
    crowding: Option<Crowding>,
    /// To compare it with other courses.
    compare: String,
    /// Name and address of who tells of all courses of its kind.
    told_at: (&'static str, &'static str),
}

/// Shows a course.
pub async fn show(State(atlas): State<Atlas>, Path(id): Path<String>, visit: Visit) -> Outcome<Response> {
    let desk = atlas.explore.desk(&visit.lang);
    let page = page(&atlas, &visit, &desk, &id, atlas.cx().clock.today()).ok_or(Error::NotFound)?;
    visit.show(atlas.cx(), &page)
}

fn page(atlas: &Atlas, visit: &Visit, desk: &Desk<'_>, id: &str, on: Date) -> Option<CoursePage> {
    let around = Around::read(atlas, visit, desk);
    let course = CourseView::of(desk, &atlas.ground, id, on)?;
    Some(CoursePage {
        way: around.way_to(visit, id),
        crowding: None,
        compare: around.link(visit, "/werk/vergelijk", &[("a", id)]),
        told_at: if course.brief.levels.iter().any(|level| level.line == "mbo") {
            ("kiesmbo.nl", "https://www.kiesmbo.nl/")
        } else {
            ("studiekeuze123.nl", "https://www.studiekeuze123.nl/")
        },
        course,
        around,
    })
}

impl Page for CoursePage {
    const TEMPLATE: &'static str = "atlas/course.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let on = jiff::civil::date(2026, 11, 23);
        let sample = |id: &str, query: &str| {
            super::samples::with(&format!("/werk/opleiding/{id}{query}"), |atlas, visit, desk| {
                page(atlas, visit, desk, id, on)
            })
        };
        let all = [
            (
                "of mbo",
                sample("mbo-verpleegkundige", "?waar=vmbo-tl-4&extra=nee"),
            ),
            ("of hbo", sample("hbo-pabo", "")),
            ("with limited places", sample("wo-geneeskunde", "")),
            (
                "with crowding",
                sample("mbo-kok", "").map(|page| CoursePage {
                    crowding: Some(Crowding::sample()),
                    ..page
                }),
            ),
        ];
        all.into_iter()
            .filter_map(|(name, page)| Some((name, page?)))
            .collect()
    }
}
