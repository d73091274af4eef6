//! Bytes as they come in, gzip unpacked, with an end.

use std::io::{self, BufReader, Chain, Cursor, Read, Take};

use flate2::bufread::MultiGzDecoder;

/// The most that is read of one file, after unpacking. The largest file known here, all school locations, is 1.6 MB.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

type Whole<R> = BufReader<Chain<Cursor<Vec<u8>>, R>>;

/// A plain or packed file, cut off one byte after its limit so that "too large" can be told from "just fits".
pub(crate) struct Source<R: Read> {
    body: Take<Body<R>>,
    most: u64,
}

enum Body<R: Read> {
    Plain(Whole<R>),
    Gzip(Box<MultiGzDecoder<Whole<R>>>),
}

/// Why reading stopped before the end.
pub(crate) enum Stop {
    /// More than this many bytes.
    TooLarge(u64),
    /// A gzip archive that ends too early.
    CutOff,
    /// A gzip archive with wrong contents.
    Damaged,
    /// The input itself could not be read.
    Unreadable(io::Error),
}

impl Stop {
    pub(crate) fn reason(&self) -> String {
        match self {
            Stop::TooLarge(most) => format!(
                "het bestand is (uitgepakt) groter dan {} MB; de rest is niet gelezen",
                most >> 20
            ),
            Stop::CutOff => "het gzip-bestand is afgebroken; haal het opnieuw op".to_owned(),
            Stop::Damaged => "het gzip-bestand is beschadigd; haal het opnieuw op".to_owned(),
            Stop::Unreadable(error) => format!("het bestand kan niet verder worden gelezen ({error})"),
        }
    }
}

impl<R: Read> Source<R> {
    /// Opens an input of which at most so many bytes are read, after unpacking.
    pub(crate) fn open(input: R, most: u64) -> Result<Source<R>, Stop> {
        const GZIP: [u8; 2] = [0x1f, 0x8b];
        let mut input = input;
        let mut start = Vec::with_capacity(GZIP.len());
        input
            .by_ref()
            .take(GZIP.len() as u64)
            .read_to_end(&mut start)
            .map_err(Stop::Unreadable)?;
        let packed = start == GZIP;
        let whole = BufReader::new(Cursor::new(start).chain(input));
        let body = if packed {
            Body::Gzip(Box::new(MultiGzDecoder::new(whole)))
        } else {
            Body::Plain(whole)
        };
        Ok(Source {
            body: body.take(most.saturating_add(1)),
            most,
        })
    }

    /// Reads some bytes; 0 at the end.
    pub(crate) fn fill(&mut self, buffer: &mut [u8]) -> Result<usize, Stop> {
        loop {
            return match self.body.read(buffer) {
                Ok(0) if self.body.limit() == 0 => Err(Stop::TooLarge(self.most)),
                Ok(read) => Ok(read),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => Err(self.stop(error)),
            };
        }
    }

    fn stop(&self, error: io::Error) -> Stop {
        match (self.body.get_ref(), error.kind()) {
            (Body::Gzip(_), io::ErrorKind::UnexpectedEof) => Stop::CutOff,
            (Body::Gzip(_), io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData) => Stop::Damaged,
            _ => Stop::Unreadable(error),
        }
    }
}

impl<R: Read> Read for Body<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Body::Plain(whole) => whole.read(buffer),
            Body::Gzip(decoder) => decoder.read(buffer),
        }
    }
}
