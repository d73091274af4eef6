//! **Retention**: how long what is kept, said in one table that a page shows and a job does.
//!
//! Deliberately absent: a list per school. What is kept longer than this needs a law, and then a change of the table.

pub mod job;
mod pages;
mod rows;
mod rules;

use std::fmt::Write as _;

use kit::TextSource;
use kit::texts::Texts;

pub(crate) use pages::term_key;
pub use pages::{KeptPage, templates, urls};
pub use rules::{Over, RULES, Rule, Sort, Stay, Term, over};

/// The table as text, in Dutch: for whoever runs the product.
pub fn print(texts: &Texts) -> String {
    let dutch = texts.language("nl");
    let say = |key: String| dutch.get(&key, &kit::texts::Args::NONE).into_owned();
    let mut table = String::new();
    for rule in RULES {
        let id = rule.sort.id();
        // Writing to a string cannot fail.
        let _ = writeln!(
            table,
            "{}: {} ({}; {})",
            say(format!("retention-sort-{id}")),
            say(pages::term_key(rule.term)),
            say(format!("retention-from-{id}")),
            say(format!("retention-basis-{}", rule.basis.id())),
        );
    }
    table
}

/// The words of this feature.
pub const TEXTS: [TextSource; 4] = [
    TextSource {
        lang: "nl",
        name: "retention/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    TextSource {
        lang: "en",
        name: "retention/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    TextSource {
        lang: "tr",
        name: "retention/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    TextSource {
        lang: "ar",
        name: "retention/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
