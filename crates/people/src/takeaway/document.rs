//! The **document**: everything of one person as JSON that is the same, byte for byte, whoever writes it.
//!
//! Fields stand in the order of the types below; rows in the order in which they happened, and then of their own text. A
//! document ends with a hash of itself, by which a file that was cut off or changed by accident is seen; that is no
//! signature. Deliberately absent: ids of ours, secrets, and anybody else. Of who answered, asked or looked there is a
//! role and no name, because their data is not this person's to take along.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::mentoring::{
    Asked, Certificate, ClassAnswer, Hours, MentorFile, MentorWish, Met, Offered, Paired, Said, Together,
    Trained, Wrong, Wrote,
};
use super::portfolio::{Assignment, Dream, Finding, Interest};
use super::shows::{Shows, rows};
use super::way::{Duty, Letter, Offer, OnFuture, Step, Stood, Talk, Went};

/// What the first field says.
pub const FORMAT: &str = "kansrijk-person";
/// The version of the format.
pub const VERSION: u32 = 6;
/// The longest document that is read.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;

/// Everything of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Takeaway {
    pub(super) format: String,
    pub(super) version: u32,
    /// Stays the same wherever the person goes.
    pub(super) code: String,
    pub(super) person: Basics,
    pub(super) position: Option<Stand>,
    /// What each organisation said, the earliest first.
    pub(super) organisations: Vec<Told>,
    /// The SHA-256 of this document with nothing in this field.
    pub(super) sum: String,
}

/// Why a file cannot be read as a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is larger than a person's data can be.
    TooLarge,
    /// It is no document, or one that was cut off.
    NoDocument,
    /// It is of another version.
    OtherVersion,
    /// Something in it was changed after it was made.
    Changed,
    /// What it says cannot be: a person without a code, a day that is none.
    Strange,
}

rows! {
    /// The basic record.
    Basics {
        given: Option<String>,
        prefix: Option<String>,
        family: Option<String>,
        email: Option<String>,
        eck_id: Option<String>,
        born: Option<Date>,
        years: String,
        part: String,
    }
    /// Where somebody stands in education.
    Stand {
        node: Option<String>,
        year: Option<i64>,
        profile: Option<String>,
        extra_subject: Option<bool>,
        said_by: String,
        said_at: Timestamp,
    }
    /// Being known at an organisation.
    Known { since: Timestamp, state: String, left_at: Option<Timestamp>, barred: bool }
    /// What the roster said that somebody was at a school.
    Job { school: String, kind: String, valid_from: Option<Date>, valid_to: Option<Date>, ended_at: Option<Timestamp> }
    /// Being in a group.
    InGroup {
        school: String,
        group: String,
        role: String,
        valid_from: Option<Date>,
        valid_to: Option<Date>,
        ended_at: Option<Timestamp>,
    }
    /// A relation. "side" says which end this person is; "with" names the other end where that is no person.
    Tie {
        kind: String,
        side: String,
        with: Option<String>,
        valid_from: Timestamp,
        valid_to: Timestamp,
        basis: String,
        revoked_at: Option<Timestamp>,
    }
    /// Belonging together at home. "side" says what this person is.
    AtHome { side: String, bond: String, ended_at: Option<Timestamp> }
    /// An answer to a question for consent. "about" and "by" are oneself or another.
    Answer {
        about: String,
        by: String,
        purpose: String,
        answer: String,
        given_at: Timestamp,
        until: Timestamp,
        withdrawn_at: Option<Timestamp>,
    }
    /// A certificate that was seen.
    Seen { certificate: String, seen_on: Date, until: Date }
    /// That something about this person is forbidden to somebody.
    Shut { kind: String, valid_from: Timestamp, lifted_at: Option<Timestamp> }
    /// A relation that was asked for.
    Request {
        kind: String,
        side: String,
        valid_from: Timestamp,
        valid_to: Timestamp,
        basis: String,
        asked_at: Timestamp,
        answer: Option<String>,
        answered_at: Option<Timestamp>,
    }
    /// A yes of a second person to something about this one.
    Yes { action: String, given_at: Timestamp, until: Timestamp }
    /// How somebody comes in.
    Way {
        state: String,
        login: Option<String>,
        password_at: Option<Timestamp>,
        codes: bool,
        made_at: Timestamp,
        confirmed_at: Option<Timestamp>,
        suspended_at: Option<Timestamp>,
        ended_at: Option<Timestamp>,
    }
    /// One time that somebody was in.
    Session {
        way: String,
        factors: String,
        device: String,
        begun_at: Timestamp,
        seen_at: Timestamp,
        ends_at: Timestamp,
        ended_at: Option<Timestamp>,
    }
    /// A key on a device.
    Passkey { name: String, made_at: Timestamp, used_at: Option<Timestamp> }
    /// A code on paper.
    Spare { made_at: Timestamp, used_at: Option<Timestamp> }
    /// Who somebody is with another party.
    Elsewhere { issuer: String, subject: String, made_at: Timestamp }
    /// A link that was handed over.
    Link {
        purpose: String,
        made_at: Timestamp,
        until: Timestamp,
        used_at: Option<Timestamp>,
        revoked_at: Option<Timestamp>,
    }
    /// That something was asked for this person: to be let in again, or to be erased.
    Wish { asked_at: Timestamp, until: Timestamp, done_at: Option<Timestamp> }
    /// That somebody asked to read about this person in danger, and what came of it. Which danger is not said here: a file
    /// lies about at home, and that may be where the danger is.
    Glass {
        asked_at: Timestamp,
        answer: Option<String>,
        answered_at: Option<Timestamp>,
        opened_at: Option<Timestamp>,
        closed_at: Option<Timestamp>,
        reviewed_at: Option<Timestamp>,
        outcome: Option<String>,
    }
    /// How the system of a school calls somebody.
    Called { source: String, sent: String }
    /// A look of somebody else.
    Glance { at: Timestamp, role: String, class: String, purpose: String, changed: bool, listed: bool }
}

macro_rules! told {
    ($($field:ident: $type:ident),+ $(,)?) => {
        /// What one organisation said.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Told {
            pub(super) organisation: String,
            pub(super) known: Known,
            $(pub(super) $field: Vec<$type>,)+
        }

        impl Told {
            /// Of an organisation, with nothing said yet.
            pub(super) fn new(organisation: String, known: Known) -> Self {
                Self { organisation, known, $($field: Vec::new(),)+ }
            }

            /// Whether it says nothing but that somebody is known.
            pub(super) fn is_bare(&self) -> bool {
                true $(&& self.$field.is_empty())+
            }

            /// Every sort with its rows, in their order.
            pub(super) fn sorts(&self) -> Vec<(&'static str, Vec<&dyn Shows>)> {
                vec![
                    ("known", vec![&self.known as &dyn Shows]),
                    $((stringify!($field), self.$field.iter().map(|row| row as &dyn Shows).collect()),)+
                ]
            }

            /// Puts rows into the one order there is.
            pub(super) fn sort(&mut self) {
                $(self.$field.sort_by_cached_key(|row| serde_json::to_string(row).unwrap_or_default());)+
                self.looks.sort_by_key(|look| look.at);
            }
        }
    };
}

told! {
    stood: Stood,
    offers: Offer,
    experiences: Went,
    talks: Talk,
    steps: Step,
    duties: Duty,
    on_future: OnFuture,
    letters: Letter,
    dreams: Dream,
    interests: Interest,
    assignments: Assignment,
    findings: Finding,
    offered: Offered,
    mentor_file: MentorFile,
    trained: Trained,
    voices: Said,
    together: Together,
    mentor_wishes: MentorWish,
    class_answers: ClassAnswer,
    pairings: Paired,
    meetings: Met,
    checkins: Asked,
    hours: Hours,
    certificates: Certificate,
    messages: Wrote,
    reports: Wrong,
    roles: Job,
    groups: InGroup,
    relations: Tie,
    home: AtHome,
    consents: Answer,
    vettings: Seen,
    forbids: Shut,
    requests: Request,
    approvals: Yes,
    account: Way,
    sessions: Session,
    passkeys: Passkey,
    spare_codes: Spare,
    elsewhere: Elsewhere,
    links: Link,
    recoveries: Wish,
    erasures: Wish,
    glass: Glass,
    called: Called,
    looks: Glance,
}

impl Known {
    /// For samples.
    pub(super) fn sample(since: Timestamp) -> Self {
        Self {
            since,
            state: "here".to_owned(),
            left_at: None,
            barred: false,
        }
    }
}

impl Takeaway {
    /// A whole document.
    pub(super) fn new(
        code: String,
        person: Basics,
        position: Option<Stand>,
        organisations: Vec<Told>,
    ) -> Self {
        let mut whole = Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            code,
            person,
            position,
            organisations,
            sum: String::new(),
        };
        whole.sum = whole.summed();
        whole
    }

    /// Its bytes.
    pub fn text(&self) -> String {
        // Nothing in a document has a map with keys that are no text, so writing it cannot fail.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Reads a document, and takes it only when it is exactly as this program would write it.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        if bytes.len() > MOST_BYTES {
            return Err(Unreadable::TooLarge);
        }
        let begin: Begin = serde_json::from_slice(bytes).map_err(|_| Unreadable::NoDocument)?;
        if begin.format.as_deref() != Some(FORMAT) {
            return Err(Unreadable::NoDocument);
        }
        if begin.version != Some(VERSION) {
            return Err(Unreadable::OtherVersion);
        }
        let read: Self = serde_json::from_slice(bytes).map_err(|_| Unreadable::Changed)?;
        if read.sum != read.summed() || read.text().as_bytes() != bytes {
            return Err(Unreadable::Changed);
        }
        if read.is_strange() {
            return Err(Unreadable::Strange);
        }
        Ok(read)
    }

    fn summed(&self) -> String {
        let bare = Self {
            sum: String::new(),
            ..self.clone()
        };
        let hash = Sha256::digest(bare.text());
        hash.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn is_strange(&self) -> bool {
        let hex = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
        let part = crate::persons::Part::ALL
            .iter()
            .any(|part| part.id() == self.person.part);
        let said_by = ["roster", "school", "self"];
        let stand = self.position.as_ref();
        self.code.len() != 32
            || !self.code.bytes().all(hex)
            || !part
            // PostgreSQL keeps no text with a zero in it.
            || self.text().contains("\\u0000")
            || serde_json::from_str::<Vec<String>>(&self.person.years).is_err()
            || stand.is_some_and(|stand| !said_by.contains(&stand.said_by.as_str()))
    }
}

/// The first words of a document, whatever its version.
#[derive(Deserialize)]
struct Begin {
    format: Option<String>,
    version: Option<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Takeaway {
        let person = Basics {
            given: Some("Noor \"<&\u{202e}".to_owned()),
            prefix: None,
            family: None,
            email: None,
            eck_id: None,
            born: Some(jiff::civil::date(2012, 2, 29)),
            years: "[\"havo 3\"]".to_owned(),
            part: "young".to_owned(),
        };
        Takeaway::new("0123456789abcdef".repeat(2), person, None, Vec::new())
    }

    #[test]
    fn a_document_comes_back_from_its_own_bytes_and_from_no_others() {
        let text = sample().text();
        assert_eq!(Takeaway::read(text.as_bytes()), Ok(sample()));
        let refused = |text: &str| Takeaway::read(text.as_bytes()).unwrap_err();
        for cut in 0..text.len() {
            if text.is_char_boundary(cut) {
                assert!(Takeaway::read(&text.as_bytes()[..cut]).is_err(), "{cut}");
            }
        }
        assert_eq!(refused(&text.replace("Noor", "Noot")), Unreadable::Changed);
        assert_eq!(refused(&text.replace("  ", " ")), Unreadable::Changed);
        assert_eq!(
            refused(&text.replace("\"person\"", "\"rights\": 1, \"person\"")),
            Unreadable::Changed
        );
        let this = format!("\"version\": {VERSION}");
        assert!(text.contains(&this), "{text}");
        for other in [VERSION - 1, VERSION + 1] {
            assert_eq!(
                refused(&text.replace(&this, &format!("\"version\": {other}"))),
                Unreadable::OtherVersion
            );
        }
        assert_eq!(
            refused(&text.replace(FORMAT, "kansrijk-backup")),
            Unreadable::NoDocument
        );
        assert_eq!(refused(&"[".repeat(100_000)), Unreadable::NoDocument);
        assert_eq!(refused(&" ".repeat(MOST_BYTES + 1)), Unreadable::TooLarge);
        let mut strange = sample();
        strange.person.part = "administrator".to_owned();
        strange.sum = strange.summed();
        assert_eq!(refused(&strange.text()), Unreadable::Strange);
    }
}
