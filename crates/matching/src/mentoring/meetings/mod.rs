//! A **meeting** of two in a pairing, as the mentor logs it in a minute, and what the hours come to.
//!
//! Deliberately absent: what was said. A log has a day, minutes, topics of a closed list and a next step; nothing private is asked,
//! and the young person reads the same.

mod ledger;
mod rules;

pub use ledger::{Against, Held, Line, Month, NotApproved, Sum, approve, months, quarters, sum};
pub use rules::{
    Draft, Goes, LONGEST_AGREED, LONGEST_NEXT, MINUTES, Outcome, SILENT_DAYS, Silence, check_in_due, silence,
};
