//! An item of a page, being read: its fields as what they should be, and a problem with its path for each that is not.

use jiff::civil::Date;

use super::Node;
use crate::problem::Problems;

pub(crate) struct Item<'a> {
    pub(crate) node: &'a Node,
    /// Where it stands: `items[3]`; empty where the page is the item.
    pub(crate) path: String,
    pub(crate) problems: &'a mut Problems,
}

impl<'a> Item<'a> {
    /// Tells what is wrong with a field.
    pub(crate) fn tell(&mut self, field: &str, reason: impl Into<String>) {
        let path = match (self.path.as_str(), field) {
            ("", field) => field.to_owned(),
            (path, "") => path.to_owned(),
            (path, field) => format!("{path}.{field}"),
        };
        self.problems.at(&path, reason);
    }

    /// Whether there is such a field.
    pub(crate) fn has(&self, field: &str) -> bool {
        self.node.get(field).is_some()
    }

    /// The first of these fields that is there, with its name.
    pub(crate) fn first<'f>(&self, fields: &[&'f str]) -> Option<(&'f str, &'a Node)> {
        fields
            .iter()
            .find_map(|field| Some((*field, self.node.get(field)?)))
    }

    /// A text, where there is one.
    pub(crate) fn text(&mut self, field: &str) -> Option<String> {
        self.made(field, "geen tekst", |value| match value {
            Node::Text(text) => Some(text.trim().to_owned()),
            _ => None,
        })
        .filter(|text| !text.is_empty())
    }

    /// A text that has to be there.
    pub(crate) fn needed(&mut self, field: &str) -> Option<String> {
        let missing = !self.has(field);
        let text = self.text(field);
        if text.is_none() && (missing || self.node.get(field).and_then(Node::text).is_none()) {
            self.tell(field, "ontbreekt; overgeslagen");
        }
        text
    }

    /// A word of a fixed list, where there is one.
    pub(crate) fn word<T>(&mut self, field: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.made(field, "hier niet bekend", |value| value.text().and_then(&parse))
    }

    /// A whole number that is not below zero, where there is one.
    pub(crate) fn count(&mut self, field: &str) -> Option<u32> {
        self.made(field, "geen aantal", |value| match value {
            Node::Number(number) => number.as_u64().and_then(|count| u32::try_from(count).ok()),
            _ => None,
        })
    }

    /// A day, where there is one; of a moment its day.
    pub(crate) fn day(&mut self, field: &str) -> Option<Date> {
        self.made(field, "geen datum", |value| {
            let text = value.text()?;
            let (day, rest) = text.split_at_checked(10)?;
            let sound = rest.is_empty() || rest.starts_with(['T', '+', 'Z']);
            sound.then(|| day.parse().ok())?
        })
    }

    /// A field as something else. One that is there and cannot be is told and left out.
    pub(crate) fn made<T>(
        &mut self,
        field: &str,
        what: &str,
        make: impl Fn(&Node) -> Option<T>,
    ) -> Option<T> {
        let value = self.node.get(field)?;
        let made = make(value);
        if made.is_none() {
            self.tell(field, format!("{} is {what}; weggelaten", value.quoted()));
        }
        made
    }
}
