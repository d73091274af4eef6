//! `cargo xtask load`: many visitors at once on the release build, and how long each kind of page takes them.
//!
//! The server and the visitors share this machine, so the time is that of both. The goal is that of the design: 200 visits
//! a second on two cores, 99 of 100 answered within 20 ms. Memory is read at the end, because it should not have grown.

mod city;
mod mix;
mod open_loop;
mod peers;

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::Duration;

use crate::Outcome;
use crate::ground::{cargo, run as finish, target};
use crate::served::Served;
use open_loop::{Ask, Load, Seen, percentile};

const USAGE: &str = "Zo: cargo xtask load [SECONDEN] [PER_SECONDE], twee hele getallen vanaf 1; \
    cargo xtask load city [SECONDEN] [PER_SECONDE] [SCHOLEN]; of cargo xtask load peers [RONDEN] [SECONDEN].";

/// Runs the load that is asked for: that of visitors without an account, of a city, or beside other programs.
pub fn run(arguments: &[String]) -> Outcome {
    match arguments.split_first() {
        Some((word, rest)) if word == "city" => city::run(rest),
        Some((word, rest)) if word == "peers" => peers::run(rest),
        _ => without_account(arguments),
    }
}

/// Numbers from 1, or how it is said.
fn numbers(arguments: &[String]) -> Result<Vec<u32>, String> {
    let read = |word: &String| word.parse().ok().filter(|&number| number > 0);
    let numbers: Option<Vec<u32>> = arguments.iter().map(read).collect();
    numbers.ok_or_else(|| USAGE.to_owned())
}

/// Prints the table; fails when the goal is missed or an answer was not a page.
fn without_account(arguments: &[String]) -> Outcome {
    let (seconds, rate) = match *numbers(arguments)? {
        [] => (30, 200),
        [seconds] => (seconds, 200),
        [seconds, rate] => (seconds, rate),
        _ => return Err(USAGE.to_owned()),
    };
    let served = Served::start(&built(&[])?, &[])?;
    let paths = paths();
    let asked: Vec<Ask> = paths.iter().map(Ask::page).collect();
    let host = served.origin().trim_start_matches("http://").to_owned();
    let load = |visits| Load {
        host: &host,
        asked: &asked,
        rate: f64::from(rate),
        visits,
        connections: 32,
    };
    // A first round fills what is filled once: templates and texts.
    let warm = open_loop::run(&load(paths.len()));
    let before = served.processor_seconds();
    let seen = open_loop::run(&load((seconds * rate) as usize));
    let used = served
        .processor_seconds()
        .zip(before)
        .map(|(after, before)| after - before);
    println!("{}", crate::ground::machine());
    println!("{}", table(&paths, &seen));
    if let Some(used) = used {
        let each = Duration::from_secs_f64(used / seen.len().max(1) as f64);
        println!("De server rekende gemiddeld {} per bezoek.", told(each));
    }
    if let Some(bytes) = served.peak_memory() {
        println!("Meeste geheugen van de server: {} MB.", bytes / 1_000_000);
    }
    let failed = warm.iter().chain(&seen).filter(|seen| seen.status != 200).count();
    let slow = percentile(&seen, 0.99);
    println!(
        "{} bezoeken, {rate} per seconde, {failed} zonder pagina; 99 van de 100 binnen {}.",
        seen.len(),
        told(slow)
    );
    Ok(if failed == 0 && slow <= GOAL {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The release build, made now if it is not there; `more` says what else is built. In one go, because what cargo builds for
/// two together is not what it builds for one, and it would build everything twice.
fn built(more: &[&str]) -> Result<std::path::PathBuf, String> {
    println!("Ik bouw kansrijk in release; de eerste keer duurt dat enkele minuten.");
    let words = [
        "build",
        "--quiet",
        "--release",
        "--package",
        "kansrijk",
        "--bin",
        "kansrijk",
    ];
    finish(cargo(&words).args(more), "Bouwen")?;
    Ok(target()?.join("release/kansrijk"))
}

/// 99 of 100 visits are answered within this time.
const GOAL: Duration = Duration::from_millis(20);

/// The visits, in a fixed order that looks like no order: every page of every position that people come from most, in the
/// four languages, with goals from all sectors.
fn paths() -> Vec<String> {
    const POSITIONS: [&str; 10] = [
        "waar=po-8&advies=vmbo-tl&advies=havo",
        "waar=vmbo-bb-3",
        "waar=vmbo-kb&jaar=diploma",
        "waar=vmbo-tl-4&extra=nee&leeftijd=15",
        "waar=vmbo-tl&jaar=diploma&extra=ja",
        "waar=havo-3&leeftijd=15",
        "waar=havo-5&profiel=em",
        "waar=vwo-4&profiel=ng",
        "waar=mbo-2-1&leeftijd=17",
        "waar=mbo-4&jaar=diploma&domein=zorg-en-welzijn",
    ];
    const GOALS: [&str; 8] = [
        "hbo-pabo",
        "hbo-verpleegkunde",
        "wo-geneeskunde",
        "hbo-informatica",
        "mbo-kapper",
        "wo-rechtsgeleerdheid",
        "mbo-elektricien",
        "hbo-ba",
    ];
    let mut paths = vec!["/".to_owned(), "/begin".to_owned(), "/bronnen".to_owned()];
    for (place, position) in POSITIONS.iter().enumerate() {
        for (language, tag) in ["nl", "en", "tr", "ar"].iter().enumerate() {
            let goal = GOALS[(place + 3 * language) % GOALS.len()];
            paths.push(format!("/begin?{position}&taal={tag}"));
            for page in [
                "deuren",
                "lijnenkaart",
                "vergelijk",
                "momenten",
                "brief",
                "scholen",
            ] {
                paths.push(format!("/{page}?{position}&taal={tag}"));
            }
            paths.push(format!("/wegen?{position}&naar={goal}&taal={tag}"));
            paths.push(format!("/lijnenkaart?{position}&naar={goal}&weg=1&taal={tag}"));
        }
    }
    // A step that shares no factor with the length goes past every path once.
    let step = (paths.len() / 3..)
        .find(|step| common(*step, paths.len()) == 1)
        .unwrap_or(1);
    (0..paths.len())
        .map(|index| paths[index * step % paths.len()].clone())
        .collect()
}

fn common(a: usize, b: usize) -> usize {
    if b == 0 { a } else { common(b, a % b) }
}

/// Times by page, the slowest first.
fn table(paths: &[String], seen: &[Seen]) -> String {
    let mut pages: BTreeMap<&str, Vec<Seen>> = BTreeMap::new();
    for one in seen {
        let path = &paths[one.asked];
        let page = path.split('?').next().unwrap_or(path);
        pages.entry(page).or_default().push(one.clone());
    }
    let mut rows: Vec<(Duration, String)> = pages
        .iter()
        .map(|(page, seen)| {
            let largest = seen.iter().map(|seen| seen.bytes).max().unwrap_or(0);
            let times = [0.5, 0.95, 0.99, 1.0].map(|share| told(percentile(seen, share)));
            let row = format!(
                "| {page} | {} | {} | {:.1} |",
                seen.len(),
                times.join(" | "),
                largest as f64 / 1024.0
            );
            (percentile(seen, 0.99), row)
        })
        .collect();
    rows.sort_by_key(|(time, _)| std::cmp::Reverse(*time));
    let head = "| pagina | bezoeken | helft | 95 % | 99 % | langst | grootste, kB over de lijn |\n|---|--:|--:|--:|--:|--:|--:|";
    std::iter::once(head.to_owned())
        .chain(rows.into_iter().map(|(_, row)| row))
        .collect::<Vec<_>>()
        .join("\n")
}

fn told(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_visit_is_another_page() {
        let mut paths = paths();
        let all = paths.len();
        paths.sort();
        paths.dedup();
        // 3 without a position; 10 positions in 4 languages, 9 pages each.
        assert_eq!((paths.len(), all), (3 + 10 * 4 * 9, 3 + 10 * 4 * 9));
    }

    /// The short version: every page once and more, on whatever build the other tests made. Nothing is timed here.
    #[test]
    fn a_short_load_is_answered_whole() {
        let here = std::env::current_exe().unwrap();
        let program = here
            .parent()
            .and_then(std::path::Path::parent)
            .unwrap()
            .join("kansrijk");
        if !program.is_file() {
            println!("skipped: kansrijk is built by the tests of the whole workspace");
            return;
        }
        let served = Served::start(&program, &[]).unwrap();
        let paths = paths();
        let asked: Vec<Ask> = paths.iter().map(Ask::page).collect();
        let seen = open_loop::run(&Load {
            host: served.origin().trim_start_matches("http://"),
            asked: &asked,
            rate: 100.0,
            visits: paths.len() + 37,
            connections: 16,
        });
        let refused: Vec<(u16, &str)> = seen
            .iter()
            .filter(|seen| seen.status != 200 || seen.bytes < 1000)
            .map(|seen| (seen.status, paths[seen.asked].as_str()))
            .collect();
        assert_eq!((seen.len(), refused), (paths.len() + 37, Vec::new()));
    }

    #[test]
    fn the_table_is_by_page_and_the_slowest_comes_first() {
        let paths = ["/a?x=1", "/a?x=2", "/b"].map(str::to_owned);
        let seen = |asked, ms| Seen {
            asked,
            status: 200,
            bytes: 2048,
            time: Duration::from_millis(ms),
        };
        let table = table(&paths, &[seen(0, 1), seen(1, 3), seen(2, 9)]);
        let rows: Vec<&str> = table.lines().skip(2).collect();
        assert_eq!(
            rows,
            [
                "| /b | 1 | 9.0 ms | 9.0 ms | 9.0 ms | 9.0 ms | 2.0 |",
                "| /a | 2 | 1.0 ms | 3.0 ms | 3.0 ms | 3.0 ms | 2.0 |",
            ]
        );
    }
}
