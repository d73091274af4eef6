//! **Words** that do not belong in the repository: escapes from the rules, notes to self, and names of one machine.
//!
//! The patterns are put together from parts, so that this file does not find itself.

use crate::code::{line, mask, whole_words};
use crate::{Finding, Tree};

/// What stands in code as an escape, and what to do instead.
const ESCAPES: &[(&str, &str)] = &[
    (
        concat!("#[al", "low("),
        "write #[expect(…, reason = \"…\")], which ends when its reason ends",
    ),
    (
        concat!("#![al", "low("),
        "write #![expect(…, reason = \"…\")], which ends when its reason ends",
    ),
    (concat!("#[ig", "nore"), "mend the test or delete it"),
    (concat!("to", "do!("), "build it, or leave it out"),
    (concat!("unimple", "mented!("), "build it, or leave it out"),
];

/// Notes to self, in any file but a document.
const NOTES: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME")];

/// Paths of one machine.
const PLACES: &[&str] = &[
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
    concat!("/t", "mp/"),
    concat!("/wo", "rk/main"),
    concat!("/wo", "rk/shared"),
    concat!("/wo", "rk/.library"),
    concat!("C:\\", "Us", "ers"),
];

/// Hosts that packages come from: each machine has its own.
const HOSTS: &[&str] = &[
    concat!("registry.", "npmjs.org"),
    concat!("registry.", "yarnpkg.com"),
    concat!("py", "pi.org"),
    concat!("python", "hosted.org"),
    concat!("index.", "crates.io"),
    concat!("static.", "crates.io"),
    concat!("deb.", "debian.org"),
    concat!("arti", "factory"),
];

/// The one source that Cargo.lock may name; it is an identity, the same on every machine, not a host.
const CRATES: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// No way around the lints, and nothing unfinished.
pub fn escapes(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in tree.ending(".rs") {
        let code = mask(&file.text);
        for (escape, advice) in ESCAPES {
            let places = code.match_indices(escape);
            found
                .extend(places.map(|(at, _)| {
                    Finding::at(&file.path, line(&code, at), format!("`{escape}`: {advice}"))
                }));
        }
    }
    for file in tree.files.iter().filter(|file| !file.path.ends_with(".md")) {
        for note in NOTES {
            for at in whole_words(&file.text, note) {
                let advice = format!("{note}: do it, or file an issue");
                found.push(Finding::at(&file.path, line(&file.text, at), advice));
            }
        }
    }
    found
}

/// No path of one machine, and no host that packages came from.
pub fn machines(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in &tree.files {
        for place in PLACES {
            // Behind a letter it is part of a longer path or of a web address.
            let starts = |at: &usize| {
                !file.text[..*at].ends_with(|c: char| c.is_alphanumeric() || "._-~/}*".contains(c))
            };
            for at in file.text.match_indices(place).map(|(at, _)| at).filter(starts) {
                found.push(Finding::at(
                    &file.path,
                    line(&file.text, at),
                    format!("`{place}`: no path of one machine"),
                ));
            }
        }
        for host in HOSTS {
            for (at, _) in file.text.match_indices(host) {
                let advice = format!("`{host}`: leave the host to the settings of the machine");
                found.push(Finding::at(&file.path, line(&file.text, at), advice));
            }
        }
        if file.path.ends_with("Cargo.lock") {
            for (number, source) in file
                .text
                .lines()
                .enumerate()
                .filter(|(_, line)| line.starts_with("source = "))
            {
                if !source.contains(CRATES) {
                    found.push(Finding::at(
                        &file.path,
                        number + 1,
                        "a package from elsewhere than crates.io",
                    ));
                }
            }
        }
        if file.path.ends_with("package-lock.json") {
            for (at, _) in file.text.match_indices("\"resolved\"") {
                let advice = "make it again with omit-lockfile-registry-resolved=true";
                found.push(Finding::at(&file.path, line(&file.text, at), advice));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_escape_is_found_in_code_and_not_in_words() {
        for (escape, _) in ESCAPES {
            let tree = Tree::of(&[(
                "a.rs",
                &format!("//! {escape}\nconst A: &str = \"{escape}\";\n{escape}x)"),
            )]);
            let lines: Vec<usize> = escapes(&tree).iter().map(|finding| finding.line).collect();
            assert_eq!(lines, [3], "{escape}");
        }
    }

    #[test]
    fn notes_to_self_are_found_in_comments_too() {
        for note in NOTES {
            let text = format!("a\n// {note}: later\n{note}S {note}_X");
            let lines: Vec<usize> = escapes(&Tree::of(&[("a.css", &text)]))
                .iter()
                .map(|f| f.line)
                .collect();
            assert_eq!(lines, [2], "{note}");
            assert_eq!(escapes(&Tree::of(&[("a.md", &text)])), []);
        }
    }

    #[test]
    fn places_and_hosts_are_found_and_web_addresses_are_not() {
        for place in PLACES {
            let text = format!("see `{place}x`\nand https://example.org{place}");
            let lines: Vec<usize> = machines(&Tree::of(&[("a.md", &text)]))
                .iter()
                .map(|f| f.line)
                .collect();
            assert_eq!(lines, [1], "{place}");
        }
        for host in HOSTS {
            assert_eq!(
                machines(&Tree::of(&[(".npmrc", &format!("registry=https://{host}/"))])).len(),
                1,
                "{host}"
            );
        }
    }

    #[test]
    fn lock_files_name_no_other_source() {
        let cargo = format!("source = \"{CRATES}\"\nsource = \"git+https://example.org/x\"\n");
        let npm = "{\n\"resolved\": \"x\"\n}";
        let found = machines(&Tree::of(&[("Cargo.lock", &cargo), ("a/package-lock.json", npm)]));
        assert_eq!(
            found
                .iter()
                .map(|f| (f.path.as_str(), f.line))
                .collect::<Vec<_>>(),
            [("Cargo.lock", 2), ("a/package-lock.json", 2)]
        );
    }
}
