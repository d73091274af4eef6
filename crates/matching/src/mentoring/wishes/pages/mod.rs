//! The page of a young person about the own wish, and that of somebody at home who is asked for a yes.

mod home;
mod own;
mod shown;
mod why;

use kit::{Templates, Urls, templates};
use policy::Action;

use crate::mentoring::Mentoring;

pub use home::HomePage;
pub use own::{WishPage, standing};
pub use shown::Standing;

/// Addresses of this part.
pub fn urls() -> Urls<Mentoring> {
    Urls::new()
        .see("/mijn/mentor/wens", own::show, Action::ReadMentoringLog)
        .act("/mijn/mentor/wens", own::send, Action::AskForMentor)
        .act(
            "/mijn/mentor/wens/intrekking",
            own::withdraw,
            Action::AskForMentor,
        )
        .act(
            "/mijn/mentor/wens/toestemming",
            own::answer,
            Action::RefuseConsent,
        )
        .see("/thuis/{id}/mentor", home::show, Action::ReadConsent)
        .act("/thuis/{id}/mentor", home::send, Action::GiveConsent)
}

/// Templates of this part.
pub fn templates() -> Templates {
    templates! {
        "wishes/own.html" => "own.html",
        "wishes/home.html" => "home.html",
    }
}
