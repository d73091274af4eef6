//! What a mentor does with a **whole group at once**: answers, begins, plans, and logs one meeting with who was there.
//!
//! Each pairing is asked for apart, as if the mentor did it one by one. Deliberately absent: a group that the mentor has no pairing in.

use journey::Journeys;
use kit::{Error, Outcome, Refusal, Tx};
use people::persons::drawn;
use policy::{Actor, PersonId, ThingId, Untrusted};

use crate::mentoring::meetings::{self, Draft, Outcome as Became, Plan, Standing};
use crate::mentoring::methods::Methods;
use crate::mentoring::pairings::{self, FIRST_DATES, KickOff, Proposal, Said, State};

/// A meeting of a group, as its mentor logs it.
#[derive(Clone, Debug)]
pub struct Log<'a> {
    /// What became of it, for who was there.
    pub draft: &'a Draft,
    /// Who was there.
    pub there: &'a [PersonId],
    /// How it is called on the way of who was there.
    pub title: &'a str,
}

/// The pairings of the mentor in a group.
pub(super) async fn own(tx: &mut Tx, actor: &Actor, group: ThingId) -> Outcome<Vec<Proposal>> {
    let mine = pairings::mine(tx, actor).await?;
    let mut all = pairings::of_mentor(tx, &mine).await?;
    all.retain(|one| one.together == Some(group));
    match all.is_empty() {
        true => Err(Error::NotFound),
        false => Ok(all),
    }
}

/// Says yes or no to every proposal of the group that waits for it.
///
/// # Errors
///
/// Not found for who has nothing in it; a refusal as for one.
pub async fn answer_all(journeys: &Journeys, actor: &Actor, group: ThingId, said: Said) -> Outcome<()> {
    journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let all = own(&mut tx, actor, group).await?;
            for one in all.iter().filter(|one| one.state == State::Proposed) {
                pairings::answer_mentor_in(&mut tx, actor, Untrusted::new(one.id), said).await?;
            }
            tx.commit().await
        })
        .await
}

/// Sets the first dates of all of the group that both said yes to, as one meeting each.
///
/// # Errors
///
/// Not found for who has nothing in it; a refusal where nobody is ready to begin, or as for one.
pub async fn begin_all(
    journeys: &Journeys,
    methods: &Methods,
    actor: &Actor,
    (group, kick_off): (ThingId, &KickOff),
) -> Outcome<()> {
    let ids = &journeys.cx.ids;
    let together: Vec<ThingId> = (0..FIRST_DATES).map(|_| drawn(ids)).collect::<Outcome<_>>()?;
    let together = &together;
    journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let all = own(&mut tx, actor, group).await?;
            let agreed: Vec<&Proposal> = all.iter().filter(|one| one.state == State::Agreed).collect();
            if agreed.is_empty() {
                return Err(Refusal::new("groups-nobody-agreed").into());
            }
            for one in agreed {
                let whose = (actor, Untrusted::new(one.id));
                pairings::begin_in(&mut tx, (ids, methods), whose, kick_off, together).await?;
            }
            tx.commit().await
        })
        .await
}

/// Plans one meeting for all of the group that runs.
///
/// # Errors
///
/// As for one.
pub async fn plan_all(journeys: &Journeys, actor: &Actor, (group, plan): (ThingId, &Plan)) -> Outcome<()> {
    let ids = &journeys.cx.ids;
    let shared: ThingId = drawn(ids)?;
    journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let all = own(&mut tx, actor, group).await?;
            for one in running(&all)? {
                let whose = (actor, Untrusted::new(one.id));
                meetings::plan_in(&mut tx, ids, whose, (None, plan), Some(shared)).await?;
            }
            tx.commit().await
        })
        .await
}

/// Logs one meeting for all of the group that runs: held for who was there, and missed for who was not. It counts once for the mentor.
///
/// # Errors
///
/// As for one; a refusal where it was held and nobody was there.
pub async fn log_all(journeys: &Journeys, actor: &Actor, (group, log): (ThingId, &Log<'_>)) -> Outcome<()> {
    let ids = &journeys.cx.ids;
    let tools = (ids, &journeys.known);
    let fresh: ThingId = drawn(ids)?;
    journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let all = own(&mut tx, actor, group).await?;
            let held = log.draft.outcome == Became::Held;
            let there = |one: &Proposal| held && log.there.contains(&one.young);
            let running = begun(running(&all)?, log.draft, there);
            if held && !running.iter().any(|one| there(one)) {
                return Err(Refusal::new("groups-nobody-there").into());
            }
            let shared = shared(&mut tx, actor, (&running, log.draft))
                .await?
                .unwrap_or(fresh);
            let missed = Draft {
                outcome: Became::Missed,
                minutes: None,
                about: Vec::new(),
                ..log.draft.clone()
            };
            for one in running {
                let whose = (actor, Untrusted::new(one.id));
                let draft = if held && !there(one) { &missed } else { log.draft };
                meetings::log_in(&mut tx, tools, whose, (None, draft, log.title), Some(shared)).await?;
            }
            tx.commit().await
        })
        .await
}

fn running(all: &[Proposal]) -> Outcome<Vec<&Proposal>> {
    let running: Vec<&Proposal> = all.iter().filter(|one| one.state.runs()).collect();
    match running.is_empty() {
        true => Err(Refusal::new("pairings-no-not-from").into()),
        false => Ok(running),
    }
}

/// Those who had begun by that day. Who came along later has nothing to log of it, unless they are said to have been there.
fn begun<'a>(
    running: Vec<&'a Proposal>,
    draft: &Draft,
    there: impl Fn(&Proposal) -> bool,
) -> Vec<&'a Proposal> {
    let had_begun = |one: &&Proposal| one.kick_off <= draft.day || there(one);
    let begun: Vec<&Proposal> = running.iter().copied().filter(had_begun).collect();
    // Where nobody had, the log of each of them says why it cannot be.
    if begun.is_empty() { running } else { begun }
}

/// What the meetings have together that the group planned for that day, or that were logged the same: a log that is sent again for who
/// was forgotten is of the same meeting.
async fn shared(
    tx: &mut Tx,
    actor: &Actor,
    (running, draft): (&[&Proposal], &Draft),
) -> Outcome<Option<ThingId>> {
    for one in running {
        let pairing = pairings::by_mentor(tx, actor, Untrusted::new(one.id)).await?;
        let meetings = meetings::of(tx, &pairing).await?;
        let mut of_the_day = meetings.iter().filter(|one| {
            draft.day.is_some_and(|day| {
                one.day == day && one.state == Standing::Planned || meetings::is_same(one, draft, day)
            })
        });
        if let Some(found) = of_the_day.find_map(|one| one.together) {
            return Ok(Some(found));
        }
    }
    Ok(None)
}
