//! The **way** of one young person on a page: what is offered, the time line with the decisions ahead, what everybody gets, and what
//! they had. For the young person, who also logs and looks back here; and for whoever guides them, who says what became of offers.
//!
//! Deliberately absent: a total, a bar that fills, and a word about the person. What is missing is our work.

mod acts;
mod called;
mod guided;
mod log;
mod own;
mod read;
mod shown;
mod sought;

pub use called::kept;
pub use guided::GuidedPage;
pub use log::{LogPage, LookBackPage};
pub use own::OwnPage;

use journey::Journeys;
use kit::actor::DESK;
use kit::{Templates, Urls, templates};
use policy::Action;

/// Addresses of this feature.
pub fn urls() -> Urls<Journeys> {
    Urls::new()
        .see("/mijn/reis", own::show, Action::ReadJourney)
        .see("/mijn/ervaringen/nieuw", log::new, Action::LogExperience)
        .act("/mijn/ervaringen", log::log, Action::LogExperience)
        .on("/mijn/ervaringen/nieuw")
        .see("/mijn/ervaringen/{id}", log::look_back, Action::ReadJourney)
        .act(
            "/mijn/ervaringen/{id}/terugblik",
            log::reflect,
            Action::LogExperience,
        )
        .act(
            "/mijn/ervaringen/{id}/terugnemen",
            acts::take_back,
            Action::LogExperience,
        )
        .on("/mijn/reis")
        .act(
            "/mijn/ervaringen/{id}/terugzetten",
            acts::put_back,
            Action::LogExperience,
        )
        .on("/mijn/reis")
        .act("/mijn/aanbod/{id}/antwoord", acts::answer, Action::AnswerOffer)
        .on("/mijn/reis")
        .see("/mensen/{id}/reis", guided::show, Action::ReadJourney)
        .act("/aanbod/{id}/verloop", acts::settle, Action::WriteJourney)
        .on(DESK)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "way/own.html" => "own.html",
        "way/log.html" => "log.html",
        "way/look-back.html" => "look-back.html",
        "way/guided.html" => "guided.html",
        "way/parts.html" => "parts.html",
    }
}

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 4] = [
    kit::TextSource {
        lang: "nl",
        name: "way/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "way/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    kit::TextSource {
        lang: "tr",
        name: "way/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    kit::TextSource {
        lang: "ar",
        name: "way/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
