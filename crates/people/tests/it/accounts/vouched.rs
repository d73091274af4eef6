//! Coming in through another party, against a provider program with the claims of SURFconext and of the Entree Federatie.
//! A password is given at a moment long ago; the provider lives now, and so does the house in these stories.

use axum::Router;
use kit::sql;
use serde_json::json;

use super::browser::Browser;
use super::house::{House, PASSWORD, code, houses, sign_in as with_password};
use super::provider::{Provider, bind, now, onward, parties, sign_in};

/// The house today, with both providers.
struct Today {
    surfconext: Provider,
    entree: Provider,
    router: Router,
    house: House,
    _folder: tempfile::TempDir,
}

async fn today() -> Vec<Today> {
    let mut all = Vec::new();
    for house in houses().await {
        let (Some(surfconext), Some(entree)) = (Provider::start("surfconext"), Provider::start("entree"))
        else {
            return Vec::new();
        };
        let folder = tempfile::tempdir().unwrap();
        let parties = parties(folder.path(), &surfconext.origin, &entree.origin);
        let router = house.with(&now(), &parties).await;
        surfconext.lets_in("noor");
        entree.lets_in("noor");
        all.push(Today {
            surfconext,
            entree,
            router,
            house,
            _folder: folder,
        });
    }
    all
}

impl Today {
    /// The pupil, signed in with a password.
    async fn pupil(&self) -> Browser {
        self.house.account(self.house.pupil, "noor", false).await;
        let mut browser = Browser::default();
        let reply = with_password(&self.router, &mut browser, "noor", PASSWORD).await;
        assert_eq!(reply.code(), 303, "{}", reply.body);
        browser
    }

    /// The pupil, for whom SURFconext vouches.
    async fn bound(&self) -> Browser {
        let mut browser = self.pupil().await;
        let reply = bind(&self.router, &mut browser, &self.surfconext, "surfconext").await;
        assert_eq!(reply.to, "/mijn/inlog?klaar=partij", "{}", reply.body);
        browser
    }

    /// One try of somebody who does not come in: the page, and nobody is in.
    async fn stays_out(&self, what: &str) -> (u16, String) {
        let mut browser = Browser::default();
        let reply = sign_in(&self.router, &mut browser, &self.surfconext, "surfconext").await;
        assert!(browser.session().is_none(), "{what}");
        assert!(
            !browser.cookies.contains_key("kansrijk-via"),
            "{what}: nothing is left in the browser"
        );
        assert_eq!(reply.headers["cache-control"], "no-store");
        (reply.code(), reply.between("<h1>", "</h1>"))
    }
}

const REFUSED: &str = "Zo kom je hier niet binnen";
const UNKNOWN: &str = "Wij kennen dit account nog niet";

#[tokio::test]
async fn a_pupil_binds_a_party_and_comes_in_through_it() {
    for today in today().await {
        let mut here = today.bound().await;
        let mine = here.get(&today.router, "/mijn/inlog").await;
        assert!(mine.body.contains("Gekoppeld sinds"), "{}", mine.body);
        assert!(mine.body.contains("Log daar ook uit"), "{}", mine.body);
        let mut there = Browser::default();
        let reply = sign_in(&today.router, &mut there, &today.surfconext, "surfconext").await;
        assert_eq!(
            (reply.code(), reply.to.as_str()),
            (303, "/mijn/inlog"),
            "{}",
            reply.body
        );
        let mine = there.get(&today.router, "/mijn/inlog").await;
        assert!(mine.body.contains("Via een andere website."), "{}", mine.body);
        let rows = today
            .house
            .rows(sql("select factors from session where way = 'vouched'"))
            .await;
        assert_eq!(rows[0].get::<String>("factors").unwrap(), "one-factor");
        // By the number for us alone, and by nothing that the party said beside it.
        let rows = today.house.rows(sql("select * from identity")).await;
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].get::<String>("subject").unwrap(), "pairwise-noor");
        // Entree as well: there the number is that of the profile.
        let reply = bind(&today.router, &mut there, &today.entree, "entree").await;
        assert_eq!(reply.to, "/mijn/inlog?klaar=partij", "{}", reply.body);
        let mut third = Browser::default();
        assert_eq!(
            sign_in(&today.router, &mut third, &today.entree, "entree")
                .await
                .code(),
            303
        );
        let gone = third
            .post(&today.router, "/mijn/inlog/partijen/surfconext/einde", &[])
            .await;
        assert_eq!(gone.to, "/mijn/inlog?klaar=partij-weg", "{}", gone.body);
        assert_eq!(
            there.get(&today.router, "/mijn/inlog").await.code(),
            303,
            "others are out"
        );
        assert_eq!(today.stays_out("let go").await, (422, UNKNOWN.to_owned()));
    }
}

/// 33. An address, a name or an ECK iD that somebody else had opens nothing.
#[tokio::test]
async fn a_recycled_address_or_eck_id_opens_nothing() {
    for today in today().await {
        let mut here = today.bound().await;
        assert_eq!(
            bind(&today.router, &mut here, &today.entree, "entree")
                .await
                .code(),
            303
        );
        today
            .house
            .run(sql(
                "update person set email = 'noor@kompas.example' where given = 'Noor'",
            ))
            .await;
        today.surfconext.lets_in("recycled");
        assert_eq!(
            today.stays_out("the same address").await,
            (422, UNKNOWN.to_owned())
        );
        today.entree.lets_in("recycled");
        let mut browser = Browser::default();
        let reply = sign_in(&today.router, &mut browser, &today.entree, "entree").await;
        assert!(
            reply.body.contains(UNKNOWN) && browser.session().is_none(),
            "{}",
            reply.body
        );
        assert_eq!(
            today.house.rows(sql("select person from identity")).await.len(),
            2
        );
    }
}

/// 33. Somebody of another school, whatever their address; and somebody of whom the party says no school.
#[tokio::test]
async fn another_school_is_refused() {
    for today in today().await {
        let mut here = today.pupil().await;
        for account in ["stranger", "nowhere"] {
            today.surfconext.lets_in(account);
            assert_eq!(today.stays_out(account).await, (422, REFUSED.to_owned()));
            let reply = bind(&today.router, &mut here, &today.surfconext, "surfconext").await;
            assert!(reply.body.contains(REFUSED), "{}", reply.body);
        }
        today.entree.lets_in("stranger");
        let reply = bind(&today.router, &mut here, &today.entree, "entree").await;
        assert!(reply.body.contains(REFUSED), "{}", reply.body);
        assert_eq!(
            today.house.rows(sql("select person from identity")).await.len(),
            0
        );
    }
}

/// A number is of one person: whoever has it keeps it.
#[tokio::test]
async fn a_number_stays_with_whom_it_was_bound_to() {
    for today in today().await {
        today.bound().await;
        today.house.account(today.house.parent, "mina", false).await;
        let mut mother = Browser::default();
        assert_eq!(
            with_password(&today.router, &mut mother, "mina", PASSWORD)
                .await
                .code(),
            303
        );
        let reply = bind(&today.router, &mut mother, &today.surfconext, "surfconext").await;
        assert!(reply.body.contains(REFUSED), "{}", reply.body);
        let rows = today.house.rows(sql("select person from identity")).await;
        assert_eq!(
            rows[0].get::<policy::PersonId>("person").unwrap(),
            today.house.pupil
        );
        // And a stopped account stays shut.
        today
            .house
            .run(sql("update account set state = 'suspended' where login = 'noor'"))
            .await;
        assert_eq!(today.stays_out("stopped").await, (422, REFUSED.to_owned()));
    }
}

#[tokio::test]
async fn a_token_that_lies_lets_nobody_in() {
    for today in today().await {
        today.bound().await;
        for lie in ["nonce", "audience", "issuer", "expired", "key", "none", "secret"] {
            today.surfconext.order(&json!({ "lie": lie }));
            assert_eq!(today.stays_out(lie).await, (422, REFUSED.to_owned()), "{lie}");
        }
        today.surfconext.lets_in("noor");
        let mut browser = Browser::default();
        let reply = sign_in(&today.router, &mut browser, &today.surfconext, "surfconext").await;
        assert_eq!(reply.code(), 303, "{}", reply.body);
        // Other keys, from one moment to the next.
        today.surfconext.order(&json!({ "rotate": true }));
        let reply = sign_in(
            &today.router,
            &mut Browser::default(),
            &today.surfconext,
            "surfconext",
        )
        .await;
        assert_eq!(reply.code(), 303, "{}", reply.body);
    }
}

#[tokio::test]
async fn an_answer_is_of_one_browser_and_one_time() {
    for today in today().await {
        today.bound().await;
        let fields = [("school", "kompas")];
        let mut browser = Browser::default();
        let mut going = async || {
            let going = browser
                .post(&today.router, "/inloggen/via/surfconext", &fields)
                .await;
            (browser.clone(), today.surfconext.through(&onward(&going)))
        };
        // In another browser: somebody wants to make another come in as they.
        let (mut own, back) = going().await;
        let mut other = Browser::default();
        assert!(other.get(&today.router, &back).await.body.contains(REFUSED));
        assert_eq!(own.get(&today.router, &back).await.code(), 303);
        // Twice.
        let again = own.clone().get(&today.router, &back).await;
        assert!(again.body.contains(REFUSED), "{}", again.body);
        // Another state, none, or two.
        for spoil in ["&state=x", "&error=x"] {
            let (mut own, back) = going().await;
            let reply = own.get(&today.router, &format!("{back}{spoil}")).await;
            assert_eq!((reply.code(), own.session().is_some()), (422, false), "{spoil}");
        }
        let (mut own, back) = going().await;
        let without = back.replace("state=", "stand=");
        assert!(own.get(&today.router, &without).await.body.contains(REFUSED));
        // A code that the party gave out before, with the state of now.
        let (_, old) = going().await;
        let (mut own, new) = going().await;
        let part = |back: &str, name: &str| {
            back.split(['?', '&'])
                .find(|part| part.starts_with(name))
                .unwrap()
                .to_owned()
        };
        let mixed = new.replace(&part(&new, "code="), &part(&old, "code="));
        let reply = own.get(&today.router, &mixed).await;
        assert!(own.session().is_none() && reply.code() >= 422, "{}", reply.body);
        // Another party says that it was it.
        let (mut own, back) = going().await;
        let other = back.replace(&part(&back, "iss="), "iss=https%3A%2F%2Fconnect.example");
        assert!(own.get(&today.router, &other).await.body.contains(REFUSED));
    }
}

#[tokio::test]
async fn a_party_that_does_not_answer_loses_nothing() {
    for today in today().await {
        today.bound().await;
        let mut browser = Browser::default();
        let going = browser
            .post(&today.router, "/inloggen/via/surfconext", &[("school", "kompas")])
            .await;
        let back = today.surfconext.through(&onward(&going));
        today.surfconext.order(&json!({ "down": true }));
        let reply = browser.get(&today.router, &back).await;
        assert_eq!(reply.code(), 503);
        assert!(
            reply.body.contains("De andere partij geeft geen antwoord"),
            "{}",
            reply.body
        );
        let reply = browser
            .post(&today.router, "/inloggen/via/surfconext", &[("school", "kompas")])
            .await;
        assert_eq!(reply.code(), 503, "{}", reply.body);
        assert_eq!(
            with_password(&today.router, &mut browser, "noor", PASSWORD)
                .await
                .code(),
            303
        );
        today.surfconext.order(&json!({ "down": false, "stop": true }));
        let (status, title) = today.stays_out("stopped there").await;
        assert_eq!((status, title.as_str()), (422, "Je bent niet ingelogd"));
    }
}

/// Two factors only when the party says so; otherwise staff are asked for a code.
#[tokio::test]
async fn staff_are_asked_for_a_code_unless_the_party_asked() {
    for today in today().await {
        let (house, router) = (&today.house, &today.router);
        house.account(house.admin, "ada", true).await;
        let mut here = Browser::default();
        with_password(router, &mut here, "ada", PASSWORD).await;
        assert_eq!(
            here.post(router, "/inloggen/code", &[("code", &code(&now()))])
                .await
                .code(),
            303
        );
        for (party, provider, told) in [
            ("surfconext", &today.surfconext, json!({ "acr": "urn:two" })),
            ("entree", &today.entree, json!({ "amr": ["pwd", "mfa"] })),
        ] {
            provider.lets_in("ada");
            assert_eq!(bind(router, &mut here, provider, party).await.code(), 303);
            let mut one = Browser::default();
            let reply = sign_in(router, &mut one, provider, party).await;
            assert_eq!(
                (reply.to.as_str(), one.session().is_some()),
                ("/inloggen/code", false),
                "{}",
                reply.body
            );
            provider.order(&told);
            let mut two = Browser::default();
            let reply = sign_in(router, &mut two, provider, party).await;
            assert_eq!(
                (reply.to.as_str(), two.session().is_some()),
                ("/mijn/inlog", true),
                "{told}: {}",
                reply.body
            );
        }
        let rows = house
            .rows(sql("select factors from session where way = 'vouched'"))
            .await;
        assert!(
            rows.iter()
                .all(|row| row.get::<String>("factors").unwrap() == "two-factors")
        );
    }
}

/// An invitation makes an account without a password.
#[tokio::test]
async fn an_invited_pupil_comes_in_without_a_password() {
    for today in today().await {
        let (house, router) = (&today.house, &today.router);
        house.account(house.admin, "ada", true).await;
        let mut admin = Browser::default();
        with_password(router, &mut admin, "ada", PASSWORD).await;
        admin
            .post(router, "/inloggen/code", &[("code", &code(&now()))])
            .await;
        let letter = admin
            .post_on(
                router,
                &format!("/mensen/{}/account/uitnodiging", house.pupil),
                &[],
            )
            .await;
        let typed = letter.between("<strong translate=\"no\">", "</strong>");
        let mut browser = Browser::default();
        // Without an invitation that was opened there is no such way.
        let nothing = browser
            .post(router, "/inloggen/account/via/surfconext", &[])
            .await;
        assert_eq!(nothing.to, "/link");
        browser
            .post(router, "/link", &[("school", "kompas"), ("code", &typed)])
            .await;
        let page = browser.get(router, "/inloggen/account").await;
        assert!(
            page.body.contains("/inloggen/account/via/surfconext"),
            "{}",
            page.body
        );
        let mut twice = browser.clone();
        let going = browser
            .post(router, "/inloggen/account/via/surfconext", &[])
            .await;
        let reply = browser
            .get(router, &today.surfconext.through(&onward(&going)))
            .await;
        assert_eq!(
            (reply.code(), reply.to.as_str()),
            (303, "/mijn"),
            "{}",
            reply.body
        );
        // Nothing else is left to come in with, so it stays; and the invitation is used up.
        let kept = browser
            .post(router, "/mijn/inlog/partijen/surfconext/einde", &[])
            .await;
        assert_eq!(kept.code(), 422, "{}", kept.body);
        assert_eq!(
            twice
                .post(router, "/inloggen/account/via/surfconext", &[])
                .await
                .to,
            "/link"
        );
        let reply = sign_in(router, &mut Browser::default(), &today.surfconext, "surfconext").await;
        assert_eq!(reply.code(), 303, "{}", reply.body);
    }
}
