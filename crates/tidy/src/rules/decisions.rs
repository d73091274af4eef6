//! **Decisions**: one page each in `docs/decisions`, numbered in the order in which they were taken.

use crate::{Finding, Tree};

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

#[cfg(test)]
mod tests {
    use super::*;

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
