//! Who works at the school: those of the file, and teachers who are made.

use std::collections::BTreeMap;

use feeds::roster::{Kind, Person, PersonId, Role, Span, Standing};

use super::{Making, made_name, name_of};
use crate::fault::Fault;
use crate::people::{Office, Part};
use crate::rows::{StaffKind, StaffRow};

/// Teachers are numbered from here on; a class takes [`super::young::SEATS`] numbers, and there are at most fifty.
const FIRST_TEACHER: u64 = 50 * super::young::SEATS;

/// Who teaches what, and who is there to be a tutor.
pub(super) struct Staff {
    pub by_subject: BTreeMap<String, Vec<PersonId>>,
    pub made: Vec<PersonId>,
}

impl Making<'_> {
    pub(super) fn staff(&mut self) -> Result<Staff, Fault> {
        let mut staff = Staff {
            by_subject: BTreeMap::new(),
            made: Vec::new(),
        };
        for row in &self.rows.staff {
            let person = self.one_of_staff(row)?;
            if let Some(subject) = &row.teaches {
                staff.by_subject.entry(subject.clone()).or_default().push(person);
            }
        }
        for subject in &self.rows.subject {
            for _ in 0..subject.teachers {
                let person = self.made_teacher(staff.made.len())?;
                staff
                    .by_subject
                    .entry(subject.name.clone())
                    .or_default()
                    .push(person.clone());
                staff.made.push(person);
            }
        }
        Ok(staff)
    }

    fn one_of_staff(&mut self, row: &StaffRow) -> Result<PersonId, Fault> {
        let id = self.id(row.id.as_ref(), &row.handle)?;
        let name = name_of(&row.handle, &row.name, 1)?;
        self.name(&row.handle, &id, Part::Staff, &name, &row.story)?;
        if let Some(task) = row.task {
            self.made.offices.push(Office {
                person: id.clone(),
                task,
            });
        }
        let email = format!("{}@{}", row.handle, self.row.mail);
        let role = Role {
            kind: kind(row.kind),
            school: self.school.clone(),
            span: self.until(row)?,
        };
        self.made.roster.persons.push(Person {
            id: id.clone(),
            roles: vec![role],
            name,
            email: Some(row.email.clone().unwrap_or(email)),
            username: Some(row.username.clone().unwrap_or_else(|| row.handle.clone())),
            eck_id: None,
            born: None,
            years: Vec::new(),
            standing: Standing::Active,
        });
        Ok(id)
    }

    /// Unsaid at both ends, unless somebody leaves during the year.
    fn until(&self, row: &StaffRow) -> Result<Span, Fault> {
        let Some(until) = &row.until else {
            return Ok(Span::default());
        };
        let until = self.year.day(&row.handle, until)?;
        let span = Span::new(Some(self.year.period.begin()), Some(until));
        span.ok_or_else(|| Fault::new(&row.handle, "leaves before the year begins"))
    }

    fn made_teacher(&mut self, at: usize) -> Result<PersonId, Fault> {
        let local = format!("docent-{:02}", at + 1);
        let id = self.id(None, &local)?;
        let name = made_name(&local, self.names.of(FIRST_TEACHER + at as u64))?;
        self.made.roster.persons.push(Person {
            id: id.clone(),
            roles: vec![Role {
                kind: Kind::Teacher,
                school: self.school.clone(),
                span: Span::default(),
            }],
            name,
            email: Some(format!("{local}@{}", self.row.mail)),
            username: Some(local),
            eck_id: None,
            born: None,
            years: Vec::new(),
            standing: Standing::Active,
        });
        Ok(id)
    }
}

fn kind(kind: StaffKind) -> Kind {
    match kind {
        StaffKind::Teacher => Kind::Teacher,
        StaffKind::Counsellor => Kind::Counsellor,
        StaffKind::SchoolLeader => Kind::SchoolLeader,
        StaffKind::Administrator => Kind::Administrator,
        StaffKind::Support => Kind::Support,
    }
}
