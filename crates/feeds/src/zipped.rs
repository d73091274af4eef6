//! What comes out of a zip or a gzip, counted: what a zip says of itself (sizes, names, numbers) is not believed.

use std::cell::Cell;
use std::io::{self, BufReader, ErrorKind, Read, Seek, SeekFrom};

use flate2::bufread::MultiGzDecoder;
use zip::ZipArchive;

use crate::parcel::MAX_PARCEL_FILES;

/// How many times larger a file over 1 MB may become by unpacking. Rosters become ten to forty times larger.
pub const MAX_RATIO: u64 = 250;

/// Up to here a file may be packed as tightly as it likes: short files of equal rows are no attack.
const RATIO_COUNTS_FROM: u64 = 1024 * 1024;

/// A file in a zip, stopped where more comes out than is believed.
pub(crate) struct Counted<'a, R: Read> {
    pub(crate) entry: R,
    /// Its size in the zip.
    pub(crate) packed: u64,
    pub(crate) unpacked: u64,
    /// Bytes that may still come out of all files together.
    pub(crate) left: &'a Cell<u64>,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self
            .entry
            .read(buffer)
            .map_err(|_| io::Error::other("het zip-bestand is beschadigd; maak het opnieuw"))?;
        self.unpacked += read as u64;
        let left = self.left.get().checked_sub(read as u64);
        self.left.set(left.unwrap_or(0));
        if left.is_none() {
            return Err(io::Error::other("het zip-bestand is uitgepakt te groot"));
        }
        believed(self.packed, self.unpacked).map(|()| read)
    }
}

fn believed(packed: u64, unpacked: u64) -> io::Result<()> {
    let tight = unpacked / MAX_RATIO > packed;
    if tight && unpacked > RATIO_COUNTS_FROM {
        return Err(io::Error::other(
            "het bestand is verdacht klein ingepakt: dit lijkt een zipbom",
        ));
    }
    Ok(())
}

/// Opens a zip. It names each file twice, in front of its bytes and in its list at the end: where the two differ, damage
/// or malice made one file into another, and nothing is read.
pub(crate) fn open<R: Read + Seek>(input: R) -> Option<ZipArchive<R>> {
    let mut zip = ZipArchive::new(input).ok()?;
    if zip.len() > MAX_PARCEL_FILES {
        return Some(zip);
    }
    let mut listed = Vec::new();
    for at in 0..zip.len() {
        let file = zip.by_index_raw(at).ok()?;
        listed.push((file.header_start(), file.name_raw().to_vec()));
    }
    let mut input = zip.into_inner();
    for (start, name) in listed {
        // The length of the name stands at 26, and behind thirty bytes the name itself.
        let mut header = [0; 30];
        input.seek(SeekFrom::Start(start)).ok()?;
        input.read_exact(&mut header).ok()?;
        let length = u16::from_le_bytes([header[26], header[27]]);
        let mut own = vec![0; usize::from(length)];
        input.read_exact(&mut own).ok()?;
        if own != name {
            return None;
        }
    }
    ZipArchive::new(input).ok()
}

/// A file packed with gzip, stopped where more comes out than is believed.
pub(crate) struct Gunzipped<R> {
    decoder: MultiGzDecoder<BufReader<Tally<R>>>,
    unpacked: u64,
}

/// Counts the bytes that go in.
struct Tally<R> {
    input: R,
    seen: u64,
}

impl<R: Read> Gunzipped<R> {
    pub(crate) fn of(input: R) -> Gunzipped<R> {
        let tally = Tally { input, seen: 0 };
        Gunzipped {
            decoder: MultiGzDecoder::new(BufReader::new(tally)),
            unpacked: 0,
        }
    }
}

impl<R: Read> Read for Gunzipped<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.decoder.read(buffer).map_err(|error| match error.kind() {
            ErrorKind::UnexpectedEof => {
                io::Error::other("het gzip-bestand is afgebroken; haal het opnieuw op")
            }
            ErrorKind::InvalidInput | ErrorKind::InvalidData => {
                io::Error::other("het gzip-bestand is beschadigd; haal het opnieuw op")
            }
            _ => error,
        })?;
        self.unpacked += read as u64;
        believed(self.decoder.get_ref().get_ref().seen, self.unpacked).map(|()| read)
    }
}

impl<R: Read> Read for Tally<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        self.seen += read as u64;
        Ok(read)
    }
}

/// What a file of a package is called in a problem.
pub(crate) fn label(package: &str, name: &str) -> String {
    if package.is_empty() {
        name.to_owned()
    } else {
        format!("{package}/{name}")
    }
}

/// The last part of a name: some programs pack the folder along.
pub(crate) fn base(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// Whether a name in a zip stays where it is unpacked. Nothing is ever unpacked here, but a package with such a name was
/// made to do harm elsewhere.
pub(crate) fn stays_inside(name: &str) -> bool {
    let strange = name.chars().any(|c| c.is_control() || matches!(c, '\\' | ':'));
    !strange && !name.is_empty() && !name.starts_with('/') && !name.split('/').any(|part| part == "..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_climbs_out_is_seen() {
        for name in ["users.csv", "map/users.csv", "a..b/users.csv"] {
            assert!(stays_inside(name), "{name}");
        }
        for name in [
            "",
            "/users.csv",
            "../users.csv",
            "a/../../users.csv",
            "C:users.csv",
            "..\\users.csv",
            "a\0b",
        ] {
            assert!(!stays_inside(name), "{name}");
        }
    }
}
