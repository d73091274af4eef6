//! A demand is what a course asks of somebody's exam subjects, as one cell of the regulation on admission to higher
//! education writes it (annexes A, B1 and B2): `*`, `#`, `wisB + nat`, `(wisA of wisB) + schk`,
//! `2 uit nat, schk en biol`. [`parse`] reads a cell, [`Demand::missing`] says what somebody still lacks.
//!
//! The small language:
//!
//! ```text
//! cell   = "*" | "#" | blank | group
//! group  = count "uit" item { "," item } [ "en" item ]  |  and
//! and    = or { "en" or }
//! or     = plus { "of" plus }
//! plus   = item { "+" item }
//! item   = subject | "(" group ")"
//! ```
//!
//! Capitals and spaces do not matter, and the slips of the law itself are read as what they stand for: `Wis A of Wis B`,
//! `wisA of wiskB`, `wisA a of wisB`.
//!
//! **`wisA of wisB en econ`** stands twice in the law (International Development Management, annexes B1 and B2, profile
//! CM) and is read as `(wisA of wisB) en econ`. The profile EM is admitted to that course without more, and what EM holds
//! is mathematics A or B, and economics (Inrichtingsbesluit WVO, art. 26b(5) and 26c(4)): the cell asks of a CM pupil
//! exactly what EM would have brought. The economics courses of the same annex ask the same and write it
//! `(econ of m&o) + (wisA of wisB)`. The other reading, economics only beside the harder mathematics, fits no row.
//! So the word `en` binds weakest, as it does in a spoken list.
//!
//! **`a + b of c`** does not occur: wherever the law mixes `+` and `of` it writes brackets, even where a convention would
//! make them needless (`nat of (wisB+nlt)`). A convention of ours would therefore be a guess at the cost of a pupil, and
//! the parser refuses such a cell as ambiguous.
//!
//! Deliberately absent: the rest of the row (footnotes, additional demands), profiles, and whether the regulation is
//! still in force. A subject means what the law says and no more: where it asks `wisA`, `wisB` does not count.

use std::fmt;

mod alternatives;
mod parse;
mod subject;

pub use parse::{DemandError, Fault, parse};
pub use subject::{Subject, SubjectSet};

/// What one cell of the regulation asks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Demand {
    /// `*`: this profile gives admission without more.
    Direct,
    /// `#`: this profile gives no admission, whatever the subjects.
    NotAdmitted,
    /// The law left the cell blank: nothing can be said.
    Unstated,
    /// Admission with these subjects.
    Subjects(Expr),
}

/// A combination of subjects.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Expr {
    /// One subject.
    Subject(Subject),
    /// Every part.
    All(Vec<Expr>),
    /// One of the parts, or more.
    Any(Vec<Expr>),
    /// At least so many of the parts.
    AtLeast(usize, Vec<Expr>),
}

impl Demand {
    /// Whether these subjects fulfil the demand. A blank cell is never fulfilled: ask [`Demand::Unstated`] first where
    /// "unknown" must be told from "no".
    pub fn satisfied_by(&self, subjects: SubjectSet) -> bool {
        match self {
            Demand::Direct => true,
            Demand::NotAdmitted | Demand::Unstated => false,
            Demand::Subjects(expr) => expr.satisfied_by(subjects),
        }
    }

    /// The ways to fulfil the demand from here: each is a smallest set of subjects, among those the demand names, that
    /// one still has to add. A fulfilled demand gives one empty set. The list is empty only where no subject helps:
    /// [`Demand::NotAdmitted`] and [`Demand::Unstated`]. Shortest first, then in the order of the table of subjects.
    pub fn missing(&self, subjects: SubjectSet) -> Vec<SubjectSet> {
        match self {
            Demand::Direct => vec![SubjectSet::EMPTY],
            Demand::NotAdmitted | Demand::Unstated => Vec::new(),
            Demand::Subjects(expr) => expr.missing(subjects),
        }
    }

    /// The subjects that the demand names.
    pub fn named(&self) -> SubjectSet {
        match self {
            Demand::Subjects(expr) => expr.named(),
            _ => SubjectSet::EMPTY,
        }
    }
}

impl Expr {
    /// Whether these subjects fulfil the combination.
    pub fn satisfied_by(&self, subjects: SubjectSet) -> bool {
        self.holds(subjects.with_implied())
    }

    /// As [`Demand::missing`]; never empty for a combination that came out of [`parse`].
    pub fn missing(&self, subjects: SubjectSet) -> Vec<SubjectSet> {
        alternatives::missing(self, subjects)
    }

    /// The subjects that occur in the combination.
    pub fn named(&self) -> SubjectSet {
        match self {
            Expr::Subject(subject) => SubjectSet::from(*subject),
            Expr::All(parts) | Expr::Any(parts) | Expr::AtLeast(_, parts) => parts
                .iter()
                .fold(SubjectSet::EMPTY, |set, part| set.union(part.named())),
        }
    }

    fn holds(&self, subjects: SubjectSet) -> bool {
        match self {
            Expr::Subject(subject) => subjects.contains(*subject),
            Expr::All(parts) => parts.iter().all(|part| part.holds(subjects)),
            Expr::Any(parts) => parts.iter().any(|part| part.holds(subjects)),
            Expr::AtLeast(count, parts) => parts.iter().filter(|part| part.holds(subjects)).count() >= *count,
        }
    }
}

impl fmt::Display for Demand {
    /// The canonical form: brackets around every part of a part, so that it reads back to the same demand.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Demand::Direct => f.write_str("*"),
            Demand::NotAdmitted => f.write_str("#"),
            Demand::Unstated => Ok(()),
            Demand::Subjects(expr) => expr.fmt(f),
        }
    }
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expr::Subject(subject) => subject.fmt(f),
            Expr::All(parts) => write_joined(f, parts, " + ", " + "),
            Expr::Any(parts) => write_joined(f, parts, " of ", " of "),
            Expr::AtLeast(count, parts) => {
                write!(f, "{count} uit ")?;
                write_joined(f, parts, ", ", " en ")
            }
        }
    }
}

fn write_joined(f: &mut fmt::Formatter<'_>, parts: &[Expr], between: &str, before_last: &str) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        match index {
            0 => {}
            _ if index + 1 == parts.len() => f.write_str(before_last)?,
            _ => f.write_str(between)?,
        }
        match part {
            Expr::Subject(subject) => fmt::Display::fmt(subject, f)?,
            compound => write!(f, "({compound})")?,
        }
    }
    Ok(())
}
