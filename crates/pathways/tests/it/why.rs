//! Why a pathway that somebody thinks of is not shown: every answer is true, and the ones worked out by hand are given.

use jiff::civil::date;
use pathways::search::{Goal, Pathway, Pathways, Search, WhyNot, pathways, why_not};
use pathways::{Condition, NodeId, Position};

use crate::ground::{AUTUMN, Ground, course, programme, real};
use crate::recount::at_most;

/// Rows of programmes without repetition, up to four long.
fn rows(pool: &[NodeId]) -> Vec<Vec<NodeId>> {
    let mut rows: Vec<Vec<NodeId>> = pool.iter().map(|node| vec![*node]).collect();
    let mut from = 0;
    while rows.len() < 6_000 && from < rows.len() {
        if rows[from].len() < 4 {
            for node in pool {
                if !rows[from].contains(node) {
                    let mut longer = rows[from].clone();
                    longer.push(*node);
                    rows.push(longer);
                }
            }
        }
        from += 1;
    }
    rows
}

/// Every row of up to four programmes gets an answer that is true, whoever asks.
#[test]
fn every_row_has_a_true_answer() {
    let ground = real();
    let pool = ground.nodes(&[
        "vmbo-kb", "vmbo-tl", "havo", "vwo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "hbo-ad", "hbo-ba", "wo-ba",
    ]);
    let rows = rows(&pool);
    assert!(rows.len() > 6_000);
    let asked = [
        (
            Position {
                extra_subject: Some(false),
                ..ground.at("vmbo-tl-3", AUTUMN)
            },
            course(ground, "hbo-pabo"),
        ),
        (ground.at("po-8", AUTUMN), Goal::Diploma(ground.node("hbo-ba"))),
        (
            Position {
                profile: Some("cm".to_owned()),
                ..ground.at("havo-4", AUTUMN)
            },
            course(ground, "wo-geneeskunde"),
        ),
        (
            ground.with_diploma("vmbo-bb", date(2027, 4, 2)),
            programme(ground, "mbo-timmerman"),
        ),
        (
            Position {
                age: Some(19),
                ..ground.with_diploma("mbo-3", date(2027, 4, 2))
            },
            Goal::Diploma(ground.node("wo-ba")),
        ),
    ];
    for (position, goal) in asked {
        let search = Search::new(&ground.facts, &ground.catalogue, &position, goal);
        let found = search.pathways();
        let mut told = [0; 6];
        for row in &rows {
            let why = search.why_not(&found, row);
            told[is_true(ground, &position, goal, &found, row, &why)] += 1;
        }
        assert_eq!(told[5], 0, "nothing here takes twenty years");
        assert!(told[1] > 0, "{told:?}");
    }
}

/// Checks an answer; gives its number.
fn is_true(
    ground: &Ground,
    position: &Position,
    goal: Goal,
    found: &Pathways,
    row: &[NodeId],
    why: &WhyNot,
) -> usize {
    let edges = || {
        ground
            .facts
            .edges()
            .iter()
            .filter(|edge| edge.search)
            .flat_map(|edge| edge.pairs().map(move |pair| (edge, pair)))
    };
    match why {
        WhyNot::Among { index } => {
            let own = found.all[*index].nodes();
            let told: Vec<NodeId> = own.into_iter().skip_while(|node| *node == position.at).collect();
            let row: Vec<NodeId> = row
                .iter()
                .copied()
                .skip_while(|node| *node == position.at)
                .collect();
            // A row that stops short is taken to end in the goal.
            assert!(
                told == row || told[..told.len() - 1] == row,
                "{told:?} is not {row:?}"
            );
            0
        }
        WhyNot::Beaten { asked, by } => {
            let better = &found.all[*by];
            assert!(at_most(better.lanes(), asked.lanes()));
            let (a, b) = (&better.measures, &asked.measures);
            assert!(a.half_years <= b.half_years && a.eur <= b.eur && a.refusals <= b.refusals);
            // Rounding of success is a hundredth of a nat a step.
            let slack = (0.01 * (better.steps.len() + asked.steps.len()) as f64).exp();
            assert!(
                a.unknown_steps < b.unknown_steps
                    || (a.unknown_steps == b.unknown_steps && a.success.0 * slack >= b.success.0)
            );
            let mut distinct: Vec<NodeId> = asked
                .steps
                .iter()
                .filter_map(|step| step.to)
                .map(|to| to.node)
                .collect();
            distinct.dedup();
            assert!(
                row.iter()
                    .filter(|node| **node != position.at)
                    .all(|node| distinct.contains(node))
            );
            1
        }
        WhyNot::NoSuchStep { from, to } => {
            // Nothing leads from what one holds there to it, in the way this row comes there; at the first step, nothing at all.
            let first = row.iter().find(|node| **node != position.at);
            if *from == position.at && Some(to) == first {
                for (edge, (point, target)) in edges().filter(|(_, (_, target))| target.node == *to) {
                    let index = ground
                        .facts
                        .edges()
                        .iter()
                        .position(|known| known.id == edge.id)
                        .unwrap();
                    let door = pathways::doors::door(&ground.facts, position, index, point, target);
                    assert!(door.is_none_or(|door| door.verdict.order() == 4), "{}", edge.id);
                }
            }
            2
        }
        WhyNot::Blocked { to, condition } => {
            assert!(row.contains(to) || matches!(goal, Goal::Diploma(_) | Goal::Programme(_)));
            assert!(edges().any(|(edge, (from, target))| target.node == *to
                && (edge.requires.contains(condition)
                    || matches!(condition, Condition::Diploma(_) | Condition::YearPassed(..))
                        && from.node().is_some())));
            3
        }
        WhyNot::NotAdmitted { .. } => {
            assert!(matches!(goal, Goal::Course(_)));
            4
        }
        WhyNot::TooLong => 5,
    }
}

/// Answers worked out by hand.
#[test]
fn reasons_are_the_right_ones() {
    let ground = real();
    let why = |position: &Position, goal, row: &[&str]| {
        let found = pathways(&ground.facts, &ground.catalogue, position, goal);
        why_not(
            &ground.facts,
            &ground.catalogue,
            position,
            goal,
            &found,
            &ground.nodes(row),
        )
    };
    let bb = ground.with_diploma("vmbo-bb", AUTUMN);
    let hbo = Goal::Diploma(ground.node("hbo-ba"));
    // Basic vmbo gives no entry to level 4, and nothing leads from vmbo to hbo.
    assert!(
        matches!(why(&bb, hbo, &["mbo-4", "hbo-ba"]), WhyNot::NoSuchStep { to, .. } if to == ground.node("mbo-4"))
    );
    assert!(
        matches!(why(&bb, hbo, &["hbo-ba"]), WhyNot::NoSuchStep { to, .. } if to == ground.node("hbo-ba"))
    );
    assert!(matches!(
        why(&bb, hbo, &["mbo-2", "mbo-4", "hbo-ba"]),
        WhyNot::Among { .. }
    ));
    // Three levels one by one take two years more than the step from 2 to 4, and gain nothing.
    let WhyNot::Beaten { asked, by } = why(&bb, hbo, &["mbo-2", "mbo-3", "mbo-4", "hbo-ba"]) else {
        panic!("not beaten")
    };
    // 2 + 2 + 3 + 4 years, all by right.
    assert_eq!((asked.measures.half_years, asked.measures.refusals), (22, 0));
    let found = pathways(&ground.facts, &ground.catalogue, &bb, hbo);
    assert!(found.all[by].measures.half_years < 22);
    // Past the exam the extra subject cannot be added, but a school may still say yes: so it is a pathway.
    let tl = Position {
        extra_subject: Some(false),
        ..ground.with_diploma("vmbo-tl", AUTUMN)
    };
    assert!(matches!(
        why(&tl, hbo, &["havo", "hbo-ba"]),
        WhyNot::Among { .. } | WhyNot::Beaten { .. }
    ));
    // Who has three years of havo may not go to level 1 any more (e020).
    let havo = Position {
        age: Some(16),
        ..ground.at("havo-4", AUTUMN)
    };
    let level_1 = Goal::Diploma(ground.node("mbo-1"));
    assert!(matches!(
        why(&havo, level_1, &["mbo-1"]),
        WhyNot::Blocked {
            condition: Condition::NoHigherEntry,
            ..
        }
    ));
    // The regulation writes "#" for CM: neither with havo for animal management, nor with vwo for medicine.
    let cm = |track| Position {
        profile: Some("cm".to_owned()),
        ..ground.with_diploma(track, AUTUMN)
    };
    let animals = course(ground, "hbo-diermanagement");
    assert!(
        matches!(why(&cm("havo"), animals, &["hbo-ba"]), WhyNot::NotAdmitted { from } if from == ground.node("havo"))
    );
    assert!(!matches!(
        why(&cm("havo"), animals, &["mbo-4", "hbo-ba"]),
        WhyNot::NotAdmitted { .. }
    ));
    assert!(
        matches!(why(&cm("vwo"), course(ground, "wo-geneeskunde"), &["wo-ba"]), WhyNot::NotAdmitted { from } if from == ground.node("vwo"))
    );
    // Medicine is for vwo; hbo-ba first is a way round, havo is not.
    let medicine = course(ground, "wo-geneeskunde");
    let cm = Position {
        profile: Some("cm".to_owned()),
        ..ground.with_diploma("havo", AUTUMN)
    };
    assert!(matches!(
        why(&cm, medicine, &["wo-ba"]),
        WhyNot::NoSuchStep { .. }
    ));
}

/// Group 8 with advice vmbo-tl and havo, on the way to university. A school may place above the advice and need not: vwo is
/// somebody's favour. By havo and then vwo 5 (e015, a right) nobody can refuse: 5 + 2 years before university, one more
/// than vwo, so both are shown.
#[test]
fn what_lies_above_the_advice_may_be_refused_and_stacking_is_shown() {
    let ground = real();
    let position = Position {
        advice: ground.nodes(&["vmbo-tl", "havo"]),
        ..ground.at("po-8", AUTUMN)
    };
    let goal = Goal::Diploma(ground.node("wo-ba"));
    let search = Search::new(&ground.facts, &ground.catalogue, &position, goal);
    let found = search.pathways();
    let by = |row: &[&str]| {
        let row = ground.nodes(row);
        let same = |pathway: &&Pathway| pathway.nodes()[1..] == row[..];
        let all = found.all.iter().filter(same);
        all.map(|pathway| (pathway.measures.half_years, pathway.measures.refusals))
            .min_by_key(|(half_years, refusals)| (*refusals, *half_years))
    };
    // Group 8 ends this summer. vwo 6 years and a bachelor of 3; havo 5, vwo 2 and the same.
    assert_eq!(by(&["vwo", "wo-ba"]), Some((2 * (6 + 3), 1)));
    assert_eq!(by(&["havo", "vwo", "wo-ba"]), Some((2 * (5 + 2 + 3), 0)));
    // Without advice told, vwo is still a right if the advice is for it: nobody is counted who could refuse.
    let untold = ground.at("po-8", AUTUMN);
    let search = Search::new(&ground.facts, &ground.catalogue, &untold, goal);
    assert!(
        search
            .pathways()
            .all
            .iter()
            .all(|pathway| pathway.measures.refusals == 0)
    );
}

/// No step leads from havo to university; whoever asks about havo means the way by havo and vwo.
#[test]
fn who_names_a_part_of_a_way_is_answered_about_the_whole() {
    let ground = real();
    let position = ground.with_diploma("vmbo-tl", AUTUMN);
    let goal = Goal::Diploma(ground.node("wo-ba"));
    let search = Search::new(&ground.facts, &ground.catalogue, &position, goal);
    let found = search.pathways();
    let row = ground.nodes(&["havo", "wo-ba"]);
    assert!(matches!(
        search.why_not(&found, &row),
        WhyNot::NoSuchStep { to, .. } if to == ground.node("wo-ba")
    ));
    let passes = |nodes: &[NodeId]| {
        let mut left = nodes.iter();
        row.iter().all(|asked| left.any(|node| node == asked))
    };
    match search.why_not_by_way_of(&found, &row) {
        Some(WhyNot::Among { index }) => assert!(passes(&found.all[index].nodes())),
        Some(WhyNot::Beaten { asked, by }) => {
            assert!(passes(&asked.nodes()));
            let lanes = found.all[by].lanes().into_iter().zip(asked.lanes());
            assert!(lanes.into_iter().all(|(shown, asked)| shown <= asked));
        }
        other => panic!("{other:?}"),
    }
    // Nothing leads from university back to havo.
    let back = ground.nodes(&["wo-ma", "havo", "wo-ba"]);
    assert!(search.why_not_by_way_of(&found, &back).is_none());
}
