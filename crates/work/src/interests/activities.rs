//! Reading `interests.toml`: the activities, and what is wrong with them with file and line.

use std::collections::BTreeSet;

use pathways::facts::read::{self, Row};
use pathways::{Problem, Provenance, SourceText};
use serde::Deserialize;

use super::Activity;
use crate::known::Known;
use crate::riasec::Letter;
use crate::sentences;

/// So many activities for each letter, so that none weighs more than another.
pub const PER_LETTER: usize = 10;
/// So many of them in the short form.
pub const SHORT_PER_LETTER: usize = 5;
/// An activity is read at a glance.
const MOST_WORDS: usize = 10;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActivityRow {
    id: String,
    letter: char,
    #[serde(default)]
    short: bool,
    icon: String,
    nl: String,
    en: String,
    tr: String,
    ar: String,
}

/// Reads the activities among these texts; other files are left alone. Where the file is there, it holds as many for each letter.
pub fn read(files: &[SourceText<'_>], known: &Known) -> (Vec<Activity>, Vec<Problem>) {
    let mut activities: Vec<Activity> = Vec::new();
    let mut problems = Vec::new();
    for file in files.iter().filter(|file| file.name == "interests.toml") {
        read::unknown_keys(file, &["activity"], &mut problems);
        for row in read::rows::<ActivityRow>(file, "activity", &mut problems) {
            alone(&row, known, &mut problems);
            activities.extend(activity(row, &mut problems));
        }
        balanced(file, &activities, &mut problems);
    }
    once(&activities, &mut problems);
    problems.sort();
    (activities, problems)
}

fn activity(row: Row<ActivityRow>, problems: &mut Vec<Problem>) -> Option<Activity> {
    let Row {
        value: row,
        provenance,
    } = row;
    let Some(letter) = Letter::of(row.letter) else {
        problems.push(provenance.problem(format!("{}: letter '{}' is geen van RIASEC", row.id, row.letter)));
        return None;
    };
    Some(Activity {
        id: row.id,
        letter,
        short: row.short,
        icon: row.icon,
        nl: row.nl,
        en: row.en,
        tr: row.tr,
        ar: row.ar,
        provenance,
    })
}

/// What can be judged of one activity without the others.
fn alone(row: &Row<ActivityRow>, known: &Known, problems: &mut Vec<Problem>) {
    let Row { value, provenance } = row;
    let mut wrong = |message: String| problems.push(provenance.problem(format!("{}: {message}", value.id)));
    for (language, words) in [
        ("nl", &value.nl),
        ("en", &value.en),
        ("tr", &value.tr),
        ("ar", &value.ar),
    ] {
        if words.trim().is_empty() {
            wrong(format!("{language} is leeg"));
        }
    }
    let count = sentences::words(&value.nl);
    if count > MOST_WORDS {
        wrong(format!("{count} woorden, en {MOST_WORDS} is het meeste"));
    }
    for source in unknown_sources(provenance, known) {
        wrong(format!("bron '{source}' staat niet in sources.toml"));
    }
}

fn unknown_sources<'a>(provenance: &'a Provenance, known: &'a Known) -> impl Iterator<Item = &'a String> {
    let unknown = |source: &&String| !known.sources.is_empty() && !known.sources.contains(*source);
    provenance.source.iter().filter(unknown)
}

/// Each letter has as many activities as another, in both forms.
fn balanced(file: &SourceText<'_>, activities: &[Activity], problems: &mut Vec<Problem>) {
    for letter in Letter::ALL {
        let of = || activities.iter().filter(|activity| activity.letter == letter);
        let short = of().filter(|activity| activity.short).count();
        for (form, there, asked) in [
            ("lange", of().count(), PER_LETTER),
            ("korte", short, SHORT_PER_LETTER),
        ] {
            if there != asked {
                problems.push(Problem {
                    file: file.name.to_owned(),
                    line: 0,
                    message: format!(
                        "de {form} vorm heeft {there} activiteiten voor {letter}, en dat zijn er {asked}"
                    ),
                });
            }
        }
    }
}

/// No id and no picture stands there twice.
fn once(activities: &[Activity], problems: &mut Vec<Problem>) {
    let mut ids = BTreeSet::new();
    let mut icons = BTreeSet::new();
    for activity in activities {
        if !ids.insert(&activity.id) {
            let message = format!("id '{}' staat er twee keer", activity.id);
            problems.push(activity.provenance.problem(message));
        }
        if !icons.insert(&activity.icon) {
            let message = format!("{}: icon '{}' staat er twee keer", activity.id, activity.icon);
            problems.push(activity.provenance.problem(message));
        }
    }
}
