//! The rules of a pairing, state by state.
//!
//! Deliberately absent: a database; what is saved is told in stories.

use jiff::civil::date;

use super::*;

const TODAY: Date = date(2026, 11, 27);
const ANSWER_BY: Date = date(2026, 12, 4);

fn at(state: State) -> Stands {
    Stands {
        state,
        young: None,
        mentor: None,
        consent: true,
        under_16: true,
        vetted: true,
        answer_by: ANSWER_BY,
        agreed_on: Some(date(2026, 11, 20)),
        mid_term: Some(date(2027, 2, 14)),
        mid_term_done: false,
        goodbye: Some(date(2027, 6, 16)),
        young_wrote: false,
        mentor_wrote: false,
    }
}

#[test]
fn it_takes_both_to_agree_in_whatever_order() {
    let fresh = at(State::Proposed);
    for (one, other) in [(By::Young, By::Mentor), (By::Mentor, By::Young)] {
        assert_eq!(next(&fresh, Verb::Agree, one, TODAY), Ok(State::Proposed));
        let half = match one {
            By::Young => Stands {
                young: Some(Said::Yes),
                ..fresh
            },
            _ => Stands {
                mentor: Some(Said::Yes),
                ..fresh
            },
        };
        // Saying it again is no second yes.
        assert_eq!(next(&half, Verb::Agree, one, TODAY), Ok(State::Proposed));
        assert_eq!(next(&half, Verb::Agree, other, TODAY), Ok(State::Agreed));
    }
}

#[test]
fn an_answer_counts_until_the_last_day_and_silence_after_it() {
    let fresh = at(State::Proposed);
    let after = date(2026, 12, 5);
    assert_eq!(
        next(&fresh, Verb::Agree, By::Young, ANSWER_BY),
        Ok(State::Proposed)
    );
    assert_eq!(next(&fresh, Verb::Agree, By::Young, after), Err(No::TooLate));
    assert_eq!(
        next(&fresh, Verb::Decline, By::Young, after),
        Ok(State::Declined),
        "a no is never too late"
    );
    assert_eq!(
        next(&fresh, Verb::Lapse, By::Coordinator, ANSWER_BY),
        Err(No::StillTime)
    );
    assert_eq!(
        next(&fresh, Verb::Lapse, By::Coordinator, after),
        Ok(State::Lapsed)
    );
}

#[test]
fn nobody_begins_without_consent_and_a_vetting() {
    let agreed = at(State::Agreed);
    let begin = |at: Stands| next(&at, Verb::Begin, By::Mentor, TODAY);
    assert_eq!(begin(agreed), Ok(State::Started));
    assert_eq!(
        begin(Stands {
            consent: false,
            ..agreed
        }),
        Err(No::NoConsent)
    );
    assert_eq!(
        begin(Stands {
            vetted: false,
            ..agreed
        }),
        Err(No::NotVetted)
    );
    assert_eq!(begin(at(State::Proposed)), Err(No::NotFrom));
}

#[test]
fn each_does_only_what_is_theirs() {
    use By::{Coordinator, Guardian, Mentor, Young};
    let may = |verb, state| -> Vec<By> {
        let all = By::ALL.iter().copied();
        all.filter(|by| next(&at(state), verb, *by, date(2027, 6, 30)) != Err(No::NotYours))
            .collect()
    };
    assert_eq!(may(Verb::Agree, State::Proposed), [Young, Mentor]);
    assert_eq!(may(Verb::Decline, State::Agreed), [Young, Mentor]);
    assert_eq!(may(Verb::Lapse, State::Proposed), [Coordinator]);
    assert_eq!(may(Verb::Withdraw, State::Agreed), [Coordinator]);
    assert_eq!(may(Verb::Begin, State::Agreed), [Mentor, Coordinator]);
    assert_eq!(may(Verb::PlanGoodbye, State::Started), [Mentor, Coordinator]);
    assert_eq!(may(Verb::EndFull, State::GoodbyePlanned), [Mentor, Coordinator]);
    assert_eq!(may(Verb::EndEarly, State::Started), [Young, Mentor, Coordinator]);
    assert!(!may(Verb::EndEarly, State::Started).contains(&Guardian));
}

#[test]
fn what_is_over_stays_over() {
    for state in [State::Ended, State::Declined, State::Lapsed, State::Withdrawn] {
        assert!(!state.is_open() && !state.runs());
        for verb in [
            Verb::Agree,
            Verb::Begin,
            Verb::PlanGoodbye,
            Verb::EndFull,
            Verb::EndEarly,
        ] {
            let by = if verb == Verb::Agree {
                By::Young
            } else {
                By::Mentor
            };
            assert_eq!(
                next(&at(state), verb, by, TODAY),
                Err(No::NotFrom),
                "{state:?} {verb:?}"
            );
        }
        assert_eq!(waits_for(&at(state), TODAY), []);
    }
}

#[test]
fn a_full_end_comes_on_the_day_of_the_goodbye_and_an_early_one_at_any_time() {
    let planned = at(State::GoodbyePlanned);
    let end = |day| next(&planned, Verb::EndFull, By::Mentor, day);
    assert_eq!(end(date(2027, 6, 15)), Err(No::TooEarly));
    assert_eq!(end(date(2027, 6, 16)), Ok(State::Ended));
    assert_eq!(
        next(&at(State::Started), Verb::EndFull, By::Mentor, date(2027, 6, 16)),
        Err(No::NotFrom)
    );
    assert_eq!(next(&planned, Verb::EndEarly, By::Young, TODAY), Ok(State::Ended));
}

#[track_caller]
fn check(at: &Stands, today: Date, expected: &[(Todo, By, Date)]) {
    let found: Vec<_> = waits_for(at, today)
        .iter()
        .map(|one| (one.what, one.who, one.by))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn every_open_pairing_waits_for_somebody_by_a_day() {
    let proposed = at(State::Proposed);
    check(
        &proposed,
        TODAY,
        &[
            (Todo::Answer, By::Young, ANSWER_BY),
            (Todo::Answer, By::Mentor, ANSWER_BY),
        ],
    );
    let half = Stands {
        young: Some(Said::Yes),
        ..proposed
    };
    check(&half, TODAY, &[(Todo::Answer, By::Mentor, ANSWER_BY)]);
    // A week after the last day for an answer.
    check(
        &half,
        date(2026, 12, 5),
        &[(Todo::SeeToSilence, By::Coordinator, date(2026, 12, 11))],
    );

    // Both agreed on 20 November: dates by the 27th; what is missing for that by 4 December.
    let agreed = at(State::Agreed);
    check(
        &agreed,
        TODAY,
        &[(Todo::FirstDates, By::Mentor, date(2026, 11, 27))],
    );
    let asked = Stands {
        consent: false,
        ..agreed
    };
    check(&asked, TODAY, &[(Todo::Consent, By::Guardian, date(2026, 12, 4))]);
    check(
        &Stands {
            under_16: false,
            ..asked
        },
        TODAY,
        &[(Todo::Consent, By::Young, date(2026, 12, 4))],
    );
    let unseen = Stands {
        vetted: false,
        ..agreed
    };
    check(
        &unseen,
        TODAY,
        &[(Todo::Vetting, By::Coordinator, date(2026, 12, 4))],
    );
}

#[test]
fn a_running_pairing_waits_for_its_middle_and_its_end() {
    // Four weeks before 16 June is 19 May; a week after it is 23 June.
    let started = at(State::Started);
    let goodbye = (Todo::PlanGoodbye, By::Mentor, date(2027, 5, 19));
    check(
        &started,
        TODAY,
        &[(Todo::MidTerm, By::Mentor, date(2027, 2, 14)), goodbye],
    );
    check(
        &Stands {
            mid_term_done: true,
            ..started
        },
        TODAY,
        &[goodbye],
    );
    let lost = Stands {
        vetted: false,
        mid_term_done: true,
        ..started
    };
    check(&lost, TODAY, &[(Todo::Vetting, By::Coordinator, TODAY), goodbye]);

    let planned = Stands {
        mid_term_done: true,
        ..at(State::GoodbyePlanned)
    };
    let day = date(2027, 6, 16);
    let end = (Todo::End, By::Coordinator, date(2027, 6, 23));
    check(
        &planned,
        TODAY,
        &[(Todo::Words, By::Young, day), (Todo::Words, By::Mentor, day), end],
    );
    check(
        &Stands {
            young_wrote: true,
            mentor_wrote: true,
            ..planned
        },
        TODAY,
        &[end],
    );
    for state in State::ALL.iter().filter(|state| state.is_open()) {
        assert!(!waits_for(&at(*state), TODAY).is_empty(), "{state:?}");
    }
}

#[test]
fn who_lost_a_mentor_early_comes_first() {
    assert_eq!(rematch(How::Full, None), Rematch::WhenAsked);
    for reason in Reason::ALL {
        let expected = match reason {
            Reason::NotWanted => Rematch::WhenAsked,
            Reason::NotSafe => Rematch::FirstAfterATalk,
            _ => Rematch::First,
        };
        assert_eq!(rematch(How::Early, Some(*reason)), expected, "{reason:?}");
    }
    assert_eq!(rematch(How::Early, None), Rematch::First);
}

#[test]
fn nobody_reads_the_reason_of_the_other_and_what_was_not_safe_is_read_by_none_of_them() {
    for reason in Reason::ALL {
        assert_eq!(told(Some(*reason), false), None, "{reason:?}");
        let own = (*reason != Reason::NotSafe).then_some(*reason);
        assert_eq!(told(Some(*reason), true), own, "{reason:?}");
    }
}

#[test]
fn after_an_early_end_the_coordinator_asks_within_a_week_and_no_longer_once_asked() {
    let ended = date(2026, 10, 10);
    let within = Some(date(2026, 10, 17));
    let ask = |asked, today| talk_after(ended, (asked, false), today);
    assert_eq!(ask(None, ended), within);
    assert_eq!(ask(Some(date(2026, 10, 9)), ended), within);
    assert_eq!(ask(Some(ended), ended), None);
    assert_eq!(ask(None, date(2026, 11, 7)), within);
    assert_eq!(ask(None, date(2026, 11, 8)), None);
    // Whoever waits for that talk before another mentor comes stays on the list until it was had.
    assert_eq!(talk_after(ended, (None, true), date(2027, 3, 1)), within);
    assert_eq!(talk_after(ended, (Some(ended), true), date(2027, 3, 1)), None);
}
