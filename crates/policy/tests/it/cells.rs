//! The **table**, cell by cell: the one in the crate says what the design says, and a golden file shows it to people.

use policy::role::Row;
use policy::table;

use crate::restated::TABLE;

fn cells(line: &str) -> Vec<&str> {
    line.trim_matches('|').split('|').map(str::trim).collect()
}

#[test]
fn the_first_table_is_the_one_of_the_design() {
    let designed: Vec<Vec<&str>> = TABLE
        .lines()
        .filter(|line| !line.is_empty())
        .skip(2)
        .map(cells)
        .collect();
    let printed = table::print();
    let ours: Vec<Vec<&str>> = printed
        .lines()
        .take_while(|line| !line.is_empty())
        .skip(2)
        .map(cells)
        .collect();
    assert_eq!(ours, designed);
    assert_eq!(ours.len(), Row::ALL.len());
}

#[test]
fn both_tables_are_reviewed() {
    insta::assert_snapshot!("table", table::print());
}
