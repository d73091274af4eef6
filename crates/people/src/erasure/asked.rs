//! **Asking** that somebody is erased: the administrator asks, a second person sees what goes and says yes, and the administrator
//! carries it out. What was erased does not come back, so one person alone cannot do it; until then who asked can take it back.
//!
//! Deliberately absent: erasing oneself by a click, because nobody can then say that it was oneself; and whoever has a
//! task for all of the organisation, which has to end first.

use jiff::{SignedDuration, Timestamp};
use kit::db::Row;
use kit::guard::{Found, party_text};
use kit::{Became, Db, Error, Ids, Outcome, Refusal, Tx, sql};
use policy::data::DataClass;
use policy::role::Role;
use policy::second::{Approval, Request};
use policy::{
    Act, Action, Actor, Facts, Key, Object, Order, Party, Permitted, PersonId, TenantId, ThingId, Untrusted,
    may,
};

pub use crate::second::Answer;

use super::counts::{self, Goes};
use crate::persons::{self, BasicRecord, Name, drawn, house, insert_approval, key};

/// How long a request waits, and a yes counts.
const WAITS: SignedDuration = SignedDuration::from_hours(30 * 24);
const APPROVED: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A request to erase somebody.
#[derive(Clone, Debug)]
pub struct Asked {
    key: Key,
    /// Its id.
    pub id: ThingId,
    /// Whom.
    pub person: PersonId,
    /// How they are called.
    pub name: Name,
    /// Why, in the words of who asked.
    pub why: String,
    /// Who asked.
    pub asked_by: PersonId,
    /// How that one is called.
    pub asked_by_name: Name,
    /// When.
    pub asked_at: Timestamp,
    /// Whether a second person said yes, and that counts now.
    pub approved: bool,
}

impl Object for Asked {
    fn key(&self) -> Key {
        self.key
    }
}

/// Asks. One who asks anew replaces what was asked.
pub async fn ask(db: &Db, ids: &Ids, actor: &Actor, person: Untrusted<PersonId>, why: &str) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let person = kept_by(&mut tx, actor, person).await?.person;
        if has_task(&mut tx, actor.tenant, person).await? {
            return Err(Refusal::new("erasure-has-task").into());
        }
        close(&mut tx, actor.tenant, person).await?;
        let id: ThingId = drawn(ids)?;
        sql(
            "insert into erasure_request (tenant, id, person, why, asked_by, asked_at, until) \
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(actor.tenant)
        .bind(id)
        .bind(person)
        .bind(why)
        .bind(actor.person)
        .bind(tx.now())
        .bind(tx.now().checked_add(WAITS).map_err(Error::internal)?)
        .run(&mut tx)
        .await?;
        tx.commit().await
    })
    .await
}

/// Somebody whom the actor keeps right. Others may see them too, and have nothing to ask here.
async fn kept_by(
    tx: &mut Tx,
    actor: &Actor,
    person: Untrusted<PersonId>,
) -> Outcome<Permitted<BasicRecord, may::ReadBasicRecord>> {
    let record: Permitted<BasicRecord, may::ReadBasicRecord> = tx
        .permit(actor, person, async |tx: &mut Tx, person| {
            persons::find::<may::ReadBasicRecord>(tx, actor.tenant, person).await
        })
        .await?;
    match record.proof().reason().role {
        Role::Administrator => Ok(record),
        _ => Err(Error::NotFound),
    }
}

/// Whether somebody has a task now without which an organisation cannot go on.
async fn has_task(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<bool> {
    let row = sql(
        "select count(*) as many from relation where tenant = $1 and subject = $2 and object = $3 \
         and kind in ('administrator-of', 'privacy-officer-of') and revoked_at is null and valid_to > $4",
    )
    .bind(tenant)
    .bind(party_text(Party::Person(person)))
    .bind(party_text(house(tenant)))
    .bind(tx.now())
    .one(tx)
    .await?;
    Ok(row.get::<i64>("many")? > 0)
}

/// What waits, the longest first. In the transaction of the page of whoever approves.
pub async fn waiting(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<Asked>> {
    let tenant = actor.tenant;
    let within = Key {
        tenant,
        about: house(tenant),
        class: DataClass::Approval,
        id: tenant.as_thing(),
    };
    let facts = Facts::about(within, Action::ReadApprovals.purpose());
    let scope = tx
        .permit_list::<may::ReadApprovals>(actor, facts, Order::WaitingLongestFirst)
        .await?;
    let rows = sql("select r.id, r.person, r.why, r.asked_by, r.asked_at, \
             p.given, p.prefix, p.family, b.given as by_given, b.prefix as by_prefix, b.family as by_family, \
             (select count(*) from approval a where a.tenant = r.tenant and a.thing = r.person \
                 and a.action = 'erase-record' and a.asked_by = r.asked_by and a.until > $2) as approved \
         from erasure_request r \
         join person p on p.tenant = r.tenant and p.id = r.person \
         join person b on b.tenant = r.tenant and b.id = r.asked_by \
         where r.tenant = $1 and r.done_at is null and r.until > $2 order by r.asked_at, r.id")
    .bind(scope.within().tenant)
    .bind(tx.now())
    .all(tx)
    .await?;
    let asked: Outcome<Vec<Asked>> = rows.iter().map(|row| read(row, tenant)).collect();
    let left_out = |asked: &Asked| !scope.left_out().contains(&asked.person);
    Ok(asked?.into_iter().filter(left_out).collect())
}

async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Asked>>> {
    let row = sql("select r.id, r.person, r.why, r.asked_by, r.asked_at, \
             p.given, p.prefix, p.family, b.given as by_given, b.prefix as by_prefix, b.family as by_family, \
             cast(0 as bigint) as approved \
         from erasure_request r \
         join person p on p.tenant = r.tenant and p.id = r.person \
         join person b on b.tenant = r.tenant and b.id = r.asked_by \
         where r.tenant = $1 and r.id = $2 and r.done_at is null and r.until > $3")
    .bind(tenant)
    .bind(id)
    .bind(tx.now())
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let asked = read(&row, tenant)?;
    let request = Request {
        asked_by: asked.asked_by,
        gains: asked.person,
        kind: None,
    };
    let mut found = Found::of::<A>(asked);
    found.facts.request = Some(request);
    Ok(Some(found))
}

/// A request with how much would go, for the second person, before they answer.
pub async fn look(db: &Db, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<(Asked, Vec<Goes>)> {
    db.act(actor.tenant, |mut tx| async move {
        let asked: Permitted<Asked, may::ReadApprovals> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                find::<may::ReadApprovals>(tx, actor.tenant, id).await
            })
            .await?;
        let goes = counts::goes(&mut tx, &asked).await?;
        tx.commit().await?;
        Ok(((*asked).clone(), goes))
    })
    .await
}

/// Who asked takes it back, also after a yes.
pub async fn withdraw(db: &Db, actor: &Actor, person: Untrusted<PersonId>) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let person = kept_by(&mut tx, actor, person).await?.person;
        if !asked_by(&mut tx, actor, person).await? {
            return Err(Error::Conflict);
        }
        close(&mut tx, actor.tenant, person).await?;
        tx.commit().await
    })
    .await
}

/// Whether the actor asked for somebody, and it is not over.
async fn asked_by(tx: &mut Tx, actor: &Actor, person: PersonId) -> Outcome<bool> {
    let row = sql(
        "select count(*) as many from erasure_request where tenant = $1 and person = $2 and asked_by = $3 \
         and done_at is null and until > $4",
    )
    .bind(actor.tenant)
    .bind(person)
    .bind(actor.person)
    .bind(tx.now())
    .one(tx)
    .await?;
    Ok(row.get::<i64>("many")? > 0)
}

/// The second person answers. After a yes, who asked can carry it out.
pub async fn answer(
    db: &Db,
    ids: &Ids,
    actor: &Actor,
    id: Untrusted<ThingId>,
    answer: Answer,
) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let asked: Permitted<Asked, may::Approve> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                find::<may::Approve>(tx, actor.tenant, id).await
            })
            .await?;
        let whole = key(asked.key.tenant, asked.person, DataClass::BasicRecord);
        let mine = persons::approved_by(&mut tx, whole, actor.person).await?;
        let became = match answer {
            Answer::Yes if mine => Became::Already,
            Answer::Yes => {
                save_approval(&mut tx, ids, &asked).await?;
                Became::Now
            }
            Answer::No => {
                close(&mut tx, actor.tenant, asked.person).await?;
                Became::Now
            }
        };
        tx.commit().await?;
        Ok(became)
    })
    .await
}

async fn save_approval(tx: &mut Tx, ids: &Ids, asked: &Permitted<Asked, may::Approve>) -> Outcome<()> {
    let approval = Approval {
        action: Action::EraseRecord,
        key: key(asked.key.tenant, asked.person, DataClass::BasicRecord),
        asked_by: asked.asked_by,
        by: asked.proof().by(),
        given_at: tx.now(),
        until: tx.now().checked_add(APPROVED).map_err(Error::internal)?,
    };
    insert_approval(tx, ids, &approval).await
}

/// Erases, once a second person said yes. Afterwards nothing leads to this person, also not who asks.
pub async fn carry_out(db: &Db, actor: &Actor, person: Untrusted<PersonId>) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let record: Permitted<BasicRecord, may::EraseRecord> = tx
            .permit(actor, person, async |tx: &mut Tx, person| {
                let mut found = persons::find::<may::EraseRecord>(tx, actor.tenant, person).await?;
                if let Some(found) = &mut found {
                    found.facts.request = Some(Request {
                        asked_by: actor.person,
                        gains: person,
                        kind: None,
                    });
                }
                Ok(found)
            })
            .await?;
        if has_task(&mut tx, actor.tenant, record.person).await? {
            return Err(Refusal::new("erasure-has-task").into());
        }
        super::erase(&mut tx, &record).await?;
        tx.commit().await
    })
    .await
}

/// What was asked and approved for somebody is over.
async fn close(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<()> {
    for statement in [
        sql("update erasure_request set done_at = $3 where tenant = $1 and person = $2 and done_at is null"),
        sql(
            "update approval set until = $3 where tenant = $1 and thing = $2 and action = 'erase-record' \
             and until > $3",
        ),
    ] {
        statement.bind(tenant).bind(person).bind(tx.now()).run(tx).await?;
    }
    Ok(())
}

/// How a request of this actor for somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody asked.
    NotAsked,
    /// It waits for a second person.
    Waits,
    /// The one who asked can carry it out.
    Approved,
}

/// How it stands, with the name of whom it is about and whether the actor asked, for the page of the administrator.
pub async fn standing(
    db: &Db,
    actor: &Actor,
    person: Untrusted<PersonId>,
) -> Outcome<(Name, Standing, bool)> {
    db.read(actor.tenant, |mut tx| async move {
        let record = kept_by(&mut tx, actor, person).await?;
        let row = sql(
            "select (select count(*) from erasure_request where tenant = $1 and person = $2 \
                 and done_at is null and until > $4) as asked, \
             (select count(*) from approval where tenant = $1 and thing = $2 and action = 'erase-record' \
                 and asked_by = $3 and given_at <= $4 and until > $4) as approved",
        )
        .bind(actor.tenant)
        .bind(record.person)
        .bind(actor.person)
        .bind(tx.now())
        .one(&mut tx)
        .await?;
        let (asked, approved): (i64, i64) = (row.get("asked")?, row.get("approved")?);
        let standing = match (approved > 0, asked > 0) {
            (true, _) => Standing::Approved,
            (false, true) => Standing::Waits,
            (false, false) => Standing::NotAsked,
        };
        let own = asked_by(&mut tx, actor, record.person).await?;
        tx.commit().await?;
        Ok((record.name.clone(), standing, own))
    })
    .await
}

fn read(row: &Row, tenant: TenantId) -> Outcome<Asked> {
    let (id, person): (ThingId, PersonId) = (row.get("id")?, row.get("person")?);
    Ok(Asked {
        key: Key {
            tenant,
            about: Party::Person(person),
            class: DataClass::Approval,
            id,
        },
        id,
        person,
        name: Name {
            given: row.maybe("given")?,
            prefix: row.maybe("prefix")?,
            family: row.maybe("family")?,
        },
        why: row.get("why")?,
        asked_by: row.get("asked_by")?,
        asked_by_name: Name {
            given: row.maybe("by_given")?,
            prefix: row.maybe("by_prefix")?,
            family: row.maybe("by_family")?,
        },
        asked_at: row.get("asked_at")?,
        approved: row.get::<i64>("approved")? > 0,
    })
}
