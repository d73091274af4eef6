//! Pages about messages: the thread of a pairing, saying that something is wrong, and what the safeguarding officer reads.
//!
//! Deliberately absent: a page on which anybody else reads a thread.

mod reported;
mod reporting;
mod thread;

use kit::{Templates, TextSource, Urls, templates};
use policy::Action;

use crate::mentoring::Mentoring;

pub use reported::{ReportPage, ReportsPage};
pub use reporting::ReportingPage;
pub use thread::ThreadPage;

/// The words of this part.
pub(in crate::mentoring) const TEXTS: &[TextSource] = &[
    TextSource {
        lang: "nl",
        name: "mentoring/talks/texts/nl.ftl",
        ftl: include_str!("../texts/nl.ftl"),
    },
    TextSource {
        lang: "en",
        name: "mentoring/talks/texts/en.ftl",
        ftl: include_str!("../texts/en.ftl"),
    },
    TextSource {
        lang: "tr",
        name: "mentoring/talks/texts/tr.ftl",
        ftl: include_str!("../texts/tr.ftl"),
    },
    TextSource {
        lang: "ar",
        name: "mentoring/talks/texts/ar.ftl",
        ftl: include_str!("../texts/ar.ftl"),
    },
];

/// Addresses of this part.
pub(in crate::mentoring) fn urls() -> Urls<Mentoring> {
    Urls::new()
        .see("/mijn/mentor/{id}/berichten", thread::young, Action::ReadMessages)
        .act(
            "/mijn/mentor/{id}/berichten",
            thread::write_young,
            Action::WriteMessage,
        )
        .see(
            "/mijn/mentees/{id}/berichten",
            thread::mentor,
            Action::ReadMessages,
        )
        .act(
            "/mijn/mentees/{id}/berichten",
            thread::write_mentor,
            Action::WriteMessage,
        )
        .see(
            "/mijn/mentor/{id}/melding",
            reporting::young,
            Action::ReadMessages,
        )
        .act(
            "/mijn/mentor/{id}/melding",
            reporting::send_young,
            Action::ReportConcern,
        )
        .see(
            "/mijn/mentees/{id}/melding",
            reporting::mentor,
            Action::ReadMessages,
        )
        .act(
            "/mijn/mentees/{id}/melding",
            reporting::send_mentor,
            Action::ReportConcern,
        )
        .see("/meldingen", reported::list, Action::ReadConcern)
        .see("/meldingen/{id}", reported::show, Action::ReadConcern)
        .act("/meldingen/{id}", reported::handle, Action::HandleConcern)
}

/// Templates of this part.
pub(in crate::mentoring) fn templates() -> Templates {
    templates! {
        "mentoring/thread.html" => "thread.html",
        "mentoring/reporting.html" => "reporting.html",
        "mentoring/reports.html" => "reports.html",
        "mentoring/report.html" => "report.html",
    }
}
