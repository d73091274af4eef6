//! What somebody would try at the door, each by the number of its row in the list of abuse cases.

use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::{Request, header};
use kit::sql;

use super::browser::{Browser, HOST, form};
use super::house::{NOW, PASSWORD, code, code_of, houses, sign_in};

/// 17. Who is not there, who is stopped, and who typed wrongly hear the same.
#[tokio::test]
async fn enumeration_by_text_finds_nobody() {
    for house in houses().await {
        house.account(house.pupil, "noor", false).await;
        house.account(house.admin, "ada", true).await;
        house.account(house.privacy, "pim", true).await;
        house.run(sql("update account set state = 'suspended' where login = 'ada'")).await;
        house.run(sql("update account set state = 'unconfirmed', password = null where login = 'pim'")).await;
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

/// 17. Nor does the time tell: the median of either is at most half as much again as that of the other.
#[tokio::test]
async fn enumeration_by_time_finds_nobody() {
    let house = houses().await.remove(0);
    house.account(house.pupil, "noor", false).await;
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..9 {
        for (login, times) in ["noor", "nope"].iter().zip(&mut times) {
            house.run(sql("delete from attempt_count")).await;
            let begun = Instant::now();
            let reply = house.sign_in(&mut Browser::default(), login, "een ander wachtwoord").await;
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
        there < not_there * 3 / 2 && not_there < there * 3 / 2,
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
                let mut browser = Browser { from: [192, 0, 2, number], ..Browser::default() };
                let reply = house.sign_in(&mut browser, login, "een ander wachtwoord").await;
                assert_eq!(reply.code(), 422, "{}: {login} {number}", house.kind);
            }
            let mut browser = Browser { from: [192, 0, 2, 99], ..Browser::default() };
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
        let mut browser = Browser { from: [192, 0, 2, 1], ..Browser::default() };
        for number in 0..60 {
            let reply = house.sign_in(&mut Browser { cookies: Default::default(), ..browser.clone() }, "noor", PASSWORD).await;
            assert_eq!(reply.code(), 303, "{}: {number}", house.kind);
            if number == 5 && house.kind == "PostgreSQL" {
                break;
            }
        }
        // The count is filled by hand; fifty hashes would only take time.
        house.sign_in(&mut browser, "nope", "een ander wachtwoord").await;
        house.run(sql("update attempt_count set tries = 50 where tries > 0")).await;
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
            let mut browser = Browser { from: [192, 0, 2, number], ..Browser::default() };
            let reply = house.sign_in(&mut browser, "ada", PASSWORD).await;
            assert_eq!(reply.to, "/inloggen/code", "{}: {number}", house.kind);
            for _ in 0..2 {
                let reply = browser.post(&house.router, "/inloggen/code", &[("code", "000000")]).await;
                tried += 1;
                assert_eq!(reply.code(), if tried <= 10 { 422 } else { 429 }, "{}: {tried}", house.kind);
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
        let reply = other.post(&house.router, "/inloggen/code", &[("code", &code(NOW))]).await;
        assert_eq!(reply.code(), 422, "{}", house.kind);
        let next: jiff::Timestamp = "2026-11-26T12:00:30Z".parse().unwrap();
        let fresh = code_of(super::house::SECRET, next);
        let reply = other.post(&house.router, "/inloggen/code", &[("code", &fresh)]).await;
        assert_eq!(reply.code(), 303, "{}: one step early is a clock that differs", house.kind);
    }
}

/// 16. A form from elsewhere, one that is no form, and a field that nobody asked for change nothing.
#[tokio::test]
async fn what_does_not_come_from_our_own_form_is_refused() {
    for house in houses().await {
        let mut browser = house.pupil().await;
        let fields = [("sessie", "andere")];
        let kind = "application/x-www-form-urlencoded";
        for (kind, origin) in [
            (kind, "https://evil.example"),
            (kind, "null"),
            ("text/plain", "https://kansrijk.example"),
            ("application/json", "https://kansrijk.example"),
        ] {
            for path in ["/inloggen", "/uitloggen", "/mijn/inlog/sessies", "/link", "/link/a.b.c"] {
                let request = Request::post(path)
                    .header(header::CONTENT_TYPE, kind)
                    .header(header::ORIGIN, origin);
                let reply = browser.send(&house.router, request, form(&fields)).await;
                assert_eq!(reply.code(), 403, "{}: {path} {kind} {origin}", house.kind);
            }
        }
        let request = Request::post("/uitloggen").header(header::CONTENT_TYPE, kind);
        assert_eq!(browser.send(&house.router, request, Body::empty()).await.code(), 403);
        let extra = [("login", "noor"), ("wachtwoord", PASSWORD), ("rol", "beheerder")];
        assert_eq!(browser.post(&house.router, "/inloggen", &extra).await.code(), 422);
        let extra = [("oud", PASSWORD), ("nieuw", "een nieuw geheim woord"), ("person", "x")];
        assert_eq!(browser.post(&house.router, "/mijn/inlog/wachtwoord", &extra).await.code(), 422);
        assert_eq!(browser.get(&house.router, "/mijn/inlog").await.code(), 200, "still in");
        assert_eq!(house.sign_in(&mut Browser::default(), "noor", PASSWORD).await.code(), 303);
        assert_eq!(HOST, "kansrijk.example");
    }
}

/// What somebody else put into a browser before is not what it carries afterwards.
#[tokio::test]
async fn fixation_gives_nothing() {
    for house in houses().await {
        let planted = house.pupil().await;
        let mut victim = planted.clone();
        let reply = house.sign_in(&mut victim, "noor", PASSWORD).await;
        assert_eq!(reply.code(), 303);
        assert_ne!(victim.session(), planted.session(), "{}", house.kind);
        let mut made_up = Browser::default();
        made_up.cookies.insert("kansrijk".to_owned(), format!("{}.{}.{}", house.tenant, "0".repeat(32), "a".repeat(64)));
        let before = made_up.session().cloned();
        house.sign_in(&mut made_up, "noor", PASSWORD).await;
        assert_ne!(made_up.session().cloned(), before);
        assert_eq!(made_up.get(&house.router, "/mijn/inlog").await.code(), 200);
    }
}

/// 33. The same address is somebody else at another school, and a session of one school is none of the other.
#[tokio::test]
async fn another_school_is_another_person() {
    for house in houses().await {
        let mut admin = house.admin().await;
        let session = admin.session().unwrap().clone();
        let moved = session.replacen(&house.tenant.to_string(), &house.other.to_string(), 1);
        let mut forged = Browser::default();
        forged.cookies.insert("kansrijk".to_owned(), moved);
        assert_eq!(forged.get(&house.router, "/mijn/inlog").await.code(), 303, "{}", house.kind);
        let fields = [("school", "andere"), ("login", "ada@kompas.example"), ("wachtwoord", PASSWORD)];
        assert_eq!(forged.post(&house.router, "/inloggen", &fields).await.code(), 422);
        // Nor does the administrator of one find anybody of the other, or a difference to nobody at all.
        let foreign = admin.get(&house.router, &format!("/mensen/{}/account", house.other_admin)).await;
        let nobody = admin.get(&house.router, &format!("/mensen/{}/account", "e".repeat(32))).await;
        assert_eq!((foreign.code(), nobody.code()), (404, 404), "{}", house.kind);
        let same = |body: &str| body.replace(&house.other_admin.to_string(), "").replace(&"e".repeat(32), "");
        assert_eq!(same(&foreign.body), same(&nobody.body));
    }
}

/// 4. Whoever is invited and has not confirmed does nothing else.
#[tokio::test]
async fn an_unconfirmed_account_opens_nothing_else() {
    for house in houses().await {
        let mut browser = house.pupil().await;
        house.run(sql("update account set state = 'unconfirmed' where login = 'noor'")).await;
        let reply = browser.get(&house.router, "/mijn/inlog").await;
        assert_eq!((reply.code(), reply.to.as_str()), (303, "/inloggen/dicht"), "{}", house.kind);
        let page = browser.get(&house.router, "/inloggen/dicht").await;
        assert!(page.body.contains("nog niet klaar"), "{}", page.body);
        let reply = browser.post(&house.router, "/mijn/inlog/sessies", &[("sessie", "andere")]).await;
        assert_eq!(reply.to, "/inloggen/dicht");
        assert_eq!(house.sign_in(&mut Browser::default(), "noor", PASSWORD).await.code(), 422);
    }
}

/// 5. Stopped is stopped at the next click, through every door; and nothing that was in comes back by itself.
#[tokio::test]
async fn a_stopped_account_is_out_within_one_request() {
    for house in houses().await {
        let (mut admin, mut browser) = (house.admin().await, house.pupil().await);
        let path = format!("/mensen/{}/account/stand", house.pupil);
        let reply = admin.post(&house.router, &path, &[("stand", "gestopt")]).await;
        assert_eq!(reply.code(), 303, "{}", reply.body);
        let reply = browser.get(&house.router, "/mijn/inlog").await;
        assert_eq!(reply.to, "/inloggen/dicht", "{}", house.kind);
        let page = browser.get(&house.router, "/inloggen/dicht").await;
        assert!(page.body.contains("beheerder van"), "it says who to ask: {}", page.body);
        assert_eq!(house.sign_in(&mut Browser::default(), "noor", PASSWORD).await.code(), 422);
        let reply = admin.post(&house.router, &path, &[("stand", "open")]).await;
        assert_eq!(reply.code(), 303, "{}", reply.body);
        let reply = browser.get(&house.router, "/mijn/inlog").await;
        assert!(reply.to.starts_with("/inloggen?"), "{}: {}", house.kind, reply.to);
        assert_eq!(house.sign_in(&mut Browser::default(), "noor", PASSWORD).await.code(), 303);
        // Nobody stops themselves.
        let own = format!("/mensen/{}/account/stand", house.admin);
        assert_eq!(admin.post(&house.router, &own, &[("stand", "gestopt")]).await.code(), 404);
    }
}

/// 5. Who left, or has nobody left here, is out as well.
#[tokio::test]
async fn who_does_not_belong_any_more_is_out() {
    for house in houses().await {
        house.account(house.parent, "mina", false).await;
        let mut parent = Browser::default();
        house.sign_in(&mut parent, "mina", PASSWORD).await;
        assert_eq!(parent.get(&house.router, "/mijn/inlog").await.code(), 200, "{}", house.kind);
        // The relation ends on its day, without anybody doing anything.
        let (_, later) = house.at("2026-11-26T12:30:00Z").await;
        assert_eq!(parent.get(&later, "/mijn/inlog").await.code(), 200);
        house.run(sql("update relation set valid_to = '2026-11-26T12:29:00Z' where kind like 'guardian%'")).await;
        assert_eq!(parent.get(&later, "/mijn/inlog").await.code(), 303, "{}", house.kind);
        assert_eq!(sign_in(&later, &mut Browser::default(), "mina", PASSWORD).await.code(), 422);
        let mut pupil = house.pupil().await;
        house.run(sql("update person set state = 'left' where part = 'young'")).await;
        assert_eq!(pupil.get(&house.router, "/mijn/inlog").await.code(), 303, "{}", house.kind);
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
                let mut browser = Browser { from: [192, 0, 2, number], ..Browser::default() };
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
