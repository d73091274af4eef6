//! Reading `mentoring.toml`: two rows become a method, and what is wrong with them a problem with file and line.

use pathways::facts::read::{self, Row};
use pathways::{Problem, Provenance, SourceText};
use serde::Deserialize;

use super::{Certificate, Earned, Field, Length, Method, Methods, Module};
use crate::mentoring::MentorKind;
use crate::mentoring::meetings::{Against, MINUTES};
use crate::mentoring::pairings::Rhythm;

/// A row of either table. What is not there stands in the other.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Half {
    id: String,
    mentors: Option<Vec<MentorKind>>,
    begin: Option<String>,
    end: Option<String>,
    weeks: Option<u8>,
    weekly: Option<u8>,
    four_weekly: Option<u8>,
    meet_in: Option<Vec<u8>>,
    minutes: Option<u16>,
    plenaries: Option<u8>,
    ledger: Option<Against>,
    hours: Option<u16>,
    goals: Option<bool>,
    certificate: Option<Certificate>,
    earned: Option<Earned>,
    group: Option<bool>,
    ages: Option<(u8, u8)>,
    caseload: Option<u16>,
    training: Option<Vec<Module>>,
}

/// Every method of a file, and what is wrong with it.
pub(super) fn methods(file: &SourceText<'_>) -> (Methods, Vec<Problem>) {
    let mut problems = Vec::new();
    let said: Vec<Row<Half>> = read::rows(file, "method", &mut problems);
    let filled: Vec<Row<Half>> = read::rows(file, "filled", &mut problems);
    for (at, row) in said.iter().enumerate() {
        if said.iter().take(at).any(|other| other.value.id == row.value.id) {
            problems.push(
                row.provenance
                    .problem(format!("id '{}' staat er twee keer", row.value.id)),
            );
        }
    }
    for row in &filled {
        if !said.iter().any(|other| other.value.id == row.value.id) {
            problems.push(
                row.provenance
                    .problem(format!("'{}' is geen methode", row.value.id)),
            );
        }
    }
    let mut found = Vec::new();
    for row in said {
        let own = filled.iter().find(|other| other.value.id == row.value.id);
        let mut both = Both {
            said: &row,
            filled: own,
            ours: Vec::new(),
            wrong: Vec::new(),
        };
        let method = both.method();
        let wrong = both.wrong.into_iter();
        problems.extend(wrong.map(|message| row.provenance.problem(format!("{}: {message}", row.value.id))));
        found.extend(method);
    }
    problems.sort();
    (Methods(found), problems)
}

/// The two rows of a method while they are read.
struct Both<'a> {
    said: &'a Row<Half>,
    filled: Option<&'a Row<Half>>,
    ours: Vec<Field>,
    wrong: Vec<String>,
}

impl Both<'_> {
    fn method(&mut self) -> Option<Method> {
        let id = self.said.value.id.clone();
        let provenance: Provenance = self.said.provenance.clone();
        // Each is read before one that is missing ends it, so that everything wrong is told at once.
        let mentors = self.needed(Field::Mentors, |half| half.mentors.clone());
        let length = self.needed(Field::Length, |half| half.has_length().then(|| half.clone()));
        let length = length.and_then(|half| self.length(&half));
        let rhythm = self.needed(Field::Rhythm, |half| half.has_rhythm().then(|| half.clone()));
        let rhythm = rhythm.and_then(|half| self.rhythm(&half));
        let minutes = self.needed(Field::Minutes, |half| half.minutes);
        let plenaries = self.needed(Field::Plenaries, |half| half.plenaries);
        let ledger = self.needed(Field::Ledger, |half| half.ledger);
        let hours = self.either(Field::Hours, |half| half.hours);
        let goals = self.needed(Field::Goals, |half| half.goals);
        let certificate = self.needed(Field::Certificate, |half| half.certificate);
        let earned = self.either(Field::Earned, |half| half.earned);
        let group = self.needed(Field::Group, |half| half.group);
        let ages = self.needed(Field::Ages, |half| half.ages);
        let caseload = self.needed(Field::Caseload, |half| half.caseload);
        let training = self.needed(Field::Training, |half| half.training.clone());
        self.require(
            mentors.as_ref().is_none_or(|all| !all.is_empty()),
            "mentors is leeg",
        );
        self.require(
            minutes.is_none_or(|minutes| MINUTES.contains(&minutes)),
            "minutes: 5 tot 480",
        );
        self.require(
            ages.is_none_or(|(from, to)| from <= to && to <= 27),
            "ages: van en tot, hooguit 27",
        );
        let nobody = certificate.is_none_or(|one| one == Certificate::Nobody);
        self.require(
            nobody || earned.is_some(),
            "earned: zeg wat het certificaat vraagt",
        );
        self.require(
            earned
                .zip(plenaries)
                .is_none_or(|(earned, planned)| earned.days <= planned),
            "earned.days: meer dagen dan er zijn",
        );
        self.require(caseload != Some(0), "caseload = 0: dan begeleidt niemand iets");
        let (from, to) = ages?;
        Some(Method {
            id,
            mentors: mentors?,
            length: length?,
            rhythm: rhythm?,
            minutes: minutes?,
            plenaries: plenaries?,
            ledger: ledger?,
            hours,
            goals: goals?,
            certificate: certificate?,
            earned: earned.unwrap_or_default(),
            group: group?,
            ages: from..=to,
            caseload: caseload?,
            training: training?,
            filled: std::mem::take(&mut self.ours),
            provenance,
        })
    }

    /// What one of the rows says. Both is a mistake: then nobody knows whether it is verified.
    fn either<T>(&mut self, field: Field, of: impl Fn(&Half) -> Option<T>) -> Option<T> {
        let (said, filled) = (of(&self.said.value), self.filled.and_then(|row| of(&row.value)));
        match (said, filled) {
            (Some(_), Some(_)) => {
                self.wrong.push(format!("{} staat in beide rijen", field.word()));
                None
            }
            (Some(said), None) => Some(said),
            (None, Some(filled)) => {
                self.ours.push(field);
                Some(filled)
            }
            (None, None) => None,
        }
    }

    fn needed<T>(&mut self, field: Field, of: impl Fn(&Half) -> Option<T>) -> Option<T> {
        let before = self.wrong.len();
        let found = self.either(field, of);
        if found.is_none() && self.wrong.len() == before {
            self.wrong
                .push(format!("{} staat in geen van beide rijen", field.word()));
        }
        found
    }

    fn length(&mut self, half: &Half) -> Option<Length> {
        let days = (half.begin.as_deref(), half.end.as_deref());
        let found = match (days, half.weeks) {
            ((None, None), Some(weeks @ 1..=60)) => Some(Length::Weeks(weeks)),
            ((Some(begin), Some(end)), None) => month_day(begin)
                .zip(month_day(end))
                .map(|(b, e)| Length::Days(b, e)),
            _ => None,
        };
        self.require(
            found.is_some(),
            "schrijf begin en end als \"MM-DD\", of weeks = 1 tot 60",
        );
        found
    }

    fn rhythm(&mut self, half: &Half) -> Option<Rhythm> {
        let found = match (half.weekly, half.four_weekly, &half.meet_in) {
            (Some(times @ 1..=7), None, None) => Some(Rhythm::Weekly(times)),
            (None, Some(times @ 1..=28), None) => Some(Rhythm::FourWeekly(times)),
            (None, None, Some(weeks)) if is_rising(weeks) => Some(Rhythm::Weeks(weeks.clone())),
            _ => None,
        };
        self.require(
            found.is_some(),
            "schrijf weekly (1 tot 7), four_weekly (1 tot 28) of meet_in (oplopende weken vanaf 1)",
        );
        found
    }

    fn require(&mut self, holds: bool, or: &str) {
        if !holds {
            self.wrong.push(or.to_owned());
        }
    }
}

impl Half {
    fn has_length(&self) -> bool {
        self.begin.is_some() || self.end.is_some() || self.weeks.is_some()
    }

    fn has_rhythm(&self) -> bool {
        self.weekly.is_some() || self.four_weekly.is_some() || self.meet_in.is_some()
    }
}

fn is_rising(weeks: &[u8]) -> bool {
    weeks.first().is_some_and(|first| *first >= 1) && weeks.is_sorted_by(|one, other| one < other)
}

/// A day that every year has.
fn month_day(text: &str) -> Option<(i8, i8)> {
    let (month, day) = text.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // 2027 is no leap year.
    jiff::civil::Date::new(2027, month, day)
        .ok()
        .map(|_| (month, day))
}
