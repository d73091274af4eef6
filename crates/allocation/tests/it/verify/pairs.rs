//! Every kind of mistake in a division of mentors is found and named.

use allocation::hands::OneByOne;
use allocation::lottery::{Commitment, Seed};
use allocation::pairs::fit::Condition;
use allocation::pairs::{Input, Mentee, Mentor, Pairs, Point, Rules, Stake, Things, Wish};
use allocation::verify::pairs::{Told, verify};
use allocation::verify::{Report, Violation};

use super::made::verify_pairs;
use crate::pairs::made::{SEED, named, run};

const NURSE: usize = 1;
const SMITH: usize = 2;
const RULES: Rules = Rules {
    few: 0,
    step: 7,
    kept: 30,
    thorough: true,
};

fn young(waiting: u32, wish: usize) -> Mentee {
    Mentee {
        slots: 0b11,
        band: 1,
        waiting,
        wishes: vec![Wish::Has(Things::NONE.with(wish))],
        ..Mentee::default()
    }
}

fn grown(is: usize) -> Mentor {
    Mentor {
        slots: 0b11,
        bands: 1,
        has: Things::NONE.with(is),
        room: 1,
        cleared: true,
        ..Mentor::default()
    }
}

fn people(mentees: Vec<Mentee>, mentors: Vec<Mentor>) -> (Input, Pairs) {
    let input = named(Input { mentees, mentors });
    let pairs = run(&input, RULES);
    assert_eq!(verify_pairs(&input, RULES, &pairs).violations, []);
    (input, pairs)
}

/// A nurse and a smith with room for one each. Young person 0 waits longest and wishes a nurse; 1, 2 and 3 wait equally long and wish a
/// smith, and one of them has him.
struct World {
    input: Input,
    pairs: Pairs,
    got: usize,
    out: usize,
}

impl World {
    fn new() -> Self {
        let later = || young(10, SMITH);
        let (input, pairs) = people(
            vec![young(80, NURSE), later(), later(), later()],
            vec![grown(NURSE), grown(SMITH)],
        );
        let with = |mate| pairs.mate.iter().position(|one| *one == mate).unwrap();
        let (got, out) = (with(Some(1)), with(None));
        assert_eq!(pairs.mate[0], Some(0));
        World {
            input,
            pairs,
            got,
            out,
        }
    }

    fn violations(&self) -> Vec<Violation> {
        verify_pairs(&self.input, RULES, &self.pairs).violations
    }

    #[track_caller]
    fn names(&self, violation: &Violation) {
        let found = self.violations();
        assert!(found.contains(violation), "{violation:?} is not in {found:?}");
    }
}

/// The pair fitted, and then one thing about one of them changed.
#[test]
fn each_condition_is_named_when_it_alone_is_broken() {
    type Change = fn(&mut Mentee, &mut Mentor);
    let changes: [(Condition, Change); 11] = [
        (Condition::Cleared, |_, mentor| mentor.cleared = false),
        (Condition::Room, |_, mentor| mentor.room = 0),
        (Condition::Again, |young, _| young.not = vec![5, 0]),
        (Condition::Age, |young, _| young.band = 0b10),
        (Condition::Times, |young, _| young.slots = 0b100),
        (Condition::Language, |young, _| {
            young.languages = Things::NONE.with(9);
        }),
        (Condition::Topic, |young, _| young.topics = Things::NONE.with(70)),
        (Condition::Asked, |young, _| {
            young.needs = Things::NONE.with(NURSE).with(255);
        }),
        (Condition::Distance, |young, _| young.within = Some(4_999)),
        (Condition::Distance, |_, mentor| mentor.within = Some(4_999)),
        (Condition::Distance, |young, mentor| {
            (young.at, young.within, mentor.online) = (None, Some(9_000_000), true);
        }),
    ];
    for (condition, change) in changes {
        let at = |x, y| Some(Point { x, y });
        let near = Mentee {
            at: at(i32::MIN, i32::MIN),
            within: Some(5_000),
            ..young(1, NURSE)
        };
        let there = Mentor {
            at: at(i32::MIN + 3_000, i32::MIN + 4_000),
            ..grown(NURSE)
        };
        let (mut input, pairs) = people(vec![near], vec![there]);
        assert_eq!(pairs.mate, [Some(0)], "as far as 5,000 metres is near enough");
        change(&mut input.mentees[0], &mut input.mentors[0]);
        let found = verify_pairs(&input, RULES, &pairs).violations;
        let unmet: Vec<_> = found
            .iter()
            .filter(|one| matches!(one, Violation::Unmet { .. }))
            .collect();
        let (who, at) = (0, 0);
        assert_eq!(unmet, [&Violation::Unmet { who, at, condition }]);
    }
}

#[test]
fn somebody_at_no_mentor_of_the_input() {
    let mut world = World::new();
    world.pairs.mate[world.got] = Some(2);
    let who = world.got as u32;
    world.names(&Violation::Nowhere { who });
}

#[test]
fn one_more_than_there_is_room_for() {
    let mut world = World::new();
    world.pairs.mate[world.out] = Some(1);
    world.names(&Violation::Overfull {
        at: 1,
        with: 2,
        room: 1,
    });
}

/// The smith has room now, and all of 1, 2 and 3 fit; 1 comes first of those who are equal.
#[test]
fn a_place_taken_away() {
    let mut world = World::new();
    world.pairs.mate[world.got] = None;
    world.names(&Violation::Waste { who: 1, at: 1 });
}

/// 0 waits longest, and somebody of the later class has the nurse.
#[test]
fn two_of_different_classes_swapped() {
    let mut world = World::new();
    world.pairs.mate.swap(0, world.out);
    world.names(&Violation::Way {
        who: 0,
        through: vec![0],
        out: Some(world.out as u32),
    });
    world.names(&Violation::Stake { who: 0 });
}

/// 0 fits mentor 0 alone, who is with 1, who could as well go to mentor 1, who has room.
#[test]
fn a_way_over_somebody_who_could_change() {
    let early = Mentee {
        slots: 0b01,
        ..young(1, NURSE)
    };
    let free = Mentor {
        slots: 0b10,
        ..grown(NURSE)
    };
    let (input, mut pairs) = people(vec![early, young(1, NURSE)], vec![grown(NURSE), free]);
    assert_eq!(pairs.mate, [Some(0), Some(1)]);
    pairs.mate = vec![None, Some(0)];
    let found = verify_pairs(&input, RULES, &pairs).violations;
    let way = Violation::Way {
        who: 0,
        through: vec![0, 1],
        out: None,
    };
    assert!(found.contains(&way), "{found:?}");
}

/// Each has what the other wished: 2,000 instead of nothing, so 2,000 units above what the prices prove, give or take one.
#[test]
fn two_with_each_others_wish() {
    let (input, mut pairs) = people(
        vec![young(1, NURSE), young(1, SMITH)],
        vec![grown(NURSE), grown(SMITH)],
    );
    pairs.mate.swap(0, 1);
    let found = verify_pairs(&input, RULES, &pairs).violations;
    let by: i64 = found
        .iter()
        .map(|one| match one {
            Violation::Dearer { by, .. } => *by,
            other => panic!("{other:?}"),
        })
        .sum();
    assert!((1_999..=2_001).contains(&(by / pairs.scale)), "{by}");
}

/// There are three for the smith, so his price is what being without costs: five units less, and those without would rather have
/// him; five units more, and who has him would rather be without.
#[test]
fn a_price_that_is_wrong() {
    let mut world = World::new();
    world.pairs.price[1] -= 5 * world.pairs.scale;
    let is_drawn = |one: &Violation| matches!(one, Violation::Dearer { who, at: Some(1), .. } if *who as usize == world.out);
    assert!(world.violations().iter().any(is_drawn));
    world.pairs.price[1] += 10 * world.pairs.scale;
    let is_driven = |one: &Violation| matches!(one, Violation::Dearer { who, at: None, .. } if *who as usize == world.got);
    assert!(world.violations().iter().any(is_driven));
    world.pairs.price[1] = -1;
    world.names(&Violation::Price { at: 1 });
    world.pairs.price[1] = i64::MAX;
    assert!(!world.violations().is_empty());
}

#[test]
fn a_price_where_there_is_room() {
    let (input, mut pairs) = people(vec![young(1, NURSE)], vec![grown(NURSE), grown(SMITH)]);
    assert_eq!(pairs.mate, [Some(0)]);
    pairs.price[1] = 1;
    let found = verify_pairs(&input, RULES, &pairs).violations;
    assert_eq!(found, [Violation::Price { at: 1 }]);
}

/// 0 has a mentor, so nobody can say it cannot have one; all of the class of 0 have one, so nobody may be without; 1 to 3 are of one
/// class, and weigh the same.
#[test]
fn a_stake_that_is_wrong() {
    let mut world = World::new();
    world.pairs.stake[0] = Stake::Out;
    world.names(&Violation::Stake { who: 0 });
    world.pairs.stake[0] = Stake::May(70_000);
    world.names(&Violation::StakeOfClass { class: 0 });
    world.pairs.stake[0] = Stake::Must;
    let right = world.pairs.stake[world.out];
    let who = world.out as u32;
    world.pairs.stake[world.out] = Stake::May(1);
    world.names(&Violation::Stake { who });
    world.pairs.stake[world.out] = Stake::Must;
    world.names(&Violation::Stake { who });
    world.pairs.stake[world.out] = right;
    assert_eq!(world.violations(), []);
    world.pairs.stake[1..].fill(Stake::Must);
    world.names(&Violation::Stake { who });
}

/// Two early ones for mentor 0 and two late ones for mentor 1: of each class one is without, and the later may not weigh more.
#[test]
fn a_later_class_that_weighs_more() {
    let at = |slots, waiting| Mentee {
        slots,
        ..young(waiting, NURSE)
    };
    let with = |slots| Mentor {
        slots,
        ..grown(NURSE)
    };
    let (input, mut pairs) = people(
        vec![at(1, 80), at(1, 80), at(2, 10), at(2, 10)],
        vec![with(1), with(2)],
    );
    assert_eq!(pairs.class, [0, 0, 1, 1]);
    pairs.stake.swap(0, 2);
    pairs.stake.swap(1, 3);
    let found = verify_pairs(&input, RULES, &pairs).violations;
    assert!(found.contains(&Violation::StakeOfClass { class: 1 }), "{found:?}");
}

#[test]
fn a_class_a_lot_and_a_number_of_options_that_are_wrong() {
    let mut world = World::new();
    world.pairs.class[1] = 0;
    world.names(&Violation::Class { who: 1, class: 1 });
    world.pairs.class[1] = 1;
    world.pairs.lot.swap(0, 2);
    assert_eq!(
        world.violations(),
        [Violation::Lot { who: 0 }, Violation::Lot { who: 2 }]
    );
    world.pairs.lot.swap(0, 2);
    world.pairs.options[3] = 1;
    assert_eq!(world.violations(), [Violation::Options { who: 3, fit: 2 }]);
}

/// A right to be first goes before few options, and few options before waiting.
#[test]
fn classes_in_their_order() {
    let narrow = Mentee {
        slots: 0b10,
        ..young(0, NURSE)
    };
    let first = Mentee {
        first: true,
        ..young(0, NURSE)
    };
    let one_time = Mentor {
        slots: 0b01,
        ..grown(NURSE)
    };
    let input = named(Input {
        mentees: vec![young(7, NURSE), young(13, NURSE), young(14, NURSE), narrow, first],
        mentors: vec![grown(NURSE), one_time],
    });
    let rules = Rules { few: 2, ..RULES };
    let mut pairs = run(&input, rules);
    assert_eq!(pairs.options, [2, 2, 2, 1, 2]);
    pairs.class = vec![3, 3, 2, 1, 0];
    assert_eq!(verify_pairs(&input, rules, &pairs).violations, []);
}

fn told_by(world: &World, seed: &Seed, commitment: Option<&Commitment>) -> Report {
    let told = Told {
        input: &world.input,
        rules: RULES,
        seed,
        commitment,
        pairs: &world.pairs,
    };
    verify(&told, &OneByOne)
}

/// Another seed than was committed to makes all of it worthless; without a commitment its lots still are others.
#[test]
fn another_seed() {
    let (world, other) = (World::new(), Seed([8; 32]));
    let report = told_by(&world, &other, Some(&SEED.commitment()));
    assert_eq!(report.violations, [Violation::Commitment]);
    let part = &report.set_aside.parts[0];
    assert_eq!((part.who.len(), part.at.len()), (4, 2));
    let found = told_by(&world, &other, None).violations;
    assert!(!found.is_empty());
    assert!(found.iter().all(|one| matches!(one, Violation::Lot { .. })));
}

#[test]
fn a_result_that_is_not_of_these_people() {
    type Change = fn(&mut Pairs);
    let changes: [Change; 7] = [
        |pairs| pairs.mate.truncate(2),
        |pairs| pairs.class.push(0),
        |pairs| pairs.options.clear(),
        |pairs| pairs.lot.push(9),
        |pairs| pairs.stake.truncate(1),
        |pairs| pairs.price.push(0),
        |pairs| pairs.scale = 0,
    ];
    for change in changes {
        let mut world = World::new();
        change(&mut world.pairs);
        assert_eq!(world.violations(), [Violation::Lengths]);
    }
}
