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

/// That the term of something is over, and it is removed. Nobody decided it, so there is no actor, no reason of policy and
/// no permit; the rule stands where a role would.
#[derive(Clone, Debug)]
pub struct Elapsed {
    /// In whose chain.
    pub tenant: TenantId,
    /// Whom it is about; the organisation, for what is removed by the batch.
    pub about: Party,
    /// What kind of record it is.
    pub class: DataClass,
    /// Which record.
    pub thing: ThingId,
    /// The rule that says how long it is kept.
    pub rule: &'static str,
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
