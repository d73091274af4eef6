//! Assignments as a **young person** has them: the list, and one to write with. Whoever makes one sees the same page beforehand.

use std::collections::BTreeSet;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use policy::calendar::day_at;
use policy::{Permitted, ThingId, may};
use serde::Serialize;

use super::shown::{FaultShown, Head, PieceShown, look, sample};
use super::thing;
use crate::assignments::Assignments;
use crate::assignments::own::{self, Kept, Mine, Writing};
use crate::assignments::rules::{LONGEST_WORDS, MOST_PIECES, too_long};
use crate::own as keeping;

/// The fields for words, one for each piece there can be.
const WORDS: [&str; MOST_PIECES] = ["w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8"];
const FIELDS: [&str; MOST_PIECES + 3] = [
    "w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8", "versie", "doe", "sprak",
];

/// One in the list.
#[derive(Clone, Debug, Serialize)]
struct Item {
    head: Head,
    begun: bool,
    done: Option<Date>,
    /// They are in no class of it any more.
    left: bool,
}

/// The list.
#[derive(Debug, Serialize)]
pub struct OwnListPage {
    open: Vec<Item>,
    past: Vec<Item>,
}

/// A piece with what they wrote.
#[derive(Clone, Debug, Serialize)]
struct Written {
    piece: PieceShown,
    field: &'static str,
    words: String,
    /// What another window kept here.
    other: Option<String>,
    /// Whom they share with reads it.
    shared: bool,
    fault: Option<String>,
}

/// One assignment.
#[derive(Debug, Serialize)]
pub struct OwnPage {
    head: Head,
    giver: Option<String>,
    pieces: Vec<Written>,
    version: i64,
    /// It is shown to whoever makes it; nothing is sent.
    preview: bool,
    writes: bool,
    /// They can say that it is done.
    finishes: bool,
    done: Option<Date>,
    /// The experience that came of it.
    experience: Option<String>,
    left: bool,
    /// A piece can bring somebody to a working adult.
    meets: bool,
    spoke: bool,
    /// There is something to let somebody read.
    sharable: bool,
    shared: usize,
    /// Sharing ended by itself.
    share_ended: Option<Date>,
    crossed: bool,
    longest: usize,
    just: Option<String>,
    faults: Vec<FaultShown>,
}

impl Item {
    fn new(mine: &Mine) -> Self {
        Self {
            head: Head::new(&mine.assignment, mine.today),
            begun: mine.work.is_some(),
            done: done_on(mine),
            left: !mine.member,
        }
    }
}

fn done_on(mine: &Mine) -> Option<Date> {
    mine.work.as_ref().and_then(|work| work.done_at).map(day_at)
}

pub(super) async fn list(State(on): State<Assignments>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let actor = &me.actor;
    let read = on.db().read(actor.tenant, |mut tx| async move {
        let portfolio: Permitted<_, may::ReadPortfolio> = keeping::of(&mut tx, actor).await?;
        let all = own::all(&mut tx, &portfolio).await?;
        tx.commit().await?;
        Ok(all)
    });
    let all = read.await?;
    let waits = |mine: &&Mine| !mine.is_done() && mine.assignment.is_open();
    let (open, past): (Vec<&Mine>, Vec<&Mine>) = all.iter().partition(waits);
    let page = OwnListPage {
        open: open.into_iter().map(Item::new).collect(),
        past: past.into_iter().map(Item::new).collect(),
    };
    visit.show(on.cx(), &page)
}

async fn mine(on: &Assignments, me: &SignedIn, id: ThingId) -> Outcome<Mine> {
    let actor = &me.actor;
    on.db()
        .read(actor.tenant, |mut tx| async move {
            let portfolio: Permitted<_, may::ReadPortfolio> = keeping::of(&mut tx, actor).await?;
            let mine = own::one(&mut tx, &portfolio, id).await?;
            tx.commit().await?;
            Ok(mine)
        })
        .await
}

fn page(on: &Assignments, visit: &Visit, mine: &Mine) -> OwnPage {
    let shown = PieceShown::all(on, visit, &mine.pieces, Some(mine.assignment.id));
    let written = shown
        .into_iter()
        .zip(&mine.pieces)
        .zip(WORDS)
        .map(|((shown, piece), field)| {
            let said = mine.words.get(&piece.id);
            Written {
                piece: shown,
                field,
                words: said.map_or_else(String::new, |said| said.words.clone()),
                other: None,
                shared: said.is_some_and(|said| said.shared),
                fault: None,
            }
        });
    let pieces: Vec<Written> = written.collect();
    let experience = mine.work.as_ref().and_then(|work| work.experience);
    OwnPage {
        head: Head::new(&mine.assignment, mine.today),
        giver: mine.giver.clone(),
        version: mine.version(),
        preview: false,
        writes: mine.can_write(),
        finishes: mine.can_write() && mine.assignment.is_open() && !mine.is_done(),
        done: done_on(mine),
        experience: experience.filter(|_| mine.is_done()).map(|id| id.to_string()),
        left: !mine.member,
        meets: mine.pieces.iter().any(|piece| piece.kind.meets()),
        spoke: false,
        sharable: mine.member && mine.is_done() && mine.giver.is_some() && !mine.words.is_empty(),
        shared: pieces.iter().filter(|one| one.shared).count(),
        share_ended: mine.share_ended(),
        pieces,
        crossed: false,
        longest: LONGEST_WORDS,
        just: visit.done(&["bewaard", "klaar", "heropend", "gedeeld"]),
        faults: Vec::new(),
    }
}

pub(super) async fn show(
    State(on): State<Assignments>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mine = mine(&on, &me, thing(&id)?).await?;
    visit.show(on.cx(), &page(&on, &visit, &mine))
}

/// The same page for whoever makes it.
pub(super) async fn preview(
    State(on): State<Assignments>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let seen = look(&on, &me.actor, thing(&id)?).await?;
    let today = on.cx().clock.today();
    let mine = Mine {
        assignment: seen.assignment,
        pieces: seen.pieces,
        work: None,
        words: Default::default(),
        member: true,
        giver: None,
        today,
    };
    let mut page = page(&on, &visit, &mine);
    page.preview = true;
    visit.show(on.cx(), &page)
}

pub(super) async fn write(
    State(on): State<Assignments>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&FIELDS)?;
    let of = thing(&id)?;
    let now = mine(&on, &me, of).await?;
    let words: Vec<String> = WORDS
        .iter()
        .take(now.pieces.len())
        .map(|field| sent.text(field).to_owned())
        .collect();
    let spoke = sent.text("sprak") == "ja";
    let writing = Writing {
        seen: sent.text("versie").parse().unwrap_or_default(),
        done: (sent.text("doe") == "klaar").then_some(spoke),
        words,
    };
    let here = format!("/mijn/opdrachten/{id}");
    match own::write(&on, &me.actor, of, &writing).await {
        Ok(Kept::Saved(became)) => Ok(became.leads(&here, "bewaard")),
        Ok(Kept::Done) => Ok(see_other(&format!("{here}?gedaan=klaar"))),
        Ok(Kept::Crossed(mine, at)) => {
            let mut page = again(&on, &visit, (&mine, &writing), None);
            page.crossed = true;
            page.faults = Vec::new();
            for place in at {
                let kept = mine.kept().get(place).cloned();
                if let Some(one) = page.pieces.get_mut(place) {
                    one.other = kept;
                    page.faults
                        .push(FaultShown::new(&visit, one.field, "tasks-wrong-crossed"));
                }
            }
            visit.show_with(on.cx(), StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(Error::Unprocessable(refusal)) => {
            let page = again(&on, &visit, (&now, &writing), Some(refusal.key));
            visit.show_with(on.cx(), StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

/// The page with what was typed, and what is wrong with it.
fn again(on: &Assignments, visit: &Visit, (mine, writing): (&Mine, &Writing), key: Option<&str>) -> OwnPage {
    let mut page = page(on, visit, mine);
    page.spoke = writing.done == Some(true);
    let long = too_long(&writing.words);
    for (at, (one, typed)) in page.pieces.iter_mut().zip(&writing.words).enumerate() {
        one.words.clone_from(typed);
        if long.contains(&at) {
            let fault = FaultShown::new(visit, one.field, "tasks-wrong-long");
            one.fault = Some(fault.text.clone());
            page.faults.push(fault);
        }
    }
    if page.faults.is_empty() {
        page.faults = key
            .map(|key| FaultShown::new(visit, "w1", key))
            .into_iter()
            .collect();
    }
    page
}

pub(super) async fn reopen(
    State(on): State<Assignments>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let became = own::reopen(&on, &me.actor, thing(&id)?).await?;
    Ok(became.leads(&format!("/mijn/opdrachten/{id}"), "heropend"))
}

pub(super) async fn share(
    State(on): State<Assignments>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["deel"])?;
    let of = thing(&id)?;
    let now = mine(&on, &me, of).await?;
    // Only what they wrote can be shared, and only once it is done.
    let own = |id: &ThingId| now.is_done() && now.words.contains_key(id);
    let chosen: BTreeSet<ThingId> = sent
        .all("deel")
        .filter_map(|id| id.parse().ok())
        .filter(own)
        .collect();
    match own::share(&on, &me.actor, of, &chosen).await {
        Ok(became) => Ok(became.leads(&format!("/mijn/opdrachten/{id}"), "gedeeld")),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page(&on, &visit, &now);
            page.faults = vec![FaultShown::new(&visit, "delen", refusal.key)];
            visit.show_with(on.cx(), StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

impl Page for OwnListPage {
    const TEMPLATE: &'static str = "assignments/own-list.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let item = |state, begun, done: bool| Item {
            head: sample::head(state),
            begun,
            done: done.then_some(jiff::civil::date(2026, 10, 12)),
            left: state == "closed",
        };
        let mut late = item("given", false, false);
        late.head.late = true;
        vec![
            (
                "some",
                Self {
                    open: vec![item("given", true, false), late],
                    past: vec![
                        item("given", true, true),
                        item("closed", true, false),
                        item("withdrawn", true, false),
                    ],
                },
            ),
            (
                "none",
                Self {
                    open: Vec::new(),
                    past: Vec::new(),
                },
            ),
        ]
    }
}

impl Page for OwnPage {
    const TEMPLATE: &'static str = "assignments/own.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |state: &'static str, done: bool, just: Option<&str>| {
            let written = sample::pieces()
                .into_iter()
                .zip(WORDS)
                .map(|(piece, field)| Written {
                    words: if piece.at == 1 {
                        "Ik vond de <loods> leuk.".to_owned()
                    } else {
                        String::new()
                    },
                    shared: piece.at == 1 && just == Some("gedeeld"),
                    piece,
                    field,
                    other: None,
                    fault: None,
                });
            Self {
                head: sample::head(state),
                giver: Some("Vera <Noordhoek>".to_owned()),
                pieces: written.collect(),
                version: 2,
                preview: false,
                writes: true,
                finishes: state == "given" && !done,
                done: done.then_some(jiff::civil::date(2026, 10, 12)),
                experience: done.then(|| "0".repeat(32)),
                left: false,
                meets: true,
                spoke: false,
                sharable: done,
                shared: usize::from(just == Some("gedeeld")),
                share_ended: None,
                crossed: false,
                longest: LONGEST_WORDS,
                just: just.map(str::to_owned),
                faults: Vec::new(),
            }
        };
        let fault = |field: &str| FaultShown {
            field: field.to_owned(),
            text: "Dit klopt niet.".to_owned(),
        };
        let mut crossed = page("given", false, None);
        crossed.crossed = true;
        crossed.pieces[0].other = Some("Iets <anders>.".to_owned());
        crossed.faults = vec![fault("w1")];
        let mut long = page("given", false, None);
        long.pieces[1].fault = Some("Dit is te lang.".to_owned());
        long.faults = vec![fault("w2")];
        let mut preview = page("draft", false, None);
        preview.preview = true;
        preview.giver = None;
        let mut left = page("given", false, None);
        left.left = true;
        let mut ended = page("given", true, None);
        ended.share_ended = Some(jiff::civil::date(2027, 9, 1));
        let mut unread = page("withdrawn", false, None);
        unread.writes = false;
        vec![
            ("to write", page("given", false, None)),
            ("saved", page("given", false, Some("bewaard"))),
            ("done", page("given", true, Some("klaar"))),
            ("shared", page("closed", true, Some("gedeeld"))),
            ("shared until the term was over", ended),
            ("not done after all", page("given", false, Some("heropend"))),
            ("closed", page("closed", false, None)),
            ("withdrawn", page("withdrawn", false, None)),
            ("withdrawn before", unread),
            ("in another class now", left),
            ("two windows", crossed),
            ("too long", long),
            ("before it is given", preview),
        ]
    }
}
