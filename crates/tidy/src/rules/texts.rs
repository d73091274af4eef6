//! **Texts** in all their languages: every Fluent file can be read, and says the same things with the same variables.
//!
//! Dutch is the measure. English is always complete; another language is complete when its file says so with the comment
//! `### complete`, and else holds a part of what Dutch has. Whether a key is used is judged by `kit`, which loads them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{ParserError, parse};

use crate::code::line;
use crate::{File, Finding, Tree};

const COMPLETE: &str = "### complete";

/// What a file says: each key with the variables it uses.
type Keys = BTreeMap<String, BTreeSet<String>>;

/// Every language agrees with Dutch.
pub fn languages(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut folders: BTreeMap<&str, BTreeMap<&str, (&File, Keys)>> = BTreeMap::new();
    for file in tree.ending(".ftl") {
        let (folder, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
        let (keys, faults) = read(file);
        found.extend(faults);
        folders
            .entry(folder)
            .or_default()
            .insert(name.trim_end_matches(".ftl"), (file, keys));
    }
    for (folder, languages) in &folders {
        let Some((dutch, measure)) = languages.get("nl") else {
            found.push(Finding::at(
                &format!("{folder}/nl.ftl"),
                0,
                "Dutch is missing: every text starts there",
            ));
            continue;
        };
        if !languages.contains_key("en") {
            found.push(Finding::at(
                &format!("{folder}/en.ftl"),
                0,
                "English is missing: it is always complete",
            ));
        }
        for (language, (file, keys)) in languages.iter().filter(|(language, _)| **language != "nl") {
            let complete = *language == "en" || file.text.lines().any(|line| line.trim() == COMPLETE);
            found.extend(compare(dutch, measure, file, keys, complete));
        }
    }
    found
}

fn compare(dutch: &File, measure: &Keys, file: &File, keys: &Keys, complete: bool) -> Vec<Finding> {
    let mut found = Vec::new();
    for (key, variables) in keys {
        let at = place(file, key);
        match measure.get(key) {
            None => found.push(Finding::at(
                &file.path,
                at,
                format!("`{key}` is not in Dutch: add it there or delete it"),
            )),
            Some(expected) if expected != variables => {
                let advice = format!("`{key}` uses {}, Dutch uses {}", list(variables), list(expected));
                found.push(Finding::at(&file.path, at, advice));
            }
            Some(_) => {}
        }
    }
    for key in measure.keys().filter(|key| complete && !keys.contains_key(*key)) {
        let at = place(dutch, key);
        found.push(Finding::at(
            &dutch.path,
            at,
            format!("`{key}` is not in {}: translate it", file.path),
        ));
    }
    found
}

fn list(variables: &BTreeSet<String>) -> String {
    if variables.is_empty() {
        return "no variable".to_owned();
    }
    variables
        .iter()
        .map(|name| format!("${name}"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The line on which a message, term or attribute starts.
fn place(file: &File, key: &str) -> usize {
    let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
    let starts = |line: &str, name: &str| {
        line.strip_prefix(name)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let lines = || file.text.lines().enumerate();
    let Some((at, _)) = lines().find(|(_, line)| starts(line, message)) else {
        return 0;
    };
    let inside = lines()
        .skip(at)
        .find(|(_, line)| starts(line.trim_start(), &format!(".{attribute}")));
    inside.filter(|_| !attribute.is_empty()).map_or(at, |(at, _)| at) + 1
}

fn read(file: &File) -> (Keys, Vec<Finding>) {
    let (resource, errors) = match parse(file.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let fault = |error: &ParserError| {
        // The start of the entry that cannot be read says more than the place where reading stopped.
        let at = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
        Finding::at(&file.path, line(&file.text, at), error.kind.to_string())
    };
    let mut found: Vec<Finding> = errors.iter().map(fault).collect();
    let mut keys = Keys::new();
    for entry in &resource.body {
        let (key, value, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value.as_ref(),
                &message.attributes,
            ),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        let named = attributes
            .iter()
            .map(|one| (format!("{key}.{}", one.id.name), Some(&one.value)));
        for (key, value) in [(key.clone(), value)].into_iter().chain(named) {
            let mut variables = BTreeSet::new();
            value
                .into_iter()
                .for_each(|pattern| in_pattern(pattern, &mut variables));
            if keys.insert(key.clone(), variables).is_some() {
                found.push(Finding::at(
                    &file.path,
                    place(file, &key),
                    format!("`{key}` stands here twice"),
                ));
            }
        }
    }
    (keys, found)
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants
                .iter()
                .for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, found),
        InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => in_arguments(arguments, found),
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, found: &mut BTreeSet<String>) {
    arguments
        .positional
        .iter()
        .for_each(|argument| in_inline(argument, found));
    arguments
        .named
        .iter()
        .for_each(|argument| in_inline(&argument.value, found));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(files: &[(&str, &str)], expected: &[(&str, usize)]) {
        let found = languages(&Tree::of(files));
        let places: Vec<(&str, usize)> = found.iter().map(|f| (f.path.as_str(), f.line)).collect();
        assert_eq!(places, expected, "{found:#?}");
    }

    #[test]
    fn a_missing_and_a_strange_key_are_found() {
        check(
            &[("t/nl.ftl", "a = A\nb = B\n"), ("t/en.ftl", "a = A\nc = C\n")],
            &[("t/en.ftl", 2), ("t/nl.ftl", 2)],
        );
    }

    #[test]
    fn another_language_may_be_a_part_unless_it_says_it_is_complete() {
        let both = [("t/nl.ftl", "a = A\nb = B\n"), ("t/en.ftl", "a = A\nb = B\n")];
        check(&[both[0], both[1], ("t/tr.ftl", "a = A\n")], &[]);
        check(
            &[both[0], both[1], ("t/tr.ftl", "### complete\n\na = A\n")],
            &[("t/nl.ftl", 2)],
        );
    }

    #[test]
    fn variables_are_compared_wherever_they_stand() {
        let dutch = "a = { $n ->\n    [one] één\n   *[other] { NUMBER($n) } van { $all }\n }\nb = B\n    .title = { $name }\n";
        check(&[("t/nl.ftl", dutch), ("t/en.ftl", dutch)], &[]);
        let english = "a = { $n }\nb = B\n    .title = name\n";
        check(
            &[("t/nl.ftl", dutch), ("t/en.ftl", english)],
            &[("t/en.ftl", 1), ("t/en.ftl", 3)],
        );
    }

    #[test]
    fn a_double_key_a_broken_entry_and_a_missing_language_are_found() {
        check(
            &[("t/nl.ftl", "a = A\na = B\n"), ("t/en.ftl", "a = A\n")],
            &[("t/nl.ftl", 1)],
        );
        check(
            &[("t/nl.ftl", "a = A\nb = { $x\n"), ("t/en.ftl", "a = A\n")],
            &[("t/nl.ftl", 2)],
        );
        check(&[("t/nl.ftl", "a = A\n")], &[("t/en.ftl", 0)]);
        check(&[("t/en.ftl", "a = A\n")], &[("t/nl.ftl", 0)]);
    }
}
