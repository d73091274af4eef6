//! **Names** that say nothing: a file, module or type is called what a user or a counsellor would call it.

use crate::code::{line, mask, words};
use crate::{Finding, Tree};

/// Names of drawers into which anything fits.
const EMPTY: &[&str] = &[
    "util", "utils", "helper", "helpers", "service", "services", "manager", "managers", "common", "misc",
];

/// The same, as the last part of a type.
const EMPTY_TYPES: &[&str] = &["Util", "Utils", "Helper", "Helpers", "Service", "Manager"];

const ADVICE: &str = "name it after what it is about, in the words of GLOSSARY.md";

/// No file, folder, module or type with an empty name.
pub fn empty_names(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in &tree.files {
        let mut parts = file.path.split(['/', '.', '_', '-']);
        if let Some(part) = parts.find(|part| EMPTY.contains(&part.to_lowercase().as_str())) {
            found.push(Finding::at(&file.path, 0, format!("`{part}`: {ADVICE}")));
        }
    }
    for file in tree.ending(".rs") {
        let code = mask(&file.text);
        let all: Vec<(usize, &str)> = words(&code).collect();
        for pair in all.windows(2) {
            let [(_, keyword), (at, name)] = *pair else {
                continue;
            };
            let empty = match keyword {
                "mod" => name.split('_').any(|part| EMPTY.contains(&part)),
                "struct" | "enum" | "trait" | "type" => EMPTY_TYPES.iter().any(|end| name.ends_with(end)),
                _ => false,
            };
            if empty {
                found.push(Finding::at(
                    &file.path,
                    line(&code, at),
                    format!("`{name}`: {ADVICE}"),
                ));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_names_of_files_modules_and_types_are_found() {
        let text = "//! service\nmod form_helpers;\nuse tower::Service;\nstruct DoorManager;\nstruct Doors;\nfn common() {}";
        let tree = Tree::of(&[
            ("crates/kit/src/utils/doors.rs", ""),
            ("crates/kit/src/lib.rs", text),
            ("docs/commonwealth.md", ""),
        ]);
        let found: Vec<(String, usize)> = empty_names(&tree).into_iter().map(|f| (f.path, f.line)).collect();
        let lib = || "crates/kit/src/lib.rs".to_owned();
        assert_eq!(
            found,
            [
                ("crates/kit/src/utils/doors.rs".to_owned(), 0),
                (lib(), 2),
                (lib(), 4)
            ]
        );
    }
}
