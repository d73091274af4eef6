//! What stands on the page of a young person about their mentor.

use axum::extract::State as Ours;
use axum::response::Response;
use kit::{Outcome, SignedIn, Tx, Visit};
use policy::calendar::day_at;
use policy::{Actor, Permitted, may};

use super::{InvitedShown, MineShown, YoungPage};
use crate::mentoring::home::{self, OwnHome};
use crate::mentoring::pairings::{self, By, Pairing, ground, record};
use crate::mentoring::shown::{PairingShown, called, offered, unread};
use crate::mentoring::talks::news;
use crate::mentoring::talks::officer::OwnShown;
use crate::mentoring::{Mentoring, days, groups, meetings, wishes};

/// What a page says of what was done.
pub(super) const DONE: &[&str] = &[
    "ja",
    "nee",
    "bewaard",
    "gestopt",
    "gestopt-gemeld",
    "gemeld",
    "eerst-praten",
    "klas-ja",
    "klas-nee",
];

pub(super) async fn show(Ours(here): Ours<Mentoring>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let mut page = page(&here, &me.actor).await?;
    page.done = visit.done(DONE);
    visit.show(&here.journeys.cx, &page)
}

pub(super) async fn page(here: &Mentoring, actor: &Actor) -> Outcome<YoungPage> {
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let mine = pairings::mine(&mut tx, actor).await?;
            let today = day_at(tx.now());
            let invited = groups::invited(&mut tx, &mine, today).await?;
            let all = pairings::of_young(&mut tx, &mine).await?;
            let (all, _) = record::read_each(&mut tx, actor, all).await?;
            let (mut open, mut over) = (Vec::new(), Vec::new());
            for pairing in &all {
                let shown = one(&mut tx, here, pairing).await?;
                if pairing.state.is_open() {
                    open.push(shown);
                } else {
                    over.push(shown);
                }
            }
            let reports = OwnShown::all(&mut tx, actor).await?;
            let standing = wishes::standing(&mut tx, actor, &here.methods).await?;
            tx.commit().await?;
            let mut page = YoungPage::of(open, over, today);
            (page.reports, page.standing) = (reports, standing);
            page.invited = invited.into_iter().map(InvitedShown::new).collect();
            Ok(page)
        })
        .await
}

impl InvitedShown {
    fn new(one: groups::Invited) -> Self {
        Self {
            id: one.group.id.to_string(),
            name: one.group.name,
            answer_by: one.group.answer_by,
            said: one.said.map_or("", pairings::Said::word),
        }
    }
}

async fn one(
    tx: &mut Tx,
    here: &Mentoring,
    pairing: &Permitted<Pairing, may::ReadMentoringLog>,
) -> Outcome<MineShown> {
    let tenant = policy::Object::key(&**pairing).tenant;
    let today = day_at(tx.now());
    let meetings = meetings::of(tx, pairing).await?;
    let ground = ground(tx, tenant, pairing.young, pairing.mentor).await?;
    let edition = pairings::edition(tx, tenant, pairing.edition).await?;
    let method = edition.and_then(|edition| here.methods.of(&edition.method).cloned());
    // Until both said yes a first name is enough.
    let whole = pairing.state.runs() || pairing.kick_off.is_some();
    let other = called(tx, tenant, pairing.mentor, whole).await?;
    let mut shown = PairingShown::new(
        (pairing, &meetings),
        (&ground, method.as_ref()),
        (By::Young, other),
        today,
    );
    shown.unread = unread(tx, pairing, pairing.young).await?;
    shown.group = news(tx, pairing, pairing.young).await?;
    if days::is_expected(pairing.state, None, today) && pairing.state.is_open() {
        shown.together = days::coming(tx, tenant, pairing.edition, today).await?;
    }
    let whose = (pairing.edition, pairing.young, days::Side::Young);
    shown.look_up_certificate(tx, tenant, whose).await?;
    let offered = match pairing.state {
        pairings::State::Proposed | pairings::State::Agreed => offered(tx, pairing).await?,
        _ => None,
    };
    let home = home::of(tx, pairing).await?;
    let asked = pairings::looks_after(tx, pairing)
        .await?
        .unwrap_or(pairing.proposed_by);
    let coordinator = called(tx, tenant, asked, true).await?;
    shown.coordinator.clone_from(&coordinator);
    Ok(MineShown {
        pairing: shown,
        offered,
        home: OwnHome::new(&home, coordinator),
    })
}
