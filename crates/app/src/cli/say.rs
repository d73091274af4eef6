//! Saying: the one place that writes to standard output and standard error. Colours go off by themselves where nobody
//! sees them, or where NO_COLOR is set.

use std::io::{self, Write};

use serde::Serialize;

use super::{Failure, Outcome};

/// Writes a report. A reader that stops early, such as `head`, has what it wanted.
pub fn report(text: &str) -> Outcome {
    let mut out = anstream::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Failed(format!("Ik kan niets opschrijven: {error}.")))
        }
        _ => Ok(()),
    }
}

/// Writes a report as JSON, ready to be read by people too.
pub fn json(told: &impl Serialize) -> Outcome {
    let text = serde_json::to_string_pretty(told).map_err(|error| Failure::Failed(error.to_string()))?;
    report(&format!("{text}\n"))
}

/// Writes a sentence on standard error.
pub fn complain(sentence: &str) {
    // Where even this cannot be written there is nobody left to tell.
    let _ = writeln!(anstream::stderr().lock(), "{sentence}");
}
