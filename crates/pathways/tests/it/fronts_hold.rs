//! Fronts on the real facts: every member costs what its steps cost, and none is beaten by another.

use std::collections::HashSet;

use jiff::civil::{Date, date};
use pathways::Position;
use pathways::search::{Goal, Pathways, StepKind, pathways};

use crate::ground::{AUTUMN, Ground, real};
use crate::recount::{is_certainly_surer, leaves_out, recount};

/// Days on which fees, deadlines or both differ: an autumn, the days after two deadlines, and a spring in which the fees of
/// three school years are still to come.
const DAYS: [Date; 4] = [AUTUMN, date(2027, 4, 2), date(2027, 5, 2), date(2024, 5, 2)];

fn goals(ground: &Ground) -> Vec<Goal> {
    let diplomas = ["mbo-2", "mbo-4", "havo", "hbo-ad", "hbo-ba", "wo-ma", "phd"];
    let mut goals: Vec<Goal> = diplomas.iter().map(|id| Goal::Diploma(ground.node(id))).collect();
    let course = |id: &str| {
        ground
            .catalogue
            .courses()
            .iter()
            .position(|course| course.id == id)
            .unwrap()
    };
    goals.extend(
        [
            "hbo-pabo",
            "hbo-verpleegkunde",
            "wo-geneeskunde",
            "wo-rechtsgeleerdheid",
        ]
        .map(|id| Goal::Course(course(id))),
    );
    goals.extend([0, 10, 30, 60].map(Goal::Programme));
    goals
}

fn holds(ground: &Ground, position: &Position, goal: Goal, found: &Pathways) {
    for pathway in &found.all {
        let counted = recount(&ground.facts, &ground.catalogue, position, pathway);
        assert_eq!(
            counted,
            pathway.lanes(),
            "{position:?} to {goal:?}: {:?}",
            pathway.steps
        );
        let measures = &pathway.measures;
        let told = [measures.half_years, (measures.eur / 10) as u16, measures.refusals];
        assert_eq!(told, counted[..3]);
        let unknown = pathway.steps.iter().filter(|step| step.success.is_none()).count();
        assert_eq!(usize::from(measures.unknown_steps), unknown);
        let known = pathway.steps.iter().filter_map(|step| step.success);
        let product = known.fold((1.0, 1.0), |(low, high), range| (low * range.0, high * range.1));
        assert!(
            (product.0 - measures.success.0).abs() < 1e-9 && (product.1 - measures.success.1).abs() < 1e-9
        );
        // Nobody goes through one door twice.
        let legs = pathway.steps.iter().filter(|step| step.kind == StepKind::Leg);
        let mut doors = HashSet::new();
        assert!(
            legs.map(|step| (step.to, step.outcome))
                .all(|door| doors.insert(door))
        );
    }
    for a in &found.all {
        for b in &found.all {
            assert!(!leaves_out(a.lanes(), b.lanes()), "{position:?} to {goal:?}");
            assert!(
                !is_certainly_surer(a.lanes(), b.lanes()),
                "{position:?} to {goal:?}"
            );
        }
    }
    let times: Vec<u16> = found
        .all
        .iter()
        .map(|pathway| pathway.measures.half_years)
        .collect();
    assert!(times.is_sorted() && times.iter().all(|time| *time <= 40));
}

#[test]
fn every_member_costs_what_its_steps_cost() {
    let ground = real();
    let mut members = 0;
    for on in DAYS {
        // A third of the goals for each position, in turn, so that every goal is tried from everywhere near.
        for (turn, position) in ground.all_positions(on).into_iter().enumerate() {
            for goal in goals(ground).into_iter().skip(turn % 3).step_by(3) {
                let found = pathways(&ground.facts, &ground.catalogue, &position, goal);
                holds(ground, &position, goal, &found);
                members += found.all.len();
            }
        }
    }
    assert!(members > 5_000, "{members}");
}

/// Age, a profile, a domain and an extra subject change what is found, and the costs still agree.
#[test]
fn members_of_people_who_told_more() {
    let ground = real();
    for on in DAYS {
        let told = [
            Position {
                extra_subject: Some(true),
                age: Some(15),
                ..ground.at("vmbo-tl-3", on)
            },
            Position {
                extra_subject: Some(false),
                age: Some(19),
                ..ground.with_diploma("vmbo-tl", on)
            },
            Position {
                profile: Some("cm".to_owned()),
                ..ground.at("havo-4", on)
            },
            Position {
                profile: Some("nt".to_owned()),
                age: Some(20),
                ..ground.with_diploma("vwo", on)
            },
            Position {
                domain: Some("zorg-en-welzijn".to_owned()),
                age: Some(30),
                ..ground.with_diploma("mbo-4", on)
            },
            Position {
                earlier: ground.nodes(&["havo"]),
                age: Some(22),
                ..ground.at("mbo-4-1", on)
            },
            Position {
                age: Some(17),
                ..ground.at("work", on)
            },
            Position {
                age: Some(20),
                ..ground.at("work", on)
            },
        ];
        for position in told {
            assert_eq!(position.contradictions(&ground.facts), []);
            for goal in goals(ground) {
                let found = pathways(&ground.facts, &ground.catalogue, &position, goal);
                holds(ground, &position, goal, &found);
            }
        }
    }
}
