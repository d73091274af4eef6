//! A small **world** for tests: one young person, the people around them, and a [`Case`] that says how things stand.
//!
//! Deliberately absent: what should be decided. That is said by `restated`, the tables and the tests.

use std::cell::RefCell;
use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use policy::data::DataClass;
use policy::purpose::Purpose;
use policy::role::Role;
use policy::second::{Approval, Request};
use policy::share::Share;
use policy::*;

pub use crate::records::*;

pub const TENANT: TenantId = TenantId::from_bits(1);
pub const ELSEWHERE: TenantId = TenantId::from_bits(2);
pub const YOUNG: PersonId = PersonId::from_bits(10);
pub const ACTOR: PersonId = PersonId::from_bits(11);
pub const MOTHER: PersonId = PersonId::from_bits(12);
pub const FATHER: PersonId = PersonId::from_bits(13);
pub const OTHER: PersonId = PersonId::from_bits(14);
pub const GAINER: PersonId = PersonId::from_bits(15);
pub const GROUP: Party = Party::Group(id::Id::from_bits(20));
pub const SCHOOL: Party = Party::School(id::Id::from_bits(21));
pub const PROGRAMME: Party = Party::Programme(id::Id::from_bits(22));
pub const PAIRING: Party = Party::Pairing(id::Id::from_bits(23));
pub const SEAT: Party = Party::Seat(id::Id::from_bits(24));

/// Wednesday 14 October 2026, 12:00 in Amsterdam.
pub fn now() -> Timestamp {
    Timestamp::constant(1_791_972_000, 0)
}

pub fn days(count: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * count)
}

/// The least by which a moment can miss the edge of a term.
pub fn nano() -> SignedDuration {
    SignedDuration::from_nanos(1)
}

pub fn of(role: Role, action: Action) -> Case {
    Case::usual(role, action)
}

/// Decides after a change of the facts.
pub fn after(case: &Case, change: impl FnOnce(&mut Facts)) -> Result<Reason, Deny> {
    let mut facts = case.facts();
    change(&mut facts);
    decide(&case.actor(), case.action, &facts, now())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    None,
    Future,
    Current,
    Ended,
    Revoked,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answers {
    None,
    GuardianYes,
    YoungYes,
    GuardiansOpposed,
    GuardianWithdrew,
    YoungNo,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Seen {
    None,
    Expired,
    Active,
}

/// What else there may be; each opens something for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extra {
    None,
    Shared,
    Glass,
    SafeInside,
    SafeOutside,
    SecondPerson,
    OwnReport,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApprovedBy {
    Nobody,
    Actor,
    Gainer,
    Asker,
    Other,
}

/// How things stand, in words of the design.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    pub role: Role,
    pub action: Action,
    pub state: State,
    pub band: Option<AgeBand>,
    pub answers: Answers,
    pub other_tenant: bool,
    pub seen: Seen,
    pub extra: Extra,
    pub account: AccountState,
    pub sign_in: SignIn,
    pub object: ObjectState,
    pub persons: u32,
    pub approved: ApprovedBy,
    pub asked_by: ApprovedBy,
    pub granting: Option<Kind>,
    pub forbid: Option<Forbid>,
    pub purpose_fits: bool,
}

impl Case {
    /// Everything as it should be, for a role that wants something.
    pub fn usual(role: Role, action: Action) -> Self {
        Self {
            role,
            action,
            state: State::Current,
            band: Some(AgeBand::Under16),
            answers: Answers::GuardianYes,
            other_tenant: false,
            seen: Seen::Active,
            extra: Extra::None,
            account: if action == Action::ConfirmAccount {
                AccountState::Unconfirmed
            } else {
                AccountState::Active
            },
            sign_in: SignIn::TwoFactors,
            object: ObjectState::Open,
            persons: 1,
            approved: ApprovedBy::Nobody,
            asked_by: ApprovedBy::Other,
            granting: Some(Kind::TutorOf),
            forbid: None,
            purpose_fits: true,
        }
    }

    pub fn actor(&self) -> Actor {
        Actor {
            person: self.person(),
            tenant: if self.other_tenant { ELSEWHERE } else { TENANT },
            account: self.account,
            sign_in: self.sign_in,
        }
    }

    fn person(&self) -> PersonId {
        if self.role == Role::Oneself { YOUNG } else { ACTOR }
    }

    pub fn decide(&self) -> Result<Reason, Deny> {
        decide(&self.actor(), self.action, &self.facts(), now())
    }

    pub fn key(&self) -> Key {
        Key {
            tenant: TENANT,
            about: about(self.role, self.action),
            class: self.action.class(),
            id: ThingId::from_bits(99),
        }
    }

    pub fn facts(&self) -> Facts {
        let key = self.key();
        let mut facts = Facts::about(key, self.action.purpose());
        facts.state = self.object;
        facts.persons = self.persons;
        facts.born = self.band.map(born);
        facts.relations = self.relations();
        facts.consents = consents(self.answers);
        facts.vettings = vettings(self.seen, self.person());
        facts.forbids = self.forbid.into_iter().collect();
        facts.request = Some(Request {
            asked_by: self.whom(self.asked_by),
            gains: GAINER,
            kind: self.granting,
        });
        if !self.purpose_fits {
            facts.purpose = match self.action.purpose() {
                Purpose::Help => Purpose::Guidance,
                _ => Purpose::Help,
            };
        }
        self.add_extra(&mut facts);
        if self.approved != ApprovedBy::Nobody {
            facts.approvals.push(self.approval(self.approved));
        }
        facts
    }

    fn add_extra(&self, facts: &mut Facts) {
        match self.extra {
            Extra::None => {}
            Extra::Shared => facts.shares.push(Share {
                owner: YOUNG,
                key: facts.key,
                with: if facts.key.class == DataClass::SharedItem && self.role == Role::EmployerContact {
                    SEAT
                } else {
                    Party::Person(self.person())
                },
                valid_from: now() - days(1),
                valid_to: now() + days(1),
                withdrawn_at: None,
            }),
            Extra::Glass => facts.glass = Some(glass(self.person())),
            Extra::SafeInside => facts.numbers = Numbers::SafeInside,
            Extra::SafeOutside => facts.numbers = Numbers::SafeOutside,
            Extra::OwnReport => facts.reported_by = Some(self.person()),
            Extra::SecondPerson => facts.approvals.push(self.approval(ApprovedBy::Other)),
        }
    }

    pub fn approval(&self, by: ApprovedBy) -> Approval {
        Approval {
            action: self.action,
            key: self.key(),
            asked_by: self.person(),
            by: match by {
                // Somebody who is neither the actor, nor the asker, nor the one who gains.
                ApprovedBy::Other | ApprovedBy::Nobody => FATHER,
                ApprovedBy::Asker => self.whom(self.asked_by),
                by => self.whom(by),
            },
            given_at: now() - days(1),
            until: now() + days(1),
        }
    }

    fn whom(&self, who: ApprovedBy) -> PersonId {
        match who {
            ApprovedBy::Actor => self.person(),
            ApprovedBy::Gainer => GAINER,
            ApprovedBy::Nobody | ApprovedBy::Asker | ApprovedBy::Other => OTHER,
        }
    }

    /// All relations of the case. There are few different sets and millions of cases, so each set is made once.
    fn relations(&self) -> Vec<Relation> {
        thread_local! {
            static MADE: RefCell<BTreeMap<(Role, State), Vec<Relation>>> = const { RefCell::new(BTreeMap::new()) };
        }
        MADE.with_borrow_mut(|made| {
            let all = || [self.path(), vec![guardian(MOTHER), guardian(FATHER)]].concat();
            made.entry((self.role, self.state)).or_insert_with(all).clone()
        })
    }

    /// The relations that the role stands on; the one of the actor is in the state of the case.
    fn path(&self) -> Vec<Relation> {
        let me = Party::Person(self.person());
        let young = Party::Person(YOUNG);
        let own: Vec<(Party, Kind, Party)> = match self.role {
            Role::Oneself => vec![],
            Role::GuardianWithAuthority => vec![(me, Kind::GuardianWithAuthority, young)],
            Role::GuardianInformed => vec![(me, Kind::GuardianInformed, young)],
            Role::GuardianByGrant => vec![(me, Kind::GuardianByGrant, young)],
            Role::Tutor => vec![(me, Kind::TutorOf, GROUP)],
            Role::Counsellor => vec![(me, Kind::CounsellorOf, SCHOOL)],
            Role::PlacementOfficer => vec![(me, Kind::PlacementOfficerOf, SCHOOL)],
            Role::Mentor => vec![(me, Kind::MentorOf, PAIRING)],
            Role::Coordinator => vec![(me, Kind::CoordinatorOf, PROGRAMME)],
            Role::EmployerContact => vec![(me, Kind::EmployerContactOf, SEAT)],
            Role::SchoolLeader => vec![(me, Kind::SchoolLeaderOf, SCHOOL)],
            Role::SafeguardingOfficer => vec![(me, Kind::SafeguardingOfficerOf, SCHOOL)],
            Role::PrivacyOfficer => vec![(me, Kind::PrivacyOfficerOf, SCHOOL)],
            Role::Administrator => vec![(me, Kind::AdministratorOf, SCHOOL)],
            Role::PublicBody => vec![(me, Kind::ObserverOf, SCHOOL)],
        };
        let around = [
            (young, Kind::MemberOf, GROUP),
            (GROUP, Kind::GroupOf, SCHOOL),
            (SEAT, Kind::SeatOf, SCHOOL),
            (young, Kind::MenteeOf, PAIRING),
            (PAIRING, Kind::PairingOf, PROGRAMME),
            (young, Kind::OnSeat, SEAT),
        ];
        let mut path: Vec<Relation> = around.map(|ends| relation(ends, State::Current)).into();
        if self.state != State::None {
            path.extend(own.into_iter().map(|ends| relation(ends, self.state)));
        }
        path
    }
}
