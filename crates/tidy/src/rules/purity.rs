//! **Purity**: a pure crate calculates and nothing else, and `rules.rs` decides and nothing else.

use crate::code::{imports, line, mask, without_tests, words};
use crate::{File, Finding, Tree};

use super::floors::PURE;

/// What a pure crate never touches: the outside world, the clock, lots, pages and servers.
const IMPURE: &[&str] = &[
    "std::env",
    "std::fs",
    "std::net",
    "std::process",
    "std::thread",
    "std::time::Instant",
    "std::time::SystemTime",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
    "Timestamp::now",
    "ZonedDateTime::now",
    "TimeZone::system",
    "axum",
    "clap",
    "fluent_bundle",
    "getrandom",
    "hyper",
    "minijinja",
    "rand",
    "reqwest",
    "sqlx",
    "tokio",
    "tower",
    "tower_http",
    "tracing",
    "uuid",
];

/// The roots that `rules.rs` may import from, beside the pure crates.
const RULES_MAY: &[&str] = &["std", "core", "alloc", "serde", "jiff", "crate", "self", "super"];

/// The neighbours of `rules.rs` that do things.
const DOERS: &[&str] = &["actions", "store", "pages", "jobs", "cli"];

/// Pure crates stay pure, outside their tests; and so does the sample world, which is the same on every machine and every day,
/// although no rule may stand on it.
pub fn pure_crates(tree: &Tree) -> Vec<Finding> {
    let pure = |file: &&File| {
        let mut parts = file.path.split('/');
        parts.next() == Some("crates")
            && parts.next().is_some_and(|name| is_pure(name) || name == "world")
            && parts.next() == Some("src")
    };
    tree.product()
        .filter(pure)
        .flat_map(|file| impure(file, "a pure crate has no I/O, clock, lots or pages"))
        .collect()
}

/// `policy` and `work` have a floor of their own, because one stands under `kit` and the other on `pathways`, and are as pure as the
/// crates that stand apart.
fn is_pure(name: &str) -> bool {
    PURE.contains(&name) || ["policy", "work"].contains(&name)
}

/// Every `rules.rs` imports only what decides.
pub fn rules_files(tree: &Tree) -> Vec<Finding> {
    let rules = |file: &&File| file.path.ends_with("/rules.rs") && !file.path.starts_with("crates/tidy/");
    tree.product().filter(rules).flat_map(rules_file).collect()
}

fn rules_file(file: &File) -> Vec<Finding> {
    let code = without_tests(&mask(&file.text));
    let mut found = impure(file, "rules decide, they never do: give it as an argument");
    for (at, path) in imports(&code) {
        let mut parts = path.split("::");
        let root = parts.next().unwrap_or_default();
        let ids = root == "kit" && parts.clone().next() == Some("ids");
        if !(RULES_MAY.contains(&root) || is_pure(root) || ids) {
            let advice = format!("`{path}`: rules import only std, serde, jiff, ids and pure crates");
            found.push(Finding::at(&file.path, line(&code, at), advice));
        } else if ["crate", "self", "super"].contains(&root) && parts.any(|part| DOERS.contains(&part)) {
            let advice = format!(
                "`{path}`: rules know nothing of {}; let the action bring it",
                DOERS.join(", ")
            );
            found.push(Finding::at(&file.path, line(&code, at), advice));
        }
    }
    found
}

fn impure(file: &File, reason: &str) -> Vec<Finding> {
    let code = without_tests(&mask(&file.text));
    // Imports are spelled out, so that `use std::{fs, io}` is seen; other paths stand in full where they are used.
    let mut places = imports(&code);
    places.extend(words(&code).map(|(at, word)| (at, word.to_owned())));
    let mut found: Vec<Finding> = places
        .iter()
        .filter_map(|(at, path)| {
            let bad = IMPURE.iter().find(|bad| touches(path, bad))?;
            Some(Finding::at(
                &file.path,
                line(&code, *at),
                format!("`{bad}`: {reason}"),
            ))
        })
        .collect();
    found.sort_by_key(|finding| finding.line);
    found.dedup();
    found
}

/// Does a path name this, or something inside it? A crate counts where the path starts, a function where it ends.
fn touches(path: &str, bad: &str) -> bool {
    if let Some(inside) = path.trim_start_matches("::").strip_prefix(bad) {
        // A bare word may be a name of our own, such as a field called `rand`; a path or an import is not.
        return if bad.contains("::") {
            inside.is_empty() || inside.starts_with("::")
        } else {
            inside.starts_with("::")
        };
    }
    bad.contains("::") && path.ends_with(&format!("::{bad}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn lines(found: &[Finding]) -> Vec<usize> {
        found.iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn the_world_is_found_in_a_pure_crate_and_not_in_its_tests() {
        let text = "//! std::fs\nuse std::{fmt, fs};\nfn a() { std::env::var(\"x\"); }\nfn b() { jiff::Timestamp::now(); }\n\
                    use tokio::net::TcpListener;\nlet rand = 1;\n#[cfg(test)]\nmod tests { use std::fs; }";
        let tree = Tree::of(&[
            ("crates/pathways/src/doors.rs", text),
            ("crates/pathways/tests/a.rs", "use std::fs;"),
        ]);
        assert_eq!(lines(&pure_crates(&tree)), [2, 3, 4, 5]);
        for beside in ["crates/policy/src/decide.rs", "crates/world/src/lib.rs"] {
            assert_eq!(lines(&pure_crates(&Tree::of(&[(beside, text)]))), [2, 3, 4, 5]);
        }
        assert_eq!(pure_crates(&Tree::of(&[("crates/kit/src/clock.rs", text)])), []);
    }

    #[test]
    fn rules_that_reach_for_pages_or_crates_are_found() {
        let text = "//! Rules.\nuse serde::Serialize;\nuse super::store::save;\nuse kit::ids::DoorId;\nuse kit::cx::Cx;\nuse pathways::Door;\nuse policy::Permitted;\nuse crate::texts;";
        let found = rules_files(&Tree::of(&[("crates/orientation/src/explore/rules.rs", text)]));
        assert_eq!(lines(&found), [3, 5]);
    }
}
