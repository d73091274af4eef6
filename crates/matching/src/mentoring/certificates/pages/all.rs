//! All certificates of an edition, to print; and giving those that were earned later.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Tx, Visit};
use policy::{Act, Actor, Permitted, may};
use serde::Serialize;

use super::super::give_all;
use super::super::record::{Held, around, held, of_edition};
use super::sheet::Sheet;
use crate::mentoring::Mentoring;
use crate::mentoring::days::{Side, opened};
use crate::mentoring::methods::Certificate as ForWhom;

/// The page.
#[derive(Debug, Serialize)]
pub struct AllPage {
    programme: String,
    edition: String,
    called: String,
    /// For whom the method has one, and what it takes.
    for_whom: &'static str,
    takes: (u16, u8),
    sheets: Vec<Sheet>,
    closed: usize,
    done: Option<String>,
}

pub(super) async fn show(
    Ours(here): Ours<Mentoring>,
    Path((programme, edition)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let actor = &me.actor;
    let tongues = (here.journeys.cx.texts.language("nl"), &visit.lang);
    let methods = &here.methods;
    let mut page = here
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let edition = opened::<may::ReadEdition>(&mut tx, actor, (&programme, &edition)).await?;
            let around = around(&mut tx, actor.tenant, edition.id).await?;
            let around = around.ok_or(Error::NotFound)?;
            let (all, closed) = read(&mut tx, actor, edition.id).await?;
            tx.commit().await?;
            let method = methods.of(&edition.what.method);
            let sheet = |(name, certificate)| Sheet::new(&certificate, &around, name, tongues);
            Ok(AllPage {
                programme,
                edition: edition.id.to_string(),
                called: edition.what.name.clone(),
                for_whom: method.map_or(ForWhom::Nobody, |method| method.certificate).word(),
                takes: method.map_or((0, 0), |method| (method.earned.meetings, method.earned.days)),
                sheets: all.into_iter().map(sheet).collect(),
                closed,
                done: None,
            })
        })
        .await?;
    page.done = visit.done(&["gegeven"]);
    visit.show(&here.journeys.cx, &page)
}

type Named = (String, super::super::Certificate);

/// Every certificate that the coordinator may read, young people first and each side by the alphabet; and how many more there are.
async fn read(tx: &mut Tx, actor: &Actor, edition: policy::ThingId) -> Outcome<(Vec<Named>, usize)> {
    let all = of_edition(tx, actor.tenant, edition).await?;
    let count = all.len();
    let (mut young, mut mentors) = (Vec::new(), Vec::new());
    for one in all {
        let whose = (one.person, one.side);
        match one.side {
            Side::Young => {
                young.extend(held::<may::ReadMentoringLog>(tx, actor.tenant, whose, Some(one)).await?);
            }
            Side::Mentor => {
                mentors.extend(held::<may::ReadMentorFile>(tx, actor.tenant, whose, Some(one)).await?);
            }
        }
    }
    let young: Vec<Permitted<Held, may::ReadMentoringLog>> = tx.permit_each(actor, young).await?;
    let mentors: Vec<Permitted<Held, may::ReadMentorFile>> = tx.permit_each(actor, mentors).await?;
    let shown = [sorted(young), sorted(mentors)].concat();
    let closed = count - shown.len();
    Ok((shown, closed))
}

fn sorted<A: Act>(mut all: Vec<Permitted<Held, A>>) -> Vec<Named> {
    all.sort_by(|one, other| (&one.sorted, one.person).cmp(&(&other.sorted, other.person)));
    let named = |one: &Permitted<Held, A>| Some((one.name.clone(), one.certificate.clone()?));
    all.iter().filter_map(named).collect()
}

pub(super) async fn give(
    Ours(here): Ours<Mentoring>,
    Path((programme, edition)): Path<(String, String)>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let actor = &me.actor;
    let (journeys, methods) = (&here.journeys, &here.methods);
    let at = format!("/programma/{programme}/edities/{edition}/certificaten?gedaan=gegeven");
    let (programme, edition) = (programme.as_str(), edition.as_str());
    journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let edition = opened::<may::ReadEdition>(&mut tx, actor, (programme, edition)).await?;
            if let Some(method) = methods.of(&edition.what.method) {
                give_all(&mut tx, (&journeys.cx.ids, method), actor, edition.id).await?;
            }
            tx.commit().await
        })
        .await?;
    Ok(see_other(&at))
}

impl Page for AllPage {
    const TEMPLATE: &'static str = "certificates/all.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |for_whom: ForWhom, sheets| Self {
            programme: "6".repeat(32),
            edition: "7".repeat(32),
            called: "Verder Kijken <2026>".to_owned(),
            for_whom: for_whom.word(),
            takes: (3, 2),
            sheets,
            closed: 0,
            done: None,
        };
        let some = Self {
            closed: 1,
            done: Some("gegeven".to_owned()),
            ..page(
                ForWhom::Both,
                vec![Sheet::sample("Ik durf <nu> te bellen."), Sheet::sample("")],
            )
        };
        vec![
            ("some", some),
            ("none yet", page(ForWhom::Mentor, Vec::new())),
            ("for nobody", page(ForWhom::Nobody, Vec::new())),
        ]
    }
}
