//! Every statement in the source of the product, shown to both databases.

use std::path::{Path, PathBuf};

use kit::db::sql;

use crate::ground::places;

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The statements in calls of `sql` and `sql_rows`, and the calls that have no literal.
fn statements(source: &str) -> (Vec<String>, Vec<String>) {
    let (mut found, mut strange) = literals(source, "sql(");
    let (rows, stranger) = literals(source, "sql_rows(");
    found.extend(rows.into_iter().map(|beginning| with_a_row(&beginning)));
    strange.extend(stranger);
    (found, strange)
}

/// The beginning of a statement for many rows, made whole with one.
fn with_a_row(beginning: &str) -> String {
    let columns = beginning.split(')').next().unwrap().matches(',').count() + 1;
    let places: Vec<String> = (1..=columns).map(|place| format!("${place}")).collect();
    format!("{beginning} ({})", places.join(", "))
}

/// The literals in calls of a function, and the calls that have none. Comments and documentation are left out.
fn literals(source: &str, name: &str) -> (Vec<String>, Vec<String>) {
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| format!("{line}\n"))
        .collect();
    let (mut found, mut strange) = (Vec::new(), Vec::new());
    for (at, call) in code.match_indices(name) {
        let before = code[..at].chars().next_back();
        // Part of a longer name, such as `raw_sql(`, or the definition itself.
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_') || code[..at].ends_with("fn ") {
            continue;
        }
        let rest = code[at + call.len()..].trim_start();
        let text = rest.strip_prefix('"').and_then(quoted).or_else(|| raw(rest));
        match text {
            Some(text) => found.push(text),
            None => strange.push(rest.chars().take(40).collect()),
        }
    }
    (found, strange)
}

/// A literal up to its closing quote, with a backslash at the end of a line taking the white space after it along.
fn quoted(rest: &str) -> Option<String> {
    let (mut text, mut chars) = (String::new(), rest.chars().peekable());
    while let Some(c) = chars.next() {
        match c {
            '"' => return Some(text),
            '\\' => match chars.next()? {
                '\n' => while chars.next_if(|c| c.is_whitespace()).is_some() {},
                'n' => text.push('\n'),
                other => text.push(other),
            },
            other => text.push(other),
        }
    }
    None
}

fn raw(rest: &str) -> Option<String> {
    let rest = rest.strip_prefix('r')?;
    let fences = rest.len() - rest.trim_start_matches('#').len();
    let end = format!("\"{}", "#".repeat(fences));
    let inside = rest[fences..].strip_prefix('"')?;
    Some(inside.split(&end).next()?.to_owned())
}

#[test]
fn literals_are_found_wherever_they_stand() {
    let source = "//! sql(\"in a comment\")\nfn sql(text) {}\nsql(\"select 1\");\n  sql(\n    \"select 2 \\\n     from x\",\n);\n\
                  raw_sql(text); sql(r#\"select \"a\"\"#); sql(text); sql_rows(\"insert into a (b, c) values\"); sql_rows(b);";
    let (found, strange) = statements(source);
    let many = "insert into a (b, c) values ($1, $2)";
    assert_eq!(found, ["select 1", "select 2 from x", "select \"a\"", many]);
    assert!(
        strange.iter().map(|call| &call[..2]).eq(["te", "b)"]),
        "{strange:?}"
    );
}

#[tokio::test]
async fn both_databases_understand_every_statement() {
    let mut files = Vec::new();
    for entry in std::fs::read_dir("..").unwrap() {
        let source = entry.unwrap().path().join("src");
        if source.is_dir() {
            rust_files(&source, &mut files);
        }
    }
    let mut all = Vec::new();
    for file in &files {
        let (found, strange) = statements(&std::fs::read_to_string(file).unwrap());
        assert!(
            strange.is_empty(),
            "{}: sql() takes a literal, not {strange:?}",
            file.display()
        );
        all.extend(found.into_iter().map(|text| (file, text)));
    }
    assert!(all.len() > 10, "too few statements were found");
    for place in places() {
        let db = place.open().await;
        for (file, text) in &all {
            let statement = sql(Box::leak(text.clone().into_boxed_str()));
            let answer = db.understands(&statement).await;
            assert!(
                answer.is_ok(),
                "{}: {} on {}: {answer:?}",
                file.display(),
                text,
                place.kind
            );
        }
        let nonsense = db.understands(&sql("select nothing from nowhere")).await;
        assert!(nonsense.is_err(), "{} understands anything", place.kind);
    }
}
