//! Finding short names by what people type: half of it, misspelt, in another order, as two words or as one, or in other words.
//!
//! An **index** holds documents: an opaque number, a kind, names with the preferred one first, and topics, which are words that a name
//! does not have. [`Index::find`] gives the documents whose names are meant most likely, each with the name that it was found by, the
//! places in it to show, and [`How`]. It is made for Dutch: compounds are taken apart, endings are looked through, and what children
//! confuse sounds alike.
//!
//! The order is total and written down ([`How`], then what is amiss, then kind, length and number), so the same index gives the same
//! answer to the same question. A name that begins with what is typed is never lost by typing on. However long a question is, no more
//! than 256 letters of it are read, and 12 words.
//!
//! Deliberately absent: scores, which would look as if they meant something about whoever asks; full text; a clock, files and threads;
//! and anything about who asks. The same words find the same things for everybody.

mod ask;
mod best;
mod distance;
mod fold;
mod index;
mod levels;
mod mark;
mod parts;
mod phrases;
mod readings;
mod row;
mod shelf;
mod sound;
mod words;

pub use index::{Document, Index, Meaning};

use std::ops::Range;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'index> {
    /// The number of the document.
    pub number: u64,
    /// Its kind.
    pub kind: u8,
    /// The name or topic that it was found by.
    pub text: &'index str,
    /// Which of the names or topics of the document that is.
    pub which: Which,
    /// Bytes of the text that answer what was typed, in order and apart from each other.
    pub at: Vec<Range<usize>>,
    /// Why it is here.
    pub how: How,
}

/// Which of the texts of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Which {
    /// This name; the preferred one is 0.
    Name(usize),
    /// This topic.
    Topic(usize),
}

/// Why something was found, the best reason first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// It is the name, but for capitals, marks, hyphens and spaces.
    Exact,
    /// The name begins so.
    Prefix,
    /// The words are in it, perhaps with another ending, or begin words in it.
    Word,
    /// A word is part of a compound in it.
    Part,
    /// The words are a topic of it, or the caller said that they mean it.
    Meaning,
    /// It is spelt differently.
    Typo,
    /// Not all words are in it.
    Partly,
}
