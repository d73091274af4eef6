//! The benchmark's instances are the published ones, byte for byte, and their fronts are the published
//! fronts.

use crate::j3::{INSTANCES, Instance, fnv1a};
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
            &instance.graph(),
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
        &coarse.graph(),
        coarse.source(),
        Cost4::ZERO,
        Limits::default(),
        &Pareto,
    );
    assert_eq!(coarse.labels(&fronts), 3_119);
}

/// A second generator, in another language, where it lies beside the checkout and python with numpy is there
/// to run it.
#[test]
fn files_equal_those_of_the_second_generator() {
    let peers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/bench-peers");
    if !peers.join("check_gen.py").exists() {
        return println!("skipped: no ../shared/bench-peers beside the checkout");
    }
    let python = std::env::var("BENCH_PYTHON").unwrap_or_else(|_| "python3".into());
    let numpy = Command::new(&python).args(["-c", "import numpy"]).output();
    if !numpy.is_ok_and(|run| run.status.success()) {
        return println!("skipped: no {python} with numpy (BENCH_PYTHON names another)");
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
    let run = Command::new(&python)
        .arg("-B")
        .arg("check_gen.py")
        .current_dir(&peers)
        .env("BENCH_DATA", &folder)
        .output();
    std::fs::remove_dir_all(&folder).unwrap();
    let said = String::from_utf8(run.unwrap().stdout).unwrap();
    assert!(said.lines().any(|line| line == "j3-s identical"), "{said}");
    assert!(said.lines().any(|line| line == "j3-s-coarse identical"), "{said}");
}
