//! Letting somebody in again: two people, one link, and nothing left of what was.

use kit::{Error, sql};
use people::accounts::recover::{approve, waiting};
use policy::{AccountState, Actor, PersonId, SignIn, Untrusted};

use super::browser::Browser;
use super::house::{House, PASSWORD, houses};

const NEW: &str = "hagelslag met tante";

fn actor(house: &House, person: PersonId) -> Actor {
    Actor {
        person,
        tenant: house.tenant,
        account: AccountState::Active,
        sign_in: SignIn::TwoFactors,
    }
}

/// Says yes to whatever waits.
async fn approve_all(house: &House, by: PersonId) -> kit::Outcome<usize> {
    let actor = actor(house, by);
    let mut tx = house.db().begin().await?;
    let asked = waiting(&mut tx, &actor).await?;
    tx.commit().await?;
    for one in &asked {
        approve(
            &house.accounts.db,
            &house.accounts.cx.ids,
            &actor,
            Untrusted::new(one.id),
        )
        .await?;
    }
    Ok(asked.len())
}

/// 36. The administrator alone gets nothing, the second person gets nothing, and what was is over once the link is used.
#[tokio::test]
async fn somebody_is_let_in_again_by_two() {
    for house in houses().await {
        let mut admin = house.admin().await;
        let (mut pupil, mut parent) = (house.pupil().await, Browser::default());
        let path = format!("/mensen/{}/account", house.pupil);
        let link = format!("{path}/herstel/link");
        assert_eq!(
            admin.post(&house.router, &link, &[]).await.code(),
            404,
            "{}: not asked",
            house.kind
        );
        let ask = format!("{path}/herstel");
        assert_eq!(
            admin
                .post(&house.router, &ask, &[("waarom", "kort")])
                .await
                .code(),
            422
        );
        let why = [(
            "waarom",
            "Telefoon kwijt. Ze staat voor me, ik ken haar van klas 2B.",
        )];
        assert_eq!(admin.post(&house.router, &ask, &why).await.code(), 303);
        // 27. Nobody says yes to what they asked themselves, and without a yes there is no link.
        let refused = approve_all(&house, house.admin).await;
        assert!(
            matches!(refused, Err(Error::NotFound)),
            "{}: {refused:?}",
            house.kind
        );
        assert_eq!(
            admin.post(&house.router, &link, &[]).await.code(),
            404,
            "{}: not approved",
            house.kind
        );
        assert!(matches!(
            approve_all(&house, house.pupil).await,
            Err(Error::NotFound)
        ));
        assert_eq!(
            approve_all(&house, house.privacy).await.unwrap(),
            1,
            "{}",
            house.kind
        );
        let page = admin.get(&house.router, &path).await;
        assert!(page.body.contains("Een tweede persoon zei ja"), "{}", page.body);
        let handed = admin.post_on(&house.router, &link, &[]).await;
        assert_eq!(handed.code(), 200, "{}", handed.body);
        let address = handed.between("readonly dir=\"ltr\" value=\"", "\"");
        let token = address.split("kansrijk.example").nth(1).unwrap().to_owned();
        // One yes is one link.
        assert_eq!(
            admin.post(&house.router, &link, &[]).await.code(),
            404,
            "{}: once",
            house.kind
        );
        // Until it is used everything is as it was.
        assert_eq!(pupil.get(&house.router, "/mijn/inlog").await.code(), 200);
        let pressed = parent.post(&house.router, &token, &[]).await;
        assert_eq!(pressed.to, "/inloggen/herstel", "{}", pressed.body);
        let page = parent.get(&house.router, "/inloggen/herstel").await;
        assert!(page.body.contains("Je oude wachtwoord"), "{}", page.body);
        let chosen = parent
            .post(&house.router, "/inloggen/herstel", &[("wachtwoord", NEW)])
            .await;
        assert_eq!(
            (chosen.code(), chosen.to.as_str()),
            (303, "/mijn"),
            "{}",
            chosen.body
        );
        assert_eq!(
            pupil.get(&house.router, "/mijn/inlog").await.code(),
            303,
            "{}: out",
            house.kind
        );
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
        assert_eq!(
            Browser::default().post(&house.router, &token, &[]).await.code(),
            404
        );
        // Whom it is about finds it among who looked.
        let row = house.rows(sql(
            "select count(*) as many from audit_event e join audit_person p on p.tenant = e.tenant \
                 where e.about = 'person:' || p.mark and p.person = '000000000000000000000000000000a1' \
                 and e.action in ('recover-account', 'approve', 'see-account-exists') and e.answer = 'yes'",
        ));
        assert!(row.await[0].get::<i64>("many").unwrap() >= 3, "{}", house.kind);
    }
}

/// 6. Codes, codes on paper, keys and whoever vouched are over too; staff set up new codes before they are in.
#[tokio::test]
async fn nothing_is_left_of_what_was_lost() {
    for house in houses().await {
        let mut admin = house.admin().await;
        let mut officer = house.privacy_officer().await;
        // A second administrator, who can say yes about the privacy officer.
        let second = PersonId::from_bits(0xad);
        house.person(second, "Bo", "staff").await;
        let school = format!("school:{}", house.tenant);
        house
            .relate("2", second, "administrator-of", &school, Some(house.admin))
            .await;
        house
            .run(sql("insert into identity (tenant, issuer, subject, person, made_at) values ($1, 'https://idp.example', 'x', $2, '')")
                .bind(house.tenant)
                .bind(house.privacy))
            .await;
        officer
            .post(
                &house.router,
                "/mijn/inlog/reservecodes",
                &[("wachtwoord", PASSWORD)],
            )
            .await;
        let path = format!("/mensen/{}/account/herstel", house.privacy);
        let why = [("waarom", "Telefoon en wachtwoord kwijt, staat hier.")];
        assert_eq!(admin.post(&house.router, &path, &why).await.code(), 303);
        // 27. The one who gains by it cannot say yes.
        assert!(
            matches!(approve_all(&house, house.privacy).await, Err(Error::NotFound)),
            "{}",
            house.kind
        );
        assert_eq!(approve_all(&house, second).await.unwrap(), 1, "{}", house.kind);
        let handed = admin.post_on(&house.router, &format!("{path}/link"), &[]).await;
        let address = handed.between("readonly dir=\"ltr\" value=\"", "\"");
        let token = address.split("kansrijk.example").nth(1).unwrap().to_owned();
        let mut browser = Browser::default();
        browser.post(&house.router, &token, &[]).await;
        let short = browser
            .post(
                &house.router,
                "/inloggen/herstel",
                &[("wachtwoord", "elf tekens.")],
            )
            .await;
        assert_eq!(short.code(), 422, "staff have at least twelve");
        let chosen = browser
            .post(&house.router, "/inloggen/herstel", &[("wachtwoord", NEW)])
            .await;
        assert_eq!(chosen.to, "/inloggen/codes", "{}: {}", house.kind, chosen.body);
        assert!(browser.session().is_none());
        assert_eq!(
            officer.get(&house.router, "/mijn/inlog").await.code(),
            303,
            "{}",
            house.kind
        );
        let left = house.rows(sql(
            "select (select count(*) from identity) + (select count(*) from spare_code) \
             + (select count(*) from account where codes is not null and login like 'pim%') as many",
        ));
        assert_eq!(left.await[0].get::<i64>("many").unwrap(), 0, "{}", house.kind);
    }
}

/// 18. A way back in is dead after a day, and when the account was stopped in the meantime.
#[tokio::test]
async fn a_way_back_in_does_not_last() {
    for house in houses().await {
        let mut admin = house.admin().await;
        house.pupil().await;
        let path = format!("/mensen/{}/account", house.pupil);
        let why = [("waarom", "Wachtwoord vergeten, staat voor me.")];
        admin.post(&house.router, &format!("{path}/herstel"), &why).await;
        approve_all(&house, house.privacy).await.unwrap();
        let handed = admin
            .post_on(&house.router, &format!("{path}/herstel/link"), &[])
            .await;
        let address = handed.between("readonly dir=\"ltr\" value=\"", "\"");
        let token = address.split("kansrijk.example").nth(1).unwrap().to_owned();
        let (_, late) = house.at("2026-11-27T12:00:00Z").await;
        assert_eq!(
            Browser::default().post(&late, &token, &[]).await.code(),
            404,
            "{}",
            house.kind
        );
        let mut browser = Browser::default();
        assert_eq!(
            browser.post(&house.router, &token, &[]).await.to,
            "/inloggen/herstel"
        );
        admin
            .post(&house.router, &format!("{path}/stand"), &[("stand", "gestopt")])
            .await;
        let chosen = browser
            .post(&house.router, "/inloggen/herstel", &[("wachtwoord", NEW)])
            .await;
        assert_eq!(chosen.code(), 303, "{}", house.kind);
        assert!(browser.session().is_none());
        assert_eq!(
            Browser::default().post(&house.router, &token, &[]).await.code(),
            404
        );
        assert_eq!(
            house.sign_in(&mut Browser::default(), "noor", NEW).await.code(),
            422
        );
    }
}
