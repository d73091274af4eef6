//! Writes a roster as OneRoster 1.2, in CSV, as the whole truth of this moment (`bulk`).
//!
//! Cells that look like a formula (`=…`, `@…`) are written as they are. A package goes to a program that reads columns by
//! the standard, and a sign put before a name would come back as a part of that name; a list that a person opens in a
//! spreadsheet is another matter, and is not made here.
//!
//! What the format cannot say is left out: a person whose standing is `Ended`, with everything that names it (in a bulk
//! package, who is absent is gone), and the day of birth of anybody but a young person. What the format asks and a roster
//! does not have is made: one course for each group, and one academic session for each period. Reading what was written
//! gives the same roster.
//!
//! Deliberately absent: version 1.1, packages of changes only, and the name of any program as the sender.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::cell::joined;
use super::layout::{File, Version};
use crate::roster::{
    Bond, Group, GroupId, GroupKind, Kind, MAX_ID, MembershipRole, Period, Person, PersonId, Roster,
    SchoolKind, Span, Standing, Year,
};

/// The files of the package, each with its name, the manifest first.
pub fn files(roster: &Roster) -> Vec<(String, Vec<u8>)> {
    let persons: Vec<&Person> = roster
        .persons
        .iter()
        .filter(|person| person.standing != Standing::Ended)
        .collect();
    let mut tables = vec![
        sessions(roster),
        schools(roster),
        courses(roster),
        classes(roster),
        users(roster, &persons),
        roles(&persons),
        demographics(&persons),
        enrollments(roster, &persons),
    ];
    tables.retain(|table| table.rows > 0);
    tables.insert(0, manifest(&tables));
    let named = |table: Table| (format!("{}.csv", table.file.stem()), table.text.into_bytes());
    tables.into_iter().map(named).collect()
}

/// The same in a zip, byte for byte the same for the same roster. The error says that memory or the format ran out.
pub fn zip(roster: &Roster) -> std::io::Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files(roster) {
        archive.start_file(name, options)?;
        archive.write_all(&bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// One file in the making: its head stands, and rows come under it.
struct Table {
    file: File,
    text: String,
    rows: usize,
}

impl Table {
    fn of(file: File) -> Table {
        let mut table = Table {
            file,
            text: String::new(),
            rows: 0,
        };
        table.line(file.columns(Version::V1p2));
        table.rows = 0;
        table
    }

    /// A row by the names of its columns; what is not named stays empty.
    fn row(&mut self, cells: &[(&str, &str)]) {
        let of_column = |column: &&str| {
            cells
                .iter()
                .find(|(name, _)| name == column)
                .map_or("", |(_, cell)| cell)
        };
        let line: Vec<&str> = self.file.columns(Version::V1p2).iter().map(of_column).collect();
        self.line(&line);
    }

    fn line(&mut self, cells: &[&str]) {
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            if cell.contains([',', '"', '\r', '\n', ';', '\t']) {
                self.text.push('"');
                self.text.push_str(&cell.replace('"', "\"\""));
                self.text.push('"');
            } else {
                self.text.push_str(cell);
            }
        }
        self.text.push_str("\r\n");
        self.rows += 1;
    }
}

/// Every file of the standard that a roster never has.
const NEVER: [&str; 13] = [
    "categories",
    "classResources",
    "courseResources",
    "lineItemLearningObjectiveIds",
    "lineItems",
    "lineItemScoreScales",
    "resources",
    "resultLearningObjectiveIds",
    "results",
    "resultScoreScales",
    "scoreScales",
    "userProfiles",
    "userResources",
];

fn manifest(tables: &[Table]) -> Table {
    let mut table = Table::of(File::Manifest);
    table.line(&["manifest.version", "1.0"]);
    table.line(&["oneroster.version", Version::V1p2.name()]);
    let written = |stem: &str| tables.iter().any(|table| table.file.stem() == stem);
    let stems = File::ALL.iter().filter(|file| **file != File::Manifest);
    let mut stems: Vec<&str> = stems.map(|file| file.stem()).chain(NEVER).collect();
    stems.sort_by_key(|stem| stem.to_ascii_lowercase());
    for stem in stems {
        let mode = if written(stem) { "bulk" } else { "absent" };
        table.line(&[&format!("file.{stem}"), mode]);
    }
    table
}

fn sessions(roster: &Roster) -> Table {
    /// Days from which a period is called a year.
    const YEAR: i32 = 300;
    let mut table = Table::of(File::AcademicSessions);
    let periods: BTreeSet<Period> = roster.groups.iter().filter_map(|group| group.period).collect();
    for period in periods {
        let days = (period.end() - period.begin()).get_days();
        table.row(&[
            ("sourcedId", &session(period)),
            ("title", &format!("{} – {}", period.begin(), period.end())),
            ("type", if days >= YEAR { "schoolYear" } else { "term" }),
            ("startDate", &period.begin().to_string()),
            ("endDate", &period.end().to_string()),
            ("schoolYear", &format!("{:04}", period.end().year())),
        ]);
    }
    table
}

fn session(period: Period) -> String {
    format!("session-{}-{}", period.begin(), period.end())
}

fn schools(roster: &Roster) -> Table {
    let mut table = Table::of(File::Orgs);
    for school in &roster.schools {
        let kind = match school.kind {
            SchoolKind::School => "school",
            SchoolKind::Location => "department",
            SchoolKind::Board => "district",
            SchoolKind::Authority => "local",
        };
        table.row(&[
            ("sourcedId", school.id.as_str()),
            ("name", &school.name),
            ("type", kind),
            ("identifier", school.code.as_deref().unwrap_or("")),
            (
                "parentSourcedId",
                school.parent.as_ref().map_or("", |parent| parent.as_str()),
            ),
        ]);
    }
    table
}

fn courses(roster: &Roster) -> Table {
    let mut table = Table::of(File::Courses);
    for group in &roster.groups {
        table.row(&[
            ("sourcedId", &course(&group.id)),
            ("title", &group.name),
            ("orgSourcedId", group.school.as_str()),
        ]);
    }
    table
}

/// The id of the course that is made for a group; the same in every export.
fn course(group: &GroupId) -> String {
    let id = format!("course-{group}");
    if id.chars().count() > MAX_ID {
        group.to_string()
    } else {
        id
    }
}

fn classes(roster: &Roster) -> Table {
    let mut table = Table::of(File::Classes);
    for group in &roster.groups {
        let kind = match group.kind {
            GroupKind::Class => "homeroom",
            GroupKind::SubjectGroup => "scheduled",
        };
        table.row(&[
            ("sourcedId", group.id.as_str()),
            ("title", &group.name),
            ("grades", &grades(&group.years)),
            ("courseSourcedId", &course(&group.id)),
            ("classCode", group.code.as_deref().unwrap_or("")),
            ("classType", kind),
            ("schoolSourcedId", group.school.as_str()),
            ("termSourcedIds", &joined(group.period.map(session).as_deref())),
            ("subjects", &joined(group.subjects.iter().map(String::as_str))),
        ]);
    }
    table
}

fn grades(years: &[Year]) -> String {
    let words: Vec<String> = years.iter().map(Year::to_oneroster).collect();
    joined(words.iter().map(String::as_str))
}

fn users(roster: &Roster, persons: &[&Person]) -> Table {
    let mut table = Table::of(File::Users);
    let here: HashSet<&PersonId> = persons.iter().map(|person| &person.id).collect();
    let mut guardians: HashMap<&PersonId, Vec<&str>> = HashMap::new();
    for pair in roster
        .guardianships
        .iter()
        .filter(|pair| here.contains(&pair.guardian))
    {
        guardians
            .entry(&pair.young_person)
            .or_default()
            .push(pair.guardian.as_str());
    }
    for person in persons {
        let enabled = person.standing == Standing::Active;
        let agents = guardians.get(&person.id).into_iter().flatten().copied();
        let school = person.roles.first().map_or("", |role| role.school.as_str());
        table.row(&[
            ("sourcedId", person.id.as_str()),
            ("enabledUser", if enabled { "true" } else { "false" }),
            ("username", person.username.as_deref().unwrap_or("")),
            ("givenName", person.name.given().unwrap_or("")),
            ("familyName", person.name.family().unwrap_or("")),
            ("middleName", person.name.prefix().unwrap_or("")),
            ("email", person.email.as_deref().unwrap_or("")),
            ("agentSourcedIds", &joined(agents)),
            ("grades", &grades(&person.years)),
            (
                "userMasterIdentifier",
                person.eck_id.as_ref().map_or("", |id| id.as_str()),
            ),
            ("primaryOrgSourcedId", school),
        ]);
    }
    table
}

fn roles(persons: &[&Person]) -> Table {
    let mut table = Table::of(File::Roles);
    for person in persons {
        for (at, role) in person.roles.iter().enumerate() {
            // The standard wants one primary role at each school; our main role is the first.
            let first = person.roles[..at]
                .iter()
                .all(|earlier| earlier.school != role.school);
            let (begin, end) = dates(role.span);
            table.row(&[
                ("sourcedId", &format!("role-{}", table.rows + 1)),
                ("userSourcedId", person.id.as_str()),
                ("roleType", if first { "primary" } else { "secondary" }),
                ("role", word(role.kind)),
                ("beginDate", &begin),
                ("endDate", &end),
                ("orgSourcedId", role.school.as_str()),
            ]);
        }
    }
    table
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::YoungPerson => "student",
        Kind::Teacher => "teacher",
        Kind::Counsellor => "counselor",
        Kind::Guardian(Bond::Parent) => "parent",
        Kind::Guardian(Bond::Guardian) => "guardian",
        Kind::Guardian(Bond::Relative) => "relative",
        Kind::SchoolLeader => "principal",
        Kind::Administrator => "siteAdministrator",
        Kind::Support => "aide",
    }
}

fn dates(span: Span) -> (String, String) {
    let text = |date: Option<jiff::civil::Date>| date.map_or(String::new(), |date| date.to_string());
    (text(span.begin()), text(span.end()))
}

fn demographics(persons: &[&Person]) -> Table {
    let mut table = Table::of(File::Demographics);
    for person in persons.iter().filter(|person| person.is(Kind::YoungPerson)) {
        if let Some(born) = person.born {
            table.row(&[
                ("sourcedId", person.id.as_str()),
                ("birthDate", &born.to_string()),
            ]);
        }
    }
    table
}

fn enrollments(roster: &Roster, persons: &[&Person]) -> Table {
    let mut table = Table::of(File::Enrollments);
    let here: HashSet<&PersonId> = persons.iter().map(|person| &person.id).collect();
    let groups: HashMap<&GroupId, &Group> = roster.groups.iter().map(|group| (&group.id, group)).collect();
    for membership in roster.memberships.iter().filter(|one| here.contains(&one.person)) {
        let Some(group) = groups.get(&membership.group) else {
            continue;
        };
        let (role, primary) = match (membership.role, group.kind) {
            (MembershipRole::Member, _) => ("student", ""),
            (MembershipRole::Tutor, _) => ("teacher", "true"),
            (MembershipRole::Teacher, GroupKind::Class) => ("teacher", "false"),
            (MembershipRole::Teacher, GroupKind::SubjectGroup) => ("teacher", ""),
            (MembershipRole::Support, _) => ("proctor", ""),
        };
        let (begin, end) = dates(membership.span);
        table.row(&[
            ("sourcedId", &format!("enrollment-{}", table.rows + 1)),
            ("classSourcedId", membership.group.as_str()),
            ("schoolSourcedId", group.school.as_str()),
            ("userSourcedId", membership.person.as_str()),
            ("role", role),
            ("primary", primary),
            ("beginDate", &begin),
            ("endDate", &end),
        ]);
    }
    table
}
