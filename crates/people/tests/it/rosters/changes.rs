//! A roster **changes**: somebody moves, leaves, is added, comes back; and what somebody called off stays called off.

use feeds::roster::{GroupId, Guardianship, MembershipRole, PersonId, Roster};
use kit::db::{Db, sql};
use people::rosters::positions;

use super::held::{HeldNow, count, everything, held_now, ours};
use super::school::{LAST, LATER, School, founded, kompas, later};
use crate::ground::{places, rows, run};

fn person(id: &str) -> PersonId {
    PersonId::parse(id).unwrap()
}

/// Lines of relations that somebody has, or that lead to somebody or something.
fn with<'a>(held: &'a HeldNow, part: &str) -> Vec<&'a String> {
    held.relations.iter().filter(|line| line.contains(part)).collect()
}

/// The roster without somebody.
fn without(mut roster: Roster, gone: &[&str]) -> Roster {
    let here = |id: &PersonId| !gone.contains(&id.as_str());
    roster.persons.retain(|one| here(&one.id));
    roster.memberships.retain(|one| here(&one.person));
    roster
        .guardianships
        .retain(|pair| here(&pair.guardian) && here(&pair.young_person));
    roster
}

#[tokio::test]
async fn a_pupil_moves_to_another_class() {
    for place in places() {
        let (db, school) = founded(&place).await;
        school.import(&db, kompas()).await;
        let db = later(&place, db, LATER).await;
        let mut moved = kompas();
        let noor = person("kompas-noor");
        let classes: Vec<GroupId> = moved
            .groups
            .iter()
            .filter(|group| group.kind == feeds::roster::GroupKind::Class)
            .map(|group| group.id.clone())
            .collect();
        let own = moved
            .memberships
            .iter_mut()
            .find(|one| one.person == noor && classes.contains(&one.group))
            .unwrap();
        let from = own.group.to_string();
        own.group = GroupId::parse("kompas-h3a")
            .filter(|group| classes.contains(group))
            .unwrap();
        let planned = school.plan(&db, moved.clone()).await;
        // Two groups change, and one person is touched: nobody else has to say yes.
        assert_eq!(planned.plan.groups.changed.len(), 2);
        let report = school.apply(&db, &planned, None).await.unwrap();
        assert_eq!((report.relations_made, report.relations_ended), (1, 1));
        let held = held_now(&db, school.tenant, LATER).await;
        let now = with(&held, "person:<kompas-noor> | member-of");
        assert!(
            matches!(now.as_slice(), [line] if line.contains("group:<kompas-h3a>")),
            "{now:?}"
        );
        // The old membership and relation are there, and have ended.
        let noor = ours(&db, school.tenant, "person", "kompas-noor").await;
        let group = ours(&db, school.tenant, "group", &from).await;
        let ended = sql("select count(*) as many from membership where person = $1 and school_group = $2 and ended_at is not null")
            .bind(noor)
            .bind(group);
        assert_eq!(count(&db, ended).await, 1);
        let ended = sql("select count(*) as many from relation where subject = $1 and kind = 'member-of' and valid_to = $2")
            .bind(format!("person:{noor}"))
            .bind(LATER.parse::<jiff::Timestamp>().unwrap());
        assert_eq!(count(&db, ended).await, 1);
        db.close().await;
    }
}

#[tokio::test]
async fn a_tutor_leaves_a_class_and_a_guardian_comes() {
    for place in places() {
        let (db, school) = founded(&place).await;
        school.import(&db, kompas()).await;
        let before = held_now(&db, school.tenant, LATER).await;
        let db = later(&place, db, LATER).await;
        let mut changed = kompas();
        changed
            .memberships
            .retain(|one| one.person != person("kompas-stan") || one.role != MembershipRole::Tutor);
        changed.guardianships.push(Guardianship {
            guardian: person("kompas-anja"),
            young_person: person("kompas-lotte"),
        });
        let planned = school.plan(&db, changed).await;
        let report = school.apply(&db, &planned, None).await.unwrap();
        assert_eq!((report.relations_made, report.relations_ended), (1, 1));
        let held = held_now(&db, school.tenant, LATER).await;
        let stan = "person:<kompas-stan> | tutor-of";
        assert_eq!((with(&before, stan).len(), with(&held, stan).len()), (1, 0));
        let anja = "person:<kompas-anja> | guardian-informed";
        assert_eq!(with(&held, anja).len(), with(&before, anja).len() + 1);
        // Wim keeps the class.
        assert_eq!(with(&held, "person:<kompas-wim> | tutor-of").len(), 1);
        db.close().await;
    }
}

#[tokio::test]
async fn who_vanishes_has_left_and_who_comes_back_is_here_again() {
    for place in places() {
        let (db, school) = founded(&place).await;
        school.import(&db, kompas()).await;
        let before = held_now(&db, school.tenant, LAST).await;
        let db = later(&place, db, LATER).await;
        let gone = without(kompas(), &["kompas-noor", "kompas-anja"]);
        let planned = school.plan(&db, gone).await;
        assert_eq!(planned.plan.persons.gone.len(), 2);
        school.apply(&db, &planned, None).await.unwrap();
        let held = held_now(&db, school.tenant, LATER).await;
        assert_eq!(held.persons.len(), before.persons.len() - 2);
        assert_eq!(with(&held, "<kompas-noor>"), Vec::<&String>::new());
        let noor = ours(&db, school.tenant, "person", "kompas-noor").await;
        let left = sql("select state, left_at from person where id = $1").bind(noor);
        let row = &rows(&db, left).await[0];
        let state: (String, jiff::Timestamp) = (row.get("state").unwrap(), row.get("left_at").unwrap());
        assert_eq!(state, ("left".to_owned(), LATER.parse().unwrap()));
        let all =
            sql("select count(*) as many from relation where subject = $1").bind(format!("person:{noor}"));
        let relations = count(&db, all.clone()).await;
        assert!(relations > 0, "what ended is kept");

        let db = later(&place, db, LAST).await;
        let planned = school.plan(&db, kompas()).await;
        assert_eq!(planned.plan.persons.back.len(), 2);
        school.apply(&db, &planned, None).await.unwrap();
        let held = held_now(&db, school.tenant, LAST).await;
        assert_eq!(held, before, "{}", place.kind);
        // It is the same person, with new relations beside those that ended.
        assert_eq!(ours(&db, school.tenant, "person", "kompas-noor").await, noor);
        assert!(count(&db, all).await > relations);
        db.close().await;
    }
}

#[tokio::test]
async fn what_somebody_called_off_stays_called_off() {
    for place in places() {
        let (db, school) = founded(&place).await;
        school.import(&db, kompas()).await;
        let vera = ours(&db, school.tenant, "person", "kompas-vera").await;
        let tutor = "person:<kompas-vera> | tutor-of";
        let revoke = sql("update relation set revoked_at = $2 where subject = $1 and kind = 'tutor-of'")
            .bind(format!("person:{vera}"))
            .bind(LATER.parse::<jiff::Timestamp>().unwrap());
        assert_eq!(run(&db, revoke).await.unwrap(), 1);
        let db = later(&place, db, LATER).await;
        // The roster says of her class that it has another name; so the class is looked at again.
        let mut renamed = kompas();
        let classes: Vec<GroupId> = tutored(&renamed, "kompas-vera");
        renamed
            .groups
            .iter_mut()
            .filter(|group| classes.contains(&group.id))
            .for_each(|group| group.name.push('!'));
        let planned = school.plan(&db, renamed).await;
        let report = school.apply(&db, &planned, None).await.unwrap();
        assert_eq!(
            (report.stay_revoked, report.relations_made, report.relations_ended),
            (1, 0, 0)
        );
        let held = held_now(&db, school.tenant, LATER).await;
        assert_eq!(with(&held, tutor), Vec::<&String>::new());
        // Also when she was gone in between.
        let db = later(&place, db, LAST).await;
        for roster in [without(kompas(), &["kompas-vera"]), kompas()] {
            let planned = school.plan(&db, roster).await;
            school.apply(&db, &planned, None).await.unwrap();
        }
        let held = held_now(&db, school.tenant, LAST).await;
        assert_eq!(with(&held, tutor), Vec::<&String>::new());
        db.close().await;
    }
}

fn tutored(roster: &Roster, tutor: &str) -> Vec<GroupId> {
    let own = roster
        .memberships
        .iter()
        .filter(|one| one.role == MembershipRole::Tutor);
    own.filter(|one| one.person.as_str() == tutor)
        .map(|one| one.group.clone())
        .collect()
}

#[tokio::test]
async fn in_the_next_school_year_the_same_words_make_new_relations() {
    for place in places() {
        let (db, school) = founded(&place).await;
        let mut endless = kompas();
        endless.groups.iter_mut().for_each(|group| group.period = None);
        endless
            .memberships
            .iter_mut()
            .for_each(|one| one.span = feeds::roster::Span::default());
        school.import(&db, endless.clone()).await;
        // In September all of them have ended by themselves, the administrator's task as well.
        let autumn = "2027-09-15T12:00:00Z";
        let db = later(&place, db, autumn).await;
        let again = sql("update relation set valid_from = $1, valid_to = $2 where basis = 'appointment'")
            .bind(autumn.parse::<jiff::Timestamp>().unwrap())
            .bind("2028-08-31T22:00:00Z".parse::<jiff::Timestamp>().unwrap());
        run(&db, again).await.unwrap();
        assert_eq!(held_now(&db, school.tenant, autumn).await.relations.len(), 0);
        let before = everything(&db, school.tenant).await["membership"].len();
        let report = school.import(&db, endless.clone()).await;
        assert_eq!(report.persons.new + report.groups.new, 0);
        let held = held_now(&db, school.tenant, autumn).await;
        assert!(
            held.relations
                .iter()
                .all(|line| line.contains("2028-08-31T22:00:00"))
        );
        assert_eq!(with(&held, "| member-of |").len(), 1_202 + 1);
        assert_eq!(everything(&db, school.tenant).await["membership"].len(), before);
        assert!(school.plan(&db, endless).await.plan.changes_nothing());
        db.close().await;
    }
}

#[tokio::test]
async fn a_class_with_a_programme_says_where_somebody_stands() {
    for place in places() {
        let (db, school) = founded(&place).await;
        school.import(&db, kompas()).await;
        let group = ours(&db, school.tenant, "group", "kompas-t3a").await;
        let track = sql("update school_group set track = 'vmbo-tl' where id = $1").bind(group);
        run(&db, track).await.unwrap();
        let db = later(&place, db, LATER).await;
        let mut renamed = kompas();
        renamed
            .groups
            .iter_mut()
            .filter(|one| one.id.as_str() == "kompas-t3a")
            .for_each(|one| one.name.push('!'));
        // Noor said something else of herself this year, and that counts.
        let noor = ours(&db, school.tenant, "person", "kompas-noor").await;
        let said =
            sql("update position set node = 'havo', year = 4, said_by = 'self' where person = $1").bind(noor);
        run(&db, said).await.unwrap();
        let planned = school.plan(&db, renamed).await;
        school.apply(&db, &planned, None).await.unwrap();
        // All twenty-six of t3a but Noor.
        let by_class =
            sql("select count(*) as many from position where node = 'vmbo-tl' and said_by = 'roster'");
        assert_eq!(count(&db, by_class).await, 26 - 1);
        assert_own_words(&db, school, noor).await;
        db.close().await;
    }
}

async fn assert_own_words(db: &Db, school: School, noor: policy::ThingId) {
    let own = sql("select node, year, said_by from position where person = $1").bind(noor);
    let row = &rows(db, own).await[0];
    let said: (String, i64, String) = (
        row.get("node").unwrap(),
        row.get("year").unwrap(),
        row.get("said_by").unwrap(),
    );
    assert_eq!(said, ("havo".to_owned(), 4, "self".to_owned()));
    let said = positions::from_class(Some("vmbo-tl"), Some(&feeds::roster::Year::Secondary(3)));
    let mut tx = db.begin().await.unwrap();
    let id = policy::PersonId::from_bits(noor.bits());
    assert!(!positions::keep(&mut tx, school.tenant, id, &said).await.unwrap());
    tx.roll_back().await.unwrap();
}

#[tokio::test]
async fn who_goes_to_another_school_waits_there_and_no_longer_here() {
    for place in places() {
        let (db, school) = founded(&place).await;
        school.import(&db, kompas()).await;
        let db = later(&place, db, LATER).await;
        // The school has another number in its system from now on; Nova still has no class.
        let mut moved = kompas();
        let id = |old: &feeds::roster::SchoolId| match old.as_str() {
            "kompas" => feeds::roster::SchoolId::parse("kompas-nieuw").unwrap(),
            _ => old.clone(),
        };
        moved.schools.iter_mut().for_each(|one| one.id = id(&one.id));
        moved
            .groups
            .iter_mut()
            .for_each(|group| group.school = id(&group.school));
        let roles = moved.persons.iter_mut().flat_map(|person| &mut person.roles);
        roles.for_each(|role| role.school = id(&role.school));
        school.import(&db, moved).await;
        let held = held_now(&db, school.tenant, LATER).await;
        assert_eq!(
            with(&held, "| member-of | group:waiting of <kompas-nieuw>").len(),
            1
        );
        assert_eq!(with(&held, "| member-of | group:waiting of <kompas> ").len(), 0);
        assert_eq!(with(&held, "school:<kompas> ").len(), 0);
        assert_eq!(with(&held, "| counsellor-of | school:<kompas-nieuw>").len(), 2);
        db.close().await;
    }
}

/// The administrator began the school before there was a list, and is a teacher in it.
#[tokio::test]
async fn who_founded_the_school_and_teaches_in_it_is_one_person() {
    for place in places() {
        let (db, school) = founded(&place).await;
        let roster = kompas();
        let stan = roster.persons.iter().find(|one| one.id == person("kompas-stan"));
        let stan = stan.unwrap().clone();
        let name = people::persons::Name::from(&stan.name);
        let typed = sql(
            "update person set given = $3, prefix = $4, family = $5, sorted = $6, email = $7 \
             where tenant = $1 and id = $2",
        )
        .bind(school.tenant)
        .bind(school.administrator)
        .bind(stan.name.given())
        .bind(stan.name.prefix())
        .bind(stan.name.family())
        .bind(name.sorted())
        // As somebody types it, and as the list has it.
        .bind(stan.email.as_deref().map(str::to_uppercase));
        run(&db, typed).await.unwrap();
        let persons = i64::try_from(roster.persons.len()).unwrap();
        let planned = school.plan(&db, roster).await;
        assert_eq!((planned.plan.joined, planned.twins), (1, 0));
        school.apply(&db, &planned, Some(school.officer)).await.unwrap();
        assert_eq!(
            ours(&db, school.tenant, "person", "kompas-stan").await,
            school.administrator.as_thing()
        );
        // Everybody in the list, and the privacy officer.
        let all = sql("select count(*) as many from person where tenant = $1").bind(school.tenant);
        assert_eq!(count(&db, all).await, persons + 1);
        let subject = format!("person:{}", school.administrator);
        for (kind, least) in [("administrator-of", 1), ("tutor-of", 1)] {
            let held = sql("select count(*) as many from relation where subject = $1 and kind = $2")
                .bind(subject.as_str())
                .bind(kind);
            assert_eq!(count(&db, held).await, least, "{kind} on {}", place.kind);
        }
        // And the same list again changes nothing.
        let again = school.plan(&db, kompas()).await;
        assert!(
            again.plan.changes_nothing() && again.plan.joined == 0,
            "{:?}",
            again.plan
        );
        db.close().await;
    }
}
