//! A point is a place in the education system that a step can leave from or lead to: a diploma, a year passed, or
//! simply being somewhere. A target is a programme entered in a certain year.

use serde::Serialize;

/// Index of a programme (node) inside one [`crate::Facts`]; its id in the data is `facts.node(id).id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct NodeId(pub u16);

/// Where a step can start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Point {
    /// Somewhere in the programme, without its diploma.
    In(NodeId),
    /// This year of the programme was passed.
    Passed(NodeId, u8),
    /// Holds the diploma of the programme.
    Diploma(NodeId),
    /// Holds no diploma that gives entry anywhere.
    NoDiploma,
    /// Has no start qualification (havo, vwo, or mbo level 2 and up).
    NoStartQualification,
}

impl Point {
    /// The programme this point belongs to, where it belongs to one.
    pub fn node(self) -> Option<NodeId> {
        match self {
            Point::In(node) | Point::Passed(node, _) | Point::Diploma(node) => Some(node),
            Point::NoDiploma | Point::NoStartQualification => None,
        }
    }
}

/// A programme entered in a year: `havo-4` is havo from the fourth year on, `mbo-4` is mbo level 4 from the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Target {
    /// The programme.
    pub node: NodeId,
    /// The year of the programme in which one starts; 1 is the beginning.
    pub year: u8,
}

/// A point as the files write it, before its node is looked up: `vmbo-tl:diploma`, `havo:3`, `isk`, `any:none`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Written<'a> {
    In(&'a str),
    Year(&'a str, u8),
    Diploma(&'a str),
    NoDiploma,
    NoStartQualification,
}

/// Reads a point as the files write it. The error is what was written after the colon.
pub(crate) fn read(text: &str) -> Result<Written<'_>, &str> {
    match text.split_once(':') {
        None => Ok(Written::In(text)),
        Some(("any", "none")) => Ok(Written::NoDiploma),
        Some(("any", "no-start-qualification")) => Ok(Written::NoStartQualification),
        Some((node, "diploma")) => Ok(Written::Diploma(node)),
        Some((node, year)) => match year.parse::<u8>() {
            Ok(number @ 1..=8) => Ok(Written::Year(node, number)),
            _ => Err(year),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_read_as_written() {
        assert_eq!(read("isk"), Ok(Written::In("isk")));
        assert_eq!(read("havo:3"), Ok(Written::Year("havo", 3)));
        assert_eq!(read("vmbo-tl:diploma"), Ok(Written::Diploma("vmbo-tl")));
        assert_eq!(read("any:none"), Ok(Written::NoDiploma));
        assert_eq!(read("havo:0"), Err("0"));
        assert_eq!(read("havo:dipl"), Err("dipl"));
    }
}
