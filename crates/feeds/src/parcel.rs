//! A **parcel**: the files of one delivery, loose (plain or gzip), in one zip or in several, opened one at a time and
//! streamed, so that no file is ever held as a whole. Whoever waits can watch it being read.
//!
//! What a zip says of itself is believed for the progress bar only; what comes out is counted.
//!
//! Deliberately absent: opening files on disk; a parcel takes what can be read and sought.

use std::cell::Cell;
use std::io::{Cursor, Read, Seek, SeekFrom};

use zip::{CompressionMethod, ZipArchive};

use crate::problem::{Outcome, Problems, quoted};
use crate::source::Source;
use crate::zipped::{self, Counted, Gunzipped, base, label, stays_inside};

/// The most that is unpacked of the zips of one parcel.
pub const MAX_PARCEL_BYTES: u64 = 1024 * 1024 * 1024;
/// The most files that a zip may hold. O*NET has some fifty.
pub const MAX_PARCEL_FILES: usize = 500;

/// Something that can be read from any place: a file, or bytes behind a cursor.
pub trait Input: Read + Seek {}

impl<T: Read + Seek> Input for T {}

/// How far reading is. Loose files count as they lie there, files in a zip unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes read.
    pub read: u64,
    /// Of so many.
    pub of: u64,
}

/// A delivery.
#[derive(Default)]
pub struct Parcel<'a> {
    loose: Vec<Box<dyn Input + 'a>>,
    zips: Vec<ZipArchive<Box<dyn Input + 'a>>>,
    items: Vec<Item>,
    told: Outcome,
    left: Cell<u64>,
    bar: Bar<'a>,
}

/// One file of a parcel.
pub(crate) struct Item {
    /// What it is called in problems.
    pub(crate) label: String,
    /// Its name without folder, `.gz` and kind: `occupations_nl`.
    pub(crate) stem: String,
    place: Place,
    size: u64,
}

#[derive(Clone, Copy)]
enum Place {
    Loose(usize),
    Zip { zip: usize, entry: usize },
}

#[derive(Default)]
struct Bar<'a> {
    watch: Option<Box<dyn FnMut(Progress) + 'a>>,
    /// Bytes of the files that were read to their end.
    before: u64,
    of: u64,
}

impl<'a> Parcel<'a> {
    /// A parcel of one file.
    pub fn of(name: &str, input: impl Input + 'a) -> Parcel<'a> {
        let mut parcel = Parcel::empty();
        parcel.add(name, input);
        parcel
    }

    /// A parcel without files.
    pub fn empty() -> Parcel<'a> {
        Parcel {
            told: Outcome::begin(),
            left: Cell::new(MAX_PARCEL_BYTES),
            ..Parcel::default()
        }
    }

    /// Adds a file, or the files in a zip. What is wrong with it is told by whoever reads the parcel.
    pub fn add(&mut self, name: &str, input: impl Input + 'a) {
        let mut told = Problems::of(name);
        let mut input: Box<dyn Input + 'a> = Box::new(input);
        match look(&mut input) {
            Err(error) => told.refused(format!("het bestand kan niet worden gelezen ({error})")),
            Ok((true, _)) if !name.to_ascii_lowercase().ends_with(".xlsx") => {
                self.add_zip(name, input, &mut told);
            }
            Ok((_, size)) => {
                let place = Place::Loose(self.loose.len());
                self.loose.push(input);
                self.items.push(Item::of(name.to_owned(), place, size));
            }
        }
        self.told.add(told);
    }

    /// Whoever waits: called often while the parcel is read.
    pub fn watch(&mut self, watch: impl FnMut(Progress) + 'a) {
        self.bar.watch = Some(Box::new(watch));
    }

    fn add_zip(&mut self, name: &str, input: Box<dyn Input + 'a>, told: &mut Problems) {
        match zipped::open(input) {
            Some(zip) if zip.len() > MAX_PARCEL_FILES => told.refused(format!(
                "het zip-bestand bevat meer dan {MAX_PARCEL_FILES} bestanden; niet gelezen"
            )),
            // Of two files with one name a zip keeps both and every program picks its own.
            Some(zip) if zip.has_duplicate_names() => {
                told.refused("het zip-bestand bevat twee bestanden met dezelfde naam; maak het opnieuw");
            }
            Some(zip) => {
                for entry in 0..zip.len() {
                    self.add_entry(name, &zip, entry, told);
                }
                self.zips.push(zip);
            }
            None => told.refused("dit zip-bestand is afgebroken of beschadigd; haal het opnieuw op"),
        }
    }

    fn add_entry(
        &mut self,
        package: &str,
        zip: &ZipArchive<Box<dyn Input + 'a>>,
        entry: usize,
        told: &mut Problems,
    ) {
        let Ok(found) = zip.by_index_data(entry) else {
            told.refused("een bestand in het zip-bestand kan niet worden geopend");
            return;
        };
        let name = found.name().map(|name| name.into_owned()).unwrap_or_default();
        let plain = matches!(
            found.compression(),
            CompressionMethod::Stored | CompressionMethod::Deflated
        );
        if !stays_inside(&name) {
            told.refused(format!("{} is geen veilige bestandsnaam", quoted(&name)));
        } else if name.ends_with('/') || name.starts_with("__MACOSX/") {
            // Folders, and what one system adds for itself.
        } else if found.encrypted() || !plain {
            told.refused(format!("{} is versleuteld of vreemd ingepakt", quoted(&name)));
        } else {
            let zip = self.zips.len();
            let size = found.size();
            self.items
                .push(Item::of(label(package, &name), Place::Zip { zip, entry }, size));
        }
    }

    /// The files, in the order in which they came.
    pub(crate) fn items(&self) -> &[Item] {
        &self.items
    }

    /// What was wrong before any file was opened.
    pub(crate) fn begin(&mut self) -> Outcome {
        std::mem::replace(&mut self.told, Outcome::begin())
    }

    /// These files will be read, for the progress bar.
    pub(crate) fn plan(&mut self, chosen: impl Iterator<Item = usize>) {
        let sizes = chosen.filter_map(|at| self.items.get(at)).map(|item| item.size);
        let of = sizes.fold(0, u64::saturating_add);
        self.bar.before = 0;
        self.bar.of = of;
    }

    /// The beginning of a file, unpacked, to see what it is. What does not open is told when it is read.
    pub(crate) fn peek(&mut self, at: usize) -> Vec<u8> {
        let mut begin = vec![0; 16 * 1024];
        let mut full = 0;
        self.open(at, &mut Problems::of(""), |input, _| {
            let Ok(mut source) = Source::open(input, MAX_PARCEL_BYTES) else {
                return;
            };
            while let Ok(read @ 1..) = source.fill(&mut begin[full..]) {
                full += read;
            }
        });
        begin.truncate(full);
        begin
    }

    /// Opens a file for as long as `read` takes. What does not open is told.
    pub(crate) fn open(
        &mut self,
        at: usize,
        problems: &mut Problems,
        read: impl FnOnce(&mut dyn Read, &mut Problems),
    ) {
        const GONE: &str = "dit deel van het zip-bestand is beschadigd; haal het opnieuw op";
        let Some(item) = self.items.get(at) else { return };
        let size = item.size;
        match item.place {
            Place::Loose(place) => match self.loose.get_mut(place).map(|input| (input.rewind(), input)) {
                Some((Ok(()), input)) => loose(self.bar.metered(input, size), problems, read),
                _ => problems.refused("het bestand kan niet worden gelezen"),
            },
            Place::Zip { zip, entry } => match self.zips.get_mut(zip).map(|zip| zip.by_index(entry)) {
                Some(Ok(entry)) => {
                    let counted = Counted {
                        packed: entry.compressed_size(),
                        entry,
                        unpacked: 0,
                        left: &self.left,
                    };
                    read(&mut self.bar.metered(counted, size), problems);
                }
                _ => problems.refused(GONE),
            },
        }
        self.bar.done(size);
    }
}

/// A loose file is unpacked here, where it is known how many bytes went in.
fn loose(
    mut input: Metered<impl Read>,
    problems: &mut Problems,
    read: impl FnOnce(&mut dyn Read, &mut Problems),
) {
    let mut begin = Vec::new();
    if let Err(error) = input.by_ref().take(2).read_to_end(&mut begin) {
        problems.refused(format!("het bestand kan niet worden gelezen ({error})"));
    } else if begin == [0x1f, 0x8b] {
        read(&mut Gunzipped::of(Cursor::new(begin).chain(input)), problems);
    } else {
        read(&mut Cursor::new(begin).chain(input), problems);
    }
}

impl Item {
    fn of(label: String, place: Place, size: u64) -> Item {
        let name = base(&label);
        let cut = |name: &str, end: &str| {
            let kept = name.len().checked_sub(end.len())?;
            let same = name.get(kept..)?.eq_ignore_ascii_case(end);
            same.then(|| name[..kept].to_owned())
        };
        let name = cut(name, ".gz").unwrap_or_else(|| name.to_owned());
        let ends = [".csv", ".txt", ".xlsx", ".json"];
        let stem = ends.into_iter().find_map(|end| cut(&name, end)).unwrap_or(name);
        Item {
            label,
            stem,
            place,
            size,
        }
    }
}

/// Whether it begins as a zip, and how long it is.
fn look(input: &mut Box<dyn Input + '_>) -> std::io::Result<(bool, u64)> {
    let size = input.seek(SeekFrom::End(0))?;
    input.rewind()?;
    let mut begin = Vec::new();
    input.by_ref().take(4).read_to_end(&mut begin)?;
    input.rewind()?;
    Ok((begin == b"PK\x03\x04" || begin == b"PK\x05\x06", size))
}

impl<'a> Bar<'a> {
    fn metered<'b, R: Read>(&'b mut self, input: R, size: u64) -> Metered<'a, 'b, R> {
        Metered {
            input,
            seen: 0,
            size,
            bar: self,
        }
    }

    fn show(&mut self, seen: u64) {
        let of = self.of;
        if let Some(watch) = &mut self.watch {
            let read = self.before.saturating_add(seen).min(of);
            watch(Progress { read, of });
        }
    }

    fn done(&mut self, size: u64) {
        self.before = self.before.saturating_add(size);
        self.show(0);
    }
}

/// A file whose bytes are counted on their way to the reader.
struct Metered<'a, 'b, R> {
    input: R,
    seen: u64,
    size: u64,
    bar: &'b mut Bar<'a>,
}

impl<R: Read> Read for Metered<'_, '_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.input.read(buffer)?;
        self.seen = self.seen.saturating_add(read as u64);
        self.bar.show(self.seen.min(self.size));
        Ok(read)
    }
}
