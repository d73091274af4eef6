//! Options of one decision moment: what could be chosen from a position, to compare the doors each leaves open.
//!
//! Deliberately absent: more than one choice at a time; an option differs from the position in one answer.

use kit::Args;
use pathways::facts::Stage;
use pathways::position::Position;
use pathways::{Facts, NodeId};

use super::answer::Desk;
use super::answers::{Answers, Fault, PAGE};
use super::view::Words;
use jiff::civil::Date;

/// One option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Another profile.
    Profile(String),
    /// With, or without, one extra subject.
    ExtraSubject(bool),
    /// Another programme, from the same year.
    At(String),
    /// An mbo domain.
    Domain(String),
}

impl Choice {
    /// Reads an option as it stands in an address: `profile:ng`, `extra_subject:yes`, `at:havo-3`, `domain:zorg-en-welzijn`.
    pub fn parse(written: &str) -> Option<Choice> {
        let (field, value) = written.split_once(':')?;
        let value = value.trim().to_lowercase();
        match field.trim() {
            "profile" | "profiel" => Some(Choice::Profile(value)),
            "extra_subject" | "extra" => match value.as_str() {
                "yes" | "ja" | "true" => Some(Choice::ExtraSubject(true)),
                "no" | "nee" | "false" => Some(Choice::ExtraSubject(false)),
                _ => None,
            },
            "at" | "waar" => Some(Choice::At(value)),
            "domain" | "domein" => Some(Choice::Domain(value)),
            _ => None,
        }
    }

    /// The same, or what is wrong with it.
    pub fn read(written: &str) -> Result<Choice, Fault> {
        Choice::parse(written).ok_or_else(|| {
            let short: String = written.chars().take(40).collect();
            Fault {
                field: field(),
                refusal: kit::Refusal::new("explore-fault-option").with("written", short),
            }
        })
    }

    /// The option as it stands in an address.
    pub fn id(&self) -> String {
        match self {
            Choice::Profile(id) => format!("profile:{id}"),
            Choice::ExtraSubject(taken) => format!("extra_subject:{}", if *taken { "yes" } else { "no" }),
            Choice::At(id) => format!("at:{id}"),
            Choice::Domain(id) => format!("domain:{id}"),
        }
    }

    /// The option in words.
    pub fn name(&self, words: &Words<'_>) -> String {
        match self {
            Choice::Profile(id) => words.text(&format!("profile-{id}")),
            Choice::ExtraSubject(true) => words.text("explore-option-extra"),
            Choice::ExtraSubject(false) => words.text("explore-option-no-extra"),
            Choice::Domain(id) => words.text(&format!("domain-{id}")),
            Choice::At(id) => match Position::parse_at(words.facts, id) {
                Ok((node, Some(year))) => {
                    let args = Args::NONE
                        .with("name", words.node(node))
                        .with("year", i64::from(year));
                    words.with("explore-option-year", args)
                }
                Ok((node, None)) => words.node(node),
                Err(_) => id.clone(),
            },
        }
    }

    /// The answers with this option chosen.
    fn apply(&self, answers: &Answers) -> Answers {
        let mut chosen = answers.clone();
        match self {
            Choice::Profile(id) => chosen.profile = Some(id.clone()),
            Choice::ExtraSubject(taken) => {
                chosen.extra_subject = Some(if *taken { "ja" } else { "nee" }.to_owned());
            }
            Choice::Domain(id) => chosen.domain = Some(id.clone()),
            Choice::At(id) => {
                chosen = Answers {
                    on: answers.on.clone(),
                    age: answers.age.clone(),
                    ..Answers::default()
                };
                chosen.at = Some(id.clone());
            }
        }
        chosen
    }
}

/// The options with the positions they lead to, or what is wrong with one.
pub fn positions(
    desk: &Desk<'_>,
    answers: &Answers,
    choices: &[Choice],
    today: Date,
) -> Result<Vec<(Choice, Position)>, Vec<Fault>> {
    let mut found = Vec::new();
    let mut faults = Vec::new();
    for choice in choices {
        match desk.read(&choice.apply(answers), today) {
            Ok(position) => found.push((choice.clone(), position)),
            Err(wrong) => faults.extend(wrong),
        }
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

/// The options that come up at a position: what is decided there, at most four.
pub fn usual(facts: &Facts, position: &Position) -> Vec<Choice> {
    let node = facts.node(position.at);
    let profiles = |track: NodeId| -> Vec<Choice> {
        let known = facts
            .profiles()
            .iter()
            .filter(|profile| profile.tracks.contains(&track) && !profile.parts.is_empty());
        known.map(|profile| Choice::Profile(profile.id.clone())).collect()
    };
    let year = position.year.unwrap_or(1);
    match node.stage {
        Stage::Po => ["vmbo-kb-1", "vmbo-tl-1", "havo-1", "vwo-1"]
            .map(|id| Choice::At(id.to_owned()))
            .to_vec(),
        Stage::Vo if position.diploma => Vec::new(),
        Stage::Vo => match profiles(position.at) {
            four if !four.is_empty() => four,
            _ if ["vmbo-tl", "vmbo-gl"].contains(&node.id.as_str()) => {
                vec![Choice::ExtraSubject(true), Choice::ExtraSubject(false)]
            }
            _ => {
                let tracks = ["vmbo-bb", "vmbo-kb", "vmbo-tl"];
                tracks
                    .map(|track| Choice::At(format!("{track}-{}", year.min(4))))
                    .to_vec()
            }
        },
        Stage::Mbo if position.domain.is_none() => {
            let domains = [
                "techniek-en-procesindustrie",
                "zorg-en-welzijn",
                "economie-en-administratie",
            ];
            domains.map(|id| Choice::Domain(id.to_owned())).to_vec()
        }
        _ => Vec::new(),
    }
}

/// The name of the answer that an option changes, for a form.
pub fn field() -> &'static str {
    PAGE.option_name()
}
