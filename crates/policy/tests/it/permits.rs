//! **Permits** as store functions meet them: made for the very record, kept through a change, never for another one.

use policy::data::DataClass;
use policy::role::Role;
use policy::*;

use crate::world::*;

#[derive(Debug, PartialEq)]
struct Journey {
    of: Key,
    text: &'static str,
}

impl Object for Journey {
    fn key(&self) -> Key {
        self.of
    }
}

#[derive(Debug, PartialEq)]
enum Refusal {
    Swapped,
    Closed,
}

impl From<Swapped> for Refusal {
    fn from(_: Swapped) -> Self {
        Self::Swapped
    }
}

fn question() -> (Actor, Facts, Journey) {
    let case = Case::usual(Role::Tutor, Action::WriteJourney);
    let journey = Journey {
        of: case.key(),
        text: "first",
    };
    (case.actor(), case.facts(), journey)
}

fn read(journey: &Permitted<Journey, may::ReadJourney>) -> &str {
    journey.text
}

fn save<A: Changes>(journey: Permitted<Journey, A>) -> &'static str {
    journey.into_inner().text
}

#[test]
fn a_permit_carries_the_record_and_who_may_why_and_when() {
    let (actor, facts, journey) = question();
    let permit: Permitted<Journey, may::ReadJourney> = permit(&actor, &facts, now(), journey).unwrap();
    assert_eq!(read(&permit), "first");
    let proof = permit.proof();
    assert_eq!(
        (proof.by(), proof.at(), proof.reason().role),
        (ACTOR, now(), Role::Tutor)
    );
    assert_eq!(format!("{permit:?}"), "read-journey by b as tutor: of own group");
}

#[test]
fn facts_of_one_record_make_no_permit_for_another() {
    let (actor, facts, journey) = question();
    let good = journey.of;
    for key in [
        Key {
            about: Party::Person(OTHER),
            ..good
        },
        Key {
            tenant: ELSEWHERE,
            ..good
        },
        Key {
            class: DataClass::Placement,
            ..good
        },
        Key {
            id: ThingId::from_bits(98),
            ..good
        },
    ] {
        let other = Journey {
            of: key,
            text: "another",
        };
        let denied = permit::<may::WriteJourney, _>(&actor, &facts, now(), other);
        assert_eq!(denied.err(), Some(Deny::FactsOfAnother), "{key:?}");
    }
}

#[test]
fn what_is_denied_makes_no_permit() {
    let (mut actor, facts, journey) = question();
    actor.tenant = ELSEWHERE;
    let denied = permit::<may::WriteJourney, _>(&actor, &facts, now(), journey);
    assert_eq!(denied.err(), Some(Deny::OtherTenant));
}

#[test]
fn a_change_keeps_the_permit_as_long_as_it_is_the_same_record() {
    let (actor, facts, journey) = question();
    let key = journey.of;
    let make =
        |text| permit::<may::WriteJourney, _>(&actor, &facts, now(), Journey { of: key, text }).unwrap();
    let changed = make("first").change(|journey| {
        Ok::<_, Refusal>(Journey {
            text: "second",
            ..journey
        })
    });
    let changed = changed.unwrap();
    assert_eq!(changed.proof().by(), ACTOR);
    assert_eq!(save(changed), "second");
    let refused = make("first").change(|_| Err::<Journey, _>(Refusal::Closed));
    assert_eq!(refused.err(), Some(Refusal::Closed));
    let another = Key {
        about: Party::Person(OTHER),
        ..key
    };
    let swapped = make("first").change(|_| {
        Ok::<_, Refusal>(Journey {
            of: another,
            text: "another",
        })
    });
    assert_eq!(swapped.err(), Some(Refusal::Swapped));
}

#[test]
fn of_a_list_only_the_permitted_rows_are_left() {
    let case = |answers| Case {
        answers,
        ..Case::usual(Role::Mentor, Action::ReadMentoringLog)
    };
    let row = |answers, text| {
        let facts = case(answers).facts();
        let log = Journey { of: facts.key, text };
        (facts, log)
    };
    let rows = [
        row(Answers::GuardianYes, "yes"),
        row(Answers::GuardiansOpposed, "stopped"),
        row(Answers::None, "not asked"),
    ];
    let actor = case(Answers::None).actor();
    let permitted = permit_each::<may::ReadMentoringLog, _>(&actor, rows, now());
    let texts: Vec<&str> = permitted.iter().map(|log| log.text).collect();
    assert_eq!(texts, ["yes"]);
}

#[test]
fn a_scope_says_whose_records_in_which_order_and_without_whom() {
    let case = Case {
        persons: 28,
        ..Case::usual(Role::Tutor, Action::ReadBasicRecord)
    };
    let mut facts = case.facts();
    facts.key.about = GROUP;
    facts.left_out = [OTHER].into();
    let scope: PermittedScope<may::ReadBasicRecord> =
        permit_list(&case.actor(), &facts, now(), Order::Alphabet).unwrap();
    assert_eq!(*scope.within(), facts.key);
    assert_eq!((scope.order(), scope.persons()), (Order::Alphabet, 28));
    assert_eq!(*scope.left_out(), [OTHER].into());
    assert_eq!(scope.proof().reason().role, Role::Tutor);
    facts.persons = 201;
    let too_many = permit_list::<may::ReadBasicRecord>(&case.actor(), &facts, now(), Order::Lot);
    assert_eq!(too_many.err(), Some(Deny::SecondPersonMissing));
    assert_eq!(Order::WaitingLongestFirst.id(), "waiting-longest-first");
}

#[test]
fn a_share_of_one_record_opens_no_list() {
    let one = |role, action| Case {
        extra: Extra::Shared,
        ..Case::usual(role, action)
    };
    let shared = one(Role::Tutor, Action::ReadSharedItem);
    let list = permit_list::<may::ReadSharedItem>(&shared.actor(), &shared.facts(), now(), Order::Alphabet);
    assert_eq!(list.err(), Some(Deny::NotShared));
    let package = one(Role::EmployerContact, Action::ReadPackage);
    let list = permit_list::<may::ReadPackage>(&package.actor(), &package.facts(), now(), Order::Lot);
    assert_eq!(list.err(), Some(Deny::NotShared));
}
