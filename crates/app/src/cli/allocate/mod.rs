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
use std::path::PathBuf;

use allocation::verify::{Report, What};
use clap::{Args, Subcommand};
use kit::TextSource;

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
        folder::may_be(out, self.replace)?;
        Ok(out)
    }

    /// Stops before anybody is left out without somebody's decision.
    fn guard(&self, bad: &[Bad]) -> Outcome {
        if bad.is_empty() {
            return Ok(());
        }
        let mut text = String::new();
        for one in bad.iter().take(SHOWN) {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "  {}", one.problem);
        }
        if bad.len() > SHOWN {
            let _ = writeln!(text, "  en nog {}", bad.len() - SHOWN);
        }
        say::report(&format!("Niet te lezen: {}\n{text}", bad.len()))?;
        if self.skip_bad {
            return Ok(());
        }
        Err(Failure::Guarded(
            "Er staan regels in die ik niet kan lezen. Er is niets verdeeld. \
             Met --skip-bad verdeel je over de goede regels."
                .to_owned(),
        ))
    }
}

/// Two files of which at least one is no list: not even good rows can be told from others, whatever was asked.
fn unreadable(files: [read::Rows; 2]) -> Outcome {
    let bad = files.into_iter().flat_map(|rows| rows.bad);
    let told: String = bad.take(SHOWN).map(|one| format!("{}\n", one.problem)).collect();
    Err(Failure::Failed(format!("{told}Er is niets verdeeld.")))
}

/// How many lines of one list are shown.
const SHOWN: usize = 20;

/// Shows what is good to know before anything is divided.
fn show_notes(notes: &[String]) -> Outcome {
    let mut text: String = notes.iter().take(SHOWN).map(|note| format!("{note}\n")).collect();
    if notes.len() > SHOWN {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "en nog {} keer zoiets; alles staat in het verslag",
            notes.len() - SHOWN
        );
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
fn done(telling: &told::Telling, out: &std::path::Path, name: &str) -> Outcome {
    let mut text = String::new();
    for (what, many) in &telling.numbers {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{what}: {many}");
    }
    let _ = writeln!(text, "Code van de loting: {}", telling.draw.commitment);
    if !telling.draw.published {
        text.push_str(
            "Let op: niemand kan zien dat er maar één keer is geloot. Met --commit-only publiceer je de code vooraf.\n",
        );
    }
    let _ = writeln!(
        text,
        "De verdeling is nagekeken en staat in {out}: {name}.xlsx en {name}.csv, report.html, reasons.csv.",
        out = out.display()
    );
    say::report(&text)
}
