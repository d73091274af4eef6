//! `kansrijk allocate places`: seats over young people with a list of choices.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::rc::Rc;

use allocation::lottery::Seed;
use allocation::places::outcomes::{Outcome as Row, outcomes};
use allocation::places::{Cutoffs, Division, Drawn, Instance, OfferCutoffs, divide as engine_divide};
use allocation::verify::Report;
use allocation::verify::places::{Told, verify};
use clap::Args;

use super::draw::DrawArgs;
use super::folder::{Folder, INPUT, RESULT, json};
use super::kept::Draw;
use super::kept::places::{Input, KeptMechanism, Result, result, trial};
use super::read::{Rows, Tongue, columns, places};
use super::template::{Template, What};
use super::threads::Threads;
use super::told::{self, Words};
use super::{How, done, show_notes};
use crate::cli::table::{Cell, Table};
use crate::cli::{Failure, Outcome, say};

/// Plekken over jongeren met keuzes.
#[derive(Args, Debug)]
pub struct Places {
    /// De jongeren met hun keuzes, als csv of xlsx
    #[arg(value_name = "JONGEREN", required_unless_present_any = ["commit_only", "template"])]
    applicants: Option<PathBuf>,
    /// Het aanbod met de plekken, als csv of xlsx
    #[arg(value_name = "AANBOD", required_unless_present_any = ["commit_only", "template"])]
    offers: Option<PathBuf>,
    /// Schrijf lege lijsten om in te vullen, in deze map of anders waar je bent, en verdeel niets
    #[arg(long, value_name = "MAP", num_args = 0..=1, default_missing_value = ".")]
    template: Option<PathBuf>,
    #[command(flatten)]
    draw: DrawArgs,
    #[command(flatten)]
    how: How,
    /// Hoe: deferred (om de beurt, met voorrang), dictatorship (op lotnummer) of rank-minimal (zo hoog mogelijk op ieders lijst, voor bezoeken)
    #[arg(
        long,
        value_name = "MANIER",
        default_value = "deferred",
        hide_default_value = true,
        hide_possible_values = true
    )]
    mechanism: KeptMechanism,
    /// Toon wat elke manier met deze jongeren doet, en verdeel niets
    #[arg(long)]
    preview: bool,
    /// Het blad met de jongeren, in een spreadsheet; anders het eerste
    #[arg(long, value_name = "BLAD")]
    applicants_sheet: Option<String>,
    /// Het blad met het aanbod, in een spreadsheet; anders het eerste
    #[arg(long, value_name = "BLAD")]
    offers_sheet: Option<String>,
}

impl Places {
    /// Divides.
    pub fn run(&self) -> Outcome {
        if let Some(folder) = &self.template {
            return Template::new(What::Places, folder).run();
        }
        let (Some(people), Some(offers), false) = (&self.applicants, &self.offers, self.draw.commit_only)
        else {
            return self.draw.commit();
        };
        if !self.preview {
            self.how.out()?;
        }
        let words = Rc::new(Words::open(&self.how.lang)?);
        let tongue = Tongue::new(&words);
        let people = Rows::open(
            people,
            self.applicants_sheet.as_deref(),
            &columns::APPLICANTS,
            &tongue,
        )?;
        let offers = Rows::open(offers, self.offers_sheet.as_deref(), &columns::OFFERS, &tongue)?;
        if !(people.is_whole() && offers.is_whole()) {
            return super::unreadable([people, offers], &words);
        }
        let read = places(people, offers, &tongue);
        show_notes(&read.notes, &words)?;
        self.how.guard(&read.bad, &words)?;
        let (seed, draw) = self.draw.seed()?;
        let instance = instance(&read.input)?;
        let hands = Threads::new();
        hands.say("Probeert elke manier van verdelen");
        let rows = outcomes(&Drawn::by_seed(&instance, &trial(&seed)));
        if self.preview {
            drop(hands);
            return preview(&words, &rows);
        }
        hands.say("Verdeelt de plekken");
        let divided = divide(&instance, self.mechanism, (&seed, draw), &hands)?;
        let run = told::places::Run {
            drawn: &divided.drawn,
            division: &divided.division,
            result: &divided.result,
            report: &divided.report,
            outcomes: &rows,
        };
        let telling = told::places::telling(&run, &words, (read.bad, read.notes));
        let out = self.how.out()?;
        let folder = Folder::begin(out)?;
        folder.write(INPUT, json(&read.input)?)?;
        folder.write(RESULT, json(&divided.result)?)?;
        told::write(&folder, &words, &telling, "places", &words.get("allocate-rank"))?;
        folder.end(self.how.replace)?;
        drop(hands);
        done(&telling, &words, (out, "places"))
    }
}

fn preview(words: &Words, rows: &[Row]) -> Outcome {
    let told = told::places::outcome_table(words, rows);
    let mut table = Table::new(told.head);
    for row in told.rows {
        table.row(row.into_iter().map(Cell::from).collect());
    }
    let mut text = table.text();
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\n{}", told.about);
    say::report(&text)
}

/// The instance of what is kept. The reader lets nothing through that the engine does not take, but for too much of it.
pub fn instance(input: &Input) -> Outcome<Instance> {
    let (instance, problems) = input.built();
    match problems.first() {
        None => Ok(instance),
        Some(problem) => Err(Failure::Asked(format!(
            "Dit kan niet worden verdeeld: {:?}, en zo zijn er {}. Er is niets verdeeld.",
            problem.fault,
            problems.len()
        ))),
    }
}

/// A division, made and checked.
pub struct Divided<'a> {
    /// Who took part, with lots.
    pub drawn: Drawn<'a>,
    /// What came out.
    pub division: Division,
    /// The same, to keep.
    pub result: Result,
    /// What was checked.
    pub report: Report,
}

/// Divides, and checks it.
pub fn divide<'a>(
    instance: &'a Instance,
    mechanism: KeptMechanism,
    (seed, draw): (&Seed, Draw),
    hands: &Threads,
) -> Outcome<Divided<'a>> {
    let drawn = Drawn::by_seed(instance, seed);
    let division = engine_divide(&drawn, mechanism.into());
    let cutoffs: Vec<OfferCutoffs> = Cutoffs::of(&drawn, &division).map_or_else(Vec::new, |cutoffs| {
        instance.offers().map(|offer| cutoffs.at(offer).clone()).collect()
    });
    let lots: Vec<u32> = instance.applicants().map(|who| drawn.lot(who)).collect();
    hands.say("Kijkt alles na");
    let commitment = seed.commitment();
    let report = verify(
        &Told {
            instance,
            lots: &lots,
            division: &division,
            cutoffs: &cutoffs,
            seed: Some(seed),
            commitment: Some(&commitment),
        },
        hands,
    );
    if !report.is_sound() {
        return Err(Failure::Failed(format!(
            "De verdeling klopt niet ({} fouten). Er is niets bewaard. Dit is een fout in het programma; meld hem.",
            report.violations.len()
        )));
    }
    let result = result(&drawn, &division, mechanism, draw);
    Ok(Divided {
        drawn,
        division,
        result,
        report,
    })
}
