//! Classes with their tutors and teachers, and groups for a subject.

use std::collections::HashSet;

use feeds::roster::{Group, GroupId, GroupKind, Membership, MembershipRole, PersonId, Span, Year};

use super::Making;
use super::staff::Staff;
use crate::fault::Fault;
use crate::people::Position;
use crate::rows::{ClassRow, SubjectGroupRow};

impl Making<'_> {
    pub(super) fn classes(&mut self, staff: &Staff) -> Result<(), Fault> {
        let mut free = staff.made.iter();
        for (at, class) in self.rows.class.iter().enumerate() {
            let group = self.class(class)?;
            for tutor in &class.tutors {
                let tutor = self.who(&class.code, tutor)?;
                self.put(tutor, &group, MembershipRole::Tutor, Span::default());
            }
            if class.tutors.is_empty() {
                let tutor = free
                    .next()
                    .ok_or_else(|| Fault::new(&class.code, "finds no teacher to be its tutor"))?;
                self.put(tutor.clone(), &group, MembershipRole::Tutor, Span::default());
            }
            for subject in &self.rows.subject {
                let teachers = staff.by_subject.get(&subject.name).map_or(&[][..], Vec::as_slice);
                // Classes take the teachers of a subject in turn.
                if let Some(teacher) = teachers.iter().cycle().nth(at) {
                    self.put(teacher.clone(), &group, MembershipRole::Teacher, Span::default());
                }
            }
        }
        Ok(())
    }

    fn class(&mut self, row: &ClassRow) -> Result<GroupId, Fault> {
        let id = self.group_id(&row.code)?;
        if self.made.roster.groups.iter().any(|group| group.id == id) {
            return Err(Fault::new(&row.code, "is a class twice"));
        }
        self.made.roster.groups.push(Group {
            id: id.clone(),
            name: row.name.clone().unwrap_or_else(|| format!("Klas {}", row.code)),
            code: Some(row.code.clone()),
            kind: GroupKind::Class,
            school: self.school.clone(),
            years: vec![Year::Secondary(row.year)],
            subjects: Vec::new(),
            period: Some(self.year.period),
        });
        Ok(id)
    }

    /// Groups for a subject come when it is known who is in which class.
    pub(super) fn subject_groups(&mut self) -> Result<(), Fault> {
        for row in &self.rows.subject_group {
            let id = self.group_id(&row.code)?;
            let members = self.takers(row)?;
            let classes = self
                .rows
                .class
                .iter()
                .filter(|class| row.from.contains(&class.code));
            let mut years: Vec<u8> = classes.map(|class| class.year).collect();
            years.sort_unstable();
            years.dedup();
            self.made.roster.groups.push(Group {
                id: id.clone(),
                name: row.name.clone(),
                code: Some(row.code.clone()),
                kind: GroupKind::SubjectGroup,
                school: self.school.clone(),
                years: years.into_iter().map(Year::Secondary).collect(),
                subjects: vec![row.subject.clone()],
                period: Some(self.year.period),
            });
            let teacher = self.who(&row.code, &row.teacher)?;
            self.put(teacher, &id, MembershipRole::Teacher, Span::default());
            for member in members {
                self.put(member, &id, MembershipRole::Member, Span::default());
            }
        }
        Ok(())
    }

    /// Who of these classes takes the subject.
    fn takers(&self, row: &SubjectGroupRow) -> Result<Vec<PersonId>, Fault> {
        let from: Vec<GroupId> = row
            .from
            .iter()
            .map(|code| self.group_id(code))
            .collect::<Result<_, _>>()?;
        let takes = |position: &Position| {
            let profile = row.profile.is_none() || row.profile == position.profile;
            let extra = row.extra_subject.is_none() || row.extra_subject == position.extra_subject;
            profile && extra
        };
        let stays = |one: &&Membership| one.role == MembershipRole::Member && one.span.end().is_none();
        let members = self.made.roster.memberships.iter().filter(stays);
        let members = members.filter(|one| from.contains(&one.group));
        let here: HashSet<&PersonId> = members.map(|one| &one.person).collect();
        let takers = self
            .made
            .positions
            .iter()
            .filter(|position| takes(position) && here.contains(&position.person));
        Ok(takers.map(|position| position.person.clone()).collect())
    }

    pub(super) fn put(&mut self, person: PersonId, group: &GroupId, role: MembershipRole, span: Span) {
        self.made.roster.memberships.push(Membership {
            person,
            group: group.clone(),
            role,
            span,
        });
    }

    pub(super) fn group_id(&self, code: &str) -> Result<GroupId, Fault> {
        let id = GroupId::parse(&format!("{}-{code}", self.row.id));
        id.ok_or_else(|| Fault::new(code, "is no code of a class"))
    }
}
