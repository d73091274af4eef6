//! **Consent**: who is heard at which age, and what stops it.

use jiff::Timestamp;
use policy::consent::{Answer, Consent, Consented, weigh};
use policy::purpose::Purpose;
use policy::role::Role;
use policy::{Action, AgeBand, Deny, Party, PersonId};

use crate::world::*;

fn weighed(answers: &[Consent], band: AgeBand) -> Consented {
    weighed_at(answers, band, now())
}

fn weighed_at(answers: &[Consent], band: AgeBand, at: Timestamp) -> Consented {
    weigh(answers, (YOUNG, Purpose::Mentoring), born(band), at, |by| {
        by == MOTHER || by == FATHER
    })
}

fn yes(by: PersonId) -> Consent {
    answer(by, Answer::Yes)
}

fn no(by: PersonId) -> Consent {
    answer(by, Answer::No)
}

#[test]
fn under_16_a_guardian_with_authority_says_yes() {
    use AgeBand::Under16;
    assert_eq!(weighed(&[], Under16), Consented::Missing);
    assert_eq!(weighed(&[yes(MOTHER)], Under16), Consented::Given);
    assert_eq!(weighed(&[yes(MOTHER), yes(FATHER)], Under16), Consented::Given);
    assert_eq!(weighed(&[yes(OTHER)], Under16), Consented::Missing);
    assert_eq!(weighed(&[yes(YOUNG)], Under16), Consented::Missing);
}

#[test]
fn two_guardians_of_opposite_mind_stop_it() {
    use AgeBand::Under16;
    assert_eq!(weighed(&[yes(MOTHER), no(FATHER)], Under16), Consented::Opposed);
    assert_eq!(weighed(&[no(FATHER), yes(MOTHER)], Under16), Consented::Opposed);
    // Whoever said no and lost authority since is still heard: losing a relation opens nothing.
    assert_eq!(weighed(&[yes(MOTHER), no(OTHER)], Under16), Consented::Opposed);
    assert_eq!(weighed(&[yes(MOTHER), no(YOUNG)], Under16), Consented::Opposed);
}

#[test]
fn from_16_only_the_young_person_is_heard() {
    for band in [AgeBand::From16To17, AgeBand::Adult] {
        assert_eq!(weighed(&[yes(MOTHER)], band), Consented::Missing);
        assert_eq!(weighed(&[yes(YOUNG), no(MOTHER)], band), Consented::Given);
        assert_eq!(weighed(&[yes(MOTHER), no(YOUNG)], band), Consented::Opposed);
    }
}

#[test]
fn a_yes_of_before_16_does_not_count_after() {
    // Born on 20 May 2009, so 16 on 20 May 2025, which begins at 22:00 UTC of the 19th.
    let given = |at: &str| Consent {
        given_at: at.parse().unwrap(),
        ..yes(YOUNG)
    };
    assert_eq!(
        weighed(&[given("2025-05-19T21:59:59Z")], AgeBand::From16To17),
        Consented::Missing
    );
    assert_eq!(
        weighed(&[given("2025-05-19T22:00:00Z")], AgeBand::From16To17),
        Consented::Given
    );
}

#[test]
fn a_withdrawn_yes_is_a_no() {
    let withdrawn = Consent {
        withdrawn_at: Some(now()),
        ..yes(FATHER)
    };
    assert_eq!(weighed(&[withdrawn], AgeBand::Under16), Consented::Opposed);
    assert_eq!(
        weighed(&[yes(MOTHER), withdrawn], AgeBand::Under16),
        Consented::Opposed
    );
}

#[test]
fn the_last_answer_of_a_person_counts() {
    use AgeBand::Under16;
    let earlier = now() - days(50);
    let old_no = Consent {
        given_at: earlier,
        ..no(MOTHER)
    };
    let old_yes = Consent {
        given_at: earlier,
        ..yes(MOTHER)
    };
    assert_eq!(weighed(&[old_no, yes(MOTHER)], Under16), Consented::Given);
    assert_eq!(weighed(&[no(MOTHER), old_yes], Under16), Consented::Opposed);
    // At the same moment, the no counts; and an answer of tomorrow is not there yet.
    assert_eq!(weighed(&[yes(MOTHER), no(MOTHER)], Under16), Consented::Opposed);
    let tomorrow = Consent {
        given_at: now() + days(1),
        ..no(MOTHER)
    };
    assert_eq!(weighed(&[yes(MOTHER), tomorrow], Under16), Consented::Given);
    // The old no of one guardian is not taken back by the yes of the other.
    assert_eq!(weighed(&[old_no, yes(FATHER)], Under16), Consented::Opposed);
}

#[test]
fn an_answer_has_an_end_and_then_the_question_is_open() {
    use AgeBand::Under16;
    let until = yes(MOTHER).until;
    assert_eq!(
        weighed_at(&[yes(MOTHER)], Under16, until - days(1)),
        Consented::Given
    );
    assert_eq!(weighed_at(&[yes(MOTHER)], Under16, until), Consented::Missing);
    assert_eq!(weighed_at(&[no(MOTHER)], Under16, until), Consented::Missing);
    // It begins at its first moment.
    let begin = yes(MOTHER).given_at;
    assert_eq!(weighed_at(&[yes(MOTHER)], Under16, begin), Consented::Given);
    let before = begin - jiff::SignedDuration::from_nanos(1);
    assert_eq!(weighed_at(&[yes(MOTHER)], Under16, before), Consented::Missing);
}

#[test]
fn an_answer_to_another_question_is_no_answer() {
    let other_purpose = Consent {
        purpose: Purpose::Placement,
        ..yes(MOTHER)
    };
    let other_person = Consent {
        about: OTHER,
        ..yes(MOTHER)
    };
    assert_eq!(
        weighed(&[other_purpose, other_person], AgeBand::Under16),
        Consented::Missing
    );
    let refused_elsewhere = Consent {
        purpose: Purpose::Placement,
        ..no(MOTHER)
    };
    let later = Consent {
        given_at: now(),
        ..refused_elsewhere
    };
    assert_eq!(weighed(&[yes(MOTHER), later], AgeBand::Under16), Consented::Given);
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
        facts.key.about = PROGRAMME;
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
    // Help of a mentor rests on the same yes to mentoring; a yes to help in general is another question.
    let topic = of(Role::Mentor, Action::SeeHelpTopic);
    assert!(topic.decide().is_ok());
    let to_help = after(&topic, |facts| facts.consents[0].purpose = Purpose::Help);
    assert_eq!(to_help, Err(Deny::ConsentMissing));
}
