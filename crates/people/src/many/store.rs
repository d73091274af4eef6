//! Requests about many in rows, and the approvals that come of a yes.

use jiff::{SignedDuration, Timestamp};
use kit::db::Row;
use kit::guard::{Found, party_text, read_party};
use kit::{Became, Db, Error, Ids, Outcome, Tx, sql};
use policy::data::DataClass;
use policy::second::{Approval, Request};
use policy::{
    Act, Action, Actor, Changes, Facts, Key, Object, Order, Party, Permitted, PersonId, TenantId, ThingId,
    Untrusted, may,
};

use crate::persons::{drawn, house, insert_approval, party_name};
use crate::second::Answer;

/// How long a request waits, and how long a yes counts.
const COUNTS: SignedDuration = SignedDuration::from_hours(7 * 24);

/// One decision that a second person would say yes to: an action with a record.
pub type Decision = (Action, Key);

/// What somebody wants.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The record for which it is, such as an edition.
    pub thing: ThingId,
    /// To whom or what that belongs, by whose name a second person knows it.
    pub about: Party,
    /// How many young people.
    pub persons: u32,
    /// How many others, such as mentors.
    pub beside: u32,
    /// Every decision it takes.
    pub decisions: Vec<Decision>,
}

/// How far a request is at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It waits for an answer.
    Waits,
    /// A second person said yes, and that counts now.
    Approved,
    /// A second person said no.
    Refused,
    /// Who asked took it back.
    Withdrawn,
    /// It was done.
    Done,
    /// Its time is over.
    Expired,
}

/// A request as it is held.
#[derive(Clone, Debug)]
pub struct Asked {
    key: Key,
    /// Its id.
    pub id: ThingId,
    /// What is wanted.
    pub wanted: Wanted,
    /// Who asked.
    pub asked_by: PersonId,
    /// When.
    pub asked_at: Timestamp,
    /// Up to when it waits, or its yes counts.
    pub until: Timestamp,
    /// Who brought it this far: who asked, or who answered.
    pub state_by: PersonId,
    /// When that was.
    pub state_at: Timestamp,
    state: String,
}

impl Object for Asked {
    fn key(&self) -> Key {
        self.key
    }
}

impl Asked {
    /// How far it is.
    pub fn standing(&self, now: Timestamp) -> Standing {
        match self.state.as_str() {
            "asked" if now < self.until => Standing::Waits,
            "approved" if now < self.until => Standing::Approved,
            "refused" => Standing::Refused,
            "withdrawn" => Standing::Withdrawn,
            "done" => Standing::Done,
            _ => Standing::Expired,
        }
    }

    /// Whether a yes of a second person counts for this decision of who asked.
    pub fn covers(&self, action: Action, thing: ThingId) -> bool {
        let mut decisions = self.wanted.decisions.iter();
        decisions.any(|(known, key)| *known == action && key.id == thing)
    }
}

/// Asks, by the permit that the asker has for what it is about.
pub async fn ask<T: Object, A: Changes>(
    tx: &mut Tx,
    ids: &Ids,
    permit: &Permitted<T, A>,
    wanted: &Wanted,
) -> Outcome<ThingId> {
    let id: ThingId = drawn(ids)?;
    let until = tx.now().checked_add(COUNTS).map_err(Error::internal)?;
    sql(
        "insert into many_request (tenant, id, thing, about, persons, beside, decisions, asked_by, asked_at, until, state, \
         state_at, state_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'asked', $9, $8)",
    )
    .bind(permit.key().tenant)
    .bind(id)
    .bind(wanted.thing)
    .bind(party_text(wanted.about))
    .bind(wanted.persons)
    .bind(wanted.beside)
    .bind(written(&wanted.decisions))
    .bind(permit.proof().by())
    .bind(tx.now())
    .bind(until)
    .run(tx)
    .await?;
    Ok(id)
}

fn written(decisions: &[Decision]) -> String {
    let line = |(action, key): &Decision| {
        let (action, class) = (action.id(), key.class.id());
        format!("{action} {} {class} {}\n", party_text(key.about), key.id)
    };
    decisions.iter().map(line).collect()
}

fn read_decision(tenant: TenantId, line: &str) -> Option<Decision> {
    let mut words = line.split(' ');
    let (action, about) = (words.next()?, read_party(words.next()?)?);
    let (class, id) = (words.next()?, words.next()?.parse().ok()?);
    let action = Action::ALL.iter().find(|known| known.id() == action)?;
    let class = DataClass::ALL.iter().find(|known| known.id() == class)?;
    Some((
        *action,
        Key {
            tenant,
            about,
            class: *class,
            id,
        },
    ))
}

fn read(row: &Row, tenant: TenantId, class: DataClass) -> Outcome<Asked> {
    let id: ThingId = row.get("id")?;
    let (about, decisions): (String, String) = (row.get("about")?, row.get("decisions")?);
    let number = |column: &str| Ok::<u32, Error>(u32::try_from(row.get::<i64>(column)?).unwrap_or(u32::MAX));
    Ok(Asked {
        key: Key {
            tenant,
            about: house(tenant),
            class,
            id,
        },
        id,
        wanted: Wanted {
            thing: row.get("thing")?,
            about: read_party(&about).ok_or_else(|| Error::internal("a request about no party"))?,
            persons: number("persons")?,
            beside: number("beside")?,
            decisions: decisions
                .lines()
                .filter_map(|line| read_decision(tenant, line))
                .collect(),
        },
        asked_by: row.get("asked_by")?,
        asked_at: row.get("asked_at")?,
        until: row.get("until")?,
        state_by: row.get("state_by")?,
        state_at: row.get("state_at")?,
        state: row.get("state")?,
    })
}

/// The last request for a record.
pub async fn last_of(tx: &mut Tx, tenant: TenantId, thing: ThingId) -> Outcome<Option<Asked>> {
    let row = sql("select * from many_request where tenant = $1 and thing = $2 \
         order by case when state in ('asked', 'approved') then 0 else 1 end, asked_at desc, id desc limit 1")
    .bind(tenant)
    .bind(thing)
    .maybe(tx)
    .await?;
    row.map(|row| read(&row, tenant, DataClass::Approval)).transpose()
}

async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Asked>>> {
    let row = sql("select * from many_request where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let asked = read(&row, tenant, A::ACTION.class())?;
    let asked_by = asked.asked_by;
    let mut found = Found::of::<A>(asked);
    found.facts.request = Some(Request {
        asked_by,
        gains: asked_by,
        kind: None,
    });
    Ok(Some(found))
}

/// Everything that waits for an answer in the organisation, the oldest first, with what it is for and who asked.
pub async fn waiting(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<(Asked, Option<String>, Option<String>)>> {
    let tenant = actor.tenant;
    let key = Key {
        tenant,
        about: house(tenant),
        class: DataClass::Approval,
        id: tenant.as_thing(),
    };
    let facts = Facts::about(key, Action::ReadApprovals.purpose());
    tx.permit_list::<may::ReadApprovals>(actor, facts, Order::WaitingLongestFirst)
        .await?;
    let rows = sql(
        "select * from many_request where tenant = $1 and state = 'asked' and until > $2 order by asked_at, id",
    )
    .bind(tenant)
    .bind(tx.now())
    .all(tx)
    .await?;
    let mut waiting = Vec::with_capacity(rows.len());
    for row in &rows {
        let asked = read(row, tenant, DataClass::Approval)?;
        let of = party_name(tx, tenant, asked.wanted.about).await?;
        let by = party_name(tx, tenant, Party::Person(asked.asked_by)).await?;
        waiting.push((asked, of, by));
    }
    Ok(waiting)
}

/// What somebody says who looks at all that waits for a second person.
pub async fn approve(
    db: &Db,
    ids: &Ids,
    actor: &Actor,
    id: Untrusted<ThingId>,
    said: Answer,
) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let asked: Permitted<Asked, may::Approve> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                find::<may::Approve>(tx, actor.tenant, id).await
            })
            .await?;
        let became = answer(&mut tx, ids, &asked, &asked, said).await?;
        tx.commit().await?;
        Ok(became)
    })
    .await
}

/// Writes down what a second person says, by the permit that they have. After a yes they can still say no.
///
/// # Errors
///
/// A conflict for who asked, and where it does not wait any more.
pub async fn answer<T: Object, A: Changes>(
    tx: &mut Tx,
    ids: &Ids,
    permit: &Permitted<T, A>,
    asked: &Asked,
    said: Answer,
) -> Outcome<Became> {
    let (now, by) = (tx.now(), permit.proof().by());
    if by == asked.asked_by {
        return Err(Error::Conflict);
    }
    match (asked.standing(now), said) {
        (Standing::Waits, Answer::Yes) => {
            let until = now.checked_add(COUNTS).map_err(Error::internal)?;
            for (action, key) in &asked.wanted.decisions {
                let approval = Approval {
                    action: *action,
                    key: *key,
                    asked_by: asked.asked_by,
                    by,
                    given_at: now,
                    until,
                };
                insert_approval(tx, ids, &approval).await?;
            }
            set(tx, asked, ("approved", by), until).await?;
        }
        (Standing::Waits | Standing::Approved, Answer::No) => {
            take_back(tx, asked).await?;
            set(tx, asked, ("refused", by), asked.until).await?;
        }
        (Standing::Approved, Answer::Yes) | (Standing::Refused, Answer::No) => {
            return Became::already(asked.state_by == by);
        }
        _ => return Err(Error::Conflict),
    }
    Ok(Became::Now)
}

/// Who asked takes it back.
pub async fn withdraw<T: Object, A: Changes>(
    tx: &mut Tx,
    permit: &Permitted<T, A>,
    asked: &Asked,
) -> Outcome<Became> {
    let by = permit.proof().by();
    if by != asked.asked_by {
        return Err(Error::Conflict);
    }
    match asked.standing(tx.now()) {
        Standing::Waits | Standing::Approved => {
            take_back(tx, asked).await?;
            set(tx, asked, ("withdrawn", by), asked.until).await?;
            Ok(Became::Now)
        }
        Standing::Withdrawn => Ok(Became::Already),
        _ => Err(Error::Conflict),
    }
}

/// What was wanted is done: the yes counts no longer.
pub async fn end<T: Object, A: Changes>(tx: &mut Tx, permit: &Permitted<T, A>, asked: &Asked) -> Outcome<()> {
    take_back(tx, asked).await?;
    set(tx, asked, ("done", permit.proof().by()), asked.until).await
}

/// The approvals of a yes were given at one moment by one person.
async fn take_back(tx: &mut Tx, asked: &Asked) -> Outcome<()> {
    if asked.state != "approved" {
        return Ok(());
    }
    sql("update approval set until = $5 where tenant = $1 and asked_by = $2 and given_by = $3 and given_at = $4 \
         and until > $5")
    .bind(asked.key.tenant)
    .bind(asked.asked_by)
    .bind(asked.state_by)
    .bind(asked.state_at)
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

async fn set(
    tx: &mut Tx,
    asked: &Asked,
    (state, by): (&'static str, PersonId),
    until: Timestamp,
) -> Outcome<()> {
    sql("update many_request set state = $3, state_by = $4, state_at = $5, until = $6 where tenant = $1 and id = $2")
        .bind(asked.key.tenant)
        .bind(asked.id)
        .bind(state)
        .bind(by)
        .bind(tx.now())
        .bind(until)
        .run(tx)
        .await
        .map(drop)
}

#[cfg(test)]
mod tests {
    use policy::id::Id;

    use super::*;

    fn asked(state: &str) -> Asked {
        let tenant = TenantId::from_bits(1);
        let key = Key {
            tenant,
            about: Party::Person(Id::from_bits(7)),
            class: DataClass::MentoringLog,
            id: ThingId::from_bits(9),
        };
        Asked {
            key,
            id: key.id,
            wanted: Wanted {
                thing: key.id,
                about: key.about,
                persons: 201,
                beside: 0,
                decisions: vec![(Action::ReadMentoringLog, key)],
            },
            asked_by: Id::from_bits(2),
            asked_at: Timestamp::UNIX_EPOCH,
            until: Timestamp::UNIX_EPOCH + COUNTS,
            state_by: Id::from_bits(3),
            state_at: Timestamp::UNIX_EPOCH,
            state: state.to_owned(),
        }
    }

    #[test]
    fn a_request_and_its_yes_both_end_after_a_week() {
        let second = SignedDuration::from_secs(1);
        let (last, over) = (
            Timestamp::UNIX_EPOCH + COUNTS - second,
            Timestamp::UNIX_EPOCH + COUNTS,
        );
        for (state, before, after) in [
            ("asked", Standing::Waits, Standing::Expired),
            ("approved", Standing::Approved, Standing::Expired),
            ("refused", Standing::Refused, Standing::Refused),
            ("withdrawn", Standing::Withdrawn, Standing::Withdrawn),
            ("done", Standing::Done, Standing::Done),
        ] {
            let asked = asked(state);
            assert_eq!(
                (asked.standing(last), asked.standing(over)),
                (before, after),
                "{state}"
            );
        }
    }

    #[test]
    fn decisions_come_back_from_their_text_and_cover_nothing_else() {
        let asked = asked("approved");
        let text = written(&asked.wanted.decisions);
        assert_eq!(
            text,
            "read-mentoring-log person:00000000000000000000000000000007 mentoring-log 00000000000000000000000000000009\n"
        );
        let read: Option<Vec<Decision>> = text
            .lines()
            .map(|line| read_decision(asked.key.tenant, line))
            .collect();
        assert_eq!(read, Some(asked.wanted.decisions.clone()));
        assert!(asked.covers(Action::ReadMentoringLog, asked.id));
        assert!(!asked.covers(Action::ArrangeMentoring, asked.id));
        assert!(!asked.covers(Action::ReadMentoringLog, ThingId::from_bits(8)));
    }
}
