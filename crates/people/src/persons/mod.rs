//! A **person**: somebody who is known in one organisation, with a name, and where they belong. A **tenant** is an
//! organisation that keeps its own data: a school, or schools under one board. It stands among its own schools under its
//! own id, so that a task can be given for all of it.
//!
//! Deliberately absent: accounts (a person can be here without ever signing in), what somebody may do, and every field
//! for origin, language, belief, health or sex.

mod approval;
mod founding;
mod groups;
mod name;
mod outside;
mod pages;
mod parties;
mod record;

pub(crate) use approval::{approved_by, insert_approval};
pub(crate) use founding::insert_relation;
pub use founding::{Founder, Founding, Organisation, drawn, found, organisation, organisations};
pub use groups::{
    Group, Listed, find_group, groups_of, listed, members, permitted_group, say_place, tracks_beside,
};
pub use name::{Name, folded};
pub use outside::welcome;
pub use pages::{ListPage, PersonPage, StandShown, templates, urls};
pub use parties::party_name;
pub(crate) use parties::{Names, holders};
pub use record::{BasicRecord, Part, Presence, about, beside, find, key};

use policy::id::SchoolId;
use policy::{Party, TenantId};

/// The organisation itself, as a party: where tasks hold that are about all of it.
pub fn house(tenant: TenantId) -> Party {
    Party::School(SchoolId::from_bits(tenant.bits()))
}

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 4] = [
    kit::TextSource {
        lang: "nl",
        name: "persons/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "persons/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    kit::TextSource {
        lang: "tr",
        name: "persons/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    kit::TextSource {
        lang: "ar",
        name: "persons/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
