//! The questions of the benchmark: of those with none, one and two letters changed, how many are answered in the first ten.

use search::Index;

use crate::j4;
use crate::named::occupations as file;
use crate::occupations;

/// Of a thousand: what the design asks at none, one and two changes.
const GOALS: [usize; 3] = [995, 995, 990];

#[test]
fn the_questions_of_the_benchmark_are_answered() {
    let Some(file) = file() else { return };
    let occupations = occupations::read(&file).unwrap();
    assert_eq!(occupations.len(), 3_039);
    check(occupations);
}

#[test]
fn made_occupations_do_as_well() {
    check(Vec::new());
}

#[track_caller]
fn check(occupations: Vec<j4::Named>) {
    let many = occupations.len();
    let names = j4::names(occupations);
    let index = Index::build(j4::documents(&names));
    let mut found = [[0_usize; 2]; 3];
    for question in j4::questions(&names, many) {
        let there = index
            .find(&question.typed, 10)
            .iter()
            .any(|found| found.number == question.meant as u64);
        found[question.changed][0] += 1;
        found[question.changed][1] += usize::from(there);
    }
    for ([asked, answered], goal) in found.into_iter().zip(GOALS) {
        assert_eq!(asked, 500);
        assert!(answered * 1_000 >= goal * asked, "{found:?}");
    }
}

/// The first and last of what `j4_gen.py` writes without a file, worked out by that program.
#[test]
fn the_questions_are_those_of_the_other_program() {
    let names = j4::names(Vec::new());
    let questions = j4::questions(&names, 0);
    let first: Vec<&str> = questions
        .iter()
        .take(4)
        .map(|question| question.typed.as_str())
        .collect();
    assert_eq!((names.len(), questions.len()), (22_453, 1_500));
    let expected = [
        "hartdienst met communicatiesbegeleider",
        "mrketingpraktijk",
        "hartdievst met communicatiesbegeldeider",
        "zorgassistent voor maatschappijdocent",
    ];
    assert_eq!(first, expected);
    assert_eq!(
        (questions[1_499].meant, questions[1_499].typed.as_str()),
        (9_163, "chemieg en recthspraktijk")
    );
}
