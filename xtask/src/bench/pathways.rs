//! The **search for pathways** beside other programs: `crates/pathways/examples/j3.rs` against `j3_peers.py`; and courses, which have nobody
//! beside them.
//!
//! All that cost the least in some way are found by both, and how many there are and their hash have to be the same.

use std::process::Command;

use super::{Bench, Contender, Goal, Row, read, start};
use crate::ground::answer;

/// All Pareto-optimal costs from one source in a graph of 3,000 nodes, against label setting in Python.
pub fn large(bench: &Bench) -> Result<Vec<Row>, String> {
    on_graph(
        bench,
        "l",
        Goal::AtMost(5e-3),
        &[("pylabel", Goal::Times(40.0)), ("nplabel", Goal::None)],
        bench.rounds,
    )
}

/// The same in 1,200 nodes, where writing out every path is still possible; it takes seconds, so three rounds do.
pub fn middle(bench: &Bench) -> Result<Vec<Row>, String> {
    on_graph(
        bench,
        "m",
        Goal::None,
        &[("nxpaths", Goal::Times(1_000.0))],
        bench.rounds.min(3),
    )
}

/// All doors of one position and the comparison of its four profiles over ten thousand courses, with what they take in
/// memory. No other program does this, so only the bound is judged.
pub fn courses(bench: &Bench) -> Result<Vec<Row>, String> {
    let ours = Contender {
        name: "kansrijk".to_owned(),
        program: bench.wide.clone(),
        arguments: vec!["31".to_owned()],
        goal: Goal::AtMost(10e-3),
        read,
    };
    let said = answer(&bench.wide, &["1"]).unwrap_or_default();
    let kilobytes = said
        .rsplit_once("memory ")
        .and_then(|(_, rest)| rest.strip_suffix(" kB")?.parse::<u64>().ok());
    match kilobytes {
        Some(taken) if taken > MEMORY_KB => {
            return Err(format!(
                "10.000 opleidingen nemen {taken} kB, meer dan {MEMORY_KB}."
            ));
        }
        Some(taken) => println!("10.000 opleidingen nemen {taken} kB geheugen; het mag {MEMORY_KB} zijn."),
        None => println!("Dit systeem zegt niet hoeveel geheugen een programma gebruikt."),
    }
    bench.compare(
        "deuren en vergelijking, 10.000 opleidingen",
        &[ours],
        bench.rounds,
    )
}

/// What a catalogue of ten thousand courses may take: 100 MB.
const MEMORY_KB: u64 = 100_000;

/// The search for pathways on one instance: ours, and these programs of `j3_peers.py`.
fn on_graph(
    bench: &Bench,
    instance: &str,
    ours: Goal,
    others: &[(&str, Goal)],
    rounds: usize,
) -> Result<Vec<Row>, String> {
    start(
        Command::new(&bench.j3)
            .args([instance, "--write"])
            .arg(&bench.folder),
        "het schrijven van de opgave",
    )?;
    let mut contenders = vec![Contender {
        name: "kansrijk".to_owned(),
        program: bench.j3.clone(),
        arguments: vec![instance.to_owned(), "31".to_owned()],
        goal: ours,
        read,
    }];
    if let Some(peers) = &bench.peers {
        contenders.extend(others.iter().map(|&(name, goal)| {
            Contender {
                name: name.to_owned(),
                program: peers.python.clone(),
                arguments: ["-B", "j3_peers.py", instance, name, "1"]
                    .map(str::to_owned)
                    .to_vec(),
                goal,
                read,
            }
        }));
    }
    bench.compare(&format!("J3 {instance}"), &contenders, rounds)
}
