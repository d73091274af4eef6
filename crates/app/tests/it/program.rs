//! The **program**, run once with what somebody typed: what it said, and the code it ended with.

use std::path::Path;
use std::process::{Command, Stdio};

/// What a run came to.
#[derive(Debug, PartialEq, Eq)]
pub struct Ran {
    /// Exit code.
    pub code: Option<i32>,
    /// Standard output.
    pub said: String,
    /// Standard error.
    pub complained: String,
}

/// Runs the program with the words of a line, in the folder of the tests.
pub fn run(line: &str) -> Ran {
    let words: Vec<&str> = line.split_whitespace().collect();
    run_in(Path::new("."), &words)
}

/// Runs the program in a folder. Nothing of the machine's own settings reaches it.
pub fn run_in(folder: &Path, words: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_kansrijk"))
        .args(words)
        .current_dir(folder)
        .env_remove("KANSRIJK_DATA")
        .env_remove("KANSRIJK_DATABASE")
        .env_remove("KANSRIJK_BACKUP_TO")
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("the program does not start: {error}"));
    Ran {
        code: output.status.code(),
        said: text(output.stdout),
        complained: text(output.stderr),
    }
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| panic!("no text: {error}"))
}

impl Ran {
    /// The run as a person would copy it from a screen.
    pub fn shown(&self, line: &str) -> String {
        let code = self.code.map_or("ended".to_owned(), |code| code.to_string());
        let complained = match self.complained.as_str() {
            "" => String::new(),
            words => format!("(stderr)\n{words}"),
        };
        format!("$ kansrijk {line}\n{}{complained}(exit {code})\n", self.said)
    }
}
