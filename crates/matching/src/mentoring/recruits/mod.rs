//! **Recruits**: who offers to be a mentor, from the form of whoever comes by to a mentor with times and room.
//!
//! | file | what |
//! |---|---|
//! | `rules` | states, who sees to what by which day, what a mentor still needs |
//! | `store`, `actions` | those who signed up, and what the coordinator does with them |
//! | `file` | what a mentor says about oneself |
//! | `pool` | the mentors of a programme, with what each still needs |
//!
//! What a stranger typed is kept for four weeks after a no. Nobody from outside is known before a talk was held and the coordinator
//! said yes, and nobody comes in before the administrator invites them. Deliberately absent: an answer that says whether somebody
//! is known already.

mod actions;
mod file;
mod pages;
pub mod pool;
mod rules;
mod store;

pub(in crate::mentoring) use actions::{own, programmes_of};
pub use file::{
    AGES, File, State as FileState, find as find_file, is_postcode, read as read_file, save as save_file,
};
pub(in crate::mentoring) use pages::DOOR;
pub use pages::{
    IntakePage, ListPage, MentorShown, ModulePage, OwnPage, PoolPage, RecruitShown, SignUpPage,
    doorstep_urls, templates, urls,
};
pub use rules::{Need, No, Owner, Ready, Reason, State, Talk, Verb, by_day, needs, next};
pub use store::{Recruit, Typed, find, open_of};

/// Tracks that somebody can have gone along, from the facts.
pub const WAYS: [&str; 15] = [
    "pro", "vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "vwo", "vavo", "isk", "mbo-2", "mbo-3",
    "mbo-4", "hbo-ad", "hbo-ba", "wo-ba",
];

/// Whether nothing holds up that somebody gets this mentor.
pub fn is_ready(ready: &Ready, today: jiff::civil::Date) -> bool {
    needs(ready, today).iter().all(|(need, _)| !need.holds_up())
}

/// The words of this part, but for its door.
pub const TEXTS: &[kit::TextSource] = sources!("recruits/", "nl", "en");
