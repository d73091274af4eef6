//! The **gates** one by one: each ground for a no, with everything else as it should be, and the exact edge of each term.

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use policy::data::DataClass;
use policy::glass::BreakGlass;
use policy::purpose::LegalBasis;
use policy::role::Role;
use policy::second::{Approval, Request};
use policy::share::Share;
use policy::vetting::{Certificate, Vetting};
use policy::*;

use crate::world::*;

fn of(role: Role, action: Action) -> Case {
    Case::usual(role, action)
}

/// Decides after a change of the facts.
fn after(case: &Case, change: impl FnOnce(&mut Facts)) -> Result<Reason, Deny> {
    let mut facts = case.facts();
    change(&mut facts);
    decide(&case.actor(), case.action, &facts, now())
}

fn nano() -> SignedDuration {
    SignedDuration::from_nanos(1)
}

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
        facts.forbids = vec![Forbid::Objection, Forbid::CourtBan]
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
}

#[test]
fn consent_is_asked_of_programmes() {
    let with = |answers| {
        Case {
            answers,
            ..of(Role::Coordinator, Action::ReadMentoringLog)
        }
        .decide()
    };
    assert!(with(Answers::GuardianYes).is_ok());
    assert_eq!(with(Answers::None), Err(Deny::ConsentMissing));
    assert_eq!(with(Answers::GuardiansOpposed), Err(Deny::ConsentOpposed));
    let of_nobody_knows_what_age = Case {
        band: None,
        ..of(Role::Coordinator, Action::ReadMentoringLog)
    };
    assert_eq!(of_nobody_knows_what_age.decide(), Err(Deny::ConsentMissing));
    let of_a_list = after(&of(Role::Coordinator, Action::ReadMentoringLog), |facts| {
        facts.key.about = PROGRAMME
    });
    assert_eq!(of_a_list, Err(Deny::ConsentMissing));
    // A yes counts as long as the one who gave it has authority.
    let mother = Party::Person(MOTHER);
    let without_authority = after(&of(Role::Mentor, Action::ReadMentoringLog), |facts| {
        facts
            .relations
            .retain(|relation| relation.entry().subject != mother);
    });
    assert_eq!(without_authority, Err(Deny::ConsentMissing));
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

#[test]
fn glass_is_broken_for_an_hour_by_two_persons_in_two_roles() {
    let officer = of(Role::SafeguardingOfficer, Action::ReadJourney);
    let good = BreakGlass {
        opened_at: now(),
        ..glass(ACTOR)
    };
    let with = |glass: BreakGlass| after(&officer, |facts| facts.glass = Some(glass));
    let reason = with(good).unwrap();
    assert_eq!(reason.review, good.review);
    assert_eq!(reason.basis, LegalBasis::LegalDuty);
    let hour = SignedDuration::from_mins(60);
    assert!(
        with(BreakGlass {
            opened_at: now() - hour + nano(),
            ..good
        })
        .is_ok()
    );
    assert!(
        with(BreakGlass {
            approved_as: Role::SchoolLeader,
            ..good
        })
        .is_ok()
    );
    for bad in [
        BreakGlass {
            opened_at: now() - hour,
            ..good
        },
        BreakGlass {
            opened_at: now() + nano(),
            ..good
        },
        BreakGlass {
            tenant: ELSEWHERE,
            ..good
        },
        BreakGlass { about: OTHER, ..good },
        BreakGlass {
            opened_by: OTHER,
            ..good
        },
        BreakGlass {
            approved_by: ACTOR,
            ..good
        },
        BreakGlass {
            approved_by: YOUNG,
            ..good
        },
        BreakGlass {
            approved_as: Role::SafeguardingOfficer,
            ..good
        },
        BreakGlass {
            approved_as: Role::Administrator,
            ..good
        },
        BreakGlass { review: None, ..good },
    ] {
        assert_eq!(with(bad), Err(Deny::GlassNotBroken), "{bad:?}");
    }
    let of_two = after(&officer, |facts| {
        facts.glass = Some(good);
        facts.persons = 2;
    });
    assert_eq!(of_two, Err(Deny::GlassNotBroken));
    let of_a_group = after(&officer, |facts| {
        facts.glass = Some(good);
        facts.key.about = GROUP;
    });
    assert_eq!(of_a_group, Err(Deny::GlassNotBroken));
    assert_eq!(officer.decide(), Err(Deny::GlassNotBroken));
    // Nothing is written through broken glass, and nobody else looks through it.
    let write = Case {
        extra: Extra::Glass,
        ..of(Role::SafeguardingOfficer, Action::WriteJourney)
    };
    assert_eq!(write.decide(), Err(Deny::NotForRole));
    let leader = Case {
        extra: Extra::Glass,
        ..of(Role::PrivacyOfficer, Action::ReadJourney)
    };
    assert_eq!(leader.decide(), Err(Deny::NotForRole));
}

#[test]
fn numbers_are_safe_for_the_one_who_sees_them() {
    let with = |role, extra| {
        Case {
            extra,
            ..of(role, Action::CountJourneys)
        }
        .decide()
        .map(|_| ())
    };
    assert_eq!(with(Role::SchoolLeader, Extra::None), Err(Deny::NumbersNotSafe));
    assert_eq!(with(Role::SchoolLeader, Extra::SafeInside), Ok(()));
    assert_eq!(
        with(Role::PublicBody, Extra::SafeInside),
        Err(Deny::NumbersNotSafe)
    );
    assert_eq!(with(Role::PublicBody, Extra::SafeOutside), Ok(()));
}

#[test]
fn over_200_persons_take_two() {
    let counsellor = of(Role::Counsellor, Action::ReadBasicRecord);
    let alone = |persons| {
        Case {
            persons,
            ..counsellor
        }
        .decide()
        .map(|reason| reason.second)
    };
    assert_eq!(alone(200), Ok(None));
    assert_eq!(alone(201), Err(Deny::SecondPersonMissing));
    let good = Approval {
        given_at: now(),
        until: now() + nano(),
        ..counsellor.approval(ApprovedBy::Other)
    };
    let with = |approval: Approval, request: Option<Request>| {
        after(
            &Case {
                persons: 201,
                ..counsellor
            },
            |facts| {
                facts.approvals = vec![approval];
                facts.request = request;
            },
        )
        .map(|reason| reason.second)
    };
    assert_eq!(with(good, None), Ok(Some(good.by)));
    for bad in [
        Approval {
            action: Action::ReadJourney,
            ..good
        },
        Approval {
            key: Key {
                id: ThingId::from_bits(98),
                ..good.key
            },
            ..good
        },
        Approval {
            asked_by: OTHER,
            ..good
        },
        Approval { by: ACTOR, ..good },
        Approval {
            given_at: now() + nano(),
            until: now() + days(1),
            ..good
        },
        Approval {
            given_at: now() - days(1),
            until: now(),
            ..good
        },
    ] {
        assert_eq!(with(bad, None), Err(Deny::SecondPersonMissing), "{bad:?}");
    }
    let request = Request {
        asked_by: OTHER,
        gains: GAINER,
        kind: None,
    };
    let gains = Request {
        gains: good.by,
        ..request
    };
    let asked = Request {
        asked_by: good.by,
        ..request
    };
    assert_eq!(with(good, Some(request)), Ok(Some(good.by)));
    assert_eq!(with(good, Some(gains)), Err(Deny::SecondPersonMissing));
    assert_eq!(with(good, Some(asked)), Err(Deny::SecondPersonMissing));
}

#[test]
fn a_new_right_takes_a_second_person_and_a_mentor_a_vetting() {
    let grant = Case {
        extra: Extra::SecondPerson,
        ..of(Role::Administrator, Action::GrantRelation)
    };
    assert!(grant.decide().is_ok());
    assert_eq!(
        Case {
            granting: None,
            ..grant
        }
        .decide(),
        Err(Deny::NothingAsked)
    );
    assert_eq!(
        after(&grant, |facts| facts.request = None),
        Err(Deny::NothingAsked)
    );
    let alone = Case {
        extra: Extra::None,
        ..grant
    };
    assert_eq!(alone.decide(), Err(Deny::SecondPersonMissing));
    assert!(
        Case {
            granting: Some(Kind::MemberOf),
            ..alone
        }
        .decide()
        .is_ok()
    );
    let mentor = Case {
        granting: Some(Kind::MentorOf),
        ..grant
    };
    assert!(mentor.decide().is_ok());
    assert_eq!(
        Case {
            seen: Seen::Expired,
            ..mentor
        }
        .decide(),
        Err(Deny::NotVetted)
    );
    let vetted_is_another = after(&mentor, |facts| {
        facts.vettings.retain(|vetting| vetting.person != GAINER)
    });
    assert_eq!(vetted_is_another, Err(Deny::NotVetted));
}

#[test]
fn nobody_approves_what_one_asked_for_or_gains_by() {
    let approve = of(Role::PrivacyOfficer, Action::Approve);
    assert!(approve.decide().is_ok());
    let with = |asked_by, gains| {
        after(&approve, |facts| {
            facts.request = Some(Request {
                asked_by,
                gains,
                kind: None,
            })
        })
        .map(|_| ())
    };
    assert_eq!(with(OTHER, GAINER), Ok(()));
    assert_eq!(with(ACTOR, GAINER), Err(Deny::ApprovesOneself));
    assert_eq!(with(OTHER, ACTOR), Err(Deny::ApprovesOneself));
    assert_eq!(
        after(&approve, |facts| facts.request = None),
        Err(Deny::NothingAsked)
    );
}

#[test]
fn of_many_noes_the_one_that_came_closest_is_told() {
    let tutor = of(Role::Tutor, Action::ReadPlacement);
    let too = after(&tutor, |facts| {
        facts.relations.push(relation(
            (Party::Person(ACTOR), Kind::CounsellorOf, SCHOOL),
            State::Ended,
        ));
    });
    assert_eq!(too, Err(Deny::NotForRole));
    let both = after(&tutor, |facts| {
        facts.relations.push(relation(
            (Party::Person(ACTOR), Kind::CounsellorOf, SCHOOL),
            State::Current,
        ));
    });
    assert_eq!(
        both.map(|reason| reason.to_string()),
        Ok("counsellor: read".to_owned())
    );
}

#[test]
fn the_basis_follows_from_purpose_and_role() {
    let of = |action: Action, role| action.legal_basis(role);
    assert_eq!(of(Action::ReadJourney, Role::Tutor), LegalBasis::PublicTask);
    assert_eq!(of(Action::ReadMentoringLog, Role::Mentor), LegalBasis::Consent);
    assert_eq!(
        of(Action::ReadBasicRecord, Role::Coordinator),
        LegalBasis::Consent
    );
    assert_eq!(of(Action::ReadBasicRecord, Role::Tutor), LegalBasis::PublicTask);
    assert_eq!(
        of(Action::GrantRelation, Role::Coordinator),
        LegalBasis::PublicTask
    );
    assert_eq!(of(Action::ReadMentoringLog, Role::Oneself), LegalBasis::LegalDuty);
    assert_eq!(
        of(Action::ReadHelpRequest, Role::SafeguardingOfficer),
        LegalBasis::LegalDuty
    );
    assert_eq!(of(Action::ReadPackage, Role::EmployerContact), LegalBasis::OwnAct);
    assert_eq!(
        of(Action::ReadPlacement, Role::PlacementOfficer),
        LegalBasis::Agreement
    );
    assert_eq!(of(Action::ReportConcern, Role::Mentor), LegalBasis::LegalDuty);
    assert_eq!(
        of(Action::CountMentoring, Role::SchoolLeader),
        LegalBasis::PublicTask
    );
}

#[test]
fn ids_are_what_texts_are_keyed_by() {
    assert_eq!(Deny::RelationEnded.to_string(), "relation-ended");
    assert_eq!(Action::ReadJourney.deed().to_string(), "sees read");
    assert_eq!(Action::WriteJourney.deed().to_string(), "changes");
    let ids: std::collections::BTreeSet<_> = Action::ALL.iter().map(|action| action.id()).collect();
    assert_eq!(ids.len(), Action::ALL.len());
    assert_eq!(Party::Person(YOUNG).person(), Some(YOUNG));
    assert_eq!(GROUP.person(), None);
    let epoch = Timestamp::UNIX_EPOCH;
    assert!(epoch < now());
}
