//! What holds for every index and every question.

use proptest::prelude::*;
use search::{How, Index};

use crate::named::{named, numbers};

/// Names of a few words from a few words, so that they resemble each other.
fn names() -> impl Strategy<Value = Vec<String>> {
    let word = prop::sample::select(vec![
        "kok",
        "kapper",
        "zorg",
        "verpleeg",
        "kundige",
        "bouw",
        "bouwkundige",
        "hulp",
        "dieren",
        "arts",
        "Édel",
        "smid",
        "ijs",
        "maker",
        "de",
        "werken",
        "met",
    ]);
    let joint = prop::sample::select(vec!["", " ", "-", "s", " - "]);
    let name = prop::collection::vec((word, joint), 1..4).prop_map(|parts| {
        parts
            .iter()
            .map(|(word, joint)| format!("{word}{joint}"))
            .collect::<String>()
    });
    prop::collection::vec(name, 1..40)
}

fn index(names: &[String]) -> Index {
    Index::build(named(&names.iter().map(String::as_str).collect::<Vec<_>>()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn an_exact_name_is_first(names in names(), at in 0_usize..40) {
        let (index, name) = (index(&names), &names[at % names.len()]);
        let found = index.find(name, 10);
        prop_assert_eq!(found[0].how, How::Exact);
        // Among equal names the lowest number is first.
        let equal = |other: &String| fold(other) == fold(name);
        prop_assert_eq!(found[0].number, names.iter().position(equal).unwrap() as u64 + 1);
    }

    #[test]
    fn typing_on_never_loses_the_name(names in names(), at in 0_usize..40, most in 1_usize..12) {
        let (index, at) = (index(&names), at % names.len());
        let mut before = usize::MAX;
        for (end, _) in names[at].char_indices().skip(1).chain([(names[at].len(), ' ')]) {
            let found = index.find(&names[at][..end], most);
            let place = found.iter().position(|found| found.number == at as u64 + 1).unwrap_or(usize::MAX);
            prop_assert!(place <= before, "{} at {place} after {before}", &names[at][..end]);
            before = place;
        }
    }

    #[test]
    fn capitals_marks_and_hyphens_change_nothing(names in names(), typed in "[a-z]{1,6}[ -][a-zéË]{0,6}") {
        let index = index(&names);
        let plain = fold(&typed);
        let expected = numbers(&index, &plain);
        for other in [typed.clone(), typed.to_uppercase(), plain.replace('e', "e\u{308}")] {
            prop_assert_eq!(&numbers(&index, &other), &expected, "{}", other);
        }
    }

    #[test]
    fn the_order_of_documents_changes_nothing(names in names(), typed in "[a-z]{1,8}") {
        let documents = named(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let forth = Index::build(documents.clone());
        let back = Index::build(documents.into_iter().rev());
        prop_assert_eq!(forth.find(&typed, 10), back.find(&typed, 10));
    }

    #[test]
    fn fewer_are_the_first_of_more(names in names(), typed in "[a-z]{1,8}", most in 0_usize..10) {
        // Dearer ways are taken only where there is room, so fewer may be found otherwise; names that begin so never are.
        let index = index(&names);
        let of = |most| index.find(&typed, most).into_iter().filter(|found| found.how <= How::Prefix).map(|found| found.number).collect::<Vec<_>>();
        let (few, many) = (of(most), of(40));
        prop_assert_eq!(few.as_slice(), &many[..many.len().min(most)]);
    }

    #[test]
    fn places_lie_apart_on_letters_of_the_text(names in names(), typed in "\\PC{0,12}") {
        for found in index(&names).find(&typed, 10) {
            let mut end = 0;
            for place in &found.at {
                prop_assert!(place.start >= end && place.start < place.end);
                prop_assert!(found.text.get(place.clone()).is_some());
                end = place.end;
            }
            prop_assert!(!found.at.is_empty());
        }
    }
}

/// Small letters with single spaces, without marks: enough for the names above.
fn fold(name: &str) -> String {
    let plain: String = name.to_lowercase().replace(['é', 'ë'], "e").replace('-', " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
