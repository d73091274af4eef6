//! **Letters** to people at home, about one decision that comes: when it is, which rights there are, and what to do together in a
//! quarter of an hour. On paper, by mail, and as an open page behind a code to scan, each in five languages.
//!
//! A *letter by mail* goes to a guardian of whom the school has an address. It waits for ten minutes, in which it can be taken
//! back, then it leaves; what does not arrive is tried again and then somebody reads that it failed. A *letter on paper* goes
//! along with the young person. Each is about one decision in one school year, and goes once.
//!
//! Deliberately absent: anything the young person had, said or wrote; the language of a family, since every letter by mail is in all
//! languages; letters about somebody of eighteen or of whom the age is not known; and that a letter which was sent was read. Only
//! a guardian can tell that they talked.

mod actions;
mod pages;
mod post;
mod rules;
mod store;
mod words;

pub use actions::{hand_out, look, send, take_back};
pub use pages::{ClassPage, ListPage, PaperPage, ParentPage, ParentsPage, templates, urls};
pub use post::{MailPage, Post, close, run};
pub use rules::{HOLD, MOST_A_DAY, State, Took, WITH_LETTER};
pub use store::{Home, Young};

/// The name of the query field with the language of the letter, which may be another than that of the page.
const IN: &str = "in";

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 5] = [
    kit::TextSource {
        lang: "nl",
        name: "letters/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "letters/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    kit::TextSource {
        lang: "tr",
        name: "letters/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    kit::TextSource {
        lang: "ar",
        name: "letters/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
    kit::TextSource {
        lang: "pl",
        name: "letters/texts/pl.ftl",
        ftl: include_str!("texts/pl.ftl"),
    },
];
