//! The **files** of the world, held in the program, and read into rows.
//!
//! Deliberately absent: a disk. Whoever corrects a file builds again.

use serde::de::DeserializeOwned;

use crate::fault::Fault;
use crate::mix::Names;
use crate::rows::{NameRows, Rows};

macro_rules! files {
    ($($path:literal),* $(,)?) => { &[$(($path, include_str!(concat!("../../../world/", $path)))),*] };
}

type Files = &'static [(&'static str, &'static str)];

const KOMPAS: Files = files![
    "kompas/school.toml",
    "kompas/classes.toml",
    "kompas/staff.toml",
    "kompas/young.toml",
    "kompas/homes.toml",
    "kompas/around.toml",
];

const ANDERE: Files = files!["andere/school.toml"];

const NAMES: Files = files!["names.toml"];

/// The rows of each school, in their order.
pub(crate) fn schools() -> Result<[Rows; 2], Fault> {
    Ok([school(KOMPAS)?, school(ANDERE)?])
}

fn school(files: Files) -> Result<Rows, Fault> {
    let mut rows = Rows::default();
    for (path, text) in files {
        rows.take(read(path, text)?);
    }
    Ok(rows)
}

/// The lists of names.
pub(crate) fn names() -> Result<Names, Fault> {
    let [(path, text)] = NAMES else {
        return Err(Fault::new("names.toml", "is not there"));
    };
    Names::new(read::<NameRows>(path, text)?)
}

fn read<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, Fault> {
    toml::from_str(text).map_err(|reason| Fault::new(path, reason.to_string()))
}
