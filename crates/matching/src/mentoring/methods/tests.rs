//! What the file of methods says, against the founding paper; and what is told of mistakes in one.
//!
//! Deliberately absent: expected values that were read from the file.

use jiff::civil::{Date, date};

use super::*;

fn ours() -> Methods {
    let (methods, problems) = read::methods(&EMBEDDED);
    assert_eq!(problems, []);
    methods
}

fn method(id: &str) -> Method {
    ours().of(id).unwrap().clone()
}

#[test]
fn every_row_of_the_founding_paper_is_a_method_as_it_is_told_there() {
    let perach = method("perach");
    assert_eq!(
        (perach.rhythm, perach.minutes, perach.ledger),
        (Rhythm::Weekly(2), 120, Against::Scholarship)
    );
    let echo = method("echo-mentor");
    assert_eq!(
        (echo.length, echo.plenaries, echo.certificate),
        (Length::Days((9, 1), (6, 30)), 3, Certificate::Both)
    );
    assert!(method("vu-zuidas").goals);
    let ucla = method("ucla-cccp");
    assert_eq!(
        (ucla.rhythm, ucla.ledger),
        (Rhythm::Weeks(vec![1, 3, 6, 10]), Against::Pay)
    );
    assert_eq!(ucla.mentors, [MentorKind::FormerParticipant]);
    let zuid = method("mentoren-op-zuid");
    assert_eq!(
        (zuid.length, zuid.rhythm, zuid.minutes),
        (Length::Weeks(20), Rhythm::Weekly(1), 60)
    );
    assert_eq!((zuid.ledger, zuid.hours), (Against::Credits, Some(20)));
}

#[test]
fn what_we_filled_in_is_said_and_the_rest_is_not() {
    let perach = method("perach");
    assert!(perach.filled.contains(&Field::Hours) && perach.filled.contains(&Field::Length));
    assert!(!perach.filled.contains(&Field::Rhythm) && !perach.filled.contains(&Field::Ledger));
    assert!(!method("echo-mentor").filled.contains(&Field::Plenaries));
    // Of the plain one the paper says nothing.
    let plain = method("gewoon");
    let unsaid = [Field::Hours, Field::Earned];
    let all: Vec<Field> = Field::ALL
        .iter()
        .copied()
        .filter(|field| !unsaid.contains(field))
        .collect();
    assert_eq!(plain.filled, all);
    assert_eq!(method("verdwenen").id, "gewoon");
}

#[test]
fn a_term_follows_the_method() {
    let from = date(2026, 11, 2);
    let year = method("echo-mentor").term(from).unwrap();
    assert_eq!((year.begins, year.ends), (date(2026, 9, 1), date(2027, 6, 30)));
    assert_eq!(
        method("echo-mentor").term(date(2027, 2, 1)),
        Some(year),
        "the same school year"
    );
    let weeks = method("mentoren-op-zuid");
    let term = weeks.term(from).unwrap();
    // Twenty weeks are 140 days; the last is a Sunday.
    assert_eq!((term.begins, term.ends), (from, date(2027, 3, 21)));
    assert_eq!(weeks.planned(term), 20);
    // Weeks 1, 3, 6 and 10.
    let ucla = method("ucla-cccp");
    assert_eq!(ucla.planned(ucla.term(from).unwrap()), 4);
}

#[test]
fn the_phase_follows_the_days() {
    let (kick_off, mid_term, goodbye) = (
        date(2026, 10, 5),
        Some(date(2027, 2, 14)),
        Some(date(2027, 6, 16)),
    );
    let at = |today: Date| phase(kick_off, mid_term, goodbye, today);
    assert_eq!(at(date(2026, 10, 1)), Phase::Begin);
    assert_eq!(at(date(2026, 10, 25)), Phase::Begin, "20 days");
    assert_eq!(at(date(2026, 10, 26)), Phase::UnderWay);
    assert_eq!(at(date(2027, 1, 31)), Phase::MidTerm, "14 days before");
    assert_eq!(at(date(2027, 3, 1)), Phase::UnderWay);
    assert_eq!(at(date(2027, 5, 18)), Phase::UnderWay);
    assert_eq!(at(date(2027, 5, 19)), Phase::Goodbye, "28 days before");
    assert_eq!(at(date(2027, 7, 1)), Phase::Goodbye);
}

#[track_caller]
fn wrong(rows: &str, expected: &[&str]) {
    let origin = "source = [\"own2\"]\nconfidence = \"K\"\nvalid_from = 2024-08-01\n";
    let text = rows.replace("[[", &format!("{origin}[[")).replacen(origin, "", 1) + origin;
    let (_, problems) = read::methods(&SourceText {
        name: "mentoring.toml",
        text: &text,
    });
    let told: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
    assert_eq!(told, expected);
}

const WHOLE: &str = "[[filled]]\nid = \"a\"\nmentors = [\"student\"]\nweeks = 20\nweekly = 1\nminutes = 60\nplenaries = 0\n\
                     ledger = \"nothing\"\ngoals = false\ncertificate = \"nobody\"\ngroup = false\nages = [10, 27]\ncaseload = 1\n\
                     training = []\n";

#[test]
fn a_mistake_in_the_file_is_told_with_its_row() {
    let with = |from: &str, to: &str| format!("[[method]]\nid = \"a\"\n{}", WHOLE.replace(from, to));
    wrong(&with("", ""), &[]);
    wrong(
        &with("weeks = 20", "weeks = 0"),
        &["a: schrijf begin en end als \"MM-DD\", of weeks = 1 tot 60"],
    );
    wrong(
        &with("weeks = 20", "begin = \"09-31\"\nend = \"06-30\""),
        &["a: schrijf begin en end als \"MM-DD\", of weeks = 1 tot 60"],
    );
    wrong(&with("minutes = 60", "minutes = 4"), &["a: minutes: 5 tot 480"]);
    wrong(
        &with("weekly = 1", "meet_in = [3, 1]"),
        &["a: schrijf weekly (1 tot 7), four_weekly (1 tot 28) of meet_in (oplopende weken vanaf 1)"],
    );
    wrong(
        &with("caseload = 1\n", ""),
        &["a: caseload staat in geen van beide rijen"],
    );
    wrong(
        &with("mentors = [\"student\"]", "mentors = []"),
        &["a: mentors is leeg"],
    );
    wrong(
        &with("\"nobody\"", "\"both\""),
        &["a: earned: zeg wat het certificaat vraagt"],
    );
    wrong(
        &with("\"nobody\"", "\"both\"\nearned = { meetings = 3, days = 1 }"),
        &["a: earned.days: meer dagen dan er zijn"],
    );
    let twice = format!("[[method]]\nid = \"a\"\nminutes = 60\n{WHOLE}");
    wrong(&twice, &["a: minutes staat in beide rijen"]);
    wrong(WHOLE, &["'a' is geen methode"]);
}
