//! The **division of places** beside other programs: `crates/allocation/examples/j2.rs` against `j2_peers.py`.
//!
//! Our time always includes the check, in which everybody's result is found again from the cutoffs; theirs is the division alone.
//! Answers are compared by how many have no place and by the mean rank, because the least sum of ranks can be had with more or fewer
//! first choices.

use std::process::Command;

use super::{Bench, Contender, Goal, Row, read, start};

/// 2,000 applicants and 20 offers, the most that the package `matching` divides without leave to nest deeper.
pub fn hundredth(bench: &Bench) -> Result<Vec<Row>, String> {
    let others = [("matching", Goal::Times(5_000.0)), ("pyda", Goal::None)];
    places(
        bench,
        "hundredth",
        "checked",
        Goal::None,
        &others,
        bench.rounds.min(3),
    )
}

/// 200,000 applicants and 2,000 offers, against the same in plain Python.
pub fn city(bench: &Bench) -> Result<Vec<Row>, String> {
    let others = [("pyda", Goal::Times(20.0))];
    places(bench, "city", "checked", Goal::AtMost(0.3), &others, bench.rounds)
}

/// 500,000 applicants and 5,000 offers, with nobody beside us.
pub fn nation(bench: &Bench) -> Result<Vec<Row>, String> {
    places(bench, "nation", "checked", Goal::AtMost(1.5), &[], bench.rounds)
}

/// The least sum of ranks in a city, against the min-cost flow of OR-tools.
pub fn ranks(bench: &Bench) -> Result<Vec<Row>, String> {
    let others = [("rankmin", Goal::Times(2.0))];
    places(
        bench,
        "city",
        "ranks",
        Goal::AtMost(6.0),
        &others,
        bench.rounds.min(3),
    )
}

fn places(
    bench: &Bench,
    instance: &str,
    mechanism: &str,
    goal: Goal,
    others: &[(&str, Goal)],
    rounds: usize,
) -> Result<Vec<Row>, String> {
    start(
        Command::new(&bench.j2)
            .args([instance, "--write"])
            .arg(&bench.folder),
        "het schrijven van de opgave",
    )?;
    let ours = Contender {
        name: "kansrijk".to_owned(),
        program: bench.j2.clone(),
        arguments: [instance, "7", mechanism].map(str::to_owned).to_vec(),
        goal,
        read,
    };
    let theirs = others.iter().filter_map(|&(name, goal)| {
        Some(Contender {
            name: name.to_owned(),
            program: bench.peers.as_ref()?.python.clone(),
            arguments: ["-B", "j2_peers.py", instance, name, "1"]
                .map(str::to_owned)
                .to_vec(),
            goal,
            read,
        })
    });
    let contenders: Vec<Contender> = std::iter::once(ours).chain(theirs).collect();
    bench.compare(&format!("J2 {instance}, {mechanism}"), &contenders, rounds)
}
