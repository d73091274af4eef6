//! **Bands**: where each lane lies from top to bottom. What belongs to a lane (its badge, signs, gates) lies inside its
//! own band, and bands do not overlap; that is why nothing on the map covers anything else.

use crate::explore::picture::measure::Style;
use crate::explore::picture::plan::{Hop, Lane, Plan, Role};
use crate::explore::picture::says::Says;
use crate::explore::picture::sheet::Place;

use super::columns::{Columns, MARGIN};
use super::gates::{Gate, height, lines};
use super::order::Row;

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
    /// What is said at a transfer that has no gate.
    Aside,
    /// The same, where there is no room beside the line.
    Note,
}

/// Something that lies above a line.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub kind: Kind,
    pub lane: usize,
    pub place: Place,
    pub lines: Vec<(Style, String)>,
}

/// Where a lane lies.
#[derive(Clone, Debug)]
pub(super) struct Band {
    pub lanes: Row,
    pub y: i32,
    pub items: Vec<Item>,
    above: i32,
    below: i32,
}

/// Room for the ages at the top.
pub(super) const AXIS: i32 = 56;
/// From a line to what lies above it.
const CLEAR: i32 = 15;
/// Between two bands.
const BETWEEN: i32 = 5;
/// Half of what a line with stops takes.
const STOP: i32 = 14;
/// How wide words beside a transfer are, at most.
const ASIDE: i32 = 150;
/// Room inside the box of such words.
const BOXED: (i32, i32) = (9, 5);
/// Less room than this is too little for words.
const ROOM: i32 = 108;

/// What bands are made from.
pub(super) struct Bare<'a> {
    pub plan: &'a Plan,
    pub rows: &'a [Row],
    pub says: &'a Says<'a>,
    pub columns: &'a Columns,
    pub gates: &'a [Gate],
}

/// The bands from top to bottom, with the height of the whole.
pub(super) fn bands(bare: &Bare<'_>) -> (Vec<Band>, i32) {
    let Bare {
        rows,
        says,
        columns,
        gates,
        ..
    } = *bare;
    let mut bands: Vec<Band> = rows.iter().map(|row| band(bare, row)).collect();
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

fn band(bare: &Bare<'_>, row: &Row) -> Band {
    let Bare {
        plan, says, columns, ..
    } = *bare;
    let mut items = Vec::new();
    let (mut clear, mut below) = (0, 0);
    for index in row {
        let lane = &plan.lanes[*index];
        if plan.way.len() > 1 && plan.way.last() == Some(index) {
            items.push(goal(plan, lane, says, columns));
        }
        items.extend(aside(bare, *index));
        let mut item = match lane.role {
            Role::Own => here(plan, says, columns),
            Role::Open => badge(lane, says, columns),
            Role::Closed => closed(plan, *index, says, columns),
            Role::Context => background(lane, says, columns),
        };
        item.lane = *index;
        items.push(item);
        let room = if lane.role == Role::Closed { 11 } else { CLEAR };
        (clear, below) = (room.max(clear), room.max(below));
    }
    let around = |item: &Item| matches!(item.kind, Kind::Goal | Kind::Aside);
    let half = items
        .iter()
        .filter(|item| around(item))
        .map(|item| item.place.h / 2 + BETWEEN)
        .max()
        .unwrap_or(0);
    let behind = row.iter().all(|lane| plan.lanes[*lane].role == Role::Context);
    let (above, below) = if behind {
        (13, 13)
    } else {
        (stack(&mut items, clear) + BETWEEN, below.max(half))
    };
    Band {
        lanes: row.clone(),
        y: 0,
        items,
        above,
        below,
    }
}

/// Stacks items upwards from the line, each as low as those before it leave room. The `y` of an item counts upwards from
/// the line to its top; the answer is how high the stack is. Some items lie around the line itself.
fn stack(items: &mut [Item], clear: i32) -> i32 {
    for index in 0..items.len() {
        let (before, rest) = items.split_at_mut(index);
        let Some(item) = rest.first_mut() else { continue };
        let covered = |other: &&Item| {
            other.place.x < item.place.x + item.place.w + 10
                && item.place.x < other.place.x + other.place.w + 10
        };
        let highest = before.iter().filter(covered).map(|other| other.place.y + 5).max();
        // A sign points down to its stop, so it needs the room of its point.
        let point = if item.kind == Kind::Here { 9 } else { 0 };
        item.place.y = match item.kind {
            Kind::Goal | Kind::Aside if highest.is_none() => (item.place.h + 1) / 2,
            _ => highest.unwrap_or(clear).max(clear + point) + item.place.h,
        };
    }
    items.iter().map(|item| item.place.y).max().unwrap_or(clear)
}

/// What is said at a transfer that has no gate, beside the line that turns; once for all that ask the same.
fn aside(bare: &Bare<'_>, index: usize) -> Option<Item> {
    let Bare {
        plan,
        rows,
        says,
        columns,
        gates,
    } = *bare;
    let open = |hop: &Hop| !hop.joins && plan.lanes[hop.enters].role == Role::Open;
    let (place, hop) = plan
        .hops
        .iter()
        .enumerate()
        .find(|(_, hop)| hop.enters == index && open(hop))?;
    let same = |other: &&Hop| {
        open(other) && (other.at, other.leaves) == (hop.at, hop.leaves) && other.say == hop.say
    };
    let row = |lane: usize| rows.iter().position(|row| row.contains(&lane));
    let first = plan
        .hops
        .iter()
        .filter(same)
        .map(|hop| (row(hop.enters), hop.enters))
        .min();
    if first.is_none_or(|(_, lane)| lane != index) || gates.iter().any(|gate| gate.hops.contains(&place)) {
        return None;
    }
    let said = says.at_gate(&hop.say);
    let mut item = match columns.before(hop.at) {
        // Too little room before the line: the words go above the name of the lane.
        room if room < ROOM => item(
            Kind::Note,
            columns.stop(hop.at) - 13,
            wrapped(&said, ASIDE),
            BOXED,
            columns,
        ),
        room => {
            let lines = wrapped(&said, room.min(ASIDE) - 2 * BOXED.0);
            let w = lines
                .iter()
                .map(|(style, text)| style.width(text))
                .max()
                .unwrap_or(0);
            item(
                Kind::Aside,
                columns.turn(hop.at, 0) - 16 - w - 2 * BOXED.0,
                lines,
                BOXED,
                columns,
            )
        }
    };
    item.lane = index;
    Some(item)
}

fn badge(lane: &Lane, says: &Says<'_>, columns: &Columns) -> Item {
    let target = pathways::Target {
        node: lane.node,
        year: 1,
    };
    let x = columns.stop(lane.start) - 13;
    // A badge may not move back over the gate before it, so near the end of the map its lines are shorter.
    let room = columns.width - MARGIN / 2 - x - 22;
    let lines = wrapped(&[(Style::Name, says.name(target))], room.min(250));
    item(Kind::Badge, x, lines, (11, 2), columns)
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
    lines
        .iter()
        .map(|(style, text)| style.width(text))
        .max()
        .unwrap_or(0)
        + 2 * 13
}

/// The stop where one is.
pub(super) fn here_at(plan: &Plan, columns: &Columns) -> i32 {
    if plan.diploma {
        columns.left(0)
    } else {
        columns.stop(-2)
    }
}

fn goal(plan: &Plan, lane: &Lane, says: &Says<'_>, columns: &Columns) -> Item {
    item(
        Kind::Goal,
        columns.left(lane.end) + 20,
        says.goal(plan),
        (13, 5),
        columns,
    )
}

fn closed(plan: &Plan, index: usize, says: &Says<'_>, columns: &Columns) -> Item {
    let lane = &plan.lanes[index];
    let hop = plan.hops.iter().find(|hop| hop.enters == index);
    let opens = hop.map(|hop| (Style::Plain, says.opens(hop.from)));
    let name = hop.map_or_else(String::new, |hop| says.target(hop.to));
    let texts: Vec<(Style, String)> = [(Style::Strong, name)].into_iter().chain(opens).collect();
    let x = columns.stop(lane.start) - 8;
    let room = (columns.width - MARGIN - x).max(140);
    item(Kind::Closed, x, wrapped(&texts, room), (4, 2), columns)
}

fn background(lane: &Lane, says: &Says<'_>, columns: &Columns) -> Item {
    let (first, _) = columns.span();
    let target = pathways::Target {
        node: lane.node,
        year: 1,
    };
    let lines = wrapped(&[(Style::Faint, says.name(target))], 2000);
    let x = if lane.start <= first {
        columns.left(first)
    } else {
        columns.right(lane.start)
    } + 10;
    let mut item = item(Kind::Background, x, lines, (5, 0), columns);
    item.place.y = item.place.h / 2;
    item
}

/// An item that begins at `x`, or as much before it as it takes to stay on the sheet.
fn item(kind: Kind, x: i32, lines: Vec<(Style, String)>, pad: (i32, i32), columns: &Columns) -> Item {
    let w = lines
        .iter()
        .map(|(style, text)| style.width(text))
        .max()
        .unwrap_or(0)
        + 2 * pad.0;
    let h = lines.iter().map(|(style, _)| style.leading()).sum::<i32>() + 2 * pad.1;
    let x = x.min(columns.width - MARGIN / 2 - w).max(MARGIN / 2);
    Item {
        kind,
        lane: 0,
        place: Place { x, y: 0, w, h },
        lines,
    }
}

fn wrapped(texts: &[(Style, String)], most: i32) -> Vec<(Style, String)> {
    let lines = texts
        .iter()
        .flat_map(|(style, text)| style.wrap(text, most).into_iter().map(|line| (*style, line)));
    lines.collect()
}
