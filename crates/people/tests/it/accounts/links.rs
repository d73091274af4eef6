//! Links: used, late, taken back, forwarded, guessed; and who may hand one over.

use kit::{Error, sql};
use people::accounts::{hand_look, invite, invite_class};
use policy::{AccountState, Actor, PersonId, SignIn, Untrusted};

use super::browser::Browser;
use super::house::{House, NOW, PASSWORD, houses};

fn actor(house: &House, person: PersonId) -> Actor {
    Actor {
        person,
        tenant: house.tenant,
        account: AccountState::Active,
        sign_in: SignIn::TwoFactors,
    }
}

/// 18. Every link that does not work is the same page, and none tells why.
#[tokio::test]
async fn a_link_that_is_late_taken_back_or_guessed_is_dead() {
    for house in houses().await {
        let admin = actor(&house, house.admin);
        let pupil = Untrusted::new(house.pupil);
        let first = invite(&house.accounts, &admin, pupil).await.unwrap();
        let second = invite(&house.accounts, &admin, pupil).await.unwrap();
        let guessed = format!("{}0", &second.path[..second.path.len() - 1]);
        let guessed = if guessed == second.path {
            guessed[..guessed.len() - 1].to_owned() + "1"
        } else {
            guessed
        };
        let (_, late) = house.at("2026-12-10T12:00:00Z").await;
        let mut bodies = Vec::new();
        for (router, path) in [
            (&house.router, first.path.as_str()),
            (&house.router, guessed.as_str()),
            (&late, second.path.as_str()),
            (&house.router, "/link/x"),
            (&house.router, "/link/a.b.c"),
        ] {
            let mut browser = Browser::default();
            let reply = browser.post(router, path, &[]).await;
            assert_eq!(reply.code(), 404, "{}: {path}", house.kind);
            assert!(browser.cookies.is_empty());
            bodies.push(reply.body.replace(path, ""));
        }
        // The day on the page differs for the late one; nothing else does.
        let plain = |body: &String| body.replace("10 december", "26 november");
        assert!(
            bodies.iter().all(|body| plain(body) == plain(&bodies[0])),
            "{}",
            house.kind
        );
        let (_, in_time) = house.at("2026-12-10T11:59:59Z").await;
        assert_eq!(
            Browser::default().post(&in_time, &second.path, &[]).await.code(),
            303
        );
    }
}

/// 18. A link that was passed on works for one of them.
#[tokio::test]
async fn a_link_that_was_forwarded_works_once() {
    for house in houses().await {
        let admin = actor(&house, house.admin);
        let handed = invite(&house.accounts, &admin, Untrusted::new(house.pupil))
            .await
            .unwrap();
        let (mut first, mut second) = (Browser::default(), Browser::default());
        for browser in [&mut first, &mut second] {
            assert_eq!(
                browser.post(&house.router, &handed.path, &[]).await.code(),
                303,
                "{}",
                house.kind
            );
        }
        let fields = [("login", "noor"), ("wachtwoord", PASSWORD)];
        assert_eq!(
            first.post(&house.router, "/inloggen/account", &fields).await.to,
            "/mijn"
        );
        let reply = second.post(&house.router, "/inloggen/account", &fields).await;
        assert_eq!(
            (reply.code(), reply.to.as_str()),
            (303, "/link"),
            "{}",
            house.kind
        );
        assert!(second.session().is_none());
        assert_eq!(second.get(&house.router, "/inloggen/account").await.code(), 303);
    }
}

/// 18. What stands in the database does not open anything, and no secret is in what a page leads to.
#[tokio::test]
async fn a_link_is_kept_as_a_hash() {
    for house in houses().await {
        let admin = actor(&house, house.admin);
        let handed = invite(&house.accounts, &admin, Untrusted::new(house.pupil))
            .await
            .unwrap();
        let secret = handed.path.rsplit('.').next().unwrap();
        assert!(secret.len() * 4 >= 128);
        let code = handed.code.unwrap().replace('-', "");
        let row = house
            .rows(sql("select secret, code from one_time_link"))
            .await
            .remove(0);
        for column in ["secret", "code"] {
            let kept: String = row.get(column).unwrap();
            assert!(
                !kept.contains(secret) && !kept.contains(&code),
                "{}: {column}",
                house.kind
            );
            let mut browser = Browser::default();
            let typed = [("school", "kompas"), ("code", kept.as_str())];
            assert_eq!(browser.post(&house.router, "/link", &typed).await.code(), 422);
        }
    }
}

/// 17. Short codes are guessed a few times only, from one place.
#[tokio::test]
async fn a_code_of_a_letter_cannot_be_guessed() {
    for house in houses().await {
        let mut browser = Browser::default();
        let mut codes = Vec::new();
        for number in 0..52 {
            let code = format!("0000-0000-{number:04}");
            let typed = [("school", "kompas"), ("code", code.as_str())];
            codes.push(browser.post(&house.router, "/link", &typed).await.code());
        }
        assert!(
            codes[..50].iter().all(|code| *code == 422),
            "{}: {codes:?}",
            house.kind
        );
        assert_eq!(codes[50..], [429, 429], "{}", house.kind);
    }
}

/// A look: at once, for two hours, once; and only for who is at home or from outside.
#[tokio::test]
async fn somebody_at_home_looks_without_an_account() {
    for house in houses().await {
        let admin = actor(&house, house.admin);
        let handed = hand_look(&house.accounts, &admin, Untrusted::new(house.parent))
            .await
            .unwrap();
        assert_eq!(handed.until.to_string(), "2026-12-03T12:00:00Z");
        let mut browser = Browser::default();
        let reply = browser.post(&house.router, &handed.path, &[]).await;
        assert_eq!(
            (reply.code(), reply.to.as_str()),
            (303, "/mijn"),
            "{}",
            house.kind
        );
        let mine = browser.get(&house.router, "/mijn/inlog").await;
        assert!(mine.body.contains("Je kwam met een link"), "{}", mine.body);
        assert_eq!(
            Browser::default()
                .post(&house.router, &handed.path, &[])
                .await
                .code(),
            404
        );
        let (_, before) = house.at("2026-11-26T13:59:59Z").await;
        let (_, after) = house.at("2026-11-26T14:00:00Z").await;
        assert_eq!(
            browser.get(&before, "/mijn/inlog").await.code(),
            200,
            "{}",
            house.kind
        );
        assert_eq!(
            browser.get(&after, "/mijn/inlog").await.code(),
            303,
            "{}",
            house.kind
        );
        // 13. Whoever has an account is not looked in on: that would be a way around the second person.
        let handed = hand_look(&house.accounts, &admin, Untrusted::new(house.parent))
            .await
            .unwrap();
        house.account(house.parent, "mina", false).await;
        assert_eq!(
            Browser::default()
                .post(&house.router, &handed.path, &[])
                .await
                .code(),
            404
        );
        let refused = hand_look(&house.accounts, &admin, Untrusted::new(house.parent)).await;
        assert!(
            matches!(refused, Err(Error::Unprocessable(_))),
            "{}: {refused:?}",
            house.kind
        );
        house.run(sql("delete from account where login = 'mina'")).await;
        // Not for a pupil, and not any more once the relation is over.
        let refused = hand_look(&house.accounts, &admin, Untrusted::new(house.pupil)).await;
        assert!(
            matches!(refused, Err(Error::Unprocessable(_))),
            "{}: {refused:?}",
            house.kind
        );
        let handed = hand_look(&house.accounts, &admin, Untrusted::new(house.parent))
            .await
            .unwrap();
        house
            .run(sql("update relation set revoked_at = $1 where kind like 'guardian%'").bind(NOW))
            .await;
        assert_eq!(
            Browser::default()
                .post(&house.router, &handed.path, &[])
                .await
                .code(),
            404
        );
        assert_eq!(
            browser.get(&house.router, "/mijn/inlog").await.code(),
            303,
            "and the look is over"
        );
    }
}

/// Makes a class of so many.
async fn class(house: &House, many: u32) -> String {
    let group = "c".repeat(32);
    house
        .run(
            sql(
                "insert into school_group (tenant, id, school, name, kind, years, subjects) \
                 values ($1, $2, $1, '2B', 'class', '', '')",
            )
            .bind(house.tenant)
            .bind(group.as_str()),
        )
        .await;
    house
        .run(sql("insert into relation (tenant, id, subject, kind, object, valid_from, valid_to, basis) \
                 values ($1, $2, $3, 'group-of', $4, '2026-08-01T00:00:00Z', '2027-07-01T00:00:00Z', 'roster')")
            .bind(house.tenant)
            .bind("d".repeat(32))
            .bind(format!("group:{group}"))
            .bind(format!("school:{}", house.tenant)))
        .await;
    for number in 0..many {
        let pupil = PersonId::from_bits(0xc000 + u128::from(number));
        house
            .run(
                sql(
                    "insert into person (tenant, id, given, family, sorted, part, state, since) \
                     values ($1, $2, $3, 'Klas', $4, 'young', 'here', $5)",
                )
                .bind(house.tenant)
                .bind(pupil)
                .bind(format!("Leerling{number}"))
                .bind(format!("klas {:05}", many - number))
                .bind(NOW),
            )
            .await;
        house
            .run(sql("insert into membership (tenant, school_group, person, role) values ($1, $2, $3, 'member')")
                .bind(house.tenant)
                .bind(group.as_str())
                .bind(pupil))
            .await;
    }
    group
}

#[tokio::test]
async fn a_class_gets_a_letter_each() {
    for house in houses().await {
        let mut admin = house.admin().await;
        let group = class(&house, 3).await;
        let path = format!("/groepen/{group}/uitnodigingen");
        let page = admin.get(&house.router, &path).await;
        assert!(
            page.body.contains("3 leerlingen hebben nog geen account"),
            "{}",
            page.body
        );
        let rows = house
            .rows(sql("select count(*) as many from one_time_link"))
            .await;
        assert_eq!(rows[0].get::<i64>("many").unwrap(), 0, "looking makes no links");
        let letters = admin.post_on(&house.router, &path, &[]).await;
        assert_eq!(letters.code(), 200, "{}", letters.body);
        assert_eq!(letters.body.matches("<article class=\"letter\">").count(), 3);
        let order = ["Leerling2", "Leerling1", "Leerling0"].map(|name| letters.body.find(name).unwrap());
        assert!(order.is_sorted(), "{}", house.kind);
        // Loaded again, and in another language, they are the same letters.
        let codes = |page: &str| -> Vec<String> {
            let parts = page.split("<strong translate=\"no\">").skip(1);
            parts.map(|part| part[..14].to_owned()).collect()
        };
        let again = admin.get(&house.router, &format!("{path}/brieven?taal=en")).await;
        assert_eq!(codes(&again.body), codes(&letters.body), "{}", house.kind);
        assert!(again.body.contains("<html lang=\"en\""));
        // A pupil makes no letters.
        let mut pupil = house.pupil().await;
        assert_eq!(pupil.get(&house.router, &path).await.code(), 404);
        assert_eq!(pupil.post(&house.router, &path, &[]).await.code(), 404);
    }
}

/// 26. Nobody invites more than two hundred at once alone, nor thousands in a day.
#[tokio::test]
async fn mass_invitation_takes_two() {
    let house = houses().await.remove(0);
    let admin = actor(&house, house.admin);
    let group = class(&house, 201).await.parse().unwrap();
    let refused = invite_class(&house.accounts, &admin, Untrusted::new(group)).await;
    assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
    house
        .run(sql(
            "delete from membership where person in (select id from person where given = 'Leerling0')",
        ))
        .await;
    let class = invite_class(&house.accounts, &admin, Untrusted::new(group))
        .await
        .unwrap();
    assert_eq!(class.invited.len(), 200);
    for _ in 0..9 {
        invite_class(&house.accounts, &admin, Untrusted::new(group))
            .await
            .unwrap();
    }
    let refused = invite(&house.accounts, &admin, Untrusted::new(house.pupil)).await;
    assert!(matches!(refused, Err(Error::Unprocessable(_))), "{refused:?}");
}
