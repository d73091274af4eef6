//! What takes **two** persons: many at once, a new right, an approval, and broken glass.

use jiff::SignedDuration;
use policy::glass::BreakGlass;
use policy::purpose::LegalBasis;
use policy::role::Role;
use policy::second::{Approval, Request};
use policy::*;

use crate::world::*;

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
        facts.vettings.retain(|vetting| vetting.person != GAINER);
    });
    assert_eq!(vetted_is_another, Err(Deny::NotVetted));
}

#[test]
fn nobody_approves_what_one_asked_for_or_gains_by() {
    for action in [Action::Approve, Action::AnswerGlass, Action::ReviewGlass] {
        let approve = of(Role::PrivacyOfficer, action);
        assert!(approve.decide().is_ok(), "{action}");
        let with = |asked_by, gains| {
            after(&approve, |facts| {
                facts.request = Some(Request {
                    asked_by,
                    gains,
                    kind: None,
                });
            })
            .map(|_| ())
        };
        assert_eq!(with(OTHER, GAINER), Ok(()), "{action}");
        assert_eq!(with(ACTOR, GAINER), Err(Deny::ApprovesOneself), "{action}");
        assert_eq!(with(OTHER, ACTOR), Err(Deny::ApprovesOneself), "{action}");
        assert_eq!(
            after(&approve, |facts| facts.request = None),
            Err(Deny::NothingAsked),
            "{action}"
        );
    }
}

#[test]
fn nobody_opens_closes_or_reads_the_glass_of_another() {
    let officer = |action| of(Role::SafeguardingOfficer, action);
    for action in [
        Action::PrepareGlass,
        Action::AskForGlass,
        Action::CloseGlass,
        Action::ReadGlass,
    ] {
        let by = |reported_by| {
            after(&officer(action), |facts| facts.reported_by = reported_by).map(|reason| reason.role)
        };
        assert_eq!(by(None), Err(Deny::NotOwnReport), "{action}");
        assert_eq!(by(Some(OTHER)), Err(Deny::NotOwnReport), "{action}");
        assert_eq!(by(Some(ACTOR)), Ok(Role::SafeguardingOfficer), "{action}");
    }
    let broken = officer(Action::BreakGlass);
    assert_eq!(broken.decide(), Err(Deny::SecondPersonMissing));
    let yes = broken.approval(ApprovedBy::Other);
    let with =
        |approval| after(&broken, |facts| facts.approvals = vec![approval]).map(|reason| reason.second);
    assert_eq!(with(yes), Ok(Some(yes.by)));
    assert_eq!(
        with(Approval {
            asked_by: OTHER,
            ..yes
        }),
        Err(Deny::SecondPersonMissing),
        "a yes for another officer"
    );
    for role in [
        Role::SchoolLeader,
        Role::PrivacyOfficer,
        Role::Administrator,
        Role::Tutor,
        Role::Oneself,
    ] {
        let all = Case {
            extra: Extra::SecondPerson,
            ..of(role, Action::BreakGlass)
        };
        assert!(all.decide().is_err(), "{role}");
    }
}
