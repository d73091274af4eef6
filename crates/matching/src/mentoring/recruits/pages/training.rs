//! A part of the training: a page to read, and a button that says it was done.
//!
//! Deliberately absent: an examination. What a mentor does is seen in the meetings and the check-ins.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use policy::Untrusted;
use policy::{Permitted, may};
use serde::Serialize;

use super::super::actions;
use super::super::file::{File, find};
use super::super::pool;
use crate::mentoring::Mentoring;
use crate::mentoring::methods::Module;

/// The page.
#[derive(Debug, Serialize)]
pub struct ModulePage {
    module: &'static str,
    done: bool,
}

pub(super) async fn show(
    Ours(mentoring): Ours<Mentoring>,
    Path(module): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let module = Module::from_word(&module).ok_or(Error::NotFound)?;
    let actor = &me.actor;
    let done = mentoring
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let file: Permitted<File, may::ReadMentorFile> = tx
                .permit(
                    actor,
                    Untrusted::new(actor.person),
                    async |tx: &mut kit::Tx, id| find::<may::ReadMentorFile>(tx, actor.tenant, id).await,
                )
                .await?;
            let done = pool::done(&mut tx, &file).await?;
            tx.commit().await?;
            Ok(done)
        })
        .await?;
    let page = ModulePage {
        module: module.word(),
        done: done.contains(&module),
    };
    visit.show(&mentoring.journeys.cx, &page)
}

pub(super) async fn send(
    Ours(mentoring): Ours<Mentoring>,
    Path(module): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let module = Module::from_word(&module).ok_or(Error::NotFound)?;
    let became = actions::trained(&mentoring.journeys.db, &me.actor, module).await?;
    Ok(became.leads("/mijn/vrijwillig", "training"))
}

impl Page for ModulePage {
    const TEMPLATE: &'static str = "recruits/module.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let pages = Module::ALL.iter().map(|module| Self {
            module: module.word(),
            done: *module == Module::Borders,
        });
        ["start", "borders", "listen", "stacking"]
            .into_iter()
            .zip(pages)
            .collect()
    }
}
