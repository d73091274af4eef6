//! That **home is told** of a mentor. Under 16 a guardian was asked and knows; at 16 and 17 the young person says yes alone, and home
//! *hears* of it; from 18 nobody is told.
//!
//! Telling is of the coordinator, by a day, with a letter in five languages. The young person reads beforehand that it will be told, and
//! can ask to talk first; then nothing is told before that talk. Where telling is not safe it waits, with a reason of one word that the
//! coordinators and the safeguarding officer read, until a day on which somebody looks again.
//!
//! Deliberately absent: asking home for a yes; what the two talk about; a reason in free words, which would be one more thing to find;
//! and anything of this on a page of the mentor.

mod actions;
mod letter;
mod pages;
mod record;
mod rules;
mod shown;

pub use letter::LetterPage;
pub(in crate::mentoring) use record::{held, of, of_each};
pub(in crate::mentoring) use rules::{At, Task, waits};
pub(in crate::mentoring) use shown::{CaseHome, OwnHome};

use kit::{Templates, TextSource, Urls, templates};
use policy::Action;

use super::Mentoring;

/// The words of this part. The letter is in Polish too, as every letter home.
pub(super) const TEXTS: &[TextSource] = sources!("home/", "nl", "en", "tr", "ar", "pl");

/// Addresses of this part.
pub(super) fn urls() -> Urls<Mentoring> {
    Urls::new()
        .act("/koppelingen/{id}/thuis", pages::tell, Action::ArrangeMentoring)
        .on("/koppelingen/{id}")
        .act(
            "/koppelingen/{id}/thuis/terugnemen",
            pages::take_back,
            Action::ArrangeMentoring,
        )
        .on("/koppelingen/{id}")
        .act(
            "/koppelingen/{id}/thuis/uitstel",
            pages::hold,
            Action::ArrangeMentoring,
        )
        .on("/koppelingen/{id}")
        .see(
            "/koppelingen/{id}/thuis/brief",
            letter::show,
            Action::ReadMentoringLog,
        )
        .act("/mijn/mentor/{id}/thuis", pages::ask_first, Action::AnswerPairing)
        .on("/mijn/mentor")
}

/// Templates of this part.
pub(super) fn templates() -> Templates {
    templates! {
        "mentoring/home-parts.html" => "parts.html",
        "mentoring/home-letter.html" => "letter.html",
    }
}
