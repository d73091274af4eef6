//! Pupils (`leerling`) and teachers (`leerkracht`), and the groups they name.

use super::tree::Element;
use super::{Gathering, Named, Wanted};
use crate::problem::Problems;
use crate::problem::quoted;
use crate::roster::{
    EckId, End, Kind, MembershipRole, Name, Person, PersonId, Role, SchoolId, Span, Standing, Year, date,
    email_is_sound, span,
};

/// What is read of a pupil, and what says nothing about one.
const OF_PUPIL: &[&str] = &[
    "achternaam",
    "voorvoegsel",
    "roepnaam",
    "geboortedatum",
    "jaargroep",
    "groep",
    "samengestelde_groepen",
    "vestiging",
    "gebruikersnaam",
    "emailadres",
    "instroomdatum",
    "uitstroomdatum",
    "mutatiedatum",
];

/// The same of a teacher.
const OF_TEACHER: &[&str] = &[
    "achternaam",
    "voorvoegsel",
    "roepnaam",
    "gebruikersnaam",
    "emailadres",
    "rol",
    "groepen",
    "mutatiedatum",
];

impl Gathering {
    pub(super) fn pupil(&mut self, element: &Element, problems: &mut Problems) {
        let Some((id, name)) = self.who(element, OF_PUPIL, problems) else {
            return;
        };
        let dates = span(
            element.text_of("instroomdatum"),
            element.text_of("uitstroomdatum"),
        );
        let span = match dates {
            Ok(span) => span,
            Err((end, reason)) => {
                let which = if end == End::First {
                    "instroomdatum"
                } else {
                    "uitstroomdatum"
                };
                return problems.line(element.line, format!("{which}: {reason}; leerling overgeslagen"));
            }
        };
        let born = element.text_of("geboortedatum");
        let born = (!born.is_empty()).then(|| date(born).ok());
        if born == Some(None) {
            problems.line(
                element.line,
                "geboortedatum: dit is geen datum als 2012-12-31; weggelaten",
            );
        }
        let year = element.text_of("jaargroep");
        let historical = year == "H";
        let role = Role {
            kind: Kind::YoungPerson,
            school: self.location(element, problems),
            span,
        };
        let groups = element.child("groep").into_iter();
        for group in groups.chain(inside(element, "samengestelde_groepen")) {
            self.want(&id, group, MembershipRole::Member);
        }
        let years = if year.is_empty() || historical {
            Vec::new()
        } else {
            vec![Year::of_edexml(year)]
        };
        self.roster.persons.push(Person {
            id,
            roles: vec![role],
            name,
            email: email(element, problems),
            username: some(element.text_of("gebruikersnaam")),
            eck_id: eck_id(element, problems),
            born: born.flatten(),
            years,
            standing: if historical {
                Standing::Ended
            } else {
                Standing::Active
            },
        });
    }

    pub(super) fn teacher(&mut self, element: &Element, problems: &mut Problems) {
        let Some((id, name)) = self.who(element, OF_TEACHER, problems) else {
            return;
        };
        let own = codes(element);
        let mut all = own.clone();
        for group in inside(element, "groepen") {
            let there = codes(group);
            // What somebody is in a group, or else what somebody is at school.
            let role = role(if there.is_empty() { &own } else { &there }, &group.name);
            self.want(&id, group, role);
            if own.is_empty() {
                all.extend(there);
            }
        }
        let mut kinds: Vec<Kind> = Vec::new();
        for kind in all.iter().map(|code| kind(code)) {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        if kinds.is_empty() {
            kinds.push(Kind::Teacher);
        }
        let school = self.school(element.line, problems);
        let role = |kind| Role {
            kind,
            school: school.clone(),
            span: Span::default(),
        };
        self.roster.persons.push(Person {
            id,
            roles: kinds.into_iter().map(role).collect(),
            name,
            email: email(element, problems),
            username: some(element.text_of("gebruikersnaam")),
            eck_id: eck_id(element, problems),
            born: None,
            years: Vec::new(),
            standing: Standing::Active,
        });
    }

    /// Id and name. Nothing comes back, and is told, where one is missing or the person was there before.
    fn who(&mut self, element: &Element, held: &[&str], problems: &mut Problems) -> Option<(PersonId, Name)> {
        let key = element.attribute("key");
        let Some(id) = PersonId::parse(&format!("{}/{key}", element.name)).filter(|_| !key.is_empty()) else {
            problems.line(
                element.line,
                format!("{} heeft geen bruikbare key; overgeslagen", element.name),
            );
            return None;
        };
        let mut held = held.to_vec();
        let given = ["roepnaam", "voornamen", "voorletters-1"];
        let given = given.into_iter().find(|name| !element.text_of(name).is_empty());
        held.extend(given);
        let prefix = element.text_of("voorvoegsel");
        let name = Name::new(
            given.map_or("", |name| element.text_of(name)),
            prefix,
            element.text_of("achternaam"),
        );
        let Some(name) = name else {
            problems.line(
                element.line,
                format!("{} heeft geen naam; overgeslagen", element.name),
            );
            return None;
        };
        if !self.seen.insert(id.clone()) {
            let reason = format!(
                "key {} is al gebruikt voor een {}; de eerste telt",
                quoted(key),
                element.name
            );
            problems.line(element.line, reason);
            return None;
        }
        self.drop_unheld(element, &held);
        Some((id, name))
    }

    /// The location of a pupil, or the school as a whole.
    fn location(&mut self, element: &Element, problems: &mut Problems) -> SchoolId {
        let key = element
            .child("vestiging")
            .map_or("", |child| child.attribute("key"));
        match self.locations.get(key) {
            Some(location) => location.clone(),
            None => {
                if !key.is_empty() {
                    let reason = format!(
                        "vestiging {} staat niet in dit bestand; de school telt",
                        quoted(key)
                    );
                    problems.line(element.line, reason);
                }
                self.school(element.line, problems)
            }
        }
    }

    fn want(&mut self, person: &PersonId, group: &Element, role: MembershipRole) {
        let named = match group.name.as_str() {
            "groep" => Named::Class,
            "samengestelde_groep" => Named::SubjectGroup,
            _ => return,
        };
        self.wanted.push(Wanted {
            line: group.line,
            person: person.clone(),
            named,
            key: group.attribute("key").to_owned(),
            role,
        });
    }
}

fn inside<'e>(element: &'e Element, name: &str) -> impl Iterator<Item = &'e Element> {
    element.child(name).into_iter().flat_map(Element::children)
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn email(element: &Element, problems: &mut Problems) -> Option<String> {
    let email = some(element.text_of("emailadres"))?;
    let sound = email_is_sound(&email);
    if !sound {
        problems.line(element.line, "emailadres: dit is geen e-mailadres; weggelaten");
    }
    sound.then_some(email)
}

fn eck_id(element: &Element, problems: &mut Problems) -> Option<EckId> {
    let text = element.attribute("eckid");
    let id = EckId::parse(text);
    if id.is_none() && !text.is_empty() {
        problems.line(
            element.line,
            "eckid: dit is geen ECK iD (een webadres); weggelaten",
        );
    }
    id
}

/// The codes of what somebody is, in the order of the file.
fn codes(element: &Element) -> Vec<&str> {
    let roles = element.children().iter().filter(|child| child.name == "rol");
    roles.map(Element::text).filter(|code| !code.is_empty()).collect()
}

/// What a code says. Whoever is not named here helps, and gets no more than that: `OUD` is a parent who helps at school,
/// which says nothing about being the guardian of somebody.
fn kind(code: &str) -> Kind {
    match code {
        "LRK" | "VAK" => Kind::Teacher,
        "IB" => Kind::Counsellor,
        "DIR" | "ADJ" | "LOC" => Kind::SchoolLeader,
        "ICT" => Kind::Administrator,
        _ => Kind::Support,
    }
}

/// What somebody with these codes is in a group; without any code a teacher, and in a class its tutor.
fn role(codes: &[&str], group: &str) -> MembershipRole {
    let tutor = codes.is_empty() || codes.contains(&"LRK");
    if tutor && group == "groep" {
        MembershipRole::Tutor
    } else if tutor || codes.contains(&"VAK") {
        MembershipRole::Teacher
    } else {
        MembershipRole::Support
    }
}
