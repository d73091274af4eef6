//! How long it takes to find a name among 23 thousand made ones, and to make the index: `cargo bench -p search`.

use divan::{Bencher, black_box};
use search::Index;

mod j4;

fn main() {
    divan::main();
}

#[divan::bench(sample_count = 10)]
fn build(bencher: Bencher) {
    let documents = j4::documents(&j4::names(Vec::new()));
    bencher
        .with_inputs(|| documents.clone())
        .bench_values(Index::build);
}

#[divan::bench(args = ["hart", "verpleegkundige", "vrepleegkundige", "kundige water", "q", "mediamonteur in de zorg"])]
fn find(bencher: Bencher, typed: &str) {
    let index = Index::build(j4::documents(&j4::names(Vec::new())));
    bencher.bench(|| index.find(black_box(typed), 10).len());
}

/// The made questions, with none, one and two letters changed.
#[divan::bench(sample_count = 10)]
fn questions(bencher: Bencher) {
    let names = j4::names(Vec::new());
    let index = Index::build(j4::documents(&names));
    let questions = j4::questions(&names, 0);
    bencher.bench(|| {
        let asked = questions.iter().filter(|question| question.changed > 0);
        asked
            .filter(|question| {
                index
                    .find(&question.typed, 10)
                    .iter()
                    .any(|found| found.number == question.meant as u64)
            })
            .count()
    });
}
