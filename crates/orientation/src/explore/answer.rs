//! The desk: answers each question about a position in one language. Pages, the interface for programs and the command
//! line all ask here.
//!
//! Deliberately absent: HTTP, HTML and the reading of addresses.

mod ways;

use jiff::civil::Date;
use kit::facts::Knowledge;
use kit::{Args, Language};
use pathways::compare::compare;
use pathways::courses::Catalogue;
use pathways::doors::{doors, supports};
use pathways::moments::moments;
use pathways::money::costs;
use pathways::position::{Position, nearest};
use pathways::search::Goal;
use pathways::{Facts, NodeId};
use serde::Serialize;

use super::answers::{Answers, Fault, PAGE, unknown_goal};
use super::goals::Goals;
use super::options::Choice;
use super::view::{
    ComparisonView, CostView, DoorView, MomentView, PathwaysView, SupportView, WhyNotView, Words,
};

pub use ways::Searched;

/// How many pathways are shown at most.
pub const SHOWN: usize = 7;

/// Answers in one language.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    knowledge: &'a Knowledge,
    goals: &'a Goals,
    /// Words for ids.
    pub words: Words<'a>,
}

/// A position, told back.
#[derive(Clone, Debug, Serialize)]
pub struct PositionView {
    /// Programme.
    pub at: String,
    /// Year.
    pub year: Option<u8>,
    /// Holds its diploma.
    pub diploma: bool,
    /// Other diplomas.
    pub earlier: Vec<String>,
    /// Profile.
    pub profile: Option<String>,
    /// Exam subjects that were told.
    pub subjects: Vec<&'static str>,
    /// One extra subject.
    pub extra_subject: Option<bool>,
    /// Age.
    pub age: Option<u8>,
    /// bol or bbl.
    pub route: Option<&'static str>,
    /// mbo domain.
    pub domain: Option<String>,
    /// School advice.
    pub advice: Vec<String>,
    /// The day one looks from.
    pub on: Date,
    /// In a sentence.
    pub words: String,
}

/// The doors of a position.
#[derive(Clone, Debug, Serialize)]
pub struct DoorsAnswer {
    /// The position.
    pub position: PositionView,
    /// Doors: rights first, closed ones last.
    pub doors: Vec<DoorView>,
    /// Rights to guidance.
    pub supports: Vec<SupportView>,
}

/// The pathways of a position to a goal.
#[derive(Clone, Debug, Serialize)]
pub struct PathwaysAnswer {
    /// The position.
    pub position: PositionView,
    /// The pathways.
    #[serde(flatten)]
    pub pathways: PathwaysView,
    /// Other first steps one may think of, and why they are not shown.
    pub why_not: Vec<OtherView>,
}

/// Another pathway one may think of.
#[derive(Clone, Debug, Serialize)]
pub struct OtherView {
    /// Its programmes.
    pub through: Vec<String>,
    /// In words.
    pub name: String,
    /// Why not.
    #[serde(flatten)]
    pub why: WhyNotView,
}

/// Doors compared.
#[derive(Clone, Debug, Serialize)]
pub struct CompareAnswer {
    /// The position.
    pub position: PositionView,
    /// The comparison.
    #[serde(flatten)]
    pub comparison: ComparisonView,
}

/// The moments ahead of a position.
#[derive(Clone, Debug, Serialize)]
pub struct MomentsAnswer {
    /// The position.
    pub position: PositionView,
    /// Moments, in order of time.
    pub moments: Vec<MomentView>,
    /// Fees and grants that hold now, for where one is and for what one can step to next.
    pub costs: Vec<CostView>,
}

impl<'a> Desk<'a> {
    /// A desk in a language.
    pub fn new(knowledge: &'a Knowledge, goals: &'a Goals, lang: &'a Language) -> Desk<'a> {
        Desk {
            knowledge,
            goals,
            words: Words::new(knowledge.facts(), lang),
        }
    }

    /// The same desk, looking from a day.
    pub fn on(self, day: Date) -> Desk<'a> {
        Desk {
            words: self.words.on(day),
            ..self
        }
    }

    /// The facts.
    pub fn facts(&self) -> &'a Facts {
        self.knowledge.facts()
    }

    /// The courses.
    pub fn catalogue(&self) -> &'a Catalogue {
        self.knowledge.catalogue()
    }

    /// Reads answers as a position.
    pub fn read(&self, answers: &Answers, today: Date) -> Result<Position, Vec<Fault>> {
        answers.position(self.facts(), self.catalogue(), today)
    }

    /// A position, told back.
    pub fn position(&self, position: &Position) -> PositionView {
        let facts = self.facts();
        let id = |node: &NodeId| facts.node(*node).id.clone();
        PositionView {
            at: id(&position.at),
            year: position.year,
            diploma: position.diploma,
            earlier: position.earlier.iter().map(id).collect(),
            profile: position.profile.clone(),
            subjects: position.subjects.iter().map(|subject| subject.id()).collect(),
            extra_subject: position.extra_subject,
            age: position.age,
            route: position.route.map(|route| route.word()),
            domain: position.domain.clone(),
            advice: position.advice.iter().map(id).collect(),
            on: position.on,
            words: self.sentence(position),
        }
    }

    /// Where somebody stands, in a sentence.
    fn sentence(&self, position: &Position) -> String {
        let name = Args::NONE.with("name", self.words.node(position.at));
        let mut parts = vec![match position.year {
            _ if position.diploma => self.words.with("explore-position-diploma", name),
            // In primary school a year is a group, and everybody there calls it that.
            Some(year) if self.words.counts_in_groups(position.at) => self
                .words
                .with("explore-position-group", Args::NONE.with("year", i64::from(year))),
            Some(year) => self
                .words
                .with("explore-position-year", name.with("year", i64::from(year))),
            None => self.words.with("explore-position-in", name),
        }];
        if let Some(profile) = &position.profile {
            let profile = self.words.text(&format!("profile-{profile}"));
            parts.push(
                self.words
                    .with("explore-position-profile", Args::NONE.with("profile", profile)),
            );
        }
        match position.extra_subject {
            Some(true) => parts.push(self.words.text("explore-position-extra")),
            Some(false) => parts.push(self.words.text("explore-position-no-extra")),
            None => {}
        }
        if let Some(domain) = &position.domain {
            let domain = self.words.text(&format!("domain-{domain}"));
            parts.push(
                self.words
                    .with("explore-position-domain", Args::NONE.with("domain", domain)),
            );
        }
        if !position.advice.is_empty() {
            let levels: Vec<String> = position
                .advice
                .iter()
                .map(|node| self.words.node(*node))
                .collect();
            parts.push(self.words.with(
                "explore-position-advice",
                Args::NONE.with("levels", self.words.join(&levels)),
            ));
        }
        if let Some(age) = position.age {
            parts.push(
                self.words
                    .with("explore-position-age", Args::NONE.with("age", i64::from(age))),
            );
        }
        parts.join(" ")
    }

    /// The doors of a position.
    pub fn doors(&self, position: &Position) -> DoorsAnswer {
        let words = self.words.on(position.on);
        DoorsAnswer {
            position: self.position(position),
            doors: doors(self.facts(), position)
                .iter()
                .map(|door| DoorView::new(&words, door))
                .collect(),
            supports: supports(self.facts(), position)
                .iter()
                .map(|support| SupportView::new(&words, support))
                .collect(),
        }
    }

    /// The goal that was typed: exactly, or the only thing it can mean; else what was perhaps meant.
    pub fn goal(&self, typed: &str) -> Result<Goal, Vec<Goal>> {
        if let Some(goal) = self.goals.by_id(typed) {
            return Ok(goal);
        }
        if let Some(goal) = self.goals.named(typed) {
            return Ok(goal);
        }
        match self.goals.search(typed).as_slice() {
            [only] => Ok(*only),
            several => Err(several.to_vec()),
        }
    }

    /// What is wrong with a goal that means nothing here.
    pub fn goal_fault(&self, typed: &str) -> Fault {
        let known = || {
            let courses = self.catalogue().courses().iter().map(|course| course.id.as_str());
            let programmes = self
                .catalogue()
                .programmes()
                .iter()
                .map(|programme| programme.id.as_str());
            courses
                .chain(programmes)
                .chain(self.facts().nodes().iter().map(|node| node.id.as_str()))
        };
        Fault {
            field: PAGE.to_name(),
            refusal: unknown_goal(typed, nearest(typed, known()).map(str::to_owned)),
        }
    }

    /// Id and name of a goal.
    pub fn goal_words(&self, goal: Goal) -> (String, String) {
        super::view::goal_words(&self.words, self.catalogue(), goal)
    }

    /// The programme in which a goal ends.
    pub fn goal_node(&self, goal: Goal) -> Option<NodeId> {
        match goal {
            Goal::Diploma(node) => Some(node),
            Goal::Course(index) => Some(self.catalogue().courses()[index].node),
            Goal::Programme(index) => {
                let level = self.catalogue().programmes()[index].levels.iter().max()?;
                self.facts().node_id(&format!("mbo-{level}"))
            }
        }
    }

    /// Doors compared over options.
    pub fn compare(&self, position: &Position, choices: &[(Choice, Position)]) -> CompareAnswer {
        let options: Vec<Position> = choices.iter().map(|(_, position)| position.clone()).collect();
        let named: Vec<(String, String)> = choices
            .iter()
            .map(|(choice, _)| (choice.id(), choice.name(&self.words)))
            .collect();
        let compared = compare(self.facts(), self.catalogue(), &options);
        CompareAnswer {
            position: self.position(position),
            comparison: ComparisonView::new(&self.words.on(position.on), self.catalogue(), &named, &compared),
        }
    }

    /// The moments ahead, and what they cost.
    pub fn moments(&self, position: &Position) -> MomentsAnswer {
        let words = self.words.on(position.on);
        let found = moments(self.facts(), position);
        MomentsAnswer {
            position: self.position(position),
            moments: found
                .iter()
                .map(|moment| MomentView::new(&words, moment, position.on))
                .collect(),
            costs: costs(self.facts(), position)
                .into_iter()
                .map(|cost| CostView::new(&words, cost))
                .collect(),
        }
    }
}
