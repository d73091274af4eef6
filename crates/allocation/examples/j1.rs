//! Times the division of mentors on one instance and prints what another program needs to compare:
//! `j1 INSTANCE match|candidates|both|whole|lists [RUNS]`, or writes the instance for that program to read: `j1 INSTANCE write FOLDER`.
//!
//! *match* is the auction alone on given lists, as its peers do it. *candidates* finds the lists of a geo instance, *both* divides on them too. *whole* is a run as
//! the product does it, with wishes: the interests and sector of the instance, ranked; it tells the memory as well. *lists* is the same
//! without looking beyond the lists. With 0 for RUNS both tell of each stage when it begins.

use std::error::Error;
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use allocation::hands::{Hands, Stage};
use allocation::lottery::Seed;
use allocation::pairs::auction::cheapest;
use allocation::pairs::candidates::{Candidates, Taste, candidates};
use allocation::pairs::ground::Ground;
use allocation::pairs::lists::{Edge, Lists, NOBODY};
use allocation::pairs::{Input, Mentee, Mentor, Point, Rules, Things, Wish, pair};

#[path = "../benches/j1/mod.rs"]
mod j1;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, what, more @ ..] = arguments.as_slice() else {
        return Err(
            "usage: j1 INSTANCE match|candidates|both|whole|lists [RUNS], or j1 INSTANCE write FOLDER".into(),
        );
    };
    let instance = j1::Instance::named(name).ok_or("no such instance")?;
    let runs = || more.first().map_or("5", String::as_str).parse::<usize>();
    match what.as_str() {
        "match" => time_match(instance, runs()?),
        "candidates" => time_candidates(instance, runs()?),
        "both" => time_both(instance, runs()?),
        "whole" => time_whole(instance, runs()?, true),
        "lists" => time_whole(instance, runs()?, false),
        "write" => write(instance, more.first().ok_or("write needs a folder")?),
        _ => Err("match, candidates, both, whole, lists or write".into()),
    }
}

/// Two threads, or as many as there are, taking the parts in turn.
struct Threads;

/// The same, telling when each stage begins.
struct Telling(Instant);

impl Hands for Telling {
    fn each(&self, parts: usize, part: &(dyn Fn(usize) + Sync)) {
        Threads.each(parts, part);
    }

    fn now(&self, stage: Stage) {
        println!(
            "{stage:?} at {:.2} s, processor {:.2} s",
            self.0.elapsed().as_secs_f64(),
            processor()
        );
    }
}

impl Hands for Threads {
    fn each(&self, parts: usize, part: &(dyn Fn(usize) + Sync)) {
        let next = AtomicUsize::new(0);
        let work = || {
            while let at = next.fetch_add(1, Ordering::Relaxed)
                && at < parts
            {
                part(at);
            }
        };
        let many = std::thread::available_parallelism().map_or(1, usize::from);
        std::thread::scope(|scope| {
            for _ in 0..many.min(parts) {
                scope.spawn(work);
            }
        });
    }
}

struct Worth {
    young: Vec<j1::Drawn>,
    grown: Vec<j1::Drawn>,
}

impl Taste for Worth {
    fn cost(&self, i: u32, j: u32, square: Option<u64>) -> u16 {
        let square = square.unwrap_or(0) as i64;
        1_000 - j1::worth(&self.young[i as usize], &self.grown[j as usize], square)
    }

    fn tie(&self, i: u32, j: u32) -> u64 {
        j1::mix(u64::from(i) << 32 | u64::from(j))
    }
}

/// The people of a geo instance; with wishes, when asked for.
fn people(instance: &j1::Instance, taste: &Worth, wishing: bool) -> Input {
    let things = |bits: u64, first: usize| {
        (0..64)
            .filter(|b| bits >> b & 1 == 1)
            .fold(Things::NONE, |all, b| all.with(first + b))
    };
    let at = |one: &j1::Drawn| Some(Point { x: one.x, y: one.y });
    let mentee = |(i, one): (usize, &j1::Drawn)| Mentee {
        id: format!("young-{i}"),
        at: at(one),
        within: Some(15_000),
        slots: one.slots,
        band: one.bands.into(),
        languages: if one.flag {
            things(one.languages, 0)
        } else {
            Things::NONE
        },
        wishes: if wishing {
            vec![
                Wish::Has(Things::NONE.with(100 + one.sector as usize)),
                Wish::Has(things(one.interests, 20)),
                Wish::Near(5_000),
            ]
        } else {
            Vec::new()
        },
        waiting: (i % 200) as u32,
        ..Mentee::default()
    };
    let mentor = |(j, (one, &room)): (usize, (&j1::Drawn, &u8))| Mentor {
        id: format!("mentor-{j}"),
        at: at(one),
        slots: one.slots,
        bands: one.bands.into(),
        has: {
            let known = things(one.languages, 0)
                .each()
                .chain(things(one.interests, 20).each());
            known
                .fold(Things::NONE, Things::with)
                .with(100 + one.sector as usize)
        },
        room: room.into(),
        cleared: one.flag,
        ..Mentor::default()
    };
    Input {
        mentees: taste.young.iter().enumerate().map(mentee).collect(),
        mentors: taste
            .grown
            .iter()
            .zip(&instance.capacity())
            .enumerate()
            .map(mentor)
            .collect(),
    }
}

fn found(instance: &j1::Instance) -> Candidates {
    let taste = Worth {
        young: instance.young(),
        grown: instance.grown(),
    };
    let input = people(instance, &taste, false);
    candidates(&Ground::new(&input), &taste, j1::KEPT, &Threads)
}

fn drawn(instance: &j1::Instance) -> j1::Lists {
    if !instance.is_geo() {
        return instance.uniform();
    }
    let lists = found(instance).lists;
    let mut drawn = j1::Lists {
        off: vec![0],
        to: vec![],
        worth: vec![],
        capacity: instance.capacity(),
    };
    for i in 0..lists.mentees() {
        drawn.to.extend(lists.row(i).iter().map(|edge| edge.to()));
        drawn
            .worth
            .extend(lists.row(i).iter().map(|edge| 1_000 - edge.cost()));
        drawn.off.push(drawn.to.len() as u32);
    }
    drawn
}

fn write(instance: &j1::Instance, folder: &str) -> Result<(), Box<dyn Error>> {
    let bytes = drawn(instance).bytes();
    let hash = j1::fnv1a(&bytes);
    println!("j1-{}.bin hash {hash:016x}", instance.name);
    if hash != instance.file_hash {
        return Err("the file is not the published one".into());
    }
    Ok(std::fs::write(
        format!("{folder}/j1-{}.bin", instance.name),
        bytes,
    )?)
}

fn time_match(instance: &j1::Instance, runs: usize) -> Result<(), Box<dyn Error>> {
    let drawn = drawn(instance);
    // The instance of a nation is too large to be published; it is drawn by the same rules.
    if instance.file_hash != 0 && j1::fnv1a(&drawn.bytes()) != instance.file_hash {
        return Err("the instance is not the published one".into());
    }
    let room: Vec<u32> = drawn.capacity.iter().map(|&room| room.into()).collect();
    let row = |ends: &[u32]| {
        let at = ends[0] as usize..ends[1] as usize;
        at.map(|at| Edge::new(drawn.to[at], 1_000 - drawn.worth[at]))
            .collect()
    };
    let lists = Lists::new(drawn.off.windows(2).map(row), &room);
    // What being without costs; it gives as many as possible a mentor on all published instances.
    let alone = vec![Some(20_000); lists.mentees()];
    let priced = cheapest(&lists, &alone);
    let matched = priced.mate.iter().filter(|&&j| j != NOBODY).count();
    let cost: u64 = (0..lists.mentees())
        .filter_map(|i| lists.cost_of(i, priced.mate[i]))
        .map(u64::from)
        .sum();
    let (median, least) = times(runs, || cheapest(black_box(&lists), &alone));
    let without = lists.mentees() - matched;
    println!(
        "J1 {} match median {:.4} ms, min {:.4} ms, memory {}, matched {matched}, score {}, total cost {}",
        instance.name,
        1e3 * median,
        1e3 * least,
        peak(),
        1_000 * matched as u64 - cost,
        cost + 1_000_000 * without as u64
    );
    Ok(())
}

fn time_candidates(instance: &j1::Instance, runs: usize) -> Result<(), Box<dyn Error>> {
    let taste = Worth {
        young: instance.young(),
        grown: instance.grown(),
    };
    let input = people(instance, &taste, false);
    let (median, least) = times(runs, || {
        candidates(&Ground::new(black_box(&input)), &taste, j1::KEPT, &Threads)
    });
    let found = candidates(&Ground::new(&input), &taste, j1::KEPT, &Threads);
    let fits: u64 = found.options.iter().map(|&many| u64::from(many)).sum();
    println!(
        "J1 {} candidates median {:.4} ms, min {:.4} ms, kept {}, memory {}, fits total cost {fits}",
        instance.name,
        1e3 * median,
        1e3 * least,
        found.lists.pairs(),
        peak()
    );
    Ok(())
}

/// From the people of a geo instance to the division with the least cost on their lists.
fn time_both(instance: &j1::Instance, runs: usize) -> Result<(), Box<dyn Error>> {
    let taste = Worth {
        young: instance.young(),
        grown: instance.grown(),
    };
    let input = people(instance, &taste, false);
    let alone = vec![Some(20_000); input.mentees.len()];
    let run = || {
        let found = candidates(&Ground::new(black_box(&input)), &taste, j1::KEPT, &Threads);
        cheapest(&found.lists, &alone).mate
    };
    let mate = std::cell::RefCell::new(Vec::new());
    let (median, least) = times(runs, || mate.replace(run()));
    let matched = mate.borrow().iter().filter(|&&j| j != NOBODY).count();
    println!(
        "J1 {} both median {:.4} ms, min {:.4} ms, memory {}, matched total cost {matched}",
        instance.name,
        1e3 * median,
        1e3 * least,
        peak()
    );
    Ok(())
}

fn time_whole(instance: &j1::Instance, runs: usize, thorough: bool) -> Result<(), Box<dyn Error>> {
    let taste = Worth {
        young: instance.young(),
        grown: instance.grown(),
    };
    let input = people(instance, &taste, true);
    let seed = Seed([1; 32]);
    let rules = Rules {
        thorough,
        ..Rules::default()
    };
    let run = || pair(black_box(&input), rules, &seed, &Threads);
    if runs == 0 {
        pair(&input, rules, &seed, &Telling(Instant::now())).map_err(|_| "too many")?;
        return Ok(());
    }
    let found = std::cell::RefCell::new(None);
    let (median, least) = times(runs, || found.replace(run().ok()));
    let pairs = found.into_inner().ok_or("too many")?;
    let matched = pairs.mate.iter().flatten().count();
    println!(
        "J1 {} whole median {:.4} ms, min {:.4} ms, memory {}, matched total cost {matched}",
        instance.name,
        1e3 * median,
        1e3 * least,
        peak()
    );
    Ok(())
}

fn times<T>(runs: usize, work: impl Fn() -> T) -> (f64, f64) {
    let mut times: Vec<f64> = (0..runs.max(1))
        .map(|_| {
            let begin = Instant::now();
            black_box(work());
            begin.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    (times[times.len() / 2], times[0])
}

/// For how long this process has had a processor, in seconds, where the system says so: what is left to compare on a busy machine.
fn processor() -> f64 {
    let line = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = line.rsplit(')').next().unwrap_or_default();
    let ticks = after_name.split_whitespace().skip(11).take(2);
    ticks.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// The most memory this process has had, where the system says so.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "?".to_owned(), |line| line.trim().to_owned())
}
