//! **Ties**: what holds between people of a school, and stands in no roster. Plain data; whoever stands higher in the house makes
//! relations, consents and vettings of it, and asks for the second person that those need.
//!
//! Days are civil days, the last one included. Deliberately absent: a tie without an end, and what anybody may do because of one.

use feeds::roster::{Period, PersonId};
use jiff::civil::Date;
use serde::Deserialize;

use crate::ids::ids;

ids! {
    /// The key of a programme within its school.
    ProgrammeKey;
    /// The key of a pairing within its school.
    PairingKey;
    /// The key of a seat within its school.
    SeatKey;
}

/// What the school wrote down about a guardian and a young person, beside the guardianship in the roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuardianTie {
    /// The guardian.
    pub guardian: PersonId,
    /// The young person.
    pub young: PersonId,
    /// How far it goes.
    pub tier: Tier,
    /// When.
    pub period: Period,
}

/// How far a guardian counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// Has parental authority.
    WithAuthority,
    /// Has no authority, and may be informed.
    Informed,
    /// Was chosen by the young person.
    ByGrant,
}

/// An answer to one purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// The young person it is about.
    pub about: PersonId,
    /// Who answered.
    pub by: PersonId,
    /// To what.
    pub purpose: Purpose,
    /// What.
    pub answer: Answer,
    /// The day of the answer.
    pub given: Date,
    /// The last day on which it counts.
    pub until: Date,
    /// The day on which it was taken back.
    pub withdrawn: Option<Date>,
}

/// A purpose that rests on consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Mentoring in a programme.
    Mentoring,
    /// Finding and holding a placement.
    Placement,
}

/// Yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// Somebody saw a certificate of conduct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vetting {
    /// Whose.
    pub person: PersonId,
    /// Who saw it; never the same person.
    pub seen_by: PersonId,
    /// Which one.
    pub certificate: Certificate,
    /// From the day on which it was seen to the last day on which it counts.
    pub period: Period,
}

/// Which certificate was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certificate {
    /// *Verklaring omtrent het gedrag*.
    Vog,
    /// Of another country.
    Foreign,
}

/// What wins over every tie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forbid {
    /// Who is kept away.
    pub person: PersonId,
    /// From whom.
    pub about: PersonId,
    /// Why.
    pub ground: Ground,
}

/// Why somebody is kept away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// A court said so.
    CourtBan,
    /// The young person did.
    ShutOut,
}

/// An initiative over schools.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// Its key.
    pub key: ProgrammeKey,
    /// What it is called.
    pub name: String,
    /// Who runs it.
    pub coordinator: PersonId,
    /// Who takes part.
    pub participants: Vec<PersonId>,
}

/// A mentor from outside and a young person, for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pairing {
    /// Its key.
    pub key: PairingKey,
    /// In which programme.
    pub programme: ProgrammeKey,
    /// The mentor, whose vetting may have run out.
    pub mentor: PersonId,
    /// The young person.
    pub mentee: PersonId,
    /// When.
    pub period: Period,
}

/// A place with an employer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Its key.
    pub key: SeatKey,
    /// The employer.
    pub host: String,
    /// Who speaks for the employer.
    pub contact: PersonId,
    /// Who applied for it or works on it.
    pub young: Vec<PersonId>,
    /// When.
    pub period: Period,
}

/// Who may open the record of one young person in danger, and who may say yes to that. Two persons in two roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glass {
    /// May ask for it.
    pub opens: Vec<PersonId>,
    /// May approve it.
    pub approves: Vec<PersonId>,
}
