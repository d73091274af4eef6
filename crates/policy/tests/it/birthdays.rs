//! **Birthdays**: a band begins at 0:00 in Amsterdam, to the second, in winter, in summer and in the nights between.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use policy::calendar::{begin_of, day_at};
use policy::data::DataClass;
use policy::purpose::Purpose;
use policy::relation::Basis;
use policy::*;
use proptest::prelude::*;

use crate::world::{OTHER, TENANT, YOUNG};

#[track_caller]
fn turns(born: Date, midnight: &str, before: AgeBand, after: AgeBand) {
    let midnight: Timestamp = midnight.parse().unwrap();
    let second = SignedDuration::from_secs(1);
    assert_eq!(AgeBand::at(born, midnight - second), before);
    assert_eq!(AgeBand::at(born, midnight), after);
}

#[test]
fn sixteen_and_eighteen_begin_at_midnight_in_amsterdam() {
    use AgeBand::*;
    // Midnight in winter is 23:00 of the day before in UTC, in summer 22:00.
    turns(date(2010, 1, 15), "2026-01-14T23:00:00Z", Under16, From16To17);
    turns(date(2010, 7, 15), "2026-07-14T22:00:00Z", Under16, From16To17);
    turns(date(2008, 1, 15), "2026-01-14T23:00:00Z", From16To17, Adult);
    turns(date(2008, 7, 15), "2026-07-14T22:00:00Z", From16To17, Adult);
    turns(date(2009, 1, 1), "2026-12-31T23:00:00Z", From16To17, Adult);
}

#[test]
fn days_on_which_the_clock_changes_begin_in_the_old_time() {
    use AgeBand::*;
    turns(date(2008, 3, 29), "2026-03-28T23:00:00Z", From16To17, Adult);
    turns(date(2008, 3, 30), "2026-03-29T22:00:00Z", From16To17, Adult);
    turns(date(2008, 10, 25), "2026-10-24T22:00:00Z", From16To17, Adult);
    turns(date(2008, 10, 26), "2026-10-25T23:00:00Z", From16To17, Adult);
    turns(date(2010, 3, 29), "2026-03-28T23:00:00Z", Under16, From16To17);
    turns(date(2010, 10, 25), "2026-10-24T22:00:00Z", Under16, From16To17);
}

#[test]
fn who_was_born_on_a_leap_day_waits_for_the_first_of_march() {
    use AgeBand::*;
    // 2022 and 2026 have no 29 February; 2024 and 2028 do.
    turns(date(2008, 2, 29), "2026-02-28T23:00:00Z", From16To17, Adult);
    turns(date(2008, 2, 29), "2024-02-28T23:00:00Z", Under16, From16To17);
    turns(date(2012, 2, 29), "2028-02-28T23:00:00Z", Under16, From16To17);
    turns(date(2004, 2, 29), "2022-02-28T23:00:00Z", From16To17, Adult);
}

#[test]
fn nobody_turns_anything_in_another_month_or_year() {
    let noon = "2026-10-14T10:00:00Z".parse().unwrap();
    // Sixteen in 2026, but only in December; and seventeen, nineteen, and not yet born.
    assert_eq!(AgeBand::at(date(2010, 12, 1), noon), AgeBand::Under16);
    assert_eq!(AgeBand::at(date(2009, 12, 1), noon), AgeBand::From16To17);
    assert_eq!(AgeBand::at(date(2008, 12, 1), noon), AgeBand::From16To17);
    assert_eq!(AgeBand::at(date(2007, 12, 1), noon), AgeBand::Adult);
    assert_eq!(AgeBand::at(date(2030, 12, 1), noon), AgeBand::Under16);
}

/// A guardian whose relation goes on, around a birthday: no job runs, the answer changes.
#[test]
fn rights_of_guardians_end_by_themselves() {
    let born = date(2008, 10, 26);
    let may = |action: Action, moment: &str| {
        let now: Timestamp = moment.parse().unwrap();
        let actor = Actor {
            person: PersonId::from_bits(11),
            tenant: TENANT,
            account: AccountState::Active,
            sign_in: SignIn::OneFactor,
        };
        let key = Key {
            tenant: TENANT,
            about: Party::Person(YOUNG),
            class: action.class(),
            id: ThingId::from_bits(1),
        };
        let mut facts = Facts::about(key, action.purpose());
        facts.born = Some(born);
        facts.relations = ["2024-08-01T00:00:00Z", "2026-08-01T00:00:00Z"]
            .map(|from| {
                let valid_from: Timestamp = from.parse().unwrap();
                Relation::new(Entry {
                    tenant: TENANT,
                    subject: Party::Person(actor.person),
                    kind: Kind::GuardianWithAuthority,
                    object: Party::Person(YOUNG),
                    valid_from,
                    valid_to: policy::relation::default_end(valid_from),
                    basis: Basis::Authority,
                    approved_by: Some(OTHER),
                    revoked_at: None,
                })
                .unwrap()
            })
            .into();
        decide(&actor, action, &facts, now).map(|reason| reason.extent.id())
    };
    assert_eq!(
        may(Action::SeeJourneySummary, "2026-10-25T22:59:59Z"),
        Ok("summary")
    );
    assert_eq!(
        may(Action::SeeJourneySummary, "2026-10-25T23:00:00Z"),
        Err(Deny::NotShared)
    );
    assert_eq!(
        may(Action::SeePlacementExists, "2026-10-25T22:59:59Z"),
        Ok("exists")
    );
    assert_eq!(
        may(Action::SeePlacementExists, "2026-10-25T23:00:00Z"),
        Err(Deny::NotShared)
    );
    assert_eq!(may(Action::ReadPlacement, "2024-10-25T21:59:59Z"), Ok("read"));
    assert_eq!(
        may(Action::ReadPlacement, "2024-10-25T22:00:00Z"),
        Err(Deny::NotForRole)
    );
    assert_eq!(may(Action::GiveConsent, "2024-10-25T21:59:59Z"), Ok("read"));
    assert_eq!(
        may(Action::GiveConsent, "2024-10-25T22:00:00Z"),
        Err(Deny::NotForRole)
    );
    assert_eq!(Action::GiveConsent.class(), DataClass::Consent);
    assert_eq!(Action::GiveConsent.purpose(), Purpose::Accountability);
}

/// The rule that is written out says what the time zone database says, every hour of forty years.
#[test]
fn the_written_rule_is_the_one_of_the_database() {
    let amsterdam = TimeZone::get("Europe/Amsterdam").unwrap();
    let mut moment: Timestamp = "2000-01-01T00:00:00Z".parse().unwrap();
    let end: Timestamp = "2038-01-01T00:00:00Z".parse().unwrap();
    while moment < end {
        assert_eq!(day_at(moment), amsterdam.to_datetime(moment).date(), "{moment}");
        moment += SignedDuration::from_hours(1);
    }
}

proptest! {
    /// Counting years from the birth date by the calendar of jiff gives the same, where that has a 29 February.
    #[test]
    fn bands_agree_with_counting_on_a_calendar(
        born_in in 0i64..12_000, seconds in 0i64..1_500_000_000,
    ) {
        let born = date(1985, 1, 1).checked_add(born_in.days()).unwrap();
        let now = Timestamp::from_second(946_684_800 + seconds).unwrap();
        let birthday = |years: i64| {
            let day = born.checked_add(years.years()).unwrap();
            // jiff puts a missing 29 February on the 28th; the Netherlands wait a day.
            let waits = (born.month(), born.day()) == (2, 29) && !day.in_leap_year();
            begin_of(if waits { day.tomorrow().unwrap() } else { day }).unwrap()
        };
        let expected = if now >= birthday(18) {
            AgeBand::Adult
        } else if now >= birthday(16) {
            AgeBand::From16To17
        } else {
            AgeBand::Under16
        };
        prop_assert_eq!(AgeBand::at(born, now), expected);
    }
}
