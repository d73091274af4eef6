//! Doors of those who are few (special primary education, vavo, adults with a diploma that opens little), and what a door to
//! higher education says of its dates.

use jiff::civil::date;
use pathways::condition::{Condition, Status};
use pathways::doors::Door;
use pathways::{Point, Position, Verdict};

use crate::ground::{AUTUMN, Ground, real, set};

fn find(ground: &Ground, position: &Position, to: &str) -> Option<Door> {
    let doors = ground.doors(position);
    doors
        .into_iter()
        .find(|door| ground.facts.target_id(door.to) == to)
}

fn door(ground: &Ground, position: &Position, to: &str) -> Door {
    find(ground, position, to).unwrap_or_else(|| panic!("no door to {to}"))
}

/// Table 2: in special primary education "advice also given". So e001 and e070 give the same doors, until the same 31 March.
#[test]
fn special_primary_education_has_the_doors_of_primary_education() {
    let ground = real();
    let told = |at: &str| -> Vec<(String, Verdict, Option<jiff::civil::Date>)> {
        let position = Position {
            advice: ground.nodes(&["havo"]),
            ..ground.at(at, AUTUMN)
        };
        let doors = ground.doors(&position).into_iter();
        let by_right = doors.filter(|door| matches!(door.verdict, Verdict::Right | Verdict::RightIf(_)));
        by_right
            .map(|door| {
                let date = door.deadline.map(|deadline| deadline.date);
                (ground.facts.target_id(door.to), door.verdict, date)
            })
            .collect()
    };
    assert_eq!(told("so-sbo-8"), told("po-8"));
    let havo = ("havo".to_owned(), Verdict::Right, Some(date(2027, 3, 31)));
    assert!(told("so-sbo-8").contains(&havo));
}

/// e050 with WHW art. 7.29: for who is 21 and lacks the schooling that is asked. vmbo and mbo 1 to 3 are not that schooling;
/// havo, vwo and mbo 4 are (e040-e042), and then the test is no way of its own.
#[test]
fn the_test_at_21_is_there_for_diplomas_that_open_no_higher_education() {
    let ground = real();
    let aged = |position: Position, age: u8| Position {
        age: Some(age),
        ..position
    };
    let test = |position: &Position| find(ground, position, "21plus").map(|door| door.verdict);
    let works = |diploma: &str| Position {
        earlier: ground.nodes(&[diploma]),
        ..ground.at("work", AUTUMN)
    };
    for diploma in [
        "pro", "vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "mbo-1", "mbo-2", "mbo-3",
    ] {
        assert_eq!(
            test(&aged(works(diploma), 22)),
            Some(Verdict::Discretion),
            "{diploma}"
        );
        assert_eq!(test(&aged(works(diploma), 19)), None, "{diploma} at 19");
        let holds = aged(ground.with_diploma(diploma, AUTUMN), 30);
        assert_eq!(test(&holds), Some(Verdict::Discretion), "{diploma} at 30");
        assert_eq!(
            test(&ground.with_diploma(diploma, AUTUMN)),
            None,
            "{diploma}, just left school"
        );
    }
    for diploma in ["havo", "vwo", "mbo-4", "hbo-ba"] {
        assert_eq!(test(&aged(works(diploma), 22)), None, "{diploma}");
    }
    assert_eq!(
        test(&aged(ground.at("work", AUTUMN), 22)),
        Some(Verdict::Discretion),
        "no diploma"
    );
    assert_eq!(
        test(&aged(ground.at("mbo-2-1", AUTUMN), 24)),
        Some(Verdict::Discretion)
    );
    assert_eq!(test(&ground.at("mbo-2-1", AUTUMN)), None, "17 next summer");
    assert_eq!(test(&ground.at("vmbo-tl-4", AUTUMN)), None);
    assert!(
        door(ground, &aged(works("vmbo-kb"), 22), "21plus")
            .conditions
            .contains(&(Condition::Age21, Status::Met))
    );
}

/// e074: the diploma of vavo is that of school, so its rights have the dates, refusals and laws of the doors from school.
#[test]
fn the_rights_of_vavo_are_those_of_the_diploma() {
    let ground = real();
    let vavo = ground.at("vavo", AUTUMN);
    for (to, diploma) in [
        ("havo-4", "vmbo-tl"),
        ("mbo-2", "vmbo-tl"),
        ("mbo-4", "vmbo-tl"),
        ("vwo-5", "havo"),
        ("hbo-ad", "havo"),
        ("hbo-ba", "havo"),
        ("wo-ba", "vwo"),
    ] {
        let own = door(ground, &vavo, to);
        let school = door(ground, &ground.with_diploma(diploma, AUTUMN), to);
        assert!(matches!(own.verdict, Verdict::RightIf(_)), "{to}");
        assert_eq!(
            (&own.deadline, own.start),
            (&school.deadline, school.start),
            "{to}"
        );
        let fact = |door: &Door| {
            let edge = &ground.facts.edges()[door.edge];
            (edge.refusal.clone(), edge.law.clone(), edge.after_deadline)
        };
        assert_eq!(fact(&own), fact(&school), "{to}");
    }
    let late = door(ground, &ground.at("vavo", date(2027, 4, 2)), "mbo-4");
    assert_eq!(late.verdict, Verdict::Discretion);
}

/// Section 6: fixed places close on 15 January, other courses on 1 May, and higher education begins on 1 September; mbo begins
/// on 1 August.
#[test]
fn doors_to_higher_education_tell_their_own_dates() {
    let ground = real();
    for (at, to) in [
        ("vwo-6", "wo-ba"),
        ("havo-5", "hbo-ba"),
        ("mbo-4-3", "hbo-ba"),
        ("mbo-4-3", "hbo-ad"),
    ] {
        let found = door(ground, &ground.at(at, AUTUMN), to);
        assert!(
            found.conditions.contains(&(Condition::FixedPlaces, Status::Todo)),
            "{at} {to}"
        );
        assert_eq!(found.start, date(2027, 9, 1), "{at} {to}");
        assert_eq!(found.deadline.unwrap().date, date(2027, 5, 1), "{at} {to}");
    }
    let rule = ground.facts.rule("nf-apply").unwrap();
    assert_eq!(
        rule.month_day,
        Some((1, 15)),
        "the words of the condition name this day"
    );
    let third = door(ground, &ground.at("havo-3", AUTUMN), "hbo-ba");
    assert_eq!(
        (third.start, third.deadline.unwrap().date),
        (date(2029, 9, 1), date(2029, 5, 1))
    );
    assert_eq!(
        door(ground, &ground.at("havo-5", AUTUMN), "mbo-4").start,
        date(2027, 8, 1)
    );
}

/// e025 is a right and e025s, the shortened programme, a favour: what opens the door is named once, as the right.
#[test]
fn what_opens_a_door_is_named_once_with_the_best_it_gives() {
    let ground = real();
    for position in ground.all_positions(AUTUMN) {
        for door in ground.doors(&position) {
            let Verdict::Closed(_, openers) = &door.verdict else {
                continue;
            };
            let points: std::collections::HashSet<_> = openers.iter().map(|opener| opener.point).collect();
            assert_eq!(
                points.len(),
                openers.len(),
                "{position:?} {}",
                ground.facts.target_id(door.to)
            );
        }
    }
    let Verdict::Closed(_, openers) = door(ground, &ground.with_diploma("vmbo-bb", AUTUMN), "mbo-4").verdict
    else {
        panic!("mbo-4 is closed after vmbo-bb");
    };
    let kinds = openers
        .iter()
        .map(|opener| ground.facts.edges()[opener.edge].kind.word());
    assert_eq!(set(&kinds.collect::<Vec<_>>()), set(&["right"]));
}

/// The first year of hbo opens university by the university's favour (e044), a year before the bachelor is there in any
/// year: whoever is in that year is told both.
#[test]
fn a_way_that_begins_sooner_is_not_hidden_behind_a_better_one() {
    let ground = real();
    let wo = door(ground, &ground.at("hbo-ba-1", AUTUMN), "wo-ba");
    let sooner = wo.sooner.as_ref().expect("a way after the first year");
    assert_eq!(sooner.from, Point::Passed(ground.node("hbo-ba"), 1));
    assert_eq!(
        (sooner.start.year(), &sooner.verdict),
        (2027, &Verdict::Discretion)
    );
    assert!(wo.start > sooner.start);
    // For the others there is none: mbo after vmbo-tl begins when it begins.
    assert!(
        door(ground, &ground.at("vmbo-tl-4", AUTUMN), "mbo-4")
            .sooner
            .is_none()
    );
}
