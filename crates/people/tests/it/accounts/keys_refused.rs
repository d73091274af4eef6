//! What somebody would try with keys on devices. Whoever is refused hears one thing, whatever it was.

use axum::body::Body;
use axum::http::{Request, header};
use kit::sql;
use serde_json::{Value, json};

use super::browser::{Browser, HOST, Reply};
use super::device::{Device, Says};
use super::house::{House, houses};
use super::keys::{challenge, enter, make, with_key};

fn truth() -> Says {
    Says::truth("webauthn.get")
}

async fn send(house: &House, token: &Value, key: &Value) -> Reply {
    let sent = json!({ "token": token, "sleutel": key });
    Browser::default()
        .json(&house.router, "/inloggen/sleutel", &sent)
        .await
}

/// One try of somebody who is not to come in.
async fn refused(house: &House, what: &str, reply: &Reply) -> String {
    assert_eq!(reply.code(), 422, "{}: {what}: {}", house.kind, reply.body);
    assert!(reply.headers.get(header::SET_COOKIE).is_none(), "{what}");
    house.run(sql("delete from attempt_count")).await;
    let mut told = reply.json();
    told["request_id"] = Value::Null;
    told.to_string()
}

#[tokio::test]
async fn a_device_that_lies_lets_nobody_in() {
    for house in houses().await {
        let (_, mut device) = with_key(&house).await;
        let mut told = Vec::new();
        let lies: [(&str, Says); 6] = [
            (
                "another address",
                Says {
                    origin: format!("https://{HOST}.evil.example"),
                    ..truth()
                },
            ),
            (
                "no https",
                Says {
                    origin: format!("http://{HOST}"),
                    ..truth()
                },
            ),
            (
                "another site",
                Says {
                    site: "evil.example".to_owned(),
                    ..truth()
                },
            ),
            (
                "nobody was verified",
                Says {
                    verified: false,
                    ..truth()
                },
            ),
            (
                "another step",
                Says {
                    kind: "webauthn.create",
                    ..truth()
                },
            ),
            (
                "inside another page",
                Says {
                    cross: true,
                    ..truth()
                },
            ),
        ];
        for (what, says) in lies {
            let begun = challenge(&house.router, "kompas", "").await;
            let key = device.answer(&begun["options"], &says);
            told.push(refused(&house, what, &send(&house, &begun["token"], &key).await).await);
        }
        let begun = challenge(&house.router, "kompas", "").await;
        let key = device.forged().answer(&begun["options"], &truth());
        told.push(
            refused(
                &house,
                "another device",
                &send(&house, &begun["token"], &key).await,
            )
            .await,
        );

        let begun = challenge(&house.router, "kompas", "").await;
        let mut key = device.answer(&begun["options"], &truth());
        key["response"]["userHandle"] = Value::Null;
        told.push(refused(&house, "nobody named", &send(&house, &begun["token"], &key).await).await);

        let begun = challenge(&house.router, "kompas", "").await;
        let key = Device::new(b"onbekend").answer(&begun["options"], &truth());
        told.push(
            refused(
                &house,
                "a key that nobody has",
                &send(&house, &begun["token"], &key).await,
            )
            .await,
        );

        // Nobody was let in, and the true device still is.
        assert_eq!(
            house
                .rows(sql("select id from session where way = 'passkey'"))
                .await
                .len(),
            0
        );
        assert!(
            told.windows(2).all(|pair| pair[0] == pair[1]),
            "{}: {told:#?}",
            house.kind
        );
        assert_eq!(
            enter(&house.router, &mut Browser::default(), &mut device)
                .await
                .code(),
            200
        );
    }
}

#[tokio::test]
async fn a_challenge_is_answered_once_and_soon() {
    for house in houses().await {
        let (_, mut device) = with_key(&house).await;
        let begun = challenge(&house.router, "kompas", "").await;
        let key = device.answer(&begun["options"], &truth());
        assert_eq!(send(&house, &begun["token"], &key).await.code(), 200);
        refused(
            &house,
            "the same answer",
            &send(&house, &begun["token"], &key).await,
        )
        .await;
        let fresh = challenge(&house.router, "kompas", "").await;
        refused(
            &house,
            "for another challenge",
            &send(&house, &fresh["token"], &key).await,
        )
        .await;
        let again = device.answer(&fresh["options"], &truth());
        refused(
            &house,
            "a challenge after a wrong answer",
            &send(&house, &fresh["token"], &again).await,
        )
        .await;
        for token in ["", "a.b.c", &begun["token"].as_str().unwrap().replace('a', "b")] {
            refused(&house, token, &send(&house, &json!(token), &again).await).await;
        }
        // A challenge waits ten minutes.
        let slow = challenge(&house.router, "kompas", "").await;
        let key = device.answer(&slow["options"], &truth());
        let (_, later) = house.at("2026-11-26T12:10:00Z").await;
        let sent = json!({ "token": slow["token"], "sleutel": key });
        let late = Browser::default().json(&later, "/inloggen/sleutel", &sent).await;
        refused(&house, "too late", &late).await;
        let (_, in_time) = house.at("2026-11-26T12:09:59Z").await;
        let slow = challenge(&house.router, "kompas", "").await;
        let key = device.answer(&slow["options"], &truth());
        let sent = json!({ "token": slow["token"], "sleutel": key });
        assert_eq!(
            Browser::default()
                .json(&in_time, "/inloggen/sleutel", &sent)
                .await
                .code(),
            200
        );
    }
}

/// A count that does not go up says that somebody copied the device.
#[tokio::test]
async fn a_copied_device_is_refused() {
    for house in houses().await {
        let (_, mut device) = with_key(&house).await;
        device.count = 40;
        assert_eq!(
            enter(&house.router, &mut Browser::default(), &mut device)
                .await
                .code(),
            200
        );
        // The last was the forty-first; the same once more, and two that lie before it.
        for count in [40, 10, 0] {
            device.count = count;
            let reply = enter(&house.router, &mut Browser::default(), &mut device).await;
            refused(&house, "a count that did not go up", &reply).await;
        }
        device.count = 41;
        assert_eq!(
            enter(&house.router, &mut Browser::default(), &mut device)
                .await
                .code(),
            200
        );
    }
}

/// 1. and 5. A key opens the account that it is of, in its own organisation, while that account is open.
#[tokio::test]
async fn a_key_is_of_one_person_in_one_organisation() {
    for house in houses().await {
        let (_, mut device) = with_key(&house).await;
        let begun = challenge(&house.router, "andere", "").await;
        let key = device.answer(&begun["options"], &truth());
        refused(
            &house,
            "another organisation",
            &send(&house, &begun["token"], &key).await,
        )
        .await;
        // The key of one and the number of another.
        let mut admin = house.admin().await;
        let mut other = Device::new(b"van ada");
        assert_eq!(make(&house.router, &mut admin, &mut other, "").await.code(), 200);
        std::mem::swap(&mut other.user, &mut device.user);
        let reply = enter(&house.router, &mut Browser::default(), &mut device).await;
        refused(&house, "another person", &reply).await;
        std::mem::swap(&mut other.user, &mut device.user);
        for state in ["suspended", "ended", "unconfirmed"] {
            house
                .run(sql("update account set state = $1 where login = 'noor'").bind(state))
                .await;
            let reply = enter(&house.router, &mut Browser::default(), &mut device).await;
            refused(&house, state, &reply).await;
        }
        house.run(sql("update account set state = 'active'")).await;
        assert_eq!(
            enter(&house.router, &mut Browser::default(), &mut device)
                .await
                .code(),
            200
        );
    }
}

#[tokio::test]
async fn a_key_that_is_made_wrongly_is_not_kept() {
    for house in houses().await {
        let mut here = house.pupil().await;
        let mut admin = house.admin().await;
        let begin = "/mijn/inlog/sleutels/begin";
        let nothing = json!({ "wachtwoord": "" });
        let truth = || Says::truth("webauthn.create");
        let lies = [
            Says {
                origin: "https://evil.example".to_owned(),
                ..truth()
            },
            Says {
                site: "evil.example".to_owned(),
                ..truth()
            },
            Says {
                verified: false,
                ..truth()
            },
            Says {
                kind: "webauthn.get",
                ..truth()
            },
            Says {
                cross: true,
                ..truth()
            },
        ];
        for says in lies {
            let begun = here.json(&house.router, begin, &nothing).await.json();
            let key = Device::new(b"x").make(&begun["options"], &says);
            let sent = json!({ "token": begun["token"], "naam": "", "sleutel": key });
            let reply = here.json(&house.router, "/mijn/inlog/sleutels", &sent).await;
            refused(&house, "a lie", &reply).await;
            // And the challenge is used up.
            let key = Device::new(b"x").make(&begun["options"], &truth());
            let sent = json!({ "token": begun["token"], "naam": "", "sleutel": key });
            let reply = here.json(&house.router, "/mijn/inlog/sleutels", &sent).await;
            refused(&house, "a second answer", &reply).await;
        }
        // What one began, another does not finish; and it is too late after five minutes.
        let begun = here.json(&house.router, begin, &nothing).await.json();
        let key = Device::new(b"x").make(&begun["options"], &truth());
        let sent = json!({ "token": begun["token"], "naam": "", "sleutel": key });
        let (_, later) = house.at("2026-11-26T12:05:00Z").await;
        refused(
            &house,
            "of another",
            &admin.json(&house.router, "/mijn/inlog/sleutels", &sent).await,
        )
        .await;
        refused(
            &house,
            "too late",
            &here.json(&later, "/mijn/inlog/sleutels", &sent).await,
        )
        .await;
        assert_eq!(
            house.rows(sql("select id from passkey")).await.len(),
            0,
            "{}",
            house.kind
        );
        // A device that copies what another has.
        assert_eq!(
            make(&house.router, &mut here, &mut Device::new(b"een"), "")
                .await
                .code(),
            200
        );
        let copied = make(&house.router, &mut admin, &mut Device::new(b"een"), "").await;
        refused(&house, "a copy", &copied).await;
        // That of another is not there.
        let id: String = house.rows(sql("select id from passkey")).await[0]
            .get("id")
            .unwrap();
        let page = format!("/mijn/inlog/sleutels/{id}");
        assert_eq!(admin.get(&house.router, &page).await.code(), 404);
        assert_eq!(
            admin.post(&house.router, &page, &[("naam", "x")]).await.code(),
            404
        );
        assert_eq!(
            admin
                .post(&house.router, &format!("{page}/einde"), &[])
                .await
                .code(),
            404
        );
        assert_eq!(here.get(&house.router, &page).await.code(), 200);
    }
}

/// 16. and 17.
#[tokio::test]
async fn csrf_and_brute_force_stop_at_the_door_of_keys() {
    for house in houses().await {
        let (_, mut device) = with_key(&house).await;
        for (kind, from, status) in [
            ("application/json", "https://evil.example", 403),
            ("text/plain", "https://kansrijk.example", 403),
            (
                "application/x-www-form-urlencoded",
                "https://kansrijk.example",
                403,
            ),
        ] {
            for path in ["/inloggen/sleutel/begin", "/inloggen/sleutel"] {
                let request = Request::post(path)
                    .header(header::CONTENT_TYPE, kind)
                    .header(header::ORIGIN, from);
                let body = Body::from(json!({ "school": "kompas", "naar": "" }).to_string());
                let reply = Browser::default().send(&house.router, request, body).await;
                assert_eq!(reply.code(), status, "{}: {kind} {path}", house.kind);
            }
        }
        for bad in [
            json!({ "school": "kompas" }),
            json!({ "school": "kompas", "naar": "", "rol": "beheer" }),
            json!([]),
        ] {
            let reply = Browser::default()
                .json(&house.router, "/inloggen/sleutel/begin", &bad)
                .await;
            assert_eq!(reply.code(), 400, "{bad}");
        }
        let mut forged = device.forged();
        for number in 1..=11 {
            let reply = enter(&house.router, &mut Browser::default(), &mut forged).await;
            assert_eq!(
                reply.code(),
                if number <= 10 { 422 } else { 429 },
                "{}: {number}",
                house.kind
            );
        }
        let (_, later) = house.at("2026-11-26T12:15:00Z").await;
        assert_eq!(
            enter(&later, &mut Browser::default(), &mut device).await.code(),
            200
        );
    }
}
