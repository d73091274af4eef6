//! Times the mechanisms on one instance and prints what another program needs to compare: `j2 INSTANCE [RUNS [MECHANISM]]`, or writes
//! the instance for that program to read: `j2 INSTANCE --write FOLDER`. `j2 INSTANCE --table` prints the outcome table.
//!
//! The mechanism is `deferred` (unless said otherwise), `checked`, `reserves`, `lotteries`, `dictatorship` or `ranks`. Like its peers, the
//! time is that of the division alone, but for `checked`, which includes the check; `check` is that of the cutoffs and of everybody's result from them, and `draw` that
//! of the lots.

use allocation::lottery::Seed;
use allocation::places::outcomes::{MECHANISMS, Outcome};
use allocation::places::{Cutoffs, Drawn, Mechanism, divide};
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

#[path = "../benches/j2/mod.rs"]
mod j2;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (name, rest) = words
        .split_first()
        .ok_or("usage: j2 INSTANCE [RUNS [MECHANISM] | --write FOLDER | --table]")?;
    let known = || j2::CASES.map(|case| case.name).join(", ");
    let case = j2::Case::named(name).ok_or_else(|| format!("no instance {name}; there are {}", known()))?;
    match rest {
        ["--write", folder] => write(case, folder),
        ["--table"] => table(case),
        [] => time(case, 11, "deferred"),
        [runs] => time(case, runs.parse()?, "deferred"),
        [runs, mechanism] => time(case, runs.parse()?, mechanism),
        _ => Err("too many words".into()),
    }
}

fn write(case: &j2::Case, folder: &str) -> Result<(), Box<dyn Error>> {
    let bytes = case.numbers().bytes();
    std::fs::write(format!("{folder}/j2-{}.bin", case.name), &bytes)?;
    let hash = j2::fnv1a(&bytes);
    println!("j2-{}.bin hash {hash:016x}", case.name);
    if hash == case.hash {
        Ok(())
    } else {
        Err("the file is not the published one".into())
    }
}

fn time(case: &j2::Case, runs: usize, mechanism: &str) -> Result<(), Box<dyn Error>> {
    let with_check = mechanism == "checked";
    let (mechanism, share) = match mechanism {
        "deferred" | "checked" => (Mechanism::Deferred, 0),
        "reserves" => (Mechanism::Deferred, 40),
        "lotteries" => (Mechanism::DeferredManyLotteries, 0),
        "dictatorship" => (Mechanism::Dictatorship, 0),
        "ranks" => (Mechanism::RankMinimal, 0),
        other => return Err(format!("no mechanism {other}").into()),
    };
    let numbers = case.numbers();
    let (instance, left_out) = numbers.instance(share);
    if left_out > 0 {
        return Err(format!("{left_out} rows were left out").into());
    }
    let drawn = numbers.drawn(&instance).ok_or("not a lot for each")?;
    drop(numbers);
    let (_, draw) = timed(runs, || Drawn::by_seed(&instance, &Seed([1; 32])));
    let before = peak();
    let (division, seconds) = timed(runs, || {
        let division = divide(black_box(&drawn), mechanism);
        if with_check {
            black_box(checked(&drawn, &division));
        }
        division
    });
    let (ranks, check) = timed(runs, || checked(black_box(&drawn), &division));
    if ranks.is_some_and(|ranks| ranks != division.ranks()) {
        return Err("the cutoffs tell another division".into());
    }
    let outcome = Outcome::of(&drawn, &division);
    println!(
        "J2 {} median {:.4} ms, min {:.4} ms, check {:.4} ms, draw {:.4} ms, memory {} of which before {before} kB, {}",
        case.name,
        seconds[seconds.len() / 2] * 1e3,
        seconds[0] * 1e3,
        check[check.len() / 2] * 1e3,
        draw[draw.len() / 2] * 1e3,
        peak(),
        told(&outcome),
    );
    Ok(())
}

/// Everybody's result from the cutoffs, if the mechanism has any.
fn checked(drawn: &Drawn<'_>, division: &allocation::places::Division) -> Option<Vec<u32>> {
    Some(Cutoffs::of(drawn, division)?.ranks(drawn))
}

/// The result, and the times of all runs, the shortest first.
fn timed<T>(runs: usize, mut work: impl FnMut() -> T) -> (T, Vec<f64>) {
    let result = work();
    let mut seconds: Vec<f64> = (0..runs.max(1))
        .map(|_| {
            let begin = Instant::now();
            black_box(work());
            begin.elapsed().as_secs_f64()
        })
        .collect();
    seconds.sort_by(f64::total_cmp);
    (result, seconds)
}

fn table(case: &j2::Case) -> Result<(), Box<dyn Error>> {
    let numbers = case.numbers();
    let (instance, _) = numbers.instance(0);
    let drawn = numbers.drawn(&instance).ok_or("not a lot for each")?;
    for mechanism in MECHANISMS {
        let begin = Instant::now();
        let outcome = Outcome::of(&drawn, &divide(&drawn, mechanism));
        let seconds = begin.elapsed().as_secs_f64();
        let share = |count: u32| f64::from(count) * 100.0 / f64::from(outcome.applicants);
        println!(
            "{mechanism:?}: {} could gain {:.1}%, together {:.1}%, {seconds:.3} s",
            told(&outcome),
            share(outcome.could_gain),
            share(outcome.gain_together),
        );
    }
    Ok(())
}

/// In the words of the peers.
fn told(outcome: &Outcome) -> String {
    let share = |count: u32| f64::from(count) * 100.0 / f64::from(outcome.applicants);
    let placed = outcome.applicants - outcome.none;
    format!(
        "1st {:.1}% top3 {:.1}% unmatched {:.1}% mean rank {:.3}",
        share(outcome.first),
        share(outcome.top_three),
        share(outcome.none),
        outcome.ranks as f64 / f64::from(placed),
    )
}

/// The most memory that this program has had, in kB, where the system tells it.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok())
        .unwrap_or_default()
}
