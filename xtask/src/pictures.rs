//! `cargo xtask pictures`: screenshots of the running product, for people to look at.
//!
//! No comparison with earlier pictures: a picture is judged by eye, what a machine can judge stands in `tests/browser`.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitCode, Stdio};

use crate::Outcome;
use crate::ground::{cargo, root, run as finish, target};
use crate::tools;

/// Builds the product, starts it on a free port and takes the pictures; `arguments` go to `pictures.mjs`.
pub fn run(arguments: &[String]) -> Outcome {
    let tools = tools::prepare()?;
    finish(
        &mut cargo(&["build", "--quiet", "--package", "kansrijk"]),
        "Bouwen",
    )?;
    let target = target()?;
    let mut server = Command::new(target.join("debug/kansrijk"))
        .args(["serve", "--listen", "127.0.0.1:0"])
        .current_dir(root())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("kansrijk start niet: {e}."))?;
    let taken = origin(&mut server).and_then(|origin| {
        let mut node = Command::new("node");
        node.arg("pictures.mjs")
            .args(["--origin", &origin, "--out"])
            .arg(target.join("pictures"))
            .args(arguments);
        finish(
            node.current_dir(root().join("tests/browser"))
                .envs(tools.environment),
            "pictures.mjs",
        )
    });
    // It may have ended by itself; then there is nothing left to end.
    let _ = server.kill();
    let _ = server.wait();
    taken.map(|()| ExitCode::SUCCESS)
}

/// Reads the address from the line in which the server says it; the rest of its output is read and dropped.
fn origin(server: &mut Child) -> Result<String, String> {
    let stdout = server.stdout.take().ok_or("kansrijk zegt niets.")?;
    let mut lines = BufReader::new(stdout).lines().map_while(Result::ok);
    let said = lines.find_map(|line| {
        let at = line.find("http://127.0.0.1:")?;
        line[at..]
            .split_whitespace()
            .next()
            .map(|word| word.trim_end_matches('/').to_owned())
    });
    std::thread::spawn(move || lines.for_each(drop));
    said.ok_or_else(|| "kansrijk serve stopte voordat het een adres noemde.".to_owned())
}
