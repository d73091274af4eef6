//! The **records** of the small world: relations, answers, certificates, broken glass, each as a case has it.
//!
//! Deliberately absent: which of them a case has; `world` says that.

use jiff::SignedDuration;
use jiff::civil::{Date, date};
use policy::consent::{Answer, Consent};
use policy::glass::{BreakGlass, Danger};
use policy::purpose::Purpose;
use policy::relation::Basis;
use policy::role::Role;
use policy::vetting::{Certificate, Vetting};
use policy::*;

use crate::world::*;

/// What a question is about: the young person, or for some actions the house that the role belongs to.
pub fn about(role: Role, action: Action) -> Party {
    use Action::*;
    let of_house = matches!(
        action,
        CountJourneys
            | CountMentoring
            | CountPlacements
            | CountHelpRequests
            | CountAccess
            | ReadStatistics
            | ReadApprovals
            | Approve
            | SeeImportExists
            | ReadImport
            | ApplyImport
            | VerifyAudit
            | ReadAudit
            | PrepareGlass
            | ReadGlass
            | AnswerGlass
            | ReviewGlass
            | ReadGuidancePlan
            | SetGuidancePlan
            | SetProgramme
            | RequestRelation
            | GrantRelation
            | RevokeRelation
    );
    match role {
        Role::PlacementOfficer | Role::EmployerContact if action == OfferSeat => SEAT,
        Role::Tutor if of_house => GROUP,
        Role::Mentor if of_house => PAIRING,
        Role::Coordinator if of_house => PROGRAMME,
        Role::EmployerContact if of_house => SEAT,
        Role::Oneself | Role::GuardianWithAuthority | Role::GuardianInformed | Role::GuardianByGrant => {
            Party::Person(YOUNG)
        }
        _ if of_house => SCHOOL,
        _ => Party::Person(YOUNG),
    }
}

pub fn relation((subject, kind, object): (Party, Kind, Party), state: State) -> Relation {
    let (from, to) = match state {
        State::Future => (1, 30),
        State::Ended => (-30, -1),
        State::None | State::Current | State::Revoked => (-30, 30),
    };
    let relation = Relation::new(Entry {
        tenant: TENANT,
        subject,
        kind,
        object,
        valid_from: now() + days(from),
        valid_to: now() + days(to),
        basis: Basis::Appointment,
        approved_by: Some(OTHER),
        revoked_at: None,
    })
    .unwrap();
    if state == State::Revoked {
        relation.revoked(now() - days(1))
    } else {
        relation
    }
}

pub fn guardian(person: PersonId) -> Relation {
    let ends = (
        Party::Person(person),
        Kind::GuardianWithAuthority,
        Party::Person(YOUNG),
    );
    relation(ends, State::Current)
}

pub fn born(band: AgeBand) -> Date {
    match band {
        AgeBand::Under16 => date(2012, 5, 20),
        AgeBand::From16To17 => date(2009, 5, 20),
        AgeBand::Adult => date(2006, 5, 20),
    }
}

pub fn answer(by: PersonId, answer: Answer) -> Consent {
    Consent {
        about: YOUNG,
        by,
        purpose: Purpose::Mentoring,
        answer,
        given_at: now() - days(2),
        until: now() + days(100),
        withdrawn_at: None,
    }
}

pub fn consents(answers: Answers) -> Vec<Consent> {
    let yes = answer(MOTHER, Answer::Yes);
    match answers {
        Answers::None => vec![],
        Answers::GuardianYes => vec![yes],
        Answers::YoungYes => vec![answer(YOUNG, Answer::Yes)],
        Answers::GuardiansOpposed => vec![yes, answer(FATHER, Answer::No)],
        Answers::GuardianWithdrew => vec![Consent {
            withdrawn_at: Some(now() - days(1)),
            ..yes
        }],
        Answers::YoungNo => vec![yes, answer(YOUNG, Answer::No)],
    }
}

pub fn vettings(seen: Seen, actor: PersonId) -> Vec<Vetting> {
    let until = match seen {
        Seen::None => return vec![],
        Seen::Expired => date(2026, 10, 13),
        Seen::Active => date(2026, 10, 14),
    };
    let vetting = |person| Vetting {
        tenant: TENANT,
        person,
        seen_by: OTHER,
        certificate: Certificate::Vog,
        seen_on: date(2026, 9, 1),
        until,
    };
    vec![vetting(actor), vetting(GAINER)]
}

pub fn glass(by: PersonId) -> BreakGlass {
    BreakGlass {
        tenant: TENANT,
        about: YOUNG,
        opened_by: by,
        opened_at: now() - SignedDuration::from_mins(59),
        danger: Danger::ToThePerson,
        approved_by: OTHER,
        approved_as: Role::PrivacyOfficer,
        review: Some(ThingId::from_bits(77)),
    }
}
