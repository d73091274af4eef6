//! What may become of somebody who offers to be a mentor, who sees to it, and by which day; and what an accepted mentor still needs.
//!
//! | verb | from | to |
//! |---|---|---|
//! | plan | signed up, planned | planned: the talk has a day |
//! | hold | planned, from its day on | held |
//! | accept | held | accepted: the person becomes known |
//! | refuse | signed up, planned, held | refused, with a reason that is said kindly |
//! | withdraw | signed up, planned, held | withdrawn: they do not want to any more |
//!
//! Saying again what stands so changes nothing and is no mistake. Deliberately absent: a state "vetted". Whether a certificate
//! counts is asked each time.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::words::words;

/// Days in which somebody who signed up hears when the talk is.
pub const TALK_WITHIN: i32 = 14;
/// Days after a talk in which it is noted, and in which it is decided.
pub const DECIDE_WITHIN: i32 = 7;
/// Days in which an accepted mentor shows the certificate, does the training and fills in the file.
pub const READY_WITHIN: i32 = 42;
/// Days before a certificate ends in which a next one is asked for.
pub const NEXT_VETTING: i32 = 60;
/// Days after which who is not to be asked for a while says whether they come back.
const PAUSE: i32 = 90;

words! {
    /// How far somebody is.
    State {
        /// Filled in the form.
        SignedUp = "signed-up",
        /// The talk has a day.
        Planned = "planned",
        /// The talk was.
        Held = "held",
        /// May become a mentor.
        Accepted = "accepted",
        /// Will not.
        Refused = "refused",
        /// Does not want to any more.
        Withdrawn = "withdrawn",
    }
}

impl State {
    /// Whether somebody still sees to it.
    pub fn is_open(self) -> bool {
        matches!(self, State::SignedUp | State::Planned | State::Held)
    }
}

words! {
    /// Why somebody will not be a mentor, as it is said to them.
    Reason {
        /// There are mentors enough for now.
        Full = "full",
        /// It asks more time than they have.
        Time = "time",
        /// It fits better later.
        Later = "later",
        /// We could not reach them.
        Unreached = "unreached",
        /// We think that this work does not suit them.
        Unsuited = "unsuited",
    }
}

words! {
    /// How the talk is held.
    Talk {
        /// At school or in the office.
        Here = "here",
        /// On the telephone.
        Phone = "phone",
        /// By video.
        Video = "video",
    }
}

words! {
    /// Who sees to it that something happens.
    Owner {
        /// The mentor.
        Mentor = "mentor",
        /// The coordinator.
        Coordinator = "coordinator",
        /// The administrator, who invites.
        Administrator = "administrator",
    }
}

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Gives the talk a day.
    Plan(Date),
    /// Says that it was held.
    Hold,
    /// Says yes.
    Accept,
    /// Says no.
    Refuse,
    /// Notes that they do not want to any more.
    Withdraw,
}

/// Why something cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum No {
    /// It is over: they were accepted, refused, or do not want to.
    Over,
    /// The day of a talk lies in the past.
    Past,
    /// The talk was not yet, so nobody can say how it was.
    NotYet,
    /// Nobody is accepted without a talk.
    NoTalk,
}

/// Where it goes from here.
pub fn next((state, talk_on): (State, Option<Date>), verb: Verb, today: Date) -> Result<State, No> {
    match (state, verb) {
        (State::Accepted, Verb::Accept)
        | (State::Refused, Verb::Refuse)
        | (State::Withdrawn, Verb::Withdraw)
        | (State::Held, Verb::Hold) => Ok(state),
        (State::Accepted | State::Refused | State::Withdrawn, _) => Err(No::Over),
        (State::SignedUp | State::Planned, Verb::Plan(day)) if day < today => Err(No::Past),
        (State::SignedUp | State::Planned, Verb::Plan(_)) => Ok(State::Planned),
        (State::Held, Verb::Plan(_)) => Err(No::Over),
        (State::Planned, Verb::Hold) if talk_on.is_some_and(|day| day <= today) => Ok(State::Held),
        (State::SignedUp | State::Planned, Verb::Hold) => Err(No::NotYet),
        (State::Held, Verb::Accept) => Ok(State::Accepted),
        (State::SignedUp | State::Planned, Verb::Accept) => Err(No::NoTalk),
        (_, Verb::Refuse) => Ok(State::Refused),
        (_, Verb::Withdraw) => Ok(State::Withdrawn),
    }
}

/// By which day the coordinator does the next thing; none where nothing waits.
pub fn by_day((state, talk_on): (State, Option<Date>), since: Date) -> Option<Date> {
    let (from, days) = match state {
        State::SignedUp => (since, TALK_WITHIN),
        State::Planned => (talk_on.unwrap_or(since), 0),
        State::Held => (since, DECIDE_WITHIN),
        State::Accepted | State::Refused | State::Withdrawn => return None,
    };
    from.checked_add(i64::from(days).days()).ok()
}

/// What an accepted mentor still needs before young people can get them, as far as is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    /// Since when they are accepted.
    pub accepted_on: Date,
    /// Whether they have an account, with which they come in.
    pub account: bool,
    /// The last day on which a certificate counts; none where none was seen.
    pub vetted_until: Option<Date>,
    /// How many parts of the training are to be done.
    pub modules_left: usize,
    /// Whether the file says when, how and for whom.
    pub file: bool,
    /// Since when they are not to be asked for a while; none where they are.
    pub paused_on: Option<Date>,
}

words! {
    /// One thing that is needed.
    Need {
        /// An account.
        Account = "account",
        /// A certificate that somebody sees.
        Vetting = "vetting",
        /// The next certificate, because this one ends soon.
        NextVetting = "next-vetting",
        /// The training.
        Training = "training",
        /// The file.
        File = "file",
        /// To say whether they come back, after a while in which they were not to be asked.
        Back = "back",
    }
}

impl Need {
    /// Who sees to it.
    pub fn owner(self) -> Owner {
        match self {
            Need::Account => Owner::Administrator,
            Need::Vetting | Need::NextVetting => Owner::Coordinator,
            Need::Training | Need::File | Need::Back => Owner::Mentor,
        }
    }

    /// Whether nobody can get this mentor before it is there.
    pub fn holds_up(self) -> bool {
        !matches!(self, Need::NextVetting | Need::Back)
    }
}

/// What is needed, each with its last day.
pub fn needs(ready: &Ready, today: Date) -> Vec<(Need, Date)> {
    let later = |from: Date, days: i32| from.checked_add(i64::from(days).days()).unwrap_or(from);
    let soon = later(ready.accepted_on, READY_WITHIN);
    let mut all = Vec::new();
    if !ready.account {
        all.push((Need::Account, later(ready.accepted_on, DECIDE_WITHIN)));
    }
    match ready.vetted_until {
        None => all.push((Need::Vetting, soon)),
        Some(until) if until < today => all.push((Need::Vetting, until)),
        Some(until) if until <= later(today, NEXT_VETTING) => all.push((Need::NextVetting, until)),
        Some(_) => {}
    }
    if ready.modules_left > 0 {
        all.push((Need::Training, soon));
    }
    if !ready.file {
        all.push((Need::File, soon));
    }
    if let Some(paused_on) = ready.paused_on {
        let by = later(paused_on, PAUSE);
        if by <= later(today, DECIDE_WITHIN) {
            all.push((Need::Back, by));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 27);

    #[test]
    fn nobody_is_accepted_without_a_talk_that_was_held() {
        let go = |state, verb| next((state, Some(TODAY)), verb, TODAY);
        assert_eq!(go(State::SignedUp, Verb::Plan(TODAY)), Ok(State::Planned));
        assert_eq!(go(State::Planned, Verb::Hold), Ok(State::Held));
        assert_eq!(go(State::Held, Verb::Accept), Ok(State::Accepted));
        assert_eq!(go(State::SignedUp, Verb::Accept), Err(No::NoTalk));
        assert_eq!(go(State::Planned, Verb::Accept), Err(No::NoTalk));
        assert_eq!(go(State::SignedUp, Verb::Hold), Err(No::NotYet));
        let tomorrow = (State::Planned, Some(date(2026, 11, 28)));
        assert_eq!(next(tomorrow, Verb::Hold, TODAY), Err(No::NotYet));
        assert_eq!(go(State::Planned, Verb::Plan(date(2026, 11, 26))), Err(No::Past));
        // Another day may be agreed, until it was.
        assert_eq!(
            go(State::Planned, Verb::Plan(date(2026, 12, 1))),
            Ok(State::Planned)
        );
        assert_eq!(go(State::Held, Verb::Plan(date(2026, 12, 1))), Err(No::Over));
    }

    #[test]
    fn what_is_over_stays_over_and_said_twice_is_once() {
        for (state, same) in [
            (State::Accepted, Verb::Accept),
            (State::Refused, Verb::Refuse),
            (State::Withdrawn, Verb::Withdraw),
        ] {
            for verb in [
                Verb::Plan(TODAY),
                Verb::Hold,
                Verb::Accept,
                Verb::Refuse,
                Verb::Withdraw,
            ] {
                let expected = if verb == same { Ok(state) } else { Err(No::Over) };
                assert_eq!(next((state, None), verb, TODAY), expected, "{state:?} {verb:?}");
            }
            assert!(!state.is_open() && by_day((state, None), TODAY).is_none());
        }
        for state in [State::SignedUp, State::Planned, State::Held] {
            assert_eq!(next((state, None), Verb::Refuse, TODAY), Ok(State::Refused));
            assert_eq!(next((state, None), Verb::Withdraw, TODAY), Ok(State::Withdrawn));
            assert!(state.is_open());
        }
    }

    #[test]
    fn each_step_has_a_last_day() {
        // Two weeks from 27 November are 11 December; a week is 4 December.
        assert_eq!(by_day((State::SignedUp, None), TODAY), Some(date(2026, 12, 11)));
        let planned = (State::Planned, Some(date(2026, 12, 3)));
        assert_eq!(by_day(planned, TODAY), Some(date(2026, 12, 3)));
        assert_eq!(by_day((State::Held, None), TODAY), Some(date(2026, 12, 4)));
    }

    #[test]
    fn a_mentor_is_ready_with_account_certificate_training_and_file() {
        let ready = Ready {
            accepted_on: date(2026, 11, 1),
            account: true,
            vetted_until: Some(date(2029, 11, 1)),
            modules_left: 0,
            file: true,
            paused_on: None,
        };
        assert_eq!(needs(&ready, TODAY), []);
        let bare = Ready {
            account: false,
            vetted_until: None,
            modules_left: 2,
            file: false,
            ..ready
        };
        // Six weeks from 1 November are 13 December.
        let soon = date(2026, 12, 13);
        assert_eq!(
            needs(&bare, TODAY),
            [
                (Need::Account, date(2026, 11, 8)),
                (Need::Vetting, soon),
                (Need::Training, soon),
                (Need::File, soon)
            ]
        );
        let until = |day| {
            needs(
                &Ready {
                    vetted_until: Some(day),
                    ..ready.clone()
                },
                TODAY,
            )
        };
        // It counts today, and not tomorrow; sixty days from 27 November are 26 January.
        assert_eq!(until(TODAY), [(Need::NextVetting, TODAY)]);
        assert_eq!(until(date(2026, 11, 26)), [(Need::Vetting, date(2026, 11, 26))]);
        assert_eq!(until(date(2027, 1, 26)), [(Need::NextVetting, date(2027, 1, 26))]);
        assert_eq!(until(date(2027, 1, 27)), []);
        // Ninety days from 5 September are 4 December, which is a week from today.
        let paused = |day| {
            needs(
                &Ready {
                    paused_on: Some(day),
                    ..ready.clone()
                },
                TODAY,
            )
        };
        assert_eq!(paused(date(2026, 9, 5)), [(Need::Back, date(2026, 12, 4))]);
        assert_eq!(paused(date(2026, 9, 6)), []);
        assert!(!Need::Back.holds_up());
        assert!(!Need::NextVetting.holds_up() && Need::Vetting.holds_up());
        assert_eq!(Need::File.owner(), Owner::Mentor);
        assert_eq!(Need::Account.owner(), Owner::Administrator);
    }
}
