//! Pages of the open interface of **RIO**, the register of institutions and courses: `opleidingen` and
//! `aangeboden-opleidingen`, as JSON. The government publishes the same as lists: see [`crate::duo`].
//!
//! Every record is handed over as soon as it is read. Deliberately absent: licences, recognitions, phases and clusters,
//! which say how a course came to be and not what it is; and fetching the next page.

use jiff::civil::Date;

use crate::Parcel;
use crate::delivery::{self, Called};
use crate::json::{Item, Node};
use crate::offered::{self, Form, Level, Offered, Place};
use crate::once::Once;
use crate::problem::Outcome;

/// What a page holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// A course.
    Course(Course),
    /// A course as somebody offers it.
    Offered(Offered),
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
