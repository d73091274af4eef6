//! A **server**: the built program, started on a free port for the length of one test.
//!
//! Tests speak to it over HTTP like any visitor. There is deliberately no way past that: no handler is called directly.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use tempfile::TempDir;

/// How long the program may take to say where it listens. It answers in milliseconds; a busy machine is slower.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running server, ended when it goes out of scope.
pub struct Server {
    child: Child,
    origin: String,
    log: PathBuf,
    /// What it keeps for the time that it runs. A demo that is killed cleans nothing up by itself.
    _folder: TempDir,
}

impl Server {
    /// Starts `kansrijk serve` and waits until it has printed its address.
    pub fn start() -> Server {
        Server::start_with(&[])
    }

    /// The same, with more words behind it.
    pub fn start_with(words: &[&str]) -> Server {
        Server::start_verb("serve", words)
    }

    /// The same, reached by the name `localhost`: a browser makes keys for names only.
    pub fn start_by_name(words: &[&str]) -> Server {
        Server::start_at("serve", "localhost:0", words)
    }

    /// Starts another verb that serves.
    pub fn start_verb(verb: &str, words: &[&str]) -> Server {
        Server::start_at(verb, "127.0.0.1:0", words)
    }

    fn start_at(verb: &str, listen: &str, words: &[&str]) -> Server {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kansrijk"));
        command.args([verb, "--listen", listen]).args(words);
        Server::launch(command)
    }

    /// Starts what somebody put together, and waits until it has printed its address.
    pub fn launch(mut command: Command) -> Server {
        static STARTED: AtomicU32 = AtomicU32::new(0);
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let log = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("server-{}-{number}.log", std::process::id()));
        let stderr = File::create(&log).unwrap_or_else(|e| panic!("no log at {}: {e}", log.display()));
        let folder = tempfile::tempdir().unwrap_or_else(|e| panic!("no folder for what it keeps: {e}"));
        let mut child = command
            .env("TMPDIR", folder.path())
            .env_remove("KANSRIJK_DATA")
            .env_remove("KANSRIJK_DATABASE")
            .env_remove("KANSRIJK_BACKUP_TO")
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
            _folder: folder,
        };
        server.origin = origin.unwrap_or_else(|| panic!("`kansrijk serve` printed no address"));
        server
    }

    /// Where it listens: `http://127.0.0.1:` or `http://localhost:` and a port, without a slash at the end.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The number of the process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Ends it, as a power cut would.
    pub fn stop(&mut self) {
        // It may have ended by itself; then there is nothing left to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Asks for an address, as a browser would.
    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "", "")
    }

    /// Asks with any method, more headers and a body. What is asked goes over the line as it is: a library would mend it.
    pub fn ask(&self, method: &str, path: &str, headers: &str, body: &str) -> Answer {
        self.ask_bytes(method, path, headers, body.as_bytes())
    }

    /// The same, with a body that is no text.
    pub fn ask_bytes(&self, method: &str, path: &str, headers: &str, body: &[u8]) -> Answer {
        let host = self.origin.trim_start_matches("http://");
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: {}\r\n{headers}\r\n",
            body.len()
        );
        let mut stream = TcpStream::connect(host).unwrap_or_else(|e| panic!("{host} does not answer: {e}"));
        let patient = stream.set_read_timeout(Some(PATIENCE));
        patient.unwrap_or_else(|e| panic!("no patience: {e}"));
        // A server that refuses early closes early: then the rest cannot be written, and its answer is there to read.
        let _ = stream.write_all(&[request.as_bytes(), body].concat());
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        Answer::read(&bytes)
    }
}

/// What came back.
pub struct Answer {
    /// Status.
    pub status: u16,
    headers: Vec<(String, String)>,
    /// Body, as text.
    pub body: String,
    /// The same as it came, for a file that is no text.
    pub bytes: Vec<u8>,
}

impl Answer {
    fn read(bytes: &[u8]) -> Answer {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
        let (head, body) = bytes.split_at(end.unwrap_or(bytes.len()));
        let (text, body) = (String::from_utf8_lossy(head), body.get(4..).unwrap_or_default());
        let head: &str = &text;
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let header = |line: &str| {
            let (name, value) = line.split_once(':')?;
            Some((name.to_lowercase(), value.trim().to_owned()))
        };
        Answer {
            status: status.unwrap_or_else(|| panic!("no status in {text:?}")),
            headers: lines.filter_map(header).collect(),
            body: String::from_utf8_lossy(body).into_owned(),
            bytes: body.to_vec(),
        }
    }

    /// A header by its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// The same for a header that may be there more than once.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        let named = self.headers.iter().filter(move |(known, _)| known == name);
        named.map(|(_, value)| value.as_str())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
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
    let at = line
        .find("http://127.0.0.1:")
        .or_else(|| line.find("http://localhost:"))?;
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
    assert_eq!(
        address("Kansrijk staat open op http://localhost:8080").as_deref(),
        Some("http://localhost:8080")
    );
    assert_eq!(address("Kansrijk 0.1.0"), None);
}
