//! Times the verification of a division of mentors on the people of the benchmark: `verify [INSTANCE|nation [THREADS [WISHES]]]`, with up to
//! three wishes for everybody. Without wishes the division is made soonest, and the verification has as much to look at.

use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use allocation::hands::Hands;
use allocation::lottery::Seed;
use allocation::pairs::{Input, Mentee, Mentor, Point, Rules, Things, Wish, pair};
use allocation::verify::pairs::{Told, verify};

#[expect(dead_code, reason = "of the instances only the people are used here")]
#[path = "../benches/j1/mod.rs"]
mod j1;

struct Threads(usize);

impl Hands for Threads {
    fn each(&self, parts: usize, part: &(dyn Fn(usize) + Sync)) {
        let next = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..self.0 {
                scope.spawn(|| {
                    loop {
                        let at = next.fetch_add(1, Ordering::Relaxed);
                        if at >= parts {
                            break;
                        }
                        part(at);
                    }
                });
            }
        });
    }
}

/// What languages, interests and sectors are called.
const INTERESTS: usize = 64;
const SECTORS: usize = 128;

fn things(bits: u64, from: usize) -> Things {
    (0..64)
        .filter(|bit| bits >> bit & 1 == 1)
        .fold(Things::NONE, |all, bit| all.with(from + bit))
}

fn input(instance: &j1::Instance, wishes: usize) -> Input {
    let young = instance.young().into_iter().zip(0..).map(|(one, number)| Mentee {
        id: format!("young-{number}"),
        at: Some(Point { x: one.x, y: one.y }),
        within: Some(15_000),
        slots: one.slots,
        band: one.bands.into(),
        languages: if one.flag {
            things(one.languages, 0)
        } else {
            Things::NONE
        },
        wishes: [
            Wish::Has(Things::NONE.with(SECTORS + one.sector as usize)),
            Wish::Has(things(one.interests, INTERESTS)),
            Wish::Near(4_000),
        ][..wishes.min(3)]
            .to_vec(),
        waiting: (j1::mix(number) % 120) as u32,
        ..Mentee::default()
    });
    let capacity = instance.capacity();
    let grown = instance
        .grown()
        .into_iter()
        .zip(&capacity)
        .zip(0..)
        .map(|((one, &room), number)| Mentor {
            id: format!("mentor-{number}"),
            at: Some(Point { x: one.x, y: one.y }),
            slots: one.slots,
            bands: one.bands.into(),
            has: things(one.interests, INTERESTS)
                .with(SECTORS + one.sector as usize)
                .with(one.languages.trailing_zeros() as usize)
                .with(63 - one.languages.leading_zeros() as usize),
            room: room.into(),
            cleared: one.flag,
            ..Mentor::default()
        });
    Input {
        mentees: young.collect(),
        mentors: grown.collect(),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let name = arguments.first().map_or("g-city", String::as_str);
    let nation = j1::Instance::of_size("nation", 300_000, 100_000);
    let instance = match name {
        "nation" => &nation,
        _ => j1::Instance::named(name).ok_or("no such instance")?,
    };
    let wishes = arguments.get(2).map_or("0", String::as_str).parse()?;
    let hands = Threads(arguments.get(1).map_or("2", String::as_str).parse()?);
    let (input, seed) = (input(instance, wishes), Seed([7; 32]));
    let rules = Rules::default();
    let begin = Instant::now();
    let pairs = pair(&input, rules, &seed, &hands).map_err(|_| "too many")?;
    let commitment = seed.commitment();
    println!(
        "{name}: {} pairs made in {:.2} s, peak {} MB",
        pairs.mate.iter().flatten().count(),
        begin.elapsed().as_secs_f64(),
        peak()
    );
    for _ in 0..3 {
        let begin = Instant::now();
        let told = Told {
            input: &input,
            rules,
            seed: &seed,
            commitment: Some(&commitment),
            pairs: &pairs,
        };
        let report = verify(&told, &hands);
        println!(
            "verified in {:.2} s, {} violations, peak {} MB",
            begin.elapsed().as_secs_f64(),
            report.violations.len(),
            peak()
        );
        if let Some(first) = report.violations.first() {
            println!("{first:?}, {} set aside", report.set_aside.parts.len());
        }
    }
    Ok(())
}

/// The most memory that was in use, in megabytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM"))
        .unwrap_or_default();
    let number: String = line.chars().filter(char::is_ascii_digit).collect();
    number.parse().map_or(0, |kilobytes: u64| kilobytes / 1_024)
}
