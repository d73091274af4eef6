//! Guessing who is there, and with what they come in; each by the number of its row in the list of abuse cases.

use std::time::{Duration, Instant};

use axum::http::header;
use kit::sql;

use super::browser::Browser;
use super::house::{NOW, PASSWORD, SECRET, code, code_of, houses, sign_in};

/// 17. Who is not there, who is stopped, and who typed wrongly hear the same.
#[tokio::test]
async fn enumeration_by_text_finds_nobody() {
    for house in houses().await {
        house.account(house.pupil, "noor", false).await;
        house.account(house.admin, "ada", true).await;
        house.account(house.privacy, "pim", true).await;
        house
            .run(sql("update account set state = 'suspended' where login = 'ada'"))
            .await;
        house
            .run(sql(
                "update account set state = 'unconfirmed', password = null where login = 'pim'",
            ))
            .await;
        let mut bodies = Vec::new();
        for (login, password) in [
            ("noor", "een ander wachtwoord"),
            ("nope", "een ander wachtwoord"),
            ("ada.", PASSWORD),
            ("pim.", ""),
            ("ada", PASSWORD),
            ("pim", PASSWORD),
        ] {
            let reply = house.sign_in(&mut Browser::default(), login, password).await;
            assert_eq!(reply.code(), 422, "{}: {login}", house.kind);
            assert!(reply.headers.get(header::SET_COOKIE).is_none());
            bodies.push(reply.body.replace(&format!("value=\"{login}\""), "value=\"\""));
        }
        assert!(bodies.windows(2).all(|pair| pair[0] == pair[1]), "{}", house.kind);
    }
}

/// 17. Nor does the time tell: neither median is three times the other. Without the work for nobody it would be fifty.
#[tokio::test]
async fn enumeration_by_time_finds_nobody() {
    let house = houses().await.remove(0);
    house.account(house.pupil, "noor", false).await;
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..9 {
        for (login, times) in ["noor", "nope"].iter().zip(&mut times) {
            house.run(sql("delete from attempt_count")).await;
            let begun = Instant::now();
            let reply = house
                .sign_in(&mut Browser::default(), login, "een ander wachtwoord")
                .await;
            times.push(begun.elapsed());
            assert_eq!(reply.code(), 422);
        }
    }
    let median = |times: &mut Vec<Duration>| {
        times.sort();
        times[times.len() / 2]
    };
    let [there, not_there] = times.each_mut().map(median);
    assert!(
        there < not_there * 3 && not_there < there * 3,
        "{there:?} against {not_there:?}"
    );
}

/// 17. The eleventh try is refused whatever it is, and a quarter of an hour later one may try again.
#[tokio::test]
async fn brute_force_stops_at_the_eleventh_try() {
    for house in houses().await {
        house.account(house.pupil, "noor", false).await;
        for login in ["noor", "nope"] {
            for number in 1..=10 {
                let mut browser = Browser {
                    from: [192, 0, 2, number],
                    ..Browser::default()
                };
                let reply = house.sign_in(&mut browser, login, "een ander wachtwoord").await;
                assert_eq!(reply.code(), 422, "{}: {login} {number}", house.kind);
            }
            let mut browser = Browser {
                from: [192, 0, 2, 99],
                ..Browser::default()
            };
            let reply = house.sign_in(&mut browser, login, PASSWORD).await;
            assert_eq!(reply.code(), 429, "{}", house.kind);
            assert_eq!(reply.headers[header::RETRY_AFTER], "900");
            assert!(reply.body.contains("Wacht een kwartier"), "{}", reply.body);
        }
        let (_, router) = house.at("2026-11-26T12:15:00Z").await;
        let reply = sign_in(&router, &mut Browser::default(), "noor", PASSWORD).await;
        assert_eq!(reply.code(), 303, "{}", house.kind);
    }
}

/// 17. One place tries many accounts; and a class that signs in from one place is no attack.
#[tokio::test]
async fn one_place_cannot_try_everybody_and_a_class_can_come_in() {
    for house in houses().await {
        house.account(house.pupil, "noor", false).await;
        let mut browser = Browser {
            from: [192, 0, 2, 1],
            ..Browser::default()
        };
        for number in 0..60 {
            let reply = house
                .sign_in(
                    &mut Browser {
                        cookies: Default::default(),
                        ..browser.clone()
                    },
                    "noor",
                    PASSWORD,
                )
                .await;
            assert_eq!(reply.code(), 303, "{}: {number}", house.kind);
            if number == 5 && house.kind == "PostgreSQL" {
                break;
            }
        }
        // The count is filled by hand; fifty hashes would only take time.
        house.sign_in(&mut browser, "nope", "een ander wachtwoord").await;
        house
            .run(sql("update attempt_count set tries = 50 where tries > 0"))
            .await;
        let reply = house.sign_in(&mut browser, "noor", PASSWORD).await;
        assert_eq!(reply.code(), 429, "{}", house.kind);
    }
}

/// 17. Codes are tried as little as passwords, and the right password does not begin the count anew.
#[tokio::test]
async fn brute_force_of_codes_stops_too() {
    for house in houses().await {
        house.account(house.admin, "ada", true).await;
        let mut tried = 0;
        for number in 1..=6 {
            let mut browser = Browser {
                from: [192, 0, 2, number],
                ..Browser::default()
            };
            let reply = house.sign_in(&mut browser, "ada", PASSWORD).await;
            assert_eq!(reply.to, "/inloggen/code", "{}: {number}", house.kind);
            for _ in 0..2 {
                let reply = browser
                    .post(&house.router, "/inloggen/code", &[("code", "000000")])
                    .await;
                tried += 1;
                assert_eq!(
                    reply.code(),
                    if tried <= 10 { 422 } else { 429 },
                    "{}: {tried}",
                    house.kind
                );
                assert!(browser.session().is_none());
            }
        }
    }
}

/// 17. A code works once, also when somebody looked over a shoulder.
#[tokio::test]
async fn a_code_cannot_be_used_twice() {
    for house in houses().await {
        house.admin().await;
        let mut other = Browser::default();
        house.sign_in(&mut other, "ada@kompas.example", PASSWORD).await;
        let reply = other
            .post(&house.router, "/inloggen/code", &[("code", &code(NOW))])
            .await;
        assert_eq!(reply.code(), 422, "{}", house.kind);
        let next: jiff::Timestamp = "2026-11-26T12:00:30Z".parse().unwrap();
        let fresh = code_of(SECRET, next);
        let reply = other
            .post(&house.router, "/inloggen/code", &[("code", &fresh)])
            .await;
        assert_eq!(
            reply.code(),
            303,
            "{}: one step early is a clock that differs",
            house.kind
        );
    }
}

/// Twenty at once come in, and memory is bounded: two are hashed, the others wait.
#[tokio::test]
async fn twenty_can_sign_in_at_once() {
    for house in houses().await {
        house.account(house.pupil, "noor", false).await;
        let all = (0..20).map(|number| {
            let router = house.router.clone();
            tokio::spawn(async move {
                let mut browser = Browser {
                    from: [192, 0, 2, number],
                    ..Browser::default()
                };
                // Ten may be under way for one account, so they take turns by waiting as people do.
                loop {
                    let reply = sign_in(&router, &mut browser, "noor", PASSWORD).await;
                    match reply.code() {
                        303 => return,
                        429 | 503 => tokio::time::sleep(Duration::from_millis(20)).await,
                        other => panic!("{other}: {}", reply.body),
                    }
                }
            })
        });
        for task in all.collect::<Vec<_>>() {
            task.await.unwrap();
        }
        let rows = house.rows(sql("select count(*) as many from session")).await;
        assert_eq!(rows[0].get::<i64>("many").unwrap(), 20, "{}", house.kind);
    }
}
