//! Reads a delivery of ESCO as fast as it can and says how fast that was:
//! `cargo run --release -p feeds --example esco -- <files>`.

use std::fs::File;
use std::time::Instant;

use feeds::{Parcel, esco};

fn main() -> std::io::Result<()> {
    let mut parcel = Parcel::empty();
    for name in std::env::args().skip(1) {
        parcel.add(&name, File::open(&name)?);
    }
    let begin = Instant::now();
    let outcome = esco::read(&mut parcel, |record| {
        std::hint::black_box(record);
    });
    println!(
        "{} records, {} problems, whole: {}, in {:.2?}",
        outcome.records,
        outcome.problems.len(),
        outcome.whole,
        begin.elapsed()
    );
    for problem in outcome.problems.iter().take(5) {
        println!("{problem}");
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find(|line| line.starts_with("VmHWM"));
    println!("{}", most.unwrap_or("VmHWM: not known here"));
    Ok(())
}
