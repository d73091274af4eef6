//! The **tree**: every text file of the checkout that git knows or would take in, read once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::code;

/// One file, with its path from the root in forward slashes.
#[derive(Debug, Clone)]
pub struct File {
    /// Path from the root of the checkout.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// All text files of the checkout.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    /// In the order of their paths.
    pub files: Vec<File>,
}

/// Where the checkout is from the folder of this crate, in which its tests run. Deliberately no path from the time of
/// building: with one target folder for two checkouts, that may have been the other one.
const ROOT: &str = "../..";

/// What is never part of the checkout, for the case that git cannot be asked.
const OUTSIDE: &[&str] = &["target", ".git", ".cache", "node_modules", "kansrijk-data"];

impl Tree {
    /// Reads the checkout that this crate stands in.
    pub fn read() -> Tree {
        let root = Path::new(ROOT);
        let mut paths = from_git(root).unwrap_or_else(|| walk(root));
        paths.sort();
        paths.dedup();
        // Pictures and fonts are no text, and a file that git still knows may just have been removed.
        let texts = paths
            .into_iter()
            .filter_map(|path| Some((fs::read_to_string(root.join(&path)).ok()?, path)));
        Tree {
            files: texts.map(|(text, path)| File { path, text }).collect(),
        }
    }

    /// A tree of a few files, for tests of rules.
    pub fn of(files: &[(&str, &str)]) -> Tree {
        let file = |(path, text): &(&str, &str)| File {
            path: (*path).to_owned(),
            text: (*text).to_owned(),
        };
        Tree {
            files: files.iter().map(file).collect(),
        }
    }

    /// The files whose path ends so.
    pub fn ending<'a>(&'a self, end: &'a str) -> impl Iterator<Item = &'a File> {
        self.files.iter().filter(move |file| file.path.ends_with(end))
    }

    /// The Rust files that are part of the product: no tests, benchmarks, examples, and no module that only tests use.
    pub fn product(&self) -> impl Iterator<Item = &File> {
        let tests: Vec<String> = self.ending(".rs").flat_map(test_modules).collect();
        self.ending(".rs").filter(move |file| {
            let apart = ["/tests/", "/benches/", "/examples/"]
                .iter()
                .any(|folder| file.path.contains(folder));
            !apart && !tests.iter().any(|test| file.path.starts_with(test.as_str()))
        })
    }
}

/// The beginnings of the paths of modules that a file declares for tests only.
fn test_modules(file: &File) -> Vec<String> {
    let folder = match file.path.rsplit_once('/') {
        Some((folder, "lib.rs" | "main.rs" | "mod.rs")) => folder.to_owned(),
        _ => file.path.trim_end_matches(".rs").to_owned(),
    };
    let code = code::mask(&file.text);
    let names =
        code::test_items(&code).filter_map(|item| code[item].trim().rsplit_once("mod ")?.1.strip_suffix(';'));
    names
        .flat_map(|name| [format!("{folder}/{name}.rs"), format!("{folder}/{name}/")])
        .collect()
}

/// Tracked files, and new ones that are not ignored: a violation is best seen before it is committed.
fn from_git(root: &Path) -> Option<Vec<String>> {
    // CI may run as another user than the one who made the checkout.
    let output = Command::new("git")
        .args([
            "-c",
            "safe.directory=*",
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(root)
        .output()
        .ok()?;
    let list = String::from_utf8(output.stdout).ok()?;
    (output.status.success() && !list.is_empty())
        .then(|| list.split_terminator('\0').map(str::to_owned).collect())
}

fn walk(root: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if OUTSIDE
                .iter()
                .any(|name| path.file_name().is_some_and(|this| this == *name))
            {
                continue;
            }
            match path.strip_prefix(root) {
                _ if path.is_dir() => open.push(path),
                Ok(inside) => found.push(inside.to_string_lossy().replace('\\', "/")),
                Err(_) => {}
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checkout_is_read_with_and_without_git() {
        assert!(walk(Path::new(ROOT)).contains(&"crates/tidy/src/tree.rs".to_owned()));
        assert!(
            Tree::read()
                .files
                .iter()
                .any(|file| file.path == "crates/tidy/src/tree.rs")
        );
    }

    #[test]
    fn a_module_for_tests_is_no_product() {
        let tree = Tree::of(&[
            ("crates/a/src/lib.rs", "#[cfg(test)]\nmod proof;\nmod real;"),
            ("crates/a/src/proof.rs", ""),
            ("crates/a/src/real.rs", "#[cfg(test)]\nmod deep;"),
            ("crates/a/src/real/deep/one.rs", ""),
            ("crates/a/tests/it/main.rs", ""),
        ]);
        let paths: Vec<&str> = tree.product().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["crates/a/src/lib.rs", "crates/a/src/real.rs"]);
    }
}
