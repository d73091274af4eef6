//! `kansrijk school`: found an organisation with its first two people, and list those there are.
//!
//! Deliberately absent: everything that happens inside one. Whoever runs the program makes an organisation, and from then
//! on may look at nothing in it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use jiff::Timestamp;
use kit::audit::Signer;
use kit::db::{Address, Db};
use kit::{Clock, Error, Sealer};
use people::accounts::{Accounts, Handed, invite_founder};
use people::persons::{Founder, Founding, Name, Organisation, found, organisations};

use super::{Failure, Outcome, ask, say};
use crate::features;

/// Wat er met scholen kan.
#[derive(Subcommand)]
pub enum School {
    /// Maak een school of organisatie, met twee mensen die er samen voor zorgen
    Found(Found),
    /// Welke scholen en organisaties er zijn
    List(List),
}

/// Maak een school of organisatie, met twee mensen die er samen voor zorgen.
#[derive(Args)]
pub struct Found {
    /// Hoe zij heet
    #[arg(long, value_name = "NAAM")]
    name: String,
    /// Haar woord in adressen: kleine letters, cijfers en streepjes
    #[arg(long, value_name = "WOORD")]
    slug: String,
    /// De beheerder: `Voornaam tussenvoegsel Achternaam <mail>`
    #[arg(long, value_name = "WIE")]
    administrator: String,
    /// Wie over privacy waakt, iemand anders: `Voornaam tussenvoegsel Achternaam <mail>`
    #[arg(long, value_name = "WIE")]
    privacy_officer: String,
    /// Het adres van de website, zoals `https://kansrijk.voorbeeld.nl`
    #[arg(long, value_name = "ADRES")]
    address: Option<String>,
    #[command(flatten)]
    place: Place,
}

/// Welke scholen en organisaties er zijn.
#[derive(Args)]
pub struct List {
    #[command(flatten)]
    place: Place,
}

/// Waar alles staat.
#[derive(Args)]
struct Place {
    /// De database: postgres://… of een bestand; anders kansrijk.db in de map
    #[arg(long, value_name = "ADRES", env = "KANSRIJK_DATABASE", hide_env_values = true)]
    database: Option<String>,
    /// Map met de sleutels en de gegevens; anders ./kansrijk-data
    #[arg(long, value_name = "MAP", env = "KANSRIJK_DATA", default_value = ask::DATA, hide_default_value = true)]
    data: PathBuf,
}

impl School {
    /// Does one of them.
    pub fn run(self) -> Outcome {
        let runtime = tokio::runtime::Runtime::new()
            .map_err(|error| Failure::Failed(format!("Het programma kan niet starten: {error}.")))?;
        match self {
            School::Found(new) => runtime.block_on(new.run()),
            School::List(list) => runtime.block_on(list.run()),
        }
    }
}

impl Place {
    fn address(&self) -> Outcome<Address> {
        Ok(match &self.database {
            Some(typed) => Address::read(typed)?,
            None => Address::in_folder(&self.data),
        })
    }

    async fn open(&self, address: &Address) -> Outcome<Db> {
        let signer = Signer::in_folder(&self.data)?;
        Ok(Db::open(address, Clock::System, signer).await?)
    }
}

impl Found {
    async fn run(self) -> Outcome {
        let founding = self.founding()?;
        let origin = self.origin()?;
        let address = self.place.address()?;
        let db = self.place.open(&address).await?;
        let made = make(&db, &self.place.data, &founding).await;
        db.close().await;
        let (organisation, handed) = made?;
        say::report(&told(&organisation, &founding, &handed, &origin))
    }

    fn founding(&self) -> Outcome<Founding> {
        let name = self.name.trim();
        if !(2..=120).contains(&name.chars().count()) {
            return Err(Failure::Asked(
                "Geef een naam van 2 tot 120 tekens met --name.".to_owned(),
            ));
        }
        let administrator = founder("--administrator", &self.administrator)?;
        let privacy_officer = founder("--privacy-officer", &self.privacy_officer)?;
        if administrator.email.eq_ignore_ascii_case(&privacy_officer.email) {
            return Err(Failure::Asked(
                "De beheerder en wie over privacy waakt zijn twee mensen. Geef twee verschillende adressen."
                    .to_owned(),
            ));
        }
        Ok(Founding {
            name: name.to_owned(),
            slug: self.slug.clone(),
            administrator,
            privacy_officer,
        })
    }

    fn origin(&self) -> Outcome<String> {
        let Some(typed) = self
            .address
            .as_deref()
            .map(|typed| typed.trim().trim_end_matches('/'))
        else {
            return Ok(String::new());
        };
        let host = typed
            .strip_prefix("https://")
            .or_else(|| typed.strip_prefix("http://"));
        let plain = |host: &&str| {
            !host.is_empty() && !host.contains(|c: char| c.is_whitespace() || "/?#@".contains(c))
        };
        host.filter(plain).map(|_| typed.to_owned()).ok_or_else(|| {
            Failure::Asked(format!(
                "{typed} is geen adres van een website. Schrijf het zo: https://kansrijk.voorbeeld.nl."
            ))
        })
    }
}

/// Reads a person as one writes them on an envelope for mail.
fn founder(option: &str, typed: &str) -> Outcome<Founder> {
    let wrong = || {
        Failure::Asked(format!(
            "Schrijf {option} zo: \"Voornaam tussenvoegsel Achternaam <naam@voorbeeld.nl>\"."
        ))
    };
    let (name, rest) = typed.trim().split_once('<').ok_or_else(wrong)?;
    let email = rest.trim().strip_suffix('>').ok_or_else(wrong)?.trim();
    let strange = |sign: char| sign.is_whitespace() || sign.is_control() || "<>,;\"".contains(sign);
    let whole = email
        .split_once('@')
        .is_some_and(|(who, host)| !who.is_empty() && host.contains('.'));
    if !whole || email.contains(strange) || email.len() > 254 {
        return Err(wrong());
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    let own = |word: &str| Some(word.to_owned());
    let name = match words.as_slice() {
        [] => return Err(wrong()),
        [only] => Name {
            given: own(only),
            prefix: None,
            family: None,
        },
        [given, between @ .., family] => Name {
            given: own(given),
            prefix: (!between.is_empty()).then(|| between.join(" ")),
            family: own(family),
        },
    };
    Ok(Founder {
        name,
        email: email.to_owned(),
    })
}

async fn make(db: &Db, data: &Path, founding: &Founding) -> Outcome<(Organisation, [Handed; 2])> {
    let accounts = Accounts::new(features::cx(None)?, db.clone(), Sealer::in_folder(data)?);
    let accounts = accounts.map_err(|error| failed(&error))?;
    let made = async {
        let mut tx = db.begin().await?;
        let (organisation, [administrator, officer]) = found(&mut tx, &accounts.cx.ids, founding).await?;
        let first = invite_founder(&accounts, &mut tx, organisation.tenant, administrator).await?;
        let second = invite_founder(&accounts, &mut tx, organisation.tenant, officer).await?;
        tx.commit().await?;
        Ok((organisation, [first, second]))
    };
    made.await.map_err(|error| failed(&error))
}

fn failed(error: &Error) -> Failure {
    let refused = match error {
        Error::Unprocessable(refusal) => Some(refusal.key),
        _ => None,
    };
    match refused {
        Some("people-slug") => Failure::Asked(
            "Het woord in adressen heeft 2 tot 40 tekens: kleine letters, cijfers en streepjes. Kies een ander met --slug."
                .to_owned(),
        ),
        Some("people-slug-taken") => Failure::Asked(
            "Dit woord in adressen is al van een andere school. Kies een ander met --slug. Er is niets gemaakt."
                .to_owned(),
        ),
        _ => Failure::Failed(format!("Het is niet gelukt, en er is niets gemaakt: {error}.")),
    }
}

fn told(organisation: &Organisation, founding: &Founding, handed: &[Handed; 2], origin: &str) -> String {
    let mut text = format!(
        "{} staat klaar. Geef elk van deze twee mensen de eigen link. Je ziet de links alleen nu.\n",
        organisation.name
    );
    let people = [
        ("beheerder", &founding.administrator),
        ("waakt over privacy", &founding.privacy_officer),
    ];
    for ((task, founder), handed) in people.into_iter().zip(handed) {
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "\n{}, {task}\n  {origin}{}\n  of ga naar {origin}/link en typ: {}\n",
            founder.name.whole(),
            handed.path,
            handed.code.as_deref().unwrap_or_default()
        );
    }
    if origin.is_empty() {
        text.push_str(
            "\nZet het adres van de website voor elke link, of geef het een volgende keer met --address.\n",
        );
    }
    let _ = write!(
        text,
        "\nElke link werkt één keer, tot {}. Daarna kiezen zij een wachtwoord en stellen zij codes in.\n\
         Bewaar de map met de sleutels op een tweede plek: zonder sleutels gaan de codes niet meer open.\n",
        day(handed[0].until)
    );
    text
}

fn day(moment: Timestamp) -> String {
    policy::calendar::day_at(moment).strftime("%d-%m-%Y").to_string()
}

impl List {
    async fn run(self) -> Outcome {
        let address = self.place.address()?;
        if let Address::File(path) = &address
            && !path.is_file()
        {
            return Err(Failure::Failed(format!(
                "Er is geen database {}. Er is niets gemaakt.",
                path.display()
            )));
        }
        let db = self.place.open(&address).await?;
        let all = all(&db).await;
        db.close().await;
        say::report(&listed(&all.map_err(|error| failed(&error))?))
    }
}

async fn all(db: &Db) -> kit::Outcome<Vec<Organisation>> {
    let mut tx = db.look().await?;
    let all = organisations(&mut tx).await?;
    tx.roll_back().await?;
    Ok(all)
}

fn listed(all: &[Organisation]) -> String {
    if all.is_empty() {
        return "Er is nog geen school. Maak er een met kansrijk school found.\n".to_owned();
    }
    let mut text = String::from("Op volgorde van naam:\n");
    let width = all.iter().map(|one| one.slug.len()).max().unwrap_or(0);
    for one in all {
        let _ = writeln!(text, "{:width$}  {}  {}", one.slug, one.tenant, one.name);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_read_as_one_writes_them() {
        let read = |typed: &str| founder("--administrator", typed).map(|who| (who.name, who.email));
        let (name, email) = read("Noor van der Wit <noor@kompas.example>").unwrap();
        assert_eq!(
            (
                name.given.as_deref(),
                name.prefix.as_deref(),
                name.family.as_deref()
            ),
            (Some("Noor"), Some("van der"), Some("Wit"))
        );
        assert_eq!(email, "noor@kompas.example");
        assert_eq!(read(" Lia <lia@a.example> ").unwrap().0.whole(), "Lia");
        for wrong in [
            "",
            "Noor",
            "noor@kompas.example",
            "<noor@kompas.example>",
            "Noor <noor>",
            "Noor <a b@c.d>",
            "Noor <n@k.nl",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
