//! What somebody **keeps for oneself** here: one record of a young person, the private portfolio, with dreams and what they like to do.
//!
//! Policy lets oneself read and keep it and nobody else, whoever they are. Deliberately absent: sharing. What is shared is an item that
//! somebody chose, and not this.

use kit::facts::Knowledge;
use kit::guard::Found;
use kit::{Db, Outcome, Tx};
use people::persons::{self, Part};
use policy::data::DataClass;
use policy::{Act, Actor, Key, Object, Permitted, PersonId, TenantId, Untrusted};

use crate::figures::Held;
use crate::interests::Interests;

/// Everything that the pages about it stand on. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Own {
    /// Clock, ids, texts, pages, occupations and activities.
    pub interests: Interests,
    /// Facts and courses.
    pub knowledge: Knowledge,
    /// What was brought in about work and courses.
    pub figures: Held,
    /// Where it is kept.
    pub db: Db,
}

/// What a young person keeps, as one record.
#[derive(Clone, Copy, Debug)]
pub struct Portfolio {
    key: Key,
    /// Whose.
    pub person: PersonId,
}

impl Object for Portfolio {
    fn key(&self) -> Key {
        self.key
    }
}

/// The portfolio of a young person; it is there for each of them.
pub async fn find<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
) -> Outcome<Option<Found<Portfolio>>> {
    let record = persons::find::<A>(tx, tenant, person).await?;
    let Some(record) = record.filter(|record| record.object.part == Part::Young) else {
        return Ok(None);
    };
    let portfolio = Portfolio {
        key: persons::key(tenant, person, DataClass::PrivatePortfolio),
        person,
    };
    Ok(Some(persons::beside::<A, _>(&record, portfolio)))
}

/// The permit to do `A` with what one keeps oneself.
pub(crate) async fn of<A: Act>(tx: &mut Tx, actor: &Actor) -> Outcome<Permitted<Portfolio, A>> {
    tx.permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
        find::<A>(tx, actor.tenant, id).await
    })
    .await
}
