//! **Letting in again** whoever is [kept out](super::kept_out): an administrator types how the system of the school calls
//! them, a second person says yes, and the next roster brings them in as somebody new.
//!
//! Nobody here knows who it is: what was erased is not there any more, and only who has the school's own list can tell.
//! Deliberately absent: bringing back what was erased, and a list of who is kept out, because it has no names to show.

mod pages;

use jiff::{SignedDuration, Timestamp};
use kit::db::Row;
use kit::guard::Found;
use kit::{Became, Db, Error, Ids, Outcome, Refusal, Tx, sql};
use policy::second::Request;
use policy::{
    Act, Action, Actor, Facts, Key, Object, Order, Party, Permitted, PersonId, TenantId, ThingId, Untrusted,
    may,
};

use super::kept_out;
use crate::persons::{drawn, house, party_name};

pub use pages::{LetInPage, templates, urls};

/// How long a request waits.
const WAITS: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A request to let somebody in again.
#[derive(Clone, Debug)]
pub struct Asked {
    key: Key,
    /// Its id.
    pub id: ThingId,
    hash: String,
    /// Why, in the words of who asked.
    pub why: String,
    /// Who asked.
    pub asked_by: PersonId,
    /// How that one is called.
    pub asked_by_name: Option<String>,
    /// When.
    pub asked_at: Timestamp,
    /// What was answered and by whom, if anything.
    answer: Option<(String, PersonId)>,
}

impl Object for Asked {
    fn key(&self) -> Key {
        self.key
    }
}

fn key_of(tenant: TenantId, action: Action, id: ThingId) -> Key {
    Key {
        tenant,
        about: house(tenant),
        class: action.class(),
        id,
    }
}

/// Asks to let in again whoever the school calls so.
pub async fn ask(db: &Db, ids: &Ids, actor: &Actor, called: &str, why: &str) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let id: ThingId = drawn(ids)?;
        let asked: Permitted<Asked, may::ApplyImport> = tx
            .permit(actor, Untrusted::new(id), async |tx: &mut Tx, id| {
                Ok(Some(Found::of::<may::ApplyImport>(Asked {
                    key: key_of(actor.tenant, Action::ApplyImport, id),
                    id,
                    hash: String::new(),
                    why: why.to_owned(),
                    asked_by: actor.person,
                    asked_by_name: None,
                    asked_at: tx.now(),
                    answer: None,
                })))
            })
            .await?;
        let Some(hash) = kept_out::called(&mut tx, actor.tenant, called).await? else {
            // The line stays: somebody who tries numbers is seen.
            tx.commit().await?;
            return Err(Refusal::new("let-in-nobody").into());
        };
        if waits(&mut tx, actor.tenant, &hash).await? {
            tx.commit().await?;
            return Err(Refusal::new("let-in-waits").into());
        }
        let until = tx.now().checked_add(WAITS).map_err(Error::internal)?;
        sql(
            "insert into kept_out_request (tenant, id, hash, why, asked_by, asked_at, until) \
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(asked.key.tenant)
        .bind(asked.id)
        .bind(hash)
        .bind(asked.why.as_str())
        .bind(asked.asked_by)
        .bind(tx.now())
        .bind(until)
        .run(&mut tx)
        .await?;
        tx.commit().await
    })
    .await
}

async fn waits(tx: &mut Tx, tenant: TenantId, hash: &str) -> Outcome<bool> {
    let row = sql(
        "select id from kept_out_request where tenant = $1 and hash = $2 and answer is null and until > $3 \
         order by asked_at, id",
    )
    .bind(tenant)
    .bind(hash)
    .bind(tx.now())
    .maybe(tx)
    .await?;
    Ok(row.is_some())
}

/// What waits, the longest first.
pub async fn waiting(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<Asked>> {
    let tenant = actor.tenant;
    let within = key_of(tenant, Action::ReadApprovals, tenant.as_thing());
    let facts = Facts::about(within, Action::ReadApprovals.purpose());
    let scope = tx
        .permit_list::<may::ReadApprovals>(actor, facts, Order::WaitingLongestFirst)
        .await?;
    let rows = sql(
        "select id, hash, why, asked_by, asked_at, answer, answered_by from kept_out_request \
         where tenant = $1 and answer is null and until > $2 order by asked_at, id",
    )
    .bind(scope.within().tenant)
    .bind(tx.now())
    .all(tx)
    .await?;
    let mut waiting = Vec::with_capacity(rows.len());
    for row in &rows {
        let mut asked = read(row, tenant, Action::ReadApprovals)?;
        asked.asked_by_name = party_name(tx, tenant, Party::Person(asked.asked_by)).await?;
        waiting.push(asked);
    }
    Ok(waiting)
}

async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Asked>>> {
    let row = sql(
        "select id, hash, why, asked_by, asked_at, answer, answered_by from kept_out_request \
         where tenant = $1 and id = $2 and until > $3",
    )
    .bind(tenant)
    .bind(id)
    .bind(tx.now())
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let asked = read(&row, tenant, A::ACTION)?;
    let request = Request {
        asked_by: asked.asked_by,
        gains: asked.asked_by,
        kind: None,
    };
    let mut found = Found::of::<A>(asked);
    found.facts.request = Some(request);
    Ok(Some(found))
}

fn read(row: &Row, tenant: TenantId, action: Action) -> Outcome<Asked> {
    let id: ThingId = row.get("id")?;
    Ok(Asked {
        key: key_of(tenant, action, id),
        id,
        hash: row.get("hash")?,
        why: row.get("why")?,
        asked_by: row.get("asked_by")?,
        asked_by_name: None,
        asked_at: row.get("asked_at")?,
        answer: row.maybe("answer")?.zip(row.maybe("answered_by")?),
    })
}

/// The second person says yes, and they are not kept out any more; or no, and nothing changes.
pub async fn answer(db: &Db, actor: &Actor, id: Untrusted<ThingId>, yes: bool) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let asked: Permitted<Asked, may::Approve> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                find::<may::Approve>(tx, actor.tenant, id).await
            })
            .await?;
        let said = if yes { "approved" } else { "refused" };
        if let Some((before, by)) = &asked.answer {
            let already = Became::already(before == said && *by == actor.person)?;
            tx.commit().await?;
            return Ok(already);
        }
        if yes {
            kept_out::let_in(&mut tx, asked.key.tenant, &asked.hash).await?;
        }
        sql(
            "update kept_out_request set answer = $3, answered_by = $4, answered_at = $5 \
             where tenant = $1 and id = $2 and answer is null",
        )
        .bind(asked.key.tenant)
        .bind(asked.id)
        .bind(said)
        .bind(actor.person)
        .bind(tx.now())
        .run(&mut tx)
        .await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}
