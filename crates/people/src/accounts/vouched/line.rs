//! The **line** to a party: short, bounded, and to the open internet alone.
//!
//! No redirect is followed, no proxy is used, an answer has a size and a time, and few lines are open at once.
//! Deliberately absent: trying again. Whoever wants to come in presses the button again.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use kit::outside::Names;
use serde_json::Value;
use tokio::sync::Semaphore;
use ureq::config::Config;
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Error};
use webauthn_rs::prelude::Url;

/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// The most bytes of one. The keys of a large federation are a tenth of it.
const MOST_BYTES: u64 = 256 * 1024;
/// So many lines at once. More is a queue of people behind a party that does not answer.
const LINES: usize = 16;

/// The party did not answer, or with something else.
#[derive(Debug, thiserror::Error)]
#[error("a party does not answer: {0}")]
pub struct Down(pub String);

/// Makes lines. Cheap to clone.
#[derive(Clone)]
pub struct Lines {
    open: Agent,
    nearby: Agent,
    free: Arc<Semaphore>,
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lines")
    }
}

/// What is asked.
pub struct Question {
    /// Where.
    pub url: Url,
    /// The header that says who asks.
    pub who: Option<String>,
    /// A form, where something is sent.
    pub form: Option<String>,
    /// Whether the operator allows what is nearby.
    pub nearby: bool,
}

impl Lines {
    /// Lines with the limits of this house.
    pub fn new() -> Self {
        Self {
            open: agent(false),
            nearby: agent(true),
            free: Arc::new(Semaphore::new(LINES)),
        }
    }

    /// Asks, and reads the answer.
    pub async fn ask(&self, question: Question) -> Result<Value, Down> {
        let free = Arc::clone(&self.free).try_acquire_owned();
        let free = free.map_err(|_| Down("too many wait already".to_owned()))?;
        let agent = if question.nearby {
            self.nearby.clone()
        } else {
            self.open.clone()
        };
        let asked = tokio::task::spawn_blocking(move || {
            // The place in the queue is held until the line is closed, also when nobody waits for the answer any more.
            let _held = free;
            ask(&agent, &question)
        });
        asked.await.map_err(|reason| Down(reason.to_string()))?
    }
}

fn agent(nearby: bool) -> Agent {
    let config = Config::builder()
        .max_redirects(0)
        .max_redirects_will_error(true)
        .proxy(None)
        .https_only(!nearby)
        .timeout_global(Some(PATIENCE))
        .max_response_header_size(32 * 1024)
        .user_agent("kansrijk")
        .accept("application/json")
        .build();
    Agent::with_parts(config, DefaultConnector::default(), Names { nearby })
}

fn ask(agent: &Agent, question: &Question) -> Result<Value, Down> {
    let down = |reason: Error| Down(reason.to_string());
    let url = question.url.as_str();
    let answer = match &question.form {
        Some(form) => {
            let mut asked = agent.post(url).content_type("application/x-www-form-urlencoded");
            if let Some(who) = &question.who {
                asked = asked.header("authorization", who);
            }
            asked.send(form.as_str())
        }
        None => {
            let mut asked = agent.get(url);
            if let Some(who) = &question.who {
                asked = asked.header("authorization", who);
            }
            asked.call()
        }
    };
    let mut answer = answer.map_err(down)?;
    let body = answer
        .body_mut()
        .with_config()
        .limit(MOST_BYTES)
        .read_to_vec()
        .map_err(down)?;
    serde_json::from_slice(&body).map_err(|reason| Down(reason.to_string()))
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;

    use super::*;

    fn question(url: String, nearby: bool) -> Question {
        Question {
            url: Url::parse(&url).unwrap(),
            who: None,
            form: None,
            nearby,
        }
    }

    /// A machine nearby that says one thing.
    fn says(answer: &'static str, times: usize) -> u16 {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::spawn(move || {
            for stream in listener.incoming().take(1) {
                let mut stream = stream.unwrap();
                let _ = stream.read(&mut [0; 4096]);
                let _ = stream.write_all(answer.as_bytes());
                for _ in 1..times {
                    let _ = stream.write_all(&[b' '; 65536]);
                }
            }
        });
        port
    }

    #[tokio::test]
    async fn a_line_is_short_and_goes_nowhere_else() {
        let lines = Lines::new();
        let good = says("HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n{\"a\":1}", 1);
        let answer = lines
            .ask(question(format!("http://127.0.0.1:{good}/"), true))
            .await;
        assert_eq!(answer.unwrap()["a"], 1);
        let elsewhere = says(
            "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n",
            1,
        );
        assert!(
            lines
                .ask(question(format!("http://127.0.0.1:{elsewhere}/"), true))
                .await
                .is_err()
        );
        let endless = says("HTTP/1.1 200 OK\r\n\r\n{\"a\":1}", 64);
        assert!(
            lines
                .ask(question(format!("http://127.0.0.1:{endless}/"), true))
                .await
                .is_err()
        );
        let page = says("HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n<html>", 1);
        assert!(
            lines
                .ask(question(format!("http://127.0.0.1:{page}/"), true))
                .await
                .is_err()
        );
        let wrong = says("HTTP/1.1 400 Bad Request\r\ncontent-length: 2\r\n\r\n{}", 1);
        assert!(
            lines
                .ask(question(format!("http://127.0.0.1:{wrong}/"), true))
                .await
                .is_err()
        );
    }

    #[tokio::test]
    async fn a_name_that_leads_nearby_leads_nowhere() {
        let lines = Lines::new();
        for url in [
            "https://localhost/",
            "https://127.0.0.1/",
            "https://[::1]/",
            "http://a.example/",
        ] {
            let reason = lines
                .ask(question(url.to_owned(), false))
                .await
                .unwrap_err()
                .to_string();
            assert!(
                reason.contains("host not found") || reason.contains("https"),
                "{url}: {reason}"
            );
        }
    }
}
