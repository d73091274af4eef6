//! The **standard**: the default entitlements, the fields of work and the questions, as the facts have them.
//!
//! Deliberately absent: what a school changes, which comes with the question asked ([`crate::entitlements::in_force`]); and a
//! disk. The texts are given, or are those in the program.

use std::collections::HashSet;

use pathways::facts::read::{self, Row};
use pathways::position::nearest;
use pathways::{Facts, Problem, Provenance, SourceText};
use serde::Deserialize;

use crate::entitlements::{Entitlement, load};
use crate::fields::{Field, Fields};
use crate::questions::{self, Question};

macro_rules! embedded {
    ($($name:literal),+ $(,)?) => {
        [$(SourceText { name: $name, text: include_str!(concat!("../../../facts/", $name)) }),+]
    };
}

/// The files of the standard that are in the program.
pub const EMBEDDED: [SourceText<'static>; 3] =
    embedded!["fields.toml", "entitlements.toml", "questions.toml"];

/// What everybody should have had, and what one can be asked about it.
#[derive(Clone, Debug, Default)]
pub struct Standard {
    entitlements: Vec<Entitlement>,
    fields: Vec<Field>,
    questions: Vec<Question>,
}

impl Standard {
    /// Reads the three files among these texts; others are left alone. What is wrong is a problem with file and line, and the
    /// product does not start with one. A file that is not there gives an empty list.
    pub fn parse(facts: &Facts, files: &[SourceText<'_>]) -> (Standard, Vec<Problem>) {
        let mut standard = Standard::default();
        let mut problems = Vec::new();
        let mut rows: Vec<(String, Provenance)> = Vec::new();
        for file in files {
            match file.name {
                "fields.toml" => {
                    standard.fields = fields(facts, file, &mut problems);
                    let own = standard.fields.iter();
                    rows.extend(own.map(|field| (field.id.clone(), field.provenance.clone())));
                }
                "entitlements.toml" => {
                    standard.entitlements = load::entitlements(facts, file, &mut problems);
                    let own = standard.entitlements.iter();
                    rows.extend(own.map(|one| (one.id.to_string(), one.provenance.clone())));
                }
                "questions.toml" => {
                    standard.questions = questions::load(file, &mut problems);
                    let own = standard.questions.iter();
                    rows.extend(own.map(|one| (one.id.clone(), one.provenance.clone())));
                }
                _ => {}
            }
        }
        known_sources(facts, &rows, &mut problems);
        problems.sort();
        (standard, problems)
    }

    /// The default entitlements, in file order.
    pub fn entitlements(&self) -> &[Entitlement] {
        &self.entitlements
    }

    /// The fields of work, in file order, which is their place in a [`Fields`].
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The questions, in file order.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The default entitlement with this id.
    pub fn entitlement(&self, id: &str) -> Option<&Entitlement> {
        self.entitlements.iter().find(|one| &*one.id == id)
    }

    /// The field with this id, as a set of one.
    pub fn field(&self, id: &str) -> Option<Fields> {
        self.fields
            .iter()
            .position(|field| field.id == id)
            .map(Fields::at)
    }

    /// The field that an mbo domain belongs to.
    pub fn field_of_domain(&self, domain: &str) -> Option<&Field> {
        self.fields
            .iter()
            .find(|field| field.domains.iter().any(|own| own == domain))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldRow {
    id: String,
    domains: Vec<String>,
}

fn fields(facts: &Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) -> Vec<Field> {
    let known = || facts.domains().iter().map(|domain| domain.id.as_str());
    let mut found: Vec<Field> = Vec::new();
    let mut taken: HashSet<String> = HashSet::new();
    for Row { value, provenance } in read::rows::<FieldRow>(file, "field", problems) {
        if found.iter().any(|field| field.id == value.id) {
            problems.push(provenance.problem(format!("id '{}' staat er twee keer", value.id)));
        }
        for domain in &value.domains {
            if !known().any(|id| id == domain) {
                let hint =
                    nearest(domain, known()).map_or(String::new(), |near| format!("; bedoel je '{near}'?"));
                problems.push(provenance.problem(format!("'{domain}' staat niet in domains.toml{hint}")));
            }
            if !taken.insert(domain.clone()) {
                problems.push(provenance.problem(format!("'{domain}' hoort al bij een ander werkveld")));
            }
        }
        found.push(Field {
            id: value.id,
            domains: value.domains,
            provenance,
        });
    }
    if let Some(last) = found.last() {
        if found.len() > Fields::MOST {
            problems.push(
                last.provenance
                    .problem(format!("er zijn meer dan {} werkvelden", Fields::MOST)),
            );
        }
        for domain in known().filter(|id| !taken.contains(*id)) {
            problems.push(
                last.provenance
                    .problem(format!("domein '{domain}' hoort bij geen werkveld")),
            );
        }
    }
    found
}

fn known_sources(facts: &Facts, rows: &[(String, Provenance)], problems: &mut Vec<Problem>) {
    for (id, provenance) in rows {
        for source in &provenance.source {
            if !facts.sources().is_empty() && facts.source(source).is_none() {
                problems
                    .push(provenance.problem(format!("{id}: bron '{source}' staat niet in sources.toml")));
            }
        }
    }
}
