//! A **browser**: it keeps cookies, sends forms from a page of this site, and tells what came back.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

pub const HOST: &str = "kansrijk.example";

/// One browser of one person.
#[derive(Clone, Default)]
pub struct Browser {
    pub cookies: BTreeMap<String, String>,
    /// Where the connection comes from.
    pub from: [u8; 4],
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: StatusCode,
    pub to: String,
    pub body: String,
    pub headers: axum::http::HeaderMap,
}

impl Browser {
    pub async fn get(&mut self, router: &Router, path: &str) -> Reply {
        self.send(router, Request::get(path), Body::empty()).await
    }

    pub async fn post(&mut self, router: &Router, path: &str, fields: &[(&str, &str)]) -> Reply {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ORIGIN, format!("https://{HOST}"));
        self.send(router, request, form(fields)).await
    }

    /// Sends a form and goes along to where it leads.
    pub async fn post_on(&mut self, router: &Router, path: &str, fields: &[(&str, &str)]) -> Reply {
        let sent = self.post(router, path, fields).await;
        assert_eq!(sent.code(), 303, "{path}: {}", sent.body);
        self.get(router, &sent.to).await
    }

    /// What a script on a page sends.
    pub async fn json(&mut self, router: &Router, path: &str, body: &serde_json::Value) -> Reply {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json")
            .header(header::ORIGIN, format!("https://{HOST}"));
        self.send(router, request, Body::from(body.to_string())).await
    }

    pub async fn send(
        &mut self,
        router: &Router,
        request: axum::http::request::Builder,
        body: Body,
    ) -> Reply {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let connection = axum::extract::ConnectInfo(std::net::SocketAddr::from((self.from, 4000)));
        let request = request
            .header(header::HOST, HOST)
            .header(header::COOKIE, cookies.join("; "))
            .header(
                header::USER_AGENT,
                "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0",
            )
            .extension(connection)
            .body(body)
            .unwrap();
        let response = router.clone().oneshot(request).await.unwrap();
        for set in response.headers().get_all(header::SET_COOKIE) {
            let text = set.to_str().unwrap();
            assert!(
                text.contains("HttpOnly") && text.contains("SameSite=Lax"),
                "{text}"
            );
            let (name, value) = text.split(';').next().unwrap().split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let (status, headers) = (response.status(), response.headers().clone());
        let to = headers
            .get(header::LOCATION)
            .map(|to| to.to_str().unwrap().to_owned());
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        Reply {
            status,
            to: to.unwrap_or_default(),
            body: String::from_utf8(bytes.to_vec()).unwrap(),
            headers,
        }
    }

    /// What it carries once somebody is in.
    pub fn session(&self) -> Option<&String> {
        self.cookies.get("kansrijk")
    }
}

/// A form as a browser sends it.
pub fn form(fields: &[(&str, &str)]) -> Body {
    let escape = |text: &str| -> String {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
                other => format!("%{other:02X}"),
            })
            .collect()
    };
    let pairs: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
        .collect();
    Body::from(pairs.join("&"))
}

impl Reply {
    /// What stands between two pieces of the page.
    pub fn between(&self, before: &str, after: &str) -> String {
        let rest = self
            .body
            .split(before)
            .nth(1)
            .unwrap_or_else(|| panic!("no {before} in {}", self.body));
        rest.split(after).next().unwrap().to_owned()
    }

    /// The answer to a script.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.body))
    }

    pub fn code(&self) -> u16 {
        self.status.as_u16()
    }
}
