//! The starter set of the repository: that it is sound, wide, and says what it may say and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use work::{Group, Letter, Level, Occupation};

use crate::ground::REAL;

fn share(fits: impl Fn(&Occupation) -> bool) -> f64 {
    let all = &REAL.occupations;
    all.iter().filter(|one| fits(one)).count() as f64 / all.len() as f64
}

#[test]
fn nothing_is_wrong_with_the_facts() {
    let told: Vec<String> = REAL.problems.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// The brief of the set: a third from mbo 1 to 4, a third from hbo, a quarter from university.
#[test]
fn the_set_reaches_over_all_levels() {
    let mbo = [Level::Mbo1, Level::Mbo2, Level::Mbo3, Level::Mbo4];
    assert!(REAL.occupations.len() >= 150);
    assert!(share(|one| one.levels.iter().any(|level| mbo.contains(level))) >= 1.0 / 3.0);
    assert!(share(|one| one.groups().contains(&Group::Hbo)) >= 1.0 / 3.0);
    assert!(share(|one| one.levels.contains(&Level::Wo)) >= 0.25);
    for level in Level::ALL {
        let there = REAL
            .occupations
            .iter()
            .filter(|one| one.levels.contains(&level))
            .count();
        println!("{level:?}: {there}");
    }
}

#[test]
fn every_field_has_its_own_file_and_more_than_one_group_of_levels() {
    let mut groups: BTreeMap<&str, BTreeSet<Group>> = BTreeMap::new();
    for one in &REAL.occupations {
        groups.entry(one.first_field()).or_default().extend(one.groups());
    }
    let known: BTreeSet<&str> = REAL.known.fields.iter().map(String::as_str).collect();
    assert_eq!(groups.keys().copied().collect::<BTreeSet<_>>(), known);
    for (field, groups) in groups {
        assert!(groups.len() >= 2, "{field}: {groups:?}");
    }
}

/// What young people forget, as the issue names it.
#[test]
fn the_ones_that_are_forgotten_are_there() {
    for id in [
        "loods",
        "prothesemaker",
        "geluidstechnicus",
        "griffier",
        "dijkwerker",
        "hovenier",
        "crematoriummedewerker",
    ] {
        assert!(REAL.occupations.iter().any(|one| one.id == id), "{id}");
    }
}

#[test]
fn every_letter_comes_first_somewhere_and_most_occupations_have_letters() {
    for letter in Letter::ALL {
        let first = REAL
            .occupations
            .iter()
            .filter(|one| one.letters().first() == Some(&letter))
            .count();
        assert!(first >= 10, "{letter}: {first}");
    }
    assert!(share(|one| one.riasec.is_some()) > 0.8);
}

/// No source was read for pay or for what comes later, so no word of it stands in a text.
#[test]
fn no_text_speaks_of_pay_or_forecasts() {
    for one in &REAL.occupations {
        let texts = one
            .nl
            .what
            .iter()
            .chain(&one.nl.monday)
            .chain([&one.nl.also, &one.nl.employers]);
        for text in texts {
            let text = text.to_lowercase();
            for word in [
                "€",
                "euro",
                "salaris van",
                "verdien",
                "tekort aan",
                "baangarantie",
                "weinig banen",
                "vaste banen",
                "vacature",
                "schaars",
                "contract",
            ] {
                assert!(!text.contains(word), "{}: {text}", one.id);
            }
        }
    }
}

/// Work is for everybody. Two names end in -man, for which the language has no other word in use.
#[test]
fn no_name_is_of_one_sex() {
    for one in &REAL.occupations {
        let name = one.nl.name.to_lowercase();
        for end in ["man", "vrouw", "zuster", "juf", "meisje"] {
            let has_no_other = ["timmerman", "opperman", "gastheer of gastvrouw"].contains(&name.as_str());
            assert!(has_no_other || !name.ends_with(end), "{name}");
        }
    }
}

#[test]
fn a_name_is_found_in_each_language_and_in_dutch_elsewhere() {
    let cook = REAL.occupations.iter().find(|one| one.id == "kok").unwrap();
    assert_eq!(
        ["nl", "en", "tr", "ar", "pl"].map(|language| cook.name(language)),
        ["Kok", "Cook", "Aşçı", "طبّاخ", "Kok"]
    );
}
