//! A **party**: one end of a relation, and what a record is about. A **key** names one record.
//!
//! Deliberately absent: names, and anything else that is known about a party.

use crate::closed::closed;
use crate::data::DataClass;
use crate::id::{GroupId, PairingId, PersonId, ProgrammeId, SchoolId, SeatId, TenantId, ThingId};

/// Somebody or something that can be related.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Party {
    /// A person.
    Person(PersonId),
    /// A class or year group.
    Group(GroupId),
    /// A school.
    School(SchoolId),
    /// A programme.
    Programme(ProgrammeId),
    /// A pairing.
    Pairing(PairingId),
    /// A seat.
    Seat(SeatId),
}

closed! {
    /// The sort of a party.
    Sort {
        /// A person.
        Person = "person",
        /// A group.
        Group = "group",
        /// A school.
        School = "school",
        /// A programme.
        Programme = "programme",
        /// A pairing.
        Pairing = "pairing",
        /// A seat.
        Seat = "seat",
    }
}

impl Party {
    /// Its sort.
    pub const fn sort(self) -> Sort {
        match self {
            Self::Person(_) => Sort::Person,
            Self::Group(_) => Sort::Group,
            Self::School(_) => Sort::School,
            Self::Programme(_) => Sort::Programme,
            Self::Pairing(_) => Sort::Pairing,
            Self::Seat(_) => Sort::Seat,
        }
    }

    /// The person, if it is one.
    pub const fn person(self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(person),
            _ => None,
        }
    }
}

/// Which record: facts are loaded for a key, and a permit is made for the record with that key and no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// Whose data it is.
    pub tenant: TenantId,
    /// Whom it is about: a person, or the group, school, programme or seat that a list is drawn from.
    pub about: Party,
    /// What kind of data it is.
    pub class: DataClass,
    /// The record.
    pub id: ThingId,
}
