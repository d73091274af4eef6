//! The page of a **young person about their mentor**: the proposal and its answer, the next meeting, the step, what both wrote, and
//! saying that something is wrong.
//!
//! Deliberately absent: choosing a mentor from a list. What matters to somebody stands in their wish.

pub(super) mod acts;
pub(super) mod agenda;
mod read;

pub(super) use acts::refused;

use jiff::civil::Date;
use kit::{Page, Templates, TextSource, Urls, templates};
use policy::Action;
use serde::Serialize;

use super::Mentoring;
use super::forms::Fault;
use super::home::OwnHome;
use super::pairings::{LONGEST_WORDS, Reason, State};
use super::shown::{OfferedShown, PairingShown};
use super::talks::officer::OwnShown;
use super::wishes::Standing;

/// The words of this part.
pub(super) const TEXTS: &[TextSource] = sources!("young/", "nl", "en", "tr", "ar");

/// Addresses of this part.
pub(super) fn urls() -> Urls<Mentoring> {
    Urls::new()
        .see("/mijn/mentor", read::show, Action::ReadMentoringLog)
        .act("/mijn/mentor/{id}/antwoord", acts::answer, Action::AnswerPairing)
        .on("/mijn/mentor")
        .act("/mijn/mentor/{id}/woorden", acts::write, Action::AnswerPairing)
        .on("/mijn/mentor")
        .act("/mijn/mentor/{id}/einde", acts::end, Action::AnswerPairing)
        .on("/mijn/mentor")
        .see("/mijn/mentor/{id}/agenda", agenda::show, Action::ReadMentoringLog)
}

/// Templates of this part.
pub(super) fn templates() -> Templates {
    templates! {
        "mentoring/young.html" => "young.html",
        "mentoring/pairing-parts.html" => "parts.html",
    }
}

/// A pairing, and what is read of the mentor before the yes.
#[derive(Clone, Debug, Serialize)]
pub struct MineShown {
    pairing: PairingShown,
    offered: Option<OfferedShown>,
    /// What home hears, where it hears something.
    home: Option<OwnHome>,
}

/// A class of one's own that can get mentors.
#[derive(Clone, Debug, Serialize)]
pub struct InvitedShown {
    id: String,
    name: String,
    answer_by: Date,
    said: &'static str,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct YoungPage {
    invited: Vec<InvitedShown>,
    /// Where their wish stands, while there is one.
    standing: Option<Standing>,
    open: Vec<MineShown>,
    over: Vec<MineShown>,
    /// What they reported, and how far it is.
    reports: Vec<OwnShown>,
    reasons: Vec<&'static str>,
    most: usize,
    /// They had a mentor until the goodbye, so they are asked to become one.
    may_mentor: bool,
    today: Date,
    typed: Option<(String, String)>,
    errors: Vec<Fault>,
    done: Option<String>,
}

impl YoungPage {
    fn of(open: Vec<MineShown>, over: Vec<MineShown>, today: Date) -> Self {
        let may_mentor = over.iter().any(|one| one.pairing.how == "full");
        let reasons = Reason::ALL
            .iter()
            .filter(|reason| **reason != Reason::NotVetted && **reason != Reason::MentorStopped);
        Self {
            invited: Vec::new(),
            standing: None,
            reports: Vec::new(),
            may_mentor,
            open,
            over,
            reasons: reasons.map(|reason| reason.word()).collect(),
            most: LONGEST_WORDS,
            today,
            typed: None,
            errors: Vec::new(),
            done: None,
        }
    }
}

impl Page for YoungPage {
    const TEMPLATE: &'static str = "mentoring/young.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let today = jiff::civil::date(2026, 11, 27);
        let mine = |state: State| MineShown {
            pairing: PairingShown::sample(state),
            offered: (state == State::Proposed).then(|| OfferedShown {
                kind: "alumnus".to_owned(),
                about: "Ik bouwde schepen <en> radio's.".to_owned(),
                fields: vec!["techniek".to_owned()],
                ways: vec!["havo".to_owned()],
                languages: vec!["tr".to_owned(), "nl".to_owned()],
            }),
            home: None,
        };
        let page = |open: &[State], over: &[State]| {
            Self::of(
                open.iter().copied().map(mine).collect(),
                over.iter().copied().map(mine).collect(),
                today,
            )
        };
        let mut said = page(&[State::Proposed], &[]);
        for one in &mut said.open {
            one.pairing.said = "yes";
        }
        let done = |word: &str, page: Self| Self {
            done: Some(word.to_owned()),
            ..page
        };
        let wrong = Self {
            typed: Some(("1".repeat(32), "Bel me op 06".to_owned())),
            errors: vec![Fault {
                field: format!("afscheid-{}", "1".repeat(32)),
                text: "Schrijf geen telefoonnummer.".to_owned(),
            }],
            ..page(&[State::GoodbyePlanned], &[])
        };
        let mut home = page(
            &[
                State::Proposed,
                State::Agreed,
                State::Started,
                State::GoodbyePlanned,
            ],
            &[],
        );
        for (one, known) in home.open.iter_mut().zip(OwnHome::samples()) {
            one.home = Some(known);
        }
        let mut early = page(
            &[],
            &[State::Ended, State::Declined, State::Lapsed, State::Withdrawn],
        );
        early.reports = OwnShown::samples();
        for one in early.over.iter_mut().take(1) {
            (one.pairing.how, one.pairing.why) = ("early", "no-click");
        }
        let invited = |said: &'static str| {
            let mut page = page(&[], &[]);
            page.invited = vec![InvitedShown {
                id: "9".repeat(32),
                name: "b4 <a>".to_owned(),
                answer_by: today,
                said,
            }];
            page
        };
        let waits = |consented| {
            let mut page = done("nee", page(&[], &[]));
            page.standing = Some(Standing::sample(consented));
            page
        };
        let late = Self {
            errors: vec![Fault {
                field: format!("klas-{}", "9".repeat(32)),
                text: "Dat is te laat.".to_owned(),
            }],
            ..invited("")
        };
        vec![
            ("class asked", late),
            ("class, said yes", done("klas-ja", invited("yes"))),
            ("class, said no", done("klas-nee", invited("no"))),
            ("nobody yet", page(&[], &[])),
            ("waits in the queue", waits(true)),
            ("waits for home", waits(false)),
            ("proposed", page(&[State::Proposed], &[])),
            ("said yes", done("ja", said)),
            ("agreed", done("ja", page(&[State::Agreed], &[]))),
            ("running", done("bewaard", page(&[State::Started], &[]))),
            ("wrong words", wrong),
            ("ended", done("gestopt", page(&[], &[State::Ended]))),
            ("over in other ways", done("nee", early)),
            ("home hears", done("eerst-praten", home)),
        ]
    }
}
