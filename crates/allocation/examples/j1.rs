//! Times the division of mentors on one instance: `j1 INSTANCE [RUNS]`, or writes it for another program: `j1 INSTANCE --write FOLDER`.

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use allocation::pairs::{auction, lists};

#[path = "../benches/j1/mod.rs"]
mod j1;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let name = arguments
        .first()
        .ok_or("usage: j1 INSTANCE [RUNS | --write FOLDER]")?;
    let instance = j1::Instance::named(name).ok_or("no such instance")?;
    let drawn = if instance.is_geo() {
        naive(instance)
    } else {
        instance.uniform()
    };
    if arguments.get(1).map(String::as_str) == Some("--write") {
        let bytes = drawn.bytes();
        println!(
            "hash {:016x} {}",
            j1::fnv1a(&bytes),
            j1::fnv1a(&bytes) == instance.file_hash
        );
        std::fs::write(format!("{}/j1-{name}.bin", arguments[2]), bytes)?;
        return Ok(());
    }
    let runs: usize = arguments.get(1).map_or("5", String::as_str).parse()?;
    let room: Vec<u32> = drawn.capacity.iter().map(|&c| u32::from(c)).collect();
    let rows = drawn.off.windows(2).map(|ends| {
        (ends[0] as usize..ends[1] as usize)
            .map(|at| lists::Edge::new(drawn.to[at], 1000 - drawn.worth[at]))
            .collect()
    });
    let begin = Instant::now();
    let lists = lists::Lists::new(rows, &room);
    println!("lists {:.3}", begin.elapsed().as_secs_f64());
    let alone = vec![Some(20_000); lists.mentees()];
    let mut times = Vec::new();
    for _ in 0..runs {
        let begin = Instant::now();
        let priced = black_box(auction::cheapest(&lists, &alone));
        times.push(begin.elapsed().as_secs_f64());
        let matched = priced.mate.iter().filter(|&&j| j != lists::NOBODY).count();
        let cost: u64 = priced
            .mate
            .iter()
            .enumerate()
            .filter_map(|(i, &j)| lists.cost_of(i, j))
            .map(u64::from)
            .sum();
        println!("matched {matched} score {}", matched as u64 * 1000 - cost);
    }
    times.sort_by(f64::total_cmp);
    println!("{name} median {:.4} min {:.4}", times[times.len() / 2], times[0]);
    Ok(())
}

fn naive(instance: &j1::Instance) -> j1::Lists {
    let (young, grown) = (instance.young(), instance.grown());
    let mut lists = j1::Lists {
        off: vec![0],
        to: vec![],
        worth: vec![],
        capacity: instance.capacity(),
    };
    let mut order: Vec<usize> = (0..grown.len()).filter(|&j| grown[j].flag).collect();
    order.sort_by_key(|&j| (grown[j].x, j));
    for (i, a) in young.iter().enumerate() {
        let mut c = vec![];
        let first = order.partition_point(|&j| i64::from(grown[j].x) < i64::from(a.x) - j1::RADIUS);
        for &j in &order[first..] {
            let b = &grown[j];
            let dx = i64::from(b.x) - i64::from(a.x);
            if dx > j1::RADIUS {
                break;
            }
            if a.slots & b.slots == 0 || a.bands & b.bands == 0 || (a.flag && a.languages & b.languages == 0)
            {
                continue;
            }
            let dy = i64::from(b.y) - i64::from(a.y);
            let d2 = dx * dx + dy * dy;
            if d2 > j1::RADIUS * j1::RADIUS {
                continue;
            }
            let w = j1::worth(a, b, d2);
            c.push((1000 - w, j1::mix((i as u64) << 32 | j as u64), j, w));
        }
        if c.len() > j1::KEPT {
            c.select_nth_unstable(j1::KEPT - 1);
            c.truncate(j1::KEPT);
        }
        c.sort_by_key(|x| x.2);
        for x in c {
            lists.to.push(x.2 as u32);
            lists.worth.push(x.3);
        }
        lists.off.push(lists.to.len() as u32);
    }
    lists
}
