//! Times the search on one instance and prints what another program needs to compare: `j3 INSTANCE [RUNS]`,
//! or writes the instance for that program to read: `j3 INSTANCE --write FOLDER`.

use pathways::front::{Cost, Cost4, Limits, Pareto, one_to_all};
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

#[path = "../benches/j3/mod.rs"]
mod j3;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let name = arguments
        .first()
        .ok_or("usage: j3 INSTANCE [RUNS | --write FOLDER]")?;
    let known = || j3::INSTANCES.map(|instance| instance.name).join(", ");
    let instance =
        j3::Instance::named(name).ok_or_else(|| format!("no instance {name}; there are {}", known()))?;
    match (arguments.get(1).map(String::as_str), arguments.get(2)) {
        (Some("--write"), Some(folder)) => write(instance, folder),
        (Some("--write"), None) => Err("--write needs a folder".into()),
        (runs, _) => time(instance, runs.unwrap_or("31").parse()?),
    }
}

fn write(instance: &j3::Instance, folder: &str) -> Result<(), Box<dyn Error>> {
    let bytes = instance.bytes();
    std::fs::write(format!("{folder}/j3-{}.bin", instance.name), &bytes)?;
    let hash = j3::fnv1a(&bytes);
    println!("j3-{}.bin hash {hash:016x}", instance.name);
    if hash == instance.file_hash {
        Ok(())
    } else {
        Err("the file is not the published one".into())
    }
}

/// Times the search alone: like its peers, it finds the graph built.
fn time(instance: &j3::Instance, runs: usize) -> Result<(), Box<dyn Error>> {
    let graph = instance.graph().ok_or("the instance is no graph")?;
    let search = || {
        one_to_all(
            black_box(&graph),
            instance.source(),
            Cost4::ZERO,
            Limits::default(),
            &Pareto,
        )
    };
    let fronts = search();
    let mut times: Vec<f64> = (0..runs.max(1))
        .map(|_| {
            let begin = Instant::now();
            black_box(search());
            begin.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "J3 {} median {:.4} ms, min {:.4} ms, all labels {}, labels {} hash {:016x}",
        instance.name,
        times[times.len() / 2] * 1e3,
        times[0] * 1e3,
        fronts.labels(),
        instance.labels(&fronts),
        instance.front_hash(&fronts),
    );
    match instance.front_hash {
        Some(hash) if hash != instance.front_hash(&fronts) => {
            Err("the fronts are not the published ones".into())
        }
        _ => Ok(()),
    }
}
