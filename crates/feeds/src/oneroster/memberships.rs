//! `enrollments.csv`: who is in which group.

use super::delivery::{Delivery, Told};
use super::groups::Groups;
use super::layout::File;
use super::persons::{Persons, span_of};
use super::schools::Schools;
use crate::problem::quoted;
use crate::roster::{GroupKind, Kind, Membership, MembershipRole, Person, Roster};
use crate::table::Row;

pub(super) fn read(
    delivery: &mut Delivery,
    schools: &Schools,
    groups: &Groups,
    persons: &Persons,
    roster: &mut Roster,
) {
    if delivery.reads(File::Enrollments) && (roster.persons.is_empty() || roster.groups.is_empty()) {
        delivery.tell(
            File::Enrollments,
            "niet gelezen: er zijn geen personen of geen groepen om in te schrijven",
        );
        return;
    }
    let Roster {
        persons: people,
        memberships,
        ..
    } = roster;
    delivery.each(File::Enrollments, |row, told| {
        if told.deleted(row) {
            return;
        }
        let Ok((group, kind)) = told.named(row, "classSourcedId", groups) else {
            return;
        };
        let Ok((person, at)) = told.named(row, "userSourcedId", persons) else {
            return;
        };
        check_school(row, told, schools);
        let Some(role) = role(row, told, *kind, &people[*at]) else {
            return;
        };
        let Some(span) = span_of(row, told) else { return };
        memberships.push(Membership {
            person: person.clone(),
            group: group.clone(),
            role,
            span,
        });
    });
}

/// The group knows its school, so that a wrong one here costs nothing.
fn check_school(row: &Row, told: &mut Told, schools: &Schools) {
    let school = row.get("schoolSourcedId");
    if !school.is_empty() && !schools.knows(school) {
        let reason = format!(
            "{} staat niet in {}; de school van de groep telt",
            quoted(school),
            schools.file()
        );
        told.cell(row, "schoolSourcedId", reason);
    }
}

/// What somebody is in the group. A role that does not go with the person falls: a young person called teacher by mistake
/// would otherwise see the others.
fn role(row: &Row, told: &mut Told, kind: GroupKind, person: &Person) -> Option<MembershipRole> {
    let primary = row.get("primary");
    let role = match row.get("role").to_ascii_lowercase().as_str() {
        "student" => MembershipRole::Member,
        "teacher" if kind == GroupKind::Class && !primary.eq_ignore_ascii_case("false") => {
            MembershipRole::Tutor
        }
        "teacher" => MembershipRole::Teacher,
        "administrator" | "aide" | "proctor" => MembershipRole::Support,
        other => {
            let reason = format!("{} is geen rol in een groep; regel overgeslagen", quoted(other));
            told.cell(row, "role", reason);
            return None;
        }
    };
    let staff = |kind: Kind| !matches!(kind, Kind::YoungPerson | Kind::Guardian(_));
    let fits = match role {
        MembershipRole::Member => person.is(Kind::YoungPerson),
        _ => person.roles.iter().any(|role| staff(role.kind)),
    };
    if !fits {
        let reason = format!(
            "{} past niet bij wat deze persoon op school is; regel overgeslagen",
            quoted(row.get("role"))
        );
        told.cell(row, "role", reason);
    }
    fits.then_some(role)
}
