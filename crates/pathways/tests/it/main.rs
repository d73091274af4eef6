//! What `pathways` answers, held against the law, hand calculations and second implementations.

#![expect(
    clippy::unwrap_used,
    reason = "functions that tests share; the lint knows only functions that are tests"
)]

mod chosen;
mod compared;
mod courses_law;
mod demand;
mod demand_law;
mod doors;
mod doors_apart;
mod facts_break;
mod facts_change;
mod facts_hold;
mod fixtures;
mod front;
mod fronts_exact;
mod fronts_hold;
mod ground;
mod law;
mod law_engine;
mod moments;
mod naive;
mod recount;
mod synthetic;
mod why;
