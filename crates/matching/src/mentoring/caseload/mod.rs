//! The **caseload** of a coordinator: what waits for them, which pairings are silent, when they ask how it goes, proposing by hand, the
//! goodbyes, and the hours.
//!
//! Deliberately absent: what two people write each other, and an order of persons by anything but a day.

mod acts;
mod care;
mod choices;
mod folded;
pub(crate) mod hours;
mod known;
mod one;
mod part;
mod read;
mod samples;

use care::{CareShown, CoordinatorShown};
pub use hours::HoursPage;
pub(super) use one::page as case;
use part::Part;

use jiff::civil::Date;
use kit::{Templates, TextSource, Urls, templates};
use policy::Action;
use serde::Serialize;

use super::Mentoring;
use super::forms::Fault;
use super::home::CaseHome;
use super::pairings::{Reason, State};
use super::shown::{MeetingShown, WaitShown};

/// The words of this part.
pub(super) const TEXTS: &[TextSource] = sources!("caseload/", "nl", "en");

/// Addresses of this part.
pub(super) fn urls() -> Urls<Mentoring> {
    Urls::new()
        .see(
            "/programma/{id}/koppelingen",
            read::show,
            Action::ReadMentoringLog,
        )
        .act(
            "/programma/{id}/koppelingen",
            acts::propose,
            Action::ArrangeMentoring,
        )
        .act(
            "/programma/{id}/koppelingen/overdracht",
            care::all,
            Action::ArrangeMentoring,
        )
        .on("/programma/{id}/koppelingen")
        .see("/koppelingen/{id}", one::show, Action::ReadMentoringLog)
        .act(
            "/koppelingen/{id}/navraag",
            acts::check_in,
            Action::ArrangeMentoring,
        )
        .on("/koppelingen/{id}")
        .act(
            "/koppelingen/{id}/intrekking",
            acts::put_away,
            Action::ArrangeMentoring,
        )
        .on("/koppelingen/{id}")
        .act(
            "/koppelingen/{id}/overdracht",
            care::one,
            Action::ArrangeMentoring,
        )
        .on("/koppelingen/{id}")
        .act("/koppelingen/{id}/einde", acts::end, Action::ArrangeMentoring)
        .on("/koppelingen/{id}")
        .see(
            "/programma/{id}/uren/{editie}",
            hours::show,
            Action::ReadMentorFile,
        )
        .act(
            "/programma/{id}/uren/{editie}",
            hours::approve,
            Action::JudgeMentor,
        )
        .see(
            "/programma/{id}/uren/{editie}/uren.csv",
            hours::csv,
            Action::ReadMentorFile,
        )
        .see(
            "/programma/{id}/uren/{editie}/uren.xlsx",
            hours::xlsx,
            Action::ReadMentorFile,
        )
}

/// Templates of this part.
pub(super) fn templates() -> Templates {
    templates! {
        "mentoring/caseload.html" => "caseload.html",
        "mentoring/case.html" => "case.html",
        "mentoring/hours.html" => "hours.html",
    }
}

/// Something that waits for the coordinator.
#[derive(Clone, Debug, Serialize)]
pub struct TaskShown {
    id: String,
    who: Option<String>,
    with: Option<String>,
    /// The end of the key of what it is.
    what: &'static str,
    /// Days of silence.
    days: Option<i32>,
    /// The group whose pairings all wait for the same, and how many they are.
    group: Option<(String, String)>,
    many: usize,
    by: Date,
    late: bool,
}

/// A pairing in the list.
#[derive(Clone, Debug, Serialize)]
pub struct CaseShown {
    id: String,
    who: Option<String>,
    with: Option<String>,
    state: &'static str,
    next: Option<WaitShown>,
    last: Option<Date>,
    goodbye: Option<Date>,
    /// Somebody reported something, and the safeguarding officer has it.
    reported: bool,
    /// Who looks after it, where that is not the same for all.
    by: Option<String>,
    /// No coordinator looks after it.
    of_nobody: bool,
}

/// The pairings of a group, in one line of the list.
#[derive(Clone, Debug, Serialize)]
pub struct GroupShown {
    id: String,
    name: String,
    cases: Vec<CaseShown>,
}

/// Somebody whom a form can choose.
#[derive(Clone, Debug, Serialize)]
pub struct ChoiceShown {
    id: String,
    name: Option<String>,
    since: Option<Date>,
}

/// An edition.
#[derive(Clone, Debug, Serialize)]
pub struct EditionShown {
    id: String,
    name: String,
    open: i64,
    caseload: i64,
    /// Its last day has been.
    over: bool,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct CaseloadPage {
    id: String,
    name: String,
    editions: Vec<EditionShown>,
    tasks: Vec<TaskShown>,
    cases: Vec<CaseShown>,
    /// Pairings of a class, a line for each class.
    groups: Vec<GroupShown>,
    over: Vec<CaseShown>,
    /// Pairings that policy keeps closed: consent is missing.
    closed: usize,
    /// Whose pairings these are.
    care: CareShown,
    /// Which of them stand here.
    part: Part,
    wishes: Vec<ChoiceShown>,
    mentors: Vec<ChoiceShown>,
    chosen: [String; 3],
    /// From whom to whom somebody hands over.
    handed: [String; 2],
    /// What the young person asks that the chosen mentor is not.
    unfit: Vec<&'static str>,
    errors: Vec<Fault>,
    done: Option<String>,
}

/// A check-in.
#[derive(Clone, Debug, Serialize)]
pub struct CheckInShown {
    day: Date,
    goes: &'static str,
    agreed: String,
}

/// The page of one pairing.
#[derive(Debug, Serialize)]
pub struct CasePage {
    id: String,
    programme: String,
    who: Option<String>,
    with: Option<String>,
    state: &'static str,
    how: &'static str,
    why: &'static str,
    waits: Vec<WaitShown>,
    silent: Option<i32>,
    ask_by: Option<Date>,
    kick_off: Option<Date>,
    mid_term: Option<Date>,
    goodbye: Option<Date>,
    ends: Option<Date>,
    answer_by: Date,
    meetings: Vec<MeetingShown>,
    check_ins: Vec<CheckInShown>,
    halfway: [String; 2],
    farewell: [String; 2],
    reported: bool,
    /// Who can look after it.
    team: Vec<CoordinatorShown>,
    /// Who does.
    by: Option<String>,
    /// Telling home, where there is somebody to tell.
    pub(super) home: Option<CaseHome>,
    runs: bool,
    /// The coordinator can write down how it goes.
    asks: bool,
    /// It was not begun, so that it can be taken back.
    waiting: bool,
    lapsed: bool,
    may_end: bool,
    goes: Vec<&'static str>,
    reasons: Vec<&'static str>,
    form: [String; 3],
    pub(super) errors: Vec<Fault>,
    done: Option<String>,
}

/// Reasons a coordinator can give.
fn reasons() -> Vec<&'static str> {
    Reason::ALL.iter().map(|reason| reason.word()).collect()
}

fn is_waiting(state: State) -> bool {
    matches!(state, State::Proposed | State::Agreed)
}
