//! The **sample world**: schools that do not exist, with people one can picture, for tests, demo and screenshots.
//!
//! Two schools. **Het Kompas** is the one to show: about 1,200 young people in every track and year, some fifty of whom have
//! a name, a story and people around them; the others are made from lists of names by a fixed function. **De Andere** is the
//! one to be afraid of: a few people whose ids, names and addresses are chosen to break things, and to be mistaken for people
//! of the first. Both come as a [`Roster`], so that they enter the product through the same import as a real school, with
//! plain data beside it for what no roster carries. The files stand in `world/`, for people to read and correct.
//!
//! Everybody here is made up. Ages and days follow from the school year that is asked for, so that a demo never grows old.
//!
//! Deliberately absent: clock, disk, network and lots; permits, relations and accounts, which others make of this; and any
//! field for sex, origin, language, belief or health.
//!
//! ```
//! let world = world::World::new(2026)?;
//! let kompas = world.school("kompas").expect("the first school");
//! let noor = kompas.person("noor").expect("everybody's example");
//! assert!(kompas.roster().persons.iter().any(|person| person.id == noor.person));
//! # Ok::<(), world::Fault>(())
//! ```

mod day;
mod fault;
mod ids;
mod make;
mod mix;
mod people;
mod read;
mod rows;
mod ties;

use std::collections::HashSet;

use feeds::roster::{Period, PersonId, Roster};

pub use fault::Fault;
pub use people::{Named, Office, Outsider, Part, Position, Profile, Task, Track};
pub use ties::{
    Answer, Certificate, Consent, Forbid, Glass, Ground, GuardianTie, Pairing, PairingKey, Programme,
    ProgrammeKey, Purpose, Seat, SeatKey, Tier, Vetting,
};

/// All schools, in one school year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct World {
    /// Het Kompas first, then De Andere.
    pub schools: Vec<SchoolWorld>,
}

impl World {
    /// The world in the school year that begins in this calendar year: 1 August to 31 July.
    pub fn new(school_year: i16) -> Result<World, Fault> {
        let year = day::SchoolYear::new(school_year)?;
        let names = read::names()?;
        let schools = read::schools()?
            .into_iter()
            .map(|rows| make::school(rows, &names, year));
        let world = World {
            schools: schools.collect::<Result<_, _>>()?,
        };
        let mut handles = HashSet::new();
        let named = world.schools.iter().flat_map(|school| school.named());
        match named
            .map(|named| &named.handle)
            .find(|handle| !handles.insert(*handle))
        {
            Some(twice) => Err(Fault::new(twice, "is a handle in two schools")),
            None => Ok(world),
        }
    }

    /// The school with this key: `kompas` or `andere`.
    pub fn school(&self, key: &str) -> Option<&SchoolWorld> {
        self.schools.iter().find(|school| school.key == key)
    }
}

/// One school: its roster, its people, and what no roster says of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolWorld {
    /// How tests and demo call it. Its id in the roster may be that of another school.
    pub key: String,
    /// What it is called on a screen.
    pub name: String,
    /// The school year.
    pub year: Period,
    /// Where each young person stands, in the order of the roster.
    pub positions: Vec<Position>,
    /// Tasks that the school gave somebody.
    pub offices: Vec<Office>,
    /// How far each guardian counts.
    pub guardian_ties: Vec<GuardianTie>,
    /// People whom no roster holds.
    pub outsiders: Vec<Outsider>,
    /// Programmes in which young people of this school take part.
    pub programmes: Vec<Programme>,
    /// Mentors and mentees.
    pub pairings: Vec<Pairing>,
    /// Places with employers.
    pub seats: Vec<Seat>,
    /// Answers to questions for consent.
    pub consents: Vec<Consent>,
    /// Certificates that were seen.
    pub vettings: Vec<Vetting>,
    /// What wins over every tie.
    pub forbids: Vec<Forbid>,
    roster: Roster,
    named: Vec<Named>,
}

impl SchoolWorld {
    /// What the school hands over about who belongs to it, as an import takes it.
    pub fn roster(&self) -> Roster {
        self.roster.clone()
    }

    /// Everybody with a story, in the order of the files.
    pub fn named(&self) -> &[Named] {
        &self.named
    }

    /// The person with this handle.
    pub fn person(&self, handle: &str) -> Option<&Named> {
        self.named.iter().find(|named| named.handle == handle)
    }

    /// Who has a task.
    pub fn with_task(&self, task: Task) -> impl Iterator<Item = &PersonId> {
        let holders = self.offices.iter().filter(move |office| office.task == task);
        holders.map(|office| &office.person)
    }

    /// Who may break the glass, and who may approve it.
    pub fn glass(&self) -> Glass {
        let all = |task| self.with_task(task).cloned();
        Glass {
            opens: all(Task::SafeguardingOfficer).collect(),
            approves: all(Task::PrivacyOfficer).chain(all(Task::SchoolLeader)).collect(),
        }
    }
}
