//! A position: where somebody stands in the education system, on a day. It holds education and age, nothing else
//! about a person, so it can stand in a web address.

use jiff::civil::Date;

use crate::calendar;
use crate::condition::{Condition, Status};
use crate::demand::SubjectSet;
use crate::facts::{Edge, EdgeKind, Facts, Route, Stage, StartQualification};
use crate::point::{NodeId, Point, Target};

/// Where somebody stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The programme one is in, or whose diploma one holds.
    pub at: NodeId,
    /// The year one is in now; none when not told.
    pub year: Option<u8>,
    /// Holds the diploma of `at`.
    pub diploma: bool,
    /// Programmes whose diplomas one holds besides.
    pub earlier: Vec<NodeId>,
    /// Id of the profile, such as `ng`.
    pub profile: Option<String>,
    /// Exam subjects, as far as told.
    pub subjects: SubjectSet,
    /// Took (or takes) one extra subject in the final exam.
    pub extra_subject: Option<bool>,
    /// Age on `on`.
    pub age: Option<u8>,
    /// The day one looks from.
    pub on: Date,
    /// bol or bbl.
    pub route: Option<Route>,
    /// Id of the mbo domain.
    pub domain: Option<String>,
    /// Levels in the (final) school advice.
    pub advice: Vec<NodeId>,
    /// What could still be chosen is taken as chosen: no extra subject means that there will be none. Doors show what one
    /// can still do; a comparison shows what a choice does.
    pub decided: bool,
}

/// Why a position could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PositionError {
    /// No programme has this id; perhaps another was meant.
    UnknownTrack {
        /// As written.
        written: String,
        /// The nearest id.
        near: Option<String>,
    },
    /// The programme has no such year.
    NoSuchYear {
        /// Programme.
        track: String,
        /// Year asked for.
        year: u8,
        /// Years it has.
        years: u8,
    },
}

/// Two answers that cannot both be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Contradiction {
    /// A year that is not the last, and the diploma.
    YearAndDiploma,
    /// This programme gives no diploma.
    NoSuchDiploma,
    /// This profile does not exist in this track.
    ProfileAndTrack,
    /// Too young for this year of this programme.
    TooYoung,
    /// An extra exam subject exists only in vmbo-gl and vmbo-tl here.
    ExtraSubjectAndTrack,
    /// bol or bbl is a choice in mbo.
    RouteAndTrack,
    /// A mbo domain goes with mbo.
    DomainAndTrack,
}

impl Contradiction {
    /// Id for texts.
    pub fn id(self) -> &'static str {
        match self {
            Contradiction::YearAndDiploma => "year-and-diploma",
            Contradiction::NoSuchDiploma => "no-such-diploma",
            Contradiction::ProfileAndTrack => "profile-and-track",
            Contradiction::TooYoung => "too-young",
            Contradiction::ExtraSubjectAndTrack => "extra-subject-and-track",
            Contradiction::RouteAndTrack => "route-and-track",
            Contradiction::DomainAndTrack => "domain-and-track",
        }
    }
}

/// How far away a point is from a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// There already.
    Reached,
    /// Ahead: school years after the coming summer; 0 is this summer.
    Ahead(u8),
    /// Not on this track, or passed by.
    Never,
}

impl Position {
    /// A position with nothing told but the programme and the day.
    pub fn new(at: NodeId, on: Date) -> Position {
        Position {
            at,
            year: None,
            diploma: false,
            earlier: Vec::new(),
            profile: None,
            subjects: SubjectSet::default(),
            extra_subject: None,
            age: None,
            on,
            route: None,
            domain: None,
            advice: Vec::new(),
            decided: false,
        }
    }

    /// Reads `vmbo-tl` or `vmbo-tl-3`: a programme, with or without the year one is in.
    pub fn parse_at(facts: &Facts, written: &str) -> Result<(NodeId, Option<u8>), PositionError> {
        let written = written.trim().to_ascii_lowercase();
        if let Some(node) = facts.node_id(&written) {
            return Ok((node, None));
        }
        if let Some((track, digits)) = written.rsplit_once('-')
            && let Some(node) = facts.node_id(track)
            && let Ok(year) = digits.parse::<u8>()
        {
            let years = facts.node(node).years();
            if (1..=years).contains(&year) {
                return Ok((node, Some(year)));
            }
            return Err(PositionError::NoSuchYear {
                track: track.to_owned(),
                year,
                years,
            });
        }
        let near = nearest(&written, facts.nodes().iter().map(|node| node.id.as_str())).map(str::to_owned);
        Err(PositionError::UnknownTrack { written, near })
    }

    /// The answers that contradict each other; empty for a possible position.
    pub fn contradictions(&self, facts: &Facts) -> Vec<Contradiction> {
        let node = facts.node(self.at);
        let mut found = Vec::new();
        if self.diploma && !node.has_diploma {
            found.push(Contradiction::NoSuchDiploma);
        }
        if self.diploma && self.year.is_some_and(|year| year < node.years()) {
            found.push(Contradiction::YearAndDiploma);
        }
        if let Some(profile) = &self.profile {
            let known = facts.profiles().iter().find(|known| known.id == *profile);
            let on_track = known.is_some_and(|known| known.tracks.contains(&self.at));
            let on_earlier =
                known.is_some_and(|known| known.tracks.iter().any(|track| self.earlier.contains(track)));
            if !on_track && !on_earlier {
                found.push(Contradiction::ProfileAndTrack);
            }
        }
        if self.age.is_some_and(|age| age + 2 < self.typical_age(facts)) {
            found.push(Contradiction::TooYoung);
        }
        let own = std::iter::once(&self.at).chain(&self.earlier);
        let takes_extra = own.copied().any(|node| facts.node(node).extra_subject);
        if self.extra_subject == Some(true) && !takes_extra {
            found.push(Contradiction::ExtraSubjectAndTrack);
        }
        let in_mbo =
            node.stage == Stage::Mbo || self.earlier.iter().any(|id| facts.node(*id).stage == Stage::Mbo);
        if self.route.is_some() && !in_mbo {
            found.push(Contradiction::RouteAndTrack);
        }
        if self.domain.is_some() && !in_mbo {
            found.push(Contradiction::DomainAndTrack);
        }
        found
    }

    /// The age one typically has at this place, for when no age is given.
    pub fn typical_age(&self, facts: &Facts) -> u8 {
        let node = facts.node(self.at);
        let years = if self.diploma {
            node.years()
        } else {
            self.year.map_or(0, |year| year - 1)
        };
        (node.age[0] + years).min(node.age[1].max(node.age[0]))
    }

    /// Age on 1 August of the coming summer: at least this, and one more if the birthday lies before it.
    pub fn age_next_summer(&self, facts: &Facts) -> u8 {
        match self.age {
            Some(age) => age,
            None if self.diploma => self.typical_age(facts),
            None => self.typical_age(facts) + u8::from(self.year.is_some()),
        }
    }

    /// How far away `point` is.
    pub fn reach(&self, facts: &Facts, point: Point) -> Reach {
        match point {
            Point::Diploma(node) if self.earlier.contains(&node) || (self.at == node && self.diploma) => {
                Reach::Reached
            }
            Point::Diploma(node) if self.at == node => Reach::Ahead(self.years_left(facts)),
            Point::Passed(node, year) if self.at == node && !self.diploma => match self.year {
                Some(now) if now > year => Reach::Reached,
                Some(now) => Reach::Ahead(year - now),
                None => Reach::Ahead(0),
            },
            Point::In(node) if self.at == node && !self.diploma => Reach::Reached,
            Point::NoDiploma if self.has_no_diploma(facts) => Reach::Reached,
            Point::NoStartQualification if !self.has_start_qualification(facts) => Reach::Reached,
            _ => Reach::Never,
        }
    }

    /// School years after this one until the diploma; 0 in the last year, or when the year is not known.
    fn years_left(&self, facts: &Facts) -> u8 {
        self.year
            .map_or(0, |year| facts.node(self.at).years().saturating_sub(year))
    }

    /// Holds no diploma that a next programme asks for. Who is in mbo or higher education came in with one.
    fn has_no_diploma(&self, facts: &Facts) -> bool {
        let without = matches!(facts.node(self.at).stage, Stage::Vo | Stage::Adult | Stage::Other);
        without && !self.diploma && self.earlier.is_empty()
    }

    fn has_start_qualification(&self, facts: &Facts) -> bool {
        let counts = |node: &NodeId| facts.node(*node).start_qualification == StartQualification::Yes;
        let studying = facts.node(self.at).stage == Stage::Ho;
        studying || (self.diploma && counts(&self.at)) || self.earlier.iter().any(counts)
    }

    /// A condition of a step to `target` that starts on `start`, as it stands for this position, with how far one has got. A
    /// level below the school advice is not asked for by the advice at all: there parents and school have to agree.
    pub fn stands(
        &self,
        facts: &Facts,
        condition: Condition,
        target: Target,
        start: Date,
    ) -> (Condition, Status) {
        match (condition, self.status(facts, condition, target, start)) {
            (Condition::Advice, Status::Depends) => (Condition::BelowAdvice, Status::Depends),
            told => told,
        }
    }

    /// How far this position has got with a condition of a step to `target` that starts on `start`.
    pub fn status(&self, facts: &Facts, condition: Condition, target: Target, start: Date) -> Status {
        let summers = start.year() - calendar::next_start(self.on).year();
        match condition {
            Condition::Diploma(node) => self.status_of(facts, Point::Diploma(node)),
            Condition::YearPassed(node, year) => self.status_of(facts, Point::Passed(node, year)),
            Condition::ExtraSubject => match (self.extra_subject, self.exam_is_set(facts)) {
                (Some(true), _) => Status::Met,
                (Some(false), set) if set || self.decided => Status::Impossible,
                (Some(false), _) => Status::Missing,
                (None, true) => Status::Unknown,
                (None, false) => Status::Missing,
            },
            Condition::Age16 | Condition::Age21 | Condition::CompulsorySchoolingOver => {
                self.age_status(facts, condition.age().unwrap_or(0), summers)
            }
            Condition::Age18OrOwnSchool => match self.age_status(facts, 18, summers) {
                Status::Met => Status::Met,
                _ => Status::Depends,
            },
            Condition::NoHigherEntry => self.no_higher_entry(facts),
            Condition::Advice => self.advice_status(facts, target.node),
            _ => match condition.nature() {
                crate::condition::Nature::Act => Status::Todo,
                crate::condition::Nature::Personal => Status::Unknown,
                _ => Status::Depends,
            },
        }
    }

    fn status_of(&self, facts: &Facts, point: Point) -> Status {
        match self.reach(facts, point) {
            Reach::Reached => Status::Met,
            Reach::Ahead(_) => Status::Missing,
            Reach::Never => Status::Impossible,
        }
    }

    /// The subjects of the final exam of vmbo are chosen: it was taken, or this is its year. Whoever says in that year that
    /// there is no extra subject will not have one.
    fn exam_is_set(&self, facts: &Facts) -> bool {
        let node = facts.node(self.at);
        self.diploma || node.stage != Stage::Vo || self.year == Some(node.years())
    }

    /// Without a birthday the age on 1 August is known to within a year: one less than asked is not known. Where no age was
    /// told, the usual one of a programme is no proof: it counts only where it is two years more than asked.
    fn age_status(&self, facts: &Facts, asked: u8, summers: i16) -> Status {
        let age = i16::from(self.age_next_summer(facts)) + summers;
        let asked = i16::from(asked);
        match self.age {
            Some(_) if age >= asked => Status::Met,
            Some(_) if age + 1 == asked => Status::Unknown,
            None if age >= asked + 2 => Status::Met,
            None if age >= asked => Status::Unknown,
            _ => Status::Missing,
        }
    }

    /// Whether somewhere the law gives a right of entry to mbo level 2 or higher with what one has. Who is about to get
    /// it this summer meets the condition only if it fails: that is not known yet.
    fn no_higher_entry(&self, facts: &Facts) -> Status {
        let gives_right = |edge: &&Edge| matches!(edge.kind, EdgeKind::Right | EdgeKind::RightIf);
        let higher = facts
            .edges()
            .iter()
            .filter(gives_right)
            .flat_map(Edge::pairs)
            .filter(|(from, to)| {
                facts.node(to.node).mbo_level > Some(1)
                    && matches!(from, Point::Diploma(_) | Point::Passed(..))
            });
        // Who works, or learns outside school, has told nothing about diplomas.
        let told = self.diploma
            || !self.earlier.is_empty()
            || !matches!(facts.node(self.at).stage, Stage::Adult | Stage::Other);
        let mut status = if told { Status::Met } else { Status::Unknown };
        for (from, _) in higher {
            match self.reach(facts, from) {
                Reach::Reached => return Status::Impossible,
                Reach::Ahead(0) => status = Status::Unknown,
                _ => {}
            }
        }
        status
    }

    /// Is at a secondary school, on the way to a first diploma.
    pub(crate) fn works_for_first_diploma(&self, facts: &Facts) -> bool {
        let node = facts.node(self.at);
        node.stage == Stage::Vo && node.has_diploma && !self.diploma && self.earlier.is_empty()
    }

    /// A school places at the advised level or above it.
    fn advice_status(&self, facts: &Facts, target: NodeId) -> Status {
        let Some(lowest) = self.advice.iter().map(|node| facts.node(*node).level).min() else {
            return Status::Unknown;
        };
        let highest = self
            .advice
            .iter()
            .map(|node| facts.node(*node).level)
            .max()
            .unwrap_or(lowest);
        let wanted = facts.node(target);
        match wanted.level {
            // A bridge class is open to every advice but that for practical education.
            _ if wanted.bridge && highest > wanted.level => Status::Met,
            _ if wanted.bridge => Status::Missing,
            wanted if (lowest..=highest).contains(&wanted) => Status::Met,
            // A lower level than advised is not what the advice gives a right to; parents and school can agree on it.
            wanted if wanted < lowest => Status::Depends,
            _ => Status::Missing,
        }
    }
}

/// The id nearest to what was written, if it is near enough to be meant: at most two edits, or a third of its length.
pub fn nearest<'a>(written: &str, ids: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase();
    ids.map(|id| (edits(&written, id), id))
        .filter(|(distance, id)| *distance <= 2.max(id.chars().count() / 3) && *distance < id.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, id)| id)
}

/// Edit distance with swaps of neighbours (optimal string alignment).
fn edits(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().take(64).collect(), b.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let swap = usize::from(a[i - 1] != b[j - 1]);
            row[j] = (last[j] + 1).min(row[j - 1] + 1).min(last[j - 1] + swap);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_keyboard_finds_its_id() {
        let ids = ["vmbo-tl", "vmbo-kb", "havo", "vwo", "mbo-4"];
        assert_eq!(nearest("vmbo-t", ids.into_iter()), Some("vmbo-tl"));
        assert_eq!(nearest("hvao", ids.into_iter()), Some("havo"));
        assert_eq!(nearest("quantum", ids.into_iter()), None);
    }

    #[test]
    fn edits_count_a_swap_as_one() {
        assert_eq!(edits("havo", "hvao"), 1);
        assert_eq!(edits("", "vwo"), 3);
        assert_eq!(edits("mbo-4", "mbo-4"), 0);
    }
}
