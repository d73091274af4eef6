//! The **way** of one young person, as policy knows it: one record, with where they stand and what was held of it.
//!
//! Deliberately absent: whose way one may see; the guard says that, and nothing here is read without its permit.

use std::collections::HashMap;

use jiff::civil::Date;
use kit::db::sql;
use kit::guard::Found;
use kit::{Outcome, Tx};
use people::persons::{self, Listed};
use people::positions::{self, Standpoint};
use policy::{Act, Key, Object, Party, PermittedScope, PersonId, TenantId};

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

/// The ways of the young people in the group of a scope, by name.
pub async fn in_group<A: Act>(tx: &mut Tx, scope: &PermittedScope<A>) -> Outcome<Vec<(Listed, Way)>> {
    let tenant = scope.within().tenant;
    let Party::Group(group) = scope.within().about else {
        return Ok(Vec::new());
    };
    let rows = sql(
        "select p.id, p.born, s.node, s.year, s.profile, s.extra_subject, s.said_by from membership m \
         join person p on p.tenant = m.tenant and p.id = m.person \
         left join position s on s.tenant = m.tenant and s.person = m.person \
         where m.tenant = $1 and m.school_group = $2 and m.role = 'member' and m.ended_at is null order by p.id",
    )
    .bind(tenant)
    .bind(group)
    .all(tx)
    .await?;
    let mut ways: HashMap<PersonId, Way> = HashMap::with_capacity(rows.len());
    for row in &rows {
        let person: PersonId = row.get("id")?;
        let stand = Standpoint::read(row, tenant, person)?;
        let born = row.maybe("born")?;
        ways.insert(person, Way { person, born, stand });
    }
    let members = persons::members(tx, scope).await?;
    let with_way = members.into_iter().map(|who| {
        let unknown = || Way {
            person: who.person,
            born: None,
            stand: Standpoint::unknown(tenant, who.person),
        };
        let way = ways.remove(&who.person).unwrap_or_else(unknown);
        (who, way)
    });
    Ok(with_way.collect())
}
