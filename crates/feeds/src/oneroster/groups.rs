//! `academicSessions.csv`, `courses.csv` and `classes.csv`: groups, with the time they exist.

use super::cell::list;
use super::delivery::{Delivery, Fallen, Register, Told};
use super::layout::File;
use super::schools::Schools;
use crate::problem::quoted;
use crate::roster::{End, Group, GroupId, GroupKind, Period, Roster, Year, period};
use crate::table::Row;

/// A group is kept with what its members need to know of it.
pub(super) type Groups = Register<GroupId, GroupKind>;

type Sessions = Register<String, Period>;
type Courses = Register<String, Course>;

/// What a class takes over from its course where it says nothing itself.
struct Course {
    years: Vec<Year>,
    subjects: Vec<String>,
}

pub(super) fn read(delivery: &mut Delivery, schools: &Schools, roster: &mut Roster) -> Groups {
    let sessions = read_sessions(delivery);
    let courses = read_courses(delivery);
    let has_courses = delivery.reads(File::Courses);
    let has_sessions = delivery.reads(File::AcademicSessions);
    let mut register = Register::of("classes.csv");
    delivery.each(File::Classes, |row, told| {
        let Some(id) = told.own(row, &register, GroupId::parse) else {
            return;
        };
        if told.deleted(row) {
            return register.fall(id, Fallen::Deleted);
        }
        let mut group = match group(row, told, schools, &id) {
            Ok(group) => group,
            Err(why) => return register.fall(id, why),
        };
        if has_sessions {
            group.period = terms(row, told, &sessions);
        }
        if has_courses {
            take_over(row, told, &courses, &mut group);
        }
        register.keep(id, group.kind);
        roster.groups.push(group);
    });
    register
}

fn read_sessions(delivery: &mut Delivery) -> Sessions {
    let mut register = Register::of("academicSessions.csv");
    delivery.each(File::AcademicSessions, |row, told| {
        let Some(id) = told.own(row, &register, parse) else {
            return;
        };
        if told.deleted(row) {
            return register.fall(id, Fallen::Deleted);
        }
        match period(row.get("startDate"), row.get("endDate")) {
            Ok(period) => register.keep(id, period),
            Err((end, reason)) => {
                let column = if end == End::First { "startDate" } else { "endDate" };
                told.cell(row, column, format!("{reason}; regel overgeslagen"));
                register.fall(id, Fallen::Refused);
            }
        }
    });
    register
}

fn read_courses(delivery: &mut Delivery) -> Courses {
    let mut register = Register::of("courses.csv");
    delivery.each(File::Courses, |row, told| {
        let Some(id) = told.own(row, &register, parse) else {
            return;
        };
        if told.deleted(row) {
            return register.fall(id, Fallen::Deleted);
        }
        let course = Course {
            years: years(row, told),
            subjects: subjects(row, told),
        };
        register.keep(id, course);
    });
    register
}

fn parse(id: &str) -> Option<String> {
    GroupId::parse(id).map(|id| id.to_string())
}

fn group(row: &Row, told: &mut Told, schools: &Schools, id: &GroupId) -> Result<Group, Fallen> {
    let (school, _) = told.named(row, "schoolSourcedId", schools)?;
    let Some(name) = row.some("title") else {
        told.cell(row, "title", "is leeg; regel overgeslagen");
        return Err(Fallen::Refused);
    };
    let kind = match row.get("classType").to_ascii_lowercase().as_str() {
        "homeroom" => GroupKind::Class,
        "scheduled" => GroupKind::SubjectGroup,
        other => {
            let reason = format!(
                "{} is geen homeroom of scheduled; gelezen als scheduled",
                quoted(other)
            );
            told.cell(row, "classType", reason);
            GroupKind::SubjectGroup
        }
    };
    Ok(Group {
        id: id.clone(),
        name,
        code: row.some("classCode"),
        kind,
        school: school.clone(),
        years: years(row, told),
        subjects: subjects(row, told),
        period: None,
    })
}

/// From the first day of the first term to the last day of the last.
fn terms(row: &Row, told: &mut Told, sessions: &Sessions) -> Option<Period> {
    let mut whole: Option<Period> = None;
    for id in parts(row, told, "termSourcedIds") {
        match sessions.kept(&id) {
            Some((_, period)) => whole = Some(whole.map_or(*period, |whole| whole.join(*period))),
            None if sessions.knows(&id) => {}
            None => {
                let reason = format!("{} staat niet in {}; weggelaten", quoted(&id), sessions.file());
                told.cell(row, "termSourcedIds", reason);
            }
        }
    }
    whole
}

fn take_over(row: &Row, told: &mut Told, courses: &Courses, group: &mut Group) {
    let id = row.get("courseSourcedId");
    match courses.kept(id) {
        Some((_, course)) => {
            if group.years.is_empty() {
                group.years.clone_from(&course.years);
            }
            if group.subjects.is_empty() {
                group.subjects.clone_from(&course.subjects);
            }
        }
        None if id.is_empty() || courses.knows(id) => {}
        None => {
            let reason = format!("{} staat niet in {}; weggelaten", quoted(id), courses.file());
            told.cell(row, "courseSourcedId", reason);
        }
    }
}

/// The `grades` of a row.
pub(super) fn years(row: &Row, told: &mut Told) -> Vec<Year> {
    let grades = parts(row, told, "grades");
    grades.iter().map(|grade| Year::of_oneroster(grade)).collect()
}

fn subjects(row: &Row, told: &mut Told) -> Vec<String> {
    parts(row, told, "subjects")
}

/// The parts of a cell that holds a list; too many are told.
pub(super) fn parts(row: &Row, told: &mut Told, column: &str) -> Vec<String> {
    let (parts, more) = list(row.get(column));
    if more {
        let reason = format!(
            "bevat meer dan {} delen; de rest is niet gelezen",
            super::cell::MAX_LIST
        );
        told.cell(row, column, reason);
    }
    parts.into_iter().map(|part| part.into_owned()).collect()
}
