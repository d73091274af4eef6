//! The real facts and standard, read once, and positions as a person would write them.

use std::sync::LazyLock;

use jiff::civil::Date;
use journey::{EMBEDDED, Standard};
use pathways::{Facts, Position, SourceText};

static REAL: LazyLock<(Facts, Standard)> = LazyLock::new(|| {
    let files = [
        "sources.toml",
        "nodes.toml",
        "domains.toml",
        "moments.toml",
        "calendar.toml",
    ];
    let texts = files.map(|name| {
        (
            name,
            std::fs::read_to_string(format!("{}/../../facts/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap(),
        )
    });
    let files: Vec<SourceText<'_>> = texts
        .iter()
        .map(|(name, text)| SourceText { name, text })
        .collect();
    let (facts, problems) = Facts::parse(&files);
    // Without the edges, dead ends cannot be judged; nothing else may be wrong.
    assert!(problems.is_empty(), "{problems:?}");
    let (standard, problems) = Standard::parse(&facts, &EMBEDDED);
    assert!(problems.is_empty(), "{problems:#?}");
    (facts, standard)
});

/// The education system of this repository.
pub fn facts() -> &'static Facts {
    &REAL.0
}

/// The standard of this repository.
pub fn standard() -> &'static Standard {
    &REAL.1
}

/// `vmbo-tl-2`, on a day.
pub fn position(place: &str, on: Date) -> Position {
    let (at, year) = Position::parse_at(facts(), place).unwrap();
    Position {
        year,
        ..Position::new(at, on)
    }
}
