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

/// A line from a station: where it leads, and the trunk it shares with others that ask the same.
struct End {
    gate: Option<usize>,
    hop: usize,
    from: (i32, i32),
    place: (i32, i32),
}

impl End {
    fn goes_up(&self) -> bool {
        self.place.1 < self.from.1
    }

    fn far(&self) -> i32 {
        (self.place.1 - self.from.1).abs()
    }
}

/// All turns. Of those that leave together the farthest turns first, so that they do not cross; those without a gate
/// that ask the same turn at the same place, as one trunk with branches.
pub(super) fn turns(laid: &Laid<'_>, says: &Says<'_>) -> Vec<Turn> {
    let ends = ends(laid, says);
    let trunks: Vec<usize> = (0..ends.len()).map(|index| trunk(laid, &ends, index)).collect();
    let reach = |trunk: usize| {
        let all = ends.iter().zip(&trunks).filter(|(_, own)| **own == trunk);
        (all.map(|(end, _)| end.far()).max().unwrap_or(0), trunk)
    };
    let turn = |(index, end): (usize, &End)| {
        let at = laid.plan.hops[end.hop].at;
        let own = reach(trunks[index]);
        let beside = |other: &usize| {
            let first = &ends[*other];
            trunks[*other] == *other
                && laid.plan.hops[first.hop].at == at
                && first.goes_up() == end.goes_up()
                && reach(*other) > own
        };
        let place = (0..ends.len()).filter(beside).count() as i32;
        let points = bend(end.from, laid.columns.turn(at, place), end.place);
        Turn {
            gate: end.gate,
            hop: end.hop,
            points,
        }
    };
    ends.iter().enumerate().map(turn).collect()
}

fn ends(laid: &Laid<'_>, says: &Says<'_>) -> Vec<End> {
    let mut ends = Vec::new();
    for (index, gate) in laid.gates.iter().enumerate() {
        let (top, bottom) = gate_reach(laid, says, gate);
        let place = (laid.columns.gate_at(gate.at), (top + bottom) / 2);
        let hop = gate.hops[0];
        ends.push(End {
            gate: Some(index),
            hop,
            from: station(laid, &laid.plan.hops[hop]),
            place,
        });
    }
    for (index, hop) in laid.plan.hops.iter().enumerate() {
        if !laid.gates.iter().any(|gate| gate.hops.contains(&index)) {
            let place = (laid.columns.stop(hop.at), laid.y(hop.enters));
            ends.push(End {
                gate: None,
                hop: index,
                from: station(laid, hop),
                place,
            });
        }
    }
    ends
}

/// The first of the ends that share a trunk with this one.
fn trunk(laid: &Laid<'_>, ends: &[End], index: usize) -> usize {
    let (end, hop) = (&ends[index], &laid.plan.hops[ends[index].hop]);
    let shares = |other: &End| {
        let own = &laid.plan.hops[other.hop];
        let alike = (own.at, own.leaves) == (hop.at, hop.leaves) && own.say == hop.say;
        other.gate.is_none() && alike && other.goes_up() == end.goes_up()
    };
    match end.gate {
        Some(_) => index,
        None => ends.iter().position(shares).unwrap_or(index),
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
