//! By night: what the website fetches itself, what becomes of a failure, and pages that know within a minute.

use std::time::{Duration, Instant};

use super::Desk;
use super::files::occupations;
use super::maker::Maker;
use crate::program::run_in;
use crate::server::Server;

/// Waits for something that the website does by itself.
pub fn wait_for(what: &str, is_there: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_there() {
        assert!(begun.elapsed() < Duration::from_secs(100), "{what}");
        std::thread::yield_now();
    }
}

#[test]
fn a_website_fetches_by_itself_and_the_doctor_tells_what_failed() {
    let desk = Desk::new();
    let maker = Maker::start();
    maker.has(
        "/goed/occupations_nl.csv",
        occupations(&[(1, "bakker")]).as_bytes(),
    );
    maker.has("/slecht/mbo.csv", b"<html>onderhoud</html>");
    std::fs::create_dir_all(desk.data()).unwrap();
    let feeds = format!(
        "{}[feeds.esco]\nurl = \"{}\"\n[feeds.duo-mbo]\nurl = \"{}\"\n",
        maker.settings(),
        maker.at("/goed/occupations_nl.csv"),
        maker.at("/slecht/mbo.csv")
    );
    desk.write("feeds.toml", feeds);
    let (data, file) = (
        desk.data().display().to_string(),
        desk.path().join("feeds.toml").display().to_string(),
    );
    let server = Server::start_with(&["--data", &data, "--feeds", &file]);
    let noted = |shelf: &str| desk.data().join("feeds").join(shelf).join("nightly.json");
    wait_for("nothing was fetched", || {
        noted("esco").exists() && noted("duo-mbo").exists()
    });
    assert_eq!(server.get("/werk").status, 200);
    assert_eq!(
        (desk.deliveries("esco").len(), desk.deliveries("duo-mbo").len()),
        (1, 0)
    );
    drop(server);

    let doctor = run_in(desk.path(), &["doctor", "--data", "bewaard"]);
    assert_eq!(doctor.code, Some(1), "{doctor:?}");
    assert!(
        doctor.said.contains("goed    Over werk: esco, 0 dagen oud"),
        "{}",
        doctor.said
    );
    assert!(
        doctor.said.contains("FOUT    Ophalen van duo-mbo is mislukt"),
        "{}",
        doctor.said
    );
}

#[test]
fn settings_that_cannot_be_stop_a_website_before_it_opens() {
    let desk = Desk::new();
    desk.write(
        "feeds.toml",
        "[feeds.esco]\nurl = \"https://kwaad.example/esco.zip\"\n",
    );
    let stopped = run_in(
        desk.path(),
        &["serve", "--listen", "127.0.0.1:0", "--feeds", "feeds.toml"],
    );
    assert_eq!(stopped.code, Some(2), "{stopped:?}");
    assert!(
        stopped
            .complained
            .contains("kwaad.example staat niet op de lijst"),
        "{}",
        stopped.complained
    );
}

#[test]
fn a_page_shows_what_was_brought_in_within_a_minute_and_forgets_what_was_undone() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.data()).unwrap();
    let data = desk.data().display().to_string();
    let server = Server::start_with(&["--data", &data]);
    // Nurses are group 2221 in ISCO-08.
    let page = || server.get("/werk/verpleegkundige").body;
    let shows = || {
        let page = page();
        page.contains("4.100") && page.contains("Gemaakt voor een test")
    };
    assert!(!shows());

    desk.write("loon.csv", "groep;regio;jaar;loon\n2221;Nederland;2024;4100\n");
    desk.write(
        "over.toml",
        "name = \"Gemaakt voor een test\"\nedition = \"2024\"\nlicence = \"eigen\"\nmeasure = \"pay-month\"\ncodes = \"isco\"\n\
         population = \"iedereen in een verhaal\"\n\
         [mapping]\nhead = [\"groep\", \"regio\", \"jaar\", \"loon\"]\n\
         [mapping.places]\ncode = { column = \"groep\" }\nregion = { column = \"regio\" }\nyear = { column = \"jaar\" }\n\
         value = { column = \"loon\" }\nsource = { always = \"wij\" }\n",
    );
    let done = desk.import(&["forecast", "loon.csv", "--as", "loon", "--about", "over.toml"]);
    assert_eq!(done.code, Some(0), "{done:?}");
    wait_for("the page shows no pay", shows);

    assert_eq!(desk.import(&["undo", "forecast:loon"]).code, Some(0));
    wait_for("the page still shows pay", || !shows());
}
