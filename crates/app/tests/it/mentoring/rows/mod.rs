//! The **rows of the founding paper** that are about a mentor, each from the first form to the goodbye: somebody signs up and is let in, a
//! young person asks, a round brings the two together, and the months pass.
//!
//! Deliberately absent: a way past pages. The clock moves because the program ends and begins again on a later day, over what is there.

mod begin;
mod cccp;
mod days;
mod echo;
mod hours;
mod luck;
mod op_zuid;
mod perach;
mod term;
mod zuidas;

use crate::demo::{Demo, Somebody};

/// What makes one row differ from another.
#[derive(Clone, Copy)]
pub struct Plan {
    /// The method.
    method: &'static str,
    /// First day of the edition, and the day on which the story begins.
    begins: [&'static str; 2],
    /// Last day of the edition.
    ends: &'static str,
    /// What sort of mentor, and why they offer themselves.
    kind: &'static str,
    why: &'static str,
    /// Given name and family name of the mentor.
    mentor: [&'static str; 2],
    /// Of which ages the mentor wants to help somebody.
    ages: [&'static str; 2],
    /// The young person.
    young: &'static str,
    /// Who says yes at home, where the young person is not 16 yet.
    home: Option<&'static str>,
    /// Home is told, as the young person is 16 or 17.
    told: bool,
}

/// A row that is being lived.
pub struct Row {
    pub demo: Demo,
    plan: Plan,
    /// The day that it is.
    day: String,
    /// The desk of the programme.
    at: String,
    /// The edition.
    edition: String,
    /// The pairing.
    id: String,
}

impl Row {
    /// Ravi, who coordinates the programme.
    pub fn ravi(&self) -> Somebody<'_> {
        self.demo.be("Ravi Doerga")
    }

    /// The young person.
    pub fn young(&self) -> Somebody<'_> {
        self.demo.be(self.plan.young)
    }

    /// The mentor, who comes in with the password that they chose.
    pub fn mentor(&self) -> Somebody<'_> {
        self.demo.signs_in(&self.mail())
    }

    /// The mentor's whole name.
    pub fn mentor_name(&self) -> String {
        self.plan.mentor.join(" ")
    }

    /// The address of the mentor, with which they sign in.
    fn mail(&self) -> String {
        format!("{}@buiten.example", self.plan.mentor[0].to_lowercase())
    }

    /// The page of the mentor about the young person.
    pub fn mentee(&self) -> String {
        format!("/mijn/mentees/{}", self.id)
    }

    /// What the young person does with the pairing.
    pub fn own(&self, verb: &str) -> String {
        format!("/mijn/mentor/{}/{verb}", self.id)
    }

    /// The page of the coordinator about the pairing.
    pub fn case(&self) -> String {
        format!("/koppelingen/{}", self.id)
    }

    /// What the coordinator has to do, as the worklist of all pairings says.
    pub fn edition_page(&self) -> String {
        format!("{}/edities/{}", self.at, self.edition)
    }

    /// It is a later day. Everybody who was in, signs in again.
    pub fn turn(&mut self, day: &str) {
        assert!(*self.day < *day, "{day} is not after {}", self.day);
        self.demo.turn(day);
        day.clone_into(&mut self.day);
    }

    /// For messages: the database and the day.
    pub fn now(&self) -> String {
        format!("{} on {}", self.demo.kind, self.day)
    }
}
