//! Pages of this feature, and the table of their addresses.
//!
//! Every page about a position reads the same answers from its address (`here`); what is wrong in them brings the
//! question back with the answers kept.

mod about;
mod ask;
mod calendar;
mod compare;
mod doors;
mod here;
mod home;
mod letter;
mod look;
mod map;
mod moments;
mod pathways;
mod samples;
mod schools;
mod sources;

use kit::urls::{Action, DataClass, Urls};
use kit::{Templates, templates};

use super::Explore;

/// Addresses of this feature.
pub fn urls() -> Urls<Explore> {
    use Action::Public;
    use DataClass::{None, Public as Facts};
    Urls::new()
        .get("/", home::show, Public("home"), None)
        .get("/begin", ask::show, Public("question"), Facts)
        .get("/deuren", doors::show, Public("doors"), Facts)
        .get("/wegen", pathways::show, Public("pathways"), Facts)
        .get("/lijnenkaart", map::show, Public("line map"), Facts)
        .get("/vergelijk", compare::show, Public("doors compared"), Facts)
        .get("/momenten", moments::show, Public("moments"), Facts)
        .get("/momenten.ics", calendar::download, Public("moments"), Facts)
        .get("/brief", letter::show, Public("letter"), Facts)
        .get("/scholen", schools::show, Public("schools"), Facts)
        .get("/bronnen", sources::show, Public("sources"), Facts)
        .get(
            "/toegankelijkheid",
            about::accessibility,
            Public("accessibility"),
            None,
        )
        .get("/privacy", about::privacy, Public("privacy"), None)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "explore/base.html" => "base.html",
        "explore/home.html" => "home.html",
        "explore/examples.html" => "examples.html",
        "explore/ask.html" => "ask.html",
        "explore/look.html" => "look.html",
        "explore/doors.html" => "doors.html",
        "explore/pathways.html" => "pathways.html",
        "explore/map.html" => "map.html",
        "explore/compare.html" => "compare.html",
        "explore/moments.html" => "moments.html",
        "explore/letter.html" => "letter.html",
        "explore/schools.html" => "schools.html",
        "explore/sources.html" => "sources.html",
        "explore/about.html" => "about.html",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kit::pages::check_page;

    use super::*;

    #[test]
    fn every_page_renders_with_every_sample_in_every_language() {
        let cx = samples::explore().cx;
        let today = date(2026, 11, 23);
        let query = "waar=vmbo-tl-4&extra=nee&leeftijd=15";
        let at = |path: &str| format!("{path}?{query}");
        let results = [
            check_page::<home::HomePage>(&cx.pages, &cx.texts, "/", today),
            check_page::<ask::AskPage>(&cx.pages, &cx.texts, &at("/begin"), today),
            check_page::<look::LookPage>(&cx.pages, &cx.texts, "/begin?vraag=geen", today),
            check_page::<doors::DoorsPage>(&cx.pages, &cx.texts, &at("/deuren"), today),
            check_page::<pathways::PathwaysPage>(&cx.pages, &cx.texts, &at("/wegen"), today),
            check_page::<map::MapPage>(&cx.pages, &cx.texts, &at("/lijnenkaart"), today),
            check_page::<compare::ComparePage>(&cx.pages, &cx.texts, &at("/vergelijk"), today),
            check_page::<moments::MomentsPage>(&cx.pages, &cx.texts, &at("/momenten"), today),
            check_page::<letter::LetterPage>(&cx.pages, &cx.texts, &at("/brief"), today),
            check_page::<schools::SchoolsPage>(&cx.pages, &cx.texts, &at("/scholen"), today),
            check_page::<sources::SourcesPage>(&cx.pages, &cx.texts, "/bronnen", today),
            check_page::<about::AboutPage>(&cx.pages, &cx.texts, "/privacy", today),
        ];
        let wrong: Vec<String> = results.into_iter().filter_map(Result::err).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn the_site_map_is_the_table() {
        insta::assert_snapshot!(urls().site_map());
    }
}
