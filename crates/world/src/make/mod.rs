//! **Making** a school: rows become a roster, people and ties, one kind after the other; a row that names what is not there is a
//! fault.
//!
//! Deliberately absent: mending. What the files say is what comes out, or nothing does.

mod around;
mod classes;
mod homes;
mod staff;
mod young;

use std::collections::{HashMap, HashSet};

use feeds::roster::{Name, Person, PersonId, Roster, School, SchoolId, SchoolKind};

use crate::SchoolWorld;
use crate::day::SchoolYear;
use crate::fault::Fault;
use crate::mix::Names;
use crate::people::{Named, Part};
use crate::rows::{NameRow, Rows, SchoolRow};

/// A school in the making.
struct Making<'a> {
    rows: &'a Rows,
    row: &'a SchoolRow,
    names: &'a Names,
    year: SchoolYear,
    school: SchoolId,
    /// Everybody with a handle.
    handles: HashMap<String, PersonId>,
    /// Every id that is taken, inside the roster and beside it.
    taken: HashSet<PersonId>,
    made: SchoolWorld,
}

/// Makes a school of its rows.
pub(crate) fn school(rows: Rows, names: &Names, year: SchoolYear) -> Result<SchoolWorld, Fault> {
    let row = rows
        .school
        .as_ref()
        .ok_or_else(|| Fault::new("a school", "has no name"))?;
    let mut making = Making {
        rows: &rows,
        row,
        names,
        year,
        school: school_id(&row.id)?,
        handles: HashMap::new(),
        taken: HashSet::new(),
        made: nothing_yet(row, year),
    };
    making.schools()?;
    let staff = making.staff()?;
    making.classes(&staff)?;
    making.young()?;
    making.subject_groups()?;
    making.homes()?;
    making.around()?;
    Ok(making.made)
}

fn nothing_yet(row: &SchoolRow, year: SchoolYear) -> SchoolWorld {
    SchoolWorld {
        key: row.key.clone(),
        name: row.name.clone(),
        year: year.period,
        positions: Vec::new(),
        offices: Vec::new(),
        guardian_ties: Vec::new(),
        outsiders: Vec::new(),
        programmes: Vec::new(),
        pairings: Vec::new(),
        seats: Vec::new(),
        consents: Vec::new(),
        vettings: Vec::new(),
        forbids: Vec::new(),
        roster: Roster::default(),
        named: Vec::new(),
    }
}

impl Making<'_> {
    fn schools(&mut self) -> Result<(), Fault> {
        let board = school_id(&format!("{}-bestuur", self.row.id))?;
        self.made.roster.schools = vec![
            School {
                id: board.clone(),
                name: self.row.board.clone(),
                kind: SchoolKind::Board,
                code: None,
                parent: None,
            },
            School {
                id: self.school.clone(),
                name: self.row.name.clone(),
                kind: SchoolKind::School,
                code: Some(self.row.code.clone()),
                parent: Some(board),
            },
        ];
        Ok(())
    }

    /// The id of somebody, as the row says it or made of a handle.
    fn id(&mut self, said: Option<&String>, handle: &str) -> Result<PersonId, Fault> {
        let made = format!("{}-{handle}", self.row.id);
        let id = PersonId::parse(said.unwrap_or(&made));
        let id = id.ok_or_else(|| Fault::new(handle, "has an id that no roster could hold"))?;
        if self.taken.insert(id.clone()) {
            Ok(id)
        } else {
            Err(Fault::new(handle, "has the id of somebody else"))
        }
    }

    /// Remembers somebody with a story.
    fn name(
        &mut self,
        handle: &str,
        person: &PersonId,
        part: Part,
        name: &Name,
        story: &str,
    ) -> Result<(), Fault> {
        if self.handles.insert(handle.to_owned(), person.clone()).is_some() {
            return Err(Fault::new(handle, "is a handle twice"));
        }
        let parts = [name.given(), name.prefix(), name.family()];
        let full_name: Vec<&str> = parts.into_iter().flatten().collect();
        self.made.named.push(Named {
            handle: handle.to_owned(),
            person: person.clone(),
            part,
            full_name: full_name.join(" "),
            story: story.to_owned(),
        });
        Ok(())
    }

    /// Who a row means.
    fn who(&self, at: &str, handle: &str) -> Result<PersonId, Fault> {
        let person = self.handles.get(handle).cloned();
        person.ok_or_else(|| Fault::new(at, format!("names `{handle}`, who is not there")))
    }

    /// A person of the roster who is there.
    fn person(&mut self, id: &PersonId) -> Option<&mut Person> {
        self.made
            .roster
            .persons
            .iter_mut()
            .find(|person| person.id == *id)
    }
}

fn school_id(id: &str) -> Result<SchoolId, Fault> {
    SchoolId::parse(id).ok_or_else(|| Fault::new(id, "is no id of a school"))
}

/// The name of a row, its given name written so many times.
fn name_of(at: &str, row: &NameRow, times: usize) -> Result<Name, Fault> {
    let [given, prefix, family] = row;
    let name = Name::new(&given.repeat(times), prefix, family);
    name.ok_or_else(|| Fault::new(at, "has no name"))
}

/// The name of a number.
fn made_name(at: &str, [given, prefix, family]: [&str; 3]) -> Result<Name, Fault> {
    Name::new(given, prefix, family).ok_or_else(|| Fault::new(at, "was made without a name"))
}
