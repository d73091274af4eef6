//! Doors compared on the real facts, with the standings reckoned by hand.
//!
//! Half-years count from the coming summer. Years still to go: from vmbo-tl 3 one more year and then havo 4 and 5, or mbo-4
//! in three years; see the calculation at each test.

use pathways::compare::{CourseDoor, Standing, compare};
use pathways::{NodeId, Position};

use crate::ground::{AUTUMN, Ground, course, real};

/// What each option does to one course.
fn under(ground: &Ground, options: &[Position], id: &str) -> Vec<CourseDoor> {
    let pathways::search::Goal::Course(index) = course(ground, id) else {
        panic!("{id} is no course")
    };
    let compared = compare(&ground.facts, &ground.catalogue, options);
    compared.options.iter().map(|doors| doors[index]).collect()
}

/// Standing, half-years by right, half-years at all, extra, and how much later the right comes.
type Told = (Standing, Option<u16>, Option<u16>, Option<u16>, Option<u16>);

fn told(doors: &[CourseDoor]) -> Vec<Told> {
    let one = |door: &CourseDoor| {
        (
            door.standing,
            door.by_right,
            door.by_favour,
            door.extra,
            door.right_later,
        )
    };
    doors.iter().map(one).collect()
}

fn via(ground: &Ground, doors: &[CourseDoor]) -> Vec<Option<String>> {
    let id = |node: NodeId| ground.facts.node(node).id.clone();
    doors.iter().map(|door| door.via.map(id)).collect()
}

/// Stb. 2020, 171: with an extra subject havo may not refuse a diploma of vmbo-tl; without it the school decides. From
/// year 3: one year more to the diploma, two of havo, so hbo after three years (6 half-years). Without the extra subject
/// the first right is mbo level 4 (three years, WEB art. 8.0.1): hbo after four (8).
#[test]
fn leaving_the_extra_subject_out_costs_the_right_a_year() {
    let ground = real();
    let at = |extra| Position {
        extra_subject: Some(extra),
        ..ground.at("vmbo-tl-3", AUTUMN)
    };
    let doors = under(ground, &[at(true), at(false)], "hbo-verpleegkunde");
    assert_eq!(
        told(&doors),
        [
            (Standing::Right, Some(6), Some(6), Some(0), Some(0)),
            (Standing::Favour, Some(8), Some(6), Some(0), Some(2)),
        ]
    );
}

/// An extra subject that was not told about can still be taken: that is no decision, and takes nothing away.
#[test]
fn what_nobody_decided_takes_nothing_away() {
    let ground = real();
    let open = ground.at("vmbo-tl-3", AUTUMN);
    let taken = Position {
        extra_subject: Some(true),
        ..open.clone()
    };
    let doors = under(ground, &[taken, open], "hbo-verpleegkunde");
    assert_eq!((doors[0].by_right, doors[1].by_right), (Some(6), Some(6)));
}

/// Annex B of the regulation of May 2017, Elektrotechniek after havo: profile NT as it is, NG with natuurkunde, EM and CM
/// not admitted. From havo 3 hbo begins after two years (4). With EM or CM the first right is mbo level 4, which havo 3
/// opens, in three years (6): one year more.
#[test]
fn a_profile_that_the_law_does_not_admit_closes_and_says_what_reopens() {
    let ground = real();
    let options = ["nt", "ng", "em", "cm"].map(|profile| Position {
        profile: Some(profile.to_owned()),
        ..ground.at("havo-3", AUTUMN)
    });
    let doors = under(ground, &options, "hbo-elektrotechniek");
    let closed = (Standing::Closed, Some(6), Some(6), Some(2), Some(2));
    assert_eq!(
        told(&doors),
        [
            (Standing::Right, Some(4), Some(4), Some(0), Some(0)),
            (Standing::RightIf, Some(4), Some(4), Some(0), Some(0)),
            closed,
            closed,
        ]
    );
    let subjects: Vec<&str> = doors[1].subjects.iter().map(|subject| subject.id()).collect();
    assert_eq!(subjects, ["nat"]);
    assert_eq!(
        via(ground, &doors),
        ["havo", "havo", "mbo-4", "mbo-4"].map(|id| Some(id.to_owned()))
    );
}

/// In the first year of each track: havo takes four years more (8), vwo five (10), vmbo-tl three and then havo by right
/// with an extra subject two (10), vmbo-kb three and then mbo level 4 three (12). Changing to havo earlier is the school's
/// favour. Nothing is lost for good: each row has its right.
#[test]
fn the_track_after_primary_school_decides_when_not_whether() {
    let ground = real();
    let options = ["vmbo-kb-1", "vmbo-tl-1", "havo-1", "vwo-1"].map(|at| ground.at(at, AUTUMN));
    let doors = under(ground, &options, "hbo-verpleegkunde");
    let by_right: Vec<_> = doors.iter().map(|door| door.by_right).collect();
    assert_eq!(by_right, [Some(12), Some(10), Some(8), Some(10)]);
    let later: Vec<_> = doors.iter().map(|door| door.right_later).collect();
    assert_eq!(later, [Some(4), Some(2), Some(0), Some(2)]);
    assert!(doors.iter().all(|door| door.standing != Standing::Closed));
}
