//! What nobody types who looks for something: it is answered, and soon.

use std::time::{Duration, Instant};

use search::{Document, Index};

use crate::j4;

/// Of a debug build on a busy machine; a release answers in a thousandth of it.
const SOON: Duration = Duration::from_secs(2);

#[test]
fn hostile_questions_are_quick_and_harmless() {
    let index = Index::build(j4::documents(&j4::names(Vec::new())));
    let long = 10_000_000;
    let questions = [
        String::new(),
        "\0".repeat(long),
        "a".repeat(long),
        "verpleegkundige ".repeat(long / 16),
        "a ".repeat(long / 2),
        "\u{301}".repeat(long / 2),
        format!("{}verpleegkundige", "\u{301}".repeat(long / 2)),
        format!("kapper{}", "\u{301}".repeat(long / 2)),
        "\u{1f469}\u{200d}\u{1f52c}".repeat(long / 11),
        "\u{202e}'; drop table occupations; --".to_owned(),
        "%_*?[]()\\".to_owned(),
        "İIıß\u{fb01}ſǅ".to_owned(),
        "a b c d e f g h i j k l m n o p".to_owned(),
        "en en en en en en met met met met met met".to_owned(),
        "medewerker monteur zorg techniek bouw media groen recht sport kunst data chemie".to_owned(),
        "يعمل مع الحيوانات".to_owned(),
        "enseneneneneneneneneneneneneneneneneneneneneneneen".to_owned(),
    ];
    for question in questions {
        let begun = Instant::now();
        let found = index.find(&question, 10);
        let taken = begun.elapsed();
        let start: String = question.chars().take(20).collect();
        assert!(found.len() <= 10);
        assert!(taken < SOON, "{start:?} took {taken:?}");
    }
}

#[test]
fn hostile_names_are_taken_in_and_others_are_still_found() {
    let names = [
        "",
        "\0\u{301}\u{1f600}",
        &"a".repeat(100_000),
        &"en".repeat(40_000),
        &"kok ".repeat(40_000),
        "kok",
    ];
    let documents = names.iter().zip(0..).map(|(name, number)| Document {
        number,
        names: vec![(*name).to_owned()],
        ..Document::default()
    });
    let index = Index::build(documents);
    assert_eq!(index.find("kok", 1)[0].number, 5);
    assert_eq!(index.find("\0\u{1f600}", 10), []);
}

#[test]
fn names_in_other_scripts_are_found() {
    let index = Index::build(crate::named::named(&[
        "مدرسة النور",
        "школа мира",
        "école normale",
    ]));
    assert_eq!(crate::named::numbers(&index, "مدرسة"), [1]);
    assert_eq!(crate::named::numbers(&index, "МИРА"), [2]);
    assert_eq!(crate::named::numbers(&index, "ecole normalle"), [3]);
}
