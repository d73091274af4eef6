//! The **words** under which the tables keep what a roster says, each in both directions.
//!
//! Deliberately absent: words for a screen.

use feeds::roster::{Bond, GroupKind, Kind, MembershipRole, SchoolKind, Year};

/// The kind of the school that is the organisation itself.
pub const ORGANISATION: &str = "organisation";
/// The kind of the group of those without a class.
pub const WAITING: &str = "waiting";

macro_rules! words {
    ($name:ident, $back:ident, $type:ty, { $($value:pat => $made:expr, $word:literal;)* }) => {
        pub const fn $name(value: $type) -> &'static str {
            match value { $($value => $word,)* }
        }

        pub fn $back(word: &str) -> Option<$type> {
            match word {
                $($word => Some($made),)*
                _ => None,
            }
        }
    };
}

words! { role, role_of, Kind, {
    Kind::YoungPerson => Kind::YoungPerson, "young-person";
    Kind::Teacher => Kind::Teacher, "teacher";
    Kind::Counsellor => Kind::Counsellor, "counsellor";
    Kind::Guardian(Bond::Parent) => Kind::Guardian(Bond::Parent), "parent";
    Kind::Guardian(Bond::Guardian) => Kind::Guardian(Bond::Guardian), "guardian";
    Kind::Guardian(Bond::Relative) => Kind::Guardian(Bond::Relative), "relative";
    Kind::SchoolLeader => Kind::SchoolLeader, "school-leader";
    Kind::Administrator => Kind::Administrator, "administrator";
    Kind::Support => Kind::Support, "support";
} }

words! { school, school_of, SchoolKind, {
    SchoolKind::School => SchoolKind::School, "school";
    SchoolKind::Location => SchoolKind::Location, "location";
    SchoolKind::Board => SchoolKind::Board, "board";
    SchoolKind::Authority => SchoolKind::Authority, "authority";
} }

words! { group, group_of, GroupKind, {
    GroupKind::Class => GroupKind::Class, "class";
    GroupKind::SubjectGroup => GroupKind::SubjectGroup, "subject";
} }

words! { member, member_of, MembershipRole, {
    MembershipRole::Member => MembershipRole::Member, "member";
    MembershipRole::Tutor => MembershipRole::Tutor, "tutor";
    MembershipRole::Teacher => MembershipRole::Teacher, "teacher";
    MembershipRole::Support => MembershipRole::Support, "support";
} }

/// How somebody at home is called, where the main role at home says so.
pub fn bond(roles: &[feeds::roster::Role]) -> Bond {
    let bonds = roles.iter().filter_map(|role| match role.kind {
        Kind::Guardian(bond) => Some(bond),
        _ => None,
    });
    // Somebody who is called a parent at one school and a relative at another is a parent.
    bonds
        .min_by_key(|bond| match bond {
            Bond::Parent => 0,
            Bond::Guardian => 1,
            Bond::Relative => 2,
        })
        .unwrap_or(Bond::Relative)
}

/// What somebody is here in the first place.
pub const fn part(kind: Option<Kind>) -> &'static str {
    match kind {
        Some(Kind::YoungPerson) => "young",
        Some(Kind::Guardian(_)) => "home",
        _ => "staff",
    }
}

/// A list of words in one cell.
pub fn listed<T: AsRef<str>>(words: impl IntoIterator<Item = T>) -> String {
    let words = words
        .into_iter()
        .map(|word| serde_json::Value::from(word.as_ref()));
    serde_json::Value::Array(words.collect()).to_string()
}

/// The years of education in one cell.
pub fn years(years: &[Year]) -> String {
    listed(years.iter().map(Year::to_oneroster))
}

/// The words in a cell. One that cannot be read holds none.
pub fn unlisted(cell: &str) -> Vec<String> {
    serde_json::from_str(cell).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_comes_back_as_what_it_was() {
        for kind in [Kind::YoungPerson, Kind::Guardian(Bond::Relative), Kind::Support] {
            assert_eq!(role_of(role(kind)), Some(kind));
        }
        assert_eq!(group_of(WAITING), None);
        assert_eq!(school_of(ORGANISATION), None);
        let subjects = ["Frans, mondeling", "\"wis\"kunde"];
        assert_eq!(unlisted(&listed(subjects)), subjects);
    }
}
