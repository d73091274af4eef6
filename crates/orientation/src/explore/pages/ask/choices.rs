//! The answers that a question offers, in groups, and the answer that was given already.

use kit::{Args, Visit};
use pathways::Position;
use pathways::facts::Stage;

use super::{Choice, Question};
use crate::explore::Explore;
use crate::explore::answer::Desk;
use crate::explore::answers::{ADVICE, Answers};

/// Fills a question with the answers to choose from.
pub(super) struct Asker<'a> {
    pub explore: &'a Explore,
    pub visit: &'a Visit,
    pub desk: Desk<'a>,
    pub answers: &'a Answers,
}

impl Asker<'_> {
    /// A text without variables.
    pub fn text(&self, key: &str) -> String {
        self.visit.lang.get(key, &Args::NONE).into_owned()
    }

    /// What was answered already.
    pub fn given(&self, question: Question) -> Vec<String> {
        let answers = self.answers;
        let one = |answer: &Option<String>| answer.iter().cloned().collect();
        match question {
            Question::At => {
                let parsed = answers
                    .at
                    .as_deref()
                    .map(|at| (at, Position::parse_at(self.desk.facts(), at)));
                match parsed {
                    Some((_, Ok((node, _)))) => vec![self.desk.words.line(node)],
                    Some((written, Err(_))) => vec![written.to_owned()],
                    None => Vec::new(),
                }
            }
            Question::Year => {
                let from_at = answers
                    .at
                    .as_deref()
                    .and_then(|at| Position::parse_at(self.desk.facts(), at).ok()?.1);
                answers
                    .year
                    .clone()
                    .or(from_at.map(|year| year.to_string()))
                    .into_iter()
                    .collect()
            }
            Question::Advice => answers.advice.clone(),
            Question::ExtraSubject => one(&answers.extra_subject),
            Question::Profile => one(&answers.profile),
            Question::Domain => one(&answers.domain),
            Question::Age => one(&answers.age),
            Question::Goal => one(&answers.to),
        }
    }

    /// The answers to choose from, in groups.
    pub fn groups(&self, question: Question) -> Vec<(Option<String>, Vec<Choice>)> {
        match question {
            Question::At => GROUPS
                .iter()
                .map(|(key, ids)| {
                    (
                        Some(self.text(key)),
                        ids.iter().filter_map(|id| self.node(id, true)).collect(),
                    )
                })
                .collect(),
            Question::Year => vec![(None, self.years())],
            Question::Advice => vec![(
                None,
                ADVICE.iter().filter_map(|id| self.node(id, false)).collect(),
            )],
            Question::ExtraSubject => vec![(
                None,
                vec![self.plain("ja", "explore-yes"), self.plain("nee", "explore-no")],
            )],
            Question::Profile => vec![(None, self.profiles())],
            Question::Domain => vec![(None, self.domains())],
            Question::Age | Question::Goal => Vec::new(),
        }
    }

    fn plain(&self, value: &str, key: &str) -> Choice {
        Choice {
            value: value.to_owned(),
            text: self.text(key),
            hint: None,
            line: None,
        }
    }

    fn node(&self, id: &str, hint: bool) -> Option<Choice> {
        let node = self.desk.facts().node_id(id)?;
        Some(Choice {
            value: id.to_owned(),
            text: self.desk.words.node(node),
            hint: hint.then(|| self.text(&format!("node-{id}-about"))),
            line: Some(self.desk.words.track(node)),
        })
    }

    fn years(&self) -> Vec<Choice> {
        let at = self
            .answers
            .at
            .as_deref()
            .and_then(|at| Position::parse_at(self.desk.facts(), at).ok());
        let Some((node, _)) = at else { return Vec::new() };
        let row = self.desk.facts().node(node);
        let key = if row.stage == Stage::Po {
            "explore-ask-group"
        } else {
            "explore-ask-year"
        };
        let first = if row.stage == Stage::Po { 5 } else { 1 };
        let years = (first..=row.years()).map(|year| Choice {
            value: year.to_string(),
            text: self
                .visit
                .lang
                .get(key, &Args::NONE.with("year", i64::from(year)))
                .into_owned(),
            hint: None,
            line: None,
        });
        years
            .chain(
                row.has_diploma
                    .then(|| self.plain("diploma", "explore-ask-diploma")),
            )
            .collect()
    }

    fn profiles(&self) -> Vec<Choice> {
        let at = self
            .answers
            .at
            .as_deref()
            .and_then(|at| Position::parse_at(self.desk.facts(), at).ok());
        let Some((node, _)) = at else { return Vec::new() };
        let known = self
            .desk
            .facts()
            .profiles()
            .iter()
            .filter(|profile| profile.tracks.contains(&node));
        known
            .map(|profile| self.plain(&profile.id, &format!("profile-{}", profile.id)))
            .collect()
    }

    fn domains(&self) -> Vec<Choice> {
        let known = self.explore.knowledge.catalogue().domains();
        known
            .iter()
            .map(|id| self.plain(id, &format!("domain-{id}")))
            .collect()
    }
}

/// The schools to choose from, in the order in which one meets them.
const GROUPS: [(&str, &[&str]); 4] = [
    ("explore-group-po", &["po", "so-sbo"]),
    (
        "explore-group-vo",
        &[
            "vo-brug", "pro", "vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "vwo", "isk", "vso-arb",
            "vso-ver", "vso-dag",
        ],
    ),
    (
        "explore-group-mbo",
        &["mbo-1", "mbo-2", "mbo-3", "mbo-4", "mbo-4s"],
    ),
    (
        "explore-group-ho",
        &["hbo-ad", "hbo-ba", "wo-ba", "vavo", "nt2", "work"],
    ),
];
