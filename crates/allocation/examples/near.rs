//! Times the search for candidates: `near INSTANCE|nation [RUNS] [THREADS]`.

use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use allocation::hands::Hands;
use allocation::pairs::candidates::{Taste, candidates};
use allocation::pairs::ground::Ground;
use allocation::pairs::people::{Input, Mentee, Mentor, Point, Things};

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

struct Worth {
    young: Vec<j1::Drawn>,
    grown: Vec<j1::Drawn>,
}
impl Taste for Worth {
    fn cost(&self, i: u32, j: u32, square: Option<u64>) -> u16 {
        1000 - j1::worth(
            &self.young[i as usize],
            &self.grown[j as usize],
            square.unwrap_or(0) as i64,
        )
    }
    fn tie(&self, i: u32, j: u32) -> u64 {
        j1::mix(u64::from(i) << 32 | u64::from(j))
    }
}

fn things(bits: u64) -> Things {
    (0..64)
        .filter(|b| bits >> b & 1 == 1)
        .fold(Things::NONE, Things::with)
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let instance = j1::Instance::named(&arguments[0]).ok_or("no such instance")?;
    let runs: usize = arguments.get(1).map_or("3", String::as_str).parse()?;
    let threads: usize = arguments.get(2).map_or("2", String::as_str).parse()?;
    let taste = Worth {
        young: instance.young(),
        grown: instance.grown(),
    };
    let capacity = instance.capacity();
    let input = Input {
        mentees: taste
            .young
            .iter()
            .map(|d| Mentee {
                at: Some(Point { x: d.x, y: d.y }),
                within: Some(15_000),
                slots: d.slots,
                band: d.bands.into(),
                languages: if d.flag { things(d.languages) } else { Things::NONE },
                ..Mentee::default()
            })
            .collect(),
        mentors: taste
            .grown
            .iter()
            .zip(&capacity)
            .map(|(d, &c)| Mentor {
                at: Some(Point { x: d.x, y: d.y }),
                slots: d.slots,
                bands: d.bands.into(),
                has: things(d.languages),
                room: c.into(),
                cleared: d.flag,
                ..Mentor::default()
            })
            .collect(),
    };
    for _ in 0..runs {
        let begin = Instant::now();
        let ground = Ground::new(&input);
        let ground_took = begin.elapsed();
        let found = candidates(&ground, &taste, j1::KEPT, &Threads(threads));
        let took = begin.elapsed().as_secs_f64();
        let mut drawn = j1::Lists {
            off: vec![0],
            to: vec![],
            worth: vec![],
            capacity: capacity.clone(),
        };
        for i in 0..found.lists.mentees() {
            for e in found.lists.row(i) {
                drawn.to.push(e.to());
                drawn.worth.push(1000 - e.cost());
            }
            drawn.off.push(drawn.to.len() as u32);
        }
        let hash = j1::fnv1a(&drawn.bytes());
        println!(
            "{took:.3} s (ground {:.3}) pairs {} options {} hash {:016x} {}",
            ground_took.as_secs_f64(),
            drawn.to.len(),
            found.options.iter().map(|&o| u64::from(o)).sum::<u64>(),
            hash,
            hash == instance.file_hash
        );
    }
    Ok(())
}
