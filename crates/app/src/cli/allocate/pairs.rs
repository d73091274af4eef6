//! `kansrijk allocate pairs`: mentors over young people.

use std::path::PathBuf;
use std::rc::Rc;

use allocation::lottery::Seed;
use allocation::pairs::{self as engine, Rules, TooMany, pair};
use allocation::verify::pairs::{Told, verify};
use allocation::verify::{Report, Violation};
use clap::Args;
use jiff::civil::Date;

use super::draw::DrawArgs;
use super::folder::{Folder, INPUT, RESULT, json};
use super::kept::Draw;
use super::kept::pairs::{Input, Result, result};
use super::read::{Days, Rows, Spots, Tongue, columns, pairs};
use super::template::{Template, What};
use super::threads::Threads;
use super::told::{self, Words};
use super::{How, done, show_notes};
use crate::cli::{Failure, Outcome, ask};

/// Mentoren over jongeren.
#[derive(Args, Debug)]
pub struct Pairs {
    /// De jongeren, als csv of xlsx
    #[arg(value_name = "JONGEREN", required_unless_present_any = ["commit_only", "template"])]
    mentees: Option<PathBuf>,
    /// De mentoren, als csv of xlsx
    #[arg(value_name = "MENTOREN", required_unless_present_any = ["commit_only", "template"])]
    mentors: Option<PathBuf>,
    /// Schrijf lege lijsten om in te vullen, in deze map of anders waar je bent, en verdeel niets
    #[arg(long, value_name = "MAP", num_args = 0..=1, default_missing_value = ".")]
    template: Option<PathBuf>,
    #[command(flatten)]
    draw: DrawArgs,
    #[command(flatten)]
    how: How,
    /// Wie minder passende mentoren heeft dan dit, gaat voor; 0: dat telt niet
    #[arg(long, value_name = "GETAL", default_value_t = 5, hide_default_value = true)]
    few: u32,
    /// Wie zoveel dagen langer wacht, gaat voor; 0: wachten telt niet
    #[arg(long, value_name = "DAGEN", default_value_t = 7, hide_default_value = true)]
    step: u32,
    /// Kijk niet verder dan de lijsten: sneller voor een heel land, wensen bijna zo goed vervuld
    #[arg(long)]
    lists_only: bool,
    /// Een lijst van postcodes met hun plek, om afstanden te weten
    #[arg(long, value_name = "BESTAND")]
    postcodes: Option<PathBuf>,
    /// De dag tot waar het wachten telt; anders vandaag
    #[arg(long, value_name = "DAG", value_parser = ask::day)]
    on: Option<Date>,
    /// Het einde van het programma: tot dan telt de verklaring van een mentor; anders --on
    #[arg(long, value_name = "DAG", value_parser = ask::day)]
    until: Option<Date>,
    /// Het blad met de jongeren, in een spreadsheet; anders het eerste
    #[arg(long, value_name = "BLAD")]
    mentees_sheet: Option<String>,
    /// Het blad met de mentoren, in een spreadsheet; anders het eerste
    #[arg(long, value_name = "BLAD")]
    mentors_sheet: Option<String>,
}

impl Pairs {
    /// Divides.
    pub fn run(&self) -> Outcome {
        if let Some(folder) = &self.template {
            return Template::new(What::Pairs, folder).run();
        }
        let (Some(young), Some(grown), false) = (&self.mentees, &self.mentors, self.draw.commit_only) else {
            return self.draw.commit();
        };
        let out = self.how.out()?;
        let on = self.on.unwrap_or_else(ask::today);
        let days = Days {
            on,
            until: self.until.unwrap_or(on),
        };
        let words = Rc::new(Words::open(&self.how.lang)?);
        let tongue = Tongue::new(&words);
        let young = Rows::open(young, self.mentees_sheet.as_deref(), &columns::MENTEES, &tongue)?;
        let grown = Rows::open(grown, self.mentors_sheet.as_deref(), &columns::MENTORS, &tongue)?;
        if !(young.is_whole() && grown.is_whole()) {
            return super::unreadable([young, grown], &words);
        }
        let read = pairs(
            (young, grown),
            Spots::open(self.postcodes.as_deref())?,
            days,
            &tongue,
        );
        show_notes(&read.notes, &words)?;
        self.how.guard(&read.bad, &words)?;
        let (seed, draw) = self.draw.seed()?;
        let rules = Rules {
            few: self.few,
            step: self.step,
            thorough: !self.lists_only,
            ..Rules::default()
        };
        let hands = Threads::new();
        let divided = divide(&read.input, rules, (&seed, draw), &hands)?;
        hands.say("Schrijft op waarom");
        let run = told::pairs::Run {
            input: &read.input,
            built: &divided.built,
            pairs: &divided.pairs,
            result: &divided.result,
            report: &divided.report,
        };
        let telling = told::pairs::telling(&run, &words, (read.bad, read.notes), &hands);
        let folder = Folder::begin(out)?;
        folder.write(INPUT, json(&read.input)?)?;
        folder.write(RESULT, json(&divided.result)?)?;
        told::write(&folder, &words, &telling, "pairs", &words.get("allocate-options"))?;
        folder.end(self.how.replace)?;
        drop(hands);
        done(&telling, &words, (out, "pairs"))
    }
}

/// A division, made and checked.
pub struct Divided {
    /// Who took part.
    pub built: engine::Input,
    /// What came out.
    pub pairs: engine::Pairs,
    /// The same, to keep.
    pub result: Result,
    /// What was checked.
    pub report: Report,
}

/// Divides what is kept, and checks it.
pub fn divide(input: &Input, rules: Rules, (seed, draw): (&Seed, Draw), hands: &Threads) -> Outcome<Divided> {
    let built = input.built().map_err(Failure::Asked)?;
    let pairs = pair(&built, rules, seed, hands).map_err(|many| {
        Failure::Asked(match many {
            TooMany::Mentors => "Er zijn te veel mentoren voor één verdeling.".to_owned(),
            TooMany::Mentees => "Er zijn te veel jongeren voor één verdeling.".to_owned(),
        })
    })?;
    hands.say("Kijkt alles na");
    let commitment = seed.commitment();
    let report = verify(
        &Told {
            input: &built,
            rules,
            seed,
            commitment: Some(&commitment),
            pairs: &pairs,
        },
        hands,
    );
    if !stands(&report, rules.thorough) {
        return Err(Failure::Failed(format!(
            "De verdeling klopt niet ({} fouten). Er is niets bewaard. Dit is een fout in het programma; meld hem.",
            report.violations.len()
        )));
    }
    let result = result(input, rules, draw, &pairs);
    Ok(Divided {
        built,
        pairs,
        result,
        report,
    })
}

/// Does everything hold? Who looked at lists only promised nothing about what lies beyond them.
pub fn stands(report: &Report, thorough: bool) -> bool {
    let beyond = |violation: &Violation| matches!(violation, Violation::Dearer { .. });
    report.is_sound() || !thorough && report.violations.iter().all(beyond)
}
