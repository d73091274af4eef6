//! An **occupation**: a kind of work that somebody can be asked about, with what one does, what it takes and what is less nice.
//!
//! Deliberately absent: pay, numbers of jobs and forecasts, for which no source was read; sex, age and origin of the people who do
//! it; and any order among occupations.

use std::collections::BTreeSet;

use pathways::Provenance;

use crate::level::{Group, Level};
use crate::riasec::{Letter, Riasec};

/// A kind of work.
#[derive(Clone, Debug)]
pub struct Occupation {
    /// Id: a Dutch word or two with hyphens.
    pub id: String,
    /// Address of the concept in ESCO.
    pub esco: String,
    /// Four digits of ISCO-08.
    pub isco: String,
    /// Ids of fields of work; the first is the one whose file it stands in.
    pub fields: Vec<String>,
    /// With which levels one can begin, in the order of the education system.
    pub levels: Vec<Level>,
    /// Letters of interest; none where the source is weak or silent.
    pub riasec: Option<Riasec>,
    /// Ids of courses that lead there, lowest level first. A level without a course is learnt at work or elsewhere.
    pub courses: Vec<String>,
    /// Plain words that people search for.
    pub topics: Vec<String>,
    /// Other names, and what people type.
    pub aliases: Vec<String>,
    /// The law asks a diploma, licence or registration for the work or its name, and `check_with` of the provenance names who keeps it or
    /// can tell. False says nothing.
    pub regulated: bool,
    /// In Dutch, in full.
    pub nl: Dutch,
    /// In English.
    pub en: Words,
    /// In Turkish.
    pub tr: Words,
    /// In Arabic.
    pub ar: Words,
    /// Source, period and confidence.
    pub provenance: Provenance,
}

/// What the Dutch page says. Sentences are as long as a young reader takes in at once.
#[derive(Clone, Debug)]
pub struct Dutch {
    /// Name.
    pub name: String,
    /// What one does, in two to four sentences.
    pub what: Vec<String>,
    /// Three moments of a Monday.
    pub monday: Vec<String>,
    /// What one has to be able to do, or can learn.
    pub skills: Vec<String>,
    /// Kinds of employers.
    pub employers: String,
    /// What is hard or less nice about it.
    pub also: String,
}

/// Name and one sentence in another language.
#[derive(Clone, Debug)]
pub struct Words {
    /// Name.
    pub name: String,
    /// What one does.
    pub what: String,
}

impl Occupation {
    /// The name in a language; Dutch in one that is not offered.
    pub fn name(&self, language: &str) -> &str {
        match language {
            "en" => &self.en.name,
            "tr" => &self.tr.name,
            "ar" => &self.ar.name,
            _ => &self.nl.name,
        }
    }

    /// The groups of its levels.
    pub fn groups(&self) -> BTreeSet<Group> {
        self.levels.iter().map(|level| level.group()).collect()
    }

    /// One can begin in it with a level of this group.
    pub fn is_in(&self, group: Group) -> bool {
        self.levels.iter().any(|level| level.group() == group)
    }

    /// Its letters, the strongest first; empty where none are known.
    pub fn letters(&self) -> &[Letter] {
        self.riasec.as_ref().map_or(&[], Riasec::letters)
    }

    /// The field whose file it stands in.
    pub fn first_field(&self) -> &str {
        self.fields.first().map_or("", String::as_str)
    }
}
