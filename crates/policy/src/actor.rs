//! An **actor**: who is asking, in which tenant, and how they signed in.
//!
//! Deliberately absent: what the actor may do. That follows from relations, which are read anew for each question.

use crate::closed::closed;
use crate::id::{PersonId, TenantId};

/// Who is asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The person.
    pub person: PersonId,
    /// The tenant in which they act; somebody who belongs to two acts in one at a time.
    pub tenant: TenantId,
    /// How the account stands.
    pub account: AccountState,
    /// How they signed in.
    pub sign_in: SignIn,
}

closed! {
    /// How an account stands.
    AccountState {
        /// It can be used.
        Active = "active",
        /// Invited; all it can do is confirm itself.
        Unconfirmed = "unconfirmed",
        /// Stopped for now.
        Suspended = "suspended",
        /// Over.
        Ended = "ended",
    }
}

closed! {
    /// How somebody signed in.
    SignIn {
        /// One factor: a password, or a link that was sent.
        OneFactor = "one-factor",
        /// Two factors, or a passkey.
        TwoFactors = "two-factors",
    }
}
