//! The mechanisms on the published instances: `cargo bench -p allocation`.
//!
//! Ratios to other programs come from `examples/j2.rs` run in turn with them.

use allocation::places::outcomes::outcomes;
use allocation::places::{Cutoffs, Drawn, Mechanism, divide};
use divan::Bencher;

mod j2;

fn main() {
    for case in &j2::CASES {
        let found = j2::fnv1a(&case.numbers().bytes());
        assert_eq!(found, case.hash, "{} is not the published instance", case.name);
    }
    divan::main();
}

/// Runs something on an instance by name, with lots; `share` hundredths of all seats are reserved.
fn on<T>(bencher: Bencher, name: &str, share: u32, work: impl Fn(&Drawn<'_>) -> T) {
    let Some(case) = j2::Case::named(name) else {
        panic!("no instance {name}")
    };
    let numbers = case.numbers();
    let (instance, left_out) = numbers.instance(share);
    assert_eq!(left_out, 0, "rows were left out");
    let Some(drawn) = numbers.drawn(&instance) else {
        panic!("not a lot for each")
    };
    bencher.bench_local(|| work(divan::black_box(&drawn)));
}

/// Classes and one lottery: what the peers compute too.
#[divan::bench(args = ["hundredth", "tenth", "city", "nation"])]
fn deferred(bencher: Bencher, name: &str) {
    on(bencher, name, 0, |drawn| divide(drawn, Mechanism::Deferred));
}

/// The same with four in ten seats reserved for three in ten people.
#[divan::bench(args = ["tenth", "city"])]
fn deferred_with_reserves(bencher: Bencher, name: &str) {
    on(bencher, name, 40, |drawn| divide(drawn, Mechanism::Deferred));
}

/// A lottery for each offer.
#[divan::bench(args = ["tenth", "city"])]
fn many_lotteries(bencher: Bencher, name: &str) {
    on(bencher, name, 0, |drawn| {
        divide(drawn, Mechanism::DeferredManyLotteries)
    });
}

/// No classes.
#[divan::bench(args = ["tenth", "city", "nation"])]
fn dictatorship(bencher: Bencher, name: &str) {
    on(bencher, name, 0, |drawn| divide(drawn, Mechanism::Dictatorship));
}

/// The least sum of ranks.
#[divan::bench(args = ["hundredth", "tenth"])]
fn rank_minimal(bencher: Bencher, name: &str) {
    on(bencher, name, 0, |drawn| divide(drawn, Mechanism::RankMinimal));
}

/// Division, cutoffs, and everybody's result from the cutoffs.
#[divan::bench(args = ["hundredth", "tenth", "city", "nation"])]
fn with_check(bencher: Bencher, name: &str) {
    on(bencher, name, 0, |drawn| {
        let division = divide(drawn, Mechanism::Deferred);
        let told = Cutoffs::of(drawn, &division).map(|cutoffs| cutoffs.ranks(drawn));
        assert_eq!(told.as_deref(), Some(division.ranks()));
    });
}

/// What a school sees before it chooses.
#[divan::bench(args = ["hundredth", "tenth"])]
fn table(bencher: Bencher, name: &str) {
    on(bencher, name, 0, outcomes);
}
