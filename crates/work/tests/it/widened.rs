//! Mixing near and far: what must hold for any fields and any seed.

use std::collections::BTreeSet;

use proptest::prelude::*;
use work::widen::{Because, Pick, Place, RULE, mix, rarely_seen};
use work::{Group, Occupation};

use crate::ground::REAL;

fn fields(at: &BTreeSet<usize>) -> BTreeSet<String> {
    at.iter().map(|at| REAL.known.fields[*at].clone()).collect()
}

fn some_fields() -> impl Strategy<Value = BTreeSet<String>> {
    prop::collection::btree_set(0..REAL.known.fields.len(), 0..5).prop_map(|at| fields(&at))
}

fn ids(list: &[Pick<'_>]) -> Vec<String> {
    list.iter().map(|pick| pick.occupation.id.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    /// Each place gives what the rule says of it, up to the twelfth, and nothing comes twice.
    #[test]
    fn every_second_place_is_something_else(near in some_fields(), rare in some_fields(), seed: u64) {
        let rare: Vec<String> = rare.difference(&near).cloned().collect();
        let list = mix(&near, &rare, &REAL.occupations, seed, 12);
        prop_assert_eq!(list.len(), 12);
        prop_assert_eq!(ids(&list).into_iter().collect::<BTreeSet<_>>().len(), 12);
        for (pick, place) in list.iter().zip(RULE.iter().cycle()) {
            let is_near = pick.occupation.fields.iter().any(|field| near.contains(field));
            let is_rare = pick.occupation.fields.iter().any(|field| rare.contains(field));
            prop_assert_eq!(is_near, *place == Place::Near && !near.is_empty());
            prop_assert!(*place != Place::Rare || rare.is_empty() || is_rare);
            let told = match &pick.because {
                Because::YouLooked(field) => near.contains(field) && pick.occupation.fields.contains(field),
                Because::RarelySeen(field) => rare.contains(field) && pick.occupation.fields.contains(field),
                Because::Different => !near.is_empty() && !is_near,
                Because::Wide => near.is_empty(),
            };
            prop_assert!(told, "{:?}", pick.because);
        }
    }

    /// All groups of levels are in it, whatever was looked at.
    #[test]
    fn all_groups_of_levels_are_in_it(near in some_fields(), seed: u64) {
        let list = mix(&near, &[], &REAL.occupations, seed, 12);
        for group in Group::ALL {
            prop_assert!(list.iter().any(|pick| pick.occupation.groups().contains(&group)), "{:?}", group);
        }
    }

    /// The order in which the occupations come says nothing, and a longer list begins as a shorter one.
    #[test]
    fn order_says_nothing_and_longer_begins_as_shorter(near in some_fields(), seed: u64, turn in 0_usize..200) {
        let mut turned: Vec<Occupation> = REAL.occupations.clone();
        turned.rotate_left(turn);
        let long = mix(&near, &[], &REAL.occupations, seed, 12);
        let short = mix(&near, &[], &turned, seed, 6);
        prop_assert_eq!(&ids(&long)[..6], &ids(&short)[..]);
    }

    /// A field with more than half of the middle is never called rarely seen, and one that may not be told never is.
    #[test]
    fn only_what_is_told_and_little_is_rarely_seen(counts in prop::collection::vec(prop::option::of(0_u32..200), 15)) {
        let seen: Vec<(String, Option<u32>)> = REAL.known.fields.iter().cloned().zip(counts).collect();
        let rare = rarely_seen(&seen);
        let most = seen.iter().filter_map(|(_, count)| *count).max().unwrap_or_default();
        for (field, count) in &seen {
            let is_rare = rare.contains(field);
            prop_assert!(!is_rare || count.is_some_and(|count| count * 2 < most));
        }
        prop_assert!(rare.len() * 2 <= seen.len());
    }
}

/// By hand: of seven counts 30 is in the middle, so that fewer than 15 is rare; of six the lower of the two, 28.
#[test]
fn the_middle_is_counted_by_hand() {
    let of = |counts: &[u32]| {
        let seen: Vec<(String, Option<u32>)> = counts
            .iter()
            .map(|count| (count.to_string(), Some(*count)))
            .collect();
        rarely_seen(&seen)
    };
    assert_eq!(of(&[14, 90, 30, 15, 60, 8, 40]), ["14", "8"]);
    assert_eq!(of(&[13, 14, 28, 30, 40, 50]), ["13"]);
    assert!(
        of(&[1, 50, 60, 70]).is_empty(),
        "four fields have no middle to speak of"
    );
    assert!(
        of(&[0; 15]).is_empty(),
        "where nobody sees anything, no field is rarer than another"
    );
}

#[test]
fn a_list_ends_where_the_occupations_do() {
    assert_eq!(mix(&BTreeSet::new(), &[], &REAL.occupations[..3], 5, 12).len(), 3);
    assert!(mix(&BTreeSet::new(), &[], &[], 5, 12).is_empty());
}
