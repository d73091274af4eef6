//! The words of accounts: each is used, and each that a page asks for is there.

use std::path::{Path, PathBuf};

use kit::texts::keys::{Used, keys_called, keys_used};
use kit::texts::{OWN, Texts};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path
            .extension()
            .is_some_and(|ending| ending == "html" || ending == "rs")
        {
            found.push(path);
        }
    }
}

#[test]
fn every_text_is_used_and_there() {
    let mut found = Vec::new();
    files(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src/accounts"),
        &mut found,
    );
    let all: Vec<_> = OWN.iter().chain(people::accounts::TEXTS).copied().collect();
    let keys = Texts::load(&all).unwrap().keys("nl");
    let mut used = Used::default();
    for path in &found {
        let text = std::fs::read_to_string(path).unwrap();
        used.extend(keys_used(&text));
        if path.extension().is_some_and(|ending| ending == "html") {
            for key in keys_called(&text) {
                assert!(keys.contains_key(&key), "{}: {key}", path.display());
            }
            assert!(
                !text.contains("=\"{{ t("),
                "{}: t() may bring markup",
                path.display()
            );
        }
    }
    let own = keys.keys().filter(|key| key.starts_with("accounts-"));
    let forgotten: Vec<_> = own.filter(|key| !used.covers(key)).collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}
