//! Programmes, courses and offerings in the **Open Education API**, versions 5 and 6: pages with `items`, or one object.
//! Version 6 gave many fields another name or a list where one value stood; both become the same record.
//!
//! Every record is handed over as soon as it is read. Descriptions are text as institutions write it, often HTML, and
//! nothing here makes that safe to show. Deliberately absent: persons, results, groups, rooms and prices; what an
//! institution says to one consumer only, but for the codes of RIO; and fetching the next page.

use jiff::civil::Date;

use crate::Parcel;
use crate::delivery::{self, Called};
use crate::json::Item;
use crate::once::Once;
use crate::problem::Outcome;

mod fields;
mod offered;

/// What a page holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// A programme, such as a bachelor or a minor.
    Programme(Study),
    /// A course within programmes.
    Course(Study),
    /// A programme or course in time.
    Offering(Offering),
}

/// A text in a language: `("nl-NL", "Biologie")`.
pub type Said = (String, String);

/// A programme or a course.
#[derive(Clone, Debug, PartialEq)]
pub struct Study {
    /// Its id.
    pub id: String,
    /// The kind of its code and the code: `("crohoCreboCode", "34572")`.
    pub code: (String, String),
    /// The code under which the government knows it, as its own code or among the others.
    pub recognised: Option<u32>,
    /// Its names.
    pub names: Vec<Said>,
    /// Its descriptions.
    pub descriptions: Vec<Said>,
    /// What kind of programme it is.
    pub kind: Option<String>,
    /// Its level, as the interface words it: `secondary vocational education 4`.
    pub level: Option<String>,
    /// Full time or otherwise, as the interface words it.
    pub mode: Option<String>,
    /// How much study it takes, in which unit.
    pub load: Option<(f64, String)>,
    /// Its field of study (ISCED-F).
    pub field: Option<String>,
    /// The languages it is given in.
    pub languages: Vec<String>,
    /// Its page.
    pub link: Option<String>,
    /// Where it is given.
    pub addresses: Vec<Address>,
    /// What RIO calls who offers it.
    pub rio_provider: Option<String>,
    /// What RIO calls where it is offered.
    pub rio_place: Option<String>,
}

/// Where something is given.
#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    /// What it is for: `teaching`, `postal`.
    pub kind: Option<String>,
    /// Street and number.
    pub street: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Latitude and longitude in degrees.
    pub at: Option<(f64, f64)>,
}

/// A programme or course in time.
#[derive(Clone, Debug, PartialEq)]
pub struct Offering {
    /// Its id.
    pub id: String,
    /// The id of its programme or course.
    pub of: Option<String>,
    /// Its names.
    pub names: Vec<Said>,
    /// Its first day.
    pub start: Option<Date>,
    /// Its last day.
    pub end: Option<Date>,
    /// The first day on which somebody can sign up.
    pub sign_up_from: Option<Date>,
    /// The last.
    pub sign_up_until: Option<Date>,
    /// How many can take part.
    pub room: Option<u32>,
    /// How many take part.
    pub taken: Option<u32>,
    /// How many wait for an answer.
    pub pending: Option<u32>,
    /// The languages it is given in.
    pub languages: Vec<String>,
}

/// Reads pages, each with items, a list or one object.
pub fn read(parcel: &mut Parcel, take: impl FnMut(Record)) -> Outcome {
    const CALLED: Called = Called {
        name: "de Open Education API",
        example: "programs.json",
    };
    let mut seen = Once::default();
    delivery::paged(parcel, &CALLED, &["items"], |item| record(item, &mut seen), take)
}

const PROGRAMME: [&str; 2] = ["programId", "programmeId"];
const COURSE: [&str; 1] = ["courseId"];
const OFFERING: [&str; 3] = ["offeringId", "programmeOfferingId", "courseOfferingId"];

/// An offering names its programme or course as well, so that its own id is looked for first.
fn record(item: &mut Item, seen: &mut Once) -> Option<Record> {
    let of = |ids: &[&'static str]| item.first(ids).map(|(field, _)| field);
    let (field, record) = if let Some(field) = of(&OFFERING) {
        (field, Record::Offering(item.offering(field)?))
    } else if let Some(field) = of(&PROGRAMME) {
        (field, Record::Programme(item.study(field)?))
    } else if let Some(field) = of(&COURSE) {
        (field, Record::Course(item.study(field)?))
    } else {
        let reason = "hier staat geen opleiding, cursus of aanbod; overgeslagen";
        item.tell("", reason);
        return None;
    };
    let id = match &record {
        Record::Programme(study) | Record::Course(study) => &study.id,
        Record::Offering(offering) => &offering.id,
    };
    let new = seen.add((field, id));
    if !new {
        item.tell(field, "staat er twee keer in; de eerste telt");
    }
    new.then_some(record)
}
