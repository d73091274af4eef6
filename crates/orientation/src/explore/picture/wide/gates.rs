//! A **gate**: what is said at a transfer, as a box that the lines go through. Doors beside each other that ask the same
//! share one gate.

use crate::explore::picture::measure::Style;
use crate::explore::picture::plan::{Plan, Role, Say};
use crate::explore::picture::says::Says;

use super::order::Row;

/// A gate.
#[derive(Clone, Debug)]
pub(super) struct Gate {
    pub at: i32,
    /// Lane the lines come from.
    pub leaves: usize,
    /// Rows of its lanes, the first and the last.
    pub rows: (usize, usize),
    /// Its hops: indices in the plan.
    pub hops: Vec<usize>,
    pub say: Say,
    pub on_way: bool,
}

/// The gates of a plan with its rows from top to bottom.
pub(super) fn gates(plan: &Plan, rows: &[Row]) -> Vec<Gate> {
    let row = |lane: usize| rows.iter().position(|row| row.contains(&lane)).unwrap_or(0);
    let mut hops: Vec<(i32, usize, usize, usize)> = plan
        .hops
        .iter()
        .enumerate()
        .filter(|(_, hop)| !hop.joins && plan.lanes[hop.enters].role == Role::Open)
        .map(|(index, hop)| (hop.at, hop.leaves, row(hop.enters), index))
        .collect();
    hops.sort_unstable();
    let mut gates: Vec<Gate> = Vec::new();
    for (at, leaves, row, index) in hops {
        let hop = &plan.hops[index];
        match gates.last_mut() {
            Some(gate) if joins(plan, rows, gate, (at, leaves, row), &hop.say) => {
                gate.rows.1 = row;
                gate.hops.push(index);
                gate.on_way |= hop.on_way;
            }
            _ => gates.push(Gate {
                at,
                leaves,
                rows: (row, row),
                hops: vec![index],
                say: hop.say.clone(),
                on_way: hop.on_way,
            }),
        }
    }
    gates
}

/// The lane at `row` can share the gate: it asks the same, and no line runs between them at that time.
fn joins(plan: &Plan, rows: &[Row], gate: &Gate, hop: (i32, usize, usize), say: &Say) -> bool {
    let runs = |lane: &usize| {
        let lane = &plan.lanes[*lane];
        lane.role != Role::Context && lane.start < gate.at && gate.at < lane.end || lane.role == Role::Own
    };
    let enters = |lane: &usize| {
        plan.hops
            .iter()
            .any(|other| other.enters == *lane && other.at == gate.at)
    };
    let between =
        || (gate.rows.1 + 1..hop.2).all(|row| !rows[row].iter().any(|lane| runs(lane) || enters(lane)));
    (gate.at, gate.leaves) == (hop.0, hop.1) && gate.say == *say && between()
}

/// Room inside a gate, beside its text.
pub(super) const PAD: i32 = 12;

/// The lines of text in a gate so wide.
pub(super) fn lines(says: &Says<'_>, say: &Say, width: i32) -> Vec<(Style, String)> {
    says.at_gate(say)
        .into_iter()
        .flat_map(|(style, text)| {
            style
                .wrap(&text, width - 2 * PAD)
                .into_iter()
                .map(move |line| (style, line))
        })
        .collect()
}

/// How high these lines are, with the room around them.
pub(super) fn height(lines: &[(Style, String)]) -> i32 {
    lines.iter().map(|(style, _)| style.leading()).sum::<i32>() + 2 * PAD - 6
}
