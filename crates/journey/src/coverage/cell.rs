//! A **cell**: one entitlement of one young person, with what was had, what is under way, and what came to nothing.

use crate::Day;

/// What a cell comes to. The order is that of how far along it is, and it is the order of precedence: the furthest counts.
///
/// A silence goes before a refusal: a refusal is an answer, and a silence waits for somebody to ask. Neither is ever *nothing*, and
/// every number stands in the cell, so that a plan does not hide a silence. What was taken back by whoever offered it is
/// nothing offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Nothing was had, and nothing was offered that still stands or was answered.
    Nothing,
    /// Some of it was had, and for the rest there is nothing.
    Part,
    /// Not all was had; what was offered was declined or missed.
    Refused,
    /// Not all was had; to an offer there was no answer.
    Silent,
    /// Not all was had; an offer waits for an answer or for a place.
    Offered,
    /// Not all was had; something is accepted, or took place and waits for its reflection.
    Planned,
    /// All of it was had.
    Had,
}

impl State {
    /// All of them, from nothing to had.
    pub const ALL: [State; 7] = [
        State::Nothing,
        State::Part,
        State::Refused,
        State::Silent,
        State::Offered,
        State::Planned,
        State::Had,
    ];

    /// The word in texts and files.
    pub fn word(self) -> &'static str {
        match self {
            State::Nothing => "nothing",
            State::Part => "part",
            State::Refused => "refused",
            State::Silent => "silent",
            State::Offered => "offered",
            State::Planned => "planned",
            State::Had => "had",
        }
    }
}

/// How near the day is on which it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Timing {
    /// All was had.
    Met,
    /// Later than [`SOON_DAYS`], or on a day that is not known.
    Later,
    /// Within [`SOON_DAYS`].
    Soon,
    /// The day has passed.
    Late,
}

/// Six weeks: about what a school needs to plan a visit or a talk, with a holiday in between. Our own choice.
pub const SOON_DAYS: i32 = 42;

impl Timing {
    pub(super) fn of(met: bool, due: Option<Day>, today: Day) -> Timing {
        match due {
            _ if met => Timing::Met,
            Some(due) if due < today => Timing::Late,
            Some(due) if due <= today.plus(SOON_DAYS) => Timing::Soon,
            _ => Timing::Later,
        }
    }
}

/// One entitlement of one young person on a day. Every number stops at 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// How much of it was had, 0 to `of`. Several in one field of work count as one where different fields are asked for.
    pub had: u8,
    /// How much is asked.
    pub of: u8,
    /// Different fields of work had, which may be more than asked.
    pub fields: u8,
    /// It is had by what was asked before the school asked more; `of` says what that was.
    pub kept: bool,
    /// Took place, and would count with a reflection.
    pub to_reflect: u8,
    /// Accepted and to come.
    pub planned: u8,
    /// Waiting for an answer.
    pub offered: u8,
    /// On a waiting list.
    pub waiting: u8,
    /// Declined by the young person.
    pub declined: u8,
    /// The young person did not come.
    pub missed: u8,
    /// No answer, from whoever should have given it.
    pub silent: u8,
    /// Taken back by whoever offered it.
    pub withdrawn: u8,
    /// The day on which it is due; none where that depends on a birthday that is not known.
    pub due: Option<Day>,
    /// How near that day is.
    pub timing: Timing,
    /// What it comes to.
    pub state: State,
}

impl Cell {
    /// How many somebody still has to arrange: asked, not had, and not under way.
    pub fn to_arrange(&self) -> u8 {
        let under_way = [self.to_reflect, self.planned, self.offered, self.waiting];
        under_way
            .iter()
            .fold(self.of - self.had, |left, n| left.saturating_sub(*n))
    }
}
