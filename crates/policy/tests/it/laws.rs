//! **Laws** that hold whatever the facts are: what never widens, and who never counts. Facts are drawn from the small
//! world of `drawn`.

use policy::consent::{Answer, Consent};
use policy::purpose::Purpose;
use policy::*;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::drawn::*;
use crate::restated;
use crate::world::*;

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
    fn losing_a_relation_a_share_a_vetting_or_a_glass_never_widens(question in question()) {
        let fewer = [
            with(&question, |facts| { facts.relations.pop(); }),
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
    fn relations_of_another_tenant_never_matter(question in question(), relation in any_relation()) {
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 60_000, ..ProptestConfig::default() })]

    /// What the matrix leaves as it should be: accounts, factors, states, bulk, approvals, requests, forbids.
    #[test]
    fn a_second_implementation_agrees_on_everything(case in case()) {
        prop_assert_eq!(case.decide().is_ok(), restated::may(&case));
    }
}

#[test]
fn whatever_counts_is_for_statistics_and_nothing_else_is() {
    for &action in Action::ALL {
        let counts = action.deed() == action::Deed::Sees(data::Level::Numbers);
        assert_eq!(action.purpose() == Purpose::Statistics, counts, "{action}");
    }
}

/// A law about what never widens says little of a world in which nothing is ever permitted.
#[test]
fn the_drawn_world_permits_often_enough_to_test_laws_with() {
    let mut runner = TestRunner::deterministic();
    let mut permitted = |strategy: BoxedStrategy<(Actor, Action, Facts)>| {
        let drawn = (0..4_000).map(|_| strategy.new_tree(&mut runner).unwrap().current());
        drawn.filter(may).count()
    };
    let (all, guardians) = (
        permitted(question().boxed()),
        permitted(guardian_question().boxed()),
    );
    assert!(all > 800, "{all} of 4000");
    assert!(guardians > 800, "{guardians} of 4000");
}
