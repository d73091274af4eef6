//! **Beginning**: the mentor sets the first dates, and from then on the two of them are related; until the last day, and no longer.
//!
//! Deliberately absent: beginning without the yes of both. Three people stand behind a pairing: the coordinator who proposed it and the
//! two who agreed.

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan as _};
use journey::Hand;
use journey::opportunities::{Change, State as OfferState};
use kit::db::sql;
use kit::{Db, Error, Ids, Outcome, Refusal, Tx};
use people::relations::follow;
use policy::calendar::{begin_of, day_at};
use policy::relation::{Basis, latest_end};
use policy::{Actor, Entry, Kind, Object, Party, Permitted, Swapped, ThingId, Untrusted, may};

use super::answer::{became, moved, no, swapped};
use super::propose::{Edition, edition, set_wish};
use super::record::{self, Pairing, Proposal};
use super::sides;
use super::{By, Term, Verb, first_days, goodbye_day, ground, mid_term_day, next};
use crate::mentoring::meetings::wrong_place;
use crate::mentoring::methods::{Method, Methods};

/// First dates that are set at once.
pub const FIRST_DATES: usize = 4;
/// A first meeting lies at most this many days ahead.
const FURTHEST: i32 = 60;

/// The first meeting, as the mentor sets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KickOff {
    /// The day.
    pub day: Date,
    /// The time, where it is known.
    pub begins: Option<Time>,
    /// Where.
    pub place: String,
    /// The days of the first meetings as they were looked at; none for those of the rhythm.
    pub days: Vec<Date>,
}

/// The mentor of a pairing that both agreed to sets its first dates. Returns the days.
///
/// # Errors
///
/// Not found for anybody else, and where policy does not let them meet; a refusal that says what is missing.
pub async fn begin(
    (db, ids): (&Db, &Ids),
    methods: &Methods,
    actor: &Actor,
    id: Untrusted<ThingId>,
    kick_off: &KickOff,
) -> Outcome<Vec<Date>> {
    db.act(actor.tenant, |mut tx| async move {
        let days = begin_in(&mut tx, (ids, methods), (actor, id), kick_off, &[]).await?;
        tx.commit().await?;
        Ok(days)
    })
    .await
}

/// The same in the transaction of the caller. `together` are ids for the first meetings of a group, which are one for all of it.
pub(in crate::mentoring) async fn begin_in(
    tx: &mut Tx,
    (ids, methods): (&Ids, &Methods),
    (actor, id): (&Actor, Untrusted<ThingId>),
    kick_off: &KickOff,
    together: &[ThingId],
) -> Outcome<Vec<Date>> {
    let proposal = sides::by_asked_mentor(tx, actor, Untrusted::new(*id.for_lookup())).await?;
    let edition = edition(tx, actor.tenant, proposal.edition)
        .await?
        .ok_or(Error::NotFound)?;
    let method = methods
        .of(&edition.method)
        .ok_or_else(|| Error::internal("there is no method at all"))?;
    let today = day_at(tx.now());
    let ground = ground(tx, actor.tenant, proposal.young, proposal.mentor).await?;
    next(&proposal.stands(&ground), Verb::Begin, By::Mentor, today).map_err(no)?;
    check(kick_off, &edition, tx.now())?;
    relate(tx, ids, &proposal, edition.ends).await?;
    // From here on it is the mentor of this young person who acts; whether policy lets them is asked in the same snapshot.
    let pairing = sides::by_mentor(tx, actor, id).await?;
    started(tx, ids, pairing, (&edition, method), (kick_off, together)).await
}

/// The days that would be set, for whoever is about to set them. Nothing is kept.
///
/// # Errors
///
/// As for [`begin`].
pub async fn look_ahead(
    db: &Db,
    methods: &Methods,
    actor: &Actor,
    id: Untrusted<ThingId>,
    kick_off: &KickOff,
) -> Outcome<Vec<Date>> {
    db.read(actor.tenant, |mut tx| async move {
        let proposal = sides::by_asked_mentor(&mut tx, actor, id).await?;
        let edition = edition(&mut tx, actor.tenant, proposal.edition)
            .await?
            .ok_or(Error::NotFound)?;
        let method = methods
            .of(&edition.method)
            .ok_or_else(|| Error::internal("there is no method at all"))?;
        check(kick_off, &edition, tx.now())?;
        tx.commit().await?;
        Ok(first_days(
            &method.rhythm,
            kick_off.day,
            edition.ends,
            FIRST_DATES,
        ))
    })
    .await
}

fn check(kick_off: &KickOff, edition: &Edition, now: Timestamp) -> Outcome<()> {
    let today = day_at(now);
    let last = today
        .checked_add(FURTHEST.days())
        .unwrap_or(Date::MAX)
        .min(edition.ends);
    if kick_off.day < today {
        return Err(Refusal::new("pairings-kickoff-past").into());
    }
    if kick_off.day > last {
        return Err(Refusal::new("pairings-kickoff-far").into());
    }
    if kick_off.place.chars().count() > crate::mentoring::meetings::LONGEST_NEXT {
        return Err(Refusal::new("pairings-kickoff-place").into());
    }
    until(now, edition.ends)?;
    let outside = |day: &Date| *day < kick_off.day || *day > edition.ends;
    if kick_off.days.len() > FIRST_DATES || kick_off.days.iter().any(outside) {
        return Err(Refusal::new("pairings-kickoff-days").into());
    }
    if let Some(key) = wrong_place(&kick_off.place) {
        return Err(Refusal::new(key).into());
    }
    Ok(())
}

/// The relations of a pairing, until its last day: the coordinator who proposed it is the one who approved them.
async fn relate(
    tx: &mut Tx,
    ids: &Ids,
    proposal: &Permitted<Proposal, may::AnswerPairing>,
    ends: Date,
) -> Outcome<()> {
    let now = tx.now();
    let until = until(now, ends)?;
    let tie = |subject, kind, object| Entry {
        tenant: proposal.key().tenant,
        subject,
        kind,
        object,
        valid_from: now,
        valid_to: until,
        basis: Basis::Allocation,
        approved_by: Some(proposal.proposed_by),
        revoked_at: None,
    };
    let pairing = proposal.party();
    for entry in [
        tie(pairing, Kind::PairingOf, Party::Programme(proposal.programme)),
        tie(Party::Person(proposal.mentor), Kind::MentorOf, pairing),
        tie(Party::Person(proposal.young), Kind::MenteeOf, pairing),
    ] {
        follow::begin(tx, ids, proposal, entry).await?;
    }
    Ok(())
}

/// The moment after the last day; a refusal where that is later than a relation that begins now can last. Whoever begins in the summer
/// before is related until the end all the same.
fn until(now: Timestamp, ends: Date) -> Outcome<Timestamp> {
    let after = ends.tomorrow().ok().and_then(begin_of);
    let after = after.ok_or_else(|| Error::internal("a day beyond all days"))?;
    if after > latest_end(now) {
        return Err(Refusal::new("pairings-kickoff-early").into());
    }
    Ok(after)
}

async fn started(
    tx: &mut Tx,
    ids: &Ids,
    pairing: Permitted<Pairing, may::WriteMentoringLog>,
    (edition, method): (&Edition, &Method),
    (kick_off, together): (&KickOff, &[ThingId]),
) -> Outcome<Vec<Date>> {
    let now = tx.now();
    let term = Term {
        begins: kick_off.day,
        ends: edition.ends,
    };
    let days = match kick_off.days.is_empty() {
        true => first_days(&method.rhythm, kick_off.day, edition.ends, FIRST_DATES),
        false => kick_off.days.clone(),
    };
    for (at, day) in days.iter().enumerate() {
        let one = (method.minutes, together.get(at).copied());
        plan(tx, ids, &pairing, (*day, kick_off), one).await?;
    }
    set_wish(tx, &pairing, "paired").await?;
    let change = Change {
        day: Some(kick_off.day),
    };
    became(tx, &pairing, OfferState::Accepted, Hand::Host, change).await?;
    let pairing = pairing.change(|mut it| {
        moved(&mut it, super::State::Started, now);
        it.kick_off = Some(kick_off.day);
        it.mid_term = Some(mid_term_day(term));
        it.goodbye = Some(goodbye_day(term));
        it.ends = Some(edition.ends);
        Ok::<_, Swapped>(it)
    });
    record::save(tx, &pairing.map_err(swapped)?).await?;
    Ok(days)
}

/// Puts a meeting in the calendar of both.
async fn plan(
    tx: &mut Tx,
    ids: &Ids,
    pairing: &Permitted<Pairing, may::WriteMentoringLog>,
    (day, kick_off): (Date, &KickOff),
    (minutes, together): (u16, Option<ThingId>),
) -> Outcome<()> {
    let id: ThingId = people::persons::drawn(ids)?;
    sql(
        "insert into meeting (tenant, id, pairing, young, mentor, day, begins, minutes, place, topics, next_step, state, made_at, \
         sequence, together) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', '', 'planned', $10, 0, $11)",
    )
    .bind(pairing.key().tenant)
    .bind(id)
    .bind(pairing.id)
    .bind(pairing.young)
    .bind(pairing.mentor)
    .bind(day)
    .bind(kick_off.begins.map_or_else(String::new, |time| time.strftime("%H:%M").to_string()))
    .bind(i64::from(minutes))
    .bind(kick_off.place.as_str())
    .bind(tx.now())
    .bind(together)
    .run(tx)
    .await
    .map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// The first of August begins a school year; what begins lasts until the last of August after the next one at most.
    #[test]
    fn a_pairing_that_begins_in_the_summer_lasts_until_its_last_day() {
        let at = |day: Date| begin_of(day).unwrap();
        let july = at(date(2027, 7, 20));
        assert_eq!(until(july, date(2028, 6, 30)).unwrap(), at(date(2028, 7, 1)));
        // Forty weeks from the end of November.
        assert_eq!(
            until(at(date(2026, 11, 28)), date(2027, 9, 4)).unwrap(),
            at(date(2027, 9, 5))
        );
        assert_eq!(until(july, date(2028, 8, 31)).unwrap(), at(date(2028, 9, 1)));
        assert!(until(july, date(2028, 9, 1)).is_err());
        assert!(until(at(date(2027, 8, 1)), date(2028, 9, 1)).is_ok());
    }
}
