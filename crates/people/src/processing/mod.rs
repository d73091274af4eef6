//! The **record of processing**: what is done with which data, what for, why that is lawful, by whom, and how long it is
//! kept. It is made of the table of addresses, the actions of policy and the terms of retention, so it says what the
//! product does and cannot fall behind.
//!
//! Deliberately absent: a list that somebody keeps by hand; and what a school does on paper, which is hers to write down.

mod pages;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

use kit::texts::{Args, Language};
use kit::urls::Action;
use kit::{Cx, TextSource};
use policy::AgeBand;
use policy::action::Deed;
use policy::data::DataClass;
use policy::purpose::{LegalBasis, Purpose};
use policy::role::Role;
use policy::table::cell;

use crate::retention::{Sort, term_key};

pub use pages::{RecordPage, templates, urls};

/// What the page needs.
#[derive(Clone, Debug)]
pub struct Processing {
    /// Clock, ids, texts, pages.
    pub cx: Cx,
    /// The record.
    pub record: Arc<Record>,
}

/// The record: a row for each purpose and kind of data, in the order of policy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record(BTreeMap<(Purpose, DataClass), Row>);

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Row {
    sees: BTreeSet<Role>,
    changes: BTreeSet<Role>,
    bases: BTreeSet<LegalBasis>,
}

/// What is done beside the action that an address is there for: a page that shows several things, a door, a command.
pub const BESIDE: [policy::Action; 6] = [
    policy::Action::ApplyImport,
    policy::Action::ConfirmAccount,
    policy::Action::ReadAccount,
    policy::Action::ReadJourney,
    policy::Action::ReadRelations,
    policy::Action::SeeJourneySummary,
];

impl Record {
    /// Of what these addresses do.
    pub fn of(acts: impl Iterator<Item = Action>) -> Self {
        let mut record = Self::default();
        for act in acts {
            if let Action::Of(action) = act {
                record.add(action);
            }
        }
        record
    }

    fn add(&mut self, action: policy::Action) {
        let row = self.0.entry((action.purpose(), action.class())).or_default();
        for role in Role::ALL.iter().copied().filter(|role| may(action, *role)) {
            let who = if action.changes() {
                &mut row.changes
            } else {
                &mut row.sees
            };
            who.insert(role);
            row.bases.insert(action.legal_basis(role));
        }
    }

    /// As Markdown, for whoever has to show it.
    pub fn markdown(&self, lang: &Language) -> String {
        let say = |key: &str| lang.get(key, &Args::NONE).into_owned();
        let mut text = format!("# {}\n\n{}\n\n", say("processing-title"), say("processing-made"));
        let columns = COLUMNS.map(|column| say(&format!("processing-{column}")));
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "| {} |\n|{}",
            columns.join(" | "),
            "---|".repeat(COLUMNS.len())
        );
        for row in self.shown() {
            let cells = row.cells().map(|keys| {
                let words: Vec<String> = keys.iter().map(|key| say(key)).collect();
                if words.is_empty() {
                    "–".to_owned()
                } else {
                    words.join("; ")
                }
            });
            let _ = writeln!(text, "| {} |", cells.join(" | "));
        }
        text
    }

    fn shown(&self) -> Vec<pages::RowShown> {
        self.0
            .iter()
            .map(|((purpose, class), row)| pages::RowShown {
                class: format!("access-class-{}", class.id()),
                purpose: format!("access-purpose-{}", purpose.id()),
                sees: roles(&row.sees),
                changes: roles(&row.changes),
                bases: row
                    .bases
                    .iter()
                    .map(|basis| format!("retention-basis-{}", basis.id()))
                    .collect(),
                kept: kept(*class),
            })
            .collect()
    }
}

const COLUMNS: [&str; 6] = ["class", "purpose", "sees", "changes", "bases", "kept"];

/// Whether somebody in this role may do it, at whatever age of whom it is about.
fn may(action: policy::Action, role: Role) -> bool {
    let bands = [
        None,
        Some(AgeBand::Under16),
        Some(AgeBand::From16To17),
        Some(AgeBand::Adult),
    ];
    match action.deed() {
        Deed::Changes(roles) => roles.contains(&role),
        Deed::Sees(level) => bands.iter().filter_map(|band| role.row(*band)).any(|row| {
            let extent = cell(row, action.class());
            // One's own is opened by being that person, as policy has it.
            (extent != policy::data::Extent::Own || role == Role::Oneself)
                && extent.opens(level, action.class())
        }),
    }
}

fn roles(roles: &BTreeSet<Role>) -> Vec<String> {
    roles
        .iter()
        .map(|role| format!("access-role-{}", role.id()))
        .collect()
}

/// How long data of a class is kept, as keys of texts.
fn kept(class: DataClass) -> Vec<String> {
    let sort = match class {
        DataClass::AccessLog | DataClass::Audit => return vec!["processing-kept-log".to_owned()],
        DataClass::Export | DataClass::Statistics => return vec!["processing-kept-not".to_owned()],
        DataClass::GuidancePlan | DataClass::Edition => return vec!["processing-kept-plan".to_owned()],
        DataClass::Session => Sort::Session,
        DataClass::Approval => Sort::Approval,
        DataClass::Import => Sort::Import,
        DataClass::Glass => Sort::Glass,
        DataClass::MentoringLog | DataClass::Conversation | DataClass::MentorFile => Sort::Mentoring,
        _ => Sort::Person,
    };
    vec![term_key(sort.term()), format!("retention-from-{}", sort.id())]
}

/// The words of this feature.
pub const TEXTS: [TextSource; 2] = [
    TextSource {
        lang: "nl",
        name: "processing/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    TextSource {
        lang: "en",
        name: "processing/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_record_says_what_policy_opens_and_nothing_more() {
        let acts = [
            policy::Action::ReadJourney,
            policy::Action::ExportOwn,
            policy::Action::EraseRecord,
        ];
        let record = Record::of(acts.into_iter().map(Action::Of));
        let row = |purpose, class| record.0.get(&(purpose, class)).cloned().unwrap();
        // The table of the design: the young person, a tutor, a counsellor and, behind glass, the safeguarding officer.
        let journey = row(Purpose::Guidance, DataClass::Journey);
        let sees = [
            Role::Oneself,
            Role::Tutor,
            Role::Counsellor,
            Role::SafeguardingOfficer,
        ];
        assert_eq!(journey.sees, BTreeSet::from(sees));
        assert!(journey.changes.is_empty());
        let own = row(Purpose::OwnRecord, DataClass::Export);
        assert_eq!(
            (own.changes, own.bases),
            ([Role::Oneself].into(), [LegalBasis::OwnAct].into())
        );
        let erase = row(Purpose::Administration, DataClass::BasicRecord);
        assert_eq!(erase.changes, BTreeSet::from([Role::Administrator]));
        assert_eq!(
            Record::of([Action::Public("doors")].into_iter()),
            Record::default()
        );
    }

    #[test]
    fn every_permit_that_is_asked_for_is_an_address_or_stands_beside() {
        let (mut asked, mut addressed) = (BTreeSet::new(), BTreeSet::new());
        let mut folders: Vec<std::path::PathBuf> = ["src", "../desks/src", "../app/src"]
            .iter()
            .map(|folder| std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))
            .collect();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|end| end == "rs") {
                    let text = std::fs::read_to_string(&path).unwrap();
                    asked.extend(named(&text, "may::"));
                    if text.contains("pub fn urls()") {
                        addressed.extend(closing(&text));
                    }
                }
            }
        }
        let known = |word: &String| {
            policy::Action::ALL
                .iter()
                .any(|action| format!("{action:?}") == *word)
        };
        let beside = BESIDE.map(|action| format!("{action:?}"));
        let forgotten: Vec<&String> = asked
            .iter()
            .filter(|word| known(word) && !addressed.contains(*word) && !beside.contains(word))
            .collect();
        assert!(asked.len() > 20 && forgotten.is_empty(), "{forgotten:?}");
    }

    /// The last word inside each pair of brackets: in a table of addresses that is the action.
    fn closing(text: &str) -> Vec<String> {
        let word = |piece: &str| {
            let piece = piece.trim_end_matches(|c: char| c == ',' || c.is_whitespace());
            let last = piece.rsplit(|c: char| !c.is_ascii_alphabetic()).next();
            last.unwrap_or_default().to_owned()
        };
        text.split(')').map(word).collect()
    }

    /// The words that come after this in a text.
    fn named(text: &str, before: &str) -> Vec<String> {
        let word = |piece: &str| piece.chars().take_while(char::is_ascii_alphabetic).collect();
        text.split(before).skip(1).map(word).collect()
    }
}
