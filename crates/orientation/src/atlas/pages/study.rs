//! One **course of DUO** that our facts do not hold: its name, levels and places, what was brought in about it, and what nobody told.

use jiff::civil::Date;
use kit::{Page, Visit};
use serde::Serialize;

use super::around::Around;
use super::course::{Given, Knows, told_at};
use super::sheet::Sheet;
use crate::atlas::Atlas;
use crate::atlas::view::{CourseFigures, Looking, Lookup, StudyView, study_code, study_keys};
use crate::explore::answer::Desk;
use crate::figures::Brought;

/// A course of DUO.
#[derive(Serialize)]
pub struct StudyPage {
    around: Around,
    study: StudyView,
    /// What was brought in about it.
    figures: CourseFigures,
    /// Of what something is told.
    knows: Knows,
    /// Where it is given, for whoever said from where.
    pub(super) given: Given,
    /// Which of the places are shown.
    sheet: Sheet,
    /// This page, for the forms that choose a region and a postcode.
    path: String,
    /// Name and address of who tells of all courses of its kind.
    told_at: (&'static str, &'static str),
}

/// The page of the course with this id, where it was brought in.
pub fn page(
    (atlas, brought): (&Atlas, &Brought),
    visit: &Visit,
    desk: &Desk<'_>,
    id: &str,
    on: Date,
) -> Option<StudyPage> {
    let study = brought.study(study_code(id)?)?;
    let around = Around::read(atlas, visit, desk);
    let lookup = Lookup {
        figures: brought,
        desk,
        region: around.region.as_deref(),
    };
    let schools = &atlas.explore.schools;
    let (mut given, area) = Given::read(visit, desk, schools);
    let looking = Looking { on, schools, area };
    let codes = [study.code];
    let mut figures = CourseFigures::of(&lookup, (&study_keys(&study), &codes), &looking);
    given.found(&figures);
    let path = format!("/werk/opleiding/{id}");
    let sheet = given.cut(&mut figures, visit, |pairs| around.link(visit, &path, pairs));
    let study = StudyView::new(&lookup, &study);
    Some(StudyPage {
        knows: Knows::of(&figures),
        told_at: told_at(study.mbo),
        study,
        figures,
        given,
        sheet,
        path,
        around,
    })
}

impl Page for StudyPage {
    const TEMPLATE: &'static str = "atlas/study.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let on = jiff::civil::date(2026, 11, 23);
        let sample = |id: &str, query: &str| {
            super::samples::told(&format!("/werk/opleiding/{id}{query}"), |atlas, visit, desk| {
                page((atlas, &atlas.figures.now()), visit, desk, id, on)
            })
        };
        let all = [
            ("given at many places", sample("duo-99001", "")),
            (
                "given near a postcode",
                sample("duo-99001", "?postcode=3511&blad=2"),
            ),
            ("given nowhere that is told", sample("duo-99002", "")),
        ];
        all.into_iter()
            .filter_map(|(name, page)| Some((name, page?)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::course::PLACES;
    use super::super::samples;
    use super::*;

    fn shown(id: &str, query: &str) -> Option<StudyPage> {
        let on = jiff::civil::date(2026, 11, 23);
        samples::told(&format!("/werk/opleiding/{id}{query}"), |atlas, visit, desk| {
            page((atlas, &atlas.figures.now()), visit, desk, id, on)
        })
    }

    #[test]
    fn a_course_of_duo_has_its_places_on_sheets_and_its_figures_by_its_code() {
        let page = shown("duo-99001", "").unwrap();
        assert_eq!((page.figures.offers.len(), page.sheet.all), (PLACES, PLACES + 5));
        assert_eq!(
            page.sheet.after.as_deref(),
            Some("/werk/opleiding/duo-99001?blad=2#plaats")
        );
        assert_eq!(page.given.codes, [99_001]);
        assert!(page.knows.stay && page.study.mbo);
        // The day of 2020 is over; that of 2028 is of the whole school.
        let days = &page.figures.open_days;
        let told: Vec<(&str, bool)> = days
            .iter()
            .map(|one| (one.day.as_str(), one.whole_school))
            .collect();
        assert_eq!(told, [("2027-03-13", false), ("2028-03-13", true)]);
        let last = shown("duo-99001", "?blad=2&postcode=3511").unwrap();
        assert_eq!(last.figures.offers.len(), 5);
        assert_eq!(
            last.sheet.before.as_deref(),
            Some("/werk/opleiding/duo-99001?blad=1&postcode=3511#plaats")
        );
        assert!(shown("duo-1", "").is_none() && shown("mbo-kok", "").is_none());
    }
}
