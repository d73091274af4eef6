//! The product as people meet it: one binary, so that the tests link once.
//!
//! Rules are tested beside their code; here stands only what needs the running program.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod allocate;
mod asked;
mod assignments;
mod assignments_shared;
mod atlas;
mod atlas_signed_in;
mod audit;
mod backup;
mod bad_input;
mod breadth;
mod browser;
mod business;
mod cli;
mod contract;
mod demo;
mod dreams;
mod formulas;
mod full_disk;
mod fuzz;
mod glass;
mod glass_seen;
mod injection;
mod interests;
mod journey;
mod keys;
mod kills;
mod life;
mod lists;
mod mentoring;
mod outside;
mod own;
mod pages;
mod people;
mod places;
mod plan;
mod planted;
#[path = "../../../kit/tests/database/postgres.rs"]
mod postgres;
mod program;
mod programmes;
mod published;
mod ready;
mod rosters;
mod rows;
mod school;
mod server;
mod stock;
mod tools;
mod turned;
mod way;
