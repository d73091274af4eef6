//! `kansrijk allocate`: divides mentors or places from lists that a programme keeps in a spreadsheet, and tells everybody why.
//!
//! It needs no website, and no database but for `replay --run`, which makes a round of the website again. A **run folder** has what went in, what came out, and a reason for everybody; whoever has it can
//! check the division with `verify`, and make it again with `replay`. Deliberately absent: names, and any choice between people
//! that is not in the lists, the rules or the lots.

mod check;
mod draw;
mod folder;
mod kept;
mod pairs;
mod places;
mod read;
mod stored;
mod template;
mod threads;
mod told;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use allocation::verify::{Report, What};
use clap::{Args, Subcommand};
use kit::{Args as FluentArgs, TextSource};

use super::{Failure, Outcome, say};
use read::Bad;
use told::Words;

/// What everybody hears about a division.
pub const TEXTS: [TextSource; 2] = [
    TextSource {
        lang: "nl",
        name: "app/cli/allocate/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    TextSource {
        lang: "en",
        name: "app/cli/allocate/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
];

/// Wat er te verdelen is, en een verdeling nakijken.
#[derive(Subcommand)]
pub enum Allocate {
    /// Verdeel mentoren over jongeren
    Pairs(Box<pairs::Pairs>),
    /// Verdeel plekken over jongeren die een lijst met keuzes hebben
    Places(Box<places::Places>),
    /// Kijk een verdeling na, met een programma dat er los van staat
    Verify(check::Verify),
    /// Doe een verdeling over, en kijk of er precies hetzelfde uit komt
    Replay(Box<check::Replay>),
    /// Maak lege lijsten om in te vullen, met uitleg en voorbeelden
    Template(template::Template),
}

/// Waar de verdeling komt, en hoe streng de lijsten worden gelezen.
#[derive(Args, Clone, Debug)]
pub struct How {
    /// De map waarin de verdeling komt; die is er nog niet
    #[arg(long, value_name = "MAP")]
    out: Option<PathBuf>,
    /// Vervang een verdeling die er al staat
    #[arg(long)]
    replace: bool,
    /// Verdeel over de goede regels; wie op een andere regel staat, doet niet mee en komt in het verslag
    #[arg(long)]
    skip_bad: bool,
    /// Taal van het verslag: nl of en; anders nl
    #[arg(long, value_name = "TAAL", value_parser = ["nl", "en"], default_value = "nl", hide_default_value = true, hide_possible_values = true)]
    lang: String,
}

impl Allocate {
    /// Does one of them.
    pub fn run(self) -> Outcome {
        match self {
            Allocate::Pairs(pairs) => pairs.run(),
            Allocate::Places(places) => places.run(),
            Allocate::Verify(verify) => verify.run(),
            Allocate::Replay(replay) => replay.run(),
            Allocate::Template(template) => template.run(),
        }
    }
}

impl How {
    /// Where the run goes, when it may stand there.
    fn out(&self) -> Outcome<&PathBuf> {
        let out = self.out.as_ref();
        let out = out.ok_or_else(|| Failure::Asked("Zeg met --out waar de verdeling komt.".to_owned()))?;
        folder::mend(out)?;
        folder::may_be(out, self.replace)?;
        Ok(out)
    }

    /// Stops before anybody is left out without somebody's decision.
    fn guard(&self, bad: &[Bad], words: &Words) -> Outcome {
        if bad.is_empty() {
            return Ok(());
        }
        let mut text = String::new();
        for one in bad.iter().take(SHOWN) {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "  {}", words.problem(&one.problem));
        }
        if bad.len() > SHOWN {
            let more = words.counted("allocate-bad-more", bad.len() - SHOWN);
            let _ = writeln!(text, "  {more}");
        }
        let head = words.counted("allocate-bad-count", bad.len());
        say::report(&format!("{head}\n{text}"))?;
        if self.skip_bad {
            return Ok(());
        }
        Err(Failure::Guarded(words.get("allocate-bad-stops")))
    }
}

/// Two files of which at least one is no list: not even good rows can be told from others, whatever was asked.
fn unreadable(files: [read::Rows; 2], words: &Words) -> Outcome {
    let bad = files.into_iter().flat_map(|rows| rows.bad);
    let told: String = bad
        .take(SHOWN)
        .map(|one| format!("{}\n", words.problem(&one.problem)))
        .collect();
    let nothing = words.get("allocate-bad-nothing");
    Err(Failure::Failed(format!("{told}{nothing}")))
}

/// How many lines of one list are shown.
const SHOWN: usize = 20;

/// Shows what is good to know before anything is divided.
fn show_notes(notes: &[String], words: &Words) -> Outcome {
    let mut text: String = notes.iter().take(SHOWN).map(|note| format!("{note}\n")).collect();
    if notes.len() > SHOWN {
        text.push_str(&words.counted("allocate-notes-more", notes.len() - SHOWN));
        text.push('\n');
    }
    say::report(&text)
}

/// What was checked, in words, with how often.
fn checked(report: &Report, words: &Words) -> Vec<(String, u64)> {
    let all = report.checked.iter();
    all.map(|check| {
        (
            words.get(&format!("allocate-what-{}", what(check.what))),
            check.over,
        )
    })
    .collect()
}

/// The word of a check.
fn what(what: What) -> &'static str {
    match what {
        What::Lengths => "lengths",
        What::Commitment => "commitment",
        What::Lots => "lots",
        What::Conditions => "conditions",
        What::Room => "room",
        What::Options => "options",
        What::Classes => "classes",
        What::Stakes => "stakes",
        What::Prices => "prices",
        What::Gap => "gap",
        What::Ways => "ways",
        What::Ranks => "ranks",
        What::Stability => "stability",
        What::Reserves => "reserves",
        What::Cutoffs => "cutoffs",
        What::Results => "results",
        What::Circles => "circles",
    }
}

/// The numbers of a run, and where it stands.
fn done(telling: &told::Telling, words: &Words, (out, name): (&Path, &str)) -> Outcome {
    let mut text = String::new();
    for (what, many) in &telling.numbers {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{what}: {many}");
    }
    let code = FluentArgs::NONE.with("code", telling.draw.commitment.as_str());
    let _ = writeln!(text, "{}", words.with("allocate-done-code", code));
    if !telling.draw.published {
        let _ = writeln!(text, "{}", words.get("allocate-done-unpublished"));
    }
    let place = FluentArgs::NONE
        .with("out", out.display().to_string())
        .with("name", name);
    let _ = writeln!(text, "{}", words.with("allocate-done", place));
    say::report(&text)
}
