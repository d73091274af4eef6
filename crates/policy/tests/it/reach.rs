//! **Reach**: for each role the parties that its paths lead to, in a school and a programme in which everybody has work.
//!
//! What may be done with whom one reaches is not said here; whoever is not reached is denied everything.

use std::collections::BTreeMap;

use policy::*;

use crate::world::*;

/// Everybody and everything, by name; a line is a relation.
const WORLD: &str = "
mother      guardian-with-authority  pupil
father      guardian-informed        pupil
aunt        guardian-by-grant        pupil
pupil       member-of                group
group       group-of                 school
tutor       tutor-of                 group
pupil       on-seat                  seat
seat        seat-of                  school
employer    employer-contact-of      seat
counsellor  counsellor-of            school
placer      placement-officer-of     school
leader      school-leader-of         school
carer       safeguarding-officer-of  school
privacy     privacy-officer-of       school
admin       administrator-of         school
city        observer-of              school
mentee      mentee-of                pairing
mentor      mentor-of                pairing
pairing     pairing-of               programme
helper      participant-of           programme
coordinator coordinator-of           programme
carer2      safeguarding-officer-of  programme
privacy2    privacy-officer-of       programme
admin2      administrator-of         programme
city2       observer-of              programme
";

#[test]
fn guardians_reach_the_young_person() {
    for guardian in ["mother", "father", "aunt"] {
        reaches(guardian, "pupil");
    }
}

#[test]
fn who_works_with_pupils_reaches_them_through_their_group_or_seat() {
    reaches("tutor", "group pupil");
    reaches("counsellor", "school group pupil");
    reaches("placer", "school group seat pupil");
    reaches("employer", "seat pupil");
    reaches("carer", "school group pupil");
}

#[test]
fn who_works_with_mentees_reaches_them_through_their_pairing() {
    reaches("mentor", "pairing mentee");
    reaches("coordinator", "programme pairing helper mentee mentor");
    reaches("carer2", "programme pairing mentee");
}

#[test]
fn who_sees_numbers_reaches_the_house_and_nobody_in_it() {
    reaches("leader", "school");
    reaches("city", "school");
    reaches("city2", "programme");
}

#[test]
fn who_answers_for_accounts_and_privacy_reaches_all_who_are_in_the_house_or_work_there() {
    let school = "school group seat pupil tutor employer counsellor placer leader carer city";
    reaches("admin", &format!("{school} privacy"));
    reaches("privacy", &format!("{school} admin"));
    let programme = "programme pairing mentee mentor helper coordinator carer2 city2";
    reaches("admin2", &format!("{programme} privacy2"));
    reaches("privacy2", &format!("{programme} admin2"));
}

#[test]
fn whom_it_is_about_reaches_nobody() {
    for young in ["pupil", "mentee", "helper"] {
        reaches(young, "");
    }
}

/// Whom somebody reaches beside oneself is exactly this.
#[track_caller]
fn reaches(who: &str, expected: &str) {
    let parties = parties();
    let mut expected: Vec<&str> = expected.split_whitespace().collect();
    expected.sort_unstable();
    let reached: Vec<&str> = parties
        .iter()
        .filter(|&(&name, &about)| name != who && asked(&parties, who, about) != Err(Deny::NoRelation))
        .map(|(&name, _)| name)
        .collect();
    assert_eq!(reached, expected, "{who}");
}

fn asked(parties: &BTreeMap<&str, Party>, who: &str, about: Party) -> Result<Reason, Deny> {
    let case = of(role::Role::Tutor, Action::ReportConcern);
    let actor = Actor {
        person: parties[who].person().unwrap(),
        ..case.actor()
    };
    let mut facts = case.facts();
    facts.key.about = about;
    facts.relations = lines()
        .map(|[subject, kind, object]| {
            let kind = Kind::ALL.iter().find(|known| known.id() == kind).unwrap();
            relation((parties[subject], *kind, parties[object]), State::Current)
        })
        .collect();
    decide(&actor, case.action, &facts, now())
}

/// Each name with an id of its own: houses and things are called what they are, all others are persons.
fn parties() -> BTreeMap<&'static str, Party> {
    let names = lines().flat_map(|[subject, _, object]| [subject, object]);
    let numbered = names.zip(100u128..);
    numbered
        .map(|(name, number)| {
            let party = match name {
                "group" => GROUP,
                "school" => SCHOOL,
                "seat" => SEAT,
                "pairing" => PAIRING,
                "programme" => PROGRAMME,
                _ => Party::Person(PersonId::from_bits(number)),
            };
            (name, party)
        })
        .collect()
}

fn lines() -> impl Iterator<Item = [&'static str; 3]> {
    WORLD
        .lines()
        .filter_map(|line| line.split_whitespace().collect::<Vec<_>>().try_into().ok())
}
