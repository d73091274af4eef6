//! The **shape** of a file: it says first what it is about, and it ends before the reader is tired.

use crate::{Finding, Tree};

/// Lines after which a file is split by verb. The house says about 400; this is where "about" ends.
const MOST_LINES: usize = 450;

/// Every Rust file starts with a module doc that defines its noun.
pub fn module_docs(tree: &Tree) -> Vec<Finding> {
    let silent = tree
        .ending(".rs")
        .filter(|file| !file.text.trim_start().starts_with("//!"));
    let advice = "start with a `//!` comment: define the noun, and say what is deliberately absent";
    silent.map(|file| Finding::at(&file.path, 1, advice)).collect()
}

/// No file of code is longer than a person reads in one go.
pub fn lengths(tree: &Tree) -> Vec<Finding> {
    let code = tree
        .files
        .iter()
        .filter(|file| file.path.ends_with(".rs") || file.path.ends_with(".mjs"));
    code.filter_map(|file| {
        let lines = file.text.lines().count();
        let advice =
            format!("{lines} lines, {MOST_LINES} is the most: split by verb (`offer.rs`, `accept.rs`)");
        (lines > MOST_LINES).then(|| Finding::at(&file.path, 0, advice))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_module_doc_is_found() {
        let tree = Tree::of(&[
            ("a.rs", "\n//! A noun.\n"),
            ("b.rs", "// A noun.\nmod a;"),
            ("c.toml", ""),
        ]);
        assert_eq!(
            module_docs(&tree)
                .iter()
                .map(|f| f.path.as_str())
                .collect::<Vec<_>>(),
            ["b.rs"]
        );
    }

    #[test]
    fn a_file_of_451_lines_is_found_and_one_of_450_is_not() {
        let tree = Tree::of(&[
            ("a.rs", &"x\n".repeat(450)),
            ("b.rs", &"x\n".repeat(451)),
            ("c.toml", &"x\n".repeat(999)),
        ]);
        assert_eq!(
            lengths(&tree).iter().map(|f| f.path.as_str()).collect::<Vec<_>>(),
            ["b.rs"]
        );
    }
}
