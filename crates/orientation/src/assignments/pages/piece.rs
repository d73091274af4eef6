//! The page of one **piece** of a draft: what it asks, and the occupations and courses that it names, found with the search of the atlas.
//!
//! Every button keeps what was typed first, so that looking something up loses nothing.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use people::persons::drawn;
use serde::Serialize;

use super::shown::{FaultShown, PieceShown, Seen, ThingShown, look, sample, thing_of};
use super::thing;
use crate::assignments::Assignments;
use crate::assignments::acts;
use crate::assignments::asking::asks_private;
use crate::assignments::pieces::Piece;
use crate::assignments::rules::{Kind, LONGEST_TEXT, State as Standing, wrong_piece};
use crate::atlas::finder::{self, Thing};
use crate::dreams::{self, What};

/// So many of each kind are shown that were perhaps meant.
const FOUND: usize = 8;
/// So many letters of what was typed are looked for.
const LETTERS: usize = 80;

/// A piece and what can be changed of it.
#[derive(Debug, Serialize)]
pub struct PiecePage {
    id: String,
    title: String,
    piece: PieceShown,
    task: String,
    questions: String,
    /// At least and at most so many are named.
    names: (usize, usize),
    typed: String,
    found: Vec<ThingShown>,
    longest: usize,
    /// It may ask for something private.
    private: bool,
    done: Option<String>,
    faults: Vec<FaultShown>,
}

/// Adds a piece of a kind and leads to its page.
pub(super) async fn add(
    State(on): State<Assignments>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["soort", "nummer"])?;
    let of = thing(&id)?;
    let piece = Piece {
        id: match sent.given("nummer") {
            Some(number) => thing(number)?,
            None => drawn(&on.cx().ids)?,
        },
        place: 0,
        kind: Kind::from_word(sent.text("soort")).ok_or(Error::NotFound)?,
        refers: Vec::new(),
        task: String::new(),
        questions: String::new(),
    };
    let there = look(&on, &me.actor, of).await?;
    // A second press of the same button: the piece may have been filled in since.
    if !there.pieces.iter().any(|one| one.id == piece.id) {
        match acts::put(&on, &me.actor, of, &piece).await {
            Ok(_) => {}
            Err(Error::Unprocessable(refusal)) => {
                return super::one::told(&on, &visit, &me, (of, refusal.key)).await;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(see_other(&format!("/opdrachten/{id}/onderdelen/{}", piece.id)))
}

/// A piece of a draft that the actor can change.
async fn drafted(
    on: &Assignments,
    me: &SignedIn,
    (id, piece): (&str, &str),
) -> Outcome<(Seen, Piece, usize)> {
    let seen = look(on, &me.actor, thing(id)?).await?;
    let piece = thing(piece)?;
    let at = seen
        .pieces
        .iter()
        .position(|one| one.id == piece)
        .ok_or(Error::NotFound)?;
    if !seen.ours || seen.assignment.state != Standing::Draft {
        return Err(Error::NotFound);
    }
    let piece = seen.pieces.get(at).cloned().ok_or(Error::NotFound)?;
    Ok((seen, piece, at + 1))
}

fn page(on: &Assignments, visit: &Visit, (seen, piece, at): (&Seen, &Piece, usize)) -> PiecePage {
    let typed: String = visit
        .asked("zoek")
        .unwrap_or_default()
        .trim()
        .chars()
        .take(LETTERS)
        .collect();
    PiecePage {
        id: seen.assignment.id.to_string(),
        title: seen.assignment.title.clone(),
        piece: PieceShown::new(on, visit, piece, (at, None)),
        task: piece.task.clone(),
        questions: piece.questions.clone(),
        names: piece.kind.refers(),
        found: found(on, visit, piece, &typed),
        typed,
        longest: LONGEST_TEXT,
        private: asks_private(&piece.task) || asks_private(&piece.questions),
        done: visit.done(&["bewaard", "gemaakt"]),
        faults: Vec::new(),
    }
}

/// What was perhaps meant: occupations, and courses where a piece compares.
fn found(on: &Assignments, visit: &Visit, piece: &Piece, typed: &str) -> Vec<ThingShown> {
    if typed.is_empty() || piece.kind.refers().1 == 0 {
        return Vec::new();
    }
    let both = [(finder::Kind::Occupations, FOUND), (finder::Kind::Courses, FOUND)];
    let kinds = if piece.kind == Kind::Day {
        &both[..1]
    } else {
        &both[..]
    };
    let catalogue = on.atlas.explore.knowledge.catalogue();
    let of = |thing: Thing| {
        let (kind, id) = match thing {
            Thing::Occupation(at) => (
                dreams::Kind::Occupation,
                &on.atlas.ground.occupations().get(at)?.id,
            ),
            Thing::Course(at) => (dreams::Kind::Course, &catalogue.courses().get(at)?.id),
            Thing::Programme(at) => (dreams::Kind::Course, &catalogue.programmes().get(at)?.id),
            _ => return None,
        };
        let what = What {
            kind,
            refers: id.clone(),
        };
        thing_of(on, &visit.lang, &what).filter(|_| !piece.refers.contains(&what))
    };
    let found = on.atlas.finder.find_each(kinds, typed);
    let hits = found.iter().flat_map(|(_, hits)| hits);
    hits.filter_map(|hit| of(hit.thing)).collect()
}

pub(super) async fn show(
    State(on): State<Assignments>,
    Path((id, piece)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let (seen, piece, at) = drafted(&on, &me, (&id, &piece)).await?;
    let page = page(&on, &visit, (&seen, &piece, at));
    visit.show(on.cx(), &page)
}

pub(super) async fn write(
    State(on): State<Assignments>,
    Path((id, number)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["taak", "vragen", "zoek", "kies", "weg", "doe"])?;
    let (seen, piece, at) = drafted(&on, &me, (&id, &number)).await?;
    let mut changed = Piece {
        task: sent.text("taak").to_owned(),
        questions: sent.text("vragen").to_owned(),
        ..piece
    };
    if let Some(what) = sent.given("weg").and_then(What::parse) {
        changed.refers.retain(|one| *one != what);
    }
    if let Some(what) = sent.given("kies").and_then(What::parse) {
        // What the atlas does not have cannot be chosen; chosen twice is chosen once.
        thing_of(&on, &visit.lang, &what).ok_or(Error::NotFound)?;
        if !changed.refers.contains(&what) {
            changed.refers.push(what);
        }
    }
    let faults = wrong_piece(&changed.rule());
    if !faults.is_empty() {
        let mut page = page(&on, &visit, (&seen, &changed, at));
        let told = faults
            .iter()
            .map(|(field, key)| FaultShown::new(&visit, field, key));
        page.faults = told.collect();
        return visit.show_with(on.cx(), StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let became = match acts::put(&on, &me.actor, seen.assignment.id, &changed).await {
        Ok(became) => became,
        Err(Error::Unprocessable(refusal)) => {
            return super::one::told(&on, &visit, &me, (seen.assignment.id, refusal.key)).await;
        }
        Err(error) => return Err(error),
    };
    let here = format!("/opdrachten/{id}/onderdelen/{number}");
    let stays = sent.text("doe") != "bewaar";
    Ok(match sent.given("zoek").filter(|_| sent.text("doe") == "zoek") {
        Some(typed) => {
            let query = [("zoek".to_owned(), typed.to_owned())];
            see_other(&format!("{}#zoek", visit.frame.link(&here, &query)))
        }
        // Who asks for something private reads so before going on.
        None if stays || asks_private(&changed.task) || asks_private(&changed.questions) => {
            became.leads(&here, "bewaard")
        }
        None => became.leads(&format!("/opdrachten/{id}"), "onderdeel"),
    })
}

pub(super) async fn remove(
    State(on): State<Assignments>,
    Path((id, piece)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let (of, piece) = (thing(&id)?, thing(&piece)?);
    let came = acts::remove(&on, &me.actor, of, piece).await;
    super::one::moved(&on, (&visit, &me), (of, came), "weggehaald").await
}

pub(super) async fn earlier(
    State(on): State<Assignments>,
    Path((id, piece)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let (of, piece) = (thing(&id)?, thing(&piece)?);
    let came = acts::earlier(&on, &me.actor, of, piece).await;
    super::one::moved(&on, (&visit, &me), (of, came), "verplaatst").await
}

impl Page for PiecePage {
    const TEMPLATE: &'static str = "assignments/piece.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |kind: Kind, typed: &str, fields: &[&str]| {
            let piece = sample::piece(2, kind);
            Self {
                id: "0".repeat(32),
                title: "Drie soorten <werk>".to_owned(),
                task: piece.task.clone(),
                questions: piece.questions.join("\n"),
                names: kind.refers(),
                typed: typed.to_owned(),
                found: if typed == "dieren" {
                    sample::piece(1, Kind::Compare).things
                } else {
                    Vec::new()
                },
                piece,
                longest: LONGEST_TEXT,
                private: kind == Kind::Interview,
                done: None,
                faults: fields
                    .iter()
                    .map(|field| FaultShown {
                        field: (*field).to_owned(),
                        text: "Dit klopt niet.".to_owned(),
                    })
                    .collect(),
            }
        };
        let mut saved = page(Kind::Interview, "", &[]);
        saved.done = Some("bewaard".to_owned());
        let mut empty = page(Kind::Compare, "☃", &[]);
        empty.piece.things.clear();
        vec![
            ("comparing, something found", page(Kind::Compare, "dieren", &[])),
            ("nothing chosen, nothing found", empty),
            ("one occupation", page(Kind::Day, "", &[])),
            ("interview, saved", saved),
            ("own, wrong", page(Kind::Own, "", &["taak", "vragen"])),
            ("too many", page(Kind::Compare, "", &["zoek"])),
        ]
    }
}
