//! The **name of a party**, for those who are allowed to know that there is one: at the other end of a relation of
//! their own, or of one that they keep.
//!
//! Deliberately absent: names of pairings, which have none; two people are in it.

use std::collections::BTreeMap;

use kit::guard::party_text;
use kit::{Outcome, Tx, sql};
use policy::{Kind, Party, PersonId, TenantId};

use super::groups::listed;
use super::house;

/// What a party is called. None for one that has no name, or is not there.
pub async fn party_name(tx: &mut Tx, tenant: TenantId, party: Party) -> Outcome<Option<String>> {
    let named = match party {
        Party::Person(person) => {
            let row = sql("select id, given, prefix, family from person where tenant = $1 and id = $2")
                .bind(tenant)
                .bind(person)
                .maybe(tx)
                .await?;
            return row.map(|row| Ok(listed(&row)?.name.whole())).transpose();
        }
        Party::Group(group) => sql("select name from school_group where tenant = $1 and id = $2")
            .bind(tenant)
            .bind(group),
        Party::School(school) => sql("select name from school where tenant = $1 and id = $2")
            .bind(tenant)
            .bind(school),
        Party::Programme(programme) => sql("select name from programme where tenant = $1 and id = $2")
            .bind(tenant)
            .bind(programme),
        Party::Seat(seat) => sql("select name from seat where tenant = $1 and id = $2")
            .bind(tenant)
            .bind(seat),
        Party::Pairing(_) => return Ok(None),
    };
    let row = named.maybe(tx).await?;
    row.map(|row| row.get("name")).transpose()
}

/// Names of parties that are asked for one after another; each is looked up once.
#[derive(Debug, Default)]
pub(crate) struct Names(BTreeMap<Party, Option<String>>);

impl Names {
    /// What a party is called, as [`party_name`] says it.
    pub async fn of(&mut self, tx: &mut Tx, tenant: TenantId, party: Party) -> Outcome<Option<String>> {
        if let Some(name) = self.0.get(&party) {
            return Ok(name.clone());
        }
        let name = party_name(tx, tenant, party).await?;
        self.0.insert(party, name.clone());
        Ok(name)
    }
}

/// Who has this task for all of the organisation now.
pub(crate) async fn holders(tx: &mut Tx, tenant: TenantId, kind: Kind) -> Outcome<Vec<PersonId>> {
    let rows = sql(
        "select p.id from relation r join person p on p.tenant = r.tenant and r.subject = 'person:' || p.id \
         where r.tenant = $1 and r.kind = $2 and r.object = $3 and r.revoked_at is null and r.valid_from <= $4 \
         and r.valid_to > $4 and p.state = 'here' order by p.id",
    )
    .bind(tenant)
    .bind(kind.id())
    .bind(party_text(house(tenant)))
    .bind(tx.now())
    .all(tx)
    .await?;
    rows.iter().map(|row| row.get("id")).collect()
}
