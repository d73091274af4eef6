//! A **method**: how a programme of mentors works, read from `facts/mentoring.toml`.
//!
//! What the founding paper says of a programme and what we filled in stand in two rows, and a method says of each of its answers
//! which of the two it is. Deliberately absent: a programme of a school, which is an edition and chooses a method.

mod read;

use std::ops::RangeInclusive;
use std::sync::LazyLock;

use kit::facts::Knowledge;
use pathways::{Problem, Provenance, SourceText};

use super::MentorKind;
use super::days::Side;
use super::meetings::Against;
use super::pairings::{Rhythm, Term};
use crate::words::words;

/// The file that is in the program.
pub const EMBEDDED: SourceText<'static> = SourceText {
    name: "mentoring.toml",
    text: include_str!("../../../../facts/mentoring.toml"),
};

/// The methods of the program, read once.
static OURS: LazyLock<Methods> = LazyLock::new(|| read::methods(&EMBEDDED).0);

words! {
    /// For whom there is a certificate at the end.
    Certificate {
        /// For the young person and the mentor.
        Both = "both",
        /// For the mentor.
        Mentor = "mentor",
        /// For nobody.
        Nobody = "nobody",
    }
}

words! {
    /// A part of the training before the first meeting.
    Module {
        /// What the programme is, and what a mentor is and is not.
        Start = "start",
        /// What is all right between a mentor and a young person, and what to do when something is not.
        Borders = "borders",
        /// Listening and asking.
        Listen = "listen",
        /// Going on from one school to a next.
        Stacking = "stacking",
    }
}

words! {
    /// Where a pairing is, for the guidance that its mentor gets.
    Phase {
        /// The first weeks.
        Begin = "begin",
        /// Under way.
        UnderWay = "under-way",
        /// Around the middle.
        MidTerm = "mid-term",
        /// Towards the goodbye.
        Goodbye = "goodbye",
    }
}

impl Certificate {
    /// Whether there is one for this side.
    pub fn is_for(self, side: Side) -> bool {
        match self {
            Certificate::Both => true,
            Certificate::Mentor => side == Side::Mentor,
            Certificate::Nobody => false,
        }
    }
}

/// What a certificate takes, beside a pairing that went on to its goodbye.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Earned {
    /// Meetings that were held.
    pub meetings: u16,
    /// Days with everybody.
    pub days: u8,
}

/// How long it lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// From one day of the year to another, as month and day.
    Days((i8, i8), (i8, i8)),
    /// So many weeks.
    Weeks(u8),
}

words! {
    /// What a method has an answer to.
    Field {
        /// Who can be a mentor.
        Mentors = "mentors",
        /// How long it lasts.
        Length = "length",
        /// How often they meet.
        Rhythm = "rhythm",
        /// How long a meeting is.
        Minutes = "minutes",
        /// On how many days everybody comes together.
        Plenaries = "plenaries",
        /// What hours are counted against.
        Ledger = "ledger",
        /// How many hours are promised.
        Hours = "hours",
        /// Whether both write what they want to learn.
        Goals = "goals",
        /// For whom there is a certificate.
        Certificate = "certificate",
        /// What a certificate takes.
        Earned = "earned",
        /// Whether a whole class can get mentors.
        Group = "group",
        /// For which ages it is.
        Ages = "ages",
        /// How many pairings one coordinator has.
        Caseload = "caseload",
        /// What the training has.
        Training = "training",
    }
}

/// How a programme works.
#[derive(Clone, Debug)]
pub struct Method {
    /// Id, such as `perach`; its words are `mentoring-method-<id>`.
    pub id: String,
    /// Who can be a mentor; never empty.
    pub mentors: Vec<MentorKind>,
    /// How long it lasts.
    pub length: Length,
    /// How often they meet.
    pub rhythm: Rhythm,
    /// Minutes of one meeting.
    pub minutes: u16,
    /// Days on which everybody comes together.
    pub plenaries: u8,
    /// What hours are counted against.
    pub ledger: Against,
    /// Hours that are promised, where they are.
    pub hours: Option<u16>,
    /// Whether both write what they want to learn.
    pub goals: bool,
    /// For whom there is a certificate.
    pub certificate: Certificate,
    /// What it takes.
    pub earned: Earned,
    /// Whether a whole class can get mentors.
    pub group: bool,
    /// Ages of the young people.
    pub ages: RangeInclusive<u8>,
    /// Pairings of one coordinator.
    pub caseload: u16,
    /// Parts of the training.
    pub training: Vec<Module>,
    /// What of this we filled in; unverified.
    pub filled: Vec<Field>,
    /// Where the rest comes from.
    pub provenance: Provenance,
}

impl Method {
    /// The term of an edition that begins in the school year of a day: by the days of the method, or so many weeks from that day.
    pub fn term(&self, from: jiff::civil::Date) -> Option<Term> {
        match self.length {
            Length::Weeks(weeks) => {
                let days = jiff::ToSpan::days(i64::from(weeks) * 7 - 1);
                let ends = from.checked_add(days).ok()?;
                Some(Term { begins: from, ends })
            }
            Length::Days(begin, end) => {
                let first = if from.month() >= 8 {
                    from.year()
                } else {
                    from.year() - 1
                };
                let on = |(month, day): (i8, i8)| {
                    let year = if month >= 8 { first } else { first + 1 };
                    jiff::civil::Date::new(year, month, day).ok()
                };
                Some(Term {
                    begins: on(begin)?,
                    ends: on(end)?,
                })
            }
        }
    }

    /// Meetings that the method plans in a term.
    pub fn planned(&self, term: Term) -> usize {
        super::pairings::first_days(&self.rhythm, term.begins, term.ends, usize::from(u16::MAX)).len()
    }
}

/// Where a pairing is on a day: the first three weeks, the weeks around the middle, the four weeks before the goodbye, or under way.
pub fn phase(
    kick_off: jiff::civil::Date,
    mid_term: Option<jiff::civil::Date>,
    goodbye: Option<jiff::civil::Date>,
    today: jiff::civil::Date,
) -> Phase {
    let days_to = |day: jiff::civil::Date| today.until(day).map_or(i32::MAX, |span| span.get_days());
    if goodbye.is_some_and(|day| days_to(day) <= 28) {
        Phase::Goodbye
    } else if mid_term.is_some_and(|day| (-14..=14).contains(&days_to(day))) {
        Phase::MidTerm
    } else if days_to(kick_off) > -21 {
        Phase::Begin
    } else {
        Phase::UnderWay
    }
}

/// All methods, in file order.
#[derive(Clone, Debug, Default)]
pub struct Methods(Vec<Method>);

impl Methods {
    /// The methods among the facts: those of a folder of one's own where it has the file, else ours. What is wrong is a problem with
    /// file and line, and the product does not start with one.
    ///
    /// # Errors
    ///
    /// The mistakes in the file.
    pub fn new(knowledge: &Knowledge) -> Result<Methods, Vec<Problem>> {
        let files = knowledge.own_files();
        let Some(own) = files.iter().find(|file| file.name == EMBEDDED.name) else {
            return Ok(OURS.clone());
        };
        let (methods, mut problems) = read::methods(own);
        for method in &methods.0 {
            for source in &method.provenance.source {
                if knowledge.facts().source(source).is_none() {
                    let message = format!("{}: bron '{source}' staat niet in sources.toml", method.id);
                    problems.push(method.provenance.problem(message));
                }
            }
        }
        if problems.is_empty() {
            Ok(methods)
        } else {
            Err(problems)
        }
    }

    /// The method with this id. A programme whose method is no longer there works like the plain one.
    pub fn of(&self, id: &str) -> Option<&Method> {
        let named = |id: &str| self.0.iter().find(|method| method.id == id);
        named(id).or_else(|| named("gewoon"))
    }

    /// All of them.
    pub fn all(&self) -> &[Method] {
        &self.0
    }
}

#[cfg(test)]
mod tests;
