//! When an entitlement is due, and which days count. The days were put together by hand, from the rows of the facts.

use jiff::civil::{Date, date};
use journey::Day;
use journey::entitlements::{Alike, InForce, age, in_force};

use crate::ground::{facts, position, standard};

fn here(place: &str, on: Date, born: Option<Date>) -> Vec<InForce> {
    in_force(standard(), facts(), &position(place, on), born, &[])
}

fn one(found: &[InForce], id: &str) -> InForce {
    found.iter().find(|one| &*one.id == id).unwrap().clone()
}

#[track_caller]
fn check(place: &str, on: Date, id: &str, due: Date, since: Date, until: Date) {
    let found = one(&here(place, on, None), id);
    let days = (Some(Day::from(due)), Day::from(since), Day::from(until));
    assert_eq!((found.due, found.since, found.until), days, "{place} {id}");
}

#[test]
fn the_fields_before_the_vmbo_profile_are_of_two_school_years() {
    let (due, since, until) = (date(2027, 2, 1), date(2025, 8, 1), date(2027, 7, 31));
    check("vmbo-tl-2", date(2026, 11, 5), "fields-vmbo", due, since, until);
    // Late is late, and not gone before the summer.
    check("vmbo-tl-2", date(2027, 7, 31), "fields-vmbo", due, since, until);
    // A year earlier the same two years count.
    check("vmbo-tl-1", date(2025, 9, 1), "fields-vmbo", due, since, until);
    check("vo-brug-1", date(2025, 9, 1), "fields-vmbo", due, since, until);
}

#[test]
fn a_day_in_autumn_belongs_to_the_school_year_that_goes_on() {
    let (since, until) = (date(2026, 8, 1), date(2027, 7, 31));
    check(
        "mbo-3-1",
        date(2027, 3, 1),
        "talk-d09",
        date(2026, 12, 15),
        since,
        until,
    );
    check(
        "mbo-3-1",
        date(2026, 8, 1),
        "talk-d08",
        date(2026, 11, 1),
        since,
        until,
    );
}

#[test]
fn the_advice_is_explained_in_group_seven_or_eight() {
    let (due, since, until) = (date(2028, 1, 10), date(2026, 8, 1), date(2028, 7, 31));
    check("po-7", date(2026, 11, 5), "advice-rights", due, since, until);
    check("so-sbo-8", date(2027, 11, 5), "advice-rights", due, since, until);
}

#[test]
fn four_encounters_are_due_on_the_eighteenth_birthday() {
    let on = date(2026, 11, 5);
    let due = |born| one(&here("havo-4", on, born), "encounters-by-18").due;
    assert_eq!(due(Some(date(2010, 11, 9))), Some(Day::from(date(2028, 11, 9))));
    assert_eq!(due(Some(date(2012, 2, 29))), Some(Day::from(date(2030, 3, 1))));
    assert_eq!(due(None), None);
    let of_age = here("havo-5", on, Some(date(2008, 11, 5)));
    assert!(of_age.iter().all(|one| one.ask.under.is_none()));
    let eve = here("havo-5", on, Some(date(2008, 11, 6)));
    assert!(eve.iter().any(|one| &*one.id == "guardian-d07"));
}

#[test]
fn who_has_not_told_the_year_is_not_left_out() {
    let found = here("vmbo-tl", date(2026, 11, 5), None);
    for id in ["fields-vmbo", "talk-d06", "start"] {
        assert!(found.iter().any(|one| &*one.id == id), "{id}");
    }
}

#[test]
fn a_school_leaver_keeps_the_last_year_until_the_summer() {
    let mut left = position("vmbo-kb", date(2027, 6, 20));
    left.diploma = true;
    let found = in_force(standard(), facts(), &left, None, &[]);
    assert_eq!(one(&found, "talk-d06").due, Some(Day::from(date(2027, 2, 15))));
    assert!(found.iter().all(|one| &*one.id != "fields-vmbo"));
}

#[test]
fn the_list_stands_in_the_order_of_its_days() {
    let found = here("mbo-4-3", date(2026, 11, 5), None);
    assert!(found.len() > 5);
    assert!(
        found
            .windows(2)
            .all(|two| two[0].due.unwrap_or(Day::LAST) <= two[1].due.unwrap_or(Day::LAST))
    );
}

#[test]
fn a_row_that_does_not_hold_yet_is_not_in_force() {
    assert_eq!(here("vmbo-tl-2", date(2024, 7, 31), None), []);
}

/// What is worked out for one is right for everybody as old at the same place: only birthdays differ, and those are filled in.
#[test]
fn whoever_is_as_old_has_the_same_but_for_the_birthday() {
    let on = date(2026, 11, 5);
    let pairs = [
        (date(2012, 1, 15), date(2012, 11, 5)),
        (date(2010, 11, 6), date(2011, 11, 5)),
        (date(2008, 11, 6), date(2009, 11, 5)),
        (date(2008, 2, 29), date(2008, 11, 5)),
    ];
    for place in [
        "po-8",
        "vmbo-tl-2",
        "vmbo-tl-4",
        "havo-5",
        "mbo-4-2",
        "hbo-ba-1",
        "wo-ba-3",
    ] {
        for (one, other) in pairs {
            let position = position(place, on);
            let years = |born| age(facts(), &position, Some(born));
            assert_eq!(years(one), years(other), "{one} {other}");
            let alike = Alike::new(standard(), facts(), &position, Some(one), &[]);
            assert_eq!(
                alike.of(Some(other)),
                here(place, on, Some(other)),
                "{place} {one} {other}"
            );
            assert_eq!(alike.of(Some(one)), here(place, on, Some(one)), "{place} {one}");
        }
    }
}
