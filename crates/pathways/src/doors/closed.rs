//! The doors that are not open now: which of them are worth naming, and what would open each.

use jiff::civil::Date;

use super::{Door, Opener, Reason, Verdict};
use crate::facts::{EdgeKind, Facts, Stage};
use crate::point::{Point, Target};
use crate::position::{Position, Reach};

/// Adds the doors that are not open now, each with what would open it.
pub(super) fn close_the_rest(facts: &Facts, position: &Position, best: &mut Vec<Door>) {
    for (index, edge) in facts.edges().iter().enumerate() {
        let leads_up = edge.search && !edge.last_resort && !edge.repair && edge.outcome.is_none();
        if !leads_up || !edge.provenance.holds_on(position.on) {
            continue;
        }
        for (from, to) in edge.pairs() {
            if matches!(from, Point::Diploma(_))
                && is_ordinary(facts, position, from)
                && is_ladder(facts, to)
                && ahead(facts, position, to)
            {
                add_opener(
                    facts,
                    position,
                    best,
                    Opener {
                        point: from,
                        edge: index,
                    },
                    to,
                );
            }
        }
    }
}

/// Names each thing to hold once, with the best it gives.
fn add_best(facts: &Facts, openers: &mut Vec<Opener>, opener: Opener) {
    let rank = |opener: &Opener| match facts.edges()[opener.edge].kind {
        EdgeKind::Right => 0,
        EdgeKind::RightIf => 1,
        EdgeKind::Discretion | EdgeKind::Agreement => 2,
        EdgeKind::Selection => 3,
    };
    match openers.iter_mut().find(|known| known.point == opener.point) {
        Some(known) if rank(&opener) < rank(known) => *known = opener,
        Some(_) => {}
        None => openers.push(opener),
    }
}

fn add_opener(facts: &Facts, position: &Position, best: &mut Vec<Door>, opener: Opener, to: Target) {
    let holds = position.reach(facts, opener.point) != Reach::Never;
    match best.iter_mut().find(|door| door.to == to) {
        Some(door) => {
            if let Verdict::Closed(_, openers) = &mut door.verdict
                && !holds
            {
                add_best(facts, openers, opener);
            }
        }
        None if !holds => best.push(Door {
            to,
            from: opener.point,
            edge: opener.edge,
            verdict: Verdict::Closed(Reason::NotYet, vec![opener]),
            conditions: Vec::new(),
            deadline: None,
            start: Date::MAX,
            others: Vec::new(),
            sooner: None,
        }),
        None => {}
    }
}

/// Doors worth naming while closed: the regular ones, from their beginning, or at the year where stacking enters.
fn is_ladder(facts: &Facts, to: Target) -> bool {
    match facts.node(to.node).stage {
        Stage::Vo => true,
        Stage::Mbo | Stage::Ho => to.year == 1,
        Stage::Po | Stage::Adult | Stage::Other => false,
    }
}

/// A diploma that somebody in regular education can go for next: not one from abroad, nor an adult detour.
fn is_ordinary(facts: &Facts, position: &Position, point: Point) -> bool {
    let Some(node) = point.node() else { return false };
    let (here, there) = (facts.node(position.at), facts.node(node));
    let outside = there.parallel && !here.parallel;
    !outside && matches!(there.stage, Stage::Vo | Stage::Mbo | Stage::Ho)
}

/// The target lies further on than what one holds or is in.
fn ahead(facts: &Facts, position: &Position, to: Target) -> bool {
    let held = std::iter::once(position.at).chain(position.earlier.iter().copied());
    let farthest = held.map(|node| facts.node(node).level).max().unwrap_or(0);
    facts.node(to.node).level > farthest
}

pub(super) fn has_reason(door: &Door) -> bool {
    matches!(
        door.verdict,
        Verdict::Closed(Reason::HigherEntry | Reason::Blocked(_), _)
    )
}
