//! A door is one possible next step from a position, with the verdict whether the school may refuse, what is still
//! asked, until which date, and what would open a closed one.
//!
//! Deliberately absent: advice. A door says what is possible and on which ground, never what fits a person.

mod closed;

use jiff::civil::Date;

use crate::calendar::{self, Deadline};
use crate::condition::{Condition, Status};
use crate::facts::{Edge, EdgeKind, Facts, Outcome, Stage, SupportFact};
use crate::point::{Point, Target};
use crate::position::{Position, Reach};

use closed::{close_the_rest, has_reason};

/// Whether one may go through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// May not be refused.
    Right,
    /// May not be refused once these conditions are met.
    RightIf(Vec<Condition>),
    /// The receiving side decides.
    Discretion,
    /// Limited places.
    Selection,
    /// Not now; why, and what would open it.
    Closed(Reason, Vec<Opener>),
}

impl Verdict {
    /// The word in JSON: `right`, `right_if`, `discretion`, `selection`, `closed`.
    pub fn word(&self) -> &'static str {
        match self {
            Verdict::Right => "right",
            Verdict::RightIf(_) => "right_if",
            Verdict::Discretion => "discretion",
            Verdict::Selection => "selection",
            Verdict::Closed(..) => "closed",
        }
    }

    /// Order on a page: rights first, closed doors last.
    pub fn order(&self) -> u8 {
        match self {
            Verdict::Right => 0,
            Verdict::RightIf(_) => 1,
            Verdict::Discretion => 2,
            Verdict::Selection => 3,
            Verdict::Closed(..) => 4,
        }
    }

    /// Somebody may say no.
    pub fn is_refusable(&self) -> bool {
        matches!(self, Verdict::Discretion | Verdict::Selection)
    }
}

/// Why a door is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Another diploma, or a year passed, is needed first.
    NotYet,
    /// One may enter a higher level already, so this one is not open.
    HigherEntry,
    /// A condition that cannot be met along this way any more.
    Blocked(Condition),
}

/// A way by which a closed door opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opener {
    /// What one has to hold first.
    pub point: Point,
    /// The step that then leads in: index in [`Facts::edges`].
    pub edge: usize,
}

/// One possible next step.
#[derive(Clone, Debug)]
pub struct Door {
    /// Where it leads.
    pub to: Target,
    /// Where it leaves from.
    pub from: Point,
    /// The step: index in [`Facts::edges`].
    pub edge: usize,
    /// Whether one may go through.
    pub verdict: Verdict,
    /// Every condition with how far one has got.
    pub conditions: Vec<(Condition, Status)>,
    /// Last day of the right, where there is one.
    pub deadline: Option<Deadline>,
    /// When the step starts.
    pub start: Date,
    /// Other steps to the same place.
    pub others: Vec<usize>,
    /// Of those, one that begins sooner, where somebody has to agree.
    pub sooner: Option<Box<Door>>,
}

/// A right to guidance that a position has, or will have on leaving.
#[derive(Clone, Copy, Debug)]
pub struct Support<'a> {
    /// The fact.
    pub fact: &'a SupportFact,
    /// It holds now; otherwise it will, with the diploma one is working for.
    pub now: bool,
}

/// All doors of a position: rights first, then by stage and level as the facts list them; closed doors last.
pub fn doors(facts: &Facts, position: &Position) -> Vec<Door> {
    let mut best: Vec<Door> = Vec::new();
    for (index, edge) in facts
        .edges()
        .iter()
        .enumerate()
        .filter(|(_, edge)| edge.outcome != Some(Outcome::Same))
    {
        for door in steps(facts, position, index, edge) {
            merge(facts, &mut best, door);
        }
    }
    close_the_rest(facts, position, &mut best);
    best.retain(|door| {
        !matches!(&door.verdict, Verdict::Closed(_, openers) if openers.is_empty()) || has_reason(door)
    });
    // What is for people without a diploma comes after what a diploma gives.
    best.sort_by_key(|door| {
        (
            door.verdict.order(),
            door.from == Point::NoDiploma,
            door.start,
            door.to,
        )
    });
    best
}

/// The door that leads to `to` by a given edge from a given point, whatever else is open.
pub fn door(facts: &Facts, position: &Position, edge: usize, from: Point, to: Target) -> Option<Door> {
    let reach = position.reach(facts, from);
    let entry = &facts.edges()[edge];
    passable(facts, position, entry, from, to, reach).then(|| judge(facts, position, edge, from, to, reach))
}

/// Rights to guidance for a position.
pub fn supports<'a>(facts: &'a Facts, position: &Position) -> Vec<Support<'a>> {
    let age = position.age_next_summer(facts);
    let stage = facts.node(position.at).stage;
    facts
        .supports()
        .iter()
        .filter(|fact| fact.provenance.holds_on(position.on))
        .filter(|fact| fact.age_max.is_none_or(|oldest| age <= oldest) && stage != Stage::Po)
        .filter_map(|fact| {
            let nearest = fact
                .from
                .iter()
                .map(|point| position.reach(facts, *point))
                .min_by_key(|reach| match reach {
                    Reach::Reached => 0,
                    Reach::Ahead(_) => 1,
                    Reach::Never => 2,
                })?;
            match nearest {
                Reach::Reached => Some(Support { fact, now: true }),
                Reach::Ahead(_) => Some(Support { fact, now: false }),
                Reach::Never => None,
            }
        })
        .collect()
}

/// The doors one edge gives.
fn steps<'a>(
    facts: &'a Facts,
    position: &'a Position,
    index: usize,
    edge: &'a Edge,
) -> impl Iterator<Item = Door> + 'a {
    edge.pairs()
        .filter(|_| edge.provenance.holds_on(position.on))
        .filter_map(move |(from, to)| {
            let reach = position.reach(facts, from);
            passable(facts, position, edge, from, to, reach)
                .then(|| judge(facts, position, index, from, to, reach))
                .filter(|door| !is_far_off(door))
        })
}

/// Whether a date of the calendar concerns somebody: it is no last day to apply, or a step that starts on `start` has it, or
/// one is in the part of education it leads to, where one may change to another programme.
pub(crate) fn is_for(facts: &Facts, position: &Position, rule: &str, start: Date) -> bool {
    let here = facts.node(position.at).stage;
    let mut any = false;
    for (index, edge) in facts.edges().iter().enumerate() {
        if edge.deadline.as_deref() != Some(rule) {
            continue;
        }
        any = true;
        let changes = !position.diploma && edge.to.iter().any(|to| facts.node(to.node).stage == here);
        let begins = |door: Door| {
            door.deadline
                .is_some_and(|deadline| deadline.school_year == year_before(start))
        };
        if changes || steps(facts, position, index, edge).any(begins) {
            return true;
        }
    }
    !any
}

fn year_before(start: Date) -> String {
    calendar::school_year(start.yesterday().unwrap_or(start))
}

/// A way that asks an age one will not have this summer: no door for a pupil. With a diploma that asks none at 16, the age
/// of 16 is no matter.
fn is_far_off(door: &Door) -> bool {
    let too_young = |(condition, status): &(Condition, Status)| match condition {
        Condition::Age16 => door.from == Point::NoDiploma && *status == Status::Missing,
        Condition::Age21 => *status == Status::Missing,
        _ => false,
    };
    door.conditions.iter().any(too_young)
}

/// The edge can be taken from here at all: it leaves from where one is or will be, and leads somewhere new.
fn passable(facts: &Facts, position: &Position, edge: &Edge, from: Point, to: Target, reach: Reach) -> bool {
    if reach == Reach::Never {
        return false;
    }
    // A year passed opens the next year of another track, or what schools agreed on together, only right then and not
    // years later. As proof of a level it keeps its worth.
    if let Point::Passed(_, year) = from
        && (facts.node(to.node).stage == Stage::Vo || edge.kind == EdgeKind::Agreement)
        && position.year.is_some_and(|now| now > year)
    {
        return false;
    }
    if matches!(from, Point::In(_)) && position.year.is_some_and(|now| now < edge.from_year) {
        return false;
    }
    if edge.last_resort && position.works_for_first_diploma(facts) {
        return false;
    }
    // What gives no diploma of its own, such as vavo, is never something one has already.
    let own = position.earlier.contains(&to.node) || (position.diploma && position.at == to.node);
    !(own && facts.node(to.node).has_diploma) || edge.repair
}

fn judge(facts: &Facts, position: &Position, index: usize, from: Point, to: Target, reach: Reach) -> Door {
    let edge = &facts.edges()[index];
    let years = if let Reach::Ahead(years) = reach { years } else { 0 };
    let summer = calendar::next_start(position.on);
    let start = Date::new(summer.year() + i16::from(years), 8, 1).unwrap_or(summer);
    let deadline = edge
        .deadline
        .as_deref()
        .and_then(|rule| calendar::deadline(facts, rule, start, position.on));
    let conditions: Vec<(Condition, Status)> = implied(facts, from)
        .into_iter()
        .chain(edge.requires.iter().copied())
        .map(|condition| position.stands(facts, condition, to, start))
        .collect();
    let late = deadline.as_ref().is_some_and(|deadline| deadline.passed);
    let agreed = conditions
        .iter()
        .any(|(condition, _)| *condition == Condition::BelowAdvice);
    let kind = match edge.after_deadline {
        _ if agreed => EdgeKind::Agreement,
        Some(after) if late => after,
        _ => edge.kind,
    };
    let verdict = verdict(kind, &conditions);
    Door {
        to,
        from,
        edge: index,
        verdict,
        conditions,
        deadline,
        start: calendar::first_day(facts, facts.node(to.node).stage, start),
        others: Vec::new(),
        sooner: None,
    }
}

/// The condition that a starting point itself stands for. Primary school has no exam: it simply ends.
fn implied(facts: &Facts, from: Point) -> Option<Condition> {
    match from {
        Point::Passed(node, _) if facts.node(node).stage == Stage::Po => None,
        Point::Diploma(node) => Some(Condition::Diploma(node)),
        Point::Passed(node, year) => Some(Condition::YearPassed(node, year)),
        Point::In(_) | Point::NoDiploma | Point::NoStartQualification => None,
    }
}

/// From kind and conditions to a verdict. A condition out of reach closes; what is missing makes a right conditional;
/// a favour stays a favour, with or without missing conditions.
fn verdict(kind: EdgeKind, conditions: &[(Condition, Status)]) -> Verdict {
    if let Some((blocked, _)) = conditions
        .iter()
        .find(|(_, status)| *status == Status::Impossible)
    {
        let reason = if *blocked == Condition::NoHigherEntry {
            Reason::HigherEntry
        } else {
            Reason::Blocked(*blocked)
        };
        return Verdict::Closed(reason, Vec::new());
    }
    match kind {
        EdgeKind::Right | EdgeKind::RightIf => {
            let open =
                |status: &Status| matches!(status, Status::Missing | Status::Unknown | Status::Depends);
            let missing: Vec<Condition> = conditions
                .iter()
                .filter(|(_, status)| open(status))
                .map(|(condition, _)| *condition)
                .collect();
            if missing.is_empty() {
                Verdict::Right
            } else {
                Verdict::RightIf(missing)
            }
        }
        EdgeKind::Discretion | EdgeKind::Agreement => Verdict::Discretion,
        EdgeKind::Selection => Verdict::Selection,
    }
}

/// Keeps the best door to each place. A last resort stands only where nothing else does.
fn merge(facts: &Facts, best: &mut Vec<Door>, door: Door) {
    let edge = |door: &Door| &facts.edges()[door.edge];
    let Some(known) = best.iter_mut().find(|known| known.to == door.to) else {
        best.push(door);
        return;
    };
    let rank = |door: &Door| {
        (
            edge(door).last_resort,
            door.verdict.order(),
            door.start,
            door.conditions.len(),
        )
    };
    if rank(&door) < rank(known) {
        let mut others = std::mem::take(&mut known.others);
        others.push(known.edge);
        let sooner = known.sooner.take();
        let beaten = std::mem::replace(known, Door { others, ..door });
        remember(facts, known, beaten);
        if let Some(sooner) = sooner {
            remember(facts, known, *sooner);
        }
    } else {
        if known.edge != door.edge && !known.others.contains(&door.edge) {
            known.others.push(door.edge);
        }
        remember(facts, known, door);
    }
}

/// Keeps the way that begins soonest beside a better one that begins later: a right in two years says nothing of what one
/// may ask for now.
fn remember(facts: &Facts, best: &mut Door, other: Door) {
    let start = best.sooner.as_ref().map_or(best.start, |sooner| sooner.start);
    let closed = matches!(other.verdict, Verdict::Closed(..));
    if other.start < start && !closed && !facts.edges()[other.edge].last_resort {
        best.sooner = Some(Box::new(other));
    }
}
