//! The **tools** that tests borrow from outside: a browser, Node and Python packages, prepared by `cargo xtask test`.
//!
//! A bare `cargo test` on a developer's machine says what it leaves out and goes on. Where `CI` is set, or
//! `cargo xtask test` has prepared the tools, nothing is ever left out.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output};

/// What `cargo xtask test` prepared.
pub struct Tools {
    /// The folder `node_modules` with playwright-core and axe-core.
    pub node_modules: PathBuf,
    /// The Chromium to drive.
    pub chromium: PathBuf,
    /// The Python environment with schemathesis and icalendar.
    pub venv: PathBuf,
}

impl Tools {
    /// The prepared tools, or nothing on a machine where nobody prepared them.
    #[expect(
        clippy::disallowed_methods,
        reason = "the tools are handed over by cargo xtask test, in the environment"
    )]
    pub fn prepared() -> Option<Tools> {
        let folder = |name| std::env::var_os(name).map(PathBuf::from);
        let tools = folder("KANSRIJK_NODE_MODULES")
            .zip(folder("KANSRIJK_CHROMIUM"))
            .zip(folder("KANSRIJK_VENV"))
            .map(|((node_modules, chromium), venv)| Tools {
                node_modules,
                chromium,
                venv,
            });
        if tools.is_none() {
            assert!(
                std::env::var_os("CI").is_none(),
                "run the tests with `cargo xtask test`: it prepares the browser"
            );
            // Straight to the screen: what a test that passes prints is not shown, and what was left out has to be.
            let _ = writeln!(
                std::io::stderr(),
                "left out, the browser and Python tools are not prepared; `cargo xtask test` prepares them"
            );
        }
        tools
    }

    /// Runs a script of `tests/browser` and waits for its end.
    pub fn node(&self, script: &str, arguments: &[&str]) -> Output {
        Command::new("node")
            .arg(script)
            .args(arguments)
            // Tests run in the folder of their crate.
            .current_dir("../../tests/browser")
            .env("KANSRIJK_NODE_MODULES", &self.node_modules)
            .env("KANSRIJK_CHROMIUM", &self.chromium)
            .output()
            .unwrap_or_else(|e| panic!("node does not start: {e}"))
    }

    /// A program of the Python environment, such as `python` or `schemathesis`.
    pub fn python(&self, program: &str) -> Command {
        Command::new(self.venv.join("bin").join(program))
    }
}

/// Shows what a tool printed, and fails when it failed.
#[track_caller]
pub fn must_pass(output: &Output) {
    let said = String::from_utf8_lossy(&output.stdout);
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}\n{said}\n{complaints}", output.status);
    println!("{said}");
}
