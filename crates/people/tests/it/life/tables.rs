//! Every table says what becomes of it when somebody takes everything along, and when somebody is erased.

use people::erasure::{ABOUT_NOBODY, ABOUT_PERSONS};
use people::takeaway::TABLES;

use super::ground::AUTUMN;
use crate::ground::places;

#[tokio::test]
async fn no_table_is_forgotten_by_export_or_erasure() {
    for place in places() {
        let db = place.open_at(AUTUMN).await;
        let mut tx = db.look().await.unwrap();
        let there: Vec<String> = tx
            .tables()
            .await
            .unwrap()
            .into_iter()
            .map(|table| table.name)
            .collect();
        let exported: Vec<&str> = TABLES.iter().map(|(table, _)| *table).collect();
        assert_eq!(there, exported, "{}", place.kind);
        let nobody = ABOUT_NOBODY.iter().map(|(table, _)| *table);
        let mut erased: Vec<&str> = ABOUT_PERSONS.iter().copied().chain(nobody).collect();
        erased.sort_unstable();
        assert_eq!(there, erased, "{}", place.kind);
    }
}
