//! What the **first page** of somebody says of mentoring: what waits for them there, and what does not have to be asked.
//!
//! Deliberately absent: names of others. The pages behind it have permits of their own.

use jiff::civil::Date;
use kit::{Outcome, Tx};
use policy::Actor;
use policy::calendar::day_at;

use super::{groups, pairings, talks};

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
        let today = day_at(tx.now());
        let invited = groups::invited(tx, &mine, today).await?.into_iter();
        let unsaid = invited.filter(|one| one.said.is_none());
        desk.invited = unsaid.map(|one| (one.group.name, one.group.answer_by)).collect();
    }
    if comes.mentor {
        let all = pairings::of_mentor(tx, &mine).await?;
        desk.not_vetted = without_vetting(tx, actor, &all).await?;
    }
    Ok(desk)
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
