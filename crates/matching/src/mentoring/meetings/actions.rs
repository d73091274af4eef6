//! What people **do** with meetings: plan one, say what became of it, take that back; and what the coordinator does, who asks how it
//! goes.
//!
//! Deliberately absent: a log by anybody but the mentor, and one that the young person does not see.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};
use journey::experiences::{self, Experience, Logged};
use journey::opportunities::{Change, State as OfferState, became_of};
use journey::{Fields, Hand, Kind, Known, Topics};
use kit::db::sql;
use kit::{Db, Error, Ids, Outcome, Refusal, Tx};
use people::persons::drawn;
use policy::calendar::day_at;
use policy::{Actor, Object as _, Permitted, ThingId, Untrusted, may};

use super::record::{self, Meeting, Standing};
use super::{CheckIn, Draft, LONGEST_AGREED, LONGEST_NEXT, MINUTES, Outcome as Became, quarters};
use crate::mentoring::pairings::{self, How, Pairing};
use crate::mentoring::talks::{Unfit, unfit};

/// A meeting that is to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The day.
    pub day: Date,
    /// The time, where it is known.
    pub begins: Option<Time>,
    /// How long.
    pub minutes: u16,
    /// Where.
    pub place: String,
}

impl Plan {
    /// What is wrong with it, by the name of the field.
    pub fn wrong(&self, ends: Option<Date>, today: Date) -> Option<(&'static str, &'static str)> {
        if self.day < today {
            Some(("dag", "meetings-plan-past"))
        } else if ends.is_some_and(|ends| self.day > ends) {
            Some(("dag", "meetings-plan-after"))
        } else if !MINUTES.contains(&self.minutes) {
            Some(("minuten", "meetings-wrong-minutes"))
        } else if self.place.chars().count() > LONGEST_NEXT {
            Some(("plaats", "meetings-wrong-long-step"))
        } else {
            wrong_place(&self.place).map(|key| ("plaats", key))
        }
    }
}

/// Why two people do not meet at a place; none where they can. People at home were promised that others are there.
pub fn wrong_place(place: &str) -> Option<&'static str> {
    unfit(place).map(|why| match why {
        Unfit::House => "meetings-place-house",
        Unfit::Address => "meetings-place-address",
    })
}

/// The mentor plans a meeting, or moves one that was planned. The same twice is one.
///
/// # Errors
///
/// Not found for anybody else; a refusal for a meeting that cannot be.
pub async fn plan(
    (db, ids): (&Db, &Ids),
    actor: &Actor,
    id: Untrusted<ThingId>,
    (which, plan): (Option<ThingId>, &Plan),
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        plan_in(&mut tx, ids, (actor, id), (which, plan), None).await?;
        tx.commit().await
    })
    .await
}

/// The same in the transaction of the caller; a meeting of a group is the same for all of it, whatever it was before.
pub(in crate::mentoring) async fn plan_in(
    tx: &mut Tx,
    ids: &Ids,
    (actor, id): (&Actor, Untrusted<ThingId>),
    (which, plan): (Option<ThingId>, &Plan),
    together: Option<ThingId>,
) -> Outcome<()> {
    let pairing = running(tx, actor, id).await?;
    if let Some((_, key)) = plan.wrong(pairing.ends, day_at(tx.now())) {
        return Err(Refusal::new(key).into());
    }
    let all = record::of(tx, &pairing).await?;
    let same =
        |one: &&Meeting| one.state == Standing::Planned && (one.day, one.begins) == (plan.day, plan.begins);
    let there = match which {
        Some(which) => Some(planned(&all, which)?),
        None => all.iter().find(same).cloned(),
    };
    let mut meeting = match there {
        Some(there) => there,
        None => Meeting::new(drawn(ids)?, plan.day, plan.minutes),
    };
    let changed = (meeting.day, meeting.begins, meeting.minutes) != (plan.day, plan.begins, plan.minutes)
        || meeting.place != plan.place;
    meeting.sequence += u32::from(changed && which.is_some());
    (meeting.day, meeting.begins, meeting.minutes) = (plan.day, plan.begins, plan.minutes);
    meeting.place.clone_from(&plan.place);
    meeting.together = together.or(meeting.together);
    record::save(tx, &pairing, &meeting).await
}

/// The mentor logs what became of a meeting: of one that was planned, or of one that was not. A meeting that was held is an experience
/// of the young person. The same twice is one.
///
/// # Errors
///
/// Not found for anybody else; a refusal for a log that cannot be.
pub async fn log(
    (db, ids, known): (&Db, &Ids, &Known),
    actor: &Actor,
    id: Untrusted<ThingId>,
    (which, draft, title): (Option<ThingId>, &Draft, &str),
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        log_in(&mut tx, (ids, known), (actor, id), (which, draft, title), None).await?;
        tx.commit().await
    })
    .await
}

/// The same in the transaction of the caller; a meeting of a group is the same for all of it, whatever it was before.
pub(in crate::mentoring) async fn log_in(
    tx: &mut Tx,
    (ids, known): (&Ids, &Known),
    (actor, id): (&Actor, Untrusted<ThingId>),
    (which, draft, title): (Option<ThingId>, &Draft, &str),
    together: Option<ThingId>,
) -> Outcome<()> {
    let pairing = running(tx, actor, id).await?;
    let (now, today) = (tx.now(), day_at(tx.now()));
    let kick_off = pairing.kick_off.ok_or(Error::NotFound)?;
    if let Some((_, key)) = draft.wrong(kick_off, today).first() {
        return Err(Refusal::new(key).into());
    }
    let day = draft.day.ok_or(Error::NotFound)?;
    let all = record::of(tx, &pairing).await?;
    if all.iter().any(|one| is_same(one, draft, day)) {
        return Ok(());
    }
    let on_the_day = |one: &&Meeting| one.state == Standing::Planned && one.day == day;
    let mut meeting = match which {
        Some(which) => planned(&all, which)?,
        // Who logs today's meeting without saying which means the one that was planned for today.
        None => match all.iter().find(on_the_day) {
            Some(one) => one.clone(),
            None => Meeting::new(drawn(ids)?, day, 0),
        },
    };
    meeting.state = standing(draft.outcome);
    meeting.day = day;
    meeting.minutes = draft.counted();
    meeting.topics.clone_from(&draft.about);
    draft.next_step.trim().clone_into(&mut meeting.next_step);
    (meeting.logged_by, meeting.logged_at) = (Some(actor.person), Some(now));
    meeting.sequence += 1;
    meeting.together = together.or(meeting.together);
    if draft.outcome == Became::Held {
        meeting.experience = came_of(tx, (ids, known), &pairing, (&meeting, title)).await?;
    }
    record::save(tx, &pairing, &meeting).await
}

fn standing(outcome: Became) -> Standing {
    match outcome {
        Became::Held => Standing::Held,
        Became::Missed => Standing::Missed,
        Became::Cancelled => Standing::Cancelled,
    }
}

/// Whether this is what was logged already.
pub(in crate::mentoring) fn is_same(one: &Meeting, draft: &Draft, day: Date) -> bool {
    one.day == day
        && one.state == standing(draft.outcome)
        && one.logged_at.is_some()
        && one.minutes == draft.counted()
        && one.topics == draft.about
        && one.next_step == draft.next_step.trim()
}

fn planned(all: &[Meeting], which: ThingId) -> Outcome<Meeting> {
    let found = all.iter().find(|one| one.id == which).ok_or(Error::NotFound)?;
    match found.state {
        Standing::Planned => Ok(found.clone()),
        // Somebody said in between what became of it.
        Standing::Held | Standing::Missed | Standing::Cancelled => Err(Error::Conflict),
    }
}

/// A meeting becomes an experience, and the offer of a mentor has taken place with the first.
async fn came_of(
    tx: &mut Tx,
    (ids, known): (&Ids, &Known),
    pairing: &Permitted<Pairing, may::WriteMentoringLog>,
    (meeting, title): (&Meeting, &str),
) -> Outcome<Option<ThingId>> {
    let time = u16::try_from(quarters(u32::from(meeting.minutes) + 7)).unwrap_or(1);
    let what = Experience {
        kind: Kind::Mentor,
        day: meeting.day,
        title: title.to_owned(),
        fields: Fields::default(),
        topics: Topics::default(),
        quarters: Some(time.max(1)),
        encounter: true,
        reflection: None,
        logged_by: Hand::Host,
    };
    if let Some(offer) = pairing.opportunity {
        became_of(
            tx,
            pairing,
            (offer, OfferState::Done, Hand::Host),
            Change::default(),
        )
        .await?;
    }
    match experiences::insert_of(tx, (ids, known), pairing, &what).await? {
        Logged::Kept(id) => Ok(Some(id)),
        Logged::There(_) => Ok(None),
    }
}

/// The mentor takes back a log that was a mistake, with what came of it; or calls off a meeting that was planned.
///
/// # Errors
///
/// Not found for anybody else.
pub async fn take_back(db: &Db, actor: &Actor, id: Untrusted<ThingId>, which: ThingId) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let pairing = running(&mut tx, actor, id).await?;
        let all = record::of(&mut tx, &pairing).await?;
        let mut meeting = all
            .into_iter()
            .find(|one| one.id == which)
            .ok_or(Error::NotFound)?;
        if meeting.state == Standing::Cancelled {
            return tx.commit().await;
        }
        if let Some(experience) = meeting.experience {
            experiences::take_back_of(&mut tx, &pairing, experience, true).await?;
        }
        (meeting.state, meeting.experience, meeting.minutes) = (Standing::Cancelled, None, 0);
        meeting.sequence += 1;
        record::save(&mut tx, &pairing, &meeting).await?;
        tx.commit().await
    })
    .await
}

/// The coordinator writes down that they asked how it goes. The same day and words twice are one.
///
/// # Errors
///
/// Not found for who does not coordinate it; a refusal where it does not run, or for an endless text.
pub async fn check_in(
    (db, ids): (&Db, &Ids),
    actor: &Actor,
    id: Untrusted<ThingId>,
    said: &CheckIn,
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let pairing = pairings::by_coordinator(&mut tx, actor, id).await?;
        let today = day_at(tx.now());
        // After an early end the coordinator asks both once more.
        if !pairing.state.runs() && pairing.how != Some(How::Early) {
            return Err(Refusal::new("pairings-no-not-from").into());
        }
        if said.day > today {
            return Err(Refusal::new("meetings-wrong-future").into());
        }
        if said.agreed.chars().count() > LONGEST_AGREED {
            return Err(Refusal::new("meetings-wrong-long-step").into());
        }
        let there = record::check_ins(&mut tx, &pairing).await?;
        if there.contains(said) {
            return tx.commit().await;
        }
        let id: ThingId = drawn(ids)?;
        let next_on = said.day.checked_add(1.month()).ok();
        sql(
            "insert into checkin (tenant, id, pairing, young, mentor, day, how, agreed, next_on, made_by, made_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        )
        .bind(pairing.key().tenant)
        .bind(id)
        .bind(pairing.id)
        .bind(pairing.young)
        .bind(pairing.mentor)
        .bind(said.day)
        .bind(said.goes.word())
        .bind(said.agreed.as_str())
        .bind(next_on)
        .bind(actor.person)
        .bind(tx.now())
        .run(&mut tx)
        .await?;
        tx.commit().await
    })
    .await
}

/// The pairing of a mentor, while it runs.
async fn running(
    tx: &mut Tx,
    actor: &Actor,
    id: Untrusted<ThingId>,
) -> Outcome<Permitted<Pairing, may::WriteMentoringLog>> {
    let pairing = pairings::by_mentor(tx, actor, id).await?;
    match pairing.state.runs() {
        true => Ok(pairing),
        false => Err(Refusal::new("pairings-no-not-from").into()),
    }
}
