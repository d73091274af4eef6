//! What no honest page has, stopped while it comes in: values nested too deep, and texts or numbers that do not end.

use std::io::{self, BufRead, Read};

/// How deep values may be nested. Pages known here go six deep.
const MOST_DEPTH: u32 = 64;
/// The longest text.
const MOST_TEXT: u64 = 1024 * 1024;

pub(super) struct Guard<R> {
    input: R,
    depth: u32,
    /// Bytes of the text or number that is being read.
    length: u64,
    in_text: bool,
    escaped: bool,
}

impl<R: BufRead> Guard<R> {
    pub(super) fn of(input: R) -> Guard<R> {
        Guard {
            input,
            depth: 0,
            length: 0,
            in_text: false,
            escaped: false,
        }
    }

    fn pass(&mut self, byte: u8) -> io::Result<()> {
        if self.in_text {
            self.length += 1;
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => (self.in_text, self.length) = (false, 0),
                _ => {}
            }
        } else {
            match byte {
                b'"' => (self.in_text, self.length) = (true, 0),
                b'{' | b'[' => (self.depth, self.length) = (self.depth + 1, 0),
                b'}' | b']' => (self.depth, self.length) = (self.depth.saturating_sub(1), 0),
                b',' | b':' | b' ' | b'\n' | b'\r' | b'\t' => self.length = 0,
                _ => self.length += 1,
            }
        }
        if self.depth > MOST_DEPTH {
            return Err(io::Error::other("waarden zijn hier te diep genest; niet gelezen"));
        }
        if self.length > MOST_TEXT {
            return Err(io::Error::other(
                "een tekst of getal is hier langer dan 1 MB; niet gelezen",
            ));
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Guard<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        for byte in &buffer[..read] {
            self.pass(*byte)?;
        }
        Ok(read)
    }
}
