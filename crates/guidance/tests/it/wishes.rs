//! Who asks for a talk, in the order of waiting, and for those alone who guide them.

use guidance::dialogues::{begin, wishes};
use kit::{Ids, Tx, sql};
use policy::{Actor, Party, PersonId};

use crate::ground::{Ground, LATER, grounds};
use crate::talks::group_of;

/// Who asks an actor for a talk in a group.
async fn asking(ground: &Ground, actor: &Actor, whose: &[Party]) -> Vec<PersonId> {
    let mut tx = ground.db.begin().await.unwrap();
    let found = wishes(&mut tx, actor, whose).await.unwrap();
    tx.commit().await.unwrap();
    found.into_iter().map(|wish| wish.person).collect()
}

/// Somebody else in the class of Noor.
async fn classmate(ground: &Ground) -> PersonId {
    let group = group_of(ground, "noor").await;
    let mut tx = ground.db.look().await.unwrap();
    let rows = sql(
        "select person from membership where tenant = $1 and school_group = $2 and role = 'member' and ended_at is null \
         order by person",
    )
    .bind(ground.kompas.organisation.tenant)
    .bind(group)
    .all(&mut tx)
    .await
    .unwrap();
    let all = rows.iter().map(|row| row.get("person").unwrap());
    all.into_iter().find(|one| *one != ground.person("noor")).unwrap()
}

/// How often the audit says that an actor was allowed something about a party.
async fn looks(tx: &mut Tx) -> i64 {
    let row = sql("select count(*) as lines from audit_event where answer = 'yes' and action = 'read-journey' and about like 'group:%'")
        .one(tx)
        .await
        .unwrap();
    row.get("lines").unwrap()
}

#[tokio::test]
async fn who_waits_longest_stands_first_and_one_permit_is_for_all_of_a_class() {
    for ground in grounds().await {
        let (vera, gijs) = (ground.actor("vera"), ground.actor("gijs"));
        let group = Party::Group(group_of(&ground, "noor").await);
        let mate = classmate(&ground).await;
        let of_mate = Actor {
            person: mate,
            ..ground.actor("noor")
        };
        assert_eq!(asking(&ground, &vera, &[group]).await, [], "{}", ground.kind);
        // The classmate asks three weeks before Noor.
        begin((&ground.db, &Ids::Random, &ground.known), &of_mate, vera.person)
            .await
            .unwrap();
        let ground = ground.at(LATER).await;
        let noor = ground.actor("noor");
        begin((&ground.db, &Ids::Random, &ground.known), &noor, vera.person)
            .await
            .unwrap();
        let mut tx = ground.db.look().await.unwrap();
        let before = looks(&mut tx).await;
        drop(tx);
        let found = asking(&ground, &vera, &[group]).await;
        assert_eq!(found, [mate, noor.person], "{}", ground.kind);
        let mut tx = ground.db.look().await.unwrap();
        assert_eq!(looks(&mut tx).await - before, 1, "{}", ground.kind);
        drop(tx);
        // They asked Vera and nobody else; and through a class that is not asked about, they are not found.
        assert_eq!(asking(&ground, &gijs, &[group]).await, [], "{}", ground.kind);
        assert_eq!(asking(&ground, &vera, &[]).await, [], "{}", ground.kind);
    }
}
