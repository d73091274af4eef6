//! **Attacks**: `docs/abuse.md` says of each attack what ought to happen and which tests show it. A test that it names has
//! to be there, or the table says more than we know.

use crate::{File, Finding, Tree};

/// Where the table stands.
const TABLE: &str = "docs/abuse.md";
/// How many attacks the list has; it grows, and none is dropped.
const ATTACKS: usize = 48;
/// What a row says that has no test yet.
const NOT_YET: &str = "not there yet";

/// Every attack has its row, and every row has tests that are there or says that there are none yet.
pub fn rows(tree: &Tree) -> Vec<Finding> {
    let Some(table) = tree.files.iter().find(|file| file.path == TABLE) else {
        return vec![Finding::at(TABLE, 0, "write the table of attacks")];
    };
    let mut found = Vec::new();
    let mut next = 1;
    for (at, line) in (1..).zip(table.text.lines()) {
        let Some(number) = number(line) else { continue };
        if number != next {
            found.push(Finding::at(TABLE, at, format!("attack {next} comes here")));
        }
        next = number + 1;
        let named: Vec<(&str, &str)> = line.split('`').skip(1).step_by(2).filter_map(test).collect();
        if named.is_empty() && !line.contains(NOT_YET) {
            let advice = format!("name a test as `path::name`, or say {NOT_YET:?}");
            found.push(Finding::at(TABLE, at, advice));
        }
        for (path, name) in named.into_iter().filter(|(path, name)| !stands(tree, path, name)) {
            let advice = format!("`{path}` has no test `{name}`: name one that shows this");
            found.push(Finding::at(TABLE, at, advice));
        }
    }
    if next <= ATTACKS {
        found.push(Finding::at(TABLE, 0, format!("attack {next} is missing")));
    }
    found
}

/// The number that a row of the table begins with.
fn number(line: &str) -> Option<usize> {
    line.strip_prefix('|')?.split('|').next()?.trim().parse().ok()
}

/// A test as the table names it.
fn test(word: &str) -> Option<(&str, &str)> {
    word.split_once("::").filter(|(path, _)| path.ends_with(".rs"))
}

/// Whether a function of that name stands right below the word that makes it a test.
fn stands(tree: &Tree, path: &str, name: &str) -> bool {
    let is = |file: &&File| file.path == path;
    let Some(file) = tree.files.iter().find(is) else {
        return false;
    };
    let mut marked = false;
    for line in file.text.lines().map(str::trim) {
        let function = line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn ");
        if let Some(function) = function {
            if marked && function.split('(').next() == Some(name) {
                return true;
            }
            marked = false;
        } else if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
            marked = true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    const TESTS: &str =
        "#[test]\nfn one() {}\n\nfn no_test() {}\n#[tokio::test]\n#[expect(x)]\nasync fn two() {}\n";

    fn whole() -> Vec<String> {
        (1..=ATTACKS)
            .map(|number| format!("| {number} | a | b | `a.rs::one`, `a.rs::two` |"))
            .collect()
    }

    fn findings(rows_of: &[String]) -> Vec<(usize, String)> {
        let tree = Tree::of(&[("a.rs", TESTS), (TABLE, &rows_of.join("\n"))]);
        let told = |finding: Finding| (finding.line, finding.advice);
        rows(&tree).into_iter().map(told).collect()
    }

    #[test]
    fn a_table_that_names_what_is_there_is_sound() {
        assert_eq!(findings(&whole()), []);
        let mut later = whole();
        later[4] = "| 5 | a | b | with placements, not there yet |".to_owned();
        assert_eq!(findings(&later), []);
    }

    #[test]
    fn a_test_that_is_gone_a_row_without_one_and_a_missing_row_are_found() {
        for named in ["`a.rs::three`", "`a.rs::no_test`", "`b.rs::one`", "one"] {
            let mut wrong = whole();
            wrong[2] = format!("| 3 | a | b | {named} |");
            let found = findings(&wrong);
            assert_eq!(found.len(), 1, "{named}: {found:?}");
            assert_eq!(found[0].0, 3);
        }
        let mut short = whole();
        short.remove(9);
        assert_eq!(findings(&short)[0].0, 10);
        assert_eq!(findings(&whole()[..35]).len(), 1);
        assert_eq!(rows(&Tree::of(&[])).len(), 1);
    }
}
