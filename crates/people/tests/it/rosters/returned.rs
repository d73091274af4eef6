//! The **way out** and back: what was exported comes in again as it was; and two rosters one after the other leave what
//! the second alone would.

use feeds::oneroster::{self, write};
use feeds::roster::{Roster, Standing};
use kit::db::Db;
use kit::{Error, Ids};
use people::rosters::{Handed, actions, export, unseen};
use proptest::prelude::*;

use super::held::{HeldNow, everything, held_now};
use super::school::{AUTUMN, LATER, School, founded, kompas, later};
use crate::ground::{Place, file, places};

async fn exported(db: &Db, school: School) -> Roster {
    let roster = export::export(db, &Ids::Random, &school.actor(), Some(school.officer))
        .await
        .unwrap();
    let packed = write::zip(&roster).unwrap();
    let reading = oneroster::read_zip("uit.zip", &packed);
    assert_eq!(reading.problems, []);
    assert_eq!(reading.roster, roster, "what was written is not what was read");
    roster
}

#[tokio::test]
async fn an_export_changes_nothing_here_and_is_the_same_elsewhere() {
    for place in places() {
        let (db, school) = founded(&place).await;
        school.import(&db, kompas()).await;
        let out = exported(&db, school).await;
        let here = kompas()
            .persons
            .iter()
            .filter(|person| person.standing != Standing::Ended)
            .count();
        assert_eq!(out.persons.len(), here);
        let before = everything(&db, school.tenant).await;
        let planned = school.plan(&db, out.clone()).await;
        assert!(
            planned.plan.changes_nothing(),
            "{}: {:?}",
            place.kind,
            planned.plan.persons.changed
        );
        assert_eq!(everything(&db, school.tenant).await, before);
        // Another tenant, which is empty.
        let other = School::new(3);
        other.found(&db, "leeg", AUTUMN.parse().unwrap()).await;
        other.import(&db, out.clone()).await;
        assert_eq!(exported(&db, other).await, out, "{}", place.kind);
        db.close().await;
    }
}

#[tokio::test]
async fn an_export_of_everybody_takes_two() {
    for place in places() {
        let (db, school) = founded(&place).await;
        school.import(&db, kompas()).await;
        let alone = export::export(&db, &Ids::Random, &school.actor(), None).await;
        assert!(matches!(alone, Err(Error::NotFound)));
        db.close().await;
    }
}

/// A small roster that is some of Het Kompas: who is left out, who moved, who is called otherwise.
fn drawn() -> impl Strategy<Value = Roster> {
    let bits = prop::collection::vec(any::<bool>(), 60);
    (bits.clone(), bits.clone(), bits, 0..3_usize).prop_map(|(here, moved, renamed, shift)| {
        let mut roster = kompas();
        // Sixty persons, taken from all over: young people, people who work there, people at home.
        let step = roster.persons.len() / 60;
        let mut at = 0..;
        roster
            .persons
            .retain(|_| at.next().is_some_and(|at: usize| at.is_multiple_of(step)));
        let mut here = here.into_iter().chain(std::iter::repeat(true));
        roster.persons.retain(|_| here.next().unwrap());
        for (person, renamed) in roster.persons.iter_mut().zip(renamed) {
            if renamed {
                person.email = None;
                person.years.clear();
            }
        }
        let left: std::collections::HashSet<_> =
            roster.persons.iter().map(|person| person.id.clone()).collect();
        roster.memberships.retain(|one| left.contains(&one.person));
        roster
            .guardianships
            .retain(|pair| left.contains(&pair.guardian) && left.contains(&pair.young_person));
        roster.groups.rotate_left(shift);
        roster.groups.truncate(150);
        let groups: Vec<_> = roster.groups.iter().map(|group| group.id.clone()).collect();
        for (at, (membership, moved)) in roster.memberships.iter_mut().zip(moved).enumerate() {
            if moved {
                membership.group = groups[at % groups.len()].clone();
            }
        }
        roster.memberships.retain(|one| groups.contains(&one.group));
        roster
    })
}

/// What is held after these, one a week, in a place of its own.
async fn after(place: &Place, rosters: &[Roster]) -> HeldNow {
    let (mut db, school) = founded(place).await;
    for (roster, moment) in rosters.iter().zip([AUTUMN, LATER]) {
        let last = if rosters.len() == 1 { LATER } else { moment };
        db = later(place, db, last).await;
        let planned = school.plan(&db, roster.clone()).await;
        let actor = school.actor();
        let handed = Handed {
            actor: &actor,
            second: Some(school.officer),
            source: "roster",
            file: "lijst.zip",
            sent: &planned.sent,
            plan: &planned.plan,
            forced: true,
            import: None,
        };
        actions::apply(&db, &Ids::Random, &handed, &unseen).await.unwrap();
    }
    let held = held_now(&db, school.tenant, LATER).await;
    db.close().await;
    held
}

#[test]
fn two_rosters_leave_what_the_second_alone_would() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let config = ProptestConfig {
        cases: 12,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    proptest!(config, |(first in drawn().no_shrink(), second in drawn().no_shrink())| {
        // A new place for each, both of SQLite: PostgreSQL has the same statements, and the stories above.
        let (one, other) = (file(), file());
        let (both, alone) = runtime.block_on(async {
            (after(&one, &[first, second.clone()]).await, after(&other, &[second]).await)
        });
        prop_assert_eq!(both.differences(&alone), Vec::<String>::new());
    });
}
