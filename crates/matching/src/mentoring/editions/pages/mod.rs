//! The desk of a programme, and the form of an edition.

mod desk;
mod new;

use kit::{Templates, Urls, templates};
use policy::Action;

use crate::mentoring::Mentoring;

pub use desk::DeskPage;
pub(crate) use desk::read as desk;
pub use new::NewPage;

/// Addresses of this part.
pub fn urls() -> Urls<Mentoring> {
    Urls::new()
        .see("/programma/{id}", desk::show, Action::ReadEdition)
        .see("/programma/{id}/edities", new::show, Action::SetEdition)
        .act("/programma/{id}/edities", new::send, Action::SetEdition)
        .act("/programma/{id}/edities/{editie}", desk::set, Action::SetEdition)
}

/// Templates of this part.
pub fn templates() -> Templates {
    templates! {
        "editions/desk.html" => "desk.html",
        "editions/new.html" => "new.html",
    }
}
