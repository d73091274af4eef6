//! **Routes**: how a transfer runs from the station one leaves to the gate or stop one enters. In the manner of metro
//! maps: along the line, a slant, straight up or down, a slant, along the line.

use crate::explore::picture::plan::Hop;

use super::Laid;
use super::bands::reach;
use super::columns::Columns;
use super::gates::{Gate, height, lines};
use crate::explore::picture::says::Says;

/// A line that turns: one gate, or one hop without a gate.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    /// Index of the gate, if there is one.
    pub gate: Option<usize>,
    /// A hop of it: the hop itself, or the first of the gate.
    pub hop: usize,
    /// From the station to the gate, or all the way to the stop.
    pub points: Vec<(i32, i32)>,
}

/// Slant at a corner.
const SLANT: i32 = 12;

/// All turns. Of those that leave together the farthest turns first, so that they do not cross.
pub(super) fn turns(laid: &Laid<'_>, says: &Says<'_>) -> Vec<Turn> {
    let mut ends: Vec<(Option<usize>, usize, (i32, i32))> = Vec::new();
    for (index, gate) in laid.gates.iter().enumerate() {
        let (top, bottom) = gate_reach(laid, says, gate);
        ends.push((
            Some(index),
            gate.hops[0],
            (laid.columns.gate_at(gate.at), (top + bottom) / 2),
        ));
    }
    for (index, hop) in laid.plan.hops.iter().enumerate() {
        if !laid.gates.iter().any(|gate| gate.hops.contains(&index)) {
            ends.push((None, index, (laid.columns.stop(hop.at), laid.y(hop.enters))));
        }
    }
    ends.iter()
        .map(|(gate, hop, end)| turn(laid, &ends, *gate, *hop, *end))
        .collect()
}

fn turn(
    laid: &Laid<'_>,
    all: &[(Option<usize>, usize, (i32, i32))],
    gate: Option<usize>,
    index: usize,
    end: (i32, i32),
) -> Turn {
    let hop = &laid.plan.hops[index];
    let from = station(laid, hop);
    let far = |y: i32| (y - from.1).abs();
    let before = all.iter().filter(|(_, other, place)| {
        let together = laid.plan.hops[*other].at == hop.at && (place.1 < from.1) == (end.1 < from.1);
        together && (far(place.1), *other) > (far(end.1), index)
    });
    let x = laid.columns.turn(hop.at, before.count() as i32);
    Turn {
        gate,
        hop: index,
        points: bend(from, x, end),
    }
}

/// Along the line, a slant, up or down, a slant, along the line.
pub(super) fn bend(from: (i32, i32), x: i32, end: (i32, i32)) -> Vec<(i32, i32)> {
    let down = (end.1 - from.1).signum();
    let slant = SLANT.min((end.1 - from.1).abs() / 2);
    let points = [
        from,
        (x - slant, from.1),
        (x, from.1 + down * slant),
        (x, end.1 - down * slant),
        (x + slant, end.1),
        end,
    ];
    let mut points = points.to_vec();
    points.dedup();
    points
}

/// The station that a hop leaves from.
pub(super) fn station(laid: &Laid<'_>, hop: &Hop) -> (i32, i32) {
    (laid.columns.left(hop.at), laid.y(hop.leaves))
}

/// Top and bottom of a gate.
pub(super) fn gate_reach(laid: &Laid<'_>, says: &Says<'_>, gate: &Gate) -> (i32, i32) {
    reach(
        &laid.bands,
        gate,
        height(&lines(says, &gate.say, laid.columns.gate)),
    )
}

/// From a gate straight to the stop behind it.
pub(super) fn behind(columns: &Columns, gate: &Gate, y: i32) -> [(i32, i32); 2] {
    [
        (columns.gate_at(gate.at) + columns.gate, y),
        (columns.stop(gate.at), y),
    ]
}
