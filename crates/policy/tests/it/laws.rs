//! **Laws** that hold whatever the facts are: what never widens, and who never counts. Facts are drawn from a small world,
//! so that relations, shares and answers often meet.

use jiff::civil::date;
use policy::consent::{Answer, Consent};
use policy::purpose::Purpose;
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

fn person() -> impl Strategy<Value = PersonId> {
    select(PERSONS.as_slice())
}

fn tenant() -> impl Strategy<Value = TenantId> {
    prop_oneof![9 => Just(TENANT), 1 => Just(ELSEWHERE)]
}

/// A relation with ends that fit its kind; for most of the drawn ones.
fn relation() -> impl Strategy<Value = Relation> {
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

fn consent() -> impl Strategy<Value = Consent> {
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

fn vetting() -> impl Strategy<Value = Vetting> {
    (person(), person(), tenant()).prop_map(|(person, seen_by, tenant)| Vetting {
        tenant,
        person,
        seen_by,
        certificate: Certificate::Vog,
        seen_on: date(2026, 9, 1),
        until: date(2026, 12, 1),
    })
}

fn action() -> impl Strategy<Value = Action> {
    select(Action::ALL)
}

/// One question: who, what, and everything that is known.
fn question() -> impl Strategy<Value = (Actor, Action, Facts)> {
    let about = prop_oneof![8 => Just(Party::Person(YOUNG)), 3 => select(HOUSES.as_slice())];
    let actor = (
        prop_oneof![1 => Just(YOUNG), 8 => Just(ACTOR), 1 => Just(OTHER)],
        proptest::bool::weighted(0.9),
    );
    let born = prop::option::weighted(0.95, select(AgeBand::ALL).prop_map(crate::world::born));
    let lists = (
        prop::collection::vec(relation(), 0..14),
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

fn approval(action: Action, key: Key, asked_by: PersonId, by: PersonId) -> Approval {
    Approval {
        action,
        key,
        asked_by,
        by,
        given_at: now() - days(1),
        until: now() + days(1),
    }
}

fn share(key: Key, with: Party) -> Share {
    Share {
        owner: YOUNG,
        key,
        with,
        valid_from: now() - days(1),
        valid_to: now() + days(1),
        withdrawn_at: None,
    }
}

fn may((actor, action, facts): &(Actor, Action, Facts)) -> bool {
    decide(actor, *action, facts, now()).is_ok()
}

fn with(question: &(Actor, Action, Facts), change: impl FnOnce(&mut Facts)) -> (Actor, Action, Facts) {
    let (actor, action, mut facts) = question.clone();
    change(&mut facts);
    (actor, action, facts)
}

/// Whoever is only a guardian, in however many ways.
fn guardian_question() -> impl Strategy<Value = (Actor, Action, Facts)> {
    let kinds = &[
        Kind::GuardianWithAuthority,
        Kind::GuardianInformed,
        Kind::GuardianByGrant,
    ][..];
    (
        question(),
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn a_forbid_never_opens_anything(question in question(), forbid in select(Forbid::ALL)) {
        prop_assert!(!may(&with(&question, |facts| facts.forbids.push(forbid))));
    }

    #[test]
    fn ending_or_revoking_a_relation_never_widens(question in question(), at in any::<Index>(), revoke: bool) {
        prop_assume!(!question.2.relations.is_empty());
        let narrowed = with(&question, |facts| {
            let at = at.index(facts.relations.len());
            let relation = facts.relations[at];
            facts.relations[at] = if revoke { relation.revoked(now()) } else { relation.ending(now()) };
        });
        prop_assert!(may(&question) || !may(&narrowed));
    }

    #[test]
    fn losing_a_relation_a_share_a_vetting_or_a_glass_never_widens(question in question(), at in any::<Index>()) {
        let fewer = [
            with(&question, |facts| { at.index(facts.relations.len().max(1)); facts.relations.pop(); }),
            with(&question, |facts| { facts.shares.pop(); }),
            with(&question, |facts| { facts.vettings.pop(); }),
            with(&question, |facts| { facts.approvals.pop(); }),
            with(&question, |facts| facts.glass = None),
            with(&question, |facts| facts.born = None),
        ];
        for question_with_less in fewer {
            prop_assert!(may(&question) || !may(&question_with_less));
        }
    }

    #[test]
    fn turning_16_or_18_never_widens_a_guardian(question in guardian_question()) {
        let at = |band| may(&with(&question, |facts| facts.born = Some(born(band))));
        let (child, teen, adult) = (at(AgeBand::Under16), at(AgeBand::From16To17), at(AgeBand::Adult));
        prop_assert!(child || !teen, "16 widens");
        prop_assert!(teen || !adult, "18 widens");
    }

    #[test]
    fn another_tenant_is_never_permitted(mut question in question()) {
        question.0.tenant = ELSEWHERE;
        prop_assert!(!may(&question));
    }

    #[test]
    fn relations_of_another_tenant_never_matter(question in question(), relation in relation()) {
        let entry = Entry { tenant: ELSEWHERE, ..*relation.entry() };
        let more = with(&question, |facts| facts.relations.push(Relation::new(entry).unwrap()));
        let answer = |(actor, action, facts): &(Actor, Action, Facts)| decide(actor, *action, facts, now());
        prop_assert_eq!(answer(&question), answer(&more));
    }

    #[test]
    fn a_no_never_widens(question in question(), by in person()) {
        let refused = with(&question, |facts| facts.consents.push(Consent { given_at: now(), ..answer(by, Answer::No) }));
        prop_assert!(may(&question) || !may(&refused));
    }

    #[test]
    fn approving_for_oneself_never_counts(question in question(), asks: bool, gains: bool) {
        let (actor, action, _) = question;
        let with_own = with(&question, |facts| {
            let by = if asks { OTHER } else if gains { GAINER } else { actor.person };
            facts.approvals = vec![approval(action, facts.key, actor.person, by)];
        });
        let without = with(&question, |facts| facts.approvals.clear());
        prop_assert_eq!(may(&with_own), may(&without));
    }

    #[test]
    fn the_order_in_which_facts_stand_does_not_matter(question in question()) {
        let turned = with(&question, |facts| {
            facts.relations.reverse();
            facts.consents.reverse();
            facts.vettings.reverse();
            facts.shares.reverse();
        });
        let answer = |(actor, action, facts): &(Actor, Action, Facts)| decide(actor, *action, facts, now());
        prop_assert_eq!(answer(&question), answer(&turned));
    }

    #[test]
    fn whoever_has_no_relation_sees_nothing_of_others(question in question()) {
        let alone = with(&question, |facts| facts.relations.retain(|relation| {
            relation.entry().subject != Party::Person(question.0.person)
        }));
        prop_assert!(!may(&alone) || alone.2.key.about == Party::Person(alone.0.person));
    }
}

fn case() -> impl Strategy<Value = Case> {
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 60_000, ..ProptestConfig::default() })]

    /// What the matrix leaves as it should be: accounts, factors, states, bulk, approvals, requests, forbids.
    #[test]
    fn a_second_implementation_agrees_on_everything(case in case()) {
        prop_assert_eq!(case.decide().is_ok(), restated::may(&case));
    }
}

#[test]
fn purposes_and_grounds_are_given_for_every_action() {
    for &action in Action::ALL {
        let grounds: std::collections::BTreeSet<_> =
            Role::ALL.iter().map(|&role| action.legal_basis(role)).collect();
        assert!(!grounds.is_empty(), "{action}");
        assert_eq!(
            action.purpose() == Purpose::Statistics,
            action.deed() == action::Deed::Sees(data::Level::Numbers)
        );
    }
}
