//! Files of our own, published files where they are, and packing.

use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};

use feeds::{Outcome, Parcel, Problem};
use flate2::Compression;
use flate2::write::GzEncoder;
use zip::write::SimpleFileOptions;

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data")
}

/// A file of our own.
pub fn own(path: &str) -> Vec<u8> {
    std::fs::read(data().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files of a folder of our own, by name.
pub fn own_folder(folder: &str) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = std::fs::read_dir(data().join(folder))
        .unwrap_or_else(|error| panic!("{folder}: {error}"))
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, std::fs::read(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// A published file, or nothing and a line that says so.
pub fn published(path: &str) -> Option<Vec<u8>> {
    let place = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data")
        .join(path);
    // A second checkout lies one folder deeper.
    let deeper = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../../shared/data")
        .join(path);
    let read = std::fs::read(place).or_else(|_| std::fs::read(deeper));
    if read.is_err() {
        println!("skipped: {path} is not beside the checkout");
    }
    read.ok()
}

pub fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// Packed as tightly as it goes, as a bomb is.
pub fn gz_tight(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub fn zip_of<N: AsRef<str>>(files: &[(N, Vec<u8>)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_ref(), SimpleFileOptions::default())
            .unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub fn parcel<N: AsRef<str>>(files: &[(N, Vec<u8>)]) -> Parcel<'_> {
    let mut parcel = Parcel::empty();
    for (name, bytes) in files {
        parcel.add(name.as_ref(), Cursor::new(&bytes[..]));
    }
    parcel
}

/// What was told, as sentences. Each of them has its English.
pub fn told(problems: &[Problem]) -> Vec<String> {
    for problem in problems {
        assert!(problem.has_english(), "no English for: {}", problem.reason);
    }
    problems.iter().map(Problem::to_string).collect()
}

/// A reading without a single problem.
pub fn sound(outcome: &Outcome) {
    assert!(
        outcome.whole && outcome.problems.is_empty(),
        "{:#?}",
        told(&outcome.problems)
    );
}

/// So many bytes of one kind, sought and read without holding them, between a beginning and an end.
pub struct Run {
    begin: Vec<u8>,
    byte: u8,
    count: u64,
    end: Vec<u8>,
    at: u64,
}

impl Run {
    pub fn of(begin: &str, byte: u8, count: u64, end: &str) -> Run {
        Run {
            begin: begin.into(),
            byte,
            count,
            end: end.into(),
            at: 0,
        }
    }

    fn size(&self) -> u64 {
        self.begin.len() as u64 + self.count + self.end.len() as u64
    }
}

impl Read for Run {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let (begin, run) = (self.begin.len() as u64, self.begin.len() as u64 + self.count);
        let read = if self.at < begin {
            (&self.begin[self.at as usize..]).read(buffer)?
        } else if self.at < run {
            let read = buffer.len().min((run - self.at) as usize);
            buffer[..read].fill(self.byte);
            read
        } else {
            (&self.end[(self.at - run).min(self.end.len() as u64) as usize..]).read(buffer)?
        };
        self.at += read as u64;
        Ok(read)
    }
}

impl std::io::Seek for Run {
    fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
        self.at = match to {
            std::io::SeekFrom::Start(at) => at,
            std::io::SeekFrom::End(back) => self.size().saturating_add_signed(back),
            std::io::SeekFrom::Current(on) => self.at.saturating_add_signed(on),
        };
        Ok(self.at)
    }
}
