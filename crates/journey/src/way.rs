//! The **way** of one young person, as policy knows it: one record, with where they stand and what was held of it.
//!
//! Deliberately absent: whose way one may see; the guard says that, and nothing here is read without its permit.

use jiff::civil::Date;
use kit::guard::Found;
use kit::{Outcome, Tx};
use people::positions::{self, Standpoint};
use policy::{Act, Key, Object, PersonId, TenantId};

/// The way of somebody.
#[derive(Clone, Debug)]
pub struct Way {
    /// Whose.
    pub person: PersonId,
    /// Their day of birth.
    pub born: Option<Date>,
    /// Where they stand, as far as it is known.
    pub stand: Standpoint,
}

impl Object for Way {
    fn key(&self) -> Key {
        self.stand.key()
    }
}

/// The way of somebody in a tenant. It is there for everybody who is, also when nothing stands on it.
pub async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<Option<Found<Way>>> {
    let Some(Found { object, facts }) = positions::find::<A>(tx, tenant, person).await? else {
        return Ok(None);
    };
    let way = Way {
        person,
        born: facts.born,
        stand: object,
    };
    Ok(Some(Found { object: way, facts }))
}
