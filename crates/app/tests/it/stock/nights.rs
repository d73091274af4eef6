//! By night: what the website fetches itself, what becomes of a failure, and pages that know within a minute.

use std::time::{Duration, Instant};

use super::Desk;
use super::files::occupations;
use super::maker::Maker;
use crate::program::run_in;
use crate::server::Server;

/// Waits for something that the website does by itself.
fn wait_for(what: &str, is_there: impl Fn() -> bool) {
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
