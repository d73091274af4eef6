//! Pages about talks: the young person prepares, whoever guides plans and logs, both read the same text, and steps are said to
//! be done.
//!
//! Deliberately absent: a page about the talks of one adult for anybody but that adult.

mod agenda;
mod forms;
mod future;
mod group;
mod opened;
mod own;
mod person;
mod prepare;
mod sheet;
mod shown;
mod steps;
mod talk;

use journey::Journeys;
use kit::{Templates, Urls, templates};
use policy::Action;

pub use future::FuturePage;
pub use group::GroupStepsPage;
pub use own::OwnPage;
pub use person::PersonPage;
pub use prepare::PreparePage;
pub use sheet::SheetPage;
pub use shown::WishShown;
pub use talk::TalkPage;

/// Addresses of this feature.
pub fn urls() -> Urls<Journeys> {
    Urls::new()
        .see("/mijn/gesprek", own::show, Action::ReadJourney)
        .act("/mijn/gesprek", own::begin, Action::WriteDialogue)
        .see("/mijn/gesprek/agenda", agenda::own, Action::ReadJourney)
        .see("/mijn/gesprek/{id}", prepare::show, Action::ReadJourney)
        .act("/mijn/gesprek/{id}", prepare::send, Action::WriteDialogue)
        .act(
            "/mijn/gesprek/{id}/intrekking",
            prepare::withdraw,
            Action::WriteDialogue,
        )
        .see("/mijn/gesprekken-over-later", future::show, Action::ReadJourney)
        .see("/mensen/{id}/gesprek", person::show, Action::ReadJourney)
        .act("/mensen/{id}/gesprek", person::log, Action::WriteDialogue)
        .act("/mensen/{id}/uitnodiging", person::plan, Action::WriteDialogue)
        .on("/mensen/{id}/gesprek")
        .see("/gesprekken/{id}", talk::show, Action::ReadJourney)
        .act("/gesprekken/{id}", talk::send, Action::WriteDialogue)
        .act("/gesprekken/{id}/afloop", talk::finish, Action::WriteDialogue)
        .act(
            "/gesprekken/{id}/intrekking",
            talk::take_back,
            Action::WriteDialogue,
        )
        .see("/gesprekken/{id}/blad", sheet::show, Action::ReadJourney)
        .see("/gesprekken/{id}/agenda", agenda::of_talk, Action::ReadJourney)
        .see("/stappen/{id}", steps::lead, Action::WriteDialogue)
        .act("/stappen/{id}", steps::send, Action::WriteDialogue)
        .see("/groepen/{id}/stappen", group::show, Action::ReadJourney)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "dialogues/parts.html" => "parts.html",
        "dialogues/own.html" => "own.html",
        "dialogues/prepare.html" => "prepare.html",
        "dialogues/person.html" => "person.html",
        "dialogues/talk.html" => "talk.html",
        "dialogues/sheet.html" => "sheet.html",
        "dialogues/group.html" => "group.html",
        "dialogues/future.html" => "future.html",
    }
}
