//! A part that is violated is set aside whole, and the rest stands.

use allocation::pairs::{Input, Mentee, Mentor, Pairs, Point, Rules, Things, Wish};
use allocation::places::{ApplicantNo, Drawn, Instance, Mechanism, divide};
use allocation::verify::{Report, Violation};
use proptest::prelude::*;

use super::made::{ApplicantOf, Made, OfferOf, instance, instances, verify_pairs};
use crate::pairs::made::{SEED, input, named, rules, run};
use crate::pairs::oracle;

/// Every part is of whole pairs, no two parts have anybody in common, and every violation has its part.
fn is_whole(report: &Report, place: impl Fn(u32) -> Option<u32>, people: u32) -> Result<(), TestCaseError> {
    let parts = &report.set_aside.parts;
    let of_who = |who: u32| parts.iter().position(|part| part.who.contains(&who));
    let of_at = |at: u32| parts.iter().position(|part| part.at.contains(&at));
    for who in 0..people {
        if let Some(at) = place(who) {
            prop_assert_eq!(of_who(who), of_at(at), "{} and their place {}", who, at);
        }
    }
    let mut all: Vec<u32> = parts.iter().flat_map(|part| part.who.iter().copied()).collect();
    let many = all.len();
    all.sort_unstable();
    all.dedup();
    prop_assert_eq!(many, all.len(), "nobody is in two parts");
    let mut because: Vec<u32> = parts
        .iter()
        .flat_map(|part| part.because.iter().copied())
        .collect();
    because.sort_unstable();
    prop_assert_eq!(because, (0..report.violations.len() as u32).collect::<Vec<_>>());
    Ok(())
}

/// The rest, with those who are aside as people whom nobody fits.
fn rest(input: &Input, pairs: &Pairs, report: &Report) -> (Input, Vec<Option<u32>>) {
    let (mut input, mut mate) = (input.clone(), pairs.mate.clone());
    for part in &report.set_aside.parts {
        for who in &part.who {
            input.mentees[*who as usize].slots = 0;
            mate[*who as usize] = None;
        }
        for at in &part.at {
            input.mentors[*at as usize].room = 0;
        }
    }
    (input, mate)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    /// Whatever is done to a division: what is not set aside is the best division of those who are left, by trying all of them.
    #[test]
    fn the_rest_of_a_broken_division_stands(
        input in input(6, 5),
        rules in rules(),
        moves in prop::collection::vec((0usize..6, prop::option::weighted(0.8, 0u32..5)), 1..4),
        price in prop::option::of((0usize..5, -3_000i64..30_000)),
        stake in prop::option::of((0usize..6, 0usize..6)),
    ) {
        let mut pairs = run(&input, rules);
        for (who, to) in moves {
            if who < pairs.mate.len() {
                pairs.mate[who] = to.filter(|to| (*to as usize) < input.mentors.len());
            }
        }
        if let Some((at, units)) = price && at < pairs.price.len() {
            pairs.price[at] = units * pairs.scale;
        }
        if let Some((one, other)) = stake && one.max(other) < pairs.stake.len() {
            pairs.stake.swap(one, other);
        }
        let report = verify_pairs(&input, rules, &pairs);
        is_whole(&report, |who| pairs.mate[who as usize], pairs.mate.len() as u32)?;
        let (left, mate) = rest(&input, &pairs, &report);
        let class: Vec<u32> = {
            let right = run(&input, rules);
            right.class
        };
        prop_assert_eq!(oracle::worth(&left, &class, &mate), oracle::best(&left, &class), "{:?}", report);
        let mut used = vec![0; left.mentors.len()];
        for (young, at) in left.mentees.iter().zip(&mate).filter_map(|(young, mate)| Some((young, (*mate)?))) {
            prop_assert!(oracle::fits(young, at, &left.mentors[at as usize]));
            used[at as usize] += 1;
        }
        prop_assert!(used.iter().zip(&left.mentors).all(|(used, mentor)| *used <= mentor.room));
    }

    /// The same for places. Of those who are left each has what a division of them alone would give.
    #[test]
    fn the_rest_of_a_broken_division_of_places_stands(
        instance in instances(9, 5),
        which in 0usize..4,
        moves in prop::collection::vec((0usize..9, 0u32..6), 1..5),
    ) {
        let mechanisms = [Mechanism::Deferred, Mechanism::DeferredManyLotteries, Mechanism::Dictatorship, Mechanism::RankMinimal];
        let mut made = Made::new(&instance, mechanisms[which]);
        for (who, rank) in moves {
            if let Some(one) = made.ranks.get_mut(who) {
                *one = rank;
            }
        }
        made.cutoffs.clear();
        let report = made.verify();
        let place = |who: u32| place(&instance, &made.ranks, who);
        is_whole(&report, place, made.ranks.len() as u32)?;
        let (left, ranks) = rest_of_places(&instance, &made.ranks, &report);
        let drawn = Drawn::by_seed(&left, &SEED);
        let right = divide(&drawn, made.mechanism);
        let worth = |ranks: &[u32]| (ranks.iter().filter(|rank| **rank > 0).count(), ranks.iter().sum::<u32>());
        match made.mechanism {
            Mechanism::RankMinimal => prop_assert_eq!(worth(&ranks), worth(right.ranks())),
            // Nobody knows the lots of these.
            Mechanism::DeferredManyLotteries => {}
            _ => prop_assert_eq!(&ranks[..], right.ranks(), "{:?}", report),
        }
    }
}

fn place(instance: &Instance, ranks: &[u32], who: u32) -> Option<u32> {
    let rank = ranks[who as usize] as usize;
    let list = instance.list(ApplicantNo(who));
    Some(list.get(rank.checked_sub(1)?)?.offer().0)
}

/// The instance in which whoever is aside has an empty list, and no offer that is aside is on a list; and the ranks of the others there.
fn rest_of_places(instance: &Instance, ranks: &[u32], report: &Report) -> (Instance, Vec<u32>) {
    let parts = &report.set_aside.parts;
    let mut left = Vec::new();
    let choices = |who: u32| {
        let choices = instance.list(ApplicantNo(who)).iter();
        let kept = choices.filter(|choice| parts.iter().all(|part| !part.at.contains(&choice.offer().0)));
        kept.map(|choice| (choice.offer().0 as usize, choice.class()))
            .collect::<Vec<_>>()
    };
    let mut lists = Vec::new();
    for who in 0..ranks.len() as u32 {
        let aside = parts.iter().any(|part| part.who.contains(&who));
        let list = if aside { Vec::new() } else { choices(who) };
        let own = place(instance, ranks, who);
        let at = list.iter().position(|choice| Some(choice.0 as u32) == own);
        left.push(at.map_or(0, |at| at as u32 + 1));
        let groups = (0..2).filter(|group| instance.groups_of(ApplicantNo(who)) >> group & 1 == 1);
        lists.push((groups.collect::<Vec<usize>>(), list));
    }
    let reserves = |offer| {
        let reserves = instance.reserves(offer).iter();
        reserves
            .map(|one| (usize::from(one.group), one.seats))
            .collect::<Vec<_>>()
    };
    let offers: Vec<_> = instance
        .offers()
        .map(|offer| (instance.seats(offer), reserves(offer)))
        .collect();
    let offers: Vec<OfferOf<'_>> = offers.iter().map(|one| (one.0, &one.1[..])).collect();
    let rows: Vec<ApplicantOf<'_>> = lists.iter().map(|one| (&one.0[..], &one.1[..])).collect();
    (super::made::instance(&offers, &rows), left)
}

/// A town with a nurse and a smith, who has room for two, and three young people who wish a smith. The first could go to either.
fn town(x: i32) -> (Vec<Mentee>, Vec<Mentor>) {
    let at = |y| Some(Point { x, y });
    let young = |slots, y| Mentee {
        at: at(y),
        within: Some(5_000),
        slots,
        band: 1,
        wishes: vec![Wish::Has(Things::NONE.with(2))],
        ..Mentee::default()
    };
    let grown = |is, slots, room| Mentor {
        at: at(2_000),
        slots,
        bands: 1,
        has: Things::NONE.with(is),
        room,
        cleared: true,
        ..Mentor::default()
    };
    (
        vec![young(0b11, 0), young(0b10, 100), young(0b10, 200)],
        vec![grown(1, 0b01, 1), grown(2, 0b10, 2)],
    )
}

/// Three towns too far from each other; of each the first is with the nurse and the others with the smith.
fn three_towns() -> (Input, Pairs) {
    let towns = [0, 50_000, 100_000].map(town);
    let input = named(Input {
        mentees: towns.iter().flat_map(|town| town.0.clone()).collect(),
        mentors: towns.iter().flat_map(|town| town.1.clone()).collect(),
    });
    let pairs = run(&input, Rules::default());
    assert_eq!(pairs.mate.iter().flatten().count(), 9);
    (input, pairs)
}

/// The nurse of the first town does not count any more, so the first young person there has to go to the smith, where one would have to
/// make way: all of that town is touched, and no other.
#[test]
fn a_violation_does_not_leave_its_town() {
    let (mut input, pairs) = three_towns();
    input.mentors[0].cleared = false;
    let report = verify_pairs(&input, Rules::default(), &pairs);
    assert!(!report.is_sound());
    let parts = &report.set_aside.parts;
    assert_eq!(parts.len(), 1);
    assert_eq!(
        (&parts[0].who[..], &parts[0].at[..]),
        (&[0, 1, 2][..], &[0, 1][..])
    );
}

/// A pair that does not fit in one town; and in another somebody told a wrong class, who is set aside with the mentor and the other one there:
/// two parts.
#[test]
fn what_has_nobody_in_common_is_apart() {
    let (input, mut pairs) = three_towns();
    pairs.mate[0] = Some(1);
    pairs.class[7] += 1;
    let report = verify_pairs(&input, Rules::default(), &pairs);
    let parts = &report.set_aside.parts;
    let of: Vec<(&[u32], &[u32])> = parts.iter().map(|part| (&part.who[..], &part.at[..])).collect();
    assert_eq!(of, [(&[0, 1, 2][..], &[0, 1][..]), (&[7, 8], &[5])]);
}

/// Three have one seat; who stands last has to go, and could come to the next offer on the list, so who has that is touched.
/// The third offer and who has it are not.
#[test]
fn who_has_to_go_touches_what_comes_after_on_the_list() {
    let lists: [&[(usize, u8)]; 4] = [&[(0, 0), (1, 0)], &[(0, 0), (1, 0)], &[(1, 0)], &[(2, 0)]];
    let rows: Vec<ApplicantOf<'_>> = lists.iter().map(|list| (&[][..], *list)).collect();
    let instance = instance(&[(1, &[]), (3, &[]), (1, &[])], &rows);
    let mut made = Made::new(&instance, Mechanism::Dictatorship);
    made.ranks = vec![1, 1, 1, 1];
    let report = made.verify();
    let over = Violation::Overfull {
        at: 0,
        with: 2,
        room: 1,
    };
    assert!(report.violations.contains(&over));
    let parts = &report.set_aside.parts;
    assert_eq!(parts.len(), 1);
    assert_eq!(
        (&parts[0].who[..], &parts[0].at[..]),
        (&[0, 1, 2][..], &[0, 1][..])
    );
}
