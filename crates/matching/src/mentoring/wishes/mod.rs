//! A **wish** for a mentor: what a young person wants one for, and what matters to them, in their own order.
//!
//! The *queue* has who waits longest first; whoever had a pairing that ended early goes before. Everybody hears honestly where they
//! stand, and what they can do in the meantime. A wish counts once the young person, or under 16 somebody at home, said yes to
//! mentoring. Deliberately absent: a place in the queue that somebody gives, and a field that says something about the young person.

mod actions;
mod pages;
mod queue;
mod rules;
mod store;

pub use actions::{Asking, ask, consent_changed, withdraw};
pub(super) use actions::{ask_along, withdraw_along};
pub use pages::{HomePage, Standing, WishPage, standing, templates, urls};
pub use queue::{Place, place};
pub use rules::{DAYS_FOR_A_YES, Draft, MOST_WANTS, Sort, State, Want};
pub(crate) use store::read as read_wish;
pub use store::{Wish, Wishes, asked_at_home, find, open_of};

/// The words of this part.
pub const TEXTS: &[kit::TextSource] = sources!("wishes/", "nl", "en", "tr", "ar");
