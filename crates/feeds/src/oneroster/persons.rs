//! `users.csv`, `roles.csv` and `demographics.csv`: persons, what they are, and of young people the day of birth.

use std::collections::HashSet;

use super::delivery::{Delivery, Fallen, Register, Told};
use super::groups::{parts, years};
use super::layout::File;
use super::schools::Schools;
use crate::problem::quoted;
use crate::roster::{
    Bond, EckId, End, Guardianship, Kind, Name, Person, PersonId, Role, Roster, Span, Standing, date,
    email_is_sound, span,
};
use crate::table::Row;

/// A person is kept with its place in the roster.
pub(super) type Persons = Register<PersonId, usize>;

/// A user as far as `users.csv` goes.
struct User {
    line: u64,
    person: Person,
    agents: Vec<String>,
}

pub(super) fn read(delivery: &mut Delivery, schools: &Schools, roster: &mut Roster) -> Persons {
    let mut register = Register::of("users.csv");
    let mut users = read_users(delivery, schools, &mut register);
    read_roles(delivery, schools, &register, &mut users);
    read_demographics(delivery, &register, &mut users);
    let mut roleless = keep(&mut register, &mut users);
    if schools.is_empty() {
        // Without schools nobody has a role, and that was told.
        roleless.clear();
    }
    delivery.tell_rows(File::Users, "sourcedId", roleless);
    let strays = guardianships(&register, &users, roster);
    delivery.tell_rows(File::Users, "agentSourcedIds", strays);
    roster.persons = users.into_iter().map(|user| user.person).collect();
    register
}

fn read_users(delivery: &mut Delivery, schools: &Schools, register: &mut Persons) -> Vec<User> {
    let mut users = Vec::new();
    delivery.each(File::Users, |row, told| {
        let Some(id) = told.own(row, register, PersonId::parse) else {
            return;
        };
        match user(row, told, schools, id.clone()) {
            Some(user) => {
                register.keep(id, users.len());
                users.push(user);
            }
            None => register.fall(id, Fallen::Refused),
        }
    });
    users
}

fn user(row: &Row, told: &mut Told, schools: &Schools, id: PersonId) -> Option<User> {
    let Some(name) = name(row) else {
        told.cell(
            row,
            "givenName",
            "voornaam en achternaam zijn leeg; regel overgeslagen",
        );
        return None;
    };
    let person = Person {
        id,
        roles: roles_beside(row, told, schools),
        name,
        email: email(row, told),
        username: row.some("username"),
        eck_id: eck_id(row, told),
        born: None,
        years: years(row, told),
        standing: standing(row, told),
    };
    Some(User {
        line: row.line,
        person,
        agents: parts(row, told, "agentSourcedIds"),
    })
}

/// The name that somebody prefers, where it is given. The middle name is the prefix, as Dutch systems write it.
fn name(row: &Row) -> Option<Name> {
    let given = match row.get("preferredGivenName") {
        "" => row.get("givenName"),
        preferred => preferred,
    };
    match row.get("preferredFamilyName") {
        "" => Name::new(given, row.get("middleName"), row.get("familyName")),
        preferred => Name::new(given, row.get("preferredMiddleName"), preferred),
    }
}

fn email(row: &Row, told: &mut Told) -> Option<String> {
    let email = row.some("email")?;
    if email_is_sound(&email) {
        return Some(email);
    }
    told.cell(row, "email", "is geen e-mailadres; weggelaten");
    None
}

/// The chain id, from its own column (1.2) or from the list of ids (1.1). Other ids in that list are not held.
fn eck_id(row: &Row, told: &mut Told) -> Option<EckId> {
    let master = row.get("userMasterIdentifier");
    let mut found = EckId::parse(master);
    if found.is_none() && !master.is_empty() {
        told.drops.count("userMasterIdentifier");
    }
    let mut others = 0;
    for entry in parts(row, told, "userIds") {
        let inside = entry.trim_start_matches('{').trim_end_matches('}');
        let (kind, id) = inside.split_once(':').unwrap_or(("", inside));
        let eck = EckId::parse(id.trim()).filter(|_| kind.to_ascii_lowercase().contains("eck"));
        match eck {
            Some(eck) => found = found.or(Some(eck)),
            None => others += 1,
        }
    }
    if others > 0 {
        told.drops.count("userIds");
    }
    found
}

fn standing(row: &Row, told: &mut Told) -> Standing {
    let enabled = row.get("enabledUser");
    if told.deleted(row) {
        Standing::Ended
    } else if enabled.is_empty() || enabled.eq_ignore_ascii_case("true") {
        Standing::Active
    } else {
        if !enabled.eq_ignore_ascii_case("false") {
            let reason = format!("{} is geen true of false; gelezen als false", quoted(enabled));
            told.cell(row, "enabledUser", reason);
        }
        Standing::Barred
    }
}

/// In 1.1 a person has one role, at each of some schools, in the same row.
fn roles_beside(row: &Row, told: &mut Told, schools: &Schools) -> Vec<Role> {
    if row.get("role").is_empty() {
        return Vec::new();
    }
    let Some(kind) = kind(row, told) else {
        return Vec::new();
    };
    let mut roles = Vec::new();
    for id in parts(row, told, "orgSourcedIds") {
        match schools.kept(&id) {
            Some((school, _)) => roles.push(Role {
                kind,
                school: school.clone(),
                span: Span::default(),
            }),
            None if schools.knows(&id) || schools.is_empty() => {}
            None => {
                let reason = format!("{} staat niet in {}; weggelaten", quoted(&id), schools.file());
                told.cell(row, "orgSourcedIds", reason);
            }
        }
    }
    roles
}

fn kind(row: &Row, told: &mut Told) -> Option<Kind> {
    let kind = match row.get("role").to_ascii_lowercase().as_str() {
        "student" => Kind::YoungPerson,
        "teacher" => Kind::Teacher,
        "counselor" => Kind::Counsellor,
        "parent" => Kind::Guardian(Bond::Parent),
        "guardian" => Kind::Guardian(Bond::Guardian),
        "relative" => Kind::Guardian(Bond::Relative),
        "principal" => Kind::SchoolLeader,
        "administrator" | "siteadministrator" | "districtadministrator" | "systemadministrator" => {
            Kind::Administrator
        }
        "aide" | "proctor" => Kind::Support,
        _ => {
            let reason = format!(
                "{} is geen rol van OneRoster; weggelaten",
                quoted(row.get("role"))
            );
            told.cell(row, "role", reason);
            return None;
        }
    };
    Some(kind)
}

fn read_roles(delivery: &mut Delivery, schools: &Schools, register: &Persons, users: &mut [User]) {
    let mut led = vec![false; users.len()];
    delivery.each(File::Roles, |row, told| {
        if told.deleted(row) {
            return;
        }
        let Ok((_, at)) = told.named(row, "userSourcedId", register) else {
            return;
        };
        let Ok((school, _)) = told.named(row, "orgSourcedId", schools) else {
            return;
        };
        let Some(kind) = kind(row, told) else { return };
        let Some(span) = span_of(row, told) else { return };
        let (roles, school) = (&mut users[*at].person.roles, school.clone());
        roles.push(Role { kind, school, span });
        // The first that is called primary is the main role; the others stay in the order of the file.
        if row.get("roleType").eq_ignore_ascii_case("primary") && !led[*at] {
            led[*at] = true;
            roles.rotate_right(1);
        }
    });
}

/// The dates of a row. Where they cannot be read the row falls: without an end it would count for longer than was meant.
pub(super) fn span_of(row: &Row, told: &mut Told) -> Option<Span> {
    span(row.get("beginDate"), row.get("endDate"))
        .map_err(|(end, reason)| {
            let column = if end == End::First { "beginDate" } else { "endDate" };
            told.cell(row, column, format!("{reason}; regel overgeslagen"));
        })
        .ok()
}

fn read_demographics(delivery: &mut Delivery, register: &Persons, users: &mut [User]) {
    delivery.each(File::Demographics, |row, told| {
        if told.deleted(row) {
            return;
        }
        let Ok((_, at)) = told.named(row, "sourcedId", register) else {
            return;
        };
        let (born, person) = (row.get("birthDate"), &mut users[*at].person);
        if born.is_empty() {
        } else if !person.is(Kind::YoungPerson) {
            told.drops.count("birthDate");
        } else {
            match date(born) {
                Ok(born) => person.born = Some(born),
                Err(_) => told.cell(row, "birthDate", "is geen datum als 2012-12-31; weggelaten"),
            }
        }
    });
}

/// Lets those fall of whom nothing says what they are, and numbers the others again.
fn keep(register: &mut Persons, users: &mut Vec<User>) -> Vec<(u64, String)> {
    let mut roleless = Vec::new();
    users.retain(|user| {
        let person = &user.person;
        if person.roles.is_empty() {
            let ended = person.standing == Standing::Ended;
            register.fall(
                person.id.clone(),
                if ended { Fallen::Deleted } else { Fallen::Refused },
            );
            if !ended {
                let reason = format!(
                    "{} heeft geen rol bij een school; overgeslagen",
                    quoted(person.id.as_str())
                );
                roleless.push((user.line, reason));
            }
        }
        !person.roles.is_empty()
    });
    for (at, user) in users.iter().enumerate() {
        register.keep(user.person.id.clone(), at);
    }
    roleless
}

/// Who belongs to whom. Some systems write the guardians with the young person, some the other way round, some both.
fn guardianships(register: &Persons, users: &[User], roster: &mut Roster) -> Vec<(u64, String)> {
    let mut strays = Vec::new();
    let mut seen = HashSet::new();
    let home = |person: &Person| {
        person
            .roles
            .iter()
            .any(|role| matches!(role.kind, Kind::Guardian(_)))
    };
    for user in users {
        for agent in &user.agents {
            let Some((_, at)) = register.kept(agent) else {
                if !register.knows(agent) {
                    strays.push((
                        user.line,
                        format!("{} staat niet in users.csv; weggelaten", quoted(agent)),
                    ));
                }
                continue;
            };
            let (one, other) = (&user.person, &users[*at].person);
            let pair = if one.is(Kind::YoungPerson) && home(other) {
                (other, one)
            } else if home(one) && other.is(Kind::YoungPerson) {
                (one, other)
            } else {
                let reason = format!(
                    "{}: een van beiden is geen leerling, of de ander geen ouder of voogd; weggelaten",
                    quoted(agent)
                );
                strays.push((user.line, reason));
                continue;
            };
            let guardianship = Guardianship {
                guardian: pair.0.id.clone(),
                young_person: pair.1.id.clone(),
            };
            if seen.insert(guardianship.clone()) {
                roster.guardianships.push(guardianship);
            }
        }
    }
    strays
}
