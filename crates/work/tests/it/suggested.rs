//! Suggestions after answers: what must hold for any answers and any seed, on the real occupations and activities.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use work::interests::{Answer, Answers, LEAST, Picture, Standing, Suggestion, Why, suggest};
use work::{Group, Letter, Occupation};

use crate::ground::REAL;

type Given = BTreeMap<&'static str, Answer>;

fn answers(given: &Given) -> Answers<'static> {
    Answers::of(&REAL.activities, given.iter().map(|(id, answer)| (*id, *answer)))
}

fn list(given: &Given, seed: u64) -> Vec<Suggestion<'static>> {
    suggest(&answers(given), &REAL.occupations, seed)
}

fn ids(list: &[Suggestion<'_>]) -> Vec<String> {
    list.iter().map(|one| one.occupation.id.clone()).collect()
}

/// The same answer about each activity, or by letter.
fn by_letter(answer: impl Fn(Letter) -> Answer) -> Given {
    REAL.activities
        .iter()
        .map(|one| (one.id.as_str(), answer(one.letter)))
        .collect()
}

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        Just(Answer::Like),
        Just(Answer::Neutral),
        Just(Answer::Dislike),
        Just(Answer::Unknown),
    ]
}

/// Answers about all or some activities. Half of them lean: by letter, as real answers do.
fn given() -> impl Strategy<Value = Given> {
    let free = || prop::collection::vec(any_answer(), 60);
    let lean = (
        prop::collection::vec(any_answer(), 6),
        prop::collection::vec(0_u8..4, 60),
        free(),
    )
        .prop_map(|(letters, keep, free)| {
            let of = |at: usize| letters[at / 10 % 6];
            (0..60)
                .map(|at| if keep[at] > 0 { of(at) } else { free[at] })
                .collect::<Vec<_>>()
        });
    prop_oneof![free(), lean].prop_map(|all| {
        REAL.activities
            .iter()
            .zip(all)
            .map(|(activity, answer)| (activity.id.as_str(), answer))
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    /// At least twelve, each once, of all four groups of levels and of six fields.
    #[test]
    fn the_list_is_always_wide(given in given(), seed: u64) {
        let list = list(&given, seed);
        prop_assert!(list.len() >= LEAST);
        let once: BTreeSet<String> = ids(&list).into_iter().collect();
        prop_assert_eq!(once.len(), list.len());
        for group in Group::ALL {
            let there = list.iter().filter(|one| one.occupation.groups().contains(&group)).count();
            prop_assert!(there >= 4, "{:?}: {}", group, there);
        }
        let fields: BTreeSet<&str> = list.iter().map(|one| one.occupation.first_field()).collect();
        prop_assert!(fields.len() >= 6, "{:?}", fields);
    }

    /// Where something stands out, at least four are not of it, and at least four say so.
    #[test]
    fn some_are_always_against_the_pattern(given in given(), seed: u64) {
        let out = Picture::of(&answers(&given)).all(Standing::StandsOut);
        let list = list(&given, seed);
        let away = list.iter().filter(|one| one.occupation.letters().iter().take(2).all(|letter| !out.contains(letter)));
        prop_assert!(away.count() >= 4);
        if !out.is_empty() {
            prop_assert!(list.iter().filter(|one| one.why != Why::Wide).count() == list.len());
            prop_assert!(list.iter().filter(|one| one.why == Why::Different).count() >= 4);
        }
    }

    /// The reason is the person's own: every activity that is named was liked, and is of a letter of the occupation.
    #[test]
    fn a_reason_is_a_persons_own_answer(given in given(), seed: u64) {
        for one in list(&given, seed) {
            let Why::Liked(because) = one.why else { continue };
            prop_assert!(!because.is_empty());
            for id in because {
                prop_assert_eq!(given[id.as_str()], Answer::Like);
                let letter = REAL.activities.iter().find(|activity| activity.id == id).unwrap().letter;
                prop_assert!(one.occupation.letters().contains(&letter));
            }
        }
    }

    /// Nothing but answers and seed: neither the order of the occupations nor that of the answers.
    #[test]
    fn nothing_but_answers_and_seed_counts(given in given(), seed: u64, turn in 0_usize..200) {
        let mut turned: Vec<Occupation> = REAL.occupations.clone();
        turned.rotate_left(turn);
        let reversed = Answers::of(&REAL.activities, given.iter().rev().map(|(id, answer)| (*id, *answer)));
        prop_assert_eq!(ids(&list(&given, seed)), ids(&suggest(&reversed, &turned, seed)));
    }

    /// Two activities of one letter change answers: the list is the same, and reasons only change in those two.
    #[test]
    fn swapping_two_answers_of_a_kind_swaps_nothing_else(given in given(), seed: u64, letter in 0_usize..6, a in 0_usize..10, b in 0_usize..10) {
        let of: Vec<&str> = REAL.activities.iter().filter(|one| one.letter == Letter::ALL[letter]).map(|one| one.id.as_str()).collect();
        let (a, b) = (of[a], of[b]);
        let mut swapped = given.clone();
        swapped.insert(a, given[b]);
        swapped.insert(b, given[a]);
        let (before, after) = (list(&given, seed), list(&swapped, seed));
        prop_assert_eq!(ids(&before), ids(&after));
        for (one, other) in before.iter().zip(&after) {
            let named = |why: &Why| match why {
                Why::Liked(ids) => ids.iter().filter(|id| *id != a && *id != b).cloned().collect(),
                _ => Vec::new(),
            };
            prop_assert_eq!(named(&one.why), named(&other.why));
            if given[a] == given[b] {
                prop_assert_eq!(&one.why, &other.why);
            }
        }
    }

    /// Liking one activity more never takes share from its letter, nor its place.
    #[test]
    fn liking_more_never_takes_away(given in given(), at in 0_usize..60) {
        let activity = &REAL.activities[at];
        let mut more = given.clone();
        more.insert(activity.id.as_str(), Answer::Like);
        let (before, after) = (answers(&given), answers(&more));
        let share = |answers: &Answers<'_>| answers.tally(activity.letter).share();
        prop_assert!(share(&after) >= share(&before));
        let stood_out = Picture::of(&before).standing(activity.letter) == Standing::StandsOut;
        prop_assert!(!stood_out || Picture::of(&after).standing(activity.letter) == Standing::StandsOut);
    }

    /// What is not known is no dislike: it is as if it had not been asked.
    #[test]
    fn unknown_is_as_if_it_was_not_asked(given in given(), seed: u64) {
        let known: Given = given.iter().filter(|(_, answer)| **answer != Answer::Unknown).map(|(id, answer)| (*id, *answer)).collect();
        prop_assert_eq!(Picture::of(&answers(&given)), Picture::of(&answers(&known)));
        prop_assert_eq!(ids(&list(&given, seed)), ids(&list(&known, seed)));
    }
}

/// Neutral about everything, nothing known, all liked and all disliked: nothing stands out and the list is of at least ten fields.
#[test]
fn without_a_pattern_the_list_is_broad() {
    for answer in [Answer::Neutral, Answer::Unknown, Answer::Like, Answer::Dislike] {
        let given = by_letter(|_| answer);
        assert!(Picture::of(&answers(&given)).all(Standing::StandsOut).is_empty());
        for seed in 0..50 {
            let list = list(&given, seed);
            let fields: BTreeSet<&str> = list.iter().map(|one| one.occupation.first_field()).collect();
            assert!(fields.len() >= 10, "{answer:?}, {seed}: {fields:?}");
            let letters: BTreeSet<&Letter> = list
                .iter()
                .filter_map(|one| one.occupation.letters().first())
                .collect();
            assert!(letters.len() >= 4, "{answer:?}, {seed}: {letters:?}");
            let why = |one: &Suggestion<'_>| {
                matches!((&one.why, answer), (Why::Liked(_), Answer::Like) | (Why::Wide, _))
            };
            assert!(list.iter().all(why), "{answer:?}, {seed}");
        }
    }
}

/// Somebody who likes to help and dislikes making things: helping is in it most, and making is in it too. Eight places are near; of a
/// group of levels with little helping another occupation may come, so that the group is there.
#[test]
fn a_clear_pattern_gives_both_sides() {
    let given = by_letter(|letter| match letter {
        Letter::S => Answer::Like,
        Letter::R => Answer::Dislike,
        _ => Answer::Neutral,
    });
    let picture = Picture::of(&answers(&given));
    assert_eq!(picture.all(Standing::StandsOut), [Letter::S]);
    assert_eq!(picture.all(Standing::StandsBack), [Letter::R]);
    for seed in 0..50 {
        let list = list(&given, seed);
        let near = list
            .iter()
            .filter(|one| matches!(&one.why, Why::Liked(ids) if ids.len() == 10))
            .count();
        let against = list
            .iter()
            .filter(|one| one.occupation.letters().first() == Some(&Letter::R))
            .count();
        assert!((6..=8).contains(&near), "{seed}: {near}");
        assert!(against >= 4, "{seed}: {against}");
    }
}

/// Seeds give other lists: over four hundred of them nearly everything is seen, and nothing comes in half of the lists.
#[test]
fn another_seed_shows_other_work() {
    let given = by_letter(|_| Answer::Neutral);
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for id in (0..400).flat_map(|seed| ids(&list(&given, seed))) {
        *seen.entry(id).or_default() += 1;
    }
    println!(
        "seen {} of {}, most {:?}",
        seen.len(),
        REAL.occupations.len(),
        seen.iter().max_by_key(|one| one.1)
    );
    assert!(seen.len() * 10 >= REAL.occupations.len() * 9, "{}", seen.len());
    assert!(seen.values().all(|times| *times < 200), "{seen:?}");
}

#[test]
fn few_occupations_give_what_there_is() {
    let given = by_letter(|_| Answer::Like);
    let few = &REAL.occupations[..3];
    assert_eq!(suggest(&answers(&given), few, 1).len(), 3);
    assert!(suggest(&answers(&given), &[], 1).is_empty());
}
