//! The **guard**: loads the facts and the record in one snapshot, asks policy, writes the audit line, and hands out the
//! permit. Nobody else asks policy for one.
//!
//! "Not there" and "not yours" are one [`Error::NotFound`], and cost the same work. A no ends the transaction: what was
//! done in it is undone, and its audit line is kept all the same. Deliberately absent: deciding. That is policy's.
//!
//! ```no_run
//! # use kit::guard::Found;
//! # use kit::{Db, Outcome, Tx};
//! # use policy::{Actor, Key, Object, Permitted, ThingId, Untrusted, may};
//! # struct Journey(Key);
//! # impl Object for Journey { fn key(&self) -> Key { self.0 } }
//! # async fn find(tx: &mut Tx, id: ThingId) -> Outcome<Option<Found<Journey>>> { Ok(None) }
//! # async fn save(tx: &mut Tx, journey: &Permitted<Journey, may::WriteJourney>) -> Outcome<()> { Ok(()) }
//! async fn agree(db: &Db, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<()> {
//!     db.act(actor.tenant, |mut tx| async move {
//!         let journey: Permitted<Journey, may::WriteJourney> = tx.permit(actor, id, find).await?;
//!         save(&mut tx, &journey).await?;
//!         tx.commit().await
//!     })
//!     .await
//! }
//! ```

mod facts;
mod remembered;
mod stopped;

use policy::id::Id;
use policy::{
    Act, Actor, Deny, Facts, Key, Object, Order, Party, Permitted, PermittedScope, Reason, ThingId, Untrusted,
};

use crate::audit::{self, Event, Ground};
use crate::db::Tx;
use crate::errors::{Error, Outcome};

pub use facts::{party, party_text, read_party, relation};
pub(crate) use remembered::Remembered;

/// A record as its store found it, with what only the store knows of it: state, birth date, shares, request.
/// The guard itself adds relations, consents, vettings, approvals, forbids and broken glass.
#[derive(Clone, Debug)]
pub struct Found<T> {
    /// The record.
    pub object: T,
    /// What is known of it.
    pub facts: Facts,
}

impl<T: Object> Found<T> {
    /// A record of which nothing more is known, wanted for what `A` is for.
    pub fn of<A: Act>(object: T) -> Self {
        let facts = Facts::about(object.key(), A::ACTION.purpose());
        Self { object, facts }
    }
}

impl Tx {
    /// The record with this id, with the permit to do `A`; or [`Error::NotFound`].
    ///
    /// `find` looks it up in this very transaction. It may find records of any tenant: those of another are as good as
    /// absent.
    pub async fn permit<A: Act, T: Object, Of>(
        &mut self,
        actor: &Actor,
        id: Untrusted<Id<Of>>,
        find: impl AsyncFnOnce(&mut Self, Id<Of>) -> Outcome<Option<Found<T>>>,
    ) -> Outcome<Permitted<T, A>> {
        let id = *id.for_lookup();
        let found = match find(self, id).await {
            Err(Error::NotFound) => None,
            found => found?,
        };
        let Some(found) = found.filter(|found| found.object.key().tenant == actor.tenant) else {
            return self.not_there::<A, _>(actor, id.as_thing()).await;
        };
        let Found { object, mut facts } = found;
        facts::complete(self, actor, A::ACTION, &mut facts).await?;
        let about = facts.key.about;
        let decided = if facts.key.id == id.as_thing() {
            #[expect(clippy::disallowed_methods, reason = "this is the guard")]
            policy::permit::<A, T>(actor, &facts, self.now(), object)
        } else {
            Err(Deny::FactsOfAnother)
        };
        match decided {
            Ok(permit) => {
                let answer = Ok(*permit.proof().reason());
                audit::append(self, &event::<A>(actor, Some(about), id.as_thing(), answer)).await?;
                Ok(permit)
            }
            Err(deny) => {
                let answer = Err(Ground::Denied(deny));
                self.refuse(event::<A>(actor, Some(about), id.as_thing(), answer))
                    .await
            }
        }
    }

    /// The permits to do `A` with each of these records, by facts of its own: for lists in which consent differs from row to row. Each
    /// yes and each no gets its line, and a no leaves the others in place. How many there are counts as for any list.
    pub async fn permit_each<A: Act, T: Object>(
        &mut self,
        actor: &Actor,
        rows: Vec<Found<T>>,
    ) -> Outcome<Vec<Permitted<T, A>>> {
        let persons = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let mut permitted = Vec::with_capacity(rows.len());
        for Found { object, mut facts } in rows {
            let (about, thing) = (facts.key.about, facts.key.id);
            if facts.key.tenant != actor.tenant {
                continue;
            }
            facts.persons = persons;
            facts::complete(self, actor, A::ACTION, &mut facts).await?;
            #[expect(clippy::disallowed_methods, reason = "this is the guard")]
            let decided = policy::permit::<A, T>(actor, &facts, self.now(), object);
            let answer = decided.as_ref().map(|permit| *permit.proof().reason());
            let answer = answer.map_err(|deny| Ground::Denied(*deny));
            audit::append(self, &event::<A>(actor, Some(about), thing, answer)).await?;
            permitted.extend(decided.ok());
        }
        Ok(permitted)
    }

    /// The permit to do `A` with a list, in an order: `facts` say of what, and of how many persons.
    pub async fn permit_list<A: Act>(
        &mut self,
        actor: &Actor,
        mut facts: Facts,
        order: Order,
    ) -> Outcome<PermittedScope<A>> {
        let thing = facts.key.id;
        if facts.key.tenant != actor.tenant {
            return self.not_there::<A, _>(actor, thing).await;
        }
        facts::complete(self, actor, A::ACTION, &mut facts).await?;
        let about = Some(facts.key.about);
        #[expect(clippy::disallowed_methods, reason = "this is the guard")]
        let decided = policy::permit_list::<A>(actor, &facts, self.now(), order);
        match decided {
            Ok(scope) => {
                let answer = Ok(*scope.proof().reason());
                audit::append(self, &event::<A>(actor, about, thing, answer)).await?;
                Ok(scope)
            }
            Err(deny) => {
                let answer = Err(Ground::Denied(deny));
                self.refuse(event::<A>(actor, about, thing, answer)).await
            }
        }
    }

    /// Does the work of a decision for nothing, so that the time it takes does not tell what is there. Of another
    /// tenant's record nothing comes into the line.
    async fn not_there<A: Act, T>(&mut self, actor: &Actor, thing: ThingId) -> Outcome<T> {
        let key = Key {
            tenant: actor.tenant,
            about: Party::Person(actor.person),
            class: A::ACTION.class(),
            id: thing,
        };
        let mut facts = Facts::about(key, A::ACTION.purpose());
        facts::complete(self, actor, A::ACTION, &mut facts).await?;
        self.refuse(event::<A>(actor, None, thing, Err(Ground::NotThere)))
            .await
    }

    /// Undoes what was done, and keeps the line of the refusal in a transaction of its own.
    async fn refuse<T>(&mut self, event: Event) -> Outcome<T> {
        self.cut_short().await?;
        let db = self.db().clone();
        if self.only_reads() {
            db.scribe().write(&db, event.tenant, vec![event]).await?;
            return Err(Error::NotFound);
        }
        let event = &event;
        // The turn of this tenant may be ours already, so it is not waited for.
        db.again(|mut tx| async move {
            audit::append(&mut tx, event).await?;
            tx.commit().await
        })
        .await?;
        Err(Error::NotFound)
    }
}

fn event<A: Act>(
    actor: &Actor,
    about: Option<Party>,
    thing: ThingId,
    answer: Result<Reason, Ground>,
) -> Event {
    Event {
        tenant: actor.tenant,
        actor: actor.person,
        action: A::ACTION,
        about,
        class: A::ACTION.class(),
        thing,
        answer,
    }
}
