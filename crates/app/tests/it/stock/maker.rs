//! A **maker** nearby: a server that has files, and says what it is told to for others.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

/// A running server. Its thread ends with the tests.
pub struct Maker {
    pub port: u16,
    answers: Arc<Mutex<HashMap<String, Vec<u8>>>>,
}

impl Maker {
    pub fn start() -> Maker {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let answers: Arc<Mutex<HashMap<String, Vec<u8>>>> = Arc::default();
        let held = Arc::clone(&answers);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut lines = BufReader::new(&stream).lines();
                let first = lines.next().and_then(Result::ok).unwrap_or_default();
                while lines
                    .next()
                    .and_then(Result::ok)
                    .is_some_and(|line| !line.is_empty())
                {}
                let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
                let answer = held.lock().unwrap().get(&path).cloned();
                let none =
                    b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_vec();
                // Whoever asked may have heard enough.
                let _ = stream.write_all(&answer.unwrap_or(none));
            }
        });
        Maker { port, answers }
    }

    /// Has a file at a path.
    pub fn has(&self, path: &str, body: &[u8]) {
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            body.len()
        );
        self.says(path, &[head.as_bytes(), body].concat());
    }

    /// Says exactly this at a path.
    pub fn says(&self, path: &str, answer: &[u8]) {
        self.answers
            .lock()
            .unwrap()
            .insert(path.to_owned(), answer.to_vec());
    }

    /// The address of a path.
    pub fn at(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Settings that allow this maker, and have tables asked of it.
    pub fn settings(&self) -> String {
        format!(
            "hosts = [\"127.0.0.1:{0}\"]\nallow_private_addresses = true\n\
             [tables]\nv4 = \"http://127.0.0.1:{0}/v4\"\nv3 = \"http://127.0.0.1:{0}/v3\"\n",
            self.port
        )
    }
}
