//! A **cluster** of PostgreSQL for the tests alone: made in a temporary folder, reached through a socket in it, and gone
//! when the tests end, however they end.
//!
//! PostgreSQL refuses to run as root, so then it runs as `nobody`. Deliberately absent: a cluster of the system, and a
//! port that somebody else could be listening on.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// Stops the cluster once the pipe from the tests closes, which the system does also for tests that were killed.
const RUN: &str = r#"
    set -e
    "$0/initdb" -D "$1/data" -U kansrijk -A trust -E UTF8 --locale=C --locale-provider=icu --icu-locale=nl >"$1/log" 2>&1
    "$0/pg_ctl" -D "$1/data" -l "$1/log" -w -s -o "-c listen_addresses='' -c unix_socket_directories='$1' $2" start
    "$0/createdb" -h "$1" -U kansrijk ready
    echo ready
    read -r _ || true
    "$0/pg_ctl" -D "$1/data" -m immediate -s stop || true
    rm -rf "$1"
"#;

/// A command of the cluster does not wait for ever: a test that does tells nobody where.
const BOUNDED: [(&str, &str); 2] = [
    ("PGOPTIONS", "-c statement_timeout=120s"),
    ("PGCONNECT_TIMEOUT", "60"),
];

/// One cluster, shared by all tests of a process.
pub struct Cluster {
    folder: PathBuf,
    programs: PathBuf,
    /// Keeps the pipe open as long as the tests run.
    _keeper: Child,
    made: AtomicU32,
}

/// The cluster, or nothing where nobody prepared PostgreSQL.
pub fn cluster() -> Option<&'static Cluster> {
    static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
    CLUSTER.get_or_init(|| Some(start(&programs()?))).as_ref()
}

/// The folder with the programs of PostgreSQL, as `cargo xtask test` hands it over.
#[expect(
    clippy::disallowed_methods,
    reason = "the tools are handed over by cargo xtask test, in the environment"
)]
pub fn programs() -> Option<PathBuf> {
    let folder = std::env::var_os("KANSRIJK_POSTGRES").map(PathBuf::from);
    if folder.is_none() {
        assert!(
            std::env::var_os("CI").is_none(),
            "run the tests with `cargo xtask test`: it prepares PostgreSQL"
        );
        println!("left out, PostgreSQL is not prepared; `cargo xtask test` prepares it");
    }
    folder
}

fn start(programs: &Path) -> Cluster {
    let folder = tempfile::Builder::new()
        .prefix("kansrijk-")
        .tempdir()
        .unwrap()
        .keep();
    let mut command = as_somebody(&folder);
    // Durability has tests of its own, which do not ask for this.
    let quick = "-c fsync=off -c max_connections=200 -c max_wal_size=256MB -c min_wal_size=80MB";
    let mut keeper = command
        .args(["sh", "-c", RUN])
        .args([programs, &folder])
        .arg(quick)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    let mut out = std::io::BufReader::new(keeper.stdout.take().unwrap());
    std::io::BufRead::read_line(&mut out, &mut said).unwrap();
    if said.trim() != "ready" {
        let log = std::fs::read_to_string(folder.join("log")).unwrap_or_default();
        panic!("PostgreSQL does not start: {said}\n{log}");
    }
    Cluster {
        folder,
        programs: programs.to_owned(),
        _keeper: keeper,
        made: AtomicU32::new(0),
    }
}

/// The start of a command that is not root, with the folder made theirs.
pub fn as_somebody(folder: &Path) -> Command {
    let me = Command::new("id").arg("-u").output().unwrap();
    if me.stdout.trim_ascii() != b"0" {
        return Command::new("env");
    }
    let owned = Command::new("chown").arg("nobody").arg(folder).status().unwrap();
    assert!(owned.success(), "the folder of the cluster cannot be given away");
    let mut command = Command::new("runuser");
    command.args(["-u", "nobody", "--"]);
    command
}

/// A database of its own, gone when it is dropped: those of hundreds of stories would fill a disk.
pub struct Fresh {
    /// Where it is.
    pub address: String,
    name: String,
    cluster: &'static Cluster,
}

/// Another database with everything that is in this one. Whoever is still connected to this one is sent away first, as PostgreSQL asks.
impl Clone for Fresh {
    fn clone(&self) -> Self {
        let away = format!(
            "select pg_terminate_backend(pid, 60000) from pg_stat_activity where datname = '{}'",
            self.name
        );
        let done = Command::new(self.cluster.programs.join("psql"))
            .envs(BOUNDED)
            .args(["-q", "-U", "kansrijk", "-d", "ready", "-c", &away, "-h"])
            .arg(&self.cluster.folder)
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(done.success(), "nobody can be sent away");
        self.cluster.create(&["-T", &self.name])
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        // The whole cluster goes at the end; what could not go now is not worth a failure.
        let _ = Command::new(self.cluster.programs.join("dropdb"))
            .envs(BOUNDED)
            .args(["--if-exists", "--force", "-U", "kansrijk", "-h"])
            .arg(&self.cluster.folder)
            .arg(&self.name)
            .status();
    }
}

impl Cluster {
    /// A new, empty database.
    pub fn database(&'static self) -> Fresh {
        self.create(&[])
    }

    fn create(&'static self, more: &[&str]) -> Fresh {
        let name = format!("test_{}", self.made.fetch_add(1, Ordering::Relaxed));
        let done = Command::new(self.programs.join("createdb"))
            .envs(BOUNDED)
            .args([OsString::from("-h"), self.folder.clone().into_os_string()])
            .args(["-U", "kansrijk"])
            .args(more)
            .arg(&name)
            .status()
            .unwrap();
        assert!(done.success(), "createdb fails");
        let socket = self.folder.display().to_string().replace('/', "%2F");
        Fresh {
            address: format!("postgres://kansrijk@{socket}/{name}"),
            name,
            cluster: self,
        }
    }
}
