//! An **open loop**: visitors who come when they come, whether or not the one before has been answered.
//!
//! Visit number *n* is due at *n* / rate seconds, and its time counts from when it was due, not from when a connection
//! happened to be free. So a server that stalls is measured as everybody who waited, and not as one slow answer.
//! Deliberately absent: a limit on what is good; that is for who asks.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// What is to be asked, and how often.
pub struct Load<'a> {
    /// Host and port.
    pub host: &'a str,
    /// What is asked, in turn.
    pub asked: &'a [Ask],
    /// Visits a second.
    pub rate: f64,
    /// How many visits in all.
    pub visits: usize,
    /// Connections that are kept open; so many visits can wait at once.
    pub connections: usize,
}

/// What one visitor asks.
#[derive(Clone, Debug, Default)]
pub struct Ask {
    /// The path, with what is asked in it.
    pub path: String,
    /// What the browser carries, as the header has it.
    pub cookie: Option<String>,
    /// The fields of a form, where one is sent.
    pub form: Option<String>,
}

impl Ask {
    /// A page that anybody may see.
    pub fn page(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            ..Self::default()
        }
    }

    /// What stands on the line. A form is sent as a browser sends one: from a page of this site, which it says.
    fn request(&self, host: &str) -> String {
        let method = if self.form.is_some() { "POST" } else { "GET" };
        let mut text = format!(
            "{method} {} HTTP/1.1\r\nhost: {host}\r\naccept: text/html\r\naccept-encoding: gzip\r\n",
            self.path
        );
        if let Some(cookie) = &self.cookie {
            text += &format!("cookie: {cookie}\r\n");
        }
        if let Some(form) = &self.form {
            text += &format!(
                "origin: http://{host}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n",
                form.len()
            );
        }
        text + "\r\n" + self.form.as_deref().unwrap_or_default()
    }

    /// Whether the answer is what somebody hopes for: a page, or after a form the way to the next.
    pub fn is_answered(&self, seen: &Seen) -> bool {
        seen.status == if self.form.is_some() { 303 } else { 200 }
    }
}

/// One answer.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Which of what is asked.
    pub asked: usize,
    /// HTTP status; 0 where no answer came.
    pub status: u16,
    /// Bytes of the body as it came over the line.
    pub bytes: usize,
    /// From when it was due until it was read to its end.
    pub time: Duration,
}

/// Asks everything and gives what came back, in the order in which it was due.
pub fn run(load: &Load<'_>) -> Vec<Seen> {
    let next = AtomicUsize::new(0);
    let seen = Mutex::new(Vec::with_capacity(load.visits));
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..load.connections {
            scope.spawn(|| {
                let mut own = Vec::new();
                let mut line = None;
                loop {
                    let visit = next.fetch_add(1, Ordering::Relaxed);
                    if visit >= load.visits {
                        break;
                    }
                    let due = start + Duration::from_secs_f64(visit as f64 / load.rate);
                    std::thread::sleep(due.saturating_duration_since(Instant::now()));
                    own.push((visit, visit_once(load, visit, due, &mut line)));
                }
                if let Ok(mut seen) = seen.lock() {
                    seen.extend(own);
                }
            });
        }
    });
    let mut seen = seen.into_inner().unwrap_or_default();
    seen.sort_by_key(|(visit, _)| *visit);
    seen.into_iter().map(|(_, seen)| seen).collect()
}

type Line = Option<BufReader<TcpStream>>;

fn visit_once(load: &Load<'_>, visit: usize, due: Instant, line: &mut Line) -> Seen {
    let asked = visit % load.asked.len();
    let answer = ask(load.host, &load.asked[asked], line);
    if answer.is_err() {
        *line = None;
    }
    let (status, bytes) = answer.unwrap_or((0, 0));
    Seen {
        asked,
        status,
        bytes,
        time: due.elapsed(),
    }
}

fn ask(host: &str, asked: &Ask, line: &mut Line) -> io::Result<(u16, usize)> {
    if line.is_none() {
        let stream = TcpStream::connect(host)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        *line = Some(BufReader::new(stream));
    }
    let Some(reader) = line else {
        return Err(io::ErrorKind::NotConnected.into());
    };
    reader.get_mut().write_all(asked.request(host).as_bytes())?;
    read_answer(reader)
}

/// Status and size of one answer, read to its end so that the line can be used again.
fn read_answer(reader: &mut impl BufRead) -> io::Result<(u16, usize)> {
    let bad = || io::Error::from(io::ErrorKind::InvalidData);
    let first = text_line(reader)?;
    let status = first
        .split(' ')
        .nth(1)
        .and_then(|word| word.parse().ok())
        .ok_or_else(bad)?;
    let (mut length, mut chunked) = (None, false);
    loop {
        let header = text_line(reader)?.to_ascii_lowercase();
        match header.split_once(':') {
            None if header.is_empty() => break,
            Some(("content-length", value)) => length = value.trim().parse::<u64>().ok(),
            Some(("transfer-encoding", value)) => chunked = value.contains("chunked"),
            _ => {}
        }
    }
    let mut bytes = 0;
    if !chunked {
        let length = length.ok_or_else(bad)?;
        bytes = io::copy(&mut reader.take(length), &mut io::sink())?;
        return Ok((status, bytes as usize));
    }
    loop {
        let size = u64::from_str_radix(text_line(reader)?.trim(), 16).map_err(|_| bad())?;
        bytes += io::copy(&mut reader.by_ref().take(size), &mut io::sink())?;
        text_line(reader)?;
        if size == 0 {
            return Ok((status, bytes as usize));
        }
    }
}

fn text_line(reader: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(line.trim_end().to_owned())
}

/// The time that this share of all visits was answered within: 0.99 for the 99th percentile. Zero for no visits.
pub fn percentile(seen: &[Seen], share: f64) -> Duration {
    let mut times: Vec<Duration> = seen.iter().map(|seen| seen.time).collect();
    times.sort_unstable();
    let place = (share * times.len() as f64).ceil() as usize;
    times
        .get(place.saturating_sub(1))
        .copied()
        .unwrap_or(Duration::ZERO)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_of_both_kinds_are_read_to_their_end() {
        let mut plain: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhalloHTTP/1.1 404 No\r\n";
        assert_eq!(read_answer(&mut plain).unwrap(), (200, 5));
        assert_eq!(plain, b"HTTP/1.1 404 No\r\n");
        let mut pieces: &[u8] =
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhal\r\n2\r\nlo\r\n0\r\n\r\nrest";
        assert_eq!(read_answer(&mut pieces).unwrap(), (200, 5));
        assert_eq!(pieces, b"rest");
        assert!(read_answer(&mut &b"HTTP/1.1 200 OK\r\n"[..]).is_err());
    }

    #[test]
    fn a_form_is_sent_as_a_browser_sends_one() {
        let ask = Ask {
            path: "/a".to_owned(),
            cookie: Some("b=c".to_owned()),
            form: Some("d=e".to_owned()),
        };
        let text = ask.request("h:1");
        assert!(text.starts_with("POST /a HTTP/1.1\r\nhost: h:1\r\n"));
        assert!(text.contains("\r\ncookie: b=c\r\n") && text.contains("\r\norigin: http://h:1\r\n"));
        assert!(text.ends_with("\r\ncontent-length: 3\r\n\r\nd=e"));
        assert!(Ask::page("/a").request("h:1").ends_with("gzip\r\n\r\n"));
    }

    /// Of a hundred times from 1 to 100 ms, 99 are at most 99 ms.
    #[test]
    fn the_percentile_is_a_time_that_was_seen() {
        let seen: Vec<Seen> = (1..=100)
            .rev()
            .map(|ms| Seen {
                asked: 0,
                status: 200,
                bytes: 0,
                time: Duration::from_millis(ms),
            })
            .collect();
        assert_eq!(percentile(&seen, 0.99), Duration::from_millis(99));
        assert_eq!(percentile(&seen, 0.5), Duration::from_millis(50));
        assert_eq!(percentile(&[], 0.99), Duration::ZERO);
    }

    /// A server that answers one visitor at a time, each in 30 ms, while one comes every 10 ms: the n-th waits for all
    /// before, so its time grows by 20 ms; a closed loop would have seen 30 ms each time.
    #[test]
    fn who_waits_counts() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let host = listener.local_addr().unwrap().to_string();
        std::thread::spawn(move || {
            for stream in listener.incoming().take(8) {
                let mut stream = BufReader::new(stream.unwrap());
                while text_line(&mut stream).is_ok_and(|line| !line.is_empty()) {}
                std::thread::sleep(Duration::from_millis(30));
                let _ = stream
                    .get_mut()
                    .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
            }
        });
        let seen = run(&Load {
            host: &host,
            asked: &[Ask::page("/")],
            rate: 100.0,
            visits: 8,
            connections: 8,
        });
        assert!(seen.iter().all(|seen| seen.status == 200));
        // The last was due at 70 ms and answered at 240 ms at the soonest.
        assert!(percentile(&seen, 1.0) >= Duration::from_millis(165));
    }
}
