//! A **step**: what somebody will do, by which day, and who helps. Both sides of the talk see it, and either can say what became of
//! it: the young person when it is done, and both when the next talk opens with it.
//!
//! Deliberately absent: how often a step was put off, and a list of persons by steps kept.

use jiff::Timestamp;
use jiff::civil::Date;
use journey::way::Way;
use kit::db::{Row, sql};
use kit::guard::Found;
use kit::{Db, Error, Ids, Outcome, Refusal, Tx};
use people::persons::{self, Group, Listed};
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::id::GroupId;
use policy::{
    Act, Actor, Changes, Key, Object, Party, Permitted, PersonId, TenantId, ThingId, Untrusted, may,
};

use super::{Dialogue, Move, State, StepDraft, StepState, change_step};

/// A step as it is held.
#[derive(Clone, Debug)]
pub struct Agreed {
    key: Key,
    /// Its id.
    pub id: ThingId,
    /// Whose.
    pub person: PersonId,
    /// The talk in which it was agreed.
    pub dialogue: Option<ThingId>,
    /// What.
    pub what: String,
    /// By which day.
    pub by_day: Date,
    /// Who helps; may be empty.
    pub helper: String,
    /// How it stands.
    pub state: StepState,
    /// Since when it stands so.
    pub state_at: Timestamp,
}

impl Object for Agreed {
    fn key(&self) -> Key {
        self.key
    }
}

/// Says what became of a step. Returns whose it is.
///
/// # Errors
///
/// Not found for whoever may not; a refusal for a day that cannot be.
pub async fn change(db: &Db, actor: &Actor, id: Untrusted<ThingId>, to: Move) -> Outcome<PersonId> {
    db.act(actor.tenant, |mut tx| async move {
        let step: Permitted<Agreed, may::WriteDialogue> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                find::<may::WriteDialogue>(tx, actor.tenant, id).await
            })
            .await?;
        let today = day_at(tx.now());
        let (state, by_day) = change_step((step.state, step.by_day), to, today).map_err(Refusal::new)?;
        sql("update step set state = $3, by_day = $4, state_at = $5 where tenant = $1 and id = $2")
            .bind(step.key().tenant)
            .bind(step.id)
            .bind(state.word())
            .bind(by_day)
            .bind(tx.now())
            .run(&mut tx)
            .await?;
        tx.commit().await?;
        Ok(step.person)
    })
    .await
}

/// Keeps the step with which a talk ends. Whose it is, the permit says.
pub(super) async fn insert<T: Object, A: Changes>(
    tx: &mut Tx,
    ids: &Ids,
    thing: &Permitted<T, A>,
    dialogue: ThingId,
    step: &StepDraft,
) -> Outcome<()> {
    let id: ThingId = ids.fresh().parse().map_err(Error::internal)?;
    let person = thing.key().about.person().ok_or(Error::NotFound)?;
    sql(
        "insert into step (tenant, id, person, dialogue, what, by_day, helper, made_by, made_at, state, state_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $9)",
    )
    .bind(thing.key().tenant)
    .bind(id)
    .bind(person)
    .bind(dialogue)
    .bind(step.what.trim())
    .bind(step.by_day)
    .bind(step.helper.trim())
    .bind(thing.proof().by())
    .bind(tx.now())
    .bind(StepState::Open.word())
    .run(tx)
    .await
    .map(drop)
}

/// Open steps go with the talk that was taken back, and come back with it.
pub(super) async fn go_along<A: Changes>(
    tx: &mut Tx,
    talk: &Permitted<Dialogue, A>,
    back: bool,
) -> Outcome<()> {
    let (from, to) = match back {
        true => (StepState::Open, StepState::TakenBack),
        false => (StepState::TakenBack, StepState::Open),
    };
    sql("update step set state = $4, state_at = $5 where tenant = $1 and dialogue = $2 and state = $3")
        .bind(talk.key().tenant)
        .bind(talk.id)
        .bind(from.word())
        .bind(to.word())
        .bind(tx.now())
        .run(tx)
        .await
        .map(drop)
}

/// The step with this id, with what policy has to know of whose it is.
pub async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Agreed>>> {
    let row = sql("select * from step where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let step = read(&row, tenant)?;
    people::persons::about::<A, _>(tx, tenant, step.person, step).await
}

/// Every step of somebody, the one that is due first on top; without what went with a talk that was taken back.
pub(super) async fn of<A: Act>(tx: &mut Tx, way: &Permitted<Way, A>) -> Outcome<Vec<Agreed>> {
    let tenant = way.key().tenant;
    let rows = sql(
        "select * from step where tenant = $1 and person = $2 and state <> 'taken-back' order by by_day, made_at, id",
    )
    .bind(tenant)
    .bind(way.person)
    .all(tx)
    .await?;
    rows.iter().map(|row| read(row, tenant)).collect()
}

/// Every step of a talk, of whoever may read or change the talk.
pub async fn of_talk<A: Act>(tx: &mut Tx, talk: &Permitted<Dialogue, A>) -> Outcome<Vec<Agreed>> {
    let tenant = talk.key().tenant;
    let rows = sql("select * from step where tenant = $1 and dialogue = $2 order by by_day, made_at, id")
        .bind(tenant)
        .bind(talk.id)
        .all(tx)
        .await?;
    let steps: Outcome<Vec<Agreed>> = rows.iter().map(|row| read(row, tenant)).collect();
    let gone = talk.state == State::TakenBack;
    Ok(steps?
        .into_iter()
        .filter(|step| gone || step.state != StepState::TakenBack)
        .collect())
}

/// What the young people of a group are going to do: everybody who has an open step, by name, each with the steps by day.
///
/// # Errors
///
/// Not found for whoever may not read the journeys of this group.
pub async fn in_group(
    tx: &mut Tx,
    actor: &Actor,
    group: GroupId,
) -> Outcome<(Group, Vec<(Listed, Vec<Agreed>)>)> {
    let tenant = actor.tenant;
    let (class, scope) = persons::permitted_group::<may::ReadJourney>(tx, actor, group).await?;
    let members = persons::members(tx, &scope).await?;
    let rows = sql(
        "select s.* from membership m join step s on s.tenant = m.tenant and s.person = m.person \
         where m.tenant = $1 and m.school_group = $2 and m.role = 'member' and m.ended_at is null and s.state = 'open' \
         order by s.person, s.by_day, s.made_at, s.id",
    )
    .bind(tenant)
    .bind(group)
    .all(tx)
    .await?;
    let steps: Vec<Agreed> = rows.iter().map(|row| read(row, tenant)).collect::<Outcome<_>>()?;
    let own = |who: &Listed| -> Vec<Agreed> {
        let mine = steps.iter().filter(|step| step.person == who.person);
        mine.cloned().collect()
    };
    let all = members.into_iter().map(|who| {
        let own = own(&who);
        (who, own)
    });
    Ok((class, all.filter(|(_, own)| !own.is_empty()).collect()))
}

fn read(row: &Row, tenant: TenantId) -> Outcome<Agreed> {
    let (id, person): (ThingId, PersonId) = (row.get("id")?, row.get("person")?);
    Ok(Agreed {
        key: Key {
            tenant,
            about: Party::Person(person),
            class: DataClass::Journey,
            id,
        },
        id,
        person,
        dialogue: row.maybe("dialogue")?,
        what: row.get("what")?,
        by_day: row.get("by_day")?,
        helper: row.get("helper")?,
        state: row.one_of("state", StepState::ALL, StepState::word)?,
        state_at: row.get("state_at")?,
    })
}
