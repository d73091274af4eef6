//! `cargo xtask pictures`: screenshots of the running product, for people to look at.
//!
//! No comparison with earlier pictures: a picture is judged by eye, what a machine can judge stands in `tests/browser`.

use std::process::{Command, ExitCode};

use crate::Outcome;
use crate::ground::{cargo, root, run as finish, target};
use crate::served::Served;
use crate::tools;

/// Builds the product, starts it on a free port and takes the pictures; `arguments` go to `pictures.mjs`.
pub fn run(arguments: &[String]) -> Outcome {
    let tools = tools::prepare()?;
    finish(
        &mut cargo(&["build", "--quiet", "--package", "kansrijk"]),
        "Bouwen",
    )?;
    let target = target()?;
    let served = Served::start(&target.join("debug/kansrijk"), &[])?;
    let mut node = Command::new("node");
    node.arg("pictures.mjs")
        .args(["--origin", served.origin(), "--out"])
        .arg(target.join("pictures"))
        .args(arguments);
    finish(
        node.current_dir(root().join("tests/browser"))
            .envs(tools.environment),
        "pictures.mjs",
    )?;
    Ok(ExitCode::SUCCESS)
}
