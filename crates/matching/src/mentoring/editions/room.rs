//! The **room** of an edition: how many pairings can still begin before its coordinators have all that they can look after.
//!
//! Every pairing takes a part of one coordinator: with at most forty at once, a fortieth. The parts of all that run in the programme, in
//! whatever edition, are no more than there are coordinators. Deliberately absent: who of them looks after whom; they share the desk.

use kit::{Outcome, Tx, sql};
use policy::TenantId;
use policy::id::ProgrammeId;

/// Pairings of an edition that run, and how many one coordinator can have of it at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    /// Proposed or running.
    pub open: u32,
    /// The most of one coordinator.
    pub most: u16,
}

/// How many more can begin of which one coordinator has `most`, with so many coordinators and all that runs beside it.
pub fn room(coordinators: u32, loads: &[Load], most: u16) -> u32 {
    let part = |load: &Load| f64::from(load.open) / f64::from(load.most.max(1));
    let free = f64::from(coordinators) - loads.iter().map(part).sum::<f64>();
    // A fortieth cannot be written down exactly, and forty of them are one all the same.
    let room = (free * f64::from(most) + 1e-6).floor();
    if room > 0.0 { room as u32 } else { 0 }
}

/// The room of an edition of a programme now, where one coordinator has at most so many of it.
pub async fn room_of(tx: &mut Tx, (tenant, programme): (TenantId, ProgrammeId), most: u16) -> Outcome<u32> {
    let row = sql(
        "select count(distinct r.subject) as many from relation r where r.tenant = $1 and r.object = 'programme:' || $2 \
         and r.kind = 'coordinator-of' and r.revoked_at is null and r.valid_from <= $3 and r.valid_to > $3",
    )
    .bind(tenant)
    .bind(programme)
    .bind(tx.now())
    .one(tx)
    .await?;
    let coordinators = u32::try_from(row.get::<i64>("many")?).unwrap_or(u32::MAX);
    let rows = sql(
        "select e.id, e.caseload, count(p.id) as running from edition e join pairing p on p.tenant = e.tenant and p.edition = e.id \
         and p.state in ('proposed', 'agreed', 'started', 'goodbye-planned') \
         where e.tenant = $1 and e.programme = $2 group by e.id, e.caseload order by e.id",
    )
    .bind(tenant)
    .bind(programme)
    .all(tx)
    .await?;
    let mut loads = Vec::with_capacity(rows.len());
    for row in &rows {
        loads.push(Load {
            open: u32::try_from(row.get::<i64>("running")?).unwrap_or(u32::MAX),
            most: u16::try_from(row.get::<i64>("caseload")?).unwrap_or(1),
        });
    }
    Ok(room(coordinators, &loads, most))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pairing_takes_a_part_of_a_coordinator() {
        let load = |open, most| Load { open, most };
        assert_eq!(room(1, &[], 40), 40);
        assert_eq!(room(1, &[load(39, 40)], 40), 1);
        assert_eq!(room(1, &[load(40, 40)], 40), 0);
        // Lowered beneath what runs: nothing more, and nothing is taken away.
        assert_eq!(room(1, &[load(40, 40)], 30), 0);
        assert_eq!(room(2, &[load(40, 40)], 40), 40);
        // Half of one coordinator and half of another: nothing is left of one, and of two one is.
        assert_eq!(room(1, &[load(20, 40), load(5, 10)], 40), 0);
        assert_eq!(room(2, &[load(20, 40), load(5, 10)], 12), 12);
        // Seven parts of 1/7 are one.
        assert_eq!(room(2, &[load(7, 7)], 3), 3);
        assert_eq!(room(0, &[], 40), 0);
    }
}
