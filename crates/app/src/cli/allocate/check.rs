//! `kansrijk allocate verify` and `replay`: whether a run folder is what it says it is.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use allocation::lottery::{Commitment, Seed};
use allocation::pairs::fit::Condition;
use allocation::verify::{Report, Violation};
use clap::Args;
use feeds::sheet;

use super::folder::{INPUT, RESULT, bytes, json, read};
use super::kept::{Draw, Head, Kind, pairs, places};
use super::threads::Threads;
use super::told::Words;
use super::{SHOWN, checked, stored};
use crate::cli::database::Database;
use crate::cli::{Failure, Outcome, say};

/// Een verdeling nakijken.
#[derive(Args)]
pub struct Verify {
    /// De map van de verdeling
    #[arg(value_name = "MAP")]
    folder: PathBuf,
    /// De code die vóór de sluitingsdatum is gepubliceerd; anders de code in de map
    #[arg(long, value_name = "CODE")]
    commitment: Option<String>,
}

/// Een verdeling overdoen.
#[derive(Args)]
pub struct Replay {
    /// De map van de verdeling, of het bestand van een ronde (ronde.json)
    #[arg(value_name = "MAP", required_unless_present = "run", conflicts_with = "run")]
    folder: Option<PathBuf>,
    /// Het nummer van een ronde van mentoren, in plaats van een map
    #[arg(long, value_name = "RONDE")]
    run: Option<String>,
    #[command(flatten)]
    database: Database,
}

/// A verification with the names for its numbers.
struct Found {
    report: Report,
    who: Vec<String>,
    at: Vec<String>,
    /// Whether only what was never promised does not hold.
    lists_only: bool,
    /// Who got what, as the result says it, and the list that people look at.
    outcomes: Vec<Vec<String>>,
    list: &'static str,
}

impl Verify {
    /// Checks.
    pub fn run(&self) -> Outcome {
        let head: Head = read(&self.folder, RESULT)?;
        let found = match head.kind {
            Kind::Pairs => self.pairs()?,
            Kind::Places => self.places()?,
        };
        let words = Words::open("nl")?;
        let mut text = String::new();
        for (what, over) in checked(&found.report, &words) {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{over:>8}  {what}");
        }
        if let (true, Some(id)) = (
            found.report.is_sound() || found.lists_only,
            found.listed_otherwise(&self.folder)?,
        ) {
            say::report(&text)?;
            return Err(Failure::Failed(format!(
                "Deze verdeling klopt niet: in {} staat bij {id} iets anders dan in result.json.",
                found.list
            )));
        }
        if found.report.is_sound() {
            text.push_str("Alles klopt.\n");
            return say::report(&text);
        }
        if found.lists_only {
            let _ = writeln!(
                text,
                "Alles klopt wat is beloofd. Er is alleen binnen de lijsten gekeken (--lists-only); \
                 bij {} jongeren zou de rest van de mentoren nog iets kunnen uitmaken.",
                found.report.violations.len()
            );
            return say::report(&text);
        }
        text.push_str(&found.told());
        say::report(&text)?;
        Err(Failure::Failed("Deze verdeling klopt niet.".to_owned()))
    }

    fn pairs(&self) -> Outcome<Found> {
        let input: pairs::Input = read(&self.folder, INPUT)?;
        let result: pairs::Result = read(&self.folder, RESULT)?;
        let built = input.built().map_err(Failure::Failed)?;
        let pairs = result.pairs(&input).map_err(Failure::Failed)?;
        let (seed, commitment) = draw(&result.draw, self.commitment.as_deref())?;
        let told = allocation::verify::pairs::Told {
            input: &built,
            rules: result.rules.into(),
            seed: &seed,
            commitment: Some(&commitment),
            pairs: &pairs,
        };
        let report = allocation::verify::pairs::verify(&told, &Threads::new());
        let outcome = |one: &pairs::Placed| vec![one.id.clone(), one.mentor.clone().unwrap_or_default()];
        Ok(Found {
            outcomes: result.mentees.iter().map(outcome).collect(),
            list: "pairs.csv",
            lists_only: super::pairs::stands(&report, result.rules.thorough),
            report,
            who: input.mentees.into_iter().map(|one| one.id).collect(),
            at: input.mentors.into_iter().map(|one| one.id).collect(),
        })
    }

    fn places(&self) -> Outcome<Found> {
        let input: places::Input = read(&self.folder, INPUT)?;
        let result: places::Result = read(&self.folder, RESULT)?;
        let instance = super::places::instance(&input)?;
        let (division, cutoffs) = result.division(&instance).map_err(Failure::Failed)?;
        let (seed, commitment) = draw(&result.draw, self.commitment.as_deref())?;
        let lots = result.lots();
        let told = allocation::verify::places::Told {
            instance: &instance,
            lots: &lots,
            division: &division,
            cutoffs: &cutoffs,
            seed: Some(&seed),
            commitment: Some(&commitment),
        };
        let outcome = |one: &places::Placed| vec![one.id.clone(), one.offer.clone().unwrap_or_default()];
        Ok(Found {
            outcomes: result.applicants.iter().map(outcome).collect(),
            list: "places.csv",
            report: allocation::verify::places::verify(&told, &Threads::new()),
            lists_only: false,
            who: input.applicants.into_iter().map(|one| one.id).collect(),
            at: input.offers.into_iter().map(|one| one.id).collect(),
        })
    }
}

/// The draw as it is told; or the commitment that was really published.
fn draw(told: &Draw, published: Option<&str>) -> Outcome<(Seed, Commitment)> {
    let seed = told
        .seed
        .parse()
        .map_err(|_| Failure::Failed("Het getal van de loting in result.json is geen getal.".to_owned()))?;
    let commitment = published.unwrap_or(&told.commitment).trim().parse();
    let commitment = commitment.map_err(|_| match published {
        Some(_) => Failure::Asked("Bij --commitment horen 64 cijfers en letters a tot f.".to_owned()),
        None => Failure::Failed("De code van de loting in result.json is geen code.".to_owned()),
    })?;
    Ok((seed, commitment))
}

impl Found {
    /// The first of whom the list says something else than the result.
    fn listed_otherwise(&self, folder: &Path) -> Outcome<Option<String>> {
        let pairs = |text: &[u8]| -> Vec<(String, String)> {
            let rows = sheet::read(text, self.list, None).rows;
            let two = |row: sheet::SheetRow| {
                let mut cells = row.cells.into_iter();
                Some((cells.next()?, cells.next()?))
            };
            rows.into_iter().filter_map(two).collect()
        };
        // Written the way it was, so that cells that look like a formula are alike.
        let told = pairs(sheet::write::csv(&["id", "outcome"], &self.outcomes).as_bytes());
        let listed = pairs(&bytes(folder, self.list)?);
        let other = told.iter().zip(&listed).find(|(one, other)| one != other);
        let other = other.map(|((id, _), _)| id.clone());
        let more = told.len().min(listed.len());
        Ok(other.or_else(|| {
            told.get(more)
                .or_else(|| listed.get(more))
                .map(|(id, _)| id.clone())
        }))
    }

    fn told(&self) -> String {
        let mut text = format!("\nWat niet klopt: {}\n", self.report.violations.len());
        for violation in self.report.violations.iter().take(SHOWN) {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "  {}", self.violation(violation));
        }
        if self.report.violations.len() > SHOWN {
            let _ = writeln!(text, "  en nog {}", self.report.violations.len() - SHOWN);
        }
        let parts = &self.report.set_aside.parts;
        let who: BTreeSet<u32> = parts.iter().flat_map(|part| part.who.iter().copied()).collect();
        let at: BTreeSet<u32> = parts.iter().flat_map(|part| part.at.iter().copied()).collect();
        let _ = writeln!(text, "Apart gezet: {} van {} jongeren", who.len(), self.who.len());
        names(&mut text, &who, &self.who);
        let _ = writeln!(text, "Met hun mentoren of aanbod: {}", at.len());
        names(&mut text, &at, &self.at);
        text.push_str("De rest is opnieuw nagekeken en klopt.\n");
        text
    }

    fn violation(&self, violation: &Violation) -> String {
        let who = |at: &u32| name(&self.who, *at);
        let at = |at: &u32| name(&self.at, *at);
        match violation {
            Violation::Lengths => "er is niet voor iedereen één uitkomst".to_owned(),
            Violation::Commitment => "het getal van de loting hoort niet bij de code".to_owned(),
            Violation::Lot { who: one } => {
                format!("{}: een ander lotnummer dan uit het getal volgt", who(one))
            }
            Violation::Nowhere { who: one } => format!("{}: een mentor of keuze die er niet is", who(one)),
            Violation::Unmet {
                who: one,
                at: with,
                condition,
            } => {
                format!(
                    "{} met {}: voldoet niet aan '{}'",
                    who(one),
                    at(with),
                    condition_name(*condition)
                )
            }
            Violation::Overfull { at: one, with, room } => {
                format!("{}: {with} mensen op {room} plekken", at(one))
            }
            Violation::Options { who: one, fit } => {
                format!("{}: er passen {fit} mentoren, en niet wat er staat", who(one))
            }
            Violation::Class { who: one, class } => {
                format!("{}: hoort in de rij op plaats {class}", who(one))
            }
            Violation::Stake { who: one } => {
                format!("{}: moet een mentor hebben, of kan er geen krijgen", who(one))
            }
            Violation::StakeOfClass { class } => {
                format!("groep {class} in de rij: wat op het spel staat klopt niet")
            }
            Violation::Price { at: one } => format!("{}: een prijs die niet kan", at(one)),
            Violation::Dearer {
                who: one,
                at: Some(other),
                ..
            } => {
                format!("{}: was beter af bij {}, en dat kon", who(one), at(other))
            }
            Violation::Dearer {
                who: one, at: None, ..
            } => format!("{}: zonder was het voor iedereen beter", who(one)),
            Violation::Waste { who: one, at: other } => {
                format!("{}: bij {} is nog plek", who(one), at(other))
            }
            Violation::Way {
                who: one, through, ..
            } => {
                let ends = through
                    .last()
                    .map_or_else(String::new, |last| format!(" via {}", who(last)));
                format!("{}: kan een plek krijgen als anderen schuiven{ends}", who(one))
            }
            Violation::Refused { who: one, at: other } => {
                format!(
                    "{}: geweigerd bij {}, waar iemand zit die later in de rij staat",
                    who(one),
                    at(other)
                )
            }
            Violation::Reserve {
                who: one, at: other, ..
            } => {
                format!(
                    "{}: geweigerd bij {}, waar een plek van de eigen groep naar een ander ging",
                    who(one),
                    at(other)
                )
            }
            Violation::Cutoff { at: one, .. } => {
                format!("{}: een andere grens dan bij de verdeling hoort", at(one))
            }
            Violation::Result { who: one, rank } => format!("{}: de grenzen geven keuze {rank}", who(one)),
            Violation::Circle { who: all } => {
                let all: Vec<String> = all.iter().take(10).map(who).collect();
                format!(
                    "{}: kunnen samen ruilen en allemaal beter af zijn",
                    all.join(", ")
                )
            }
        }
    }
}

fn condition_name(condition: Condition) -> &'static str {
    match condition {
        Condition::Cleared => "verklaring en training in orde",
        Condition::Room => "plek",
        Condition::Again => "niet uitgesloten",
        Condition::Age => "leeftijd",
        Condition::Times => "tijd",
        Condition::Language => "taal",
        Condition::Topic => "onderwerp",
        Condition::Asked => "wat verder moet",
        Condition::Distance => "afstand",
    }
}

fn name(all: &[String], at: u32) -> String {
    all.get(at as usize)
        .cloned()
        .unwrap_or_else(|| format!("nummer {}", u64::from(at) + 1))
}

fn names(text: &mut String, some: &BTreeSet<u32>, all: &[String]) {
    let shown: Vec<String> = some.iter().take(SHOWN).map(|at| name(all, *at)).collect();
    if !shown.is_empty() {
        let more = if some.len() > SHOWN { " …" } else { "" };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  {}{more}", shown.join(", "));
    }
}

impl Replay {
    /// Divides again what went in, with the rules and the seed that came out.
    pub fn run(self) -> Outcome {
        let folder = match (&self.run, &self.folder) {
            (Some(run), _) => return stored::replay(run, self.database),
            (None, Some(file)) if file.is_file() => return stored::replay_file(file),
            (None, Some(folder)) => folder,
            (None, None) => return Err(Failure::Asked("Zeg welke map of welke ronde.".to_owned())),
        };
        let head: Head = read(folder, RESULT)?;
        let again = match head.kind {
            Kind::Pairs => pairs_again(folder)?,
            Kind::Places => places_again(folder)?,
        };
        let told = bytes(folder, RESULT)?;
        if told == again {
            return say::report(&format!("Precies hetzelfde: {} bytes.\n", told.len()));
        }
        let line = told
            .split(|byte| *byte == b'\n')
            .zip(again.split(|byte| *byte == b'\n'))
            .take_while(|(one, other)| one == other)
            .count();
        Err(Failure::Failed(format!(
            "Er komt iets anders uit dan in {}; het eerste verschil staat op regel {}.",
            folder.join(RESULT).display(),
            line + 1
        )))
    }
}

fn pairs_again(folder: &Path) -> Outcome<Vec<u8>> {
    let input: pairs::Input = read(folder, INPUT)?;
    let told: pairs::Result = read(folder, RESULT)?;
    let seed = seed_of(&told.draw)?;
    let again = super::pairs::divide(&input, told.rules.into(), (&seed.0, seed.1), &Threads::new())?;
    json(&again.result)
}

fn places_again(folder: &Path) -> Outcome<Vec<u8>> {
    let input: places::Input = read(folder, INPUT)?;
    let told: places::Result = read(folder, RESULT)?;
    let instance = super::places::instance(&input)?;
    let seed = seed_of(&told.draw)?;
    let again = super::places::divide(&instance, told.mechanism, (&seed.0, seed.1), &Threads::new())?;
    json(&again.result)
}

/// The seed, with the draw that belongs to it whatever was told.
fn seed_of(told: &Draw) -> Outcome<(Seed, Draw)> {
    let (seed, _) = draw(told, None)?;
    Ok((
        seed,
        Draw {
            seed: seed.to_string(),
            commitment: seed.commitment().to_string(),
            published: told.published,
        },
    ))
}
