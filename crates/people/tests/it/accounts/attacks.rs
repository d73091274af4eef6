//! What somebody would try at the door, each by the number of its row in the list of abuse cases: forms from elsewhere,
//! sessions that were planted or moved, accounts that are not in use. Guessing stands in a file of its own.

use axum::body::Body;
use axum::http::{Request, header};
use kit::sql;

use super::browser::{Browser, HOST, form};
use super::house::{PASSWORD, houses, sign_in};

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
            for path in [
                "/inloggen",
                "/uitloggen",
                "/mijn/inlog/sessies",
                "/link",
                "/link/a.b.c",
            ] {
                let request = Request::post(path)
                    .header(header::CONTENT_TYPE, kind)
                    .header(header::ORIGIN, origin);
                let reply = browser.send(&house.router, request, form(&fields)).await;
                assert_eq!(reply.code(), 403, "{}: {path} {kind} {origin}", house.kind);
            }
        }
        let request = Request::post("/uitloggen").header(header::CONTENT_TYPE, kind);
        assert_eq!(
            browser.send(&house.router, request, Body::empty()).await.code(),
            403
        );
        let extra = [("login", "noor"), ("wachtwoord", PASSWORD), ("rol", "beheerder")];
        assert_eq!(browser.post(&house.router, "/inloggen", &extra).await.code(), 422);
        let extra = [
            ("oud", PASSWORD),
            ("nieuw", "een nieuw geheim woord"),
            ("person", "x"),
        ];
        assert_eq!(
            browser
                .post(&house.router, "/mijn/inlog/wachtwoord", &extra)
                .await
                .code(),
            422
        );
        assert_eq!(
            browser.get(&house.router, "/mijn/inlog").await.code(),
            200,
            "still in"
        );
        assert_eq!(
            house
                .sign_in(&mut Browser::default(), "noor", PASSWORD)
                .await
                .code(),
            303
        );
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
        made_up.cookies.insert(
            "kansrijk".to_owned(),
            format!("{}.{}.{}", house.tenant, "0".repeat(32), "a".repeat(64)),
        );
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
        assert_eq!(
            forged.get(&house.router, "/mijn/inlog").await.code(),
            303,
            "{}",
            house.kind
        );
        let fields = [
            ("school", "andere"),
            ("login", "ada@kompas.example"),
            ("wachtwoord", PASSWORD),
        ];
        assert_eq!(forged.post(&house.router, "/inloggen", &fields).await.code(), 422);
        // Nor does the administrator of one find anybody of the other, or a difference to nobody at all.
        let foreign = admin
            .get(&house.router, &format!("/mensen/{}/account", house.other_admin))
            .await;
        let nobody = admin
            .get(&house.router, &format!("/mensen/{}/account", "e".repeat(32)))
            .await;
        assert_eq!((foreign.code(), nobody.code()), (404, 404), "{}", house.kind);
        let same = |body: &str| {
            body.replace(&house.other_admin.to_string(), "")
                .replace(&"e".repeat(32), "")
        };
        assert_eq!(same(&foreign.body), same(&nobody.body));
    }
}

/// 4. Whoever is invited and has not confirmed does nothing else.
#[tokio::test]
async fn an_unconfirmed_account_opens_nothing_else() {
    for house in houses().await {
        let mut browser = house.pupil().await;
        house
            .run(sql(
                "update account set state = 'unconfirmed' where login = 'noor'",
            ))
            .await;
        let reply = browser.get(&house.router, "/mijn/inlog").await;
        assert_eq!(
            (reply.code(), reply.to.as_str()),
            (303, "/inloggen/dicht"),
            "{}",
            house.kind
        );
        let page = browser.get(&house.router, "/inloggen/dicht").await;
        assert!(page.body.contains("nog niet klaar"), "{}", page.body);
        let reply = browser
            .post(&house.router, "/mijn/inlog/sessies", &[("sessie", "andere")])
            .await;
        assert_eq!(reply.to, "/inloggen/dicht");
        assert_eq!(
            house
                .sign_in(&mut Browser::default(), "noor", PASSWORD)
                .await
                .code(),
            422
        );
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
        assert!(
            page.body.contains("beheerder van"),
            "it says who to ask: {}",
            page.body
        );
        assert_eq!(
            house
                .sign_in(&mut Browser::default(), "noor", PASSWORD)
                .await
                .code(),
            422
        );
        let reply = admin.post(&house.router, &path, &[("stand", "open")]).await;
        assert_eq!(reply.code(), 303, "{}", reply.body);
        let reply = browser.get(&house.router, "/mijn/inlog").await;
        assert!(reply.to.starts_with("/inloggen?"), "{}: {}", house.kind, reply.to);
        assert_eq!(
            house
                .sign_in(&mut Browser::default(), "noor", PASSWORD)
                .await
                .code(),
            303
        );
        // Nobody stops themselves.
        let own = format!("/mensen/{}/account/stand", house.admin);
        assert_eq!(
            admin
                .post(&house.router, &own, &[("stand", "gestopt")])
                .await
                .code(),
            404
        );
    }
}

/// 5. Who left, or has nobody left here, is out as well.
#[tokio::test]
async fn who_does_not_belong_any_more_is_out() {
    for house in houses().await {
        house.account(house.parent, "mina", false).await;
        let mut parent = Browser::default();
        house.sign_in(&mut parent, "mina", PASSWORD).await;
        assert_eq!(
            parent.get(&house.router, "/mijn/inlog").await.code(),
            200,
            "{}",
            house.kind
        );
        // The relation ends on its day, without anybody doing anything.
        let (_, later) = house.at("2026-11-26T12:30:00Z").await;
        assert_eq!(parent.get(&later, "/mijn/inlog").await.code(), 200);
        house
            .run(sql(
                "update relation set valid_to = '2026-11-26T12:29:00Z' where kind like 'guardian%'",
            ))
            .await;
        assert_eq!(
            parent.get(&later, "/mijn/inlog").await.code(),
            303,
            "{}",
            house.kind
        );
        assert_eq!(
            sign_in(&later, &mut Browser::default(), "mina", PASSWORD)
                .await
                .code(),
            422
        );
        let mut pupil = house.pupil().await;
        house
            .run(sql("update person set state = 'left' where part = 'young'"))
            .await;
        assert_eq!(
            pupil.get(&house.router, "/mijn/inlog").await.code(),
            303,
            "{}",
            house.kind
        );
    }
}
