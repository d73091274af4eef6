//! The product as people meet it: one binary, so that the tests link once.
//!
//! Rules are tested beside their code; here stands only what needs the running program.

mod audit;
mod backup;
mod bad_input;
mod browser;
mod cli;
mod contract;
mod full_disk;
mod journey;
mod lists;
mod pages;
mod program;
mod published;
mod server;
mod tools;
