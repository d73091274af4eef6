//! A **package**: the files of a delivery, side by side or in one zip, opened one at a time.
//!
//! A zip is never unpacked as a whole: each file streams through the reader of tables. What a zip says of itself (sizes,
//! names, numbers) is not believed; what comes out is counted.

use std::cell::Cell;
use std::io::{Cursor, Read};

use zip::{CompressionMethod, ZipArchive};

use super::layout::File;
use super::{MAX_ENTRIES, MAX_UNPACKED_BYTES};
use crate::problem::{Problem, Problems, quoted};
use crate::zipped::{Counted, base, label, stays_inside};

pub(super) struct Package<'a> {
    name: String,
    found: Vec<(File, Place<'a>)>,
    archive: Option<ZipArchive<Cursor<&'a [u8]>>>,
    /// Bytes that may still come out of the zip.
    left: Cell<u64>,
}

enum Place<'a> {
    Beside { name: String, bytes: &'a [u8] },
    Packed { name: String, index: usize },
}

impl<'a> Package<'a> {
    /// The files of a folder. Files that are no part of a roster are passed over.
    pub(super) fn of_files(files: &[(&str, &'a [u8])], problems: &mut Vec<Problem>) -> Package<'a> {
        let mut package = Package::empty("");
        for (name, bytes) in files {
            let name = name.to_string();
            let place = |name| Place::Beside { name, bytes };
            package.add(&name.clone(), place(name), problems);
        }
        package
    }

    /// The files in a zip. One that cannot be opened is an empty package and a problem.
    pub(super) fn of_zip(name: &str, bytes: &'a [u8], problems: &mut Vec<Problem>) -> Package<'a> {
        let mut package = Package::empty(name);
        let mut told = Problems::of(name);
        match ZipArchive::new(Cursor::new(bytes)) {
            Ok(archive) if archive.len() > MAX_ENTRIES => {
                let most = format!("het zip-bestand bevat meer dan {MAX_ENTRIES} bestanden; niet gelezen");
                told.file(most);
            }
            // Of two files with one name a zip keeps both and every program picks its own.
            Ok(archive) if archive.has_duplicate_names() => {
                told.file("het zip-bestand bevat twee bestanden met dezelfde naam; maak het opnieuw");
            }
            Ok(archive) => package.archive = Some(archive),
            Err(_) => {
                told.file("dit is geen zip-bestand, of het is afgebroken of beschadigd; maak het opnieuw");
            }
        }
        problems.append(&mut told.finish());
        package.list(problems);
        package
    }

    fn empty(name: &str) -> Package<'a> {
        Package {
            name: name.to_owned(),
            found: Vec::new(),
            archive: None,
            left: Cell::new(MAX_UNPACKED_BYTES),
        }
    }

    fn list(&mut self, problems: &mut Vec<Problem>) {
        let Some(archive) = &self.archive else { return };
        let mut told = Problems::of(&self.name);
        let mut places = Vec::new();
        for index in 0..archive.len() {
            let Ok(entry) = archive.by_index_data(index) else {
                told.file("een bestand in het zip-bestand kan niet worden geopend; overgeslagen");
                continue;
            };
            let name = entry.name().map(|name| name.into_owned()).unwrap_or_default();
            let packing = entry.compression();
            let plain = matches!(packing, CompressionMethod::Stored | CompressionMethod::Deflated);
            if !stays_inside(&name) {
                let reason = format!("{} is geen veilige bestandsnaam; overgeslagen", quoted(&name));
                told.file(reason);
            } else if File::named(base(&name)).is_none() || name.starts_with("__MACOSX/") {
                // Marks, resources and whatever else travels along.
            } else if entry.encrypted() || !plain {
                let reason = format!(
                    "{} is versleuteld of vreemd ingepakt; overgeslagen",
                    quoted(&name)
                );
                told.file(reason);
            } else {
                places.push((name, index));
            }
        }
        problems.append(&mut told.finish());
        for (name, index) in places {
            let place = |name| Place::Packed { name, index };
            self.add(&name.clone(), place(name), problems);
        }
    }

    fn add(&mut self, name: &str, place: Place<'a>, problems: &mut Vec<Problem>) {
        let Some(file) = File::named(base(name)) else {
            return;
        };
        if self.holds(file) {
            let mut told = Problems::of(&label(&self.name, name));
            told.file("dit bestand zit er twee keer in; het eerste is gelezen");
            problems.append(&mut told.finish());
        } else {
            self.found.push((file, place));
        }
    }

    pub(super) fn holds(&self, file: File) -> bool {
        self.found.iter().any(|(known, _)| *known == file)
    }

    /// Whether it holds nothing that is read.
    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// What a file is called in a problem.
    pub(super) fn label(&self, file: File) -> String {
        let place = self.found.iter().find(|(known, _)| *known == file);
        match place {
            Some((_, Place::Beside { name, .. } | Place::Packed { name, .. })) => label(&self.name, name),
            None => label(&self.name, &format!("{}.csv", file.stem())),
        }
    }

    /// Opens a file for as long as `read` takes. The error says why it cannot be opened.
    pub(super) fn open(&mut self, file: File, read: impl FnOnce(&mut dyn Read)) -> Result<(), &'static str> {
        match self.found.iter().find(|(known, _)| *known == file) {
            None => {}
            Some((_, Place::Beside { bytes, .. })) => read(&mut &**bytes),
            Some((_, Place::Packed { index, .. })) => {
                let damaged = "dit deel van het zip-bestand is beschadigd; maak het zip-bestand opnieuw";
                let archive = self.archive.as_mut().ok_or(damaged)?;
                let entry = archive.by_index(*index).map_err(|_| damaged)?;
                let packed = entry.compressed_size();
                read(&mut Counted {
                    entry,
                    packed,
                    unpacked: 0,
                    left: &self.left,
                });
            }
        }
        Ok(())
    }
}
