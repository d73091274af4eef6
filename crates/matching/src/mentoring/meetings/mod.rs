//! A **meeting** of two in a pairing, as the mentor logs it in a minute, and what the hours come to.
//!
//! Deliberately absent: what was said. A log has a day, minutes, topics of a closed list and a next step; nothing private is asked,
//! and the young person reads the same.

mod actions;
pub mod hours;
mod ledger;
mod record;
mod rules;

pub use actions::{Plan, check_in, log, plan, take_back, wrong_place};
pub(super) use actions::{is_same, log_in, plan_in};
pub use ledger::{Against, Held, Line, Month, NotApproved, Sum, approve, months, once, quarters, sum};
pub use record::{CheckIn, Meeting, Standing, check_ins, clock, of};
pub use rules::{
    Draft, Goes, LONGEST_AGREED, LONGEST_NEXT, MINUTES, Outcome, SILENT_DAYS, Silence, Spot, check_in_due,
    silence,
};

/// The words of this part, which both sides of a pairing read.
pub(super) const TEXTS: &[kit::TextSource] = sources!("meetings/", "nl", "en", "tr", "ar");
