//! Fronts equal those of brute force, for every rule, every width of cost, and several sources.

use super::brute::*;
use pathways::front::{Cost4, Cost8, Guarded, Limits, Pareto, many_to_all, one_to_all};
use proptest::prelude::*;

fn limits(case: &Case) -> Limits {
    Limits {
        max_time: case.max_time,
        ..Limits::default()
    }
}

fn pareto_is_brute<C: TestCost>(case: &Case) -> Result<(), TestCaseError> {
    let walks = case.walks(&case.sources(), u16::MAX >> 1);
    prop_assume!(walks.is_some());
    let fronts = one_to_all(
        &case.graph::<C>(),
        SOURCE,
        C::of(case.start),
        limits(case),
        &Pareto,
    );
    for node in 0..case.nodes {
        let mut expected = front(walks.as_ref().unwrap(), node, pareto);
        expected.dedup();
        prop_assert_eq!(four(fronts.costs(node)), expected, "node {}", node);
    }
    prop_assert_eq!((fronts.stopped_at(), fronts.overflowed()), (None, 0));
    Ok(())
}

fn guarded_is_brute<C: TestCost>(case: &Case, hard: &[usize], keep: bool) -> Result<(), TestCaseError> {
    let walks = case.walks(&case.sources(), u16::MAX >> 1);
    prop_assume!(walks.is_some());
    let rule = Guarded::new(set(&hard[1..])).keep_equal(keep);
    let fronts = one_to_all(&case.graph::<C>(), SOURCE, C::of(case.start), limits(case), &rule);
    let kept = if keep {
        usize::from(Guarded::<C>::EQUAL_KEPT)
    } else {
        1
    };
    for node in 0..case.nodes {
        let every = front(walks.as_ref().unwrap(), node, guarded(hard));
        let same = every.chunk_by(|a, b| a == b);
        let expected: Vec<_> = same
            .flat_map(|equal| &equal[..equal.len().min(kept)])
            .copied()
            .collect();
        prop_assert_eq!(four(fronts.costs(node)), expected, "node {}", node);
        let mut paths: Vec<_> = fronts.at(node).map(|label| fronts.path(label)).collect();
        let labels = paths.len();
        paths.sort_unstable();
        paths.dedup();
        prop_assert_eq!(paths.len(), labels, "two labels of node {} have one path", node);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn pareto_fronts(case in case()) {
        pareto_is_brute::<Cost4>(&case)?;
        pareto_is_brute::<Cost8>(&case)?;
    }

    #[test]
    fn guarded_fronts(case in case(), hard in hard_lanes(), keep in any::<bool>()) {
        guarded_is_brute::<Cost4>(&case, &hard, keep)?;
        guarded_is_brute::<Cost8>(&case, &hard, keep)?;
    }

    /// From several sources: as if the walks of all were thrown together, and the root tells whose walk it
    /// is.
    #[test]
    fn fronts_from_several_sources(
        case in case(),
        more in prop::collection::vec((0u32..6, prop::array::uniform4(0u16..4)), 0..4),
    ) {
        let more = more.into_iter().filter(|(node, _)| *node < case.nodes);
        let sources: Vec<_> = more.chain(case.sources()).collect();
        let walks = case.walks(&sources, u16::MAX >> 1);
        prop_assume!(walks.is_some());
        let packed: Vec<_> = sources.iter().map(|&(node, cost)| (node, Cost4::of(cost))).collect();
        let fronts = many_to_all(&case.graph::<Cost4>(), &packed, limits(&case), &Pareto);
        for node in 0..case.nodes {
            let mut expected = front(walks.as_ref().unwrap(), node, pareto);
            expected.dedup();
            prop_assert_eq!(four(fronts.costs(node)), expected);
            for label in fronts.at(node) {
                let root = fronts.root(label);
                prop_assert!(sources.contains(&(fronts.node(root), fronts.cost(root).four())));
                prop_assert!(fronts.path(root).is_empty());
            }
        }
    }

    /// The range of a lane is a budget: a path beyond it is no path, and the search says that it met one.
    #[test]
    fn fronts_where_sums_leave_their_lane(case in scaled_case(6_000), hard in hard_lanes()) {
        let walks = case.walks(&case.sources(), u16::MAX >> 1);
        prop_assume!(walks.is_some());
        let graph = case.graph::<Cost4>();
        let rule = Guarded::new(set(&hard));
        let fronts = one_to_all(&graph, SOURCE, Cost4::of(case.start), limits(&case), &rule);
        let mut lost = 0;
        for node in 0..case.nodes {
            let mut expected = front(walks.as_ref().unwrap(), node, guarded(&hard));
            expected.dedup();
            prop_assert_eq!(four(fronts.costs(node)), expected.clone());
            for (_, _, step) in case.arcs.iter().filter(|(from, _, _)| *from == node) {
                let leaves = |cost: &&Lanes| {
                    let beyond = (0..4).any(|lane| cost[lane] + step[lane] > u16::MAX >> 1);
                    cost[0] + step[0] <= case.max_time && beyond
                };
                lost += expected.iter().filter(leaves).count() as u64;
            }
        }
        prop_assert_eq!(fronts.overflowed(), lost);
    }
}
