//! What a search leaves out when it may not go on, and that it says so.

use super::brute::*;
use pathways::front::{Cost4, Fronts, Limits, Pareto, one_to_all};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// A search that stops has exactly the labels of every time before it stopped.
    #[test]
    fn too_many_labels_is_like_too_much_time(case in case(), max_labels in 0usize..12) {
        let graph = case.graph::<Cost4>();
        let run = |max_time, max_labels| {
            one_to_all(&graph, SOURCE, Cost4::of(case.start), Limits { max_time, max_labels }, &Pareto)
        };
        let (whole, stopped) = (run(case.max_time, usize::MAX), run(case.max_time, max_labels));
        prop_assert_eq!(stopped.stopped_at().is_none(), whole.labels() <= max_labels);
        prop_assert!(stopped.labels() <= max_labels);
        match stopped.stopped_at() {
            None => prop_assert_eq!(stopped, whole),
            Some(0) => prop_assert_eq!(stopped.labels(), 0),
            Some(time) => {
                let shorter = run(time - 1, usize::MAX);
                for node in 0..case.nodes {
                    prop_assert_eq!(stopped.costs(node), shorter.costs(node));
                    let paths = |fronts: &Fronts<Cost4>| {
                        fronts.at(node).map(|label| fronts.path(label)).collect::<Vec<_>>()
                    };
                    prop_assert_eq!(paths(&stopped), paths(&shorter));
                }
            }
        }
    }

    /// Less time gives the same fronts, cut off.
    #[test]
    fn less_time_only_cuts_off(case in case(), less in 0u16..8) {
        let graph = case.graph::<Cost4>();
        let run = |max_time| {
            let limits = Limits { max_time, ..Limits::default() };
            one_to_all(&graph, SOURCE, Cost4::of(case.start), limits, &Pareto)
        };
        let (long, short) = (run(case.max_time), run(case.max_time.saturating_sub(less)));
        for node in 0..case.nodes {
            let mut expected = four(long.costs(node));
            expected.retain(|cost| cost[0] <= case.max_time.saturating_sub(less));
            prop_assert_eq!(four(short.costs(node)), expected);
        }
    }
}

/// Circles without a limit of time: the rule ends them.
#[test]
fn circles_end_without_any_limit() {
    let arcs = vec![
        (0, 1, [1, 0, 0, 0]),
        (1, 0, [1, 0, 0, 0]),
        (1, 1, [2, 0, 0, 0]),
        (1, 2, [0, 1, 0, 0]),
    ];
    let case = Case {
        nodes: 3,
        arcs,
        start: [0; 4],
        max_time: 0,
    };
    let fronts = one_to_all(
        &case.graph::<Cost4>(),
        SOURCE,
        Cost4::of([0; 4]),
        Limits::default(),
        &Pareto,
    );
    let costs: Vec<_> = (0..3).map(|node| four(fronts.costs(node))).collect();
    assert_eq!(costs, [[[0, 0, 0, 0]], [[1, 0, 0, 0]], [[1, 1, 0, 0]]]);
}

/// A path whose time would not fit its lane is left out, and that is said.
#[test]
fn time_beyond_its_lane_is_left_out_and_said() {
    let arcs = vec![(0, 1, [30_000, 0, 0, 0]), (1, 2, [30_000, 0, 0, 0])];
    let case = Case {
        nodes: 3,
        arcs,
        start: [0; 4],
        max_time: 0,
    };
    let fronts = one_to_all(
        &case.graph::<Cost4>(),
        SOURCE,
        Cost4::of([0; 4]),
        Limits::default(),
        &Pareto,
    );
    assert_eq!(
        (fronts.costs(1).len(), fronts.costs(2).len(), fronts.overflowed()),
        (1, 0, 1)
    );
}

#[test]
fn a_source_that_does_not_exist_reaches_nothing() {
    let case = Case {
        nodes: 1,
        arcs: Vec::new(),
        start: [0; 4],
        max_time: 0,
    };
    let fronts = one_to_all(
        &case.graph::<Cost4>(),
        7,
        Cost4::of([0; 4]),
        Limits::default(),
        &Pareto,
    );
    assert_eq!(
        (fronts.labels(), fronts.at(7).len(), fronts.costs(0).len()),
        (0, 0, 0)
    );
}
