//! Pages of letters: for whoever sends them, on paper, and open to everybody.

mod class;
mod open;
mod paper;
mod shown;

pub use class::{ClassPage, ListPage};
pub use open::{ParentPage, ParentsPage};
pub use paper::PaperPage;

use journey::Journeys;
use kit::{Action as Any, DataClass, Templates, Urls, templates};
use policy::Action;

/// Addresses of this feature.
pub fn urls() -> Urls<Journeys> {
    Urls::new()
        .get(
            "/ouders",
            open::list,
            Any::Public("letters for parents"),
            DataClass::Public,
        )
        .get(
            "/ouders/{moment}",
            open::show,
            Any::Public("letters for parents"),
            DataClass::Public,
        )
        .see("/groepen/{id}/brieven", class::list, Action::ReadJourney)
        .see("/groepen/{id}/brieven/{moment}", class::show, Action::ReadJourney)
        .see(
            "/groepen/{id}/brieven/{moment}/papier",
            paper::show,
            Action::ReadJourney,
        )
        .act("/groepen/{id}/brieven/{moment}", class::change, Action::WriteHome)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "letters/parts.html" => "parts.html",
        "letters/mail.html" => "mail.html",
        "letters/list.html" => "list.html",
        "letters/class.html" => "class.html",
        "letters/paper.html" => "paper.html",
        "letters/parents.html" => "parents.html",
        "letters/parent.html" => "parent.html",
    }
}
