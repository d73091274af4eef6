//! What may become of a pairing, who owns what it waits for and by which day, and who waits first for a next one.
//!
//! | verb | who | from | to |
//! |---|---|---|---|
//! | agree | young person, mentor | proposed | proposed; agreed once both did |
//! | decline | young person, mentor | proposed, agreed | declined |
//! | lapse | coordinator | proposed, when the last day for an answer has passed | lapsed |
//! | withdraw | coordinator | proposed, agreed | withdrawn |
//! | begin | mentor, coordinator | agreed, with consent and a vetting that counts | started |
//! | plan the goodbye | mentor, coordinator | started, goodbye planned | goodbye planned |
//! | end in full | mentor, coordinator | goodbye planned, from its day on | ended |
//! | end early | all three | started, goodbye planned | ended |
//!
//! Saying again what one said already changes nothing and is no mistake. Deliberately absent: who somebody is; policy says that.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::words::words;

/// Days in which both answer a proposal, unless the edition says otherwise.
pub const ANSWER_DAYS: i32 = 7;
/// Days in which the mentor sets the first dates once both agreed, and in which the coordinator acts on what stays silent.
const WEEK: i32 = 7;
/// Days in which people at home are asked, and in which a next mentor is looked for.
const TWO_WEEKS: i32 = 14;
/// A goodbye is planned this long before its day.
const FOUR_WEEKS: i32 = 28;

words! {
    /// How far a pairing is.
    State {
        /// Waits for the answer of one or both.
        Proposed = "proposed",
        /// Both said yes; the first dates are still to be set.
        Agreed = "agreed",
        /// They meet.
        Started = "started",
        /// The day of the goodbye is known.
        GoodbyePlanned = "goodbye-planned",
        /// It was, and is over.
        Ended = "ended",
        /// One of them said no before it began.
        Declined = "declined",
        /// Somebody did not answer in time.
        Lapsed = "lapsed",
        /// The coordinator took the proposal back.
        Withdrawn = "withdrawn",
    }
}

impl State {
    /// Whether the two of them have something to do with each other, or may have soon.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            State::Proposed | State::Agreed | State::Started | State::GoodbyePlanned
        )
    }

    /// Whether they meet.
    pub fn runs(self) -> bool {
        matches!(self, State::Started | State::GoodbyePlanned)
    }
}

words! {
    /// How a pairing came to its end.
    How {
        /// With the goodbye that was planned.
        Full = "full",
        /// Before that.
        Early = "early",
    }
}

words! {
    /// Why a pairing ended early. Nothing more has to be said.
    Reason {
        /// One of them has no time any more.
        NoTime = "no-time",
        /// One of them moved, or went to another school.
        Moved = "moved",
        /// It did not click, and that is nobody's fault.
        NoClick = "no-click",
        /// The mentor stopped.
        MentorStopped = "mentor-stopped",
        /// The vetting of the mentor does not count any more.
        NotVetted = "not-vetted",
        /// The young person does not want a mentor any more.
        NotWanted = "not-wanted",
        /// Something was not all right; the safeguarding officer knows of it, or is told.
        NotSafe = "not-safe",
    }
}

words! {
    /// What somebody said of a proposal.
    Said {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

words! {
    /// On which side of a pairing somebody is, or who else has to act.
    By {
        /// The young person.
        Young = "young",
        /// The mentor.
        Mentor = "mentor",
        /// The coordinator.
        Coordinator = "coordinator",
        /// People at home with parental authority.
        Guardian = "guardian",
    }
}

/// What somebody does with a pairing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Says yes to the proposal.
    Agree,
    /// Says no to it, or not any more.
    Decline,
    /// Says that nobody answered.
    Lapse,
    /// Takes the proposal back.
    Withdraw,
    /// Sets the first day.
    Begin,
    /// Sets the day of the goodbye.
    PlanGoodbye,
    /// Ends it with the goodbye.
    EndFull,
    /// Ends it before that.
    EndEarly,
}

/// What the rules look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stands {
    /// How far it is.
    pub state: State,
    /// What the young person said.
    pub young: Option<Said>,
    /// What the mentor said.
    pub mentor: Option<Said>,
    /// Whether consent to mentoring counts today: of people at home under 16, of the young person from 16.
    pub consent: bool,
    /// Whether that consent is to be asked at home.
    pub under_16: bool,
    /// Whether the vetting of the mentor counts today.
    pub vetted: bool,
    /// The last day for an answer.
    pub answer_by: Date,
    /// The day on which both had agreed.
    pub agreed_on: Option<Date>,
    /// The day on which they look back halfway.
    pub mid_term: Option<Date>,
    /// Whether they did.
    pub mid_term_done: bool,
    /// The day of the goodbye.
    pub goodbye: Option<Date>,
    /// Whether the young person wrote their words for it.
    pub young_wrote: bool,
    /// Whether the mentor did.
    pub mentor_wrote: bool,
}

/// A lawful "no", which the caller puts into words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum No {
    /// It is for somebody else to do this.
    NotYours,
    /// From this state that is not possible.
    NotFrom,
    /// There is still time to answer.
    StillTime,
    /// The last day for an answer has passed.
    TooLate,
    /// Consent is missing.
    NoConsent,
    /// The mentor's vetting does not count.
    NotVetted,
    /// The day of the goodbye has still to come.
    TooEarly,
}

impl No {
    /// The key of the text that says so.
    pub fn key(self) -> &'static str {
        match self {
            No::NotYours => "pairings-no-not-yours",
            No::NotFrom => "pairings-no-not-from",
            No::StillTime => "pairings-no-still-time",
            No::TooLate => "pairings-no-too-late",
            No::NoConsent => "pairings-no-consent",
            No::NotVetted => "pairings-no-vetting",
            No::TooEarly => "pairings-no-too-early",
        }
    }
}

/// What becomes of a pairing, or why not.
pub fn next(at: &Stands, verb: Verb, by: By, today: Date) -> Result<State, No> {
    use self::State::{Agreed, Declined, Ended, GoodbyePlanned, Lapsed, Proposed, Started, Withdrawn};
    if !may(verb, by) {
        return Err(No::NotYours);
    }
    match (verb, at.state) {
        (Verb::Agree, Proposed) if today > at.answer_by => Err(No::TooLate),
        (Verb::Agree, Proposed) => {
            let other = if by == By::Young { at.mentor } else { at.young };
            Ok(if other == Some(Said::Yes) {
                Agreed
            } else {
                Proposed
            })
        }
        (Verb::Agree, Agreed) => Ok(Agreed),
        (Verb::Decline, Proposed | Agreed | Declined) => Ok(Declined),
        (Verb::Lapse, Proposed) if today <= at.answer_by => Err(No::StillTime),
        (Verb::Lapse, Proposed | Lapsed) => Ok(Lapsed),
        (Verb::Withdraw, Proposed | Agreed | Withdrawn) => Ok(Withdrawn),
        (Verb::Begin, Agreed) if !at.vetted => Err(No::NotVetted),
        (Verb::Begin, Agreed) if !at.consent => Err(No::NoConsent),
        (Verb::Begin, Agreed) => Ok(Started),
        (Verb::PlanGoodbye, Started | GoodbyePlanned) => Ok(GoodbyePlanned),
        (Verb::EndFull, GoodbyePlanned) if at.goodbye.is_none_or(|day| today < day) => Err(No::TooEarly),
        (Verb::EndFull, GoodbyePlanned) => Ok(Ended),
        (Verb::EndEarly, Started | GoodbyePlanned) => Ok(Ended),
        _ => Err(No::NotFrom),
    }
}

fn may(verb: Verb, by: By) -> bool {
    match verb {
        Verb::Agree | Verb::Decline => matches!(by, By::Young | By::Mentor),
        Verb::Lapse | Verb::Withdraw => by == By::Coordinator,
        Verb::Begin | Verb::PlanGoodbye | Verb::EndFull => matches!(by, By::Mentor | By::Coordinator),
        Verb::EndEarly => by != By::Guardian,
    }
}

words! {
    /// What a pairing waits for.
    Todo {
        /// An answer to the proposal.
        Answer = "answer",
        /// Somebody to see to a proposal that stays silent.
        SeeToSilence = "see-to-silence",
        /// Consent.
        Consent = "consent",
        /// A vetting that counts.
        Vetting = "vetting",
        /// The first dates.
        FirstDates = "first-dates",
        /// Looking back halfway.
        MidTerm = "mid-term",
        /// The day of the goodbye.
        PlanGoodbye = "plan-goodbye",
        /// Words for the goodbye.
        Words = "words",
        /// The end.
        End = "end",
    }
}

/// Something that a pairing waits for: what, who owns it, by which day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waits {
    /// What.
    pub what: Todo,
    /// Who.
    pub who: By,
    /// By which day.
    pub by: Date,
}

/// What a pairing waits for on a day. Of an open pairing there is always something, and somebody who owns it.
pub fn waits_for(at: &Stands, today: Date) -> Vec<Waits> {
    let wait = |what, who, by| Waits { what, who, by };
    match at.state {
        State::Proposed if today > at.answer_by => {
            vec![wait(
                Todo::SeeToSilence,
                By::Coordinator,
                after(at.answer_by, WEEK),
            )]
        }
        State::Proposed => {
            let young = at.young.is_none().then_some(By::Young);
            let mentor = at.mentor.is_none().then_some(By::Mentor);
            let both = [young, mentor].into_iter().flatten();
            both.map(|who| wait(Todo::Answer, who, at.answer_by)).collect()
        }
        State::Agreed => {
            let since = at.agreed_on.unwrap_or(today);
            let mut all = Vec::new();
            if !at.consent {
                let who = if at.under_16 { By::Guardian } else { By::Young };
                all.push(wait(Todo::Consent, who, after(since, TWO_WEEKS)));
            }
            if !at.vetted {
                all.push(wait(Todo::Vetting, By::Coordinator, after(since, TWO_WEEKS)));
            }
            if all.is_empty() {
                all.push(wait(Todo::FirstDates, By::Mentor, after(since, WEEK)));
            }
            all
        }
        State::Started | State::GoodbyePlanned => running(at, today),
        State::Ended | State::Declined | State::Lapsed | State::Withdrawn => Vec::new(),
    }
}

fn running(at: &Stands, today: Date) -> Vec<Waits> {
    let wait = |what, who, by| Waits { what, who, by };
    let goodbye = at.goodbye.unwrap_or(today);
    let mut all = Vec::new();
    if !at.vetted {
        // A mentor without a vetting that counts sees nobody any more: that is for the coordinator, today.
        all.push(wait(Todo::Vetting, By::Coordinator, today));
    }
    if let Some(day) = at.mid_term.filter(|_| !at.mid_term_done) {
        all.push(wait(Todo::MidTerm, By::Mentor, day));
    }
    if at.state == State::Started {
        all.push(wait(Todo::PlanGoodbye, By::Mentor, after(goodbye, -FOUR_WEEKS)));
        return all;
    }
    let young = (!at.young_wrote).then_some(By::Young);
    let mentor = (!at.mentor_wrote).then_some(By::Mentor);
    let both = [young, mentor].into_iter().flatten();
    all.extend(both.map(|who| wait(Todo::Words, who, goodbye)));
    all.push(wait(Todo::End, By::Coordinator, after(goodbye, WEEK)));
    all
}

/// How somebody waits for a next mentor after a pairing ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rematch {
    /// Before everybody who did not lose a mentor, and since the day on which they first asked.
    First,
    /// First as well, but only after the coordinator spoke with them.
    FirstAfterATalk,
    /// Not by itself: it ran its term, or the young person wants no other mentor now.
    WhenAsked,
}

/// How somebody waits after an end. That it ended early is never held against them, whoever ended it.
pub fn rematch(how: How, reason: Option<Reason>) -> Rematch {
    match (how, reason) {
        (How::Full, _) | (_, Some(Reason::NotWanted)) => Rematch::WhenAsked,
        (How::Early, Some(Reason::NotSafe)) => Rematch::FirstAfterATalk,
        (How::Early, _) => Rematch::First,
    }
}

/// The reason of an end, as somebody reads it: each of the two reads their own and never that of the other, and that something
/// was not all right stands with the safeguarding officer alone.
pub fn told(why: Option<Reason>, own: bool) -> Option<Reason> {
    why.filter(|why| own && *why != Reason::NotSafe)
}

/// By which day the coordinator asks both how it is after an early end; none once they did, or once it is long ago. Where somebody waits
/// for that talk before another mentor comes, it is never too long ago.
pub fn talk_after(ended: Date, (asked, waits): (Option<Date>, bool), today: Date) -> Option<Date> {
    let done = asked.is_some_and(|asked| asked >= ended);
    (!done && (waits || today <= after(ended, FOUR_WEEKS))).then(|| after(ended, WEEK))
}

fn after(day: Date, days: i32) -> Date {
    // At the very ends of what can be counted the day itself will do.
    day.checked_add(days.days()).unwrap_or(day)
}

#[cfg(test)]
mod tests;
