//! Who is in a **group** today, and since when: what its thread has to know of its people.
//!
//! Nobody is added to it. Somebody is in it while a pairing that has the group together relates them, which begins and ends with that
//! pairing; so it opens with the first date and closes with the goodbye. Who may not be read today, or may meet nobody, is in it and
//! takes no part. Deliberately absent: a list that somebody keeps, and what anybody wrote.

use std::collections::HashMap;

use jiff::Timestamp;
use kit::db::{Row, sql};
use kit::{Outcome, Tx};
use policy::{PersonId, TenantId, ThingId};

use crate::mentoring::groups;
use crate::mentoring::pairings::{Ground, ground};

/// A time that somebody spends in a group, by one of their pairings.
#[derive(Clone, Debug)]
pub(super) struct Spell {
    /// Who.
    pub who: PersonId,
    /// As the young person of that pairing, or as its mentor.
    pub is_young: bool,
    /// The pairing.
    pub pairing: ThingId,
    /// Its young person.
    pub young: PersonId,
    /// Its mentor.
    pub mentor: PersonId,
    /// From its beginning to its end.
    from: Timestamp,
    until: Timestamp,
    /// Until when they have read, by that pairing.
    read: Option<Timestamp>,
    /// First name and family name.
    name: (String, String),
    /// They are still at the school, or a mentor still comes; and the programme did not stop.
    is_here: bool,
    /// They take part today: there is consent, and the mentor may meet this young person.
    pub takes_part: bool,
}

impl Spell {
    fn is_at(&self, now: Timestamp) -> bool {
        self.from <= now && now < self.until && self.is_here
    }
}

/// Somebody who takes part today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub who: PersonId,
    /// A mentor, or one of the young people.
    pub is_young: bool,
    /// The first name, with a letter where two have the same.
    pub name: String,
}

/// A group as one of it comes to its thread.
#[derive(Clone, Debug)]
pub struct Group {
    /// What its class is called.
    pub name: String,
    /// Since when the reader is in it without a gap.
    pub since: Timestamp,
    /// Until when the reader has read.
    pub read: Option<Timestamp>,
    spells: Vec<Spell>,
    now: Timestamp,
}

impl Group {
    /// The group with this id for somebody who is in it today, and nothing for anybody else. Who takes part is not weighed yet.
    pub(super) async fn of(
        tx: &mut Tx,
        tenant: TenantId,
        (id, reader): (ThingId, PersonId),
    ) -> Outcome<Option<Self>> {
        let Some(name) = groups::named(tx, tenant, id).await? else {
            return Ok(None);
        };
        let (spells, now) = (spells(tx, tenant, id).await?, tx.now());
        let own = || spells.iter().filter(|one| one.who == reader && one.is_here);
        let times: Vec<(Timestamp, Timestamp)> = own().map(|one| (one.from, one.until)).collect();
        let read = own().filter_map(|one| one.read).max();
        Ok(since(&times, now).map(|since| Self {
            name,
            since,
            read,
            spells,
            now,
        }))
    }

    /// Weighs who takes part today, as policy does for whoever asks.
    pub(super) async fn weigh(&mut self, tx: &mut Tx, tenant: TenantId) -> Outcome<()> {
        let mut grounds: HashMap<ThingId, Ground> = HashMap::new();
        for one in self.spells.iter_mut().filter(|one| one.is_at(self.now)) {
            let ground = match grounds.get(&one.pairing) {
                Some(known) => *known,
                None => ground(tx, tenant, one.young, one.mentor).await?,
            };
            grounds.insert(one.pairing, ground);
            one.takes_part = ground.consent && (one.is_young || ground.vetted);
        }
        Ok(())
    }

    /// A pairing by which somebody takes part, if one of theirs does.
    pub(super) fn through(&self, who: PersonId) -> Option<&Spell> {
        self.spells.iter().find(|one| one.who == who && one.takes_part)
    }

    /// The pairing that a mentor has with a young person of the group now.
    pub(super) fn between(&self, mentor: PersonId, young: PersonId) -> Option<ThingId> {
        let mut now = self.spells.iter().filter(|one| one.is_at(self.now));
        now.find(|one| one.mentor == mentor && one.young == young)
            .map(|one| one.pairing)
    }

    /// Everybody who takes part today, mentors first, by name.
    pub fn members(&self) -> Vec<Member> {
        let taking_part = self.spells.iter().filter(|one| one.takes_part);
        let mut all: Vec<Member> = Vec::new();
        for one in taking_part {
            if !all.iter().any(|known| known.who == one.who) {
                all.push(Member {
                    who: one.who,
                    is_young: one.is_young,
                    name: self.called(one),
                });
            }
        }
        all.sort_by(|one, other| {
            (one.is_young, &one.name, one.who).cmp(&(other.is_young, &other.name, other.who))
        });
        all
    }

    /// Whether there is somebody to write to, and a mentor who reads along.
    pub(super) fn is_looked_after(&self, reader: PersonId) -> bool {
        let mut taking_part = self.spells.iter().filter(|one| one.takes_part);
        let others = taking_part.clone().any(|one| one.who != reader);
        others && taking_part.any(|one| !one.is_young)
    }

    /// Whether somebody was in it as a young person; nothing where they never were.
    pub fn was_young(&self, who: PersonId) -> Option<bool> {
        let mut all = self.spells.iter();
        all.find(|one| one.who == who).map(|one| one.is_young)
    }

    /// How somebody who is in it now is called there.
    pub fn name_of(&self, who: PersonId) -> Option<String> {
        let mut now = self.spells.iter().filter(|one| one.is_at(self.now));
        now.find(|one| one.who == who).map(|one| self.called(one))
    }

    fn called(&self, one: &Spell) -> String {
        let others = self.spells.iter().filter(|other| other.who != one.who);
        called(&one.name, others.map(|other| &other.name))
    }
}

/// Everybody who ever was in a group, by each of their pairings in it.
async fn spells(tx: &mut Tx, tenant: TenantId, group: ThingId) -> Outcome<Vec<Spell>> {
    let rows = sql(
        "select p.id, p.young, p.mentor, p.group_read_young, p.group_read_mentor, r.kind, r.valid_from, r.valid_to, r.revoked_at, \
         n.id as who, n.given, n.family, n.state, coalesce(g.suspended_at, g.ended_at) as stopped from pairing p \
         join relation r on r.tenant = p.tenant and r.object = 'pairing:' || p.id and r.kind in ('mentee-of', 'mentor-of') \
         join person n on n.tenant = p.tenant and 'person:' || n.id = r.subject \
             and n.id = case when r.kind = 'mentee-of' then p.young else p.mentor end \
         left join programme g on g.tenant = p.tenant and g.id = p.programme \
         where p.tenant = $1 and p.together = $2 order by r.valid_from, r.id",
    )
    .bind(tenant)
    .bind(group)
    .all(tx)
    .await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Outcome<Spell> {
    let is_young = row.get::<String>("kind")? == "mentee-of";
    let (last, revoked): (Timestamp, Option<Timestamp>) = (row.get("valid_to")?, row.maybe("revoked_at")?);
    let name = |column: &str| row.maybe::<String>(column).map(Option::unwrap_or_default);
    Ok(Spell {
        who: row.get("who")?,
        is_young,
        pairing: row.get("id")?,
        young: row.get("young")?,
        mentor: row.get("mentor")?,
        from: row.get("valid_from")?,
        until: revoked.map_or(last, |revoked| revoked.min(last)),
        read: row.maybe(match is_young {
            true => "group_read_young",
            false => "group_read_mentor",
        })?,
        name: (name("given")?, name("family")?),
        is_here: row.get::<String>("state")? == "here" && row.maybe::<Timestamp>("stopped")?.is_none(),
        takes_part: false,
    })
}

/// Since when somebody is in a group without a gap, by the times they spent there; nothing for who is not in it now. Who comes back after
/// a while does not read what was written in between.
fn since(times: &[(Timestamp, Timestamp)], now: Timestamp) -> Option<Timestamp> {
    let at = |moment: Timestamp| {
        let around = times
            .iter()
            .filter(move |(from, until)| *from <= moment && moment <= *until);
        around.map(|(from, _)| *from).min()
    };
    let here = times.iter().filter(|(from, until)| *from <= now && now < *until);
    let mut first = here.map(|(from, _)| *from).min()?;
    while let Some(earlier) = at(first).filter(|earlier| *earlier < first) {
        first = earlier;
    }
    Some(first)
}

/// The first name, and the first letter of the family name where somebody else has the same.
fn called<'a>(
    (given, family): &(String, String),
    mut others: impl Iterator<Item = &'a (String, String)>,
) -> String {
    if given.is_empty() {
        return family.clone();
    }
    match family
        .chars()
        .next()
        .filter(|_| others.any(|(other, _)| other == given))
    {
        Some(letter) => format!("{given} {letter}."),
        None => given.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tenth of October at noon, of somebody who was there in these times.
    #[track_caller]
    fn check(times: &[(&str, &str)], expected: Option<&str>) {
        let at = |day: &str| -> Timestamp { format!("2026-{day}T12:00:00Z").parse().unwrap() };
        let times: Vec<_> = times.iter().map(|(from, until)| (at(from), at(until))).collect();
        assert_eq!(since(&times, at("10-10")), expected.map(at));
    }

    #[test]
    fn who_is_in_a_group_reads_from_when_they_came_and_not_from_before_a_gap() {
        check(&[], None);
        check(&[("09-01", "12-31")], Some("09-01"));
        // It ended, or is still to begin; the last moment is not one of it.
        check(&[("09-01", "10-09")], None);
        check(&[("09-01", "10-10")], None);
        check(&[("10-11", "12-31")], None);
        check(&[("10-10", "12-31")], Some("10-10"));
        // A mentor whose first young person left while another stayed was there all the time.
        check(&[("09-01", "09-20"), ("09-10", "12-31")], Some("09-01"));
        check(
            &[("09-15", "12-31"), ("09-01", "09-10"), ("09-10", "09-15")],
            Some("09-01"),
        );
        // Somebody who left and came back was not.
        check(&[("09-01", "09-20"), ("09-21", "12-31")], Some("09-21"));
    }

    #[test]
    fn two_of_one_name_have_a_letter() {
        let name = |given: &str, family: &str| (given.to_owned(), family.to_owned());
        let noor = name("Noor", "Wit");
        assert_eq!(called(&noor, [name("Thijs", "Bos")].iter()), "Noor");
        assert_eq!(called(&noor, [name("Noor", "Bos")].iter()), "Noor W.");
        assert_eq!(called(&name("Noor", ""), [noor].iter()), "Noor");
        assert_eq!(called(&name("", "Bos"), [].iter()), "Bos");
    }
}
