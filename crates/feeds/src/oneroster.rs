//! **OneRoster** is the format in which systems of schools hand over who belongs to them: a set of CSV files, loose or in
//! one zip, with a manifest. Versions 1.1 and 1.2 are read, 1.2 is written.
//!
//! Rows are read by the names of their columns. A row that names something that is not there becomes a
//! [`crate::Problem`]; rows that named a row which fell are counted, so that one wrong school does not fill a page.
//! What the format has about origin, sex and the like is dropped and counted: see [`crate::roster`].
//!
//! | here | in OneRoster |
//! |---|---|
//! | main role | the first `primary` role; in 1.1 the role |
//! | prefix | `middleName`, as Dutch systems use it |
//! | class, subject group | `classType` `homeroom`, `scheduled` |
//! | tutor | a teacher of a `homeroom`, unless `primary` is `false` |
//! | period of a group | its terms, from the first day of the first to the last day of the last |
//!
//! Deliberately absent: deliveries of changes only (`delta`), which cannot be checked against a whole; marks, resources
//! and profiles; courses as records of their own; and the REST interface.

use crate::Problem;
use crate::roster::{Roster, RosterReading};

use delivery::Delivery;
use package::Package;

mod cell;
mod delivery;
mod groups;
mod layout;
mod manifest;
mod memberships;
mod package;
mod persons;
mod schools;

pub mod write;

pub use crate::zipped::MAX_RATIO;
pub use layout::Version;

/// The most that is read of one file of a package, after unpacking.
pub const MAX_FILE_BYTES: u64 = 512 * 1024 * 1024;
/// The most that is unpacked of one zip.
pub const MAX_UNPACKED_BYTES: u64 = 1024 * 1024 * 1024;
/// The most files that a zip may hold. The standard has 23.
pub const MAX_ENTRIES: usize = 100;

/// Reads the files of a package, each as its name and its bytes. Names count without folder and without capitals; files
/// that are no part of a roster are passed over. A single file may be packed with gzip.
pub fn read(files: &[(&str, &[u8])]) -> RosterReading {
    let mut problems = Vec::new();
    let package = Package::of_files(files, &mut problems);
    roster_of(package, problems)
}

/// Reads a package in a zip. `name` is what the zip is called in problems.
pub fn read_zip(name: &str, bytes: &[u8]) -> RosterReading {
    let mut problems = Vec::new();
    let package = Package::of_zip(name, bytes, &mut problems);
    if package.is_empty() && !problems.is_empty() {
        return RosterReading {
            roster: Roster::default(),
            dropped: Vec::new(),
            problems,
        };
    }
    roster_of(package, problems)
}

fn roster_of(package: Package, problems: Vec<Problem>) -> RosterReading {
    let mut delivery = Delivery::open(package, problems);
    let mut roster = Roster::default();
    let schools = schools::read(&mut delivery, &mut roster);
    let groups = groups::read(&mut delivery, &schools, &mut roster);
    let persons = persons::read(&mut delivery, &schools, &mut roster);
    memberships::read(&mut delivery, &schools, &groups, &persons, &mut roster);
    delivery.refuse_service_numbers(&mut roster);
    delivery.finish(roster)
}
