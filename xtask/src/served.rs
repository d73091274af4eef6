//! The product, **served** on a free port for as long as a task needs it.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::ground::root;

/// A running `kansrijk serve`, ended when it goes out of scope.
pub struct Served {
    child: Child,
    origin: String,
}

impl Served {
    /// Starts this program, with these words behind the others, and waits until it has said where it listens.
    pub fn start(program: &Path, more: &[&OsStr]) -> Result<Served, String> {
        let mut child = Command::new(program)
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(more)
            .current_dir(root())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|e| format!("kansrijk start niet: {e}."))?;
        let origin = origin(&mut child);
        let mut served = Served {
            child,
            origin: String::new(),
        };
        served.origin = origin?;
        Ok(served)
    }

    /// Where it listens: `http://127.0.0.1:` and a port.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The number of its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Most memory it has held so far, in bytes, where the system tells.
    pub fn peak_memory(&self) -> Option<u64> {
        self.memory("VmHWM:")
    }

    /// The memory it holds now, in bytes, where the system tells.
    pub fn memory_now(&self) -> Option<u64> {
        self.memory("VmRSS:")
    }

    fn memory(&self, name: &str) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find(|line| line.starts_with(name))?;
        let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
        Some(kilobytes * 1024)
    }

    /// Processor time it has used so far, in seconds, where the system tells.
    pub fn processor_seconds(&self) -> Option<f64> {
        processor_seconds(self.child.id())
    }
}

/// The same of a process and those that it started itself, which answer for it.
pub fn processor_seconds_of_all(process: u32) -> f64 {
    let parent = |child: u32| -> Option<u32> {
        let stat = std::fs::read_to_string(format!("/proc/{child}/stat")).ok()?;
        stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
    };
    let all = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let children = all
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|child| parent(*child) == Some(process));
    std::iter::once(process)
        .chain(children)
        .filter_map(processor_seconds)
        .sum()
}

/// Processor time that a process has used so far, in seconds, where the system tells.
pub fn processor_seconds(process: u32) -> Option<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name of the program stands in brackets and may hold spaces; user and system time are the 12th and 13th after it.
    let numbers: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: f64 = numbers.get(11)?.parse::<f64>().ok()? + numbers.get(12)?.parse::<f64>().ok()?;
    // Linux counts a hundred ticks a second on every machine that Rust runs on.
    Some(ticks / 100.0)
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
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
