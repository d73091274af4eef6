//! The verification shares no code with what it verifies.

use std::path::{Path, PathBuf};

/// All files of the verification, with what is in them but comments.
fn files() -> Vec<(PathBuf, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/verify")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                let code = text.lines().map(|line| line.split("//").next().unwrap());
                let code = code.collect::<Vec<_>>().join("\n");
                files.push((path, code));
            }
        }
    }
    assert!(files.len() > 10);
    files
}

/// Of the rest of the crate the verification may name types and nothing else, and only where it says so: in `use`.
#[test]
fn it_uses_types_of_the_rest_and_nothing_else() {
    for (path, code) in files() {
        for statement in code.split(';') {
            let statement = statement.split_whitespace().collect::<Vec<_>>().join(" ");
            let Some(at) = statement.find("crate::") else {
                continue;
            };
            assert!(
                statement[..at].ends_with("use "),
                "{} names {statement} outside of use",
                path.display()
            );
            let named = &statement[at + "crate::".len()..];
            let (_, last) = named.rsplit_once("::").unwrap();
            let names = last.trim_matches(['{', '}', ' ']).split(',').map(str::trim);
            for name in names.filter(|name| !name.is_empty()) {
                assert!(
                    name.starts_with(char::is_uppercase) && !name.contains(" as "),
                    "{} uses {named}",
                    path.display()
                );
            }
        }
        // So many steps up lead no further than the verification itself.
        let depth = path
            .components()
            .rev()
            .take_while(|part| part.as_os_str() != "verify")
            .count();
        let far = "super::".repeat(if path.ends_with("mod.rs") {
            depth
        } else {
            depth + 1
        });
        assert!(
            !code.contains(&far),
            "{} reaches out of the verification",
            path.display()
        );
    }
}

/// Types of the input have functions that decide or count for the run. Reading a field or a row is not one of them.
#[test]
fn it_calls_nothing_that_decides_for_the_run() {
    let deciding = [
        ".meets(",
        ".has_all(",
        ".square_to(",
        "met(",
        "Division::",
        ".taken(",
        ".offer(held",
        ".offer(told",
        ".rank(",
        ".commitment()",
        "check(",
        "Drawn",
        "Cutoffs::",
        ".for_groups(",
        ".admits(",
        ".wanted(",
        "Condition::ALL",
        "gather(",
    ];
    for (path, code) in files() {
        for call in deciding {
            let found = code.match_indices(call).any(|(at, _)| {
                // A longer name of our own, or a question to an option, is another thing.
                let own = code[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_');
                call.starts_with('.') || !own
            });
            assert!(!found, "{} calls {call}", path.display());
        }
        assert!(!code.contains("Things::with"), "{}", path.display());
    }
}
