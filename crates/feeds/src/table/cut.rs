//! Cutting bytes into rows of cells, with the line each row starts on, in buffers that never grow.

use std::io::Read;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::text;
use super::{MAX_COLUMNS, MAX_ROW_BYTES};
use crate::source::Source;

/// What comes next in a file.
pub(super) enum Cut {
    /// A row, whether its bytes were in an older encoding, and how it ended.
    Row {
        line: u64,
        cells: Cells,
        legacy: bool,
        end: RowEnd,
    },
    /// A row that does not fit, passed over.
    TooLong { line: u64 },
    /// Reading stopped before the end, for this reason.
    Stopped(String),
    /// The end.
    End,
}

/// How a row ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum RowEnd {
    /// With the end of its line.
    Line,
    /// With the end of the file.
    File,
    /// With the end of the file, within quotes.
    OpenQuote,
}

/// The cells of one row in one piece of text, because most rows have many and most cells are short.
pub(super) struct Cells {
    text: String,
    ends: Vec<usize>,
}

impl Cells {
    /// Cells that come from elsewhere than a file of rows.
    pub(super) fn of(cells: &[String]) -> Cells {
        let mut own = Cells {
            text: String::new(),
            ends: Vec::with_capacity(cells.len()),
        };
        for cell in cells {
            own.text.push_str(cell);
            own.ends.push(own.text.len());
        }
        own
    }

    /// How many.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The cell at this place, without the spaces around it; empty where there is none.
    pub(super) fn get(&self, at: usize) -> &str {
        let begin = at.checked_sub(1).map_or(Some(&0), |before| self.ends.get(before));
        let range = begin.zip(self.ends.get(at));
        range
            .and_then(|(begin, end)| self.text.get(*begin..*end))
            .map_or("", str::trim)
    }
}

pub(super) struct Cutter<R: Read> {
    source: Source<R>,
    reader: Reader,
    input: Box<[u8]>,
    /// The part of `input` not yet cut.
    start: usize,
    end: usize,
    at_end: bool,
    stopped: Option<String>,
    row: Box<[u8]>,
    ends: Box<[usize]>,
    lines: Lines,
    quotes: bool,
}

/// Counts lines ended by `\n`, `\r\n` or a lone `\r`.
struct Lines {
    line: u64,
    after_return: bool,
    /// Whether the last byte ended a line.
    ended: bool,
    /// Whether the quotes since the row began are an odd number.
    odd_quotes: bool,
}

impl Lines {
    fn pass(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.odd_quotes ^= *byte == b'"';
            if *byte == b'\n' || self.after_return {
                self.line += 1;
            }
            self.after_return = *byte == b'\r';
        }
        if let Some(last) = bytes.last() {
            self.ended = matches!(last, b'\n' | b'\r');
        }
    }

    /// The line that the next byte, which ends no line, stands on.
    fn settle(&mut self) -> u64 {
        self.line += u64::from(self.after_return);
        self.after_return = false;
        self.odd_quotes = false;
        self.line
    }
}

impl<R: Read> Cutter<R> {
    /// The error says why the file is no text. The separator is looked for from the first line with the words `head` on;
    /// without `quotes` a quotation mark is a letter like any other.
    pub(super) fn open(input: R, most: u64, head: &str, quotes: bool) -> Result<Cutter<R>, String> {
        let source = Source::open(input, most).map_err(|stop| stop.reason())?;
        let mut cutter = Cutter {
            source,
            reader: Reader::new(),
            input: vec![0; MAX_ROW_BYTES].into(),
            start: 0,
            end: 0,
            at_end: false,
            stopped: None,
            // One more than a row may hold: the machine calls a buffer full as soon as no byte is left.
            row: vec![0; MAX_ROW_BYTES + 1].into(),
            ends: vec![0; MAX_COLUMNS].into(),
            lines: Lines {
                line: 1,
                after_return: false,
                ended: true,
                odd_quotes: false,
            },
            quotes,
        };
        cutter.refill();
        let begin = &cutter.input[..cutter.end];
        cutter.start = text::mark(begin)?;
        let separator = text::separator(text::from_line_with(&begin[cutter.start..], head));
        cutter.reader = ReaderBuilder::new().delimiter(separator).quoting(quotes).build();
        Ok(cutter)
    }

    /// The line where reading is.
    pub(super) fn line(&self) -> u64 {
        self.lines.line
    }

    pub(super) fn next(&mut self) -> Cut {
        self.skip_empty_lines();
        let line = self.lines.settle();
        let (mut bytes, mut cells, mut too_long) = (0, 0, false);
        loop {
            if self.start == self.end && !self.at_end {
                self.refill();
            }
            // What was read of a row before the input broke off is not trusted.
            if self.start == self.end && self.stopped.is_some() {
                return self.stopped.take().map_or(Cut::End, Cut::Stopped);
            }
            // An empty input tells the machine that the file ends here.
            let (result, taken, written, ended) = self.reader.read_record(
                &self.input[self.start..self.end],
                &mut self.row[bytes..],
                &mut self.ends[cells..],
            );
            self.lines.pass(&self.input[self.start..self.start + taken]);
            self.start += taken;
            bytes += written;
            cells += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => (bytes, too_long) = (0, true),
                ReadRecordResult::OutputEndsFull => (cells, too_long) = (0, true),
                ReadRecordResult::Record if too_long => return Cut::TooLong { line },
                ReadRecordResult::Record => return self.row(line, cells),
                ReadRecordResult::End => return Cut::End,
            }
        }
    }

    fn row(&self, line: u64, cells: usize) -> Cut {
        let ends = &self.ends[..cells];
        let mut legacy = false;
        let mut begin = 0;
        // Cell by cell, so that one cell in an older encoding spoils no other.
        let mut row = Cells {
            text: String::with_capacity(ends.last().copied().unwrap_or(0)),
            ends: Vec::with_capacity(cells),
        };
        for end in ends {
            row.text
                .push_str(&text::decode(&self.row[begin..*end], &mut legacy));
            row.ends.push(row.text.len());
            begin = *end;
        }
        let end = match (self.lines.ended, self.quotes && self.lines.odd_quotes) {
            _ if !self.at_end || self.start < self.end => RowEnd::Line,
            (_, true) => RowEnd::OpenQuote,
            (true, false) => RowEnd::Line,
            (false, false) => RowEnd::File,
        };
        Cut::Row {
            line,
            cells: row,
            legacy,
            end,
        }
    }

    /// The machine skips empty lines by itself; done here, the line of the row after them is known.
    fn skip_empty_lines(&mut self) {
        loop {
            let rest = &self.input[self.start..self.end];
            let empty = rest
                .iter()
                .take_while(|byte| matches!(byte, b'\n' | b'\r'))
                .count();
            let more = empty == rest.len() && !self.at_end;
            self.lines.pass(&rest[..empty]);
            self.start += empty;
            if !more {
                return;
            }
            self.refill();
        }
    }

    /// Fills the empty buffer as far as the input reaches.
    fn refill(&mut self) {
        (self.start, self.end) = (0, 0);
        while self.end < self.input.len() && !self.at_end {
            match self.source.fill(&mut self.input[self.end..]) {
                Ok(0) => self.at_end = true,
                Ok(read) => self.end += read,
                Err(stop) => {
                    self.stopped = Some(stop.reason());
                    self.at_end = true;
                }
            }
        }
    }
}
