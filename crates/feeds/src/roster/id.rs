//! Ids as a sender gives them: opaque, one type for each kind of record, and cheap to repeat.
//!
//! A roster of 200,000 persons has well over a million memberships that name a person and a group, so the letters of an
//! id are held once and shared.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// The longest id that is held, in characters; EDEXML and OneRoster both stop at 256.
pub const MAX_ID: usize = 256;

macro_rules! ids {
    ($($(#[doc = $doc:literal])* $name:ident;)*) => { $(
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Reads an id. Nothing comes back where it is empty, longer than [`MAX_ID`], holds control characters, or has
            /// spaces around it.
            pub fn parse(text: &str) -> Option<$name> {
                sound(text).then(|| $name(text.into()))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )* };
}

ids! {
    /// The id of a school with its sender: `sourcedId`, or code and key in EDEXML.
    SchoolId;
    /// The id of a person with its sender: `sourcedId`, or `leerling/` or `leerkracht/` and the key in EDEXML, where a
    /// pupil and a teacher may have the same key.
    PersonId;
    /// The id of a group with its sender: `sourcedId`, or the key in EDEXML.
    GroupId;
}

impl SchoolId {
    /// The id of the one school in a file that does not say which it is.
    pub(crate) fn unsaid() -> SchoolId {
        SchoolId("school".into())
    }
}

fn sound(text: &str) -> bool {
    !text.is_empty()
        && text.trim() == text
        && !text.chars().any(char::is_control)
        && (text.len() <= MAX_ID || text.chars().count() <= MAX_ID)
}

/// The chain id of a person in education (*ECK iD*), carried as an opaque string.
///
/// An ECK iD is a web address. Anything else in its place is refused, because a citizen service number would then come in
/// by the back door.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EckId(Box<str>);

impl EckId {
    /// Reads the id. Nothing comes back where it is no `https://` address, or no sound id.
    pub fn parse(text: &str) -> Option<EckId> {
        let address = text.get(..8)?.eq_ignore_ascii_case("https://") && text.len() > 8;
        (address && sound(text)).then(|| EckId(text.into()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_short_and_on_one_line() {
        for sound in ["1", "{a,b}", "Ë", &"ë".repeat(256)] {
            assert_eq!(
                PersonId::parse(sound).map(|id| id.to_string()),
                Some(sound.to_owned())
            );
        }
        for unsound in ["", " a", "a ", "a\nb", "a\0", &"x".repeat(257)] {
            assert_eq!(PersonId::parse(unsound), None, "{unsound:?}");
        }
    }

    #[test]
    fn a_chain_id_is_an_address_and_a_citizen_service_number_is_not() {
        assert!(EckId::parse("https://id.school/pilot/0001").is_some());
        for text in ["", "https://", "111222333", "http://id.school/1", "é1234567890"] {
            assert_eq!(EckId::parse(text), None, "{text}");
        }
    }
}
