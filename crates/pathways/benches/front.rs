//! The search on the published instances, on a graph with circles, and under every rule: `cargo bench -p pathways`.
//!
//! Ratios to other programs come from `cargo xtask bench`, which runs them in turn with this one.

use divan::Bencher;
use pathways::front::{Cost, Cost4, Cost8, Graph, Guarded, LaneSet, Limits, Pareto, Rule, one_to_all};

mod j3;

fn main() {
    for instance in &j3::INSTANCES {
        let found = j3::fnv1a(&instance.bytes());
        assert_eq!(
            found, instance.file_hash,
            "{} is not the published instance",
            instance.name
        );
    }
    divan::main();
}

/// An instance by name, its graph, and its source; a time without the published answer is no time.
fn instance(name: &str) -> (Graph<Cost4>, u32) {
    let found = j3::Instance::named(name).and_then(|instance| Some((instance, instance.graph()?)));
    let Some((instance, graph)) = found else {
        panic!("no instance {name}")
    };
    let fronts = one_to_all(&graph, instance.source(), Cost4::ZERO, Limits::default(), &Pareto);
    assert!(instance.labels(&fronts) > 0);
    assert!(
        instance
            .front_hash
            .is_none_or(|hash| hash == instance.front_hash(&fronts)),
        "wrong fronts"
    );
    (graph, instance.source())
}

fn search<C: Cost>(bencher: Bencher, graph: &Graph<C>, source: u32, rule: &impl Rule<C>) {
    bencher.bench_local(|| one_to_all(divan::black_box(graph), source, C::ZERO, Limits::default(), rule));
}

/// Plain dominance: what the peers compute too.
#[divan::bench(args = ["s", "m", "l", "s-coarse", "m-coarse", "l-coarse"])]
fn pareto(bencher: Bencher, name: &str) {
    let (graph, source) = instance(name);
    search(bencher, &graph, source, &Pareto);
}

/// Two lanes soft.
#[divan::bench(args = ["s", "m"])]
fn guarded(bencher: Bencher, name: &str) {
    let (graph, source) = instance(name);
    search(bencher, &graph, source, &Guarded::new(LaneSet::of(&[1])));
}

/// The same costs in eight lanes.
#[divan::bench(args = ["s", "m", "l"])]
fn eight_lanes(bencher: Bencher, name: &str) {
    let Some(instance) = j3::Instance::named(name) else {
        panic!("no instance {name}")
    };
    let wide = |lanes: [u64; 4]| {
        let [a, b, c, d] = lanes.map(|lane| lane as u16);
        Cost8::from_lanes([a, b, c, d, 0, 0, 0, 0]).unwrap_or(Cost8::ZERO)
    };
    let arcs: Vec<_> = instance
        .arcs()
        .into_iter()
        .map(|(from, to, c)| (from as u32, to as u32, wide(c)))
        .collect();
    let Ok(graph) = Graph::new(instance.nodes() as u32, &arcs) else {
        panic!("{name} is no graph")
    };
    search(bencher, &graph, instance.source(), &Pareto);
}

/// With an arc back for each arc, so that the whole graph is one circle.
#[divan::bench(args = ["s", "m", "l"])]
fn both_ways(bencher: Bencher, name: &str) {
    let Some(instance) = j3::Instance::named(name) else {
        panic!("no instance {name}")
    };
    let packed = |lanes: [u64; 4]| Cost4::from_lanes(lanes.map(|lane| lane as u16)).unwrap_or(Cost4::ZERO);
    let there = instance
        .arcs()
        .into_iter()
        .map(|(from, to, c)| (from as u32, to as u32, packed(c)));
    let arcs: Vec<_> = there
        .flat_map(|(from, to, cost)| [(from, to, cost), (to, from, cost)])
        .collect();
    let Ok(graph) = Graph::new(instance.nodes() as u32, &arcs) else {
        panic!("{name} is no graph")
    };
    search(bencher, &graph, instance.source(), &Pareto);
}

/// What it takes to build the graph.
#[divan::bench(args = ["l"])]
fn build(bencher: Bencher, name: &str) {
    let Some(instance) = j3::Instance::named(name) else {
        panic!("no instance {name}")
    };
    bencher.bench_local(|| divan::black_box(instance).graph());
}
