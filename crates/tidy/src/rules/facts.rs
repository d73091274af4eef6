//! **Facts** carry where they come from: the light check, by eye of the file alone.
//!
//! Schema, references and dates are judged by `kansrijk facts check`, which knows what a fact means.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::code::line;
use crate::{File, Finding, Tree};

/// Law, read, secondary, derived, known.
const CONFIDENCE: &[&str] = &["L", "R", "S", "D", "K"];

/// Every row of `facts/*.toml` has a source, a first day and a confidence.
pub fn origins(tree: &Tree) -> Vec<Finding> {
    let facts = tree
        .ending(".toml")
        .filter(|file| file.path.starts_with("facts/") && file.path != "facts/sources.toml");
    facts.flat_map(rows).collect()
}

fn rows(file: &File) -> Vec<Finding> {
    let table = match DeTable::parse(&file.text) {
        Ok(table) => table,
        Err(reason) => {
            let at = reason.span().map_or(0, |span| line(&file.text, span.start));
            return vec![Finding::at(&file.path, at, reason.message())];
        }
    };
    let lists = table
        .get_ref()
        .values()
        .filter_map(|value| value.get_ref().as_array());
    lists
        .flat_map(|list| list.iter())
        .flat_map(|row| missing(file, row))
        .collect()
}

fn missing(file: &File, row: &Spanned<DeValue>) -> Vec<Finding> {
    let at = line(&file.text, row.span().start);
    let Some(fields) = row.get_ref().as_table() else {
        return Vec::new();
    };
    let field = |name: &str| fields.get(name).map(Spanned::get_ref);
    let mut advice = Vec::new();
    if field("source")
        .and_then(DeValue::as_array)
        .is_none_or(|list| list.is_empty())
    {
        advice.push("`source` is missing or empty: list the ids from sources.toml");
    }
    if field("valid_from").and_then(DeValue::as_datetime).is_none() {
        advice.push("`valid_from` is missing or no date: the first day on which it holds");
    }
    if !field("confidence")
        .and_then(DeValue::as_str)
        .is_some_and(|letter| CONFIDENCE.contains(&letter))
    {
        advice.push("`confidence` must be L, R, S, D or K, as facts/README.md explains");
    }
    advice
        .into_iter()
        .map(|one| Finding::at(&file.path, at, one))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_missing_field_is_found_at_its_row() {
        let good = "[[edge]]\nsource = [\"w1\"]\nvalid_from = 2020-08-01\nconfidence = \"L\"\n";
        let bad =
            "[[edge]]\nsource = []\nvalid_from = \"2020\"\nconfidence = \"X\"\n[[edge]]\nsource = [\"w1\"]\n";
        let tree = Tree::of(&[
            ("facts/edges.toml", &format!("{good}\n{bad}")),
            ("facts/sources.toml", "[[source]]\nid = 1"),
        ]);
        let lines: Vec<usize> = origins(&tree).iter().map(|finding| finding.line).collect();
        assert_eq!(lines, [6, 6, 6, 10, 10]);
    }

    #[test]
    fn a_file_that_is_no_toml_is_found() {
        let found = origins(&Tree::of(&[("facts/edges.toml", "a = 1\nb = = 2\n")]));
        assert_eq!(found.iter().map(|finding| finding.line).collect::<Vec<_>>(), [2]);
    }
}
