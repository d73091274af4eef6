//! Talks as they go: the young person writes first, the adult adds, a step is agreed, and the next talk opens with it.

use guidance::dialogues::{
    Ending, Move, No, Opening, Plan, Saying, State, StepDraft, StepState, begin, change, finish, in_group,
    log, opening, plan, shares, take_back, write,
};
use jiff::civil::{Date, date};
use journey::experiences::{Experience, Logged};
use journey::{Fields, Hand, Kind, Topics, experiences, way};
use kit::{Error, Ids, Outcome, Tx, sql};
use policy::id::GroupId;
use policy::{Actor, Permitted, ThingId, Untrusted, may};

use crate::ground::{Ground, LATER, grounds};

pub const TODAY: Date = date(2026, 10, 10);

pub fn ending(ground: &Ground, day: Date, topic: &str, step: Option<StepDraft>) -> Ending {
    Ending {
        day,
        topics: ground.known.topics(topic),
        step,
        tenths: Some(7),
        title: "Gesprek over later".to_owned(),
    }
}

pub fn step(what: &str, by_day: Date) -> Option<StepDraft> {
    Some(StepDraft {
        what: what.to_owned(),
        by_day: Some(by_day),
        helper: "Oom Tim".to_owned(),
    })
}

pub async fn open(ground: &Ground, actor: &Actor, id: ThingId) -> Outcome<Opening> {
    let mut tx = ground.db.begin().await?;
    let read = opening(&mut tx, &ground.known, actor, Untrusted::new(id)).await?;
    tx.commit().await?;
    Ok(read)
}

pub async fn say(ground: &Ground, actor: &Actor, id: ThingId, text: &str, seen: &str) -> Outcome<()> {
    let saying = Saying {
        text: text.to_owned(),
        together: text.is_empty(),
        seen: seen.to_owned(),
    };
    write((&ground.db, &ground.known), actor, Untrusted::new(id), &saying).await
}

pub async fn say_now(ground: &Ground, actor: &Actor, id: ThingId, text: &str) -> Outcome<()> {
    let seen = open(ground, actor, id).await?.talk.mark();
    say(ground, actor, id, text, &seen).await
}

/// The days and topics of the talks that count on the way of Noor.
pub async fn counted(ground: &Ground, actor: &Actor) -> Vec<(Date, String, Hand)> {
    let mut tx = ground.db.begin().await.unwrap();
    let noor = Untrusted::new(ground.person("noor"));
    let way: Permitted<way::Way, may::ReadJourney> = tx
        .permit(actor, noor, async |tx: &mut Tx, id| {
            way::find::<may::ReadJourney>(tx, actor.tenant, id).await
        })
        .await
        .unwrap();
    let had = experiences::of(&mut tx, &ground.known, &way).await.unwrap();
    tx.commit().await.unwrap();
    let talks = had.iter().filter(|had| had.what.kind == Kind::Talk);
    talks
        .map(|had| {
            (
                had.what.day,
                ground.known.topics_text(had.what.topics),
                had.what.logged_by,
            )
        })
        .collect()
}

pub fn refused<T: std::fmt::Debug>(outcome: Outcome<T>) -> &'static str {
    match outcome {
        Err(Error::Unprocessable(refusal)) => refusal.key,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_talk_goes_from_the_young_person_to_a_step_and_the_next_one_opens_with_it() {
    for ground in grounds().await {
        let kind = ground.kind;
        let (noor, vera) = (ground.actor("noor"), ground.actor("vera"));
        let (db, known, ids) = (&ground.db, &ground.known, &Ids::Random);
        let planned = Plan {
            day: Some(date(2026, 10, 14)),
            topics: known.topics("d04"),
        };
        let person = || Untrusted::new(ground.person("noor"));
        let id = plan((db, ids, known), &vera, person(), &planned).await.unwrap();
        // The same invitation twice is one talk.
        assert_eq!(
            plan((db, ids, known), &vera, person(), &planned).await.unwrap(),
            id,
            "{kind}"
        );
        let first = say_now(&ground, &vera, id, "Ik zag je in de werkplaats.").await;
        assert_eq!(refused(first), No::YoungFirst.key(), "{kind}");
        say_now(&ground, &noor, id, "Ik maakte een radio.").await.unwrap();
        say_now(&ground, &vera, id, "Je vroeg zelf door.").await.unwrap();
        let (hers, yours) = (
            open(&ground, &noor, id).await.unwrap(),
            open(&ground, &vera, id).await.unwrap(),
        );
        for read in [&hers, &yours] {
            assert_eq!(read.talk.state, State::Added, "{kind}");
            assert_eq!(read.talk.said_young, "Ik maakte een radio.");
            assert_eq!(read.talk.said_adult, "Je vroeg zelf door.");
            assert!(read.earlier.is_empty() && read.agreed.is_empty());
        }
        // She is fourteen, and asked as such, the same each time.
        let asked: Vec<_> = hers.questions.iter().filter_map(|(_, id)| id.clone()).collect();
        assert_eq!(asked.len(), 5, "{asked:?}");
        assert!(asked.iter().all(|id| id.contains("-b")), "{asked:?}");
        assert_eq!(hers.questions, yours.questions);
        assert!(hers.moments.contains(&"d06".to_owned()), "{:?}", hers.moments);

        let call = ending(&ground, TODAY, "d04", step("Bel de werf", date(2026, 10, 20)));
        finish((db, ids, known), &vera, Untrusted::new(id), &call)
            .await
            .unwrap();
        let closed = open(&ground, &noor, id).await.unwrap();
        assert_eq!(closed.talk.state, State::Closed);
        assert_eq!(closed.agreed[0].what, "Bel de werf");
        let once = vec![(TODAY, "d04".to_owned(), Hand::Staff)];
        assert_eq!(counted(&ground, &vera).await, once, "{kind}");
        // What was agreed stays as it is; her own words stay hers.
        let twice = finish((db, ids, known), &vera, Untrusted::new(id), &call).await;
        assert_eq!(refused(twice), No::Closed.key());
        assert_eq!(
            refused(say_now(&ground, &vera, id, "Nog iets.").await),
            No::Closed.key()
        );
        say_now(&ground, &noor, id, "Ik maakte twee radio's.")
            .await
            .unwrap();

        let ground = ground.at(LATER).await;
        let next = begin((&ground.db, ids, &ground.known), &noor, vera.person)
            .await
            .unwrap();
        for actor in [&noor, &vera] {
            let read = open(&ground, actor, next).await.unwrap();
            let opens: Vec<_> = read.earlier.iter().map(|step| step.what.as_str()).collect();
            assert_eq!(opens, ["Bel de werf"], "{kind}");
        }
        let due = open(&ground, &noor, next).await.unwrap().earlier[0].id;
        let to = |day| Move::Later(Some(day));
        let early = change(&ground.db, &noor, Untrusted::new(due), to(date(2026, 10, 30))).await;
        assert_eq!(refused(early), "dialogues-step-past");
        change(&ground.db, &noor, Untrusted::new(due), to(date(2026, 11, 5)))
            .await
            .unwrap();
        let moved = open(&ground, &vera, next).await.unwrap().earlier[0].by_day;
        assert_eq!(moved, date(2026, 11, 5), "{kind}: the adult sees the other day");
        change(&ground.db, &noor, Untrusted::new(due), Move::Done)
            .await
            .unwrap();
        assert!(open(&ground, &vera, next).await.unwrap().earlier.is_empty());
        let done = open(&ground, &vera, id).await.unwrap();
        assert_eq!(done.agreed[0].state, StepState::Done, "{kind}");
    }
}

#[tokio::test]
async fn whoever_writes_second_gets_a_conflict_and_nothing_is_lost() {
    for ground in grounds().await {
        let (noor, vera) = (ground.actor("noor"), ground.actor("vera"));
        let ids = &Ids::Random;
        let id = begin((&ground.db, ids, &ground.known), &noor, vera.person)
            .await
            .unwrap();
        // Begun twice is begun once.
        let again = begin((&ground.db, ids, &ground.known), &noor, vera.person).await;
        assert_eq!(again.unwrap(), id);
        say_now(&ground, &noor, id, "").await.unwrap();
        let seen = open(&ground, &vera, id).await.unwrap().talk;
        assert!(seen.together(), "{}: together is an answer", ground.kind);
        // Both have the page open; she is first.
        say(&ground, &noor, id, "Toch iets.", &seen.mark()).await.unwrap();
        let second = say(&ground, &vera, id, "Mijn kant.", &seen.mark()).await;
        assert!(matches!(second, Err(Error::Conflict)), "{second:?}");
        // Her own form sent twice is no conflict.
        say(&ground, &noor, id, "Toch iets.", &seen.mark()).await.unwrap();
        say_now(&ground, &vera, id, "Mijn kant.").await.unwrap();
        let both = open(&ground, &noor, id).await.unwrap().talk;
        assert_eq!(
            (both.said_young.as_str(), both.said_adult.as_str()),
            ("Toch iets.", "Mijn kant.")
        );
        // Really at once: one of them is second, whoever that is.
        let mark = both.mark();
        let (hers, yours) = tokio::join!(
            say(&ground, &noor, id, "Ik eerst.", &mark),
            say(&ground, &vera, id, "Nee, ik.", &mark)
        );
        let after = open(&ground, &noor, id).await.unwrap().talk;
        let kept = (after.said_young.as_str(), after.said_adult.as_str());
        match (hers, yours) {
            (Ok(()), Err(Error::Conflict)) => assert_eq!(kept, ("Ik eerst.", "Mijn kant.")),
            (Err(Error::Conflict), Ok(())) => assert_eq!(kept, ("Toch iets.", "Nee, ik.")),
            both => panic!("{}: {both:?}", ground.kind),
        }
        let empty = say_now(&ground, &vera, id, "").await;
        assert_eq!(refused(empty), "dialogues-text-empty");
        let endless = say_now(&ground, &noor, id, &"x".repeat(4_001)).await;
        assert_eq!(refused(endless), "dialogues-text-long");
    }
}

#[tokio::test]
async fn a_talk_is_logged_in_one_go_counts_once_and_can_be_taken_back_and_put_back() {
    for ground in grounds().await {
        let (noor, vera) = (ground.actor("noor"), ground.actor("vera"));
        let (db, known, ids) = (&ground.db, &ground.known, &Ids::Random);
        let person = || Untrusted::new(ground.person("noor"));
        let whole = ending(&ground, TODAY, "d04", step("Bel de werf", date(2026, 10, 20)));
        let silent = log((db, ids, known), &vera, person(), " \n", &whole).await;
        assert_eq!(refused(silent), No::NothingWritten.key());
        let ahead = ending(&ground, date(2026, 10, 11), "", None);
        let ahead = log((db, ids, known), &vera, person(), "Morgen.", &ahead).await;
        assert_eq!(refused(ahead), "dialogues-day-future");
        let late = ending(&ground, TODAY, "", step("Bel", date(2026, 10, 9)));
        let late = log((db, ids, known), &vera, person(), "Iets.", &late).await;
        assert_eq!(refused(late), "dialogues-step-past");

        let id = log((db, ids, known), &vera, person(), "Over de werf.", &whole)
            .await
            .unwrap();
        let twice = log((db, ids, known), &vera, person(), "Over de werf.", &whole).await;
        assert_eq!(twice.unwrap(), id, "{}: pressed twice", ground.kind);
        let once = vec![(TODAY, "d04".to_owned(), Hand::Staff)];
        assert_eq!(counted(&ground, &noor).await, once);
        say_now(&ground, &noor, id, "Zo was het.").await.unwrap();

        let back = |back| take_back((db, known), &vera, Untrusted::new(id), back);
        assert_eq!(refused(back(false).await), No::NotTakenBack.key());
        back(true).await.unwrap();
        assert_eq!(counted(&ground, &noor).await, []);
        let gone = open(&ground, &noor, id).await.unwrap();
        assert_eq!(gone.agreed[0].state, StepState::TakenBack);
        let due = gone.agreed[0].id;
        let late = change(db, &noor, Untrusted::new(due), Move::Done).await;
        assert_eq!(refused(late), "dialogues-step-taken-back");
        back(false).await.unwrap();
        assert_eq!(counted(&ground, &noor).await, once, "{}", ground.kind);
        let there = open(&ground, &noor, id).await.unwrap();
        assert_eq!(
            (there.talk.state, there.agreed[0].state),
            (State::Closed, StepState::Open)
        );

        // Held without a step it waits, and does not count until the step is there.
        let held = ending(&ground, date(2026, 10, 8), "d05", None);
        let id = log((db, ids, known), &vera, person(), "Over het profiel.", &held)
            .await
            .unwrap();
        assert_eq!(counted(&ground, &noor).await, once);
        let agreed = ending(&ground, date(2026, 10, 8), "d05", step("Lees", TODAY));
        finish((db, ids, known), &vera, Untrusted::new(id), &agreed)
            .await
            .unwrap();
        assert_eq!(counted(&ground, &noor).await.len(), 2);
    }
}

#[tokio::test]
async fn a_talk_that_she_logged_herself_is_one_talk_with_that_of_the_tutor() {
    for ground in grounds().await {
        let (noor, vera) = (ground.actor("noor"), ground.actor("vera"));
        let (db, known, ids) = (&ground.db, &ground.known, &Ids::Random);
        let person = || Untrusted::new(ground.person("noor"));
        let own = Experience {
            kind: Kind::Talk,
            day: TODAY,
            title: "Gesprek met mijn mentor".to_owned(),
            fields: Fields::default(),
            topics: Topics::default(),
            quarters: None,
            encounter: false,
            reflection: None,
            logged_by: Hand::Young,
        };
        let kept = experiences::log((db, ids, known), &noor, person(), &own, false).await;
        assert!(matches!(kept, Ok(Logged::Kept(_))));
        let whole = ending(&ground, TODAY, "d04", step("Bel", TODAY));
        let id = log((db, ids, known), &vera, person(), "Over de werf.", &whole)
            .await
            .unwrap();
        let one = vec![(TODAY, "d04".to_owned(), Hand::Young)];
        assert_eq!(counted(&ground, &noor).await, one, "{}", ground.kind);
        // The tutor takes back the talk, and not what she logged.
        take_back((db, known), &vera, Untrusted::new(id), true)
            .await
            .unwrap();
        assert_eq!(counted(&ground, &noor).await, one);
    }
}

#[tokio::test]
async fn how_much_was_about_later_is_for_whoever_said_it_alone() {
    for ground in grounds().await {
        let (vera, marieke) = (ground.actor("vera"), ground.actor("marieke"));
        let (db, known, ids) = (&ground.db, &ground.known, &Ids::Random);
        let person = || Untrusted::new(ground.person("noor"));
        let mut first = None;
        for (day, tenths, said) in [
            (date(2026, 9, 10), 2, "Een."),
            (date(2026, 9, 20), 5, "Twee."),
            (TODAY, 10, "Drie."),
        ] {
            let ending = Ending {
                tenths: Some(tenths),
                ..ending(&ground, day, "", step("Bel", TODAY))
            };
            let id = log((db, ids, known), &vera, person(), said, &ending)
                .await
                .unwrap();
            first = first.or(Some(id));
        }
        let read = async |actor: &Actor| {
            let mut tx = db.begin().await.unwrap();
            let read = shares(&mut tx, actor).await.unwrap();
            tx.commit().await.unwrap();
            read
        };
        let (all, months) = read(&vera).await;
        // Two, five and ten of ten: 17 of 30.
        assert_eq!(all.map(|share| (share.talks, share.percent)), Some((3, 57)));
        let months: Vec<_> = months
            .iter()
            .map(|share| (share.month.unwrap(), share.percent))
            .collect();
        assert_eq!(months, [(date(2026, 10, 1), 100), (date(2026, 9, 1), 35)]);
        assert_eq!(read(&marieke).await, (None, Vec::new()), "{}", ground.kind);
        let seen = open(&ground, &marieke, first.unwrap()).await.unwrap();
        assert_eq!(seen.tenths, None, "not even in the talk itself");
        take_back((db, known), &vera, Untrusted::new(first.unwrap()), true)
            .await
            .unwrap();
        assert_eq!(read(&vera).await.0.map(|share| share.talks), Some(2));
    }
}

#[tokio::test]
async fn the_steps_of_a_group_stand_by_name_and_only_for_who_guides_it() {
    for ground in grounds().await {
        let (vera, gijs) = (ground.actor("vera"), ground.actor("gijs"));
        let (db, known, ids) = (&ground.db, &ground.known, &Ids::Random);
        let group = group_of(&ground, "noor").await;
        for (handle, what) in [("noor", "Later"), ("noor", "Eerst")] {
            let day = if what == "Later" {
                date(2026, 12, 1)
            } else {
                date(2026, 10, 12)
            };
            let ending = ending(&ground, TODAY, "", step(what, day));
            let who = Untrusted::new(ground.person(handle));
            log((db, ids, known), &vera, who, what, &ending).await.unwrap();
        }
        let read = async |actor: &Actor| {
            let mut tx = db.begin().await.unwrap();
            let read = in_group(&mut tx, actor, group).await;
            if read.is_ok() {
                tx.commit().await.unwrap();
            }
            read
        };
        let (class, people) = read(&vera).await.unwrap();
        assert_eq!(class.id, group);
        let told: Vec<_> = people
            .iter()
            .flat_map(|(who, steps)| steps.iter().map(|step| (who.person, step.what.as_str())))
            .collect();
        let noor = ground.person("noor");
        assert_eq!(told, [(noor, "Eerst"), (noor, "Later")], "{}", ground.kind);
        for stranger in [gijs, ground.actor("noor"), ground.actor("hanneke")] {
            assert!(matches!(read(&stranger).await, Err(Error::NotFound)));
        }
    }
}

pub async fn group_of(ground: &Ground, handle: &str) -> GroupId {
    let mut tx = ground.db.look().await.unwrap();
    let row = sql(
        "select m.school_group from membership m join school_group g on g.tenant = m.tenant and g.id = m.school_group \
         where m.tenant = $1 and m.person = $2 and m.role = 'member' and m.ended_at is null and g.kind = 'class' \
         order by m.school_group",
    )
    .bind(ground.kompas.organisation.tenant)
    .bind(ground.person(handle))
    .maybe(&mut tx)
    .await
    .unwrap();
    row.unwrap().get("school_group").unwrap()
}
