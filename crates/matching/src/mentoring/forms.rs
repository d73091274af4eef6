//! What the **forms** of mentoring share: choices from closed words, and what is wrong with a field.
//!
//! Deliberately absent: words for a screen.

use kit::texts::{Args, Language};
use kit::{Refusal, Sent};
use serde::Serialize;

use super::meetings::Spot;

/// One of several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// What a form sends, and the end of the key of its words.
    pub value: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// What is wrong with a field.
#[derive(Clone, Debug, Serialize)]
pub struct Fault {
    /// The id of the field.
    pub field: String,
    /// What is wrong.
    pub text: String,
}

impl Fault {
    /// A refusal, in the words of a language.
    pub fn of(field: impl Into<String>, refusal: &Refusal, lang: &Language) -> Self {
        Self {
            field: field.into(),
            text: lang.get(refusal.key, &refusal.args).into_owned(),
        }
    }
}

/// Words, and which of them are chosen.
pub fn choices<'a>(all: impl IntoIterator<Item = &'a str>, chosen: &[&str]) -> Vec<Choice> {
    let choice = |word: &str| Choice {
        value: word.to_owned(),
        chosen: chosen.contains(&word),
    };
    all.into_iter().map(choice).collect()
}

/// A place as it was typed: one of the choices, in the words of a language, and what was said of it.
pub fn place(sent: &Sent, lang: &Language) -> String {
    let words = sent.text("plaats").trim();
    let spot = Spot::from_word(sent.text("plek")).filter(|spot| *spot != Spot::Else);
    match spot.map(|spot| {
        lang.get(&format!("mentors-spot-{}", spot.word()), &Args::NONE)
            .into_owned()
    }) {
        None => words.to_owned(),
        Some(spot) if words.is_empty() => spot,
        Some(spot) => format!("{spot}: {words}"),
    }
}

/// What is wrong, in the words of a language.
pub fn faults(wrong: &[(&'static str, &'static str)], lang: &Language) -> Vec<Fault> {
    let fault = |(field, key): &(&str, &'static str)| Fault {
        field: (*field).to_owned(),
        text: lang.get(key, &Args::NONE).into_owned(),
    };
    wrong.iter().map(fault).collect()
}
