//! Doors compared: for two or more options of one decision, which courses stay open by right, by favour, or close, and
//! what a closed one costs in extra years.
//!
//! For every course the soonest that any option reaches it is the measure, of rights and of favours apart: that somebody's
//! favour would be quicker takes nothing away from a right. An option that gets there by right as soon as any option
//! does keeps the door open by right; one that is as soon only with favour, by favour; later, or never, the door is
//! closed by that option, and the extra years say what reopening it takes. Where only a favour is as soon, the right may
//! still come later: how much later is said too.
//!
//! Deliberately absent: a total or a winner. The counts are of courses, not of their worth.

use crate::courses::{Admissions, Ask, Brief, Catalogue, Course, Holding};
use crate::demand::SubjectSet;
use crate::facts::{Admission, Facts};
use crate::point::{NodeId, Point};
use crate::position::Position;
use crate::search::holding::{held, holding};
use crate::search::network::Network;

/// What an option does to a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Open by right, as soon as by any option.
    Right,
    /// The same, with what one still chooses or takes: subjects, a profile, a domain, a test.
    RightIf,
    /// As soon as by any option, but somebody may refuse.
    Favour,
    /// Limited places.
    Selection,
    /// Not as soon, or not at all.
    Closed,
}

impl Standing {
    /// The word in JSON, as for doors.
    pub fn word(self) -> &'static str {
        match self {
            Standing::Right => "right",
            Standing::RightIf => "right_if",
            Standing::Favour => "discretion",
            Standing::Selection => "selection",
            Standing::Closed => "closed",
        }
    }
}

/// One course under one option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CourseDoor {
    /// What the option does to it.
    pub standing: Standing,
    /// Half-years until it begins, by right; none when no right leads there.
    pub by_right: Option<u16>,
    /// Half-years until it begins, whoever has to agree; none when nothing leads there.
    pub by_favour: Option<u16>,
    /// Half-years later than by the best option; none when it stays closed.
    pub extra: Option<u16>,
    /// Half-years that the right comes later than by the option whose right comes soonest; none when no right leads there.
    pub right_later: Option<u16>,
    /// The programme whose diploma leads there soonest by this option.
    pub via: Option<NodeId>,
    /// Subjects still to be chosen, as one smallest set.
    pub subjects: SubjectSet,
    /// The right asks something that one still chooses or takes: subjects, a profile, a domain, a test.
    pub conditional: bool,
}

/// All courses under all options.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Per option, per course (in the order of the catalogue).
    pub options: Vec<Vec<CourseDoor>>,
}

impl Comparison {
    /// How many courses have this standing under an option.
    pub fn count(&self, option: usize, standing: Standing) -> usize {
        self.options[option]
            .iter()
            .filter(|door| door.standing == standing)
            .count()
    }
}

/// Compares options: positions that differ in what is to be decided. What an option leaves undone counts as not done.
pub fn compare(facts: &Facts, catalogue: &Catalogue, options: &[Position]) -> Comparison {
    let decided = options.iter().map(|option| Position {
        decided: true,
        ..option.clone()
    });
    let kinds = catalogue.kinds();
    let mut compared: Vec<Vec<CourseDoor>> = decided
        .map(|option| reach_kinds(facts, catalogue, &option))
        .collect();
    for (kind, ask) in kinds.asks.iter().enumerate() {
        let best = Best {
            by_right: compared.iter().filter_map(|doors| doors[kind].by_right).min(),
            at_all: compared.iter().filter_map(|doors| soonest(&doors[kind])).min(),
        };
        for doors in &mut compared {
            settle(&mut doors[kind], best, ask.fixed_places);
        }
    }
    let of_courses = |doors: Vec<CourseDoor>| kinds.of_course.iter().map(|kind| doors[*kind]).collect();
    Comparison {
        options: compared.into_iter().map(of_courses).collect(),
    }
}

/// The soonest that any option reaches a course.
#[derive(Clone, Copy)]
struct Best {
    by_right: Option<u16>,
    at_all: Option<u16>,
}

fn soonest(door: &CourseDoor) -> Option<u16> {
    door.by_right.into_iter().chain(door.by_favour).min()
}

fn settle(door: &mut CourseDoor, best: Best, fixed_places: bool) {
    let own = soonest(door);
    let right_in_time = door.by_right.is_some() && door.by_right == best.by_right;
    let favour_in_time = own.is_some() && own == best.at_all;
    door.standing = match () {
        () if !right_in_time && !favour_in_time => Standing::Closed,
        () if fixed_places => Standing::Selection,
        () if !right_in_time => Standing::Favour,
        () if door.conditional => Standing::RightIf,
        () => Standing::Right,
    };
    door.right_later = door.by_right.zip(best.by_right).map(|(own, best)| own - best);
    // Rights are measured against rights; where no right leads there, favours against favours.
    door.extra = match (door.by_right, best.by_right, own, best.at_all) {
        _ if right_in_time || favour_in_time => Some(0),
        (Some(own), Some(best), _, _) | (_, _, Some(own), Some(best)) => Some(own - best),
        _ => None,
    };
}

/// One way into higher education: a point that a position reaches, and how soon a course then begins.
struct Entry<'a> {
    from: Point,
    node: NodeId,
    /// Id of the programme whose diploma it is.
    track: &'a str,
    admission: Admission,
    by_right: Option<u16>,
    soonest: u16,
    held: Holding,
    admissions: Admissions,
}

/// How soon each kind of course begins for one position.
fn reach_kinds(facts: &Facts, catalogue: &Catalogue, position: &Position) -> Vec<CourseDoor> {
    let mut entries = entries(facts, catalogue, position);
    entries.sort_by_key(|entry| entry.soonest);
    let asks = catalogue.kinds().asks.iter();
    asks.map(|ask| reach(catalogue, &entries, ask)).collect()
}

fn entries<'a>(facts: &'a Facts, catalogue: &Catalogue, position: &Position) -> Vec<Entry<'a>> {
    let network = Network::build(facts, catalogue, position, None);
    let fronts = network.solve();
    let own = holding(facts, catalogue, position);
    let into_courses = network.legs().iter().filter_map(|leg| {
        let admission = facts.edges()[leg.edge].admission?;
        (leg.outcome == Point::Diploma(leg.to.node)).then_some((leg, admission))
    });
    let mut found: Vec<Entry<'a>> = Vec::new();
    for (leg, admission) in into_courses {
        let (mut by_right, mut soonest): (Option<u16>, Option<u16>) = (None, None);
        let costs = network.nodes_of(leg.from).flat_map(|node| fronts.costs(node));
        for (start, right) in costs.filter_map(|cost| network.begins(leg, *cost)) {
            soonest = soonest.into_iter().chain([start]).min();
            by_right = by_right.into_iter().chain(right.then_some(start)).min();
        }
        let Some(soonest) = soonest else { continue };
        let same = |entry: &&mut Entry<'_>| {
            (entry.from, entry.node, entry.admission) == (leg.from, leg.to.node, admission)
        };
        // Two steps from one point on one ground, such as full-time and part-time, are one way in.
        if let Some(entry) = found.iter_mut().find(same) {
            entry.soonest = entry.soonest.min(soonest);
            entry.by_right = entry.by_right.into_iter().chain(by_right).min();
            continue;
        }
        let held = held(facts, position, leg.from, &own);
        found.push(Entry {
            from: leg.from,
            node: leg.to.node,
            track: leg.from.node().map_or("", |node| facts.node(node).id.as_str()),
            admission,
            by_right,
            soonest,
            held,
            admissions: Admissions::new(catalogue, admission, &held),
        });
    }
    found
}

fn reach(catalogue: &Catalogue, entries: &[Entry<'_>], ask: &Ask) -> CourseDoor {
    let mut door = CourseDoor {
        standing: Standing::Closed,
        by_right: None,
        by_favour: None,
        extra: None,
        right_later: None,
        via: None,
        subjects: SubjectSet::default(),
        conditional: false,
    };
    let tested = ask.tested.map(|course| &catalogue.courses()[course]);
    let mut best_right: Option<(u16, bool, usize)> = None;
    let mut best: Option<(u16, bool, bool, usize)> = None;
    for entry in entries.iter().filter(|entry| entry.node == ask.node) {
        // No right begins sooner than its favour, so nothing from here on is as soon as what was found.
        let later = |time: u16| time < entry.soonest;
        if (ask.judged || best_right.is_some_and(|rank| later(rank.0)))
            && best.is_some_and(|rank| later(rank.0))
        {
            break;
        }
        let Some(Brief {
            by_right,
            direct,
            subjects,
        }) = entry.admissions.of(ask)
        else {
            continue;
        };
        let tests_left = |course: &Course| {
            let left = course.tests_left(entry.track, entry.held.subjects);
            !left.is_empty()
        };
        let conditional = !direct || tested.is_some_and(tests_left);
        let right = entry.by_right.filter(|_| by_right && !ask.judged);
        if let Some(time) = right {
            let rank = (time, conditional, subjects.len());
            if best_right.is_none_or(|known| rank < known) {
                best_right = Some(rank);
                (door.by_right, door.subjects, door.conditional) = (right, subjects, conditional);
            }
        }
        let rank = (
            entry.soonest,
            right != Some(entry.soonest),
            conditional,
            subjects.len(),
        );
        if best.is_none_or(|known| rank < known) {
            best = Some(rank);
            (door.by_favour, door.via) = (Some(entry.soonest), entry.from.node());
        }
    }
    door
}
