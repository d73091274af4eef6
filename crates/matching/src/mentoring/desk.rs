//! What the **first page** of somebody says of mentoring: what waits for them there, and what does not have to be asked.
//!
//! Deliberately absent: names of others, and what was written. When somebody meets and how much is new is read with the permit of each
//! pairing, as the pages behind it are.

use jiff::civil::{Date, Time};
use kit::{Outcome, Tx};
use policy::calendar::day_at;
use policy::{Actor, ThingId};

use super::pairings::{Pairing, record};
use super::shown::unread;
use super::{groups, meetings, pairings, talks};

/// As whom somebody comes to their first page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Comes {
    /// A young person.
    pub young: bool,
    /// Somebody who offered to be a mentor.
    pub mentor: bool,
    /// The safeguarding officer.
    pub officer: bool,
}

/// What stands there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OnDesk {
    /// Reports that wait for the officer, and by which day the first is read.
    pub reports: Option<(usize, Option<Date>)>,
    /// A young person who has a mentor, or to whom one is proposed.
    pub has_mentor: bool,
    /// Classes of which somebody is asked whether they want mentors, and the last day to answer.
    pub invited: Vec<(String, Date)>,
    /// A mentor with mentees whose certificate does not count.
    pub not_vetted: bool,
    /// What comes first and what is new, for a young person with their mentor.
    pub young: Ahead,
    /// The same for a mentor, of all mentees together.
    pub mentor: Ahead,
}

/// What comes first and what is new, of pairings that run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ahead {
    /// The next meeting that was planned, from today on, and at what time.
    pub next: Option<(Date, Option<Time>)>,
    /// How many messages somebody did not see yet.
    pub unread: i64,
}

/// What the first page of the actor says.
pub async fn on_desk(tx: &mut Tx, actor: &Actor, comes: Comes) -> Outcome<OnDesk> {
    let mut desk = OnDesk::default();
    if comes.officer {
        desk.reports = Some(talks::officer::open(tx, actor).await?);
    }
    if !comes.young && !comes.mentor {
        return Ok(desk);
    }
    let mine = pairings::mine(tx, actor).await?;
    if comes.young {
        let all = pairings::of_young(tx, &mine).await?;
        desk.has_mentor = all.iter().any(|one| one.state.is_open());
        desk.young = ahead(tx, actor, all).await?;
        let today = day_at(tx.now());
        let invited = groups::invited(tx, &mine, today).await?.into_iter();
        let unsaid = invited.filter(|one| one.said.is_none());
        desk.invited = unsaid.map(|one| (one.group.name, one.group.answer_by)).collect();
    }
    if comes.mentor {
        let all = pairings::of_mentor(tx, &mine).await?;
        desk.not_vetted = without_vetting(tx, actor, &all).await?;
        let all = all.into_iter().map(|pairings::Proposal(it)| it).collect();
        desk.mentor = ahead(tx, actor, all).await?;
    }
    Ok(desk)
}

/// What comes first and what is new of those of these that run.
async fn ahead(tx: &mut Tx, actor: &Actor, all: Vec<Pairing>) -> Outcome<Ahead> {
    let running = all.into_iter().filter(|one| one.state.runs()).collect();
    let (running, _) = record::read_each(tx, actor, running).await?;
    let today = day_at(tx.now());
    let mut ahead = Ahead::default();
    let mut groups: Vec<ThingId> = Vec::new();
    for pairing in &running {
        let planned = meetings::of(tx, pairing).await?.into_iter().filter(|one| {
            let comes = one.day >= today;
            comes && one.state == meetings::Standing::Planned
        });
        let next = planned.map(|one| (one.day, one.begins)).min();
        ahead.next = ahead.next.into_iter().chain(next).min();
        ahead.unread += unread(tx, pairing, actor.person).await?;
        // Of a group a mentor has more pairings than one, and what is new there is new once.
        if let Some(group) = pairing.together.filter(|group| !groups.contains(group)) {
            groups.push(group);
            let news = talks::news(tx, pairing, actor.person).await?;
            ahead.unread += news.map_or(0, |news| news.unread);
        }
    }
    Ok(ahead)
}

/// Whether a mentor of open pairings has no vetting that counts for one of them today.
pub(super) async fn without_vetting(tx: &mut Tx, actor: &Actor, all: &[pairings::Proposal]) -> Outcome<bool> {
    for one in all.iter().filter(|one| one.state.is_open()) {
        let ground = pairings::ground(tx, actor.tenant, one.young, one.mentor).await?;
        if !ground.vetted {
            return Ok(true);
        }
    }
    Ok(false)
}
