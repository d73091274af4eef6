//! How long it takes to count the coverage of a whole city, and to add one record to one person: `cargo run --release -p journey
//! --example coverage_city -- 200000`. The city is made from a seed: so many young people at 120 places, 40 entitlements each, 40
//! records each. Three rounds on one core; the middle one counts.
//!
//! Deliberately absent: a verdict. The numbers depend on the machine and on who else works on it; and a database, from which the
//! records would have to come first.

use std::hint::black_box;
use std::mem::size_of;
use std::time::{Duration, Instant};

use jiff::civil::date;
use journey::coverage::{Cell, Coverage, Plan, Record, State, Totals, What};
use journey::entitlements::{Ask, Due, InForce};
use journey::{Day, Fields, Kind, Topics};

const ENTITLEMENTS: usize = 40;
const RECORDS_EACH: usize = 40;
const PLACES: usize = 120;
const ROUNDS: usize = 3;

fn main() {
    let asked = std::env::args().nth(1).and_then(|word| word.parse().ok());
    let people: usize = asked.unwrap_or(200_000);
    let mut lots = Lots(4);
    let first = Day::from(date(2021, 8, 1));
    let plans: Vec<Plan> = (0..PLACES).map(|_| plan(&mut lots, first)).collect();
    let whose: Vec<u8> = (0..people).map(|_| lots.below(PLACES) as u8).collect();
    let records: Vec<Record> = (0..people * RECORDS_EACH)
        .map(|_| record(&mut lots, first))
        .collect();
    let today = first.plus(5 * 365);
    let mut cells: Vec<Cell> = Vec::with_capacity(people * ENTITLEMENTS);

    let mut times: Vec<Duration> = Vec::new();
    let mut totals = Totals::default();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        totals = count(&plans, &whose, &records, today, &mut cells);
        times.push(start.elapsed());
    }
    times.sort();
    let middle = times[ROUNDS / 2];
    println!("persons              {people}");
    println!("entitlements each    {ENTITLEMENTS}");
    println!("records              {}", records.len());
    println!("cells                {}", cells.len());
    println!(
        "bytes                {} of records ({} each), {} of cells ({} each)",
        records.len() * size_of::<Record>(),
        size_of::<Record>(),
        cells.len() * size_of::<Cell>(),
        size_of::<Cell>()
    );
    println!("times                {times:.2?}");
    println!("middle               {:.3} s", middle.as_secs_f64());
    println!(
        "records a second     {:.1} million",
        records.len() as f64 / middle.as_secs_f64() / 1e6
    );
    for state in State::ALL {
        println!("{:<20} {}", state.word(), totals.in_state(state));
    }
    one_more(&plans, &whose, &records, today);
}

/// The coverage of everybody, from nothing: every cell, and what they come to together.
fn count(plans: &[Plan], whose: &[u8], records: &[Record], today: Day, cells: &mut Vec<Cell>) -> Totals {
    cells.clear();
    let mut totals = Totals::default();
    let mut coverage = Coverage::none(&plans[0]);
    for (place, own) in whose.iter().zip(records.chunks_exact(RECORDS_EACH)) {
        let plan = &plans[usize::from(*place)];
        coverage.restart(plan, own);
        for cell in coverage.cells(plan, today) {
            totals.add(&cell);
            cells.push(cell);
        }
    }
    totals
}

/// One record more for ten thousand persons, one after another: the record alone, and with the cells read again.
fn one_more(plans: &[Plan], whose: &[u8], records: &[Record], today: Day) {
    let some = whose.len().min(10_000);
    let mut had: Vec<Coverage> = whose
        .iter()
        .zip(records.chunks_exact(RECORDS_EACH))
        .take(some)
        .map(|(place, own)| Coverage::of(&plans[usize::from(*place)], own))
        .collect();
    let start = Instant::now();
    for (at, coverage) in had.iter_mut().enumerate() {
        coverage.add(&plans[usize::from(whose[at])], &records[records.len() - 1 - at]);
    }
    let added = start.elapsed();
    let start = Instant::now();
    for (at, coverage) in had.iter().enumerate() {
        for cell in coverage.cells(&plans[usize::from(whose[at])], today) {
            black_box(cell);
        }
    }
    let read = start.elapsed();
    let each = |time: Duration| time.as_secs_f64() * 1e6 / some.max(1) as f64;
    println!("one record more      {:.3} µs", each(added));
    println!("all cells of a person {:.3} µs", each(read));
}

/// Forty entitlements as the facts have them: one to three kinds, some about a moment, some in fields, some of one school year.
fn plan(lots: &mut Lots, first: Day) -> Plan {
    let wanted = (0..ENTITLEMENTS).map(|index| {
        let count = 1 + lots.below(4) as u8;
        let number = lots.below(3);
        let kinds = (0..=number).map(|_| Kind::ALL[lots.below(Kind::COUNT)]).collect();
        let year = lots.below(5) as i32;
        InForce {
            id: format!("e{index}").into(),
            ask: Ask {
                kinds,
                encounter: lots.below(5) == 0,
                count,
                fields: if lots.below(3) == 0 { count } else { 0 },
                reflection: lots.below(4) == 0,
                about: match lots.below(2) {
                    0 => Topics::moment(lots.below(16)).unwrap_or_default(),
                    _ => Topics::default(),
                },
                at: Vec::new(),
                before: Vec::new(),
                due: Due::Each(2, 1),
                years: Some(1),
                under: None,
            },
            by_school: false,
            due: Some(first.plus(365 * year + 184)),
            since: first.plus(365 * (year - lots.below(3) as i32)),
            until: first.plus(365 * (year + 1)),
            kept: Vec::new(),
        }
    });
    Plan::new(wanted.collect())
}

fn record(lots: &mut Lots, first: Day) -> Record {
    let what = match lots.below(10) {
        0..=4 => What::Had {
            reflected: lots.below(5) > 0,
        },
        5 => What::Planned,
        6 => What::Offered,
        7 => What::Declined,
        8 => What::Silent,
        _ => What::Missed,
    };
    let kind = Kind::ALL[lots.below(Kind::COUNT)];
    Record {
        day: first.plus(lots.below(5 * 365) as i32),
        topics: Topics::moment(lots.below(16)).unwrap_or_default(),
        fields: Fields::at(lots.below(15)),
        kind,
        what,
        encounter: kind.is_usually_encounter(),
    }
}

/// Lots from a seed (splitmix64), so that everybody counts the same city.
struct Lots(u64);

impl Lots {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^= x >> 31;
        (x % end as u64) as usize
    }
}
