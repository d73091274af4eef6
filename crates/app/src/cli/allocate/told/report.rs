//! The **report**: one page that needs nothing else, to read and to print.

use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, context};

use super::{Telling, Words};
use crate::cli::{Failure, Outcome};

const PAGE: &str = include_str!("report.html");

/// So many people stand on the page; more make it too heavy to open, and are in a file beside it.
const MOST: usize = 5_000;

/// The page.
pub fn html(words: &Words, telling: &Telling, number: &str) -> Outcome<String> {
    page(words, telling, number)
        .map_err(|error| Failure::Failed(format!("Het verslag kan niet worden gemaakt: {error:#}.")))
}

fn page(words: &Words, telling: &Telling, number: &str) -> Result<String, minijinja::Error> {
    let mut pages = Environment::new();
    pages.set_auto_escape_callback(|_| AutoEscape::Html);
    pages.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
    // The words are found before, because a page lives longer than it is made.
    let keys = PAGE
        .split("t[\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    let found: std::collections::BTreeMap<&str, String> = keys.map(|key| (key, words.get(key))).collect();
    let (shown, all) = (telling.people.len().min(MOST), telling.people.len());
    let args = kit::Args::NONE
        .with("shown", shown as i64)
        .with("all", all as i64);
    pages.add_template("report.html", PAGE)?;
    pages.get_template("report.html")?.render(context! {
        t => found,
        lang => words.lang().tag(),
        told => Serde(telling),
        people => Serde(&telling.people[..shown]),
        number => number,
        rest => (shown < all).then(|| words.with("allocate-rest-in-file", args)),
    })
}
