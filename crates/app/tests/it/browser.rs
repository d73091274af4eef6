//! Every page and state in a real browser: axe, layout, keyboard, no script, weight, in every language.
//!
//! The checks themselves are in `tests/browser`; `pages.json` there lists the states that no link leads to, and
//! `people.json` the people who come in at the demo, one of each sort.

use std::sync::Mutex;

use crate::server::Server;
use crate::stock::nights::wait_for;
use crate::stock::{Desk, prepared};
use crate::tools::{Tools, must_pass};

/// One browser at a time: two would slow each other down until a page looks as if it hangs.
pub static ONE: Mutex<()> = Mutex::new(());

#[test]
fn the_browser_tests_find_every_planted_fault() {
    let Some(tools) = Tools::prepared() else { return };
    let _turn = ONE.lock().unwrap_or_else(|broken| broken.into_inner());
    must_pass(&tools.node("selftest.mjs", &[]));
}

#[test]
fn every_page_is_without_fault() {
    let Some(tools) = Tools::prepared() else { return };
    let _turn = ONE.lock().unwrap_or_else(|broken| broken.into_inner());
    let server = Server::start();
    must_pass(&tools.node("check.mjs", &["--origin", server.origin()]));
}

#[test]
fn pages_with_figures_are_without_fault() {
    let Some(tools) = Tools::prepared() else { return };
    let _turn = ONE.lock().unwrap_or_else(|broken| broken.into_inner());
    let desk = Desk::new();
    prepared::all(&desk);
    let server = Server::start_with(&["--data", &desk.data().display().to_string()]);
    wait_for("there are no figures", || {
        server.get("/werk/kok").body.contains(prepared::THERE)
    });
    let list = ["--origin", server.origin(), "--pages", "figures.json"];
    must_pass(&tools.node("check.mjs", &list));
}

#[test]
fn every_page_with_a_person_on_it_is_without_fault() {
    let Some(tools) = Tools::prepared() else { return };
    let _turn = ONE.lock().unwrap_or_else(|broken| broken.into_inner());
    let demo = Server::start_verb("demo", &["--on", "2026-10-10"]);
    let list = ["--origin", demo.origin(), "--pages", "people.json"];
    must_pass(&tools.node("check.mjs", &list));
}

#[test]
fn what_was_not_saved_is_not_lost_unasked() {
    let Some(tools) = Tools::prepared() else { return };
    let _turn = ONE.lock().unwrap_or_else(|broken| broken.into_inner());
    let demo = Server::start_verb("demo", &["--on", "2026-10-10"]);
    must_pass(&tools.node("unsaved.mjs", &["--origin", demo.origin()]));
}

#[test]
fn work_is_found_while_somebody_types_and_without_a_script() {
    let Some(tools) = Tools::prepared() else { return };
    let _turn = ONE.lock().unwrap_or_else(|broken| broken.into_inner());
    let server = Server::start();
    must_pass(&tools.node("typing.mjs", &["--origin", server.origin()]));
}

#[test]
fn stored_script_runs_for_nobody() {
    let Some(tools) = Tools::prepared() else { return };
    let _turn = ONE.lock().unwrap_or_else(|broken| broken.into_inner());
    let demo = Server::start_verb("demo", &["--on", "2026-10-10"]);
    must_pass(&tools.node("hostile.mjs", &["--origin", demo.origin()]));
}
