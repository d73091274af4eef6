//! **Decisions**: one page each in `docs/decisions`, numbered in the order in which they were taken. A dependency is one too.

use toml::{Table, Value};

use crate::code::{line, whole_words};
use crate::{File, Finding, Tree};

/// What each page holds.
const PARTS: &[&str] = &["## Context", "## Choice", "## Consequence"];

/// Numbers start at 0001 without a gap or a double, and every page has its three parts.
pub fn pages(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut next = 1;
    for file in tree
        .files
        .iter()
        .filter(|file| file.path.starts_with("docs/decisions/"))
    {
        let name = file.path.trim_start_matches("docs/decisions/");
        if !name.starts_with(&format!("{next:04}-")) {
            let advice = format!("number {next:04} comes here, then a dash and a few words");
            found.push(Finding::at(&file.path, 0, advice));
        }
        next = name
            .get(..4)
            .and_then(|number| number.parse().ok())
            .unwrap_or(next)
            + 1;
        for part in PARTS
            .iter()
            .filter(|part| !file.text.lines().any(|line| line == **part))
        {
            found.push(Finding::at(
                &file.path,
                0,
                format!("the part `{part}` is missing"),
            ));
        }
    }
    found
}

/// Every dependency of the workspace has its sentence of reason, and every crate takes it from the workspace.
pub fn dependencies(tree: &Tree) -> Vec<Finding> {
    let decisions = |file: &&File| file.path.starts_with("docs/decisions/");
    let reasons: String = tree
        .files
        .iter()
        .filter(decisions)
        .map(|file| file.text.as_str())
        .collect();
    let mut found = Vec::new();
    for file in tree.ending("Cargo.toml") {
        // A manifest that cannot be read is a finding of the floors.
        let Ok(manifest) = file.text.parse::<Table>() else {
            continue;
        };
        let workspace = manifest.get("workspace").and_then(Value::as_table);
        for (name, from) in list(workspace, "dependencies") {
            let ours = from.get("path").is_some();
            if !ours && whole_words(&reasons, name).next().is_none() {
                found.push(unexplained(
                    file,
                    name,
                    "has no sentence of reason yet: write it in docs/decisions",
                ));
            }
        }
        let kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
        for (name, from) in kinds.into_iter().flat_map(|kind| list(Some(&manifest), kind)) {
            if from.get("workspace").is_none() {
                found.push(unexplained(
                    file,
                    name,
                    "takes a version of its own: take it from the workspace",
                ));
            }
        }
    }
    found
}

fn list<'a>(table: Option<&'a Table>, name: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    table
        .and_then(|table| table.get(name)?.as_table())
        .into_iter()
        .flatten()
}

fn unexplained(file: &File, name: &str, advice: &str) -> Finding {
    let at = file
        .text
        .find(&format!("\n{name}"))
        .map_or(0, |at| line(&file.text, at + 1));
    Finding::at(&file.path, at, format!("`{name}` {advice}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dependency_without_a_reason_or_with_a_version_of_its_own_is_found() {
        let tree = Tree::of(&[
            (
                "Cargo.toml",
                "[workspace.dependencies]\nours = { path = \"x\" }\nserde = \"1\"\nserde_json = \"1\"\n",
            ),
            (
                "crates/kit/Cargo.toml",
                "[dependencies]\nserde.workspace = true\nrand = \"1\"\n",
            ),
            ("docs/decisions/0001-a.md", "| serde_json | because |"),
        ]);
        let found: Vec<(String, usize)> = dependencies(&tree)
            .into_iter()
            .map(|f| (f.path, f.line))
            .collect();
        assert_eq!(
            found,
            [
                ("Cargo.toml".to_owned(), 3),
                ("crates/kit/Cargo.toml".to_owned(), 3)
            ]
        );
    }

    #[test]
    fn a_gap_a_double_and_a_missing_part_are_found() {
        let whole = "# A\n\n## Context\nx\n\n## Choice\nx\n\n## Consequence\nx\n";
        let page = |name: &str| format!("docs/decisions/{name}.md");
        let tree = Tree::of(&[
            (&page("0001-a"), whole),
            (&page("0003-gap"), whole),
            (&page("0003-double"), whole),
            (&page("0004-short"), "# A\n\n## Context\nx\n\n## Choice\nx\n"),
        ]);
        let found: Vec<String> = pages(&tree).into_iter().map(|f| f.path).collect();
        assert_eq!(found, ["0003-gap", "0003-double", "0004-short"].map(page));
    }
}
