//! One course: what it asks, what it costs, where it leads; one that our facts do not hold as DUO lists it ([`study`]).

use std::collections::BTreeSet;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::{Args, Error, Outcome, Page, Visit};
use serde::Serialize;

use super::around::Around;
use super::sheet::{SHEET, Sheet};
use super::study;
use crate::atlas::Atlas;
use crate::atlas::view::{
    CodeFigures, CourseFigures, CourseView, Either, Looking, Lookup, own_of, study_code,
};
use crate::explore::answer::Desk;
use crate::explore::schools::{AreaKept, Schools};

/// A course.
#[derive(Serialize)]
pub struct CoursePage {
    around: Around,
    course: CourseView,
    /// The pathways there from where one stands.
    way: String,
    /// What was brought in about it.
    figures: CourseFigures,
    /// Something is told of how full it is, of work with it, and of who stops.
    knows: Knows,
    /// Where it is given, for whoever said from where.
    given: Given,
    /// Which of the places are shown.
    sheet: Sheet,
    /// This page, for the forms that choose a region and a postcode.
    path: String,
    /// To compare it with other courses.
    compare: String,
    /// Name and address of who tells of all courses of its kind.
    told_at: (&'static str, &'static str),
}

/// So many places stand on a page, which keeps it under what a page may weigh.
pub(super) const PLACES: usize = 60;

/// From where somebody looks for places.
#[derive(Serialize)]
pub(super) struct Given {
    /// Distances can be told.
    asks: bool,
    /// The postcode, as it was typed.
    pub(super) postcode: String,
    /// Where that is.
    pub(super) place: Option<String>,
    /// Why it is none.
    pub(super) error: Option<String>,
    /// The codes that places were found by.
    pub(super) codes: Vec<u32>,
    /// The name in the law that those were found by, of a course of higher education.
    law_name: Option<String>,
}

/// Of what something is told.
#[derive(Serialize)]
pub(super) struct Knows {
    pub(super) crowd: bool,
    pub(super) chance: bool,
    pub(super) stay: bool,
}

/// Shows a course.
pub async fn show(State(atlas): State<Atlas>, Path(id): Path<String>, visit: Visit) -> Outcome<Response> {
    let desk = atlas.explore.desk(&visit.lang);
    let (brought, today) = (atlas.figures.now(), atlas.cx().clock.today());
    // A code of DUO leads to what our facts say of that course, where they hold it.
    let own = study_code(&id).and_then(|code| own_of(desk.catalogue(), &brought, code));
    if let Some(page) = page(&atlas, &visit, &desk, own.unwrap_or(&id), today) {
        return visit.show_with(atlas.cx(), status(&page.given), &page);
    }
    let page = study::page((&atlas, &brought), &visit, &desk, &id, today).ok_or(Error::NotFound)?;
    visit.show_with(atlas.cx(), status(&page.given), &page)
}

fn status(given: &Given) -> StatusCode {
    match given.error {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    }
}

/// Name and address of who tells of all courses of mbo, or of higher education.
pub(super) fn told_at(mbo: bool) -> (&'static str, &'static str) {
    if mbo {
        ("kiesmbo.nl", "https://www.kiesmbo.nl/")
    } else {
        ("studiekeuze123.nl", "https://www.studiekeuze123.nl/")
    }
}

fn page(atlas: &Atlas, visit: &Visit, desk: &Desk<'_>, id: &str, on: Date) -> Option<CoursePage> {
    let around = Around::read(atlas, visit, desk);
    let course = CourseView::of(desk, &atlas.ground, id, on)?;
    let held = atlas.figures.now();
    let lookup = Lookup {
        figures: &held,
        desk,
        region: around.region.as_deref(),
    };
    let schools = &atlas.explore.schools;
    let (mut given, area) = Given::read(visit, desk, schools);
    let looking = Looking { on, schools, area };
    let either = Either::of(desk.catalogue(), id)?;
    let mut figures = CourseFigures::new(&lookup, either, &looking);
    if let Either::Course(one) = either {
        given.law_name.clone_from(&one.law_name);
    }
    given.found(&figures);
    let path = format!("/werk/opleiding/{id}");
    let sheet = given.cut(&mut figures, visit, |pairs| around.link(visit, &path, pairs));
    Some(CoursePage {
        given,
        sheet,
        way: around.way_to(visit, id),
        knows: Knows::of(&figures),
        path,
        figures,
        compare: around.link(visit, "/werk/vergelijk", &[("a", id)]),
        told_at: told_at(course.brief.levels.iter().any(|level| level.line == "mbo")),
        course,
        around,
    })
}

impl Given {
    pub(super) fn read<'a>(
        visit: &Visit,
        desk: &Desk<'_>,
        schools: &'a Schools,
    ) -> (Given, Option<&'a AreaKept>) {
        let typed = visit.asked("postcode").unwrap_or_default().trim();
        let postcode: String = typed.chars().take(10).collect();
        let asks = !schools.areas.is_empty();
        let found = schools.area(&postcode).filter(|_| asks);
        let written = || Args::NONE.with("written", postcode.clone());
        let error = (asks && !postcode.is_empty() && found.is_none())
            .then(|| desk.words.with("explore-fault-postcode", written()));
        let given = Given {
            asks,
            error,
            place: found
                .as_ref()
                .map(|(postcode, area)| format!("{postcode} {}", area.place)),
            codes: Vec::new(),
            law_name: None,
            postcode,
        };
        (given, found.map(|(_, area)| area))
    }

    /// Takes over by which codes places were found. Where no place is known, nothing is asked and nothing can be wrong.
    pub(super) fn found(&mut self, figures: &CourseFigures) {
        let codes = figures.offers.iter().flat_map(|one| one.codes.iter().copied());
        let codes: BTreeSet<u32> = codes.collect();
        self.codes = codes.into_iter().collect();
        self.error = self.error.take().filter(|_| !figures.offers.is_empty());
    }

    /// Leaves the places of the sheet that was asked for. The postcode goes along to the others.
    pub(super) fn cut(
        &self,
        figures: &mut CourseFigures,
        visit: &Visit,
        link: impl Fn(&[(&str, &str)]) -> String,
    ) -> Sheet {
        let postcode = self
            .place
            .is_some()
            .then_some(("postcode", self.postcode.as_str()));
        let to = |number: &str| {
            let pairs: Vec<(&str, &str)> = [(SHEET, number)].into_iter().chain(postcode).collect();
            format!("{}#plaats", link(&pairs))
        };
        let (offers, sheet) = Sheet::cut(std::mem::take(&mut figures.offers), PLACES, visit, to);
        figures.offers = offers;
        sheet
    }
}

impl Knows {
    pub(super) fn of(figures: &CourseFigures) -> Knows {
        let any = |told: &dyn Fn(&CodeFigures) -> bool| figures.codes.iter().any(told);
        Knows {
            crowd: any(&|one| one.choose.is_some() || one.places.is_some()),
            chance: any(&|one| one.now.is_some() || one.later.is_some()),
            stay: any(&|one| one.drop_out.is_some() || one.switch.is_some()),
        }
    }
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
        let told = |id: &str, query: &str| {
            super::samples::told(&format!("/werk/opleiding/{id}{query}"), |atlas, visit, desk| {
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
            ("with figures", told("mbo-kok", "?regio=Zeeland")),
            ("given at places", told("hbo-pabo", "")),
            (
                "given near a postcode",
                told("hbo-pabo", "?postcode=3511&regio=Zeeland"),
            ),
            ("a postcode that is none", told("hbo-pabo", "?postcode=0000")),
        ];
        all.into_iter()
            .filter_map(|(name, page)| Some((name, page?)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;

    fn shown(address: &str, id: &str) -> CoursePage {
        let on = jiff::civil::date(2026, 11, 23);
        samples::told(address, |atlas, visit, desk| {
            page(atlas, visit, desk, id, on).unwrap()
        })
    }

    #[test]
    fn who_choose_it_stands_beside_the_room_of_the_same_region() {
        let page = shown("/werk/opleiding/mbo-kok?regio=Zeeland", "mbo-kok");
        assert!(page.knows.crowd && page.knows.chance && page.knows.stay);
        for code in &page.figures.codes {
            assert!(code.comparable, "{code:?}");
            assert_eq!(code.places.as_ref().map(|told| told.shown.as_str()), Some("48"));
            assert_eq!(
                code.drop_out.as_ref().map(|told| told.shown.as_str()),
                Some("9,5%")
            );
            assert_eq!(
                code.now.as_ref().map(|told| told.region.as_str()),
                Some("Zeeland")
            );
        }
        assert_eq!(page.figures.regions, ["Achterhoek", "Zeeland"]);
        // Of no region nothing is told of crowding: the country was not counted.
        let page = shown("/werk/opleiding/mbo-kok", "mbo-kok");
        assert!(!page.knows.crowd && page.knows.stay);
    }

    #[test]
    fn a_course_of_higher_education_is_found_by_its_name_in_the_law_and_told_once_for_each_place() {
        let page = shown("/werk/opleiding/hbo-pabo", "hbo-pabo");
        let told: Vec<(&str, usize)> = page
            .figures
            .offers
            .iter()
            .map(|one| (one.town.as_str(), one.forms.len()))
            .collect();
        assert_eq!(told, [("Arnhem", 2), ("Goes", 2), ("Middelburg", 2)]);
        assert!(
            shown("/werk/opleiding/wo-geneeskunde", "wo-geneeskunde")
                .figures
                .offers
                .is_empty()
        );
    }

    #[test]
    fn the_nearest_comes_first_and_what_is_nowhere_on_the_map_comes_last() {
        // From Utrecht (52.1, 5.1) to Arnhem (51.98, 5.91) is some 57 kilometres, to Middelburg (51.5, 3.61) some 122.
        let page = shown("/werk/opleiding/hbo-pabo?postcode=3511", "hbo-pabo");
        let told: Vec<(&str, Option<i64>)> = page
            .figures
            .offers
            .iter()
            .map(|one| (one.town.as_str(), one.km.map(|km| km.round() as i64)))
            .collect();
        assert_eq!(
            told,
            [("Arnhem", Some(57)), ("Middelburg", Some(122)), ("Goes", None)]
        );
        assert_eq!(page.given.place.as_deref(), Some("3511 Utrecht"));
        assert!(page.given.law_name.is_some());
        let first = &page.figures.offers[0];
        assert_eq!(first.address.as_deref(), Some("Voorbeeldweg 1"));
        assert_eq!(
            (first.starts.as_deref(), &first.codes[..], &first.languages[..]),
            (
                Some("2027-09-01"),
                &[34_808][..],
                &["nld".to_owned(), "eng".to_owned()][..]
            )
        );
        // A postcode that is none changes nothing but that it says so.
        let wrong = shown("/werk/opleiding/hbo-pabo?postcode=0000", "hbo-pabo");
        assert!(wrong.given.error.is_some() && wrong.figures.offers.iter().all(|one| one.km.is_none()));
        assert_eq!(wrong.given.postcode, "0000");
    }
}
