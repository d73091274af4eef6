//! Times the verification of a division of mentors on the people of the benchmark: `verify [INSTANCE [THREADS [WISHES [ROOM]]]]`,
//! with so many times as much room.
//!
//! With wishes (up to three for everybody) the division is a run of the product. Without any it is made here, by the shortest means that
//! have the right prices: who can have no mentor any more makes everybody who was reached in the search cost what being without does.

use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use allocation::hands::Hands;
use allocation::lottery::{Seed, order as order_of_lots};
use allocation::pairs::ground::{Ground, Seen};
use allocation::pairs::{Input, Mentee, Mentor, Pairs, Point, Rules, Stake, Things, Wish, pair};
use allocation::verify::pairs::{Told, verify};

#[path = "../benches/j1/mod.rs"]
#[expect(dead_code, reason = "the instances serve other programs as well")]
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

fn input(instance: &j1::Instance, wishes: usize, times: u32) -> Input {
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
            room: times * u32::from(room),
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
    let instance = j1::Instance::named(name).ok_or("no such instance")?;
    let wishes = arguments.get(2).map_or("0", String::as_str).parse()?;
    let times = arguments.get(3).map_or("1", String::as_str).parse()?;
    let hands = Threads(arguments.get(1).map_or("2", String::as_str).parse()?);
    let (input, seed) = (input(instance, wishes, times), Seed([7; 32]));
    let rules = Rules {
        few: 0,
        ..Rules::default()
    };
    let begin = Instant::now();
    let pairs = match wishes {
        0 => without_wishes(&input, rules, &seed),
        _ => pair(&input, rules, &seed, &hands).map_err(|_| "too many")?,
    };
    let commitment = seed.commitment();
    println!(
        "{name}: {} pairs made in {:.2} s, peak {} MB",
        pairs.mate.iter().flatten().count(),
        begin.elapsed().as_secs_f64(),
        peak()
    );
    for _ in 0..3 {
        let (begin, before) = (Instant::now(), worked());
        let told = Told {
            input: &input,
            rules,
            seed: &seed,
            commitment: Some(&commitment),
            pairs: &pairs,
        };
        let report = verify(&told, &hands);
        println!(
            "verified in {:.2} s ({:.2} s of processors), {} violations, peak {} MB",
            begin.elapsed().as_secs_f64(),
            worked() - before,
            report.violations.len(),
            peak()
        );
        if let Some(first) = report.violations.first() {
            println!("{first:?}, {} set aside", report.set_aside.parts.len());
        }
    }
    Ok(())
}

/// A division by class of waiting alone: ways to room by breadth, earlier classes first.
fn without_wishes(input: &Input, rules: Rules, seed: &Seed) -> Pairs {
    let (ground, mut seen) = (Ground::new(input), Seen::default());
    let (mentees, mentors) = (&input.mentees, &input.mentors);
    let steps = |who: usize| u32::MAX - mentees[who].waiting / rules.step;
    let mut classes: Vec<u32> = (0..mentees.len()).map(steps).collect();
    classes.sort_unstable();
    classes.dedup();
    let class = |who: usize| classes.partition_point(|one| *one < steps(who));
    let mut order: Vec<usize> = (0..mentees.len()).collect();
    order.sort_by_key(|who| class(*who));
    let mut mate: Vec<Option<u32>> = vec![None; mentees.len()];
    let mut with: Vec<Vec<usize>> = vec![Vec::new(); mentors.len()];
    let mut closed: Vec<Option<usize>> = vec![None; mentors.len()];
    let mut options = vec![0; mentees.len()];
    let mut reached = vec![(usize::MAX, 0); mentors.len()];
    for first in order {
        let (mut queue, mut next, mut end, mut all) = (vec![first], 0, None, Vec::new());
        while end.is_none() && next < queue.len() {
            let who = queue[next];
            next += 1;
            ground.each_fit(&mentees[who], &mut seen, |j, _| {
                let at = j as usize;
                options[who] += u32::from(who == first);
                if end.is_none() && closed[at].is_none() && reached[at].0 != first {
                    reached[at] = (first, who);
                    all.push(at);
                    queue.extend(&with[at]);
                    end = (with[at].len() < mentors[at].room as usize).then_some(at);
                }
            });
        }
        let Some(mut at) = end else {
            all.iter().for_each(|at| closed[*at] = Some(class(first)));
            continue;
        };
        loop {
            let who = reached[at].1;
            with[at].push(who);
            let Some(from) = mate[who].replace(at as u32) else {
                break;
            };
            at = from as usize;
            with[at].retain(|one| *one != who);
        }
    }
    let has = |class_of: usize, with: bool| {
        (0..mate.len()).any(|who| class(who) == class_of && mate[who].is_some() == with)
    };
    let stakes: Vec<Stake> = (0..classes.len())
        .map(|one| match (has(one, true), has(one, false)) {
            (true, false) => Stake::Must,
            (false, _) => Stake::Out,
            _ => Stake::May((classes.len() - one) as u32),
        })
        .collect();
    // Whom nobody could reach but those who are out costs nothing: they take part in nothing.
    let price = |closed: &Option<usize>| match closed.map(|class| stakes[class]) {
        Some(Stake::May(units)) => i64::from(units),
        _ => 0,
    };
    let ids: Vec<&str> = mentees.iter().map(|one| one.id.as_str()).collect();
    Pairs {
        class: (0..mentees.len()).map(|who| class(who) as u32).collect(),
        lot: order_of_lots(seed, &ids),
        stake: (0..mentees.len()).map(|who| stakes[class(who)]).collect(),
        price: closed.iter().map(price).collect(),
        scale: 1,
        mate,
        options,
    }
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

/// How long processors have worked for this program, in seconds.
fn worked() -> f64 {
    let status = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks: f64 = status
        .split(' ')
        .nth(13)
        .and_then(|ticks| ticks.parse().ok())
        .unwrap_or_default();
    ticks / 100.0
}
