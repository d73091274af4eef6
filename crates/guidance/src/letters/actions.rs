//! What a tutor or counsellor **does** with letters: look how they stand, send them, take them back, note that paper went along.
//!
//! Deliberately absent: a choice of families. Everybody in the class for whom the decision comes gets the letter.

use jiff::{SignedDuration, Timestamp};
use journey::{Journeys, Known};
use kit::{Outcome, Refusal, Tx};
use pathways::moments::{State as When, moments};
use people::persons::{Group, permitted_group};
use policy::calendar::day_at;
use policy::id::GroupId;
use policy::{Actor, PermittedScope, PersonId, may};

use super::rules::{AtHome, at_home};
use super::store::{self, About, Young};
use super::{HOLD, MOST_A_DAY, State, WITH_LETTER};

/// A decision that comes for a class, in a school year.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Coming {
    /// Which.
    pub moment: &'static str,
    /// In which school year.
    pub school_year: String,
}

/// School years ahead in which a decision is near enough to write about: this one and the next, so that nobody reads of a right
/// when there is no time left to use it.
const AHEAD: u8 = 1;

/// What comes for a young person in this school year or the next and has a letter, the nearest first.
pub(super) fn coming(known: &Known, young: &Young, tx_now: Timestamp) -> Vec<Coming> {
    let today = day_at(tx_now);
    let position = known.position(&young.way.stand, young.way.born, today);
    let Some(position) = position.filter(|_| at_home(young.way.born, tx_now) != AtHome::Nothing) else {
        return Vec::new();
    };
    let all = moments(known.knowledge.facts(), &position);
    let near = all
        .iter()
        .filter(|moment| moment.state != When::Past && !moment.any_time && moment.years <= AHEAD);
    near.filter_map(|moment| {
        let with = WITH_LETTER.iter().find(|known| **known == moment.fact.id)?;
        Some(Coming {
            moment: with,
            school_year: moment.school_year.clone(),
        })
    })
    .collect()
}

/// A class with how its letters stand.
///
/// # Errors
///
/// Not found for whoever may not read the way of this group.
pub async fn look(journeys: &Journeys, actor: &Actor, group: GroupId) -> Outcome<(Group, Vec<Young>)> {
    journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let (class, scope) = permitted_group::<may::ReadJourney>(&mut tx, actor, group).await?;
            let young = store::in_group(&mut tx, &scope).await?;
            tx.commit().await?;
            Ok((class, young))
        })
        .await
}

/// Sends the letter about a decision to everybody at home of whom there is an address, once in a school year. It leaves after
/// [`HOLD`]. Says to how many.
///
/// # Errors
///
/// Not found for whoever may not write to these families; a refusal where there is nobody to write to, or too many in a day.
pub async fn send(journeys: &Journeys, actor: &Actor, group: GroupId, moment: &str) -> Outcome<usize> {
    journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let (_, scope) = permitted_group::<may::WriteHome>(&mut tx, actor, group).await?;
            let now = tx.now();
            let day_ago = now - SignedDuration::from_hours(24);
            let before = store::sent_since(&mut tx, (actor.tenant, actor.person), day_ago).await?;
            let to = |young: &Young| {
                let reached = young.home.iter().filter(|home| home.has_address);
                reached.map(|home| Some(home.guardian)).collect()
            };
            let leaves = (State::Waiting, Some(now + HOLD));
            let many = put(journeys, &mut tx, &scope, (moment, leaves), to).await?;
            if before + many > MOST_A_DAY {
                return Err(Refusal::new("letters-too-many").into());
            }
            tx.commit().await?;
            Ok(many)
        })
        .await
}

/// Notes that the letter on paper went along with everybody for whom the decision comes. Says with how many.
///
/// # Errors
///
/// Not found for whoever may not write to these families; a refusal where it went along already.
pub async fn hand_out(journeys: &Journeys, actor: &Actor, group: GroupId, moment: &str) -> Outcome<usize> {
    journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let (_, scope) = permitted_group::<may::WriteHome>(&mut tx, actor, group).await?;
            let on_paper = |_: &Young| vec![None];
            let many = put(
                journeys,
                &mut tx,
                &scope,
                (moment, (State::Handed, None)),
                on_paper,
            )
            .await?;
            tx.commit().await?;
            Ok(many)
        })
        .await
}

/// Notes a letter about a decision for everybody in the group for whom it comes, to each of those whom `to` names for them (nobody in
/// particular on paper), unless one went already. Says how many.
async fn put(
    journeys: &Journeys,
    tx: &mut Tx,
    scope: &PermittedScope<may::WriteHome>,
    (moment, leaves): (&str, (State, Option<Timestamp>)),
    to: impl Fn(&Young) -> Vec<Option<PersonId>> + Send,
) -> Outcome<usize> {
    let (now, mut many) = (tx.now(), 0);
    for young in store::in_group(tx, scope).await? {
        let Some(about) = about(&journeys.known, &young, moment, now) else {
            continue;
        };
        for guardian in to(&young) {
            let earlier = young.letter(guardian, &about);
            if earlier.is_some_and(|letter| !letter.state.may_go_again()) {
                continue;
            }
            let who = (young.who.person, guardian);
            store::put(tx, &journeys.cx.ids, scope, who, about.kept(), leaves).await?;
            many += 1;
        }
    }
    if many == 0 {
        return Err(Refusal::new("letters-nobody").into());
    }
    Ok(many)
}

/// Takes back what still waits, or that paper went along. Says how many.
///
/// # Errors
///
/// Not found for whoever may not write to these families; a refusal where everything left.
pub async fn take_back(
    journeys: &Journeys,
    actor: &Actor,
    group: GroupId,
    (moment, paper): (&str, bool),
) -> Outcome<usize> {
    journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let (_, scope) = permitted_group::<may::WriteHome>(&mut tx, actor, group).await?;
            let mut many = 0;
            for young in store::in_group(&mut tx, &scope).await? {
                let meant = young.letters.iter().filter(|letter| {
                    letter.moment == moment
                        && letter.guardian.is_none() == paper
                        && letter.state.can_be_taken_back()
                });
                for letter in meant {
                    many += usize::from(store::take_back(&mut tx, &scope, letter).await?);
                }
            }
            if many == 0 {
                return Err(Refusal::new("letters-all-left").into());
            }
            tx.commit().await?;
            Ok(many)
        })
        .await
}

impl Coming {
    fn kept(&self) -> About<'_> {
        About {
            moment: self.moment,
            school_year: &self.school_year,
        }
    }
}

impl Young {
    /// The letter about a decision to one guardian, or the one on paper.
    pub(super) fn letter(&self, guardian: Option<PersonId>, about: &Coming) -> Option<&store::Kept> {
        self.letters.iter().find(|letter| {
            letter.guardian == guardian
                && letter.moment == about.moment
                && letter.school_year == about.school_year
        })
    }
}

/// The decision with this id, if it is near for a young person.
fn about(known: &Known, young: &Young, moment: &str, now: Timestamp) -> Option<Coming> {
    let all = coming(known, young, now);
    all.into_iter().find(|coming| coming.moment == moment)
}
