//! A list of open days in our own layout. Every school in it is made up.

use std::io::Cursor;

use feeds::open_days::{self, Of, OpenDay};
use feeds::{Outcome, Parcel};
use jiff::civil::{date, time};

use crate::support::{own_folder, parcel, sound};

fn days(parcel: &mut Parcel) -> (Vec<OpenDay>, Outcome) {
    let mut records = Vec::new();
    let outcome = open_days::read(parcel, |record| records.push(record));
    (records, outcome)
}

fn of(text: &str) -> (Vec<OpenDay>, Outcome) {
    days(&mut Parcel::of("open-dagen.csv", Cursor::new(text)))
}

#[test]
fn a_row_is_a_day_of_a_course_or_of_a_school() {
    let (records, outcome) = days(&mut parcel(&own_folder("open-days")));
    sound(&outcome);
    assert_eq!(records.len(), 3);
    assert_eq!(
        records[0],
        OpenDay {
            of: Of::Course(25_480),
            school: "Mbo De Stal".to_owned(),
            town: "Nijmegen".to_owned(),
            day: date(2027, 3, 13),
            from: Some(time(10, 0, 0, 0)),
            until: Some(time(14, 0, 0, 0)),
            link: Some("https://destal.example/open".to_owned()),
        }
    );
    assert_eq!(records[1].of, Of::Provider("100A001".to_owned()));
    assert_eq!((records[1].from, records[1].link.as_deref()), (None, None));
}

#[test]
fn what_is_no_day_is_told_with_its_place_and_the_rest_is_read() {
    let text = "code,school,plaats,dag,van,tot,link\n\
                kok,Mbo,Goes,2027-03-13,,,\n\
                25480,Mbo,Goes,in maart,,,\n\
                25480,,Goes,2027-03-13,,,\n\
                25480,Mbo,Goes,2027-03-13,14:00,10:00,http://mbo.example\n\
                25480,Mbo,Goes,2027-03-13,14:00,,\n";
    let (records, outcome) = of(text);
    assert!(outcome.whole);
    let told: Vec<(Option<u64>, Option<&str>)> = outcome
        .problems
        .iter()
        .map(|one| (one.line, one.column.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            (Some(2), Some("code")),
            (Some(3), Some("dag")),
            (Some(4), Some("school")),
            (Some(5), Some("tot")),
            (Some(5), Some("link")),
            (Some(6), Some("dag")),
        ]
    );
    assert_eq!(records.len(), 1);
    assert_eq!((records[0].until, records[0].link.as_deref()), (None, None));
}

#[test]
fn a_list_without_a_needed_column_is_refused() {
    let (records, outcome) = of("code,plaats,dag\n25480,Goes,2027-03-13\n");
    assert!(records.is_empty() && !outcome.whole);
}
