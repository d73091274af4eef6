//! What a young person **does** with a sitting that is kept: begin, answer a page, go on with more, and throw it away.

use kit::texts::Args;
use kit::{Became, Error, Outcome};
use policy::{Actor, Permitted, may};

use super::super::sitting::{ANSWERS, Form, Sitting};
use super::store;
use crate::own::{self, Own};

/// How somebody begins.
#[derive(Clone, Copy, Debug)]
pub(super) enum Begin<'a> {
    /// Anew. What is kept goes, if it is what the page showed: the moment of its last answer, or nothing.
    Anew(Option<&'a str>),
    /// With what is kept; only more is asked.
    Longer,
}

/// Begins a sitting. Whether it began: a page of long ago, in another tab, throws nothing away that it did not show.
pub(super) async fn begin(own: &Own, actor: &Actor, form: Form, lot: u64, how: Begin<'_>) -> Outcome<bool> {
    own.db
        .act(actor.tenant, |mut tx| async move {
            let portfolio: Permitted<_, may::KeepPortfolio> = own::of(&mut tx, actor).await?;
            let kept = store::of(&mut tx, &portfolio, &own.interests.activities).await?;
            let begins = match (kept, how) {
                (Some(kept), Begin::Longer) => {
                    let sitting = Sitting { form, ..kept.sitting };
                    store::save(&mut tx, &portfolio, &sitting, &in_words(own, &sitting)).await?;
                    true
                }
                (Some(kept), Begin::Anew(seen)) if !kept.was_seen(seen) => false,
                _ => {
                    let sitting = Sitting {
                        form,
                        lot,
                        ..Sitting::default()
                    };
                    store::begin(&mut tx, &portfolio, &sitting).await?;
                    true
                }
            };
            tx.commit().await?;
            Ok(begins)
        })
        .await
}

/// Takes over what a page says, of the sitting that was begun. Returns its form.
pub(super) async fn answer(own: &Own, actor: &Actor, said: &[(&str, &str)]) -> Outcome<Form> {
    own.db
        .act(actor.tenant, |mut tx| async move {
            let activities = &own.interests.activities;
            let portfolio: Permitted<_, may::KeepPortfolio> = own::of(&mut tx, actor).await?;
            let kept = store::of(&mut tx, &portfolio, activities).await?;
            let mut sitting = kept.ok_or(Error::NotFound)?.sitting;
            sitting.hear(activities, said.iter().copied());
            store::save(&mut tx, &portfolio, &sitting, &in_words(own, &sitting)).await?;
            tx.commit().await?;
            Ok(sitting.form)
        })
        .await
}

/// The answers in Dutch, as they go along with whose they are: what was liked, and so on, each with its activities.
fn in_words(own: &Own, sitting: &Sitting) -> String {
    let dutch = own.interests.cx.texts.language("nl");
    let line = |word: &str| {
        let said = sitting.fields().filter(|(_, given)| *given == word);
        let of = |id: &str| own.interests.activities.iter().find(|one| one.id == id);
        let activities: Vec<&str> = said.filter_map(|(id, _)| Some(of(id)?.nl.as_str())).collect();
        let head = dutch.get(&format!("interests-answer-{word}"), &Args::NONE);
        (!activities.is_empty()).then(|| format!("{head}: {}.", activities.join("; ")))
    };
    let lines: Vec<String> = ANSWERS.iter().filter_map(|(_, word)| line(word)).collect();
    lines.join(" ")
}

/// Throws everything away that was said.
pub(super) async fn throw_away(own: &Own, actor: &Actor) -> Outcome<Became> {
    own.db
        .act(actor.tenant, |mut tx| async move {
            let portfolio: Permitted<_, may::KeepPortfolio> = own::of(&mut tx, actor).await?;
            let was = store::delete(&mut tx, &portfolio).await?;
            tx.commit().await?;
            Ok(if was { Became::Now } else { Became::Already })
        })
        .await
}
