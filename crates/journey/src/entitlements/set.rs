//! What a **school sets** otherwise than the standard: kept, read, and ended.
//!
//! Deliberately absent: changing what was set. It is ended, and something else is set, so that it can be seen what held when.

use std::sync::Arc;

use jiff::civil::Date;
use kit::db::{Row, sql};
use kit::guard::party_text;
use kit::{Became, Db, Error, Ids, Outcome, Refusal, Tx};
use people::persons::house;
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::{Action, Actor, Facts, Key, Order, Party, PermittedScope, TenantId, ThingId, may};

use super::own::{Own, Titles};
use super::{Adjustment, Ask, Change};
use crate::known::Known;
use crate::opportunities::actions::drawn;

/// The longest reason, in characters.
pub const LONGEST_WHY: usize = 300;

/// What a school set, as it is held.
#[derive(Clone, Debug)]
pub struct Held {
    /// Its id.
    pub id: ThingId,
    /// What it says.
    pub adjustment: Adjustment,
    /// Why, in the words of who set it.
    pub why: String,
    /// What it is, where the school asks it of its own.
    pub own: Option<Own>,
}

/// What a school set.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// In the order in which it was set.
    pub adjustments: Vec<Adjustment>,
    /// What the things of its own are called, also those that it asks no longer.
    pub titles: Titles,
}

/// Everything that a school set. It is about nobody.
pub async fn all(tx: &mut Tx, known: &Known, tenant: TenantId) -> Outcome<Plan> {
    let mut plan = Plan::default();
    for held in held(tx, known, tenant).await? {
        if let Some(own) = held.own {
            plan.titles
                .insert(held.adjustment.entitlement.to_string(), own.title);
        }
        plan.adjustments.push(held.adjustment);
    }
    Ok(plan)
}

/// What is asked under an id on a day, as the norm or the school has it; none for an id that nobody asks.
pub async fn asked(db: &Db, known: &Known, tenant: TenantId, id: &str, on: Date) -> Outcome<Option<Ask>> {
    if let Some(ours) = known.standard.entitlement(id) {
        return Ok(Some(ours.ask.clone()));
    }
    let mut tx = db.look().await?;
    let plan = all(&mut tx, known, tenant).await?;
    tx.roll_back().await?;
    Ok(plan.own(id, on).cloned())
}

impl Plan {
    /// What the school asks of its own under an id on a day.
    pub fn own(&self, id: &str, on: Date) -> Option<&Ask> {
        let holds = |one: &&Adjustment| *one.entitlement == *id && one.holds_on(on);
        self.adjustments
            .iter()
            .filter(holds)
            .find_map(|one| match &one.change {
                Change::Own(ask) => Some(ask),
                _ => None,
            })
    }
}

/// The same, for who may read the plan of the school.
///
/// # Errors
///
/// Not found for who may not.
pub async fn read_all(tx: &mut Tx, known: &Known, actor: &Actor) -> Outcome<Vec<Held>> {
    let facts = Facts::about(key(actor.tenant), Action::ReadGuidancePlan.purpose());
    let _: PermittedScope<may::ReadGuidancePlan> =
        tx.permit_list(actor, facts, Order::WaitingLongestFirst).await?;
    held(tx, known, actor.tenant).await
}

/// Whether it is one's own task to set it: whoever counsels the whole organisation. For what a page offers; the guard decides.
pub async fn is_own_task(tx: &mut Tx, actor: &Actor) -> Outcome<bool> {
    let task = sql(
        "select id from relation where tenant = $1 and subject = $2 and kind = 'counsellor-of' and object = $3 \
         and revoked_at is null and valid_from <= $4 and valid_to > $4 order by id limit 1",
    )
    .bind(actor.tenant)
    .bind(party_text(Party::Person(actor.person)))
    .bind(party_text(house(actor.tenant)))
    .bind(tx.now())
    .maybe(tx)
    .await?;
    Ok(task.is_some())
}

/// Does nothing, for whoever may set something.
///
/// # Errors
///
/// Not found for who may not.
pub async fn may_set(db: &Db, actor: &Actor) -> Outcome<()> {
    db.read(actor.tenant, |mut tx| async move {
        permitted(&mut tx, actor).await?;
        tx.commit().await
    })
    .await
}

/// Refuses whoever may not set something.
async fn permitted(tx: &mut Tx, actor: &Actor) -> Outcome<PermittedScope<may::SetGuidancePlan>> {
    let facts = Facts::about(key(actor.tenant), Action::SetGuidancePlan.purpose());
    tx.permit_list(actor, facts, Order::WaitingLongestFirst).await
}

async fn held(tx: &mut Tx, known: &Known, tenant: TenantId) -> Outcome<Vec<Held>> {
    let rows = sql("select * from guidance_plan where tenant = $1 order by set_at, id")
        .bind(tenant)
        .all(tx)
        .await?;
    let read = |row: &Row| read(row, known).transpose();
    rows.iter().filter_map(read).collect()
}

/// Sets how many are asked of something, or that it is not asked, for a period.
///
/// # Errors
///
/// Not found for who may not; a refusal for an entitlement that does not exist, a number outside 1 to [`Ask::MOST`], or a period
/// that ends before it begins or begins in the past: what was asked is not changed afterwards.
pub async fn set(
    (db, ids, known): (&Db, &Ids, &Known),
    actor: &Actor,
    wanted: &Adjustment,
    why: &str,
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        permitted(&mut tx, actor).await?;
        if let Some(key) = wrong(known, wanted, why, day_at(tx.now())) {
            return Err(Refusal::new(key).into());
        }
        let (change, asks) = match &wanted.change {
            Change::Off => ("off", String::new()),
            Change::Count(count) => ("count", count.to_string()),
            // What a school asks of its own comes with its name, by `set_own`.
            Change::Own(_) => return Err(Refusal::new("journey-plan-unknown").into()),
        };
        keep(&mut tx, actor, drawn(ids)?, wanted, (change, &asks), why.trim()).await?;
        tx.commit().await
    })
    .await
}

/// Keeps what was set. A form that was sent twice is kept once; what a school asks of its own has a new id each time.
async fn keep(
    tx: &mut Tx,
    actor: &Actor,
    id: ThingId,
    wanted: &Adjustment,
    (change, asks): (&str, &str),
    why: &str,
) -> Outcome<()> {
    let there = sql(
        "select id from guidance_plan where tenant = $1 and (entitlement = $2 or change = 'own') and change = $3 \
         and asks = $4 and valid_from = $5 and coalesce(valid_to, '') = $6 and why = $7 and set_by = $8 order by id",
    )
    .bind(actor.tenant)
    .bind(&*wanted.entitlement)
    .bind(change)
    .bind(asks)
    .bind(wanted.valid_from)
    .bind(wanted.valid_to.map_or_else(String::new, |day| day.to_string()))
    .bind(why)
    .bind(actor.person)
    .maybe(tx)
    .await?;
    if there.is_some() {
        return Ok(());
    }
    sql(
        "insert into guidance_plan (tenant, id, entitlement, change, asks, valid_from, valid_to, why, set_by, set_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(actor.tenant)
    .bind(id)
    .bind(&*wanted.entitlement)
    .bind(change)
    .bind(asks)
    .bind(wanted.valid_from)
    .bind(wanted.valid_to)
    .bind(why)
    .bind(actor.person)
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// Ends something that was set about an entitlement, today. What has ended stands so already.
///
/// # Errors
///
/// Not found for who may not, and for what is not there.
pub async fn end(db: &Db, actor: &Actor, what: &str, id: ThingId) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        permitted(&mut tx, actor).await?;
        let today = day_at(tx.now());
        let last = today.yesterday().map_err(Error::internal)?;
        let touched = sql(
            "update guidance_plan set valid_to = $3 where tenant = $1 and id = $2 and entitlement = $5 \
             and (valid_to is null or valid_to >= $4)",
        )
        .bind(actor.tenant)
        .bind(id)
        .bind(last)
        .bind(today)
        .bind(what)
        .run(&mut tx)
        .await?;
        if touched == 0 {
            let there =
                sql("select id from guidance_plan where tenant = $1 and id = $2 and entitlement = $3")
                    .bind(actor.tenant)
                    .bind(id)
                    .bind(what)
                    .maybe(&mut tx)
                    .await?;
            there.ok_or(Error::NotFound)?;
            tx.commit().await?;
            return Ok(Became::Already);
        }
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}

fn wrong(known: &Known, wanted: &Adjustment, why: &str, today: Date) -> Option<&'static str> {
    if known.standard.entitlement(&wanted.entitlement).is_none() {
        return Some("journey-plan-unknown");
    }
    if matches!(wanted.change, Change::Count(count) if !(1..=Ask::MOST).contains(&count)) {
        return Some("journey-plan-number");
    }
    wrong_period((wanted.valid_from, wanted.valid_to), why, today)
}

fn wrong_period((from, to): (Date, Option<Date>), why: &str, today: Date) -> Option<&'static str> {
    let all = [
        (from < today, "journey-plan-past"),
        (to.is_some_and(|last| last < from), "journey-plan-period"),
        (why.trim().is_empty(), "journey-plan-no-why"),
        (why.chars().count() > LONGEST_WHY, "journey-plan-long-why"),
    ];
    all.into_iter().find_map(|(wrong, key)| wrong.then_some(key))
}

fn key(tenant: TenantId) -> Key {
    Key {
        tenant,
        about: house(tenant),
        class: DataClass::GuidancePlan,
        id: tenant.as_thing(),
    }
}

/// Asks something of the school's own, for a period.
///
/// # Errors
///
/// Not found for who may not; a refusal for what cannot be asked ([`Own::wrong`]), and for a period as in [`set`].
pub async fn set_own(
    (db, ids, known): (&Db, &Ids, &Known),
    actor: &Actor,
    own: &Own,
    (from, to): (Date, Option<Date>),
    why: &str,
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        permitted(&mut tx, actor).await?;
        let wrong = own.wrong(known.knowledge.facts());
        if let Some(key) = wrong.or_else(|| wrong_period((from, to), why, day_at(tx.now()))) {
            return Err(Refusal::new(key).into());
        }
        let asks = serde_json::to_string(own).map_err(Error::internal)?;
        let id = drawn(ids)?;
        let wanted = Adjustment {
            entitlement: format!("own-{id}").into(),
            change: Change::Off,
            valid_from: from,
            valid_to: to,
        };
        keep(&mut tx, actor, id, &wanted, ("own", &asks), why.trim()).await?;
        tx.commit().await
    })
    .await
}

/// None where the standard no longer knows what was changed.
fn read(row: &Row, known: &Known) -> Outcome<Option<Held>> {
    let (entitlement, change, asks): (String, String, String) =
        (row.get("entitlement")?, row.get("change")?, row.get("asks")?);
    let ours = known.standard.entitlement(&entitlement).is_some();
    let own: Option<Own> = (change == "own")
        .then(|| serde_json::from_str(&asks).ok())
        .flatten();
    let ask = own.as_ref().and_then(|own| own.ask(known.knowledge.facts()));
    let change = match (change.as_str(), asks.parse(), ask) {
        ("count", Ok(count), _) if ours => Change::Count(count),
        ("off", ..) if ours => Change::Off,
        ("own", _, Some(ask)) => Change::Own(ask),
        _ => return Ok(None),
    };
    Ok(Some(Held {
        id: row.get("id")?,
        adjustment: Adjustment {
            entitlement: Arc::from(entitlement),
            change,
            valid_from: row.get("valid_from")?,
            valid_to: row.maybe("valid_to")?,
        },
        why: row.get("why")?,
        own,
    }))
}
