//! **Columns**: where each moment stands from left to right.
//!
//! A boundary between two half-years where one can change trains is as wide as the change needs: room for the lines that
//! turn there, and for the gates they go through. Every other boundary has no width.

use crate::explore::picture::plan::{Hop, Plan, Role};

use super::gates::Gate;

/// Outermost that anything is drawn.
pub(super) const MARGIN: i32 = 24;
/// Half a year that lies behind.
const PAST: i32 = 28;
/// Half a year ahead, at least and at most.
const AHEAD: (i32, i32) = (20, 84);
/// From a station to the first line that turns.
const TURN: i32 = 24;
/// Between two lines side by side.
pub(super) const APART: i32 = 7;
/// Widths tried for gates, widest first.
const GATES: [i32; 5] = [220, 200, 180, 162, 146];
/// From a gate to the first stop behind it.
const BEHIND: i32 = 14;

/// A moment at which lines turn.
#[derive(Clone, Copy, Debug)]
struct Change {
    at: i32,
    turns: i32,
    gated: bool,
}

/// Where each half-year is.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    first: i32,
    /// Left and right side of each boundary.
    sides: Vec<(i32, i32)>,
    changes: Vec<Change>,
    /// Width of every gate.
    pub gate: i32,
    /// Width of the whole.
    pub width: i32,
}

impl Columns {
    /// `lead` and `tail` are how much room the signs need before the place where one is, and behind the goal.
    pub fn new(plan: &Plan, gates: &mut Vec<Gate>, (lead, tail): (i32, i32), width: i32) -> Columns {
        let first = plan.lanes[0].start.clamp(-6, -2);
        let last = last(plan);
        let left = MARGIN + (lead + PAST * first).max(0);
        let right = right(plan, last, tail);
        loop {
            let changes = changes(plan, gates);
            let fixed = left - PAST * first
                + changes
                    .iter()
                    .map(|change| TURN + change.turns * APART)
                    .sum::<i32>()
                + right;
            let gated = changes.iter().filter(|change| change.gated).count() as i32;
            let half = |gate: i32| (width - fixed - gated * (gate + BEHIND)) / last;
            let gate = GATES.into_iter().find(|gate| half(*gate) >= AHEAD.0);
            if gate.is_none() && drop_gates(gates) {
                continue;
            }
            let gate = gate.unwrap_or(GATES[GATES.len() - 1]);
            let half = half(gate).clamp(AHEAD.0, AHEAD.1);
            return Columns {
                first,
                sides: Vec::new(),
                changes,
                gate,
                width,
            }
            .lay((left, right), last, half);
        }
    }

    fn lay(mut self, (left, margin): (i32, i32), last: i32, half: i32) -> Columns {
        let mut x = left;
        for at in self.first..=last {
            let wide = self
                .changes
                .iter()
                .find(|change| change.at == at)
                .map_or(0, |change| {
                    TURN + change.turns * APART + if change.gated { self.gate + BEHIND } else { 0 }
                });
            self.sides.push((x, x + wide));
            x += wide + if at < 0 { PAST } else { half };
        }
        let end = self.sides.last().map_or(0, |(_, right)| *right) + margin;
        self.width = self.width.max(end);
        self
    }

    fn sides(&self, at: i32) -> (i32, i32) {
        let last = self.sides.len() as i32 - 1;
        self.sides[(at - self.first).clamp(0, last) as usize]
    }

    /// Where something that ends then, ends.
    pub fn left(&self, at: i32) -> i32 {
        self.sides(at).0
    }

    /// Where something that begins then, begins.
    pub fn right(&self, at: i32) -> i32 {
        self.sides(at).1
    }

    /// The stop of a year that begins then.
    pub fn stop(&self, at: i32) -> i32 {
        let (from, to) = (self.right(at), self.left(at + 1));
        from + (to - from).max(20) * 4 / 5
    }

    /// The left side of the gates of a change.
    pub fn gate_at(&self, at: i32) -> i32 {
        self.right(at) - BEHIND - self.gate
    }

    /// Where the line turns that is so many lines from the station.
    pub fn turn(&self, at: i32, place: i32) -> i32 {
        self.left(at) + TURN - 4 + place * APART
    }

    /// Room before the lines that turn then, up to the gates of an earlier change.
    pub fn before(&self, at: i32) -> i32 {
        let gated = self
            .changes
            .iter()
            .filter(|change| change.gated && change.at < at);
        let clear = gated
            .map(|change| self.right(change.at))
            .max()
            .unwrap_or(self.left(self.first));
        self.turn(at, 0) - 16 - clear
    }

    /// First and last moment on the map.
    pub fn span(&self) -> (i32, i32) {
        (self.first, self.first + self.sides.len() as i32 - 1)
    }

    /// The wide boundaries: left and right side.
    pub fn zones(&self) -> impl Iterator<Item = (i32, i32)> + '_ {
        self.changes
            .iter()
            .filter(|change| change.gated)
            .map(|change| self.sides(change.at))
    }
}

/// Room behind the last moment: for the sign of the goal, where that is the last.
fn right(plan: &Plan, last: i32, tail: i32) -> i32 {
    let goal = plan.way.last().map_or(0, |lane| plan.lanes[*lane].end);
    let ahead = (last - goal) * AHEAD.0;
    (MARGIN + 60).max(if plan.way.len() > 1 {
        tail + MARGIN - ahead
    } else {
        0
    })
}

/// The last moment on the map. Closed doors are drawn only as far as shows that they go on.
fn last(plan: &Plan) -> i32 {
    let ends = plan.lanes.iter().map(|lane| match lane.role {
        Role::Own | Role::Open => lane.end,
        Role::Closed => lane.start + 4,
        Role::Context => 0,
    });
    ends.max().unwrap_or(0).max(4)
}

/// The moments of change with the number of lines that turn: as many as go up or down, whichever is more.
fn changes(plan: &Plan, gates: &[Gate]) -> Vec<Change> {
    let mut times: Vec<i32> = plan.hops.iter().map(|hop| hop.at).collect();
    times.sort_unstable();
    times.dedup();
    let at_once = |at: i32| {
        let own = gates.iter().filter(|gate| gate.at == at).count();
        let bare =
            |index: &usize| plan.hops[*index].at == at && !gates.iter().any(|gate| gate.hops.contains(index));
        let bare: Vec<&Hop> = (0..plan.hops.len())
            .filter(bare)
            .map(|index| &plan.hops[index])
            .collect();
        let alike = |one: &Hop, other: &Hop| one.leaves == other.leaves && one.say == other.say;
        let first = |(index, hop): &(usize, &&Hop)| !bare[..*index].iter().any(|other| alike(other, hop));
        own + bare.iter().enumerate().filter(first).count()
    };
    let gated = |at: i32| gates.iter().any(|gate| gate.at == at);
    times
        .into_iter()
        .map(|at| Change {
            at,
            turns: at_once(at) as i32,
            gated: gated(at),
        })
        .collect()
}

/// Takes the gates of the least important moment away: not the first, not on the pathway, fewest doors. False when none is left.
fn drop_gates(gates: &mut Vec<Gate>) -> bool {
    let first = gates.iter().map(|gate| gate.at).min();
    let weight = |at: i32| {
        let there = gates.iter().filter(|gate| gate.at == at);
        let on_way = there.clone().any(|gate| gate.on_way);
        (
            on_way,
            Some(at) == first,
            there.map(|gate| gate.hops.len()).sum::<usize>(),
        )
    };
    let least = gates
        .iter()
        .map(|gate| gate.at)
        .min_by_key(|at| (weight(*at), std::cmp::Reverse(*at)));
    if let Some(least) = least {
        gates.retain(|gate| gate.at != least);
    }
    least.is_some()
}
