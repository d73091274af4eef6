//! A run folder that anybody can check, and that is whole or not there.

use std::fs;
use std::path::Path;

use super::{APPLICANTS, GROWN, OFFERS, SEED, YOUNG, beside, file, files, pairs, places};
use crate::program::{Ran, run_in};

fn verify(here: &Path) -> Ran {
    run_in(here, &["allocate", "verify", "run"])
}

/// Changes a file of the run as a forger would.
fn forge(here: &Path, name: &str, from: &str, to: &str) {
    let text = file(here, name);
    assert!(text.contains(from), "{from}: {text}");
    fs::write(here.join("run").join(name), text.replacen(from, to, 1)).unwrap();
}

#[test]
fn a_sound_run_is_verified_and_replayed_byte_by_byte() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    assert_eq!(pairs(here, YOUNG, GROWN, &["--seed", SEED]).code, Some(0));
    insta::assert_snapshot!("verify_pairs", verify(here).shown("allocate verify run"));
    assert_eq!(run_in(here, &["allocate", "replay", "run"]).code, Some(0));
    for mechanism in ["deferred", "dictatorship", "rank-minimal"] {
        let ran = places(here, APPLICANTS, OFFERS, &["--mechanism", mechanism, "--replace"]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let verified = verify(here);
        assert_eq!(verified.code, Some(0), "{mechanism}: {verified:?}");
        let again = run_in(here, &["allocate", "replay", "run"]);
        assert_eq!(again.code, Some(0), "{mechanism}: {again:?}");
        assert!(again.said.starts_with("Precies hetzelfde"), "{again:?}");
    }
}

#[test]
fn a_forged_pair_is_found_and_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    assert_eq!(pairs(here, YOUNG, GROWN, &["--seed", SEED]).code, Some(0));
    forge(here, "result.json", "\"mentor\": \"M2\"", "\"mentor\": \"M1\"");
    let ran = verify(here);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.said.contains("M1: 2 mensen op 1 plekken"), "{}", ran.said);
    assert!(ran.said.contains("Apart gezet"), "{}", ran.said);
    let again = run_in(here, &["allocate", "replay", "run"]);
    assert_eq!(again.code, Some(1), "{again:?}");
    assert!(
        again.complained.contains("het eerste verschil staat op regel"),
        "{again:?}"
    );
}

#[test]
fn a_forged_lot_seed_or_list_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    for (name, from, to, told) in [
        (
            "result.json",
            "\"lot\": 1",
            "\"lot\": 9",
            "een ander lotnummer dan uit het getal volgt",
        ),
        (
            "result.json",
            SEED,
            &SEED.replace("00", "ff"),
            "het getal van de loting hoort niet bij de code",
        ),
        ("places.csv", ";haven;", ";rechtbank;", "in places.csv staat bij"),
        (
            "result.json",
            "\"taken\": 1",
            "\"taken\": \"veel\"",
            "kan ik niet lezen",
        ),
        ("input.json", "\"A1\"", "\"A9\"", "andere mensen"),
    ] {
        let ran = places(here, APPLICANTS, OFFERS, &["--seed", SEED, "--replace"]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        forge(here, name, from, to);
        let ran = verify(here);
        assert_eq!(ran.code, Some(1), "{told}: {ran:?}");
        let all = format!("{}{}", ran.said, ran.complained);
        assert!(all.contains(told), "{told}: {all}");
    }
    let gone = run_in(here, &["allocate", "verify", "nergens"]);
    assert_eq!(gone.code, Some(1), "{gone:?}");
}

#[test]
fn a_run_is_not_written_over_and_never_half() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    assert_eq!(pairs(here, YOUNG, GROWN, &["--seed", SEED]).code, Some(0));
    let first = files(&here.join("run"));
    let ran = pairs(here, YOUNG, GROWN, &["--draw"]);
    assert_eq!(ran.code, Some(3), "{ran:?}");
    assert!(ran.complained.contains("--replace"), "{ran:?}");
    assert_eq!(files(&here.join("run")), first);
    assert_eq!(pairs(here, YOUNG, GROWN, &["--draw", "--replace"]).code, Some(0));
    assert_ne!(files(&here.join("run")), first);
    // What is no run is not replaced, whatever is asked.
    fs::create_dir(here.join("brieven")).unwrap();
    fs::write(here.join("brieven/brief.txt"), "bewaar mij").unwrap();
    let other = run_in(
        here,
        &[
            "allocate",
            "pairs",
            "jongeren.csv",
            "mentoren.csv",
            "--out",
            "brieven",
            "--replace",
        ],
    );
    assert_eq!(other.code, Some(3), "{other:?}");
    assert!(here.join("brieven/brief.txt").exists());
    assert_eq!(beside(here), ["brieven", "run"]);
}

#[test]
fn a_seed_is_committed_to_before_and_used_after() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let commit = ["allocate", "pairs", "--commit-only", "--seed-file", "geheim.txt"];
    let committed = run_in(here, &commit);
    assert_eq!(committed.code, Some(0), "{committed:?}");
    let code = committed.said.lines().nth(1).unwrap().to_owned();
    let secret = fs::read_to_string(here.join("geheim.txt")).unwrap();
    assert!(!committed.said.contains(secret.trim()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(
            fs::metadata(here.join("geheim.txt"))
                .unwrap()
                .permissions()
                .mode()
                & 0o777,
            0o600
        );
    }
    assert_eq!(
        run_in(here, &commit).code,
        Some(3),
        "a seed that was committed to is never lost"
    );
    let wrong = pairs(here, YOUNG, GROWN, &["--seed", SEED, "--commitment", &code]);
    assert_eq!(wrong.code, Some(3), "{wrong:?}");
    let ran = pairs(
        here,
        YOUNG,
        GROWN,
        &["--seed-file", "geheim.txt", "--commitment", &code],
    );
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(file(here, "result.json").contains("\"published\": true"));
    let verified = run_in(here, &["allocate", "verify", "run", "--commitment", &code]);
    assert_eq!(verified.code, Some(0), "{verified:?}");
    let other = "3d2149ded448b88735d35e32fd6bd180fcc8b1ce370b55e49ba9add5a310adc1";
    assert_eq!(
        run_in(here, &["allocate", "verify", "run", "--commitment", other]).code,
        Some(1)
    );
}

#[test]
fn lists_only_is_told_as_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let ran = pairs(here, YOUNG, GROWN, &["--seed", SEED, "--lists-only"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(file(here, "report.html").contains("niet verder gekeken dan de lijsten"));
    assert_eq!(verify(here).code, Some(0));
    assert_eq!(run_in(here, &["allocate", "replay", "run"]).code, Some(0));
}
