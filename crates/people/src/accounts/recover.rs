//! **Letting somebody in again** who lost password or device: the administrator asks, a second person says yes, and the
//! administrator hands the link over, to the person themselves.
//!
//! Neither can become that person alone: the one cannot get the link, the other never sees it. Whom it is about finds it
//! under who looked at them. Deliberately absent: a way back by mail, which belongs to whoever reads the mail.

use jiff::{SignedDuration, Timestamp};
use kit::db::Row;
use kit::guard::Found;
use kit::{Db, Error, Ids, Outcome, Refusal, Tx, sql};
use policy::data::DataClass;
use policy::second::{Approval, Request};
use policy::{
    AccountState, Act, Action, Actor, Facts, Key, Object, Order, Party, Permitted, PersonId, TenantId,
    ThingId, Untrusted, may,
};

use super::links::{Handed, Purpose, hand};
use super::record::{self, AccountRecord};
use super::{Accounts, enter};
use crate::persons::{Name, drawn, house, insert_approval, key};

/// How long a request waits, and a yes counts.
const WAITS: SignedDuration = SignedDuration::from_hours(7 * 24);
const APPROVED: SignedDuration = SignedDuration::from_hours(24);

/// A request to let somebody in again.
#[derive(Clone, Debug)]
pub struct Asked {
    key: Key,
    /// Its id.
    pub id: ThingId,
    /// For whom.
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
    /// Who said yes, if that counts now.
    pub approved_by: Option<PersonId>,
}

impl Object for Asked {
    fn key(&self) -> Key {
        self.key
    }
}

/// Asks to let somebody in again. One who asks anew replaces what was asked.
pub async fn ask(accounts: &Accounts, actor: &Actor, person: Untrusted<PersonId>, why: &str) -> Outcome<()> {
    accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account: Permitted<AccountRecord, may::SeeAccountExists> = tx
                .permit(actor, person, async |tx: &mut Tx, person| {
                    record::find::<may::SeeAccountExists>(tx, actor.tenant, person).await
                })
                .await?;
            if account.state != Some(AccountState::Active) || account.person == actor.person {
                return Err(Refusal::new("accounts-refused-state").into());
            }
            let (tenant, person) = enter::whose(&account);
            close(&mut tx, tenant, person).await?;
            let id: ThingId = drawn(&accounts.cx.ids)?;
            let until = tx.now().checked_add(WAITS).map_err(Error::internal)?;
            sql(
                "insert into recovery_request (tenant, id, person, why, asked_by, asked_at, until) \
                 values ($1, $2, $3, $4, $5, $6, $7)",
            )
            .bind(tenant)
            .bind(id)
            .bind(person)
            .bind(why)
            .bind(actor.person)
            .bind(tx.now())
            .bind(until)
            .run(&mut tx)
            .await?;
            tx.commit().await
        })
        .await
}

/// What waits for a second person, the oldest first. For the page of whoever approves; in the transaction of that page.
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
             (select min(a.given_by) from approval a where a.tenant = r.tenant and a.thing = r.person \
                 and a.action = 'recover-account' and a.asked_by = r.asked_by and a.until > $2) as approved_by \
         from recovery_request r \
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

/// The request with this id, for a second person.
pub async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Asked>>> {
    let row = sql("select r.id, r.person, r.why, r.asked_by, r.asked_at, \
             p.given, p.prefix, p.family, b.given as by_given, b.prefix as by_prefix, b.family as by_family, \
             null as approved_by \
         from recovery_request r \
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

/// The second person says yes. The one who asked can then hand the link over.
pub async fn approve(db: &Db, ids: &Ids, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let asked: Permitted<Asked, may::Approve> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                find::<may::Approve>(tx, actor.tenant, id).await
            })
            .await?;
        save_approval(ids, &mut tx, &asked).await?;
        tx.commit().await
    })
    .await
}

async fn save_approval(ids: &Ids, tx: &mut Tx, asked: &Permitted<Asked, may::Approve>) -> Outcome<()> {
    let approval = Approval {
        action: Action::RecoverAccount,
        key: key(asked.key.tenant, asked.person, DataClass::Account),
        asked_by: asked.asked_by,
        by: asked.proof().by(),
        given_at: tx.now(),
        until: tx.now().checked_add(APPROVED).map_err(Error::internal)?,
    };
    insert_approval(tx, ids, &approval).await
}

/// Makes the link, once a second person said yes. Each yes is good for one link.
pub async fn hand_over(accounts: &Accounts, actor: &Actor, person: Untrusted<PersonId>) -> Outcome<Handed> {
    accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account: Permitted<AccountRecord, may::RecoverAccount> = tx
                .permit(actor, person, async |tx: &mut Tx, person| {
                    record::find_asked::<may::RecoverAccount>(tx, actor.tenant, person, actor.person).await
                })
                .await?;
            if account.state != Some(AccountState::Active) {
                return Err(Refusal::new("accounts-refused-state").into());
            }
            let who = enter::whose(&account);
            close(&mut tx, who.0, who.1).await?;
            let made = (&accounts.cx.ids, &accounts.sealer);
            let handed = hand(&mut tx, made, who, Purpose::Recovery, actor.person).await?;
            tx.commit().await?;
            Ok(handed)
        })
        .await
}

/// What was asked and approved for somebody is over.
async fn close(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<()> {
    for statement in [
        sql("update recovery_request set done_at = $3 where tenant = $1 and person = $2 and done_at is null"),
        sql(
            "update approval set until = $3 where tenant = $1 and thing = $2 and action = 'recover-account' \
             and until > $3",
        ),
    ] {
        statement.bind(tenant).bind(person).bind(tx.now()).run(tx).await?;
    }
    Ok(())
}

/// How a request for somebody stands, for the page about their account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody asked.
    NotAsked,
    /// It waits for a second person.
    Waits,
    /// The one who asked can hand the link over.
    Approved,
}

/// How a request of this actor for somebody stands.
pub(super) async fn standing(tx: &mut Tx, actor: &Actor, person: PersonId) -> Outcome<Standing> {
    let row = sql(
        "select (select count(*) from recovery_request where tenant = $1 and person = $2 \
             and done_at is null and until > $4) as asked, \
         (select count(*) from approval where tenant = $1 and thing = $2 and action = 'recover-account' \
             and asked_by = $3 and given_at <= $4 and until > $4) as approved",
    )
    .bind(actor.tenant)
    .bind(person)
    .bind(actor.person)
    .bind(tx.now())
    .one(tx)
    .await?;
    let (asked, approved): (i64, i64) = (row.get("asked")?, row.get("approved")?);
    Ok(match (approved > 0, asked > 0) {
        (true, _) => Standing::Approved,
        (false, true) => Standing::Waits,
        (false, false) => Standing::NotAsked,
    })
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
        approved_by: row.maybe("approved_by")?,
    })
}
