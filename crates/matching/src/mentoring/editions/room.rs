//! The **team** of a programme: its coordinators, the pairings that each looks after, and the **room** that is left for more.
//!
//! Every pairing takes a part of one coordinator: with at most forty at once, a fortieth. The parts of all that somebody looks after, in
//! whatever edition, are no more than one. Where the one who looked after a pairing coordinates no longer, it is of nobody until somebody
//! takes it, and its part is kept free for that. Deliberately absent: who suits whom; coordinators hand over what should be with another.

use kit::{Outcome, Tx, sql};
use policy::id::ProgrammeId;
use policy::{PersonId, TenantId};

/// Pairings of an edition that somebody looks after, and how many one coordinator can have of it at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    /// Proposed or running.
    pub open: u32,
    /// The most of one coordinator.
    pub most: u16,
}

/// A coordinator with what they look after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    /// Who.
    pub person: PersonId,
    /// By edition.
    pub loads: Vec<Load>,
}

/// The coordinators of a programme, by id, and what none of them looks after.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team {
    /// Who coordinates now.
    pub desks: Vec<Desk>,
    /// What is of nobody.
    pub of_nobody: Vec<Load>,
}

impl Desk {
    /// How many more this one can look after in an edition of which one coordinator has `most`.
    pub fn room(&self, most: u16) -> u32 {
        whole((1.0 - parts(&self.loads)) * f64::from(most))
    }

    /// Takes one more of such an edition.
    pub fn take(&mut self, most: u16) {
        match self.loads.iter_mut().find(|load| load.most == most) {
            Some(load) => load.open += 1,
            None => self.loads.push(Load { open: 1, most }),
        }
    }
}

impl Team {
    /// How many more pairings can begin in an edition of which one coordinator has `most`.
    pub fn room(&self, most: u16) -> u32 {
        let free: u32 = self.desks.iter().map(|desk| desk.room(most)).sum();
        // What is of nobody has to be taken by somebody; a part of a place is a place.
        let kept = (parts(&self.of_nobody) * f64::from(most) - ALMOST)
            .ceil()
            .max(0.0);
        free.saturating_sub(kept as u32)
    }

    /// Gives one more to a coordinator, and says to whom: to `first` as long as they have room, and else to who has most of it. Of
    /// two who have as much it is the first by id, so that the same round is shared in the same way. A coordinator who is the
    /// mentor of a pairing does not look after it.
    pub fn share(&mut self, most: u16, (first, mentor): (Option<PersonId>, PersonId)) -> Option<PersonId> {
        if self.room(most) == 0 {
            return None;
        }
        let fits = |desk: &&mut Desk| desk.person != mentor && desk.room(most) > 0;
        let all = self.desks.iter_mut().filter(fits);
        let desk = all.min_by_key(|desk| {
            (
                Some(desk.person) != first,
                u32::MAX - desk.room(most),
                desk.person,
            )
        })?;
        desk.take(most);
        Some(desk.person)
    }

    /// The desk of somebody who coordinates.
    pub fn desk(&self, person: PersonId) -> Option<&Desk> {
        self.desks.iter().find(|desk| desk.person == person)
    }

    /// The same, to give them something.
    pub fn desk_mut(&mut self, person: PersonId) -> Option<&mut Desk> {
        self.desks.iter_mut().find(|desk| desk.person == person)
    }
}

/// A fortieth cannot be written down exactly, and forty of them are one all the same.
const ALMOST: f64 = 1e-6;

fn parts(loads: &[Load]) -> f64 {
    let part = |load: &Load| f64::from(load.open) / f64::from(load.most.max(1));
    loads.iter().map(part).sum()
}

fn whole(room: f64) -> u32 {
    let room = (room + ALMOST).floor();
    if room > 0.0 { room as u32 } else { 0 }
}

/// The team of a programme now.
pub async fn team_of(tx: &mut Tx, (tenant, programme): (TenantId, ProgrammeId)) -> Outcome<Team> {
    let rows = sql(
        "select distinct substr(r.subject, 8) as person from relation r where r.tenant = $1 and r.object = 'programme:' || $2 \
         and r.kind = 'coordinator-of' and r.revoked_at is null and r.valid_from <= $3 and r.valid_to > $3 order by person",
    )
    .bind(tenant)
    .bind(programme)
    .bind(tx.now())
    .all(tx)
    .await?;
    let mut team = Team::default();
    for row in &rows {
        let (person, loads) = (row.get("person")?, Vec::new());
        team.desks.push(Desk { person, loads });
    }
    let rows = sql(
        "select p.coordinator, e.id, e.caseload, count(*) as running from pairing p \
         join edition e on e.tenant = p.tenant and e.id = p.edition where p.tenant = $1 and p.programme = $2 \
         and p.state in ('proposed', 'agreed', 'started', 'goodbye-planned') \
         group by p.coordinator, e.id, e.caseload order by e.id, p.coordinator",
    )
    .bind(tenant)
    .bind(programme)
    .all(tx)
    .await?;
    for row in &rows {
        let load = Load {
            open: u32::try_from(row.get::<i64>("running")?).unwrap_or(u32::MAX),
            most: u16::try_from(row.get::<i64>("caseload")?).unwrap_or(1),
        };
        let by: Option<PersonId> = row.maybe("coordinator")?;
        let desk = team.desks.iter_mut().find(|desk| Some(desk.person) == by);
        desk.map_or(&mut team.of_nobody, |desk| &mut desk.loads)
            .push(load);
    }
    Ok(team)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(open: u32, most: u16) -> Load {
        Load { open, most }
    }

    fn team(desks: &[&[Load]], of_nobody: &[Load]) -> Team {
        let desk = |(at, loads): (usize, &&[Load])| Desk {
            person: PersonId::from_bits(at as u128 + 1),
            loads: loads.to_vec(),
        };
        Team {
            desks: desks.iter().enumerate().map(desk).collect(),
            of_nobody: of_nobody.to_vec(),
        }
    }

    #[test]
    fn every_pairing_takes_a_part_of_a_coordinator() {
        let alone = |loads: &[Load], most| team(&[loads], &[]).room(most);
        assert_eq!(alone(&[], 40), 40);
        assert_eq!(alone(&[load(39, 40)], 40), 1);
        assert_eq!(alone(&[load(40, 40)], 40), 0);
        // Lowered beneath what runs: nothing more, and nothing is taken away.
        assert_eq!(alone(&[load(40, 40)], 30), 0);
        // Half of one edition and half of another.
        assert_eq!(alone(&[load(20, 40), load(5, 10)], 40), 0);
        assert_eq!(alone(&[load(20, 40), load(1, 10)], 10), 4);
        // Seven parts of 1/7 are one.
        assert_eq!(team(&[&[load(7, 7)], &[]], &[]).room(3), 3);
        assert_eq!(team(&[], &[]).room(40), 0);
    }

    #[test]
    fn room_of_one_is_no_room_of_another_and_what_is_of_nobody_is_kept_free() {
        // One is full and one is free; and halves of two are two halves.
        assert_eq!(team(&[&[load(40, 40)], &[]], &[]).room(40), 40);
        assert_eq!(
            team(&[&[load(1, 2)], &[load(1, 2)]], &[]).room(3),
            2,
            "each has room for one and a half"
        );
        // Ten of forty that nobody looks after are a quarter: of three, a place.
        assert_eq!(team(&[&[]], &[load(10, 40)]).room(40), 30);
        assert_eq!(team(&[&[]], &[load(10, 40)]).room(3), 2);
        assert_eq!(team(&[&[load(35, 40)]], &[load(10, 40)]).room(40), 0);
    }

    #[test]
    fn who_has_most_room_takes_the_next_one() {
        let [one, two, three, somebody] = [1, 2, 3, 9].map(PersonId::from_bits);
        let mut shared = team(&[&[load(2, 4)], &[], &[load(3, 4)]], &[]);
        let taken: Vec<_> = (0..8).map(|_| shared.share(4, (None, somebody))).collect();
        // Two have 2 and 4 and 1 left: the second until it is as full as the first, then by turns, and then nobody.
        let expected = [two, two, one, two, one, two, three].map(Some);
        assert_eq!(taken[..7], expected);
        assert_eq!(taken[7], None);
        let mut asked = team(&[&[load(3, 4)], &[]], &[]);
        assert_eq!(
            asked.share(4, (Some(one), somebody)),
            Some(one),
            "who is asked for, while there is room"
        );
        assert_eq!(asked.share(4, (Some(one), somebody)), Some(two));
        assert_eq!(
            team(&[&[]], &[load(4, 4)]).share(4, (Some(one), somebody)),
            None,
            "kept for what is of nobody"
        );
        assert_eq!(
            team(&[&[], &[]], &[]).share(4, (Some(one), one)),
            Some(two),
            "nobody looks after their own"
        );
    }
}
