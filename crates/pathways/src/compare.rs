//! Doors compared: for two or more options of one decision, which courses stay open by right, by favour, or close, and
//! what a closed one costs in extra years.
//!
//! For every course the soonest that any option reaches it is the measure. An option that gets there as soon by right
//! keeps the door open by right; as soon only with somebody's favour, by favour; later, or never, the door is closed by
//! that option, and the extra years say what reopening it takes.
//!
//! Deliberately absent: a total or a winner. The counts are of courses, not of their worth.

use crate::courses::{Admit, Catalogue, Holding};
use crate::demand::SubjectSet;
use crate::facts::{EdgeKind, Facts};
use crate::point::{NodeId, Point};
use crate::position::Position;
use crate::search::holding::{held, holding};
use crate::search::network::Network;
use crate::search::{HORIZON, lane};

/// What an option does to a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Open by right, as soon as by any option.
    Right,
    /// The same, with subjects one still chooses.
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
    /// Half-years until it begins, with favour.
    pub by_favour: Option<u16>,
    /// Half-years later than by the best option; none when it stays closed.
    pub extra: Option<u16>,
    /// The programme whose diploma leads there soonest by this option.
    pub via: Option<NodeId>,
    /// Subjects still to be chosen, as one smallest set.
    pub subjects: SubjectSet,
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

/// Compares options: positions that differ in what is to be decided.
pub fn compare(facts: &Facts, catalogue: &Catalogue, options: &[Position]) -> Comparison {
    let mut compared: Vec<Vec<CourseDoor>> = options
        .iter()
        .map(|option| reach_courses(facts, catalogue, option))
        .collect();
    for course in 0..catalogue.courses().len() {
        let soonest = compared.iter().filter_map(|doors| soonest(&doors[course])).min();
        for doors in &mut compared {
            settle(
                &mut doors[course],
                soonest,
                catalogue.courses()[course].fixed_places,
            );
        }
    }
    Comparison { options: compared }
}

fn soonest(door: &CourseDoor) -> Option<u16> {
    door.by_right.into_iter().chain(door.by_favour).min()
}

fn settle(door: &mut CourseDoor, soonest_of_all: Option<u16>, fixed_places: bool) {
    let (Some(best), Some(own)) = (soonest_of_all, soonest(door)) else {
        door.standing = Standing::Closed;
        return;
    };
    door.extra = Some(own - best);
    door.standing = match () {
        () if own > best => Standing::Closed,
        () if fixed_places => Standing::Selection,
        () if door.by_right != Some(best) => Standing::Favour,
        () if door.subjects.is_empty() => Standing::Right,
        () => Standing::RightIf,
    };
}

/// One way into higher education: a point that a position reaches, and how soon, by right and with favour.
struct Entry {
    from: Point,
    node: NodeId,
    admission: crate::facts::Admission,
    /// The step itself may be refused.
    favour: bool,
    by_right: Option<u16>,
    soonest: u16,
    held: Holding,
}

/// How soon each course begins for one position.
fn reach_courses(facts: &Facts, catalogue: &Catalogue, position: &Position) -> Vec<CourseDoor> {
    let entries = entries(facts, catalogue, position);
    let mut rules = Rules::new(catalogue, entries.len());
    (0..catalogue.courses().len())
        .map(|course| reach_course(catalogue, &entries, &mut rules, course))
        .collect()
}

fn entries(facts: &Facts, catalogue: &Catalogue, position: &Position) -> Vec<Entry> {
    let network = Network::build(facts, catalogue, position, None);
    let fronts = network.solve();
    let own = holding(facts, catalogue, position);
    let mut entries: Vec<Entry> = Vec::new();
    for leg in network.legs() {
        let edge = &facts.edges()[leg.edge];
        let Some(admission) = edge
            .admission
            .filter(|_| leg.outcome == Point::Diploma(leg.to.node))
        else {
            continue;
        };
        let costs = || {
            network
                .nodes_of(leg.from)
                .flat_map(|node| fronts.costs(node).iter())
        };
        let by_right = costs()
            .filter(|cost| cost.lane(lane::REFUSALS) == 0)
            .map(|cost| cost.lane(lane::TIME))
            .min();
        let Some(soonest) = costs()
            .map(|cost| cost.lane(lane::TIME))
            .min()
            .filter(|time| *time < HORIZON)
        else {
            continue;
        };
        let favour = !matches!(edge.kind, EdgeKind::Right | EdgeKind::RightIf);
        let held = held(facts, position, leg.from, &own);
        entries.push(Entry {
            from: leg.from,
            node: leg.to.node,
            admission,
            favour,
            by_right,
            soonest,
            held,
        });
    }
    entries
}

/// What an entry asks for a demand is the same for every course with that demand: looked up once, then remembered.
struct Rules {
    known: Vec<Vec<Option<(Admit, SubjectSet)>>>,
}

impl Rules {
    fn new(catalogue: &Catalogue, entries: usize) -> Rules {
        Rules {
            known: vec![vec![None; catalogue.kinds()]; entries],
        }
    }

    fn admit(
        &mut self,
        catalogue: &Catalogue,
        entries: &[Entry],
        entry: usize,
        course: usize,
    ) -> &(Admit, SubjectSet) {
        let kind = catalogue.kind(course);
        self.known[entry][kind].get_or_insert_with(|| {
            let Entry { admission, held, .. } = &entries[entry];
            let admit = catalogue.admit(&catalogue.courses()[course], *admission, held);
            let subjects = match &admit {
                Admit::Subjects(sets) => sets.first().copied().unwrap_or_default(),
                _ => SubjectSet::default(),
            };
            (admit, subjects)
        })
    }
}

fn reach_course(catalogue: &Catalogue, entries: &[Entry], rules: &mut Rules, course: usize) -> CourseDoor {
    let row = &catalogue.courses()[course];
    let mut door = CourseDoor {
        standing: Standing::Closed,
        by_right: None,
        by_favour: None,
        extra: None,
        via: None,
        subjects: SubjectSet::default(),
    };
    for (index, entry) in entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| entry.node == row.node)
    {
        let (admit, subjects) = rules.admit(catalogue, entries, index, course);
        if *admit == Admit::NotAdmitted {
            continue;
        }
        let right = admit.is_by_right() && !entry.favour && !row.is_judged();
        let better = soonest(&door).is_none_or(|known| entry.soonest < known);
        if let Some(time) = entry.by_right.filter(|_| right)
            && door
                .by_right
                .is_none_or(|known| (time, subjects.len()) < (known, door.subjects.len()))
        {
            door.by_right = Some(time);
            door.subjects = *subjects;
            door.via = entry.from.node();
        }
        door.by_favour = door.by_favour.into_iter().chain([entry.soonest]).min();
        if better {
            door.via = entry.from.node();
        }
    }
    door
}
