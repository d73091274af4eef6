//! Samples of the pages of a caseload.

use jiff::civil::{Date, date};
use kit::Page;

use super::care::{CareShown, Whose};
use super::{
    CasePage, CaseShown, CaseloadPage, CheckInShown, ChoiceShown, EditionShown, GroupShown, Part, TaskShown,
    is_waiting, reasons,
};
use crate::mentoring::forms::Fault;
use crate::mentoring::home::{self, CaseHome};
use crate::mentoring::meetings::Goes;
use crate::mentoring::pairings::{State, Todo};
use crate::mentoring::shown::{MeetingShown, WaitShown};

const DAY: Date = date(2026, 11, 27);

fn wait() -> WaitShown {
    WaitShown {
        what: Todo::FirstDates.word(),
        who: "mentor",
        by: DAY,
        late: true,
    }
}

impl Page for CaseloadPage {
    const TEMPLATE: &'static str = "mentoring/caseload.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let name = |name: &str| Some(name.to_owned());
        let task = |what: &'static str| TaskShown {
            id: "1".repeat(32),
            who: name("Noor <Voorbeeld>"),
            with: None,
            what,
            group: (what == "check-in").then(|| ("9".repeat(32), "b4 <a>".to_owned())),
            many: if what == "check-in" { 12 } else { 1 },
            days: (what == "silence").then_some(24),
            by: DAY,
            late: what == "end",
        };
        let case = |state: &State| CaseShown {
            id: "1".repeat(32),
            who: name("Noor <Voorbeeld>"),
            with: name("Kees Voorbeeld"),
            state: state.word(),
            next: state.is_open().then(wait),
            last: state.runs().then_some(DAY),
            goodbye: state.runs().then_some(DAY),
            reported: *state == State::Started,
            by: (*state == State::Started).then(|| "Bea <Voorbeeld>".to_owned()),
            of_nobody: *state == State::Agreed,
        };
        let choice = |name: &str, since| ChoiceShown {
            id: "2".repeat(32),
            name: Some(name.to_owned()),
            since,
        };
        let sample = || Self {
            id: "6".repeat(32),
            name: "Verder <Kijken>".to_owned(),
            editions: Vec::new(),
            tasks: Vec::new(),
            cases: Vec::new(),
            groups: Vec::new(),
            over: Vec::new(),
            closed: 0,
            care: CareShown::sample(false),
            part: Part::of(0, 100, 1),
            wishes: Vec::new(),
            mentors: Vec::new(),
            chosen: Default::default(),
            handed: Default::default(),
            unfit: Vec::new(),
            errors: Vec::new(),
            done: None,
        };
        let (open, over): (Vec<&State>, Vec<&State>) = State::ALL.iter().partition(|state| state.is_open());
        let full = Self {
            editions: vec![EditionShown {
                id: "7".repeat(32),
                name: "2026 <a>".to_owned(),
                open: 12,
                caseload: 40,
                over: false,
            }],
            tasks: [
                "silence",
                "check-in",
                "ended-early",
                "ended-reported",
                "see-to-silence",
                "vetting",
                "end",
                home::Task::Tell.word(),
            ]
            .map(task)
            .to_vec(),
            cases: open.into_iter().map(case).collect(),
            over: over.into_iter().map(case).collect(),
            groups: vec![GroupShown {
                id: "9".repeat(32),
                name: "b4 <a>".to_owned(),
                cases: vec![case(&State::Started), case(&State::Proposed)],
            }],
            closed: 2,
            care: CareShown::sample(true),
            part: Part::of(400, 100, 2),
            wishes: vec![choice("Noor <Voorbeeld>", Some(DAY))],
            mentors: vec![choice("Kees Voorbeeld", None)],
            done: Some("voorgesteld".to_owned()),
            ..sample()
        };
        let wrong = Self {
            editions: full.editions.clone(),
            wishes: full.wishes.clone(),
            mentors: full.mentors.clone(),
            chosen: ["7".repeat(32), "2".repeat(32), "2".repeat(32)],
            care: CareShown::sample(true),
            handed: [Whose::Nobody.word().to_owned(), "4".repeat(32)],
            unfit: vec!["age", "times", "language", "topic", "asked", "distance"],
            errors: vec![Fault {
                field: "wens".to_owned(),
                text: "Deze mentor zit vol.".to_owned(),
            }],
            ..sample()
        };
        vec![("nothing yet", sample()), ("everything", full), ("wrong", wrong)]
    }
}

impl Page for CasePage {
    const TEMPLATE: &'static str = "mentoring/case.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |state: &State| Self {
            id: "1".repeat(32),
            programme: "6".repeat(32),
            who: Some("Noor <Voorbeeld>".to_owned()),
            with: Some("Kees Voorbeeld".to_owned()),
            state: state.word(),
            how: if *state == State::Ended { "early" } else { "" },
            why: if *state == State::Ended { "no-click" } else { "" },
            waits: if state.is_open() { vec![wait()] } else { Vec::new() },
            silent: (*state == State::Started).then_some(24),
            ask_by: state.runs().then_some(DAY),
            kick_off: state.runs().then_some(DAY),
            mid_term: state.runs().then_some(DAY),
            goodbye: state.runs().then_some(DAY),
            ends: state.runs().then_some(DAY),
            answer_by: DAY,
            meetings: if state.runs() {
                MeetingShown::samples()
            } else {
                Vec::new()
            },
            check_ins: if state.runs() {
                let shown = |goes: &Goes| CheckInShown {
                    day: DAY,
                    goes: goes.word(),
                    agreed: "Iets <anders> proberen".to_owned(),
                };
                Goes::ALL.iter().map(shown).collect()
            } else {
                Vec::new()
            },
            halfway: if state.runs() {
                ["Het <gaat> goed.".to_owned(), String::new()]
            } else {
                Default::default()
            },
            farewell: if *state == State::Ended {
                ["Dank <je>.".to_owned(), "Het ga je goed.".to_owned()]
            } else {
                Default::default()
            },
            reported: *state == State::Started,
            team: CareShown::sample(*state != State::Proposed).team(),
            by: (*state != State::Agreed).then(|| "3".repeat(32)),
            home: None,
            runs: state.runs(),
            asks: state.runs(),
            waiting: is_waiting(*state),
            lapsed: *state == State::Proposed,
            may_end: *state == State::GoodbyePlanned,
            goes: Goes::ALL.iter().map(|one| one.word()).collect(),
            reasons: reasons(),
            form: [DAY.to_string(), String::new(), String::new()],
            errors: Vec::new(),
            done: None,
        };
        let mut all: Vec<(&'static str, Self)> = State::ALL
            .iter()
            .map(|state| (state.word(), page(state)))
            .collect();
        for done in super::one::DONE {
            all.push((
                done,
                Self {
                    done: Some((*done).to_owned()),
                    ..page(&State::Ended)
                },
            ));
        }
        for (name, home) in CaseHome::samples() {
            let home = Some(home);
            all.push((
                name,
                Self {
                    home,
                    ..page(&State::Started)
                },
            ));
        }
        let wrong = Self {
            errors: vec![Fault {
                field: "dag".to_owned(),
                text: "Kies een dag.".to_owned(),
            }],
            ..page(&State::Started)
        };
        all.push(("wrong", wrong));
        all
    }
}
