//! Questions **drawn** by lot from a small world, so that relations, shares and answers often meet.
//!
//! Deliberately absent: what the answers should be.

use std::sync::LazyLock;

use jiff::civil::date;
use policy::consent::{Answer, Consent};
use policy::relation::Basis;
use policy::role::Role;
use policy::second::{Approval, Request};
use policy::share::Share;
use policy::vetting::{Certificate, Vetting};
use policy::*;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::restated;
use crate::world::*;

const PERSONS: [PersonId; 6] = [YOUNG, ACTOR, MOTHER, FATHER, OTHER, GAINER];
const HOUSES: [Party; 5] = [GROUP, SCHOOL, PROGRAMME, PAIRING, SEAT];

pub fn person() -> impl Strategy<Value = PersonId> {
    select(PERSONS.as_slice())
}

pub fn tenant() -> impl Strategy<Value = TenantId> {
    prop_oneof![9 => Just(TENANT), 1 => Just(ELSEWHERE)]
}

/// A relation with ends that fit its kind; for most of the drawn ones.
pub fn any_relation() -> impl Strategy<Value = Relation> {
    let parties: Vec<Party> = PERSONS.into_iter().map(Party::Person).chain(HOUSES).collect();
    let ends = (select(Kind::ALL), any::<Index>(), any::<Index>()).prop_map(move |(kind, one, two)| {
        let (from, to) = kind.ends();
        let fit = |sorts: &[party::Sort], at: Index| {
            let fitting: Vec<Party> = parties
                .iter()
                .copied()
                .filter(|p| sorts.contains(&p.sort()))
                .collect();
            fitting[at.index(fitting.len())]
        };
        (fit(from, one), kind, fit(to, two))
    });
    let term = (-40i64..5, 1i64..80);
    (ends, tenant(), term, person(), proptest::bool::weighted(0.1)).prop_filter_map(
        "not a relation",
        |((subject, kind, object), tenant, (from, length), by, revoked)| {
            Relation::new(Entry {
                tenant,
                subject,
                kind,
                object,
                valid_from: now() + days(from),
                valid_to: now() + days(from + length),
                basis: Basis::Appointment,
                approved_by: Some(by),
                revoked_at: revoked.then(now),
            })
            .ok()
        },
    )
}

pub fn consent() -> impl Strategy<Value = Consent> {
    (
        person(),
        any::<bool>(),
        -40i64..5,
        1i64..80,
        proptest::bool::weighted(0.1),
    )
        .prop_map(|(by, yes, from, length, withdrawn)| Consent {
            given_at: now() + days(from),
            until: now() + days(from + length),
            withdrawn_at: withdrawn.then(now),
            ..answer(by, if yes { Answer::Yes } else { Answer::No })
        })
}

pub fn vetting() -> impl Strategy<Value = Vetting> {
    (person(), person(), tenant()).prop_map(|(person, seen_by, tenant)| Vetting {
        tenant,
        person,
        seen_by,
        certificate: Certificate::Vog,
        seen_on: date(2026, 9, 1),
        until: date(2026, 12, 1),
    })
}

pub fn action() -> impl Strategy<Value = Action> {
    select(Action::ALL)
}

/// What each role may do when everything is as it should be and somebody adds what it takes.
static OPEN: LazyLock<Vec<(Role, Action)>> = LazyLock::new(|| {
    let extras = [
        Extra::None,
        Extra::Shared,
        Extra::Glass,
        Extra::SafeOutside,
        Extra::SecondPerson,
    ];
    let pairs = Role::ALL
        .iter()
        .flat_map(|&role| Action::ALL.iter().map(move |&action| (role, action)));
    pairs
        .filter(|&(role, action)| {
            extras.iter().any(|&extra| {
                restated::may(&Case {
                    extra,
                    ..Case::usual(role, action)
                })
            })
        })
        .collect()
});

/// One question: who, what, and everything that is known. Most are near to something that is permitted.
pub fn question() -> impl Strategy<Value = (Actor, Action, Facts)> {
    prop_oneof![1 => wild(), 3 => near(OPEN.clone())]
}

/// A question of somebody who has a role for it, among whatever else was drawn.
fn near(open: Vec<(Role, Action)>) -> impl Strategy<Value = (Actor, Action, Facts)> {
    (wild(), select(open), any::<bool>()).prop_map(|((mut actor, _, mut facts), (role, action), plain)| {
        let case = Case::usual(role, action);
        let usual = case.facts();
        actor.person = case.actor().person;
        actor.account = case.account;
        facts.key = usual.key;
        facts.purpose = usual.purpose;
        facts.relations.extend(usual.relations);
        if plain {
            facts.consents = usual.consents;
            facts.vettings.extend(usual.vettings);
            facts.persons = 1;
        }
        for approval in &mut facts.approvals {
            (approval.action, approval.key) = (action, facts.key);
        }
        for share in &mut facts.shares {
            share.key = facts.key;
        }
        facts.glass = facts.glass.map(|_| glass(actor.person));
        (actor, action, facts)
    })
}

fn wild() -> impl Strategy<Value = (Actor, Action, Facts)> {
    let about = prop_oneof![8 => Just(Party::Person(YOUNG)), 3 => select(HOUSES.as_slice())];
    let actor = (
        prop_oneof![1 => Just(YOUNG), 8 => Just(ACTOR), 1 => Just(OTHER)],
        proptest::bool::weighted(0.9),
    );
    let born = prop::option::weighted(0.95, select(AgeBand::ALL).prop_map(crate::world::born));
    let lists = (
        prop::collection::vec(any_relation(), 0..14),
        prop::collection::vec(consent(), 0..4),
        prop::collection::vec(vetting(), 0..4),
        prop::collection::vec((person(), person()), 0..3),
        prop::collection::vec(person(), 0..3),
    );
    let rest = (select(Numbers::ALL), select(&[1u32, 200, 201][..]), any::<bool>());
    (actor, action(), about, born, lists, rest).prop_map(
        |((person, two_factors), action, about, born, lists, (numbers, persons, with_glass))| {
            let actor = Actor {
                person,
                tenant: TENANT,
                account: if action == Action::ConfirmAccount {
                    AccountState::Unconfirmed
                } else {
                    AccountState::Active
                },
                sign_in: if two_factors {
                    SignIn::TwoFactors
                } else {
                    SignIn::OneFactor
                },
            };
            let key = Key {
                tenant: TENANT,
                about,
                class: action.class(),
                id: ThingId::from_bits(1),
            };
            let (relations, consents, vettings, approvals, shares) = lists;
            let mut facts = Facts {
                born,
                relations,
                consents,
                vettings,
                numbers,
                persons,
                ..Facts::about(key, action.purpose())
            };
            facts.approvals = approvals
                .into_iter()
                .map(|(asked_by, by)| approval(action, key, asked_by, by))
                .collect();
            facts.shares = shares
                .into_iter()
                .map(|with| share(key, Party::Person(with)))
                .collect();
            facts.request = Some(Request {
                asked_by: OTHER,
                gains: GAINER,
                kind: Some(Kind::TutorOf),
            });
            facts.glass = with_glass.then(|| glass(person));
            (actor, action, facts)
        },
    )
}

pub fn approval(action: Action, key: Key, asked_by: PersonId, by: PersonId) -> Approval {
    Approval {
        action,
        key,
        asked_by,
        by,
        given_at: now() - days(1),
        until: now() + days(1),
    }
}

pub fn share(key: Key, with: Party) -> Share {
    Share {
        owner: YOUNG,
        key,
        with,
        valid_from: now() - days(1),
        valid_to: now() + days(1),
        withdrawn_at: None,
    }
}

pub fn may((actor, action, facts): &(Actor, Action, Facts)) -> bool {
    decide(actor, *action, facts, now()).is_ok()
}

pub fn with(question: &(Actor, Action, Facts), change: impl FnOnce(&mut Facts)) -> (Actor, Action, Facts) {
    let (actor, action, mut facts) = question.clone();
    change(&mut facts);
    (actor, action, facts)
}

/// Whoever is only a guardian, in however many ways.
pub fn guardian_question() -> impl Strategy<Value = (Actor, Action, Facts)> {
    let kinds = &[
        Kind::GuardianWithAuthority,
        Kind::GuardianInformed,
        Kind::GuardianByGrant,
    ][..];
    let guardians = [
        Role::GuardianWithAuthority,
        Role::GuardianInformed,
        Role::GuardianByGrant,
    ];
    let theirs: Vec<(Role, Action)> = OPEN
        .iter()
        .copied()
        .filter(|(role, _)| guardians.contains(role))
        .collect();
    (
        prop_oneof![1 => question().boxed(), 2 => near(theirs).boxed()],
        prop::collection::vec((select(kinds), any::<bool>()), 1..4),
    )
        .prop_map(|((mut actor, action, mut facts), guardians)| {
            actor.person = ACTOR;
            facts.key.about = Party::Person(YOUNG);
            facts
                .relations
                .retain(|relation| relation.entry().subject != Party::Person(ACTOR));
            facts
                .relations
                .extend(guardians.into_iter().map(|(kind, current)| {
                    let state = if current { State::Current } else { State::Ended };
                    crate::world::relation((Party::Person(ACTOR), kind, Party::Person(YOUNG)), state)
                }));
            facts.shares = vec![share(facts.key, Party::Person(ACTOR))];
            facts.persons = 1;
            (actor, action, facts)
        })
}

pub fn case() -> impl Strategy<Value = Case> {
    use State::*;
    let who = [
        ApprovedBy::Nobody,
        ApprovedBy::Actor,
        ApprovedBy::Gainer,
        ApprovedBy::Asker,
        ApprovedBy::Other,
    ];
    let who = move || select(who.to_vec());
    let first = (
        select(Role::ALL),
        action(),
        prop_oneof![8 => Just(Current), 1 => select(vec![None, Future, Ended, Revoked])],
        prop::option::weighted(0.9, select(AgeBand::ALL)),
        select(vec![
            Answers::None,
            Answers::GuardianYes,
            Answers::YoungYes,
            Answers::GuardiansOpposed,
            Answers::YoungNo,
        ]),
        select(vec![Seen::None, Seen::Expired, Seen::Active]),
        select(vec![
            Extra::None,
            Extra::Shared,
            Extra::Glass,
            Extra::SafeInside,
            Extra::SafeOutside,
            Extra::SecondPerson,
            Extra::OwnReport,
        ]),
    );
    let second = (
        prop_oneof![6 => Just(AccountState::Active), 1 => select(AccountState::ALL)],
        select(SignIn::ALL),
        prop_oneof![4 => Just(ObjectState::Open), 1 => select(ObjectState::ALL)],
        select(vec![0, 1, 2, 200, 201, 1500]),
        who(),
        who(),
        prop::option::weighted(0.9, select(Kind::ALL)),
        prop::option::weighted(0.1, select(Forbid::ALL)),
        proptest::bool::weighted(0.05),
    );
    (first, second).prop_map(|((role, action, state, band, answers, seen, extra), second)| {
        let (account, sign_in, object, persons, approved, asked_by, granting, forbid, off) = second;
        Case {
            role,
            action,
            state,
            band,
            answers,
            seen,
            extra,
            account,
            sign_in,
            object,
            persons,
            approved,
            asked_by,
            granting,
            forbid,
            other_tenant: off,
            purpose_fits: !off,
        }
    })
}
