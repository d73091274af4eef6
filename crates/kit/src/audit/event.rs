//! An **event**: a decision as the guard took it, before it becomes a line.
//!
//! Deliberately absent: its number and moment, which the chain and the transaction give.

use policy::data::DataClass;
use policy::{Action, Deny, Party, PersonId, Reason, TenantId, ThingId};

/// One decision.
#[derive(Clone, Debug)]
pub struct Event {
    /// In whose chain: that of the tenant in which the actor acts.
    pub tenant: TenantId,
    /// Who asked.
    pub actor: PersonId,
    /// What for.
    pub action: Action,
    /// Whom the record is about. None where there is no such record in this tenant.
    pub about: Option<Party>,
    /// What kind of record it is.
    pub class: DataClass,
    /// Which record.
    pub thing: ThingId,
    /// Yes with its reason, or no with its ground.
    pub answer: Result<Reason, Ground>,
}

/// Why not. The actor hears "not found" whatever it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// There is no such record.
    NotThere,
    /// There is, and policy says no.
    Denied(Deny),
}

impl Ground {
    /// The id by which lines know it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotThere => "not-there",
            Self::Denied(deny) => deny.id(),
        }
    }
}
