//! Cuts an EDEXML file into **elements**: one small tree for the school and for each group, pupil and teacher.
//!
//! Only one such tree is held at a time, and it has an end: depth, number of elements, attributes and text are all
//! bounded. Of entities only the five of XML itself and numbered characters are read; a file that declares its own
//! (`DOCTYPE`) is not read at all, because a file of a thousand bytes can grow to gigabytes that way.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

use crate::problem::{Problems, quoted};

/// The most elements inside each other; EDEXML has six.
pub const MAX_DEPTH: usize = 32;
/// The most elements in one record.
const MAX_ELEMENTS: usize = 500;
/// The most bytes of text, names and attributes in one record.
const MAX_RECORD_BYTES: usize = 64 * 1024;
/// The most attributes that are looked at; EDEXML has two.
const MAX_ATTRIBUTES: usize = 16;

/// An element with what stands in it.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) line: u64,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Element>,
}

impl Element {
    /// The text in it, without the spaces around it.
    pub(super) fn text(&self) -> &str {
        self.text.trim()
    }

    pub(super) fn children(&self) -> &[Element] {
        &self.children
    }

    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The text of the first child with this name; empty where there is none.
    pub(super) fn text_of(&self, name: &str) -> &str {
        self.child(name).map_or("", Element::text)
    }

    /// The attribute; empty where there is none.
    pub(super) fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.trim())
    }

    /// Whether it or anything in it holds text.
    pub(super) fn is_filled(&self) -> bool {
        !self.text().is_empty() || self.children.iter().any(Element::is_filled)
    }
}

/// Gives every record of the file to `take`, with the section it stands in.
pub(super) fn records(text: &str, problems: &mut Problems, take: impl FnMut(&str, &Element, &mut Problems)) {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.expand_empty_elements = true;
    let mut walk = Walk {
        outer: Vec::new(),
        open: Vec::new(),
        elements: 0,
        bytes: 0,
        seen_root: false,
        take,
    };
    let mut lines = Lines { text, at: 0, line: 1 };
    loop {
        let line = lines.of(reader.buffer_position());
        let step = match reader.read_event() {
            Ok(Event::Eof) => {
                walk.end(line, problems);
                return;
            }
            Ok(event) => walk.step(line, event, problems),
            Err(_) => {
                let line = lines.of(reader.error_position());
                problems.stopped(
                    line,
                    "hier is de XML ongeldig of afgebroken; de rest is niet gelezen",
                );
                return;
            }
        };
        if let Err(reason) = step {
            problems.stopped(line, reason);
            return;
        }
    }
}

/// Counts lines up to places that only go forward.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: u64,
}

impl Lines<'_> {
    fn of(&mut self, place: u64) -> u64 {
        let place = usize::try_from(place).unwrap_or(usize::MAX).min(self.text.len());
        if let Some(passed) = self.text.as_bytes().get(self.at..place) {
            self.line += passed.iter().filter(|byte| **byte == b'\n').count() as u64;
            self.at = place;
        }
        self.line
    }
}

struct Walk<T> {
    /// The elements around the record: `EDEX`, and a section such as `leerlingen`.
    outer: Vec<String>,
    /// The record and what is open in it.
    open: Vec<Element>,
    /// Of the record so far.
    elements: usize,
    bytes: usize,
    seen_root: bool,
    take: T,
}

impl<T: FnMut(&str, &Element, &mut Problems)> Walk<T> {
    fn step(&mut self, line: u64, event: Event, problems: &mut Problems) -> Result<(), String> {
        match event {
            Event::Start(start) => self.start(line, &start, problems),
            Event::End(_) => {
                self.close(problems);
                Ok(())
            }
            Event::Text(text) => {
                self.text(&text.xml10_content());
                Ok(())
            }
            Event::CData(text) => {
                self.text(&text.xml10_content());
                Ok(())
            }
            Event::GeneralRef(entity) => {
                self.entity(line, &entity, problems);
                Ok(())
            }
            Event::DocType(_) => Err(
                "het bestand heeft een DOCTYPE; dat hoort niet in EDEXML en kan kwaad, dus is het niet verder gelezen"
                    .to_owned(),
            ),
            _ => Ok(()),
        }
    }

    fn start(&mut self, line: u64, start: &BytesStart, problems: &mut Problems) -> Result<(), String> {
        let local = start.local_name();
        let name: String = local.as_ref().chars().take(80).collect();
        if self.outer.len() + self.open.len() >= MAX_DEPTH {
            return Err(format!(
                "er staan meer dan {MAX_DEPTH} elementen in elkaar; de rest is niet gelezen"
            ));
        }
        if self.open.is_empty() {
            if self.outer.is_empty() && !self.root(&name) {
                return Err(format!("dit is geen EDEXML: het begint met {}", quoted(&name)));
            }
            let section = self.outer.get(1).is_some();
            let school = self.outer.len() == 1 && name == "school";
            if !section && !school {
                self.outer.push(name);
                return Ok(());
            }
            (self.elements, self.bytes) = (0, 0);
        }
        let attributes = self.attributes(line, start, problems);
        self.elements += 1;
        self.bytes = self.bytes.saturating_add(name.len());
        self.open.push(Element {
            name,
            line,
            attributes,
            ..Element::default()
        });
        Ok(())
    }

    /// Whether this may be the outermost element: there is one, and it is called `EDEX`.
    fn root(&mut self, name: &str) -> bool {
        let first = !self.seen_root;
        self.seen_root = true;
        first && name.eq_ignore_ascii_case("EDEX")
    }

    fn attributes(
        &mut self,
        line: u64,
        start: &BytesStart,
        problems: &mut Problems,
    ) -> Vec<(String, String)> {
        if start.len() > MAX_RECORD_BYTES {
            self.bytes = usize::MAX;
            return Vec::new();
        }
        let mut found = Vec::new();
        // The check for doubles compares each with each; the first of doubles is read.
        for attribute in start.attributes().with_checks(false).take(MAX_ATTRIBUTES) {
            let value = attribute.as_ref().ok().and_then(|attribute| {
                let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
                Some((attribute.key.local_name().as_ref().to_owned(), value.into_owned()))
            });
            match value {
                Some(pair) => {
                    self.bytes = self.bytes.saturating_add(pair.0.len() + pair.1.len());
                    found.push(pair);
                }
                None => problems.line(line, "een attribuut kan niet worden gelezen; weggelaten"),
            }
        }
        found
    }

    fn text(&mut self, text: &str) {
        let Some(element) = self.open.last_mut() else {
            return;
        };
        self.bytes = self.bytes.saturating_add(text.len());
        if self.bytes <= MAX_RECORD_BYTES {
            element.text.push_str(text);
        }
    }

    fn entity(&mut self, line: u64, entity: &BytesRef, problems: &mut Problems) {
        let numbered = entity.resolve_char_ref().ok().flatten();
        let sign = numbered.or(match &**entity {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => None,
        });
        match sign {
            Some(sign) => self.text(sign.encode_utf8(&mut [0; 4])),
            None => {
                let reason = format!("de verwijzing {} is hier niet bekend; weggelaten", quoted(entity));
                problems.line(line, reason);
            }
        }
    }

    fn close(&mut self, problems: &mut Problems) {
        let Some(element) = self.open.pop() else {
            self.outer.pop();
            return;
        };
        let whole = self.elements <= MAX_ELEMENTS && self.bytes <= MAX_RECORD_BYTES;
        match self.open.last_mut() {
            // What is too large to take is not gathered either.
            Some(parent) if whole => parent.children.push(element),
            Some(_) => {}
            None if whole => {
                let section = self.outer.get(1).map_or("", String::as_str);
                (self.take)(section, &element, problems);
            }
            None => {
                let reason = format!(
                    "{} is te groot om waar te zijn; overgeslagen",
                    quoted(&element.name)
                );
                problems.line(element.line, reason);
            }
        }
    }

    fn end(&self, line: u64, problems: &mut Problems) {
        if !self.seen_root {
            problems.file("het bestand is leeg, of het is geen XML");
        } else if !self.outer.is_empty() || !self.open.is_empty() {
            problems.stopped(line, "het bestand breekt hier af; haal het opnieuw op");
        }
    }
}
