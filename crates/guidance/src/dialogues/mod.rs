//! A **dialogue**: a talk about the future between a young person and whoever guides them, in seven steps: bring something that
//! you did, retell it, find what it means, look wider, agree a step, write it down, and come back to it next time.
//!
//! The young person writes first, or says "we do it together in the talk"; the adult adds; both read the same text. A talk ends in
//! a dated **step**, and the next talk opens with that: done, another day, or not any more. A talk with its step is an experience
//! on the way of the young person, so that it counts; taken back, it does not.
//!
//! Deliberately absent: a private note of the adult about a young person, a mark for a talk, and a count of steps beside a name.
//! How much of a talk was about the future is the adult's own, and nobody else's.

mod actions;
mod calendar;
mod ending;
mod future;
mod pages;
mod protocol;
mod read;
mod rules;
mod steps;
mod store;
mod wishes;
mod words;

pub use actions::{Plan, Saying, begin, plan, take_back, withdraw, write};
pub use calendar::{Entry, calendar};
pub use ending::{Ending, finish, log};
pub use future::{Share, say, shares};
pub use pages::{
    FuturePage, GroupStepsPage, OwnPage, PersonPage, PreparePage, SheetPage, TalkPage, WishShown, templates,
    urls,
};
pub use protocol::Part;
pub use read::{Opening, Read, opening, tutors};
pub use rules::{
    Asked, LONGEST_HELPER, LONGEST_STEP, LONGEST_TEXT, Move, No, Side, Stands, State, StepDraft, StepState,
    Verb, change_step, next, percent,
};
pub use steps::{Agreed, change, in_group, of_talk};
pub use store::{Dialogue, find, of};
pub use wishes::{AskedFor, Wish, asked_by, wishes};

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 4] = [
    kit::TextSource {
        lang: "nl",
        name: "dialogues/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "dialogues/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    kit::TextSource {
        lang: "tr",
        name: "dialogues/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    kit::TextSource {
        lang: "ar",
        name: "dialogues/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
