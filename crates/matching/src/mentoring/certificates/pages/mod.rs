//! Pages of certificates: one's own sheet, all of an edition to print, and confirming a number.

mod all;
mod confirm;
mod own;
mod sheet;

use kit::{Templates, Urls, templates};

use crate::mentoring::Mentoring;

pub use all::AllPage;
pub use confirm::ConfirmPage;
pub use own::OwnPage;

/// Addresses of this part.
pub fn urls() -> Urls<Mentoring> {
    use policy::Action::{AnswerPairing, ArrangeMentoring, ReadMentoringLog};
    Urls::new()
        .see("/mijn/mentor/{id}/certificaat", own::show_young, ReadMentoringLog)
        .act("/mijn/mentor/{id}/certificaat", own::say_young, AnswerPairing)
        .see(
            "/mijn/mentees/{id}/certificaat",
            own::show_mentor,
            ReadMentoringLog,
        )
        .act("/mijn/mentees/{id}/certificaat", own::say_mentor, AnswerPairing)
        .see(
            "/programma/{id}/edities/{editie}/certificaten",
            all::show,
            ReadMentoringLog,
        )
        .act(
            "/programma/{id}/edities/{editie}/certificaten",
            all::give,
            ArrangeMentoring,
        )
        .see("/programma/{id}/certificaten", confirm::show, ReadMentoringLog)
}

/// Templates of this part.
pub fn templates() -> Templates {
    templates! {
        "certificates/parts.html" => "parts.html",
        "certificates/own.html" => "own.html",
        "certificates/all.html" => "all.html",
        "certificates/confirm.html" => "confirm.html",
    }
}
