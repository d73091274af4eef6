//! What is **refused** or stopped leaves nothing: too few persons, a missing second person, a crash in between.

use feeds::roster::{PersonId, Roster};
use kit::db::{Db, sql};
use kit::{Error, Ids};
use people::rosters::{Handed, Stop, actions, unseen};
use policy::TenantId;

use super::held::{count, everything};
use super::school::{LATER, School, founded, kompas, later};
use crate::ground::{places, run};

/// So many persons of the roster, with what is between them.
fn some(mut roster: Roster, many: usize) -> Roster {
    roster.persons.truncate(many);
    let here = |id: &PersonId| roster.persons.iter().any(|one| one.id == *id);
    roster.memberships.retain(|one| here(&one.person));
    roster
        .guardianships
        .retain(|pair| here(&pair.guardian) && here(&pair.young_person));
    roster
}

async fn imports(db: &Db, tenant: TenantId) -> i64 {
    count(
        db,
        sql("select count(*) as many from roster_import where tenant = $1").bind(tenant),
    )
    .await
}

#[tokio::test]
async fn two_hundred_and_fifty_persons_need_a_second_person() {
    for place in places() {
        let (db, school) = founded(&place).await;
        let before = everything(&db, school.tenant).await;
        let planned = school.plan(&db, some(kompas(), 250)).await;
        let alone = school.apply(&db, &planned, None).await;
        assert!(matches!(alone, Err(Error::NotFound)), "{alone:?}");
        // Nor does it help to name oneself, or somebody who has no task.
        for second in [school.administrator, policy::PersonId::from_bits(77)] {
            let refused = school.apply(&db, &planned, Some(second)).await;
            assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
        }
        assert_eq!(everything(&db, school.tenant).await, before);
        assert_eq!(imports(&db, school.tenant).await, 0);
        // The refusals stand in the chain.
        let denied =
            sql("select count(*) as many from audit_event where answer = 'no' and action = 'apply-import'");
        assert_eq!(count(&db, denied).await, 2);
        // A hundred and fifty can be done alone.
        let few = school.plan(&db, some(kompas(), 150)).await;
        school.apply(&db, &few, None).await.unwrap();
        db.close().await;
    }
}

#[tokio::test]
async fn the_one_who_keeps_the_privacy_does_not_bring_in() {
    for place in places() {
        let (db, school) = founded(&place).await;
        let planned = school.plan(&db, some(kompas(), 20)).await;
        let officer = School {
            administrator: school.officer,
            ..school
        };
        let refused = officer.apply(&db, &planned, None).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
        db.close().await;
    }
}

#[tokio::test]
async fn a_file_that_loses_half_is_stopped() {
    for place in places() {
        let (db, school) = founded(&place).await;
        school.import(&db, kompas()).await;
        let before = everything(&db, school.tenant).await;
        let half = kompas().persons.len() / 2;
        let planned = school.plan(&db, some(kompas(), half)).await;
        assert!(
            planned
                .plan
                .stops
                .iter()
                .any(|stop| matches!(stop, Stop::PersonsVanish { .. }))
        );
        let stopped = school.apply(&db, &planned, Some(school.officer)).await;
        assert!(matches!(stopped, Err(Error::Conflict)), "{stopped:?}");
        assert_eq!(everything(&db, school.tenant).await, before);
        db.close().await;
    }
}

#[tokio::test]
async fn a_plan_that_is_old_is_not_applied() {
    for place in places() {
        let (db, school) = founded(&place).await;
        let old = school.plan(&db, some(kompas(), 100)).await;
        school.import(&db, some(kompas(), 120)).await;
        let late = school.apply(&db, &old, Some(school.officer)).await;
        assert!(matches!(late, Err(Error::Conflict)), "{late:?}");
        db.close().await;
    }
}

#[tokio::test]
async fn a_crash_in_between_leaves_nothing() {
    for place in places() {
        let (db, school) = founded(&place).await;
        let before = everything(&db, school.tenant).await;
        let planned = school.plan(&db, kompas()).await;
        let actor = school.actor();
        let handed = Handed {
            actor: &actor,
            second: Some(school.officer),
            source: "roster",
            file: "lijst.zip",
            sent: &planned.sent,
            plan: &planned.plan,
            forced: false,
            import: None,
        };
        let mut tx = db.begin().await.unwrap();
        let report = actions::write(&mut tx, &Ids::Random, &handed, &unseen)
            .await
            .unwrap();
        assert!(report.relations_made > 1_000);
        // Everything was written, and the transaction is dropped before it is committed.
        drop(tx);
        let db = later(&place, db, LATER).await;
        assert_eq!(everything(&db, school.tenant).await, before, "{}", place.kind);
        assert_eq!(imports(&db, school.tenant).await, 0);
        let audit = count(&db, sql("select count(*) as many from audit_event")).await;
        assert_eq!(audit, 0);
        db.close().await;
    }
}

#[tokio::test]
async fn a_second_person_says_yes_to_what_was_handed_in_and_to_nothing_else() {
    for place in places() {
        let (db, school) = founded(&place).await;
        let planned = school.plan(&db, kompas()).await;
        let other = school.plan(&db, some(kompas(), 300)).await;
        let actor = school.actor();
        let handed = Handed {
            actor: &actor,
            second: None,
            source: "roster",
            file: "lijst.zip",
            sent: &planned.sent,
            plan: &planned.plan,
            forced: false,
            import: None,
        };
        let import = actions::hand_in(&db, &Ids::Random, &handed).await.unwrap();
        let waits = Handed {
            import: Some(import),
            ..handed
        };
        // As long as nobody said yes, it waits.
        let early = actions::apply(&db, &Ids::Random, &waits, &unseen).await;
        assert!(matches!(early, Err(Error::NotFound)), "{early:?}");
        let yes = sql(
            "insert into approval (tenant, id, action, about, class, thing, asked_by, given_by, given_at, until) \
             select tenant, 'a', 'apply-import', 'school:' || tenant, 'import', id, made_by, $2, made_at, $3 \
             from roster_import where id = $1",
        );
        let until: jiff::Timestamp = LATER.parse().unwrap();
        run(&db, yes.bind(import).bind(school.officer).bind(until))
            .await
            .unwrap();
        let something_else = Handed {
            sent: &other.sent,
            plan: &other.plan,
            ..waits
        };
        let swapped = actions::apply(&db, &Ids::Random, &something_else, &unseen).await;
        assert!(matches!(swapped, Err(Error::NotFound)), "{swapped:?}");
        let report = actions::apply(&db, &Ids::Random, &waits, &unseen).await.unwrap();
        assert_eq!(report.import, import.to_string());
        // Once is enough.
        let again = school.plan(&db, kompas()).await;
        let twice = Handed {
            plan: &again.plan,
            ..waits
        };
        let twice = actions::apply(&db, &Ids::Random, &twice, &unseen).await;
        assert!(matches!(twice, Err(Error::NotFound)), "{twice:?}");
        db.close().await;
    }
}
