//! The **division of mentors** beside other programs: `crates/allocation/examples/j1.rs` against the min-cost flow of OR-tools
//! (`j1_peers.py`) and the network simplex of LEMON (`lemon.cpp`, where the machine has that library).
//!
//! All divide the same published file, and say what being without costs and the wishes together come to, which has to be the same. Of
//! the others the time is that of solving alone. The search for candidates and a whole country have nobody beside them.

use std::path::PathBuf;
use std::process::Command;

use super::{Bench, Contender, Goal, Row, Run, read, start};

/// 60,000 young people and 20,000 mentors around towns, with room for 50,000.
pub fn city(bench: &Bench) -> Result<Vec<Row>, String> {
    pairs(bench, "g-city")
}

/// The same with room for all.
pub fn ample(bench: &Bench) -> Result<Vec<Row>, String> {
    pairs(bench, "g-ample")
}

/// As many, with thirty candidates from anywhere.
pub fn uniform(bench: &Bench) -> Result<Vec<Row>, String> {
    pairs(bench, "u-city")
}

/// Who fits whom in a city.
pub fn candidates(bench: &Bench) -> Result<Vec<Row>, String> {
    let ours = ours(bench, ["g-city", "candidates", "5"], Goal::AtMost(0.6));
    bench.compare("J1 kandidaten, 60.000 bij 20.000", &[ours], bench.rounds)
}

/// 300,000 young people and 100,000 mentors: candidates and division.
pub fn nation(bench: &Bench) -> Result<Vec<Row>, String> {
    let both = ours(bench, ["g-nation", "both", "1"], Goal::AtMost(20.0));
    let mut rows = bench.compare("J1 land, 300.000 bij 100.000", &[both], 1)?;
    let whole = ours(bench, ["g-nation", "lists", "1"], Goal::AtMost(20.0));
    rows.extend(bench.compare("J1 land, een hele ronde met rangorde en wensen", &[whole], 1)?);
    Ok(rows)
}

fn ours(bench: &Bench, arguments: [&str; 3], goal: Goal) -> Contender {
    Contender {
        name: "kansrijk".to_owned(),
        program: bench.j1.clone(),
        arguments: arguments.map(str::to_owned).to_vec(),
        goal,
        read,
    }
}

fn pairs(bench: &Bench, instance: &str) -> Result<Vec<Row>, String> {
    start(
        Command::new(&bench.j1)
            .args([instance, "write"])
            .arg(&bench.folder),
        "het schrijven van de opgave",
    )?;
    let mut contenders = vec![ours(bench, [instance, "match", "5"], Goal::AtMost(2.0))];
    if let Some(peers) = &bench.peers {
        contenders.push(Contender {
            name: "OR-tools, min-cost flow".to_owned(),
            program: peers.python.clone(),
            arguments: ["-B", "j1_peers.py", instance, "mcf", "1"]
                .map(str::to_owned)
                .to_vec(),
            goal: Goal::Times(5.0),
            read: read_flow,
        });
        if let Some(program) = lemon(bench)? {
            let file = bench.folder.join(format!("j1-{instance}.bin"));
            contenders.push(Contender {
                name: "LEMON, network simplex".to_owned(),
                program,
                arguments: vec![file.display().to_string(), "ns".to_owned()],
                goal: Goal::Times(2.0),
                read: read_simplex,
            });
        }
    }
    bench.compare(&format!("J1 {instance}"), &contenders, bench.rounds.min(3))
}

/// The program over LEMON, built when the machine can.
fn lemon(bench: &Bench) -> Result<Option<PathBuf>, String> {
    let Some(peers) = &bench.peers else {
        return Ok(None);
    };
    let program = bench.folder.join("lemon");
    if !program.is_file() {
        let built = Command::new("g++")
            .args(["-O3", "-march=native", "-o"])
            .arg(&program)
            .arg(peers.folder.join("lemon.cpp"))
            .arg("-llemon")
            .output()
            .is_ok_and(|output| output.status.success());
        if !built {
            println!("Zonder g++ en liblemon-dev meet ik LEMON niet.");
            return Ok(None);
        }
    }
    Ok(Some(program))
}

/// What the published instances of this size count for everybody without, in the programs of the others.
const WITHOUT: u64 = 1_000_000;
/// Young people in them.
const YOUNG: u64 = 60_000;

/// `… matched 46697, score 30953853 (solve only 6.0) |`
fn read_flow(said: &str) -> Option<Run> {
    let words: Vec<&str> = said
        .split(|c: char| c.is_whitespace() || "(),".contains(c))
        .filter(|word| !word.is_empty())
        .collect();
    let after = |name: &str| words.windows(2).find(|two| two[0] == name).map(|two| two[1]);
    let (matched, score): (u64, u64) = (after("matched")?.parse().ok()?, after("score")?.parse().ok()?);
    let total = (1_000 * matched).checked_sub(score)? + WITHOUT * YOUNG.checked_sub(matched)?;
    Some(Run {
        seconds: after("only")?.parse().ok()?,
        answer: total.to_string(),
    })
}

/// `… build 0.07 solve 2.65 total cost 13318743147`
fn read_simplex(said: &str) -> Option<Run> {
    let words: Vec<&str> = said.split_whitespace().collect();
    let after = |name: &str| words.windows(2).find(|two| two[0] == name).map(|two| two[1]);
    Some(Run {
        seconds: after("solve")?.parse().ok()?,
        answer: after("cost")?.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 46,697 of 60,000 with a score of 30,953,853: 46,697,000 less that, and a million for each of the 13,303 without.
    #[test]
    fn all_three_say_the_same_in_their_own_words() {
        let flow = read_flow(
            "| J1 | g-city | mcf | 7 s | min 7 max 7; matched 46697, score 30953853 (solve only 6.01) |",
        );
        let simplex = read_simplex("j1-g-city.bin ns build 0.070 solve 2.655 total cost 13318743147");
        let ours = read("J1 g-city match median 394.0 ms, min 390 ms, total cost 13318743147");
        let (flow, simplex, ours) = (flow.unwrap(), simplex.unwrap(), ours.unwrap());
        assert_eq!([&flow.answer, &simplex.answer, &ours.answer], ["13318743147"; 3]);
        assert_eq!(
            [flow.seconds, simplex.seconds, ours.seconds],
            [6.01, 2.655, 0.394]
        );
    }
}
