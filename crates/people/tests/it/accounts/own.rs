//! One's own account: where one is in, the password, the codes.

use jiff::Timestamp;
use kit::sql;

use super::browser::Browser;
use super::house::{House, PASSWORD, code_of, houses};

const NEW: &str = "hagelslag met tante";

/// A second place where the pupil is in.
async fn elsewhere(house: &House) -> Browser {
    let mut browser = Browser::default();
    assert_eq!(house.sign_in(&mut browser, "noor", PASSWORD).await.code(), 303);
    browser
}

async fn is_in(house: &House, browser: &mut Browser) -> bool {
    browser.get(&house.router, "/mijn/inlog").await.code() == 200
}

/// 6. After another password every other session is dead, at its next request.
#[tokio::test]
async fn a_session_is_dead_after_another_password() {
    for house in houses().await {
        let mut here = house.pupil().await;
        let mut there = elsewhere(&house).await;
        assert!(is_in(&house, &mut there).await);
        for (old, new, field) in [
            ("een ander wachtwoord", NEW, "oud"),
            (PASSWORD, "kort", "nieuw"),
            (PASSWORD, PASSWORD, "nieuw"),
            (PASSWORD, "Welkom2026!", "nieuw"),
            (PASSWORD, "noor2010noor", "nieuw"),
        ] {
            let fields = [("login", "noor"), ("oud", old), ("nieuw", new)];
            let reply = here.post(&house.router, "/mijn/inlog/wachtwoord", &fields).await;
            assert_eq!(reply.code(), 422, "{}: {new}", house.kind);
            assert!(
                reply.body.contains(&format!("id=\"{field}-error\"")),
                "{}",
                reply.body
            );
            assert!(!reply.body.contains(PASSWORD) && !reply.body.contains("value=\"een"));
        }
        assert!(is_in(&house, &mut there).await);
        let fields = [("login", "noor"), ("oud", PASSWORD), ("nieuw", NEW)];
        let reply = here.post(&house.router, "/mijn/inlog/wachtwoord", &fields).await;
        assert_eq!(
            (reply.code(), reply.to.as_str()),
            (303, "/mijn/inlog?klaar=wachtwoord"),
            "{}",
            reply.body
        );
        assert!(is_in(&house, &mut here).await, "{}", house.kind);
        assert!(!is_in(&house, &mut there).await, "{}", house.kind);
        assert_eq!(
            house
                .sign_in(&mut Browser::default(), "noor", PASSWORD)
                .await
                .code(),
            422
        );
        assert_eq!(
            house.sign_in(&mut Browser::default(), "noor", NEW).await.code(),
            303
        );
    }
}

/// 17. An open screen does not help to guess the password either.
#[tokio::test]
async fn brute_force_from_an_open_screen_stops() {
    for house in houses().await {
        let mut here = house.pupil().await;
        for number in 1..=11 {
            let reply = here
                .post(
                    &house.router,
                    "/mijn/inlog/codes/begin",
                    &[("wachtwoord", "een ander")],
                )
                .await;
            assert_eq!(
                reply.code(),
                if number <= 10 { 422 } else { 429 },
                "{}: {number}",
                house.kind
            );
        }
    }
}

/// 36. Somebody sees where they are in, ends it, and leaves quickly.
#[tokio::test]
async fn one_sees_where_one_is_in_and_ends_it() {
    for house in houses().await {
        let mut here = house.pupil().await;
        let (mut there, mut third) = (elsewhere(&house).await, elsewhere(&house).await);
        let page = here.get(&house.router, "/mijn/inlog").await;
        assert_eq!(page.body.matches("account__place\"").count(), 3, "{}", page.body);
        assert!(page.body.contains("href=\"/weg\""), "{}", page.body);
        let session = there.session().unwrap().split('.').nth(1).unwrap().to_owned();
        let reply = here
            .post(&house.router, "/mijn/inlog/sessies", &[("sessie", &session)])
            .await;
        assert_eq!(reply.to, "/mijn/inlog?klaar=sessie");
        assert!(
            !is_in(&house, &mut there).await && is_in(&house, &mut third).await,
            "{}",
            house.kind
        );
        here.post(&house.router, "/mijn/inlog/sessies", &[("sessie", "andere")])
            .await;
        assert!(
            !is_in(&house, &mut third).await && is_in(&house, &mut here).await,
            "{}",
            house.kind
        );
        // That of somebody else is not theirs to end.
        let mut admin = house.admin().await;
        let foreign = admin.session().unwrap().split('.').nth(1).unwrap().to_owned();
        here.post(&house.router, "/mijn/inlog/sessies", &[("sessie", &foreign)])
            .await;
        assert!(is_in(&house, &mut admin).await, "{}", house.kind);
        let bad = here
            .post(&house.router, "/mijn/inlog/sessies", &[("sessie", "x")])
            .await;
        assert_eq!(bad.code(), 422);
        let away = here.get(&house.router, "/weg").await;
        assert!(away.to.starts_with("https://www.knmi.nl/"), "{}", away.to);
        assert!(here.session().is_none(), "nothing is left in the browser");
    }
}

/// Codes by choice: set up with a first code, used, and taken away again.
#[tokio::test]
async fn a_pupil_chooses_codes_and_leaves_them() {
    for house in houses().await {
        let mut here = house.pupil().await;
        let mut there = elsewhere(&house).await;
        let asked = here.get(&house.router, "/mijn/inlog/codes").await;
        assert_eq!(asked.to, "/mijn/inlog/codes/begin", "{}", house.kind);
        let begun = here
            .post(
                &house.router,
                "/mijn/inlog/codes/begin",
                &[("wachtwoord", PASSWORD)],
            )
            .await;
        assert_eq!(begun.to, "/mijn/inlog/codes", "{}", begun.body);
        let page = here.get(&house.router, "/mijn/inlog/codes").await;
        assert!(page.body.contains("otpauth://totp/"), "{}", page.body);
        // What another browser began is not ours.
        let mut step = there.clone();
        step.cookies.insert(
            "kansrijk-stap".to_owned(),
            here.cookies["kansrijk-stap"].replace('a', "b"),
        );
        assert_eq!(step.get(&house.router, "/mijn/inlog/codes").await.code(), 303);
        let sealed = house
            .rows(sql("select state from ceremony where kind = 'own-codes'"))
            .await
            .remove(0);
        let state: serde_json::Value = serde_json::from_str(&sealed.get::<String>("state").unwrap()).unwrap();
        let sealed: Vec<u8> = serde_json::from_value(state["codes"].clone()).unwrap();
        let what = format!("codes of {}", house.pupil);
        let secret = house.accounts.sealer.open(house.tenant, &what, &sealed).unwrap();
        let code = code_of(&secret, "2026-11-26T12:00:00Z".parse::<Timestamp>().unwrap());
        let done = here
            .post(&house.router, "/mijn/inlog/codes", &[("code", &code)])
            .await;
        assert_eq!(done.code(), 200, "{}", done.body);
        assert!(
            !is_in(&house, &mut there).await,
            "who was in without a code is out"
        );
        let mut other = Browser::default();
        assert_eq!(
            house.sign_in(&mut other, "noor", PASSWORD).await.to,
            "/inloggen/code"
        );
        let reply = here
            .post(
                &house.router,
                "/mijn/inlog/codes/einde",
                &[("wachtwoord", PASSWORD)],
            )
            .await;
        assert_eq!(reply.to, "/mijn/inlog?klaar=codes-weg", "{}", reply.body);
        assert_eq!(
            house.sign_in(&mut Browser::default(), "noor", PASSWORD).await.to,
            "/mijn"
        );
    }
}

#[tokio::test]
async fn staff_keep_their_codes() {
    for house in houses().await {
        let mut admin = house.admin().await;
        let page = admin.get(&house.router, "/mijn/inlog").await;
        assert!(!page.body.contains("/mijn/inlog/codes/einde"), "{}", page.body);
        let reply = admin
            .post(
                &house.router,
                "/mijn/inlog/codes/einde",
                &[("wachtwoord", PASSWORD)],
            )
            .await;
        assert_eq!(reply.code(), 422, "{}", house.kind);
        let rows = house
            .rows(sql("select person from account where codes is not null"))
            .await;
        assert_eq!(rows.len(), 1, "{}", house.kind);
    }
}

/// Staff are out after three quarters of an hour without a click, others after two hours, everybody in the evening.
#[tokio::test]
async fn a_session_ends_by_itself() {
    for house in houses().await {
        let (mut admin, mut pupil) = (house.admin().await, house.pupil().await);
        let (_, staff) = house.at("2026-11-26T12:45:00Z").await;
        assert_eq!(
            admin.get(&staff, "/mijn/inlog").await.code(),
            303,
            "{}",
            house.kind
        );
        assert_eq!(
            pupil.get(&staff, "/mijn/inlog").await.code(),
            200,
            "{}",
            house.kind
        );
        let (_, idle) = house.at("2026-11-26T14:45:00Z").await;
        assert_eq!(
            pupil.get(&idle, "/mijn/inlog").await.code(),
            303,
            "{}",
            house.kind
        );
    }
}
