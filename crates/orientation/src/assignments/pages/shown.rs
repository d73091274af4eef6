//! What the pages **show** of pieces and assignments, in the language of the reader.
//!
//! Deliberately absent: who reads, in any link. The atlas opens the same for everybody.

use jiff::civil::Date;
use kit::texts::{Args, Language};
use kit::{Error, Outcome, Tx, Visit};
use policy::{Actor, ThingId};
use serde::Serialize;

use crate::assignments::pieces::Piece;
use crate::assignments::rules::{self, Kind};
use crate::assignments::store::{self, Assignment};
use crate::assignments::{Assignments, groups};
use crate::atlas;
use crate::atlas::view::course_brief;
use crate::dreams::{self, What};

/// An occupation or a course that a piece names.
#[derive(Clone, Debug, Serialize)]
pub struct ThingShown {
    /// As a form sends it.
    pub(super) what: String,
    pub(super) href: String,
    pub(super) name: String,
    /// The name is Dutch, and the page is not.
    pub(super) in_dutch: bool,
    pub(super) kind: &'static str,
    /// The levels of a course, as two courses can have one name.
    pub(super) levels: Vec<String>,
}

/// A piece.
#[derive(Clone, Debug, Serialize)]
pub struct PieceShown {
    pub(super) id: String,
    /// Its number, as people count.
    pub(super) at: usize,
    pub(super) kind: &'static str,
    /// Words of its maker; empty for those of the kind.
    pub(super) task: String,
    /// Questions of its maker; empty for those of the kind.
    pub(super) questions: Vec<String>,
    /// The questions of the kind, by number.
    pub(super) asks: Vec<u8>,
    pub(super) things: Vec<ThingShown>,
    /// To what it names side by side.
    pub(super) compare: Option<String>,
    /// To the work of a region.
    pub(super) region: String,
    /// How many that it names are no longer in the atlas.
    pub(super) gone: usize,
    /// Somebody can begin with it.
    pub(super) whole: bool,
}

/// How many questions the texts have for a kind.
pub(super) fn asks(kind: Kind) -> Vec<u8> {
    let count = match kind {
        Kind::Interview => 6,
        Kind::Employer => 4,
        Kind::Compare | Kind::Day | Kind::OpenDay => 3,
        Kind::Own => 0,
    };
    (1..=count).collect()
}

/// What the atlas has of something.
pub(super) fn thing_of(on: &Assignments, lang: &Language, what: &What) -> Option<ThingShown> {
    let shown = |href: String, name: String, in_dutch, kind| ThingShown {
        what: what.written(),
        href,
        name,
        in_dutch,
        kind,
        levels: Vec::new(),
    };
    if what.kind == dreams::Kind::Occupation {
        let one = on.atlas.ground.occupation(&what.refers)?;
        let name = one.name(lang.tag()).to_owned();
        return Some(shown(format!("/werk/{}", one.id), name, false, "occupation"));
    }
    let desk = on.atlas.explore.desk(lang);
    let one = course_brief(&desk, &what.refers)?;
    let href = format!("/werk/opleiding/{}", one.id);
    Some(ThingShown {
        levels: one.levels.into_iter().map(|level| level.name).collect(),
        ..shown(href, one.name, one.in_dutch, "course")
    })
}

impl PieceShown {
    /// A piece, of which the links know the way back where a young person reads it.
    pub(super) fn new(
        on: &Assignments,
        visit: &Visit,
        piece: &Piece,
        (at, back): (usize, Option<ThingId>),
    ) -> Self {
        let back = back.map(|id| (atlas::pages::TASK.to_owned(), id.to_string()));
        let known = |what: &What| {
            let thing = thing_of(on, &visit.lang, what)?;
            let href = visit.frame.link(&thing.href, back.as_slice());
            Some(ThingShown { href, ..thing })
        };
        let things: Vec<ThingShown> = piece.refers.iter().filter_map(known).collect();
        let beside = |what: &What| ("a".to_owned(), what.refers.clone());
        let pairs: Vec<(String, String)> = piece.refers.iter().map(beside).chain(back.clone()).collect();
        let compare = (things.len() > 1).then(|| visit.frame.link("/werk/vergelijk", &pairs));
        Self {
            id: piece.id.to_string(),
            at,
            kind: piece.kind.word(),
            task: piece.task.clone(),
            questions: piece
                .questions
                .lines()
                .map(str::to_owned)
                .filter(|line| !line.trim().is_empty())
                .collect(),
            asks: asks(piece.kind),
            gone: piece.refers.len() - things.len(),
            things,
            compare,
            region: visit.frame.link("/werk/regio", back.as_slice()),
            whole: rules::is_whole(&piece.rule()),
        }
    }

    /// All pieces of an assignment.
    pub(super) fn all(on: &Assignments, visit: &Visit, pieces: &[Piece], back: Option<ThingId>) -> Vec<Self> {
        let numbered = pieces.iter().zip(1..);
        numbered
            .map(|(piece, at)| Self::new(on, visit, piece, (at, back)))
            .collect()
    }
}

/// What stands above an assignment.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) why: String,
    pub(super) minutes: u16,
    pub(super) until: Option<Date>,
    pub(super) state: &'static str,
    /// The last day is over.
    pub(super) late: bool,
}

impl Head {
    pub(super) fn new(assignment: &Assignment, today: Date) -> Self {
        Self {
            id: assignment.id.to_string(),
            title: assignment.title.clone(),
            why: assignment.why.clone(),
            minutes: assignment.minutes,
            until: assignment.until,
            state: assignment.state.word(),
            late: assignment.is_late(today),
        }
    }
}

/// An assignment that the actor can look into: one of its classes is theirs to guide.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub assignment: Assignment,
    pub pieces: Vec<Piece>,
    pub groups: Vec<people::persons::Group>,
    /// All of its classes are theirs, so that they can change it.
    pub ours: bool,
}

/// Reads it for whoever guides a class that it is for.
///
/// # Errors
///
/// Not found for anybody else.
pub(super) async fn seen(tx: &mut Tx, actor: &Actor, id: ThingId) -> Outcome<Seen> {
    let groups = groups::guided(tx, actor).await?;
    let assignment = store::find(tx, actor.tenant, id).await?.ok_or(Error::NotFound)?;
    let (some, ours) = groups::guides(&groups, &assignment);
    if !some {
        return Err(Error::NotFound);
    }
    Ok(Seen {
        pieces: store::pieces(tx, actor.tenant, id).await?,
        assignment,
        groups,
        ours,
    })
}

/// The same, in a transaction of its own.
pub(super) async fn look(on: &Assignments, actor: &Actor, id: ThingId) -> Outcome<Seen> {
    on.db()
        .read(actor.tenant, |mut tx| async move {
            let seen = seen(&mut tx, actor, id).await?;
            tx.commit().await?;
            Ok(seen)
        })
        .await
}

/// A field with what is wrong with it.
#[derive(Clone, Debug, Serialize)]
pub struct FaultShown {
    pub(super) field: String,
    pub(super) text: String,
}

impl FaultShown {
    pub(super) fn new(visit: &Visit, field: &str, key: &str) -> Self {
        Self {
            field: field.to_owned(),
            text: visit.lang.get(key, &Args::NONE).into_owned(),
        }
    }
}

/// Pieces and heads for samples of pages.
pub(super) mod sample {
    use super::*;

    pub fn piece(at: usize, kind: Kind) -> PieceShown {
        let thing = |id: &str, name: &str| ThingShown {
            what: format!("occupation:{id}"),
            href: format!("/werk/{id}"),
            name: name.to_owned(),
            in_dutch: false,
            kind: "occupation",
            levels: if id == "loods" {
                vec!["hbo".to_owned()]
            } else {
                Vec::new()
            },
        };
        let all = [
            thing("kok", "Kok"),
            thing("loods", "Loods"),
            thing("piloot", "Piloot"),
        ];
        let (_, most) = kind.refers();
        let things: Vec<ThingShown> = all.into_iter().take(most).collect();
        let own = kind == Kind::Own;
        PieceShown {
            id: format!("{at:032x}"),
            at,
            kind: kind.word(),
            task: if own {
                "Teken <jouw> dag.".to_owned()
            } else {
                String::new()
            },
            questions: if own {
                vec!["Wat <zie> je?".to_owned()]
            } else {
                Vec::new()
            },
            asks: asks(kind),
            compare: (things.len() > 1).then(|| "/werk/vergelijk?a=kok&a=loods".to_owned()),
            region: "/werk/regio".to_owned(),
            things,
            gone: usize::from(kind == Kind::Day),
            whole: true,
        }
    }

    pub fn pieces() -> Vec<PieceShown> {
        Kind::ALL
            .iter()
            .zip(1..)
            .map(|(kind, at)| piece(at, *kind))
            .collect()
    }

    pub fn head(state: &'static str) -> Head {
        Head {
            id: "0".repeat(32),
            title: "Drie soorten <werk> naast elkaar".to_owned(),
            why: "Je kiest wat je kent.\nDus kijken we <eerst> breder.".to_owned(),
            minutes: 50,
            until: Some(jiff::civil::date(2026, 10, 24)),
            state,
            late: state == "closed",
        }
    }
}
