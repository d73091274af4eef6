//! An **id**: 128 bits that point at one person, school or thing, typed by what it points at. A value that came from
//! outside is [`Untrusted`] until the guard has looked it up.
//!
//! Deliberately absent: making ids. They are drawn by `kit`; here they are only compared. An [`Id`] cannot be
//! deserialized either: what a request says is `Untrusted`, and no function here makes a permit of that.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, de};

/// A key of 128 bits for an `Of`, written as 32 hexadecimal digits in lower case.
pub struct Id<Of> {
    bits: u128,
    of: PhantomData<fn() -> Of>,
}

/// A person: young, guardian or staff.
#[derive(Debug)]
pub enum Person {}
/// Whose data it is: a school, a programme's organisation, or the person.
#[derive(Debug)]
pub enum Tenant {}
/// A class or a year group.
#[derive(Debug)]
pub enum Group {}
/// A school, at one place.
#[derive(Debug)]
pub enum School {}
/// A programme of activities or mentoring.
#[derive(Debug)]
pub enum Programme {}
/// A mentor and a mentee for a term.
#[derive(Debug)]
pub enum Pairing {}
/// One place with a host.
#[derive(Debug)]
pub enum Seat {}
/// Any record that a permit can be about; features have types of their own.
#[derive(Debug)]
pub enum Thing {}

/// The id of a person.
pub type PersonId = Id<Person>;
/// The id of a tenant.
pub type TenantId = Id<Tenant>;
/// The id of a group.
pub type GroupId = Id<Group>;
/// The id of a school.
pub type SchoolId = Id<School>;
/// The id of a programme.
pub type ProgrammeId = Id<Programme>;
/// The id of a pairing.
pub type PairingId = Id<Pairing>;
/// The id of a seat.
pub type SeatId = Id<Seat>;
/// The id of a record.
pub type ThingId = Id<Thing>;

impl<Of> Id<Of> {
    /// The id with these bits.
    pub const fn from_bits(bits: u128) -> Self {
        Self {
            bits,
            of: PhantomData,
        }
    }

    /// Its bits.
    pub const fn bits(self) -> u128 {
        self.bits
    }

    /// The same bits as the id of a record, so that records of any feature can be compared.
    pub const fn as_thing(self) -> ThingId {
        Id::from_bits(self.bits)
    }
}

/// The text is not an id: one id has exactly one spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not-an-id")
    }
}

impl std::error::Error for NotAnId {}

impl<Of> FromStr for Id<Of> {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        // `from_str_radix` would also take a sign and capitals, and then two addresses would lead to one record.
        let plain = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if text.len() != 32 || !plain {
            return Err(NotAnId);
        }
        u128::from_str_radix(text, 16)
            .map(Self::from_bits)
            .map_err(|_| NotAnId)
    }
}

impl<Of> fmt::Display for Id<Of> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.bits)
    }
}

impl<Of> fmt::Debug for Id<Of> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}", self.bits)
    }
}

// Written out, because a derive would ask the same of `Of`, which is never there.
impl<Of> Clone for Id<Of> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Of> Copy for Id<Of> {}

impl<Of> PartialEq for Id<Of> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}

impl<Of> Eq for Id<Of> {}

impl<Of> PartialOrd for Id<Of> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<Of> Ord for Id<Of> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bits.cmp(&other.bits)
    }
}

impl<Of> Hash for Id<Of> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bits.hash(state);
    }
}

/// A value as a request gave it. It can be looked up, and nothing else; only what was looked up can get a permit.
///
/// ```
/// # use policy::{PersonId, Untrusted};
/// let from_outside: Untrusted<PersonId> = "0000000000000000000000000000000a".parse().unwrap();
/// assert_eq!(from_outside.for_lookup().bits(), 10);
/// ```
///
/// A store function that asks for a permit does not take it:
///
/// ```compile_fail,E0308
/// # use policy::{may, Permitted, PersonId, Untrusted, ThingId};
/// # struct Journey;
/// fn save(journey: &Permitted<Journey, may::WriteJourney>) {}
/// fn handler(id: Untrusted<ThingId>) {
///     save(&id);
/// }
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Untrusted<T>(T);

impl<T> Untrusted<T> {
    /// Marks a value as coming from outside.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, for the one who looks it up together with the facts about it.
    pub const fn for_lookup(&self) -> &T {
        &self.0
    }
}

impl<T: FromStr> FromStr for Untrusted<T> {
    type Err = T::Err;

    fn from_str(text: &str) -> Result<Self, T::Err> {
        text.parse().map(Self)
    }
}

impl<T> fmt::Debug for Untrusted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Untrusted")
    }
}

impl<'de, Of> Deserialize<'de> for Untrusted<Id<Of>> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, StrDeserializer, U8Deserializer};

    use super::*;

    #[test]
    fn an_id_is_written_in_one_way() {
        let id = PersonId::from_bits(0xab);
        assert_eq!(id.to_string(), "000000000000000000000000000000ab");
        assert_eq!(id.to_string().parse(), Ok(id));
        let wrong = [
            "",
            "ab",
            "000000000000000000000000000000AB",
            "+00000000000000000000000000000ab",
            "0000000000000000000000000000000ab",
            "0000000000000000000000000000000g",
        ];
        for text in wrong {
            assert_eq!(text.parse::<PersonId>(), Err(NotAnId), "{text}");
        }
    }

    #[test]
    fn ids_compare_by_their_bits() {
        let (one, two) = (PersonId::from_bits(1), PersonId::from_bits(2));
        assert_ne!(one, two);
        assert_eq!(one.cmp(&two), Ordering::Less);
        assert_eq!(one.partial_cmp(&two), Some(Ordering::Less));
        // A map by id falls into as many places as a map by the bits themselves.
        let hasher = BuildHasherDefault::<DefaultHasher>::default();
        assert_eq!(hasher.hash_one(two), hasher.hash_one(2_u128));
        assert_eq!(two.as_thing().bits(), 2);
        assert_eq!(format!("{two:?}"), "2");
        assert_eq!(NotAnId.to_string(), "not-an-id");
    }

    #[test]
    fn what_a_request_says_stays_untrusted_and_is_not_printed() {
        let read = |text: &'static str| {
            let deserializer: StrDeserializer<'_, Error> = text.into_deserializer();
            Untrusted::<PersonId>::deserialize(deserializer)
        };
        let id = read("000000000000000000000000000000ab").unwrap();
        assert_eq!(*id.for_lookup(), PersonId::from_bits(0xab));
        assert_eq!(id, Untrusted::new(PersonId::from_bits(0xab)));
        assert_eq!(format!("{id:?}"), "Untrusted");
        assert_eq!(read("ab").unwrap_err().to_string(), "not-an-id");
        // A number is no text, so it is no id either.
        let number: U8Deserializer<Error> = 10_u8.into_deserializer();
        assert!(Untrusted::<PersonId>::deserialize(number).is_err());
    }
}
