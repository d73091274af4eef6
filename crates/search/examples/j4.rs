//! Times the search for names and prints what another program needs to compare: `j4 FILE [RUNS]`, or writes names and questions for
//! that program to read: `j4 FILE --write FOLDER`. The file has occupations in the layout of ESCO, gzipped; `-` makes them up.
//!
//! `j4 FILE --ask` answers the questions that it reads, a line each; `--missed` tells which questions of the benchmark are not answered.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::io::BufRead;
use std::path::Path;
use std::time::Instant;

use search::Index;

#[path = "../benches/j4/mod.rs"]
mod j4;
#[path = "../benches/j4/occupations.rs"]
mod occupations;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (file, rest) = words
        .split_first()
        .ok_or("usage: j4 FILE [RUNS | --write FOLDER | --ask | --missed]")?;
    let known = if *file == "-" {
        Vec::new()
    } else {
        occupations::read(Path::new(file))?
    };
    let many = known.len();
    let names = j4::names(known);
    let questions = j4::questions(&names, many);
    match rest {
        ["--write", folder] => write(&names, &questions, folder),
        ["--ask"] => ask(&names),
        ["--missed"] => missed(&names, &questions),
        [] => time(&names, &questions, 5),
        [runs] => time(&names, &questions, runs.parse()?),
        _ => Err("too many words".into()),
    }
}

fn write(names: &[j4::Named], questions: &[j4::Question], folder: &str) -> Result<(), Box<dyn Error>> {
    let (mut documents, mut asked) = (String::new(), String::new());
    for (number, (name, others)) in names.iter().enumerate() {
        writeln!(documents, "{number}\t{name}\t{}", others.join("|"))?;
    }
    for question in questions {
        writeln!(
            asked,
            "{}\t{}\t{}",
            question.meant, question.changed, question.typed
        )?;
    }
    fs::write(format!("{folder}/j4-docs.tsv"), documents)?;
    fs::write(format!("{folder}/j4-queries.tsv"), asked)?;
    Ok(())
}

/// The mean of all questions in the median run, and of each question its median for the percentiles.
fn time(names: &[j4::Named], questions: &[j4::Question], runs: usize) -> Result<(), Box<dyn Error>> {
    let documents = j4::documents(names);
    let begun = Instant::now();
    let index = Index::build(documents);
    let build = begun.elapsed().as_secs_f64();
    let mut found = [[0_usize; 2]; 3];
    let (mut means, mut each) = (Vec::new(), vec![Vec::new(); questions.len()]);
    for run in 0..runs.max(1) {
        let mut sum = 0.0;
        for (question, times) in questions.iter().zip(&mut each) {
            let begun = Instant::now();
            let hits = black_box(index.find(black_box(&question.typed), 10));
            let taken = begun.elapsed().as_secs_f64();
            sum += taken;
            times.push(taken);
            if run == 0 {
                found[question.changed][0] += 1;
                found[question.changed][1] +=
                    usize::from(hits.iter().any(|hit| hit.number == question.meant as u64));
            }
        }
        means.push(sum / questions.len() as f64);
    }
    let mut middles: Vec<f64> = each.iter_mut().map(|times| middle(times) * 1e6).collect();
    middles.sort_by(f64::total_cmp);
    let at = |percent: usize| middles[(middles.len() - 1) * percent / 100];
    let recall = found
        .map(|[all, found]| format!("{:.1}%", 100.0 * found as f64 / all as f64))
        .join(" / ");
    let labels: usize = names.iter().map(|(_, others)| 1 + others.len()).sum();
    println!(
        "J4 {labels} labels, {} queries median {:.4} ms, build {build:.2} s, {:.1} MB; p50 {:.0} us p99 {:.0} us; recall@10 exact/1/2 edits {recall}",
        questions.len(),
        middle(&mut means) * 1e3,
        index.bytes() as f64 / 1e6,
        at(50),
        at(99),
    );
    Ok(())
}

fn middle(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn ask(names: &[j4::Named]) -> Result<(), Box<dyn Error>> {
    let index = Index::build(j4::documents(names));
    for line in std::io::stdin().lock().lines() {
        let typed = line?;
        let begun = Instant::now();
        let found = index.find(&typed, 10);
        println!("{typed} ({:.0} us)", begun.elapsed().as_secs_f64() * 1e6);
        for found in found {
            let name = &names[found.number as usize].0;
            println!("  {:?} {} [{}] {:?}", found.how, found.text, name, found.at);
        }
    }
    Ok(())
}

fn missed(names: &[j4::Named], questions: &[j4::Question]) -> Result<(), Box<dyn Error>> {
    let index = Index::build(j4::documents(names));
    for question in questions {
        let found = index.find(&question.typed, 10);
        if !found.iter().any(|found| found.number == question.meant as u64) {
            let instead: Vec<String> = found
                .iter()
                .take(3)
                .map(|found| format!("{:?} {}", found.how, found.text))
                .collect();
            println!(
                "{} {} -> {}: {}",
                question.changed,
                question.typed,
                names[question.meant].0,
                instead.join("; ")
            );
        }
    }
    Ok(())
}
