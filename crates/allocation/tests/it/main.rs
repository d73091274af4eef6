//! What `allocation` divides, held against published examples, hand calculations and second implementations.

mod brute;
mod cutoffs;
mod deferred;
mod examples;
mod outcomes;
mod pairs;
mod published;
mod rank_minimal;
mod reserves;
mod rows;
mod town;
mod why;
