//! What is **done** with relations: ask for one, let it begin, say no, end it.
//!
//! Asking and letting it begin are two acts of one person, with the yes of another in between. Deliberately absent:
//! bringing an ended one back.

use kit::guard::{Found, party_text, relation};
use kit::{Became, Db, Error, Ids, Outcome, Refusal, Tx, sql};
use policy::calendar::{begin_of, day_at};
use policy::data::DataClass;
use policy::relation::NotARelation;
use policy::{
    Action, Actor, Entry, Key, Kind, Object, Permitted, PersonId, Relation, TenantId, ThingId, Untrusted, may,
};

use super::requests::{Asked, AskedFor, find_request};
use crate::persons::{drawn, house, insert_relation, party_name};

/// Asks for a relation; a second person has to approve it where it gives rights.
pub async fn ask(db: &Db, ids: &Ids, actor: &Actor, wanted: &AskedFor) -> Outcome<ThingId> {
    check(actor.tenant, wanted)?;
    db.act(actor.tenant, |mut tx| async move {
        for party in [wanted.subject, wanted.object] {
            if party_name(&mut tx, actor.tenant, party).await?.is_none() {
                return Err(Refusal::new("relations-unknown-party").into());
            }
        }
        let id: ThingId = drawn(ids)?;
        let new: Permitted<Asked, may::RequestRelation> = tx
            .permit(actor, Untrusted::new(id), async |tx: &mut Tx, id| {
                Ok(Some(Found::of::<may::RequestRelation>(Asked::new(
                    actor,
                    id,
                    wanted.clone(),
                    tx.now(),
                ))))
            })
            .await?;
        let id = match asked_already(&mut tx, &new).await? {
            Some(there) => there,
            None => {
                insert(&mut tx, &new).await?;
                id
            }
        };
        tx.commit().await?;
        Ok(id)
    })
    .await
}

/// Lets what was asked for begin. The one who asked does this, after a second person said yes.
pub async fn grant(db: &Db, ids: &Ids, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let asked: Permitted<Asked, may::GrantRelation> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                find_request::<may::GrantRelation>(tx, actor.tenant, id).await
            })
            .await?;
        if let Some(said) = &asked.answer {
            let already = Became::already(said == "granted" && asked.answered_by == Some(actor.person))?;
            tx.commit().await?;
            return Ok(already);
        }
        let entry = entry_of(actor.tenant, &asked.wanted, asked.proof().reason().second);
        let whole = Relation::new(entry).map_err(|reason| Error::from(refusal(reason)))?;
        let relation: ThingId = drawn(ids)?;
        insert_relation(&mut tx, &relation.to_string(), &whole).await?;
        answer(&mut tx, &asked, "granted", actor.person).await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}

/// Says no to what was asked for, as the second person.
pub async fn refuse(db: &Db, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let asked: Permitted<Asked, may::Approve> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                find_request::<may::Approve>(tx, actor.tenant, id).await
            })
            .await?;
        if let Some(said) = &asked.answer {
            let already = Became::already(said == "refused" && asked.answered_by == Some(actor.person))?;
            tx.commit().await?;
            return Ok(already);
        }
        answer(&mut tx, &asked, "refused", actor.person).await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}

/// A relation that is to be ended.
struct Ending(Key);

impl Object for Ending {
    fn key(&self) -> Key {
        self.0
    }
}

/// Ends a relation at once. It opens nothing from the commit on.
pub async fn end(db: &Db, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let ending: Permitted<Ending, may::RevokeRelation> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                find_ending(tx, actor.tenant, id).await
            })
            .await?;
        sql("update relation set revoked_at = $3 where tenant = $1 and id = $2 and revoked_at is null")
            .bind(actor.tenant)
            .bind(ending.key().id)
            .bind(tx.now())
            .run(&mut tx)
            .await?;
        tx.commit().await
    })
    .await
}

async fn find_ending(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Ending>>> {
    let row = sql("select * from relation where tenant = $1 and id = $2 and kind <> 'known-to'")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    // What holds groups and schools together is not ended by hand: the roster says it.
    if matches!(
        relation(&row)?.kind,
        Kind::GroupOf | Kind::PairingOf | Kind::SeatOf
    ) {
        return Ok(None);
    }
    let key = Key {
        tenant,
        about: house(tenant),
        class: DataClass::Relations,
        id,
    };
    Ok(Some(Found::of::<may::RevokeRelation>(Ending(key))))
}

fn entry_of(tenant: TenantId, wanted: &AskedFor, approved_by: Option<PersonId>) -> Entry {
    Entry {
        tenant,
        subject: wanted.subject,
        kind: wanted.kind,
        object: wanted.object,
        valid_from: wanted.from,
        valid_to: wanted.to,
        basis: wanted.basis,
        approved_by,
        revoked_at: None,
    }
}

/// Whether it could be a relation at all, if somebody approved it.
fn check(tenant: TenantId, wanted: &AskedFor) -> Outcome<()> {
    if wanted.subject.person().is_none() {
        return Err(Refusal::new("relations-wrong-ends").into());
    }
    if wanted.why.is_empty() || wanted.why.chars().count() > 500 {
        return Err(Refusal::new("relations-why").into());
    }
    let somebody = PersonId::from_bits(0);
    Relation::new(entry_of(tenant, wanted, Some(somebody))).map_err(|reason| Error::from(refusal(reason)))?;
    Ok(())
}

fn refusal(reason: NotARelation) -> Refusal {
    Refusal::new(match reason {
        NotARelation::WrongEnds => "relations-wrong-ends",
        NotARelation::ToOneself => "relations-to-oneself",
        NotARelation::NoTerm => "relations-no-term",
        NotARelation::TooLong => "relations-too-long",
        NotARelation::NotApproved => "relations-not-approved",
    })
}

/// The same that the same person asked today and that waits: a form that was sent twice.
async fn asked_already(
    tx: &mut Tx,
    asked: &Permitted<Asked, may::RequestRelation>,
) -> Outcome<Option<ThingId>> {
    let wanted = &asked.wanted;
    let today = begin_of(day_at(tx.now())).unwrap_or(tx.now());
    let row = sql(
        "select id from relation_request where tenant = $1 and subject = $2 and kind = $3 and object = $4 \
         and valid_to = $5 and why = $6 and asked_by = $7 and asked_at >= $8 and answer is null order by asked_at, id",
    )
    .bind(asked.key().tenant)
    .bind(party_text(wanted.subject))
    .bind(wanted.kind.id())
    .bind(party_text(wanted.object))
    .bind(wanted.to)
    .bind(wanted.why.as_str())
    .bind(asked.asked_by)
    .bind(today)
    .maybe(tx)
    .await?;
    row.map(|row| row.get("id")).transpose()
}

async fn insert(tx: &mut Tx, asked: &Permitted<Asked, may::RequestRelation>) -> Outcome<()> {
    let wanted = &asked.wanted;
    sql("insert into relation_request (tenant, id, subject, kind, object, valid_from, valid_to, basis, why, asked_by, \
         asked_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
        .bind(asked.key().tenant)
        .bind(asked.id)
        .bind(party_text(wanted.subject))
        .bind(wanted.kind.id())
        .bind(party_text(wanted.object))
        .bind(wanted.from)
        .bind(wanted.to)
        .bind(wanted.basis.id())
        .bind(wanted.why.as_str())
        .bind(asked.asked_by)
        .bind(asked.asked_at)
        .run(tx)
        .await
        .map(drop)
}

async fn answer<A: policy::Changes>(
    tx: &mut Tx,
    asked: &Permitted<Asked, A>,
    answer: &str,
    by: PersonId,
) -> Outcome<()> {
    let touched = sql(
        "update relation_request set answer = $3, answered_by = $4, answered_at = $5 \
         where tenant = $1 and id = $2 and answer is null",
    )
    .bind(asked.key().tenant)
    .bind(asked.id)
    .bind(answer)
    .bind(by)
    .bind(tx.now())
    .run(tx)
    .await?;
    if touched == 1 {
        Ok(())
    } else {
        Err(Error::Conflict)
    }
}

impl Asked {
    /// A request that is made now.
    fn new(actor: &Actor, id: ThingId, wanted: AskedFor, now: jiff::Timestamp) -> Self {
        let key = Key {
            tenant: actor.tenant,
            about: house(actor.tenant),
            class: Action::RequestRelation.class(),
            id,
        };
        Self::with(key, wanted, actor.person, now)
    }
}

/// The kinds that can be asked for by hand, with what their object is.
pub const BY_HAND: &[Kind] = &[
    Kind::GuardianWithAuthority,
    Kind::GuardianInformed,
    Kind::TutorOf,
    Kind::CounsellorOf,
    Kind::PlacementOfficerOf,
    Kind::CoordinatorOf,
    Kind::SchoolLeaderOf,
    Kind::SafeguardingOfficerOf,
    Kind::PrivacyOfficerOf,
    Kind::AdministratorOf,
];
