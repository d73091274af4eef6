//! The **name of a party**, for those who are allowed to know that there is one: at the other end of a relation of
//! their own, or of one that they keep.
//!
//! Deliberately absent: names of pairings, which have none; two people are in it.

use kit::{Outcome, Tx, sql};
use policy::{Party, TenantId};

use super::groups::listed;

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
