//! The group of a mentor: everybody in it, what comes next, and one log for all.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use jiff::civil::Date;
use kit::{Error, Outcome, Page, Sent, SignedIn, Tx, Visit};
use policy::calendar::day_at;
use policy::{Actor, ThingId};
use serde::Serialize;

use super::super::{store, together};
use crate::mentoring::forms::Fault;
use crate::mentoring::meetings::{self, MINUTES, Standing};
use crate::mentoring::pairings::{Proposal, State, record};
use crate::mentoring::shown::{MeetingShown, called};
use crate::mentoring::talks::{self, News};
use crate::mentoring::{Mentoring, Topic};

/// Somebody of the group.
#[derive(Clone, Debug, Serialize)]
struct MenteeShown {
    pairing: String,
    person: String,
    name: Option<String>,
    there: bool,
}

/// What was typed.
#[derive(Clone, Debug, Default, Serialize)]
struct Typed {
    dag: String,
    uitkomst: String,
    minuten: String,
    over: Vec<String>,
    stap: String,
    tijd: String,
    plaats: String,
    plek: String,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct TogetherPage {
    id: String,
    name: String,
    /// Proposals that wait for this mentor, and those that wait for a young person.
    asked: usize,
    waiting: usize,
    /// Pairings that both agreed to and that have no first day.
    agreed: usize,
    mentees: Vec<MenteeShown>,
    closed: usize,
    /// The thread of the group.
    thread: Option<News>,
    next: Option<MeetingShown>,
    held: Vec<MeetingShown>,
    topics: Vec<&'static str>,
    minutes: (u16, u16),
    form: Typed,
    errors: Vec<Fault>,
    done: Option<String>,
}

pub(super) async fn show(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = page(&here, &me.actor, &id).await?;
    page.done = visit.done(&["bewaard", "gepland", "gelogd"]);
    visit.show(&here.journeys.cx, &page)
}

pub(super) async fn page(here: &Mentoring, actor: &Actor, id: &str) -> Outcome<TogetherPage> {
    let group: ThingId = id.parse().map_err(|_| Error::NotFound)?;
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let all = together::own(&mut tx, actor, group).await?;
            let today = day_at(tx.now());
            let mut page = TogetherPage::of(id, today);
            page.name = store::named(&mut tx, actor.tenant, group)
                .await?
                .unwrap_or_default();
            let count = |which: fn(&Proposal) -> bool| all.iter().filter(|one| which(one)).count();
            page.asked = count(|one| one.state == State::Proposed && one.said.mentor.is_none());
            page.waiting = count(|one| one.state == State::Proposed && one.said.mentor.is_some());
            page.agreed = count(|one| one.state == State::Agreed);
            fill(&mut tx, actor, all, &mut page).await?;
            tx.commit().await?;
            Ok(page)
        })
        .await
}

/// Everybody who meets, each by their own permit, and the meetings that they have together.
async fn fill(tx: &mut Tx, actor: &Actor, all: Vec<Proposal>, page: &mut TogetherPage) -> Outcome<()> {
    let today = day_at(tx.now());
    let running = all.into_iter().filter(|one| one.state.runs());
    let running = running.map(|Proposal(pairing)| pairing).collect();
    let (permitted, closed) = record::read_each(tx, actor, running).await?;
    page.closed = closed;
    let mut shared: Vec<meetings::Meeting> = Vec::new();
    if let Some(one) = permitted.first() {
        page.thread = talks::news(tx, one, actor.person).await?;
    }
    for one in &permitted {
        page.mentees.push(MenteeShown {
            pairing: one.id.to_string(),
            person: one.young.to_string(),
            name: called(tx, actor.tenant, one.young, true).await?,
            there: true,
        });
        for meeting in meetings::of(tx, one).await? {
            let known = shared.iter().any(|other| other.together == meeting.together);
            let tells = matches!(meeting.state, Standing::Planned | Standing::Held);
            if meeting.together.is_some() && !known && tells {
                shared.push(meeting);
            }
        }
    }
    page.mentees
        .sort_by(|one, other| (&one.name, &one.person).cmp(&(&other.name, &other.person)));
    shared.sort_by_key(|one| (one.day, one.begins));
    let planned = shared.iter().find(|one| one.state == Standing::Planned);
    page.next = planned.map(|one| MeetingShown::new(one, today));
    let held = shared.iter().rev().filter(|one| one.state == Standing::Held);
    page.held = held.map(|one| MeetingShown::new(one, today)).collect();
    Ok(())
}

impl TogetherPage {
    fn of(id: &str, today: Date) -> Self {
        Self {
            id: id.to_owned(),
            name: String::new(),
            asked: 0,
            waiting: 0,
            agreed: 0,
            mentees: Vec::new(),
            closed: 0,
            thread: None,
            next: None,
            held: Vec::new(),
            topics: Topic::ALL.iter().map(|topic| topic.word()).collect(),
            minutes: (*MINUTES.start(), *MINUTES.end()),
            form: Typed {
                dag: today.to_string(),
                uitkomst: "held".to_owned(),
                minuten: "60".to_owned(),
                ..Typed::default()
            },
            errors: Vec::new(),
            done: None,
        }
    }

    /// With what is wrong, and what was typed.
    pub(super) fn refused(&mut self, sent: &Sent, errors: Vec<Fault>) {
        let text = |name| sent.text(name).to_owned();
        self.form = Typed {
            dag: text("dag"),
            uitkomst: sent.given("uitkomst").unwrap_or("held").to_owned(),
            minuten: text("minuten"),
            over: sent.all("over").map(str::to_owned).collect(),
            stap: text("stap"),
            tijd: text("tijd"),
            plaats: text("plaats"),
            plek: text("plek"),
        };
        if sent.given("uitkomst").is_some() {
            for one in &mut self.mentees {
                one.there = sent.all("er").any(|id| id == one.person);
            }
        }
        self.errors = errors;
    }
}

impl Page for TogetherPage {
    const TEMPLATE: &'static str = "groups/together.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let today = jiff::civil::date(2026, 12, 1);
        let page = || Self {
            name: "b4 <a>".to_owned(),
            ..Self::of(&"9".repeat(32), today)
        };
        let mentee = |name: &str, there| MenteeShown {
            pairing: "1".repeat(32),
            person: "2".repeat(32),
            name: Some(name.to_owned()),
            there,
        };
        let meetings = MeetingShown::samples();
        let runs = || Self {
            mentees: vec![mentee("Noor <Voorbeeld>", true), mentee("Samuel", false)],
            next: meetings.first().cloned(),
            held: meetings.get(1).cloned().into_iter().collect(),
            closed: 1,
            thread: Some(News {
                group: "9".repeat(32),
                name: "b4 <a>".to_owned(),
                unread: 2,
            }),
            done: Some("gelogd".to_owned()),
            ..page()
        };
        let asked = Self {
            asked: 2,
            waiting: 1,
            done: Some("bewaard".to_owned()),
            ..page()
        };
        let agreed = Self {
            agreed: 2,
            done: Some("gepland".to_owned()),
            ..page()
        };
        let wrong = Self {
            errors: [
                "dag",
                "minuten",
                "over",
                "stap",
                "er",
                "plan-dag",
                "plan-tijd",
                "plan-minuten",
            ]
            .map(|field| Fault {
                field: field.to_owned(),
                text: "Dat kan niet.".to_owned(),
            })
            .to_vec(),
            ..runs()
        };
        let early = Self {
            errors: ["antwoord", "begin-dag"]
                .map(|field| Fault {
                    field: field.to_owned(),
                    text: "Dat kan niet.".to_owned(),
                })
                .to_vec(),
            asked: 1,
            agreed: 1,
            ..page()
        };
        vec![
            ("asked", asked),
            ("agreed", agreed),
            ("running", runs()),
            ("wrong", wrong),
            ("wrong before it begins", early),
        ]
    }
}
