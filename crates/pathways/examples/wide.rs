//! Times all doors of one position and the comparison of its four profiles over ten thousand courses, and tells the memory
//! that the catalogue takes: `wide [RUNS]`.

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use pathways::Position;
use pathways::compare::{Standing, compare};
use pathways::doors::doors;

#[path = "../benches/j3/mod.rs"]
#[expect(
    dead_code,
    reason = "of the instances only the stream of numbers is used here"
)]
mod j3;
#[path = "../benches/wide/mod.rs"]
mod wide;

fn main() -> Result<(), Box<dyn Error>> {
    let runs: usize = std::env::args().nth(1).as_deref().unwrap_or("31").parse()?;
    let facts = wide::facts()?;
    let before = resident();
    let catalogue = wide::catalogue(&facts)?;
    let memory = resident()
        .zip(before)
        .map(|(after, before)| after.saturating_sub(before));
    let node = facts.node_id("havo").ok_or("no havo")?;
    let position = Position {
        year: Some(3),
        ..Position::new(node, jiff::civil::date(2026, 11, 23))
    };
    let options = ["nt", "ng", "em", "cm"].map(|profile| Position {
        profile: Some(profile.to_owned()),
        ..position.clone()
    });
    let answer = || {
        let doors = doors(&facts, black_box(&position));
        (doors, compare(&facts, &catalogue, black_box(&options)))
    };
    let (doors, comparison) = answer();
    let mut times: Vec<f64> = (0..runs.max(1))
        .map(|_| {
            let begin = Instant::now();
            black_box(answer());
            begin.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let open = comparison.count(0, Standing::Right) + comparison.count(0, Standing::RightIf);
    println!(
        "wide median {:.4} ms, min {:.4} ms, doors {}, courses {}, labels {open} hash {:016x}, memory {} kB",
        times[times.len() / 2] * 1e3,
        times[0] * 1e3,
        doors.len(),
        catalogue.courses().len(),
        hash(&comparison),
        memory.map_or_else(|| "?".to_owned(), |bytes| (bytes / 1024).to_string()),
    );
    Ok(())
}

/// FNV-1a over every standing, so that two runs can be seen to answer the same.
fn hash(comparison: &pathways::compare::Comparison) -> u64 {
    let standings = comparison
        .options
        .iter()
        .flatten()
        .map(|door| door.standing.word());
    let bytes: Vec<u8> = standings.flat_map(str::bytes).collect();
    j3::fnv1a(&bytes)
}

/// Memory in use, in bytes, where the system tells.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? * 1024)
}
