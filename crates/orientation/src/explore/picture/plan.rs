//! The **plan** of a line map: which lanes are on it, when each runs, and which transfers lead from one to another.
//!
//! Time is the person's own: half-years from the coming summer. A **lane** is a programme entered in a certain year at
//! a certain time, so the same programme entered a year later is another lane. A **hop** is a transfer between lanes.
//!
//! Deliberately absent: places on paper, and words.

mod small;

use jiff::civil::Date;
use pathways::calendar::next_start;
use pathways::condition::Condition;
use pathways::doors::{Door, Reason, Verdict};
use pathways::facts::EdgeKind;
use pathways::search::{Pathway, Step};
use pathways::{Facts, NodeId, Point, Position, Target};

use small::{asked, extra, is_regular, length, own};

/// Why a lane is on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Where one is.
    Own,
    /// Behind an open door, or on the pathway.
    Open,
    /// Behind a closed door, drawn from where it opens.
    Closed,
    /// The rest of the system, at the age at which people usually are there.
    Context,
}

/// A programme from the year of entry to its end.
#[derive(Clone, Debug)]
pub(super) struct Lane {
    pub node: NodeId,
    /// First year that is drawn.
    pub first: u8,
    pub start: i32,
    pub end: i32,
    pub role: Role,
    pub on_way: bool,
    /// The years are known, so that stops can be numbered.
    pub numbered: bool,
    /// It ends in a diploma.
    pub diploma: bool,
}

impl Lane {
    /// When the lane would begin with its first year: lanes of one programme that share it are one lane.
    fn offset(&self) -> i32 {
        self.start - 2 * (i32::from(self.first) - 1)
    }

    /// Each year with the time it begins.
    pub fn years(&self) -> impl Iterator<Item = (u8, i32)> + '_ {
        let count = (self.end - self.start + 1) / 2;
        (0..count.max(0)).map(|index| (self.first.saturating_add(index as u8), self.start + 2 * index))
    }
}

/// What is said at a transfer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Say {
    pub verdict: &'static str,
    /// What is still asked, besides the point one leaves from and what one simply does.
    pub conditions: Vec<Condition>,
    pub deadline: Option<Date>,
    pub late: bool,
    /// Extra half-years against the shortest ordinary pathway.
    pub extra: Option<(i32, i32)>,
}

/// A transfer.
#[derive(Clone, Debug)]
pub(super) struct Hop {
    pub from: Point,
    pub leaves: usize,
    pub at: i32,
    pub enters: usize,
    pub to: Target,
    pub say: Say,
    pub start: Option<Date>,
    pub on_way: bool,
    /// The lane was entered earlier by another hop.
    pub joins: bool,
    edge: usize,
}

/// Everything on the map.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    /// The first is one's own.
    pub lanes: Vec<Lane>,
    pub hops: Vec<Hop>,
    /// The year one is in; none with the diploma, or when not told.
    pub year: Option<u8>,
    pub diploma: bool,
    /// Age at time 0, where it can be known.
    pub age: Option<i32>,
    /// Calendar year at time 0.
    pub summer: i16,
    /// Lanes of the pathway in order, its own one first; empty without one.
    pub way: Vec<usize>,
    /// Closed doors that do not open from anything on this map.
    pub beyond: usize,
}

/// Closed doors beyond these are left to the table.
const MOST_CLOSED: usize = 5;

impl Plan {
    pub fn new(facts: &Facts, position: &Position, doors: &[Door], pathway: Option<&Pathway>) -> Plan {
        let told = position.year.is_some() || position.diploma || position.age.is_some();
        let mut plan = Plan {
            lanes: vec![own(facts, position)],
            hops: Vec::new(),
            year: position.year.filter(|_| !position.diploma),
            diploma: position.diploma,
            age: told.then(|| i32::from(position.age_next_summer(facts))),
            summer: next_start(position.on).year(),
            way: Vec::new(),
            beyond: 0,
        };
        for door in doors
            .iter()
            .filter(|door| !matches!(door.verdict, Verdict::Closed(..)))
        {
            plan.add_door(facts, door);
        }
        if let Some(pathway) = pathway {
            plan.add_way(facts, pathway);
        }
        for door in doors {
            plan.add_closed(facts, door);
        }
        for lane in &mut plan.lanes {
            lane.diploma = facts.node(lane.node).has_diploma;
        }
        plan
    }

    fn time(&self, date: Date) -> i32 {
        (i32::from(date.year() - self.summer) * 12 + i32::from(date.month()) - 8).div_euclid(6)
    }

    fn add_door(&mut self, facts: &Facts, door: &Door) {
        let at = self.time(door.start);
        let halves = length(facts, door.edge, door.to);
        let (enters, joins) = self.lane(door.to, at, halves);
        let say = Say {
            verdict: door.verdict.word(),
            conditions: asked(&door.conditions, door.from),
            deadline: door.deadline.as_ref().map(|deadline| deadline.date),
            late: door.deadline.as_ref().is_some_and(|deadline| deadline.passed),
            extra: extra(facts, door.edge),
        };
        let (start, edge) = (Some(door.start), door.edge);
        self.hops.push(Hop {
            from: door.from,
            leaves: 0,
            at,
            enters,
            to: door.to,
            say,
            start,
            on_way: false,
            joins,
            edge,
        });
    }

    /// The lane of a target entered at a time, made when it is not there yet; and whether it was.
    fn lane(&mut self, to: Target, at: i32, halves: i32) -> (usize, bool) {
        let new = Lane {
            node: to.node,
            first: to.year,
            start: at,
            end: at + halves,
            role: Role::Open,
            on_way: false,
            numbered: true,
            diploma: true,
        };
        let same =
            |lane: &Lane| lane.role == Role::Open && lane.node == new.node && lane.offset() == new.offset();
        match self.lanes.iter().position(same) {
            Some(known) => {
                let lane = &mut self.lanes[known];
                if at < lane.start {
                    (lane.start, lane.first) = (at, to.year);
                }
                lane.end = lane.end.max(at + halves);
                (known, true)
            }
            None => {
                self.lanes.push(new);
                (self.lanes.len() - 1, false)
            }
        }
    }

    fn add_way(&mut self, facts: &Facts, pathway: &Pathway) {
        self.way.push(0);
        self.lanes[0].on_way = true;
        for step in &pathway.steps {
            let (Some(to), Some(edge)) = (step.to, step.edge) else {
                continue;
            };
            let at = self.time(step.start);
            let leaves = self.way.last().copied().unwrap_or(0);
            let door = self
                .hops
                .iter()
                .position(|hop| hop.leaves == leaves && hop.to == to && hop.at == at);
            let say = self.say_of(facts, step, edge, door);
            let enters = match door {
                Some(door) if !self.hops[door].joins && self.hops[door].say == say => {
                    self.hops[door].on_way = true;
                    self.hops[door].enters
                }
                _ => self.add_leg(step, to, leaves, at, say, edge),
            };
            let lane = &mut self.lanes[enters];
            lane.on_way = true;
            lane.end = at + i32::from(step.half_years);
            self.way.push(enters);
        }
    }

    /// A leg of the pathway gets its own lane, even where a door leads into the same programme at another time.
    fn add_leg(&mut self, step: &Step, to: Target, leaves: usize, at: i32, say: Say, edge: usize) -> usize {
        if let Some(door) = self
            .hops
            .iter()
            .position(|hop| hop.leaves == leaves && hop.to == to && hop.at == at)
        {
            // The pathway says something else of this door (another route, say); it is shown once, as the pathway has it.
            let hop = &mut self.hops[door];
            if !hop.joins {
                (hop.say, hop.on_way, hop.edge) = (say, true, edge);
                return hop.enters;
            }
            self.hops.remove(door);
        }
        self.lanes.push(Lane {
            node: to.node,
            first: to.year,
            start: at,
            end: at + i32::from(step.half_years),
            role: Role::Open,
            on_way: true,
            numbered: true,
            diploma: true,
        });
        let enters = self.lanes.len() - 1;
        let start = Some(step.start);
        self.hops.push(Hop {
            from: step.from,
            leaves,
            at,
            enters,
            to,
            say,
            start,
            on_way: true,
            joins: false,
            edge,
        });
        enters
    }

    fn say_of(&self, facts: &Facts, step: &Step, edge: usize, door: Option<usize>) -> Say {
        let known = door.map(|door| &self.hops[door]).filter(|hop| hop.edge == edge);
        Say {
            verdict: step.verdict.word(),
            conditions: asked(&step.conditions, step.from),
            deadline: known.and_then(|hop| hop.say.deadline),
            late: known.is_some_and(|hop| hop.say.late),
            extra: extra(facts, edge),
        }
    }

    /// A closed door is drawn from the end of the lane that opens it, if one is on the map.
    fn add_closed(&mut self, facts: &Facts, door: &Door) {
        let Verdict::Closed(reason, openers) = &door.verdict else {
            return;
        };
        if *reason != Reason::NotYet || self.lanes.iter().any(|lane| lane.node == door.to.node) {
            return;
        }
        let favour = |kind: EdgeKind| !matches!(kind, EdgeKind::Right | EdgeKind::RightIf);
        // What opens by rights alone goes first, then what opens soonest.
        let by_favour = |lane: usize| {
            self.hops
                .iter()
                .any(|hop| hop.enters == lane && hop.say.verdict == "discretion")
        };
        let ways_in = openers.iter().flat_map(|opener| {
            self.ends_with(facts, opener.point)
                .map(move |lane| (opener, lane))
        });
        let nearest = ways_in
            .map(|(opener, lane)| (self.lanes[lane].end, opener, lane))
            .min_by_key(|(end, opener, lane)| {
                (by_favour(*lane), *end, favour(facts.edges()[opener.edge].kind))
            });
        let closed = self.lanes.iter().filter(|lane| lane.role == Role::Closed).count();
        let Some((at, opener, leaves)) = nearest.filter(|_| closed < MOST_CLOSED) else {
            self.beyond += 1;
            return;
        };
        let end = at + length(facts, opener.edge, door.to);
        self.lanes.push(Lane {
            node: door.to.node,
            first: door.to.year,
            start: at,
            end,
            role: Role::Closed,
            on_way: false,
            numbered: true,
            diploma: true,
        });
        let say = Say {
            verdict: door.verdict.word(),
            conditions: Vec::new(),
            deadline: None,
            late: false,
            extra: None,
        };
        let enters = self.lanes.len() - 1;
        self.hops.push(Hop {
            from: opener.point,
            leaves,
            at,
            enters,
            to: door.to,
            say,
            start: None,
            on_way: false,
            joins: false,
            edge: opener.edge,
        });
    }

    /// The lanes at whose end one holds this point. What lies beyond the goal of a pathway is left to the table.
    fn ends_with(&self, facts: &Facts, point: Point) -> impl Iterator<Item = usize> + '_ {
        let goal = self.way.last().copied().filter(|_| self.way.len() > 1);
        let node = match point {
            Point::Diploma(node) if facts.node(node).has_diploma => Some(node),
            _ => None,
        };
        let ends = move |index: &usize| {
            let lane = &self.lanes[*index];
            Some(lane.node) == node && matches!(lane.role, Role::Own | Role::Open) && Some(*index) != goal
        };
        (0..self.lanes.len()).filter(ends)
    }

    /// The rest of the system: regular programmes that are not on the map yet, at the age people usually have there.
    pub fn add_context(&mut self, facts: &Facts, position: &Position, most: usize) {
        let here = facts.node(position.at);
        let age = self
            .age
            .unwrap_or_else(|| i32::from(here.age[0]) + i32::from(here.years()));
        let last = self.lanes.iter().map(|lane| lane.end).max().unwrap_or(0);
        let rights = |node: NodeId| {
            let open = |kind| matches!(kind, EdgeKind::Right | EdgeKind::RightIf);
            facts
                .edges()
                .iter()
                .filter(|edge| open(edge.kind) && edge.to.iter().any(|to| to.node == node))
                .count()
        };
        let mut nodes: Vec<(usize, NodeId)> = (0..facts.nodes().len())
            .map(|index| NodeId(index as u16))
            .filter(|node| self.lanes.iter().all(|lane| lane.node != *node) && is_regular(facts, *node))
            .map(|node| (rights(node), node))
            .filter(|(rights, _)| *rights > 0)
            .collect();
        nodes.sort_by_key(|(rights, node)| (std::cmp::Reverse(*rights), *node));
        for (_, id) in nodes.into_iter().take(most) {
            let node = facts.node(id);
            let start = 2 * (i32::from(node.age[0]) - age);
            let end = start + i32::from(node.half_years);
            if start < last && end > self.lanes[0].start.max(-6) + 2 {
                let role = Role::Context;
                self.lanes.push(Lane {
                    node: id,
                    first: 1,
                    start,
                    end,
                    role,
                    on_way: false,
                    numbered: false,
                    diploma: true,
                });
            }
        }
    }
}
