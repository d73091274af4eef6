//! The **wide** map: time runs along the line of writing, lanes lie below each other. For a classroom screen.
//!
//! Deliberately absent: fixed places for programmes. Lanes follow from the facts, room from the words.

mod bands;
mod columns;
mod draw;
mod gates;
mod routes;

use pathways::{Facts, Position};

use super::plan::{Plan, Role};
use super::says::Says;
use super::sheet::Sheet;
use super::{Drawn, LineMap};

/// How wide the map is drawn.
const WIDTH: i32 = 1280;
/// The rest of the system is drawn as far as it leaves the map this high.
const HEIGHT: i32 = 700;

/// Draws the wide map.
pub(super) fn draw(map: &LineMap<'_>, plan: &Plan, says: &Says<'_>) -> Drawn {
    let (plan, order) = with_context(map.facts, map.position, plan, says);
    let laid = Laid::new(&plan, order, says);
    let mut sheet = Sheet::new(laid.columns.width, map.turned());
    let height = draw::all(&mut sheet, &laid, says, map.link);
    Drawn { sheet, height }
}

/// Everything with its place.
struct Laid<'a> {
    plan: &'a Plan,
    columns: columns::Columns,
    bands: Vec<bands::Band>,
    gates: Vec<gates::Gate>,
    /// Where the lowest band ends.
    foot: i32,
}

impl<'a> Laid<'a> {
    fn new(plan: &'a Plan, order: Vec<usize>, says: &Says<'_>) -> Laid<'a> {
        let mut gates = gates::gates(plan, &order);
        let lead = bands::sign_width(&bands::here_lines(plan, says)) - if plan.diploma { 22 } else { 0 };
        let columns = columns::Columns::new(plan, &mut gates, lead, WIDTH);
        let (bands, foot) = bands::bands(plan, &order, says, &columns, &gates);
        Laid { plan, columns, bands, gates, foot }
    }

    fn y(&self, lane: usize) -> i32 {
        self.bands.iter().find(|band| band.lane == lane).map_or(0, |band| band.y)
    }
}

/// The plan with as much of the rest of the system as there is room for, and its lanes from top to bottom.
fn with_context(facts: &Facts, position: &Position, plan: &Plan, says: &Says<'_>) -> (Plan, Vec<usize>) {
    let bare = Laid::new(plan, order(facts, plan), says).foot;
    let most = ((HEIGHT - bare) / 26).max(0) as usize;
    let mut plan = plan.clone();
    plan.add_context(facts, position, most);
    let order = order(facts, &plan);
    (plan, order)
}

/// Lanes from top to bottom: by level, as in any picture of the system; then as the facts list them.
fn order(facts: &Facts, plan: &Plan) -> Vec<usize> {
    let mut order: Vec<usize> = (0..plan.lanes.len()).collect();
    order.sort_by_key(|index| {
        let lane = &plan.lanes[*index];
        let level = facts.node(lane.node).level;
        (std::cmp::Reverse(level), lane.node, lane.role == Role::Own, lane.start)
    });
    order
}
