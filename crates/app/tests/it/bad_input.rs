//! Bad input: addresses, methods and queries that nobody means well. Never an error of ours, nothing echoed as markup,
//! and the strict headers on every answer.

use crate::program::run;
use crate::server::{Answer, Server};

/// Every address of the table.
fn addresses() -> Vec<String> {
    let map = run("site-map").said;
    // Without a database nobody signs in, and what needs somebody is not there.
    let paths = map
        .lines()
        .take_while(|line| !line.starts_with("Met een database"))
        .filter_map(|line| line.split_whitespace().nth(1))
        .map(str::to_owned);
    let paths: Vec<String> = paths.collect();
    assert!(
        paths.len() > 10 && paths.contains(&"/api/v1/doors".to_owned()),
        "{paths:?}"
    );
    paths
}

/// What every answer keeps to, whatever was asked.
#[track_caller]
fn decent(asked: &str, answer: &Answer) {
    assert!((200..500).contains(&answer.status), "{asked}: {}", answer.status);
    for header in [
        "content-security-policy",
        "x-content-type-options",
        "x-frame-options",
        "referrer-policy",
    ] {
        assert!(answer.header(header).is_some(), "{asked}: no {header}");
    }
    for markup in ["<script>alert", "<img src=x"] {
        assert!(!answer.body.contains(markup), "{asked} is echoed as {markup}");
    }
    if asked.starts_with("/api/") && answer.status >= 400 {
        assert_eq!(
            answer.header("content-type"),
            Some("application/problem+json"),
            "{asked}"
        );
    }
}

const HOSTILE: [&str; 11] = [
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    "'%20OR%201%3D1%3B%20DROP%20TABLE%20facts%3B--",
    "%00",
    "%ff%fe",
    "%",
    "%zz",
    "../../../../etc/passwd",
    "%E2%80%AE%D8%A7",
    "{{7*7}}${7*7}",
    "-1",
];

#[test]
fn hostile_queries_are_answered_decently() {
    let server = Server::start();
    let fields = [
        "waar", "jaar", "profiel", "naar", "optie", "dag", "taal", "postcode", "at", "to", "q", "option",
        "lang",
    ];
    for path in addresses() {
        for value in HOSTILE {
            // One address with all fields, so that each reader meets each value.
            let query: Vec<String> = fields.iter().map(|field| format!("{field}={value}")).collect();
            let asked = format!("{path}?{}", query.join("&"));
            decent(&asked, &server.get(&asked));
            let asked = format!("{path}?waar=havo-3&at=havo-3&{value}={value}");
            decent(&asked, &server.get(&asked));
        }
        let many = format!("{path}?{}", "a&".repeat(1_500));
        decent(&many, &server.get(&many));
    }
}

#[test]
fn what_is_too_long_is_refused_before_it_is_read() {
    let server = Server::start();
    for path in ["/", "/deuren", "/api/v1/doors", "/nergens"] {
        let address = format!("{path}?at=havo&{}", "a=1&".repeat(10_000));
        let answer = server.get(&address);
        assert_eq!(answer.status, 414, "{path}");
        decent(path, &answer);
    }
    let long_header = format!("x-long: {}\r\n", "a".repeat(20_000));
    let answer = server.ask("GET", "/", &long_header, "");
    assert_eq!(answer.status, 431);
    decent("/", &answer);
}

#[test]
fn what_is_no_address_at_all_is_refused_with_nothing_in_the_answer() {
    let server = Server::start();
    // HTTP itself does not allow these, so the answer comes from below us: a status, and not a word to echo.
    for path in [
        format!("/?{}", "a".repeat(70_000)),
        "/?waar=\"><script>alert(1)</script>".to_owned(),
        "/a b".to_owned(),
    ] {
        let answer = server.get(&path);
        assert!((400..500).contains(&answer.status), "{path}: {}", answer.status);
        assert_eq!(answer.body, "", "{path}");
    }
}

#[test]
fn wrong_methods_are_told_which_ones_do() {
    let server = Server::start();
    for path in addresses() {
        for method in ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"] {
            let answer = server.ask(
                method,
                &path,
                "content-type: text/plain\r\n",
                "<script>alert(1)</script>",
            );
            assert_eq!(answer.status, 405, "{method} {path}");
            assert_eq!(answer.header("allow"), Some("GET,HEAD"), "{method} {path}");
            decent(&path, &answer);
        }
        let (get, head) = (server.get(&path), server.ask("HEAD", &path, "", ""));
        assert_eq!((head.status, head.body.as_str()), (get.status, ""), "HEAD {path}");
        decent(&path, &head);
    }
}

#[test]
fn unknown_addresses_are_not_found_and_say_so_kindly() {
    let server = Server::start();
    for path in [
        "/nergens",
        "/api/v1/nothing",
        "/api",
        "/deuren/",
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "//example.org/",
        "/assets/../Cargo.toml",
        "/%3Cscript%3Ealert(1)%3C/script%3E",
        "/%ff",
        "/.git/config",
    ] {
        let answer = server.get(path);
        assert_eq!(answer.status, 404, "{path}");
        decent(path, &answer);
    }
    // A kind page, in the visitor's language.
    assert!(server.get("/nergens?taal=en").body.contains("lang=\"en\""));
}

#[test]
fn a_body_that_is_too_large_is_not_taken_in() {
    let server = Server::start();
    let answer = server.ask(
        "POST",
        "/api/v1/doors",
        "content-type: application/json\r\n",
        &"x".repeat(100_000),
    );
    assert!([405, 413].contains(&answer.status), "{}", answer.status);
    decent("/api/v1/doors", &answer);
}
