//! **Bands**: where each lane lies from top to bottom. What belongs to a lane (its badge, signs, gates) lies inside its
//! own band, and bands do not overlap; that is why nothing on the map covers anything else.

use crate::explore::picture::measure::Style;
use crate::explore::picture::plan::{Lane, Plan, Role};
use crate::explore::picture::says::Says;
use crate::explore::picture::sheet::Place;

use super::columns::{Columns, MARGIN};
use super::gates::{Gate, height, lines};

/// What can lie above a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The name of the lane, in its colour.
    Badge,
    /// "You are here".
    Here,
    /// "Your goal".
    Goal,
    /// A closed door with what opens it.
    Closed,
    /// The name of a line in the background, on the line itself.
    Background,
}

/// Something that lies above a line.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub kind: Kind,
    pub place: Place,
    pub lines: Vec<(Style, String)>,
}

/// Where a lane lies.
#[derive(Clone, Debug)]
pub(super) struct Band {
    pub lane: usize,
    pub y: i32,
    pub items: Vec<Item>,
    above: i32,
    below: i32,
}

/// Room for the ages at the top.
pub(super) const AXIS: i32 = 56;
/// From a line to what lies above it.
const CLEAR: i32 = 17;
/// Between two bands.
const BETWEEN: i32 = 7;
/// Half of what a line with stops takes.
const STOP: i32 = 14;

/// The bands from top to bottom, with the height of the whole.
pub(super) fn bands(plan: &Plan, order: &[usize], says: &Says<'_>, columns: &Columns, gates: &[Gate]) -> (Vec<Band>, i32) {
    let mut bands: Vec<Band> = order.iter().map(|lane| band(plan, *lane, says, columns)).collect();
    lay(&mut bands);
    for gate in gates {
        let (first, last) = gate.rows;
        let needed = height(&lines(says, &gate.say, columns.gate));
        let (top, bottom) = reach(&bands, gate, needed);
        bands[first].above = bands[first].above.max(bands[first].y - top + BETWEEN);
        bands[last].below = bands[last].below.max(bottom - bands[last].y + BETWEEN);
        lay(&mut bands);
    }
    let end = lay(&mut bands);
    (bands, end)
}

/// Top and bottom of a gate: around its lanes, and high enough for what it says.
pub(super) fn reach(bands: &[Band], gate: &Gate, needed: i32) -> (i32, i32) {
    let (top, bottom) = (bands[gate.rows.0].y - STOP - 2, bands[gate.rows.1].y + STOP + 2);
    let more = (needed - (bottom - top)).max(0);
    (top - more / 2, bottom + more - more / 2)
}

fn lay(bands: &mut [Band]) -> i32 {
    let mut y = AXIS;
    for band in bands {
        band.y = y + band.above;
        y = band.y + band.below;
    }
    y
}

fn band(plan: &Plan, index: usize, says: &Says<'_>, columns: &Columns) -> Band {
    let lane = &plan.lanes[index];
    let mut items = Vec::new();
    match lane.role {
        Role::Own => {
            items.push(here(plan, says, columns));
            items.push(badge(lane, says, columns));
        }
        Role::Open => items.push(badge(lane, says, columns)),
        Role::Closed => items.push(closed(plan, index, says, columns)),
        Role::Context => items.push(background(lane, says, columns)),
    }
    if plan.way.len() > 1 && plan.way.last() == Some(&index) {
        items.push(goal(plan, lane, says, columns));
    }
    let (above, below) = match lane.role {
        Role::Context => (13, 13),
        Role::Closed => (stack(&mut items, 12) + BETWEEN, 12),
        _ => (stack(&mut items, CLEAR) + BETWEEN, STOP + 4),
    };
    Band { lane: index, y: 0, items, above, below }
}

/// Stacks items upwards from the line, each as low as those before it leave room. The `y` of an item counts upwards from
/// the line to its top; the answer is how high the stack is.
fn stack(items: &mut [Item], clear: i32) -> i32 {
    for index in 0..items.len() {
        let (before, rest) = items.split_at_mut(index);
        let Some(item) = rest.first_mut() else { continue };
        let covered = |other: &&Item| {
            other.place.x < item.place.x + item.place.w + 10 && item.place.x < other.place.x + other.place.w + 10
        };
        let foot = before.iter().filter(covered).map(|other| other.place.y + 6).max().unwrap_or(clear);
        // A sign points down to its stop, so it needs the room of its point.
        let point = if item.kind == Kind::Here { 8 } else { 0 };
        item.place.y = foot.max(clear + point) + item.place.h;
    }
    items.iter().map(|item| item.place.y).max().unwrap_or(clear)
}

fn badge(lane: &Lane, says: &Says<'_>, columns: &Columns) -> Item {
    let target = pathways::Target { node: lane.node, year: 1 };
    let lines = wrapped(&[(Style::Name, says.name(target))], 250);
    let x = if lane.role == Role::Own { columns.left(lane.start).max(MARGIN) } else { columns.stop(lane.start) - 13 };
    item(Kind::Badge, x, lines, (11, 3), columns)
}

fn here(plan: &Plan, says: &Says<'_>, columns: &Columns) -> Item {
    let lines = here_lines(plan, says);
    let x = here_at(plan, columns) + 22 - sign_width(&lines);
    item(Kind::Here, x, lines, (13, 6), columns)
}

/// What the sign says.
pub(super) fn here_lines(plan: &Plan, says: &Says<'_>) -> Vec<(Style, String)> {
    let mut lines = vec![(Style::Strong, says.text("here"))];
    lines.extend(wrapped(&[(Style::Plain, says.place(plan))], 240));
    lines
}

/// How wide a sign with these lines is.
pub(super) fn sign_width(lines: &[(Style, String)]) -> i32 {
    lines.iter().map(|(style, text)| style.width(text)).max().unwrap_or(0) + 2 * 13
}

/// The stop where one is.
pub(super) fn here_at(plan: &Plan, columns: &Columns) -> i32 {
    if plan.diploma { columns.left(0) } else { columns.stop(-2) }
}

fn goal(plan: &Plan, lane: &Lane, says: &Says<'_>, columns: &Columns) -> Item {
    let year = (i32::from(plan.summer) + lane.end / 2).to_string();
    let age = plan.age.map(|age| says.age(age + lane.end / 2));
    let when = age.into_iter().chain([year]).collect::<Vec<_>>().join(", ");
    let lines = vec![(Style::Strong, says.text("goal")), (Style::Plain, when)];
    let x = columns.left(lane.end) + 18 - sign_width(&lines);
    item(Kind::Goal, x, lines, (13, 6), columns)
}

fn closed(plan: &Plan, index: usize, says: &Says<'_>, columns: &Columns) -> Item {
    let lane = &plan.lanes[index];
    let hop = plan.hops.iter().find(|hop| hop.enters == index);
    let opens = hop.map(|hop| (Style::Plain, says.opens(hop.from)));
    let name = hop.map_or_else(String::new, |hop| says.target(hop.to));
    let texts: Vec<(Style, String)> = [(Style::Strong, name)].into_iter().chain(opens).collect();
    let x = columns.stop(lane.start) - 8;
    let room = (columns.width - MARGIN - x).max(230);
    item(Kind::Closed, x, wrapped(&texts, room), (4, 2), columns)
}

fn background(lane: &Lane, says: &Says<'_>, columns: &Columns) -> Item {
    let (first, _) = columns.span();
    let target = pathways::Target { node: lane.node, year: 1 };
    let lines = wrapped(&[(Style::Faint, says.name(target))], 2000);
    let x = if lane.start <= first { columns.left(first) } else { columns.right(lane.start) } + 10;
    let mut item = item(Kind::Background, x, lines, (5, 0), columns);
    item.place.y = item.place.h / 2;
    item
}

/// An item that begins at `x`, or as much before it as it takes to stay on the sheet.
fn item(kind: Kind, x: i32, lines: Vec<(Style, String)>, pad: (i32, i32), columns: &Columns) -> Item {
    let w = lines.iter().map(|(style, text)| style.width(text)).max().unwrap_or(0) + 2 * pad.0;
    let h = lines.iter().map(|(style, _)| style.leading()).sum::<i32>() + 2 * pad.1;
    let x = x.min(columns.width - MARGIN / 2 - w).max(MARGIN / 2);
    Item { kind, place: Place { x, y: 0, w, h }, lines }
}

fn wrapped(texts: &[(Style, String)], most: i32) -> Vec<(Style, String)> {
    let lines = texts.iter().flat_map(|(style, text)| style.wrap(text, most).into_iter().map(|line| (*style, line)));
    lines.collect()
}
