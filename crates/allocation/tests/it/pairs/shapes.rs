//! What stays the same when the input changes its shape, and what never gets worse.

use allocation::hands::{Hands, OneByOne};
use allocation::lottery::Seed;
use allocation::pairs::why::{InTheWay, why};
use allocation::pairs::{Input, Mentee, Mentor, Rules, Things, Wish, pair};
use proptest::prelude::*;

use super::made::{SEED, input, named, rules, run};
use super::oracle;

/// Hands that do the parts from behind.
struct Backwards;

impl Hands for Backwards {
    fn each(&self, parts: usize, part: &(dyn Fn(usize) + Sync)) {
        (0..parts).rev().for_each(part);
    }
}

/// The same people in another order of the file: at each place who stood at that number. Numbers of mentors move along.
fn moved(input: &Input, (young, grown): (&[usize], &[usize])) -> Input {
    let now_at = |j: &u32| {
        let at = grown.iter().position(|old| *old == *j as usize);
        at.map_or(*j, |at| at as u32)
    };
    let mut moved = Input {
        mentees: young.iter().map(|old| input.mentees[*old].clone()).collect(),
        mentors: grown.iter().map(|old| input.mentors[*old].clone()).collect(),
    };
    for young in &mut moved.mentees {
        young.not = young.not.iter().map(now_at).collect();
        for wish in &mut young.wishes {
            if let Wish::Is(j) = wish {
                *j = now_at(j);
            }
        }
    }
    moved
}

/// The same people, each with the name of somebody else.
fn renamed(input: &Input, (young, grown): (&[usize], &[usize])) -> Input {
    let mut renamed = input.clone();
    for (one, other) in renamed.mentees.iter_mut().zip(young) {
        one.id.clone_from(&input.mentees[*other].id);
    }
    for (one, other) in renamed.mentors.iter_mut().zip(grown) {
        one.id.clone_from(&input.mentors[*other].id);
    }
    renamed
}

/// People, and an order of the young ones and of the mentors.
fn shuffled() -> impl Strategy<Value = (Input, Vec<usize>, Vec<usize>)> {
    input(10, 7).prop_flat_map(|input| {
        let young: Vec<usize> = (0..input.mentees.len()).collect();
        let grown: Vec<usize> = (0..input.mentors.len()).collect();
        (
            Just(input),
            Just(young).prop_shuffle(),
            Just(grown).prop_shuffle(),
        )
    })
}

fn by_id(input: &Input, mate: &[Option<u32>]) -> Vec<(String, Option<String>)> {
    let name = |j: &Option<u32>| j.map(|j| input.mentors[j as usize].id.clone());
    let mut all: Vec<_> = input
        .mentees
        .iter()
        .zip(mate)
        .map(|(young, j)| (young.id.clone(), name(j)))
        .collect();
    all.sort();
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_the_file_and_of_the_work_says_nothing((input, young, grown) in shuffled(), rules in rules()) {
        let pairs = run(&input, rules);
        prop_assert_eq!(&pairs, &run(&input, rules), "the same input twice");
        prop_assert_eq!(&pairs, &pair(&input, rules, &SEED, &Backwards).unwrap(), "in another order of work");
        // A lot goes with a name, so that the lots are carried along.
        let moved = moved(&input, (&young, &grown));
        let other = run(&moved, rules);
        prop_assert_eq!(by_id(&input, &pairs.mate), by_id(&moved, &other.mate), "in another order of the file");
    }

    #[test]
    fn how_much_is_kept_at_first_changes_nothing_that_counts(input in input(10, 7), rules in rules()) {
        let short = run(&input, Rules { kept: 1, ..rules });
        let long = run(&input, Rules { kept: 100, ..rules });
        let worth = |pairs: &allocation::pairs::Pairs| oracle::worth(&input, &pairs.class, &pairs.mate);
        prop_assert_eq!(&short.options, &long.options);
        prop_assert_eq!(worth(&short), worth(&long));
    }

    #[test]
    fn other_lots_leave_the_worth(input in input(10, 7), rules in rules(), seed: [u8; 32]) {
        let pairs = run(&input, rules);
        let other = pair(&input, rules, &Seed(seed), &OneByOne).unwrap();
        prop_assert_eq!(oracle::worth(&input, &pairs.class, &pairs.mate), oracle::worth(&input, &other.class, &other.mate));
        prop_assert_eq!(&pairs.class, &other.class);
    }

    /// The names are dealt out anew, and with them the lots. Who comes first, how many can have a mentor of each class, and how many
    /// wishes are met: nothing of that knows a name.
    #[test]
    fn other_names_leave_the_worth((input, young, grown) in shuffled(), rules in rules()) {
        let pairs = run(&input, rules);
        let renamed = renamed(&input, (&young, &grown));
        let other = run(&renamed, rules);
        prop_assert_eq!(&pairs.class, &other.class);
        prop_assert_eq!(&pairs.options, &other.options);
        prop_assert_eq!(oracle::worth(&input, &pairs.class, &pairs.mate), oracle::worth(&renamed, &other.class, &other.mate));
        // Who got the lots of somebody else got them whole: the same name has the same lot.
        for (one, name) in young.iter().enumerate() {
            prop_assert_eq!(other.lot[one], pairs.lot[*name]);
        }
    }

    #[test]
    fn one_more_mentor_never_leaves_fewer_with_one(input in input(10, 7), rules in rules(), which in 0usize..7) {
        prop_assume!(which < input.mentors.len());
        let mut fewer = input.clone();
        fewer.mentors[which].cleared = false;
        let many = |input: &Input| run(input, rules).mate.iter().flatten().count();
        prop_assert!(many(&fewer) <= many(&input));
    }

    /// Nobody of a later class has a mentor who could be given up for somebody of an earlier class: trying every single change.
    #[test]
    fn nobody_without_could_come_in_for_somebody_of_a_later_class(input in input(7, 5), rules in rules()) {
        let pairs = run(&input, rules);
        for i in (0..input.mentees.len()).filter(|&i| pairs.mate[i].is_none()) {
            for out in (0..input.mentees.len()).filter(|&out| pairs.mate[out].is_some() && pairs.class[out] > pairs.class[i]) {
                let kept: Vec<Mentee> = (0..input.mentees.len())
                    .filter(|&one| one == i || (pairs.mate[one].is_some() && one != out))
                    .map(|one| input.mentees[one].clone())
                    .collect();
                let asked = kept.len();
                let (many, _) = oracle::least_cost(&Input { mentees: kept, mentors: input.mentors.clone() });
                prop_assert!(many < asked, "{i} could have come in for {out}");
            }
        }
    }

    /// What is told is so: which wishes are met, how many fit, and that every mentor who fits somebody without is full.
    #[test]
    fn what_is_told_is_so(input in input(10, 7), rules in rules()) {
        let pairs = run(&input, rules);
        for (i, young) in input.mentees.iter().enumerate() {
            let told = why(&input, &pairs, i);
            prop_assert_eq!(told.mentor, pairs.mate[i]);
            let fits = (0..input.mentors.len()).filter(|&j| oracle::fits(young, j as u32, &input.mentors[j])).count() as u32;
            prop_assert_eq!(told.left.last().map(|left| left.left), Some(fits));
            prop_assert_eq!(pairs.options[i], fits);
            prop_assert_eq!(told.full.is_some(), told.mentor.is_none() && fits > 0);
            if told.mentor.is_none() {
                for j in (0..input.mentors.len()).filter(|&j| oracle::fits(young, j as u32, &input.mentors[j])) {
                    let there = pairs.mate.iter().filter(|mate| **mate == Some(j as u32)).count() as u32;
                    prop_assert_eq!(there, input.mentors[j].room, "somebody without, and a mentor with room");
                }
            }
        }
    }
}

/// A mentor with one room and two who want to go there: who waits longer gets it, and both hear why.
#[test]
fn who_waited_longer_gets_the_last_room_and_the_other_hears_so() {
    let nurse = Things::NONE.with(1);
    let young = |waiting| Mentee {
        slots: 1,
        band: 1,
        waiting,
        wishes: vec![Wish::Has(nurse)],
        ..Mentee::default()
    };
    let mentor = |has| Mentor {
        slots: 1,
        bands: 1,
        room: 1,
        cleared: true,
        has,
        ..Mentor::default()
    };
    let rules = Rules {
        few: 2,
        step: 7,
        kept: 30,
        held: 1 << 10,
        thorough: true,
    };

    let input = named(Input {
        mentees: vec![young(10), young(80)],
        mentors: vec![mentor(nurse)],
    });
    let pairs = run(&input, rules);
    assert_eq!(pairs.mate, [None, Some(0)]);
    let told = why(&input, &pairs, 0);
    assert_eq!(told.full, Some(InTheWay::Earlier));
    assert_eq!(why(&input, &pairs, 1).met, [true]);

    // With a second mentor both have one. Then it is wishes that count, and both wish the same, so the lot decides.
    let input = named(Input {
        mentors: vec![mentor(nurse), mentor(Things::NONE)],
        ..input
    });
    let pairs = run(&input, rules);
    assert_eq!(pairs.mate.iter().flatten().count(), 2);
}

#[test]
fn clear_outcomes_at_the_edges() {
    let nobody = run(&Input::default(), Rules::default());
    assert!(nobody.mate.is_empty());
    // One mentor for all, with room for a million.
    let young = Mentee {
        slots: 1,
        band: 1,
        ..Mentee::default()
    };
    let grown = Mentor {
        slots: 1,
        bands: 1,
        room: 1_000_000,
        cleared: true,
        ..Mentor::default()
    };
    let input = named(Input {
        mentees: vec![young.clone(); 500],
        mentors: vec![grown],
    });
    let pairs = run(&input, Rules::default());
    assert!(pairs.mate.iter().all(|mate| *mate == Some(0)));
    // Mentors, and none of them fits.
    let away = Mentor {
        slots: 2,
        bands: 1,
        room: 3,
        cleared: true,
        ..Mentor::default()
    };
    let input = named(Input {
        mentees: vec![young; 3],
        mentors: vec![away],
    });
    let pairs = run(&input, Rules::default());
    assert_eq!(pairs.mate, [None; 3]);
    let told = why(&input, &pairs, 0);
    let times = told
        .left
        .iter()
        .find(|left| left.condition == allocation::pairs::fit::Condition::Times)
        .unwrap();
    assert_eq!((times.left, times.widens), (0, 1));
}
