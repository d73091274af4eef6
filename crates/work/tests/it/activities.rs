//! The activities of the repository, and mistakes in their file.

use pathways::SourceText;
use work::Letter;
use work::interests::{Answer, Answers, PER_LETTER, SHORT_PER_LETTER};

use crate::ground::REAL;

fn text() -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../facts/interests.toml");
    std::fs::read_to_string(path).unwrap()
}

#[track_caller]
fn check(from: &str, to: &str, expected: &str) {
    let text = text().replacen(from, to, 1);
    let file = SourceText {
        name: "interests.toml",
        text: &text,
    };
    let (_, problems) = work::interests::read(&[file], &REAL.known);
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(told.iter().any(|line| line.contains(expected)), "{told:?}");
}

#[test]
fn there_are_sixty_and_thirty_in_the_short_form() {
    assert_eq!(REAL.activities.len(), 60);
    assert_eq!((PER_LETTER, SHORT_PER_LETTER), (10, 5));
    assert_eq!(REAL.activities.iter().filter(|one| one.short).count(), 30);
    for one in &REAL.activities {
        assert!(
            one.id.starts_with(&one.letter.to_string().to_lowercase()),
            "{}",
            one.id
        );
    }
    assert_eq!(REAL.activities[0].words("en"), "Repairing a bicycle");
    assert_eq!(REAL.activities[0].words("pl"), "Een fiets repareren");
}

#[test]
fn a_mistake_is_told() {
    check("id = \"r02\"", "id = \"r01\"", "id 'r01' staat er twee keer");
    check(
        "letter = \"R\"",
        "letter = \"X\"",
        "r01: letter 'X' is geen van RIASEC",
    );
    check(
        "letter = \"R\"",
        "letter = \"C\"",
        "de lange vorm heeft 9 activiteiten voor R, en dat zijn er 10",
    );
    check("short = true\n", "", "de korte vorm heeft 4 activiteiten voor R");
    check(
        "icon = \"hammer\"",
        "icon = \"bike\"",
        "r02: icon 'bike' staat er twee keer",
    );
    check("en = \"Repairing a bicycle\"", "en = \"\"", "r01: en is leeg");
    check("\"onet\"", "\"onett\"", "bron 'onett' staat niet in sources.toml");
}

#[test]
fn answers_count_by_letter_and_unknown_counts_for_nothing() {
    let given = [
        ("r01", Answer::Like),
        ("r02", Answer::Unknown),
        ("r03", Answer::Dislike),
        ("nobody", Answer::Like),
        ("r01", Answer::Neutral),
    ];
    let answers = Answers::of(&REAL.activities, given);
    let tally = answers.tally(Letter::R);
    assert_eq!((tally.liked, tally.neutral, tally.disliked), (0, 1, 1));
    assert_eq!(answers.about("r05"), Answer::Unknown);
    assert!(answers.liked(Letter::R).is_empty());
}
