//! Progress: a bar on the screen while a long file is read; nothing where nobody looks.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};

use super::{Failure, Outcome};

/// Opens a file and shows how far it has been read.
pub fn open(path: &Path) -> Outcome<impl Read + use<>> {
    let unreadable = |error: std::io::Error| {
        let why = match error.kind() {
            std::io::ErrorKind::NotFound => "het bestand is er niet".to_owned(),
            std::io::ErrorKind::PermissionDenied => "dat mag niet".to_owned(),
            std::io::ErrorKind::IsADirectory => "dat is een map".to_owned(),
            _ => error.to_string(),
        };
        Failure::Failed(format!("{} kan ik niet lezen: {why}.", path.display()))
    };
    let file = File::open(path).map_err(unreadable)?;
    let about = file.metadata().map_err(unreadable)?;
    if about.is_dir() {
        return Err(unreadable(std::io::ErrorKind::IsADirectory.into()));
    }
    let bar = ProgressBar::new(about.len());
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {bytes}/{total_bytes}") {
        bar.set_style(style);
    }
    Ok(bar.wrap_read(file))
}

/// Shows how far a long work is, in rows.
pub fn counted() -> kit::backup::Progress {
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len}") {
        bar.set_style(style);
    }
    std::sync::Arc::new(move |done, all| {
        bar.set_length(all);
        bar.set_position(done);
        if done == all {
            bar.finish_and_clear();
        }
    })
}

/// Shows how far the files of a delivery were read, each time that they are.
pub fn delivered() -> impl FnMut(feeds::Progress) {
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {percent} %") {
        bar.set_style(style);
    }
    move |progress| {
        bar.set_length(progress.of);
        bar.set_position(progress.read);
        if progress.read >= progress.of {
            bar.finish_and_clear();
        }
    }
}

/// The name of a file as people know it.
pub fn name(path: &Path) -> String {
    path.file_name().map_or_else(
        || path.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    )
}
