//! Queries: what stands in an address of the interface, held against the parameters of its question.
//!
//! What is not a parameter, stands there too often or has another form is refused, each with its own sentence. An
//! address that is not even text (bytes that are no UTF-8) is refused whole.

use jiff::civil::Date;
use kit::{Args, Error, Language, Outcome, Refusal, Texts};
use pathways::Position;
use pathways::search::Goal;
use percent_encoding::percent_decode_str;

use super::parameters::{LANG, OPTION, Parameter};
use crate::explore::answer::Desk;
use crate::explore::answers::{API, Answers, Fault};
use crate::explore::options::Choice;

/// Names and values, decoded.
pub(crate) type Pairs = Vec<(String, String)>;

/// What is wrong with one parameter, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wrong {
    /// Name of the parameter.
    pub field: String,
    /// Key of the sentence: a stable code.
    pub code: &'static str,
    /// The sentence.
    pub message: String,
}

/// Reads a query.
pub(crate) fn decode(query: &str) -> Outcome<Pairs> {
    let text = |written: &str| {
        let decoded = percent_decode_str(&written.replace('+', " "))
            .decode_utf8()
            .map(|text| text.into_owned());
        decoded.map_err(|_| Error::BadRequest(Refusal::new("explore-api-unreadable")))
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| Ok((text(name)?, text(value)?)))
        .collect()
}

/// The language that was asked for.
pub(crate) fn language<'a>(texts: &'a Texts, pairs: &Pairs) -> Option<&'a Language> {
    let (_, asked) = pairs.iter().find(|(name, _)| name == LANG)?;
    texts.languages().find(|language| language.tag() == asked)
}

/// A question as it was asked, with everything about it in order.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pairs: Pairs,
    answers: Answers,
    today: Date,
}

impl Asked {
    /// Holds a query against the parameters of a question.
    pub(crate) fn read(
        desk: &Desk<'_>,
        known: &[Parameter],
        pairs: &Pairs,
        today: Date,
    ) -> Result<Asked, Vec<Wrong>> {
        let mut answers = Answers::read(pairs, &API);
        let often = |name: &str| pairs.iter().filter(|(known, _)| known == name).count() > 1;
        // What stands there more than once is to be compared, and is not yet true of the position.
        answers.profile = answers.profile.filter(|_| !often("profile"));
        answers.extra_subject = answers.extra_subject.filter(|_| !often("extra_subject"));
        let asked = Asked {
            pairs: pairs.clone(),
            answers: answers.of_program(desk.facts()),
            today,
        };
        let mut wrong = strangers(desk, known, pairs);
        for parameter in known {
            wrong.extend(asked.check(desk, parameter));
        }
        if wrong.is_empty() { Ok(asked) } else { Err(wrong) }
    }

    fn check(&self, desk: &Desk<'_>, parameter: &Parameter) -> Option<Wrong> {
        let name = parameter.name;
        let values: Vec<&str> = self.values(name).collect();
        if values.is_empty() {
            return parameter.required.then(|| say(desk, name, missing(name)));
        }
        if values.len() > parameter.most {
            let refusal = Refusal::new("explore-api-often")
                .with("name", name)
                .with("most", parameter.most as i64);
            return Some(say(desk, name, refusal));
        }
        let strange = values.into_iter().find(|value| !parameter.form.fits(value))?;
        Some(self.explain(desk, name, strange))
    }

    /// Why a value does not do: in the words of the form where it has some, for it knows what was perhaps meant.
    fn explain(&self, desk: &Desk<'_>, name: &'static str, value: &str) -> Wrong {
        let faults = match name {
            "to" => vec![desk.goal_fault(value)],
            OPTION => Vec::new(),
            _ => desk.read(&self.answers, self.today).err().unwrap_or_default(),
        };
        let fault = faults.into_iter().find(|fault| API.of(fault.field) == name);
        let refusal = fault.map(|fault| fault.refusal).unwrap_or_else(|| {
            let shown: String = value.chars().take(40).collect();
            Refusal::new("explore-api-value")
                .with("name", name)
                .with("written", shown)
        });
        say(desk, name, refusal)
    }

    fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs
            .iter()
            .filter(move |(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The value of a parameter; nothing where it was not given.
    pub(crate) fn one(&self, name: &str) -> &str {
        self.pairs
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value)
    }

    /// The answers about the position.
    pub(super) fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Today.
    pub(super) fn today(&self) -> Date {
        self.today
    }

    /// The day one looks from.
    pub(super) fn day(&self) -> Date {
        self.one("on").parse().unwrap_or(self.today)
    }

    /// The position that was told, or which answers contradict.
    pub(super) fn position(&self, desk: &Desk<'_>) -> Result<Position, Vec<Wrong>> {
        desk.read(&self.answers, self.today)
            .map_err(|faults| told_of(desk, &faults, ""))
    }

    /// The goal.
    pub(super) fn goal(&self, desk: &Desk<'_>) -> Result<Goal, Vec<Wrong>> {
        desk.goal(self.one("to"))
            .map_err(|_| told_of(desk, &[desk.goal_fault(self.one("to"))], ""))
    }

    /// The options to compare: those named so, and a profile or extra subject that stands there more than once.
    pub(super) fn choices(&self) -> Vec<Choice> {
        let all = |name: &'static str, field: &str| -> Vec<String> {
            let values: Vec<String> = self
                .values(name)
                .map(|value| format!("{field}:{value}"))
                .collect();
            if values.len() > 1 { values } else { Vec::new() }
        };
        let mut written = all("profile", "profile");
        written.extend(all("extra_subject", "extra_subject"));
        written.extend(self.values(OPTION).map(str::to_owned));
        written
            .iter()
            .filter_map(|option| Choice::parse(option))
            .collect()
    }
}

fn strangers(desk: &Desk<'_>, known: &[Parameter], pairs: &Pairs) -> Vec<Wrong> {
    let mut names: Vec<&str> = pairs.iter().map(|(name, _)| name.as_str()).collect();
    names.retain(|name| !known.iter().any(|parameter| parameter.name == *name));
    names.dedup();
    let say = |name: &str| {
        let shown: String = name.chars().take(40).collect();
        say(
            desk,
            &shown,
            Refusal::new("explore-api-unknown").with("name", shown.clone()),
        )
    };
    // A hostile address holds thousands; the first few say enough.
    names.into_iter().take(10).map(say).collect()
}

fn missing(name: &'static str) -> Refusal {
    Refusal::new("explore-api-missing").with("name", name)
}

fn say(desk: &Desk<'_>, field: &str, refusal: Refusal) -> Wrong {
    let message = desk.words.lang.get(refusal.key, &refusal.args).into_owned();
    Wrong {
        field: field.to_owned(),
        code: refusal.key,
        message,
    }
}

/// Faults of the answers, by the names of the interface. `instead` is the parameter to blame where one is given.
pub(super) fn told_of(desk: &Desk<'_>, faults: &[Fault], instead: &'static str) -> Vec<Wrong> {
    let field = |fault: &Fault| {
        if instead.is_empty() {
            API.of(fault.field)
        } else {
            instead
        }
    };
    faults
        .iter()
        .map(|fault| say(desk, field(fault), fault.refusal.clone()))
        .collect()
}

/// A text without variables.
pub(super) fn text(lang: &Language, key: &str) -> String {
    lang.get(key, &Args::NONE).into_owned()
}
