//! The **floors**: who may stand on whom, read from the manifests.
//!
//! `app -> desks -> districts -> journey -> people -> kit -> policy`; pure crates stand apart and use nothing of ours. The sample
//! world lies under `kit`, whose stories are set in it, and is a roster with plain data: it stands on `feeds`. `work` is pure, and reads
//! its facts as `pathways` does and figures of what `feeds` hand over.

use toml::{Table, Value};

use crate::code::line;
use crate::{Finding, Tree};

/// Crates that calculate and nothing else.
pub const PURE: &[&str] = &[
    "pathways",
    "allocation",
    "badges",
    "disclosure",
    "feeds",
    "search",
];

/// From the top of the house to the ground; crates of one floor do not know each other.
const HOUSE: &[&[&str]] = &[
    &["xtask", "tidy"],
    &["app"],
    &["desks"],
    &["guidance", "orientation", "matching", "portfolio", "oversight"],
    &["journey"],
    &["people"],
    &["kit"],
    &["world"],
    &["policy", "work"],
    PURE,
];

struct Manifest<'a> {
    path: &'a str,
    text: &'a str,
    /// The folder, which is the name in the house; the package of `app` is called `kansrijk`.
    folder: &'a str,
    table: Table,
}

/// Every crate stands on a floor, and uses only what lies below it.
pub fn directions(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut manifests = Vec::new();
    for file in tree.ending("Cargo.toml").filter(|file| file.path != "Cargo.toml") {
        let folder = file
            .path
            .trim_end_matches("/Cargo.toml")
            .rsplit('/')
            .next()
            .unwrap_or_default();
        match file.text.parse::<Table>() {
            Ok(table) => manifests.push(Manifest {
                path: &file.path,
                text: &file.text,
                folder,
                table,
            }),
            Err(reason) => found.push(Finding::at(&file.path, 0, reason.message())),
        }
    }
    let ours: Vec<(&str, &str)> = manifests
        .iter()
        .filter_map(|m| Some((m.table.get("package")?.get("name")?.as_str()?, m.folder)))
        .collect();
    for manifest in &manifests {
        found.extend(uses(manifest, &ours));
    }
    found
}

fn uses(manifest: &Manifest, ours: &[(&str, &str)]) -> Vec<Finding> {
    let Some(here) = floor(manifest.folder) else {
        let advice = format!(
            "`{}` has no floor yet: give it one in crates/tidy/src/rules/floors.rs",
            manifest.folder
        );
        return vec![Finding::at(manifest.path, 0, advice)];
    };
    let mut found = Vec::new();
    for kind in ["dependencies", "build-dependencies", "dev-dependencies"] {
        let Some(Value::Table(list)) = manifest.table.get(kind) else {
            continue;
        };
        for name in list.keys() {
            let Some((_, below)) = ours.iter().find(|(package, _)| package == name) else {
                continue;
            };
            // A test may compare with a pure crate, which is a library like any other.
            let second_opinion = kind == "dev-dependencies" && PURE.contains(below);
            if second_opinion || floor(below).is_some_and(|there| there > here) {
                continue;
            }
            let at = manifest
                .text
                .find(&format!("\n{name}"))
                .map_or(0, |at| line(manifest.text, at + 1));
            let advice = format!(
                "{} may not stand on {below}: write it one floor up, or through the journey",
                manifest.folder
            );
            found.push(Finding::at(manifest.path, at, advice));
        }
    }
    found
}

fn floor(folder: &str) -> Option<usize> {
    HOUSE.iter().position(|floor| floor.contains(&folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(package: &str, rest: &str) -> String {
        format!("[package]\nname = \"{package}\"\n{rest}")
    }

    #[test]
    fn a_climb_a_step_aside_and_a_stranger_are_found() {
        let tree = Tree::of(&[
            (
                "crates/app/Cargo.toml",
                &manifest(
                    "kansrijk",
                    "[dependencies]\nkit.workspace = true\npathways.workspace = true",
                ),
            ),
            (
                "crates/kit/Cargo.toml",
                &manifest("kit", "[dependencies]\nserde = \"1\"\nkansrijk.workspace = true"),
            ),
            (
                "crates/matching/Cargo.toml",
                &manifest("matching", "[dependencies]\norientation.workspace = true"),
            ),
            ("crates/orientation/Cargo.toml", &manifest("orientation", "")),
            (
                "crates/pathways/Cargo.toml",
                &manifest("pathways", "[dependencies]\nfeeds.workspace = true"),
            ),
            (
                "crates/feeds/Cargo.toml",
                &manifest("feeds", "[dev-dependencies]\npathways.workspace = true"),
            ),
            ("crates/attic/Cargo.toml", &manifest("attic", "")),
        ]);
        let found: Vec<(String, usize)> = directions(&tree).into_iter().map(|f| (f.path, f.line)).collect();
        let expected = [("kit", 5), ("matching", 4), ("pathways", 4), ("attic", 0)];
        assert_eq!(
            found,
            expected.map(|(name, line)| (format!("crates/{name}/Cargo.toml"), line))
        );
    }
}
