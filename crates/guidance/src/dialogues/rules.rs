//! What may become of a talk and of a step, and what is wrong with what somebody fills in.
//!
//! Deliberately absent: who may. That is policy's; here it is only which **side** of the talk somebody is on.

use jiff::civil::Date;

use super::words::words;

/// The longest text of one side, in characters.
pub const LONGEST_TEXT: usize = 4_000;
/// The longest step, in characters.
pub const LONGEST_STEP: usize = 200;
/// The longest name of who helps, in characters.
pub const LONGEST_HELPER: usize = 120;

words! {
    /// How far a talk is.
    State {
        /// It is planned, and nobody wrote anything.
        Prepared = "prepared",
        /// The young person wrote, or said that they do it together in the talk.
        Written = "written",
        /// The adult added something.
        Added = "added",
        /// It took place; the step is still to be agreed.
        Held = "held",
        /// It took place and ended in a step.
        Closed = "closed",
        /// It did not take place after all, or was a mistake.
        TakenBack = "taken-back",
        /// The young person asked for it and let go of that, before the adult wrote anything. Nobody else reads it any more.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// How a step stands.
    StepState {
        /// Somebody is going to do it.
        Open = "open",
        /// It was done.
        Done = "done",
        /// It is no longer wanted. That is an answer, and no failure.
        Dropped = "dropped",
        /// The talk in which it was agreed was taken back.
        TakenBack = "taken-back",
    }
}

/// On which side of a talk somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The young person.
    Young,
    /// Whoever guides them.
    Adult,
}

/// What somebody does with a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Writes, or says that they do it together.
    Write(Side),
    /// Says that it took place.
    Hold,
    /// Agrees the step with which it ends.
    Close,
    /// Says that it did not take place.
    TakeBack,
    /// Says that it did.
    PutBack,
    /// The young person lets go of what they asked for.
    Withdraw,
    /// The young person asks for it after all.
    AskAgain,
}

/// What the rules look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stands {
    /// How far it is.
    pub state: State,
    /// Whether the young person wrote, or said that they do it together.
    pub young: bool,
    /// Whether the adult wrote.
    pub adult: bool,
    /// Whether anything stands there to read.
    pub words: bool,
    /// Whether it was closed once.
    pub closed: bool,
    /// Whether the young person asks for it and waits for a day.
    pub asked: bool,
}

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum No {
    /// The young person writes first.
    YoungFirst,
    /// It is closed, and what was agreed stays as it is.
    Closed,
    /// It was taken back.
    TakenBack,
    /// It was not.
    NotTakenBack,
    /// Nobody wrote a word of what was said.
    NothingWritten,
    /// The young person did not ask for it, or it has a day already.
    NotAsked,
    /// The young person let go of it.
    Withdrawn,
}

impl No {
    /// The key of the text that says so.
    pub fn key(self) -> &'static str {
        match self {
            No::YoungFirst => "dialogues-no-young-first",
            No::Closed => "dialogues-no-closed",
            No::TakenBack => "dialogues-no-taken-back",
            No::NotTakenBack => "dialogues-no-not-taken-back",
            No::NothingWritten => "dialogues-no-nothing-written",
            No::NotAsked => "dialogues-no-not-asked",
            No::Withdrawn => "dialogues-no-withdrawn",
        }
    }
}

/// What becomes of a talk, or why not. Whoever learns owns the text: the young person can write as long as it is not taken back.
/// What the adult adds comes after them; once the talk took place, what was said there was said together. What they asked for they can
/// let go of until there is a day. Where the adult wrote already, the words of both stay, as of any talk that does not go on.
pub fn next(at: &Stands, verb: Verb) -> Result<State, No> {
    match (at.state, verb) {
        (State::TakenBack, Verb::PutBack) => Ok(was(at)),
        (State::TakenBack, _) => Err(No::TakenBack),
        (State::Withdrawn, Verb::AskAgain) => Ok(was(at)),
        (State::Withdrawn, _) => Err(No::Withdrawn),
        (_, Verb::AskAgain) => Err(No::NotTakenBack),
        (State::Prepared | State::Written, Verb::Withdraw) if at.asked => Ok(State::Withdrawn),
        (State::Added, Verb::Withdraw) if at.asked => Ok(State::TakenBack),
        (_, Verb::Withdraw) => Err(No::NotAsked),
        (_, Verb::PutBack) => Err(No::NotTakenBack),
        (_, Verb::TakeBack) => Ok(State::TakenBack),
        (State::Prepared | State::Written, Verb::Write(Side::Young)) => Ok(State::Written),
        (state, Verb::Write(Side::Young)) => Ok(state),
        (State::Closed, _) => Err(No::Closed),
        (State::Prepared, Verb::Write(Side::Adult)) => Err(No::YoungFirst),
        (State::Held, Verb::Write(Side::Adult)) => Ok(State::Held),
        (_, Verb::Write(Side::Adult)) => Ok(State::Added),
        (_, Verb::Hold) => Ok(State::Held),
        (_, Verb::Close) if !at.words => Err(No::NothingWritten),
        (_, Verb::Close) => Ok(State::Closed),
    }
}

/// How far it was before it was taken back, as far as what stands there tells.
fn was(at: &Stands) -> State {
    match (at.closed, at.adult, at.young) {
        (true, _, _) => State::Closed,
        (_, true, _) => State::Added,
        (_, _, true) => State::Written,
        _ => State::Prepared,
    }
}

/// What somebody says of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// It was done.
    Done,
    /// It is not wanted any more.
    Dropped,
    /// On another day.
    Later(Option<Date>),
    /// It is to be done after all.
    Again,
}

/// What becomes of a step and by which day; or the key of why not.
pub fn change_step(
    (state, by_day): (StepState, Date),
    to: Move,
    today: Date,
) -> Result<(StepState, Date), &'static str> {
    match (state, to) {
        (StepState::TakenBack, _) => Err("dialogues-step-taken-back"),
        (_, Move::Done) => Ok((StepState::Done, by_day)),
        (_, Move::Dropped) => Ok((StepState::Dropped, by_day)),
        (_, Move::Again) => Ok((StepState::Open, by_day)),
        (_, Move::Later(None)) => Err("dialogues-step-no-day"),
        (_, Move::Later(Some(day))) => step_day(day, today).map(|day| (StepState::Open, day)),
    }
}

/// A step has a day from today on, and within two years: what is further off is a plan, or a slip of the keyboard.
fn step_day(day: Date, today: Date) -> Result<Date, &'static str> {
    let last = Date::new(today.year().saturating_add(2), today.month(), 1).unwrap_or(Date::MAX);
    if day < today {
        Err("dialogues-step-past")
    } else if day > last {
        Err("dialogues-step-far")
    } else {
        Ok(day)
    }
}

/// A step as somebody fills it in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepDraft {
    /// What.
    pub what: String,
    /// By which day.
    pub by_day: Option<Date>,
    /// Who helps; may be empty.
    pub helper: String,
}

impl StepDraft {
    /// Whether nobody filled in anything.
    pub fn is_empty(&self) -> bool {
        self.what.trim().is_empty() && self.by_day.is_none() && self.helper.trim().is_empty()
    }

    /// What is wrong with it, by the name of the field; nothing where it can be agreed.
    pub fn wrong(&self, today: Date) -> Vec<Asked> {
        let long = |text: &str, most: usize| text.chars().count() > most;
        let day = match self.by_day {
            None => Some("dialogues-step-no-day"),
            Some(day) => step_day(day, today).err(),
        };
        let mut wrong = Vec::new();
        if self.what.trim().is_empty() {
            wrong.push(("stap", "dialogues-step-empty"));
        }
        if long(&self.what, LONGEST_STEP) {
            wrong.push(("stap", "dialogues-step-long"));
        }
        wrong.extend(day.map(|key| ("stapdag", key)));
        if long(&self.helper, LONGEST_HELPER) {
            wrong.push(("hulp", "dialogues-helper-long"));
        }
        wrong
    }
}

/// A field and the key of what is wrong with it.
pub type Asked = (&'static str, &'static str);

/// How much of these talks was about the future, in percent, each talk counting as much; none where there is no talk.
pub fn percent(tenths: &[u8]) -> Option<u8> {
    let count = u32::try_from(tenths.len()).ok().filter(|count| *count > 0)?;
    let sum: u32 = tenths.iter().map(|one| u32::from(*one)).sum();
    // Half a percent and more goes up.
    u8::try_from((sum * 20 + count) / (2 * count)).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 26);

    fn at(state: State) -> Stands {
        Stands {
            state,
            young: false,
            adult: false,
            words: true,
            closed: state == State::Closed,
            asked: false,
        }
    }

    #[test]
    fn what_was_asked_for_is_let_go_of_until_there_is_a_day() {
        let asked = |state| Stands {
            asked: true,
            ..at(state)
        };
        for state in [State::Prepared, State::Written] {
            assert_eq!(next(&asked(state), Verb::Withdraw), Ok(State::Withdrawn));
            // With a day, or where the adult invited, it is not for the young person alone to say.
            assert_eq!(next(&at(state), Verb::Withdraw), Err(No::NotAsked));
        }
        // What the adult wrote does not go away from the adult.
        assert_eq!(next(&asked(State::Added), Verb::Withdraw), Ok(State::TakenBack));
        assert_eq!(next(&at(State::Held), Verb::Withdraw), Err(No::NotAsked));
        let gone = at(State::Withdrawn);
        for verb in [
            Verb::Hold,
            Verb::TakeBack,
            Verb::Write(Side::Young),
            Verb::Write(Side::Adult),
        ] {
            assert_eq!(next(&gone, verb), Err(No::Withdrawn), "{verb:?}");
        }
        assert_eq!(next(&gone, Verb::AskAgain), Ok(State::Prepared));
        let wrote = Stands { young: true, ..gone };
        assert_eq!(next(&wrote, Verb::AskAgain), Ok(State::Written));
        assert_eq!(
            next(&asked(State::Written), Verb::AskAgain),
            Err(No::NotTakenBack)
        );
    }

    #[test]
    fn a_talk_goes_from_the_young_person_to_the_adult_to_a_step() {
        let mut state = State::Prepared;
        for (verb, then) in [
            (Verb::Write(Side::Young), State::Written),
            (Verb::Write(Side::Young), State::Written),
            (Verb::Write(Side::Adult), State::Added),
            (Verb::Write(Side::Young), State::Added),
            (Verb::Hold, State::Held),
            (Verb::Write(Side::Adult), State::Held),
            (Verb::Close, State::Closed),
            (Verb::Write(Side::Young), State::Closed),
            (Verb::TakeBack, State::TakenBack),
        ] {
            state = next(&at(state), verb).unwrap();
            assert_eq!(state, then, "{verb:?}");
        }
    }

    #[test]
    fn the_adult_does_not_write_first_and_nothing_is_said_of_what_is_over() {
        let no = |state, verb| next(&at(state), verb).unwrap_err();
        assert_eq!(no(State::Prepared, Verb::Write(Side::Adult)), No::YoungFirst);
        for verb in [Verb::Write(Side::Adult), Verb::Hold, Verb::Close] {
            assert_eq!(no(State::Closed, verb), No::Closed);
        }
        for verb in [Verb::Write(Side::Young), Verb::Hold, Verb::TakeBack] {
            assert_eq!(no(State::TakenBack, verb), No::TakenBack);
        }
        assert_eq!(no(State::Written, Verb::PutBack), No::NotTakenBack);
        let silent = Stands {
            words: false,
            ..at(State::Held)
        };
        assert_eq!(next(&silent, Verb::Close), Err(No::NothingWritten));
        assert_eq!(next(&silent, Verb::Hold), Ok(State::Held));
    }

    #[test]
    fn what_was_taken_back_comes_back_as_far_as_it_was() {
        let back = |closed, adult, young| {
            let at = Stands {
                closed,
                adult,
                young,
                ..at(State::TakenBack)
            };
            next(&at, Verb::PutBack).unwrap()
        };
        assert_eq!(back(true, true, true), State::Closed);
        assert_eq!(back(false, true, true), State::Added);
        assert_eq!(back(false, false, true), State::Written);
        assert_eq!(back(false, false, false), State::Prepared);
    }

    #[test]
    fn a_step_is_done_dropped_or_later_and_never_in_the_past() {
        let step = |state, to| change_step((state, date(2026, 11, 1)), to, TODAY);
        let was = date(2026, 11, 1);
        assert_eq!(step(StepState::Open, Move::Done), Ok((StepState::Done, was)));
        assert_eq!(
            step(StepState::Open, Move::Dropped),
            Ok((StepState::Dropped, was))
        );
        assert_eq!(step(StepState::Done, Move::Again), Ok((StepState::Open, was)));
        assert_eq!(
            step(StepState::Dropped, Move::Later(Some(TODAY))),
            Ok((StepState::Open, TODAY))
        );
        let later = |day| step(StepState::Open, Move::Later(day)).unwrap_err();
        assert_eq!(later(None), "dialogues-step-no-day");
        assert_eq!(later(Some(date(2026, 11, 25))), "dialogues-step-past");
        assert_eq!(later(Some(date(2126, 11, 26))), "dialogues-step-far");
        assert!(step(StepState::TakenBack, Move::Done).is_err());
    }

    #[test]
    fn a_step_says_at_once_everything_that_is_wrong_with_it() {
        let empty = StepDraft::default();
        assert!(empty.is_empty());
        assert_eq!(
            empty.wrong(TODAY),
            [
                ("stap", "dialogues-step-empty"),
                ("stapdag", "dialogues-step-no-day")
            ]
        );
        let long = StepDraft {
            what: "x".repeat(LONGEST_STEP + 1),
            by_day: Some(date(2026, 11, 25)),
            helper: "y".repeat(LONGEST_HELPER + 1),
        };
        assert_eq!(
            long.wrong(TODAY),
            [
                ("stap", "dialogues-step-long"),
                ("stapdag", "dialogues-step-past"),
                ("hulp", "dialogues-helper-long")
            ]
        );
        let sound = StepDraft {
            what: "Bel de garage".to_owned(),
            by_day: Some(TODAY),
            helper: String::new(),
        };
        assert_eq!(sound.wrong(TODAY), []);
    }

    #[test]
    fn the_share_of_the_future_is_the_mean_over_talks() {
        assert_eq!(percent(&[]), None);
        assert_eq!(percent(&[10, 10]), Some(100));
        // Two of ten and five of ten: 3.5 of ten.
        assert_eq!(percent(&[2, 5]), Some(35));
        // 1, 0 and 0 of ten: 3.33 percent. 2, 3 and 3: 26.67 percent.
        assert_eq!(percent(&[1, 0, 0]), Some(3));
        assert_eq!(percent(&[2, 3, 3]), Some(27));
        assert_eq!(percent(&[0]), Some(0));
    }
}
