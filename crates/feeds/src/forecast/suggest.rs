//! What a file has, shown to the person who says which column is what, with a suggestion by the names of the columns.

use std::collections::{BTreeMap, BTreeSet};

use super::{Decimal, Mapping, Place, Role, cells};
use crate::Parcel;
use crate::delivery::{self, Called, Known};
use crate::problem::{Outcome, Problems};
use crate::table::{Layout, Row};

/// Rows that are shown.
const SHOWN: usize = 5;
/// Words that a column of figures may have. One with more is a column of names.
const MOST_WORDS: usize = 30;

/// What a file has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    /// The names of the columns.
    pub head: Vec<String>,
    /// Its first rows.
    pub rows: Vec<Vec<String>>,
    /// Which column may be what. A person has to agree.
    pub suggestion: Mapping,
    /// How reading went.
    pub outcome: Outcome,
}

/// Words in the names of columns, the surest first.
const WORDS: [(Role, &[&str]); 8] = [
    (Role::Low, &["ondergrens", "minimum", "laag", "min"]),
    (Role::High, &["bovengrens", "maximum", "hoog", "max"]),
    (Role::Source, &["bron", "herkomst"]),
    (
        Role::Year,
        &["prognosejaar", "peiljaar", "jaar", "periode", "jaartal"],
    ),
    (
        Role::Region,
        &[
            "arbeidsmarktregio",
            "regio",
            "provincie",
            "gemeente",
            "gebied",
            "rpa",
        ],
    ),
    (
        Role::Code,
        &[
            "crebo",
            "croho",
            "isco",
            "esco",
            "beroepscode",
            "opleidingscode",
            "code",
        ],
    ),
    (
        Role::Value,
        &[
            "kans",
            "typering",
            "perspectief",
            "vooruitzicht",
            "spanning",
            "prognose",
            "waarde",
            "aantal",
        ],
    ),
    (
        Role::Name,
        &[
            "beroepsgroep",
            "beroep",
            "opleiding",
            "kwalificatie",
            "naam",
            "omschrijving",
        ],
    ),
];

/// Reads a whole file to show what it has.
pub fn look(parcel: &mut Parcel) -> Look {
    const CALLED: Called = Called {
        name: "cijfers over werk of opleidingen",
        example: "prognoses.csv",
    };
    let mut look = Look::default();
    let mut outcome = parcel.begin();
    let mut files = delivery::known(parcel, &CALLED, |_| Known::Read(()), &mut outcome);
    files.truncate(1);
    let mut columns: Vec<Column> = Vec::new();
    let layout = |(): &()| Layout::delivery(&[], &[]);
    delivery::rows(
        parcel,
        &files,
        &mut outcome,
        layout,
        |(), row: &Row, _: &mut Problems| {
            if look.head.is_empty() {
                look.head = row.cells().map(|(name, _)| name.to_owned()).collect();
                columns.resize(look.head.len(), Column::default());
            }
            if look.rows.len() < SHOWN {
                look.rows
                    .push(row.cells().map(|(_, cell)| cell.to_owned()).collect());
            }
            for (at, ((_, cell), column)) in row.cells().zip(&mut columns).enumerate() {
                // A number of a spreadsheet is no text, and says nothing of how numbers are written in text.
                if row.number_at(at).is_none() && cell.len() <= 40 {
                    column.add(cell);
                }
            }
            true
        },
    );
    look.outcome = outcome;
    look.suggestion = suggestion(&look.head, &columns);
    look
}

/// What the texts of a column are.
#[derive(Clone, Default)]
struct Column {
    /// Words, in small letters, as far as there are few.
    words: BTreeSet<String>,
    /// There is a number in it that is one only with a comma before its decimals, and only with a point.
    comma: bool,
    point: bool,
}

impl Column {
    fn add(&mut self, cell: &str) {
        let read = |decimal| cells::number(cell, decimal).is_some();
        match (read(Decimal::Comma), read(Decimal::Point)) {
            (true, false) => self.comma = true,
            (false, true) => self.point = true,
            _ => {}
        }
        if self.words.len() <= MOST_WORDS {
            self.words.insert(cell.to_lowercase());
        }
    }
}

fn suggestion(head: &[String], columns: &[Column]) -> Mapping {
    let mut places = BTreeMap::new();
    let mut taken: BTreeSet<usize> = BTreeSet::new();
    for (role, names) in WORDS {
        let found = |whole: bool| {
            names.iter().find_map(|name| {
                let fits = |(at, column): &(usize, &String)| !taken.contains(at) && says(column, name, whole);
                head.iter().enumerate().find(fits).map(|(at, _)| at)
            })
        };
        if let Some(at) = found(true).or_else(|| found(false)) {
            taken.insert(at);
            places.insert(role, (at, Place::Column(head[at].clone())));
        }
    }
    let column = |role: Role| places.get(&role).and_then(|(at, _)| columns.get(*at));
    let known = column(Role::Value).map(|column| &column.words);
    let known = known.filter(|words| words.len() <= MOST_WORDS);
    let numbers = [Role::Value, Role::Low, Role::High].map(column);
    let any = |written: fn(&Column) -> bool| numbers.into_iter().flatten().any(written);
    let number = |word: &&String| {
        let decimals = [Decimal::Comma, Decimal::Point];
        word.starts_with('<') || decimals.into_iter().any(|one| cells::number(word, one).is_some())
    };
    Mapping {
        head: head.to_vec(),
        // Where both are written there is no telling, and a person has to look.
        decimal: if any(|one| one.point) && !any(|one| one.comma) {
            Decimal::Point
        } else {
            Decimal::Comma
        },
        words: known
            .into_iter()
            .flatten()
            .filter(|word| !word.is_empty() && !number(word))
            .cloned()
            .collect(),
        places: places
            .into_iter()
            .map(|(role, (_, place))| (role, place))
            .collect(),
    }
}

/// Whether a column is called so: as a whole, or as the start or the end of one of its words. "Minuten" is no minimum.
fn says(column: &str, name: &str, whole: bool) -> bool {
    let lower = column.to_lowercase();
    let mut words = lower.split(|sign: char| !sign.is_alphanumeric());
    if whole {
        words.any(|word| word == name)
    } else {
        name.len() > 3 && words.any(|word| word.starts_with(name) || word.ends_with(name))
    }
}
