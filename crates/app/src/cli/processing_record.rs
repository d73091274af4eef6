//! `kansrijk processing-record`: what is done with which data, what for and how long, as Markdown.

use super::{Outcome, say};
use crate::features;

/// Prints the record.
pub fn run() -> Outcome {
    let cx = features::cx(None)?;
    say::report(&features::record().markdown(cx.texts.language("nl")))
}
