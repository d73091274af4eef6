//! Actions that **only read**: the guard decides, their lines are on the disk before anything is told, and they do not wait
//! for each other.

use kit::audit::{Trust, verify};
use kit::db::Db;
use kit::{Clock, Error, Outcome, Tx, sql};
use policy::{Actor, Permitted, ThingId, Untrusted, may};

use crate::audit::exported;
use crate::ground::{places, rows, run};
use crate::guard::answers;
use crate::world::*;

/// Reads the journey, as a page of a feature would.
async fn read(db: &Db, actor: &Actor, id: ThingId) -> Outcome<String> {
    db.read(actor.tenant, |mut tx| async move {
        let note: Permitted<Note, may::ReadJourney> = tx
            .permit(actor, Untrusted::new(id), find::<may::ReadJourney>)
            .await?;
        tx.commit().await?;
        Ok(note.into_inner().text)
    })
    .await
}

#[tokio::test]
async fn what_is_read_has_its_line_and_the_chain_is_whole() {
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        let tutor = &actor(TUTOR, SCHOOL);
        // Many at once, of which some are refused and some are of another organisation.
        let asked = (0..40).map(|turn| {
            let db = db.clone();
            let tutor = *tutor;
            tokio::spawn(async move {
                match turn % 4 {
                    0 => read(&db, &actor(STRANGER, SCHOOL), JOURNEY).await,
                    1 => read(&db, &actor(FOREIGNER, OTHER_SCHOOL), JOURNEY).await,
                    _ => read(&db, &tutor, JOURNEY).await,
                }
            })
        });
        let asked: Vec<_> = asked.collect();
        let mut told = Vec::new();
        for one in asked {
            told.push(one.await.unwrap());
        }
        let read = told
            .iter()
            .filter(|told| matches!(told, Ok(text) if text == "oud"))
            .count();
        let refused = told
            .iter()
            .filter(|told| matches!(told, Err(Error::NotFound)))
            .count();
        assert_eq!((read, refused), (20, 20), "{}", place.kind);
        let mut lines = answers(&db).await;
        lines.sort();
        let expected = [vec!["no, no-relation"; 10], vec!["yes, tutor: of own group"; 20]].concat();
        assert_eq!(lines, expected, "{}", place.kind);
        for school in [SCHOOL, OTHER_SCHOOL] {
            let file = exported(&db, school).await;
            verify(file.as_bytes(), &Trust::default(), Clock::System.now()).unwrap();
        }
    }
}

#[tokio::test]
async fn nothing_is_told_when_its_line_cannot_be_written() {
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        let tutor = &actor(TUTOR, SCHOOL);
        read(&db, tutor, JOURNEY).await.unwrap();
        // A head that is behind: the next line collides with one that is there.
        run(&db, sql("update audit_head set number = 0")).await.unwrap();
        let told = read(&db, tutor, JOURNEY).await;
        assert!(told.is_err(), "{}: {told:?}", place.kind);
        // Another organisation is not held up by it, also when it comes at the same moment.
        let foreign = &actor(FOREIGNER, OTHER_SCHOOL);
        let (broken, whole) = tokio::join!(read(&db, tutor, JOURNEY), read(&db, foreign, FOREIGN));
        assert!(broken.is_err(), "{}: {broken:?}", place.kind);
        assert!(
            matches!(whole, Ok(_) | Err(Error::NotFound)),
            "{}: {whole:?}",
            place.kind
        );
        run(&db, sql("update audit_head set number = 1")).await.unwrap();
        assert_eq!(read(&db, tutor, JOURNEY).await.unwrap(), "oud", "{}", place.kind);
    }
}

#[tokio::test]
async fn what_only_reads_cannot_write_and_is_over_after_a_no() {
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        let wrote: Outcome<()> = db
            .read(SCHOOL, |mut tx| async move {
                sql("update note set text = 'stiekem'").run(&mut tx).await?;
                tx.commit().await
            })
            .await;
        assert!(wrote.is_err(), "{}", place.kind);
        let stranger = &actor(STRANGER, SCHOOL);
        let went_on: Outcome<()> = db
            .read(SCHOOL, |mut tx| async move {
                let denied: Outcome<Permitted<Note, may::ReadJourney>> = tx
                    .permit(stranger, Untrusted::new(JOURNEY), find::<may::ReadJourney>)
                    .await;
                assert!(matches!(denied, Err(Error::NotFound)));
                tx.commit().await
            })
            .await;
        assert!(went_on.is_err(), "{}", place.kind);
        let untold: Outcome<()> = db
            .read(SCHOOL, |tx: Tx| async move { tx.roll_back().await })
            .await;
        assert!(untold.is_err(), "{}: what did not commit is not told", place.kind);
        assert_eq!(answers(&db).await, ["no, no-relation"], "{}", place.kind);
        let texts = rows(&db, sql("select text from note where text = 'stiekem'")).await;
        assert!(texts.is_empty(), "{}", place.kind);
    }
}

#[tokio::test]
async fn who_reads_does_not_wait_for_who_reads() {
    for place in places() {
        let db = place.open().await;
        settle(&db).await;
        let tutor = &actor(TUTOR, SCHOOL);
        // The second one reads to its end while the first has not ended yet.
        let outcome: Outcome<String> = db
            .read(SCHOOL, |mut tx| {
                let db = db.clone();
                async move {
                    let note: Permitted<Note, may::ReadJourney> = tx
                        .permit(tutor, Untrusted::new(JOURNEY), find::<may::ReadJourney>)
                        .await?;
                    assert_eq!(read(&db, tutor, JOURNEY).await?, "oud");
                    tx.commit().await?;
                    Ok(note.into_inner().text)
                }
            })
            .await;
        assert_eq!(outcome.unwrap(), "oud", "{}", place.kind);
        assert_eq!(answers(&db).await.len(), 2, "{}", place.kind);
    }
}
