//! What somebody takes along holds everything of them and nothing of another, and comes out elsewhere as the same bytes.

use std::io::Write as _;

use kit::db::{Db, sql};
use kit::{Error, Ids};
use people::persons::{Founder, Founding, Name, found};
use people::takeaway::{NAME, Takeaway, Unreadable, arrive, take, unpack};
use policy::{AccountState, Actor, PersonId, SignIn};
use proptest::test_runner::{Config, TestRunner};
use tokio::runtime::Runtime;

use super::ground::{AUTUMN, everybody, hits, kompas, oneself, school, words};
use crate::ground::{Place, places, run};

/// An organisation in which nobody is but its first two people, with its administrator.
async fn empty(place: &Place) -> (Db, Actor) {
    let db = place.open_at(AUTUMN).await;
    let founder = |given: &str| Founder {
        name: Name {
            given: Some(given.to_owned()),
            prefix: None,
            family: None,
        },
        email: format!("{given}@elders.example"),
    };
    let new = Founding {
        name: "Elders".to_owned(),
        slug: "elders".to_owned(),
        administrator: founder("beheer"),
        privacy_officer: founder("privacy"),
    };
    let mut tx = db.begin().await.unwrap();
    let (organisation, [administrator, _]) = found(&mut tx, &Ids::Random, &new).await.unwrap();
    tx.commit().await.unwrap();
    let actor = Actor {
        person: administrator,
        tenant: organisation.tenant,
        account: AccountState::Active,
        sign_in: SignIn::TwoFactors,
    };
    (db, actor)
}

#[test]
fn what_comes_in_elsewhere_comes_out_as_the_same_bytes() {
    let runtime = Runtime::new().unwrap();
    for which in [0, 1] {
        let mut kinds = places();
        // On the other kind of database, where there are two.
        let there = kinds.pop().unwrap();
        let here = kinds.pop().unwrap_or_else(crate::ground::file);
        let (from, settled) = runtime.block_on(school(&here, which));
        let (to, administrator) = runtime.block_on(empty(&there));
        let persons = runtime.block_on(everybody(&from));
        let tenant = settled.organisation.tenant;
        let around_trip = |person: PersonId| {
            runtime.block_on(async {
                let first = take(&from, Some(&Ids::Random), &oneself(tenant, person))
                    .await
                    .unwrap();
                let read = Takeaway::read(first.text().as_bytes()).unwrap();
                let arrived = arrive(&to, &Ids::Random, &administrator, &read).await;
                let me = oneself(administrator.tenant, arrived.unwrap());
                let second = take(&to, Some(&Ids::Random), &me).await.unwrap();
                assert_eq!(first.text(), second.text());
                // Again is refused, and what is here stays as it was.
                let again = arrive(&to, &Ids::Random, &administrator, &read).await;
                assert!(matches!(again, Err(Error::Unprocessable(_))), "{again:?}");
            });
        };
        for named in &settled.people {
            around_trip(named.person);
        }
        let named: Vec<PersonId> = settled.people.iter().map(|one| one.person).collect();
        let others: Vec<PersonId> = persons
            .into_iter()
            .filter(|person| !named.contains(person))
            .collect();
        // Each person travels once, so a case is a run of persons with names of any kind.
        let mut left = others.into_iter();
        let mut runner = TestRunner::new(Config::with_cases(24));
        let names = std::cell::RefCell::new(&mut left);
        runner
            .run(
                &("[^\u{0}]{0,30}", proptest::option::of("[^\u{0}]{1,300}")),
                |(given, family)| {
                    let Some(person) = names.borrow_mut().next() else {
                        return Ok(());
                    };
                    runtime.block_on(async {
                        let change =
                            sql("update person set given = $1, family = $2, sorted = $1 where id = $3")
                                .bind(given)
                                .bind(family)
                                .bind(person);
                        run(&from, change).await.unwrap();
                    });
                    around_trip(person);
                    Ok(())
                },
            )
            .unwrap();
    }
}

#[tokio::test]
async fn what_one_takes_along_holds_nothing_of_another() {
    for place in places() {
        let (db, settled) = kompas(&place).await;
        run(
            &db,
            sql(
                "update person set given = coalesce(given, '') || ' zqx' || substr(id, 1, 10), \
                 email = 'zqx' || substr(id, 1, 10) || '@kompas.example'",
            ),
        )
        .await
        .unwrap();
        let tenant = settled.organisation.tenant;
        let ids: Vec<String> = everybody(&db).await.iter().map(PersonId::to_string).collect();
        for named in &settled.people {
            let text = take(&db, Some(&Ids::Random), &oneself(tenant, named.person))
                .await
                .unwrap()
                .text();
            let own = format!("zqx{}", &named.person.to_string()[..10]);
            let foreign = text
                .match_indices("zqx")
                .filter(|(at, _)| !text[*at..].starts_with(&own))
                .count();
            assert_eq!(foreign, 0, "{} {}: {text}", place.kind, named.handle);
            assert!(text.contains(&own), "{}", named.handle);
            // Ids of ours say nothing elsewhere, so none goes along.
            assert!(
                !ids.iter().any(|id| text.contains(id.as_str())),
                "{}",
                named.handle
            );
            assert!(!text.contains(&tenant.to_string()), "{}", named.handle);
        }
    }
}

#[tokio::test]
async fn who_looked_is_told_by_role_and_without_a_name() {
    let (db, settled) = kompas(&crate::ground::file()).await;
    let tenant = settled.organisation.tenant;
    let (noor, vera) = (settled.person("noor").unwrap(), settled.actor("vera").unwrap());
    let vera = &vera;
    db.act(tenant, |mut tx| async move {
        let _: policy::Permitted<people::persons::BasicRecord, policy::may::ReadBasicRecord> = tx
            .permit(
                vera,
                policy::Untrusted::new(noor),
                async |tx: &mut kit::Tx, id| {
                    people::persons::find::<policy::may::ReadBasicRecord>(tx, tenant, id).await
                },
            )
            .await?;
        tx.commit().await
    })
    .await
    .unwrap();
    let text = take(&db, None, &oneself(tenant, noor)).await.unwrap().text();
    let told: serde_json::Value = serde_json::from_str(&text).unwrap();
    let look = &told["organisations"][0]["looks"][0];
    assert_eq!(
        (&look["role"], &look["class"]),
        (&"tutor".into(), &"basic-record".into())
    );
    assert!(!text.contains("Noordhoek"), "{text}");
    assert_eq!(told["person"]["family"], "Wit");
    assert_eq!(told["person"]["prefix"], "de");
}

#[tokio::test]
async fn history_gives_no_rights() {
    let place = crate::ground::file();
    let (from, settled) = kompas(&place).await;
    let elsewhere = crate::ground::file();
    let (to, administrator) = empty(&elsewhere).await;
    // Joost is the administrator of Het Kompas, and nothing elsewhere.
    let joost = settled.person("joost").unwrap();
    let taken = take(
        &from,
        Some(&Ids::Random),
        &oneself(settled.organisation.tenant, joost),
    )
    .await
    .unwrap();
    assert!(taken.text().contains("administrator-of"));
    let arrived = arrive(&to, &Ids::Random, &administrator, &taken).await.unwrap();
    let ties = sql("select kind from relation where subject = 'person:' || $1 order by kind").bind(arrived);
    let kinds: Vec<String> = crate::ground::rows(&to, ties)
        .await
        .iter()
        .map(|row| row.get("kind").unwrap())
        .collect();
    assert_eq!(kinds, ["known-to"]);
    for table in [
        "account",
        "vetting",
        "consent",
        "session",
        "person_role",
        "membership",
    ] {
        let words = words(&to).await.unwrap();
        assert!(!hits(&words, &[arrived.to_string()]).contains(&table), "{table}");
    }
    // Nobody but an administrator brings anybody in.
    let stranger = oneself(administrator.tenant, arrived);
    let other = taken.text().replace("Joost", "Jozef");
    let refused = arrive(&to, &Ids::Random, &stranger, &taken).await;
    assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
    assert_eq!(Takeaway::read(other.as_bytes()), Err(Unreadable::Changed));
}

#[test]
fn a_zip_that_is_none_or_lies_is_refused() {
    assert_eq!(
        unpack(b"PK\x03\x04 and then nothing"),
        Err(Unreadable::NoDocument)
    );
    assert_eq!(unpack(b""), Err(Unreadable::NoDocument));
    let zipped = |name: &str, bytes: &[u8]| {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
        zip.finish().unwrap().into_inner()
    };
    assert_eq!(unpack(&zipped("ander.json", b"{}")), Err(Unreadable::NoDocument));
    assert_eq!(unpack(&zipped(NAME, b"{}")), Err(Unreadable::NoDocument));
    // Nine megabytes of nothing come to a few kilobytes in a zip.
    let bomb = zipped(NAME, &vec![b' '; 9 * 1024 * 1024]);
    assert!(bomb.len() < 100_000);
    assert_eq!(unpack(&bomb), Err(Unreadable::TooLarge));
}
