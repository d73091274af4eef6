//! **Who looks after** a pairing: one coordinator of its programme, who is asked first and can hand it over to another.
//!
//! Deliberately absent: a right. Every coordinator of the programme reads and arranges all of it, so that nothing stands still while
//! somebody is ill; and a pairing of somebody who coordinates no longer is of nobody until one of them takes it.

use kit::db::sql;
use kit::{Db, Outcome, Refusal, Tx};
use policy::id::ProgrammeId;
use policy::{Actor, Object as _, Permitted, PersonId, Swapped, ThingId, Untrusted, may};

use super::answer::swapped;
use super::record::{self, Pairing};
use super::sides;
use crate::mentoring::editions::{Team, team_of};

/// The most pairings that are handed over at once: fewer than the persons whom one may read alone.
const AT_ONCE: i64 = 100;

/// What became of handing over everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandedOver {
    /// So many are with the other now.
    pub given: usize,
    /// So many did not fit, or are the other's own.
    pub left: usize,
}

/// The coordinator who looks after a pairing and coordinates its programme now.
pub async fn looks_after(tx: &mut Tx, pairing: &Pairing) -> Outcome<Option<PersonId>> {
    let team = team_of(tx, (pairing.key().tenant, pairing.programme)).await?;
    Ok(pairing.coordinator.filter(|one| team.desk(*one).is_some()))
}

/// Hands a pairing over to another coordinator of its programme.
///
/// # Errors
///
/// Not found for who does not coordinate; a refusal where the other does not, has no room, or is one of the two.
pub async fn hand_over(db: &Db, actor: &Actor, id: Untrusted<ThingId>, to: PersonId) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let pairing = sides::by_coordinator(&mut tx, actor, id).await?;
        let mut team = team_of(&mut tx, (actor.tenant, pairing.programme)).await?;
        let most = most_of(&mut tx, &pairing).await?;
        given(&mut team, &pairing, (to, most))?;
        keep(&mut tx, pairing, to).await?;
        tx.commit().await
    })
    .await
}

/// Hands over all that somebody looks after in a programme, or all that is of nobody: what was proposed first goes first, for as much as
/// the other has room.
///
/// # Errors
///
/// As for [`hand_over`], where not even one can go.
pub async fn hand_over_all(
    db: &Db,
    actor: &Actor,
    programme: ProgrammeId,
    (from, to): (Option<PersonId>, PersonId),
) -> Outcome<HandedOver> {
    db.act(actor.tenant, |mut tx| async move {
        let mut team = team_of(&mut tx, (actor.tenant, programme)).await?;
        let mut rows = Vec::new();
        for pairing in open_of(&mut tx, actor, programme, &team, from).await? {
            rows.extend(record::found::<may::ArrangeMentoring>(&mut tx, pairing).await?);
        }
        let all: Vec<Permitted<Pairing, may::ArrangeMentoring>> = tx.permit_each(actor, rows).await?;
        let (mut done, mut why) = (HandedOver { given: 0, left: 0 }, None);
        for pairing in all {
            let most = most_of(&mut tx, &pairing).await?;
            match given(&mut team, &pairing, (to, most)) {
                Ok(()) => {
                    keep(&mut tx, pairing, to).await?;
                    done.given += 1;
                }
                Err(refusal) => {
                    done.left += 1;
                    why = Some(refusal);
                }
            }
        }
        if done.given == 0 {
            return Err(why
                .unwrap_or_else(|| Refusal::new("caseload-care-nothing"))
                .into());
        }
        tx.commit().await?;
        Ok(done)
    })
    .await
}

/// What somebody looks after and is not over, or what nobody does.
async fn open_of(
    tx: &mut Tx,
    actor: &Actor,
    programme: ProgrammeId,
    team: &Team,
    from: Option<PersonId>,
) -> Outcome<Vec<Pairing>> {
    let rows = sql("select * from pairing where tenant = $1 and programme = $2 \
         and state in ('proposed', 'agreed', 'started', 'goodbye-planned') order by proposed_at, id")
    .bind(actor.tenant)
    .bind(programme)
    .all(tx)
    .await?;
    let all: Outcome<Vec<Pairing>> = rows.iter().map(|row| record::read(row, actor.tenant)).collect();
    let by = |one: &Pairing| one.coordinator.filter(|person| team.desk(*person).is_some());
    Ok(all?
        .into_iter()
        .filter(|one| by(one) == from)
        .take(AT_ONCE as usize)
        .collect())
}

/// The most pairings of one coordinator in the edition of this one.
async fn most_of(tx: &mut Tx, pairing: &Pairing) -> Outcome<u16> {
    let edition = super::edition(tx, pairing.key().tenant, pairing.edition).await?;
    Ok(edition.map_or(1, |edition| u16::try_from(edition.caseload).unwrap_or(1)))
}

/// Counts a pairing with the desk of another, where that can be.
fn given(team: &mut Team, pairing: &Pairing, (to, most): (PersonId, u16)) -> Result<(), Refusal> {
    if to == pairing.young || to == pairing.mentor {
        return Err(Refusal::new("caseload-care-own"));
    }
    let same = pairing.coordinator == Some(to);
    let desk = team
        .desk_mut(to)
        .ok_or_else(|| Refusal::new("caseload-care-not-here"))?;
    if same || !pairing.state.is_open() {
        return Ok(());
    }
    if desk.room(most) == 0 {
        return Err(Refusal::new("caseload-care-full"));
    }
    desk.take(most);
    Ok(())
}

async fn keep(tx: &mut Tx, pairing: Permitted<Pairing, may::ArrangeMentoring>, to: PersonId) -> Outcome<()> {
    let pairing = pairing.change(|mut it| {
        it.coordinator = Some(to);
        Ok::<_, Swapped>(it)
    });
    record::save(tx, &pairing.map_err(swapped)?).await
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;
    use policy::TenantId;

    use super::super::State;
    use super::*;
    use crate::mentoring::editions::{Desk, Load};

    fn pairing(state: State) -> Pairing {
        let id = ThingId::from_bits;
        let mut pairing = Pairing::proposed(
            TenantId::from_bits(1),
            (id(1), id(2), ProgrammeId::from_bits(3)),
            (PersonId::from_bits(10), PersonId::from_bits(11)),
            (PersonId::from_bits(20), Timestamp::UNIX_EPOCH, date(2026, 10, 1)),
        );
        pairing.state = state;
        pairing
    }

    #[test]
    fn it_goes_to_who_coordinates_has_room_and_is_none_of_the_two() {
        let desk = |person, open| Desk {
            person: PersonId::from_bits(person),
            loads: vec![Load { open, most: 4 }],
        };
        let mut team = Team {
            desks: vec![desk(20, 4), desk(21, 3), desk(11, 0)],
            of_nobody: Vec::new(),
        };
        let mut to = |person, state| {
            given(&mut team, &pairing(state), (PersonId::from_bits(person), 4)).map_err(|no| no.key)
        };
        // It is with 20 already, who is full.
        assert_eq!(to(20, State::Started), Ok(()));
        assert_eq!(to(22, State::Started), Err("caseload-care-not-here"));
        assert_eq!(to(11, State::Started), Err("caseload-care-own"));
        assert_eq!(to(10, State::Started), Err("caseload-care-own"));
        assert_eq!(to(21, State::Started), Ok(()));
        assert_eq!(
            to(21, State::Proposed),
            Err("caseload-care-full"),
            "the fourth was the last"
        );
        assert_eq!(to(21, State::Ended), Ok(()), "what ended takes no room");
    }
}
