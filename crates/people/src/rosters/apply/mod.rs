//! **Applying** a roster: everything that a plan says, written in the transaction of the permit.
//!
//! New records go in many at a time, in the order of their keys. Records that were there are looked at one by one, so
//! that what is already right is not touched. Deliberately absent: deciding whether; that is done when this begins.

mod groups;
mod keys;
mod members;
mod persons;
mod related;
mod schools;
mod standing;
mod waiting;

use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::Tx;
use kit::{Error, Ids, Outcome};
use policy::id::{GroupId, Id, SchoolId};
use policy::{Permitted, PersonId, TenantId, may};

use super::Progress;
use super::actions::{Report, RosterImport};
use super::index::{Index, Known};
use super::plan::Plan;
use super::relations::Approvers;
use super::sent::Sent;

pub use members::Differences;

/// The permit to apply an import.
pub type Permit = Permitted<RosterImport, may::ApplyImport>;

/// Everything that applying one roster needs.
pub struct Work<'a> {
    /// In whose data.
    pub tenant: TenantId,
    /// The organisation, as a school that everything belongs to.
    pub home: SchoolId,
    /// Whose words these are.
    pub source: &'a str,
    /// When.
    pub now: Timestamp,
    /// The day of it.
    pub today: Date,
    /// What was sent.
    pub sent: &'a Sent,
    /// What it changes.
    pub plan: &'a Plan,
    /// Our ids of what was sent.
    pub ours: &'a Ours,
    /// Where new ids come from.
    pub ids: &'a Ids,
    /// Who approves.
    pub approvers: Approvers,
    /// What was done.
    pub report: Report,
    /// Told how far it is.
    pub meter: Meter<'a>,
}

/// Our ids, by the places in what was sent.
#[derive(Debug)]
pub struct Ours {
    /// Of schools.
    pub schools: Vec<SchoolId>,
    /// Of persons.
    pub persons: Vec<PersonId>,
    /// Of groups.
    pub groups: Vec<GroupId>,
}

impl Ours {
    /// Those that are known, and new ones for the others.
    pub fn new(index: &Index, sent: &Sent, ids: &Ids) -> Outcome<Self> {
        let schools = sent.schools.iter().map(|school| school.id.as_str());
        let persons = sent.persons.iter().map(|person| person.id.as_str());
        let groups = sent.groups.iter().map(|group| group.id.as_str());
        Ok(Self {
            schools: known_or_fresh(&index.schools, schools, ids)?,
            persons: known_or_fresh(&index.persons, persons, ids)?,
            groups: known_or_fresh(&index.groups, groups, ids)?,
        })
    }
}

fn known_or_fresh<'a, Of>(
    known: &Known,
    sent: impl Iterator<Item = &'a str>,
    ids: &Ids,
) -> Outcome<Vec<Id<Of>>> {
    sent.map(|id| match known.get(id) {
        Some(entry) => Ok(Id::from_bits(entry.id)),
        None => fresh(ids),
    })
    .collect()
}

/// An id that nobody had before.
pub fn fresh<Of>(ids: &Ids) -> Outcome<Id<Of>> {
    ids.fresh().parse().map_err(Error::internal)
}

/// How far the work is.
pub struct Meter<'a> {
    progress: Progress<'a>,
    done: u64,
    all: u64,
}

impl<'a> Meter<'a> {
    /// A meter for so many steps.
    pub fn new(progress: Progress<'a>, all: u64) -> Self {
        Self {
            progress,
            done: 0,
            all,
        }
    }

    fn step(&mut self) {
        self.done += 1;
        if self.done.is_multiple_of(1_000) {
            (self.progress)(self.done.min(self.all), self.all);
        }
    }

    fn end(&self) {
        (self.progress)(self.all, self.all);
    }
}

/// Applies. Whoever calls this holds the permit, and commits.
pub async fn apply(
    tx: &mut Tx,
    permit: &Permit,
    work: &mut Work<'_>,
    differences: &Differences,
) -> Outcome<()> {
    schools::write(tx, permit, work).await?;
    persons::write(tx, permit, work).await?;
    groups::write(tx, permit, work).await?;
    members::write(tx, permit, work, differences).await?;
    related::write(tx, permit, work).await?;
    let classes = work.sent.classes_on(work.today);
    waiting::write(tx, permit, work, &classes).await?;
    standing::write(tx, permit, work, &classes, differences).await?;
    keys::write(tx, permit, work).await?;
    work.meter.end();
    Ok(())
}

/// Places in the order of our ids: a table that is filled in the order of its key is filled fastest.
fn by_id<Of>(places: &[usize], ids: &[Id<Of>]) -> Vec<usize> {
    let mut places = places.to_vec();
    places.sort_unstable_by_key(|place| ids[*place]);
    places
}
