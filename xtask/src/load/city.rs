//! `cargo xtask load city`: how long people wait in a **city** of two hundred schools, when all of them use one server.
//!
//! First each page that looks at many people alone, one visit after another; then the whole mix in an open loop. The city is an
//! example of the program (`crates/app/examples/city`), kept in the target folder. Server and visitors share this machine.
//! Deliberately absent: a network between them, and https.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Duration;

use super::mix::{MIX, Visitors, visits};
use super::open_loop::{self, Ask, Load, Seen, percentile};
use super::{built, numbers, paths, told};
use crate::Outcome;
use crate::ground::{machine, run as finish, target};
use crate::served::Served;

/// 99 of 100 visits of the mix are answered within this time.
const GOAL: Duration = Duration::from_millis(100);
/// The middle of the visits to a page alone is answered within this time.
const ALONE: [(&str, &str, Duration); 2] = [
    ("meter", "toevalsmeter van 30", Duration::from_millis(50)),
    ("year", "jaar van 300", Duration::from_millis(150)),
];
/// Visits to each page alone.
const TIMES: usize = 200;
const SCHOOLS: u32 = 200;
const CONNECTIONS: usize = 64;

/// Seconds, visits a second, schools.
pub fn run(arguments: &[String]) -> Outcome {
    let (seconds, rate, schools) = match *numbers(arguments)? {
        [] => (60, 500, SCHOOLS),
        [seconds] => (seconds, 500, SCHOOLS),
        [seconds, rate] => (seconds, rate, SCHOOLS),
        [seconds, rate, schools] => (seconds, rate, schools),
        _ => return Err(super::USAGE.to_owned()),
    };
    let (program, folder) = make(schools)?;
    let visitors = read(&folder)?;
    let served = Served::start(&program, &[OsStr::new("--data"), folder.as_os_str()])?;
    let mut good = alone(&served, &visitors)?;
    good &= mixed(&served, &visitors, seconds, rate)?;
    Ok(if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The program, and the folder with the city, made where it is not there, and with everybody signed in anew.
pub fn make(schools: u32) -> Result<(PathBuf, PathBuf), String> {
    let program = built(&["--example", "city"])?;
    let folder = target()?.join(format!("city/{schools}"));
    let mut city = Command::new(target()?.join("release/examples/city"));
    finish(city.arg(&folder).arg(schools.to_string()), "De stad")?;
    Ok((program, folder))
}

/// Who is signed in there.
pub fn read(folder: &std::path::Path) -> Result<Visitors, String> {
    let told = std::fs::read_to_string(folder.join("visitors.tsv"));
    Ok(Visitors::read(&told.map_err(|reason| {
        format!("De stad noemt geen bezoekers: {reason}.")
    })?))
}

/// Each page that looks at many people, one visit after another on one connection.
fn alone(served: &Served, visitors: &Visitors) -> Result<bool, String> {
    let mut rows = Vec::new();
    let mut good = true;
    for (key, name, goal) in ALONE {
        let asked = visitors.of(key);
        if asked.is_empty() {
            return Err(format!("De stad noemt niemand voor {name}."));
        }
        // With one connection and everything due at once, each waits for the one before; so its time begins when it is asked.
        let one = |ask: &Ask| open_loop::run(&load(served, std::slice::from_ref(ask), 1.0, 1, 1));
        asked.iter().take(20).for_each(|ask| drop(one(ask)));
        let before = served.processor_seconds().unwrap_or_default();
        let seen: Vec<Seen> = asked.iter().cycle().take(TIMES).flat_map(one).collect();
        let used = served.processor_seconds().unwrap_or_default() - before;
        let failed = seen.iter().filter(|seen| seen.status != 200).count();
        let middle = percentile(&seen, 0.5);
        good &= failed == 0 && middle <= goal;
        rows.push(format!(
            "| {name} | {} | {} | {} | {failed} | {:.0} | {:.1} ms | < {} ms | {} |",
            told(middle),
            told(percentile(&seen, 0.99)),
            told(percentile(&seen, 1.0)),
            kilobytes(&seen),
            used * 1e3 / TIMES as f64,
            goal.as_millis(),
            yes(failed == 0 && middle <= goal),
        ));
    }
    println!("\nEén bezoek tegelijk, {TIMES} keer.\n{}", machine());
    println!(
        "| bladzijde | helft | 99 % | langst | zonder pagina | kB over de lijn | processor | doel voor de helft | gehaald |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|--:|---|\n{}\n", rows.join("\n"));
    Ok(good)
}

fn load<'a>(served: &'a Served, asked: &'a [Ask], rate: f64, visits: usize, connections: usize) -> Load<'a> {
    Load {
        host: served.origin().trim_start_matches("http://"),
        asked,
        rate,
        visits,
        connections,
    }
}

/// The whole mix.
fn mixed(served: &Served, visitors: &Visitors, seconds: u32, rate: u32) -> Result<bool, String> {
    let many = (seconds * rate) as usize;
    // A first round fills what is filled once: templates and texts.
    let all = visits(visitors, &paths(), many + 500)?;
    let (pages, asked): (Vec<usize>, Vec<Ask>) = all.into_iter().unzip();
    let (warm, asked) = asked.split_at(500);
    let pages = &pages[500..];
    open_loop::run(&load(served, warm, 100.0, warm.len(), CONNECTIONS));
    let begun = (served.processor_seconds(), served.memory_now());
    let seen = open_loop::run(&load(served, asked, f64::from(rate), many, CONNECTIONS));
    let ended = (served.processor_seconds(), served.memory_now());
    println!(
        "De mix, {rate} bezoeken per seconde, {seconds} seconden, op tijd of niet.\n{}",
        machine()
    );
    println!("{}", table(pages, asked, &seen));
    if let (Some(before), Some(after)) = (begun.0, ended.0) {
        println!(
            "\nDe server rekende {:.2} ms per bezoek.",
            (after - before) * 1e3 / many.max(1) as f64
        );
    }
    if let (Some(before), Some(after)) = (begun.1, ended.1) {
        println!(
            "Geheugen van de server: {} MB, na afloop {} MB.",
            before / 1_000_000,
            after / 1_000_000
        );
    }
    let failed = failed(asked, &seen);
    let slow = percentile(&seen, 0.99);
    println!(
        "{many} bezoeken, {failed} zonder pagina; 99 van de 100 binnen {}. Doel: 0 en < {} ms. Gehaald: {}.",
        told(slow),
        GOAL.as_millis(),
        yes(failed == 0 && slow <= GOAL)
    );
    Ok(failed == 0 && slow <= GOAL)
}

fn failed(asked: &[Ask], seen: &[Seen]) -> usize {
    seen.iter()
        .filter(|seen| !asked[seen.asked].is_answered(seen))
        .count()
}

/// A row for each page of the mix, in its order.
fn table(pages: &[usize], asked: &[Ask], seen: &[Seen]) -> String {
    let head = "| bladzijde | van de 100 | bezoeken | helft | 99 % | langst | zonder pagina | kB over de lijn |\n|---|--:|--:|--:|--:|--:|--:|--:|";
    let row = |(at, page): (usize, &super::mix::Page)| {
        let own: Vec<Seen> = seen
            .iter()
            .filter(|seen| pages[seen.asked] == at)
            .cloned()
            .collect();
        format!(
            "| {} | {} | {} | {} | {} | {} | {} | {:.0} |",
            page.name,
            page.share,
            own.len(),
            told(percentile(&own, 0.5)),
            told(percentile(&own, 0.99)),
            told(percentile(&own, 1.0)),
            failed(asked, &own),
            kilobytes(&own),
        )
    };
    std::iter::once(head.to_owned())
        .chain(MIX.iter().enumerate().map(row))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Of the largest answer.
fn kilobytes(seen: &[Seen]) -> f64 {
    seen.iter().map(|seen| seen.bytes).max().unwrap_or(0) as f64 / 1024.0
}

const fn yes(met: bool) -> &'static str {
    if met { "ja" } else { "**nee**" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_sends_one_elsewhere_is_no_answer_and_after_a_form_it_is() {
        let form = Ask {
            form: Some(String::new()),
            ..Ask::page("/a")
        };
        let asked = [Ask::page("/a"), form];
        let seen = |asked, status| Seen {
            asked,
            status,
            bytes: 1,
            time: Duration::from_millis(1),
        };
        assert_eq!(failed(&asked, &[seen(0, 200), seen(1, 303)]), 0);
        assert_eq!(failed(&asked, &[seen(0, 303), seen(1, 200), seen(0, 0)]), 3);
        let table = table(&[9, 3], &asked, &[seen(0, 200), seen(1, 422)]);
        assert!(table.contains("| / | 3 | 1 | 1.0 ms | 1.0 ms | 1.0 ms | 0 | 0 |"));
        assert!(table.contains("| leerling: schrijft iets op | 4 | 1 | 1.0 ms | 1.0 ms | 1.0 ms | 1 | 0 |"));
    }
}
