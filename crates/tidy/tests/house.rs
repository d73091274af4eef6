//! The rules on this very checkout. Each message names a file, a line and what to do.

use tidy::rules::{attacks, decisions, facts, floors, names, purity, shape, texts, words};
use tidy::{Finding, Tree};

#[track_caller]
fn holds(rule: fn(&Tree) -> Vec<Finding>) {
    let tree = Tree::read();
    assert!(tree.files.len() > 20, "the checkout was not read");
    let found: Vec<String> = rule(&tree).iter().map(Finding::to_string).collect();
    assert!(found.is_empty(), "{} to mend:\n{}", found.len(), found.join("\n"));
}

#[test]
fn every_file_says_first_what_it_is_about() {
    holds(shape::module_docs);
}

#[test]
fn no_file_is_too_long_to_read() {
    holds(shape::lengths);
}

#[test]
fn pure_crates_calculate_and_nothing_else() {
    holds(purity::pure_crates);
}

#[test]
fn rules_decide_and_nothing_else() {
    holds(purity::rules_files);
}

#[test]
fn every_crate_uses_only_what_lies_below_it() {
    holds(floors::directions);
}

#[test]
fn nothing_escapes_the_lints_and_nothing_is_unfinished() {
    holds(words::escapes);
}

#[test]
fn no_machine_is_named() {
    holds(words::machines);
}

#[test]
fn no_name_is_empty() {
    holds(names::empty_names);
}

#[test]
fn decisions_are_numbered_and_whole() {
    holds(decisions::pages);
}

#[test]
fn every_attack_has_tests_that_are_there() {
    holds(attacks::rows);
}

#[test]
fn every_dependency_has_a_reason() {
    holds(decisions::dependencies);
}

#[test]
fn every_fact_says_where_it_comes_from() {
    holds(facts::origins);
}

#[test]
fn every_language_says_the_same() {
    holds(texts::languages);
}
