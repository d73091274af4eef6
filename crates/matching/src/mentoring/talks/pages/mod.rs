//! Pages about messages: the thread of a pairing or a group, saying that something is wrong, and what the safeguarding officer reads.
//!
//! Deliberately absent: a page on which anybody else reads a thread.

mod reported;
mod reporting;
mod shown;
mod thread;

use kit::{Templates, TextSource, Urls, templates};
use policy::Action;

use super::Side;
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

/// The address under which a side has its threads.
fn base(side: Side) -> &'static str {
    match side {
        Side::Young => "/mijn/mentor",
        Side::Mentor => "/mijn/mentees",
        Side::YoungInGroup => "/mijn/mentor/klas",
        Side::MentorInGroup => "/mijn/groepen",
    }
}

/// The page from which a side comes to one.
fn back(side: Side, id: &str) -> String {
    match side {
        Side::Young | Side::YoungInGroup => "/mijn/mentor".to_owned(),
        Side::Mentor => "/mijn/mentees".to_owned(),
        Side::MentorInGroup => format!("/mijn/groepen/{id}"),
    }
}

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
        .and(of_groups())
        .see("/meldingen", reported::list, Action::ReadConcern)
        .see("/meldingen/{id}", reported::show, Action::ReadConcern)
        .act("/meldingen/{id}", reported::handle, Action::HandleConcern)
}

/// The same of groups.
fn of_groups() -> Urls<Mentoring> {
    use Action::{ReadMessages, ReportConcern, WriteMessage};
    Urls::new()
        .see(
            "/mijn/mentor/klas/{groep}/berichten",
            thread::young_in_group,
            ReadMessages,
        )
        .act(
            "/mijn/mentor/klas/{groep}/berichten",
            thread::write_young_in_group,
            WriteMessage,
        )
        .act(
            "/mijn/mentor/klas/{groep}/terug",
            thread::taken_back,
            WriteMessage,
        )
        .on("/mijn/mentor/klas/{groep}/berichten")
        .see(
            "/mijn/mentor/klas/{groep}/melding",
            reporting::young_in_group,
            ReadMessages,
        )
        .act(
            "/mijn/mentor/klas/{groep}/melding",
            reporting::send_young_in_group,
            ReportConcern,
        )
        .see(
            "/mijn/groepen/{groep}/berichten",
            thread::mentor_in_group,
            ReadMessages,
        )
        .act(
            "/mijn/groepen/{groep}/berichten",
            thread::write_mentor_in_group,
            WriteMessage,
        )
        .see(
            "/mijn/groepen/{groep}/melding",
            reporting::mentor_in_group,
            ReadMessages,
        )
        .act(
            "/mijn/groepen/{groep}/melding",
            reporting::send_mentor_in_group,
            ReportConcern,
        )
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
