//! What a file has, shown to the person who says which column is what, with a suggestion by the names of the columns.

use std::collections::{BTreeMap, BTreeSet};

use super::{Mapping, Place, Role, cells};
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
    let mut words: Vec<BTreeSet<String>> = Vec::new();
    let layout = |(): &()| Layout::delivery(&[], &[]);
    delivery::rows(
        parcel,
        &files,
        &mut outcome,
        layout,
        |(), row: &Row, _: &mut Problems| {
            if look.head.is_empty() {
                look.head = row.cells().map(|(name, _)| name.to_owned()).collect();
                words.resize(look.head.len(), BTreeSet::new());
            }
            if look.rows.len() < SHOWN {
                look.rows
                    .push(row.cells().map(|(_, cell)| cell.to_owned()).collect());
            }
            for ((_, cell), words) in row.cells().zip(&mut words) {
                if words.len() <= MOST_WORDS && cell.len() <= 40 {
                    words.insert(cell.to_lowercase());
                }
            }
            true
        },
    );
    look.outcome = outcome;
    look.suggestion = suggestion(&look.head, &words);
    look
}

fn suggestion(head: &[String], words: &[BTreeSet<String>]) -> Mapping {
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
    let value = places.get(&Role::Value).and_then(|(at, _)| words.get(*at));
    let known = value.filter(|words| words.len() <= MOST_WORDS);
    let number = |word: &&String| {
        let decimals = [super::Decimal::Comma, super::Decimal::Point];
        word.starts_with('<') || decimals.into_iter().any(|one| cells::number(word, one).is_some())
    };
    Mapping {
        head: head.to_vec(),
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
        ..Mapping::default()
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
