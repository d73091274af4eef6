//! The real facts, read once, and positions as a person would write them.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use pathways::courses::Catalogue;
use pathways::doors::{Door, doors};
use pathways::search::Goal;
use pathways::{Facts, NodeId, Position, SourceText, Verdict};

/// The facts files that the crate reads.
pub const FILES: [&str; 15] = [
    "sources.toml",
    "nodes.toml",
    "edges.toml",
    "supports.toml",
    "profiles.toml",
    "subjects.toml",
    "domains.toml",
    "refusals.toml",
    "moments.toml",
    "calendar.toml",
    "costs.toml",
    "rates.toml",
    "courses.toml",
    "mbo.toml",
    "admission.toml",
];

/// Facts with their catalogue.
pub struct Ground {
    pub facts: Facts,
    pub catalogue: Catalogue,
}

static REAL: LazyLock<Ground> = LazyLock::new(|| ground(&texts()));

/// The facts of this repository.
pub fn real() -> &'static Ground {
    &REAL
}

/// Name and text of every facts file.
pub fn texts() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../facts");
    let read = |name: &str| {
        std::fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    };
    FILES
        .iter()
        .map(|name| ((*name).to_owned(), read(name)))
        .collect()
}

/// Facts and catalogue of texts that hold no error.
pub fn ground(texts: &[(String, String)]) -> Ground {
    let files = sources(texts);
    let (facts, problems) = Facts::parse(&files);
    assert_eq!(problems, []);
    let (catalogue, problems) = Catalogue::parse(&facts, &files);
    assert_eq!(problems, []);
    Ground { facts, catalogue }
}

pub fn sources(texts: &[(String, String)]) -> Vec<SourceText<'_>> {
    texts
        .iter()
        .map(|(name, text)| SourceText { name, text })
        .collect()
}

/// A Monday in November, well before every deadline of the school year 2026-27.
pub const AUTUMN: Date = date(2026, 11, 23);

impl Ground {
    pub fn node(&self, id: &str) -> NodeId {
        self.facts
            .node_id(id)
            .unwrap_or_else(|| panic!("no programme {id}"))
    }

    pub fn nodes(&self, ids: &[&str]) -> Vec<NodeId> {
        ids.iter().map(|id| self.node(id)).collect()
    }

    /// `havo-3` is the third year of havo, `havo` somewhere in it.
    pub fn at(&self, written: &str, on: Date) -> Position {
        let (node, year) = Position::parse_at(&self.facts, written).unwrap();
        Position {
            year,
            ..Position::new(node, on)
        }
    }

    /// Somebody with the diploma of a programme.
    pub fn with_diploma(&self, id: &str, on: Date) -> Position {
        Position {
            diploma: true,
            ..Position::new(self.node(id), on)
        }
    }

    pub fn doors(&self, position: &Position) -> Vec<Door> {
        assert_eq!(position.contradictions(&self.facts), []);
        doors(&self.facts, position)
    }

    /// Ids of the doors with a verdict that satisfies.
    pub fn ids(&self, doors: &[Door], wanted: impl Fn(&Verdict) -> bool) -> BTreeSet<String> {
        let found = doors.iter().filter(|door| wanted(&door.verdict));
        found.map(|door| self.facts.target_id(door.to)).collect()
    }

    /// Every place and year one can be in, and every diploma one can hold.
    pub fn all_positions(&self, on: Date) -> Vec<Position> {
        let mut found = Vec::new();
        for (index, node) in (0..).zip(self.facts.nodes()) {
            let plain = Position::new(NodeId(index), on);
            found.push(plain.clone());
            found.extend((1..=node.years()).map(|year| Position {
                year: Some(year),
                ..plain.clone()
            }));
            if node.has_diploma {
                found.push(Position {
                    diploma: true,
                    ..plain
                });
            }
        }
        found
    }
}

pub fn set(ids: &[&str]) -> BTreeSet<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

pub fn course(ground: &Ground, id: &str) -> Goal {
    let mut courses = ground.catalogue.courses().iter();
    Goal::Course(
        courses
            .position(|course| course.id == id)
            .unwrap_or_else(|| panic!("no course {id}")),
    )
}

pub fn programme(ground: &Ground, id: &str) -> Goal {
    let mut programmes = ground.catalogue.programmes().iter();
    Goal::Programme(
        programmes
            .position(|programme| programme.id == id)
            .unwrap_or_else(|| panic!("no programme {id}")),
    )
}
