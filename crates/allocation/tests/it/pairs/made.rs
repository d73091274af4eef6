//! Made-up people, small enough to try every division and mean enough to break one.

use allocation::hands::OneByOne;
use allocation::lottery::Seed;
use allocation::pairs::{Input, Mentee, Mentor, Pairs, Point, Rules, Things, Wish, pair};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn things() -> impl Strategy<Value = Things> {
    vec(0usize..6, 0..3).prop_map(|all| all.into_iter().fold(Things::NONE, Things::with))
}

fn point() -> impl Strategy<Value = Option<Point>> {
    option::weighted(
        0.85,
        (0..9, 0..9).prop_map(|(x, y)| Point {
            x: x * 1_000,
            y: y * 1_000,
        }),
    )
}

fn wish() -> impl Strategy<Value = Wish> {
    prop_oneof![
        4 => things().prop_map(Wish::Has),
        1 => (0u32..9_000).prop_map(Wish::Near),
        1 => (0u32..5).prop_map(Wish::Is),
    ]
}

fn mentee() -> impl Strategy<Value = Mentee> {
    let rest = (
        vec(wish(), 0..4),
        0u32..40,
        prop::bool::weighted(0.1),
        vec(0u32..5, 0..2),
    );
    let asks = (
        option::weighted(0.2, things()),
        option::weighted(0.2, things()),
        option::weighted(0.1, things()),
    );
    let place = (
        point(),
        option::weighted(0.6, 1_000u32..12_000),
        prop::bool::weighted(0.2),
    );
    (
        place,
        1u64..8,
        prop_oneof![4 => (0u32..3).prop_map(|band| apart(1 << band)), 1 => (0u32..8).prop_map(apart)],
        asks,
        rest,
    )
        .prop_map(|((at, within, online), slots, band, asks, rest)| Mentee {
            id: String::new(),
            at,
            within,
            online,
            slots,
            band,
            languages: asks.0.unwrap_or_default(),
            topics: asks.1.unwrap_or_default(),
            needs: asks.2.unwrap_or_default(),
            wishes: rest.0,
            waiting: rest.1,
            first: rest.2,
            not: rest.3,
        })
}

/// Three bands, of which the last is the last that there is.
fn apart(three: u32) -> u32 {
    three & 0b11 | (three >> 2) << 31
}

fn mentor() -> impl Strategy<Value = Mentor> {
    let place = (
        point(),
        option::weighted(0.3, 1_000u32..12_000),
        prop::bool::weighted(0.3),
    );
    (
        place,
        1u64..8,
        (1u32..8).prop_map(apart),
        things(),
        0u32..3,
        prop::bool::weighted(0.9),
    )
        .prop_map(
            |((at, within, online), slots, bands, has, room, cleared)| Mentor {
                id: String::new(),
                at,
                within,
                online,
                slots,
                bands,
                has,
                room,
                cleared,
            },
        )
}

/// Up to so many young people and mentors.
pub fn input(mentees: usize, mentors: usize) -> impl Strategy<Value = Input> {
    (vec(mentee(), 0..=mentees), vec(mentor(), 0..=mentors))
        .prop_map(|(mentees, mentors)| named(Input { mentees, mentors }))
}

/// Gives everybody an id.
pub fn named(mut input: Input) -> Input {
    for (i, one) in input.mentees.iter_mut().enumerate() {
        one.id = format!("young-{i}");
    }
    for (j, one) in input.mentors.iter_mut().enumerate() {
        one.id = format!("mentor-{j}");
    }
    input
}

/// Rules of every sort: with and without classes, with lists so short that much is cut off them.
pub fn rules() -> impl Strategy<Value = Rules> {
    (0u32..4, 0u32..20, 1usize..4, 0usize..40).prop_map(|(few, step, kept, held)| Rules {
        few,
        step,
        kept,
        held,
        thorough: true,
    })
}

pub const SEED: Seed = Seed([7; 32]);

pub fn run(input: &Input, rules: Rules) -> Pairs {
    pair(input, rules, &SEED, &OneByOne).unwrap()
}
