//! Asking: the flags that every question about a position shares, and the desk that answers it.

use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::PossibleValuesParser;
use jiff::civil::Date;
use journey::Known;
use kit::facts::{FactsProblem, Knowledge};
use kit::{Clock, Language, Texts};
use orientation::explore::answer::Desk;
use orientation::explore::answers::{Answers, Fault};
use orientation::explore::goals::Goals;
use pathways::Position;

use super::{Failure, Outcome};
use crate::features;

/// The folder with what was imported, where nobody names another.
pub const DATA: &str = "kansrijk-data";
/// The languages of the product.
pub const LANGUAGES: [&str; 4] = ["nl", "en", "tr", "ar"];

/// Where somebody stands, and how to answer.
#[derive(Args, Clone, Debug)]
pub struct Asked {
    /// Waar je bent: een opleiding, of een opleiding en een leerjaar (vmbo-tl, vmbo-tl-3)
    #[arg(long, value_name = "PLEK")]
    at: String,
    /// Het leerjaar, als dat niet in --at staat
    #[arg(long, value_name = "GETAL")]
    year: Option<String>,
    /// Je hebt het diploma van --at
    #[arg(long)]
    diploma: bool,
    /// Een ander diploma dat je hebt; mag vaker
    #[arg(long, value_name = "OPLEIDING")]
    earlier: Vec<String>,
    /// Een vak waarin je examen doet, zoals wib of nat; mag vaker
    #[arg(long, value_name = "VAK", value_delimiter = ',')]
    subject: Vec<String>,
    /// Je leeftijd
    #[arg(long, value_name = "GETAL")]
    age: Option<String>,
    /// De richting in het mbo, zoals zorg-en-welzijn
    #[arg(long, value_name = "RICHTING")]
    domain: Option<String>,
    /// bol of bbl
    #[arg(long, value_name = "LEERWEG")]
    route: Option<String>,
    /// Een niveau in je schooladvies; mag vaker
    #[arg(long, value_name = "OPLEIDING", value_delimiter = ',')]
    advice: Vec<String>,
    /// De dag vanaf wanneer je kijkt: 2027-03-31; anders vandaag
    #[arg(long, value_name = "DAG")]
    on: Option<String>,
    #[command(flatten)]
    pub how: How,
}

/// How to answer.
#[derive(Args, Clone, Debug)]
pub struct How {
    /// Antwoord als JSON
    #[arg(long)]
    pub json: bool,
    /// Taal: nl, en, tr of ar; anders nl
    #[arg(long, value_name = "TAAL", value_parser = PossibleValuesParser::new(LANGUAGES), default_value = "nl", hide_default_value = true, hide_possible_values = true)]
    lang: String,
    /// Map met eigen feiten; anders de feiten in het programma
    #[arg(long, value_name = "MAP")]
    facts: Option<PathBuf>,
}

/// Two answers that a comparison takes more than once, and other questions once.
#[derive(Args, Clone, Debug)]
pub struct Chosen {
    /// Je profiel, zoals ng of cm
    #[arg(long, value_name = "PROFIEL")]
    profile: Option<String>,
    /// Je doet examen in een vak extra: --extra-subject, of --extra-subject no
    #[arg(long, value_name = "yes|no", num_args = 0..=1, default_missing_value = "yes")]
    extra_subject: Option<String>,
}

impl Asked {
    /// The answers, as the pages and the interface read them.
    pub fn answers(&self, profile: Option<&String>, extra_subject: Option<&String>) -> Answers {
        Answers {
            at: Some(self.at.clone()),
            year: self.year.clone(),
            diploma: self.diploma.then(|| "yes".to_owned()),
            earlier: self.earlier.clone(),
            profile: profile.cloned(),
            subjects: self.subject.clone(),
            extra_subject: extra_subject.cloned(),
            age: self.age.clone(),
            domain: self.domain.clone(),
            route: self.route.clone(),
            advice: self.advice.clone(),
            on: self.on.clone(),
            to: None,
        }
    }

    /// The answers with the profile and the extra subject.
    pub fn with(&self, chosen: &Chosen) -> Answers {
        self.answers(chosen.profile.as_ref(), chosen.extra_subject.as_ref())
    }
}

/// Everything that answers: facts, words, goals.
pub struct Library {
    knowledge: Knowledge,
    texts: Texts,
    goals: Goals,
    lang: String,
}

impl Library {
    /// Opens the library for an answer.
    pub fn open(how: &How) -> Outcome<Library> {
        let knowledge = knowledge(how.facts.as_deref())?;
        let all: Vec<kit::TextSource> = kit::texts::OWN.iter().copied().chain(features::texts()).collect();
        let texts = Texts::load(&all).map_err(kit::pages::StartProblem::Texts)?;
        let languages: Vec<&Language> = texts.languages().collect();
        let goals = Goals::new(&knowledge, languages.iter().copied());
        Ok(Library {
            knowledge,
            goals,
            lang: how.lang.clone(),
            texts,
        })
    }

    /// The desk, in the language that was asked for.
    pub fn desk(&self) -> Desk<'_> {
        Desk::new(&self.knowledge, &self.goals, self.lang())
    }

    /// The language that was asked for.
    pub fn lang(&self) -> &Language {
        self.texts.language(&self.lang)
    }

    /// A text of the command line.
    pub fn text(&self, key: &str) -> String {
        self.lang().get(key, &kit::Args::NONE).into_owned()
    }
}

/// The facts in the program, or those in a folder.
pub fn knowledge(folder: Option<&Path>) -> Outcome<Knowledge> {
    Ok(match folder {
        Some(folder) if !folder.is_dir() => {
            return Err(Failure::Failed(format!(
                "De map {} is er niet. Er is niets gestart.",
                folder.display()
            )));
        }
        Some(folder) => Knowledge::from_folder(folder)?,
        None => Knowledge::embedded()?,
    })
}

/// The facts with what everybody should have had. A mistake there is told like one in the facts, and nothing starts with it.
pub fn known(knowledge: Knowledge) -> Outcome<Known> {
    Ok(Known::new(knowledge).map_err(FactsProblem::Mistakes)?)
}

/// Today in the Netherlands.
pub fn today() -> Date {
    Clock::default().today()
}

/// Reads a day; the error shows how one is written.
pub fn day(written: &str) -> Result<Date, String> {
    written
        .parse()
        .map_err(|_| "schrijf een dag zo: 2027-03-31".to_owned())
}

/// Reads a day, or a day and a time in the Netherlands, as a clock that stands still then.
pub fn moment(written: &str) -> Result<Clock, String> {
    let clock = match written.contains('T') {
        true => written.parse().ok().and_then(Clock::fixed_at),
        false => written.parse().ok().map(Clock::fixed_on),
    };
    clock.ok_or_else(|| "schrijf een dag zo: 2027-03-31, of met een tijd: 2027-03-31T23:00".to_owned())
}

/// The position that answers tell, or what is wrong with them.
pub fn position(desk: &Desk<'_>, answers: &Answers) -> Outcome<Position> {
    desk.read(answers, today()).map_err(|faults| wrong(desk, &faults))
}

/// What is wrong, in the language that was asked for.
pub fn wrong(desk: &Desk<'_>, faults: &[Fault]) -> Failure {
    let say = |fault: &Fault| {
        desk.words
            .lang
            .get(fault.refusal.key, &fault.refusal.args)
            .into_owned()
    };
    Failure::Asked(faults.iter().map(say).collect::<Vec<String>>().join("\n"))
}
