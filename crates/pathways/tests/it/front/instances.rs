//! The benchmark's instances are the published ones, byte for byte, and their fronts are the published
//! fronts.

use super::j3::{INSTANCES, Instance, fnv1a};
use pathways::front::{Cost, Cost4, Limits, Pareto, one_to_all};
use std::path::Path;
use std::process::Command;

#[test]
fn files_have_the_published_hashes() {
    for instance in &INSTANCES {
        assert_eq!(
            fnv1a(&instance.bytes()),
            instance.file_hash,
            "instance {}",
            instance.name
        );
    }
}

/// The two shortest of the test vectors its authors publish: nothing, and the letter a.
#[test]
fn fnv_is_fnv() {
    assert_eq!(fnv1a(b""), 0xcbf2_9ce4_8422_2325);
    assert_eq!(fnv1a(b"a"), 0xaf63_dc4c_8601_ec8c);
}

/// Labels on the last layer, and the most at one node, as published for three other programs.
#[test]
fn fronts_have_the_published_hashes() {
    for (name, labels, most) in [("s", 481, 35), ("m", 2_071, 62), ("l", 4_611, 67)] {
        let instance = Instance::named(name).unwrap();
        let fronts = one_to_all(
            &instance.graph().unwrap(),
            instance.source(),
            Cost4::ZERO,
            Limits::default(),
            &Pareto,
        );
        assert_eq!(
            Some(instance.front_hash(&fronts)),
            instance.front_hash,
            "instance {name}"
        );
        assert_eq!(instance.labels(&fronts), labels);
        assert_eq!(
            instance.last_layer().map(|node| fronts.costs(node).len()).max(),
            Some(most)
        );
    }
    let coarse = Instance::named("l-coarse").unwrap();
    let fronts = one_to_all(
        &coarse.graph().unwrap(),
        coarse.source(),
        Cost4::ZERO,
        Limits::default(),
        &Pareto,
    );
    assert_eq!(coarse.labels(&fronts), 3_119);
}

/// All labels of a graph of real size: each path leads where its label is, and costs what it says.
#[test]
fn every_path_of_a_large_front_costs_what_its_label_says() {
    let instance = Instance::named("l").unwrap();
    let arcs = instance.arcs();
    let fronts = one_to_all(
        &instance.graph().unwrap(),
        instance.source(),
        Cost4::ZERO,
        Limits::default(),
        &Pareto,
    );
    for node in 0..instance.nodes() as u32 {
        for label in fronts.at(node) {
            let (mut at, mut cost) = (u64::from(instance.source()), [0; 4]);
            for arc in fronts.path(label) {
                let (from, to, step) = arcs[arc.0 as usize];
                assert_eq!(from, at);
                (at, cost) = (to, std::array::from_fn(|lane| cost[lane] + step[lane]));
            }
            assert_eq!(
                (at, cost),
                (u64::from(node), fronts.cost(label).lanes().map(u64::from))
            );
        }
    }
}

/// A second generator, in another language, where it lies beside the checkout and there is a Python to run it.
///
/// Of its shared module it uses the folder of the data only; that is put in its place, since the rest wants packages.
#[test]
fn files_equal_those_of_the_second_generator() {
    let peers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/bench-peers");
    if !peers.join("check_gen.py").exists() {
        return println!("skipped: no ../shared/bench-peers beside the checkout");
    }
    if !Command::new("python3")
        .arg("--version")
        .output()
        .is_ok_and(|run| run.status.success())
    {
        return println!("skipped: no python3");
    }
    let folder = std::env::temp_dir().join(format!("kansrijk-j3-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for instance in &INSTANCES {
        std::fs::write(folder.join(format!("j3-{}.bin", instance.name)), instance.bytes()).unwrap();
    }
    // The script also compares files of other benchmarks, in one loop; empty ones let it come to ours.
    for other in ["j1-u-hundredth", "j1-g-hundredth", "j2-hundredth"] {
        std::fs::write(folder.join(format!("{other}.bin")), []).unwrap();
    }
    let script = "import sys, types; m = types.ModuleType('common'); m.DATA = sys.argv[1]; \
                  sys.modules['common'] = m; exec(open('check_gen.py').read())";
    let run = Command::new("python3")
        .args(["-c", script])
        .arg(&folder)
        .current_dir(&peers)
        .output();
    std::fs::remove_dir_all(&folder).unwrap();
    let run = run.unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    let errors = String::from_utf8_lossy(&run.stderr);
    for ours in ["j3-s", "j3-s-coarse"] {
        assert!(
            said.lines().any(|line| line == format!("{ours} identical")),
            "{said}{errors}"
        );
    }
}
