//! The network of one search: points in the education system, unfolded over the half-years until one is eighteen,
//! because fees begin then; after that a point is one node for whole years and one for half-years in between.

use jiff::civil::Date;

use super::step::{Step, StepKind};
use super::{Goal, HORIZON, Measures, Pathway, penalties};
use crate::calendar;
use crate::condition::{Condition, Status};
use crate::courses::{Admit, Catalogue, Course, Holding, PROFILES};
use crate::demand::{Subject, SubjectSet};
use crate::doors::{self, Verdict};
use crate::facts::{Edge, EdgeKind, Facts, Outcome, Rate, Route, Stage};
use crate::front::{ArcId, Cost, Cost8, Graph};
use crate::money;
use crate::point::{NodeId, Point, Target};
use crate::position::{Position, Reach};

/// A way through one door: what does not depend on when it is taken.
#[derive(Clone, Debug)]
pub(crate) struct Leg {
    pub edge: usize,
    pub from: Point,
    pub to: Target,
    pub outcome: Point,
    pub route: Option<Route>,
    pub half_years: u16,
    pub admit: Option<Admit>,
    /// Index of the course it ends in.
    pub course: Option<usize>,
    /// It ends the pathway: the outcome is the goal.
    pub last: bool,
}

/// What an arc of the network stands for.
#[derive(Clone, Copy, Debug)]
enum What {
    Finish {
        point: usize,
        half_years: u16,
    },
    /// A gap year in front of a leg whose deadline has passed.
    Gap {
        point: usize,
    },
    Leg {
        leg: usize,
        wait: u16,
    },
    Arrive,
}

/// Nodes, arcs and what they stand for.
pub(crate) struct Network<'a> {
    facts: &'a Facts,
    catalogue: &'a Catalogue,
    position: &'a Position,
    points: Vec<Point>,
    legs: Vec<Leg>,
    what: Vec<What>,
    arcs: Vec<(u32, u32, Cost8)>,
    graph: Graph<Cost8>,
    /// First half-year from which one is eighteen; even.
    adult: u16,
    /// Age on the day everything is counted from.
    age: u8,
    /// That day: 1 August of the coming summer.
    origin: Date,
}

impl<'a> Network<'a> {
    /// Builds the network for a position. Without a goal nothing is the last step, and every point can be looked at.
    pub fn build(
        facts: &'a Facts,
        catalogue: &'a Catalogue,
        position: &'a Position,
        goal: Option<Goal>,
    ) -> Self {
        let age = position.age_next_summer(facts);
        let mut network = Network {
            facts,
            catalogue,
            position,
            points: points(facts),
            legs: Vec::new(),
            what: Vec::new(),
            arcs: Vec::new(),
            graph: empty(),
            adult: 2 * u16::from(18u8.saturating_sub(age)),
            age,
            origin: calendar::next_start(position.on),
        };
        network.legs = legs(facts, catalogue, position, goal);
        network.arcs = network.arcs(goal);
        network.graph = Graph::new(network.size(), &network.arcs).unwrap_or_else(|_| empty());
        network
    }

    pub fn graph(&self) -> &Graph<Cost8> {
        &self.graph
    }

    pub fn start(&self) -> u32 {
        self.size() - 2
    }

    pub fn sink(&self) -> u32 {
        self.size() - 1
    }

    /// Every arc with its ends and cost.
    pub fn arc_list(&self) -> impl Iterator<Item = (ArcId, u32, u32, Cost8)> + '_ {
        self.arcs
            .iter()
            .zip(0..)
            .map(|((from, to, cost), index)| (ArcId(index), *from, *to, *cost))
    }

    /// The programme that an arc enters; none for one that stays where one is.
    pub fn enters(&self, arc: ArcId) -> Option<NodeId> {
        match self.what[arc.0 as usize] {
            What::Leg { leg, .. } => Some(self.legs[leg].to.node),
            _ => None,
        }
    }

    pub fn legs(&self) -> &[Leg] {
        &self.legs
    }

    fn phases(&self) -> u32 {
        u32::from(self.adult) + 2
    }

    fn size(&self) -> u32 {
        self.points.len() as u32 * self.phases() + 2
    }

    fn phase(&self, time: u16) -> u16 {
        if time < self.adult {
            time
        } else {
            self.adult + (time - self.adult) % 2
        }
    }

    fn node(&self, point: usize, time: u16) -> u32 {
        point as u32 * self.phases() + u32::from(self.phase(time))
    }

    /// Every node of a point, to look at its front.
    pub fn nodes_of(&self, point: Point) -> impl Iterator<Item = u32> + '_ {
        let phases = self.phases();
        self.index(point)
            .into_iter()
            .flat_map(move |index| (0..phases).map(move |phase| index as u32 * phases + phase))
    }

    fn index(&self, point: Point) -> Option<usize> {
        self.points.iter().position(|known| *known == point)
    }

    fn arcs(&mut self, goal: Option<Goal>) -> Vec<(u32, u32, Cost8)> {
        let mut arcs = Vec::new();
        self.start_arcs(&mut arcs);
        for leg in 0..self.legs.len() {
            for phase in 0..self.adult + 2 {
                self.leg_arc(&mut arcs, leg, phase);
            }
        }
        if let Some(Goal::Diploma(node)) = goal
            && let Some(point) = self.index(Point::Diploma(node))
        {
            for phase in 0..self.adult + 2 {
                arcs.push((self.node(point, phase), self.sink(), Cost8::ZERO));
                self.what.push(What::Arrive);
            }
        }
        arcs
    }

    /// From where one stands to every point that one has, or will have by going on.
    fn start_arcs(&mut self, arcs: &mut Vec<(u32, u32, Cost8)>) {
        for index in 0..self.points.len() {
            let years = match self.position.reach(self.facts, self.points[index]) {
                Reach::Never => continue,
                Reach::Reached => 0,
                Reach::Ahead(years) => years,
            };
            let half_years = 2 * u16::from(years);
            let (worst, best) = if years == 0 { (0, 0) } else { penalties(None) };
            arcs.push((
                self.start(),
                self.node(index, half_years),
                cost(half_years, 0, 0, worst, best),
            ));
            self.what.push(What::Finish {
                point: index,
                half_years,
            });
            // With the date passed, the right comes back in a year; who waits keeps it.
            if self.deadline_passed(self.points[index]) {
                arcs.push((self.start(), self.node(index, 2), cost(2, 0, 0, 0, 0)));
                self.what.push(What::Gap { point: index });
            }
        }
    }

    fn deadline_passed(&self, point: Point) -> bool {
        let reached = matches!(
            self.position.reach(self.facts, point),
            Reach::Reached | Reach::Ahead(0)
        );
        reached
            && self
                .legs
                .iter()
                .any(|leg| leg.from == point && self.is_late(leg, 0))
    }

    /// The leg would start this summer, and its deadline lies behind.
    fn is_late(&self, leg: &Leg, time: u16) -> bool {
        let edge = &self.facts.edges()[leg.edge];
        let rule = edge.deadline.as_deref().filter(|_| time == 0);
        let late = rule.and_then(|rule| calendar::deadline(self.facts, rule, self.origin, self.position.on));
        late.is_some_and(|deadline| deadline.passed)
    }

    fn leg_arc(&mut self, arcs: &mut Vec<(u32, u32, Cost8)>, leg: usize, phase: u16) {
        let Some(from) = self.index(self.legs[leg].from) else {
            return;
        };
        let Some(wait) = self.wait(&self.legs[leg], phase) else {
            return;
        };
        let start = phase + wait;
        let description = &self.legs[leg];
        let time = wait + description.half_years;
        let refusals = self.refusals(description, start);
        let (eur, _) = self.fees(description, start);
        let (worst, best) = penalties(self.success(description).map(Rate::range));
        let to = if description.last {
            self.sink()
        } else {
            match self.index(description.outcome) {
                Some(point) => self.node(point, start + description.half_years),
                None => return,
            }
        };
        let tens = (eur / 10.0).round().min(f64::from(u16::MAX / 2)) as u16;
        arcs.push((
            self.node(from, phase),
            to,
            cost(time, tens, refusals, worst, best),
        ));
        self.what.push(What::Leg { leg, wait });
    }

    /// Half-years to wait before a leg can start: for an age, or for August. None where it can never start.
    fn wait(&self, leg: &Leg, phase: u16) -> Option<u16> {
        let edge = &self.facts.edges()[leg.edge];
        let regular = matches!(
            self.facts.node(leg.to.node).stage,
            Stage::Vo | Stage::Mbo | Stage::Ho
        );
        let mut wait = if regular { phase % 2 } else { 0 };
        let asked = edge.requires.iter().filter_map(|condition| match condition {
            Condition::Age16 | Condition::CompulsorySchoolingOver => Some(16),
            Condition::Age21 => Some(21),
            _ => None,
        });
        let asked = asked.chain((leg.route == Some(Route::Bbl)).then_some(16)).max();
        if let Some(asked) = asked {
            let needed = 2 * (asked - i32::from(self.age)).max(0);
            // In the phases of eighteen and older the exact age is not kept; only a start leg asks for twenty-one.
            let missing = (needed - i32::from(phase)).max(0);
            if missing > 0 && leg.route == Some(Route::Bbl) {
                return None;
            }
            wait = wait.max(u16::try_from(missing).ok()?);
        }
        (wait <= HORIZON).then_some(wait)
    }

    /// How many may refuse: the school, unless it is a right; the employer in bbl; the course with its own demands.
    fn refusals(&self, leg: &Leg, time: u16) -> u16 {
        let edge = &self.facts.edges()[leg.edge];
        let kind = self.kind(edge, leg, time);
        let school = u16::from(matches!(
            kind,
            EdgeKind::Discretion | EdgeKind::Agreement | EdgeKind::Selection
        ));
        let employer = u16::from(leg.route == Some(Route::Bbl));
        let course = u16::from(self.course(leg).is_some_and(Course::is_judged));
        school + employer + course
    }

    fn kind(&self, edge: &Edge, leg: &Leg, time: u16) -> EdgeKind {
        if leg.admit.as_ref().is_some_and(|admit| !admit.is_by_right()) {
            return EdgeKind::Discretion;
        }
        let own = matches!(
            self.position.reach(self.facts, leg.from),
            Reach::Reached | Reach::Ahead(0)
        );
        match edge.after_deadline {
            Some(after) if own && self.is_late(leg, time) => after,
            _ => edge.kind,
        }
    }

    /// Fees over a leg that starts `time` half-years from the origin, and whether all are known.
    fn fees(&self, leg: &Leg, time: u16) -> (f64, bool) {
        let node = self.facts.node(leg.to.node);
        let (mut eur, mut known) = (0.0, true);
        for year in 0..leg.half_years.div_ceil(2) {
            let at = time + 2 * year;
            let age = self.age.saturating_add(u8::try_from(at / 2).unwrap_or(u8::MAX));
            let calendar_year = self.origin.year() + i16::try_from(at / 2).unwrap_or(0);
            let fee = money::yearly_fee(self.facts, node, leg.route, age, calendar_year);
            eur += fee.eur;
            known &= fee.known;
        }
        (eur, known)
    }

    fn course(&self, leg: &Leg) -> Option<&'a Course> {
        leg.course.and_then(|index| self.catalogue.courses().get(index))
    }

    fn success(&self, leg: &Leg) -> Option<&'a Rate> {
        self.facts.edges()[leg.edge]
            .success
            .as_deref()
            .and_then(|id| self.facts.rate(id))
    }

    /// A path of arcs, told as steps.
    pub fn pathway(&self, path: &[ArcId], total: Cost8) -> Pathway {
        let mut steps = Vec::new();
        let mut time = 0;
        for arc in path {
            let next = match self.what[arc.0 as usize] {
                What::Finish { point, half_years } => self.finish(point, half_years),
                What::Gap { point } => Some(self.waiting(self.points[point], 0, 2)),
                What::Arrive => None,
                What::Leg { leg, wait } => {
                    if wait > 0 {
                        steps.push(self.waiting(self.legs[leg].from, time, wait));
                        time += wait;
                    }
                    Some(self.leg_step(&self.legs[leg], time))
                }
            };
            if let Some(step) = next {
                time += step.half_years;
                steps.push(step);
            }
        }
        Pathway {
            measures: measures(&steps),
            steps,
            cost: total,
        }
    }

    fn finish(&self, point: usize, half_years: u16) -> Option<Step> {
        let point = self.points[point];
        let ahead = matches!(self.position.reach(self.facts, point), Reach::Ahead(_));
        ahead.then(|| Step {
            kind: StepKind::Finish,
            conditions: match point {
                Point::Diploma(node) => vec![(Condition::Diploma(node), Status::Missing)],
                Point::Passed(node, year) => vec![(Condition::YearPassed(node, year), Status::Missing)],
                _ => Vec::new(),
            },
            success: (half_years == 0).then_some((1.0, 1.0)),
            ..self.plain(point, 0, half_years)
        })
    }

    fn waiting(&self, point: Point, time: u16, half_years: u16) -> Step {
        Step {
            kind: StepKind::Wait,
            success: Some((1.0, 1.0)),
            ..self.plain(point, time, half_years)
        }
    }

    fn plain(&self, point: Point, time: u16, half_years: u16) -> Step {
        Step {
            kind: StepKind::Finish,
            from: point,
            to: None,
            outcome: point,
            edge: None,
            route: None,
            start: self.day(time),
            age: self.age_at(time),
            half_years,
            verdict: Verdict::Right,
            conditions: Vec::new(),
            admit: None,
            course: None,
            refusals: 0,
            eur: 0.0,
            eur_known: true,
            success: None,
            rate: None,
        }
    }

    fn leg_step(&self, leg: &Leg, time: u16) -> Step {
        let edge = &self.facts.edges()[leg.edge];
        let start = self.day(time);
        let mut conditions: Vec<(Condition, Status)> = edge
            .requires
            .iter()
            .map(|condition| (*condition, self.status(*condition, leg, start)))
            .collect();
        if leg.route == Some(Route::Bbl) {
            conditions.push((Condition::Employer, Status::Depends));
        }
        let (eur, eur_known) = self.fees(leg, time);
        let rate = self.success(leg);
        Step {
            kind: StepKind::Leg,
            to: Some(leg.to),
            outcome: leg.outcome,
            edge: Some(leg.edge),
            route: leg.route,
            verdict: self.verdict(edge, leg, time, &conditions),
            conditions,
            admit: leg.admit.clone(),
            course: leg.course,
            refusals: self.refusals(leg, time),
            eur,
            eur_known,
            success: rate.map(Rate::range),
            rate: rate.map(|rate| rate.id.clone()),
            ..self.plain(leg.from, time, leg.half_years)
        }
    }

    /// Later on one's way a condition is what one will meet there; on one's own track the position itself tells.
    fn status(&self, condition: Condition, leg: &Leg, start: Date) -> Status {
        let own = self.position.reach(self.facts, leg.from) != Reach::Never;
        match condition {
            Condition::ExtraSubject if !own => Status::Missing,
            Condition::NoHigherEntry if !own => Status::Met,
            _ => self.position.status(self.facts, condition, leg.to, start),
        }
    }

    fn verdict(&self, edge: &Edge, leg: &Leg, time: u16, conditions: &[(Condition, Status)]) -> Verdict {
        match self.kind(edge, leg, time) {
            EdgeKind::Selection => Verdict::Selection,
            EdgeKind::Discretion | EdgeKind::Agreement => Verdict::Discretion,
            EdgeKind::Right | EdgeKind::RightIf => {
                match self.course(leg) {
                    Some(course) if course.fixed_places => return Verdict::Selection,
                    Some(course) if course.is_judged() => return Verdict::Discretion,
                    _ => {}
                }
                let open = conditions
                    .iter()
                    .filter(|(_, status)| !matches!(status, Status::Met | Status::Todo));
                let open: Vec<Condition> = open.map(|(condition, _)| *condition).collect();
                if open.is_empty() {
                    Verdict::Right
                } else {
                    Verdict::RightIf(open)
                }
            }
        }
    }

    fn day(&self, time: u16) -> Date {
        let year = self.origin.year() + i16::try_from(time / 2).unwrap_or(0);
        let (year, month) = if time % 2 == 0 { (year, 8) } else { (year + 1, 2) };
        Date::new(year, month, 1).unwrap_or(self.origin)
    }

    fn age_at(&self, time: u16) -> u8 {
        self.age.saturating_add(u8::try_from(time / 2).unwrap_or(u8::MAX))
    }
}

fn empty() -> Graph<Cost8> {
    Graph::new(0, &[]).unwrap_or_else(|_| unreachable!("a graph without arcs has no cycle"))
}

fn cost(time: u16, money: u16, refusals: u16, worst: u16, best: u16) -> Cost8 {
    Cost8::from_lanes([time, money, refusals, worst, best, 0, 0, 0]).unwrap_or(Cost8::ZERO)
}

/// Adds up the steps, apart from the engine: the two must agree.
fn measures(steps: &[Step]) -> Measures {
    let known = steps.iter().filter_map(|step| step.success);
    Measures {
        half_years: steps.iter().map(|step| step.half_years).sum(),
        eur: steps
            .iter()
            .map(|step| (step.eur / 10.0).round() as u32 * 10)
            .sum(),
        refusals: steps.iter().map(|step| step.refusals).sum(),
        success: known.fold((1.0, 1.0), |(low, high), (a, b)| (low * a, high * b)),
        unknown_steps: steps.iter().filter(|step| step.success.is_none()).count() as u16,
    }
}

/// Every point that a step leaves from or that a programme ends in.
fn points(facts: &Facts) -> Vec<Point> {
    let mut points: Vec<Point> = facts
        .edges()
        .iter()
        .filter(|edge| edge.search)
        .flat_map(|edge| edge.from.clone())
        .collect();
    for (index, node) in facts.nodes().iter().enumerate() {
        let id = NodeId(index as u16);
        points.push(if node.has_diploma {
            Point::Diploma(id)
        } else {
            Point::In(id)
        });
    }
    points.sort_unstable();
    points.dedup();
    points
}

/// Every way through every door, with its learning routes.
fn legs(facts: &Facts, catalogue: &Catalogue, position: &Position, goal: Option<Goal>) -> Vec<Leg> {
    let mut legs = Vec::new();
    for (index, edge) in facts.edges().iter().enumerate() {
        if !edge.search || !edge.provenance.holds_on(position.on) || edge.repair {
            continue;
        }
        for (from, to) in edge.pairs() {
            let reach = position.reach(facts, from);
            let blocked = reach != Reach::Never && blocked(facts, position, index, from, to);
            let obsolete = reach == Reach::Reached
                && matches!(from, Point::Passed(..))
                && edge_is_past(facts, position, from, to);
            if blocked || obsolete {
                continue;
            }
            let routes = match facts.node(to.node).routes.as_slice() {
                [] => vec![None],
                routes => routes.iter().copied().map(Some).collect(),
            };
            for route in routes {
                ways(facts, edge, index, from, to, route, &mut legs);
            }
        }
    }
    last_legs(facts, catalogue, position, goal, &mut legs);
    legs
}

fn blocked(facts: &Facts, position: &Position, edge: usize, from: Point, to: Target) -> bool {
    match doors::door(facts, position, edge, from, to) {
        Some(door) => matches!(door.verdict, Verdict::Closed(..)),
        None => true,
    }
}

fn edge_is_past(facts: &Facts, position: &Position, from: Point, to: Target) -> bool {
    let Point::Passed(_, year) = from else {
        return false;
    };
    facts.node(to.node).stage == Stage::Vo && position.year.is_some_and(|now| now > year)
}

/// The outcomes of one way: the diploma, and every year on the way from which something leads on.
fn ways(
    facts: &Facts,
    edge: &Edge,
    index: usize,
    from: Point,
    to: Target,
    route: Option<Route>,
    legs: &mut Vec<Leg>,
) {
    let node = facts.node(to.node);
    let leg = |outcome, half_years| Leg {
        edge: index,
        from,
        to,
        outcome,
        route,
        half_years,
        admit: None,
        course: None,
        last: false,
    };
    let nominal = u16::from(node.half_years)
        .saturating_sub(2 * (u16::from(to.year) - 1))
        .max(1);
    let full = edge.half_years.map_or(nominal, u16::from);
    match edge.outcome {
        Some(Outcome::Point(point)) => return legs.push(leg(point, full)),
        Some(Outcome::Same) => return,
        None => {}
    }
    let end = if node.has_diploma {
        Point::Diploma(to.node)
    } else {
        Point::In(to.node)
    };
    legs.push(leg(end, full));
    for year in years_with_doors(facts, to.node) {
        let taken = 2 * (u16::from(year) + 1).saturating_sub(u16::from(to.year));
        if year >= to.year && taken > 0 && taken < full + u16::from(!node.has_diploma) {
            legs.push(leg(Point::Passed(to.node, year), taken));
        }
    }
}

/// The years of a programme that a step leaves from.
fn years_with_doors(facts: &Facts, node: NodeId) -> Vec<u8> {
    let mut years: Vec<u8> = facts
        .edges()
        .iter()
        .filter(|edge| edge.search)
        .flat_map(|edge| edge.from.iter())
        .filter_map(|point| match point {
            Point::Passed(at, year) if *at == node => Some(*year),
            _ => None,
        })
        .collect();
    years.sort_unstable();
    years.dedup();
    years
}

/// The legs that end in the goal itself, with what the course asks.
fn last_legs(
    facts: &Facts,
    catalogue: &Catalogue,
    position: &Position,
    goal: Option<Goal>,
    legs: &mut Vec<Leg>,
) {
    let mut last = Vec::new();
    match goal {
        Some(Goal::Course(index)) => {
            let Some(course) = catalogue.courses().get(index) else {
                return;
            };
            let own = holding(facts, catalogue, position);
            for leg in legs
                .iter()
                .filter(|leg| leg.to.node == course.node && leg.outcome == Point::Diploma(course.node))
            {
                let Some(admission) = facts.edges()[leg.edge].admission else {
                    continue;
                };
                let held = held(facts, position, leg.from, &own);
                let admit = catalogue.admit(course, admission, &held);
                if admit == Admit::NotAdmitted {
                    continue;
                }
                last.push(Leg {
                    admit: Some(admit),
                    course: Some(index),
                    last: true,
                    ..leg.clone()
                });
            }
        }
        Some(Goal::Programme(index)) => {
            let Some(programme) = catalogue.programmes().get(index) else {
                return;
            };
            for leg in legs.iter() {
                let id = facts.node(leg.to.node).id.as_str();
                let level = id.strip_prefix("mbo-").and_then(|level| level.parse::<u8>().ok());
                let fits = match level {
                    Some(level) => programme.levels.contains(&level),
                    None => id == "mbo-4s" && programme.specialist,
                };
                if fits && leg.outcome == Point::Diploma(leg.to.node) {
                    last.push(Leg {
                        last: true,
                        ..leg.clone()
                    });
                }
            }
        }
        Some(Goal::Diploma(_)) | None => {}
    }
    legs.extend(last);
}

/// What a position brings to a course.
pub(crate) fn holding(facts: &Facts, catalogue: &Catalogue, position: &Position) -> Holding {
    let profile = position
        .profile
        .as_deref()
        .and_then(|id| PROFILES.iter().position(|known| *known == id));
    let mut subjects = position.subjects;
    let parts = facts
        .profiles()
        .iter()
        .filter(|known| Some(known.id.as_str()) == position.profile.as_deref());
    for (track, fixed, _) in parts.flat_map(|profile| profile.parts.iter()) {
        if *track == position.at || position.earlier.contains(track) {
            let fixed = fixed.iter().filter_map(|id| Subject::from_id(id));
            subjects = fixed.fold(subjects, SubjectSet::with);
        }
    }
    let domain = position
        .domain
        .as_deref()
        .and_then(|id| catalogue.domains().iter().position(|known| known == id));
    Holding {
        profile,
        subjects,
        domain,
    }
}

/// What one brings from a point: one's own profile and subjects only from one's own track; elsewhere they are free.
/// A vwo after havo keeps the profile, since one enters its fifth year with it.
pub(crate) fn held(facts: &Facts, position: &Position, from: Point, own: &Holding) -> Holding {
    let Some(node) = from.node() else {
        return Holding::default();
    };
    let on_own_track = position.reach(facts, from) != Reach::Never;
    let id = facts.node(node).id.as_str();
    let own_id = facts.node(position.at).id.as_str();
    match id {
        "havo" | "vwo" if on_own_track || (own_id == "havo" && id == "vwo") => {
            Holding { domain: None, ..*own }
        }
        "mbo-4" | "mbo-4s" if on_own_track => Holding {
            domain: own.domain,
            ..Holding::default()
        },
        _ => Holding::default(),
    }
}
