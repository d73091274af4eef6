//! The **order** of lanes from top to bottom: a tree around the line one is on, so that transfers do not cross.
//!
//! Doors that leave together stay together; of those on one side the last to leave lies nearest. A closed door goes on
//! in the row of the lane that opens it, because it begins where that one ends.

use std::cmp::Reverse;

use pathways::Facts;

use crate::explore::picture::plan::{Plan, Role};

/// A row of the map: lanes that follow each other in time.
pub(super) type Row = Vec<usize>;

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Above,
    Below,
}

/// The rows from top to bottom.
pub(super) fn rows(facts: &Facts, plan: &Plan) -> Vec<Row> {
    let (above, below) = sides(facts, plan);
    let mut rows = context(facts, plan, Side::Above);
    for lane in above {
        visit(plan, lane, Side::Above, &mut rows);
    }
    rows.push(row(plan, 0));
    for lane in below {
        visit(plan, lane, Side::Below, &mut rows);
    }
    rows.extend(context(facts, plan, Side::Below));
    rows
}

/// Lanes that are entered first from this one.
fn children(plan: &Plan, lane: usize) -> impl Iterator<Item = usize> + '_ {
    plan.hops
        .iter()
        .filter(move |hop| hop.leaves == lane && !hop.joins && hop.enters != 0)
        .map(|hop| hop.enters)
}

/// A lane with the closed door that goes on in its row, if there is one.
fn row(plan: &Plan, lane: usize) -> Row {
    let follows = |next: &usize| {
        plan.lanes[*next].role == Role::Closed && plan.lanes[*next].start == plan.lanes[lane].end
    };
    std::iter::once(lane)
        .chain(children(plan, lane).find(follows))
        .collect()
}

fn visit(plan: &Plan, lane: usize, side: Side, rows: &mut Vec<Row>) {
    let own = row(plan, lane);
    let mut rest: Vec<usize> = children(plan, lane)
        .filter(|child| !own.contains(child))
        .collect();
    // Outermost first; the pathway stays nearest to the line it leaves.
    rest.sort_by_key(|child| plan.lanes[*child].on_way);
    if side == Side::Below {
        rows.push(own);
        rest.reverse();
        rest.into_iter().for_each(|child| visit(plan, child, side, rows));
    } else {
        rest.into_iter().for_each(|child| visit(plan, child, side, rows));
        rows.push(own);
    }
}

/// How many rows a lane takes with all that follows it.
fn size(plan: &Plan, lane: usize) -> usize {
    let own = row(plan, lane);
    1 + children(plan, lane)
        .filter(|child| !own.contains(child))
        .map(|child| size(plan, child))
        .sum::<usize>()
}

/// Doors that leave at the same time and ask the same.
struct Bundle {
    lanes: Vec<usize>,
    at: i32,
    level: u8,
    rows: usize,
}

/// The lanes one can change to, above and below one's own, each from top to bottom. The higher levels lie above, as in
/// any picture of the system, and the split is where both sides are about as high.
fn sides(facts: &Facts, plan: &Plan) -> (Vec<usize>, Vec<usize>) {
    let mut bundles = bundles(facts, plan);
    bundles.sort_by_key(|bundle| Reverse(bundle.level));
    let all: usize = bundles.iter().map(|bundle| bundle.rows).sum();
    let mut best = (usize::MAX, 0);
    let mut above = 0;
    for (index, bundle) in bundles.iter().enumerate() {
        above += bundle.rows;
        let unequal = above.abs_diff(all - above);
        if unequal < best.0 {
            best = (unequal, index + 1);
        }
    }
    let mut below = bundles.split_off(best.1.min(bundles.len()));
    bundles.sort_by_key(|bundle| bundle.at);
    below.sort_by_key(|bundle| Reverse(bundle.at));
    let lanes = |bundles: Vec<Bundle>| bundles.into_iter().flat_map(|bundle| bundle.lanes).collect();
    (lanes(bundles), lanes(below))
}

fn bundles(facts: &Facts, plan: &Plan) -> Vec<Bundle> {
    let mut found: Vec<(&crate::explore::picture::plan::Hop, Bundle)> = Vec::new();
    for hop in plan
        .hops
        .iter()
        .filter(|hop| hop.leaves == 0 && !hop.joins && hop.enters != 0)
    {
        let level = facts.node(plan.lanes[hop.enters].node).level;
        let rows = size(plan, hop.enters);
        match found
            .iter_mut()
            .find(|(first, _)| first.at == hop.at && first.say == hop.say)
        {
            Some((_, bundle)) => {
                bundle.lanes.push(hop.enters);
                bundle.level = bundle.level.max(level);
                bundle.rows += rows;
            }
            None => found.push((
                hop,
                Bundle {
                    lanes: vec![hop.enters],
                    at: hop.at,
                    level,
                    rows,
                },
            )),
        }
    }
    let mut bundles: Vec<Bundle> = found.into_iter().map(|(_, bundle)| bundle).collect();
    for bundle in &mut bundles {
        bundle.lanes.sort_by_key(|lane| {
            let lane = &plan.lanes[*lane];
            (Reverse(facts.node(lane.node).level), lane.node)
        });
    }
    bundles
}

/// The rest of the system: what is of a higher level above everything, the rest below.
fn context(facts: &Facts, plan: &Plan, side: Side) -> Vec<Row> {
    let level = |lane: usize| facts.node(plan.lanes[lane].node).level;
    let mut lanes: Vec<usize> = (0..plan.lanes.len())
        .filter(|lane| {
            plan.lanes[*lane].role == Role::Context && (level(*lane) > level(0)) == (side == Side::Above)
        })
        .collect();
    lanes.sort_by_key(|lane| (Reverse(level(*lane)), plan.lanes[*lane].node));
    lanes.into_iter().map(|lane| vec![lane]).collect()
}
