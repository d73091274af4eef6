//! The pages of voices: for who speaks, and for the coordinator who reads along.

mod desk;
mod own;

use kit::{Templates, Urls, templates};
use policy::Action;

use crate::mentoring::Mentoring;

pub use desk::DeskPage;
pub use own::OwnPage;

/// Addresses of this part.
pub fn urls() -> Urls<Mentoring> {
    Urls::new()
        .see("/mijn/vrijwillig/stem", own::show, Action::ReadMentorFile)
        .act("/mijn/vrijwillig/stem", own::send, Action::KeepMentorFile)
        .act(
            "/mijn/vrijwillig/stem/{stem}/weg",
            own::take_back,
            Action::KeepMentorFile,
        )
        .on("/mijn/vrijwillig/stem")
        .see("/programma/{id}/stemmen", desk::show, Action::ReadMentorFile)
        .act("/programma/{id}/stemmen/{stem}", desk::judge, Action::JudgeMentor)
        .on("/programma/{id}/stemmen")
}

/// Templates of this part.
pub fn templates() -> Templates {
    templates! {
        "voices/parts.html" => "parts.html",
        "voices/own.html" => "own.html",
        "voices/desk.html" => "desk.html",
    }
}
