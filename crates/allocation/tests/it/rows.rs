//! Rows that cannot be used are named and left out, and nothing panics.

use allocation::places::limits::{CHOICES, GROUPS, SEATS};
use allocation::places::{
    ApplicantNo, ApplicantRow, Drawn, Fault, Input, OfferNo, OfferRow, Problem, Row, divide,
};
use proptest::prelude::*;

fn offer<'a>(id: &'a str, seats: u32, reserves: &'a [(&'a str, u32)]) -> OfferRow<'a> {
    OfferRow { id, seats, reserves }
}

fn applicant<'a>(id: &'a str, groups: &'a [&'a str], choices: &'a [(&'a str, u8)]) -> ApplicantRow<'a> {
    ApplicantRow { id, groups, choices }
}

#[test]
fn every_fault_of_a_group_or_an_offer_is_named() {
    let mut input = Input::new();
    for id in ["g", "", "g"] {
        input.group(id);
    }
    input.offer(&offer("a", 2, &[("g", 2)]));
    input.offer(&offer("", 2, &[]));
    input.offer(&offer("a", 2, &[]));
    input.offer(&offer("b", 0, &[]));
    input.offer(&offer("c", 1_000_000, &[]));
    input.offer(&offer("d", 2, &[("h", 1)]));
    input.offer(&offer("e", 2, &[("g", 1), ("g", 1)]));
    input.offer(&offer("f", 2, &[("g", 0)]));
    input.offer(&offer("h", 2, &[("g", 3)]));
    input.offer(&offer("i", SEATS, &[]));
    let (instance, problems) = input.finish();
    let expected = [
        (Row::Group(1), Fault::NoId),
        (Row::Group(2), Fault::IdTwice { first: 0 }),
        (Row::Offer(1), Fault::NoId),
        (Row::Offer(2), Fault::IdTwice { first: 0 }),
        (Row::Offer(3), Fault::NoSeats),
        (
            Row::Offer(4),
            Fault::TooManySeats {
                seats: 1_000_000,
                most: SEATS,
            },
        ),
        (Row::Offer(5), Fault::UnknownGroup { place: 0 }),
        (Row::Offer(6), Fault::GroupTwice { place: 1, first: 0 }),
        (Row::Offer(7), Fault::ReserveOfNoSeats { place: 0 }),
        (
            Row::Offer(8),
            Fault::ReservesExceedSeats {
                reserved: 3,
                seats: 2,
            },
        ),
    ];
    assert_eq!(problems, expected.map(|(row, fault)| Problem { row, fault }));
    let sound: Vec<&str> = instance.offers().map(|offer| instance.offer_id(offer)).collect();
    assert_eq!(sound, ["a", "i"]);
    assert_eq!(instance.groups().collect::<Vec<_>>(), ["g"]);
}

#[test]
fn every_fault_of_an_applicant_is_named() {
    let mut input = Input::new();
    input.group("g");
    input.offer(&offer("a", 1, &[]));
    input.offer(&offer("b", 0, &[]));
    let long: Vec<(&str, u8)> = vec![("a", 0); CHOICES + 1];
    input.applicant(&applicant("noor", &["g"], &[("a", 3)]));
    input.applicant(&applicant("", &[], &[]));
    input.applicant(&applicant("noor", &[], &[]));
    input.applicant(&applicant("p", &["h"], &[]));
    input.applicant(&applicant("q", &[], &[("a", 0), ("z", 0)]));
    input.applicant(&applicant("r", &[], &[("b", 0)]));
    input.applicant(&applicant("s", &[], &[("a", 0), ("a", 1)]));
    input.applicant(&applicant("t", &[], &[("a", 4)]));
    input.applicant(&applicant("u", &[], &long));
    input.applicant(&applicant("v", &[], &[("a", 0)]));
    let (instance, problems) = input.finish();
    let expected = [
        (1, Fault::NoId),
        (2, Fault::IdTwice { first: 0 }),
        (3, Fault::UnknownGroup { place: 0 }),
        (4, Fault::UnknownOffer { place: 1 }),
        (5, Fault::OfferLeftOut { place: 0, offer: 1 }),
        (6, Fault::OfferTwice { place: 1, first: 0 }),
        (
            7,
            Fault::UnknownClass {
                place: 0,
                class: 4,
                last: 3,
            },
        ),
        (
            8,
            Fault::TooManyChoices {
                choices: CHOICES + 1,
                most: CHOICES,
            },
        ),
    ];
    let expected = expected.map(|(row, fault)| Problem {
        row: Row::Applicant(row),
        fault,
    });
    // The offer without seats is a problem too, and comes first.
    assert_eq!(problems[0].row, Row::Offer(1));
    assert_eq!(problems[1..], expected);
    let sound: Vec<&str> = instance
        .applicants()
        .map(|who| instance.applicant_id(who))
        .collect();
    assert_eq!(sound, ["noor", "v"]);
    assert_eq!(instance.groups_of(ApplicantNo(0)), 1);
    assert_eq!(instance.list(ApplicantNo(0))[0].class(), 3);
    assert_eq!((instance.seats(OfferNo(0)), instance.wanted(OfferNo(0))), (1, 2));
}

#[test]
fn there_is_a_most_of_groups() {
    let mut input = Input::new();
    for group in 0..=GROUPS {
        input.group(&group.to_string());
    }
    let (instance, problems) = input.finish();
    assert_eq!(instance.groups().len(), GROUPS);
    let fault = Fault::TooManyRows { most: GROUPS };
    assert_eq!(
        problems,
        [Problem {
            row: Row::Group(GROUPS),
            fault
        }]
    );
}

#[test]
fn lots_come_from_a_seed_or_from_as_many_numbers_as_there_are_people() {
    let mut input = Input::new();
    for id in ["b", "a", "c"] {
        input.applicant(&applicant(id, &[], &[]));
    }
    let (instance, _) = input.finish();
    assert!(Drawn::by_numbers(&instance, vec![1, 2]).is_none());
    // Equal numbers stand in the order of ids.
    let drawn = Drawn::by_numbers(&instance, vec![5, 5, 1]).unwrap();
    let lots: Vec<u32> = instance.applicants().map(|who| drawn.lot(who)).collect();
    assert_eq!(lots, [3, 2, 1]);
    let seed = allocation::lottery::Seed([9; 32]);
    let by_seed = Drawn::by_seed(&instance, &seed);
    let lots: Vec<u32> = instance.applicants().map(|who| by_seed.lot(who)).collect();
    assert_eq!(lots, allocation::lottery::order(&seed, &["b", "a", "c"]));
    assert_eq!(
        by_seed.number(ApplicantNo(1)),
        allocation::lottery::number(&seed, "a")
    );
}

proptest! {
    /// Whatever comes in, each row is in the instance or has one problem, and every mechanism divides what is left.
    #[test]
    fn no_row_is_lost_and_nothing_panics(
        offers in prop::collection::vec(("[ab]{0,2}", 0..200_000_u32, prop::collection::vec(("[gh]?", 0..3_u32), 0..3)), 0..6),
        people in prop::collection::vec(("[pqr]{0,2}", prop::collection::vec("[gh]?", 0..3), prop::collection::vec(("[ab]{0,2}", 0..6_u8), 0..4)), 0..12),
        seed in any::<[u8; 32]>(),
    ) {
        let mut input = Input::new();
        input.group("g");
        for (id, seats, reserves) in &offers {
            let reserves: Vec<(&str, u32)> = reserves.iter().map(|(group, seats)| (group.as_str(), *seats)).collect();
            input.offer(&offer(id, seats % 5 * (seats / 5), &reserves));
        }
        for (id, groups, choices) in &people {
            let groups: Vec<&str> = groups.iter().map(String::as_str).collect();
            let choices: Vec<(&str, u8)> = choices.iter().map(|(id, class)| (id.as_str(), *class)).collect();
            input.applicant(&applicant(id, &groups, &choices));
        }
        let (instance, problems) = input.finish();
        prop_assert_eq!(instance.offers().len() + instance.applicants().len() + problems.len(), offers.len() + people.len());
        let drawn = Drawn::by_seed(&instance, &allocation::lottery::Seed(seed));
        for mechanism in allocation::places::outcomes::MECHANISMS {
            prop_assert_eq!(divide(&drawn, mechanism).ranks().len(), instance.applicants().len());
        }
    }
}

/// A division that was kept with an instance it does not belong to is wrong, and no reason to stop.
#[test]
fn a_division_from_elsewhere_does_not_panic() {
    use allocation::places::outcomes::Outcome;
    use allocation::places::why::Reasons;
    use allocation::places::{Cutoffs, Division};
    let town = crate::town::Town::plain(&[1], &[&[0], &[0]]);
    town.drawn(|drawn| {
        for mechanism in allocation::places::outcomes::MECHANISMS {
            for ranks in [vec![], vec![7, 7], vec![1, 1], vec![1; 9], vec![u32::MAX; 2]] {
                let division = Division::kept(mechanism, ranks, vec![u32::MAX]);
                let _ = Cutoffs::of(drawn, &division).map(|cutoffs| cutoffs.ranks(drawn));
                let _ = Outcome::of(drawn, &division);
                for applicant in drawn.instance().applicants() {
                    let _ = Reasons::new(drawn, &division).map(|reasons| reasons.of(applicant));
                }
            }
        }
    });
}
