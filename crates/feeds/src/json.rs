//! **JSON** from a source that is not trusted: pages of items, handed over one by one, so that no page is held as a whole.
//!
//! Values that are nested too deep, texts that are too long and items that are too large stop the reading before they take
//! memory; a key that stands twice costs its item, because two programs would read two different things.

use std::cell::{Cell, RefCell};
use std::io::{BufRead, BufReader, Cursor, Read};

use serde::de::DeserializeSeed;
use serde_json::error::Category;

use crate::problem::{Problems, quoted};
use crate::source::Source;
use crate::table::text;

use guard::Guard;
use page::Page;

mod guard;
mod item;
mod page;

pub(crate) use item::Item;

/// How many values one item may have. The largest known here has some hundreds.
const MOST_VALUES: u32 = 20_000;
/// The most that is read of one page, after unpacking.
const MOST_BYTES: u64 = 512 * 1024 * 1024;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

/// What one item may still hold, and what was wrong in it.
struct Budget {
    values: Cell<u32>,
    twice: RefCell<Option<String>>,
}

/// Reads a page: a list of items, an object with a list under one of these names, or one item by itself. Every item goes
/// to `take`; what else the page says comes back, where it could be read to its end.
pub(crate) fn each(
    input: &mut dyn Read,
    problems: &mut Problems,
    lists: &[&str],
    mut take: impl FnMut(&mut Item),
) -> Option<Node> {
    let begun = Source::open(input, MOST_BYTES)
        .map_err(|stop| stop.reason())
        .and_then(begin);
    let input = match begun {
        Ok(input) => input,
        Err(reason) => {
            problems.refused(reason);
            return None;
        }
    };
    let mut deserializer = serde_json::Deserializer::from_reader(Guard::of(input));
    let page = Page {
        lists,
        take: &mut take,
        problems,
    };
    let read = page.deserialize(&mut deserializer);
    let read = read.and_then(|rest| deserializer.end().map(|()| rest));
    match read {
        Ok(rest) => Some(rest),
        Err(error) => {
            let reason = match error.classify() {
                Category::Io => io_reason(&error),
                Category::Eof => "het bestand is afgebroken; haal het opnieuw op".to_owned(),
                Category::Data => bare(&error),
                Category::Syntax => "hier staat geen JSON".to_owned(),
            };
            problems.stopped(error.line() as u64, reason);
            None
        }
    }
}

/// Looks at the first bytes, which tell whether this is text that can be read, and passes a byte order mark.
fn begin<R: Read>(mut source: Source<R>) -> Result<impl BufRead, String> {
    let (mut begin, mut full) = (vec![0; 64], 0);
    loop {
        match source.fill(&mut begin[full..]) {
            Ok(0) => break,
            Ok(read) => full += read,
            Err(stop) => return Err(stop.reason()),
        }
    }
    begin.truncate(full);
    if begin.is_empty() {
        return Err("het bestand is leeg".to_owned());
    }
    let mut begin = Cursor::new(begin);
    begin.set_position(text::mark(begin.get_ref())? as u64);
    Ok(begin.chain(BufReader::with_capacity(64 * 1024, source)))
}

impl<R: Read> Read for Source<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.fill(buffer)
            .map_err(|stop| std::io::Error::other(stop.reason()))
    }
}

/// The reason that the guard or the source gave.
fn io_reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or_default().to_owned()
}

fn bare(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text.split(" at line ").next().unwrap_or_default();
    // What serde itself says about a wrong shape is English, and only one thing is meant by it.
    if text.starts_with("invalid type") {
        "hier staat geen lijst en geen object".to_owned()
    } else {
        text.to_owned()
    }
}

impl Node {
    /// The value under this name; nothing where it is missing or null.
    pub(crate) fn get(&self, name: &str) -> Option<&Node> {
        let Node::Map(fields) = self else { return None };
        let found = fields.iter().find(|(key, _)| key == name);
        found
            .map(|(_, value)| value)
            .filter(|value| **value != Node::Null)
    }

    /// The text, where it is one and not empty.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Node::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            _ => None,
        }
    }

    /// As a problem may quote it.
    pub(crate) fn quoted(&self) -> String {
        match self {
            Node::Null => "null".to_owned(),
            Node::Bool(yes) => yes.to_string(),
            Node::Number(number) => number.to_string(),
            Node::Text(text) => quoted(text),
            Node::List(_) => "een lijst".to_owned(),
            Node::Map(_) => "een object".to_owned(),
        }
    }
}
