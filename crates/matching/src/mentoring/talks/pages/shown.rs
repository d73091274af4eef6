//! A message and the people of a group, as they stand on a page.
//!
//! Deliberately absent: the words of what was taken back, which are for a report alone.

use jiff::Timestamp;
use jiff::civil::Date;
use policy::PersonId;
use policy::calendar::{day_at, local};
use serde::Serialize;

use super::super::{Group, Message, Side};

/// One message on the page.
#[derive(Clone, Debug, Serialize)]
pub struct MessageShown {
    pub id: String,
    pub own: bool,
    /// Who wrote it, of a group; none where they are not in it any more.
    pub by: Option<String>,
    /// The words; empty where they were taken back.
    pub said: String,
    pub taken: bool,
    pub day: Date,
    pub time: String,
    /// It is still to arrive.
    pub waits: bool,
}

impl MessageShown {
    pub(super) fn new(
        message: &Message,
        (reader, now): (PersonId, Timestamp),
        group: Option<&Group>,
    ) -> Self {
        let sent = local(message.sent_at);
        Self {
            id: message.id.to_string(),
            own: message.by == reader,
            by: group.and_then(|group| group.name_of(message.by)),
            said: match message.taken_back {
                true => String::new(),
                false => message.said.clone(),
            },
            taken: message.taken_back,
            day: sent.date(),
            time: sent.time().strftime("%H:%M").to_string(),
            waits: message.due_at > now,
        }
    }

    pub(super) fn sample(own: bool, said: &str, waits: bool) -> Self {
        Self {
            id: "4".repeat(32),
            own,
            by: None,
            said: said.to_owned(),
            taken: false,
            day: jiff::civil::date(2026, 11, 26),
            time: "15:30".to_owned(),
            waits,
        }
    }
}

/// Somebody who reads along in a group.
#[derive(Clone, Debug, Serialize)]
pub struct ReaderShown {
    pub name: String,
    pub young: bool,
    pub own: bool,
}

/// The group that a thread is of.
#[derive(Clone, Debug, Serialize)]
pub struct GroupShown {
    pub name: String,
    pub people: Vec<ReaderShown>,
    /// Since when the reader is in it.
    pub since: Date,
    /// The reader can take back what they wrote.
    pub takes_back: bool,
}

impl GroupShown {
    pub(super) fn new(group: &Group, (side, reader): (Side, PersonId)) -> Self {
        Self {
            name: group.name.clone(),
            people: group
                .members()
                .into_iter()
                .map(|one| ReaderShown {
                    name: one.name,
                    young: one.is_young,
                    own: one.who == reader,
                })
                .collect(),
            since: day_at(group.since),
            takes_back: side.is_young(),
        }
    }
}
