//! Somebody's **own pairings**, as one record that policy knows: for the pages of the two, before any pairing is read.
//!
//! Deliberately absent: what stands in them, which has a permit of its own.

use kit::{Outcome, Tx};
use policy::{Actor, Key, Object, Permitted, PersonId, Untrusted, may};

use super::record::about;

/// What somebody has to do with pairings, on either side.
#[derive(Clone, Copy, Debug)]
pub struct Mine {
    key: Key,
    /// Who.
    pub person: PersonId,
}

impl Object for Mine {
    fn key(&self) -> Key {
        self.key
    }
}

/// The pairings of the actor, as the record that policy lets them read.
pub async fn mine(tx: &mut Tx, actor: &Actor) -> Outcome<Permitted<Mine, may::ReadMentoringLog>> {
    let tenant = actor.tenant;
    tx.permit(
        actor,
        Untrusted::new(actor.person),
        async |tx: &mut Tx, person| {
            let key = about(tenant, person, person.as_thing());
            people::persons::about::<may::ReadMentoringLog, _>(tx, tenant, person, Mine { key, person }).await
        },
    )
    .await
}
