//! Groups in a roster, and who is in them.

use super::{GroupId, Period, PersonId, SchoolId, Span, Year};

/// A class, or a group that takes a subject together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The id with the sender, the same in every delivery of a school year.
    pub id: GroupId,
    /// What it is called.
    pub name: String,
    /// Its short name on a timetable, such as `3HA`.
    pub code: Option<String>,
    /// What it is.
    pub kind: GroupKind,
    /// Where it is.
    pub school: SchoolId,
    /// The years of education of those in it.
    pub years: Vec<Year>,
    /// What it takes together.
    pub subjects: Vec<String>,
    /// When it exists. Without it the caller must set an end.
    pub period: Option<Period>,
}

/// What a [`Group`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GroupKind {
    /// The class a young person belongs to, with a tutor (*mentorklas*, *stamgroep*).
    Class,
    /// A group for a subject or for a while (*lesgroep*, *samengestelde groep*).
    SubjectGroup,
}

/// A person in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Who.
    pub person: PersonId,
    /// In which group.
    pub group: GroupId,
    /// As what.
    pub role: MembershipRole,
    /// When, as far as it is said; the period of the group bounds it too.
    pub span: Span,
}

/// What somebody is in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MembershipRole {
    /// One of the young people.
    Member,
    /// The teacher who looks after the class (*mentor*, *groepsleerkracht*). Only in a [`GroupKind::Class`].
    Tutor,
    /// A teacher.
    Teacher,
    /// Somebody who helps.
    Support,
}
