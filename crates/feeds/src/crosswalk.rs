//! A **crosswalk** ties the occupations of ESCO to those of O*NET. Two are read: the official one, with sixteen lines of
//! explanation above its head, and the one that Nesta published in November 2020.
//!
//! Every match is handed over as soon as it is read. Deliberately absent: what follows for occupations below the ones that
//! are named, and codes that a later O*NET gave another number; both are the caller's to decide.

use crate::Parcel;
use crate::delivery::{self, Called, Known};
use crate::esco::{self, Uri};
use crate::once::Once;
use crate::onet::Soc;
use crate::problem::{Outcome, Problems, quoted};
use crate::table::{Layout, Row};

/// How well two occupations match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// The same occupation.
    Exact,
    /// Nearly the same.
    Close,
    /// What stands in ESCO is wider.
    Broad,
    /// What stands in ESCO is narrower.
    Narrow,
    /// Found by a program and checked by people, who are sure of it.
    Sure,
    /// Found by a program and likely.
    Likely,
    /// The best that was found.
    Doubtful,
}

/// An occupation of O*NET with one of ESCO.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The occupation of O*NET.
    pub onet: Soc,
    /// The occupation of ESCO, or a group of ISCO.
    pub esco: Uri,
    /// Its name, as the crosswalk gives it.
    pub label: String,
    /// How well they match.
    pub strength: Strength,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Layer {
    Official,
    Nesta,
}

impl Layer {
    fn columns(self) -> [&'static str; 4] {
        match self {
            Layer::Official => [
                "O*NET Id",
                "ESCO or ISCO URI",
                "ESCO or ISCO Title",
                "Type of Match",
            ],
            Layer::Nesta => ["onet_code", "concept_uri", "esco_occupation", "confidence"],
        }
    }

    fn layout(self) -> Layout<'static> {
        const OFFICIAL: &[&str] = &[
            "O*NET Id",
            "ESCO or ISCO URI",
            "ESCO or ISCO Title",
            "Type of Match",
        ];
        const NESTA: &[&str] = &["onet_code", "concept_uri", "esco_occupation", "confidence"];
        match self {
            Layer::Official => Layout {
                above: 40,
                ..Layout::delivery(OFFICIAL, &[])
            },
            Layer::Nesta => Layout::delivery(NESTA, &[]),
        }
    }
}

/// Reads a crosswalk, of either layout.
pub fn read(parcel: &mut Parcel, mut take: impl FnMut(Match)) -> Outcome {
    const CALLED: Called = Called {
        name: "een koppeling van ESCO en O*NET",
        example: "ONET_(Occupations)_0_updated.csv",
    };
    let mut outcome = parcel.begin();
    let files = delivery::known(parcel, &CALLED, |_| Known::Read(()), &mut outcome);
    let files: Vec<(Layer, usize)> = files
        .into_iter()
        .map(|((), at)| {
            let begin = String::from_utf8_lossy(&parcel.peek(at)).to_ascii_lowercase();
            let nesta = begin.contains("concept_uri") || begin.contains("onet_code");
            (if nesta { Layer::Nesta } else { Layer::Official }, at)
        })
        .collect();
    let mut seen = Once::default();
    let layout = |layer: &Layer| layer.layout();
    delivery::rows(parcel, &files, &mut outcome, layout, |layer, row, problems| {
        one(*layer, row, &mut seen, problems).map(&mut take).is_some()
    });
    outcome
}

fn one(layer: Layer, row: &Row, seen: &mut Once, problems: &mut Problems) -> Option<Match> {
    let [code, uri, title, strength] = layer.columns();
    let onet = Soc::cell(row, code, problems)?;
    let Some(esco) = esco_uri(row.get(uri)) else {
        let reason = format!("{} is geen adres in ESCO; overgeslagen", quoted(row.get(uri)));
        problems.cell(row.line, uri, reason);
        return None;
    };
    let Some(strength) = of_word(layer, row.get(strength)) else {
        let reason = format!("{} is hier niet bekend; overgeslagen", quoted(row.get(strength)));
        problems.cell(row.line, strength, reason);
        return None;
    };
    if !seen.add((onet.as_str(), esco.as_str())) {
        problems.cell(
            row.line,
            uri,
            "deze koppeling staat er twee keer in; de eerste telt",
        );
        return None;
    }
    Some(Match {
        onet,
        esco,
        label: row.get(title).to_owned(),
        strength,
    })
}

/// Groups of ISCO stand in some versions by their number only: `C2654`.
fn esco_uri(text: &str) -> Option<Uri> {
    let number = text
        .strip_prefix('C')
        .filter(|digits| (1..=4).contains(&digits.len()) && digits.bytes().all(|sign| sign.is_ascii_digit()));
    match number {
        Some(_) => Uri::parse(&format!("{}isco/{text}", esco::BASE)),
        None => Uri::parse(text),
    }
}

fn of_word(layer: Layer, word: &str) -> Option<Strength> {
    let word = word.to_ascii_lowercase();
    let word = word.strip_prefix("skos:").unwrap_or(&word);
    match (layer, word) {
        (Layer::Official, "exactmatch") => Some(Strength::Exact),
        (Layer::Official, "closematch") => Some(Strength::Close),
        (Layer::Official, "broadmatch") => Some(Strength::Broad),
        (Layer::Official, "narrowmatch") => Some(Strength::Narrow),
        (Layer::Nesta, "2" | "2.0") => Some(Strength::Sure),
        (Layer::Nesta, "1" | "1.0") => Some(Strength::Likely),
        (Layer::Nesta, "0.5") => Some(Strength::Doubtful),
        _ => None,
    }
}
