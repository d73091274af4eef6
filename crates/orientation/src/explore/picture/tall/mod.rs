//! The **tall** map: time runs downwards, for a phone. One's own line is a strip of stops; doors branch off beside it,
//! those that ask the same on one board. A lit pathway goes on below as the next line, and the next.
//!
//! Nothing overlaps because everything is put below what came before. Deliberately absent: the rest of the system.

mod board;
mod strip;
mod way;

use super::plan::Plan;
use super::says::Says;
use super::sheet::Sheet;
use super::{Drawn, LineMap, legend};

use strip::Strip;

/// How wide the map is drawn: a phone of 360 pixels without the margins of a page.
const WIDTH: i32 = 340;

/// Draws the tall map.
pub(super) fn draw(map: &LineMap<'_>, plan: &Plan, says: &Says<'_>) -> Drawn {
    let mut strip = Strip::new(map, plan, says);
    strip.own();
    way::draw(&mut strip);
    board::closed(&mut strip);
    let foot = strip.y + 6;
    let mut sheet = Sheet::new(WIDTH, map.turned());
    strip.onto(&mut sheet);
    let needs = legend::Needs {
        kinds: plan.hops.iter().map(|hop| hop.say.verdict).collect(),
        way: plan.way.len() > 1,
        longer: plan.hops.iter().any(|hop| hop.say.extra.is_some()),
    };
    let height = legend::draw(&mut sheet, says, &needs, (8, foot, WIDTH - 4));
    Drawn { sheet, height }
}
