//! The published files themselves, read in place beside the checkout and never copied; left out where they are absent.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::program::run_in;

/// A file of the published data, seen from the folder of this crate, in which tests run.
fn published(file: &str) -> Option<PathBuf> {
    let path = Path::new("../../../shared/data").join(file);
    if !path.is_file() {
        println!("left out: {file} is not beside the checkout");
        return None;
    }
    path.canonicalize().ok()
}

#[test]
fn the_facts_say_what_the_regulations_say() {
    // Rows counted in the published files: 579 courses, 470 qualifications, 112 cells.
    for (kind, file, rows) in [
        ("ratho", "routes-law/ratho_vooropleidingseisen_vo_ho.csv", 579),
        ("crebo", "routes-law/crebo_kwalificaties_2015.csv", 470),
        ("matrix", "routes-law/ratho_mbo_domein_hbo_sector.csv", 112),
    ] {
        let Some(path) = published(file) else { return };
        let path = path.to_string_lossy().into_owned();
        let ran = run_in(Path::new("."), &["facts", "import", kind, &path, "--json"]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let beside: Value = serde_json::from_str(&ran.said).unwrap();
        assert_eq!(beside["read"], rows, "{kind}");
        for part in ["problems", "different", "not_in_file"] {
            assert_eq!(beside[part], Value::Array(Vec::new()), "{kind}: {part}");
        }
        assert!(beside["same"].as_u64().is_some_and(|same| same > 100), "{kind}");
    }
}

#[test]
fn a_regulation_that_says_something_else_is_told_cell_by_cell() {
    let Some(path) = published("routes-law/ratho_mbo_domein_hbo_sector.csv") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    // The last cell of the last row: turned round, it differs in exactly one place.
    let mut turned = text.trim_end().to_owned();
    let last = turned.pop().unwrap();
    turned.push(if last == '1' { '0' } else { '1' });
    std::fs::write(folder.path().join("matrix.csv"), turned).unwrap();
    let ran = run_in(
        folder.path(),
        &["facts", "import", "matrix", "matrix.csv", "--json"],
    );
    let beside: Value = serde_json::from_str(&ran.said).unwrap();
    assert_eq!(beside["different"].as_array().map(Vec::len), Some(1), "{beside}");
    assert_eq!(beside["same"], 111);
}

#[test]
fn every_school_of_the_country_is_kept_and_found() {
    let (Some(schools), Some(postcodes)) = (
        published("scholen-nl/scholen_2024-11.csv.gz"),
        published("postcode-pc4/4pp.csv"),
    ) else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let (schools, postcodes) = (
        schools.to_string_lossy().into_owned(),
        postcodes.to_string_lossy().into_owned(),
    );
    let words = [
        "import",
        "schools",
        &schools,
        "--postcodes",
        &postcodes,
        "--data",
        "bewaard",
    ];
    let ran = run_in(folder.path(), &words);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    // 8,717 rows, of which 95 repeat a location: see the tests of the reader.
    assert!(ran.said.contains("Nieuw: 8622"), "{}", ran.said);
    let server =
        crate::server::Server::start_with(&["--data", &folder.path().join("bewaard").to_string_lossy()]);
    let answer: Value =
        serde_json::from_str(&server.get("/api/v1/schools?postcode=3511&programme=havo").body).unwrap();
    assert_eq!(answer["place"], "Utrecht");
    let km: Vec<f64> = answer["schools"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|school| school["km"].as_f64())
        .collect();
    assert_eq!(km.len(), 20);
    assert!(
        km.windows(2).all(|pair| pair[0] <= pair[1]) && km[0] < 3.0,
        "{km:?}"
    );
}
