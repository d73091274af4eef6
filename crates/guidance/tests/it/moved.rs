//! Who is no part of a talk does not find it; and a young person who moves to another class, or turns eighteen, takes it along.

use guidance::dialogues::{Move, Plan, begin, change, finish, log, plan, take_back};
use jiff::civil::date;
use journey::opportunities::{Draft, Opportunity, State, Verb, answer, offer, settle};
use journey::{Kind, Topics};
use kit::guard::party_text;
use kit::{Error, Ids, Outcome, sql};
use policy::{Actor, Party, ThingId, Untrusted};

use crate::ground::{Ground, grounds};
use crate::talks::{TODAY, ending, group_of, open, say, say_now, step};

#[track_caller]
fn absent<T: std::fmt::Debug>(outcome: Outcome<T>, who: &str) {
    assert!(matches!(outcome, Err(Error::NotFound)), "{who}: {outcome:?}");
}

async fn nothing_there_for(ground: &Ground, actor: &Actor, who: &str, id: policy::ThingId) {
    let (db, known, ids) = (&ground.db, &ground.known, &Ids::Random);
    let noor = || Untrusted::new(ground.person("noor"));
    let whole = ending(ground, TODAY, "", step("Bel", TODAY));
    let planned = Plan {
        day: None,
        topics: Topics::default(),
    };
    absent(open(ground, actor, id).await, who);
    absent(say(ground, actor, id, "Ik ook.", "").await, who);
    absent(
        finish((db, ids, known), actor, Untrusted::new(id), &whole).await,
        who,
    );
    absent(take_back((db, known), actor, Untrusted::new(id), true).await, who);
    absent(plan((db, ids, known), actor, noor(), &planned).await, who);
    absent(log((db, ids, known), actor, noor(), "Iets.", &whole).await, who);
}

#[tokio::test]
async fn whoever_is_no_part_of_it_finds_no_talk_and_no_step() {
    for ground in grounds().await {
        let (noor, vera) = (ground.actor("noor"), ground.actor("vera"));
        let (db, known, ids) = (&ground.db, &ground.known, &Ids::Random);
        let noors = || Untrusted::new(ground.person("noor"));
        let whole = ending(&ground, TODAY, "", step("Bel", TODAY));
        let id = log((db, ids, known), &vera, noors(), "Over later.", &whole)
            .await
            .unwrap();
        let due = open(&ground, &noor, id).await.unwrap().agreed[0].id;
        // Another pupil, another tutor, the leader, the administrator, somebody from outside, and two of another school.
        let mut strangers: Vec<(&str, Actor)> = ["jamal", "gijs", "hanneke", "joost", "ravi"]
            .map(|handle| (handle, ground.actor(handle)))
            .to_vec();
        let andere = |handle| (handle, ground.andere.actor(handle).unwrap());
        strangers.push(andere("andere-tutor"));
        strangers.push(andere("andere-noor"));
        for (who, actor) in &strangers {
            nothing_there_for(&ground, actor, who, id).await;
            absent(change(db, actor, Untrusted::new(due), Move::Done).await, who);
        }
        // The young person herself does not end, log, plan or take back what the adult does.
        absent(
            finish((db, ids, known), &noor, Untrusted::new(id), &whole).await,
            "noor",
        );
        absent(
            take_back((db, known), &noor, Untrusted::new(id), true).await,
            "noor",
        );
        absent(
            log((db, ids, known), &noor, noors(), "Iets.", &whole).await,
            "noor",
        );
        // A talk begins with a tutor of one's own.
        absent(
            begin((db, ids, known), &noor, ground.person("gijs")).await,
            "noor",
        );
        // An id that nobody has is as absent.
        let nobody = policy::ThingId::from_bits(7);
        absent(open(&ground, &vera, nobody).await, "vera");
        // The counsellor of the school reads and adds.
        let marieke = ground.actor("marieke");
        assert!(open(&ground, &marieke, id).await.is_ok());
    }
}

#[tokio::test]
async fn a_talk_goes_along_to_another_class_and_past_eighteen() {
    for ground in grounds().await {
        let (noor, vera, gijs) = (ground.actor("noor"), ground.actor("vera"), ground.actor("gijs"));
        let (db, known, ids) = (&ground.db, &ground.known, &Ids::Random);
        let id = begin((db, ids, known), &noor, vera.person).await.unwrap();
        say_now(&ground, &noor, id, "Ik wil varen.").await.unwrap();
        // She moves to the class of another tutor.
        to_the_class_of(&ground, "joey").await;
        nothing_there_for(&ground, &vera, "the former tutor", id).await;
        let whole = ending(&ground, TODAY, "", step("Bel", date(2026, 10, 20)));
        finish((db, ids, known), &gijs, Untrusted::new(id), &whole)
            .await
            .unwrap();
        let closed = open(&ground, &noor, id).await.unwrap();
        assert_eq!(closed.talk.held_by, gijs.person, "{}", ground.kind);

        // She turns eighteen: it stays hers and that of who guides her, and she is asked as somebody of her age.
        born(&ground, "2008-10-10").await;
        let grown = open(&ground, &noor, id).await.unwrap();
        let asked = grown.questions.iter().filter_map(|(_, id)| id.as_deref());
        assert!(asked.clone().count() == 5 && asked.clone().all(|id| id.contains("-c")));
        say_now(&ground, &noor, id, "Ik ga varen.").await.unwrap();
        assert!(open(&ground, &gijs, id).await.is_ok());
    }
}

/// An offer that waits while she changes class and turns eighteen is still hers to answer; who offered it settles nothing any more,
/// and her new tutor does.
#[tokio::test]
async fn an_offer_goes_along_to_another_class_and_past_eighteen() {
    for ground in grounds().await {
        let (noor, vera, gijs) = (ground.actor("noor"), ground.actor("vera"), ground.actor("gijs"));
        let (db, known, ids) = (&ground.db, &ground.known, &Ids::Random);
        let draft = Draft {
            rule: Opportunity {
                kind: Kind::Visit,
                state: State::Offered,
                offered_on: TODAY,
                answer_by: None,
                day: Some(TODAY),
                fields: known.fields("techniek"),
                topics: Topics::default(),
                encounter: true,
            },
            title: "Kijken op de werf".to_owned(),
            about: String::new(),
            place: String::new(),
        };
        offer((db, ids, known), &vera, Untrusted::new(noor.person), &draft)
            .await
            .unwrap();
        let mut tx = db.begin().await.unwrap();
        let row = sql(
            "select id from opportunity where tenant = $1 and person = $2 and title = 'Kijken op de werf'",
        )
        .bind(noor.tenant)
        .bind(noor.person)
        .one(&mut tx)
        .await
        .unwrap();
        let id: ThingId = row.get("id").unwrap();
        tx.commit().await.unwrap();
        to_the_class_of(&ground, "joey").await;
        born(&ground, "2008-10-10").await;

        let asked = Untrusted::new(id);
        absent(
            settle((db, ids, known), &vera, asked, Verb::Withdraw, "").await,
            "the former tutor",
        );
        answer((db, ids, known), &noor, asked, Verb::Accept, "")
            .await
            .unwrap();
        let whose = settle((db, ids, known), &gijs, asked, Verb::Finish, "")
            .await
            .unwrap();
        assert_eq!(whose, noor.person, "{}", ground.kind);
    }
}

/// Noor moves to the class of somebody else.
async fn to_the_class_of(ground: &Ground, other: &str) {
    let noor = ground.actor("noor");
    let (from, to) = (group_of(ground, "noor").await, group_of(ground, other).await);
    let mut tx = ground.db.begin().await.unwrap();
    for statement in [
        sql(
            "update membership set school_group = $3 where tenant = $1 and person = $2 and school_group = $4",
        )
        .bind(noor.tenant)
        .bind(noor.person)
        .bind(to)
        .bind(from),
        sql("update relation set object = $3 where tenant = $1 and subject = $2 and object = $4")
            .bind(noor.tenant)
            .bind(party_text(Party::Person(noor.person)))
            .bind(party_text(Party::Group(to)))
            .bind(party_text(Party::Group(from))),
    ] {
        statement.run(&mut tx).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// Noor was born on another day.
async fn born(ground: &Ground, day: &str) {
    let noor = ground.actor("noor");
    let mut tx = ground.db.begin().await.unwrap();
    sql("update person set born = $3 where tenant = $1 and id = $2")
        .bind(noor.tenant)
        .bind(noor.person)
        .bind(day)
        .run(&mut tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}
