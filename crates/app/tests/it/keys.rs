//! A **key** on a device, from the founding of an organisation to taking it away, in a real browser.
//!
//! The story itself is `tests/browser/keys.mjs`. A browser makes keys for names, so the server is reached as localhost.

use crate::browser::ONE;
use crate::program::run_in;
use crate::server::Server;
use crate::tools::{Tools, must_pass};

#[test]
fn an_administrator_makes_a_key_and_comes_in_with_it() {
    let Some(tools) = Tools::prepared() else { return };
    let _turn = ONE.lock().unwrap_or_else(|broken| broken.into_inner());
    let folder = tempfile::tempdir().unwrap_or_else(|e| panic!("no folder: {e}"));
    let founded = run_in(
        folder.path(),
        &[
            "school",
            "found",
            "--name",
            "Het Kompas",
            "--slug",
            "kompas",
            "--administrator",
            "Ada Beheer <ada@kompas.example>",
            "--privacy-officer",
            "Pim Zwijger <pim@kompas.example>",
        ],
    );
    let link = founded
        .said
        .split_whitespace()
        .find(|word| word.contains("/link/"));
    let link = link.unwrap_or_else(|| panic!("{founded:?}"));
    let data = folder.path().join("kansrijk-data").display().to_string();
    let server = Server::start_by_name(&["--data", &data]);
    must_pass(&tools.node("keys.mjs", &["--origin", server.origin(), "--link", link]));
}

#[test]
fn an_address_that_no_key_can_be_for_is_refused_before_the_start() {
    let folder = tempfile::tempdir().unwrap_or_else(|e| panic!("no folder: {e}"));
    for address in ["http://school.example", "https://192.0.2.1", "school"] {
        let ran = run_in(
            folder.path(),
            &["serve", "--listen", "127.0.0.1:0", "--address", address],
        );
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(
            ran.complained.contains("https://kansrijk.voorbeeld.nl"),
            "{ran:?}"
        );
    }
    let ran = run_in(
        folder.path(),
        &["serve", "--listen", "127.0.0.1:0", "--providers", "weg.toml"],
    );
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.complained.contains("weg.toml"), "{ran:?}");
}
