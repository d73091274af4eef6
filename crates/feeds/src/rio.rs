//! Pages of the open interface of **RIO**, the register of institutions and courses: `opleidingen`, `aangeboden-opleidingen`,
//! `onderwijslocaties` and `organisatorische-eenheden`, as JSON. The government publishes the same as lists: see [`crate::duo`]. A page of
//! one kind does not say what belongs to what; the numbers in it and in those lists do.
//!
//! Every record is handed over as soon as it is read. Deliberately absent: licences, recognitions, phases and clusters,
//! which say how a course came to be and not what it is; and fetching the next page.

use jiff::civil::Date;

use crate::delivery::{self, Called};
use crate::json::{Item, Node};
use crate::offered::{self, Form, Level, Offered, Place};
use crate::once::Once;
use crate::problem::Outcome;
use crate::{Coordinate, Parcel};

/// What a page holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// A course.
    Course(Course),
    /// A course as somebody offers it.
    Offered(Offered),
    /// Where courses are given.
    Location(Location),
    /// Who offers courses.
    Provider(Provider),
}

/// Where courses are given.
#[derive(Clone, Debug, PartialEq)]
pub struct Location {
    /// Its number and address.
    pub place: Place,
    /// Where it stands.
    pub at: Option<Coordinate>,
}

/// Who offers courses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// Its number in RIO: `100A123`.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// A course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// Its number in RIO: `1000O1234`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its name in English.
    pub english: Option<String>,
    /// What kind of unit it is, as RIO calls it: `MBOKWALIFICATIE`.
    pub kind: Option<String>,
    /// Its level.
    pub level: Option<Level>,
    /// How much study it takes.
    pub load: Option<u32>,
    /// In which unit that is counted, as RIO calls it: `SBU`, `ECTS_PUNT`.
    pub load_unit: Option<String>,
    /// The first day on which it exists.
    pub from: Option<Date>,
    /// The last.
    pub until: Option<Date>,
}

/// Reads pages, each a list or one object.
pub fn read(parcel: &mut Parcel, take: impl FnMut(Record)) -> Outcome {
    const CALLED: Called = Called {
        name: "RIO",
        example: "aangeboden-opleidingen.json",
    };
    let mut seen = Once::default();
    delivery::paged(parcel, &CALLED, &[], |item| record(item, &mut seen), take)
}

fn record(item: &mut Item, seen: &mut Once) -> Option<Record> {
    let (record, field, id) = if item.has("aangebodenOpleidingcode") {
        let offered = offer(item)?;
        let id = offered.id.clone();
        (Record::Offered(offered), "aangebodenOpleidingcode", id)
    } else if item.has("opleidingseenheidcode") {
        let course = course(item)?;
        let id = course.code.clone();
        (Record::Course(course), "opleidingseenheidcode", id)
    } else if item.has("onderwijslocatiecode") {
        let location = location(item)?;
        let id = location.place.code.clone().unwrap_or_default();
        (Record::Location(location), "onderwijslocatiecode", id)
    } else if item.has("code") && item.has("naam") {
        let provider = provider(item)?;
        let id = provider.code.clone();
        (Record::Provider(provider), "code", id)
    } else {
        let reason = "hier staat geen opleiding en geen aangeboden opleiding van RIO; overgeslagen";
        item.tell("", reason);
        return None;
    };
    let new = seen.add((field, id));
    if !new {
        item.tell(field, "staat er twee keer in; de eerste telt");
    }
    new.then_some(record)
}

fn course(item: &mut Item) -> Option<Course> {
    let code = coded(item, "opleidingseenheidcode", offered::is_course);
    let name = item.needed("volledigeNaam");
    Some(Course {
        english: item.text("internationaleNaamEngels"),
        kind: item.text("type"),
        level: item.word("niveau", Level::parse),
        load: item.count("studielast"),
        load_unit: item.text("studielasteenheid"),
        from: item.day("begindatum").or_else(|| item.day("startdatum")),
        until: item.day("einddatum"),
        code: code?,
        name: name?,
    })
}

fn offer(item: &mut Item) -> Option<Offered> {
    let id = coded(item, "aangebodenOpleidingcode", offered::is_offer);
    let form = item
        .word("leertraject", Form::parse)
        .or_else(|| item.word("vorm", Form::parse));
    Some(Offered {
        own_name: item.text("eigennaam"),
        level: item.word("mboniveau", Level::parse),
        form,
        languages: languages(item),
        from: item.day("eersteInstroomdatum"),
        until: item.day("laatsteInstroomdatum"),
        website: item.text("website"),
        place: Place::default(),
        id: id?,
        ..Offered::default()
    })
}

fn location(item: &mut Item) -> Option<Location> {
    let code = coded(item, "onderwijslocatiecode", offered::is_place)?;
    let street = item.text("straatnaam");
    let number = item.count("huisnummer").map(|number| number.to_string());
    let more = item.text("huisnummertoevoeging");
    let number = [number, more].into_iter().flatten().collect::<String>();
    let degrees = |item: &mut Item, field| {
        item.made(field, "geen graden", |value| match value {
            Node::Number(number) => number.as_f64(),
            _ => None,
        })
    };
    let (lat, lon) = (degrees(item, "gpsLatitude"), degrees(item, "gpsLongitude"));
    let at = lat.zip(lon).map(|(lat, lon)| Coordinate { lat, lon });
    Some(Location {
        place: Place {
            code: Some(code),
            address: street.map(|street| format!("{street} {number}").trim().to_owned()),
            postcode: item.text("postcode"),
            town: item.text("plaatsnaam"),
        },
        // A place outside the country is one that somebody mistyped, or where nobody here goes to school.
        at: at.filter(|at| at.in_netherlands()),
    })
}

fn provider(item: &mut Item) -> Option<Provider> {
    let code = coded(item, "code", offered::is_provider);
    let name = item.needed("naam");
    Some(Provider {
        code: code?,
        name: name?,
    })
}

/// One language in mbo, several in higher education.
fn languages(item: &mut Item) -> Vec<String> {
    let language = |node: &Node| {
        let code = node.text().filter(|code| code.len() == 3 && code.is_ascii());
        code.map(str::to_ascii_lowercase)
    };
    item.made("voertaal", "geen taal", |value| match value {
        Node::List(list) => list.iter().map(language).collect(),
        one => language(one).map(|code| vec![code]),
    })
    .unwrap_or_default()
}

fn coded(item: &mut Item, field: &str, sound: fn(&str) -> bool) -> Option<String> {
    let code = item.text(field).filter(|code| sound(code));
    if code.is_none() {
        item.tell(field, "is geen code van RIO; overgeslagen");
    }
    code
}
