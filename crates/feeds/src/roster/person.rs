//! Persons in a roster, what they are there, and who belongs to whom.

use jiff::civil::Date;

use super::{EckId, PersonId, SchoolId, Span};

/// One person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The id with the sender, the same in every delivery.
    pub id: PersonId,
    /// What the person is, at which school; the main role first, never empty.
    pub roles: Vec<Role>,
    /// The name.
    pub name: Name,
    /// The address for mail.
    pub email: Option<String>,
    /// The name to sign in with.
    pub username: Option<String>,
    /// The chain id.
    pub eck_id: Option<EckId>,
    /// The day of birth, only of a young person: what may be seen and done depends on age.
    pub born: Option<Date>,
    /// The years of education the person is in; more than one is rare.
    pub years: Vec<Year>,
    /// Whether the sender still counts the person.
    pub standing: Standing,
}

impl Person {
    /// What the person is in the first place.
    pub fn kind(&self) -> Option<Kind> {
        self.roles.first().map(|role| role.kind)
    }

    /// Whether the person is this anywhere.
    pub fn is(&self, kind: Kind) -> bool {
        self.roles.iter().any(|role| role.kind == kind)
    }
}

/// How somebody is called. At least one of given and family name is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    given: Option<String>,
    prefix: Option<String>,
    family: Option<String>,
}

impl Name {
    /// Empty parts are absent parts. Nothing comes back without a given and without a family name.
    pub fn new(given: &str, prefix: &str, family: &str) -> Option<Name> {
        let part = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let named = !given.is_empty() || !family.is_empty();
        named.then(|| Name {
            given: part(given),
            prefix: part(prefix),
            family: part(family),
        })
    }

    /// The name the person is called by.
    pub fn given(&self) -> Option<&str> {
        self.given.as_deref()
    }

    /// What stands before the family name and does not count in sorting (*tussenvoegsel*).
    pub fn prefix(&self) -> Option<&str> {
        self.prefix.as_deref()
    }

    /// The family name.
    pub fn family(&self) -> Option<&str> {
        self.family.as_deref()
    }
}

/// What a person is at a school, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// What.
    pub kind: Kind,
    /// Where.
    pub school: SchoolId,
    /// When, as far as it is said.
    pub span: Span,
}

/// What a person is. It is what the sender says, and gives nobody access by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A pupil or student.
    YoungPerson,
    /// Somebody who teaches; whether as a tutor stands in the [`super::Membership`].
    Teacher,
    /// Somebody who guides young people in their choices.
    Counsellor,
    /// Somebody at home.
    Guardian(Bond),
    /// Somebody who leads a school.
    SchoolLeader,
    /// Somebody who keeps the systems of a school or board.
    Administrator,
    /// Any other member of staff.
    Support,
}

/// How somebody at home is called by the sender. It says nothing about authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bond {
    /// `parent`.
    Parent,
    /// `guardian`.
    Guardian,
    /// `relative`.
    Relative,
}

/// A guardian and a young person who belong together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Guardianship {
    /// Has [`Kind::Guardian`] among its roles.
    pub guardian: PersonId,
    /// Has [`Kind::YoungPerson`] among its roles.
    pub young_person: PersonId,
}

/// Whether the sender still counts a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Yes.
    Active,
    /// Yes, but the person may not sign in now (`enabledUser` is false).
    Barred,
    /// No: `tobedeleted`, or historical.
    Ended,
}

/// A year of education.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Year {
    /// Group 1 to 8 of primary education; 0 is the group before it.
    Primary(u8),
    /// Year 1 to 6 of secondary education.
    Secondary(u8),
    /// As the sender writes it, where only the sender knows what it counts.
    AsSent(String),
}

impl Year {
    /// Reads `jaargroep` of EDEXML: 0 to 8 are primary, 11 to 16 secondary, and letters stand for something special.
    pub fn of_edexml(code: &str) -> Year {
        match (digit(code), code.strip_prefix('1').and_then(digit)) {
            (Some(group @ 0..=8), _) => Year::Primary(group),
            (_, Some(year @ 1..=6)) => Year::Secondary(year),
            _ => Year::AsSent(code.to_owned()),
        }
    }

    /// Reads one of `grades` of OneRoster, where only our own words `groep 7` and `leerjaar 3` say what they count: a bare
    /// `3` may be either.
    pub fn of_oneroster(grade: &str) -> Year {
        let after = |word: &str| grade.strip_prefix(word).and_then(digit);
        match (after("groep "), after("leerjaar ")) {
            (Some(group @ 0..=8), _) => Year::Primary(group),
            (_, Some(year @ 1..=6)) => Year::Secondary(year),
            _ => Year::AsSent(grade.to_owned()),
        }
    }

    /// The word that [`Year::of_oneroster`] reads.
    pub fn to_oneroster(&self) -> String {
        match self {
            Year::Primary(group) => format!("groep {group}"),
            Year::Secondary(year) => format!("leerjaar {year}"),
            Year::AsSent(sent) => sent.clone(),
        }
    }
}

fn digit(text: &str) -> Option<u8> {
    match text.as_bytes() {
        [digit @ b'0'..=b'9'] => Some(digit - b'0'),
        _ => None,
    }
}

/// Enough to send to, without judging what a mail server takes.
pub(crate) fn email_is_sound(email: &str) -> bool {
    let strange = |c: char| c.is_control() || c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>');
    let parts = email.split_once('@');
    email.len() <= 254
        && !email.contains(strange)
        && parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_says_what_it_counts_only_where_the_sender_does() {
        assert_eq!(Year::of_edexml("4"), Year::Primary(4));
        assert_eq!(Year::of_edexml("13"), Year::Secondary(3));
        for code in ["H", "C", "9", "17", "", "+4", "013"] {
            assert_eq!(Year::of_edexml(code), Year::AsSent(code.to_owned()));
        }
        for grade in ["3", "09", "groep 9", "leerjaar 0", "leerjaar 03", "groep +1"] {
            assert_eq!(Year::of_oneroster(grade), Year::AsSent(grade.to_owned()));
        }
        for year in [
            Year::Primary(0),
            Year::Primary(8),
            Year::Secondary(1),
            Year::Secondary(6),
        ] {
            assert_eq!(Year::of_oneroster(&year.to_oneroster()), year);
        }
    }

    #[test]
    fn nobody_is_without_a_name() {
        assert_eq!(Name::new("", "van", ""), None);
        assert!(Name::new("Lia", "", "").is_some_and(|name| name.family().is_none()));
    }

    #[test]
    fn an_address_for_mail_has_two_sides_and_no_friends() {
        assert!(email_is_sound("f.yildiz@voorbeeld.example"));
        for email in ["", "a", "@b", "a@", "a@b@c", "a b@c", "a@b,c@d", "<a@b>", "a@b\n"] {
            assert!(!email_is_sound(email), "{email:?}");
        }
    }
}
