//! Young people: those of the file, and those who fill their classes.

use feeds::roster::{EckId, Kind, MembershipRole, Name, Person, PersonId, Role, Span, Standing, Year};
use jiff::civil::Date;

use super::{Making, made_name, name_of};
use crate::fault::Fault;
use crate::mix::{Ask, below};
use crate::people::{Part, Position, Profile};
use crate::rows::{ClassRow, YoungRow};

/// How many numbers a class takes, whatever its size, so that a change of one class leaves the others as they are.
pub(super) const SEATS: u64 = 64;

/// What is known of a young person before there is a person.
struct Youth {
    id: PersonId,
    name: Name,
    email: String,
    username: String,
    born: Date,
    years: Vec<Year>,
}

impl Making<'_> {
    pub(super) fn young(&mut self) -> Result<(), Fault> {
        let mut seated = vec![0; self.rows.class.len()];
        for row in &self.rows.young {
            if let Some(class) = self.young_person(row)? {
                seated[class] += 1;
            }
        }
        for (at, class) in self.rows.class.iter().enumerate() {
            if seated[at] > class.size || class.size as u64 > SEATS {
                return Err(Fault::new(
                    &class.code,
                    "is too small for those in it, or too large",
                ));
            }
            for seat in seated[at]..class.size {
                self.made_young_person(at, class, seat)?;
            }
        }
        Ok(())
    }

    /// Gives back in which class somebody is.
    fn young_person(&mut self, row: &YoungRow) -> Result<Option<usize>, Fault> {
        let (born, class) = self.birth_and_class(row)?;
        let id = self.id(row.id.as_ref(), &row.handle)?;
        let name = name_of(&row.handle, &row.name, row.times)?;
        self.name(&row.handle, &id, Part::Young, &name, &row.story)?;
        let class_row = class.map(|at| &self.rows.class[at]);
        let year = class_row
            .filter(|_| row.year_sent.is_none())
            .map(|class| class.year);
        let years = match (&row.year_sent, year) {
            (Some(sent), _) => vec![Year::AsSent(sent.clone())],
            (None, year) => year.map(Year::Secondary).into_iter().collect(),
        };
        let email = format!("{}@leerling.{}", row.handle, self.row.mail);
        self.enrol(Youth {
            id: id.clone(),
            name,
            email: row.email.clone().unwrap_or(email),
            username: row.username.clone().unwrap_or_else(|| row.handle.clone()),
            born,
            years,
        });
        self.made.positions.push(Position {
            person: id.clone(),
            track: class_row.map(|class| class.track),
            year,
            profile: row.profile.clone(),
            extra_subject: row.extra_subject,
        });
        if let Some(class) = class_row {
            self.seat(row, id, class)?;
        }
        Ok(class)
    }

    fn birth_and_class(&self, row: &YoungRow) -> Result<(Date, Option<usize>), Fault> {
        let class = |code: &String| {
            let at = self.rows.class.iter().position(|class| class.code == *code);
            at.ok_or_else(|| Fault::new(&row.handle, format!("is in {code}, which is no class")))
        };
        if let Some(at_least) = row.leap_day {
            let (born, older) = self.year.leap_day(at_least)?;
            let code = row.class_by_age.get(older);
            let code = code.ok_or_else(|| Fault::new(&row.handle, "has no class at this age"))?;
            return Ok((born, Some(class(code)?)));
        }
        let birthday = row.turns.zip(row.on.as_deref());
        let (turns, on) = birthday.ok_or_else(|| Fault::new(&row.handle, "has no birthday"))?;
        let born = self.year.born(&row.handle, turns, on)?;
        Ok((born, row.class.as_ref().map(class).transpose()?))
    }

    /// Puts somebody into a class, from a day on where there is one, and out of the class before.
    fn seat(&mut self, row: &YoungRow, id: PersonId, class: &ClassRow) -> Result<(), Fault> {
        let since = row
            .since
            .as_ref()
            .map(|day| self.year.day(&row.handle, day))
            .transpose()?;
        let span = |begin, end| Span::new(begin, end).unwrap_or_default();
        if let Some(before) = &row.moved_from {
            let before = self.group_id(before)?;
            let last = since.and_then(|day| day.yesterday().ok());
            let last = last.ok_or_else(|| Fault::new(&row.handle, "moved, and nobody knows when"))?;
            self.put(
                id.clone(),
                &before,
                MembershipRole::Member,
                span(None, Some(last)),
            );
        }
        let group = self.group_id(&class.code)?;
        self.put(id, &group, MembershipRole::Member, span(since, None));
        Ok(())
    }

    fn made_young_person(&mut self, at: usize, class: &ClassRow, seat: usize) -> Result<(), Fault> {
        let number = at as u64 * SEATS + seat as u64;
        let local = format!("{}-{:02}", class.code, seat + 1);
        let id = self.id(None, &local)?;
        let said = seat + class.unsaid < class.size;
        // One in eight is a year older than usual: stayed down, or came by a longer way.
        let older = i16::from(below(8, number, Ask::Older) == 0);
        let days = below(365, number, Ask::Birthday).cast_signed();
        self.enrol(Youth {
            id: id.clone(),
            name: made_name(&local, self.names.of(number))?,
            email: format!("{local}@leerling.{}", self.row.mail),
            username: local,
            born: self.year.usual_birth(class.year, days, older)?,
            years: said.then_some(Year::Secondary(class.year)).into_iter().collect(),
        });
        self.made.positions.push(Position {
            person: id.clone(),
            track: Some(class.track),
            year: said.then_some(class.year),
            profile: made_profile(class, number),
            extra_subject: class.extra.then(|| made_extra(number)).flatten(),
        });
        let group = self.group_id(&class.code)?;
        self.put(id, &group, MembershipRole::Member, Span::default());
        Ok(())
    }

    fn enrol(&mut self, youth: Youth) {
        let eck_id = EckId::parse(&format!("https://keten-id.example/{}/{}", self.row.key, youth.id));
        self.made.roster.persons.push(Person {
            id: youth.id,
            roles: vec![Role {
                kind: Kind::YoungPerson,
                school: self.school.clone(),
                span: Span::default(),
            }],
            name: youth.name,
            email: Some(youth.email),
            username: Some(youth.username),
            eck_id,
            born: Some(youth.born),
            years: youth.years,
            standing: Standing::Active,
        });
    }
}

/// One in eight has not told a profile.
fn made_profile(class: &ClassRow, number: u64) -> Option<Profile> {
    let told = below(8, number, Ask::HasProfile) > 0;
    let mut profiles = class.profiles.iter().cycle();
    let which = below(class.profiles.len() as u64, number, Ask::Profile);
    // The list is short, so that its length fits.
    profiles.nth(which as usize).filter(|_| told).cloned()
}

/// Of ten, three take an extra subject and of one nobody knows.
fn made_extra(number: u64) -> Option<bool> {
    match below(10, number, Ask::ExtraSubject) {
        0 => None,
        1..=3 => Some(true),
        _ => Some(false),
    }
}
