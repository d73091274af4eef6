//! Finds the text keys that source code uses, so that a test can tell a forgotten text from a used one.
//!
//! A key is recognised by its shape inside quotes: small letters, digits and at least one hyphen. That reads
//! templates and Rust alike. A quoted piece that ends in a hyphen stands for all keys that begin with it
//! (`t("door-words-" ~ kind)`).

use std::collections::BTreeSet;

/// The keys that a piece of source code uses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Used {
    /// Keys that are written in full.
    pub keys: BTreeSet<String>,
    /// Beginnings of keys that are completed while the page is made.
    pub beginnings: BTreeSet<String>,
}

impl Used {
    /// Whether the code may use this key.
    pub fn covers(&self, key: &str) -> bool {
        self.keys.contains(key)
            || self
                .beginnings
                .iter()
                .any(|beginning| key.starts_with(beginning.as_str()))
    }

    /// Takes in what other source code uses.
    pub fn extend(&mut self, other: Self) {
        self.keys.extend(other.keys);
        self.beginnings.extend(other.beginnings);
    }
}

/// Everything in quotes that has the shape of a key. Finds too much rather than too little (a class name in a
/// template has the same shape), so it serves to prove that a text is *not* used.
pub fn keys_used(source: &str) -> Used {
    let mut used = Used::default();
    for quote in ['"', '\''] {
        for piece in source.split(quote) {
            // In `format!("kit-month-{}")` the key goes on after the brace.
            let piece = piece.split('{').next().unwrap_or(piece);
            if let Some(beginning) = piece.strip_suffix('-').filter(|beginning| is_word(beginning)) {
                used.beginnings.insert(format!("{beginning}-"));
            } else if is_key(piece) {
                used.keys.insert(piece.to_owned());
            }
        }
    }
    used
}

/// The keys that a template asks for with `t("…")` or `attr("…")`, written in full. Finds exactly those, so it
/// serves to prove that a text is *missing*.
pub fn keys_called(template: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for call in ["t(", "attr("] {
        for (at, _) in template.match_indices(call) {
            let before = template[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
                continue;
            }
            let rest = template[at + call.len()..].trim_start();
            let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
                continue;
            };
            if let Some(key) = rest[1..].split(quote).next().filter(|key| is_key(key)) {
                keys.insert(key.to_owned());
            }
        }
    }
    keys
}

fn is_key(piece: &str) -> bool {
    piece.contains('-') && is_word(piece) && !piece.ends_with('-')
}

fn is_word(piece: &str) -> bool {
    piece.starts_with(|c: char| c.is_ascii_lowercase())
        && piece
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_and_rust_are_read_alike() {
        let used = keys_used(
            "{{ t('door-title') }} Refusal::new(\"form-empty\") t(\"door-words-\" ~ kind) \"Dag\" \"door-month-{n}\"",
        );
        assert_eq!(
            used.keys.iter().map(String::as_str).collect::<Vec<_>>(),
            ["door-title", "form-empty"]
        );
        assert!(used.covers("door-words-right"));
        assert!(used.covers("door-month-4"));
        assert!(!used.covers("door-sentence"));
    }

    #[test]
    fn only_calls_count_as_called() {
        let keys = keys_called(
            "{{ t( \"a-b\", n=1) }} <i title=\"{{ attr('c-d') }}\" class=\"e-f\">{{ set(\"g-h\") }}",
        );
        assert_eq!(keys.into_iter().collect::<Vec<_>>(), ["a-b", "c-d"]);
    }
}
