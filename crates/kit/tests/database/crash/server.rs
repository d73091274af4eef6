//! A **server** of PostgreSQL that can be killed, with everything that makes it durable left on.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Stdio};

use super::heard::Heard;
use crate::postgres::{as_somebody, programs};

/// Does what it is told until the pipe from the tests closes, and then cleans up. A server that was killed leaves
/// processes which notice it a moment later, and until then a new one does not start.
const RUN: &str = r#"
    set -e
    programs="$0"; folder="$1"
    start() {
        last=$(($(date +%s) + 60))
        while [ "$(date +%s)" -lt "$last" ]; do
            if "$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 20 -s \
                -o "-c listen_addresses='' -c unix_socket_directories='$folder'" start >/dev/null 2>&1
            then echo started; return; fi
            sleep 0.25
        done
        echo failed
    }
    "$programs/initdb" -D "$folder/data" -U kansrijk -A trust -E UTF8 --locale=C >"$folder/log" 2>&1
    start
    while read -r word; do
        case "$word" in
            kill) kill -9 "$(head -n 1 "$folder/data/postmaster.pid")"; echo killed ;;
            start) start ;;
        esac
    done
    "$programs/pg_ctl" -D "$folder/data" -m immediate -s stop || true
    rm -rf "$folder"
"#;

/// A running server.
pub struct Server {
    folder: PathBuf,
    keeper: Child,
    orders: Option<ChildStdin>,
    answers: Heard,
}

impl Server {
    /// Starts one, or nothing where nobody prepared PostgreSQL.
    pub fn new() -> Option<Self> {
        let programs = programs()?;
        let folder = tempfile::Builder::new()
            .prefix("kansrijk-")
            .tempdir()
            .unwrap()
            .keep();
        let mut keeper = as_somebody(&folder)
            .args(["sh", "-c", RUN])
            .args([&programs, &folder])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (orders, answers) = (keeper.stdin.take(), Heard::of(keeper.stdout.take().unwrap()));
        let mut server = Self {
            folder,
            keeper,
            orders,
            answers,
        };
        server.expect("started");
        Some(server)
    }

    /// The address of its database.
    pub fn address(&self) -> String {
        let socket = self.folder.display().to_string().replace('/', "%2F");
        format!("postgres://kansrijk@{socket}/postgres")
    }

    /// Kills it, with no chance to end anything.
    pub fn kill(&mut self) {
        self.order("kill");
        self.expect("killed");
    }

    /// Starts it again.
    pub fn start(&mut self) {
        self.order("start");
        self.expect("started");
    }

    fn order(&mut self, word: &str) {
        writeln!(self.orders.as_mut().unwrap(), "{word}").unwrap();
    }

    fn expect(&mut self, word: &str) {
        let said = self.answers.next("PostgreSQL").unwrap_or_default();
        if said.trim() != word {
            let log = std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
            panic!("PostgreSQL was to be {word}, and it says {said:?}\n{log}");
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.orders.take());
        // It cleans up by itself; what it could not do is not worth a second failure.
        let _ = self.keeper.wait();
    }
}
