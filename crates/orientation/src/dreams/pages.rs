//! The **list of dreams** on a page, the form for a new one, and the note of one.
//!
//! A form can come from anywhere in the atlas: `/mijn/dromen/nieuw?wat=occupation:piloot` asks for a note, and a form that sends `wat`
//! keeps it at once.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use kit::texts::{Args, Language};
use kit::{Error, Outcome, Sent, SignedIn, Templates, Tx, Urls, Visit, templates};
use policy::{Action, Actor, Object as _, Permitted, ThingId, Untrusted, may};
use serde::Serialize;

use super::acts::{self, Keeping};
use super::rules::{Kind, LONGEST_NAME, LONGEST_NOTE, What, wrong_name, wrong_note};
use super::store::{self, Dream};
use crate::atlas::view::study_code;
use crate::own::{self, Own};

/// Addresses of this feature.
pub fn urls() -> Urls<Own> {
    Urls::new()
        .see("/mijn/dromen", show, Action::ReadPortfolio)
        .act("/mijn/dromen", keep, Action::KeepPortfolio)
        .see("/mijn/dromen/nieuw", new, Action::KeepPortfolio)
        .see("/mijn/dromen/{id}", one, Action::ReadPortfolio)
        .act("/mijn/dromen/{id}", write, Action::KeepPortfolio)
        .act("/mijn/dromen/{id}/weghaling", take_off, Action::KeepPortfolio)
        .on("/mijn/dromen")
        .act("/mijn/dromen/{id}/terugkeer", put_back, Action::KeepPortfolio)
        .on("/mijn/dromen")
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "dreams/list.html" => "list.html",
        "dreams/one.html" => "one.html",
    }
}

/// One dream on a page.
#[derive(Clone, Debug, Serialize)]
pub struct DreamShown {
    pub(super) id: String,
    pub(super) kind: &'static str,
    pub(super) name: String,
    /// To its page, where the facts still know it.
    pub(super) href: Option<String>,
    pub(super) note: String,
    pub(super) on: jiff::civil::Date,
}

/// The list.
#[derive(Debug, Serialize)]
pub struct DreamsPage {
    pub(super) dreams: Vec<DreamShown>,
    /// What was taken off the list and can be put back.
    pub(super) removed: Vec<DreamShown>,
    /// The one that was taken off just now.
    pub(super) just: Option<DreamShown>,
    pub(super) done: Option<String>,
}

/// A new one, or the note of one.
#[derive(Debug, Serialize)]
pub struct DreamPage {
    /// The one whose note it is; none for a new one.
    pub(super) id: Option<String>,
    /// What a new one is about.
    pub(super) what: String,
    pub(super) kind: &'static str,
    pub(super) name: String,
    pub(super) note: String,
    pub(super) longest: (usize, usize),
    /// The field that something is wrong with, and what.
    pub(super) fault: Option<(&'static str, String)>,
}

/// The name that the facts have for something in a language, and in Dutch as it is kept; else that of what was brought in; none where nobody
/// knows it, or knows it no more.
fn named(own: &Own, what: &What, lang: &Language) -> Option<(String, String)> {
    in_facts(own, what, lang).or_else(|| brought_in(own, what, lang))
}

fn brought_in(own: &Own, what: &What, lang: &Language) -> Option<(String, String)> {
    let brought = own.figures.now();
    match what.kind {
        Kind::Occupation => {
            let job = brought.job(&what.refers)?;
            let name = |tag: &str| job.said(tag).map(|said| said.label.to_owned());
            Some((name(lang.tag())?, name("nl")?))
        }
        Kind::Course => {
            let study = brought.study(study_code(&what.refers)?)?;
            Some((study.name.to_owned(), study.name.to_owned()))
        }
        Kind::Field | Kind::Own => None,
    }
}

fn in_facts(own: &Own, what: &What, lang: &Language) -> Option<(String, String)> {
    let ground = &own.interests.ground;
    let catalogue = own.knowledge.catalogue();
    match what.kind {
        Kind::Occupation => {
            let found = ground.occupation(&what.refers)?;
            Some((found.name(lang.tag()).to_owned(), found.nl.name.clone()))
        }
        Kind::Course => {
            let mut programmes = catalogue.programmes().iter();
            let (name, english) = match catalogue.course(&what.refers) {
                Some(course) => (&course.name, &course.name_en),
                None => {
                    let found = programmes.find(|programme| programme.id == what.refers)?;
                    (&found.name, &found.name_en)
                }
            };
            let shown = english.as_ref().filter(|_| lang.tag() == "en").unwrap_or(name);
            Some((shown.clone(), name.clone()))
        }
        Kind::Field => {
            let field = ground.field(&what.refers)?;
            let key = format!("field-{}", field.id);
            let dutch = own.interests.cx.texts.language("nl");
            let words = |lang: &Language| lang.get(&key, &Args::NONE).into_owned();
            Some((words(lang), words(dutch)))
        }
        Kind::Own => None,
    }
}

fn shown(own: &Own, visit: &Visit, dream: &Dream) -> DreamShown {
    let named = named(own, &dream.what, &visit.lang);
    let page = match dream.what.kind {
        Kind::Occupation => Some("/werk/"),
        Kind::Course => Some("/werk/opleiding/"),
        Kind::Field => Some("/werk/veld/"),
        Kind::Own => None,
    };
    let href = page.filter(|_| named.is_some());
    DreamShown {
        id: dream.key().id.to_string(),
        kind: dream.what.kind.word(),
        href: href.map(|page| visit.frame.link(&format!("{page}{}", dream.what.refers), &[])),
        name: named.map_or_else(|| dream.name.clone(), |(name, _)| name),
        note: dream.note.clone(),
        on: policy::calendar::day_at(dream.kept_at),
    }
}

async fn show(State(own): State<Own>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let actor = &me.actor;
    let read = own.db.read(actor.tenant, |mut tx| async move {
        let portfolio: Permitted<_, may::ReadPortfolio> = own::of(&mut tx, actor).await?;
        let all = store::of(&mut tx, &portfolio).await?;
        tx.commit().await?;
        Ok(all)
    });
    let all = read.await?;
    let (off, on): (Vec<&Dream>, Vec<&Dream>) = all.iter().partition(|dream| dream.removed_at.is_some());
    let shown = |dreams: Vec<&Dream>| -> Vec<DreamShown> {
        dreams
            .into_iter()
            .map(|dream| shown(&own, &visit, dream))
            .collect()
    };
    let removed = shown(off);
    let just = visit
        .asked("terug")
        .and_then(|id| removed.iter().find(|one| one.id == id));
    let page = DreamsPage {
        dreams: shown(on),
        just: just.cloned(),
        removed,
        done: visit.done(&["bewaard", "geschreven", "weggehaald", "terug"]),
    };
    visit.show(&own.interests.cx, &page)
}

async fn new(State(own): State<Own>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    // Whoever cannot keep anything has no form for it either.
    let actor = &me.actor;
    let read = own.db.read(actor.tenant, |mut tx| async move {
        let _: Permitted<_, may::KeepPortfolio> = own::of(&mut tx, actor).await?;
        tx.commit().await
    });
    read.await?;
    let what = match visit.asked("wat") {
        Some(written) => What::parse(written).ok_or(Error::NotFound)?,
        None => What::own(),
    };
    let named = named(&own, &what, &visit.lang);
    if what.kind != Kind::Own && named.is_none() {
        return Err(Error::NotFound);
    }
    let name = named.map_or_else(String::new, |(name, _)| name);
    visit.show(&own.interests.cx, &DreamPage::new(&what, &name, "", None))
}

async fn keep(State(own): State<Own>, visit: Visit, me: SignedIn, sent: Sent) -> Outcome<Response> {
    let sent = sent.only(&["wat", "naam", "notitie"])?;
    let what = match sent.given("wat") {
        Some(written) => What::parse(written).ok_or(Error::NotFound)?,
        None => What::own(),
    };
    let known = named(&own, &what, &visit.lang);
    if what.kind != Kind::Own && known.is_none() {
        return Err(Error::NotFound);
    }
    let (shown, kept) = known.unwrap_or_else(|| (sent.text("naam").to_owned(), sent.text("naam").to_owned()));
    let note = sent.text("notitie");
    let name_of_own = (what.kind == Kind::Own).then(|| wrong_name(&kept)).flatten();
    let wrong = name_of_own.map(|key| ("naam", key));
    let mut wrong = wrong.or_else(|| wrong_note(note).map(|key| ("notitie", key)));
    if wrong.is_none() {
        let keeping = Keeping {
            what: what.clone(),
            name: kept,
            note: note.to_owned(),
        };
        match acts::keep(&own, &me.actor, &keeping).await {
            Ok(became) => return Ok(became.leads("/mijn/dromen", "bewaard")),
            Err(Error::Unprocessable(refusal)) => wrong = Some((field_of(refusal.key), refusal.key)),
            Err(error) => return Err(error),
        }
    }
    let fault = wrong.map(|(field, key)| (field, visit.lang.get(key, &Args::NONE).into_owned()));
    let page = DreamPage::new(&what, &shown, note, fault);
    visit.show_with(&own.interests.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// The field that a refusal is about.
fn field_of(refused: &str) -> &'static str {
    match refused {
        "dreams-notes-long" => "notitie",
        _ => "naam",
    }
}

fn thing(id: &str) -> Outcome<Untrusted<ThingId>> {
    id.parse().map_err(|_| Error::NotFound)
}

/// A dream on its own page, with what is wrong with a note that was sent.
async fn noted(own: &Own, visit: &Visit, actor: &Actor, id: &str) -> Outcome<DreamPage> {
    let id = thing(id)?;
    let read = own.db.read(actor.tenant, |mut tx| async move {
        let dream: Permitted<Dream, may::ReadPortfolio> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                store::find::<may::ReadPortfolio>(tx, actor.tenant, id).await
            })
            .await?;
        tx.commit().await?;
        Ok(Dream::clone(&dream))
    });
    let dream = read.await?;
    let shown = shown(own, visit, &dream);
    Ok(DreamPage {
        id: Some(shown.id),
        ..DreamPage::new(&dream.what, &shown.name, &dream.note, None)
    })
}

async fn one(
    State(own): State<Own>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let page = noted(&own, &visit, &me.actor, &id).await?;
    visit.show(&own.interests.cx, &page)
}

async fn write(
    State(own): State<Own>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["notitie"])?;
    let note = sent.text("notitie");
    if let Some(key) = wrong_note(note) {
        let mut page = noted(&own, &visit, &me.actor, &id).await?;
        page.note = note.to_owned();
        page.fault = Some(("notitie", visit.lang.get(key, &Args::NONE).into_owned()));
        return visit.show_with(&own.interests.cx, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let became = acts::write(&own, &me.actor, thing(&id)?, note).await?;
    Ok(became.leads("/mijn/dromen", "geschreven"))
}

async fn take_off(
    State(own): State<Own>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    acts::take_off(&own, &me.actor, thing(&id)?, true).await?;
    Ok(kit::actor::see_other(&format!(
        "/mijn/dromen?gedaan=weggehaald&terug={id}"
    )))
}

async fn put_back(
    State(own): State<Own>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let became = acts::take_off(&own, &me.actor, thing(&id)?, false).await?;
    Ok(became.leads("/mijn/dromen", "terug"))
}

impl DreamPage {
    pub(super) fn new(what: &What, name: &str, note: &str, fault: Option<(&'static str, String)>) -> Self {
        Self {
            id: None,
            what: what.written(),
            kind: what.kind.word(),
            name: name.to_owned(),
            note: note.to_owned(),
            longest: (LONGEST_NAME, LONGEST_NOTE),
            fault,
        }
    }
}
