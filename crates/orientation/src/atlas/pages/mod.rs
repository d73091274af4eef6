//! Pages of the atlas, and the table of their addresses.

mod around;
mod compare;
mod course;
mod field;
mod home;
mod job;
mod list;
mod made_up;
mod more;
mod occupation;
mod region;
pub(crate) mod samples;
mod search;
mod sheet;
mod study;

pub(crate) use around::TASK;
use kit::urls::{Action, DataClass, Urls};
use kit::{Templates, templates};

use super::Atlas;

/// Addresses of this feature.
pub fn urls() -> Urls<Atlas> {
    use Action::Public;
    use DataClass::Public as Facts;
    Urls::new()
        .get("/werk", home::show, Public("work"), Facts)
        .get("/werk/zoek", search::show, Public("work found"), Facts)
        .get("/werk/lijst", list::show, Public("all work"), Facts)
        .get("/werk/meer", more::work, Public("more work"), Facts)
        .get(
            "/werk/meer/opleidingen",
            more::courses,
            Public("more courses"),
            Facts,
        )
        .get("/werk/regio", region::show, Public("work nearby"), Facts)
        .get("/werk/vergelijk", compare::show, Public("work compared"), Facts)
        .get("/werk/veld/{id}", field::show, Public("field of work"), Facts)
        .get("/werk/opleiding/{id}", course::show, Public("course"), Facts)
        .get("/werk/{id}", occupation::show, Public("occupation"), Facts)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "atlas/parts.html" => "parts.html",
        "atlas/told.html" => "told.html",
        "atlas/home.html" => "home.html",
        "atlas/search.html" => "search.html",
        "atlas/list.html" => "list.html",
        "atlas/sections.html" => "sections.html",
        "atlas/more-work.html" => "more-work.html",
        "atlas/more-courses.html" => "more-courses.html",
        "atlas/job.html" => "job.html",
        "atlas/study.html" => "study.html",
        "atlas/compare.html" => "compare.html",
        "atlas/field.html" => "field.html",
        "atlas/region.html" => "region.html",
        "atlas/course.html" => "course.html",
        "atlas/occupation.html" => "occupation.html",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kit::pages::check_page;

    use super::*;

    #[test]
    fn every_page_renders_with_every_sample_in_every_language() {
        let cx = samples::atlas().cx();
        let today = date(2026, 11, 23);
        let results = [
            check_page::<home::HomePage>(&cx.pages, &cx.texts, "/werk", today),
            check_page::<search::SearchPage>(&cx.pages, &cx.texts, "/werk/zoek?q=juf", today),
            check_page::<list::ListPage>(&cx.pages, &cx.texts, "/werk/lijst", today),
            check_page::<job::JobPage>(&cx.pages, &cx.texts, "/werk/voorbeeld-koksmaat", today),
            check_page::<study::StudyPage>(&cx.pages, &cx.texts, "/werk/opleiding/duo-99001", today),
            check_page::<more::MoreWorkPage>(&cx.pages, &cx.texts, "/werk/meer", today),
            check_page::<more::MoreCoursesPage>(&cx.pages, &cx.texts, "/werk/meer/opleidingen", today),
            check_page::<compare::ComparePage>(&cx.pages, &cx.texts, "/werk/vergelijk?a=kok", today),
            check_page::<field::FieldPage>(&cx.pages, &cx.texts, "/werk/veld/zorg", today),
            check_page::<course::CoursePage>(&cx.pages, &cx.texts, "/werk/opleiding/hbo-pabo", today),
            check_page::<region::RegionPage>(&cx.pages, &cx.texts, "/werk/regio?postcode=3511", today),
            check_page::<occupation::OccupationPage>(&cx.pages, &cx.texts, "/werk/kok", today),
        ];
        let wrong: Vec<String> = results.into_iter().filter_map(Result::err).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn no_occupation_is_called_like_a_page() {
        for page in [
            "zoek",
            "lijst",
            "meer",
            "regio",
            "vergelijk",
            "veld",
            "opleiding",
            "lezen",
        ] {
            assert!(samples::atlas().ground.occupation(page).is_none(), "{page}");
        }
    }
}
