//! The **search for names** beside another program: `crates/search/examples/j4.rs` against tantivy (`j4_peers.py`).
//!
//! Both answer the same 1,500 questions over the same names, with none, one and two letters changed. They do not find the same, so it
//! is the questions that are compared; how many are answered is printed, and ours have a goal. The occupations are those of ESCO where
//! they lie beside the project, and made ones elsewhere.

use std::process::Command;

use super::{Bench, Contender, Goal, Row, Run, start};
use crate::ground::{answer, root};

/// Questions that have to be answered in the first ten, of a hundred: with none, one and two letters changed.
const FOUND: [f64; 3] = [99.5, 99.5, 99.0];

/// 50,000 names and 1,500 questions: the mean of all questions, and how many are answered.
pub fn search(bench: &Bench) -> Result<Vec<Row>, String> {
    start(
        Command::new(&bench.j4)
            .args([&occupations(), "--write"])
            .arg(&bench.folder),
        "het schrijven van de opgave",
    )?;
    let said = answer(&bench.j4, &[&occupations(), "1"]).unwrap_or_default();
    println!("{}", said.trim());
    let found = found(&said).ok_or("het zoeken zegt niet hoeveel het vond.")?;
    if found.iter().zip(FOUND).any(|(found, goal)| *found < goal) {
        return Err(format!(
            "het zoeken vindt {found:?} van de honderd, en het doel is {FOUND:?}."
        ));
    }
    let mut contenders = vec![ours(bench, Goal::None, read)];
    if let Some(peers) = &bench.peers {
        contenders.push(Contender {
            name: "tantivy, een vraag per woord".to_owned(),
            program: peers.python.clone(),
            arguments: ["-B", "j4_peers.py", "tantivy"].map(str::to_owned).to_vec(),
            goal: Goal::Times(2.0),
            read,
        });
    }
    bench.compare("J4 zoeken, gemiddelde vraag", &contenders, bench.rounds)
}

/// The question in the middle, with nobody beside us: whoever waits for it waits for one.
pub fn middle(bench: &Bench) -> Result<Vec<Row>, String> {
    let ours = ours(bench, Goal::AtMost(0.2e-3), read_middle);
    bench.compare("J4 zoeken, middelste vraag", &[ours], bench.rounds)
}

fn ours(bench: &Bench, goal: Goal, read: fn(&str) -> Option<Run>) -> Contender {
    Contender {
        name: "kansrijk".to_owned(),
        program: bench.j4.clone(),
        arguments: vec![occupations(), "1".to_owned()],
        goal,
        read,
    }
}

/// The occupations of ESCO, or the sign for made ones.
fn occupations() -> String {
    let file = root().join("../shared/data/esco/v1.2.0/occupations_nl.csv.gz");
    if file.is_file() {
        file.display().to_string()
    } else {
        "-".to_owned()
    }
}

/// `J4 49665 labels, 1500 queries median 0.0601 ms, …` (ours) or `| J4 | 49665 labels, 1500 queries | tantivy | 0.0008 s | …` (theirs).
fn read(said: &str) -> Option<Run> {
    let words: Vec<&str> = said.split_whitespace().filter(|&word| word != "|").collect();
    let seconds = words.windows(3).find_map(|three| match three {
        ["median", number, "ms,"] => number.parse::<f64>().ok().map(|ms| ms / 1e3),
        [_, number, "s"] => number.parse().ok(),
        _ => None,
    })?;
    let asked = words
        .windows(4)
        .find(|four| four[1] == "labels," && four[3] == "queries")?;
    Some(Run {
        seconds,
        answer: asked.join(" "),
    })
}

/// `… p50 52 us p99 …`
fn read_middle(said: &str) -> Option<Run> {
    let (_, rest) = said.split_once("p50 ")?;
    let (middle, _) = rest.split_once(" us")?;
    Some(Run {
        seconds: middle.parse::<f64>().ok()? / 1e6,
        ..read(said)?
    })
}

/// `… edits 100.0% / 99.8% / 99.4%`
fn found(said: &str) -> Option<[f64; 3]> {
    let (_, found) = said.trim().rsplit_once("edits ")?;
    let found: Vec<f64> = found
        .split(" / ")
        .filter_map(|part| part.strip_suffix('%')?.parse().ok())
        .collect();
    found.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_of_reporting_are_read() {
        let said = "J4 49665 labels, 1500 queries median 0.0601 ms, build 0.44 s, 21.4 MB; p50 52 us p99 169 us; recall@10 exact/1/2 edits 100.0% / 99.8% / 99.4%\n";
        let ours = read(said).unwrap();
        let theirs =
            read("| J4 | 49665 labels, 1500 queries | tantivy | 0.0008351 s | build 0.46 s; p50 468 us |")
                .unwrap();
        assert_eq!((ours.seconds, theirs.seconds), (0.0601 / 1e3, 0.000_835_1));
        assert_eq!(ours.answer, "49665 labels, 1500 queries");
        assert_eq!(ours.answer, theirs.answer);
        assert_eq!(read_middle(said).unwrap().seconds, 52.0 / 1e6);
        assert_eq!(found(said), Some([100.0, 99.8, 99.4]));
        assert!(read("Traceback (most recent call last):").is_none());
    }
}
