//! What a school changes, also in the middle of a year: what was had stays had.

use jiff::civil::{Date, date};
use journey::coverage::{Cell, Record, State, What, coverage};
use journey::entitlements::{Adjustment, Ask, Change, Due, InForce, in_force};
use journey::{Day, Fields, Kind, Topics};
use pathways::Point;

use crate::ground::{facts, position, standard};

fn adjusted(id: &str, change: Change, from: Date, to: Option<Date>) -> Adjustment {
    Adjustment {
        entitlement: id.into(),
        change,
        valid_from: from,
        valid_to: to,
    }
}

fn second_year(on: Date, adjustments: &[Adjustment]) -> Vec<InForce> {
    in_force(standard(), facts(), &position("vmbo-tl-2", on), None, adjustments)
}

fn talk(day: Date) -> Record {
    let about = standard().entitlement("talk-d04").unwrap().ask.about;
    Record {
        day: day.into(),
        topics: about,
        fields: Fields::default(),
        kind: Kind::Talk,
        what: What::Had { reflected: false },
        encounter: false,
    }
}

fn cell(on: Date, adjustments: &[Adjustment], records: &[Record]) -> Option<Cell> {
    let here = second_year(on, adjustments);
    let at = here.iter().position(|one| &*one.id == "talk-d04")?;
    coverage(&here, records, Day::from(on)).get(at).copied()
}

#[test]
fn asking_more_in_mid_year_leaves_who_had_it_with_what_they_had() {
    let more = [adjusted("talk-d04", Change::Count(2), date(2026, 12, 1), None)];
    let early = cell(date(2026, 12, 15), &more, &[talk(date(2026, 11, 20))]).unwrap();
    assert_eq!(
        (early.had, early.of, early.kept, early.state),
        (1, 1, true, State::Had)
    );
    let after = cell(date(2026, 12, 15), &more, &[talk(date(2026, 12, 1))]).unwrap();
    assert_eq!(
        (after.had, after.of, after.kept, after.state),
        (1, 2, false, State::Part)
    );
    let both = [talk(date(2026, 11, 20)), talk(date(2026, 12, 10))];
    let both = cell(date(2026, 12, 15), &more, &both).unwrap();
    assert_eq!((both.had, both.of, both.kept), (2, 2, false));
    // The day before, nothing is different yet.
    let eve = cell(date(2026, 11, 30), &more, &[talk(date(2026, 11, 20))]).unwrap();
    assert_eq!((eve.had, eve.of, eve.kept), (1, 1, false));
}

#[test]
fn asking_more_twice_still_keeps_the_first() {
    let more = [
        adjusted("talk-d04", Change::Count(2), date(2026, 10, 1), None),
        adjusted("talk-d04", Change::Count(3), date(2026, 12, 1), None),
    ];
    let found = cell(date(2027, 1, 10), &more, &[talk(date(2026, 9, 20))]).unwrap();
    assert_eq!((found.had, found.of, found.state), (1, 1, State::Had));
    let found = cell(date(2027, 1, 10), &more, &[talk(date(2026, 10, 20))]).unwrap();
    assert_eq!((found.had, found.of, found.state), (1, 3, State::Part));
}

#[test]
fn asking_more_from_a_new_school_year_keeps_nothing_of_the_old() {
    let more = [adjusted("talk-d04", Change::Count(2), date(2026, 8, 1), None)];
    assert!(
        second_year(date(2026, 11, 5), &more)
            .iter()
            .all(|one| one.kept.is_empty())
    );
}

#[test]
fn asking_less_counts_at_once() {
    let less = [adjusted("fields-vmbo", Change::Count(2), date(2026, 12, 1), None)];
    let here = second_year(date(2026, 12, 1), &less);
    let one = here.iter().find(|one| &*one.id == "fields-vmbo").unwrap();
    assert_eq!((one.ask.count, one.ask.fields), (2, 2));
    assert!(one.by_school && one.kept.is_empty());
}

#[test]
fn turned_off_it_is_not_asked_and_afterwards_it_is_there_again_with_what_was_had() {
    let off = [adjusted(
        "talk-d04",
        Change::Off,
        date(2026, 11, 1),
        Some(date(2026, 12, 31)),
    )];
    let records = [talk(date(2026, 11, 20))];
    assert_eq!(cell(date(2026, 11, 1), &off, &records), None);
    assert_eq!(cell(date(2026, 12, 31), &off, &records), None);
    assert_eq!(cell(date(2027, 1, 1), &off, &records).unwrap().state, State::Had);
}

#[test]
fn of_two_changes_the_one_that_began_last_counts() {
    let two = [
        adjusted("talk-d04", Change::Count(3), date(2026, 10, 1), None),
        adjusted("talk-d04", Change::Off, date(2026, 9, 1), None),
        adjusted("talk-d04", Change::Count(2), date(2026, 10, 1), None),
    ];
    assert_eq!(cell(date(2026, 10, 1), &two, &[]).unwrap().of, 2);
    assert_eq!(cell(date(2026, 9, 30), &two, &[]), None);
}

#[test]
fn a_school_adds_something_of_its_own_and_can_change_that_too() {
    let tl = facts().node_id("vmbo-tl").unwrap();
    let own = Ask {
        kinds: [Kind::Project].into_iter().collect(),
        encounter: false,
        // Nonsense from a form comes to the nearest that can be asked: one, in one field.
        count: 0,
        fields: 9,
        reflection: false,
        about: Topics::default(),
        at: vec![Point::In(tl)],
        before: Vec::new(),
        due: Due::Each(6, 1),
        years: Some(1),
        under: None,
    };
    let mut list = vec![adjusted("harbour-week", Change::Own(own), date(2026, 8, 1), None)];
    let find = |list: &[Adjustment]| {
        second_year(date(2026, 11, 5), list)
            .into_iter()
            .find(|one| &*one.id == "harbour-week")
    };
    let one = find(&list).unwrap();
    assert_eq!((one.ask.count, one.ask.fields, one.by_school), (1, 1, true));
    assert_eq!(one.due, Some(Day::from(date(2027, 6, 1))));
    list.push(adjusted(
        "harbour-week",
        Change::Count(200),
        date(2026, 9, 1),
        None,
    ));
    assert_eq!(find(&list).unwrap().ask.count, Ask::MOST);
    list.push(adjusted("harbour-week", Change::Off, date(2026, 10, 1), None));
    assert_eq!(find(&list), None);
    // A change to something that nobody asks does nothing.
    let unknown = [adjusted("nowhere", Change::Count(2), date(2026, 8, 1), None)];
    assert_eq!(
        second_year(date(2026, 11, 5), &unknown),
        second_year(date(2026, 11, 5), &[])
    );
}
