//! Guidance: what is said and agreed between a young person and whoever guides them.
//!
//! Features: [`dialogues`] (talks about the future, the steps that come of them, and how much of a talk was about the future).
//!
//! Deliberately absent: what comes for a young person and what they had. That is the journey, one floor down.

pub mod dialogues;

use journey::Known;
use kit::{Cx, Db};

/// What every page of guidance needs: the things of every page, the database, and the facts with the standard.
#[derive(Clone, Debug)]
pub struct Guidance {
    /// Clock, ids, texts, pages.
    pub cx: Cx,
    /// Where everything is kept.
    pub db: Db,
    /// The facts and the standard.
    pub known: Known,
}
