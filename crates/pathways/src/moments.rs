//! Decision moments: which choices come for a position, when, and which rights and dates go with them.
//!
//! Deliberately absent: whether somebody was offered help with them; that is the journey's work.

use jiff::civil::Date;

use crate::calendar;
use crate::doors;
use crate::facts::{Facts, MomentFact};
use crate::point::Point;
use crate::position::Position;

/// Whether a moment lies ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Its last date in this school year has passed.
    Past,
    /// It is going on, or its first date is less than a hundred days away.
    Now,
    /// Later in this school year, or in a later one.
    Coming,
}

impl State {
    /// The word in JSON and texts.
    pub fn word(self) -> &'static str {
        match self {
            State::Past => "past",
            State::Now => "now",
            State::Coming => "coming",
        }
    }
}

/// A date that belongs to a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// Id of the calendar rule or event; words by it.
    pub id: String,
    /// First day; none for a single day.
    pub from: Option<Date>,
    /// The day, or the last day.
    pub day: Date,
    /// The facts hold this very year's date; otherwise it is the yearly rule, and this year's may differ.
    pub fixed: bool,
}

impl Dated {
    /// Its first day.
    pub fn first(&self) -> Date {
        self.from.unwrap_or(self.day)
    }
}

/// A decision moment as it comes for one position.
#[derive(Clone, Debug)]
pub struct Moment<'a> {
    /// The fact.
    pub fact: &'a MomentFact,
    /// School year in which it comes.
    pub school_year: String,
    /// School years from now; 0 is this one.
    pub years: u8,
    /// Its dates, in order; empty where each school sets its own.
    pub dates: Vec<Dated>,
    /// Calendar rules without a date: each school sets it, or it is not known yet.
    pub undated: Vec<String>,
    /// It can come up on any day of the programme, so it belongs to no year of it.
    pub any_time: bool,
    /// Whether it lies ahead.
    pub state: State,
}

impl Moment<'_> {
    /// Where it stands in a list: what goes on now, what comes, what is past. What comes up this year, even on a day that the
    /// school sets, goes before what can come up always; then by first day, then by last day.
    fn order(&self, on: Date) -> (u8, bool, Date, Date) {
        let state = match self.state {
            State::Now => 0,
            State::Coming => 1,
            State::Past => 2,
        };
        // Without a date: any day of this school year from now, or of a later one from its first day.
        let first = calendar::next_start(on).year() + i16::from(self.years) - 1;
        let unknown = match self.years {
            0 => on,
            _ => Date::new(first, 8, 1).unwrap_or(on),
        };
        (
            state,
            self.any_time && self.state == State::Now,
            self.dates.first().map_or(unknown, Dated::first),
            self.dates.iter().map(|dated| dated.day).max().unwrap_or(unknown),
        )
    }
}

/// Moments of this and later school years on the track one is on: what goes on now first, then in order of time.
pub fn moments<'a>(facts: &'a Facts, position: &Position) -> Vec<Moment<'a>> {
    let mut found = Vec::new();
    for fact in facts.moments() {
        let mut years: Vec<u8> = fact
            .at
            .iter()
            .filter_map(|at| years_until(facts, position, *at))
            .collect();
        years.sort_unstable();
        years.dedup();
        // A moment that comes back every year is told once: the next time.
        if let Some(first) = years.first() {
            found.push(moment(facts, position, fact, *first));
        }
    }
    found.sort_by_cached_key(|moment| (moment.order(position.on), moment.fact.id.clone()));
    found
}

/// A place that is anywhere in the programme one is in.
fn is_in(at: Point, position: &Position) -> bool {
    matches!(at, Point::In(node) if node == position.at) && !position.diploma
}

/// School years until one is at a place; 0 when one is there now.
fn years_until(facts: &Facts, position: &Position, at: Point) -> Option<u8> {
    let here = |node| position.at == node && !position.diploma;
    match at {
        Point::Passed(node, year) if here(node) => match position.year {
            Some(now) => year.checked_sub(now),
            None => Some(0),
        },
        // A school-leaver still has the moments of the last year until the summer: the next step is being chosen now.
        Point::Passed(node, year) if position.at == node && position.diploma => {
            (year == facts.node(node).years()).then_some(0)
        }
        Point::In(node) if here(node) => Some(0),
        Point::Diploma(node) if position.at == node => {
            if position.diploma {
                Some(0)
            } else {
                position
                    .year
                    .map(|now| facts.node(node).years().saturating_sub(now))
            }
        }
        _ => None,
    }
}

fn moment<'a>(facts: &'a Facts, position: &Position, fact: &'a MomentFact, years: u8) -> Moment<'a> {
    let summer = calendar::next_start(position.on);
    let end = Date::new(summer.year() + i16::from(years), 8, 1).unwrap_or(summer);
    let school_year = calendar::school_year(end.yesterday().unwrap_or(end));
    let (mut dates, mut undated) = (Vec::new(), Vec::new());
    let told = |id: &&String| doors::is_for(facts, position, id, end);
    for id in fact.events.iter().filter(told) {
        match date_of(facts, id, end) {
            Some(dated) => dates.push(dated),
            None => undated.push(id.clone()),
        }
    }
    dates.sort_by_key(|dated| (dated.first(), dated.day));
    let state = state(position.on, years, &dates);
    let any_time = years == 0 && fact.at.iter().any(|at| is_in(*at, position));
    Moment {
        fact,
        school_year,
        years,
        dates,
        undated,
        any_time,
        state,
    }
}

fn date_of(facts: &Facts, id: &str, summer: Date) -> Option<Dated> {
    if let Some(event) = calendar::fixed(facts, id, summer) {
        let day = event.to.or(event.date).or(event.from)?;
        return Some(Dated {
            id: id.to_owned(),
            from: event.from.filter(|from| *from != day),
            day,
            fixed: true,
        });
    }
    Some(Dated {
        id: id.to_owned(),
        from: None,
        day: calendar::yearly(facts.rule(id)?, summer)?,
        fixed: false,
    })
}

/// A hundred days is about the time between an open day and its deadline: long enough to still act.
fn state(on: Date, years: u8, dates: &[Dated]) -> State {
    let last = dates.iter().max_by_key(|dated| dated.day);
    let (Some(first), Some(last)) = (dates.first(), last) else {
        return if years == 0 { State::Now } else { State::Coming };
    };
    if last.day < on {
        return State::Past;
    }
    let days = first
        .first()
        .since((jiff::Unit::Day, on))
        .map_or(0, |span| span.get_days());
    if days < 100 { State::Now } else { State::Coming }
}
