//! Everybody whom a mentor has to do with, and the hours.

use std::collections::BTreeSet;

use axum::extract::State as Ours;
use axum::response::Response;
use kit::{Outcome, SignedIn, Tx, Visit};
use policy::calendar::day_at;
use policy::{Actor, AgeBand, Permitted, ThingId, Untrusted, may};

use super::{GroupShown, HoursShown, MenteesPage, ProposalShown};
use crate::mentoring::desk::without_vetting;
use crate::mentoring::meetings::{self, hours, sum};
use crate::mentoring::pairings::{self, By, Mine, Pairing, Proposal, State, ground, record};
use crate::mentoring::shown::{PairingShown, asked_for, called, unread};
use crate::mentoring::talks::news;
use crate::mentoring::talks::officer::OwnShown;
use crate::mentoring::{Mentoring, days, groups};

const DONE: &[&str] = &["ja", "nee", "begonnen", "gestopt", "gestopt-gemeld"];

pub(super) async fn show(Ours(here): Ours<Mentoring>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let mut page = page(&here, &me.actor).await?;
    page.done = visit.done(DONE);
    visit.show(&here.journeys.cx, &page)
}

pub(super) async fn page(here: &Mentoring, actor: &Actor) -> Outcome<MenteesPage> {
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let mine = pairings::mine(&mut tx, actor).await?;
            let all = pairings::of_mentor(&mut tx, &mine).await?;
            let not_vetted = without_vetting(&mut tx, actor, &all).await?;
            let together = together(&mut tx, actor, &all).await?;
            let mut groups = groups_of(&mut tx, actor, &all).await?;
            let (running, rest): (Vec<Proposal>, Vec<Proposal>) =
                all.into_iter().partition(|one| one.state.runs());
            let (shown, closed) = running_of(&mut tx, here, actor, running, &mut groups).await?;
            let mut page = MenteesPage {
                groups,
                proposals: Vec::new(),
                running: shown,
                not_vetted,
                closed,
                over: Vec::new(),
                reports: OwnShown::all(&mut tx, actor).await?,
                together,
                hours: hours_of(&mut tx, here, actor, &mine).await?,
                typed: None,
                days: Vec::new(),
                errors: Vec::new(),
                done: None,
            };
            for one in &rest {
                if one.state.is_open() {
                    page.proposals.push(proposal(&mut tx, here, actor, one).await?);
                } else {
                    page.over.push(over(here, one, actor, &mut tx).await?);
                }
            }
            tx.commit().await?;
            Ok(page)
        })
        .await
}

/// The groups of which the mentor has somebody now, by name.
async fn groups_of(tx: &mut Tx, actor: &Actor, all: &[Proposal]) -> Outcome<Vec<GroupShown>> {
    let open = || all.iter().filter(|one| one.state.is_open());
    let ids: BTreeSet<ThingId> = open().filter_map(|one| one.together).collect();
    let mut shown = Vec::new();
    for id in ids {
        let of_it = || open().filter(|one| one.together == Some(id));
        let name = groups::named(tx, actor.tenant, id).await?;
        shown.extend(name.map(|name| {
            GroupShown {
                id: id.to_string(),
                name,
                many: of_it().count(),
                asked: of_it()
                    .filter(|one| one.state == State::Proposed && one.said.mentor.is_none())
                    .count(),
                thread: None,
            }
        }));
    }
    shown.sort_by(|one, other| (&one.name, &one.id).cmp(&(&other.name, &other.id)));
    Ok(shown)
}

/// Days to come with everybody of the editions in which somebody is a mentor now, each once.
async fn together(tx: &mut Tx, actor: &Actor, all: &[Proposal]) -> Outcome<Vec<days::Coming>> {
    let open = all
        .iter()
        .filter(|one| one.state.is_open() && one.state != State::Proposed);
    let editions: BTreeSet<ThingId> = open.map(|one| one.edition).collect();
    let today = day_at(tx.now());
    let mut shown = Vec::new();
    for edition in editions {
        shown.extend(days::coming(tx, actor.tenant, edition, today).await?);
    }
    shown.sort_by_key(|one| one.day);
    Ok(shown)
}

/// Pairings that run, each by its own permit; and how many of them policy keeps closed today. What is new in the thread of a group is told
/// with the first of them that is of it.
async fn running_of(
    tx: &mut Tx,
    here: &Mentoring,
    actor: &Actor,
    running: Vec<Proposal>,
    groups: &mut [GroupShown],
) -> Outcome<(Vec<PairingShown>, usize)> {
    let running = running.into_iter().map(|Proposal(pairing)| pairing).collect();
    let (permitted, closed) = record::read_each(tx, actor, running).await?;
    let mut shown = Vec::with_capacity(permitted.len());
    for pairing in &permitted {
        shown.push(super::one::shown(tx, here, pairing).await?.0);
        let group = pairing.together.map(|group| group.to_string());
        let of_it = |one: &&mut GroupShown| one.thread.is_none() && Some(&one.id) == group.as_ref();
        if let Some(group) = groups.iter_mut().find(of_it) {
            group.thread = news(tx, pairing, actor.person).await?;
        }
    }
    shown.sort_by_key(|one| one.next.as_ref().map_or(jiff::civil::Date::MAX, |next| next.day));
    Ok((shown, closed))
}

/// A proposal. Of the young person it tells a first name, years and topics, and only to who may meet young people today.
async fn proposal(tx: &mut Tx, here: &Mentoring, actor: &Actor, one: &Proposal) -> Outcome<ProposalShown> {
    let tenant = actor.tenant;
    let ground = ground(tx, tenant, one.young, one.mentor).await?;
    let open = ground.vetted && ground.consent;
    let other = match open {
        true => called(tx, tenant, one.young, false).await?,
        false => None,
    };
    let (topics, _) = match open {
        true => asked_for(tx, tenant, one).await?,
        false => (Vec::new(), None),
    };
    let band = match ground.band.filter(|_| open) {
        Some(AgeBand::Under16) => "under-16",
        Some(AgeBand::From16To17) => "16-17",
        Some(AgeBand::Adult) => "adult",
        None => "",
    };
    let method = method(tx, here, actor, one).await?;
    Ok(ProposalShown {
        pairing: PairingShown::new(
            (one, &[]),
            (&ground, method.as_ref()),
            (By::Mentor, other),
            day_at(tx.now()),
        ),
        vetted: open,
        band,
        topics,
    })
}

/// What is over tells of the other no more than what they wrote for the goodbye.
async fn over(here: &Mentoring, one: &Proposal, actor: &Actor, tx: &mut Tx) -> Outcome<PairingShown> {
    let ground = pairings::Ground {
        consent: true,
        under_16: false,
        vetted: true,
        band: None,
    };
    let method = method(tx, here, actor, one).await?;
    let mut shown = PairingShown::new(
        (one, &[]),
        (&ground, method.as_ref()),
        (By::Mentor, None),
        day_at(tx.now()),
    );
    let whose = (one.edition, one.mentor, days::Side::Mentor);
    shown.look_up_certificate(tx, actor.tenant, whose).await?;
    shown.meetings.clear();
    shown.step.clear();
    if one.state != State::Ended {
        shown.farewell.other.clear();
    }
    Ok(shown)
}

pub(super) async fn method(
    tx: &mut Tx,
    here: &Mentoring,
    actor: &Actor,
    one: &Pairing,
) -> Outcome<Option<crate::mentoring::methods::Method>> {
    let edition = pairings::edition(tx, actor.tenant, one.edition).await?;
    Ok(edition.and_then(|edition| here.methods.of(&edition.method).cloned()))
}

async fn hours_of(
    tx: &mut Tx,
    here: &Mentoring,
    actor: &Actor,
    mine: &Permitted<Mine, may::ReadMentoringLog>,
) -> Outcome<Vec<HoursShown>> {
    let mut shown = Vec::new();
    for (edition, name, method) in hours::editions(tx, mine).await? {
        let own: Permitted<meetings::hours::Hours, may::ReadMentorFile> = tx
            .permit(
                actor,
                Untrusted::new(actor.person),
                async |tx: &mut Tx, person| {
                    hours::find::<may::ReadMentorFile>(tx, actor.tenant, (edition, person)).await
                },
            )
            .await?;
        let method = here.methods.of(&method);
        let promised = method.and_then(|method| method.hours);
        let against = method.map_or("nothing", |method| method.ledger.word());
        shown.push(HoursShown::new(
            (name, against),
            promised,
            &own.lines,
            sum(&own.lines, promised),
        ));
    }
    Ok(shown)
}

/// Messages of a pairing that the mentor has not seen.
pub(super) async fn unseen(tx: &mut Tx, pairing: &Permitted<Pairing, may::ReadMentoringLog>) -> Outcome<i64> {
    unread(tx, pairing, pairing.mentor).await
}
