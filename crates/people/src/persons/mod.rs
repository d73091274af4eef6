//! A **person**: somebody who is known in one organisation, with a name, and where they belong. A **tenant** is an
//! organisation that keeps its own data: a school, or schools under one board. It stands among its own schools under its
//! own id, so that a task can be given for all of it.
//!
//! Deliberately absent: accounts (a person can be here without ever signing in), what somebody may do, and every field
//! for origin, language, belief, health or sex.

mod founding;
mod name;
mod record;

pub(crate) use founding::drawn;
pub use founding::{Founder, Founding, Organisation, found, organisation, organisations};
pub use name::{Name, folded};
pub use record::{BasicRecord, Part, Presence, find, key};

use policy::id::SchoolId;
use policy::{Party, TenantId};

/// The organisation itself, as a party: where tasks hold that are about all of it.
pub fn house(tenant: TenantId) -> Party {
    Party::School(SchoolId::from_bits(tenant.bits()))
}
