//! Erasing on request: two persons, and afterwards nothing is found, also not after the next roster or a restore.

use kit::db::{Db, sql};
use kit::{Error, Ids};
use people::accounts::{self, Entering, Way};
use people::erasure::asked::{Answer, answer, ask, carry_out, waiting};
use people::erasure::{Erased, let_in, replay};
use people::rosters::actions;
use people::sample::Settled;
use people::takeaway::take;
use policy::{PersonId, SignIn, Untrusted};
use world::World;

use super::ground::{AUTUMN, hits, kompas, oneself, words};
use crate::ground::{places, rows, run};

/// Everything by which Noor could be found.
async fn plant(db: &Db, settled: &Settled, person: PersonId) -> Vec<String> {
    let tenant = settled.organisation.tenant;
    let statements = [
        sql("update person set given = 'Zqxnoor', family = 'Zqxwit', sorted = 'zqxwit', email = 'zqx@noor.example', \
             eck_id = 'zqx-eck' where id = $1")
        .bind(person),
        sql("update account set login = 'zqx@noor.example' where person = $1").bind(person),
        sql("insert into passkey (tenant, id, person, credential, material, name, made_at) \
             values ($1, 'a', $2, 'zqxcredential', 'zqxmaterial', 'zqx telefoon', 'x')")
        .bind(tenant)
        .bind(person),
        sql("insert into identity (tenant, issuer, subject, person, made_at) values ($1, 'i', 'zqxsubject', $2, 'x')")
            .bind(tenant)
            .bind(person),
        sql("insert into recovery_request (tenant, id, person, why, asked_by, asked_at, until) \
             values ($1, 'a', $2, 'zqx is haar telefoon kwijt', $2, 'x', 'x')")
        .bind(tenant)
        .bind(person),
        sql("insert into ceremony (tenant, id, secret, kind, person, state, until) \
             values ($1, 'a', 's', 'k', $2, 'zqxstate', 'x')")
        .bind(tenant)
        .bind(person),
        sql("insert into one_time_link (tenant, id, secret, purpose, person, made_by, made_at, until) \
             values ($1, 'a', 'zqxlink', 'look', $2, 'b', 'x', 'x')")
        .bind(tenant)
        .bind(person),
        sql("insert into done_once (tenant, person, form, done_at, answer) values ($1, $2, 'f', 'x', 'zqx')")
            .bind(tenant)
            .bind(person),
        sql("insert into spare_code (tenant, person, hash, made_at) values ($1, $2, 'zqxhash', 'x')")
            .bind(tenant)
            .bind(person),
        sql("insert into travelled (tenant, person, code, told) values ($1, $2, 'c', '[]')")
            .bind(tenant)
            .bind(person),
        sql("insert into mentor_intake (tenant, id, programme, method, person, given, prefix, family, email, kind, why, \
             knows_from, state, state_at, intake_how, noted, reason, signed_at) values ($1, 'a', 'g', 'm', $2, 'zqx', '', 'zqx', \
             'zqx@noor.example', 'k', 'zqx wil dit', '', 'accepted', 'x', '', 'zqx', '', 'x')")
        .bind(tenant)
        .bind(person),
        sql("insert into mentor_file (tenant, person, kind, fields, ways, languages, gender, topics, about, slots, capacity, \
             postcode, reach_km, online, ages_from, ages_to, state, state_at, changed_at) values ($1, $2, 'k', '', '', '', '', \
             '', 'zqx over mij', 0, 1, '', 0, true, 12, 18, 'available', 'x', 'x')")
        .bind(tenant)
        .bind(person),
        sql("insert into voice (tenant, id, person, programme, occupation, side, called, nice, hard, came, state, state_at, reason, \
             sent_at) values ($1, 'a', $2, 'g', 'kok', 'does', 'zqx', 'zqx', 'zqx', 'zqx', 'shown', 'x', '', 'x')")
        .bind(tenant)
        .bind(person),
        sql("insert into dream (tenant, id, person, place, kind, refers, name, note, kept_at, changed_at) \
             values ($1, 'a', $2, 1, 'own', '', 'zqx droomt', 'zqx belt', 'x', 'x')")
        .bind(tenant)
        .bind(person),
        sql("insert into interest (tenant, person, form, lot, answers, in_words, begun_at, answered_at) \
             values ($1, $2, 'kort', 7, 'r01=x', 'Zeilen: zqx', 'x', 'x')")
        .bind(tenant)
        .bind(person),
        sql("insert into assignment_work (tenant, id, assignment, person, version, begun_at, saved_at) \
             values ($1, 'zqxwork', 'a', $2, 1, 'x', 'x')")
        .bind(tenant)
        .bind(person),
        sql("insert into assignment_found (tenant, assignment, person, piece, words, shared, saved_at) \
             values ($1, 'a', $2, 'p', 'zqx vond', true, 'x')")
        .bind(tenant)
        .bind(person),
        sql("insert into wish (tenant, id, person, programme, topics, wants, left_open, slots, postcode, online, said, since, \
             state, state_at, changed_at) values ($1, 'a', $2, 'g', '', '', true, 0, '', true, 'zqx wens', 'x', 'waiting', 'x', 'x')")
        .bind(tenant)
        .bind(person),
        sql("insert into pairing (tenant, id, edition, programme, mentor, young, state, state_at, proposed_by, proposed_at, \
             answer_by, young_said, mentor_said, learns_young, learns_mentor, midterm_young, midterm_mentor, goodbye_young, \
             goodbye_mentor, again_young, again_mentor, ended_how, ended_why, version) values ($1, 'a', 'e', 'g', 'm', $2, \
             'started', 'x', 'b', 'x', 'x', 'yes', 'yes', 'zqx leert', '', '', '', '', '', '', '', '', '', 1)")
        .bind(tenant)
        .bind(person),
        sql("insert into meeting (tenant, id, pairing, young, mentor, day, begins, minutes, place, topics, next_step, state, \
             made_at, sequence) values ($1, 'a', 'a', $2, 'm', 'd', '', 60, '', '', 'zqx stap', 'held', 'x', 0)")
        .bind(tenant)
        .bind(person),
        sql("insert into message (tenant, id, pairing, young, mentor, written_by, said, sent_at, due_at) \
             values ($1, 'a', 'a', $2, 'm', 'm', 'hoi zqx', 'x', 'x')")
        .bind(tenant)
        .bind(person),
        sql("insert into message (tenant, id, pairing, young, mentor, written_by, said, sent_at, due_at, taken_back_at) \
             values ($1, 'b', 'g', $2, $2, $2, 'hoi groep, zqx', 'x', 'x', 'x')")
        .bind(tenant)
        .bind(person),
        sql("insert into message_report (tenant, id, pairing, young, mentor, sort, said, around, reported_by, reported_at, \
             outcome) values ($1, 'a', 'a', 'y', $2, 's', 'zqx', 'hoi zqx', 'y', 'x', '')")
        .bind(tenant)
        .bind(person),
        sql("insert into message_report (tenant, id, pairing, young, mentor, sort, said, around, reported_by, reported_at, \
             outcome, together, about) values ($1, 'b', 'b', 'y', 'm', 's', 'zqx', 'hoi zqx', 'y', 'x', '', 'g', $2)")
        .bind(tenant)
        .bind(person),
    ];
    for statement in statements {
        run(db, statement).await.unwrap();
    }
    let sent = sql("select sent from roster_key where kind = 'person' and id = $1").bind(person);
    let mut needles: Vec<String> = rows(db, sent)
        .await
        .iter()
        .map(|row| row.get("sent").unwrap())
        .collect();
    needles.extend(["Zqx", "zqx"].map(str::to_owned));
    needles
}

/// The tables in which the bare id of somebody may stand: it leads to nothing.
fn check_nothing_is_left(
    kind: &str,
    words: &std::collections::BTreeMap<String, Vec<String>>,
    needles: &[String],
    person: PersonId,
) {
    assert_eq!(hits(words, needles), [""; 0], "{kind}");
    let with_id: Vec<&str> = hits(words, &[person.to_string()]);
    // The empty record, the list of who was erased, and after that a secret for lines about nobody.
    let may = ["audit_person", "erased", "person"];
    assert!(
        with_id.iter().all(|table| may.contains(table)),
        "{kind}: {with_id:?}"
    );
    assert!(with_id.contains(&"erased"), "{kind}");
}

#[tokio::test]
async fn it_takes_two_and_afterwards_nothing_is_found() {
    for place in places() {
        let (db, settled) = kompas(&place).await;
        let tenant = settled.organisation.tenant;
        let (joost, saskia) = (settled.actor("joost").unwrap(), settled.actor("saskia").unwrap());
        let noor = settled.person("noor").unwrap();
        let needles = plant(&db, &settled, noor).await;
        assert!(hits(&words(&db).await.unwrap(), &needles).len() >= 8);
        let mut tx = db.begin().await.unwrap();
        let entering = Entering {
            tenant,
            person: noor,
            way: Way::Demo,
            factors: SignIn::OneFactor,
            device: "zqx".to_owned(),
        };
        let carried = accounts::begin(&mut tx, &Ids::Random, &entering).await.unwrap();
        tx.commit().await.unwrap();
        let keeper = accounts::Keeper::new(db.clone());
        assert!(kit::actor::Gate::who(&keeper, &carried).await.unwrap().is_some());

        let whom = || Untrusted::new(noor);
        let denied = |outcome: kit::Outcome<()>| matches!(outcome, Err(Error::NotFound));
        let vera = settled.actor("vera").unwrap();
        assert!(
            denied(ask(&db, &Ids::Random, &vera, whom(), "zij vroeg het mij").await),
            "a tutor"
        );
        assert!(denied(carry_out(&db, &joost, whom()).await), "nobody asked");
        ask(&db, &Ids::Random, &joost, whom(), "zqx vroeg het zelf")
            .await
            .unwrap();
        assert!(denied(carry_out(&db, &joost, whom()).await), "nobody said yes");
        let mut tx = db.begin().await.unwrap();
        let asked = waiting(&mut tx, &saskia).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(
            asked
                .iter()
                .map(|one| (one.person, one.approved))
                .collect::<Vec<_>>(),
            [(noor, false)]
        );
        let id = || Untrusted::new(asked[0].id);
        assert!(
            denied(
                answer(&db, &Ids::Random, &joost, id(), Answer::Yes)
                    .await
                    .map(drop)
            ),
            "oneself"
        );
        answer(&db, &Ids::Random, &saskia, id(), Answer::Yes)
            .await
            .unwrap();
        assert!(denied(carry_out(&db, &saskia, whom()).await), "who said yes");
        carry_out(&db, &joost, whom()).await.unwrap();

        check_nothing_is_left(place.kind, &words(&db).await.unwrap(), &needles, noor);
        assert!(
            kit::actor::Gate::who(&keeper, &carried).await.unwrap().is_none(),
            "the session is dead"
        );
        assert!(denied(carry_out(&db, &joost, whom()).await), "twice");
        let taken = take(&db, Some(&Ids::Random), &oneself(tenant, noor)).await;
        assert!(matches!(taken, Err(Error::NotFound)));
        check_nothing_is_left(place.kind, &words(&db).await.unwrap(), &needles, noor);
    }
}

#[tokio::test]
async fn a_task_for_all_of_the_organisation_ends_first_and_nobody_erases_themselves() {
    let (db, settled) = kompas(&crate::ground::file()).await;
    let joost = settled.actor("joost").unwrap();
    let whom = |handle: &str| Untrusted::new(settled.person(handle).unwrap());
    let refused = ask(&db, &Ids::Random, &joost, whom("saskia"), "dat kan toch niet").await;
    assert!(matches!(refused, Err(Error::Unprocessable(_))), "{refused:?}");
    let denied = ask(&db, &Ids::Random, &joost, whom("joost"), "dat kan toch niet").await;
    assert!(matches!(denied, Err(Error::NotFound)), "{denied:?}");
}

#[tokio::test]
async fn the_next_roster_says_who_was_erased_and_keeps_them_out() {
    for place in places() {
        let (db, settled) = kompas(&place).await;
        let tenant = settled.organisation.tenant;
        let noor = settled.person("noor").unwrap();
        let (joost, saskia) = (settled.actor("joost").unwrap(), settled.actor("saskia").unwrap());
        ask(
            &db,
            &Ids::Random,
            &joost,
            Untrusted::new(noor),
            "zij vroeg het zelf",
        )
        .await
        .unwrap();
        let mut tx = db.begin().await.unwrap();
        let asked = waiting(&mut tx, &saskia).await.unwrap();
        tx.commit().await.unwrap();
        answer(
            &db,
            &Ids::Random,
            &saskia,
            Untrusted::new(asked[0].id),
            Answer::Yes,
        )
        .await
        .unwrap();
        carry_out(&db, &joost, Untrusted::new(noor)).await.unwrap();

        let roster = || World::new(2026).unwrap().schools.remove(0).roster();
        let planned = actions::plan(&db, tenant, "roster", roster()).await.unwrap();
        assert_eq!(
            (planned.erased, planned.plan.persons.new.len()),
            (1, 0),
            "{}",
            place.kind
        );
        let handed = people::rosters::Handed {
            actor: &joost,
            second: Some(saskia.person),
            source: "roster",
            file: "lijst.zip",
            sent: &planned.sent,
            plan: &planned.plan,
            forced: false,
            import: None,
        };
        actions::apply(&db, &Ids::Random, &handed, &people::rosters::unseen)
            .await
            .unwrap();
        let found = rows(
            &db,
            sql("select id from person where given = 'Noor' and family = 'Wit' order by id"),
        )
        .await;
        assert!(found.is_empty(), "{}", place.kind);
        // Another sender has ids of its own, and then it is somebody new whom nobody can know.
        let other = actions::plan(&db, tenant, "ander", roster()).await.unwrap();
        assert_eq!(other.erased, 0);
        // Two people let her in again, and then the same list brings in somebody new.
        let why = "zij komt terug op school";
        let refused = let_in::ask(&db, &Ids::Random, &joost, "kompas-noo", why).await;
        assert!(matches!(refused, Err(Error::Unprocessable(_))), "{refused:?}");
        let saskia_asks = let_in::ask(&db, &Ids::Random, &saskia, "kompas-noor", why).await;
        assert!(matches!(saskia_asks, Err(Error::NotFound)), "{saskia_asks:?}");
        let_in::ask(&db, &Ids::Random, &joost, "kompas-noor", why)
            .await
            .unwrap();
        let twice = let_in::ask(&db, &Ids::Random, &joost, "kompas-noor", why).await;
        assert!(matches!(twice, Err(Error::Unprocessable(_))), "{twice:?}");
        let mut tx = db.begin().await.unwrap();
        let waits = let_in::waiting(&mut tx, &saskia).await.unwrap();
        tx.commit().await.unwrap();
        let id = || Untrusted::new(waits[0].id);
        let own = let_in::answer(&db, &joost, id(), true).await;
        assert!(matches!(own, Err(Error::NotFound)), "nobody says yes to oneself");
        let still = actions::plan(&db, tenant, "roster", roster()).await.unwrap();
        assert_eq!(still.erased, 1, "asking alone lets nobody in");
        let_in::answer(&db, &saskia, id(), true).await.unwrap();
        let planned = actions::plan(&db, tenant, "roster", roster()).await.unwrap();
        assert_eq!((planned.erased, planned.plan.persons.new.len()), (0, 1));
        let handed = people::rosters::Handed {
            sent: &planned.sent,
            plan: &planned.plan,
            ..handed
        };
        actions::apply(&db, &Ids::Random, &handed, &people::rosters::unseen)
            .await
            .unwrap();
        let found = rows(
            &db,
            sql("select id from person where given = 'Noor' and family = 'Wit' order by id"),
        )
        .await;
        assert_eq!(found.len(), 1, "{}", place.kind);
        assert_ne!(found[0].get::<PersonId>("id").unwrap(), noor, "somebody new");
    }
}

#[tokio::test]
async fn a_restore_erases_again_and_keeps_out_again() {
    for place in places() {
        let (db, settled) = kompas(&place).await;
        let tenant = settled.organisation.tenant;
        let noor = settled.person("noor").unwrap();
        let needles = plant(&db, &settled, noor).await;
        let list = [Erased {
            tenant,
            person: noor,
            at: AUTUMN.parse().unwrap(),
        }];
        let mut tx = db.begin().await.unwrap();
        assert_eq!(replay(&mut tx, &list).await.unwrap(), 1);
        tx.commit().await.unwrap();
        check_nothing_is_left(place.kind, &words(&db).await.unwrap(), &needles, noor);
        let roster = World::new(2026).unwrap().schools.remove(0).roster();
        let planned = actions::plan(&db, tenant, "roster", roster).await.unwrap();
        assert_eq!(planned.erased, 1);
    }
}
