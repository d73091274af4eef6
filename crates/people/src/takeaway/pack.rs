//! **Packing** a document with a page that people can read, as a zip; and finding the document in what somebody hands in.
//!
//! The zip has no moment and no chance in it, so the same document makes the same bytes. Deliberately absent: reading the
//! page again. What it says stands in the document.

use std::io::{Cursor, Read as _, Write as _};

use kit::{Error, Outcome};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::document::{MOST_BYTES, Takeaway, Unreadable};

/// The document in the zip.
pub const NAME: &str = "person.json";
/// The page in the zip.
const PAGE: &str = "alles-over-mij.html";

/// The zip.
pub(super) fn pack(takeaway: &Takeaway, page: &str) -> Outcome<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, text) in [(NAME, takeaway.text().as_str()), (PAGE, page)] {
        zip.start_file(name, options).map_err(Error::internal)?;
        zip.write_all(text.as_bytes()).map_err(Error::internal)?;
    }
    Ok(zip.finish().map_err(Error::internal)?.into_inner())
}

/// The document in a file: the zip, or the JSON alone.
pub fn unpack(bytes: &[u8]) -> Result<Takeaway, Unreadable> {
    if !bytes.starts_with(b"PK") {
        return Takeaway::read(bytes);
    }
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::NoDocument)?;
    let file = zip.by_name(NAME).map_err(|_| Unreadable::NoDocument)?;
    let mut document = Vec::new();
    // What the zip says of its size is not believed: one byte too many is enough to know.
    let most = MOST_BYTES as u64 + 1;
    file.take(most)
        .read_to_end(&mut document)
        .map_err(|_| Unreadable::Changed)?;
    Takeaway::read(&document)
}
