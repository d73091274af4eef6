//! A **delivery** is bytes that somebody hands over; what they are is seen from the bytes themselves.
//!
//! Deliberately absent: names of files as a sign of what is in them, and the disk.

use feeds::roster::RosterReading;
use feeds::{edexml, oneroster};

/// The first bytes of a zip, and of one that is empty.
const ZIP: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];

/// Reads one file: a zip of OneRoster, or EDEXML. `name` is what it is called in problems.
pub fn read(name: &str, bytes: &[u8]) -> RosterReading {
    if ZIP.iter().any(|zip| bytes.starts_with(zip)) {
        oneroster::read_zip(name, bytes)
    } else {
        edexml::read(bytes, name)
    }
}

/// Reads the files of a folder: OneRoster loose, or one file of EDEXML.
pub fn read_files(files: &[(&str, &[u8])]) -> RosterReading {
    let is_table = |name: &str| {
        let name = name.to_ascii_lowercase();
        name.ends_with(".csv") || name.ends_with(".csv.gz")
    };
    match files {
        [(name, bytes)] if !is_table(name) => read(name, bytes),
        files => oneroster::read(files),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_is_is_seen_from_the_bytes() {
        let roster = world::World::new(2026).unwrap().schools[0].roster();
        let packed = oneroster::write::zip(&roster).unwrap();
        assert_eq!(
            read("lijst.xml", &packed).roster.persons.len(),
            roster.persons.len()
        );
        let files = oneroster::write::files(&roster);
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
            .collect();
        assert_eq!(read_files(&files).roster, read("a", &packed).roster);
        let edexml =
            b"<EDEX><school><schooljaar>2026-2027</schooljaar><brincode>99ZZ</brincode></school></EDEX>";
        assert_eq!(read("a.zip", edexml).roster.schools.len(), 1);
        assert!(read("a", b"").roster.persons.is_empty());
    }
}
