//! A **request** for a relation: what somebody asked for, and what a second person said to it.
//!
//! Deliberately absent: approving without reading why. The reason that was typed stands with it, also afterwards.

use jiff::{SignedDuration, Timestamp};
use kit::db::Row;
use kit::guard::{Found, party};
use kit::{Became, Db, Ids, Outcome, Tx, sql};
use policy::data::DataClass;
use policy::relation::Basis;
use policy::second::{Approval, Request};
use policy::{
    Act, Action, Actor, Key, Kind, Object, Order, Party, Permitted, PersonId, TenantId, ThingId, Untrusted,
    may,
};

use crate::persons::{approved_by, house, insert_approval, party_name};

/// How long an approval counts.
const APPROVED_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What somebody asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedFor {
    /// Who would have it.
    pub subject: Party,
    /// What.
    pub kind: Kind,
    /// For whom or what.
    pub object: Party,
    /// From when.
    pub from: Timestamp,
    /// Until when.
    pub to: Timestamp,
    /// On what basis.
    pub basis: Basis,
    /// Why, in the words of who asked.
    pub why: String,
}

/// A request as it is held.
#[derive(Clone, Debug)]
pub struct Asked {
    key: Key,
    /// Its id.
    pub id: ThingId,
    /// What was asked for.
    pub wanted: AskedFor,
    /// Who asked.
    pub asked_by: PersonId,
    /// When.
    pub asked_at: Timestamp,
    /// `granted` or `refused`, once somebody said so.
    pub answer: Option<String>,
    /// Who said so.
    pub answered_by: Option<PersonId>,
}

impl Object for Asked {
    fn key(&self) -> Key {
        self.key
    }
}

impl Asked {
    /// A request that nobody has answered.
    pub(super) const fn with(key: Key, wanted: AskedFor, asked_by: PersonId, asked_at: Timestamp) -> Self {
        Self {
            key,
            id: key.id,
            wanted,
            asked_by,
            asked_at,
            answer: None,
            answered_by: None,
        }
    }

    /// What policy has to know of it.
    pub fn request(&self) -> Option<Request> {
        Some(Request {
            asked_by: self.asked_by,
            gains: self.wanted.subject.person()?,
            kind: Some(self.wanted.kind),
        })
    }

    /// The key under which the relation itself would be granted.
    pub const fn grant_key(&self) -> Key {
        Key {
            class: DataClass::Relations,
            ..self.key
        }
    }
}

/// A request with its names, for who has to look at it.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// What was asked.
    pub asked: Asked,
    /// Who would have it.
    pub subject: Option<String>,
    /// For whom or what.
    pub object: Option<String>,
    /// Who asked.
    pub asked_by: Option<String>,
    /// Who approved it, if anybody did.
    pub approved_by: Option<String>,
}

/// The request with this id.
pub async fn find_request<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    id: ThingId,
) -> Outcome<Option<Found<Asked>>> {
    let row = sql("select * from relation_request where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let asked = read(&row, tenant, A::ACTION.class())?;
    let request = asked.request();
    let mut found = Found::of::<A>(asked);
    found.facts.request = request;
    Ok(Some(found))
}

fn read(row: &Row, tenant: TenantId, class: DataClass) -> Outcome<Asked> {
    let id: ThingId = row.get("id")?;
    Ok(Asked {
        key: Key {
            tenant,
            about: house(tenant),
            class,
            id,
        },
        id,
        wanted: AskedFor {
            subject: party(row, "subject")?,
            kind: row.one_of("kind", Kind::ALL, Kind::id)?,
            object: party(row, "object")?,
            from: row.get("valid_from")?,
            to: row.get("valid_to")?,
            basis: row.one_of("basis", Basis::ALL, Basis::id)?,
            why: row.get("why")?,
        },
        asked_by: row.get("asked_by")?,
        asked_at: row.get("asked_at")?,
        answer: row.maybe("answer")?,
        answered_by: row.maybe("answered_by")?,
    })
}

/// Everything that waits for an answer in the organisation of the actor, the oldest first.
pub async fn waiting(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<Waiting>> {
    let tenant = actor.tenant;
    let key = Key {
        tenant,
        about: house(tenant),
        class: DataClass::Approval,
        id: tenant.as_thing(),
    };
    let mut facts = policy::Facts::about(key, Action::ReadApprovals.purpose());
    facts.persons = 1;
    tx.permit_list::<may::ReadApprovals>(actor, facts, Order::WaitingLongestFirst)
        .await?;
    let rows =
        sql("select * from relation_request where tenant = $1 and answer is null order by asked_at, id")
            .bind(tenant)
            .all(tx)
            .await?;
    let mut waiting = Vec::with_capacity(rows.len());
    for row in &rows {
        let asked = read(row, tenant, DataClass::Approval)?;
        waiting.push(named(tx, tenant, asked).await?);
    }
    Ok(waiting)
}

async fn named(tx: &mut Tx, tenant: TenantId, asked: Asked) -> Outcome<Waiting> {
    let approved = sql(
        "select given_by from approval where tenant = $1 and thing = $2 and action = 'grant-relation' and until > $3 \
         order by given_at, id",
    )
    .bind(tenant)
    .bind(asked.id)
    .bind(tx.now())
    .maybe(tx)
    .await?;
    let approved_by = match approved {
        Some(row) => party_name(tx, tenant, Party::Person(row.get("given_by")?)).await?,
        None => None,
    };
    Ok(Waiting {
        subject: party_name(tx, tenant, asked.wanted.subject).await?,
        object: party_name(tx, tenant, asked.wanted.object).await?,
        asked_by: party_name(tx, tenant, Party::Person(asked.asked_by)).await?,
        approved_by,
        asked,
    })
}

/// The second person says yes. The one who asked can then let it begin.
pub async fn approve(db: &Db, ids: &Ids, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let asked: Permitted<Asked, may::Approve> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                find_request::<may::Approve>(tx, actor.tenant, id).await
            })
            .await?;
        let mine = approved_by(&mut tx, asked.grant_key(), actor.person).await?;
        if asked.answer.is_some() || mine {
            let already = Became::already(mine)?;
            tx.commit().await?;
            return Ok(already);
        }
        let approval = Approval {
            action: Action::GrantRelation,
            key: asked.grant_key(),
            asked_by: asked.asked_by,
            by: actor.person,
            given_at: tx.now(),
            until: tx.now().checked_add(APPROVED_FOR).map_err(kit::Error::internal)?,
        };
        insert_approval(&mut tx, ids, &approval).await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}
