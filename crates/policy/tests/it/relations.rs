//! **Relations** begin, end and are refused; and a path is followed for three steps, in one tenant, and no further.

use jiff::{SignedDuration, Timestamp};
use policy::relation::{Basis, NotARelation, Standing, default_end};
use policy::*;

use crate::world::*;

fn entry() -> Entry {
    Entry {
        tenant: TENANT,
        subject: Party::Person(ACTOR),
        kind: Kind::TutorOf,
        object: GROUP,
        valid_from: now() - days(30),
        valid_to: now() + days(30),
        basis: Basis::Appointment,
        approved_by: Some(OTHER),
        revoked_at: None,
    }
}

#[track_caller]
fn refused(entry: Entry, why: NotARelation) {
    assert_eq!(Relation::new(entry), Err(why));
}

#[test]
fn an_entry_that_is_not_whole_is_no_relation() {
    let from = entry().valid_from;
    assert_eq!(*Relation::new(entry()).unwrap().entry(), entry());
    refused(
        Entry {
            object: SCHOOL,
            ..entry()
        },
        NotARelation::WrongEnds,
    );
    refused(
        Entry {
            subject: SCHOOL,
            ..entry()
        },
        NotARelation::WrongEnds,
    );
    let oneself = Entry {
        kind: Kind::GuardianWithAuthority,
        object: Party::Person(ACTOR),
        ..entry()
    };
    refused(oneself, NotARelation::ToOneself);
    refused(
        Entry {
            valid_to: from,
            ..entry()
        },
        NotARelation::NoTerm,
    );
    refused(
        Entry {
            approved_by: None,
            ..entry()
        },
        NotARelation::NotApproved,
    );
    refused(
        Entry {
            approved_by: Some(ACTOR),
            ..entry()
        },
        NotARelation::NotApproved,
    );
}

#[test]
fn a_roster_needs_no_second_person() {
    let member = Entry {
        kind: Kind::MemberOf,
        basis: Basis::Roster,
        approved_by: None,
        ..entry()
    };
    assert!(Relation::new(member).is_ok());
}

#[test]
fn nothing_lasts_beyond_the_next_school_year_and_a_month() {
    // Begun in 2026-27, the latest end is that of 31 August 2028, which is 22:00 UTC in summer.
    let latest: Timestamp = "2028-08-31T22:00:00Z".parse().unwrap();
    assert!(
        Relation::new(Entry {
            valid_to: latest,
            ..entry()
        })
        .is_ok()
    );
    let later = latest + SignedDuration::from_secs(1);
    refused(
        Entry {
            valid_to: later,
            ..entry()
        },
        NotARelation::TooLong,
    );
    refused(
        Entry {
            valid_to: Timestamp::MAX,
            ..entry()
        },
        NotARelation::TooLong,
    );
    let never = Entry {
        valid_from: Timestamp::MAX - SignedDuration::from_hours(24),
        valid_to: Timestamp::MAX,
        ..entry()
    };
    refused(never, NotARelation::TooLong);
}

#[test]
fn unless_somebody_says_otherwise_it_ends_a_month_after_the_school_year() {
    let end = |from: &str| default_end(from.parse().unwrap()).to_string();
    assert_eq!(end("2026-10-14T10:00:00Z"), "2027-08-31T22:00:00Z");
    assert_eq!(end("2026-07-31T21:59:59Z"), "2026-08-31T22:00:00Z");
    assert_eq!(end("2026-07-31T22:00:00Z"), "2027-08-31T22:00:00Z");
}

#[test]
fn it_counts_from_its_first_moment_and_no_more_at_its_last() {
    let relation = Relation::new(entry()).unwrap();
    let nano = SignedDuration::from_nanos(1);
    let Entry {
        valid_from, valid_to, ..
    } = entry();
    assert_eq!(relation.standing(valid_from - nano), Standing::Future);
    assert_eq!(relation.standing(valid_from), Standing::Current);
    assert_eq!(relation.standing(valid_to - nano), Standing::Current);
    assert_eq!(relation.standing(valid_to), Standing::Ended);
    let revoked = relation.revoked(now() + days(10));
    assert_eq!(revoked.standing(now()), Standing::Revoked);
    assert_eq!(relation.ending(now()).standing(now()), Standing::Ended);
    assert_eq!(relation.ending(valid_to + days(1)), relation);
}

#[test]
fn every_kind_has_two_ends_that_fit() {
    for &kind in Kind::ALL {
        let (from, to) = kind.ends();
        assert!(!from.is_empty() && !to.is_empty(), "{kind}");
        let persons = from == [policy::party::Sort::Person];
        assert!(
            persons || !kind.gives_rights(),
            "{kind}: only a person can have rights"
        );
    }
    let rightless = [
        "member-of",
        "mentee-of",
        "participant-of",
        "on-seat",
        "known-to",
        "group-of",
        "pairing-of",
        "seat-of",
    ];
    for &kind in Kind::ALL {
        assert_eq!(kind.gives_rights(), !rightless.contains(&kind.id()), "{kind}");
        assert_eq!(kind.needs_vetting(), kind == Kind::MentorOf, "{kind}");
    }
}

/// A tutor is one of a group, a mentor of a pairing, an officer of a house.
#[test]
fn every_kind_relates_what_its_name_says_and_nothing_else() {
    use policy::party::Sort::{self, *};
    const PERSON: &[Sort] = &[Person];
    const HOUSE: &[Sort] = &[School, Programme];
    let designed: [(&[&str], &[Sort], &[Sort]); 11] = [
        (
            &[
                "guardian-with-authority",
                "guardian-informed",
                "guardian-by-grant",
            ],
            PERSON,
            PERSON,
        ),
        (&["tutor-of", "member-of"], PERSON, &[Group]),
        (
            &["counsellor-of", "placement-officer-of", "school-leader-of"],
            PERSON,
            &[School],
        ),
        (&["mentor-of", "mentee-of"], PERSON, &[Pairing]),
        (&["coordinator-of", "participant-of"], PERSON, &[Programme]),
        (&["employer-contact-of", "on-seat"], PERSON, &[Seat]),
        (
            &[
                "safeguarding-officer-of",
                "privacy-officer-of",
                "administrator-of",
                "observer-of",
            ],
            PERSON,
            HOUSE,
        ),
        // Decision 8: how a school finds whom it has to keep right.
        (&["known-to"], PERSON, &[School]),
        (&["group-of"], &[Group], &[School]),
        (&["pairing-of"], &[Pairing], &[Programme]),
        (&["seat-of"], &[Seat], &[School]),
    ];
    for &kind in Kind::ALL {
        let mut lines = designed.iter().filter(|(kinds, ..)| kinds.contains(&kind.id()));
        let (_, from, to) = *lines.next().unwrap();
        assert_eq!(kind.ends(), (from, to), "{kind}");
    }
}

fn counsellor() -> (Actor, Facts) {
    let case = Case::usual(role::Role::Counsellor, Action::ReadJourney);
    (case.actor(), case.facts())
}

#[test]
fn each_relation_of_a_path_has_to_count() {
    let (actor, facts) = counsellor();
    assert!(decide(&actor, Action::ReadJourney, &facts, now()).is_ok());
    for kind in [Kind::CounsellorOf, Kind::GroupOf, Kind::MemberOf] {
        let with = |change: &dyn Fn(&mut Relation)| {
            let mut facts = facts.clone();
            let mut path = facts.relations.iter_mut();
            change(path.find(|relation| relation.entry().kind == kind).unwrap());
            decide(&actor, Action::ReadJourney, &facts, now())
        };
        assert_eq!(
            with(&|r| *r = r.revoked(now())),
            Err(Deny::RelationRevoked),
            "{kind}"
        );
        assert_eq!(
            with(&|r| *r = r.ending(now())),
            Err(Deny::RelationEnded),
            "{kind}"
        );
        let begins_later = |r: &mut Relation| {
            let valid_from = now() + days(1);
            *r = Relation::new(Entry {
                valid_from,
                ..*r.entry()
            })
            .unwrap();
        };
        assert_eq!(with(&begins_later), Err(Deny::RelationNotYet), "{kind}");
        let elsewhere = |r: &mut Relation| {
            *r = Relation::new(Entry {
                tenant: ELSEWHERE,
                ..*r.entry()
            })
            .unwrap();
        };
        assert_eq!(with(&elsewhere), Err(Deny::NoRelation), "{kind}");
    }
}

#[test]
fn of_two_paths_the_one_that_counts_is_taken() {
    let (actor, mut facts) = counsellor();
    let old = |relation: &Relation| relation.revoked(now());
    facts.relations = facts
        .relations
        .iter()
        .flat_map(|r| [old(r), *r, old(r)])
        .collect();
    assert!(decide(&actor, Action::ReadJourney, &facts, now()).is_ok());
}

#[test]
fn the_beginning_of_a_path_leads_to_the_group_and_the_school() {
    let (actor, mut facts) = counsellor();
    for about in [SCHOOL, GROUP] {
        facts.key.about = about;
        assert!(decide(&actor, Action::ReadJourney, &facts, now()).is_ok());
    }
    facts.key.about = PROGRAMME;
    assert_eq!(
        decide(&actor, Action::ReadJourney, &facts, now()),
        Err(Deny::NoRelation)
    );
}

#[test]
fn an_administrator_reaches_the_accounts_of_staff_and_no_records_of_theirs() {
    let case = Case::usual(role::Role::Administrator, Action::SuspendAccount);
    let mut facts = case.facts();
    facts.relations.push(relation(
        (Party::Person(GAINER), Kind::TutorOf, GROUP),
        State::Current,
    ));
    let colleague = PersonId::from_bits(16);
    facts.relations.push(relation(
        (Party::Person(colleague), Kind::CounsellorOf, SCHOOL),
        State::Current,
    ));
    for person in [GAINER, colleague] {
        facts.key.about = Party::Person(person);
        assert!(decide(&case.actor(), Action::SuspendAccount, &facts, now()).is_ok());
    }
    // Guardians stand four steps away: that is further than anybody looks.
    facts.key.about = Party::Person(MOTHER);
    let far = decide(&case.actor(), Action::SuspendAccount, &facts, now());
    assert_eq!(far, Err(Deny::NoRelation));
}
