//! The search against the second implementation, and what must follow when the facts change.

use std::collections::BTreeSet;

use pathways::courses::Catalogue;
use pathways::search::{Goal, pathways};
use pathways::{Condition, Facts, NodeId, Position};
use proptest::prelude::*;

use crate::naive;
use crate::recount::{Lanes, at_most, recount};
use crate::synthetic::{World, world};

fn found(facts: &Facts, position: &Position, goal: NodeId) -> BTreeSet<Lanes> {
    let catalogue = Catalogue::default();
    let found = pathways(facts, &catalogue, position, Goal::Diploma(goal));
    for pathway in &found.all {
        assert_eq!(recount(facts, &catalogue, position, pathway), pathway.lanes());
    }
    found.all.iter().map(|pathway| pathway.lanes()).collect()
}

/// For every cost before there is one after that is no more in anything.
fn no_worse(before: &BTreeSet<Lanes>, after: &BTreeSet<Lanes>) -> Result<(), TestCaseError> {
    for old in before {
        prop_assert!(
            after.iter().any(|new| at_most(*new, *old)),
            "{old:?} is lost: {after:?}"
        );
    }
    Ok(())
}

fn front_of(world: &World) -> Option<BTreeSet<Lanes>> {
    let facts = world.facts();
    let goal = world.goal(&facts)?;
    Some(found(&facts, &world.position(&facts), goal))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn the_search_finds_what_writing_out_finds(world in world()) {
        let facts = world.facts();
        let Some(goal) = world.goal(&facts) else { return Ok(()) };
        let position = world.position(&facts);
        let Some(expected) = naive::front(&facts, &position, goal) else { return Ok(()) };
        prop_assert_eq!(found(&facts, &position, goal), expected);
    }

    #[test]
    fn one_more_step_never_worsens_a_front(world in world()) {
        let Some(after) = front_of(&world) else { return Ok(()) };
        let mut less = world;
        less.edges.pop();
        let Some(before) = front_of(&less) else { return Ok(()) };
        no_worse(&before, &after)?;
    }

    /// With fees that do not fall: else who had to wait for an age would pay less than who may start at once. And where the condition is
    /// an age, at school alone: nobody waits for working and learning, so who had to wait is let in there and who may start at once is
    /// too young.
    #[test]
    fn one_condition_less_only_adds_pathways(world in world(), which in any::<prop::sample::Index>()) {
        let world = world.with_rising_fees();
        let asking: Vec<usize> = (0..world.edges.len()).filter(|edge| !world.edges[*edge].requires.is_empty()).collect();
        if asking.is_empty() {
            return Ok(());
        }
        let edge = *which.get(&asking);
        let is_an_age = |id: &&str| Condition::from_id(id).and_then(Condition::age).is_some();
        let world = if world.edges[edge].requires.last().is_some_and(is_an_age) { world.at_school_alone() } else { world };
        let mut less = world.clone();
        less.edges[edge].requires.pop();
        let (Some(before), Some(after)) = (front_of(&world), front_of(&less)) else { return Ok(()) };
        no_worse(&before, &after)?;
    }

    #[test]
    fn the_order_of_the_rows_does_not_matter(world in world(), shuffle in any::<prop::sample::Index>()) {
        let mut turned = world.clone();
        turned.edges.rotate_left(shuffle.index(world.edges.len()));
        turned.edges.reverse();
        turned.amounts.reverse();
        prop_assert_eq!(front_of(&world), front_of(&turned));
    }
}

/// The generator reaches what it is for: fronts with several members, waits, gaps and both learning routes.
#[test]
fn the_worlds_are_not_empty() {
    use pathways::facts::Route;
    use pathways::search::StepKind;
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let (mut several, mut waits, mut work, mut large) = (0, 0, 0, 0);
    for _ in 0..600 {
        let world = world().new_tree(&mut runner).unwrap().current();
        let facts = world.facts();
        let Some(goal) = world.goal(&facts) else { continue };
        let position = world.position(&facts);
        let found = pathways(&facts, &Catalogue::default(), &position, Goal::Diploma(goal));
        several += usize::from(found.all.len() > 1);
        let steps = || found.all.iter().flat_map(|pathway| &pathway.steps);
        waits += usize::from(steps().any(|step| step.kind == StepKind::Wait));
        work += usize::from(steps().any(|step| step.route == Some(Route::Bbl)));
        large += usize::from(naive::front(&facts, &position, goal).is_none());
    }
    assert!(
        several > 60 && waits > 30 && work > 5 && large < 60,
        "{several} {waits} {work} {large}"
    );
}
