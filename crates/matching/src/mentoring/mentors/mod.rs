//! The pages of a **mentor**: proposals to answer, the mentees, logging a meeting in a minute, what helps in this phase, and the hours.
//!
//! Deliberately absent: anything of a young person before the mentor may meet young people, and the way of a young person at any time.

pub(super) mod acts;
mod list;
mod one;
pub(super) mod plan;

use jiff::civil::Date;
use kit::{Page, Templates, TextSource, Urls, templates};
use policy::Action;
use serde::Serialize;

use super::forms::Fault;
use super::meetings::{Line, MINUTES, Sum};
use super::pairings::{LONGEST_WORDS, Reason, State};
use super::shown::PairingShown;
use super::talks::News;
use super::talks::officer::OwnShown;
use super::{Mentoring, Topic, young};

/// The words of this part.
pub(super) const TEXTS: &[TextSource] = sources!("mentors/", "nl", "en");

/// Addresses of this part.
pub(super) fn urls() -> Urls<Mentoring> {
    Urls::new()
        .see("/mijn/mentees", list::show, Action::ReadMentoringLog)
        .see("/mijn/mentees/{id}", one::show, Action::ReadMentoringLog)
        .act("/mijn/mentees/{id}/antwoord", acts::answer, Action::AnswerPairing)
        .on("/mijn/mentees")
        .act("/mijn/mentees/{id}/begin", acts::begin, Action::WriteMentoringLog)
        .on("/mijn/mentees")
        .act(
            "/mijn/mentees/{id}/afspraken",
            plan::log,
            Action::WriteMentoringLog,
        )
        .on("/mijn/mentees/{id}")
        .act(
            "/mijn/mentees/{id}/planning",
            plan::plan,
            Action::WriteMentoringLog,
        )
        .on("/mijn/mentees/{id}")
        .act(
            "/mijn/mentees/{id}/terug",
            plan::take_back,
            Action::WriteMentoringLog,
        )
        .on("/mijn/mentees/{id}")
        .act(
            "/mijn/mentees/{id}/woorden",
            acts::write,
            Action::WriteMentoringLog,
        )
        .on("/mijn/mentees/{id}")
        .act(
            "/mijn/mentees/{id}/afscheid",
            acts::goodbye,
            Action::WriteMentoringLog,
        )
        .on("/mijn/mentees/{id}")
        .act("/mijn/mentees/{id}/einde", acts::end, Action::WriteMentoringLog)
        .on("/mijn/mentees/{id}")
        .see(
            "/mijn/mentees/{id}/agenda",
            young::agenda::show,
            Action::ReadMentoringLog,
        )
}

/// Templates of this part.
pub(super) fn templates() -> Templates {
    templates! {
        "mentoring/mentees.html" => "list.html",
        "mentoring/mentee.html" => "one.html",
    }
}

/// A proposal, or a pairing that both agreed to, before it begins.
#[derive(Clone, Debug, Serialize)]
pub struct ProposalShown {
    pairing: PairingShown,
    /// Nothing is shown of a young person while the vetting does not count.
    vetted: bool,
    /// `under-16`, `16-17` or `adult`.
    band: &'static str,
    topics: Vec<String>,
}

/// The hours in one edition.
#[derive(Clone, Debug, Serialize)]
pub struct HoursShown {
    name: String,
    against: &'static str,
    promised: Option<u16>,
    meetings: u32,
    quarters: u32,
    approved: u32,
    to_go: u32,
    months: Vec<MonthShown>,
}

/// One month.
#[derive(Clone, Debug, Serialize)]
pub struct MonthShown {
    first: Option<Date>,
    quarters: u32,
    approved: Option<u32>,
}

impl HoursShown {
    fn new((name, against): (String, &'static str), promised: Option<u16>, lines: &[Line], sum: Sum) -> Self {
        Self {
            name,
            against,
            promised,
            meetings: sum.meetings,
            quarters: sum.quarters,
            approved: sum.approved,
            to_go: sum.to_go,
            months: lines
                .iter()
                .map(|line| MonthShown {
                    first: line.month.first_day(),
                    quarters: line.quarters,
                    approved: line.approved,
                })
                .collect(),
        }
    }
}

/// A group that somebody is a mentor of.
#[derive(Clone, Debug, Serialize)]
pub struct GroupShown {
    id: String,
    name: String,
    /// Pairings in it that are open.
    many: usize,
    /// Proposals in it that wait for the mentor.
    asked: usize,
    /// Its thread, once the mentor is in it.
    thread: Option<News>,
}

/// The page with everybody.
#[derive(Debug, Serialize)]
pub struct MenteesPage {
    groups: Vec<GroupShown>,
    proposals: Vec<ProposalShown>,
    running: Vec<PairingShown>,
    /// Pairings that run and that the mentor may not see now.
    closed: usize,
    /// The vetting of the mentor does not count for one of them.
    not_vetted: bool,
    over: Vec<PairingShown>,
    /// What they reported, and how far it is.
    reports: Vec<OwnShown>,
    /// Days to come with everybody.
    together: Vec<super::days::Coming>,
    hours: Vec<HoursShown>,
    typed: Option<(String, [String; 4])>,
    /// The first days of that pairing, as they would be set.
    days: Vec<Date>,
    errors: Vec<Fault>,
    done: Option<String>,
}

impl Page for MenteesPage {
    const TEMPLATE: &'static str = "mentoring/mentees.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let proposal = |state: State, vetted, band| ProposalShown {
            pairing: PairingShown::sample(state),
            vetted,
            band,
            topics: if vetted {
                vec![Topic::Choice.word().to_owned()]
            } else {
                Vec::new()
            },
        };
        let sample = || Self {
            groups: Vec::new(),
            proposals: Vec::new(),
            running: Vec::new(),
            closed: 0,
            not_vetted: false,
            over: Vec::new(),
            reports: Vec::new(),
            together: Vec::new(),
            hours: Vec::new(),
            typed: None,
            days: Vec::new(),
            errors: Vec::new(),
            done: None,
        };
        let month = |quarters, approved| MonthShown {
            first: Some(jiff::civil::date(2026, 10, 1)),
            quarters,
            approved,
        };
        let hours = |against, promised| HoursShown {
            name: "Verder Kijken <2026>".to_owned(),
            against,
            promised,
            meetings: 9,
            quarters: 71,
            approved: 32,
            to_go: if promised.is_some() { 48 } else { 0 },
            months: vec![month(32, Some(32)), month(39, None)],
        };
        let mut said = proposal(State::Proposed, true, "16-17");
        said.pairing.said = "yes";
        let full = Self {
            proposals: vec![
                proposal(State::Proposed, true, "under-16"),
                said,
                proposal(State::Proposed, false, ""),
                proposal(State::Agreed, true, "adult"),
            ],
            running: vec![
                PairingShown::sample(State::Started),
                PairingShown::sample(State::GoodbyePlanned),
            ],
            over: vec![PairingShown::sample(State::Ended)],
            reports: OwnShown::samples(),
            together: vec![super::days::Coming::sample()],
            groups: vec![GroupShown {
                id: "9".repeat(32),
                name: "b4 <a>".to_owned(),
                many: 2,
                asked: 1,
                thread: Some(News {
                    group: "9".repeat(32),
                    name: "b4 <a>".to_owned(),
                    unread: 3,
                }),
            }],
            hours: ["scholarship", "credits", "pay", "nothing"]
                .map(|one| hours(one, (one == "credits").then_some(20)))
                .to_vec(),
            done: Some("ja".to_owned()),
            ..sample()
        };
        let looked = Self {
            proposals: vec![proposal(State::Agreed, true, "16-17")],
            typed: Some((
                "1".repeat(32),
                ["2026-10-12", "15:30", "", "school"].map(str::to_owned),
            )),
            days: vec![jiff::civil::date(2026, 10, 12), jiff::civil::date(2026, 10, 19)],
            ..sample()
        };
        let wrong = Self {
            proposals: vec![proposal(State::Agreed, true, "under-16")],
            closed: 1,
            not_vetted: true,
            typed: Some((
                "1".repeat(32),
                [
                    "gisteren".to_owned(),
                    "15:30".to_owned(),
                    "Bieb".to_owned(),
                    "bibliotheek".to_owned(),
                ],
            )),
            errors: vec![Fault {
                field: format!("dag-{}", "1".repeat(32)),
                text: "Kies een dag die nog komt.".to_owned(),
            }],
            ..sample()
        };
        vec![
            (
                "nobody yet",
                Self {
                    done: Some("nee".to_owned()),
                    ..sample()
                },
            ),
            ("everything", full),
            ("the first days", looked),
            ("not vetted, wrong day", wrong),
        ]
    }
}

/// What was typed on the page of one mentee.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Typed {
    dag: String,
    uitkomst: String,
    minuten: String,
    over: Vec<String>,
    stap: String,
    plan_dag: String,
    plan_tijd: String,
    plan_minuten: String,
    plan_plaats: String,
    plan_plek: String,
    afscheid: String,
}

/// The page of one mentee.
#[derive(Debug, Serialize)]
pub struct MenteePage {
    pairing: PairingShown,
    phase: &'static str,
    /// Meetings that are to come, the next one among them.
    planned: Vec<super::shown::MeetingShown>,
    topics: Vec<&'static str>,
    minutes: (u16, u16),
    reasons: Vec<&'static str>,
    most: usize,
    /// The goodbye has come, so that the pairing can end in full.
    may_end: bool,
    form: Typed,
    typed: Option<(String, String)>,
    errors: Vec<Fault>,
    done: Option<String>,
}

impl MenteePage {
    fn of(
        pairing: PairingShown,
        phase: &'static str,
        planned: Vec<super::shown::MeetingShown>,
        today: Date,
    ) -> Self {
        let reasons = Reason::ALL.iter().filter(|reason| **reason != Reason::NotVetted);
        Self {
            may_end: pairing.state == "goodbye-planned" && pairing.goodbye.is_some_and(|day| day <= today),
            pairing,
            phase,
            planned,
            topics: Topic::ALL.iter().map(|topic| topic.word()).collect(),
            minutes: (*MINUTES.start(), *MINUTES.end()),
            reasons: reasons.map(|reason| reason.word()).collect(),
            most: LONGEST_WORDS,
            form: Typed {
                dag: today.to_string(),
                uitkomst: "held".to_owned(),
                minuten: "60".to_owned(),
                plan_minuten: "60".to_owned(),
                ..Typed::default()
            },
            typed: None,
            errors: Vec::new(),
            done: None,
        }
    }
}

impl Page for MenteePage {
    const TEMPLATE: &'static str = "mentoring/mentee.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let today = jiff::civil::date(2026, 12, 20);
        let page = |state: State, phase| {
            let planned = super::shown::MeetingShown::samples()
                .into_iter()
                .take(1)
                .collect();
            Self::of(PairingShown::sample(state), phase, planned, today)
        };
        let mut all: Vec<(&'static str, Self)> = super::methods::Phase::ALL
            .iter()
            .map(|phase| (phase.word(), page(State::Started, phase.word())))
            .collect();
        all.push((
            "goodbye day",
            Self {
                done: Some("gelogd".to_owned()),
                ..page(State::GoodbyePlanned, "goodbye")
            },
        ));
        let errors = ["dag", "minuten", "over", "stap"].map(|field| Fault {
            field: field.to_owned(),
            text: "Dat kan niet.".to_owned(),
        });
        all.push((
            "wrong",
            Self {
                errors: errors.to_vec(),
                ..page(State::Started, "begin")
            },
        ));
        all
    }
}
