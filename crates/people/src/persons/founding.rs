//! **Founding** an organisation: the first two people, who vouch for each other.
//!
//! One person alone would be trusted because of being first. So there are two from the beginning: an administrator and
//! somebody who looks after privacy, each with a task that the other approved. Deliberately absent: a third way in, and
//! an operator who may look.

use jiff::Timestamp;
use kit::guard::party_text;
use kit::{Ids, Outcome, Refusal, Tx, sql};
use policy::relation::{Basis, default_end};
use policy::{Entry, Kind, Party, PersonId, Relation, TenantId};

use super::{Name, Part, Presence, house};

/// Somebody who is there from the beginning.
#[derive(Clone, Debug)]
pub struct Founder {
    /// The name.
    pub name: Name,
    /// The address for mail, by which they sign in.
    pub email: String,
}

/// A new organisation.
#[derive(Clone, Debug)]
pub struct Founding {
    /// What it is called.
    pub name: String,
    /// Its word in addresses: letters, digits and hyphens.
    pub slug: String,
    /// Who keeps it right.
    pub administrator: Founder,
    /// Who looks after privacy.
    pub privacy_officer: Founder,
}

/// An organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Its id.
    pub tenant: TenantId,
    /// What it is called.
    pub name: String,
    /// Its word in addresses.
    pub slug: String,
}

/// Makes the organisation with its first two people, and gives their ids: the administrator, the privacy officer.
pub async fn found(tx: &mut Tx, ids: &Ids, new: &Founding) -> Outcome<(Organisation, [PersonId; 2])> {
    if !is_slug(&new.slug) {
        return Err(Refusal::new("people-slug").into());
    }
    if organisation(tx, &new.slug).await?.is_some() {
        return Err(Refusal::new("people-slug-taken").into());
    }
    let tenant: TenantId = drawn(ids)?;
    insert_organisation(tx, tenant, new).await?;
    let persons = [drawn(ids)?, drawn(ids)?];
    insert_founder(tx, tenant, persons[0], &new.administrator).await?;
    insert_founder(tx, tenant, persons[1], &new.privacy_officer).await?;
    let tasks = [
        (persons[0], Kind::AdministratorOf, Some(persons[1])),
        (persons[1], Kind::PrivacyOfficerOf, Some(persons[0])),
        (persons[0], Kind::KnownTo, None),
        (persons[1], Kind::KnownTo, None),
    ];
    for (person, kind, approved_by) in tasks {
        let id: PersonId = drawn(ids)?;
        insert_task(tx, tenant, &id.to_string(), person, kind, approved_by).await?;
    }
    let made = Organisation {
        tenant,
        name: new.name.clone(),
        slug: new.slug.clone(),
    };
    Ok((made, persons))
}

/// The organisation with this word in its addresses.
pub async fn organisation(tx: &mut Tx, slug: &str) -> Outcome<Option<Organisation>> {
    let row = sql("select tenant, name, slug from tenant where slug = $1")
        .bind(slug)
        .maybe(tx)
        .await?;
    row.as_ref().map(read).transpose()
}

/// All organisations, by name.
pub async fn organisations(tx: &mut Tx) -> Outcome<Vec<Organisation>> {
    let rows = sql("select tenant, name, slug from tenant order by name, slug")
        .all(tx)
        .await?;
    rows.iter().map(read).collect()
}

fn read(row: &kit::db::Row) -> Outcome<Organisation> {
    Ok(Organisation {
        tenant: row.get("tenant")?,
        name: row.get("name")?,
        slug: row.get("slug")?,
    })
}

/// A new id of any kind.
pub fn drawn<Of>(ids: &Ids) -> Outcome<policy::id::Id<Of>> {
    ids.fresh().parse().map_err(kit::Error::internal)
}

fn is_slug(slug: &str) -> bool {
    let plain = slug
        .bytes()
        .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    plain && (2..=40).contains(&slug.len()) && !slug.starts_with('-') && !slug.ends_with('-')
}

async fn insert_organisation(tx: &mut Tx, tenant: TenantId, new: &Founding) -> Outcome<()> {
    sql("insert into tenant (tenant, name, slug, created_at) values ($1, $2, $3, $4)")
        .bind(tenant)
        .bind(new.name.as_str())
        .bind(new.slug.as_str())
        .bind(tx.now())
        .run(tx)
        .await?;
    sql("insert into school (tenant, id, name, kind) values ($1, $2, $3, 'organisation')")
        .bind(tenant)
        .bind(tenant)
        .bind(new.name.as_str())
        .run(tx)
        .await
        .map(drop)
}

async fn insert_founder(tx: &mut Tx, tenant: TenantId, person: PersonId, who: &Founder) -> Outcome<()> {
    sql(
        "insert into person (tenant, id, given, prefix, family, sorted, email, part, state, since) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(tenant)
    .bind(person)
    .bind(who.name.given.as_deref())
    .bind(who.name.prefix.as_deref())
    .bind(who.name.family.as_deref())
    .bind(who.name.sorted())
    .bind(who.email.as_str())
    .bind(Part::Staff.id())
    .bind(Presence::Here.id())
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

async fn insert_task(
    tx: &mut Tx,
    tenant: TenantId,
    id: &str,
    person: PersonId,
    kind: Kind,
    approved_by: Option<PersonId>,
) -> Outcome<()> {
    let from: Timestamp = tx.now();
    let entry = Entry {
        tenant,
        subject: Party::Person(person),
        kind,
        object: house(tenant),
        valid_from: from,
        valid_to: default_end(from),
        basis: Basis::Appointment,
        approved_by,
        revoked_at: None,
    };
    // Policy says whether it is one; an entry that is none would open nothing and stay unnoticed.
    let whole = Relation::new(entry).map_err(|reason| kit::Error::internal(reason.to_string()))?;
    insert_relation(tx, id, &whole).await
}

/// Writes a relation down.
pub(crate) async fn insert_relation(tx: &mut Tx, id: &str, relation: &Relation) -> Outcome<()> {
    let entry = relation.entry();
    sql(
        "insert into relation (tenant, id, subject, kind, object, valid_from, valid_to, basis, approved_by, revoked_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(entry.tenant)
    .bind(id)
    .bind(party_text(entry.subject))
    .bind(entry.kind.id())
    .bind(party_text(entry.object))
    .bind(entry.valid_from)
    .bind(entry.valid_to)
    .bind(entry.basis.id())
    .bind(entry.approved_by)
    .bind(entry.revoked_at)
    .run(tx)
    .await
    .map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_in_addresses_is_plain() {
        for good in ["kompas", "de-andere", "school-2"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in [
            "",
            "a",
            "-a",
            "a-",
            "Kompas",
            "kómpas",
            "a b",
            "a/b",
            &"a".repeat(41),
        ] {
            assert!(!is_slug(bad), "{bad}");
        }
    }
}
