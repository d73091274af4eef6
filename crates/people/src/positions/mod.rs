//! The **position** that is known of a young person: programme, year, profile, extra subject. The roster says it, or the
//! school, or the person; each part may be unknown, and then it is asked and not guessed.
//!
//! What it was before is kept beside it. Deliberately absent: marks.

use kit::db::Row;
use kit::guard::Found;
use kit::{Outcome, Tx, sql};
use policy::data::DataClass;
use policy::id::GroupId;
use policy::{Act, Key, Object, PersonId, TenantId};

use crate::persons::{self, key};

/// Where somebody stands, as far as it is known.
#[derive(Clone, Debug)]
pub struct Standpoint {
    key: Key,
    /// The programme, by its id in the graph of education.
    pub node: Option<String>,
    /// The year.
    pub year: Option<u8>,
    /// The profile.
    pub profile: Option<String>,
    /// Whether there is an exam subject more than asked.
    pub extra_subject: Option<bool>,
    /// `roster`, `school` or `self`; nothing where nobody said anything.
    pub said_by: Option<String>,
}

impl Object for Standpoint {
    fn key(&self) -> Key {
        self.key
    }
}

impl Standpoint {
    /// Of somebody of whom nobody said anything.
    pub fn unknown(tenant: TenantId, person: PersonId) -> Self {
        Self {
            key: key(tenant, person, DataClass::Journey),
            node: None,
            year: None,
            profile: None,
            extra_subject: None,
            said_by: None,
        }
    }

    /// From a row with the columns of a position.
    pub fn read(row: &Row, tenant: TenantId, person: PersonId) -> Outcome<Self> {
        let year: Option<i64> = row.maybe("year")?;
        Ok(Self {
            node: row.maybe("node")?,
            year: year.and_then(|year| u8::try_from(year).ok()),
            profile: row.maybe("profile")?,
            extra_subject: row.maybe("extra_subject")?,
            said_by: row.maybe("said_by")?,
            ..Self::unknown(tenant, person)
        })
    }

    /// The place in the graph, such as `vmbo-tl-3`, where programme and year are known.
    pub fn place(&self) -> Option<String> {
        Some(format!("{}-{}", self.node.as_deref()?, self.year?))
    }

    /// The fields of an address that tells this position to the doors. None where there is too little to tell.
    pub fn fields(&self) -> Option<Vec<(String, String)>> {
        let mut fields = vec![("waar".to_owned(), self.place()?)];
        if let Some(profile) = &self.profile {
            fields.push(("profiel".to_owned(), profile.clone()));
        }
        if let Some(extra) = self.extra_subject {
            fields.push(("extra".to_owned(), if extra { "ja" } else { "nee" }.to_owned()));
        }
        Some(fields)
    }
}

/// What is known of somebody in a tenant. That nothing is known is known too.
pub async fn find<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
) -> Outcome<Option<Found<Standpoint>>> {
    let row = sql(
        "select node, year, profile, extra_subject, said_by from position where tenant = $1 and person = $2",
    )
    .bind(tenant)
    .bind(person)
    .maybe(tx)
    .await?;
    let known = match row {
        Some(row) => Standpoint::read(&row, tenant, person)?,
        None => Standpoint::unknown(tenant, person),
    };
    persons::about::<A, _>(tx, tenant, person, known).await
}

/// Keeps where somebody stands as where they stood, before it becomes otherwise.
pub(crate) async fn remember(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<()> {
    sql(
        "insert into position_before (tenant, person, said_at, node, year, profile, extra_subject, said_by, until) \
         select tenant, person, said_at, node, year, profile, extra_subject, said_by, $3 from position \
         where tenant = $1 and person = $2 and said_at < $3 on conflict do nothing",
    )
    .bind(tenant)
    .bind(person)
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// Lets everybody in a class stand where the school says the class is, unless they or the school said otherwise about
/// them alone. Whoever has the permit for the class calls this.
pub(crate) async fn follow_class(
    tx: &mut Tx,
    tenant: TenantId,
    group: GroupId,
    track: Option<&str>,
    year: Option<i64>,
) -> Outcome<()> {
    sql(
        "insert into position_before (tenant, person, said_at, node, year, profile, extra_subject, said_by, until) \
         select tenant, person, said_at, node, year, profile, extra_subject, said_by, $5 from position \
         where tenant = $1 and said_by = 'roster' and said_at < $5 \
         and (coalesce(node, '') <> coalesce($3, '') or coalesce(year, 0) <> coalesce($4, 0)) \
         and person in (select person from membership where tenant = $1 and school_group = $2 and role = 'member' \
         and ended_at is null) on conflict do nothing",
    )
    .bind(tenant)
    .bind(group)
    .bind(track)
    .bind(year)
    .bind(tx.now())
    .run(tx)
    .await?;
    sql(
        "update position set node = $3, year = $4, said_at = $5 where tenant = $1 and said_by = 'roster' \
         and person in (select person from membership where tenant = $1 and school_group = $2 and role = 'member' and ended_at is null)",
    )
    .bind(tenant)
    .bind(group)
    .bind(track)
    .bind(year)
    .bind(tx.now())
    .run(tx)
    .await?;
    sql(
        "insert into position (tenant, person, node, year, said_by, said_at) \
         select m.tenant, m.person, $3, $4, 'roster', $5 from membership m \
         where m.tenant = $1 and m.school_group = $2 and m.role = 'member' and m.ended_at is null \
         on conflict do nothing",
    )
    .bind(tenant)
    .bind(group)
    .bind(track)
    .bind(year)
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

#[cfg(test)]
mod tests {
    use policy::{PersonId, TenantId};

    use super::*;

    #[test]
    fn a_position_leads_to_the_doors_where_programme_and_year_are_known() {
        let mut known = Standpoint {
            key: key(TenantId::from_bits(1), PersonId::from_bits(2), DataClass::Journey),
            node: Some("vmbo-tl".to_owned()),
            year: None,
            profile: None,
            extra_subject: Some(true),
            said_by: Some("roster".to_owned()),
        };
        assert_eq!(known.fields(), None);
        known.year = Some(3);
        let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        assert_eq!(
            known.fields(),
            Some([("waar", "vmbo-tl-3"), ("extra", "ja")].map(own).to_vec())
        );
    }
}
