//! What is offered: `mbo_opleidingsaanbod` and `ho_opleidingsoverzicht`.

use super::{day, list};
use crate::Parcel;
use crate::delivery::Called;
use crate::offered::{self, Form, Level, Offered, Place};
use crate::problem::{Outcome, Problems, quoted};
use crate::table::{Layout, Row};

const ID: &str = "AANGEBODEN_OPLEIDINGCODE";
const COURSE: &str = "OPLEIDINGSEENHEIDCODE";
const RECOGNISED: &str = "ERKENDEOPLEIDINGSCODE";

/// Reads `mbo_opleidingsaanbod`.
pub fn mbo(parcel: &mut Parcel, take: impl FnMut(Offered)) -> Outcome {
    const CALLED: Called = Called {
        name: "het mbo-aanbod van DUO",
        example: "mbo_opleidingsaanbod.csv",
    };
    let columns = &[
        ID,
        COURSE,
        RECOGNISED,
        "OPLEIDINGSEENHEID_NAAM",
        "LEERTRAJECT",
        "MBONIVEAU",
    ];
    let also = &[
        "NAAM",
        "ONDERWIJSAANBIEDERID",
        "ONDERWIJSLOCATIECODE",
        "STRAATNAAM",
        "HUISNUMMER",
        "HUISNUMMERTOEVOEGING",
        "POSTCODE",
        "PLAATSNAAM",
        "EIGENNAAM",
        "VOERTAAL",
        "WEBSITE",
    ];
    list(parcel, &CALLED, Layout::delivery(columns, also), mbo_course, take)
}

/// Reads `ho_opleidingsoverzicht`.
pub fn higher(parcel: &mut Parcel, take: impl FnMut(Offered)) -> Outcome {
    const CALLED: Called = Called {
        name: "het opleidingsoverzicht van DUO",
        example: "ho_opleidingsoverzicht.csv",
    };
    let columns = &[ID, COURSE, RECOGNISED, "NAAM_LANG", "VORM", "NIVEAU"];
    let also = &[
        "ONDERWIJSAANBIEDER_NAAM",
        "ONDERWIJSAANBIEDERID",
        "ONDERWIJSLOCATIECODE",
        "ONDERWIJSLOCATIESTRAAT",
        "ONDERWIJSLOCATIEPLAATS",
        "EIGENNAAM",
        "VOERTAAL",
        "WEBSITE",
        "EERSTE_INSTROOMDATUM",
        "LAATSTE_INSTROOMDATUM",
    ];
    list(
        parcel,
        &CALLED,
        Layout::delivery(columns, also),
        higher_course,
        take,
    )
}

fn mbo_course(row: &Row, problems: &mut Problems) -> Option<Offered> {
    let number = [row.get("HUISNUMMER"), row.get("HUISNUMMERTOEVOEGING")].concat();
    Some(Offered {
        level: word(row, "MBONIVEAU", problems, Level::parse),
        form: word(row, "LEERTRAJECT", problems, Form::parse),
        provider_name: row.some("NAAM"),
        place: Place {
            address: row
                .some("STRAATNAAM")
                .map(|street| format!("{street} {number}").trim().to_owned()),
            postcode: row.some("POSTCODE"),
            town: row.some("PLAATSNAAM"),
            code: place_code(row, problems),
        },
        ..both(row, "OPLEIDINGSEENHEID_NAAM", problems)?
    })
}

fn higher_course(row: &Row, problems: &mut Problems) -> Option<Offered> {
    Some(Offered {
        level: word(row, "NIVEAU", problems, Level::parse),
        form: word(row, "VORM", problems, Form::parse),
        provider_name: row.some("ONDERWIJSAANBIEDER_NAAM"),
        place: Place {
            address: row.some("ONDERWIJSLOCATIESTRAAT"),
            town: row.some("ONDERWIJSLOCATIEPLAATS"),
            postcode: None,
            code: place_code(row, problems),
        },
        from: day(row, "EERSTE_INSTROOMDATUM", problems),
        until: day(row, "LAATSTE_INSTROOMDATUM", problems),
        ..both(row, "NAAM_LANG", problems)?
    })
}

/// What both lists have.
fn both(row: &Row, name: &str, problems: &mut Problems) -> Option<Offered> {
    let id = row.some(ID).filter(|id| offered::is_offer(id));
    if id.is_none() {
        let reason = format!("{} is geen code van RIO; overgeslagen", quoted(row.get(ID)));
        problems.cell(row.line, ID, reason);
    }
    if row.get(name).is_empty() {
        problems.cell(row.line, name, "is leeg; overgeslagen");
    }
    let languages = row.get("VOERTAAL").split([',', '|', ' ', ';']);
    let language = |word: &&str| word.len() == 3 && word.bytes().all(|sign| sign.is_ascii_alphabetic());
    Some(Offered {
        id: id?,
        name: Some(row.some(name)?),
        course: coded(row, COURSE, problems, offered::is_course),
        recognised: word(row, RECOGNISED, problems, |code| code.parse().ok()),
        own_name: row.some("EIGENNAAM"),
        provider: row.some("ONDERWIJSAANBIEDERID"),
        languages: languages.filter(language).map(str::to_ascii_lowercase).collect(),
        website: row.some("WEBSITE"),
        ..Offered::default()
    })
}

fn place_code(row: &Row, problems: &mut Problems) -> Option<String> {
    coded(row, "ONDERWIJSLOCATIECODE", problems, offered::is_place)
}

fn coded(row: &Row, column: &str, problems: &mut Problems, sound: fn(&str) -> bool) -> Option<String> {
    word(row, column, problems, |code| sound(code).then(|| code.to_owned()))
}

/// A word of a fixed list or form, where there is one. Another is told and left out.
fn word<T>(row: &Row, column: &str, problems: &mut Problems, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
    let cell = row.get(column);
    let found = parse(cell);
    if found.is_none() && !cell.is_empty() {
        let reason = format!("{} is hier niet bekend; weggelaten", quoted(cell));
        problems.cell(row.line, column, reason);
    }
    found
}
