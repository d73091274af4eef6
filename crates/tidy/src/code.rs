//! **Code** apart from words: a Rust text in which comments and literals are blanked, at the same places.
//!
//! Enough of the language to know what is code; no syntax tree, because the rules look at single words and paths only.

use std::ops::Range;

/// Blanks comments, strings and characters. Bytes keep their place, so that a line number still holds.
pub fn mask(text: &str) -> String {
    let mut out = text.as_bytes().to_vec();
    let mut at = 0;
    while at < text.len() {
        let end = hidden(text.as_bytes(), at);
        for byte in &mut out[at..end] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        at = end.max(at + 1);
    }
    // Only whole characters were blanked, so nothing is lost here.
    String::from_utf8_lossy(&out).into_owned()
}

/// Where the comment or literal that starts here ends; `at` itself when none starts here.
fn hidden(text: &[u8], at: usize) -> usize {
    let rest = &text[at..];
    let after_word = at > 0 && (text[at - 1].is_ascii_alphanumeric() || text[at - 1] == b'_');
    if rest.starts_with(b"//") {
        at + rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len())
    } else if rest.starts_with(b"/*") {
        at + block(rest)
    } else if rest[0] == b'"' {
        at + quoted(rest, 1)
    } else if rest[0] == b'\'' {
        at + character(rest)
    } else if after_word {
        at
    } else {
        at + prefixed(rest)
    }
}

/// The length of a block comment; those of Rust nest.
fn block(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        if rest[at..].starts_with(b"/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest[at..].starts_with(b"*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// The length of a string whose text starts at `from`.
fn quoted(rest: &[u8], from: usize) -> usize {
    let mut at = from;
    while at < rest.len() {
        match rest[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// The length of a character such as `'a'` or `'\n'`; nothing for a lifetime such as `'a`.
fn character(rest: &[u8]) -> usize {
    let Ok(text) = std::str::from_utf8(&rest[1..rest.len().min(14)])
        .or_else(|e| std::str::from_utf8(&rest[1..1 + e.valid_up_to()]))
    else {
        return 0;
    };
    let inside = match text.strip_prefix('\\') {
        Some(escaped) => escaped.get(1..).and_then(|rest| rest.find('\'')).map(|at| at + 2),
        None => text.chars().next().map(char::len_utf8),
    };
    inside
        .filter(|at| text.get(*at..).is_some_and(|rest| rest.starts_with('\'')))
        .map_or(0, |at| at + 2)
}

/// The length of a literal with letters before it: `b"…"`, `c"…"`, `r"…"`, `br#"…"#`.
fn prefixed(rest: &[u8]) -> usize {
    let Some(letters) = [&b"br"[..], b"cr", b"b", b"c", b"r"]
        .into_iter()
        .find(|start| rest.starts_with(start))
    else {
        return 0;
    };
    let after = &rest[letters.len()..];
    let fences = after.iter().take_while(|byte| **byte == b'#').count();
    if after.get(fences) != Some(&b'"') {
        return 0;
    }
    if !letters.contains(&b'r') {
        return if fences == 0 {
            letters.len() + quoted(after, 1)
        } else {
            0
        };
    }
    let close = [&b"\""[..], &b"#".repeat(fences)].concat();
    let from = fences + 1;
    let found = after[from..]
        .windows(close.len())
        .position(|window| window == close);
    letters.len() + found.map_or(after.len(), |at| from + at + close.len())
}

/// The items of masked code that only tests see, attributes included.
pub fn test_items(code: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let starts = ["#[cfg(test)]", "#[cfg(all(test"]
        .into_iter()
        .flat_map(|start| code.match_indices(start));
    starts.map(|(start, _)| start..item_end(code, start))
}

/// Blanks what only tests see.
pub fn without_tests(code: &str) -> String {
    let mut out = code.as_bytes().to_vec();
    for item in test_items(code) {
        out[item]
            .iter_mut()
            .filter(|byte| **byte != b'\n')
            .for_each(|byte| *byte = b' ');
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Where the item that starts here ends: after its `;`, or after the brace that closes it.
fn item_end(code: &str, start: usize) -> usize {
    let mut depth = 0;
    for (at, byte) in code.bytes().enumerate().skip(start) {
        match byte {
            b'{' | b'(' | b'[' => depth += 1,
            b'}' if depth == 1 => return at + 1,
            b'}' | b')' | b']' => depth -= 1,
            b';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

/// The full paths that masked code imports, with the byte at which the `use` stands: `use a::{b, c::d}` gives two.
pub fn imports(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in words(code).filter(|(_, word)| *word == "use") {
        let tree = code[at + 3..].split(';').next().unwrap_or_default();
        let mut paths = Vec::new();
        expand("", tree, &mut paths);
        found.extend(paths.into_iter().map(|path| (at, path)));
    }
    found
}

fn expand(before: &str, tree: &str, found: &mut Vec<String>) {
    let tree = tree.trim();
    let Some((start, inside)) = tree.split_once('{') else {
        let path = tree.split_whitespace().next().unwrap_or_default();
        found.push(format!("{before}{path}"));
        return;
    };
    let before = format!("{before}{}", start.trim());
    let inside = inside.rsplit_once('}').map_or(inside, |(inside, _)| inside);
    let mut depth = 0;
    let parts = inside.split(|c: char| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    for part in parts.filter(|part| !part.trim().is_empty()) {
        expand(&before, part, found);
    }
}

/// The words of masked code, each with its place; a path such as `std::fs::read` is one word.
pub fn words(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let inside = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80;
    let bytes = code.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() && !inside(bytes[at]) {
            at += 1;
        }
        let start = at;
        while at < bytes.len() && (inside(bytes[at]) || code[at..].starts_with("::")) {
            at += if inside(bytes[at]) { 1 } else { 2 };
        }
        (start < at).then(|| (start, &code[start..at]))
    })
}

/// Where a word stands on its own in any text; part of a longer word does not count.
pub fn whole_words<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let letter = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word)
        .map(|(at, _)| at)
        .filter(move |at| !text[..*at].ends_with(letter) && !text[at + word.len()..].starts_with(letter))
}

/// The line, counted from 1, on which a byte stands.
pub fn line(text: &str, at: usize) -> usize {
    text.as_bytes()[..at.min(text.len())]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let masked = mask(text);
        assert_eq!(masked.len(), text.len());
        assert_eq!(masked.split_whitespace().collect::<Vec<_>>().join(" "), expected);
    }

    #[test]
    fn comments_and_literals_are_blanked_and_code_is_not() {
        check("a // b\nc /* d /* e */ f */ g", "a c g");
        check(
            r##"a("b \" c", r#"d " e"#, b"f", br"g\", 'h', '\'', '\u{1F600}', 'é') i"##,
            "a( , , , , , , , ) i",
        );
        check(
            "fn f<'a>(x: &'a str) -> &'static str { 'b: loop {} }",
            "fn f<'a>(x: &'a str) -> &'static str { 'b: loop {} }",
        );
        check(
            "let br = r#type; let number = car\"x\";",
            "let br = r#type; let number = car ;",
        );
        check("\"never closed", "");
        check("\"één\" // ünï\nlet é = 1;", "let é = 1;");
    }

    #[test]
    fn what_tests_see_is_found_up_to_its_end() {
        let code = "fn a() {}\n#[cfg(test)]\nmod tests { fn b() { c[0]; } }\nfn d() {}\n#[cfg(test)] use e;\nfn f() {}";
        let left = without_tests(code);
        assert_eq!(
            left.split_whitespace().collect::<String>(),
            "fna(){}fnd(){}fnf(){}"
        );
        assert_eq!(line(&left, left.find("d()").unwrap()), 4);
    }

    #[test]
    fn an_import_is_spelled_out() {
        let paths: Vec<String> =
            imports("use a::{b, c::{d as e, f::*}, self};\npub use g::h;\nlet used = 1;")
                .into_iter()
                .map(|(_, path)| path)
                .collect();
        assert_eq!(paths, ["a::b", "a::c::d", "a::c::f::*", "a::self", "g::h"]);
    }

    #[test]
    fn a_path_is_one_word() {
        let found: Vec<&str> = words("std::fs::read(é_1, x.y)").map(|(_, word)| word).collect();
        assert_eq!(found, ["std::fs::read", "é_1", "x", "y"]);
    }
}
