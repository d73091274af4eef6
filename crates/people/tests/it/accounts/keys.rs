//! Keys on devices: made, used, named and taken away.

use axum::Router;
use kit::sql;
use serde_json::{Value, json};

use super::browser::{Browser, Reply};
use super::device::{Device, Says};
use super::house::{House, PASSWORD, houses};

/// The pupil makes a key on a page.
pub async fn make(router: &Router, browser: &mut Browser, device: &mut Device, name: &str) -> Reply {
    let begun = browser
        .json(router, "/mijn/inlog/sleutels/begin", &json!({ "wachtwoord": "" }))
        .await;
    assert_eq!(begun.code(), 200, "{}", begun.body);
    let begun = begun.json();
    let key = device.make(&begun["options"], &Says::truth("webauthn.create"));
    let sent = json!({ "token": begun["token"], "naam": name, "sleutel": key });
    browser.json(router, "/mijn/inlog/sleutels", &sent).await
}

/// Somebody asks for a challenge.
pub async fn challenge(router: &Router, school: &str, back: &str) -> Value {
    let asked = json!({ "school": school, "naar": back });
    let begun = Browser::default()
        .json(router, "/inloggen/sleutel/begin", &asked)
        .await;
    assert_eq!(begun.code(), 200, "{}", begun.body);
    assert_eq!(begun.headers["cache-control"], "no-store");
    begun.json()
}

/// Somebody comes in with a key.
pub async fn enter(router: &Router, browser: &mut Browser, device: &mut Device) -> Reply {
    let begun = challenge(router, "kompas", "").await;
    let key = device.answer(&begun["options"], &Says::truth("webauthn.get"));
    let sent = json!({ "token": begun["token"], "sleutel": key });
    browser.json(router, "/inloggen/sleutel", &sent).await
}

/// The pupil with a key on a device.
pub async fn with_key(house: &House) -> (Browser, Device) {
    let mut browser = house.pupil().await;
    let mut device = Device::new(b"de telefoon van noor");
    let made = make(&house.router, &mut browser, &mut device, "Telefoon").await;
    assert_eq!(
        (made.code(), made.json()["to"].as_str()),
        (200, Some("/mijn/inlog?klaar=sleutel")),
        "{}",
        made.body
    );
    (browser, device)
}

fn page_of_key(body: &str) -> String {
    let at = body.split("href=\"/mijn/inlog/sleutels/").nth(1).unwrap();
    format!("/mijn/inlog/sleutels/{}", at.split('"').next().unwrap())
}

#[tokio::test]
async fn a_pupil_makes_a_key_and_comes_in_with_it() {
    for house in houses().await {
        let mut elsewhere = house.pupil().await;
        house.run(sql("delete from account")).await;
        let (mut here, mut device) = with_key(&house).await;
        assert_eq!(
            elsewhere.get(&house.router, "/mijn/inlog").await.code(),
            303,
            "others are out"
        );
        let mine = here.get(&house.router, "/mijn/inlog").await;
        assert!(
            mine.body.contains("<bdi>Telefoon</bdi>") && mine.body.contains("Nog niet gebruikt"),
            "{}",
            mine.body
        );
        let page = Browser::default()
            .get(&house.router, "/inloggen?school=kompas")
            .await;
        assert!(
            page.body.contains("data-origin=\"https://kansrijk.example\""),
            "{}",
            page.body
        );
        assert!(
            page.body.contains("autocomplete=\"username webauthn\""),
            "{}",
            page.body
        );

        let mut there = Browser::default();
        let reply = enter(&house.router, &mut there, &mut device).await;
        assert_eq!(
            (reply.code(), reply.json()["to"].as_str()),
            (200, Some("/mijn")),
            "{}",
            reply.body
        );
        let mine = there.get(&house.router, "/mijn/inlog").await;
        assert!(
            mine.body.contains("Met een sleutel op het apparaat."),
            "{}",
            mine.body
        );
        assert!(
            mine.body.contains("Laatst gebruikt op 26 november 2026"),
            "{}",
            mine.body
        );
        let rows = house
            .rows(sql("select factors from session where way = 'passkey'"))
            .await;
        assert_eq!(
            rows[0].get::<String>("factors").unwrap(),
            "two-factors",
            "{}",
            house.kind
        );
        // A second time, with the count of the device one up.
        assert_eq!(
            enter(&house.router, &mut Browser::default(), &mut device)
                .await
                .code(),
            200
        );

        // Another name, and away.
        let page = page_of_key(&mine.body);
        let named = there
            .post(&house.router, &page, &[("naam", " Mijn <b>telefoon</b> ")])
            .await;
        assert_eq!(named.to, "/mijn/inlog?klaar=sleutel-naam");
        let shown = there.get(&house.router, &page).await;
        assert!(shown.body.contains("Mijn &lt;b&gt;telefoon"), "{}", shown.body);
        let gone = there.post(&house.router, &format!("{page}/einde"), &[]).await;
        assert_eq!(gone.to, "/mijn/inlog?klaar=sleutel-weg", "{}", gone.body);
        assert_eq!(
            here.get(&house.router, "/mijn/inlog").await.code(),
            303,
            "others are out"
        );
        assert_eq!(
            enter(&house.router, &mut Browser::default(), &mut device)
                .await
                .code(),
            422,
            "{}",
            house.kind
        );
        assert_eq!(there.get(&house.router, &page).await.code(), 404);
    }
}

#[tokio::test]
async fn one_comes_where_one_wanted_to_go() {
    for house in houses().await {
        let (_, mut device) = with_key(&house).await;
        for (back, to) in [("/mijn/inlog", "/mijn/inlog"), ("//evil.example", "/mijn")] {
            let begun = challenge(&house.router, "kompas", back).await;
            let key = device.answer(&begun["options"], &Says::truth("webauthn.get"));
            let sent = json!({ "token": begun["token"], "sleutel": key });
            let reply = Browser::default()
                .json(&house.router, "/inloggen/sleutel", &sent)
                .await;
            assert_eq!(reply.json()["to"], to, "{}", house.kind);
        }
    }
}

/// Ten minutes after coming in, an open screen is not enough.
#[tokio::test]
async fn later_the_password_is_asked_first() {
    for house in houses().await {
        let (mut here, _) = with_key(&house).await;
        let (_, later) = house.at("2026-11-26T12:10:00Z").await;
        let begin = "/mijn/inlog/sleutels/begin";
        for password in ["", "een ander wachtwoord"] {
            let reply = here.json(&later, begin, &json!({ "wachtwoord": password })).await;
            assert_eq!(reply.code(), 422, "{}", house.kind);
            assert_eq!(reply.json()["code"], "accounts-password-wrong", "{}", reply.body);
        }
        let reply = here.json(&later, begin, &json!({ "wachtwoord": PASSWORD })).await;
        assert_eq!(reply.code(), 200, "{}", reply.body);
        let page = page_of_key(&here.get(&later, "/mijn/inlog").await.body);
        let asked = here.get(&later, &page).await;
        assert!(asked.body.contains("name=\"wachtwoord\""), "{}", asked.body);
        let end = format!("{page}/einde");
        assert_eq!(
            here.post(&later, &end, &[("wachtwoord", "nee")]).await.code(),
            422
        );
        assert_eq!(
            here.post(&later, &end, &[("wachtwoord", PASSWORD)]).await.code(),
            303
        );
    }
}

#[tokio::test]
async fn staff_keep_their_last_second_factor() {
    for house in houses().await {
        let mut admin = house.admin().await;
        let (mut one, mut two) = (Device::new(b"een"), Device::new(b"twee"));
        assert_eq!(make(&house.router, &mut admin, &mut one, "Een").await.code(), 200);
        assert_eq!(
            make(&house.router, &mut admin, &mut two, "Twee").await.code(),
            200
        );
        house.run(sql("update account set codes = null")).await;
        let end = async |admin: &mut Browser| {
            let page = page_of_key(&admin.get(&house.router, "/mijn/inlog").await.body);
            admin.post(&house.router, &format!("{page}/einde"), &[]).await
        };
        assert_eq!(end(&mut admin).await.code(), 303, "{}", house.kind);
        let last = end(&mut admin).await;
        assert_eq!(last.code(), 422, "{}", house.kind);
        assert!(last.body.contains("Stel eerst codes in"), "{}", last.body);
        assert_eq!(house.rows(sql("select id from passkey")).await.len(), 1);
    }
}

#[tokio::test]
async fn a_look_without_an_account_makes_no_key() {
    for house in houses().await {
        let mut here = house.pupil().await;
        house.run(sql("update session set way = 'link'")).await;
        house.run(sql("delete from account")).await;
        let reply = here
            .json(
                &house.router,
                "/mijn/inlog/sleutels/begin",
                &json!({ "wachtwoord": "" }),
            )
            .await;
        assert!(
            matches!(reply.code(), 404 | 422),
            "{}: {}",
            house.kind,
            reply.body
        );
        assert_eq!(house.rows(sql("select id from ceremony")).await.len(), 0);
    }
}

#[tokio::test]
async fn nobody_has_more_keys_than_devices() {
    for house in houses().await {
        let (mut here, _) = with_key(&house).await;
        for number in 1..20 {
            let more = sql(
                "insert into passkey (tenant, id, person, credential, material, name, made_at) \
                 select tenant, $1, person, $1, material, name, made_at from passkey where name = 'Telefoon' limit 1",
            );
            house.run(more.bind(format!("{number:032x}"))).await;
        }
        let reply = here
            .json(
                &house.router,
                "/mijn/inlog/sleutels/begin",
                &json!({ "wachtwoord": "" }),
            )
            .await;
        assert_eq!(reply.code(), 422, "{}", house.kind);
        assert_eq!(
            reply.json()["detail"],
            "Je hebt al 20 sleutels. Haal er eerst een weg."
        );
    }
}
