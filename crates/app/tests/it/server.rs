//! A **server**: the built program, started on a free port for the length of one test.
//!
//! Tests speak to it over HTTP like any visitor. There is deliberately no way past that: no handler is called directly.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::time::Duration;

/// How long the program may take to say where it listens. It answers in milliseconds; a busy machine is slower.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running server, ended when it goes out of scope.
pub struct Server {
    child: Child,
    origin: String,
    log: PathBuf,
}

impl Server {
    /// Starts `kansrijk serve` and waits until it has printed its address.
    pub fn start() -> Server {
        static STARTED: AtomicU32 = AtomicU32::new(0);
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let log = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("server-{}-{number}.log", std::process::id()));
        let stderr = File::create(&log).unwrap_or_else(|e| panic!("no log at {}: {e}", log.display()));
        let mut child = Command::new(env!("CARGO_BIN_EXE_kansrijk"))
            .args(["serve", "--listen", "127.0.0.1:0"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(stderr)
            .spawn()
            .unwrap_or_else(|e| panic!("the program does not start: {e}"));
        let origin = child.stdout.take().and_then(|stdout| {
            let (send, receive) = mpsc::channel();
            std::thread::spawn(move || {
                // Reads on after the address, so that a talkative server never waits for a full pipe.
                for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                    if let Some(origin) = address(&line) {
                        // Nobody listens any more once the first address was taken.
                        let _ = send.send(origin);
                    }
                }
            });
            receive.recv_timeout(PATIENCE).ok()
        });
        let mut server = Server {
            child,
            origin: String::new(),
            log,
        };
        server.origin = origin.unwrap_or_else(|| panic!("`kansrijk serve` printed no address"));
        server
    }

    /// Where it listens: `http://127.0.0.1:` and a port, without a slash at the end.
    pub fn origin(&self) -> &str {
        &self.origin
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
        if std::thread::panicking() {
            println!(
                "--- what the server said ---\n{}",
                fs::read_to_string(&self.log).unwrap_or_default()
            );
        }
        let _ = fs::remove_file(&self.log);
    }
}

/// Finds the address in a line such as `Kansrijk luistert op http://127.0.0.1:8080/`.
fn address(line: &str) -> Option<String> {
    let at = line.find("http://127.0.0.1:")?;
    let end = line[at + "http://".len()..]
        .find(['/', ' ', '\t'])
        .map_or(line.len(), |i| at + "http://".len() + i);
    Some(line[at..end].to_owned())
}

#[test]
fn an_address_is_read_from_the_line_that_names_it() {
    assert_eq!(
        address("Open http://127.0.0.1:41234/ in je browser").as_deref(),
        Some("http://127.0.0.1:41234")
    );
    assert_eq!(
        address("http://127.0.0.1:8080").as_deref(),
        Some("http://127.0.0.1:8080")
    );
    assert_eq!(address("Kansrijk 0.1.0"), None);
}
