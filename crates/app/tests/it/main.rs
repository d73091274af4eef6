//! The product as people meet it: one binary, so that the tests link once.
//!
//! Rules are tested beside their code; here stands only what needs the running program.

mod browser;
mod contract;
mod server;
mod tools;
