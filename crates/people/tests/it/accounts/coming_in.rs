//! Coming in as one should: founded, invited, confirmed, with codes, and out again.

use jiff::Timestamp;
use kit::sql;
use people::accounts::invite_founder;

use super::browser::Browser;
use super::house::{NOW, PASSWORD, code, code_of, houses};

/// Reads what a person would copy into an app.
fn read_secret(body: &str) -> Vec<u8> {
    let shown: String = body
        .split("account__secret")
        .nth(1)
        .unwrap()
        .split("</p>")
        .next()
        .unwrap()
        .to_owned();
    let letters = shown
        .split("<span>")
        .skip(1)
        .map(|part| part.split('<').next().unwrap());
    let letters: String = letters.collect();
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for letter in letters.bytes() {
        let value = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
            .iter()
            .position(|known| *known == letter)
            .unwrap();
        held = (held << 5) | u32::try_from(value).unwrap();
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((held >> bits) & 0xff).unwrap());
        }
    }
    bytes
}

/// The codes on a sheet.
fn spare_codes(body: &str) -> Vec<String> {
    let sheet = body
        .split("account__spare")
        .nth(1)
        .unwrap()
        .split("</ol>")
        .next()
        .unwrap();
    let codes = sheet
        .split("<li>")
        .skip(1)
        .map(|part| part.split('<').next().unwrap());
    codes.map(str::to_owned).collect()
}

#[tokio::test]
async fn a_founder_comes_in_by_the_link_that_the_founding_gave() {
    for house in houses().await {
        let kind = house.kind;
        let mut tx = house.db().begin().await.unwrap();
        let handed = invite_founder(&house.accounts, &mut tx, house.tenant, house.admin)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let mut browser = Browser::default();
        // Opening it, as often as one likes, changes nothing.
        for _ in 0..3 {
            let page = browser.get(&house.router, &handed.path).await;
            assert_eq!(page.code(), 200, "{kind}");
            assert_eq!(page.headers["referrer-policy"], "same-origin");
            assert_eq!(page.headers["cache-control"], "no-store");
        }
        assert!(browser.cookies.is_empty(), "{kind}");
        let pressed = browser.post(&house.router, &handed.path, &[]).await;
        assert_eq!(
            (pressed.code(), pressed.to.as_str()),
            (303, "/inloggen/account"),
            "{kind}"
        );
        let page = browser.get(&house.router, "/inloggen/account").await;
        assert!(
            page.body.contains("value=\"ada@kompas.example\""),
            "{}",
            page.body
        );
        assert!(page.body.contains("autocomplete=\"new-password\""));
        // What cannot be is said beside its field, and what was typed is kept, but for the password.
        let fields = [("login", "a b"), ("wachtwoord", "Welkom2026!")];
        let wrong = browser.post(&house.router, "/inloggen/account", &fields).await;
        assert_eq!(wrong.code(), 422, "{kind}");
        assert!(
            wrong.body.contains("value=\"a b\"") && !wrong.body.contains("Welkom2026!"),
            "{}",
            wrong.body
        );
        assert!(wrong.body.contains("wachtwoord-error") && wrong.body.contains("login-error"));
        let fields = [("login", "Ada@Kompas.example"), ("wachtwoord", PASSWORD)];
        let chosen = browser.post(&house.router, "/inloggen/account", &fields).await;
        assert_eq!(
            (chosen.code(), chosen.to.as_str()),
            (303, "/inloggen/codes"),
            "{kind}"
        );
        assert!(
            browser.session().is_none(),
            "staff are not in before they have codes"
        );
        let page = browser.get(&house.router, "/inloggen/codes").await;
        assert!(page.body.contains("<svg"), "{kind}");
        let secret = read_secret(&page.body);
        let wrong = browser
            .post(&house.router, "/inloggen/codes", &[("code", "000000")])
            .await;
        assert_eq!(wrong.code(), 422, "{kind}");
        let now: Timestamp = NOW.parse().unwrap();
        let right = [("code", code_of(&secret, now))];
        let right: Vec<(&str, &str)> = right
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let done = browser.post(&house.router, "/inloggen/codes", &right).await;
        assert_eq!(done.code(), 200, "{}", done.body);
        let codes = spare_codes(&done.body);
        assert_eq!((codes.len(), codes[0].len()), (10, 14), "ten codes for on paper");
        assert!(browser.session().is_some());
        let mine = browser.get(&house.router, "/mijn/inlog").await;
        assert_eq!(mine.code(), 200, "{}", mine.body);
        assert_eq!(mine.headers["cache-control"], "no-store");
        assert!(mine.body.contains("Firefox · Linux"), "{}", mine.body);
        // Used up.
        let again = Browser::default().post(&house.router, &handed.path, &[]).await;
        assert_eq!(again.code(), 404, "{kind}");
        // The secret is not in the database.
        let rows = house
            .rows(sql("select codes from account where codes is not null"))
            .await;
        let sealed: Vec<u8> = rows[0].get("codes").unwrap();
        assert!(!sealed.windows(secret.len()).any(|part| part == secret), "{kind}");
        // Out again.
        let out = browser.post(&house.router, "/uitloggen", &[]).await;
        assert_eq!((out.code(), out.to.as_str()), (303, "/inloggen"), "{kind}");
        assert_eq!(out.headers["clear-site-data"], "\"cache\", \"storage\"");
        assert!(browser.session().is_none());
    }
}

#[tokio::test]
async fn where_one_wanted_to_go_one_comes_and_nowhere_else() {
    for house in houses().await {
        house.account(house.pupil, "noor", false).await;
        let mut browser = Browser::default();
        let asked = browser.get(&house.router, "/mijn/inlog").await;
        assert_eq!(asked.to, "/inloggen?naar=%2Fmijn%2Finlog");
        for (back, to) in [
            ("/mijn/inlog", "/mijn/inlog"),
            ("//evil.example", "/mijn"),
            ("https://evil.example", "/mijn"),
            ("", "/mijn"),
        ] {
            let fields = [
                ("school", "kompas"),
                ("naar", back),
                ("login", "Noor"),
                ("wachtwoord", PASSWORD),
            ];
            let reply = Browser::default().post(&house.router, "/inloggen", &fields).await;
            assert_eq!((reply.code(), reply.to.as_str()), (303, to), "{}", house.kind);
        }
    }
}

#[tokio::test]
async fn with_several_organisations_one_chooses_and_each_knows_its_own() {
    for house in houses().await {
        house.account(house.admin, "ada@x.example", true).await;
        house
            .account_in(house.other, house.other_admin, "ada@x.example", true)
            .await;
        let mut browser = Browser::default();
        let page = browser.get(&house.router, "/inloggen").await;
        let (andere, kompas) = (page.body.find("De Andere"), page.body.find("Het Kompas"));
        assert!(andere.is_some() && andere < kompas, "by name: {}", page.body);
        let page = browser.get(&house.router, "/inloggen?school=andere").await;
        assert!(page.body.contains("name=\"wachtwoord\""));
        let fields = [
            ("school", "andere"),
            ("login", "ada@x.example"),
            ("wachtwoord", PASSWORD),
        ];
        browser.post(&house.router, "/inloggen", &fields).await;
        browser
            .post(&house.router, "/inloggen/code", &[("code", &code(NOW))])
            .await;
        let session = browser.session().unwrap();
        assert!(session.starts_with(&house.other.to_string()), "{}", house.kind);
        let nowhere = [("school", "nergens"), ("login", "x"), ("wachtwoord", "y")];
        assert_eq!(
            Browser::default()
                .post(&house.router, "/inloggen", &nowhere)
                .await
                .code(),
            422
        );
    }
}

#[tokio::test]
async fn a_password_may_be_long_and_in_any_script() {
    for house in houses().await {
        let long = "é".repeat(64) + &"مدرسة ".repeat(10) + "🐄🐄🐄🐄";
        assert_eq!(long.chars().count(), 128);
        let hash = house.accounts.passwords.hash(&long).await.unwrap();
        house.account(house.pupil, "noor", false).await;
        house
            .run(sql("update account set password = $1").bind(hash))
            .await;
        let reply = house.sign_in(&mut Browser::default(), "NOOR", &long).await;
        assert_eq!(reply.code(), 303, "{}: {}", house.kind, reply.body);
        let short = long.trim_end_matches('🐄');
        assert_eq!(
            house.sign_in(&mut Browser::default(), "noor", short).await.code(),
            422
        );
    }
}

#[tokio::test]
async fn a_spare_code_lets_somebody_in_alone_and_once() {
    for house in houses().await {
        let mut browser = house.admin().await;
        let page = browser
            .post(
                &house.router,
                "/mijn/inlog/reservecodes",
                &[("wachtwoord", PASSWORD)],
            )
            .await;
        let spare = spare_codes(&page.body).remove(0);
        let mut other = Browser::default();
        house.sign_in(&mut other, "ada@kompas.example", PASSWORD).await;
        let typed = spare.to_uppercase().replace('-', " ");
        let reply = other
            .post(&house.router, "/inloggen/code", &[("code", &typed)])
            .await;
        assert_eq!(reply.code(), 303, "{}: {spare}: {}", house.kind, reply.body);
        let mut third = Browser::default();
        house.sign_in(&mut third, "ada@kompas.example", PASSWORD).await;
        let again = third
            .post(&house.router, "/inloggen/code", &[("code", &spare)])
            .await;
        assert_eq!(again.code(), 422, "{}", house.kind);
        let mine = browser.get(&house.router, "/mijn/inlog").await;
        assert!(mine.body.contains("Je hebt nog 9 reservecodes"), "{}", mine.body);
    }
}

#[tokio::test]
async fn a_pupil_comes_in_with_the_code_of_a_letter() {
    for house in houses().await {
        let mut admin = house.admin().await;
        let path = format!("/mensen/{}/account", house.pupil);
        let page = admin.get(&house.router, &path).await;
        assert!(page.body.contains("heeft nog geen account"), "{}", page.body);
        let letter = admin
            .post_on(&house.router, &format!("{path}/uitnodiging"), &[])
            .await;
        assert_eq!(letter.code(), 200, "{}", letter.body);
        let code = letter.between("<strong translate=\"no\">", "</strong>");
        let again = format!("{path}/uitnodiging?taal=ar");
        let again = admin.get(&house.router, &again).await;
        assert_eq!(
            again.between("<strong translate=\"no\">", "</strong>"),
            code,
            "the same letter"
        );
        let mut browser = Browser::default();
        let typed = [("school", "kompas"), ("code", code.as_str())];
        let opened = browser.post(&house.router, "/link", &typed).await;
        assert_eq!(opened.to, "/inloggen/account", "{}", opened.body);
        let fields = [("login", "noor"), ("wachtwoord", PASSWORD)];
        let chosen = browser.post(&house.router, "/inloggen/account", &fields).await;
        assert_eq!(
            (chosen.code(), chosen.to.as_str()),
            (303, "/mijn"),
            "{}",
            chosen.body
        );
        assert_eq!(browser.get(&house.router, "/mijn/inlog").await.code(), 200);
        // The code is used up, and the code of one organisation opens nothing in another.
        assert_eq!(
            Browser::default()
                .post(&house.router, "/link", &typed)
                .await
                .code(),
            422
        );
        let page = admin.get(&house.router, &path).await;
        assert!(page.body.contains("heeft een account"), "{}", page.body);
        let over = admin.get(&house.router, &format!("{path}/uitnodiging")).await;
        assert_eq!(over.to, path, "and is not shown any more");
    }
}
