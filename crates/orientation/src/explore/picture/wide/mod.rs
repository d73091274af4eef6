//! The **wide** map: time runs along the line of writing, lanes lie below each other. For a classroom screen.
//!
//! Deliberately absent: fixed places for programmes. Lanes follow from the facts, room from the words.

mod bands;
mod columns;
mod draw;
mod gates;
mod order;
mod routes;

use pathways::{Facts, Position};

use super::plan::Plan;
use super::says::Says;
use super::sheet::Sheet;
use super::{Drawn, LineMap};

/// How wide the map is drawn.
const WIDTH: i32 = 1280;
/// The rest of the system is drawn as far as it leaves the map this high.
const HEIGHT: i32 = 740;

/// Draws the wide map.
pub(super) fn draw(map: &LineMap<'_>, plan: &Plan, says: &Says<'_>) -> Drawn {
    let plan = with_context(map.facts, map.position, plan, says);
    let laid = Laid::new(map.facts, &plan, says);
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
    fn new(facts: &Facts, plan: &'a Plan, says: &Says<'_>) -> Laid<'a> {
        let rows = order::rows(facts, plan);
        let mut gates = gates::gates(plan, &rows);
        let lead = bands::sign_width(&bands::here_lines(plan, says)) - if plan.diploma { 22 } else { 0 };
        let tail = bands::sign_width(&says.goal(plan)) + 22;
        let columns = columns::Columns::new(plan, &mut gates, (lead, tail), WIDTH);
        let (bands, foot) = bands::bands(&bands::Bare {
            plan,
            rows: &rows,
            says,
            columns: &columns,
            gates: &gates,
        });
        Laid {
            plan,
            columns,
            bands,
            gates,
            foot,
        }
    }

    fn y(&self, lane: usize) -> i32 {
        self.bands
            .iter()
            .find(|band| band.lanes.contains(&lane))
            .map_or(0, |band| band.y)
    }
}

/// The plan with as much of the rest of the system as there is room for.
fn with_context(facts: &Facts, position: &Position, plan: &Plan, says: &Says<'_>) -> Plan {
    let bare = Laid::new(facts, plan, says).foot;
    let mut plan = plan.clone();
    plan.add_context(facts, position, ((HEIGHT - bare) / 26).max(0) as usize);
    plan
}
