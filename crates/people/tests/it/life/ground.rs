//! The sample world settled in a database, with every word of every table at hand.

use std::collections::BTreeMap;

use kit::db::{Db, Sort, sql};
use kit::{Ids, Outcome};
use people::sample::{Settled, settle};
use policy::{AccountState, Actor, PersonId, SignIn, TenantId};
use world::World;

use crate::ground::Place;

/// A day on which everybody in the world is in place.
pub const AUTUMN: &str = "2026-10-10T12:00:00Z";

/// Het Kompas in a database.
pub async fn kompas(place: &Place) -> (Db, Settled) {
    school(place, 0).await
}

/// A school of the sample world in a database.
pub async fn school(place: &Place, which: usize) -> (Db, Settled) {
    let db = place.open_at(AUTUMN).await;
    let world = World::new(2026).unwrap();
    let settled = settle(&db, &Ids::Random, &world.schools[which]).await.unwrap();
    (db, settled)
}

/// Somebody who asks about themselves.
pub const fn oneself(tenant: TenantId, person: PersonId) -> Actor {
    Actor {
        person,
        tenant,
        account: AccountState::Active,
        sign_in: SignIn::OneFactor,
    }
}

/// Everybody in the database.
pub async fn everybody(db: &Db) -> Vec<PersonId> {
    let rows = crate::ground::rows(db, sql("select id from person order by id")).await;
    rows.iter().map(|row| row.get("id").unwrap()).collect()
}

/// Every text in the database, by its table.
pub async fn words(db: &Db) -> Outcome<BTreeMap<String, Vec<String>>> {
    let mut tx = db.look().await?;
    let mut words = BTreeMap::new();
    for table in tx.tables().await? {
        let all = format!("select * from \"{}\" order by 1", table.name);
        let rows = sql(Box::leak(all.into_boxed_str())).all(&mut tx).await?;
        let found: &mut Vec<String> = words.entry(table.name.clone()).or_default();
        for row in &rows {
            for column in table.columns.iter().filter(|column| column.sort == Sort::Text) {
                found.extend(row.maybe::<String>(&column.name)?);
            }
        }
    }
    Ok(words)
}

/// The tables in which one of these stands.
pub fn hits<'a>(words: &'a BTreeMap<String, Vec<String>>, needles: &[String]) -> Vec<&'a str> {
    let hit = |texts: &[String]| {
        texts
            .iter()
            .any(|text| needles.iter().any(|needle| text.contains(needle.as_str())))
    };
    let found = words.iter().filter(|(_, texts)| hit(texts));
    found.map(|(table, _)| table.as_str()).collect()
}
