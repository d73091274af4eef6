//! **EDEXML** is the format in which systems of Dutch (primary) schools hand over groups, pupils and teachers: one XML
//! file for one school and one school year. Versions 2.0 and 2.1 are read.
//!
//! The citizen service number, sex, country, weight and everything else that is not held is dropped and counted as
//! `leerling/bsn`: see [`crate::roster`]. School years are read as schools write them: `2026-2027`, `2026/27`, `2026`.
//!
//! | here | in EDEXML |
//! |---|---|
//! | school | `brincode` and `dependancecode`, or `instellingsnummer`, or `schoolkey`; it has no name |
//! | location | `vestiging`, as the id of the school, `/` and its key |
//! | class, subject group | `groep`, `samengestelde_groep` |
//! | period of a group | the school year, 1 August to 31 July |
//! | ended | `jaargroep` is `H` (historical) |
//! | tutor | a teacher (`LRK`, or no role) of a `groep` |
//!
//! Deliberately absent: guardians and marks, which the format does not have; versions before 2.0; and a check against the
//! schema, because a school that waits for help is not helped by the refusal of a whole file.

use std::collections::{HashMap, HashSet};
use std::io::Read;

use crate::problem::{Problems, quoted};
use crate::roster::{
    Drops, Group, GroupId, GroupKind, Membership, MembershipRole, Period, PersonId, Roster, RosterReading,
    School, SchoolId, SchoolKind, Span, Year,
};
use crate::source::{MAX_BYTES, Source};
use crate::table::text;

use tree::Element;

mod people;
mod tree;

pub use tree::MAX_DEPTH;

/// Reads a file, plain or packed with gzip, of at most [`MAX_BYTES`]. `name` is what it is called in problems.
pub fn read(input: impl Read, name: &str) -> RosterReading {
    let mut problems = Problems::of(name);
    let mut gathering = Gathering::of(name);
    if let Some(text) = text_of(input, &mut problems) {
        tree::records(&text, &mut problems, |section, element, problems| {
            gathering.record(section, element, problems);
        });
        gathering.settle(&mut problems);
        gathering.refuse_service_numbers(&mut problems);
    }
    RosterReading {
        roster: gathering.roster,
        dropped: gathering.drops.finish().collect(),
        problems: problems.finish(),
    }
}

/// The whole file as text. What is no text, or breaks off, is told.
fn text_of(input: impl Read, problems: &mut Problems) -> Option<String> {
    let mut bytes = Vec::new();
    let filled = Source::open(input, MAX_BYTES).and_then(|mut source| {
        let mut buffer = [0; 16 * 1024];
        loop {
            match source.fill(&mut buffer)? {
                0 => return Ok(()),
                read => bytes.extend_from_slice(&buffer[..read]),
            }
        }
    });
    if let Err(stop) = filled {
        problems.file(stop.reason());
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        problems.file("dit bestand is UTF-16; laat het uitvoeren als UTF-8");
        return None;
    }
    let begin = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let mut legacy = false;
    let text = text::decode(&bytes[begin..], &mut legacy).into_owned();
    if legacy {
        problems
            .file("het bestand is geen UTF-8; gelezen als Windows-1252 (Latin-1), controleer de accenten");
    }
    Some(text)
}

/// A roster in the making.
struct Gathering {
    roster: Roster,
    drops: Drops,
    /// The school as a whole, once it is known.
    school: Option<SchoolId>,
    period: Option<Period>,
    locations: HashMap<String, SchoolId>,
    groups: HashMap<GroupId, GroupKind>,
    seen: HashSet<PersonId>,
    wanted: Vec<Wanted>,
}

/// A membership whose group may still come.
struct Wanted {
    line: u64,
    person: PersonId,
    named: Named,
    key: String,
    role: MembershipRole,
}

/// As what a group is named.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    Class,
    SubjectGroup,
}

/// What is read of these elements, and what says nothing about a person.
const OF_SCHOOL: &[&str] = &[
    "schooljaar",
    "peildatum",
    "brincode",
    "dependancecode",
    "instellingsnummer",
    "schoolkey",
    "aanmaakdatum",
    "xsdversie",
];
const OF_LOCATION: &[&str] = &["naam", "omschrijving", "mutatiedatum"];
const OF_GROUP: &[&str] = &["naam", "jaargroep", "omschrijving", "mutatiedatum"];

impl Gathering {
    fn of(name: &str) -> Gathering {
        Gathering {
            roster: Roster::default(),
            drops: Drops::of(name),
            school: None,
            period: None,
            locations: HashMap::new(),
            groups: HashMap::new(),
            seen: HashSet::new(),
            wanted: Vec::new(),
        }
    }

    fn record(&mut self, section: &str, element: &Element, problems: &mut Problems) {
        match (section, element.name.as_str()) {
            ("", "school") => self.school_of(element, problems),
            ("vestigingen", "vestiging") => self.location_of(element, problems),
            ("groepen", "groep") => self.group(element, GroupKind::Class, problems),
            ("groepen", "samengestelde_groep") => self.group(element, GroupKind::SubjectGroup, problems),
            ("leerlingen", "leerling") => self.pupil(element, problems),
            ("leerkrachten", "leerkracht") => self.teacher(element, problems),
            _ if element.is_filled() => self.drops.count(&format!("{section}/{}", element.name)),
            _ => {}
        }
    }

    fn school_of(&mut self, element: &Element, problems: &mut Problems) {
        if self.school.is_some() {
            return problems.line(
                element.line,
                "een tweede school, of een school na de groepen; overgeslagen",
            );
        }
        let version = element.text_of("xsdversie");
        if !(version.is_empty() || version.starts_with("2.0") || version.starts_with("2.1")) {
            let reason = format!(
                "EDEXML {} is hier niet bekend; toch gelezen als 2.1",
                quoted(version)
            );
            problems.line(element.line, reason);
        }
        self.period = school_year(element.text_of("schooljaar"));
        if self.period.is_none() {
            let year = quoted(element.text_of("schooljaar"));
            let reason = format!(
                "schooljaar: {year} is geen schooljaar als 2026-2027; de groepen hebben geen einddatum"
            );
            problems.line(element.line, reason);
        }
        let code = match (element.text_of("brincode"), element.text_of("dependancecode")) {
            ("", _) => element.text_of("instellingsnummer").to_owned(),
            (brin, "") => format!("{brin}00"),
            (brin, location) => format!("{brin}{location}"),
        };
        let id = if code.is_empty() {
            element.text_of("schoolkey")
        } else {
            &code
        };
        if let Some(id) = SchoolId::parse(id) {
            self.found(id, (!code.is_empty()).then_some(code.clone()));
        }
        self.drop_unheld(element, OF_SCHOOL);
    }

    fn found(&mut self, id: SchoolId, code: Option<String>) -> SchoolId {
        self.school = Some(id.clone());
        self.roster.schools.push(School {
            name: id.to_string(),
            id: id.clone(),
            kind: SchoolKind::School,
            code,
            parent: None,
        });
        id
    }

    /// The school as a whole. A file that does not say which it is, is a file of one school all the same.
    fn school(&mut self, line: u64, problems: &mut Problems) -> SchoolId {
        if let Some(school) = &self.school {
            return school.clone();
        }
        problems.line(
            line,
            "het bestand zegt niet van welke school het is: brincode ontbreekt",
        );
        self.found(SchoolId::unsaid(), None)
    }

    fn location_of(&mut self, element: &Element, problems: &mut Problems) {
        let school = self.school(element.line, problems);
        let (key, name) = (element.attribute("key"), element.text_of("naam"));
        let id = SchoolId::parse(&format!("{school}/{key}")).filter(|_| !key.is_empty() && !name.is_empty());
        let Some(id) = id.filter(|_| !self.locations.contains_key(key)) else {
            let reason = format!(
                "vestiging {} heeft geen naam of geen eigen key; overgeslagen",
                quoted(key)
            );
            return problems.line(element.line, reason);
        };
        self.locations.insert(key.to_owned(), id.clone());
        self.roster.schools.push(School {
            id,
            name: name.to_owned(),
            kind: SchoolKind::Location,
            code: None,
            parent: Some(school),
        });
        self.drop_unheld(element, OF_LOCATION);
    }

    fn group(&mut self, element: &Element, kind: GroupKind, problems: &mut Problems) {
        let school = self.school(element.line, problems);
        let (key, name) = (element.attribute("key"), element.text_of("naam"));
        let id = GroupId::parse(key).filter(|id| !name.is_empty() && !self.groups.contains_key(id));
        let Some(id) = id else {
            let reason = format!(
                "groep {} heeft geen naam of geen eigen key; overgeslagen",
                quoted(key)
            );
            return problems.line(element.line, reason);
        };
        self.groups.insert(id.clone(), kind);
        let year = element.text_of("jaargroep");
        self.roster.groups.push(Group {
            id,
            name: name.to_owned(),
            code: None,
            kind,
            school,
            years: if year.is_empty() {
                Vec::new()
            } else {
                vec![Year::of_edexml(year)]
            },
            subjects: Vec::new(),
            period: self.period,
        });
        self.drop_unheld(element, OF_GROUP);
    }

    fn drop_unheld(&mut self, element: &Element, held: &[&str]) {
        let mut told: Vec<&str> = Vec::new();
        for child in element.children() {
            let name = child.name.as_str();
            if !held.contains(&name) && !told.contains(&name) && child.is_filled() {
                told.push(name);
                self.drops.count(&format!("{}/{name}", element.name));
            }
        }
    }

    fn refuse_service_numbers(&mut self, problems: &mut Problems) {
        let drops = &mut self.drops;
        let refused = self
            .roster
            .without_service_numbers(|| drops.count("gebruikersnaam"));
        if let Some(reason) = refused {
            problems.file(reason);
        }
    }

    /// Makes the memberships, now that every group has come.
    fn settle(&mut self, problems: &mut Problems) {
        for wanted in std::mem::take(&mut self.wanted) {
            let kind = match wanted.named {
                Named::Class => GroupKind::Class,
                Named::SubjectGroup => GroupKind::SubjectGroup,
            };
            match self.groups.get_key_value(wanted.key.as_str()) {
                Some((group, found)) if *found == kind => self.roster.memberships.push(Membership {
                    person: wanted.person,
                    group: group.clone(),
                    role: wanted.role,
                    span: Span::default(),
                }),
                _ => {
                    let reason = format!(
                        "groep {} staat niet in dit bestand; weggelaten",
                        quoted(&wanted.key)
                    );
                    problems.line(wanted.line, reason);
                }
            }
        }
    }
}

/// Reads `2026-2027`, `2026/2027`, `2026-27` and `2026`.
fn school_year(text: &str) -> Option<Period> {
    let number = |text: &str| -> Option<i16> {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().ok())?
    };
    let (first, rest) = text.split_at_checked(4)?;
    let begins = number(first)?;
    let rest = rest.trim_start_matches([' ', '-', '/', '–', '_']);
    let follows = match (rest.len(), number(rest)) {
        (0, _) => true,
        (2, Some(second)) => second == (begins + 1) % 100,
        (4, Some(second)) => second == begins + 1,
        _ => false,
    };
    if follows {
        Period::school_year(begins)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_school_year_is_read_as_schools_write_it() {
        for text in [
            "2026-2027",
            "2026/2027",
            "2026 - 2027",
            "2026-27",
            "2026/27",
            "2026–2027",
            "2026",
        ] {
            assert_eq!(school_year(text), Period::school_year(2026), "{text}");
        }
        assert_eq!(school_year("1999-00"), Period::school_year(1999));
        for text in [
            "",
            "26-27",
            "2026-2028",
            "2026-26",
            "schooljaar",
            "é026",
            "2026-20277",
            "9999-10000",
        ] {
            assert_eq!(school_year(text), None, "{text}");
        }
    }
}
