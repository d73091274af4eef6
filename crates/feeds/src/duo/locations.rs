//! Locations of schools, with whatever figures a list has about them.

use jiff::civil::Date;

use super::{Figure, day, list};
use crate::delivery::Called;
use crate::problem::{Outcome, Problems, quoted};
use crate::table::{Layout, Row, same_name};
use crate::{Coordinate, Parcel, geo};

/// A row of a list about locations.
#[derive(Clone, Debug, PartialEq)]
pub struct Location {
    /// Code of the institution, four signs.
    pub institution: String,
    /// Code of the location, six signs: that of the institution and two more.
    pub code: String,
    /// Its name, where the list has it.
    pub name: Option<String>,
    /// Street and number.
    pub address: Option<String>,
    /// Postcode with letters.
    pub postcode: Option<String>,
    /// Town or village.
    pub town: Option<String>,
    /// Municipality.
    pub municipality: Option<String>,
    /// Web address as listed.
    pub website: Option<String>,
    /// Where it stands.
    pub at: Option<Coordinate>,
    /// The day or the year that was counted.
    pub counted: Option<Counted>,
    /// What the figures are about, beside the location: `POSTCODE_LEERLING` is `9163`.
    pub about: Vec<(String, String)>,
    /// Figures by the names of their columns.
    pub figures: Vec<(String, Figure)>,
}

/// When was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// On a day.
    On(Date),
    /// In a year.
    In(i16),
}

const INSTITUTION: &[&str] = &["INSTELLINGSCODE", "BRIN NUMMER", "BRINNUMMER"];
const LOCATION: &[&str] = &["VESTIGINGSCODE", "VESTIGINGSNUMMER"];
const NAME: &[&str] = &["VESTIGINGSNAAM", "INSTELLINGSNAAM_VESTIGING", "NAAM_VESTIGING"];
const ABOUT: [&str; 5] = [
    "POSTCODE_LEERLING",
    "POSTCODE4_DEELNEMER",
    "LEERJAAR",
    "ADVIES",
    "LEEFTIJD",
];
const FIGURES: [&str; 4] = ["AANTAL", "LEEFTIJD_", "GEMIDDELD", "PROGNOSE"];
/// Other columns that are read.
const READ: [&str; 16] = [
    "STRAATNAAM",
    "HUISNUMMER-TOEVOEGING",
    "HUISNUMMER",
    "POSTCODE",
    "POSTCODE_VESTIGING",
    "PLAATSNAAM",
    "GEMEENTENAAM",
    "GEMEENTENAAM_VESTIGING",
    "INTERNETADRES",
    "GPS_LATITUDE",
    "LAT",
    "GPS_LONGITUDE",
    "LON",
    "PEILDATUM",
    "PEILJAAR",
    "JAAR",
];
/// What the names of columns begin with that say nothing for a young person.
const IDLE: [&str; 16] = [
    "PROVINCIE",
    "BEVOEGD",
    "GEMEENTENUMMER",
    "GEMEENTECODE",
    "GEMEENTENAAM_LEERLING",
    "DENOMINATIE",
    "TELEFOON",
    "SOORT",
    "TYPE",
    "STRAATNAAM CORR",
    "HUISNUMMER-TOEVOEGING CORR",
    "POSTCODE CORR",
    "PLAATSNAAM CORR",
    "ADMINISTRATIEKANTOOR",
    "KVK",
    "COROP",
];
/// Lists by such a column say something of a person that is not held here.
const NOT_HELD: [&str; 5] = ["GESLACHT", "CUMI", "GEWICHT", "IMPULSGEBIED", "NATIONALITEIT"];

/// Reads a list of locations, old or new. A list about sex, origin or the home is refused.
pub fn locations(parcel: &mut Parcel, take: impl FnMut(Location)) -> Outcome {
    const CALLED: Called = Called {
        name: "een lijst van schoollocaties van DUO",
        example: "vestigingenvo.csv",
    };
    let layout = Layout {
        one_of: &[INSTITUTION, LOCATION],
        known,
        ..Layout::delivery(&[], &[])
    };
    list(parcel, &CALLED, layout, location, take)
}

fn known(column: &str) -> bool {
    let of = |names: &[&str]| names.iter().any(|name| same_name(column, name));
    let begins = |words: &[&str]| words.iter().any(|word| starts(column, word));
    of(INSTITUTION)
        || of(LOCATION)
        || of(NAME)
        || of(&ABOUT)
        || of(&READ)
        || begins(&FIGURES)
        || begins(&IDLE)
        || begins(&NOT_HELD)
}

fn location(row: &Row, problems: &mut Problems) -> Option<Location> {
    let not_held = |(column, _): &(&str, &str)| NOT_HELD.iter().any(|word| starts(column, word));
    if let Some((column, _)) = row.cells().find(not_held) {
        problems.cell(
            row.line,
            column,
            "dit gegeven wordt hier niet bewaard; overgeslagen",
        );
        return None;
    }
    let (institution, code) = codes(row, problems)?;
    let mut figures = Vec::new();
    for (column, cell) in row.cells() {
        if FIGURES.iter().any(|word| starts(column, word)) {
            match Figure::parse(cell) {
                Some(figure) => figures.push((column.to_owned(), figure)),
                None => {
                    let reason = format!("{} is geen getal; weggelaten", quoted(cell));
                    problems.cell(row.line, column, reason);
                }
            }
        }
    }
    let some = |columns: &[&str]| Some(row.any(columns).to_owned()).filter(|cell| !cell.is_empty());
    let street = [
        row.any(&["STRAATNAAM"]),
        row.any(&["HUISNUMMER-TOEVOEGING", "HUISNUMMER"]),
    ];
    let about = |column: &&str| row.some(column).map(|cell| ((*column).to_owned(), cell));
    Some(Location {
        institution,
        code,
        name: some(NAME),
        address: Some(street.join(" ").trim().to_owned()).filter(|text| !text.is_empty()),
        postcode: some(&["POSTCODE_VESTIGING", "POSTCODE"]).map(|code| code.replace(' ', "")),
        town: some(&["PLAATSNAAM"]),
        municipality: some(&["GEMEENTENAAM", "GEMEENTENAAM_VESTIGING"]),
        website: some(&["INTERNETADRES"]),
        at: coordinate(row, problems),
        counted: counted(row, problems),
        about: ABOUT.iter().filter_map(about).collect(),
        figures,
    })
}

/// The code of a location is written as two signs beside those of the institution, or as all six.
fn codes(row: &Row, problems: &mut Problems) -> Option<(String, String)> {
    let institution = row.any(INSTITUTION).to_ascii_uppercase();
    let location = row.any(LOCATION).to_ascii_uppercase();
    let code = if location.len() <= 2 {
        format!("{institution}{location:0>2}")
    } else {
        location
    };
    let plain = code.bytes().all(|sign| sign.is_ascii_alphanumeric());
    let sound = institution.len() == 4 && code.len() == 6 && code.starts_with(&institution) && plain;
    if !sound {
        let reason = format!("{} is geen vestigingscode; overgeslagen", quoted(&code));
        problems.line(row.line, reason);
    }
    sound.then_some((institution, code))
}

fn coordinate(row: &Row, problems: &mut Problems) -> Option<Coordinate> {
    let (lat, lon) = (
        row.any(&["GPS_LATITUDE", "LAT"]),
        row.any(&["GPS_LONGITUDE", "LON"]),
    );
    if lat.is_empty() && lon.is_empty() {
        return None;
    }
    geo::coordinate(lat, lon)
        .map_err(|reason| problems.line(row.line, format!("{reason}; weggelaten")))
        .ok()
}

fn counted(row: &Row, problems: &mut Problems) -> Option<Counted> {
    let year = row.any(&["PEILJAAR", "JAAR"]);
    let year = (year.len() == 4).then(|| year.parse().ok()).flatten();
    day(row, "PEILDATUM", problems)
        .map(Counted::On)
        .or(year.map(Counted::In))
}

fn starts(column: &str, word: &str) -> bool {
    let start = column.get(..word.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(word))
}
