//! What holds between fronts, whatever the graph.

use super::brute::*;
use pathways::front::{ArcId, Cost, Cost4, Fronts, Guarded, LaneSet, Limits, Pareto, Rule, one_to_all};
use proptest::prelude::*;

fn fronts<R: Rule<Cost4>>(case: &Case, rule: &R) -> Fronts<Cost4> {
    let limits = Limits {
        max_time: case.max_time,
        ..Limits::default()
    };
    one_to_all(
        &case.graph::<Cost4>(),
        SOURCE,
        Cost4::of(case.start),
        limits,
        rule,
    )
}

/// Each label's path leads from the source to its node, never through a node twice, and costs what the label
/// says.
fn paths_hold(case: &Case, fronts: &Fronts<Cost4>) -> Result<(), TestCaseError> {
    for node in 0..case.nodes {
        for label in fronts.at(node) {
            let (mut at, mut cost, mut seen) = (SOURCE, case.start, vec![SOURCE]);
            for ArcId(arc) in fronts.path(label) {
                let (from, to, step) = case.arcs[arc as usize];
                prop_assert_eq!(from, at);
                prop_assert!(!seen.contains(&to), "a path comes to {} twice", to);
                (at, cost) = (to, std::array::from_fn(|lane| cost[lane] + step[lane]));
                seen.push(to);
            }
            prop_assert_eq!((at, cost), (node, fronts.cost(label).four()));
            prop_assert_eq!(fronts.node(label), node);
        }
    }
    Ok(())
}

/// Every old cost is still there, or a new one prunes it.
fn no_worse<R: Rule<Cost4>>(old: &[Cost4], new: &[Cost4], rule: &R) -> bool {
    old.iter()
        .all(|&old| new.iter().any(|&new| new == old || rule.prunes(new, old)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_label_makes_another_superfluous(case in case(), hard in hard_lanes()) {
        let plain = fronts(&case, &Pareto);
        let careful = fronts(&case, &Guarded::new(set(&hard)));
        let prunes = guarded(&hard);
        for node in 0..case.nodes {
            let (plain, careful) = (four(plain.costs(node)), four(careful.costs(node)));
            for (at, &a) in plain.iter().enumerate() {
                prop_assert!(plain.iter().enumerate().all(|(other, &b)| at == other || !at_most(a, b)));
            }
            prop_assert!(careful.iter().all(|&a| careful.iter().all(|&b| !prunes(a, b))));
            prop_assert!(careful.windows(2).all(|pair| pair[0] < pair[1]), "in order, and each once");
            // Distrust only ever keeps more.
            prop_assert!(plain.iter().all(|cost| careful.contains(cost)));
        }
    }

    #[test]
    fn every_path_costs_what_its_label_says(case in case(), hard in hard_lanes()) {
        paths_hold(&case, &fronts(&case, &Pareto))?;
        paths_hold(&case, &fronts(&case, &Guarded::new(set(&hard)).keep_equal(true)))?;
    }

    #[test]
    fn one_more_arc_never_worsens_a_front(
        case in case(),
        hard in hard_lanes(),
        from in 0u32..6,
        to in 0u32..6,
        step in prop::array::uniform4(1u16..4),
    ) {
        let mut wider = case.clone();
        wider.arcs.push((from % case.nodes, to % case.nodes, step));
        let rule = Guarded::new(set(&hard));
        let (before, after) = (fronts(&case, &Pareto), fronts(&wider, &Pareto));
        let (careful, wider) = (fronts(&case, &rule), fronts(&wider, &rule));
        for node in 0..case.nodes {
            prop_assert!(no_worse(before.costs(node), after.costs(node), &Pareto));
            prop_assert!(no_worse(careful.costs(node), wider.costs(node), &rule));
        }
    }

    #[test]
    fn the_order_of_the_criteria_does_not_matter(
        case in case(),
        order in Just([1usize, 2, 3]).prop_shuffle(),
        hard in hard_lanes(),
    ) {
        let permute = |lanes: Lanes| [lanes[0], lanes[order[0]], lanes[order[1]], lanes[order[2]]];
        let mut other = case.clone();
        other.start = permute(case.start);
        other.arcs.iter_mut().for_each(|arc| arc.2 = permute(arc.2));
        let moved: Vec<_> = (1..4).filter(|&lane| hard.contains(&order[lane - 1])).collect();
        let (plain, permuted) = (fronts(&case, &Pareto), fronts(&other, &Pareto));
        let careful = fronts(&case, &Guarded::new(set(&hard)));
        let rearranged = fronts(&other, &Guarded::new(set(&moved)));
        for node in 0..case.nodes {
            for (one, two) in [(&plain, &permuted), (&careful, &rearranged)] {
                let mut expected: Vec<_> = four(one.costs(node)).into_iter().map(permute).collect();
                expected.sort_unstable();
                prop_assert_eq!(four(two.costs(node)), expected);
            }
        }
    }

    #[test]
    fn the_order_of_the_arcs_does_not_matter(case in case(), by in any::<u64>()) {
        let mut other = case.clone();
        let scattered = |from| (u64::from(from) ^ by).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        other.arcs.sort_by_key(|&(from, to, _)| scattered(from).rotate_left(to));
        let (one, two) = (fronts(&case, &Pareto), fronts(&other, &Pareto));
        for node in 0..case.nodes {
            prop_assert_eq!(one.costs(node), two.costs(node));
        }
    }

    /// For the cost of any walk there is an answer, the answer is right, and nothing answers for a cost
    /// nobody reached.
    #[test]
    fn why_not_names_what_is_better(case in case(), hard in hard_lanes()) {
        let walks = case.walks(&case.sources(), u16::MAX >> 1);
        prop_assume!(walks.is_some());
        let rule = Guarded::new(set(&hard));
        let (plain, careful) = (fronts(&case, &Pareto), fronts(&case, &rule));
        let prunes = guarded(&hard);
        for walk in walks.unwrap() {
            let better = plain.why_not(walk.node, Cost4::of(walk.cost), &Pareto);
            prop_assert!(better.is_some_and(|label| at_most(plain.cost(label).four(), walk.cost)));
            let better = careful.why_not(walk.node, Cost4::of(walk.cost), &rule);
            let better = better.map(|label| careful.cost(label).four());
            prop_assert!(better.is_some_and(|cost| cost == walk.cost || prunes(cost, walk.cost)));
        }
        for node in (0..case.nodes).filter(|&node| node != SOURCE) {
            let answered = plain.why_not(node, Cost4::ZERO, &Pareto).is_some();
            prop_assert_eq!(answered, four(plain.costs(node)).contains(&[0; 4]));
        }
    }
}

/// Lanes: half-years, then the penalty for failing as a pessimist and as an optimist sees it, then money. Two
/// paths of one length and price, the second much better in both readings of success: both stay. A third that
/// is no better in success and a half-year longer goes. A fourth is worse in time and money, but better in
/// one reading: it stays.
#[test]
fn success_alone_never_removes_a_path() {
    let arcs = vec![
        (0, 1, [4, 90, 60, 5]),
        (0, 1, [4, 20, 10, 5]),
        (0, 1, [5, 90, 60, 5]),
        (0, 1, [6, 95, 5, 9]),
    ];
    let case = Case {
        nodes: 2,
        arcs,
        start: [0; 4],
        max_time: 9,
    };
    let costs = |fronts: Fronts<Cost4>| four(fronts.costs(1));
    let careful = costs(fronts(&case, &Guarded::new(LaneSet::of(&[0, 3]))));
    assert_eq!(careful, [[4, 20, 10, 5], [4, 90, 60, 5], [6, 95, 5, 9]]);
    assert_eq!(costs(fronts(&case, &Pareto)), [[4, 20, 10, 5], [6, 95, 5, 9]]);
}

/// Five paths of one cost: the one whose arc was given first is kept, or the first four of them.
#[test]
fn of_equal_paths_those_given_first_are_kept() {
    let case = Case {
        nodes: 2,
        arcs: vec![(0, 1, [1, 1, 1, 1]); 5],
        start: [0; 4],
        max_time: 9,
    };
    let paths = |fronts: Fronts<Cost4>| fronts.at(1).map(|label| fronts.path(label)).collect::<Vec<_>>();
    assert_eq!(paths(fronts(&case, &Pareto)), [[ArcId(0)]]);
    let many = Guarded::new(LaneSet::ALL).keep_equal(true);
    assert_eq!(
        paths(fronts(&case, &many)),
        [[ArcId(0)], [ArcId(1)], [ArcId(2)], [ArcId(3)]]
    );
}
