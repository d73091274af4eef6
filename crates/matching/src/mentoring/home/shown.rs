//! What pages say about **home**: the coordinator of everything, the young person of what becomes of it and not of why it waits.
//!
//! Deliberately absent: a page of the mentor.

use jiff::civil::Date;
use serde::Serialize;

use super::rules::{At, Task, Way, Why, take_back, waits};

/// What the coordinator reads and fills in.
#[derive(Clone, Debug, Serialize)]
pub(in crate::mentoring) struct CaseHome {
    /// What waits, where something does.
    task: &'static str,
    by: Option<Date>,
    late: bool,
    /// It can be told: they met.
    may_tell: bool,
    /// The young person wants to talk first.
    talk: bool,
    told: Option<Date>,
    how: &'static str,
    /// It was told today, so that a slip can be taken back.
    slip: bool,
    held: Option<Date>,
    why: &'static str,
    again_on: Option<Date>,
    ways: Vec<&'static str>,
    whys: Vec<&'static str>,
    /// What was filled in: how, why, and the day to look again.
    pub(super) typed: [String; 3],
}

impl CaseHome {
    /// Where there is somebody at home to tell.
    pub(in crate::mentoring) fn new(at: &At, today: Date) -> Option<Self> {
        if !at.concerns() {
            return None;
        }
        let waits = waits(at);
        Some(Self {
            task: waits.map_or("", |(task, _)| task.word()),
            by: waits.map(|(_, by)| by),
            late: waits.is_some_and(|(_, by)| by < today),
            may_tell: at.state.runs() && at.told.is_none(),
            talk: at.wants_talk(),
            told: at.told.map(|(on, _)| on),
            how: at.told.map_or("", |(_, how)| how.word()),
            slip: at.told.is_some() && take_back(at, today).is_ok(),
            held: at.held.map(|held| held.on),
            why: at.held.map_or("", |held| held.why.word()),
            again_on: at.held.map(|held| held.again_on),
            ways: Way::ALL.iter().map(|way| way.word()).collect(),
            whys: Why::ALL.iter().map(|why| why.word()).collect(),
            typed: Default::default(),
        })
    }

    /// With something that waits, with what waits for a look, and told today.
    pub(in crate::mentoring) fn samples() -> Vec<(&'static str, Self)> {
        let day = jiff::civil::date(2026, 11, 27);
        let tell = Self {
            task: Task::Tell.word(),
            by: Some(day),
            late: true,
            may_tell: true,
            talk: false,
            told: None,
            how: "",
            slip: false,
            held: None,
            why: "",
            again_on: None,
            ways: Way::ALL.iter().map(|way| way.word()).collect(),
            whys: Why::ALL.iter().map(|why| why.word()).collect(),
            typed: Default::default(),
        };
        let talk = Self {
            task: Task::Talk.word(),
            talk: true,
            ..tell.clone()
        };
        let held = Self {
            task: Task::Again.word(),
            held: Some(day),
            why: Why::Unsafe.word(),
            again_on: Some(day),
            late: false,
            ..tell.clone()
        };
        let told = Self {
            task: "",
            by: None,
            may_tell: false,
            told: Some(day),
            how: Way::Paper.word(),
            slip: true,
            ..tell.clone()
        };
        vec![
            ("home to tell", tell),
            ("home to talk about", talk),
            ("home that waits", held),
            ("home that knows", told),
        ]
    }
}

/// What the young person reads: that home hears of it, or heard.
#[derive(Clone, Debug, Serialize)]
pub(in crate::mentoring) struct OwnHome {
    told: Option<Date>,
    /// They asked to talk first.
    asked: bool,
    /// It is not told now.
    held: bool,
    /// With whom they talk.
    coordinator: Option<String>,
}

impl OwnHome {
    /// Where there is somebody at home to tell.
    pub(in crate::mentoring) fn new(at: &At, coordinator: Option<String>) -> Option<Self> {
        at.concerns().then(|| Self {
            told: at.told.map(|(on, _)| on),
            asked: at.wants_talk(),
            held: at.held.is_some() && at.told.is_none(),
            coordinator,
        })
    }

    /// Before it is told, asked for a talk, waiting, and told.
    pub(in crate::mentoring) fn samples() -> Vec<Self> {
        let one = |told: bool, asked, held| Self {
            told: told.then(|| jiff::civil::date(2026, 11, 27)),
            asked,
            held,
            coordinator: Some("Ravi <Voorbeeld>".to_owned()),
        };
        vec![
            one(false, false, false),
            one(false, true, false),
            one(false, false, true),
            one(true, false, false),
        ]
    }
}
