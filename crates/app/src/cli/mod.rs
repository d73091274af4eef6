//! The command line: one file per verb. Each verb asks the same desk as the pages and the interface for programs.
//!
//! A *failure* is one sentence on standard error and an exit code; a *report* is text on standard output. Deliberately
//! absent: answers that the pages do not give, and questions back; what is typed has to be enough for a script.

pub mod allocate;
mod ask;
mod audit;
mod backup;
mod compare;
mod database;
mod demo;
mod doctor;
mod doors;
mod export;
mod facts;
mod failure;
mod gallery;
pub mod import;
mod moments;
mod pathways;
mod place;
mod processing_record;
mod progress;
mod regulation;
mod restore;
mod retention;
mod say;
mod school;
mod serve;
mod site_map;
mod table;
mod typed;
mod words;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{Command, CommandFactory, FromArgMatches, Parser, Subcommand};

pub use failure::{Failure, Outcome};

const AFTER: &str = "\
Exitcodes:
  0  gelukt
  1  iets is mislukt: een bestand, de schijf, de poort, of fouten in de feiten
  2  de vraag klopt niet: een onbekend woord, of antwoorden die elkaar tegenspreken
  3  gestopt om iets te beschermen: er zou te veel verdwijnen, of er staan fouten in een lijst

Een plek (--at) is een opleiding, of een opleiding en een leerjaar: vmbo-tl, vmbo-tl-3, havo-5, mbo-4.
Met --diploma heb je het diploma ervan. Wie zich vertypt, hoort wat er misschien bedoeld was.";

const ABOUT: &str = "Kansrijk: welke deuren in het onderwijs open zijn, met welk recht, en tot wanneer.";

const TEMPLATE: &str = "{about}\n\nGebruik: {usage}\n\n{all-args}{after-help}\n";

#[derive(Parser)]
#[command(
    name = "kansrijk",
    version,
    about = ABOUT,
    after_help = AFTER,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
struct Cli {
    /// Deze uitleg
    #[arg(short, long, global = true, action = clap::ArgAction::Help)]
    help: Option<bool>,
    /// De versie
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Start de website
    Serve(serve::Serve),
    /// Probeer alles uit, met een school die niet bestaat
    Demo(demo::DemoVerb),
    /// De deuren: waar mag je heen, en mogen ze je weigeren?
    Doors(doors::Doors),
    /// De wegen naar een doel
    Pathways(pathways::Pathways),
    /// De deuren van twee of meer keuzes naast elkaar
    Compare(compare::Compare),
    /// De momenten waarop je kiest, met hun datums
    Moments(moments::Moments),
    /// Controleer de feiten, of leg ze naast de regeling
    #[command(subcommand)]
    Facts(facts::Facts),
    /// Haal een lijst binnen, of zie wat er over werk is binnengehaald
    Import(import::Import),
    /// Neem mee wat er bewaard is
    #[command(subcommand)]
    Export(export::Export),
    /// Het logboek: wie deed wat, en is het heel?
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Scholen en organisaties: maak er een, of zie welke er zijn
    #[command(subcommand)]
    School(school::School),
    /// Verdeel mentoren of plekken, met lijsten uit een spreadsheet
    #[command(subcommand)]
    Allocate(allocate::Allocate),
    /// Maak een reservekopie, ook terwijl de website draait
    Backup(backup::Backup),
    /// Zet een reservekopie terug, in een lege database
    Restore(restore::Restore),
    /// Hoe lang we wat bewaren, en weghalen wat voorbij is
    Retention(retention::Retention),
    /// Kijk of alles in orde is: database, sleutels, reservekopie, schijf
    Doctor(doctor::Doctor),
    /// Alle onderdelen van de pagina's, met voorbeelden, als één pagina
    Gallery(gallery::Gallery),
    /// Wat er met welke gegevens gebeurt, waarvoor en hoe lang
    ProcessingRecord,
    /// Alle adressen van de website
    SiteMap,
}

/// Does what was typed.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let read = in_dutch(Cli::command()).try_get_matches_from(arguments);
    let outcome = match read.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => cli.verb.run(),
        Err(error) => typed::explain(&error),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}

/// The words around every help, which clap has in English only.
fn in_dutch(command: Command) -> Command {
    command
        .help_template(TEMPLATE)
        .subcommand_value_name("OPDRACHT")
        .subcommand_help_heading("Opdrachten")
        .mut_args(|argument| {
            let heading = if argument.is_positional() { "Wat" } else { "Opties" };
            argument.help_heading(heading)
        })
        .mut_subcommands(in_dutch)
}

impl Verb {
    fn run(self) -> Outcome {
        match self {
            Verb::Serve(serve) => serve.run(),
            Verb::Demo(demo) => demo.run(),
            Verb::Doors(doors) => doors.run(),
            Verb::Pathways(pathways) => pathways.run(),
            Verb::Compare(compare) => compare.run(),
            Verb::Moments(moments) => moments.run(),
            Verb::Facts(facts) => facts.run(),
            Verb::Import(import) => import.run(),
            Verb::Export(export) => export.run(),
            Verb::Audit(audit) => audit.run(),
            Verb::School(school) => school.run(),
            Verb::Allocate(allocate) => allocate.run(),
            Verb::Backup(backup) => backup.run(),
            Verb::Restore(restore) => restore.run(),
            Verb::Retention(retention) => retention.run(),
            Verb::Doctor(doctor) => doctor.run(),
            Verb::Gallery(gallery) => gallery.run(),
            Verb::ProcessingRecord => processing_record::run(),
            Verb::SiteMap => site_map::run(),
        }
    }
}
