//! What **waits and runs** on a desk, as it is shown: offers, talks, what somebody sees to, and what is done from outside.

use guidance::dialogues::AskedFor;
use jiff::civil::Date;
use journey::duties::Work;
use journey::opportunities::Offer;
use matching::mentoring::desk::{Ahead, OnDesk};
use orientation::assignments::Open;
use people::relations::Held;
use policy::id::ProgrammeId;
use policy::{Kind, Party};
use serde::Serialize;

use super::read::{Desk, tasks};

/// What somebody from outside is here, and for what.
#[derive(Clone, Debug, Serialize)]
pub(super) struct OutsideShown {
    /// The end of the keys of its words.
    pub(super) kind: &'static str,
    /// Each programme or seat, with its last day. A pairing has no name here.
    pub(super) of: Vec<WhereShown>,
}

/// What waits in mentoring.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct MentoringShown {
    /// Reports that wait for the safeguarding officer, and by which day the first is read.
    reports: usize,
    reports_by: Option<Date>,
    has_mentor: bool,
    invited: Vec<InvitedShown>,
    not_vetted: bool,
    young: AheadShown,
    mentor: AheadShown,
}

/// What comes first and what is new with a mentor, or with mentees.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct AheadShown {
    day: Option<Date>,
    /// At what time; empty where nobody said.
    begins: String,
    unread: i64,
}

impl AheadShown {
    fn new(ahead: &Ahead) -> Self {
        let begins = ahead.next.and_then(|(_, begins)| begins);
        Self {
            day: ahead.next.map(|(day, _)| day),
            begins: begins.map_or_else(String::new, |time| time.strftime("%H:%M").to_string()),
            unread: ahead.unread,
        }
    }
}

/// A class of one's own that can get mentors.
#[derive(Clone, Debug, Serialize)]
pub(super) struct InvitedShown {
    name: String,
    by: Date,
}

impl MentoringShown {
    /// As it is shown.
    pub(super) fn new(desk: &OnDesk) -> Self {
        let invited = desk.invited.iter().map(|(name, by)| InvitedShown {
            name: name.clone(),
            by: *by,
        });
        Self {
            reports: desk.reports.map_or(0, |(many, _)| many),
            reports_by: desk.reports.and_then(|(_, by)| by),
            has_mentor: desk.has_mentor,
            invited: invited.collect(),
            not_vetted: desk.not_vetted,
            young: AheadShown::new(&desk.young),
            mentor: AheadShown::new(&desk.mentor),
        }
    }

    /// With everything that can stand there.
    pub(super) fn sample(has_mentor: bool) -> Self {
        let day = jiff::civil::date(2026, 12, 18);
        Self::new(&OnDesk {
            reports: Some((2, Some(day))),
            has_mentor,
            invited: vec![("b4 <a>".to_owned(), day)],
            not_vetted: true,
            young: Ahead {
                next: Some((day, Some(jiff::civil::time(15, 30, 0, 0)))),
                unread: 2,
            },
            mentor: Ahead {
                next: Some((day, None)),
                unread: 1,
            },
        })
    }
}

/// A programme, a seat or a pairing.
#[derive(Clone, Debug, Serialize)]
pub(super) struct WhereShown {
    pub(super) name: Option<String>,
    pub(super) until: jiff::civil::Date,
    /// To its own page, where it has one.
    pub(super) href: Option<String>,
    /// A programme that stands still or is over.
    pub(super) stopped: bool,
}

/// What one sees to in a class.
#[derive(Clone, Debug, Serialize)]
pub(super) struct WorkShown {
    /// To the worklist of the class; none where one guides it no more.
    pub(super) href: Option<String>,
    pub(super) name: Option<String>,
    pub(super) count: usize,
    pub(super) nearest: jiff::civil::Date,
}

/// An offer that waits for one's answer.
#[derive(Clone, Debug, Serialize)]
pub(super) struct OfferShown {
    pub(super) title: String,
    pub(super) kind: &'static str,
    pub(super) answer_by: Option<jiff::civil::Date>,
}

/// A talk that one asks for.
#[derive(Clone, Debug, Serialize)]
pub(super) struct AskedShown {
    pub(super) id: String,
    pub(super) with: Option<String>,
    pub(super) since: jiff::civil::Date,
    /// The key of who sees it, or that nobody does.
    pub(super) seen: &'static str,
}

impl WorkShown {
    pub(super) fn new(work: &Work, read: &Desk) -> Self {
        let guides = |group| {
            let own = |one: &Held| one.kind == Kind::TutorOf && one.other == Party::Group(group);
            tasks(&read.held).any(|one| own(one) || one.kind == Kind::CounsellorOf)
        };
        let group = work.group.filter(|group| guides(*group));
        Self {
            href: group.map(|group| format!("/groepen/{group}/toevalsmeter#werklijst")),
            name: work.name.clone(),
            count: work.count,
            nearest: work.nearest,
        }
    }
}

impl OfferShown {
    pub(super) fn new(offer: &Offer) -> Self {
        Self {
            title: offer.title.clone(),
            kind: offer.rule.kind.word(),
            answer_by: offer.rule.answer_by,
        }
    }
}

impl AskedShown {
    pub(super) fn new(asked: &AskedFor) -> Self {
        Self {
            id: asked.talk.to_string(),
            with: asked.with.clone(),
            since: policy::calendar::day_at(asked.since),
            seen: match (asked.seen, asked.tutor) {
                (_, true) => "own-asked-seen",
                (true, false) => "dialogues-asked-seen",
                (false, false) => "dialogues-asked-unseen",
            },
        }
    }
}

/// What one does from outside, each sort once.
pub(super) fn outside(held: &[Held], stopped: &[ProgrammeId]) -> Vec<OutsideShown> {
    let is_stopped = |other| matches!(other, Party::Programme(id) if stopped.contains(&id));
    let sorts = [Kind::MentorOf, Kind::CoordinatorOf, Kind::EmployerContactOf];
    let shown = sorts.map(|kind| OutsideShown {
        kind: kind.id(),
        of: tasks(held)
            .filter(|one| one.kind == kind)
            .map(|one| WhereShown {
                name: one.other_name.clone(),
                until: last_day(one),
                href: match (one.kind, one.other) {
                    (Kind::CoordinatorOf, Party::Programme(id)) if !is_stopped(one.other) => {
                        Some(format!("/programma/{id}"))
                    }
                    _ => None,
                },
                stopped: is_stopped(one.other),
            })
            .collect(),
    });
    shown.into_iter().filter(|one| !one.of.is_empty()).collect()
}

pub(super) fn last_day(held: &Held) -> jiff::civil::Date {
    let last = held.to.checked_sub(jiff::SignedDuration::from_secs(1));
    policy::calendar::day_at(last.unwrap_or(held.to))
}

/// Something that one's class was asked to find out.
#[derive(Clone, Debug, Serialize)]
pub struct AssignmentShown {
    pub id: String,
    pub title: String,
    pub until: Option<Date>,
    /// The last day is over, and it can still be handed in.
    pub late: bool,
}

impl AssignmentShown {
    pub fn new(open: &Open, today: Date) -> Self {
        Self {
            id: open.id.to_string(),
            title: open.title.clone(),
            until: open.until,
            late: open.until.is_some_and(|until| until < today),
        }
    }
}
