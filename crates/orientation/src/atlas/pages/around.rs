//! Around: what every page of the atlas knows of where somebody stands and which region they look at, and how links take it along.
//! Neither is kept anywhere but in the address.

use kit::Visit;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use policy::ThingId;
use serde::Serialize;

use crate::atlas::Atlas;
use crate::explore::answer::Desk;
use crate::explore::answers::{Answers, PAGE};

/// Letters, digits and these four need no escape in a query.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// Where somebody stands, as the address tells it; nothing is asked, and what is wrong there is left out.
#[derive(Clone, Debug, Serialize)]
pub struct Around {
    /// The position as the query of a link, with its question mark; empty without one.
    pub keep: String,
    /// The position in a sentence.
    pub sentence: Option<String>,
    /// The line of the map one is on.
    pub line: &'static str,
    /// The address that asks where one stands, or asks it again.
    pub ask: String,
    /// Position, region, assignment and language as hidden fields of a form.
    pub hidden: Vec<(String, String)>,
    /// The region that somebody looks at, as the figures write it.
    pub region: Option<String>,
    /// The assignment from which somebody came, to go back to. Whoever it is not for finds nothing there.
    pub task: Option<String>,
    /// The position, to make addresses of other features with.
    #[serde(skip)]
    position: Vec<(String, String)>,
    /// Position, region and assignment, to make addresses of the atlas with.
    #[serde(skip)]
    query: Vec<(String, String)>,
}

/// The name of the region in an address.
pub const REGION: &str = "regio";
/// The name of the assignment in an address.
pub const TASK: &str = "opdracht";

impl Around {
    /// Reads the address.
    pub fn read(atlas: &Atlas, visit: &Visit, desk: &Desk<'_>) -> Around {
        let told = Answers::read(visit.frame.query(), &PAGE);
        let read = desk.read(&told, atlas.cx().clock.today());
        let position = told.at.is_some().then(|| read.ok()).flatten();
        let answers = match position {
            Some(_) => Answers { to: None, ..told },
            None => Answers::default(),
        };
        let stands = answers.query(&PAGE);
        let asked = visit.asked(REGION).unwrap_or_default();
        let region = atlas.figures.now().region(asked).map(str::to_owned);
        let chosen = region.iter().map(|name| (REGION.to_owned(), name.clone()));
        let task = visit.asked(TASK).and_then(|id| id.parse::<ThingId>().ok());
        let task = task.map(|id| id.to_string());
        let from = task.iter().map(|id| (TASK.to_owned(), id.clone()));
        let query: Vec<(String, String)> = stands.iter().cloned().chain(chosen).chain(from).collect();
        let language = visit
            .frame
            .chosen()
            .map(|tag| ("taal".to_owned(), tag.to_owned()));
        Around {
            keep: kept(&query),
            sentence: position.as_ref().map(|position| desk.position(position).words),
            line: position
                .as_ref()
                .map_or("po", |position| desk.words.track(position.at)),
            ask: visit.frame.link("/begin", &stands),
            hidden: query.iter().cloned().chain(language).collect(),
            region,
            task,
            position: stands,
            query,
        }
    }

    /// The address of the pathways from here to a goal; without a position, of the question where one stands.
    pub fn way_to(&self, visit: &Visit, goal: &str) -> String {
        let to = (PAGE.to_name().to_owned(), goal.to_owned());
        let query: Vec<(String, String)> = self.position.iter().cloned().chain([to]).collect();
        let path = if self.sentence.is_some() {
            "/wegen"
        } else {
            "/begin"
        };
        visit.frame.link(path, &query)
    }

    /// An address of the atlas with the position, the region and more.
    pub fn link(&self, visit: &Visit, path: &str, more: &[(&str, &str)]) -> String {
        let more = more
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let query: Vec<(String, String)> = more.chain(self.query.iter().cloned()).collect();
        visit.frame.link(path, &query)
    }
}

fn kept(query: &[(String, String)]) -> String {
    let pairs: Vec<String> = query
        .iter()
        .map(|(name, value)| {
            let (name, value) = (
                utf8_percent_encode(name, QUERY),
                utf8_percent_encode(value, QUERY),
            );
            format!("{name}={value}")
        })
        .collect();
    match pairs.as_slice() {
        [] => String::new(),
        some => format!("?{}", some.join("&")),
    }
}

#[cfg(test)]
mod tests {
    use super::kept;

    #[test]
    fn a_position_goes_along_as_a_query_and_none_leaves_nothing() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(kept(&[]), "");
        assert_eq!(
            kept(&[pair("waar", "vmbo-tl-4"), pair("vak", "a&b")]),
            "?waar=vmbo-tl-4&vak=a%26b"
        );
    }
}
