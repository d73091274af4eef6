//! House rules for kit's own templates and texts: every text is used, every text that is asked for is there, and
//! what stands in an attribute has no markup.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own source should stop"
)]

use std::path::{Path, PathBuf};

use kit::texts::keys::{Used, keys_called, keys_used};
use kit::texts::{OWN, Texts};

fn files(folder: &Path, ending: &str, found: &mut Vec<(PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|extension| extension == ending) {
            let text = std::fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
}

fn all(ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    files(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        ending,
        &mut found,
    );
    found
}

#[test]
fn every_text_is_used() {
    let mut used = Used::default();
    for (_, text) in all("html").into_iter().chain(all("rs")) {
        used.extend(keys_used(&text));
    }
    let keys = Texts::load(&OWN).unwrap().keys("nl");
    let forgotten: Vec<_> = keys.keys().filter(|key| !used.covers(key)).collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}

#[test]
fn every_text_that_a_template_asks_for_is_there() {
    let keys = Texts::load(&OWN).unwrap().keys("nl");
    for (path, template) in all("html") {
        for key in keys_called(&template) {
            assert!(keys.contains_key(&key), "{}: {key}", path.display());
        }
    }
}

#[test]
fn attributes_take_their_words_from_attr() {
    for (path, template) in all("html") {
        assert!(
            !template.contains("=\"{{ t("),
            "{}: t() may bring markup",
            path.display()
        );
        let title = template
            .split("{% block title %}")
            .nth(1)
            .and_then(|rest| rest.split("{% endblock").next());
        assert!(
            !title.is_some_and(|title| title.contains("t(\"") && !title.contains("attr(")),
            "{}",
            path.display()
        );
    }
}

#[test]
fn templates_hold_no_script_and_no_style() {
    for (path, template) in all("html") {
        for bad in [
            " style=",
            "<style",
            "javascript:",
            " onclick",
            " onload",
            "<script>",
        ] {
            assert!(!template.contains(bad), "{} has {bad}", path.display());
        }
    }
}
