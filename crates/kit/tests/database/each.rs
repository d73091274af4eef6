//! Permits for each record of a list: an answer and a line of its own.

use policy::{Permitted, ThingId, may};

use crate::ground::places;
use crate::guard::answers;
use crate::world::*;

#[tokio::test]
async fn each_record_of_a_list_gets_its_own_answer_and_a_no_leaves_the_others() {
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        let tutor = &actor(TUTOR, SCHOOL);
        let each = async |ids: &[ThingId]| {
            db.act(SCHOOL, |mut tx| async move {
                let mut found = Vec::new();
                for id in ids {
                    found.extend(find::<may::ReadJourney>(&mut tx, *id).await?);
                }
                let notes: Vec<Permitted<Note, may::ReadJourney>> = tx.permit_each(tutor, found).await?;
                tx.commit().await?;
                Ok(notes
                    .into_iter()
                    .map(|note| note.into_inner().text)
                    .collect::<Vec<_>>())
            })
            .await
            .unwrap()
        };
        // The log is of another class, and what is of another school leaves no line here.
        assert_eq!(each(&[LOG, JOURNEY, FOREIGN]).await, ["oud"], "{}", place.kind);
        let expected = ["no, other-class", "yes, tutor: of own group"];
        assert_eq!(answers(&db).await, expected, "{}", place.kind);
        // One by one does not get around the second person that a long list needs.
        assert!(each(&[JOURNEY; 201]).await.is_empty(), "{}", place.kind);
        let told = answers(&db).await;
        assert_eq!(told.len(), 203, "{}", place.kind);
        assert!(
            told[2..].iter().all(|line| line == "no, second-person-missing"),
            "{told:?}"
        );
    }
}
