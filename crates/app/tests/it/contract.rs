//! The **contract**: the JSON answers under `/api/v1/` do what their own description promises.
//!
//! Schemathesis, which knows nothing of us, reads the description and tries examples, boundaries, nonsense and wrong
//! methods. The seed is fixed, so that a failure can be seen again; what it finds becomes a test of its own.
//!
//! Four questions read one and the same position. Every value of every answer is tried on the first; the other three get
//! as many drawn examples, because thousands of the same boundaries would say nothing new.

use crate::server::Server;
use crate::tools::{Tools, must_pass};

/// The questions about a position, but for the first.
const ALIKE: &str = "/(pathways|compare|moments)$";

#[test]
fn schemathesis_finds_no_fault_with_the_description() {
    let Some(tools) = Tools::prepared() else { return };
    let server = Server::start();
    for words in [
        ["--exclude-path-regex", ALIKE].to_vec(),
        vec!["--include-path-regex", ALIKE, "--phases", "fuzzing"],
    ] {
        let output = tools
            .python("schemathesis")
            .args([
                "run",
                "--checks",
                "all",
                "--mode",
                "all",
                "--max-examples",
                "50",
                "--seed",
                "20270401",
            ])
            .args(&words)
            .arg(format!("{}/api/v1/openapi.json", server.origin()))
            // It keeps the examples it met in the folder that it runs in.
            .current_dir(env!("CARGO_TARGET_TMPDIR"))
            .output()
            .unwrap_or_else(|e| panic!("schemathesis does not start: {e}"));
        must_pass(&output);
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(said.contains("passed"), "it tried nothing:\n{said}");
    }
}
