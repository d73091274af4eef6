//! The **victim**: the program with the writers, until it is killed. It says which writes it acknowledged.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::heard::Heard;
use crate::durability::example;

/// Writers at work.
pub const WRITERS: usize = 8;

/// A running program.
pub struct Victim {
    child: Child,
    out: Heard,
    /// The highest number that each writer acknowledged, now or earlier.
    pub said: [i64; WRITERS],
}

impl Victim {
    /// Starts it. Each writer goes on after what was heard of it last.
    pub fn start(typed: &str, folder: &Path, said: [i64; WRITERS], early: bool) -> Self {
        let mut command = Command::new(example("writers"));
        command
            .arg(typed)
            .arg(folder)
            .args(said.map(|number| number.to_string()));
        if early {
            command.arg("early");
        }
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let out = Heard::of(child.stdout.take().unwrap());
        Self { child, out, said }
    }

    /// The number of the process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Waits for so many acknowledgements.
    pub fn hear(&mut self, many: u64) {
        for _ in 0..many {
            let line = self
                .out
                .next("an acknowledgement of a writer")
                .unwrap_or_else(|| panic!("the writers ended by themselves"));
            self.note(&line);
        }
    }

    /// Kills it a little later, and hears what it said until then.
    #[expect(
        clippy::disallowed_methods,
        reason = "the moment of a crash comes of itself, nothing tells it"
    )]
    pub fn kill_after(&mut self, moment: Duration) {
        std::thread::sleep(moment);
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        while let Some(line) = self.out.next("the end of the writers") {
            self.note(&line);
        }
    }

    fn note(&mut self, line: &str) {
        let (writer, number) = line.split_once(' ').unwrap();
        let said = &mut self.said[writer.parse::<usize>().unwrap()];
        let number: i64 = number.parse().unwrap();
        assert_eq!(number, *said + 1, "a writer skipped a number: {line}");
        *said = number;
    }
}

impl Drop for Victim {
    fn drop(&mut self) {
        // It is gone already, unless a test failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
