//! The doors of a position: the sets of section 4 of the domain tables, on both sides of every deadline, and what closed
//! doors say.

use jiff::civil::{Date, date};
use pathways::condition::{Condition, Status};
use pathways::doors::Door;
use pathways::{Position, Reason, Verdict};

use crate::ground::{AUTUMN, Ground, real, set};

const LAST_DAY: Date = date(2027, 4, 1);
const DAY_AFTER: Date = date(2027, 4, 2);

fn by_right(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Right | Verdict::RightIf(_))
}

/// The doors by right and by favour are exactly these.
fn opens(ground: &Ground, position: &Position, right: &[&str], favour: &[&str]) {
    let doors = ground.doors(position);
    let name = format!("{} on {}", ground.facts.node(position.at).id, position.on);
    assert_eq!(ground.ids(&doors, by_right), set(right), "by right: {name}");
    assert_eq!(
        ground.ids(&doors, Verdict::is_refusable),
        set(favour),
        "by favour: {name}"
    );
}

fn door(ground: &Ground, position: &Position, to: &str) -> Door {
    let doors = ground.doors(position);
    let found = doors
        .into_iter()
        .find(|door| ground.facts.target_id(door.to) == to);
    found.unwrap_or_else(|| panic!("no door to {to}"))
}

fn with_extra(position: Position, extra: bool) -> Position {
    Position {
        extra_subject: Some(extra),
        ..position
    }
}

#[test]
fn section_4_before_the_deadline() {
    let ground = real();
    for on in [AUTUMN, date(2027, 3, 31), LAST_DAY] {
        let holds = |id| ground.with_diploma(id, on);
        opens(ground, &holds("vmbo-bb"), &["mbo-2"], &["vmbo-kb-4"]);
        opens(ground, &holds("mbo-2"), &["mbo-3", "mbo-4"], &[]);
        opens(
            ground,
            &with_extra(holds("vmbo-tl"), true),
            &["havo-4", "mbo-2", "mbo-3", "mbo-4"],
            &[],
        );
        opens(
            ground,
            &with_extra(holds("vmbo-tl"), false),
            &["mbo-2", "mbo-3", "mbo-4"],
            &["havo-4"],
        );
        opens(
            ground,
            &holds("havo"),
            &["vwo-5", "hbo-ad", "hbo-ba", "mbo-2", "mbo-3", "mbo-4"],
            &[],
        );
        opens(ground, &holds("mbo-4"), &["hbo-ad", "hbo-ba"], &[]);
    }
}

/// The rest of tables 3.2 to 3.4, row by row.
#[test]
fn every_other_diploma_before_the_deadline() {
    let ground = real();
    let holds = |id| ground.with_diploma(id, LAST_DAY);
    opens(
        ground,
        &holds("vmbo-kb"),
        &["mbo-2", "mbo-3", "mbo-4"],
        &["vmbo-gl-4", "vmbo-tl-4"],
    ); // e023, e011
    opens(
        ground,
        &with_extra(holds("vmbo-gl"), true),
        &["havo-4", "mbo-2", "mbo-3", "mbo-4"],
        &[],
    ); // e014, e023
    opens(
        ground,
        &with_extra(holds("vmbo-gl"), false),
        &["mbo-2", "mbo-3", "mbo-4"],
        &["havo-4"],
    );
    opens(
        ground,
        &holds("vwo"),
        &["hbo-ad", "hbo-ba", "wo-ba", "mbo-2", "mbo-3", "mbo-4"],
        &["hbo-ba-2"],
    ); // e041, e025, e053
    opens(ground, &holds("pro"), &["mbo-1"], &[]); // e072
    opens(ground, &holds("mbo-1"), &["mbo-2"], &[]); // e026
    opens(ground, &holds("mbo-3"), &["mbo-4", "mbo-4s"], &[]); // e028, e029
    opens(ground, &holds("mbo-4s"), &["hbo-ad", "hbo-ba"], &[]); // e042
    opens(ground, &holds("hbo-ad"), &[], &["hbo-ba-3"]); // e043
    opens(ground, &holds("hbo-ba"), &["wo-ba"], &["premaster", "hbo-ma"]); // e045, e046, e047
    opens(ground, &holds("wo-ba"), &["wo-ma"], &["hbo-ma"]); // e048, e047
    opens(ground, &holds("premaster"), &["wo-ma"], &[]); // e046
    opens(ground, &holds("wo-ma"), &[], &["phd"]); // e049
    opens(ground, &holds("phd"), &[], &[]);
}

#[test]
fn a_right_that_still_asks_something_says_what() {
    let ground = real();
    let havo = ground.with_diploma("havo", LAST_DAY);
    assert_eq!(door(ground, &havo, "vwo-5").verdict, Verdict::Right);
    let demands = Verdict::RightIf(vec![Condition::SubjectDemands]);
    assert_eq!(door(ground, &havo, "hbo-ba").verdict, demands);
    let occupation = Verdict::RightIf(vec![Condition::SameOccupation]);
    assert_eq!(
        door(ground, &ground.with_diploma("mbo-3", LAST_DAY), "mbo-4s").verdict,
        occupation
    );
    let tl = ground.with_diploma("vmbo-tl", LAST_DAY);
    let extra = Verdict::RightIf(vec![Condition::ExtraSubject]);
    assert_eq!(door(ground, &tl, "havo-4").verdict, extra, "not told yet");
    assert_eq!(
        door(ground, &with_extra(tl, true), "havo-4").verdict,
        Verdict::Right
    );
}

#[test]
fn after_the_first_of_april_mbo_is_a_favour_until_the_next_school_year() {
    let ground = real();
    let after = |id| ground.with_diploma(id, DAY_AFTER);
    opens(ground, &after("vmbo-bb"), &[], &["mbo-2", "vmbo-kb-4"]);
    opens(ground, &after("mbo-2"), &[], &["mbo-3", "mbo-4"]);
    opens(
        ground,
        &with_extra(after("vmbo-tl"), true),
        &["havo-4"],
        &["mbo-2", "mbo-3", "mbo-4"],
    );
    opens(
        ground,
        &with_extra(after("vmbo-tl"), false),
        &[],
        &["havo-4", "mbo-2", "mbo-3", "mbo-4"],
    );
    opens(
        ground,
        &after("havo"),
        &["vwo-5", "hbo-ad", "hbo-ba"],
        &["mbo-2", "mbo-3", "mbo-4"],
    );
    // Higher education counts to the first of May.
    opens(
        ground,
        &ground.with_diploma("mbo-4", date(2027, 5, 1)),
        &["hbo-ad", "hbo-ba"],
        &[],
    );
    opens(
        ground,
        &ground.with_diploma("mbo-4", date(2027, 5, 2)),
        &[],
        &["hbo-ad", "hbo-ba"],
    );

    for (on, passed, start) in [
        (LAST_DAY, false, date(2027, 8, 1)),
        (DAY_AFTER, true, date(2027, 8, 1)),
        (date(2027, 7, 31), true, date(2027, 8, 1)),
        (date(2027, 8, 1), false, date(2028, 8, 1)),
    ] {
        let found = door(ground, &ground.with_diploma("mbo-2", on), "mbo-4");
        let deadline = found.deadline.unwrap();
        assert_eq!((deadline.passed, found.start), (passed, start), "{on}");
        assert_eq!(deadline.date, date(start.year(), 4, 1));
        let expected = if passed {
            Verdict::Discretion
        } else {
            Verdict::Right
        };
        assert_eq!(found.verdict, expected, "{on}");
    }
}

#[test]
fn before_the_diploma_a_right_waits_for_it() {
    let ground = real();
    let position = ground.at("vmbo-tl-3", AUTUMN);
    opens(ground, &position, &["havo-4", "mbo-2", "mbo-3", "mbo-4"], &[]);
    // Third year now; the diploma comes at the end of the fourth, so the next programme starts in August 2028.
    let mbo = door(ground, &position, "mbo-4");
    assert_eq!(
        mbo.verdict,
        Verdict::RightIf(vec![Condition::Diploma(ground.node("vmbo-tl"))])
    );
    assert_eq!(
        (mbo.start, mbo.deadline.unwrap().date),
        (date(2028, 8, 1), date(2028, 4, 1))
    );
    let havo = Verdict::RightIf(vec![
        Condition::Diploma(ground.node("vmbo-tl")),
        Condition::ExtraSubject,
    ]);
    assert_eq!(door(ground, &position, "havo-4").verdict, havo);
    // The deadline that counts is a year away, so the second of April of this year changes nothing.
    opens(
        ground,
        &ground.at("vmbo-tl-3", DAY_AFTER),
        &["havo-4", "mbo-2", "mbo-3", "mbo-4"],
        &[],
    );
    // With the extra subject chosen, only the diploma is left.
    let chosen = with_extra(position, true);
    let only_diploma = Verdict::RightIf(vec![Condition::Diploma(ground.node("vmbo-tl"))]);
    assert_eq!(door(ground, &chosen, "havo-4").verdict, only_diploma);
}

#[test]
fn three_years_of_havo_open_mbo() {
    let ground = real();
    let right = ["mbo-2", "mbo-3", "mbo-4", "vwo-5", "hbo-ad", "hbo-ba"];
    let position = ground.at("havo-3", AUTUMN);
    opens(ground, &position, &right, &["vwo-4"]);
    let proof = Verdict::RightIf(vec![Condition::YearPassed(ground.node("havo"), 3)]);
    assert_eq!(door(ground, &position, "mbo-4").verdict, proof);
    assert_eq!(door(ground, &position, "mbo-4").start, date(2027, 8, 1));
    // In the fourth year the third is passed: nothing is left to prove, and moving up to vwo-4 is no longer on offer.
    let later = ground.at("havo-4", AUTUMN);
    assert_eq!(door(ground, &later, "mbo-4").verdict, Verdict::Right);
    opens(ground, &later, &right, &[]);
    // Who may enter a higher level may not enter level 1 (e020).
    let sixteen = Position {
        age: Some(16),
        ..later
    };
    assert_eq!(
        door(ground, &sixteen, "mbo-1").verdict,
        Verdict::Closed(Reason::HigherEntry, Vec::new())
    );
}

#[test]
fn level_1_is_for_who_gets_no_diploma() {
    let ground = real();
    // Sixteen next summer, as most are there; the diploma comes then, unless it does not. What nobody told is not assumed:
    // neither the age, nor that compulsory schooling is over with it.
    let position = ground.at("vmbo-tl-4", AUTUMN);
    let told = Position {
        age: Some(16),
        ..position.clone()
    };
    let unless = Verdict::RightIf(vec![Condition::NoHigherEntry]);
    assert_eq!(door(ground, &told, "mbo-1").verdict, unless);
    let Verdict::RightIf(open) = door(ground, &position, "mbo-1").verdict else {
        panic!("an age that was not told is asked")
    };
    assert!(open.contains(&Condition::Age16) && open.contains(&Condition::NoHigherEntry));
    opens(
        ground,
        &position,
        &["havo-4", "mbo-1", "mbo-2", "mbo-3", "mbo-4"],
        &["vavo"],
    );
    // Not at school any more: a right at sixteen for who has no diploma, which working does not tell, and the exceptional
    // test for the levels above.
    let working = Position {
        age: Some(17),
        ..ground.at("work", AUTUMN)
    };
    assert_eq!(door(ground, &working, "mbo-1").verdict, unless);
    assert_eq!(door(ground, &working, "mbo-4").verdict, Verdict::Discretion);
}

#[test]
fn school_advice_gives_a_right_at_its_level() {
    let ground = real();
    let all = [
        "vo-brug", "vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "vwo",
    ];
    let favour = ["pro", "vso-arb", "vso-dag", "vso-ver"];
    let advised = |levels: &[&str]| Position {
        advice: ground.nodes(levels),
        ..ground.at("po-8", AUTUMN)
    };
    let sure =
        |position: &Position| ground.ids(&ground.doors(position), |verdict| *verdict == Verdict::Right);
    // By e001 a school places at the advised level or above it. What lies below is no right of the advice: parents and
    // school have to agree on it.
    for (advice, right, below) in [
        (&[][..], &[][..], &[][..]),
        (
            &["vmbo-tl"],
            &["vo-brug", "vmbo-gl", "vmbo-tl"],
            &["vmbo-bb", "vmbo-kb"],
        ),
        (
            &["vmbo-tl", "havo"],
            &["vo-brug", "vmbo-gl", "vmbo-tl", "havo"],
            &["vmbo-bb", "vmbo-kb"],
        ),
        (
            &["havo", "vwo"],
            &["vo-brug", "havo", "vwo"],
            &["vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl"],
        ),
        (&["vmbo-bb"], &["vo-brug", "vmbo-bb"], &[]),
        (&["pro"], &[], &[]),
        (&["pro", "vmbo-bb"], &["vo-brug", "vmbo-bb"], &[]),
    ] {
        let position = advised(advice);
        let by_right: Vec<&str> = all.into_iter().filter(|id| !below.contains(id)).collect();
        opens(ground, &position, &by_right, &[&favour[..], below].concat());
        assert_eq!(sure(&position), set(right), "{advice:?}");
        for id in below {
            let found = door(ground, &position, id);
            let asked = (Condition::BelowAdvice, Status::Depends);
            assert!(found.conditions.contains(&asked), "{advice:?} {id}");
        }
    }
}

#[test]
fn a_closed_door_names_what_opens_it() {
    let ground = real();
    let closed = |position: &Position, to: &str| match door(ground, position, to).verdict {
        Verdict::Closed(Reason::NotYet, openers) => {
            let ids = openers
                .iter()
                .map(|opener| ground.facts.node(opener.point.node().unwrap()).id.as_str());
            set(&ids.collect::<Vec<_>>())
        }
        other => panic!("{to} is {other:?}"),
    };
    let bb = ground.with_diploma("vmbo-bb", LAST_DAY);
    assert_eq!(closed(&bb, "havo-4"), set(&["vmbo-gl", "vmbo-tl"]));
    assert_eq!(
        closed(&bb, "mbo-4"),
        set(&["vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "vwo", "mbo-2", "mbo-3"])
    );
    assert_eq!(closed(&bb, "hbo-ba"), set(&["havo", "vwo", "mbo-4", "mbo-4s"]));
    assert_eq!(closed(&bb, "wo-ba"), set(&["vwo", "hbo-ba"]));
    assert_eq!(
        closed(&ground.with_diploma("mbo-4", LAST_DAY), "vwo-5"),
        set(&["havo"])
    );
}

/// For every place in the system: a door that is closed for want of a diploma opens with each diploma it names.
#[test]
fn what_opens_a_door_opens_it() {
    let ground = real();
    let mut tried = 0;
    for position in ground.all_positions(LAST_DAY) {
        for door in ground.doors(&position) {
            let Verdict::Closed(Reason::NotYet, openers) = &door.verdict else {
                continue;
            };
            assert!(!openers.is_empty());
            for opener in openers {
                let mut later = position.clone();
                later.earlier.push(opener.point.node().unwrap());
                let opened = pathways::doors::doors(&ground.facts, &later);
                let verdict = opened
                    .iter()
                    .find(|open| open.to == door.to)
                    .map(|open| &open.verdict);
                assert!(
                    verdict.is_some_and(|verdict| !matches!(verdict, Verdict::Closed(..))),
                    "{:?} + {:?} -> {}: {verdict:?}",
                    position,
                    opener.point,
                    ground.facts.target_id(door.to)
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 2_000, "{tried}");
}

/// Of all doors of all places on several days: each leads somewhere once, rights come first, and the verdict follows from
/// the conditions it shows.
#[test]
fn verdicts_follow_from_their_conditions() {
    let ground = real();
    for on in [AUTUMN, LAST_DAY, DAY_AFTER, date(2027, 5, 2), date(2027, 8, 1)] {
        for position in ground.all_positions(on) {
            let doors = ground.doors(&position);
            let orders: Vec<u8> = doors.iter().map(|door| door.verdict.order()).collect();
            assert!(orders.is_sorted());
            for (index, door) in doors.iter().enumerate() {
                assert!(doors[..index].iter().all(|other| other.to != door.to));
                let open = |status: Status| !matches!(status, Status::Met | Status::Todo);
                let left: Vec<Condition> = door
                    .conditions
                    .iter()
                    .filter(|(_, status)| open(*status))
                    .map(|(condition, _)| *condition)
                    .collect();
                match &door.verdict {
                    Verdict::Right => assert_eq!(left, []),
                    Verdict::RightIf(missing) => assert_eq!(&left, missing),
                    _ => {}
                }
                let late = door.deadline.as_ref().is_some_and(|deadline| deadline.passed);
                let lost = ground.facts.edges()[door.edge].after_deadline.is_some();
                assert!(!(late && lost && by_right(&door.verdict)), "{door:?}");
            }
        }
    }
}

/// In the year of the exam its subjects are chosen: whoever has no extra subject then meets the school's own policy (e013),
/// and not a right that could still be arranged. A year earlier it still can.
#[test]
fn in_the_year_of_the_exam_the_extra_subject_is_there_or_not() {
    let ground = real();
    let havo = |at: &str, extra| door(ground, &with_extra(ground.at(at, AUTUMN), extra), "havo-4").verdict;
    assert_eq!(havo("vmbo-tl-4", false), Verdict::Discretion);
    let diploma = Condition::Diploma(ground.node("vmbo-tl"));
    assert_eq!(havo("vmbo-tl-4", true), Verdict::RightIf(vec![diploma]));
    let both = Verdict::RightIf(vec![diploma, Condition::ExtraSubject]);
    assert_eq!(havo("vmbo-tl-3", false), both);
}
