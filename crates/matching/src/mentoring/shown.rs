//! A pairing **as its two sides see it**: what it waits for, the next meeting, the step, and what both wrote. Both read the same.
//!
//! Deliberately absent: anything that one of them reads of the other and the other does not know of.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::sql;
use kit::{Outcome, Tx};
use policy::{Act, Object as _, Permitted, PersonId, TenantId, ThingId};
use serde::Serialize;

use super::days::Side;
use super::meetings::{Meeting, Standing};
use super::methods::{Field, Method};
use super::pairings::{By, Ground, Pairing, Said, State, Two, Words, told, waits_for};
use super::talks::News;
use super::{Topic, listed};

/// A meeting on a page.
#[derive(Clone, Debug, Serialize)]
pub struct MeetingShown {
    pub id: String,
    pub day: Date,
    pub time: String,
    pub minutes: u16,
    pub place: String,
    pub topics: Vec<&'static str>,
    pub step: String,
    pub state: &'static str,
    /// Its day has come, so that it can be said what became of it.
    pub has_been: bool,
}

impl MeetingShown {
    /// One meeting.
    pub fn new(meeting: &Meeting, today: Date) -> Self {
        Self {
            id: meeting.id.to_string(),
            day: meeting.day,
            time: meeting.clock(),
            minutes: meeting.minutes,
            place: meeting.place.clone(),
            topics: meeting.topics.iter().map(|topic| topic.word()).collect(),
            step: meeting.next_step.clone(),
            state: meeting.state.word(),
            has_been: meeting.day <= today,
        }
    }

    /// One in every state.
    pub fn samples() -> Vec<Self> {
        let sample = |state: &Standing| Self {
            id: "3".repeat(32),
            day: jiff::civil::date(2026, 11, 26),
            time: if *state == Standing::Planned {
                "15:30".to_owned()
            } else {
                String::new()
            },
            minutes: 60,
            place: "Bibliotheek <Zuid>".to_owned(),
            topics: vec![Topic::Choice.word(), Topic::Work.word()],
            step: "Twee open dagen kiezen".to_owned(),
            state: state.word(),
            has_been: true,
        };
        Standing::ALL.iter().map(sample).collect()
    }
}

/// Something that is waited for.
#[derive(Clone, Debug, Serialize)]
pub struct WaitShown {
    pub what: &'static str,
    pub who: &'static str,
    pub by: Date,
    pub late: bool,
}

/// A text of both sides.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BothShown {
    pub own: String,
    pub other: String,
    /// It is time to write it.
    pub open: bool,
}

/// A pairing on a page of one of the two.
#[derive(Clone, Debug, Serialize)]
pub struct PairingShown {
    pub id: String,
    pub state: &'static str,
    /// How the other is called.
    pub other: Option<String>,
    /// The coordinator who looks after it.
    pub coordinator: Option<String>,
    pub answer_by: Date,
    /// What the reader said of the proposal.
    pub said: &'static str,
    pub waits: Vec<WaitShown>,
    pub kick_off: Option<Date>,
    pub mid_term: Option<Date>,
    pub goodbye: Option<Date>,
    pub ends: Option<Date>,
    /// The next meeting.
    pub next: Option<MeetingShown>,
    /// All the others, the newest first.
    pub meetings: Vec<MeetingShown>,
    /// Days to come with everybody of the edition.
    pub together: Vec<super::days::Coming>,
    /// What was agreed last.
    pub step: String,
    /// Both write what they want to learn.
    pub goals: bool,
    pub learns: BothShown,
    pub halfway: BothShown,
    pub farewell: BothShown,
    pub how: &'static str,
    pub why: &'static str,
    /// `given` where a certificate is there for the reader, `short` where something is missing for it, and empty where there is none.
    pub certificate: &'static str,
    /// Meetings and days that it takes.
    pub takes: (u16, u8),
    /// How many of those there are, as the rule counts them that gives it.
    pub has: (u32, u32),
    /// Messages that the reader has not seen since they wrote last.
    pub unread: i64,
    /// The thread of the group that it is of.
    pub group: Option<News>,
    pub method: String,
    /// What of the method is our own guess.
    pub filled: Vec<&'static str>,
}

impl PairingShown {
    /// As one side sees it on a day.
    pub fn new(
        (pairing, meetings): (&Pairing, &[Meeting]),
        (ground, method): (&Ground, Option<&Method>),
        (side, other): (By, Option<String>),
        today: Date,
    ) -> Self {
        let own_said = if side == By::Young {
            pairing.said.young
        } else {
            pairing.said.mentor
        };
        let own = if side == By::Young {
            pairing.young
        } else {
            pairing.mentor
        };
        let waits = waits_for(&pairing.stands(ground), today);
        let to_come = |one: &&Meeting| one.state == Standing::Planned;
        let next = meetings
            .iter()
            .filter(to_come)
            .min_by_key(|one| (one.day, one.begins));
        let rest = meetings
            .iter()
            .rev()
            .filter(|one| Some(one.id) != next.map(|next| next.id));
        let step = meetings.iter().rev().find(|one| !one.next_step.is_empty());
        let due = |day: Option<Date>, before: i64| {
            let from = day.and_then(|day| day.checked_sub(jiff::ToSpan::days(before)).ok());
            pairing.state.runs() && from.is_some_and(|from| today >= from)
        };
        let both = |words: &Two<Words>, open| sided(side, &words.young.text, &words.mentor.text, open);
        let whose = if side == By::Mentor {
            Side::Mentor
        } else {
            Side::Young
        };
        let is_for = method.is_some_and(|method| method.certificate.is_for(whose));
        Self {
            id: pairing.id.to_string(),
            state: pairing.state.word(),
            other,
            coordinator: None,
            answer_by: pairing.answer_by,
            said: own_said.map_or("", Said::word),
            waits: waits
                .iter()
                .map(|one| WaitShown {
                    what: one.what.word(),
                    who: one.who.word(),
                    by: one.by,
                    late: one.by < today,
                })
                .collect(),
            kick_off: pairing.kick_off,
            mid_term: pairing.mid_term,
            goodbye: pairing.goodbye,
            ends: pairing.ends,
            next: next.map(|one| MeetingShown::new(one, today)),
            meetings: rest.map(|one| MeetingShown::new(one, today)).collect(),
            together: Vec::new(),
            step: step.map(|one| one.next_step.clone()).unwrap_or_default(),
            goals: method.is_some_and(|method| method.goals),
            learns: sided(
                side,
                &pairing.learns.young,
                &pairing.learns.mentor,
                pairing.state.runs(),
            ),
            halfway: both(&pairing.halfway, due(pairing.mid_term, 14)),
            farewell: both(
                &pairing.farewell,
                pairing.state == State::GoodbyePlanned || due(pairing.goodbye, 28),
            ),
            how: pairing.how.map_or("", super::pairings::How::word),
            why: told(pairing.why, pairing.ended_by == Some(own)).map_or("", super::pairings::Reason::word),
            certificate: match is_for && pairing.how == Some(super::pairings::How::Full) {
                true => "short",
                false => "",
            },
            takes: method.map_or((0, 0), |method| (method.earned.meetings, method.earned.days)),
            has: (0, 0),
            unread: 0,
            group: None,
            method: method.map(|method| method.id.clone()).unwrap_or_default(),
            filled: method.map_or_else(Vec::new, |method| {
                method.filled.iter().map(|field| Field::word(*field)).collect()
            }),
        }
    }

    /// Says whether the certificate that the method has for the reader was given, or how far they are.
    pub async fn look_up_certificate(
        &mut self,
        tx: &mut Tx,
        tenant: TenantId,
        whose: (ThingId, PersonId, Side),
    ) -> Outcome<()> {
        if self.certificate.is_empty() {
            return Ok(());
        }
        match super::certificates::missing(tx, tenant, whose).await? {
            None => self.certificate = "given",
            Some(done) => {
                let (meetings, days) = self.takes;
                self.has = (done.meetings.min(meetings.into()), done.days.min(days.into()));
            }
        }
        Ok(())
    }

    /// In one state, with everything that can stand there.
    pub fn sample(state: State) -> Self {
        let day = |month, day| Some(jiff::civil::date(2026, month, day));
        let both = |open| BothShown {
            own: if open {
                String::new()
            } else {
                "Ik leerde vragen.".to_owned()
            },
            other: "Zij leerde mij solderen.".to_owned(),
            open,
        };
        let runs = state.runs();
        let mut meetings = MeetingShown::samples();
        let next = (!meetings.is_empty() && runs).then(|| meetings.remove(0));
        Self {
            id: "1".repeat(32),
            state: state.word(),
            other: Some("Kees <Voorbeeld>".to_owned()),
            coordinator: runs.then(|| "Ravi <Voorbeeld>".to_owned()),
            answer_by: jiff::civil::date(2026, 12, 4),
            said: "",
            waits: vec![
                WaitShown {
                    what: "first-dates",
                    who: "mentor",
                    by: jiff::civil::date(2026, 11, 20),
                    late: true,
                },
                WaitShown {
                    what: "end",
                    who: "coordinator",
                    by: jiff::civil::date(2026, 12, 20),
                    late: false,
                },
            ],
            kick_off: day(10, 5),
            mid_term: day(11, 30),
            goodbye: day(12, 20),
            ends: day(12, 31),
            next,
            meetings: if runs || state == State::Ended {
                meetings
            } else {
                Vec::new()
            },
            together: vec![super::days::Coming::sample()],
            step: "Bel de opleiding".to_owned(),
            goals: true,
            learns: both(true),
            halfway: both(runs),
            farewell: both(state == State::GoodbyePlanned),
            how: if state == State::Ended { "full" } else { "" },
            why: "",
            certificate: if state == State::Ended { "given" } else { "" },
            takes: (3, 2),
            has: (3, 1),
            unread: 2,
            group: runs.then(|| News {
                group: "9".repeat(32),
                name: "b4 <a>".to_owned(),
                unread: 1,
            }),
            method: "perach".to_owned(),
            filled: vec!["hours", "rhythm"],
        }
    }
}

fn sided(side: By, young: &str, mentor: &str, open: bool) -> BothShown {
    let (own, other) = if side == By::Young {
        (young, mentor)
    } else {
        (mentor, young)
    };
    BothShown {
        own: own.to_owned(),
        other: other.to_owned(),
        open,
    }
}

/// What somebody has not seen yet of a thread: what arrived since they opened it, or wrote, last.
pub async fn unread<A: Act>(tx: &mut Tx, pairing: &Permitted<Pairing, A>, reader: PersonId) -> Outcome<i64> {
    let row = sql(
        "select count(*) as n from message where tenant = $1 and pairing = $2 and written_by <> $3 and due_at <= $4 \
         and seen_at is null and due_at > coalesce((select max(sent_at) from message where tenant = $1 and pairing = $2 and written_by = $3), '')",
    )
    .bind(pairing.key().tenant)
    .bind(pairing.id)
    .bind(reader)
    .bind(tx.now())
    .one(tx)
    .await?;
    row.get("n")
}

/// What a young person reads of a mentor before they say yes.
#[derive(Clone, Debug, Serialize)]
pub struct OfferedShown {
    pub kind: String,
    pub about: String,
    pub fields: Vec<String>,
    pub ways: Vec<String>,
    pub languages: Vec<String>,
}

/// What the file of a mentor says, for whom a pairing with them is about.
pub async fn offered<A: Act>(tx: &mut Tx, pairing: &Permitted<Pairing, A>) -> Outcome<Option<OfferedShown>> {
    let row =
        sql("select kind, about, fields, ways, languages from mentor_file where tenant = $1 and person = $2")
            .bind(pairing.key().tenant)
            .bind(pairing.mentor)
            .maybe(tx)
            .await?;
    let Some(row) = row else { return Ok(None) };
    let list = |column: &str| -> Outcome<Vec<String>> {
        let text: String = row.get(column)?;
        Ok(listed(&text).map(str::to_owned).collect())
    };
    Ok(Some(OfferedShown {
        kind: row.get("kind")?,
        about: row.get("about")?,
        fields: list("fields")?,
        ways: list("ways")?,
        languages: list("languages")?,
    }))
}

/// How somebody is called: by the first name alone, or whole. For whoever holds a permit about a pairing with them.
pub async fn called(tx: &mut Tx, tenant: TenantId, person: PersonId, whole: bool) -> Outcome<Option<String>> {
    if whole {
        return people::persons::party_name(tx, tenant, policy::Party::Person(person)).await;
    }
    let row = sql("select given from person where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(person)
        .maybe(tx)
        .await?;
    row.map_or(Ok(None), |row| row.maybe("given"))
}

/// What a mentor learns of a proposal: what it is about, and in which years the young person is.
pub async fn asked_for(
    tx: &mut Tx,
    tenant: TenantId,
    pairing: &Pairing,
) -> Outcome<(Vec<String>, Option<Timestamp>)> {
    let row = sql("select topics, since from wish where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(pairing.wish)
        .maybe(tx)
        .await?;
    let Some(row) = row else {
        return Ok((Vec::new(), None));
    };
    let topics: String = row.get("topics")?;
    Ok((listed(&topics).map(str::to_owned).collect(), row.maybe("since")?))
}
