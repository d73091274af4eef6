//! What a program **says**, a line at a time, waited for no longer than is reasonable: a test that waits for a program that
//! hangs would say nothing at all until whoever started it gives up.

use std::io::{BufRead as _, BufReader, Read};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// The longest that a line may take. A start after a crash is the slowest thing here and takes seconds.
const LONGEST: Duration = Duration::from_secs(90);

/// The lines of a program.
pub struct Heard(Receiver<String>);

impl Heard {
    /// Listens from now on, until the program closes its mouth.
    pub fn of(out: impl Read + Send + 'static) -> Self {
        let (lines, heard) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                if lines.send(line).is_err() {
                    return;
                }
            }
        });
        Self(heard)
    }

    /// The next line, or nothing when the program ended.
    ///
    /// # Panics
    ///
    /// When it says nothing for a minute and a half; `waiting` says what was waited for.
    pub fn next(&self, waiting: &str) -> Option<String> {
        match self.0.recv_timeout(LONGEST) {
            Ok(line) => Some(line),
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => panic!("{waiting}: nothing was said for {LONGEST:?}"),
        }
    }
}
