//! `cargo xtask bench`: our times beside those of other programs, as one table of ratios.
//!
//! A **job** is a piece of work with a known answer; a **contender** is a program that does it and prints how long it
//! took and what it found. Contenders run in turn, round after round, so that a busy machine is busy for all of them, and
//! only the ratio of their medians is worth quoting. A contender with another answer than ours stops everything.
//! Deliberately absent: the other programs. They lie in `../shared/bench-peers`; without them we run alone and say so.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

mod names;
mod pairs;
mod pathways;
mod places;

use crate::Outcome;
use crate::ground::{answer, cargo, machine, root, run as start, target};

/// Every job, in the order of the table. A new row begins here: a function that measures and gives rows back.
const JOBS: &[Job] = &[
    pathways::large,
    pathways::middle,
    pathways::courses,
    pairs::city,
    pairs::ample,
    pairs::uniform,
    pairs::candidates,
    pairs::nation,
    places::hundredth,
    places::city,
    places::nation,
    places::ranks,
    names::search,
    names::middle,
];

/// Rounds unless asked otherwise.
const ROUNDS: usize = 5;

/// Measures all jobs and prints the table; `cargo xtask bench 9` runs nine rounds. Fails when a goal is missed.
pub fn run(arguments: &[String]) -> Outcome {
    let rounds = match arguments {
        [] => ROUNDS,
        [word] => word.parse().ok().filter(|&rounds| rounds > 0).ok_or(USAGE)?,
        _ => return Err(USAGE.to_owned()),
    };
    let bench = Bench::prepare(rounds)?;
    let mut rows = Vec::new();
    for job in JOBS {
        rows.extend(job(&bench)?);
    }
    println!("\n{}", machine());
    println!("{}", table(&rows));
    let missed = rows.iter().any(|row| row.met() == Some(false));
    Ok(if missed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

const USAGE: &str = "Zo: cargo xtask bench [RONDEN], met een heel getal vanaf 1.";

type Job = fn(&Bench) -> Result<Vec<Row>, String>;

/// What a row should show.
#[derive(Clone, Copy)]
enum Goal {
    None,
    /// Seconds that we may take.
    AtMost(f64),
    /// How many times our time the other should take at least.
    Times(f64),
}

/// What one contender took in each round of one job.
struct Row {
    job: String,
    who: String,
    seconds: Vec<f64>,
    /// Its median over ours; nothing for ourselves.
    ratio: Option<f64>,
    goal: Goal,
}

impl Row {
    fn met(&self) -> Option<bool> {
        match (self.goal, self.ratio) {
            (Goal::AtMost(most), _) => Some(median(&self.seconds) <= most),
            (Goal::Times(times), Some(ratio)) => Some(ratio >= times),
            _ => None,
        }
    }
}

/// Who does a job: a name for the table and the command to start.
struct Contender {
    name: String,
    program: PathBuf,
    arguments: Vec<String>,
    goal: Goal,
    /// Finds in what it prints how long it took and what it found.
    read: fn(&str) -> Option<Run>,
}

/// One run of a contender.
struct Run {
    seconds: f64,
    answer: String,
}

/// All that jobs need: where instances are written, and the others, when they are there.
struct Bench {
    rounds: usize,
    folder: PathBuf,
    j1: PathBuf,
    j2: PathBuf,
    j3: PathBuf,
    j4: PathBuf,
    wide: PathBuf,
    peers: Option<Peers>,
}

/// The other programs and the Python that runs them.
struct Peers {
    folder: PathBuf,
    python: PathBuf,
}

impl Bench {
    fn prepare(rounds: usize) -> Result<Self, String> {
        let folder = target()?.join("bench");
        fs::create_dir_all(&folder).map_err(|e| format!("{} is niet te maken: {e}.", folder.display()))?;
        println!("Ik bouw de meetprogramma's in release; de eerste keer duurt dat een minuut.");
        start(
            cargo(&["build", "--quiet", "--release", "--examples"]).args([
                "-p",
                "pathways",
                "-p",
                "allocation",
                "-p",
                "search",
            ]),
            "cargo build",
        )?;
        let others = root().join("../shared/bench-peers");
        let peers = if others.join("j3_peers.py").is_file() {
            Some(Peers {
                folder: others,
                python: python(
                    &folder.join("venv"),
                    &["numpy", "networkx", "matching", "ortools", "tantivy"],
                )?,
            })
        } else {
            println!("Er is geen ../shared/bench-peers naast deze map: ik meet alleen onszelf.");
            None
        };
        Ok(Self {
            rounds,
            folder,
            j1: target()?.join("release/examples/j1"),
            j2: target()?.join("release/examples/j2"),
            j3: target()?.join("release/examples/j3"),
            j4: target()?.join("release/examples/j4"),
            wide: target()?.join("release/examples/wide"),
            peers,
        })
    }

    /// Runs the contenders in turn; the first is ours, and the answer of all others must be its answer.
    fn compare(&self, job: &str, contenders: &[Contender], rounds: usize) -> Result<Vec<Row>, String> {
        let mut seconds = vec![Vec::new(); contenders.len()];
        let mut known: Option<String> = None;
        for round in 1..=rounds {
            println!("{job}: ronde {round} van {rounds}");
            for (contender, seconds) in contenders.iter().zip(&mut seconds) {
                let run = self.measure(contender)?;
                let known = known.get_or_insert_with(|| run.answer.clone());
                if *known != run.answer {
                    let (name, answer) = (&contender.name, &run.answer);
                    return Err(format!("{job}: {name} antwoordt {answer}, wij {known}."));
                }
                seconds.push(run.seconds);
            }
        }
        let ours = median(&seconds[0]);
        let rows = contenders
            .iter()
            .zip(seconds)
            .enumerate()
            .map(|(place, (contender, seconds))| Row {
                job: job.to_owned(),
                who: contender.name.clone(),
                ratio: (place > 0).then(|| median(&seconds) / ours),
                seconds,
                goal: contender.goal,
            });
        Ok(rows.collect())
    }

    fn measure(&self, contender: &Contender) -> Result<Run, String> {
        let mut command = Command::new(&contender.program);
        command.args(&contender.arguments).env("BENCH_DATA", &self.folder);
        if let Some(peers) = &self.peers {
            command.current_dir(&peers.folder);
        }
        let name = &contender.name;
        let output = command.output().map_err(|e| format!("{name} start niet: {e}."))?;
        let said = String::from_utf8_lossy(&output.stdout);
        let run = output.status.success().then(|| (contender.read)(&said)).flatten();
        run.ok_or_else(|| {
            format!(
                "{name} meet niets: {said}{}",
                String::from_utf8_lossy(&output.stderr)
            )
        })
    }
}

/// Reads `… median 1.3 ms, … labels 4611 hash 2538…` (ours) or `| … | 0.09 s | labels 4611 hash 2538… |` (theirs); instead of labels
/// and a hash it may end in `unmatched 20.3% mean rank 3.790` or in `total cost 5`.
fn read(said: &str) -> Option<Run> {
    let words: Vec<&str> = said.split_whitespace().collect();
    let seconds = words.windows(3).find_map(|three| match three {
        ["median", number, "ms,"] => number.parse::<f64>().ok().map(|ms| ms / 1e3),
        [number, "s", "|"] => number.parse().ok(),
        _ => None,
    })?;
    let answer = words.windows(4).find_map(|four| match four {
        ["labels", count, "hash", hash] => Some(format!("{count} {hash}")),
        [none, "mean", "rank", mean] => Some(format!("{none} {mean}")),
        [_, "total", "cost", cost] => Some((*cost).to_owned()),
        _ => None,
    })?;
    Some(Run { seconds, answer })
}

/// A Python with these packages, made in a folder when it is not there.
pub fn python(folder: &Path, packages: &[&str]) -> Result<PathBuf, String> {
    let python = folder.join("bin/python");
    let import = format!("import {}", packages.join(", "));
    let ready = || answer(&python, &["-c", &import]).is_some();
    let named = packages.join(" en ");
    if !ready() {
        println!("Ik haal {named} van PyPI, in {}.", folder.display());
        start(
            Command::new("python3")
                .args(["-m", "venv", "--clear"])
                .arg(folder),
            "python3 -m venv",
        )?;
        let mut install = Command::new(&python);
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
        start(install.args(packages), "pip install")?;
    }
    if ready() {
        Ok(python)
    } else {
        Err(format!("{named} zijn gehaald, maar doen het niet."))
    }
}

pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN);
    let lower = sorted
        .get(sorted.len().saturating_sub(1) / 2)
        .copied()
        .unwrap_or(f64::NAN);
    (lower + upper) / 2.0
}

fn table(rows: &[Row]) -> String {
    let head = "| opgave | wie | mediaan | snelste | traagste | keer onze tijd | doel | gehaald |\n|---|---|--:|--:|--:|--:|---|---|";
    let lines = rows.iter().map(|row| {
        let least = row.seconds.iter().copied().fold(f64::INFINITY, f64::min);
        let most = row.seconds.iter().copied().fold(0.0, f64::max);
        let ratio = row.ratio.map_or("1".to_owned(), |ratio| format!("{ratio:.1}"));
        let goal = match row.goal {
            Goal::None => String::new(),
            Goal::AtMost(most) => format!("≤ {}", time(most)),
            Goal::Times(times) => format!("≥ {times} keer"),
        };
        let met = row.met().map_or("", |met| if met { "ja" } else { "**nee**" });
        let (job, who, middle) = (&row.job, &row.who, time(median(&row.seconds)));
        format!(
            "| {job} | {who} | {middle} | {} | {} | {ratio} | {goal} | {met} |",
            time(least),
            time(most)
        )
    });
    std::iter::once(head.to_owned())
        .chain(lines)
        .collect::<Vec<_>>()
        .join("\n")
}

fn time(seconds: f64) -> String {
    if seconds < 1.0 {
        format!("{:.2} ms", seconds * 1e3)
    } else {
        format!("{seconds:.2} s")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_of_reporting_are_read() {
        let ours =
            read("J3 l median 1.3000 ms, min 1.2 ms, all labels 16545, labels 4611 hash 2538ac1edaeed815")
                .unwrap();
        let theirs = read("| J3 | l | pylabel | 0.0913 s | labels 4611 hash 2538ac1edaeed815 |\n").unwrap();
        assert_eq!((ours.seconds, theirs.seconds), (0.0013, 0.0913));
        assert_eq!(ours.answer, "4611 2538ac1edaeed815");
        assert_eq!(ours.answer, theirs.answer);
        let ours =
            read("J2 city median 70.0 ms, check 9 ms, 1st 23.7% top3 47.4% unmatched 20.3% mean rank 3.790")
                .unwrap();
        let theirs = read(
            "| J2 | city | plain Python DA | 3.7 s | 1st 23.7% top3 47.4% unmatched 20.3% mean rank 3.790 |",
        )
        .unwrap();
        assert_eq!(ours.answer, "20.3% 3.790");
        assert_eq!(ours.answer, theirs.answer);
        assert!(read("Traceback (most recent call last):").is_none());
    }

    #[test]
    fn the_median_lies_in_the_middle() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 3.0, 2.0]), 2.5);
    }

    #[test]
    fn a_row_says_whether_its_goal_is_met() {
        let row = |seconds, ratio, goal| Row {
            job: "J3 l".into(),
            who: "x".into(),
            seconds: vec![seconds],
            ratio,
            goal,
        };
        let rows = [
            row(0.004, None, Goal::AtMost(0.005)),
            row(0.1, Some(25.0), Goal::Times(40.0)),
            row(2.5, Some(625.0), Goal::None),
        ];
        assert_eq!(rows.each_ref().map(Row::met), [Some(true), Some(false), None]);
        let table = table(&rows);
        let lines: Vec<&str> = table.lines().skip(2).collect();
        assert_eq!(
            lines,
            [
                "| J3 l | x | 4.00 ms | 4.00 ms | 4.00 ms | 1 | ≤ 5.00 ms | ja |",
                "| J3 l | x | 100.00 ms | 100.00 ms | 100.00 ms | 25.0 | ≥ 40 keer | **nee** |",
                "| J3 l | x | 2.50 s | 2.50 s | 2.50 s | 625.0 |  |  |",
            ]
        );
    }
}
