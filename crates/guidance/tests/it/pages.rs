//! Each page renders with every sample in every language, every text is used, and every text that is asked for is there.

use std::path::{Path, PathBuf};

use guidance::{advice, dialogues, letters};
use jiff::civil::date;
use kit::pages::check_page;
use kit::texts::Texts;
use kit::texts::keys::{Used, keys_called, keys_used};
use kit::{Cx, TextSource};

/// The texts of this crate, and those below it that its pages use.
fn texts() -> Vec<TextSource> {
    let all: [&[TextSource]; 8] = [
        &dialogues::TEXTS,
        &letters::TEXTS,
        &advice::TEXTS,
        &journey::TEXTS,
        &people::persons::TEXTS,
        &people::access::TEXTS,
        &people::glass::TEXTS,
        kit::facts::TEXTS,
    ];
    all.concat()
}

pub fn cx() -> Cx {
    Cx::new(
        &texts(),
        dialogues::templates()
            .and(letters::templates())
            .and(advice::templates())
            .and(people::glass::templates()),
    )
    .unwrap()
}

#[test]
fn every_page_renders_with_every_sample_in_every_language() {
    let cx = cx();
    let today = date(2026, 11, 26);
    macro_rules! check {
        ($($page:ty, $path:literal;)*) => {
            [$(check_page::<$page>(&cx.pages, &cx.texts, $path, today)),*]
        };
    }
    let results = check! {
        dialogues::OwnPage, "/mijn/gesprek";
        dialogues::PreparePage, "/mijn/gesprek/0";
        dialogues::PersonPage, "/mensen/0/gesprek";
        dialogues::TalkPage, "/gesprekken/0";
        dialogues::SheetPage, "/gesprekken/0/blad";
        dialogues::GroupStepsPage, "/groepen/0/stappen";
        dialogues::FuturePage, "/mijn/gesprekken-over-later";
        advice::AdvicePage, "/advies";
        letters::ListPage, "/groepen/0/brieven";
        letters::ClassPage, "/groepen/0/brieven/d04";
        letters::PaperPage, "/groepen/0/brieven/d04/papier";
        letters::ParentsPage, "/ouders";
        letters::ParentPage, "/ouders/d04";
        letters::MailPage, "/";
    };
    let wrong: Vec<String> = results.into_iter().filter_map(Result::err).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn files(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path
            .extension()
            .is_some_and(|ending| ending == "rs" || ending == "html")
        {
            let text = std::fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
}

fn ours() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found
}

#[test]
fn every_text_is_used() {
    let mut used = Used::default();
    for (_, text) in ours() {
        used.extend(keys_used(&text));
    }
    let keys = Texts::load(&[dialogues::TEXTS.as_slice(), &letters::TEXTS, &advice::TEXTS].concat())
        .unwrap()
        .keys("nl");
    let forgotten: Vec<_> = keys.keys().filter(|key| !used.covers(key)).collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}

#[test]
fn every_text_that_is_asked_for_is_there() {
    let keys = cx().texts.keys("nl");
    for (path, source) in ours() {
        let html = path.extension().is_some_and(|ending| ending == "html");
        let asked = if html {
            keys_called(&source)
        } else {
            keys_used(&source).keys
        };
        // In Rust anything in quotes may look like a key; ours begin with the name of the feature.
        for key in asked.iter().filter(|key| html || key.starts_with("dialogues-")) {
            assert!(keys.contains_key(key), "{}: {key}", path.display());
        }
        assert!(
            !source.contains("=\"{{ t("),
            "{}: t() may bring markup",
            path.display()
        );
    }
}
