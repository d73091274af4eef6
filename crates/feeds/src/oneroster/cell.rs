//! Cells that hold more than one thing: lists, set apart by commas, where a part with a comma stands in quotes.

use std::borrow::Cow;

/// The most parts of one cell that are read. A young person has some guardians, not a hundred.
pub(super) const MAX_LIST: usize = 100;

/// The parts of a list, without empty ones, and whether there were more than [`MAX_LIST`].
pub(super) fn list(cell: &str) -> (Vec<Cow<'_, str>>, bool) {
    let mut parts = Vec::new();
    let mut rest = cell.trim();
    while !rest.is_empty() {
        let (part, after) = first(rest);
        if !part.is_empty() {
            if parts.len() == MAX_LIST {
                return (parts, true);
            }
            parts.push(part);
        }
        rest = after;
    }
    (parts, false)
}

/// The first part, and what comes after its comma.
fn first(text: &str) -> (Cow<'_, str>, &str) {
    let Some(inside) = text.strip_prefix('"') else {
        let (part, after) = text.split_once(',').unwrap_or((text, ""));
        return (part.trim().into(), after.trim_start());
    };
    let mut part = String::new();
    let mut rest = inside;
    loop {
        let (piece, after) = rest.split_once('"').unwrap_or((rest, ""));
        part.push_str(piece);
        match after.strip_prefix('"') {
            Some(more) => {
                part.push('"');
                rest = more;
            }
            // What stands between the closing quote and the comma belongs to no part.
            None => {
                let after = after.split_once(',').map_or("", |(_, after)| after);
                return (part.trim().to_owned().into(), after.trim_start());
            }
        }
    }
}

/// Writes what [`list`] reads.
pub(super) fn joined<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let quote = |part: &str| {
        if part.contains([',', '"']) {
            format!("\"{}\"", part.replace('"', "\"\""))
        } else {
            part.to_owned()
        }
    };
    parts.into_iter().map(quote).collect::<Vec<String>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(cell: &str, parts: &[&str]) {
        assert_eq!(list(cell).0, parts, "{cell}");
    }

    #[test]
    fn lists_are_cut_at_commas_outside_quotes() {
        check("", &[]);
        check(" a , b,,c ", &["a", "b", "c"]);
        check("\"a,b\",c", &["a,b", "c"]);
        check("\"a \"\"b\"\"\", c", &["a \"b\"", "c"]);
        check("\"open", &["open"]);
        check("\"a\"x,b", &["a", "b"]);
        assert!(list(&"a,".repeat(100)).0.len() == 100 && !list(&"a,".repeat(100)).1);
        assert!(list(&"a,".repeat(101)).1);
    }

    proptest! {
        #[test]
        fn what_is_joined_is_cut_again(parts in prop::collection::vec("[a,\"é][a,\"é ]{0,3}[a-z,\"]", 0..9)) {
            let cell = joined(parts.iter().map(String::as_str));
            prop_assert_eq!(list(&cell).0, parts);
        }

        #[test]
        fn any_cell_is_a_list(cell in ".{0,60}") {
            prop_assert!(list(&cell).0.len() <= MAX_LIST);
        }
    }
}
