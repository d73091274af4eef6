//! The **scribe**: writes the lines of actions that only read, many in one transaction.
//!
//! Such an action changes nothing, so its lines need not stand in its own transaction; they need to be on the disk before
//! anything of what was read is shown. It waits for that in [`Tx::commit`](crate::Tx::commit). Actions that read then do not
//! wait for each other, only their lines do, and those that come together cost one commit to the disk.
//!
//! Deliberately absent: answering before the lines are there, and trying later. No line, nothing shown.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use policy::TenantId;
use tokio::sync::oneshot;

use super::{Event, append};
use crate::db::Db;
use crate::errors::{Error, Outcome};

/// Where lines are handed in. Cheap to clone; all clones are one.
#[derive(Clone, Debug, Default)]
pub struct Scribe {
    /// A queue is there for as long as somebody writes from it.
    queues: Arc<Mutex<BTreeMap<Queue, Vec<Sheet>>>>,
}

/// Whose lines are written together: all of them where there is one writer, and else those of one tenant, because two
/// tenants in one transaction would wait for the turns of both.
type Queue = Option<TenantId>;

/// The lines of one action, and who waits for them.
#[derive(Debug)]
struct Sheet {
    events: Vec<Event>,
    told: oneshot::Sender<Outcome<()>>,
}

impl Scribe {
    /// Writes the lines of one action of one tenant, and answers when they are on the disk.
    ///
    /// # Errors
    ///
    /// What [`append`] says; none of these lines is there then.
    pub async fn write(&self, db: &Db, tenant: TenantId, events: Vec<Event>) -> Outcome<()> {
        if events.is_empty() {
            return Ok(());
        }
        let (told, hears) = oneshot::channel();
        let queue = (!db.has_one_writer()).then_some(tenant);
        if self.hand_in(queue, Sheet { events, told }) {
            // A task of its own: who handed in first may go away, and the others still wait.
            tokio::spawn(Work::new(self.clone(), queue).until_empty(db.clone()));
        }
        hears.await.unwrap_or(Err(Error::Unavailable))
    }

    /// Whether nobody writes from this queue yet.
    fn hand_in(&self, queue: Queue, sheet: Sheet) -> bool {
        match self.lock().entry(queue) {
            Entry::Vacant(place) => {
                place.insert(vec![sheet]);
                true
            }
            Entry::Occupied(mut place) => {
                place.get_mut().push(sheet);
                false
            }
        }
    }

    /// Everything that waits. A queue from which nothing is left to write is taken away.
    fn take(&self, queue: Queue) -> Vec<Sheet> {
        let mut queues = self.lock();
        let sheets = queues.get_mut(&queue).map(mem::take).unwrap_or_default();
        if sheets.is_empty() {
            queues.remove(&queue);
        }
        sheets
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Queue, Vec<Sheet>>> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writing from one queue. However it ends, nobody waits for it afterwards.
struct Work {
    scribe: Scribe,
    queue: Queue,
    /// The queue was empty and is gone. One of the same name is of somebody else from then on.
    ended: bool,
}

impl Work {
    const fn new(scribe: Scribe, queue: Queue) -> Self {
        Self {
            scribe,
            queue,
            ended: false,
        }
    }

    async fn until_empty(mut self, db: Db) {
        while let Some(sheets) = self.next() {
            write_all(&db, sheets).await;
        }
    }

    /// Everything that waits; nothing any more when that is nothing.
    fn next(&mut self) -> Option<Vec<Sheet>> {
        let sheets = self.scribe.take(self.queue);
        self.ended = sheets.is_empty();
        (!self.ended).then_some(sheets)
    }
}

impl Drop for Work {
    /// After a panic, or when the program ends: whoever waits hears that it did not happen.
    fn drop(&mut self) {
        if !self.ended {
            self.scribe.lock().remove(&self.queue);
        }
    }
}

/// All in one transaction; where that fails, each action by itself, so that one does not take the others along.
async fn write_all(db: &Db, sheets: Vec<Sheet>) {
    let events: Vec<&Event> = sheets.iter().flat_map(|sheet| &sheet.events).collect();
    let written = written(db, &events).await;
    let alone = sheets.len() == 1;
    for sheet in sheets {
        let outcome = match &written {
            Ok(()) => Ok(()),
            Err(error) if alone => Err(error.clone()),
            Err(_) => {
                let own: Vec<&Event> = sheet.events.iter().collect();
                self::written(db, &own).await
            }
        };
        // Who no longer waits does not need to hear it.
        let _ = sheet.told.send(outcome);
    }
}

async fn written(db: &Db, events: &[&Event]) -> Outcome<()> {
    let Some(first) = events.first() else {
        return Ok(());
    };
    db.act(first.tenant, |mut tx| async move {
        for event in events {
            append(&mut tx, event).await?;
        }
        tx.end().await
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> (Sheet, oneshot::Receiver<Outcome<()>>) {
        let (told, hears) = oneshot::channel();
        let events = Vec::new();
        (Sheet { events, told }, hears)
    }

    #[test]
    fn whoever_hands_in_after_the_last_look_is_not_forgotten() {
        let scribe = Scribe::default();
        let (first, _) = sheet();
        assert!(scribe.hand_in(None, first));
        let mut work = Work::new(scribe.clone(), None);
        assert_eq!(work.next().map(|sheets| sheets.len()), Some(1));
        assert!(work.next().is_none());
        // Somebody comes before the one who wrote is gone, and begins to write.
        let (second, mut hears) = sheet();
        assert!(scribe.hand_in(None, second));
        drop(work);
        assert!(
            hears
                .try_recv()
                .is_err_and(|gone| gone == oneshot::error::TryRecvError::Empty)
        );
        assert_eq!(scribe.take(None).len(), 1);
    }

    #[test]
    fn who_waits_when_writing_breaks_off_hears_that_it_did_not_happen() {
        let scribe = Scribe::default();
        let (first, mut hears) = sheet();
        scribe.hand_in(None, first);
        drop(Work::new(scribe.clone(), None));
        assert!(
            hears
                .try_recv()
                .is_err_and(|gone| gone == oneshot::error::TryRecvError::Closed)
        );
        let (next, _) = sheet();
        assert!(scribe.hand_in(None, next), "the next one begins anew");
    }
}
