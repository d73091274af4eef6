//! The **gates** one by one: each ground for a no, with everything else as it should be, and the exact edge of each term.

use jiff::civil::date;
use policy::data::DataClass;
use policy::role::Role;
use policy::share::Share;
use policy::vetting::{Certificate, Vetting};
use policy::*;

use crate::world::*;

#[test]
fn each_ground_has_its_own_name() {
    let read = of(Role::Tutor, Action::ReadJourney);
    assert!(read.decide().is_ok());
    assert_eq!(
        Case {
            other_tenant: true,
            ..read
        }
        .decide(),
        Err(Deny::OtherTenant)
    );
    assert_eq!(
        Case {
            purpose_fits: false,
            ..read
        }
        .decide(),
        Err(Deny::OtherPurpose)
    );
    assert_eq!(
        Case {
            state: State::None,
            ..read
        }
        .decide(),
        Err(Deny::NoRelation)
    );
    assert_eq!(
        Case {
            state: State::Future,
            ..read
        }
        .decide(),
        Err(Deny::RelationNotYet)
    );
    assert_eq!(
        Case {
            state: State::Ended,
            ..read
        }
        .decide(),
        Err(Deny::RelationEnded)
    );
    assert_eq!(
        Case {
            state: State::Revoked,
            ..read
        }
        .decide(),
        Err(Deny::RelationRevoked)
    );
    assert_eq!(
        Case {
            sign_in: SignIn::OneFactor,
            ..read
        }
        .decide(),
        Err(Deny::SecondFactorMissing)
    );
    assert_eq!(
        Case {
            object: ObjectState::Erased,
            ..read
        }
        .decide(),
        Err(Deny::Erased)
    );
    assert!(
        Case {
            object: ObjectState::Closed,
            ..read
        }
        .decide()
        .is_ok()
    );
    let write = of(Role::Tutor, Action::WriteJourney);
    assert_eq!(
        Case {
            object: ObjectState::Closed,
            ..write
        }
        .decide(),
        Err(Deny::Closed)
    );
    assert_eq!(
        of(Role::Tutor, Action::ReadPlacement).decide(),
        Err(Deny::NotForRole)
    );
    let other_class = after(&read, |facts| facts.key.class = DataClass::Placement);
    assert_eq!(other_class, Err(Deny::OtherClass));
    let guardian = of(Role::GuardianInformed, Action::SeeJourneySummary);
    assert_eq!(
        Case {
            band: None,
            ..guardian
        }
        .decide(),
        Err(Deny::AgeUnknown)
    );
}

/// Decision 8: all staff takes two factors; mentors, guardians, employers and young people may come with one.
#[test]
fn staff_signs_in_with_two_factors() {
    let one_will_do = [
        Role::Oneself,
        Role::GuardianWithAuthority,
        Role::GuardianInformed,
        Role::GuardianByGrant,
        Role::Mentor,
        Role::EmployerContact,
    ];
    for &role in Role::ALL {
        let with_one = Case {
            sign_in: SignIn::OneFactor,
            ..of(role, Action::ReadStatistics)
        };
        let refused = with_one.decide() == Err(Deny::SecondFactorMissing);
        assert_eq!(refused, !one_will_do.contains(&role), "{role}");
    }
}

#[test]
fn each_forbid_wins_and_is_named() {
    let read = of(Role::Tutor, Action::ReadJourney);
    let with = |forbid| {
        Case {
            forbid: Some(forbid),
            ..read
        }
        .decide()
    };
    assert_eq!(with(Forbid::CourtBan), Err(Deny::CourtBan));
    assert_eq!(with(Forbid::ShutOut), Err(Deny::ShutOut));
    assert_eq!(
        with(Forbid::OrganisationSuspended),
        Err(Deny::OrganisationSuspended)
    );
    assert_eq!(with(Forbid::Objection), Err(Deny::Objection));
    let both = after(&read, |facts| {
        facts.forbids = vec![Forbid::Objection, Forbid::CourtBan];
    });
    assert_eq!(both, Err(Deny::CourtBan));
}

#[test]
fn an_account_that_is_not_confirmed_confirms_itself_and_nothing_else() {
    let confirm = of(Role::Oneself, Action::ConfirmAccount);
    assert!(confirm.decide().is_ok());
    let with = |case: Case, account| Case { account, ..case }.decide();
    assert_eq!(with(confirm, AccountState::Active), Err(Deny::AlreadyConfirmed));
    assert_eq!(
        with(confirm, AccountState::Suspended),
        Err(Deny::AccountNotActive)
    );
    assert_eq!(with(confirm, AccountState::Ended), Err(Deny::AccountNotActive));
    let own = of(Role::Oneself, Action::ReadPortfolio);
    for &account in &AccountState::ALL[1..] {
        assert_eq!(with(own, account), Err(Deny::AccountNotActive), "{account}");
    }
}

#[test]
fn a_vetting_counts_for_its_days_its_tenant_and_its_person() {
    let mentor = of(Role::Mentor, Action::ReadMentoringLog);
    let good = Vetting {
        tenant: TENANT,
        person: ACTOR,
        seen_by: OTHER,
        certificate: Certificate::Vog,
        seen_on: date(2026, 10, 14),
        until: date(2026, 10, 14),
    };
    let with = |vetting: Vetting| after(&mentor, |facts| facts.vettings = vec![vetting]).map(|_| ());
    assert_eq!(with(good), Ok(()));
    for bad in [
        Vetting {
            tenant: ELSEWHERE,
            ..good
        },
        Vetting {
            person: OTHER,
            ..good
        },
        Vetting {
            seen_by: ACTOR,
            ..good
        },
        Vetting {
            seen_on: date(2026, 10, 15),
            ..good
        },
        Vetting {
            until: date(2026, 10, 13),
            ..good
        },
    ] {
        assert_eq!(with(bad), Err(Deny::NotVetted), "{bad:?}");
    }
    // A mentor of an adult meets no minor; of whoever has no known age, perhaps.
    let unknown = Case {
        band: None,
        seen: Seen::None,
        ..of(Role::Mentor, Action::ReportConcern)
    };
    assert_eq!(unknown.decide(), Err(Deny::NotVetted));
    // A birth date says nothing about a pairing, nor about whoever else is in it.
    let adult = Case {
        band: Some(AgeBand::Adult),
        ..unknown
    };
    assert!(adult.decide().is_ok());
    let of_the_pairing = after(&adult, |facts| facts.key.about = PAIRING);
    assert_eq!(of_the_pairing, Err(Deny::NotVetted));
}

#[test]
fn an_employer_reads_a_package_unvetted_and_meets_no_minor_unvetted() {
    let employer = |action, band| {
        Case {
            seen: Seen::None,
            extra: Extra::Shared,
            band: Some(band),
            ..of(Role::EmployerContact, action)
        }
        .decide()
        .map(|_| ())
    };
    assert_eq!(employer(Action::ReadPackage, AgeBand::Under16), Ok(()));
    for action in [Action::ReadPlacement, Action::SeePlacementExists] {
        assert_eq!(
            employer(action, AgeBand::From16To17),
            Err(Deny::NotVetted),
            "{action}"
        );
        assert_eq!(employer(action, AgeBand::Adult), Ok(()), "{action}");
    }
}

#[test]
fn under_16_one_refuses_and_does_not_consent() {
    let give = of(Role::Oneself, Action::GiveConsent);
    assert_eq!(give.decide(), Err(Deny::TooYoung));
    assert_eq!(Case { band: None, ..give }.decide(), Err(Deny::AgeUnknown));
    assert!(
        Case {
            band: Some(AgeBand::From16To17),
            ..give
        }
        .decide()
        .is_ok()
    );
    assert!(of(Role::Oneself, Action::RefuseConsent).decide().is_ok());
}

#[test]
fn a_share_opens_one_record_to_one_receiver_for_its_term() {
    let tutor = of(Role::Tutor, Action::ReadSharedItem);
    let key = tutor.key();
    let good = Share {
        owner: YOUNG,
        key,
        with: Party::Person(ACTOR),
        valid_from: now(),
        valid_to: now() + nano(),
        withdrawn_at: None,
    };
    let with = |share: Share| after(&tutor, |facts| facts.shares = vec![share]).map(|_| ());
    assert_eq!(with(good), Ok(()));
    for bad in [
        Share { owner: OTHER, ..good },
        Share {
            key: Key {
                id: ThingId::from_bits(98),
                ..key
            },
            ..good
        },
        Share {
            with: Party::Person(OTHER),
            ..good
        },
        Share { with: GROUP, ..good },
        Share {
            valid_from: now() + nano(),
            valid_to: now() + days(1),
            ..good
        },
        Share {
            valid_from: now() - days(1),
            valid_to: now(),
            ..good
        },
        Share {
            withdrawn_at: Some(now() + days(9)),
            ..good
        },
    ] {
        assert_eq!(with(bad), Err(Deny::NotShared), "{bad:?}");
    }
}

#[test]
fn a_package_is_for_the_seat_it_was_submitted_to() {
    let employer = Case {
        extra: Extra::Shared,
        ..of(Role::EmployerContact, Action::ReadPackage)
    };
    assert!(employer.decide().is_ok());
    let to = |with: Party, change: &dyn Fn(&mut Facts)| {
        after(&employer, |facts| {
            facts.shares[0].with = with;
            change(facts);
        })
        .map(|_| ())
    };
    let second = Party::Seat(id::Id::from_bits(25));
    let contact = relation(
        (Party::Person(ACTOR), Kind::EmployerContactOf, second),
        State::Current,
    );
    let on_second = relation((Party::Person(YOUNG), Kind::OnSeat, second), State::Current);
    assert_eq!(to(second, &|_| ()), Err(Deny::NotShared));
    assert_eq!(
        to(second, &|facts| facts.relations.push(contact)),
        Err(Deny::NotShared)
    );
    assert_eq!(
        to(second, &|facts| facts.relations.push(on_second)),
        Err(Deny::NotShared)
    );
    assert_eq!(
        to(second, &|facts| facts.relations.extend([contact, on_second])),
        Ok(())
    );
    let over = contact.revoked(now());
    assert_eq!(
        to(second, &|facts| facts.relations.extend([over, on_second])),
        Err(Deny::NotShared)
    );
    assert_eq!(to(Party::Person(ACTOR), &|_| ()), Err(Deny::NotShared));
}

#[test]
fn a_concern_is_read_by_who_sent_it_and_not_by_whom_it_is_about() {
    let read = of(Role::Oneself, Action::ReadConcern);
    assert_eq!(read.decide(), Err(Deny::NotOwnReport));
    assert_eq!(
        after(&read, |facts| facts.reported_by = Some(OTHER)),
        Err(Deny::NotOwnReport)
    );
    assert!(after(&read, |facts| facts.reported_by = Some(YOUNG)).is_ok());
    assert!(of(Role::Oneself, Action::ReportConcern).decide().is_ok());
}
